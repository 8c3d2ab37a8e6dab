"""An authorization server's token endpoint, through the guarded client (RFC 6749, 4.1.3 and 6; RFC 8707 for `resource`)."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote, urlencode

import orjson

from core.clock import now
from core.fields import JSON
from core.outgoing import Outgoing, OutgoingError

CALL_SECONDS, MOST_BYTES = 10.0, 300_000
TOKEN_MOST = 16_000  # characters
NAME = "Assistant platform"  # that people are shown when they are asked
_PASSING = ("temporarily_unavailable", "server_error", "slow_down")  # said by some where no error of RFC 6749, 5.2 fits
LIFETIME_MOST = 10 * 365 * 86_400


class Unreachable(Exception):
    """The authorization server does not answer, or not as one. The text may be shown."""


class Refused(Exception):
    """It says, as authorization servers do (RFC 6749, 5.2), that the code or the refresh token is no good any more. What stands before one, such
    as a firewall, does not say it so."""


@dataclass(frozen=True, slots=True)
class Registered:
    """Who we are to one authorization server, and where that has its token endpoint. Nothing of this is ever sent elsewhere."""

    issuer: str
    token_endpoint: str
    resource: str
    client_id: str
    client_secret: str | None
    method: str  # client_secret_basic, client_secret_post or none
    scope: str | None


@dataclass(frozen=True, slots=True)
class Tokens:
    access: str
    refresh: str | None
    expires_at: datetime | None


async def ask(http: Outgoing, of: Registered, form: Mapping[str, str]) -> Tokens:
    """Raises Unreachable, and Refused."""
    if not http.keeps_secrets(of.token_endpoint):
        raise Unreachable("Its token endpoint is not protected by TLS.")
    headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
    form = {**form, "client_id": of.client_id, "resource": of.resource}
    if of.client_secret is not None and of.method == "client_secret_basic":  # RFC 6749, 2.3.1
        pair = f"{quote(of.client_id, '')}:{quote(of.client_secret, '')}"
        headers["authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
    elif of.client_secret is not None:
        form = {**form, "client_secret": of.client_secret}
    try:
        answer = await http.fetch(
            "POST",
            of.token_endpoint,
            headers=headers,
            body=urlencode(form).encode(),
            timeout_seconds=CALL_SECONDS,
            most_bytes=MOST_BYTES,
            redirects=0,
        )
    except OutgoingError as error:
        raise Unreachable(error.message) from error
    said = _said(answer.body)
    if answer.status in (400, 401, 403) and isinstance(said.get("error"), str) and said["error"] not in _PASSING:
        raise Refused
    return _read(said if answer.status in (200, 201) else {})


def _said(body: bytes) -> dict[str, JSON]:
    try:
        said: JSON = orjson.loads(body)
    except ValueError:
        said = None
    return said if isinstance(said, dict) else {}


def _read(said: Mapping[str, JSON]) -> Tokens:
    if str(said.get("token_type", "")).lower() != "bearer" or (access := _token(said, "access_token")) is None:
        raise Unreachable("The authorization server did not answer with a token.")
    seconds = said.get("expires_in")
    is_given = isinstance(seconds, int) and not isinstance(seconds, bool) and 0 < seconds <= LIFETIME_MOST
    return Tokens(access, _token(said, "refresh_token"), now() + timedelta(seconds=int(seconds)) if is_given else None)  # type: ignore[arg-type]  # `is_given` knows


def _token(said: Mapping[str, JSON], name: str) -> str | None:
    """One that can stand in a header."""
    token = said.get(name)
    is_good = isinstance(token, str) and 1 <= len(token) <= TOKEN_MOST and token.isascii() and token.isprintable() and " " not in token
    return token if is_good and isinstance(token, str) else None
