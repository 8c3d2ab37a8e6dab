"""What will be done to the platform and when: all of it follows from the seed, so that `CHAOS_SEED` repeats a storm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from random import Random

MINUTES, FAULTS, ACCEPTED = 3.0, 24, 2000
CALM_SECONDS = 45  # of the minutes: to begin with, to recover and to judge
LEASE_SECONDS = 10  # as shipped


class Fault(Enum):
    KILL_API = "API killed"
    KILL_WORKER = "a worker killed"
    KILL_WORKERS = "all workers killed, and with them every scheduler"
    FREEZE_WORKER = "a worker frozen past its lease"
    FREEZE_API = "API frozen"
    FLUSH_REDIS = "Redis emptied"
    KILL_REDIS = "Redis killed and absent"
    STOP_POSTGRES = "PostgreSQL restarted immediately"
    KILL_POSTGRES = "PostgreSQL killed and restarted"


@dataclass(frozen=True, slots=True)
class Strike:
    """`seconds` is how long it lasts, where that is a matter of choice; `victim` chooses among workers."""

    at: float
    fault: Fault
    seconds: float
    victim: int


@dataclass(frozen=True, slots=True)
class Plan:
    seed: int
    seconds: float  # of load and faults
    accepted: int  # the load goes on until there are so many
    rate: float  # posts a second
    lease_seconds: float
    strikes: tuple[Strike, ...]


def plan(seed: int, minutes: float = MINUTES) -> Plan:
    """The storm of `make chaos`, with the lease that ships. Each fault comes as often as any other, give or take one. They may come while
    another lasts."""
    share = max(minutes / MINUTES, 1)
    seconds, faults, accepted = minutes * 60 - CALM_SECONDS, round(FAULTS * share), round(ACCEPTED * share)
    random = Random(seed)
    dealt = list[Fault]()
    while len(dealt) < faults:
        deck = list(Fault)
        random.shuffle(deck)
        dealt += deck
    times = sorted(random.uniform(0.02, 0.9) * seconds for _ in range(faults))
    strikes = tuple(
        Strike(at, fault, _lasting(fault, LEASE_SECONDS, random), random.randrange(1000))
        for at, fault in zip(times, dealt[:faults], strict=True)
    )
    return Plan(seed, seconds, accepted, rate=max(20.0, 2.2 * accepted / seconds), lease_seconds=LEASE_SECONDS, strikes=strikes)


def _lasting(fault: Fault, lease_seconds: float, random: Random) -> float:
    match fault:
        case Fault.FREEZE_WORKER:
            return lease_seconds + random.uniform(1, 4)
        case Fault.FLUSH_REDIS | Fault.STOP_POSTGRES:
            return 0
        case _:
            return random.uniform(0.2, 4)
