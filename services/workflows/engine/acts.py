"""Attempts at steps, made."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import cached_property
from typing import TypeAlias
from uuid import UUID

import structlog

from core.database import BUSY, LOST
from core.errors import Unavailable
from core.fields import JSON
from models.events import LogLevel
from models.workflows import StepEffect
from services.secrets.scrubs import Scrub
from services.workflows.definitions import StepPlan
from services.workflows.engine.continuations import continued
from services.workflows.engine.desks import Desk
from services.workflows.engine.disclosures import Secrets
from services.workflows.engine.pieces import Pieces
from services.workflows.interpreter import Begin
from services.workflows.steps import NOTHING_DONE, Call, Done, Hold, StepError

_log = structlog.get_logger(__name__)

Outcome: TypeAlias = Done | Hold | StepError


class Acts:
    """Of one run. `canceled` is set when the run is to end: what runs is asked to stop, what `finally` begins is not."""

    def __init__(
        self, desk: Desk, run_id: UUID, project_id: UUID, pieces: Pieces, keys: Mapping[str, str], secrets: Secrets | None = None
    ) -> None:
        """`keys`: by step, the run under whose keys it goes on. `secrets`: of a run whose definition names some."""
        self._desk, self._run_id, self._project_id, self._pieces, self._keys = desk, run_id, project_id, pieces, keys
        self._secrets = secrets

    @cached_property
    def canceled(self) -> asyncio.Event:
        return asyncio.Event()

    async def act(self, begin: Begin) -> Outcome:
        """One attempt. Raises only when it is cancelled, or when a pure step, or one that wants secrets, finds the database away: then the
        run is dropped."""
        if self._secrets is None or begin.step.type.is_instant:
            return await self._act(begin, begin.input, None)
        try:
            async with self._secrets.opened(begin) as opened:
                return opened.shown(await self._act(begin, opened.input, opened.scrub))
        except StepError as error:
            return error

    async def _act(self, begin: Begin, input: JSON, scrub: Scrub | None) -> Outcome:
        """`scrub` is for what the step tells before its end."""
        step = begin.step
        assert isinstance(input, dict)  # `with` is an object, and rendering keeps it one
        if wrong := step.type.faults(input):  # whose words may quote a part of a secret
            told = "; ".join(f"{fault.path}: {fault.code if step.config.secrets else fault.message}" for fault in wrong)
            return StepError("INPUT", told, details=NOTHING_DONE)
        # The timer of what is over at once would cost more than the step; a lookup in the database has a limit of its own.
        is_limited = not (step.type.is_instant or (step.type.is_quick and step.wait_seconds is None))
        limit = asyncio.timeout(step.timeout_seconds) if is_limited else None
        try:
            if limit is None:
                return await self._result(begin, input, scrub)
            async with limit:
                return await self._result(begin, input, scrub)
        except StepError as error:
            return error
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            self._log_broken(step)
        except Exception as error:
            if isinstance(error, TimeoutError) and limit is not None and limit.expired():
                message = f"The step took longer than {step.timeout_seconds:g} s."
                return StepError("TIMEOUT", message, retryable=True, is_unsure=True)
            if isinstance(error, (Unavailable, *LOST, *BUSY)) and step.effect(input) is StepEffect.NONE:
                raise
            self._log_broken(step)
        return StepError("INTERNAL", "Something went wrong on this server.", is_unsure=True)

    async def _result(self, begin: Begin, input: dict[str, JSON], scrub: Scrub | None) -> Done | Hold:
        call = self._call(begin, input, scrub)
        return await continued(self._desk.pool, call, await begin.step.type.run(call))

    def _log_broken(self, step: StepPlan) -> None:
        """A traceback may quote what the step was given."""
        _log.error("step_broken", run_id=str(self._run_id), step=step.key, exc_info=not (step.hides_input or step.config.secrets))

    def _call(self, begin: Begin, input: dict[str, JSON], scrub: Scrub | None) -> Call:
        async def tell(data: dict[str, JSON]) -> None:
            self._pieces.tell(begin, data if scrub is None else {name: scrub.json(value) for name, value in data.items()})

        def progress(percent: float, message: str) -> None:
            self._pieces.progress(begin, percent, message if scrub is None else scrub.text(message))

        def log(level: LogLevel, message: str) -> None:
            self._pieces.line(begin, level, message if scrub is None else scrub.text(message))

        desk, step = self._desk, begin.step
        return Call(
            run_id=self._run_id,
            project_id=self._project_id,
            key=f"{self._run_id}/{step.key}/{begin.item}",
            input=input,
            timeout_seconds=step.timeout_seconds,
            outside=desk.outside,
            tell=tell,
            now=desk.clock.now(),
            progress=progress,
            log=log,
            database=desk.databases.get,
            attempt=begin.attempt,
            first_run=self._keys.get(step.key),
            canceled=desk.never if step.in_finally or step.type.is_instant or step.type.is_quick else self.canceled,
        )
