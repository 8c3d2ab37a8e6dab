"""Access tokens: RFC 8725 and RFC 9068, one bad token a row."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import uuid4

import jwt
import orjson
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from core.database import Database
from core.errors import Unauthenticated
from services.accounts import tokens
from services.accounts.signing_keys import ALGORITHM, Key
from services.accounts.tokens import AccessTokens
from services.platform import Platform
from tests.accounts.keys import signing_keys
from tests.clients import Client


def claims(**changed: Any) -> dict[str, Any]:
    now = datetime.now(UTC).replace(microsecond=0)
    good = {
        "sub": str(uuid4()),
        "sid": str(uuid4()),
        "iat": now,
        "exp": now + timedelta(minutes=5),
        "aud": tokens.AUDIENCE,
        "iss": tokens.ISSUER,
        "jti": uuid4().hex,
    }
    return {name: value for name, value in (good | changed).items() if value is not None}


def signed(
    key: Key,
    by: ec.EllipticCurvePrivateKey | None = None,
    algorithm: str = ALGORITHM,
    typ: object = tokens.TYPE,
    kid: object = ...,
    **changed: Any,
) -> str:
    """A good token, but for what is changed; `kid=None` leaves it out."""
    header = {"typ": typ} if kid is None else {"typ": typ, "kid": key.id if kid is ... else kid}
    return jwt.encode(claims(**changed), by or key.private, algorithm, headers=header)


def part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value, default=lambda at: int(at.timestamp())).encode()).decode().rstrip("=")


def headed(key: Key, **header: object) -> str:
    """With a header that PyJWT would not write."""
    return f"{part({'alg': ALGORITHM, 'typ': tokens.TYPE, 'kid': key.id} | header)}.{part(claims())}.{part('signature')}"


def without(claim: str, key: Key) -> str:
    return signed(key, **{claim: None})  # type: ignore[arg-type]  # it is a claim


def confused(key: Key, secret: bytes) -> str:
    """Signed with HMAC and what everybody knows: the public key."""
    told = f"{part({'alg': 'HS256', 'typ': tokens.TYPE, 'kid': key.id})}.{part(claims())}"
    mac = hmac.digest(secret, told.encode(), hashlib.sha256)
    return f"{told}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"


NOW = datetime.now(UTC)
BAD: dict[str, Callable[[Key], str]] = {
    "alg none": lambda key: f"{part({'alg': 'none', 'typ': tokens.TYPE, 'kid': key.id})}.{part(claims())}.",
    "another key": lambda key: signed(key, by=ec.generate_private_key(ec.SECP256R1())),
    "another algorithm of the same family": lambda key: signed(key, by=ec.generate_private_key(ec.SECP384R1()), algorithm="ES384"),
    "the public key as a secret, PEM": lambda key: confused(key, key.public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)),
    "the public key as a secret, DER": lambda key: confused(key, key.public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)),
    "the public key as a secret, JWK": lambda key: confused(key, orjson.dumps(key.jwk)),
    "an empty secret": lambda key: confused(key, b""),
    "no key id": lambda key: signed(key, kid=None),
    "an unknown key id": lambda key: signed(key, kid="unknown"),
    "a key id that is a path": lambda key: signed(key, kid="../../../../dev/null"),
    "a key id that is an address": lambda key: signed(key, kid="https://example.com/jwks.json"),
    "a key id that is SQL": lambda key: signed(key, kid="x' union select 'secret' --"),
    "a key id with a NUL": lambda key: signed(key, kid=key.id + "\0"),
    "a key id of another case": lambda key: signed(key, kid=key.id.swapcase()),
    "a huge key id": lambda key: signed(key, kid="k" * 30_000),
    "a key id that is no text": lambda key: headed(key, kid=["a"]),
    "a key of its own": lambda key: signed(key, kid=None, by=ec.generate_private_key(ec.SECP256R1())),
    "a critical extension": lambda key: headed(key, crit=["exp"]),
    "another purpose": lambda key: signed(key, typ="JWT"),
    "a purpose of another case": lambda key: signed(key, typ="at+JWT"),
    "no purpose": lambda key: headed(key, typ=None),
    "a purpose that is no text": lambda key: headed(key, typ=["at+jwt"]),
    **{f"no {name}": partial(without, name) for name in tokens.CLAIMS},
    "another audience": lambda key: signed(key, aud="another-api"),
    "another issuer": lambda key: signed(key, iss="another"),
    "expired": lambda key: signed(key, iat=NOW - timedelta(minutes=9), exp=NOW - timedelta(seconds=1)),
    "longer than any of ours": lambda key: signed(key, iat=NOW - timedelta(minutes=11), exp=NOW + timedelta(minutes=5)),
    "issued in the future": lambda key: signed(key, iat=NOW + timedelta(minutes=5), exp=NOW + timedelta(minutes=9)),
    "valid only later": lambda key: signed(key, nbf=NOW + timedelta(minutes=5)),
    "a user that is no id": lambda key: signed(key, sub="ada"),
    "a session that is no id": lambda key: signed(key, sid="42"),
    "a session that is no text": lambda key: signed(key, sid=42),
    "an end beyond all time": lambda key: signed(key, exp=10**18),
    "an end that is no number": lambda key: signed(key, exp="soon"),
    "two parts": lambda key: signed(key).rsplit(".", 1)[0],
    "a changed signature": lambda key: signed(key)[:-8] + "AAAAAAAA",
    "not base64": lambda key: "a.b.c",
    "no token": lambda key: "",
    "nothing ASCII": lambda key: "é.é.é",
    "a megabyte": lambda key: "a" * 60_000,
}


async def test_a_bad_token_speaks_for_nobody(database: Database) -> None:
    keys = signing_keys()
    access, key = AccessTokens(keys, 15), await keys.signing()
    assert (await access.viewer(signed(key))).session_id
    believed = []
    for name, forged in BAD.items():
        try:
            await access.viewer(forged(key))
        except Unauthenticated:
            continue
        believed.append(name)
    assert believed == []


async def test_a_good_token_speaks_for_its_user_until_it_ends(database: Database) -> None:
    access, user, session = AccessTokens(signing_keys(), 15), uuid4(), uuid4()
    token, ends = await access.issue(user, session)
    for _ in range(2):  # verified, then remembered
        viewer = await access.viewer(token)
        assert (viewer.user_id, viewer.session_id, viewer.expires_at) == (user, session, ends)
    assert timedelta(minutes=14) < ends - datetime.now(UTC) <= timedelta(minutes=15)


async def test_a_remembered_token_expires_all_the_same(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    access = AccessTokens(signing_keys(), 15)
    token, ends = await access.issue(uuid4(), uuid4())
    await access.viewer(token)

    def expired(*_: object, **__: object) -> None:
        raise jwt.ExpiredSignatureError

    monkeypatch.setattr(tokens, "now", lambda: ends)
    monkeypatch.setattr(jwt, "decode", expired)  # it has a clock of its own
    with pytest.raises(Unauthenticated):
        await access.viewer(token)


async def test_bad_tokens_are_401_with_a_code_at_the_door(client: Client, home: Platform) -> None:
    key = await home.signing_keys.signing()
    bad = [signed(key), BAD["alg none"](key), "garbage", "apk_0123456789ab_" + "A" * 43, "apk_garbage"]
    for header in [f"Bearer {token}" for token in bad] + ["Bearer", "Basic YTpi", "garbage", ""]:
        for accept in ("application/json", "application/graphql-response+json"):
            headers = {"Authorization": header, "Accept": accept}
            answer = await client.http.post("/graphql", json={"query": "{ me { id } }"}, headers=headers)
            assert answer.status_code == 401, header
            assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
            assert "data" not in answer.json()
            assert answer.headers["www-authenticate"].startswith("Bearer")
