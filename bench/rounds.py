"""Several programs that do the same, measured in turns, so that whatever else the machine does falls on all of them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, astuple, dataclass
from statistics import median

from bench.loads import Driven, Load
from bench.machines import CHECKOUT
from bench.stages import Failed, Program
from server.embedded.processes import launch

CONNECTIONS = 8
ROUNDS = 7
WARM_SECONDS, SECONDS = 5.0, 1.0  # V8 compiles what runs often on threads that a busy machine keeps waiting


@dataclass(frozen=True)
class Contender:
    program: Program
    request: str
    body_bytes: int

    @property
    def name(self) -> str:
        return self.program.name


@dataclass(frozen=True)
class Figures:
    rps: float
    cpu_us: float  # of the program, a request
    load_cpu: float  # what the load took of one core


def compare(contenders: Sequence[Contender]) -> dict[str, Figures]:
    """The median of each figure. Every other round goes the other way round, so that nobody always follows the same one.

    Raises Failed.
    """
    for contender in contenders:
        _drive(contender, WARM_SECONDS)
    found: dict[str, list[Figures]] = {contender.name: [] for contender in contenders}
    for number in range(ROUNDS):
        for contender in contenders[:: -1 if number % 2 else 1]:
            found[contender.name].append(_round(contender))
    return {name: Figures(*map(median, zip(*map(astuple, figures), strict=True))) for name, figures in found.items()}


def _round(contender: Contender) -> Figures:
    before = contender.program.cpu_seconds()
    driven = _drive(contender, SECONDS)
    cpu_seconds = contender.program.cpu_seconds() - before
    return Figures(driven.requests / driven.seconds, cpu_seconds / driven.requests * 1e6, driven.cpu_seconds / driven.seconds)


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
