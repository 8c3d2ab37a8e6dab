"""Sessions as their owner sees and ends them, and the letter about a new one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import orjson
import pytest
import websockets

from core import opaque
from core.clock import now
from core.database import Database
from core.reads import global_id
from core.settings import Settings
from core.viewers import Viewer
from models.accounts import RefreshToken, Session, User
from models.audits import AuditEntry
from models.letters import Letter, LetterKind
from models.projects import Role
from services.accounts import forgetting, sessions, standing
from services.accounts.devices import device_of
from services.accounts.users import set_disabled
from tests.clients import Client, Data
from tests.make import Make

PASSWORD = "correct horse battery"
SESSION = "Session { accessToken refreshToken }"
LIST = "{ me { sessions { nodes { id device address method createdAt lastSeenAt isCurrent } } } }"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0"
SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Who may still watch is looked at often enough for a test."""
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"recheck_seconds": 0.4})})


async def sign_in(client: Client, agent: str = FIREFOX) -> Data:
    client.http.headers["User-Agent"] = agent
    return await client.mutate("signIn", SESSION, email="ada@example.com", password=PASSWORD)


@pytest.mark.parametrize(
    ("agent", "device"),
    [
        (FIREFOX, "Firefox on Linux"),
        (SAFARI, "Safari on iPhone"),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
            "Edge on Windows",
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
            "Chrome on macOS",
        ),
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
            "Chrome on Android",
        ),
        ("curl/8.5.0", "curl"),
        ("python-httpx/0.28", "Python"),
        ("<script>alert(1)</script>", ""),
        ("", ""),
    ],
)
def test_a_device_is_called_by_what_does_not_change_with_each_update(agent: str, device: str) -> None:
    assert device_of(agent) == device


async def test_one_sees_ones_own_sessions_and_which_is_this_one(client: Client, make: Make) -> None:
    await client.register()
    await make.viewer("Bob")
    here = await sign_in(client)
    client.token = here["accessToken"]
    nodes = (await client.data(LIST))["me"]["sessions"]["nodes"]
    assert [(node["device"], node["address"], node["method"], node["isCurrent"]) for node in nodes] == [
        ("Firefox on Linux", "127.0.0.1", "PASSWORD", True),
        ("Python", "127.0.0.1", "PASSWORD", False),
    ]


async def test_when_a_session_was_last_seen_is_written_now_and_then(client: Client, make: Make) -> None:
    ada = await make.viewer()
    client.token = await make.token(ada)
    started = (await Session.get()).last_seen_at
    await client.data(LIST)
    assert (await Session.get()).last_seen_at == started
    await Session.all().update(last_seen_at=now() - standing.SEEN)
    make.home.standing.forget(ada.session_id)  # as after half of the time to the next look
    await client.data(LIST)
    assert (await Session.get()).last_seen_at > started


@pytest.mark.parametrize(
    ("mutation", "left", "signed_in"), [("endSession", [0, 2], True), ("endOtherSessions", [0], True), ("endAllSessions", [], False)]
)
async def test_one_ends_one_the_others_or_all(client: Client, make: Make, mutation: str, left: list[int], signed_in: bool) -> None:
    ada, bob = await make.viewer(), await make.viewer("Bob")
    mine = [ada, *[Viewer(ada.user_id, (await Session.create(user_id=ada.user_id)).id) for _ in range(2)]]
    tokens = [await make.token(viewer) for viewer in mine]
    client.token = tokens[0]
    if mutation == "endSession":
        answer = await client.mutate(mutation, "EndedSessions { count }", sessionId=global_id(Session, mine[1].session_id))
    else:
        answer = (await client.data(f"mutation {{ {mutation} {{ __typename ... on EndedSessions {{ count }} }} }}"))[mutation]
    assert answer == {"__typename": "EndedSessions", "count": 3 - len(left)}
    for number, token in enumerate(tokens):
        client.token = token
        assert ("errors" not in await client.answer(LIST)) is (number in left)
    client.token = await make.token(bob)
    assert "errors" not in await client.answer(LIST)
    assert await AuditEntry.filter(action="session.ended", user_id=ada.user_id).count() == 3 - len(left)


async def replayed(client: Client, make: Make, viewer: Viewer) -> None:
    """A grandparent comes again: the family ends."""
    first = opaque.new()
    await RefreshToken.create(session_id=viewer.session_id, token_hash=opaque.digest(first), expires_at=now() + timedelta(days=1))
    client.token = None
    second = await client.mutate("refreshSession", SESSION, refreshToken=first)
    await client.mutate("refreshSession", SESSION, refreshToken=second["refreshToken"])
    assert (await client.mutate("refreshSession", SESSION, refreshToken=first))["code"] == "UNAUTHENTICATED"


async def disabled(client: Client, make: Make, viewer: Viewer) -> None:
    await set_disabled(make.home.sessions, (await User.get(id=viewer.user_id)).email, disabled=True)


async def ended(client: Client, make: Make, viewer: Viewer) -> None:
    await client.mutate("endSession", "EndedSessions { count }", sessionId=global_id(Session, viewer.session_id))


async def ended_elsewhere(client: Client, make: Make, viewer: Viewer) -> None:
    await Session.filter(id=viewer.session_id).update(ended_at=now())


