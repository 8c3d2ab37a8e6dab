"""Where the CPU goes, by the scheduler's count: our programs, PostgreSQL with all its processes, Redis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
from redis.asyncio import Redis

from bench.stages import Program


@dataclass(frozen=True)
class Usage:
    programs: Mapping[str, Sequence[Program]]
    postmaster: int
    redis: int

    @classmethod
    async def of(cls, connection: asyncpg.Connection[Any], redis: Redis, programs: Mapping[str, Sequence[Program]]) -> Usage:
        """PostgreSQL's and Redis's processes are found by these connections."""
        return cls(programs, _parent(connection.get_server_pid()), int((await redis.info("server"))["process_id"]))

    def seconds(self) -> dict[str, float]:
        """So far. A backend that has ended is not counted any more."""
        backends = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdecimal()]
        return {
            **{name: sum(program.cpu_seconds() for program in programs) for name, programs in self.programs.items()},
            "PostgreSQL": sum(_seconds(pid) for pid in backends if _parent(pid) == self.postmaster),
            "Redis": _seconds(self.redis),
        }


def _parent(pid: int) -> int:
    """0 for a process that has just ended."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except (FileNotFoundError, ProcessLookupError):
        return 0


def _seconds(pid: int) -> float:
    try:
        return sum(int((task / "schedstat").read_text().split()[0]) for task in Path(f"/proc/{pid}/task").iterdir()) / 1e9
    except (FileNotFoundError, ProcessLookupError):
        return 0
