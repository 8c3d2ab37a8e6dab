"""The meaning of a workflow: (definition, recorded events, now) -> what to do next.

Pure: no I/O and no clock, so that a live run, a recovery, a fork, a plan and a test are the same function. `fold` is the only
way an event changes state; the engine folds an event when it decides it, and again from the database when it takes a run over.
"""

from __future__ import annotations

from services.workflows.interpreter.actions import Action, Begin, Close, End, Enter, Fail, Leave, Skip, Stop, Wake
from services.workflows.interpreter.decisions import again, decide, time_is_up_at, wake_at
from services.workflows.interpreter.scopes import Context, fallback, line
from services.workflows.interpreter.states import ALONE, ENDED, Attempt, Happened, State, fold

__all__ = [
    "ALONE",
    "ENDED",
    "Action",
    "Attempt",
    "Begin",
    "Close",
    "Context",
    "End",
    "Enter",
    "Fail",
    "Happened",
    "Leave",
    "Skip",
    "State",
    "Stop",
    "Wake",
    "again",
    "decide",
    "fallback",
    "fold",
    "line",
    "time_is_up_at",
    "wake_at",
]
