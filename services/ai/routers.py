"""The router: who is asked, what that may cost, what is there already, and a receipt of it all."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial

from redis.asyncio import Redis

from core import tasks
from core.database import Database, tried
from core.errors import Unavailable
from core.fields import JSON, canonical, storable
from core.outgoing import Outgoing
from core.sealing import Sealing
from core.settings import Settings
from models.ai import AiCallStatus, CacheState, calls
from services.ai import choices, deployments, routes, structures
from services.ai.attempts import PATIENCE_SECONDS, Attempts
from services.ai.caches import Cache, Outcome, key_of
from services.ai.candidates import Candidate
from services.ai.connections import Connections
from services.ai.cooldowns import Cooldowns
from services.ai.embeddings import Embeddings
from services.ai.errors import ModelError
from services.ai.flights import Flights
from services.ai.prompts import Answer, CacheMode, Completion, OnText, Origin, Prompt
from services.ai.records import Record
from services.ai.semantics import lookups
from services.ai.semantics.lookups import Lookups
from services.ai.semantics.observers import Observer
from services.ai.shelves import Shelf
from services.rankings.standings import Standings

_QUOTED = 300


class _OutOfTime(Exception):
    """Whoever asked for all has no more time."""


class Router:
    """Of one process. What it knows is in rows, so any number of processes do as one."""

    def __init__(self, database: Database, redis: Redis, sealing: Sealing, settings: Settings, outgoing: Outgoing) -> None:
        pool, self._writes, self._sealing, self._settings = database.pool, database.writes, sealing, settings.ai
        self._deployment = deployments.of(settings)
        self._standings = Standings(pool)
        self._connections = Connections(outgoing, has_local=settings.local_model)
        self._attempts = Attempts(database, self._connections, settings.ai.first_token_seconds, settings.quotas.spend_micros)
        shelf = Shelf(redis)
        self._cooldowns, self._cache = Cooldowns(shelf), Cache(self._writes, shelf)
        self.flights = Flights(self._writes, self._cache)
        embeddings = Embeddings(database.writes, self._attempts, self._cooldowns)
        self._lookups = Lookups(pool, embeddings)
        self.observer = Observer(pool, self._deployment, sealing, embeddings, self)

    async def generate(
        self,
        prompt: Prompt,
        origin: Origin,
        *,
        timeout_seconds: float,
        on_text: OnText | None = None,
        cache: CacheMode | None = None,
    ) -> Answer:
        """The answer, in `timeout_seconds` at most. `on_text` gets its pieces as they come: an answer that must fit choices or a schema, or
        that was there already, in one. Raises ModelError.

        Cancelled, it stops the model. However it ends there is a receipt; if this process dies, from another's clock.
        """
        record = Record(prompt, origin, on_text, purpose=origin.purpose)
        outcome: Outcome | None = None
        error: ModelError | None = None
        status = AiCallStatus.FAILED
        try:
            outcome = await self._in_time(record, cache, timeout_seconds)
            status = AiCallStatus.SUCCEEDED
        except ModelError as fault:
            error, status = fault, AiCallStatus.PARTIAL if record.told else AiCallStatus.FAILED
            raise
        except asyncio.CancelledError:
            status = AiCallStatus.CANCELED
            raise
        finally:
            if record.asks_for_all:
                record.left = (status, error)
            else:
                await self._write(record, outcome, status, error)
        return Answer(
            record.id, replace(outcome.completion, cost_micros=record.cost_micros), record.cache, outcome.value, record.told_tries
        )

    async def _write(self, record: Record, outcome: Outcome | None, status: AiCallStatus, error: ModelError | None) -> None:
        write = partial(calls.write, self._writes, record.receipt(outcome, status, error), record.used, record.unsettled)
        await tasks.surely(tried(write, PATIENCE_SECONDS))

    async def close(self) -> None:
        await self._connections.close()

    async def _in_time(self, record: Record, mode: CacheMode | None, seconds: float) -> Outcome:
        try:
            async with asyncio.timeout(seconds) as deadline:
                _check(record.prompt)
                return await self._answer(record, mode, seconds)
        except Unavailable as trouble:
            raise ModelError("UNAVAILABLE", trouble.message, retryable=True, retry_after_seconds=trouble.retry_after_seconds) from trouble
        except TimeoutError:
            if not deadline.expired():
                raise
            asked = record.last.label if record.last is not None else "The model"
            raise ModelError(
                "TIMEOUT", f"{asked} did not finish its answer within {seconds:g} s.", retryable=True, was_served=True
            ) from None

    async def _answer(self, record: Record, mode: CacheMode | None, seconds: float) -> Outcome:
        """Of the first candidate that gives one. Once a part of an answer was passed on no other is asked: two halves make no whole.

        If none does, it fails by the error that may pass soonest: the same call may succeed then, whatever the others say.
        """
        find = partial(routes.find, self._writes, self._deployment, self._sealing, self._standings, record.prompt, record.origin)
        route = record.route = await tried(find, PATIENCE_SECONDS)
        record.cache = CacheState.BYPASS if mode is CacheMode.BYPASS else CacheState.NONE
        if route.error is not None:
            raise route.error
        errors = list[ModelError]()
        too_long = 0
        for candidate in route.candidates:
            if too_long and candidate.context_tokens is not None and candidate.context_tokens <= too_long:
                route.pass_over(candidate, "It reads no more than one for which the prompt was too long.")
                continue
            tries = record.attempts
            try:
                return await self._of(record, candidate, mode, seconds)
            except ModelError as error:
                errors.append(error)
                if record.attempts == tries:
                    route.pass_over(candidate, f"{error.code}: {storable(error.message)}")
                if record.told or not _goes_on(error, refusals=route.falls_back_when_refused):
                    raise
                if error.code == "CONTEXT_TOO_LONG":
                    too_long = max(too_long, candidate.context_tokens or 0)
        passing = [error for error in errors if error.retryable]
        raise min(passing, key=lambda error: error.retry_after_seconds or 0, default=errors[-1])

    async def _of(self, record: Record, candidate: Candidate, mode: CacheMode | None, seconds: float) -> Outcome:
        assert record.route is not None
        keeps = self._settings.cache_seconds if record.route.cache_seconds is None else record.route.cache_seconds
        key = key_of(record.prompt, record.origin, candidate, mode) if keeps else None
        if key is not None:
            record.cache = CacheState.REFRESH if mode is CacheMode.REFRESH else CacheState.MISS
            if mode is not CacheMode.REFRESH and (found := await self._cache.find(key, keeps)) is not None:
                return await self._there_already(record, candidate, key, found, CacheState.HIT)
        if mode is CacheMode.ONLY_IF_CACHED:
            raise ModelError("NOT_CACHED", "There is no answer to this prompt yet, and the model was not to be asked.")
        if left := await self._cooldowns.seconds(candidate.lane):
            message = f"{candidate.label} failed just now and is left alone for {left:.0f} s."
            raise ModelError("UNAVAILABLE", message, retryable=True, retry_after_seconds=left)
        record.is_alone = key is None
        if key is None:
            return await self._asked(record, candidate, seconds)
        outcome, was_there = await self._join(record, candidate, key, keeps, seconds, mode)
        if outcome.hit is not None:
            return await self._there_already(record, candidate, outcome.hit.key, outcome, CacheState.SEMANTIC)
        if was_there:
            return await self._there_already(record, candidate, key, outcome, CacheState.SHARED)
        return outcome

    async def _join(
        self, record: Record, candidate: Candidate, key: str, keeps: float, seconds: float, mode: CacheMode | None
    ) -> tuple[Outcome, bool]:
        """One's own budget and one's own deadline are no reason why another's call fails: then the next asks. Nobody asks for longer than they
        have said, though others still wait: for longer their money is not set aside. What another question's answer served is not kept as
        this one's: nothing that is wrong spreads."""
        prompt, origin, route, refreshes = record.prompt, record.origin, record.route, mode is CacheMode.REFRESH
        assert route is not None
        semantic = route.semantic if lookups.concerns(prompt, origin, mode) else None

        async def answered() -> Outcome:
            vector = None
            if semantic is not None and not refreshes:
                found, vector = await self._lookups.find(semantic, prompt, origin, route.payer, candidate, keeps)
                if found is not None:
                    return found
            outcome = await self._asked(record, candidate, seconds)
            await self._cache.keep(key, origin.project_id, outcome, keeps)
            if semantic is not None:
                await self._lookups.remember(semantic, prompt, origin, candidate, key, vector)
            return outcome

        async def ask() -> Outcome:
            record.asks_for_all = True
            try:
                async with asyncio.timeout(seconds) as deadline:
                    return await answered()
            except TimeoutError:
                if not deadline.expired():
                    raise
                raise _OutOfTime from None
            finally:
                record.asks_for_all = False
                if record.left is not None:
                    await self._write(record, None, *record.left)

        while True:
            try:
                return await self.flights.join(key, keeps, ask, refreshes=refreshes)
            except _OutOfTime:
                continue
            except ModelError as error:
                if error.code != "BUDGET_EXCEEDED" or record.refused:
                    raise

    async def _there_already(self, record: Record, candidate: Candidate, key: str, outcome: Outcome, state: CacheState) -> Outcome:
        record.cache, record.used, record.last = state, key, candidate
        if record.on_text is not None:
            await record.hear(outcome.completion.text)
        return outcome

    async def _asked(self, record: Record, candidate: Candidate, seconds: float) -> Outcome:
        """An answer that does not fit what it must be is sent back with the reason, so many times and no more."""
        prompt, wanted = record.prompt, record.prompt
        is_shaped = bool(prompt.choices) or prompt.schema is not None
        is_streamed = record.on_text is not None  # also where nothing is passed on yet: who says nothing at all is given up early
        wrong = ""
        for _ in range(self._settings.repairs + 1):
            try:
                completion, price = await self._attempts.ask(
                    record, candidate, wanted, seconds, is_streamed=is_streamed, is_shaped=is_shaped
                )
            except ModelError as error:
                record.refused = error.code == "BUDGET_EXCEEDED"
                await self._cooldowns.failed(candidate.lane, error)
                raise
            await self._cooldowns.succeeded(candidate.lane)
            try:
                text, value = _fitted(prompt, completion)
            except structures.Misfit as misfit:
                record.misfit()
                wrong = str(misfit)
                record.misfit()
                told = f"You answered {completion.text[:_QUOTED]!r} before, which is not allowed: {wrong}"
                wanted = replace(prompt, text=f"{prompt.text}\n\n{told}")
                continue
            if is_shaped and record.on_text is not None:
                await record.hear(text)
            completion = replace(completion, text=text, cost_micros=record.cost_micros)
            return Outcome(completion, value, price.version)
        times = self._settings.repairs + 1
        raise ModelError("BAD_ANSWER", f"{candidate.label} was asked {times} times, and no answer fits: {wrong}", retryable=True)


