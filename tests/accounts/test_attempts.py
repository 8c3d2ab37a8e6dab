"""Guessing: counted before anything is looked at, whatever the shape of the requests."""

from __future__ import annotations

import asyncio
import json
import os
import random
from collections.abc import Awaitable, Callable
from datetime import timedelta
from time import perf_counter

import pytest

from core.callers import Caller
from core.clock import now
from core.errors import RateLimited
from core.settings import Settings
from models.accounts import User
from models.attempts import Attempt, Rule
from services.accounts import attempts, forgetting, passwords
from services.accounts.attempts import Attempts, Kind
from services.platform import Platform
from tests.clients import Client, Data
from tests.make import Make

SAMPLES = int(os.environ.get("TIMING_SAMPLES", "0"))
SIGN_IN = "Session { accessToken }"
ADA, PASSWORD = "ada@example.com", "correct horse battery"
HERE = Caller("192.0.2.1")


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Everybody in these tests comes from one address; what that means is tested apart."""
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"attempts_per_caller": 100_000})})


@pytest.fixture
def of_everybody(home: Platform) -> Attempts:
    return Attempts(home.database.pool, 100_000)


async def later(seconds: float) -> None:
    """As if so long had passed."""
    for row in await Attempt.all():
        past = {name: getattr(row, name) - timedelta(seconds=seconds) for name in ("next_at", "paced_at", "last_at")}
        await Attempt.filter(key=row.key).update(**past)


async def allowed(tries: Attempts, kind: Kind = Kind.PASSWORD, account: str | None = ADA, caller: Caller = HERE) -> int:
    """0: yes. Otherwise how many seconds to wait."""
    try:
        await tries.allow(kind, account, caller)
    except RateLimited as limited:
        return limited.retry_after_seconds or -1
    return 0


# ---- how many


async def test_a_thousand_at_once_are_five(of_everybody: Attempts) -> None:
    answers = await asyncio.gather(*[allowed(of_everybody) for _ in range(1000)])
    assert answers.count(0) == 5
    waits = [answer for answer in answers if answer]
    assert min(waits) > 0
    assert max(waits) in (11, 12)  # of those that come first: asking a thousand times takes a while


@pytest.mark.parametrize("succeeds", [False, True])
async def test_no_minute_has_more_than_ten_whatever_succeeds(of_everybody: Attempts, succeeds: bool) -> None:
    passed = list[float]()
    for second in range(0, 300, 4):
        while not await allowed(of_everybody):
            passed.append(second)
            if succeeds:
                await of_everybody.succeeded(Kind.PASSWORD, ADA)
        await later(4)
    assert max(sum(1 for at in passed if start <= at < start + 60) for start in range(240)) <= 10
    assert 26 <= len(passed) <= 32 if succeeds else 10 <= len(passed) <= 14  # those that fail wait longer each time


async def test_the_delay_grows_and_is_never_a_lasting_lock(of_everybody: Attempts) -> None:
    waits = []
    for _ in range(12):
        while not (wait := await allowed(of_everybody)):
            pass
        waits.append(wait)
        await later(wait)
    assert waits[0] == 12  # the pace
    assert waits == sorted(waits)
    assert waits[-1] == 60
    assert not await allowed(of_everybody)


async def test_an_hour_without_tries_a_success_or_a_reset_by_mail_begins_anew(of_everybody: Attempts) -> None:
    async def exhaust() -> None:
        for _ in range(8):
            while not (wait := await allowed(of_everybody)):
                pass
            await later(wait)

    await exhaust()
    await later(3601)
    assert [await allowed(of_everybody) for _ in range(5)] == [0] * 5
    await exhaust()
    await of_everybody.succeeded(Kind.PASSWORD, ADA)
    await later(60)
    assert [await allowed(of_everybody) for _ in range(5)] == [0] * 5
    assert await allowed(of_everybody)
    await of_everybody.forgive(Kind.PASSWORD, ADA)
    assert [await allowed(of_everybody) for _ in range(5)] == [0] * 5


async def test_kinds_and_accounts_do_not_count_for_each_other(of_everybody: Attempts) -> None:
    for kind in (Kind.PASSWORD, Kind.CODE, Kind.LETTER):
        for account in (ADA, "bob@example.com"):
            burst = attempts.OF_ACCOUNT[kind].burst
            assert [await allowed(of_everybody, kind, account) == 0 for _ in range(burst + 1)] == [True] * burst + [False]


async def test_an_address_that_tries_many_accounts_is_slowed_down(home: Platform) -> None:
    tries = Attempts(home.database.pool, 10)
    answers = [await allowed(tries, account=f"{n}@example.com", caller=Caller("2001:db8::1:2:3:4")) for n in range(10)]
    assert answers == [0] * 10
    # A network of IPv6 is one address, and so is one of IPv4 in its clothes.
    assert await allowed(tries, account="x@example.com", caller=Caller("2001:db8::ffff:ffff:ffff:1")) == 3
    assert not await allowed(tries, account="x@example.com", caller=Caller("2001:db8:0:1::1"))
    for address in ["192.0.2.7", "::ffff:192.0.2.7"] * 5:
        assert not await allowed(tries, Kind.TOKEN, None, Caller(address))
    assert await allowed(tries, Kind.TOKEN, None, Caller("192.0.2.7"))
    assert not await allowed(tries, Kind.TOKEN, None, Caller())  # nobody knows from where
    # What the account is asked is not counted when the address is refused.
    assert not await allowed(tries, account="x@example.com", caller=Caller("192.0.2.8"))
    assert await Attempt.filter(failures=2).count() == 1


async def test_rows_are_swept(home: Platform, of_everybody: Attempts) -> None:
    await allowed(of_everybody, account="old@example.com", caller=Caller())
    await Attempt.all().update(last_at=now() - timedelta(days=2))
    await allowed(of_everybody, caller=Caller())
    await forgetting.sweep(home.database)
    assert await Attempt.all().count() == 1


# ---- at the door


def sign_in(email: str = ADA, password: str = "guessed") -> str:
    return f'signIn(input: {{email: "{email}", password: "{password}"}}) {{ __typename ... on Problem {{ code retryAfterSeconds }} }}'


@pytest.fixture
def evaluated(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The passwords that were looked at."""
    seen: list[str] = []

    async def verify(password: str, known: str | None) -> bool:
        seen.append(password)
        return False

    monkeypatch.setattr(passwords, "verify", verify)
    return seen


