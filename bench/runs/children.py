"""Programs of the benchmark's own that are asked by a line of JSON and answer with one, again and again."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.machines import CHECKOUT
from bench.stages import Failed, Stage
from server.embedded.processes import launch, stop


class Child:
    """It ends with the stage."""

    def __init__(self, stage: Stage, name: str, *arguments: str, interpreter: str | Path = sys.executable) -> None:
        env = {"PYTHONPATH": str(CHECKOUT), "DATABASE_URL": stage.database_url}
        command: Sequence[str | Path] = (interpreter, *arguments)
        self.name = name
        self.process = launch(command, dies_by=signal.SIGKILL, env=env, cwd=stage.folder, stdin=subprocess.PIPE, output=subprocess.PIPE)
        stage.ending.callback(stop, self.process)

    def ask(self, question: object, data: bytes = b"") -> Any:
        """Raises Failed."""
        self.tell(question, data)
        return self.hear()

    def tell(self, question: object, data: bytes = b"") -> None:
        assert self.process.stdin
        try:
            self.process.stdin.write(json.dumps(question).encode() + b"\n" + data)
            self.process.stdin.flush()
        except BrokenPipeError:
            self.hear()

    def hear(self) -> Any:
        """Raises Failed when it ended instead, with what it said."""
        assert self.process.stdout
        said = list[bytes]()
        for line in self.process.stdout:
            if line.startswith(b"{"):
                return json.loads(line)
            said.append(line)
        raise Failed(f"{self.name}: {b''.join(said[-30:]).decode(errors='replace').strip()}")
