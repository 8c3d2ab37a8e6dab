"""Registering, signing in, renewing and ending sessions, through the front door."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from time import perf_counter

import pytest
import websockets

from core.clock import now
from core.reads import global_id
from core.settings import Settings
from models.accounts import RefreshToken, Session, User
from models.workflows import Run
from services.accounts import sessions
from tests.clients import Client, Data
from tests.make import Make

SESSION = "Session { accessToken accessTokenExpiresAt refreshToken user { id email name createdAt } }"
PASSWORD = "correct horse battery"


async def refresh(client: Client, token: str) -> Data:
    return await client.mutate("refreshSession", SESSION, refreshToken=token)


async def is_signed_in(client: Client, token: str) -> bool:
    client.token = token
    answer = await client.post("{ me { id } }")
    assert answer.status_code in (200, 401)
    return answer.status_code == 200


async def test_whoever_registers_is_signed_in(client: Client) -> None:
    session = await client.mutate("register", SESSION, email=" Ada@Example.COM ", password=PASSWORD, name=" Ada ")
    assert (session["user"]["email"], session["user"]["name"]) == ("ada@example.com", "Ada")
    assert session["user"]["createdAt"].endswith("Z")
    ends = datetime.strptime(session["accessTokenExpiresAt"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    assert timedelta(minutes=14) < ends - datetime.now(UTC) <= timedelta(minutes=15)
    client.token = session["accessToken"]
    assert (await client.data("{ me { id } }"))["me"] == {"id": session["user"]["id"]}
    again = await client.mutate("signIn", SESSION, email="ADA@example.com", password=PASSWORD)
    assert again["user"]["id"] == session["user"]["id"]
    assert again["refreshToken"] != session["refreshToken"]


@pytest.mark.parametrize(
    ("changed", "paths"),
    [
        ({"email": "ada"}, ["email"]),
        ({"email": ""}, ["email"]),
        ({"email": "a@b@c"}, ["email"]),
        ({"email": "a b@example.com"}, ["email"]),
        ({"email": "a\u0000@example.com"}, ["email"]),
        ({"email": "a" * 65 + "@example.com"}, ["email"]),
        ({"email": "a@" + "b" * 250}, ["email"]),
        ({"password": "short"}, ["password"]),
        ({"password": "x" * 129}, ["password"]),
        ({"password": "x" * 900_000}, ["password"]),
        ({"name": ""}, ["name"]),
        ({"name": "  "}, ["name"]),
        ({"name": "a\u0000b"}, ["name"]),
        ({"name": "a\u202eb"}, ["name"]),
        ({"name": "x" * 101}, ["name"]),
        ({"email": "ada", "password": "", "name": ""}, ["email", "password", "name"]),
    ],
)
async def test_a_bad_field_is_named_and_no_account_is_made(client: Client, changed: Data, paths: list[str]) -> None:
    problem = await client.mutate("register", SESSION, **({"email": "ada@example.com", "password": PASSWORD, "name": "Ada"} | changed))
    assert (problem["__typename"], problem["code"]) == ("Problem", "INVALID")
    assert [field["path"] for field in problem["fields"]] == paths
    assert await User.all().count() == 0


async def test_an_address_has_one_account_also_when_two_ask_at_once(client: Client) -> None:
    register = [
        client.mutate("register", SESSION, email=email, password=PASSWORD, name="Ada")
        for email in ["ada@example.com"] * 3 + ["ADA@example.com"]
    ]
    answers = await asyncio.gather(*register)
    assert sorted(answer["__typename"] for answer in answers) == ["Problem", "Problem", "Problem", "Session"]
    for answer in answers:
        if answer["__typename"] == "Problem":
            assert (answer["code"], [(field["path"], field["code"]) for field in answer["fields"]]) == ("CONFLICT", [("email", "TAKEN")])
    assert await User.all().count() == 1


@pytest.mark.parametrize(
    "password", ["pässwörter sind schön", "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007", " spaces count ", "x" * 128, "😀" * 8]
)
async def test_a_password_is_any_text(client: Client, password: str) -> None:
    await client.mutate("register", SESSION, email="ada@example.com", password=password, name="Ada")
    assert (await client.mutate("signIn", SESSION, email="ada@example.com", password=password))["__typename"] == "Session"
    assert (await client.mutate("signIn", SESSION, email="ada@example.com", password=password + " "))["code"] == "UNAUTHENTICATED"
    assert (await client.mutate("signIn", SESSION, email="ada@example.com", password=password.strip()[:-1]))["code"] == "UNAUTHENTICATED"


async def test_unknown_wrong_and_disabled_look_the_same(client: Client) -> None:
    await client.register()
    await client.register("bob@example.com", "Bob")
    await User.filter(email="bob@example.com").update(is_disabled=True)
    client.token = None
    problems = [
        await client.mutate("signIn", SESSION, email=email, password=password)
        for email, password in [
            ("nobody@example.com", PASSWORD),
            ("ada@example.com", "wrong password"),
            ("ada@example.com", "x" * 900_000),
            ("bob@example.com", PASSWORD),
            ("no address", PASSWORD),
        ]
    ]
    assert {json.dumps(problem) for problem in problems} == {json.dumps(problems[0])}
    assert problems[0]["code"] == "UNAUTHENTICATED"


async def test_passwords_and_refresh_tokens_are_kept_as_hashes(client: Client) -> None:
    session = await client.register()
    user, token = await User.get(), await RefreshToken.get()
    assert user.password_hash.startswith("$argon2id$")
    assert token.token_hash not in (session["refreshToken"], "")
    assert len(session["refreshToken"]) >= 43  # 256 bits


async def test_a_refresh_token_is_spent_by_its_use(client: Client) -> None:
    first = await client.register()
    second = await refresh(client, first["refreshToken"])
    third = await refresh(client, second["refreshToken"])
    assert await is_signed_in(client, third["accessToken"])
    assert third["user"]["id"] == first["user"]["id"]
    ends = {token.expires_at for token in await RefreshToken.all()}
    assert len(ends) == 1  # renewing does not make a session eternal


@pytest.mark.parametrize("which", [0, 1])
async def test_a_spent_refresh_token_that_comes_again_ends_the_session(client: Client, monkeypatch: pytest.MonkeyPatch, which: int) -> None:
    first = await client.register()
    second = await refresh(client, first["refreshToken"])
    third = await refresh(client, second["refreshToken"])
    monkeypatch.setattr(sessions, "now", lambda: now() + sessions.SAME_MOMENT + timedelta(seconds=1))
    problem = await refresh(client, [first, second][which]["refreshToken"])
    assert (problem["__typename"], problem["code"]) == ("Problem", "UNAUTHENTICATED")
    client.token = None
    assert (await refresh(client, third["refreshToken"]))["code"] == "UNAUTHENTICATED"
    assert (await Session.get()).ended_at is not None


async def test_twenty_refreshes_at_once_are_one_chain(client: Client) -> None:
    first = await client.register()
    answers = await asyncio.gather(*[refresh(client, first["refreshToken"]) for _ in range(20)])
    (successor,) = {answer["refreshToken"] for answer in answers}
    assert await RefreshToken.all().count() == 2
    assert await RefreshToken.filter(spent_at=None).count() == 1
    assert all([await is_signed_in(client, answer["accessToken"]) for answer in answers[:3]])
    assert (await refresh(client, successor))["__typename"] == "Session"


async def test_whoever_lost_the_answer_is_told_the_same_for_ten_seconds(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    first = await client.register()
    second = await refresh(client, first["refreshToken"])
    moment = now()
    monkeypatch.setattr(sessions, "now", lambda: moment + sessions.SAME_MOMENT - timedelta(seconds=1))
    assert (await refresh(client, first["refreshToken"]))["refreshToken"] == second["refreshToken"]
    monkeypatch.setattr(sessions, "now", lambda: moment + sessions.SAME_MOMENT + timedelta(seconds=1))
    assert (await refresh(client, first["refreshToken"]))["code"] == "UNAUTHENTICATED"
    assert (await Session.get()).ended_at is not None


async def test_a_grandparent_ends_the_family_even_in_the_same_moment(client: Client) -> None:
    first = await client.register()
    second = await refresh(client, first["refreshToken"])
    third = await refresh(client, second["refreshToken"])
    assert (await refresh(client, first["refreshToken"]))["code"] == "UNAUTHENTICATED"
    client.token = None
    assert (await refresh(client, third["refreshToken"]))["code"] == "UNAUTHENTICATED"
    assert not await is_signed_in(client, third["accessToken"])


@pytest.mark.parametrize("token", ["", "x", "é\u0000", "x" * 900_000])
async def test_what_is_no_refresh_token_is_refused(client: Client, token: str) -> None:
    assert (await refresh(client, token))["code"] == "UNAUTHENTICATED"


async def test_an_expired_refresh_token_is_refused(client: Client) -> None:
    session = await client.register()
    await RefreshToken.all().update(expires_at=now())
    assert (await refresh(client, session["refreshToken"]))["code"] == "UNAUTHENTICATED"


async def test_signing_out_ends_the_session_at_once_and_no_other(client: Client) -> None:
    first = await client.register()
    other = await client.mutate("signIn", SESSION, email="ada@example.com", password=PASSWORD)
    client.token = first["accessToken"]
    query = "mutation { signOut { __typename ... on SignedOut { endedAt } } }"
    ended = (await client.data(query))["signOut"]
    assert ended["__typename"] == "SignedOut"
    assert ended["endedAt"].endswith("Z")
    assert not await is_signed_in(client, first["accessToken"])
    client.token = None
    assert (await refresh(client, first["refreshToken"]))["code"] == "UNAUTHENTICATED"
    assert await is_signed_in(client, other["accessToken"])


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Who may still watch is looked at often enough for a test."""
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"recheck_seconds": 0.4})})


