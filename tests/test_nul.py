"""PostgreSQL cannot look into JSON in which a NUL stands, and has no text with one: nobody's NUL may stop a statement that others share."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
)
from strawberry.types.fields.resolver import StrawberryResolver
from strawberry.utils.str_converters import to_snake_case

from core.fields import legible, storable
from models.workflows import Run, Schedule, ScheduleSlot, Workflow, WorkflowVersion
from models.workflows.slots import NO_ASKER, Asker, Standing
from models.workflows.writes import NewRun
from schema import schema
from schema.operations import hashed
from services.platform import Platform
from services.workflows.schedules import clocks, decisions
from services.workflows.schedules.clocks import Clock
from tests.clients import Client
from tests.make import Make
from tests.workflows.test_schedules import NOON, hourly

__all__ = ["hourly"]

CORE = schema._schema
ROOT = Path(__file__).parent.parent
LOOKS = re.compile(r"[\w)\]}]\s*(?:->>?|#>>?)\s*(?:'|\$)")
# Documents that we make ourselves, of ids and numbers.
OURS = {
    *("data ->> 'step'", "t.value ->> 'error'", "t.value ->> 'model'"),
    *("tries -> -1 ->> 'inputTokens'", "tries -> -1 ->> 'outputTokens'", "tries -> -1 ->> 'costMicros'"),
}
# What was made legible before.
LEGIBLE = {
    *("{_READ} ->> 'costMicros'", "{_READ} ->> 'currency'", "{_ERROR} ->> 'hadEffects'", "{_TRIGGER} -> 'at'", "{_TRIGGER} -> 'slot'"),
    *("{_TRIGGER} ->> 'key'", "{_DEFINITION} -> 'input'"),
    *("{value} -> '{name}'", "d.value -> 'status'", "d.value -> 'error'"),
}


def test_no_sql_looks_into_what_users_write() -> None:
    for path in [*(ROOT / "core").rglob("*.py"), *(ROOT / "models").rglob("*.py")]:
        text = path.read_text()
        for ours in OURS | LEGIBLE:
            text = text.replace(ours, "")
        assert not LOOKS.search(text), path


@pytest.mark.parametrize("value", ["a\0", "\0\0b", "\\u0000", "\\\0", "\\\\u0000\0", 'q"\0', "plain", "é\\\\"])
async def test_a_document_is_legible_whatever_stands_in_it(home: Platform, value: str) -> None:
    text = json.dumps({"a": value, "b": 7})
    async with home.database.pool.acquire() as connection:
        row = await connection.fetchrow(
            f"select {legible('j')} ->> 'a' as a, {legible('j')} ->> 'b' as b from (select $1::json as j) t", text
        )
    assert row is not None
    assert (row["a"], row["b"]) == (value.replace("\0", "\ufffd"), "7")


def test_text_becomes_storable() -> None:
    assert storable("a\0b\ud800c") == "a\ufffdb?c"


async def test_a_definition_has_no_nul(client: Client) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    steps = [{"key": "a", "type": "transform", "with": {"v": [1, "\0"], "n\0": 1}}]
    refused = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition={"steps": steps})
    assert sorted((fault["path"], fault["code"]) for fault in refused["fields"]) == [
        ("definition.steps[0].with", "NUL"),
        ("definition.steps[0].with.v[1]", "NUL"),
    ]


async def test_a_definition_that_has_one_from_before_stops_no_schedule(home: Platform, hourly: Schedule, make: Make) -> None:
    viewer = await make.viewer("Eve")
    bad = await make.workflow(await make.project(viewer), viewer)
    definition = {"input": {"type": "object"}, "steps": [{"key": "a", "type": "transform", "with": {"v": "\0"}}]}
    await WorkflowVersion.create(workflow_id=bad.id, number=2, definition=definition, checksum="")
    await Workflow.filter(id=bad.id).update(version_number=2)
    await Schedule.create(workflow_id=bad.id, cron="0 * * * *", timezone="UTC", input={"a\0": "\0"}, next_fire_at=NOON)
    assert await Clock(home.journal, home.commands, lambda: NOON).tick() == 2
    assert {slot.outcome.value for slot in await ScheduleSlot.all()} == {"FIRED"}
    assert sorted(json.dumps(run.input) for run in await Run.all()) == [json.dumps({"a\0": "\0"}), json.dumps({"value": 1})]


async def test_an_input_with_a_nul_in_a_name_is_told_why_it_does_not_fit(home: Platform, hourly: Schedule, make: Make) -> None:
    viewer = await make.viewer("Eve")
    strict = {"input": {"type": "object", "additionalProperties": False}, "steps": [{"key": "a", "type": "transform"}]}
    bad = await make.workflow(await make.project(viewer), viewer, strict)
    schedule = await Schedule.create(workflow_id=bad.id, cron="0 * * * *", timezone="UTC", input={"a\0": 1}, next_fire_at=NOON)
    assert await Clock(home.journal, home.commands, lambda: NOON).tick() == 2
    slot = await ScheduleSlot.get(schedule_id=schedule.id)
    assert slot.outcome.value == "SKIPPED"
    assert "does not fit" in slot.reason


async def test_what_the_database_refuses_of_one_schedule_holds_up_no_other(
    home: Platform, hourly: Schedule, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever that may be: here the start key of one of five cannot be written."""
    others = [
        await Schedule.create(workflow_id=hourly.workflow_id, cron="0 * * * *", timezone="UTC", next_fire_at=NOON, overlap="ALLOW")
        for _ in range(4)
    ]
    sound = decisions.new_run

    def spoiled(standing: Standing, slot: datetime, asker: Asker = NO_ASKER) -> NewRun:
        run = sound(standing, slot, asker)
        return run if standing.id != others[1].id else replace(run, start_key="a\0")

    monkeypatch.setattr(decisions, "new_run", spoiled)
    assert await Clock(home.journal, home.commands, lambda: NOON).tick() == 5
    told = {slot.schedule_id: slot for slot in await ScheduleSlot.all()}
    assert [told[one.id].outcome.value for one in [hourly, *others]] == ["FIRED", "FIRED", "SKIPPED", "FIRED", "FIRED"]
    assert "could not be written" in told[others[1].id].reason
    assert await Run.all().count() == 4
    assert {row.next_fire_at for row in await Schedule.all()} == {NOON + timedelta(hours=1)}


