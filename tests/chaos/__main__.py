"""`make chaos`: CHAOS_MINUTES (3), CHAOS_SEED (a fresh one). Exits with 1 when anything was lost, stuck or done twice,
and when it is not over 90 s after the time that it was given; at 120 s it is killed, with all that it started."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path
from random import SystemRandom

from tests.chaos import plans
from tests.chaos.storms import weather

LINES_MOST = 20
LATE_SECONDS, DEAD_SECONDS = 90, 120  # beyond its minutes


def main() -> int:
    seed = int(os.environ.get("CHAOS_SEED") or SystemRandom().randrange(10**9))
    minutes = float(os.environ.get("CHAOS_MINUTES") or plans.MINUTES)
    plan = plans.plan(seed, minutes)
    signal.alarm(int(minutes * 60 + DEAD_SECONDS))
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(1))  # so that what was started ends, too
    folder = Path(tempfile.mkdtemp(prefix="platform-chaos-"))
    folder.chmod(0o755)
    say(f"seed {seed}: {len(plan.strikes)} faults in {plan.seconds:.0f} s, at least {plan.accepted} runs")
    try:
        told = asyncio.run(asyncio.wait_for(weather(plan, folder, say), minutes * 60 + LATE_SECONDS))
    except TimeoutError:
        say(f"chaos failed: it is not over: seed={seed}, the logs are in {folder}")
        return 1
    for kind, lines in told.verdict.violations.items():
        for line in lines[:LINES_MOST]:
            say(f"{kind}: {line}")
    if told.is_good:
        shutil.rmtree(folder)
    else:
        say(f"the logs are in {folder}")
    say(str(told))
    return 0 if told.is_good else 1


def say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
