"""How often a step that goes on tells how far it is: each time is an event that is kept."""

from __future__ import annotations

import asyncio

from services.workflows.steps import Call

EVERY_SECONDS = 1.0


class Pace:
    """Once a second, and not in the first: who is done by then has nothing to tell."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._time = asyncio.get_running_loop().time
        self._next = self._time() + EVERY_SECONDS

    def tell(self, done: int, most: int | None, unit: str) -> None:
        """So many of so many, if that is known."""
        if self._time() < self._next:
            return
        self._next = self._time() + EVERY_SECONDS
        share = min(done * 100 / most, 99) if most else 0
        self._call.progress(share, f"{done} of {most} {unit}" if most else f"{done} {unit}")
