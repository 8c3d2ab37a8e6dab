"""Plans: what they tell, and that they do nothing."""

from __future__ import annotations

import asyncio
import socket
from time import process_time
from typing import Any

import asyncpg
import pytest
from tortoise.exceptions import TransactionManagementError

from core.database import reading
from core.errors import Invalid
from core.ids import new_id
from core.reads import global_id
from models.databases import Database as Base
from models.databases import Record
from models.mcp_servers import McpServer
from models.projects import Project
from models.workflows import Run, StepEffect
from services.databases import records
from services.platform import Platform
from services.workflows import forecasts
from services.workflows.catalog import CATALOG
from services.workflows.forecasts import Forecast
from tests.test_tenants import everything
from tests.workflows.conftest import Runs, transform
from tests.workflows.labs import Lab, outside, pure

URL = "http://outside.example/hook"


def step(key: str, type: str, config: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"key": key, "type": type, "with": config, **more}


class Plans:
    def __init__(self, runs: Runs) -> None:
        self.runs = runs

    async def __call__(self, *steps: dict[str, Any], input: Any = None, pins: Any = None, **more: Any) -> Forecast:
        project, settings = await self.runs.project(), self.runs.home.settings.engine
        subject = await forecasts.subject(None, project, None, {"steps": list(steps), **more}, settings)
        return await forecasts.plan(self.runs.home.database.pool, subject, input, pins, settings)


@pytest.fixture
def plan(runs: Runs) -> Plans:
    return Plans(runs)


def told(found: Forecast) -> dict[str, str]:
    return {step.key: str(step.prediction) for step in found.steps}


async def test_what_is_known_is_worked_out_and_what_is_not_is_unknown(plan: Plans) -> None:
    found = await plan(
        transform("a", when="input.n > 1"),
        step("b", "http.request", {"url": URL, "method": "POST", "body": {"a": "{{ steps.a.output.value }}"}}),
        step("c", "transform", {"sure": "{{ input.n + 1 }}", "open": ["x", "{{ steps.b.output.status }}"]}),
        transform("d", when="steps.b.output.status == 200"),
        transform("e", when="input.n > 5", needs=["a"]),
        transform("f", needs=["d"]),
        transform("g", needs=["d", "a"]),
        transform("h", needs=["e"]),
        input={"n": 2},
        output="{{ steps.b.output.status }}",
    )
    assert told(found) == {
        **dict.fromkeys("abcg", "RUNS"),
        **dict.fromkeys("df", "MAYBE"),
        **dict.fromkeys("eh", "SKIPPED"),
    }
    steps = {step.key: step for step in found.steps}
    assert steps["b"].input == {"url": URL, "method": "POST", "body": {"a": "a"}}
    assert (steps["c"].input, steps["c"].unknown) == ({"sure": 3, "open": ["x", None]}, ["open[1]"])
    assert (steps["a"].output, steps["a"].is_output_known, steps["b"].is_output_known, steps["c"].is_output_known) == (
        {"value": "a"},
        True,
        False,
        False,
    )
    assert (found.status, found.output, found.is_output_known) == ("SUCCEEDED", None, False)
    assert [step.key for step in found.effects] == ["b"]


async def test_a_pinned_step_makes_the_rest_known(plan: Plans) -> None:
    found = await plan(
        step("b", "http.request", {"url": URL, "method": "POST"}),
        transform("d", when="steps.b.output.status == 200"),
        transform("e", when="steps.b.output.status != 200", needs=["b"]),
        pins={"b": {"status": 200}},
        output="{{ steps.d.output.value }}",
    )
    assert told(found) == {"b": "PINNED", "d": "RUNS", "e": "SKIPPED"}
    assert (found.output, found.is_output_known, found.effects) == ("d", True, [])


async def test_a_failure_that_is_certain_is_told_with_what_it_keeps_from_running(plan: Plans) -> None:
    found = await plan(step("a", "transform", {"n": "{{ 1 / input.n }}"}), transform("b"), transform("c", needs=[]), input={"n": 0})
    assert told(found) == {"a": "FAILS", "b": "NOT_REACHED", "c": "RUNS"}
    assert found.status == "FAILED"
    assert isinstance(found.error, dict)
    assert found.error["step"] == "a"
    found = await plan(step("a", "http.request", {"url": "{{ input }}"}), input=5)
    assert told(found) == {"a": "FAILS"}


