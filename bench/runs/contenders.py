"""Who makes runs, and what is measured of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

CLIENTS = 32
WORKERS = 2  # processes, of ours and of the peers


@dataclass(frozen=True)
class Round:
    rps: float
    cpu_us: float  # a run, of the processes that run them


@dataclass(frozen=True)
class Turns:
    """One at a time, while nothing else happens: seconds."""

    to_finish: list[float]
    to_start: list[float]  # from when whoever asked knows that it is accepted


class Contender(ABC):
    name: str

    @abstractmethod
    async def round(self, runs: int) -> Round:
        """So many as fast as it can. Raises Failed."""


class Prompt(Contender):
    """Who begins at once, unless it is its nature to wait."""

    @abstractmethod
    async def in_turn(self, runs: int) -> Turns:
        """Raises Failed."""