@pytest.mark.parametrize("exists", [True, False])
async def test_of_a_thousand_tries_in_any_shape_at_most_ten_are_looked_at(
    client: Client, make: Make, evaluated: list[str], exists: bool
) -> None:
    email = (await make.user()).email if exists else ADA
    began = perf_counter()

    async def over_http(n: int) -> str:
        answer = await client.answer(f"mutation {{ {sign_in([email, email.upper(), f' {email}'][n % 3])} }}")
        return str(answer["data"]["signIn"].get("code"))

    async def with_aliases() -> str:
        answer = await client.answer("mutation { " + " ".join(f"a{n}: {sign_in(email)}" for n in range(5)) + " }")
        return str(answer["errors"][0]["extensions"]["code"])

    async def over_a_socket() -> list[str]:
        async with client.socket() as socket:
            codes = list[str]()
            for n in range(15):
                await socket.send(json.dumps({"id": str(n), "type": "subscribe", "payload": {"query": f"mutation {{ {sign_in(email)} }}"}}))
            while len(codes) < 15:
                message = json.loads(await asyncio.wait_for(socket.recv(), 20))
                assert message["type"] != "error", message
                if message["type"] == "next":
                    codes.append(message["payload"]["data"]["signIn"]["code"])
            return codes

    batch = await client.http.post("/graphql", json=[{"query": f"mutation {{ {sign_in(email)} }}"}] * 50)
    assert batch.status_code == 400
    told = await asyncio.gather(*[over_http(n) for n in range(300)], *[over_http(n) for n in range(300)])
    aliases = await asyncio.gather(*[with_aliases() for _ in range(40)])
    sockets = [code for codes in await asyncio.gather(*[over_a_socket() for _ in range(10)]) for code in codes]
    assert set(aliases) == {"TOO_MANY_SIGN_INS"}
    assert set(told) | set(sockets) == {"UNAUTHENTICATED", "RATE_LIMITED"}
    most = 5 + int((perf_counter() - began) / 12)
    assert 5 <= len(evaluated) == [*told, *sockets].count("UNAUTHENTICATED") <= min(most, 10)


