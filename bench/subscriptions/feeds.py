"""What happens in runs, told as the engine tells it, and what a subscriber must hear of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import orjson

from core.reads import cursor, global_id
from models.events import RunEventType
from models.projects import Project
from models.workflows import Run, RunStatus, Step
from models.workflows.writes import NewEvent, Transition
from resolvers.workflows import events, project_cursor

DOCUMENT = """subscription Watch($run: ID!, $after: String) {
  runEvents(runId: $run, after: $after) { cursor type at data step { id key status } run { id status } }
}"""
OF_PROJECT = """subscription Watch($project: ID!, $after: String) {
  projectEvents(projectId: $project, after: $after) { cursor type at data step { id key status } run { id status } }
}"""
START = datetime(2026, 1, 1, tzinfo=UTC)


class Feed:
    """Of one run of seed.sql, which has had one event."""

    def __init__(self, number: int) -> None:
        self._run, self._step = (UUID(f"01980000-{kind}-7000-8000-{number:012x}") for kind in ("0007", "0008"))
        self._seq = 1
        self._shown = [self._as_asked(RunEventType.RUN_QUEUED, {"n": 1}, None)]

    field, document = "runEvents", DOCUMENT

    @property
    def variables(self) -> dict[str, str]:
        return {"run": global_id(Run, self._run)}

    def happen(self, padding: int = 0) -> Transition:
        """The step comes further: what is to be written."""
        base_seq, self._seq = self._seq, self._seq + 1
        data = {"n": self._seq, "key": "answer", "attempt": 1, "text": f"It has come to part {self._seq}." + "." * padding}
        event = NewEvent(RunEventType.STEP_PROGRESS, self._step, orjson.dumps(data).decode(), self._at())
        self._shown.append(self._as_asked(event.type, data, self._step))
        return Transition(
            run_id=self._run,
            owner="bench",
            fence=1,
            base_seq=base_seq,
            status=RunStatus.RUNNING,
            events=[event],
            steps=[],
            records=[],
            taken=[],
            output=None,
            error=None,
            started_at=START,
            finished_at=None,
            wake_at=None,
            recoveries=0,
            release=False,
        )

    def messages(self, id: str = "") -> list[str]:
        """What a subscriber has been told by now, when all is well."""
        return [orjson.dumps({"type": "next", "id": id, "payload": {"data": {self.field: event}}}).decode() for event in self._shown]

    def _at(self) -> datetime:
        return START + timedelta(seconds=self._seq, microseconds=self._seq)

    def _as_asked(self, type: RunEventType, data: object, step: UUID | None) -> dict[str, object]:
        return {
            "cursor": cursor(events, [self._seq]),
            "type": type,
            "at": self._at().strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            "data": data,
            "step": step and {"id": global_id(Step, step), "key": "answer", "status": "RUNNING"},
            "run": {"id": global_id(Run, self._run), "status": "RUNNING"},
        }


class ProjectFeed(Feed):
    """Of the project of seed.sql that has one run, from its first event."""

    field, document = "projectEvents", OF_PROJECT

    def __init__(self) -> None:
        super().__init__(251)

    @property
    def variables(self) -> dict[str, str]:
        return {"project": global_id(Project, UUID("01980000-0003-7000-8000-000000000002")), "after": project_cursor(0, 0, UUID(int=0), 0)}