async def test_a_schedule_that_cannot_be_decided_about_is_told_and_stands_in_nobodys_way(
    home: Platform, hourly: Schedule, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(clocks, "decide", broken)
    assert await Clock(home.journal, home.commands, lambda: NOON).tick() == 1
    assert await Clock(home.journal, home.commands, lambda: NOON).tick() == 0
    slot = await ScheduleSlot.get()
    assert (slot.slot, slot.outcome.value) == (NOON, "SKIPPED")
    assert "could not be decided" in slot.reason


SECRET = re.compile(r"password|token|secret|code|passphrase|pin$|otp|^key$", re.IGNORECASE)


def resolver_of(field: GraphQLField) -> StrawberryResolver[object]:
    resolver = field.extensions["strawberry-definition"].base_resolver
    assert isinstance(resolver, StrawberryResolver)
    return resolver


def test_a_text_whose_name_is_that_of_a_secret_says_what_becomes_of_it() -> None:
    """`HASHED` or `SEALED`: a password may hold what other texts may not, and whoever adds an argument decides."""
    assert CORE.mutation_type is not None
    named = declared = 0
    for name, field in CORE.mutation_type.fields.items():
        for argument in resolver_of(field).arguments:
            if argument.type_annotation is not None and argument.type_annotation.annotation in (str, str | None):
                named += (looks := SECRET.search(argument.python_name) is not None)
                declared += (says := "hashed" in argument.metadata)
                assert says >= looks, f"{name}: {argument.python_name} is to be declared (resolvers/arguments.py)"
    assert declared >= named > 20


def texts(takes: GraphQLInputObjectType, hashed: Collection[str], path: str = "") -> Iterator[str]:
    """The path of each text that an input takes, but for those of which only a hash is kept."""
    for name, field in takes.fields.items():
        named = get_named_type(field.type)
        listed = "[0]" if isinstance(getattr(field.type, "of_type", field.type), GraphQLList) or isinstance(field.type, GraphQLList) else ""
        at = f"{path}.{name}{listed}" if path else f"{name}{listed}"
        if isinstance(named, GraphQLInputObjectType):
            yield from texts(named, (), at)
        elif named.name == "String" and to_snake_case(name) not in hashed:
            yield at


def minimal(takes: GraphQLInputType) -> Any:
    """A value that GraphQL takes."""
    if isinstance(takes, GraphQLNonNull):
        return minimal(takes.of_type)
    if isinstance(takes, GraphQLList):
        return [minimal(takes.of_type)]
    if isinstance(takes, GraphQLInputObjectType):
        return {name: minimal(field.type) for name, field in takes.fields.items() if isinstance(field.type, GraphQLNonNull)}
    if isinstance(takes, GraphQLEnumType):
        return next(iter(takes.values))
    return {"Int": 1, "Boolean": True, "DateTime": "2100-01-01T00:00:00Z", "Date": "2026-01-01", "JSON": {}}.get(takes.name, "text")


def put(given: dict[str, Any], path: str, text: str) -> dict[str, Any]:
    name, _, rest = path.partition(".")
    bare = name.removesuffix("[0]")
    inner = put(dict(given.get(bare) or {}), rest, text) if rest else text
    return {**given, bare: [inner] if name.endswith("[0]") else inner}


async def test_no_text_of_any_mutation_may_hold_what_the_database_cannot(client: Client) -> None:
    """Read from the schema, so that a new one is tested too."""
    await client.register()
    assert CORE.mutation_type is not None
    tried = 0
    for name, field in CORE.mutation_type.fields.items():
        if "input" not in field.args:
            continue
        takes = get_named_type(field.args["input"].type)
        assert isinstance(takes, GraphQLInputObjectType)
        query = f"mutation ($input: {takes.name}!) {{ {name}(input: $input) {{ __typename ... on Problem {{ code fields {{ path }} }} }} }}"
        for path in texts(takes, hashed(resolver_of(field))):
            given = put(minimal(takes), path, "a\0b")
            answer = await client.answer(query, {"input": given})
            problem = answer["data"][name]
            assert (problem.get("code"), problem.get("fields")) == ("INVALID", [{"path": path}]), (name, path, answer)
            tried += 1
            raw = json.dumps({"query": query, "variables": {"input": put(given, path, "HALF")}}).replace("HALF", "\\ud800")
            half = await client.http.post(
                "/graphql", content=raw, headers={"Content-Type": "application/json", "Authorization": f"Bearer {client.token}"}
            )
            assert "INTERNAL" not in half.text, (name, path)
            assert half.status_code < 500
    assert tried > 40