async def test_changing_the_password_and_signing_in_count_together(client: Client, make: Make, evaluated: list[str]) -> None:
    viewer = await make.viewer()
    client.token = await make.token(viewer)
    email = (await User.get(id=viewer.user_id)).email
    given = {"oldPassword": "guessed", "newPassword": "incorrect donkey"}
    answers: list[Data] = [await client.mutate("changePassword", "PasswordChanged { changedAt }", **given) for _ in range(3)]
    answers += [await client.mutate("signIn", SIGN_IN, email=email, password="guessed") for _ in range(3)]
    assert [answer["code"] for answer in answers] == ["INVALID"] * 3 + ["UNAUTHENTICATED"] * 2 + ["RATE_LIMITED"]
    assert answers[-1]["retryAfterSeconds"] in (11, 12)
    assert len(evaluated) == 5


async def test_an_address_cannot_be_flooded_with_letters(client: Client, make: Make) -> None:
    for email in ((await make.user()).email, "nobody@example.com"):
        answers = [await client.mutate("requestPasswordReset", "LetterRequested { requestedAt }", email=email) for _ in range(4)]
        assert [answer["__typename"] for answer in answers] == ["LetterRequested"] * 3 + ["Problem"]
        assert 290 < answers[-1]["retryAfterSeconds"] <= 300


async def test_two_hundred_sign_ins_at_once_do_not_hold_up_a_query(
    client: Client, address: str, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "WAITING_MOST", 10)
    canary = Client(address)
    canary.token = await make.token(await make.viewer())
    tasks = [asyncio.create_task(client.mutate("signIn", SIGN_IN, email=f"{n}@example.com", password=PASSWORD)) for n in range(200)]
    waits = []
    while not all(task.done() for task in tasks):
        start = perf_counter()
        assert (await canary.data("{ me { name } }"))["me"] == {"name": "Ada"}
        waits.append(perf_counter() - start)
    await canary.close()
    told = [task.result() for task in tasks]
    codes = [answer["code"] for answer in told]
    assert set(codes) == {"UNAUTHENTICATED", "UNAVAILABLE"}
    assert codes.count("UNAUTHENTICATED") >= 10
    assert {answer["retryAfterSeconds"] for answer in told if answer["code"] == "UNAVAILABLE"} == {2}
    # Who is sent away before anything was looked at has not used up a try.
    assert await Attempt.filter(failures=1).count() - 1 < 200
    assert sorted(waits)[len(waits) // 2] < 0.25
    assert passwords._threads._max_workers == 2


# ---- what the time tells


def auc(some: list[float], others: list[float]) -> float:
    """How likely one of `some` took longer than one of `others`; 0.5 when nothing can be told."""
    return sum((a > b) + (a == b) / 2 for a in some for b in others) / (len(some) * len(others))


async def timed(ask: Callable[[str], Awaitable[object]], known: list[str], count: int) -> float:
    """Interleaved at random, so that nothing else that changes meanwhile counts."""
    times: dict[bool, list[float]] = {True: [], False: []}
    plan = [n % 2 == 0 for n in range(count)]
    random.Random(5).shuffle(plan)
    for n in range(8):
        await ask(f"warm{n}@example.com")
    for n, is_known in enumerate(plan):
        email = known[n % len(known)] if is_known else f"{n:08d}-0000-7000-8000-000000000000@example.com"  # as long as the others
        start = perf_counter()
        await ask(email)
        times[is_known].append(perf_counter() - start)
    found = auc(times[True], times[False])
    print(f"AUC {found:.3f} of {count} samples")
    return found


@pytest.fixture
def without_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempts, "OF_ACCOUNT", {kind: Rule(1_000_000, 0.000_001) for kind in attempts.OF_ACCOUNT})


@pytest.mark.usefixtures("without_limits")
async def test_the_time_of_a_sign_in_does_not_tell_whether_there_is_an_account(client: Client, make: Make) -> None:
    hashed = await passwords.hash(PASSWORD)
    known = []
    for _ in range(10):
        user = await make.user()
        await User.filter(id=user.id).update(password_hash=hashed)
        known.append(user.email)
    found = await timed(lambda email: client.mutate("signIn", SIGN_IN, email=email, password="wrong password"), known, SAMPLES or 30)
    low, high = (0.45, 0.55) if SAMPLES else (0.1, 0.9)
    assert low < found < high


@pytest.mark.usefixtures("without_limits")
async def test_the_time_of_a_reset_does_not_tell_whether_there_is_an_account(client: Client, make: Make) -> None:
    known = [(await make.user()).email for _ in range(10)]
    found = await timed(
        lambda email: client.mutate("requestPasswordReset", "LetterRequested { requestedAt }", email=email), known, SAMPLES or 120
    )
    low, high = (0.45, 0.55) if SAMPLES else (0.2, 0.8)
    assert low < found < high
