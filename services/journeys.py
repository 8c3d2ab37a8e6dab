"""A browser's journey to somebody who vouches for it, and back, in four steps, of which each is good once and only for who made the one before:

a page begins and keeps a secret; its browser starts and keeps a cookie; whoever it was sent to sends it back; the page finishes with its
secret and our one-time code. Until then nothing is known that opens anything, and nobody can have somebody else's browser finish what they
began: the code lands in a page that has not (RFC 9700, 2.1 and 4.7).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from hmac import compare_digest
from typing import Any, Generic, TypeVar
from urllib.parse import quote
from uuid import UUID

from core import opaque
from core.callers import Actor
from core.clock import now
from core.errors import Invalid, Unauthenticated
from models.accounts import Session
from models.journeys import Journey

LIFETIME = timedelta(minutes=10)  # from beginning to coming back
CODE_LIFETIME = timedelta(minutes=2)

J = TypeVar("J", bound=Journey)


class Lost(Exception):
    """Nobody of ours is on such a journey: it was never begun, is over, or was begun by another browser."""


@dataclass(frozen=True, slots=True)
class Begun:
    """`url` is where the browser goes next; `secret` stays in the page, which finishes with it."""

    url: str
    secret: str


@dataclass(frozen=True, slots=True)
class Going:
    """On, with a cookie that knows the browser again."""

    url: str
    cookie: str
    value: str


@dataclass(frozen=True, slots=True)
class Back:
    """Where the page is, and which cookie has done its work."""

    url: str
    cookie: str


@dataclass(frozen=True, slots=True)
class Journeys(Generic[J]):
    """Of one kind, which names their cookies, and what a page finds behind the #: `oidcCode=…`. What is given as `of` are columns of the rows."""

    rows: type[J]
    kind: str
    url: str  # ours
    return_paths: tuple[str, ...]

    @property
    def is_secure(self) -> bool:
        return self.url.startswith("https:")

    async def begin(self, start: str, return_to: str, session_id: UUID | None, **of: Any) -> Begun:
        """`start` is the path at which the browser starts. Raises Invalid."""
        if return_to not in self.return_paths:
            raise Invalid.field("returnTo", "NOT_ALLOWED", f"Come back to one of: {', '.join(self.return_paths)}.")
        ticket, secret = opaque.new(), opaque.new()
        await self.rows.sweep()
        await self.rows.create(
            session_id=session_id,
            return_to=return_to,
            ticket_hash=opaque.digest(ticket),
            secret_hash=opaque.digest(secret),
            expires_at=now() + LIFETIME,
            **of,
        )
        return Begun(f"{self.url}{start}?ticket={ticket}", secret)

    async def begun(self, ticket: str, **of: Any) -> J:
        """That nobody has started yet. Raises Lost."""
        journey = await self.rows.get_or_none(ticket_hash=opaque.digest(ticket), state_hash=None, expires_at__gt=now(), **of)
        if journey is None:
            raise Lost
        return journey

    async def start(self, journey: J, url: str, state: str, **held: str) -> Going:
        """`url` is where the browser is sent, with the state. Raises Lost."""
        browser = opaque.new()
        if not await journey.begin(opaque.digest(state), opaque.digest(browser), **held):
            raise Lost
        return Going(url, self._cookie(journey), browser)

    async def come_back(self, said: Mapping[str, str], cookies: Mapping[str, str], **of: Any) -> J:
        """Once. Raises Lost when it is not this browser's to hear."""
        journey = await self.rows.get_or_none(state_hash=opaque.digest(said.get("state", "")), **of)
        if journey is None or not compare_digest(opaque.digest(cookies.get(self._cookie(journey), "")), journey.browser_hash):
            raise Lost
        if not await journey.come_back():
            raise Lost
        return journey

    async def vouched(self, journey: J, **held: str) -> Back:
        """The page may finish it, for two minutes."""
        code = opaque.new()
        await journey.vouch(opaque.digest(code), now() + CODE_LIFETIME, **held)
        return self._landing(journey, "Code", quote(code))

    def failed(self, journey: J, why: str) -> Back:
        return self._landing(journey, "Error", why)

    async def finish(self, code: str, secret: str, by: Actor) -> J:
        """The journey that ends here: of this page, and of this session if one began it. Raises Unauthenticated."""
        journey = await self.rows.get_or_none(code_hash=opaque.digest(code))
        session_id = None if by.viewer is None else by.viewer.session_id
        if (
            journey is None
            or journey.session_id != session_id
            or not compare_digest(journey.secret_hash, opaque.digest(secret))
            or not await journey.finish()
            or (session_id is not None and not await Session.filter(id=session_id, ended_at=None).exists())
        ):
            raise Unauthenticated("This is over: begin anew.")
        return journey

    def _landing(self, journey: J, what: str, value: str) -> Back:
        return Back(f"{self.url}{journey.return_to}#{self.kind}{what}={value}", self._cookie(journey))

    def _cookie(self, journey: J) -> str:
        """One for each journey, so that two tabs do not get into each other's. The prefix keeps other hosts from setting it (RFC 6265bis, 4.1.3.2)."""
        return f"{'__Host-' if self.is_secure else ''}{self.kind}-{journey.id.hex}"