async def test_records_are_found_and_not_added(plan: Plans, runs: Runs) -> None:
    base = await runs.make.database(await runs.project())
    id = global_id(Base, base.id)
    await records.create(base, {"title": "one"}, await runs.viewer())
    found = await plan(
        step("q", "database.query", {"database": id}),
        step("i", "database.insert", {"database": id, "values": {"title": "{{ steps.q.output.records[0].values.title }}"}}),
        step("u", "transform", {"id": "{{ steps.i.output.id }}"}),
        step("w", "wait", {"duration": "90s"}),
    )
    steps = {step.key: step for step in found.steps}
    assert steps["i"].input == {"database": id, "values": {"title": "one"}}
    assert (steps["u"].input, steps["u"].unknown) == ({"id": None}, ["id"])
    assert [step.key for step in found.effects] == ["i"]
    assert steps["w"].milliseconds is not None
    assert steps["w"].milliseconds.likely == pytest.approx(90_000, abs=10)
    assert await Record.all().count() == 1


async def test_time_comes_from_history_along_the_longest_chain(runs: Runs, lab: Lab, worker: None) -> None:
    for key in "abc":
        lab.gives(key, 1)
    workflow = await runs.workflow(pure("a", needs=[]), outside("b", needs=[]), pure("c", needs=["a", "b"], when="input == null"))
    settings, pool = runs.home.settings.engine, runs.home.database.pool
    subject = await forecasts.subject(workflow, None, None, None, settings)
    before = await forecasts.plan(pool, subject, None, None, settings)
    assert (before.milliseconds, before.unknown_times) == (None, ["a", "b", "c"])
    assert before.cost_micros is not None  # nothing here has a price
    for _ in range(3):
        await runs.ended(await runs.of(workflow))
    # One run takes as long as another is hard to come by: so it is written.
    await pool.execute(
        "update steps set finished_at = started_at + (case key when 'a' then 2 when 'b' then 5 else 1 end) * interval '1 second'"
    )
    after = await forecasts.plan(pool, subject, None, None, settings)
    assert after.milliseconds is not None
    assert (after.milliseconds.low, after.milliseconds.likely, after.milliseconds.high, after.milliseconds.times) == (6000, 6000, 6000, 3)
    await pool.execute("delete from events")
    await pool.execute("delete from steps")
    await pool.execute("delete from runs")


async def test_cost_comes_from_history_and_is_unknown_where_one_part_is(runs: Runs) -> None:
    workflow = await runs.workflow(
        step("a", "ai.generate", {"prompt": "x"}), step("b", "ai.generate", {"prompt": "{{ steps.a.output.text }}"})
    )
    settings, pool = runs.home.settings.engine, runs.home.database.pool
    subject = await forecasts.subject(workflow, None, None, None, settings)
    for n, b in ((10, "null"), (20, "null"), (30, "7")):
        run_id = await runs.of(workflow)
        await pool.execute("update runs set finished_at = now(), wake_at = null where id = $1", run_id)
        for key, cost in (("a", str(n)), ("b", b)):
            await pool.execute(
                "insert into steps (id, run_id, position, key, item, attempt, type, effect, status, output, started_at, finished_at) "
                "values ($1, $2, 0, $3, -1, 1, 'ai.generate', 'OUTSIDE', 'SUCCEEDED', $4::json, now(), now())",
                new_id(),
                run_id,
                key,
                f'{{"costMicros": {cost}, "currency": "USD", "text": "x"}}',
            )
    found = await forecasts.plan(pool, subject, None, None, settings)
    a, b_ = found.steps
    assert a.cost_micros is not None
    assert (a.cost_micros.low, a.cost_micros.likely, a.cost_micros.high, a.cost_micros.times) == (12, 20, 28, 3)
    assert b_.cost_micros is not None
    assert b_.cost_micros.times == 1
    assert found.cost_micros is not None
    assert (found.cost_micros.likely, found.cost_micros.times, found.currency) == (27, 1, "USD")
    await pool.execute("update steps set output = '{}' where key = 'b'")
    found = await forecasts.plan(pool, subject, None, None, settings)
    assert (found.cost_micros, found.unknown_costs) == (None, ["b"])
    await pool.execute("delete from steps")
    await pool.execute("delete from events")
    await pool.execute("delete from runs")


async def test_what_takes_too_long_is_refused_and_hands_others_their_turn(plan: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forecasts, "SECONDS_MOST", 0.2)
    heavy = "{{ size(input.map(x, string(x))) }}"
    late = 0.0

    async def beat() -> None:
        nonlocal late
        while True:
            then = process_time()  # what others do on this machine holds up nobody here
            await asyncio.sleep(0.01)
            late = max(late, process_time() - then)

    task = asyncio.create_task(beat())
    with pytest.raises(Invalid, match="more than"):
        await plan(*(step(f"s{n}", "transform", {"v": heavy}, needs=[]) for n in range(400)), input=list(range(1000)))
    task.cancel()
    assert late < 0.5


