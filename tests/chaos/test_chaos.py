"""What the plans of `make chaos` promise."""

from __future__ import annotations

from collections import Counter

from tests.chaos import plans
from tests.chaos.plans import Fault


def test_a_storm_has_every_fault_and_follows_from_its_seed() -> None:
    plan = plans.plan(1)
    assert plan == plans.plan(1) != plans.plan(2)
    assert (len(plan.strikes), plan.accepted, plan.seconds) == (24, 2000, 135)
    assert set(Counter(strike.fault for strike in plan.strikes).values()) == {2, 3}
    assert {strike.fault for strike in plan.strikes} == set(Fault)
    assert min(strike.seconds for strike in plan.strikes if strike.fault is Fault.FREEZE_WORKER) > plan.lease_seconds
    long = plans.plan(1, minutes=30)
    assert (len(long.strikes), long.accepted) == (240, 20_000)
