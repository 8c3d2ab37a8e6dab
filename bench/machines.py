"""On what, and on which code, something was measured."""

from __future__ import annotations

import os
import platform
import subprocess
from contextlib import suppress
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent


def machine() -> dict[str, str | int]:
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count() or 1,
        "memory_mb": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20,
        "python": platform.python_version(),
        "kernel": f"{platform.system()} {platform.release()}",
    }


def _cpu() -> str:
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()


def commit() -> str:
    """`unknown` without git or outside a repository."""
    with suppress(OSError, subprocess.CalledProcessError):
        found = subprocess.run(("git", "rev-parse", "HEAD"), cwd=CHECKOUT, capture_output=True, text=True, check=True)
        return found.stdout.strip()
    return "unknown"


def load_warning() -> str:
    """Empty on a quiet machine."""
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    return f"this machine is busy (load {load:.1f} on {cores} cores): trust the ratios, not the figures" if load > cores / 2 else ""
