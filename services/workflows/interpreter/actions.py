"""What the interpreter decides is to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from core.fields import JSON
from models.workflows import RunStatus
from services.workflows.definitions import StepPlan
from services.workflows.interpreter.scopes import Error
from services.workflows.interpreter.states import ALONE, Attempt


@dataclass(frozen=True, slots=True)
class Begin:
    """Start an attempt with this input."""

    step: StepPlan
    attempt: int
    input: JSON
    item: int = ALONE


@dataclass(frozen=True, slots=True)
class Enter:
    """Start a forEach of so many items, or a while of at most so many rounds."""

    step: StepPlan
    count: int

    @property
    def told(self) -> dict[str, JSON]:
        return {"items" if self.step.rounds is None else "maxRounds": self.count}


@dataclass(frozen=True, slots=True)
class Leave:
    """A forEach or a while is over: with the list of what its items or rounds gave, or failed; with both when failures were to be passed over."""

    step: StepPlan
    output: list[JSON] | None
    error: Error | None


@dataclass(frozen=True, slots=True)
class Skip:
    step: StepPlan


@dataclass(frozen=True, slots=True)
class Fail:
    """The step cannot even begin, or has waited too long."""

    step: StepPlan
    attempt: int
    error: Error
    item: int = ALONE


@dataclass(frozen=True, slots=True)
class Wake:
    """A step that waited has waited long enough."""

    step: StepPlan
    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Stop:
    """The run is to end: this is not to go on."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class Close:
    """The run is to end so, when what is left of it has ended and `finally` has run."""

    status: RunStatus
    error: Error | None = None


@dataclass(frozen=True, slots=True)
class End:
    status: RunStatus
    output: JSON = None
    error: Error | None = None


Action: TypeAlias = Begin | Enter | Leave | Skip | Fail | Wake | Stop | Close | End
