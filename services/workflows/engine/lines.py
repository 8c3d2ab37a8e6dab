"""Log lines of steps, as events of their run: so many of an attempt and of a run, each so long. What is left out is told once."""

from __future__ import annotations

from models.events import LogLevel, RunEventType
from services.workflows.engine.stories import Story
from services.workflows.interpreter import ALONE

OF_ATTEMPT_MOST, OF_RUN_MOST = 100, 1000
MESSAGE_MOST = 2000  # characters


def tell(story: Story, key: str, number: int, item: int, level: LogLevel, message: str) -> None:
    """Before the attempt's end; nothing when it is over."""
    state = story.state
    attempt = state.attempt(key, item, number) if item == ALONE or key in state.loops else None
    if attempt is None or attempt.lines > OF_ATTEMPT_MOST or state.lines > OF_RUN_MOST:
        return
    if attempt.lines == OF_ATTEMPT_MOST or state.lines == OF_RUN_MOST:
        level, message = LogLevel.WARN, f"What follows is not kept: {OF_ATTEMPT_MOST} lines of an attempt are, and {OF_RUN_MOST} of a run."
    story.step(RunEventType.STEP_LOG, key, number, {"level": level.value, "message": _kept(message)}, item=item)


def _kept(message: str) -> str:
    short = message if len(message) <= MESSAGE_MOST else f"{message[:MESSAGE_MOST]}…"
    return short.encode("utf-8", "replace").decode()  # half a surrogate pair cannot be written
