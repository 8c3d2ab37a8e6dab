"""Whatever people do with a schedule, each moment at which it was due has its row, and no other has one: as an oracle says."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from core.errors import Invalid
from core.viewers import NOBODY, Viewer
from models.workflows import Overlap, Schedule, ScheduleSlot, SlotOutcome
from services.platform import Platform
from services.workflows.schedules import backfills, edits
from services.workflows.schedules.clocks import Clock
from services.workflows.schedules.edits import Changes
from tests.make import Make
from tests.seeds import SEED
from tests.workflows.slot_oracles import named

BEGIN = datetime(2026, 4, 27, 22, 10, 30, tzinfo=UTC)  # the end of the month is near
CRONS = ("*/7 * * * *", "0 * * * *", "15 */3 * * *", "0 9 1 * 3", "30 1,13 */2 * 1-4", "0 0 28-30 4 *", "*/30 * 1 * *", "5 4 * * 0")
EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
STEPS = 25
TICK = datetime.resolution


@dataclass(frozen=True)
class Said:
    """Of a schedule, as far as it says when it is due."""

    cron: str
    starts: datetime = EARLIEST
    ends: datetime = LATEST

    def slots(self, first: datetime, last: datetime) -> set[datetime]:
        """After `first`, and until `last`."""
        return {at for at in named(self.cron, first, last) if self.starts <= at <= self.ends and at > first}


@dataclass
class Life:
    said: Said
    at: datetime
    is_enabled: bool = True
    pause_ends: datetime = BEGIN
    since: datetime = BEGIN
    told: set[datetime] = field(default_factory=set)

    def pass_(self) -> set[datetime]:
        """What was due until now."""
        due = self.said.slots(max(self.since, self.pause_ends - TICK), self.at) if self.is_enabled else set()
        self.told |= due
        self.since = self.at
        return due


@pytest.mark.parametrize("n", range(6))
async def test_no_slot_is_lost_or_told_twice_whatever_is_done(home: Platform, make: Make, monkeypatch: pytest.MonkeyPatch, n: int) -> None:
    random = Random(f"{SEED}/{n}")
    life = Life(Said(random.choice(CRONS)), BEGIN)
    monkeypatch.setattr(edits, "now", lambda: life.at)
    monkeypatch.setattr(backfills, "now", lambda: life.at)
    viewer = await make.viewer()
    workflow = await make.workflow(await make.project(viewer), viewer)
    clock = Clock(home.journal, home.commands, lambda: life.at)
    jitter = random.choice(("0s", "0s", "45m"))
    made = await edits.create(workflow, {"cron": life.said.cron, "overlap": Overlap.ALLOW, "jitter": jitter})
    done = list[str]()
    for _ in range(STEPS):
        life.at += timedelta(seconds=random.choice((40, 400, 4000, 40_000)) * random.uniform(0.5, 1.5))
        what = random.choice(("tick", "cron", "bounds", "jitter", "pause", "pause until", "resume", "enable", "tick"))
        done.append(f"{life.at.isoformat()} {what}")
        row = await Schedule.get(id=made.id)
        if what == "tick":
            while await clock.tick():
                pass
            continue
        life.pass_()
        if what in ("cron", "bounds", "jitter"):
            said, changes = life.said, Changes(jitter=random.choice(("0s", "1m", "1h")))
            if what == "cron":
                said = replace(said, cron=random.choice(CRONS))
                changes = Changes(cron=said.cron)
            elif what == "bounds":
                starts, ends = life.at + timedelta(hours=random.randrange(-9, 9)), life.at + timedelta(days=random.randrange(1, 9))
                said, changes = replace(said, starts=starts, ends=ends), Changes(starts_at=starts, ends_at=ends)
            try:
                await edits.update(clock, row, changes)
                life.said = said
            except Invalid:  # it would be over
                done.append("refused")
        elif what == "pause":
            await edits.pause(clock, row, None, "")
            life.is_enabled, life.pause_ends = False, BEGIN
        elif what == "pause until":
            until = life.at + timedelta(hours=random.randrange(1, 20))
            await edits.pause(clock, row, until, "")
            life.is_enabled, life.pause_ends = True, until
        else:
            await (edits.resume(clock, row) if what == "resume" else edits.enable(clock, row, True))
            if not life.is_enabled or life.pause_ends > life.at:
                life.is_enabled, life.pause_ends = True, BEGIN
    life.pass_()
    life.at += timedelta(hours=2)
    life.pass_()
    with suppress(Invalid):  # it is over
        await edits.update(clock, await Schedule.get(), Changes(jitter="0s"))  # what jitter holds back is told now
    while await clock.tick():
        pass
    rows = await ScheduleSlot.all().order_by("slot")
    assert [row.slot for row in rows] == sorted(life.told), (done, sorted(life.told ^ {row.slot for row in rows}))
    assert SlotOutcome.WAITING not in {row.outcome for row in rows}

    first = life.at - timedelta(hours=30)
    await backfills.backfill(home.journal, await Schedule.get(), first, None, is_preview=False, kept_days=400, by=Viewer(NOBODY))
    missing = life.said.slots(first - TICK, life.at) - life.told
    rows = await ScheduleSlot.all().order_by("slot")
    assert [row.slot for row in rows] == sorted(life.told | missing), done
    assert missing <= {row.slot for row in rows if row.is_backfilled}
