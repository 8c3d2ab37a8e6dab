"""Several programs that do the same, measured in turns, so that whatever else the machine does falls on all of them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from statistics import median

from bench.loads import Driven, Load
from bench.machines import CHECKOUT
from bench.stages import Failed, Program
from server.embedded.processes import launch

CONNECTIONS = 8
ROUNDS = 5
WARM_SECONDS, SECONDS = 1.0, 1.5


@dataclass(frozen=True)
class Contender:
    program: Program
    request: str
    body_bytes: int

    @property
    def name(self) -> str:
        return self.program.name


@dataclass
class Figures:
    """One of each a round."""

    rps: list[float] = field(default_factory=list)
    cpu_us: list[float] = field(default_factory=list)
    load_cpu: list[float] = field(default_factory=list)  # the load's own part of one core

    def note(self, driven: Driven, cpu_seconds: float) -> None:
        self.rps.append(driven.requests / driven.seconds)
        self.cpu_us.append(cpu_seconds / driven.requests * 1e6)
        self.load_cpu.append(driven.cpu_seconds / driven.seconds)


@dataclass(frozen=True)
class Typical:
    """Medians of the rounds."""

    rps: float
    cpu_us: float
    load_cpu: float


def compare(contenders: Sequence[Contender]) -> dict[str, Typical]:
    """Every other round goes the other way round, so that nobody always follows the same one. Raises Failed."""
    for contender in contenders:
        _drive(contender, WARM_SECONDS)
    found = {contender.name: Figures() for contender in contenders}
    for number in range(ROUNDS):
        for contender in contenders[:: -1 if number % 2 else 1]:
            before = contender.program.cpu_seconds()
            driven = _drive(contender, SECONDS)
            found[contender.name].note(driven, contender.program.cpu_seconds() - before)
    return {name: Typical(median(of.rps), median(of.cpu_us), median(of.load_cpu)) for name, of in found.items()}


def _drive(contender: Contender, seconds: float) -> Driven:
    load = Load(contender.program.port, contender.request, contender.body_bytes, CONNECTIONS, seconds)
    env = {"PATH": os.environ.get("PATH", os.defpath), "PYTHONPATH": str(CHECKOUT)}
    command = (sys.executable, "-m", "bench.loads")
    process = launch(command, dies_by=signal.SIGKILL, env=env, stdin=subprocess.PIPE, output=subprocess.PIPE)
    try:
        output, _ = process.communicate(json.dumps(asdict(load)).encode())
    finally:
        process.kill()
        process.wait()
    if process.returncode != 0:
        raise Failed(f"{contender.name}: {output.decode(errors='replace').strip()}")
    return Driven(**json.loads(output))
