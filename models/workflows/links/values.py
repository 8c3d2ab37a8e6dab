"""What is asked, and what is answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from core.fields import JSON
from core.reads import global_id
from models.workflows.approvals import Approval
from models.workflows.forks import NewFork
from models.workflows.hidden import NewHidden
from models.workflows.runs import Run
from models.workflows.writes import NewRun


@dataclass(frozen=True, slots=True)
class NewChild:
    """A run to be started by a step, which waits for its end or does not. `fork` is this run as one that begins with what another did."""

    run: NewRun
    waits: bool
    fork: NewFork | None = None

    @property
    def told(self) -> dict[str, JSON]:
        assert self.run.id is not None
        return {"waitsFor": "RUN", "run": global_id(Run, self.run.id)}


@dataclass(frozen=True, slots=True)
class NewWait:
    id: UUID
    project_id: UUID
    name: str
    correlation: str

    @property
    def told(self) -> dict[str, JSON]:
        return {"waitsFor": "EVENT", "event": self.name, "correlation": self.correlation}


@dataclass(frozen=True, slots=True)
class NewApproval:
    """`form`, `roles`, `users` and `barred` are JSON text. In the order of OPEN_APPROVALS."""

    id: UUID
    project_id: UUID
    title: str
    description: str
    form: str | None
    roles: str
    users: str
    barred: str
    needed: int
    rejections_needed: int
    fails_on_reject: bool
    letters: int = 0  # how often who has not answered is written to
    letter_in: int | None = None  # seconds until the first
    letter_seconds: int | None = None  # from each to the next

    @property
    def told(self) -> dict[str, JSON]:
        return {"waitsFor": "APPROVAL", "approval": global_id(Approval, self.id), "title": self.title}


class EditKind(StrEnum):
    UPDATE = "UPDATE"
    UPSERT = "UPSERT"
    DELETE = "DELETE"


@dataclass(frozen=True, slots=True)
class NewEdit:
    """Of the one record whose columns match, among those that were `found`, and those made or changed `since`, if there is such a moment. JSON is text."""

    kind: EditKind
    database_id: UUID
    found: Sequence[UUID]
    since: datetime | None
    match: str
    values: str  # of the columns that change
    version: int | None  # that it must have
    new_id: UUID
    added: str | None  # what is added when there is none
    origin: str
    at: datetime

    @property
    def told(self) -> dict[str, JSON]:
        return {"waitsFor": "RECORD"}


Opening: TypeAlias = NewChild | NewWait | NewApproval | NewEdit


@dataclass(frozen=True, slots=True)
class Opened:
    step_id: UUID
    what: Opening
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Links:
    """What a transition has to do with others: steps that begin to wait for them, and those that do no more, though unanswered."""

    opened: Sequence[Opened] = ()
    closed: Sequence[UUID] = ()
    tells_parent: bool = False  # the run was started by a step that waits, and has ended
    hidden: Sequence[NewHidden] = ()


@dataclass(frozen=True, slots=True)
class Stirred:
    """Whom a transaction has given something to do: runs that it made, and runs that it left a command."""

    made: list[NewRun] = field(default_factory=list)
    commanded: list[UUID] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class NewSignal:
    """At most once per `(project_id, key)`. `data` is JSON text."""

    id: UUID
    project_id: UUID
    key: str
    name: str
    correlation: str
    data: str
    by_id: UUID
    kept_seconds: int  # for those who begin to wait
