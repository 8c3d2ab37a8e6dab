"""Keys that sign access tokens: made once, shown before they sign, known until what they signed has ended."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from time import monotonic
from uuid import uuid4

import jwt
import pytest

from core.clock import now
from core.database import Database
from core.errors import Unauthenticated
from models.signing_keys import SigningKey
from services.accounts import signing_keys as signing_keys_module
from services.accounts.signing_keys import SHOWN, SigningKeys
from services.accounts.tokens import AUDIENCE, AccessTokens
from tests.accounts.keys import SEALING, signing_keys
from tests.clients import Client


class Clocks:
    """Both of the module: the wall's, and the one that counts seconds since the last look."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.passed, start, ticks = timedelta(), now(), monotonic()
        monkeypatch.setattr(signing_keys_module, "now", lambda: start + self.passed)
        monkeypatch.setattr(signing_keys_module, "monotonic", lambda: ticks + self.passed.total_seconds())

    def go(self, by: timedelta) -> None:
        self.passed += by


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    return Clocks(monkeypatch)


async def test_processes_that_start_at_once_have_one_key(database: Database) -> None:
    keys = await asyncio.gather(*[signing_keys().signing() for _ in range(8)])
    assert len({key.id for key in keys}) == 1
    assert await SigningKey.all().count() == 1


async def test_the_private_key_is_sealed(database: Database) -> None:
    await signing_keys().signing()
    row = await SigningKey.get()
    assert "PRIVATE" not in row.sealed
    assert "PRIVATE" in SEALING.open(row.sealed)


async def test_a_new_key_is_shown_before_it_signs_and_the_old_one_verifies_what_it_signed(database: Database, clocks: Clocks) -> None:
    one, other = signing_keys(), signing_keys()
    first = await one.signing()
    assert (await other.signing()).id == first.id
    await one.rotate()
    clocks.go(timedelta(seconds=61))
    assert len(await other.current()) == 2  # without a restart
    assert (await other.signing()).id == first.id
    clocks.go(SHOWN)
    second = await other.signing()
    assert second.id != first.id
    clocks.go(timedelta(minutes=14))
    await one.tend(30)
    assert await one.verifying(first.id)
    clocks.go(timedelta(minutes=2))
    await one.tend(30)
    assert [key.id for key in (await one.current()).values()] == [second.id]
    assert await SigningKey.all().count() == 1


async def test_keys_are_rotated_when_they_are_old_and_by_one_of_all_workers(database: Database, clocks: Clocks) -> None:
    keys = signing_keys()
    await keys.signing()
    await keys.tend(30)
    assert await SigningKey.all().count() == 1
    clocks.go(timedelta(days=30, minutes=1))
    await asyncio.gather(*[signing_keys().tend(30) for _ in range(4)])
    assert await SigningKey.all().count() == 2


async def test_a_leaked_key_is_forgotten_with_all_that_it_signed(database: Database, clocks: Clocks) -> None:
    one, other = signing_keys(), AccessTokens(signing_keys(), 15)
    token, _ = await AccessTokens(one, 15).issue(uuid4(), uuid4())
    await other.viewer(token)
    await one.rotate(at_once=True)
    clocks.go(timedelta(seconds=61))
    with pytest.raises(Unauthenticated):
        await other.viewer(token)
    fresh, _ = await AccessTokens(signing_keys(), 15).issue(uuid4(), uuid4())
    assert await other.viewer(fresh)


async def test_unknown_key_ids_cost_one_look_and_not_one_each(database: Database, clocks: Clocks, monkeypatch: pytest.MonkeyPatch) -> None:
    keys, looks, load = signing_keys(), 0, SigningKeys._load

    async def counted(self: SigningKeys) -> None:
        nonlocal looks
        looks += 1
        await load(self)

    monkeypatch.setattr(SigningKeys, "_load", counted)
    await keys.current()
    clocks.go(timedelta(seconds=2))
    assert await asyncio.gather(*[keys.verifying(f"unknown {n}") for n in range(200)]) == [None] * 200
    assert looks == 2
    await signing_keys().rotate(at_once=True)
    new = await signing_keys().signing()
    looks = 0
    clocks.go(timedelta(seconds=2))
    assert await keys.verifying(new.id)  # another process has made it, and signs
    assert looks == 1


async def test_anybody_can_verify_our_tokens_by_what_we_show(client: Client) -> None:
    session = await client.register()
    answer = await client.http.get("/.well-known/jwks.json")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "public, max-age=300"
    assert answer.headers["content-type"] == "application/jwk-set+json"
    assert (await client.http.post("/.well-known/jwks.json")).status_code == 405
    (shown,) = answer.json()["keys"]
    assert shown.keys() == {"kty", "crv", "x", "y", "kid", "use", "alg"}
    key = jwt.PyJWKSet.from_dict(answer.json())[jwt.get_unverified_header(session["accessToken"])["kid"]]
    assert jwt.decode(session["accessToken"], key, ["ES256"], audience=AUDIENCE)["iss"] == "platform"
