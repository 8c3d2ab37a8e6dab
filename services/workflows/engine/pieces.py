"""What steps tell watchers before their end."""

from __future__ import annotations

import asyncio

import orjson

from core.fields import JSON
from models.events import LogLevel, RunEventType
from services.workflows import privacy
from services.workflows.engine import lines
from services.workflows.engine.stories import Story
from services.workflows.interpreter import Begin
from services.workflows.steps import StepError

MESSAGE_MOST = 500  # characters of a progress message
TELL_SECONDS = 0.1  # pieces are gathered this long, then written as one event


class Pieces:
    """Gathered between two writes; lost with the worker. `stirred` is set when there is something to write."""

    def __init__(self, stirred: asyncio.Event) -> None:
        self._stirred = stirred
        self._told: list[tuple[Begin, JSON]] = []
        self._progress: dict[tuple[str, int, int], dict[str, JSON]] = {}  # the latest, of an attempt
        self._lines: list[tuple[Begin, LogLevel, str]] = []
        self._flushed_at = 0.0

    def tell(self, begin: Begin, data: dict[str, JSON]) -> None:
        """Raises StepError."""
        if begin.step.is_sensitive:
            return
        try:
            orjson.dumps(data)
        except TypeError:
            raise StepError("OUTPUT", "A piece of the step's output cannot be written as JSON.") from None
        if not self._told:
            self._stirred.set()
        self._told.append((begin, data))

    def progress(self, begin: Begin, percent: float, message: str) -> None:
        if not self._progress:
            self._stirred.set()
        words = "" if begin.step.is_sensitive else message[:MESSAGE_MOST].encode("utf-8", "replace").decode()
        self._progress[begin.step.key, begin.attempt, begin.item] = {"percent": min(max(percent, 0), 100), "message": words}

    def line(self, begin: Begin, level: LogLevel, message: str) -> None:
        if len(self._lines) > lines.OF_RUN_MOST:
            return  # it would not be kept
        if not self._lines:
            self._stirred.set()
        self._lines.append((begin, level, privacy.SHOWN if begin.step.hides_input else message))

    def forget(self, begin: Begin) -> None:
        """Its end says more than how far it was."""
        self._progress.pop((begin.step.key, begin.attempt, begin.item), None)

    @property
    def due_at(self) -> float | None:
        """By the loop's time; None when there is nothing to write."""
        return self._flushed_at + TELL_SECONDS if self._told or self._progress or self._lines else None

    def flush(self, story: Story, *, at_once: bool) -> None:
        """All that one attempt told since the last time is one event. Of its progress the latest is."""
        time = asyncio.get_running_loop().time()
        if (due_at := self.due_at) is None or not (at_once or time >= due_at):
            return
        told, self._told, self._flushed_at = self._told, [], time
        progress, self._progress = self._progress, {}
        pieces: dict[tuple[str, int, int], list[JSON]] = {}
        for begin, data in told:
            pieces.setdefault((begin.step.key, begin.attempt, begin.item), []).append(data)
        for (key, number, item), parts in pieces.items():
            story.step(RunEventType.STEP_OUTPUT, key, number, {"output": parts}, item=item)
        said, self._lines = self._lines, []
        for begin, level, message in said:
            lines.tell(story, begin.step.key, begin.attempt, begin.item, level, message)
        for (key, number, item), how_far in progress.items():
            story.step(RunEventType.STEP_PROGRESS, key, number, how_far, item=item)
