"""Waiting for runs as long as a client may and wants to, and stopping those that one has let go."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from mcp_types.version import MODERN_PROTOCOL_VERSIONS

from core import tasks
from core.errors import Conflict, Unauthenticated
from core.feeds import RowEvents
from models.events import Event, RunEventType
from models.workflows import Run
from server.graphql.sign_ins import SignIn, until_signed_out
from server.mcp.exchanges import Exchange, exchange_of
from services.exposures import runs
from services.platform import Platform
from services.workflows.progress import OF_RUN

if TYPE_CHECKING:
    from mcp.server import ServerRequestContext

TELL_SECONDS = 0.1  # between two words on how far a run is
_TOLD = {
    *(RunEventType.RUN_STARTED, RunEventType.RUN_WAITING, RunEventType.STEP_STARTED, RunEventType.STEP_PROGRESS),
    *(RunEventType.STEP_WAITING, RunEventType.STEP_RETRYING, RunEventType.STEP_SUCCEEDED, RunEventType.STEP_FAILED),
}


class Waits:
    def __init__(self, home: Platform, sign_in: SignIn) -> None:
        self._home, self._sign_in = home, sign_in
        self._canceling = set[asyncio.Task[None]]()

    async def finish(self) -> None:
        """Until every run that was let go has been asked to stop."""
        await asyncio.gather(*self._canceling)

    async def wait(self, context: ServerRequestContext[Any, Any], run: Run, after: int, seconds: float) -> None:
        """Until it has ended, asks somebody, or time is up. How far it is, is told meanwhile, from the event `after` on. Raises Unauthenticated
        when the key is good no more."""
        exchange, limits = exchange_of(context), self._home.settings.limits
        reads, news = self._home.database.reads, self._home.events
        events = RowEvents(OF_RUN, run.id, after, exchange.viewer, reads, news, limits.recheck_seconds, lambda: None)
        watching = asyncio.create_task(runs.watched(run, events, seconds, _Teller(context).tell))
        ending = asyncio.create_task(until_signed_out(self._sign_in, exchange.authorization, exchange.viewer, limits.recheck_seconds))
        try:
            await asyncio.wait([watching, ending], return_when=asyncio.FIRST_COMPLETED)
            if not watching.done():
                raise Unauthenticated(ending.result())
            watching.result()
        finally:
            await tasks.end([watching, ending])

    async def wait_for_own(self, context: ServerRequestContext[Any, Any], run: Run, seconds: float) -> None:
        """Of the run that this call has started. A client of 2026-07-28 says by hanging up that it wants the call no more, unless it has
        given a key by which it can call again (2025-11-25 has it that hanging up says nothing)."""
        exchange = exchange_of(context)
        try:
            await self.wait(context, run, 0, seconds)
        except asyncio.CancelledError:
            if exchange.is_gone and exchange.idempotency_key is None and context.protocol_version in MODERN_PROTOCOL_VERSIONS:
                canceling = asyncio.create_task(self.cancel(run, exchange, "The client has canceled the call."))
                self._canceling.add(canceling)
                canceling.add_done_callback(self._canceling.discard)
            raise

    async def cancel(self, run: Run, exchange: Exchange, reason: str) -> None:
        """One that has ended stays as it is."""
        with suppress(Conflict):
            await self._home.starter.cancel(run, reason, exchange.viewer)


class _Teller:
    """Progress goes up with each word: it is the number of the event."""

    def __init__(self, context: ServerRequestContext[Any, Any]) -> None:
        self._context, self._told = context, 0.0

    async def tell(self, event: Event) -> None:
        now = asyncio.get_running_loop().time()
        if event.type in _TOLD and now - self._told >= TELL_SECONDS:
            self._told = now
            await self._context.session.report_progress(event.seq, message=_words(event))


def _words(event: Event) -> str:
    data = event.data if isinstance(event.data, dict) else {}
    if message := data.get("message"):
        return str(message)[:500]
    return f"{data['key']}: {event.type}" if "key" in data else event.type.value
