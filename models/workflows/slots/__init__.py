"""The SQL of schedules: what is due is locked, decided and told in one transaction, so that any number of processes may do it at once.

Whoever decides about a schedule holds its row lock and reads what it decides by (its runs, what waits) in statements after that, so
it sees all that the one before it has committed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import datetime
from time import monotonic
from typing import Any
from uuid import UUID

from core.arrays import columns
from core.clock import stamp
from core.database import SPOILED
from core.ids import new_id
from models.workflows.schedules import CatchUp, Overlap, ScheduleKind, SlotOutcome
from models.workflows.slots.rules import rules_of
from models.workflows.slots.statements import (
    CANCEL,
    DUE,
    FAILURES,
    GIVE_UP,
    INPUTS,
    ONE,
    OPEN_RUNS,
    SET_NEXT,
    SILENT,
    TELL,
    TOLD_BETWEEN,
    TURN,
    TURNS,
    WAITING,
)
from models.workflows.slots.values import NO_ASKER, NONE_WAIT, Asker, Fired, Firing, Standing, Told, Waiting
from models.workflows.writes import OWE, RESCUERS, Connection, NewRun, about_slot, start

__all__ = ["NO_ASKER", "SILENT_SECONDS", "TIMED", "Asker", "Fired", "Firing", "Standing", "Told", "Waiting", "fire", "fire_one", "silent"]

# Of one tick; the last schedule may go beyond.
SCHEDULES_MOST, SLOTS_MOST, BYTES_MOST = 2000, 4000, 8_000_000
SHARE = 40  # schedules whose large inputs and definitions are read at once
SECONDS_MOST = 1.0  # of deciding: the server ends a transaction that idles for 5 s
SILENT_SECONDS = 120
TIMED = (
    "is_enabled",
    "next_fire_at",
    "kind",
    "cron",
    "every_seconds",
    "anchor_at",
    "once_at",
    "timezone",
    "starts_at",
    "ends_at",
    "pause_ends_at",
    "created_at",
)
CANCEL_DATA = '{"reason": "The next slot of its schedule was due.", "by": null}'


async def fire(connection: Connection, decide: Callable[[Standing], Firing | None], at: datetime | None) -> Fired:
    """Lock schedules that are due or have a slot whose turn has come, let `decide` say what each does, write it: one transaction.

    `at` stands for the database's time in tests. A call takes a share; who is left is still due. A schedule of which nothing is said is
    left as it is.
    """
    async with connection.transaction():
        rows = await connection.fetch(DUE, SCHEDULES_MOST, at)
        due = {row["id"]: row for row in [*rows, *await connection.fetch(TURNS, SCHEDULES_MOST, at)]}
        if not due:
            return Fired(0, (), frozenset())
        firings, count, size, began = list[Firing](), 0, 0, monotonic()
        async for standing in _standings(connection, list(due.values())):
            if (firing := decide(standing)) is not None:
                firings.append(firing)
                count += len(firing.slots)
                size += sum(len(told.run.input) for told in (*firing.slots, *firing.turns) if told.run is not None)
            if count >= SLOTS_MOST or size >= BYTES_MOST or monotonic() - began > SECONDS_MOST:
                break
        return await _write_each(connection, firings, at)


async def fire_one(
    connection: Connection,
    schedule_id: UUID,
    decide: Callable[[Standing, Mapping[datetime, SlotOutcome]], Firing | None],
    first: datetime,
    last: datetime,
    at: datetime | None = None,
) -> Fired:
    """As `fire`, for one schedule and with what its ledger tells between two moments. Nothing happens when it is gone."""
    async with connection.transaction():
        standings = [each async for each in _standings(connection, await connection.fetch(ONE, schedule_id, at))]
        rows = await connection.fetch(TOLD_BETWEEN, schedule_id, first, last)
        told = {row["slot"]: SlotOutcome(row["outcome"]) for row in rows}
        firings = [firing for standing in standings if (firing := decide(standing, told)) is not None]
        return await _write(connection, firings, at)


async def _standings(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> AsyncIterator[Standing]:
    """With what the locked schedules decide by, read after they were locked; what is large a share at a time."""
    ids = [row["id"] for row in rows]
    open_runs = {row["schedule_id"]: row["ids"] for row in await connection.fetch(OPEN_RUNS, list({row["workflow_id"] for row in rows}))}
    waiting = {row["schedule_id"]: _waiting(row) for row in await connection.fetch(WAITING, ids)}
    judged = [row["id"] for row in rows if row["pause_after_failures"] is not None]
    failures = {row["id"]: row["failures"] for row in await connection.fetch(FAILURES, judged)} if judged else {}
    for n in range(0, len(rows), SHARE):
        share = rows[n : n + SHARE]
        given = [row["id"] for row in share if row["has_input"] and row["input"] is None]
        inputs = {row["id"]: row["input"] for row in await connection.fetch(INPUTS, given)} if given else {}
        rules = await rules_of(connection, [row["version_id"] for row in share])
        for row in share:
            told = dict(row)
            told["kind"], told["overlap"] = ScheduleKind(told["kind"]), Overlap(told["overlap"])
            told["catch_up"] = CatchUp(told["catch_up"])
            if told.pop("has_input") and told["input"] is None:
                told["input"] = inputs.get(row["id"])
            yield Standing(
                **told,
                rules=rules[row["version_id"]],
                open_runs=tuple(open_runs.get(row["id"], ())),
                waiting=waiting.get(row["id"], NONE_WAIT),
                failures=failures.get(row["id"], 0),
            )
        await asyncio.sleep(0)  # what else this process does goes on


def _waiting(row: Mapping[str, Any]) -> Waiting:
    regular, backfilled = ((row[f"{kind}_id"], row[f"{kind}_slot"]) for kind in ("regular", "backfilled"))
    asker = Asker(row["payer_id"], row["key_id"])
    return Waiting(row["regular"], None if regular[0] is None else regular, None if backfilled[0] is None else backfilled, asker)


async def _write_each(connection: Connection, firings: Sequence[Firing], at: datetime | None) -> Fired:
    """As `_write`. One whose runs the database refuses must not hold up the others: it is found by halving, and told as skipped."""
    try:
        async with connection.transaction():  # a savepoint
            return await _write(connection, firings, at)
    except SPOILED as error:
        if len(firings) == 1:
            return await _write_spoiled(connection, firings[0], at, type(error).__name__)
    half = len(firings) // 2
    a, b = [await _write_each(connection, part, at) for part in (firings[:half], firings[half:])]
    made, canceled = [*a.made, *b.made], a.canceled | b.canceled
    return Fired(a.schedules + b.schedules, made, canceled, a.projects | b.projects, {**a.spoiled, **b.spoiled})


async def _write_spoiled(connection: Connection, firing: Firing, at: datetime | None, error: str) -> Fired:
    reason = f"What it was to start could not be written: {error}."
    slots, turns = (
        [Told(one.id, one.schedule_id, one.slot, SlotOutcome.SKIPPED, reason, None, one.is_backfilled, is_failure=True) for one in each]
        for each in (firing.slots, firing.turns)
    )
    told = Firing(firing.schedule_id, firing.next_fire_at, firing.next_slot_at, slots, turns)
    try:
        async with connection.transaction():
            fired = await _write(connection, [told], at)
    except SPOILED:  # it stays due, and goes silent
        fired = Fired(0, (), frozenset())
    return Fired(fired.schedules, (), frozenset(), spoiled={firing.schedule_id: error})


async def _write(connection: Connection, firings: Sequence[Firing], at: datetime | None) -> Fired:
    """In the transaction that has locked the schedules. A run is made only with the row that tells of it."""
    runs, canceled = list[NewRun](), set[UUID]()
    if not firings:
        return Fired(0, (), frozenset())
    if given_up := [(f.schedule_id, f.superseded) for f in firings if f.superseded]:
        await connection.execute(GIVE_UP, *columns(given_up, 2), at)
    if turns := [t for f in firings for t in f.turns]:
        taken = {row[0] for row in await connection.fetch(TURN, *columns([(t.id, t.outcome, t.reason, _run_id(t)) for t in turns], 4), at)}
        runs += [t.run for t in turns if t.run is not None and t.id in taken]
    if told := [t for f in firings for t in f.slots]:
        rows = [(t.id, t.schedule_id, t.slot, t.outcome, t.reason, _run_id(t), t.is_backfilled, *t.asker) for t in told]
        written = {(row[0], row[1]) for row in await connection.fetch(TELL, *columns(rows, 9), at)}
        runs += [t.run for t in told if t.run is not None and (t.schedule_id, t.slot) in written]
    made = await start(connection, runs) if runs else {}
    if failed := [(t.schedule_id, t.slot, t.reason) for f in firings for t in (*f.turns, *f.slots) if t.is_failure]:
        await _owe(connection, failed)
    if unwanted := [(new_id(), id) for f in firings for id in f.canceled]:
        canceled = {row[0] for row in await connection.fetch(CANCEL, *columns(unwanted, 2), CANCEL_DATA)}
    await connection.execute(SET_NEXT, *columns([(f.schedule_id, f.next_fire_at, f.next_slot_at, f.paused) for f in firings], 4), at)
    return Fired(len(firings), [run for run in runs if run.id in made], frozenset(canceled), frozenset(made.values()))


async def _owe(connection: Connection, failed: Sequence[tuple[UUID, datetime, str]]) -> None:
    """Slots (schedule, moment) for which no run could be made, each with the reason: their error workflows are told. One that is told
    again owes nothing again."""
    rows = {row["id"]: row for row in await connection.fetch(RESCUERS, list({schedule_id for schedule_id, _, _ in failed}))}
    owed = [
        (row["error_workflow_id"], f"SLOT/{schedule_id}/{stamp(slot)}", about_slot(row, slot, reason))
        for schedule_id, slot, reason in failed
        if (row := rows.get(schedule_id)) is not None and row["error_workflow_id"] != row["workflow_id"]
    ]
    if owed:
        await connection.execute(OWE, *columns(owed, 3))


def _run_id(told: Told) -> UUID | None:
    return None if told.run is None else told.run.id


async def silent(connection: Connection) -> list[dict[str, Any]]:
    """Enabled schedules of whose due slot nobody has told, and such as are not known to be due at any time; at most 100 each, with TIMED."""
    return [dict(row) for row in await connection.fetch(SILENT.format(columns=", ".join(TIMED)), SILENT_SECONDS)]