def _goes_on(error: ModelError, *, refusals: bool) -> bool:
    """Whether another model may do better. What is wrong with the request is wrong for all of them, and a refusal is an answer."""
    return error.code != "BAD_REQUEST" and (error.code != "REFUSED" or refusals)


def _fitted(prompt: Prompt, completion: Completion) -> tuple[str, JSON]:
    """The text, and the value if one was asked for. Raises Misfit."""
    if completion.tool_calls:
        return completion.text, None
    if prompt.choices:
        chosen = choices.match(completion.text, prompt.choices)
        if chosen is None:
            raise structures.Misfit("it is not one of the answers allowed")
        return chosen, None
    if prompt.schema is not None:
        return completion.text, structures.value(completion.text, prompt.schema)
    return completion.text, None


def _check(prompt: Prompt) -> None:
    """Raises ModelError."""
    if prompt.choices:
        choices.check(prompt.choices)
    if prompt.schema is not None:
        structures.check(prompt.schema)
    if not prompt.text and (prompt.images or not prompt.history):
        raise ModelError("BAD_REQUEST", "There is nothing to ask.")
    try:
        canonical(prompt.request)
    except TypeError:
        raise ModelError("BAD_REQUEST", "The prompt holds half a character (a lone surrogate), or a number that JSON has not.") from None
