"""The page behind the links in letters: our own files and nothing else, and in a browser it does what the letter says."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Browser, Page, Route, expect

from core import opaque
from core.callers import Actor
from core.ids import new_id
from core.viewers import Viewer
from models.accounts import Session, User
from models.conversations import Attachment, Conversation, Message, MessageRole, MessageStatus
from models.images import Image, ImageContent
from models.letters import LetterKind
from models.projects import Member, Project, Role
from models.workflows import Approval, ApprovalAnswer, ApprovalLink
from server.account import FILES, FOLDER, PAGES, SHARED
from services.accounts import passwords
from services.platform import Platform
from tests.accounts.authenticators import ORIGIN
from tests.accounts.people import PASSWORD, do, person
from tests.accounts.test_passkeys_in_chromium import AUTHENTICATOR, CREATE
from tests.clients import Client
from tests.images.pictures import png
from tests.letters.postboxes import Postbox
from tests.make import Make
from tests.operations.test_graphiql import CHROMIUM, chromium  # noqa: F401  (a fixture)
from tests.projects.rooms import Room

FORM = {
    "type": "object",
    "required": ["account"],
    "properties": {
        "account": {"type": "string", "title": "Account", "maxLength": 34},
        "times": {"type": "integer", "title": "How often", "minimum": 1},
        "kind": {"enum": ["once", "always"]},
        "now": {"type": "boolean"},
        "note": {"type": "string"},
    },
}
HOSTILE = '<img src="//images.example/a.png" onerror="alert(1)"><b>bold</b> <script>alert(2)</script> ![a](https://images.example/b.png)'


class Watched:
    """A page, of which all that it asks for and complains of is kept."""

    def __init__(self, page: Page) -> None:
        self.page, self.complaints, self.asked = page, list[str](), list[str]()
        page.on("console", lambda message: self.complaints.extend([message.text] * (message.type in ("error", "warning"))))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))

    def check(self, token: str, *, stays: bool = False) -> None:
        """The token was in no request's address, nor is it in the page's (or still is behind its #), and nothing was refused."""
        assert not [url for url in self.asked if token in url.partition("#")[0]]
        assert (token in self.page.url) == stays
        assert self.complaints == []


async def test_every_purpose_has_a_page_that_lets_nothing_else_in(client: Client) -> None:
    for path in [SHARED, *(f"/account/{name}" for name in [*PAGES, *FILES])]:
        answer = await client.http.get(path)
        assert answer.status_code == 200
        policy = dict(part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; "))
        assert policy["default-src"] == policy["form-action"] == policy["base-uri"] == policy["frame-ancestors"] == "'none'"
        assert {policy["script-src"], policy["style-src"], policy["connect-src"]} == {"'self'"}
        assert (answer.headers["referrer-policy"], answer.headers["x-content-type-options"]) == ("no-referrer", "nosniff")
        assert answer.headers["content-type"].split(";")[0] == {"css": "text/css", "js": "text/javascript"}.get(
            path[-3:].strip("."), "text/html"
        )
        assert answer.headers["cache-control"] == ("no-store" if path == SHARED else "no-cache")
    for name in ("", "nothing", "page.html", "../app.py", "%2e%2e/app.py", "__init__.py", "reset-password/"):
        assert (await client.http.get(f"/account/{name}")).status_code == 404


def test_each_page_is_known_to_its_script() -> None:
    script = (FOLDER / "page.js").read_text()
    assert all(f'"{name}": {{' in script for name in PAGES)
    for name in ("page.html", "shared.html"):
        page = (FOLDER / name).read_text()
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
    watched = Watched(await chromium.new_page())
    page = watched.page
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
    watched.check(token)
    await page.goto(f"http://{address}/account/verify-address")
    await expect(page.get_by_role("status")).to_contain_text("not whole")
    await page.goto(f"http://{address}/account/forgot-password")
    refused = {"errors": [{"message": "Too much is asked at once."}]}
    await page.route("**/graphql", lambda route: route.fulfill(status=429, json=refused))
    await page.get_by_label("Address").fill(user.email)
    await page.get_by_role("button").click()
    await expect(page.get_by_role("status")).to_contain_text("Too much is asked at once.")


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
async def test_an_approval_is_answered_from_a_letter_in_a_browser(
    address: str,
    home: Platform,
    make: Make,
    chromium: Browser,  # noqa: F811
) -> None:
    ada, bob = await make.viewer(), await make.viewer("Bob")
    project = await make.project(ada, name="Pay <b>roll</b>")
    await make.member(project, bob, Role.OPERATOR)
    run = await home.starter.start(await make.workflow(project, ada), input={"value": 1}, key=None, by=ada)
    asked = await Approval.create(
        project_id=project.id, run_id=run.id, step_id=new_id(), title="Pay <i>40</i>?", form=FORM, roles=[], users=[], needed=2
    )
    token = opaque.new()
    hashed = opaque.digest(token)
    await ApprovalLink.create(approval_id=asked.id, user_id=bob.user_id, token_hash=hashed)
    watched = Watched(await chromium.new_page())
    page = watched.page
    await page.goto(f"http://{address}/account/approval#token={token}")
    await expect(page.get_by_text("Pay <i>40</i>?")).to_be_visible()
    await expect(page.get_by_text("of the project Pay <b>roll</b> asks")).to_be_visible()
    await page.get_by_label("Account").fill("x")
    await page.get_by_label("Account").press("Enter")
    await page.get_by_label("Account").fill("")
    await page.get_by_role("button", name="Approve").click()  # what is required is missing: the browser says so
    assert not await ApprovalAnswer.exists()
    await page.get_by_label("Account").fill("DE12")
    await page.get_by_label("How often").fill("3")
    await page.get_by_label("kind").select_option("once")
    await page.get_by_label("Comment").fill("Fine.")
    await page.get_by_role("button", name="Approve").click()
    await expect(page.get_by_role("status")).to_contain_text("Your answer is kept: approved. Others are asked, too.")
    answer = await ApprovalAnswer.get(approval_id=asked.id)
    assert (answer.user_id, answer.approves, answer.comment) == (bob.user_id, True, "Fine.")
    assert answer.values == {"account": "DE12", "times": 3, "kind": "once", "now": False}
    await page.reload()
    await expect(page.get_by_role("status")).to_contain_text("not whole")
    await page.goto(f"http://{address}/account/approval#token={token}&")
    await expect(page.get_by_role("status")).to_contain_text("You have answered already.")
    assert await page.get_by_role("button").count() == 0
    await page.goto(f"http://{address}/account/approval#token={'x' * 43}")
    await expect(page.get_by_role("status")).to_contain_text("not asked any more")
    watched.check(token)


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
async def test_a_form_with_parts_within_parts_is_answered_as_json(
    address: str,
    home: Platform,
    make: Make,
    chromium: Browser,  # noqa: F811
) -> None:
    ada = await make.viewer()
    project = await make.project(ada)
    run = await home.starter.start(await make.workflow(project, ada), input={"value": 1}, key=None, by=ada)
    form = {"type": "object", "required": ["lines"], "properties": {"lines": {"type": "array", "items": {"type": "integer"}}}}
    for decision in ("Approve", "Reject"):
        asked = await Approval.create(
            project_id=project.id,
            run_id=run.id,
            step_id=new_id(),
            title="Which?",
            form=form,
            roles=[],
            users=[],
            needed=2,
            rejections_needed=2,
        )
        token = opaque.new()
        hashed = opaque.digest(token)
        await ApprovalLink.create(approval_id=asked.id, user_id=ada.user_id, token_hash=hashed)
        page = await chromium.new_page()
        await page.goto(f"http://{address}/account/approval#token={token}")
        if decision == "Approve":
            await page.get_by_label("Values, as JSON").fill('{"lines": ["a"]}')
            await page.get_by_role("button", name=decision).click()
            await expect(page.get_by_role("status")).to_contain_text("values.lines[0]")
            await page.get_by_label("Values, as JSON").fill('{"lines": [1, 2]}')
        await page.get_by_role("button", name=decision).click()
        await expect(page.get_by_role("status")).to_contain_text("Your answer is kept")
        assert (await ApprovalAnswer.get(approval_id=asked.id)).values == ({"lines": [1, 2]} if decision == "Approve" else None)


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
async def test_an_invitation_is_accepted_by_a_new_account_and_by_one_with_two_factor_in_a_browser(
    address: str,
    client: Client,
    home: Platform,
    make: Make,
    chromium: Browser,  # noqa: F811
) -> None:
    bob = await person(client, make, "Bob")
    codes = await bob.turn_on()
    room = Room(make, client, await make.project(bob.viewer, name="Garden"), bob.viewer)
    token = await invited(room, home, "new@example.com")
    watched = Watched(await chromium.new_page())
    page = watched.page
    await page.goto(f"http://{address}/account/invitation#token={token}")
    await page.get_by_label("Address").fill("new@example.com")
    await page.get_by_label("Password").fill("incorrect donkey battery")
    await page.get_by_role("button", name="Accept").click()
    await expect(page.get_by_role("status")).to_contain_text("wrong")
    await page.get_by_label("I have no account yet").check()
    await page.get_by_label("Your name").fill("Neo")
    await page.get_by_role("button", name="Accept").click()
    await expect(page.get_by_role("status")).to_contain_text("You are a member of Garden now: editor.")
    neo = await User.get(email="new@example.com")
    assert await Member.exists(project_id=room.project.id, user_id=neo.id, role=Role.EDITOR)
    assert not await Session.filter(user_id=neo.id, ended_at=None).exists()
    watched.check(token)

    ada = await make.viewer()
    other = Room(make, client, await make.project(ada, name="House"), ada)
    token = await invited(other, home, bob.user.email)
    page = await chromium.new_page()
    await page.goto(f"http://{address}/account/invitation#token={token}")
    await page.get_by_label("Address").fill(bob.user.email)
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Decline").click()
    await expect(page.get_by_role("status")).to_contain_text("Two-factor is on")
    await page.get_by_label("Code").fill("000000")
    await page.get_by_role("button", name="Decline").click()
    await expect(page.get_by_role("status")).to_contain_text("wrong")
    await page.get_by_role("button", name="Accept").click()
    await expect(page.get_by_role("status")).to_contain_text("Two-factor is on")
    await page.get_by_label("Code").fill(codes[0])
    await page.get_by_role("button", name="Accept").click()
    await expect(page.get_by_role("status")).to_contain_text("You are a member of House now")
    assert await Member.exists(project_id=other.project.id, user_id=bob.user.id)


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
async def test_a_shared_conversation_is_read_as_text_until_it_is_revoked_in_a_browser(
    address: str,
    home: Platform,
    make: Make,
    chromium: Browser,  # noqa: F811
) -> None:
    ada = await make.viewer()
    conversation = await talk(await make.project(ada), ada, HOSTILE, f"Line one\n  - line two\n\n{HOSTILE}")
    image = await sent(conversation, HOSTILE, png(64, 48))
    shared = await home.shares.make(conversation, 30, Actor(ada))
    page_url, _, token = shared.url.partition("#token=")
    assert page_url == f"{home.settings.url}{SHARED}"
    watched = Watched(await chromium.new_page())
    page = watched.page
    await page.goto(f"http://{address}{SHARED}#token={token}")
    await expect(page.get_by_role("status")).to_contain_text("It can be read until")
    assert str(shared.share.expires_at.year) in await page.get_by_role("status").inner_text()
    assert await page.title() == await page.locator("h1").inner_text() == f"About {HOSTILE}"
    said = [text.split("\n", 1) for text in await page.locator("article").all_inner_texts()]
    assert [(by, text.strip()) for by, text in said] == [
        ("User", HOSTILE),
        ("Assistant (script-1)", f"Line one\n  - line two\n\n{HOSTILE}"),
    ]
    assert await page.locator("main :is(a, script, b)").count() == 0
    picture = page.locator("main img")
    assert await picture.get_attribute("alt") == HOSTILE
    await expect(picture).to_have_js_property("naturalWidth", 64)
    await page.reload()
    await expect(picture).to_have_js_property("naturalWidth", 64)
    await expect(page.locator("article")).to_have_count(2)
    await home.shares.revoke(shared.share, Actor(ada))
    await page.reload()
    await expect(page.get_by_role("status")).to_contain_text("has expired, was revoked, or never was")
    assert await page.locator("article").count() == 0
    asked, picture_path = (
        [url.partition("#")[0].removeprefix(f"http://{address}") for url in watched.asked if not url.startswith("blob:")],
        f"/images/{image.id}",
    )
    assert {f"{path.partition(picture_path)[0]}{picture_path}" if picture_path in path else path for path in asked} == {
        f"/shared/{shared.share.id}{picture_path}",
        SHARED,
        "/account/page.css",
        "/account/shared.js",
        "/account/ask.js",
        "/graphql",
    }
    watched.check(token, stays=True)
    await page.goto(f"http://{address}{SHARED}")
    await expect(page.get_by_role("status")).to_contain_text("not whole")


async def sent(conversation: Conversation, name: str, data: bytes) -> Image:
    """With the question."""
    size: dict[str, Any] = {"name": name, "media_type": "image/png", "width": 64, "height": 48, "byte_size": len(data), "sha256": "0" * 64}
    of: dict[str, Any] = {"project_id": conversation.project_id, **size}
    image = await Image.create(conversation_id=conversation.id, user_id=conversation.user_id, **of)
    await ImageContent.create(image_id=image.id, data=data)
    question = await Message.get(conversation_id=conversation.id, role=MessageRole.USER)
    await Attachment.create(message_id=question.id, position=0, image_id=image.id, **of)
    return image


async def talk(project: Project, owner: Viewer, asked: str, answered: str) -> Conversation:
    """A question and its answer."""
    conversation = await Conversation.create(project_id=project.id, user_id=owner.user_id, title=f"About {HOSTILE}", tools=[])
    of: dict[str, Any] = {
        "conversation_id": conversation.id,
        "project_id": project.id,
        "user_id": owner.user_id,
        "status": MessageStatus.DONE,
    }
    question = await Message.create(depth=0, role=MessageRole.USER, text=asked, **of)
    answer = await Message.create(depth=1, role=MessageRole.ASSISTANT, text=answered, parent_id=question.id, model_name="script-1", **of)
    conversation.active_message_id = answer.id
    await conversation.save()
    return conversation


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")
async def test_an_invitation_is_accepted_with_a_passkey_alone_and_as_second_factor_in_a_browser(
    address: str,
    client: Client,
    home: Platform,
    make: Make,
    chromium: Browser,  # noqa: F811
) -> None:
    bob = await person(client, make, "Bob")
    watched = Watched(await chromium.new_page())
    page = watched.page
    await page.route(f"{ORIGIN}/**", lambda route: through(route, address))  # passkeys belong to the host of PUBLIC_URL
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("WebAuthn.enable")
    await devtools.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    await page.goto(f"{ORIGIN}/account/forgot-password")
    begun = await do(client, "beginPasskeyRegistration", "PasskeyOptions { options }")
    credential = await page.evaluate(CREATE, begun["options"])
    assert (await client.mutate("finishPasskeyRegistration", "Passkey { id }", name="Key", credential=credential))[
        "__typename"
    ] == "Passkey"
    await bob.turn_on()
    mine = client.token
    for name in ("Garden", "House"):
        ada = await make.viewer()
        room = Room(make, client, await make.project(ada, name=name), ada)
        token = await invited(room, home, bob.user.email)
        await page.goto(f"{ORIGIN}/account/invitation#token={token}")
        if name == "House":
            await page.get_by_label("Address").fill(bob.user.email)
            await page.get_by_label("Password").fill(PASSWORD)
            await page.get_by_role("button", name="Accept").click()
            await expect(page.get_by_role("status")).to_contain_text("Two-factor is on")
        await page.get_by_label("With a passkey").check()
        await page.get_by_role("button", name="Accept").click()
        await expect(page.get_by_role("status")).to_contain_text(f"You are a member of {name} now: editor.")
        assert await Member.exists(project_id=room.project.id, user_id=bob.user.id, role=Role.EDITOR)
        watched.check(token)
    client.token = mine
    assert await Session.filter(user_id=bob.user.id, ended_at=None).count() == 1  # what the page opened is ended


async def through(route: Route, address: str) -> None:
    await route.fulfill(response=await route.fetch(url=route.request.url.replace(ORIGIN, f"http://{address}")))


async def invited(room: Room, home: Platform, email: str) -> str:
    """The token of the letter."""
    await room.does(room.owner, "inviteMember", "Invitation { id }", projectId=room.id, email=email, role="EDITOR")
    room.client.token = None
    return await Postbox(home).token(LetterKind.INVITATION, email)
