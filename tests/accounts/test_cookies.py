"""Cookie mode: a browser's refresh token where its scripts cannot read it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.cookies import Morsel, SimpleCookie

import httpx2
import pytest

from core.cookies import Jar
from models.accounts import RefreshToken, Session
from server.graphql.cookies import Cookies
from tests.clients import Client, Data

ORIGIN = "http://localhost:8000"
GIVEN = 'email: "ada@example.com", password: "correct horse battery"'
ANSWER = "__typename ... on Session { accessToken refreshToken } ... on Problem { code fields { path } }"
REGISTER = f'mutation {{ register(input: {{{GIVEN}, name: "Ada"}}) {{ {ANSWER} }} }}'
SIGN_IN = f"mutation {{ signIn(input: {{{GIVEN}}}) {{ {ANSWER} }} }}"
REFRESH = f"mutation {{ refreshSession(input: {{}}) {{ {ANSWER} }} }}"
SIGN_OUT = "mutation { signOut { __typename } }"


class Browser:
    """Keeps what it is told to keep, as long as it is told to, and sends it back."""

    def __init__(self, client: Client) -> None:
        self.client, self.cookie = client, ""
        self.headers = {"X-Session-Mode": "cookie", "Origin": ORIGIN}

    async def ask(self, query: str, **headers: str) -> httpx2.Response:
        given = {**self.headers, **headers, "Cookie": f"other=1; {self.cookie}".removesuffix("; ")}
        answer = await self.client.http.post(
            "/graphql", json={"query": query}, headers={name: value for name, value in given.items() if value}
        )
        self.client.http.cookies.clear()  # which it would send by itself
        if (morsel := kept(answer)) is not None:
            self.cookie = f"{morsel.key}={morsel.value}" if morsel.value else ""
        return answer

    async def data(self, query: str) -> Data:
        (answer,) = (await self.ask(query)).json()["data"].values()
        return dict(answer)


def kept(answer: httpx2.Response) -> Morsel[str] | None:
    cookie = SimpleCookie(answer.headers.get("set-cookie", ""))
    return next(iter(cookie.values()), None)


@pytest.fixture
async def browser(client: Client) -> Browser:
    found = Browser(client)
    assert (await found.data(REGISTER))["refreshToken"] == ""
    return found


async def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(browser: Browser) -> None:
    answer = await browser.ask(SIGN_IN)
    morsel = kept(answer)
    assert morsel is not None
    assert (morsel.key, bool(morsel["httponly"]), morsel["samesite"], morsel["path"], morsel["domain"]) == (
        "refresh",
        True,
        "Strict",
        "/graphql",
        "",
    )
    assert len(morsel.value) == 43
    assert parsedate_to_datetime(morsel["expires"]) - datetime.now(UTC) > timedelta(days=29)
    assert morsel.value not in answer.text


def test_over_https_no_other_host_can_have_set_it() -> None:
    cookies, jar = Cookies("https://example.com", ()), Jar(None)
    jar.keep("token", datetime(2030, 1, 1, tzinfo=UTC))
    ((name, value),) = cookies.written(jar)
    assert name == b"set-cookie"
    assert value == b"__Host-refresh=token; Expires=Tue, 01 Jan 2030 00:00:00 GMT; HttpOnly; SameSite=Strict; Secure; Path=/"
    given = cookies.jar(
        {b"x-session-mode": b"cookie", b"origin": b"https://example.com", b"cookie": b"refresh=other; __Host-refresh=token"}
    )
    assert given is not None
    assert given.given == "token"


async def test_a_session_is_renewed_by_its_cookie_which_changes_each_time(browser: Browser) -> None:
    cookies = {browser.cookie}
    for _ in range(3):
        session = await browser.data(REFRESH)
        assert (session["__typename"], session["refreshToken"]) == ("Session", "")
        cookies.add(browser.cookie)
    assert len(cookies) == 4
    assert await Session.all().count() == 1
    answer = await browser.client.http.post(
        "/graphql", json={"query": "{ me { name } }"}, headers={"Authorization": f"Bearer {session['accessToken']}"}
    )
    assert answer.json()["data"]["me"] == {"name": "Ada"}


async def test_signing_out_takes_the_cookie_back(browser: Browser) -> None:
    session = await browser.data(REFRESH)
    old = browser.cookie
    answer = await browser.ask(SIGN_OUT, Authorization=f"Bearer {session['accessToken']}")
    morsel = kept(answer)
    assert morsel is not None
    assert morsel.value == ""
    assert parsedate_to_datetime(morsel["expires"]).year == 1970
    assert browser.cookie == ""
    browser.cookie = old
    assert (await browser.data(REFRESH))["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "null", "http://localhost:8001", "https://localhost:8000", "garbage", "http://localhost:8000.evil.example"],
)
async def test_a_page_of_another_origin_gets_nothing_done(browser: Browser, origin: str) -> None:
    answer = await browser.ask(REFRESH, Origin=origin)
    assert answer.status_code == 403
    assert answer.json()["errors"][0]["extensions"]["code"] == "DENIED"
    assert "set-cookie" not in answer.headers
    assert await RefreshToken.filter(spent_at=None).count() == 1


async def test_without_the_header_a_cookie_is_neither_read_nor_written(browser: Browser) -> None:
    """What a foreign page could have a browser send, were SameSite not there."""
    answer = await browser.ask(REFRESH, **{"X-Session-Mode": ""})
    assert answer.json()["data"]["refreshSession"] == {"__typename": "Problem", "code": "INVALID", "fields": [{"path": "refreshToken"}]}
    answer = await browser.ask(SIGN_IN, **{"X-Session-Mode": ""})
    assert answer.json()["data"]["signIn"]["refreshToken"]
    assert "set-cookie" not in answer.headers


async def test_a_client_without_origin_may_use_it_and_one_can_change_over(client: Client, browser: Browser) -> None:
    session = await client.mutate("signIn", "Session { refreshToken }", email="ada@example.com", password="correct horse battery")
    browser.cookie = ""
    given = json.dumps(session["refreshToken"])
    answer = await browser.ask(f"mutation {{ refreshSession(input: {{refreshToken: {given}}}) {{ {ANSWER} }} }}", Origin="")
    assert answer.json()["data"]["refreshSession"]["refreshToken"] == ""
    assert (await browser.data(REFRESH))["__typename"] == "Session"


async def test_a_socket_cannot_carry_a_cookie_and_says_so(browser: Browser) -> None:
    async with browser.client.socket() as socket:
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": REFRESH}}))
        told = json.loads(await socket.recv())["payload"]["data"]["refreshSession"]
    assert (told["code"], told["fields"]) == ("INVALID", [{"path": "refreshToken"}])
    assert await RefreshToken.filter(spent_at=None).count() == 1


async def test_a_stream_leaves_the_same_cookie(browser: Browser) -> None:
    before = browser.cookie
    answer = await browser.ask(REFRESH, Accept="text/event-stream")
    assert '"refreshToken":""' in answer.text
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert browser.cookie not in ("", before)
    assert (await browser.data(REFRESH))["__typename"] == "Session"


async def test_the_long_way_past_the_lane_leaves_the_same_cookie(browser: Browser) -> None:
    """A body in chunks goes through Starlette."""

    async def chunks() -> object:
        yield json.dumps({"query": SIGN_IN}).encode()

    headers = {**browser.headers, "Content-Type": "application/json"}
    answer = await browser.client.http.post("/graphql", content=chunks(), headers=headers)  # type: ignore[arg-type]  # an async generator
    morsel = kept(answer)
    assert morsel is not None
    assert morsel.key == "refresh"
