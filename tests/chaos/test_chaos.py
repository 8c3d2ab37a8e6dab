"""A short storm, so that `make chaos` stays runnable, and what its plans promise."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

import pytest

from tests.chaos import plans
from tests.chaos.plans import Fault
from tests.chaos.storms import weather
from tests.seeds import SEED


async def test_a_short_storm_loses_nothing_and_does_nothing_twice(capsys: pytest.CaptureFixture[str]) -> None:
    plan = plans.storm(SEED, seconds=8, faults=len(Fault), accepted=60, lease_seconds=2)
    with tempfile.TemporaryDirectory(prefix="platform-chaos-") as name:
        Path(name).chmod(0o755)
        told = await weather(plan, Path(name), print)
    assert told.is_good, f"{told}\n{told.verdict.violations}\n{capsys.readouterr().out}"
    assert told.strikes == len(Fault)


def test_a_storm_has_every_fault_and_follows_from_its_seed() -> None:
    plan = plans.plan(1)
    assert plan == plans.plan(1) != plans.plan(2)
    assert (len(plan.strikes), plan.accepted, plan.seconds) == (24, 2000, 135)
    assert set(Counter(strike.fault for strike in plan.strikes).values()) == {2, 3}
    assert {strike.fault for strike in plan.strikes} == set(Fault)
    assert min(strike.seconds for strike in plan.strikes if strike.fault is Fault.FREEZE_WORKER) > plan.lease_seconds
    long = plans.plan(1, minutes=30)
    assert (len(long.strikes), long.accepted) == (240, 20_000)
