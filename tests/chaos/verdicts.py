"""What became of everything that was accepted: read from the rows, and from the witness of what was done outside."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import asyncpg

from core.reads import global_id, key_of
from models.workflows import Run
from tests import folding
from tests.chaos.senders import CANCELED, TICK, Load
from tests.sinks import assert_once_per_key

RUNS = """
select r.id, w.name, r.status, r.finished_at is not null as has_ended, r.error::text as error, r.recoveries, r.start_key, r.trigger_type
from runs r join workflows w on w.id = r.workflow_id
"""
DELIVERIES = "select dedupe_key, run_id from deliveries where outcome = 'ACCEPTED'"
RECORDS = "select origin, count(*) as count from records group by origin"
SLOTS = "select schedule_id, slot, outcome, run_id from schedule_slots order by schedule_id, slot"
COMMANDS = "select count(*) from commands where taken_at is null"
BROKEN = re.compile(r".*\b(?:run_broken|step_broken|hint_failed|clock_failed|news_broken|definition_unreadable)\b.*")
POSTED = {"posts": ("first", "second"), "waits": ("before", "after"), "retries": ("again",), "all": ("left", "last"), TICK: ("told",)}
SAVED = ("saves", "all")


@dataclass
class Verdict:
    """Each list holds one line per violation."""

    accepted: int = 0
    repeated: int = 0
    runs: int = 0
    slots: int = 0
    recoveries: int = 0
    effects: int = 0
    effects_repeated: int = 0
    lost: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    effects_twice: list[str] = field(default_factory=list)
    records_twice: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    @property
    def violations(self) -> dict[str, list[str]]:
        kinds = ("lost", "stuck", "wrong", "twice", "effects_twice", "records_twice", "broken")
        return {kind: getattr(self, kind) for kind in kinds}

    @property
    def is_good(self) -> bool:
        return not any(self.violations.values())


async def judge(url: str, load: Load, effects: list[dict[str, Any]], logs: Mapping[str, str]) -> Verdict:
    connection = await asyncpg.connect(url)
    try:
        runs = {row["id"]: row for row in await connection.fetch(RUNS)}
        deliveries = {row["dedupe_key"]: row["run_id"] for row in await connection.fetch(DELIVERIES)}
        records = {row["origin"]: row["count"] for row in await connection.fetch(RECORDS)}
        slots = await connection.fetch(SLOTS)
        untaken = await connection.fetchval(COMMANDS)
    finally:
        await connection.close()
    verdict = Verdict(
        accepted=len(load.accepted),
        repeated=load.statuses["202"] - len(load.accepted),
        runs=len(runs),
        slots=len(slots),
        recoveries=sum(run["recoveries"] for run in runs.values()),
        effects=len(effects),
        effects_repeated=len(effects) - len({effect["key"] for effect in effects}),
        stuck=[f"{run['name']} run {run['id']} is {run['status']}" for run in runs.values() if not run["has_ended"]],
        lost=list(_lost(load, runs, deliveries)),
        wrong=[*load.odd, *_wrong(runs), *_slots(slots, runs)],
        effects_twice=list(_effects(runs, effects)),
        records_twice=list(_records(runs, records)),
        broken=[f"{name}: {line[:300]}" for name, log in logs.items() for line in BROKEN.findall(log)],
    )
    if untaken:
        verdict.lost.append(f"{untaken} commands were never taken in")
    try:
        await folding.check(url)
    except AssertionError as error:
        verdict.twice.append(str(error))
    return verdict


def _lost(load: Load, runs: dict[Any, Any], deliveries: dict[str, Any]) -> Iterator[str]:
    """A delivery has one run, the one that its sender was told of, each time."""
    made = Counter(run["start_key"].rsplit("/id/", 1)[1] for run in runs.values() if run["trigger_type"] == "WEBHOOK")
    for delivery in load.door_of:
        told = {key_of(Run, id) for id in load.accepted[delivery]}
        if len(told) != 1 or told != {deliveries.get(f"id/{delivery}")} or not told <= set(runs) or made[delivery] != 1:
            yield f"delivery {delivery}: answered {told}, logged {deliveries.get(f'id/{delivery}')}, runs {made[delivery]}"
        elif runs[next(iter(told))]["name"] != load.door_of[delivery].name:
            yield f"delivery {delivery} ran another workflow"
    if unknown := set(made) - set(load.door_of):
        yield f"runs that nobody asked for: {sorted(unknown)[:5]}"


def _wrong(runs: dict[Any, Any]) -> Iterator[str]:
    for run in runs.values():
        expected = "CANCELED" if run["name"] == CANCELED else "SUCCEEDED"
        if run["has_ended"] and run["status"] != expected:
            yield f"{run['name']} run {run['id']} is {run['status']}: {run['error']}"


def _slots(slots: list[Any], runs: dict[Any, Any]) -> Iterator[str]:
    """Every minute of a schedule has a row, and who says that a run was started names one; no slot has two."""
    by_schedule = defaultdict(list)
    for slot in slots:
        by_schedule[slot["schedule_id"]].append(slot)
        if (slot["run_id"] in runs) != (slot["outcome"] in ("FIRED", "LATE", "CAUGHT_UP")):
            yield f"slot {slot['slot']} is {slot['outcome']} with run {slot['run_id']}"
    for schedule, rows in by_schedule.items():
        times = [row["slot"] for row in rows]
        if times != [times[0] + n * timedelta(minutes=1) for n in range(len(times))]:
            yield f"schedule {schedule} has gaps in its ledger: {times}"
    fired = {slot["run_id"] for slot in slots if slot["run_id"] is not None}
    if fired != {id for id, run in runs.items() if run["trigger_type"] == "SCHEDULE"}:
        yield "the runs of schedules are not those that the ledger names"


def _effects(runs: dict[Any, Any], effects: list[dict[str, Any]]) -> Iterator[str]:
    """None twice without its key, none missing, none that was not to be."""
    try:
        assert_once_per_key(effects)
    except AssertionError as error:
        yield str(error)
    done = {(effect["body"]["run"], effect["body"]["step"]) for effect in effects}
    wanted = {(global_id(Run, id), step) for id, run in runs.items() for step in POSTED.get(run["name"], ())}
    for run, step in sorted(wanted - done)[:20]:
        yield f"run {run}: its step {step} succeeded and did nothing"
    for run, step in sorted(done - wanted):
        if step != "first":  # of one that was cancelled: it may have come so far
            yield f"run {run}: its step {step} did what nobody asked for"


def _records(runs: dict[Any, Any], records: dict[str, int]) -> Iterator[str]:
    wanted = {f"run/{id}/save/-1" for id, run in runs.items() if run["name"] in SAVED}
    for origin, count in records.items():
        if count != 1 or origin not in wanted:
            yield f"{count} records of {origin}"
    for origin in sorted(wanted - set(records))[:20]:
        yield f"no record of {origin}"
