"""Passkeys by an authenticator in software, through the front door."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from webauthn.helpers import bytes_to_base64url
from webauthn.helpers.base64url_to_bytes import base64url_to_bytes

from core.clock import now
from core.reads import global_id
from models.accounts import Session, User
from models.audits import AuditEntry
from models.factors import Passkey, PasskeyChallenge
from models.letters import Letter, LetterKind
from tests.accounts.authenticators import PRESENT, Authenticator
from tests.accounts.people import PASSWORD, SESSION, Person, anybody, do, person
from tests.clients import Client, Data
from tests.make import Make


@pytest.fixture
async def ada(client: Client, make: Make) -> Person:
    return await person(client, make)


async def options(client: Client, name: str) -> dict[str, Any]:
    answer = await do(client, name, "PasskeyOptions { options }")
    assert "options" in answer, answer
    found: dict[str, Any] = answer["options"]
    return found


async def keep(client: Client, credential: Data, name: str = "Key") -> Data:
    return await client.mutate("finishPasskeyRegistration", "Passkey { id name createdAt lastUsedAt }", name=name, credential=credential)


async def add(client: Client, name: str = "Key", **given: Any) -> Authenticator:
    authenticator = Authenticator(**given)
    kept = await keep(client, authenticator.create(await options(client, "beginPasskeyRegistration")), name)
    assert kept["__typename"] == "Passkey", kept
    return authenticator


async def sign_in(client: Client, credential: Data) -> Data:
    return await anybody(client, "finishPasskeySignIn", SESSION, credential=credential)


async def asked(client: Client) -> dict[str, Any]:
    token, client.token = client.token, None
    try:
        return await options(client, "beginPasskeySignIn")
    finally:
        client.token = token


@pytest.mark.parametrize("algorithm", ["ES256", "EdDSA"])
async def test_a_passkey_signs_in_alone(client: Client, ada: Person, algorithm: str) -> None:
    key = await add(client, " My key ", algorithm=algorithm)
    challenge = await asked(client)
    assert (challenge["rpId"], challenge["userVerification"], challenge.get("allowCredentials", [])) == ("localhost", "required", [])
    session = await sign_in(client, key.get(challenge))
    assert session["user"]["email"] == ada.user.email
    client.token = session["accessToken"]
    (shown,) = (await client.data("{ me { passkeys { nodes { name lastUsedAt } } } }"))["me"]["passkeys"]["nodes"]
    assert shown["name"] == "My key"
    assert shown["lastUsedAt"] is not None
    assert [letter.address for letter in await Letter.filter(kind=LetterKind.PASSKEY_ADDED)] == [ada.user.email]
    assert await AuditEntry.filter(action="passkey.added", user_id=ada.user.id).count() == 1


async def test_a_passkey_that_verified_its_owner_is_both_factors(client: Client, ada: Person) -> None:
    key = await add(client)
    await ada.turn_on()
    assert (await sign_in(client, key.get(await asked(client))))["__typename"] == "Session"


def twice(text: str) -> str:
    """With one bit turned."""
    raw = bytearray(base64url_to_bytes(text))
    raw[-1] ^= 1
    return bytes_to_base64url(bytes(raw))


Lie = Callable[[Authenticator], None]


def set_(**lies: Any) -> Lie:
    return lambda key: vars(key).update(lies)


LIES: dict[str, Lie] = {
    "another origin": set_(origin="http://evil.example"),
    "the origin on another port": set_(origin="http://localhost:8001"),
    "another party": set_(party="evil.example"),
    "nobody present": set_(flags=0),
    "its owner not verified": set_(flags=PRESENT),
    "a counter that stands still": set_(count=0),
    "another key": lambda key: vars(key).update(key=Authenticator().key),
    "an unknown credential": set_(id=b"unknown"),
    "another owner": set_(user=b"somebody else"),
}


@pytest.mark.parametrize("lie", list(LIES))
async def test_a_lie_signs_nobody_in(client: Client, ada: Person, lie: str) -> None:
    key = await add(client)
    before = await Session.all().count()
    truth = dict(vars(key))
    LIES[lie](key)
    assert (await sign_in(client, key.get(await asked(client))))["code"] == "UNAUTHENTICATED"
    assert await Session.all().count() == before
    vars(key).update(truth)
    assert (await sign_in(client, key.get(await asked(client))))["__typename"] == "Session"


@pytest.mark.parametrize("part", ["signature", "authenticatorData", "clientDataJSON"])
async def test_what_was_changed_on_the_way_is_refused(client: Client, ada: Person, part: str) -> None:
    key = await add(client)
    credential = key.get(await asked(client))
    credential["response"][part] = twice(credential["response"][part])
    assert (await sign_in(client, credential))["code"] == "UNAUTHENTICATED"


async def test_a_challenge_is_good_once_for_one_thing_and_five_minutes(client: Client, ada: Person) -> None:
    key = await add(client)
    challenge = await asked(client)
    credential = key.get(challenge)
    answers = await asyncio.gather(*[client.mutate("finishPasskeySignIn", SESSION, credential=credential) for _ in range(10)])
    assert sorted(answer["__typename"] for answer in answers) == ["Problem"] * 9 + ["Session"]
    assert (await sign_in(client, key.get(challenge)))["code"] == "UNAUTHENTICATED"
    for other in ("beginPasskeyRegistration", "beginPasskeyProof"):
        assert (await sign_in(client, key.get(await options(client, other))))["code"] == "UNAUTHENTICATED"
    made_up = {**challenge, "challenge": bytes_to_base64url(b"made up by the client, not by us")}
    assert (await sign_in(client, key.get(made_up)))["code"] == "UNAUTHENTICATED"
    late = await asked(client)
    await PasskeyChallenge.all().update(expires_at=now() - timedelta(seconds=1))
    assert (await sign_in(client, key.get(late)))["code"] == "UNAUTHENTICATED"
    await asked(client)
    assert await PasskeyChallenge.all().count() == 1  # what has expired was swept away


async def test_a_copy_is_noticed_by_its_counter(client: Client, ada: Person) -> None:
    key = await add(client)
    key.count = 50
    assert (await sign_in(client, key.get(await asked(client))))["__typename"] == "Session"
    copy, copy.count = key, 10
    assert (await sign_in(client, copy.get(await asked(client))))["code"] == "UNAUTHENTICATED"
    assert (await Passkey.get()).sign_count == 51


async def test_authenticators_that_do_not_count_are_fine(client: Client, ada: Person) -> None:
    key = await add(client, count=0)
    for _ in range(2):
        key.count = -1
        assert (await sign_in(client, key.get(await asked(client))))["__typename"] == "Session"


async def test_a_passkey_answers_the_second_factor_of_its_owner_alone(client: Client, make: Make, ada: Person) -> None:
    key = await add(client)
    await ada.turn_on()
    first, second, third = [await ada.sign_in() for _ in range(3)]
    assert first["methods"] == ["TOTP", "RECOVERY_CODE", "PASSKEY"]
    assert [one["id"] for one in first["passkeyOptions"]["allowCredentials"]] == [bytes_to_base64url(key.id)]
    key.flags = PRESENT  # the password was the first factor
    assert (await ada.answer(first, passkey=key.get(second["passkeyOptions"])))["code"] == "UNAUTHENTICATED"
    assert (await ada.answer(first, passkey=key.get(await asked(client))))["code"] == "UNAUTHENTICATED"
    mallory = await person(client, make, "Mallory")
    theirs = await add(client)
    assert (await ada.answer(third, passkey=theirs.get(third["passkeyOptions"])))["code"] == "UNAUTHENTICATED"
    assert (await ada.answer(first, passkey=key.get(first["passkeyOptions"])))["user"]["email"] == ada.user.email
    assert mallory.user.email != ada.user.email


async def test_a_passkey_proves_that_it_is_still_the_same_person(client: Client, make: Make, ada: Person) -> None:
    key = await add(client)
    await ada.grow_old()
    proved = "IdentityProved { provedAt }"
    begun = await options(client, "beginPasskeyProof")
    key.flags = PRESENT
    assert (await client.mutate("proveIdentity", proved, passkey=key.get(begun)))["code"] == "UNAUTHENTICATED"
    key.flags = Authenticator().flags
    nonsense: list[Any] = [{}, [], "text", {"id": 1}]
    for wrong in nonsense:
        assert (await client.mutate("proveIdentity", proved, passkey=wrong))["code"] == "UNAUTHENTICATED"
    assert (await do(client, "beginPasskeyRegistration", "PasskeyOptions { options }"))["code"] == "PROOF_REQUIRED"
    begun, token = await options(client, "beginPasskeyProof"), client.token
    mallory = await person(client, make, "Mallory")
    assert (await client.mutate("proveIdentity", proved, passkey=key.get(begun)))["code"] == "UNAUTHENTICATED"
    assert mallory.client is client
    client.token = token
    assert (await client.mutate("proveIdentity", proved, passkey=key.get(begun)))["__typename"] == "IdentityProved"
    assert "options" in await do(client, "beginPasskeyRegistration", "PasskeyOptions { options }")


CREATION_LIES: dict[str, tuple[Lie, dict[str, Any]]] = {
    "another origin": (set_(origin="http://evil.example"), {}),
    "another party": (set_(party="evil.example"), {}),
    "nobody present": (set_(flags=0), {}),
    "a statement that is none": (set_(), {"attStmt": {"sig": b"x"}}),
    "a kind of statement that we do not read": (set_(), {"fmt": "tpm"}),
    "a broken statement": (set_(), {"authData": b"short"}),
    "too long an id": (set_(id=b"x" * 1100), {}),
}


@pytest.mark.parametrize("lie", list(CREATION_LIES))
async def test_a_lie_makes_no_passkey(client: Client, ada: Person, lie: str) -> None:
    key, (change, lies) = Authenticator(), CREATION_LIES[lie]
    change(key)
    answer = await keep(client, key.create(await options(client, "beginPasskeyRegistration"), **lies))
    assert (answer["code"], answer["fields"][0]["path"]) == ("INVALID", "credential")
    assert await Passkey.all().count() == 0
    assert await Letter.all().count() == 0


async def test_what_is_no_credential_is_refused(client: Client, ada: Person) -> None:
    parts = ["e30", "\0", "é", "AA", "x" * 30_000, 1, None, bytes_to_base64url(b'{"challenge": 1}'), bytes_to_base64url(b"[" * 10_000)]
    responses = [{"clientDataJSON": part, "attestationObject": part} for part in parts]
    for credential in [1, "x", [], {}, {"response": 1}, {"a": {"b": [[[[]]]]}}, *({"id": "\0", "response": one} for one in responses)]:
        assert (await keep(client, credential))["code"] == "INVALID"  # type: ignore[arg-type]  # that is what is tested
        assert (await sign_in(client, credential))["code"] == "UNAUTHENTICATED"  # type: ignore[arg-type]  # as above


async def test_a_passkey_is_made_in_the_session_that_began_once_and_for_one_account(client: Client, make: Make, ada: Person) -> None:
    begun, key = await options(client, "beginPasskeyRegistration"), Authenticator()
    credential = key.create(begun)
    await person(client, make, "Mallory")
    assert (await keep(client, credential))["code"] == "INVALID"
    client.token = await make.token(ada.viewer)
    assert (await keep(client, credential, ""))["fields"][0]["path"] == "name"
    assert (await keep(client, credential))["__typename"] == "Passkey"
    assert (await keep(client, credential))["code"] == "INVALID"
    begun = await options(client, "beginPasskeyRegistration")
    assert [one["id"] for one in begun["excludeCredentials"]] == [bytes_to_base64url(key.id)]
    assert (await keep(client, key.create(begun)))["code"] == "CONFLICT"
    begun = await options(client, "beginPasskeyRegistration")
    await ada.grow_old()
    assert (await keep(client, Authenticator().create(begun)))["code"] == "PROOF_REQUIRED"


async def test_the_last_way_in_cannot_be_deleted_not_even_by_two_at_once(client: Client, ada: Person) -> None:
    await add(client, "One")
    await add(client, "Two")
    ids = [node["id"] for node in (await client.data("{ me { passkeys { nodes { id } } } }"))["me"]["passkeys"]["nodes"]]
    renamed = await client.mutate("renamePasskey", "Passkey { name }", passkeyId=ids[0], name="First")
    assert renamed["name"] == "First"
    await User.all().update(password_hash="")
    delete = [client.mutate("deletePasskey", "PasskeyDeleted { name }", passkeyId=id) for id in ids]
    assert sorted(answer["__typename"] for answer in await asyncio.gather(*delete)) == ["PasskeyDeleted", "Problem"]
    (left,) = await Passkey.all()
    await User.all().update(password_hash=ada.user.password_hash)
    await ada.grow_old()
    last = {"passkeyId": global_id(Passkey, left.id)}
    assert (await client.mutate("deletePasskey", "PasskeyDeleted { name }", **last))["code"] == "PROOF_REQUIRED"
    await client.mutate("proveIdentity", "IdentityProved { provedAt }", password=PASSWORD)
    assert (await client.mutate("deletePasskey", "PasskeyDeleted { name }", **last))["__typename"] == "PasskeyDeleted"
    actions = [entry.action for entry in await AuditEntry.filter(user_id=ada.user.id).order_by("id")]
    assert actions == ["passkey.added", "passkey.added", "passkey.renamed", "passkey.removed", "passkey.removed"]


async def test_the_host_header_decides_nothing(client: Client, ada: Person) -> None:
    answer = await client.http.post(
        "/graphql",
        json={"query": "mutation { beginPasskeySignIn { ... on PasskeyOptions { options } } }"},
        headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"},
    )
    assert answer.json()["data"]["beginPasskeySignIn"]["options"]["rpId"] == "localhost"
