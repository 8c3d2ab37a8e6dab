"""Pages of other origins, and what every answer tells browsers."""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from playwright.async_api import async_playwright

from core.settings import Settings
from models.projects import Project
from server.guards import guards
from tests.clients import Client
from tests.make import Make

ALLOWED = "https://app.example.com"
CREATE = 'mutation { createProject(input: {name: "Made"}) { ... on Project { id } } }'
ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
METHODS = ("POST", "GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE")
TYPES = (
    "application/json",
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/graphql",
    "",
)
ORIGINS = (
    "",
    ALLOWED,
    "null",
    "*",
    "https://evil.example",
    "http://app.example.com",
    "https://app.example.com:8443",
    "https://app.example.com.evil.example",
    "https://evilapp.example.com",
)


@pytest.fixture
async def home_page() -> AsyncIterator[str]:
    """The address of a page of another origin that is empty."""

    writers = list[asyncio.StreamWriter]()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        with suppress(asyncio.IncompleteReadError):  # browsers open connections that they may need
            await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 15\r\nconnection: close\r\n\r\n<!doctype html>")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()
    for writer in writers:
        writer.close()
    await asyncio.gather(*[writer.wait_closed() for writer in writers], return_exceptions=True)
    await server.wait_closed()


@pytest.fixture
def settings(settings: Settings, home_page: str) -> Settings:
    return settings.model_copy(update={"allowed_origins": (ALLOWED, home_page.replace("127.0.0.1", "localhost"))})


async def test_only_json_by_post_does_anything_and_only_listed_pages_may_read_it(client: Client, make: Make) -> None:
    token = await make.token(await make.viewer())
    body = f'{{"query": "{CREATE.replace(chr(34), chr(92) + chr(34))}"}}'.encode()
    for method, kind, origin in itertools.product(METHODS, TYPES, ORIGINS):
        headers = {"authorization": f"Bearer {token}"} | ({"content-type": kind} if kind else {}) | ({"origin": origin} if origin else {})
        before = await Project.all().count()
        answer = await client.http.request(method, "/graphql", content=body, headers=headers)
        done = await Project.all().count() - before
        case = f"{method} {kind} {origin}: {answer.status_code} {answer.text[:100]}"
        assert done == (method == "POST" and kind == "application/json"), case
        assert answer.status_code == (
            200 if done else 204 if (method, origin) == ("OPTIONS", ALLOWED) else 415 if method == "POST" else 405
        ), case
        assert answer.headers.get("access-control-allow-origin") == (ALLOWED if origin == ALLOWED else None), case
        assert {name: answer.headers[name] for name in ALWAYS} == ALWAYS, case
        assert "'none'" in answer.headers["content-security-policy"], case
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"], case


@pytest.mark.parametrize("path", ["/graphql", "/graphql?"], ids=["lane", "usual way"])
async def test_a_listed_page_may_read_what_limits_and_ids_are_told_in_headers(client: Client, path: str) -> None:
    answer = await client.http.post(path, json={"query": "{ me { id } }"}, headers={"origin": ALLOWED})
    assert "retry-after" in answer.headers["access-control-expose-headers"]
    assert answer.headers["vary"] == "origin"
    assert answer.headers.get_list("content-security-policy") == ["default-src 'none'; frame-ancestors 'none'"]
    foreign = await client.http.post(path, json={"query": "{ me { id } }"}, headers={"origin": "https://evil.example"})
    assert foreign.headers["vary"] == "origin"


@pytest.mark.parametrize(
    "path", ["/", "/health", "/health/live", "/metrics", "/nowhere", "/hooks/unknown", "/schemas/workflow.json", "/assets/graphiql/x.js"]
)
async def test_every_answer_of_ours_has_what_browsers_need(client: Client, path: str) -> None:
    answer = await client.http.get(path)
    assert {name: answer.headers[name] for name in ALWAYS} == ALWAYS
    assert len(answer.headers.get_list("content-security-policy")) == 1
    assert "strict-transport-security" not in answer.headers


def test_with_https_browsers_are_told_to_keep_to_it() -> None:
    added = guards(Settings(_env_file=None, public_url="https://assistant.example.com"))(())
    assert dict(added)[b"strict-transport-security"].startswith(b"max-age=31536000")


FETCH = """async ([url, type, body, token]) => {
    try {
        const headers = {...(type ? {"content-type": type} : {}), ...(token ? {authorization: token} : {})}
        const answer = await fetch(url, {method: "POST", headers, body, credentials: "include"})
        return [answer.status, await answer.text()]
    } catch (error) { return [0, String(error)] }
}"""


@pytest.mark.browser
@pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed")
async def test_chromium_lets_a_foreign_page_read_nothing_and_do_nothing(client: Client, make: Make, home_page: str) -> None:
    token, url = f"Bearer {await make.token(await make.viewer())}", f"http://{client.address}/graphql"
    body = f'{{"query": "{CREATE.replace(chr(34), chr(92) + chr(34))}"}}'
    async with async_playwright() as player:
        browser = await player.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = await browser.new_page()
        await page.goto(home_page)
        for kind in ("application/json", "text/plain", "application/x-www-form-urlencoded", ""):
            assert (await page.evaluate(FETCH, [url, kind, body, token]))[0] == 0, kind
            assert (await page.evaluate(FETCH, [url, kind, body, ""]))[0] == 0, kind
        await page.set_content(f'<form method="post" enctype="text/plain" action="{url}"><input name=\'{body}\'></form>')
        async with page.expect_navigation() as navigation:
            await page.evaluate("document.forms[0].submit()")
        assert (await (await navigation.value).json())["errors"][0]["extensions"]["code"] == "UNSUPPORTED_MEDIA_TYPE"
        assert await Project.all().count() == 0
        await page.goto(home_page.replace("127.0.0.1", "localhost"))  # this origin is on the list
        status, text = await page.evaluate(FETCH, [url, "application/json", body, token])
        await browser.close()
    assert (status, "createProject" in text) == (200, True)
    assert await Project.all().count() == 1
