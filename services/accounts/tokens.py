"""Access tokens (JWT, RFC 8725 and RFC 9068) and the opaque ones that renew them."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import jwt

from core.clock import now
from core.errors import Unauthenticated
from core.viewers import Viewer
from services.accounts.signing_keys import ALGORITHM, SigningKeys

TYPE, AUDIENCE, ISSUER = "at+jwt", "platform-api", "platform"
CLAIMS = ["exp", "iat", "sub", "aud", "iss", "jti", "sid"]
LONGEST = timedelta(minutes=15)
REMEMBER = 10_000


class AccessTokens:
    """Signs and verifies. A token that was verified is remembered until it expires: verifying costs more than a small query."""

    def __init__(self, keys: SigningKeys, minutes: int) -> None:
        self._keys, self._lifetime = keys, timedelta(minutes=minutes)
        self._known: dict[str, Viewer] = {}
        self._known_by: object = None  # the keys that verified them

    async def issue(self, user_id: UUID, session_id: UUID) -> tuple[str, datetime]:
        """The token and when it ends."""
        key = await self._keys.signing()
        start = now().replace(microsecond=0)
        end = start + self._lifetime
        claims = {
            "sub": str(user_id),
            "sid": str(session_id),
            "iat": start,
            "exp": end,
            "aud": AUDIENCE,
            "iss": ISSUER,
            "jti": uuid4().hex,
        }
        return jwt.encode(claims, key.private, ALGORITHM, headers={"typ": TYPE, "kid": key.id}), end

    async def viewer(self, token: str) -> Viewer:
        """Who the token speaks for. Raises Unauthenticated; whether the session still stands is another question."""
        keys = await self._keys.current()
        if keys is not self._known_by:
            self._known, self._known_by = {}, keys
        known = self._known.get(token)
        if known is not None and known.expires_at is not None and known.expires_at > now():
            return known
        try:
            viewer = await self._verified(token)
        except jwt.ExpiredSignatureError:
            raise Unauthenticated("The access token has expired.") from None
        except (jwt.InvalidTokenError, ValueError, TypeError, AttributeError, OverflowError, OSError):
            raise Unauthenticated("The access token is not valid.") from None
        if len(self._known) >= REMEMBER:
            self._known.clear()
        self._known[token] = viewer
        return viewer

    async def _verified(self, token: str) -> Viewer:
        """RFC 8725: what the header says is compared with what must be there, and decides nothing."""
        header = jwt.get_unverified_header(token)
        key = await self._keys.verifying(header["kid"]) if isinstance(header.get("kid"), str) else None
        if key is None or header.get("typ") != TYPE:
            raise Unauthenticated("The access token is not valid.")
        claims = jwt.decode(token, key.public, [ALGORITHM], options={"require": CLAIMS}, audience=AUDIENCE, issuer=ISSUER)
        if claims["exp"] - claims["iat"] > LONGEST.total_seconds():
            raise Unauthenticated("The access token is not valid.")
        return Viewer(UUID(claims["sub"]), UUID(claims["sid"]), datetime.fromtimestamp(claims["exp"], tz=now().tzinfo))


class RefreshTokens:
    """Opaque, of 256 bits. What a token is followed by depends on nothing but it and our secret: whoever asks again is told the same."""

    def __init__(self, secret: str) -> None:
        self._key = hashlib.sha256(b"refresh tokens" + secret.encode()).digest()

    def successor(self, token: str) -> str:
        return base64.urlsafe_b64encode(hmac.digest(self._key, token.encode(), hashlib.sha256)).rstrip(b"=").decode()
