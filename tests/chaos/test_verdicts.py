"""A verdict sees what it is there to see: everything is good until one thing is changed behind the platform's back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from core.outgoing import Outgoing
from core.settings import Settings
from models.workflows import Cause, Run
from services.workflows.steps import Outside
from tests import sinks
from tests.ai.providers import ScriptedModels
from tests.chaos.senders import Load
from tests.chaos.verdicts import Verdict, judge
from tests.clients import Client, Data
from tests.sinks import Sink

# One after the other: what one spoils, those after it need not have whole.
SPOILT = {
    "records_twice": "insert into records (id, database_id, values, origin, created_at) "
    "select gen_random_uuid(), database_id, values, origin || '0', created_at from records limit 1",
    "twice": "delete from events where id = (select max(id) from events)",
    "lost": "update deliveries set run_id = gen_random_uuid() where ctid = (select min(ctid) from deliveries)",
    "wrong": "update runs set status = 'FAILED' where ctid = (select min(ctid) from runs where status = 'SUCCEEDED')",
    "stuck": "update runs set finished_at = null where ctid = (select min(ctid) from runs)",
}


@pytest.fixture
async def sink(tmp_path: Path) -> AsyncIterator[Sink]:
    async with sinks.sink(tmp_path) as opened:
        yield opened


@pytest.fixture
async def outside(sink: Sink) -> AsyncIterator[Outside]:
    http = Outgoing([sink.place])
    yield Outside(http, ScriptedModels())
    await http.close()


async def test_each_kind_of_violation_is_seen(client: Client, worker: None, settings: Settings, sink: Sink) -> None:
    load = Load(client, seed=1)
    await load.prepare(sink)
    await load.send(seconds=0, count=40, rate=100)
    await load.end_schedules()
    while await Run.filter(finished_at=None).exists() or await Cause.filter(taken_at=None).exists():
        await asyncio.sleep(0.05)

    async def verdict(effects: list[Data], **logs: str) -> Verdict:
        return await judge(settings.database_url, load, effects, logs)

    effects = sink.effects
    good = await verdict(effects)
    assert good.is_good, good.violations
    assert good.accepted >= 40
    assert (await verdict([*effects, {**effects[0], "key": "another"}])).effects_twice
    needed = next(one["key"] for one in effects if one["body"]["step"] != "first")  # a run that was canceled may have one without it
    assert (await verdict([one for one in effects if one["key"] != needed])).effects_twice
    assert (await verdict(effects, worker=json.dumps({"event": "run_broken"}))).broken
    for kind, sql in SPOILT.items():
        assert not (await verdict(effects)).violations[kind]
        await execute(settings.database_url, sql)
        spoilt = await verdict(effects)
        assert spoilt.violations[kind], kind
        assert not spoilt.is_good


async def execute(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()
