"""Step types whose steps do what a test says, beside the real ones."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from core import tasks
from models.workflows import StepEffect
from services.workflows.steps import Call, Done, Hold, StepError, StepType

ANYTHING = {"type": "object"}
Act = Callable[[Call], Awaitable[Done | Hold]]


class Lab:
    """`does` says what a step does, by its key; one that is not there holds until `release` is called or it is asked to stop."""

    def __init__(self) -> None:
        self.does: dict[str, Act] = {}
        self.calls: list[Call] = []
        self.began: Counter[str] = Counter()
        self._changed = asyncio.Condition()
        self._released = asyncio.Event()
        self.types = {
            f"lab.{effect.lower()}": StepType(f"lab.{effect.lower()}", "", ANYTHING, ANYTHING, self._run, lambda _, effect=effect: effect)  # type: ignore[misc]  # a default binds the loop's value
            for effect in StepEffect
        }

    async def _run(self, call: Call) -> Done | Hold:
        key = call.key.split("/")[1]
        self.calls.append(call)
        async with self._changed:
            self.began[key] += 1
            self._changed.notify_all()
        if (act := self.does.get(key)) is not None:
            return await act(call)
        released, canceled = asyncio.create_task(self._released.wait()), asyncio.create_task(call.canceled.wait())
        try:
            await asyncio.wait([released, canceled], return_when=asyncio.FIRST_COMPLETED)
        finally:
            await tasks.end([released, canceled])
        if not self._released.is_set():
            raise StepError("CANCELED", "It was asked to stop.", is_unsure=True)
        return Done({"released": True})

    async def began_step(self, key: str, times: int = 1) -> None:
        """Waits until it has begun so often."""
        async with asyncio.timeout(20), self._changed:
            await self._changed.wait_for(lambda: self.began[key] >= times)

    def release(self) -> None:
        self._released.set()

    def gives(self, key: str, output: Any) -> None:
        async def act(call: Call) -> Done:
            return Done(output)

        self.does[key] = act

    def raises(self, key: str, *errors: BaseException) -> None:
        """Each time the next; then it succeeds."""
        left = list(errors)

        async def act(call: Call) -> Done:
            if left:
                raise left.pop(0)
            return Done({"tries": len(errors) + 1})

        self.does[key] = act


def outside(key: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "type": "lab.outside", **more}


def pure(key: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "type": "lab.none", **more}
