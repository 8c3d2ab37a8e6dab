"""Sending an event to whoever waits for it."""

from __future__ import annotations

from dataclasses import dataclass

import orjson

from core.errors import Conflict, FieldFault, raise_if_any
from core.fields import JSON, canonical
from core.ids import new_id
from core.viewers import Viewer
from models.projects import Project
from models.workflows import SentEvent
from models.workflows.links import NewSignal
from services.workflows.journal import Journal
from services.workflows.steps.waits import CORRELATION_MOST, NAME_MOST
from services.workflows.triggers import check_key

DATA_BYTES_MOST = 256_000
KEPT_SECONDS_MOST = 7 * 86_400


@dataclass(frozen=True, slots=True)
class Signals:
    journal: Journal

    async def send(
        self, project: Project, *, name: str, correlation: str, data: JSON, kept_seconds: int, key: str | None, by: Viewer
    ) -> SentEvent:
        """To each step of the project that waits for this name and correlation, and until it expires to each that begins to.

        The same key again answers the same event. Raises Invalid, or Conflict when the key was used for another event.
        """
        check_key(key)
        raise_if_any(_faults(name, correlation, data, kept_seconds))
        id = new_id()
        event = NewSignal(
            id=id,
            project_id=project.id,
            key=f"event/{id}" if key is None else f"key/{key}",
            name=name,
            correlation=correlation,
            data=orjson.dumps(data).decode(),
            by_id=by.user_id,
            kept_seconds=kept_seconds,
        )
        await self.journal.send(event)
        sent = await SentEvent.get(project_id=project.id, key=event.key)
        if (sent.name, sent.correlation) != (name, correlation) or canonical(sent.data) != canonical(data):
            message = "This key was used before, for another event."
            raise Conflict(message, [FieldFault("idempotencyKey", "USED", message)])
        return sent


def _faults(name: str, correlation: str, data: JSON, kept_seconds: int) -> list[FieldFault]:
    faults = list[FieldFault]()
    if not (1 <= len(name) <= NAME_MOST and name.isprintable()):
        faults.append(FieldFault("name", "LENGTH", f"A name has 1 to {NAME_MOST} printable characters."))
    if not (len(correlation) <= CORRELATION_MOST and correlation.isprintable()):
        faults.append(FieldFault("correlation", "LENGTH", f"A correlation has at most {CORRELATION_MOST} printable characters."))
    if len(orjson.dumps(data)) > DATA_BYTES_MOST:
        faults.append(FieldFault("data", "TOO_LARGE", f"Data have at most {DATA_BYTES_MOST} bytes of JSON."))
    if not 0 <= kept_seconds <= KEPT_SECONDS_MOST:
        faults.append(FieldFault("keptSeconds", "OUT_OF_RANGE", f"An event is kept for 0 to {KEPT_SECONDS_MOST} s."))
    return faults