@pytest.mark.parametrize("door", ["socket", "stream"])
@pytest.mark.parametrize("end", [replayed, disabled, ended, ended_elsewhere])
async def test_whoever_is_signed_out_hears_nothing_more(
    client: Client, make: Make, door: str, end: Callable[[Client, Make, Viewer], Awaitable[None]]
) -> None:
    """Events go on coming all the time; the promise is 5 s, and a tenth of that here."""
    ada, bob = await make.viewer(), await make.viewer("Bob")
    project = await make.project(bob)
    await make.member(project, ada, Role.VIEWER)
    workflow = await make.workflow(project, bob)
    client.token = await make.token(ada)
    query = f'subscription {{ projectEvents(projectId: "{global_id(type(project), project.id)}") {{ type }} }}'
    heard, closed = asyncio.Queue[float](), asyncio.Event()
    loop = asyncio.get_running_loop()

    async def listen_to_socket() -> None:
        async with client.socket() as socket:
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": query}}))
            with suppress(websockets.ConnectionClosed):
                while True:
                    if json.loads(await socket.recv())["type"] == "next":
                        heard.put_nowait(loop.time())
        assert socket.close_code == 4403

    async def listen_to_stream() -> None:
        headers = {"Authorization": f"Bearer {client.token}", "Accept": "text/event-stream"}
        async with client.http.stream("POST", "/graphql", json={"query": query}, headers=headers) as stream:
            async for line in stream.aiter_lines():
                if line.startswith("data: ") and '"data"' in line:
                    heard.put_nowait(loop.time())

    async def listen() -> None:
        try:
            await (listen_to_socket() if door == "socket" else listen_to_stream())
        finally:
            closed.set()

    async def make_events() -> None:
        while True:
            await make.home.starter.start(workflow, input={"value": 1}, key=None, by=bob)
            await asyncio.sleep(0.02)

    async with asyncio.timeout(20):
        working = [asyncio.create_task(make_events()), asyncio.create_task(listen())]
        await heard.get()
        await end(client, make, ada)
        over = loop.time()
        await closed.wait()
        working[0].cancel()
        await asyncio.gather(*working, return_exceptions=True)
        assert working[1].exception() is None
    while not heard.empty():
        assert heard.get_nowait() - over < 2
    assert loop.time() - over < 4


async def test_who_is_disabled_is_out_and_who_is_enabled_signs_in_anew(client: Client, make: Make) -> None:
    session = await client.register()
    assert await set_disabled(make.home.sessions, " ADA@example.com", disabled=True)
    assert (await client.post("{ me { id } }")).status_code == 401
    client.token = None
    assert (await sign_in(client))["code"] == "UNAUTHENTICATED"
    assert (await client.mutate("refreshSession", SESSION, refreshToken=session["refreshToken"]))["code"] == "UNAUTHENTICATED"
    assert await set_disabled(make.home.sessions, "ada@example.com", disabled=False)
    assert (await sign_in(client))["__typename"] == "Session"
    assert not await set_disabled(make.home.sessions, "nobody@example.com", disabled=True)
    assert await AuditEntry.filter(action__in=["user.disabled", "user.enabled"]).count() == 2


async def test_a_sign_in_from_a_new_device_or_place_is_told_by_letter_once(client: Client, make: Make) -> None:
    await client.register()
    assert await Letter.filter(kind=LetterKind.NEW_SIGN_IN).count() == 0
    client.token = None
    for agent, letters in ((FIREFOX, 1), (FIREFOX.replace("143", "144"), 1), (SAFARI, 2), (FIREFOX, 2)):
        await sign_in(client, agent)
        assert await Letter.filter(kind=LetterKind.NEW_SIGN_IN).count() == letters
    letter = await Letter.filter(kind=LetterKind.NEW_SIGN_IN).order_by("created_at").first()
    assert letter is not None
    assert letter.address == "ada@example.com"
    told = orjson.loads(make.home.letters.sealing.open(letter.content))
    assert (told["device"], told["address"]) == ("Firefox on Linux", "127.0.0.1")


async def test_what_is_over_is_forgotten_in_time(database: Database) -> None:
    user = await User.create(email="ada@example.com", name="Ada", password_hash="none")
    day = timedelta(days=1)

    async def session(begun: timedelta, ended: timedelta | None, expires: timedelta) -> Session:
        made = await Session.create(user=user, created_at=now() - begun, ended_at=None if ended is None else now() - ended)
        await RefreshToken.create(session=made, token_hash=opaque.new(), expires_at=now() + expires)
        return made

    live, expired = await session(29 * day, None, day), await session(31 * day, None, -day)
    lately, long_ago, forgotten = [await session(500 * day, ended, -day) for ended in (6 * day, 8 * day, 401 * day)]
    await forgetting.sweep(database)
    assert (await Session.get(id=expired.id)).ended_at is not None
    assert (await Session.get(id=live.id)).ended_at is None
    assert set(await RefreshToken.all().values_list("session_id", flat=True)) == {live.id, expired.id, lately.id}
    assert await Session.filter(id__in=[long_ago.id, forgotten.id]).values_list("id", flat=True) == [long_ago.id]


async def test_renewing_does_not_make_a_session_eternal(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    first = await client.register()
    client.token = None
    second = await client.mutate("refreshSession", SESSION, refreshToken=first["refreshToken"])
    moment = now()
    monkeypatch.setattr(sessions, "now", lambda: moment + timedelta(days=30))
    assert (await client.mutate("refreshSession", SESSION, refreshToken=second["refreshToken"]))["code"] == "UNAUTHENTICATED"
