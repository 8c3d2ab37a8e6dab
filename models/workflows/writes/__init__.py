"""The SQL of the engine: how runs are made, claimed, advanced and released. The journal and the engine are its only callers.

Each function is one statement or one transaction, so it happens wholly or not at all, wherever the process dies. Events are
written with epoch 1: another begins when a backup is restored or the data is moved, because transaction ids start again then.
"""

from __future__ import annotations

from core.database import Connection
from models.workflows.writes.causes import OWE, RESCUERS, Taken, about_slot, take
from models.workflows.writes.crowds import are_limited, claiming, fitting, full
from models.workflows.writes.leases import BACKLOG, NOWHERE, START, beat, claim, fresh, release, release_all, seconds_to_next_wake, sweep
from models.workflows.writes.limits import Judged, Line, Verdict, judge, open_places
from models.workflows.writes.moves import Aftermath, advance
from models.workflows.writes.parents import tell_parents
from models.workflows.writes.rows import (
    Claimed,
    Lease,
    Limit,
    NewDelivery,
    NewEvent,
    NewRecord,
    NewRun,
    Place,
    Privacy,
    StandingLease,
    StepRow,
    Transition,
)
from models.workflows.writes.starts import forget, receive, repeated, start
from models.workflows.writes.stories import commands, events, outputs, version

__all__ = [
    "BACKLOG",
    "NOWHERE",
    "OWE",
    "RESCUERS",
    "START",
    "Aftermath",
    "Claimed",
    "Connection",
    "Judged",
    "Lease",
    "Limit",
    "Line",
    "NewDelivery",
    "NewEvent",
    "NewRecord",
    "NewRun",
    "Place",
    "Privacy",
    "StandingLease",
    "StepRow",
    "Taken",
    "Transition",
    "Verdict",
    "about_slot",
    "advance",
    "are_limited",
    "beat",
    "claim",
    "claiming",
    "commands",
    "events",
    "fitting",
    "forget",
    "fresh",
    "full",
    "judge",
    "open_places",
    "outputs",
    "receive",
    "release",
    "release_all",
    "repeated",
    "seconds_to_next_wake",
    "start",
    "sweep",
    "take",
    "tell_parents",
    "version",
]
