"""One try at one model: the money set aside before, settled after, whatever happens between."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from time import perf_counter
from typing import NamedTuple, TypeVar

import structlog

from core import tasks
from core.database import Database, tried
from core.errors import Unavailable
from core.outgoing import holds
from core.reads import global_id
from models.ai import Budget, ModelCapability, budgets
from models.ai.budgets import Cost, Exceeded, Opened, Payer, Reserved, Settlement
from services.ai import tariffs
from services.ai.candidates import Candidate
from services.ai.connections import Connections
from services.ai.errors import ModelError
from services.ai.prompts import Completion, Embedding, Prompt
from services.ai.records import Record
from services.ai.tariffs import Price

log = structlog.get_logger(__name__)

T = TypeVar("T")

PATIENCE_SECONDS = 20.0  # for which a database that is away is waited for
_DECISION_SECONDS = 1.0
_LATE_SECONDS = 60.0  # after its deadline a call is over, and what is set aside for it may be given back


class _Used(NamedTuple):
    """By one try. `is_estimated`: the provider did not tell, so it is the most that it can have been."""

    input_tokens: int
    output_tokens: int
    cost_micros: int
    model: str
    is_estimated: bool


class Attempts:
    def __init__(self, database: Database, connections: Connections, first_token_seconds: float, quota_micros: int | None) -> None:
        self._pool, self._writes, self._connections = database.pool, database.writes, connections
        self._first_token_seconds, self._quota_micros = first_token_seconds, quota_micros

    async def ask(
        self, record: Record, candidate: Candidate, prompt: Prompt, seconds: float, *, is_streamed: bool, is_shaped: bool = False
    ) -> tuple[Completion, Price]:
        """`is_shaped`: nothing is passed on, because it is not known yet to fit. Raises ModelError. A try that the provider may have worked on is
        charged for, as much as it can have been at most."""
        if candidate.key is None:
            raise ModelError("AUTH", f"Nobody has set a key for {candidate.label}.")
        price = await tariffs.price_of(candidate)
        provider = await self._connections.of(candidate.provider, candidate.url, candidate.key)
        heard = Heard(None if is_shaped else record)

        async def act() -> tuple[Completion, _Used]:
            if is_streamed:
                completion = await self._streamed(provider.complete(prompt, candidate.name, heard.hear), heard, candidate)
            else:
                completion = await provider.complete(prompt, candidate.name, None)
            micros, is_estimated = tariffs.cost(candidate, price, completion, prompt)
            return completion, _Used(completion.input_tokens, completion.output_tokens, micros, completion.model, is_estimated)

        most = (tariffs.most_input_tokens(prompt), prompt.most_tokens)
        return await self._paid(record, candidate, price, most, seconds, act, heard if is_streamed else None), price

    async def embed(self, record: Record, candidate: Candidate, text: str, seconds: float) -> Embedding:
        """Raises ModelError, and charges, as `ask`."""
        if candidate.key is None:
            raise ModelError("AUTH", f"Nobody has set a key for {candidate.label}.")
        price = await tariffs.price_of(candidate)
        provider = await self._connections.embedder(candidate.provider, candidate.url, candidate.key)
        most = tariffs.most_embedded_tokens(text)

        async def act() -> tuple[Embedding, _Used]:
            embedding = await provider.embed(text, candidate.name)
            micros, is_estimated = tariffs.cost_of_embedding(candidate, price, embedding, most)
            return embedding, _Used(embedding.input_tokens, 0, micros, embedding.model, is_estimated)

        return await self._paid(record, candidate, price, (most, 0), seconds, act, None)

    async def _paid(
        self,
        record: Record,
        candidate: Candidate,
        price: Price,
        most: tuple[int, int],
        seconds: float,
        act: Callable[[], Awaitable[tuple[T, _Used]]],
        stream: Heard | None,
    ) -> T:
        """`most`: tokens of the prompt, and of the answer; of a stream that breaks off no more than came, unless the model thinks or calls
        tools, which is paid for and no text.

        The call is made ready while the money is set aside, and leaves this process when it is: that takes no longer than either.
        """
        assert record.route is not None
        payer = record.route.payer
        if record.unsettled is not None:  # of the try before: what it did not take may be set aside again
            await self._settle(record.unsettled._replace(going_on=record.going_on()))
            record.unsettled = None
        opened = record.opened(candidate, most, price.of(*most), price.version)
        reserving = asyncio.create_task(self._reserve(payer, price.of(*most), seconds + _LATE_SECONDS, opened))
        began = perf_counter()
        thinks = ModelCapability.REASONING in candidate.capabilities

        def came_to(used: _Used) -> Cost:
            return Cost(
                record.id,
                record.attempts,
                candidate.id,
                candidate.provider,
                used.model,
                used.input_tokens,
                used.output_tokens,
                used.cost_micros,
                price.version,
                used.is_estimated,
            )

        def at_most() -> Cost:
            input, output = most if stream is None or thinks or stream.has_hidden else (most[0], stream.bytes)
            return came_to(_Used(input, output, price.of(input, output), candidate.name, True))

        async def ended(error: str, cost: Cost | None) -> None:
            record.tried(candidate, began, error, cost, None if stream is None else stream.first_at)
            settlement = Settlement(payer, reserving.result(), cost)
            if record.is_alone:
                record.unsettled = settlement
            else:
                await tasks.surely(self._settle(settlement._replace(going_on=record.going_on())))

        try:
            with holds.until(reserving):
                found, used = await act()
        except BaseException as fault:
            has_left = reserving.done()
            if not await _is_granted(reserving, fault):
                raise
            may_have_cost, error = has_left, "CANCELED" if isinstance(fault, asyncio.CancelledError) else "INTERNAL"
            if isinstance(fault, ModelError):
                has_said = stream is not None and stream.has_begun
                may_have_cost, error = has_left and (fault.was_served or has_said), fault.code
            await ended(error, at_most() if may_have_cost else None)
            raise
        await ended("", came_to(used))
        return found

    async def _settle(self, settlement: Settlement) -> None:
        await tried(partial(budgets.settle, self._writes, settlement), PATIENCE_SECONDS)

    async def _streamed(self, asking: Awaitable[Completion], heard: Heard, candidate: Candidate) -> Completion:
        """Raises ModelError when the first word does not come in time."""
        try:
            async with asyncio.timeout(self._first_token_seconds) as limit:
                heard.limit = limit
                return await asking
        except TimeoutError:
            if not limit.expired():
                raise
            message = f"{candidate.label} said nothing for {self._first_token_seconds:g} s."
            raise ModelError("TIMEOUT", message, retryable=True, was_served=True) from None

    async def _reserve(self, payer: Payer, amount: int, seconds: float, opened: Opened) -> Reserved:
        reserve = partial(budgets.reserve, self._pool, payer, amount, seconds, self._quota_micros, self._writes, opened)
        found = await tried(reserve, PATIENCE_SECONDS)
        if isinstance(found, Exceeded):
            raise ModelError("BUDGET_EXCEEDED", _told(found, amount))
        if found.exceeded_soft:
            log.warning("soft_budget_exceeded", project_id=str(payer.project_id), budgets=[str(id) for id in found.exceeded_soft])
        return found


async def _is_granted(reserving: asyncio.Task[Reserved], fault: BaseException) -> bool:
    """Whether money was set aside for a try that ended by `fault`. Raises why not, which is then the reason. Of a call that was given up
    that is waited for as long as it takes when all is well; what is set aside later expires."""
    if isinstance(fault, asyncio.CancelledError):
        await asyncio.wait([reserving], timeout=_DECISION_SECONDS)
        await tasks.end([reserving])
        return not reserving.cancelled() and reserving.exception() is None
    try:
        await reserving
    except (ModelError, Unavailable) as refusal:
        raise refusal from None
    return True


class Heard:
    """Of a stream: when its first word came, and how much since."""

    def __init__(self, record: Record | None) -> None:
        self._record = record  # that passes it on
        self.bytes = 0
        self.has_hidden = False  # thoughts, or calls of tools: paid for like words, and none
        self.first_at: float | None = None
        self.limit: asyncio.Timeout | None = None

    @property
    def has_begun(self) -> bool:
        return self.bytes > 0 or self.has_hidden

    async def hear(self, text: str) -> None:
        if self.limit is not None:
            self.limit.reschedule(None)
            self.limit = None
        if not text:
            self.has_hidden = True
            return
        if self.first_at is None:
            self.first_at = perf_counter()
        self.bytes += len(text.encode("utf-8", "replace"))
        if self._record is not None:
            await self._record.hear(text)


def _told(exceeded: Exceeded, amount: int) -> str:
    renews = f"It renews at {exceeded.renews_at:%Y-%m-%dT%H:%M:%SZ}."
    if exceeded.project_id is None:  # what is left of it would tell what others spend
        return f"The budget of this installation for a {exceeded.period.lower()} does not allow it. {renews}"
    whose = {
        "workflow": exceeded.workflow_id,
        "API key": exceeded.key_id,
        "user": exceeded.user_id,
        "project": exceeded.project_id,
    }
    of = next(f"of the {name}" for name, id in whose.items() if id is not None)
    what = "The project's quota SPEND_MICROS" if exceeded.is_quota else f"The budget {of}"
    left = _dollars(max(exceeded.limit_micros - exceeded.spent_micros - exceeded.reserved_micros, 0))
    told = (
        f"{what} for a {exceeded.period.lower()}, {_dollars(exceeded.limit_micros)}, does not allow it: "
        f"{'what is left is told when blind comparisons have been judged' if exceeded.is_blind else f'{left} is left'}, and this "
        f"call may come to {_dollars(amount)}. {renews}"
    )
    return told if exceeded.is_quota else f"{told} Its id is {global_id(Budget, exceeded.budget_id)}."


def _dollars(micros: int) -> str:
    return f"${micros / 1_000_000:.6f}"