@pytest.mark.parametrize("how", ["session ended elsewhere", "user disabled"])
async def test_a_session_that_ends_elsewhere_is_noticed_by_requests_and_open_sockets(client: Client, make: Make, how: str) -> None:
    session = await client.register()
    viewer = await make.home.sessions.access.viewer(session["accessToken"])
    run = await make.home.starter.start(await make.workflow(await make.project(viewer), viewer), input={"value": 1}, key=None, by=viewer)
    async with client.socket() as socket:
        query = f'subscription {{ runEvents(runId: "{global_id(Run, run.id)}") {{ type }} }}'
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": query}}))
        assert json.loads(await socket.recv())["type"] == "next"  # RUN_QUEUED; then nothing, since no worker runs
        if how == "user disabled":
            await User.all().update(is_disabled=True)
        else:
            await Session.all().update(ended_at=now())
        start = perf_counter()
        with pytest.raises(websockets.ConnectionClosed) as closed:
            await asyncio.wait_for(socket.recv(), 5)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 4403
        assert perf_counter() - start < 2
    assert not await is_signed_in(client, session["accessToken"])


async def test_a_request_has_one_sign_in(client: Client) -> None:
    query = 'mutation { a: signIn(input: {email: "a@b.c", password: "x"}) { __typename } b: register(input: {email: "a@b.c", password: "12345678", name: "A"}) { __typename } }'
    answer = await client.answer(query)
    assert answer["errors"][0]["extensions"]["code"] == "TOO_MANY_SIGN_INS"
    assert await User.all().count() == 0