# ---- nothing is done


def whatever(schema: dict[str, Any], base: str) -> list[dict[str, Any]]:
    """Inputs for a step type that is not known: the smallest, and one for each of its fields."""
    wanted, known = schema.get("required", []), schema.get("properties", {})

    def value(name: str) -> Any:
        of = known[name].get("anyOf", [known[name]])[0]  # the other is a template
        if name == "database":
            return base
        if name == "server":
            return global_id(McpServer, McpServer().id)
        if name == "url":
            return URL
        if name in ("duration", "timeout", "every"):
            return "1s"
        if name == "until":
            return "2050-01-01T00:00:00Z"
        if "enum" in of:
            return of["enum"][-1]
        if "properties" in of.get("items", {}):
            return [whatever(of["items"], base)[-1]]
        kinds = {
            "string": "true",
            "integer": of.get("minimum", 1),
            "number": 1,
            "boolean": True,
            "array": ["x", "y"],
            "object": {"title": "x"},
        }
        kind = of.get("type", "string")
        return kinds.get(kind[0] if isinstance(kind, list) else kind, "x")

    least = {name: value(name) for name in wanted}
    if schema.get("maxProperties") == 1:
        return [{name: value(name)} for name in known]
    return [least, *({**least, name: value(name)} for name in known), {name: value(name) for name in known}]


AROUND: list[dict[str, Any]] = [
    {"forEach": {"items": [1, 2], "parallel": 2}},
    {"forEach": {"items": "{{ input.unknown }}"}},
    {"onError": "continue"},
    {"onError": {"fallback": {"n": 1}}},
    {"onError": {"goto": "z"}},
    {"when": "input.title == 'x'", "retry": {"attempts": 3}},
]


@pytest.mark.parametrize("name", sorted(CATALOG))
async def test_a_plan_of_every_step_type_writes_nothing_and_connects_nowhere(
    name: str, runs: Runs, home: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, pool, settings = await runs.project(), home.database.pool, home.settings.engine
    base = global_id(Base, (await runs.make.database(project)).id)
    subjects = []
    configs = whatever(CATALOG[name].schema, base)
    for config, more in [*((config, {}) for config in configs), *((configs[-1], more) for more in AROUND)]:
        for final in ([], [step("f", name, config, needs=[], **more)]):
            a, z = step("a", name, config, **more), step("z", "transform", {"v": "{{ steps.a.output }}"})
            try:
                workflow = await runs.workflow(a, z, **({"finally": final} if final else {}))
            except Invalid:
                continue  # a field was guessed wrong, or this type cannot be there
            subjects.append(await forecasts.subject(workflow, None, None, None, settings))
    assert subjects
    before = await everything(home)
    own = await pool.fetchval("select format('%I', current_database())")
    await pool.execute(f"alter database {own} set default_transaction_read_only = on")
    await pool.expire_connections()  # those that are open know nothing of it
    connects: list[object] = []

    def refused(*args: object, **options: object) -> None:
        connects.append(args)
        raise ConnectionRefusedError

    async with reading(), pool.acquire() as connection:
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await connection.execute("update projects set name = 'x'")
        await Run.all().count()  # what a plan needs is open now
        loop = asyncio.get_running_loop()
    async with pool.acquire() as connection:
        for place, what in (
            (socket.socket, "connect"),
            (socket.socket, "connect_ex"),
            (socket, "getaddrinfo"),
            (loop, "create_connection"),
        ):
            monkeypatch.setattr(place, what, refused)
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", 1)
        connects.clear()
        for subject in subjects:
            found = await forecasts.plan(connection, subject, {"title": "x"}, None, settings)
            assert [step.key for step in found.steps][:2] == ["a", "z"]
    monkeypatch.undo()
    assert connects == []
    assert await everything(home) == before


async def test_inside_a_plan_a_write_is_refused_by_the_database(home: Platform) -> None:
    async with reading():
        with pytest.raises(TransactionManagementError, match="read-only"):
            await Project.create(name="x")
    assert not await Project.all().exists()


@pytest.mark.parametrize("name", sorted(CATALOG))
def test_an_effect_that_depends_on_what_is_not_known_is_taken_for_one(name: str) -> None:
    kind = CATALOG[name]
    fields = kind.strict.get("properties", {})
    known = {kind.effect({of: value}) for of, field in fields.items() for value in field.get("enum", ["x"])} | {kind.effect({})}
    order = [StepEffect.NONE, StepEffect.IDEMPOTENT, StepEffect.OUTSIDE]
    assert kind.effect(dict.fromkeys(fields)) == max(known, key=order.index)
