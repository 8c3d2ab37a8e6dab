"""What a run keeps in memory: the outputs of its steps, and how much they may be."""

from __future__ import annotations

import orjson

from core.fields import JSON
from core.settings import Engine as Settings
from services.workflows.definitions import StepPlan
from services.workflows.interpreter import ALONE, State

FINALLY_SHARE = 4  # `finally` may keep one part in so many beyond what the run may: it is to clean up also after one that has kept it all


class Keep:
    """Of a forEach that is over the list that it made counts, not its items."""

    def __init__(self, state: State, settings: Settings) -> None:
        self._state, self._settings = state, settings
        self._of_loop = {key: sum(_size(output) for output in loop.outputs.values()) for key, loop in state.loops.items()}
        self.size_bytes = sum(_size(output) for output in state.outputs.values()) + sum(self._of_loop.values())

    def enter(self, key: str) -> None:
        """A forEach begins, perhaps with items that are reused."""
        self._of_loop.setdefault(key, 0)

    def leave(self, key: str) -> None:
        """It is over."""
        self.size_bytes -= self._of_loop.pop(key)

    def put(self, key: str, item: int, output: JSON, text: str) -> None:
        self.size_bytes += len(text)
        if item == ALONE:
            self._state.outputs[key] = output
        else:
            self._state.loops[key].outputs[item] = output
            self._of_loop[key] += len(text)

    def written(self, step: StepPlan, output: JSON) -> str | dict[str, JSON]:
        """The JSON text of a step's output, or the error why it cannot be kept."""
        text, most = self._written(output, "The step's output"), self._settings.run_bytes
        if step.in_finally:
            most += most // FINALLY_SHARE
        if isinstance(text, str) and (total := self.size_bytes + len(text)) > most:
            return {"code": "OUTPUT", "message": f"The outputs of the run's steps have {total} bytes together; {most} is the most."}
        return text

    def written_of_run(self, output: JSON) -> str | dict[str, JSON]:
        return self._written(output, "The run's output")

    def _written(self, output: JSON, what: str) -> str | dict[str, JSON]:
        try:
            text = orjson.dumps(output)
        except TypeError:
            return {"code": "OUTPUT", "message": f"{what} cannot be written as JSON."}
        if len(text) > (most := self._settings.output_bytes):
            return {"code": "OUTPUT", "message": f"{what} has {len(text)} bytes; {most} is the most."}
        return text.decode()


def _size(output: JSON) -> int:
    return len(orjson.dumps(output))
