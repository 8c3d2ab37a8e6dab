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
from tests.chaos.senders import CANCELED, FAILED, ITEMS, MOURNS, TICK, Load
from tests.sinks import assert_once_per_key

RUNS = """
select r.id, w.name, r.status, r.finished_at is not null as has_ended, r.error::text as error, r.output::text as output, r.recoveries,
    r.start_key, r.trigger_type, r.caused_by_id, r.forked_from_id
from runs r join workflows w on w.id = r.workflow_id
"""
DELIVERIES = "select dedupe_key, run_id from deliveries where outcome = 'ACCEPTED'"
RECORDS = "select origin, count(*) as count from records group by origin"
SLOTS = "select schedule_id, slot, outcome, run_id from schedule_slots order by schedule_id, slot"
# By the order of transactions, which is no matter of clocks: a slot is given in one that began when that of the end was over.
HELD = """
select r.limit_key, r.limit_most, r.id, e.transaction, e.type <> 'RUN_STARTED' as is_end from runs r join events e on e.stream = r.id
where r.limit_key is not null and e.type in ('RUN_STARTED', 'RUN_SUCCEEDED', 'RUN_FAILED', 'RUN_CANCELED') order by e.transaction, is_end
"""
CAUSES = "select run_id, outcome, started_id from causes"
COMMANDS = "select count(*) from commands where taken_at is null"
BROKEN = re.compile(r".*\b(?:run_broken|step_broken|hint_failed|clock_failed|news_broken|definition_unreadable)\b.*")
POSTED = {
    "posts": ("first", "second"),
    "waits": ("before", "after"),
    "retries": ("again",),
    "all": ("left", "last"),
    "limited": ("held",),
    "loops": (*(f"each {item}" for item in range(ITEMS)), "bye"),
    FAILED: ("first", "broken"),
    MOURNS: ("mourned",),
    TICK: ("told",),
}
SAVED = ("saves", "all")
OUTPUTS = {("1", "loops"), ("200", FAILED)}  # how many items failed; what the reused step gave


@dataclass
class Verdict:
    """Each list holds one line per violation."""

    accepted: int = 0
    repeated: int = 0
    runs: int = 0
    slots: int = 0
    failed: int = 0
    retried: int = 0
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
        held = await connection.fetch(HELD)
        causes = await connection.fetch(CAUSES)
        untaken = await connection.fetchval(COMMANDS)
    finally:
        await connection.close()
    verdict = Verdict(
        accepted=len(load.accepted),
        repeated=load.statuses["202"] - len(load.accepted),
        runs=len(runs),
        slots=len(slots),
        failed=sum(run["status"] == "FAILED" for run in runs.values()),
        retried=len(load.retried),
        recoveries=sum(run["recoveries"] for run in runs.values()),
        effects=len(effects),
        effects_repeated=len(effects) - len({effect["key"] for effect in effects}),
        stuck=[f"{run['name']} run {run['id']} is {run['status']}" for run in runs.values() if not run["has_ended"]],
        lost=list(_lost(load, runs, deliveries)),
        wrong=[*load.odd, *_wrong(runs), *_slots(slots, runs), *_limits(held), *_caused(runs, causes), *_retried(load, runs)],
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
    made = Counter(run["start_key"].rsplit("/id/", 1)[1] for run in runs.values() if run["start_key"].startswith("webhook/"))
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
        expected = "CANCELED" if run["name"] == CANCELED else "FAILED" if _fails(run) else "SUCCEEDED"
        if run["has_ended"] and run["status"] != expected:
            yield f"{run['name']} run {run['id']} is {run['status']}: {run['error']}"
        elif (run["output"], run["name"]) not in OUTPUTS and run["name"] in ("loops", FAILED) and run["status"] == "SUCCEEDED":
            yield f"{run['name']} run {run['id']} gave {run['output']}"


def _fails(run: Any) -> bool:
    return bool(run["name"] == FAILED and run["forked_from_id"] is None)


def _limits(held: list[Any]) -> Iterator[str]:
    holders = defaultdict[str, set[Any]](set)
    for row in held:
        (holders[row["limit_key"]].discard if row["is_end"] else holders[row["limit_key"]].add)(row["id"])
        if len(holders[row["limit_key"]]) > row["limit_most"]:
            yield f"{len(holders[row['limit_key']])} runs with the key {row['limit_key']} were under way at once"


def _caused(runs: dict[Any, Any], causes: list[Any]) -> Iterator[str]:
    """A run that failed has started the error workflow, once; nothing else has."""
    started = Counter(run["caused_by_id"] for run in runs.values() if run["name"] == MOURNS)
    failed = Counter(id for id, run in runs.items() if run["status"] == "FAILED")
    if started != failed:
        yield f"failures without an error run, or runs without a failure: {[*(failed - started), *(started - failed)][:5]}"
    if {(cause["outcome"], runs[cause["started_id"]]["caused_by_id"]) for cause in causes if cause["started_id"] in runs} != {
        ("STARTED", id) for id in failed
    } or len(causes) != len(failed):
        yield f"{len(causes)} causes of {len(failed)} failures, or they name other runs"


def _retried(load: Load, runs: dict[Any, Any]) -> Iterator[str]:
    forks = Counter(run["forked_from_id"] for run in runs.values() if run["forked_from_id"] is not None)
    if forks != Counter(key_of(Run, id) for id in load.retried):
        yield f"{forks.total()} retries of {len(load.retried)} that were asked for, or of others"


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
    done = {(effect["body"]["run"], _step(effect["body"])) for effect in effects}
    wanted = {(global_id(Run, id), step) for id, run in runs.items() for step in _posted(run)}
    for run, step in sorted(wanted - done)[:20]:
        yield f"run {run}: its step {step} succeeded and did nothing"
    for run, step in sorted(done - wanted):
        if step != "first":  # of one that was cancelled: it may have come so far
            yield f"run {run}: its step {step} did what nobody asked for"


def _step(body: dict[str, Any]) -> str:
    return f"{body['step']} {body['item']}" if "item" in body else str(body["step"])


def _posted(run: Any) -> tuple[str, ...]:
    """What was reused is not done again."""
    return ("broken",) if run["forked_from_id"] is not None else POSTED.get(run["name"], ())


def _records(runs: dict[Any, Any], records: dict[str, int]) -> Iterator[str]:
    wanted = {f"run/{id}/save/-1" for id, run in runs.items() if run["name"] in SAVED}
    for origin, count in records.items():
        if count != 1 or origin not in wanted:
            yield f"{count} records of {origin}"
    for origin in sorted(wanted - set(records))[:20]:
        yield f"no record of {origin}"
