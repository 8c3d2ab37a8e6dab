"""The secrets that a run's steps name: opened when one begins that names them, and taken out of whatever comes back from any."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from uuid import UUID

import structlog

from core import logs
from core.fields import JSON
from core.outgoing import host_of
from core.sealing import SealingError
from services.secrets import Value, Vault
from services.secrets.scrubs import Scrub
from services.workflows.definitions import Definition, StepPlan
from services.workflows.expressions import ExpressionError
from services.workflows.interpreter import Begin, Context, State
from services.workflows.interpreter.scopes import input_of
from services.workflows.steps import NOTHING_DONE, Done, Hold, StepError

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """For one attempt: what the step is really given, and what takes its secrets out again."""

    input: JSON
    scrub: Scrub

    def shown(self, outcome: Done | Hold | StepError) -> Done | Hold | StepError:
        scrub = self.scrub
        if isinstance(outcome, Done):
            told = {scrub.text(name): scrub.json(value) for name, value in outcome.told.items()}
            return replace(outcome, output=scrub.json(outcome.output), told=told)
        if isinstance(outcome, StepError):
            outcome.message = scrub.text(outcome.message)
            outcome.details = {scrub.text(name): scrub.json(value) for name, value in outcome.details.items()}
        return outcome


class Secrets:
    """Of one run. The interpreter knows of them only that they are there: what it renders, and what is kept, has a mask in their places."""

    def __init__(
        self, vault: Vault | None, project_id: UUID, workflow_id: UUID, definition: Definition, state: State, context: Context
    ) -> None:
        self._vault, self._project_id, self._workflow_id = vault, project_id, workflow_id
        self._definition, self._state, self._context = definition, state, context

    @asynccontextmanager
    async def opened(self, begin: Begin) -> AsyncIterator[Opened]:
        """All that the definition names, whichever this step does: what one step has sent, another may be told. Raises StepError."""
        step = begin.step
        try:
            values = {} if self._vault is None else await self._vault.open(self._project_id, self._workflow_id, self._definition.secrets)
        except SealingError as error:
            log.error("secret_sealed", project_id=str(self._project_id), error=str(error))
            raise StepError("SECRET_SEALED", "This server cannot open the project's secrets.", details=NOTHING_DONE) from None
        if missing := sorted(step.config.secrets - values.keys()):
            raise StepError(
                "SECRET_MISSING", f"There is no secret {missing[0]} in this project that this workflow may use.", details=NOTHING_DONE
            )
        scrub = Scrub([value.text for value in values.values()])
        with logs.hiding(scrub.forms):
            input = begin.input
            if step.config.secrets:
                _require_hosts(input := self._input(begin, step, values), {name: values[name] for name in step.config.secrets})
            yield Opened(input, scrub)

    def _input(self, begin: Begin, step: StepPlan, values: dict[str, Value]) -> JSON:
        """Raises StepError, in words that quote nothing."""
        known: dict[str, JSON] = {name: values[name].text for name in step.config.secrets}
        try:
            input = input_of(step, self._state, {**self._context, "secrets": known}, begin.item)
        except ExpressionError as error:
            where = f"with.{error.path}" if error.path else "with"
            raise StepError("EXPRESSION", f"{where}: it cannot be worked out with this secret.", details=NOTHING_DONE) from None
        if step.effect(input) is not step.effect(begin.input):
            raise StepError("SECRET_DECIDES", "with: a secret must not decide what the step does.", details=NOTHING_DONE)
        return input


def _require_hosts(input: JSON, values: dict[str, Value]) -> None:
    """A redirect from there carries neither headers nor a body to another origin (core/outgoing). Raises StepError."""
    url = input.get("url") if isinstance(input, dict) else None
    host = host_of(url) if isinstance(url, str) else None
    for name, value in sorted(values.items()):
        if value.hosts is not None and host not in value.hosts:
            raise StepError("SECRET_HOST", f"with: the secret {name} is not for this host.", details=NOTHING_DONE)
