"""Access tokens: RFC 8725 and RFC 9068, one bad token a row."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import jwt
import pytest

from core.errors import Unauthenticated
from services.accounts import tokens
from services.accounts.tokens import AccessTokens
from tests.clients import Client

SECRET = "a secret of more than thirty-two bytes, for tests"


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


def signed(secret: str = SECRET, algorithm: str = "HS256", typ: object = tokens.TYPE, **changed: Any) -> str:
    return jwt.encode(claims(**changed), secret, algorithm, headers={"typ": typ})


def unsigned() -> str:
    def part(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value, default=lambda at: int(at.timestamp())).encode()).decode().rstrip("=")

    return f"{part({'alg': 'none', 'typ': tokens.TYPE})}.{part(claims())}."


NOW = datetime.now(UTC)
BAD = {
    "alg none": unsigned(),
    "another key": signed("another secret of more than thirty-two bytes"),
    "another algorithm of the same key": signed(SECRET * 2, "HS512"),
    "another purpose": signed(typ="JWT"),
    "no purpose": signed(typ=None),
    "a purpose that is no text": signed(typ=["at+jwt"]),
    **{f"no {name}": jwt.encode(claims(**{name: None}), SECRET, headers={"typ": tokens.TYPE}) for name in tokens.CLAIMS},
    "another audience": signed(aud="another-api"),
    "another issuer": signed(iss="another"),
    "expired": signed(iat=NOW - timedelta(minutes=9), exp=NOW - timedelta(seconds=1)),
    "issued in the future": signed(iat=NOW + timedelta(minutes=5), exp=NOW + timedelta(minutes=9)),
    "valid only later": signed(nbf=NOW + timedelta(minutes=5)),
    "a user that is no id": signed(sub="ada"),
    "a session that is no id": signed(sid="42"),
    "a session that is no text": signed(sid=42),
    "an end beyond all time": signed(exp=10**18),
    "an end that is no number": signed(exp="soon"),
    "two parts": signed().rsplit(".", 1)[0],
    "a changed claim": signed()[:-4] + "AAAA",
    "not base64": "a.b.c",
    "no token": "",
    "nothing ASCII": "é.é.é",
    "a megabyte": "a" * 60_000,
}


@pytest.mark.parametrize("token", BAD.values(), ids=BAD.keys())
def test_a_bad_token_speaks_for_nobody(token: str) -> None:
    with pytest.raises(Unauthenticated):
        AccessTokens(SECRET, 15).viewer(token)


def test_a_good_token_speaks_for_its_user_until_it_ends() -> None:
    access, user, session = AccessTokens(SECRET, 15), uuid4(), uuid4()
    token, ends = access.issue(user, session)
    for _ in range(2):  # verified, then remembered
        viewer = access.viewer(token)
        assert (viewer.user_id, viewer.session_id, viewer.expires_at) == (user, session, ends)
    assert timedelta(minutes=14) < ends - datetime.now(UTC) <= timedelta(minutes=15)


def test_a_remembered_token_expires_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    access = AccessTokens(SECRET, 15)
    token, ends = access.issue(uuid4(), uuid4())
    access.viewer(token)

    def expired(*_: object, **__: object) -> None:
        raise jwt.ExpiredSignatureError

    monkeypatch.setattr(tokens, "now", lambda: ends)
    monkeypatch.setattr(jwt, "decode", expired)  # it has a clock of its own
    with pytest.raises(Unauthenticated):
        access.viewer(token)


async def test_bad_tokens_are_401_with_a_code_at_the_door(client: Client) -> None:
    bad = [signed(), unsigned(), "garbage"]
    for header in [f"Bearer {token}" for token in bad] + ["Bearer", "Basic YTpi", "garbage", ""]:
        for accept in ("application/json", "application/graphql-response+json"):
            headers = {"Authorization": header, "Accept": accept}
            answer = await client.http.post("/graphql", json={"query": "{ me { id } }"}, headers=headers)
            assert answer.status_code == 401, header
            assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
            assert "data" not in answer.json()
            assert answer.headers["www-authenticate"].startswith("Bearer")
