from __future__ import annotations

import asyncio
from typing import Any

import pytest

from core.database import Database
from core.ids import new_id
from core.reads import Page, Reads
from core.viewers import Viewer
from models.projects import Project
from tests.reads import resolvers as declared
from tests.reads import rows
from tests.reads.asking import Counting


class Gate:
    """A source that waits until it is opened, then answers, or fails."""

    def __init__(self, error: Exception | None = None) -> None:
        self.entered, self.opened, self.cancelled = asyncio.Event(), asyncio.Event(), False
        self.statements, self._error = 0, error

    async def fetch(self, sql: str, /, *args: Any) -> list[Any]:
        self.statements += 1
        self.entered.set()
        try:
            await self.opened.wait()
        except asyncio.CancelledError:
            self.cancelled = True
            raise
        if self._error:
            raise self._error
        return []


VIEWER = Viewer(new_id())


async def test_equal_questions_of_one_turn_are_one_statement(database: Database) -> None:
    ada = await rows.user()
    one, two = await rows.projects(ada, 2)
    source = Counting(database.reads)
    reads = Reads(source, rows.viewer(ada))
    asked = [reads.one(declared.project, key) for key in (one.id, two.id, one.id, new_id())]
    found = await asyncio.gather(*asked)
    assert [row and row.id for row in found] == [one.id, two.id, one.id, None]
    assert len(source.statements) == 1


async def test_nothing_is_remembered_between_turns(database: Database) -> None:
    ada = await rows.user()
    (project,) = await rows.projects(ada, 1)
    reads = Reads(database.reads, rows.viewer(ada))
    assert (await reads.one(declared.project, project.id)) is not None
    await Project.filter(id=project.id).update(name="Renamed")
    again = await reads.one(declared.project, project.id)
    assert again
    assert again.name == "Renamed"


async def test_an_error_goes_to_every_reader() -> None:
    gate = Gate(RuntimeError("broken"))
    gate.opened.set()
    reads = Reads(gate, VIEWER)
    asked = [reads.count(declared.run_count, new_id()) for _ in range(3)]
    dropped = reads.count(declared.run_count, new_id())
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert [str(answer) for answer in answers] == ["broken"] * 3
    assert not dropped._log_traceback  # nobody waits for this one, and that is no news


async def test_readers_that_go_leave_the_others_their_answer() -> None:
    gate = Gate()
    reads = Reads(gate, VIEWER)
    gone, stays = reads.count(declared.run_count, VIEWER.user_id), reads.count(declared.run_count, VIEWER.user_id)
    await gate.entered.wait()
    gone.cancel()
    gate.opened.set()
    assert await stays == 0
    assert gone.cancelled()


async def test_what_nobody_waits_for_any_more_is_not_asked() -> None:
    gate = Gate()
    reads = Reads(gate, VIEWER)
    reads.page(declared.projects, Page(3)).cancel()
    stays = reads.count(declared.run_count, VIEWER.user_id)
    gate.opened.set()
    assert await stays == 0
    assert gate.statements == 1


async def test_closing_ends_what_still_runs() -> None:
    gate = Gate()
    reads = Reads(gate, VIEWER)
    asked = reads.page(declared.projects, Page(3))
    await gate.entered.wait()
    await reads.close()
    assert gate.cancelled
    assert asked.cancelled()


async def test_a_connection_is_whole_after_a_read_was_cut(database: Database) -> None:
    running = "select count(*) from pg_stat_activity where query = 'select pg_sleep(30)' and wait_event = 'PgSleep'"
    cut = asyncio.ensure_future(database.reads.fetch("select pg_sleep(30)"))
    async with asyncio.timeout(5):
        while await database.pool.fetchval(running) == 0:
            pass
        cut.cancel()
        with pytest.raises(asyncio.CancelledError):
            await cut
        assert await database.reads.fetch("select 1 as one") == [(1,)]
        while await database.pool.fetchval(running):  # its connection is closed behind our back, which ends it
            pass
