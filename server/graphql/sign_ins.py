"""Who asks, and whether they still may: a subscription outlives its token and its session unless somebody looks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from core import logs
from core.clock import now
from core.errors import Unauthenticated
from core.viewers import Viewer

SignIn = Callable[[str | None], Awaitable[Viewer | None]]
"""Takes the `Authorization` header, or what `connection_init` carries in its place. None without one is nobody, which
resolvers judge; raises Unauthenticated for one that is not good."""

_log = logs.logger("graphql")


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
