"""Who makes runs, and what is measured of them."""

from __future__ import annotations

import signal
import subprocess
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

CLIENTS = 32
SENDERS = 64  # of webhooks, each of which waits for its answer: fewer leave two cores waiting for them
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

    def polling(self) -> Iterable[subprocess.Popen[bytes]]:
        """Who asks for work all the time, also when there is none: they are frozen while others are measured."""
        return ()

    @abstractmethod
    async def round(self, runs: int) -> Round:
        """So many as fast as it can. Raises Failed."""


class Prompt(Contender):
    """Who begins at once, unless it is its nature to wait."""

    @abstractmethod
    async def in_turn(self, runs: int) -> Turns:
        """Raises Failed."""


@contextmanager
def alone(contender: Contender, rivals: Iterable[Contender]) -> Iterator[None]:
    """Two workers that poll Tortoise's tables every 20 ms take half of two cores from whoever is measured."""
    frozen = [process for rival in rivals if rival is not contender for process in rival.polling()]
    try:
        for process in frozen:
            process.send_signal(signal.SIGSTOP)
        yield
    finally:
        for process in frozen:
            process.send_signal(signal.SIGCONT)
