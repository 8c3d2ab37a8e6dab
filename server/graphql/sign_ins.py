"""Who asks, and whether they still may: a subscription outlives its token and its session unless somebody looks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from core import logs
from core.callers import Caller
from core.clock import now
from core.errors import Unauthenticated
from core.viewers import Viewer
from server.graphql.rates import Rates

SignIn = Callable[[str | None], Awaitable[Viewer | None]]
"""Takes the `Authorization` header, or what `connection_init` carries in its place. None without one is nobody, which
resolvers judge; raises Unauthenticated for one that is not good."""

REMEMBERED = 10_000

_log = logs.logger("graphql")


class Entrance:
    """Where somebody comes in. Looking at a token costs a read or a signature: an address from which too many came that are none waits, and
    who comes from there with one that was good before does not."""

    def __init__(self, sign_in: SignIn, rates: Rates | None) -> None:
        self._sign_in, self._rates = sign_in, rates
        self._good = set[int]()  # by their hashes: of two that have the same one, the second is not counted

    async def viewer(self, authorization: str | None, caller: Caller) -> Viewer | None:
        """As `sign_in`; raises RateLimited, too."""
        if authorization is None or self._rates is None:
            return await self._sign_in(authorization)
        known = hash(authorization)
        if known in self._good:
            return await self._again(authorization, known)
        bucket = await self._rates.look(caller)
        try:
            viewer = await self._sign_in(authorization)
        except Unauthenticated:
            raise
        except BaseException:
            self._rates.was_good(bucket)  # nobody knows
            raise
        self._rates.was_good(bucket)
        if len(self._good) >= REMEMBERED:
            self._good.clear()
        self._good.add(known)
        return viewer

    async def _again(self, authorization: str, known: int) -> Viewer | None:
        try:
            return await self._sign_in(authorization)
        except Unauthenticated:
            self._good.discard(known)
            raise


async def until_signed_out(sign_in: SignIn, authorization: str | None, viewer: Viewer | None, seconds: float) -> str:
    """Returns, with the reason, when the token has expired, or within `seconds` after it is good no longer; for nobody, never.

    Looks twice in that time, since `sign_in` may answer from what it knew half of it ago.

    Failing to look (the database is away) is no reason: only the token's own end is known then, and kept.
    """
    if viewer is None:
        await asyncio.Event().wait()
    while viewer is not None:
        left = (viewer.expires_at - now()).total_seconds() if viewer.expires_at else seconds / 2
        if left <= 0:
            return "The access token has expired."
        await asyncio.sleep(min(left, seconds / 2))
        try:
            viewer = await sign_in(authorization)
        except Unauthenticated as fault:
            return fault.message
        except Exception:
            _log.exception("could not look whether a subscriber is still signed in")
    return "Signed out."
