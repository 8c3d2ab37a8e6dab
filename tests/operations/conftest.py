"""What the tests of processes share."""

from __future__ import annotations

import os
import select
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest


@pytest.fixture
def folder() -> Iterator[Path]:
    """A temporary folder that every account may enter, which pytest's own is not."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name)
        path.chmod(0o755)
        yield path


@pytest.fixture
def wait_for_end() -> Callable[[Iterable[int]], None]:
    """Return when all these processes have ended; fail after ten seconds."""

    def wait(pids: Iterable[int]) -> None:
        for pid in pids:
            try:
                handle = os.pidfd_open(pid)
            except ProcessLookupError:
                continue
            try:
                ended, _, _ = select.select([handle], [], [], 10)
            finally:
                os.close(handle)
            assert ended, f"process {pid} still runs"

    return wait
