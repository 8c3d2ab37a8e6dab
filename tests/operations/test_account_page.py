"""The page behind the links in letters: our own files and nothing else, and in a browser it does what the letter says."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, expect

from models.accounts import User
from models.letters import LetterKind
from server.account import FILES, FOLDER, PAGES
from services.accounts import passwords
from services.platform import Platform
from tests.clients import Client
from tests.letters.postboxes import Postbox
from tests.make import Make
from tests.operations.test_graphiql import CHROMIUM, chromium  # noqa: F401  (a fixture)


async def test_every_purpose_has_a_page_that_lets_nothing_else_in(client: Client) -> None:
    for name in [*PAGES, *FILES]:
        answer = await client.http.get(f"/account/{name}")
        assert answer.status_code == 200
        policy = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))
        assert policy["default-src"] == policy["form-action"] == policy["base-uri"] == policy["frame-ancestors"] == "'none'"
        assert {policy["script-src"], policy["style-src"], policy["connect-src"]} == {"'self'"}
        assert (answer.headers["referrer-policy"], answer.headers["x-content-type-options"]) == ("no-referrer", "nosniff")
        assert answer.headers["content-type"].split(";")[0] == {"css": "text/css", "js": "text/javascript"}.get(
            name[-3:].strip("."), "text/html"
        )
    for name in ("", "nothing", "page.html", "../app.py", "%2e%2e/app.py", "__init__.py", "reset-password/"):
        assert (await client.http.get(f"/account/{name}")).status_code == 404


def test_each_page_is_known_to_its_script() -> None:
    script = (FOLDER / "page.js").read_text()
    assert all(f'"{name}": {{' in script for name in PAGES)
    page = (FOLDER / "page.html").read_text()
    assert "<script>" not in page
    assert "style=" not in page


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
async def test_a_forgotten_password_is_chosen_anew_in_a_browser(
    address: str,
    client: Client,
    home: Platform,
    make: Make,
    chromium: Browser,  # noqa: F811
) -> None:
    user, postbox = await make.user(), Postbox(home)
    page = await chromium.new_page()
    complaints, asked = list[str](), list[str]()
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(f"http://{address}/account/forgot-password")
    await page.get_by_label("Address").fill(user.email)
    await page.get_by_role("button").click()
    await expect(page.get_by_role("status")).to_contain_text("a letter is on its way")
    token = await postbox.token(LetterKind.RESET_PASSWORD, user.email)
    await page.goto(f"http://{address}/account/reset-password#token={token}")
    await page.get_by_label("New password").fill("password")
    await page.get_by_role("button").click()
    await expect(page.get_by_role("status")).to_contain_text("first that others try")
    await page.get_by_label("New password").fill("incorrect donkey battery")
    await page.get_by_role("button").click()
    await expect(page.get_by_role("status")).to_contain_text("Your password is changed")
    assert await passwords.verify("incorrect donkey battery", (await User.get(id=user.id)).password_hash)
    assert page.url == f"http://{address}/account/reset-password"
    assert not [url for url in asked if token in url.partition("#")[0]]
    assert complaints == []
    await page.goto(f"http://{address}/account/verify-address")
    await expect(page.get_by_role("status")).to_contain_text("not whole")
