"""What a client may cost through plans: short documents that spread into large plans, large values that hang on many rows."""

from __future__ import annotations

import pytest

from core import metrics
from core.reads import global_id
from core.settings import Settings
from models.accounts import User
from models.workflows import Run, Workflow
from tests.clients import Client
from tests.reads import rows

MOST = 200_000


class TestLargeAnswers:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"limits": settings.limits.model_copy(update={"answer_bytes": MOST})})

    async def test_one_large_value_on_many_rows_counts_as_often_as_it_is_written(self, client: Client) -> None:
        session = await client.register()
        user = await User.get(email=session["user"]["email"])
        (run,) = await rows.runs(await rows.workflows(await rows.projects(user, 1), 1), 1)
        await Run.filter(id=run.id).update(output={"text": "x" * 50_000})
        await rows.events(run, 20)
        asked = "{ projects(first: 1) { nodes { workflows(first: 1) { nodes { lastRun { events(first: %d) { nodes { run { output } } } } } } } } }"
        assert "errors" not in await client.answer(asked % 3)
        for switch in ("", " __schema { queryType { name } }"):  # which a plan does not answer
            answer = await client.answer("{" + switch + (asked % 20)[1:])
            assert [error["extensions"]["code"] for error in answer["errors"]][:1] == ["INVALID"]

    async def test_one_row_that_is_asked_for_many_times_counts_as_often(self, client: Client) -> None:
        session = await client.register()
        user = await User.get(email=session["user"]["email"])
        (run,) = await rows.runs(await rows.workflows(await rows.projects(user, 1), 1), 1)
        await Run.filter(id=run.id).update(output={"text": "x" * 50_000})
        id = global_id(Run, run.id)
        for asked in (
            "{ nodes(ids: $ids) { ... on Run { output } } }",
            "{ a: run(id: $id) { output } b: run(id: $id) { output } c: run(id: $id) { output } d: run(id: $id) { output } e: run(id: $id) { output } }",
        ):
            declared = "$ids: [ID!]!" if "$ids" in asked else "$id: ID!"
            answer = await client.answer(f"query ({declared}) {asked}", {"ids": [id] * 5, "id": id})
            assert [error["extensions"]["code"] for error in answer["errors"]] == ["INVALID"]


async def test_a_document_that_would_be_thousands_of_statements_is_not_compiled(client: Client) -> None:
    session = await client.register()
    user = await User.get(email=session["user"]["email"])
    await rows.workflows(await rows.projects(user, 1), 1)
    levels = [
        f"fragment F{n} on Project {{ {' '.join(f'a{n}{k}: workflows(first: 1) {{ nodes {{ project {{ ...F{n + 1} }} }} }}' for k in range(5))} }}"
        for n in range(5)
    ]
    before = executed("too large")
    answer = await client.answer(" ".join(["{ projects(first: 1) { nodes { ...F0 } } }", *levels, "fragment F5 on Project { id }"]))
    assert "errors" not in answer, answer["errors"][:1]
    assert executed("too large") == before + 1


def executed(reason: str) -> float:
    samples = [sample for family in metrics.executed.collect() for sample in family.samples]
    return sum(sample.value for sample in samples if sample.labels["reason"] == reason)


async def test_null_for_a_page_size_costs_what_it_reads(client: Client) -> None:
    session = await client.register()
    user = await User.get(email=session["user"]["email"])
    await rows.workflows(await rows.projects(user, 2), 2)
    asked = "query ($n: Int = 1) { projects(first: $n) { nodes { workflows(first: $n) { nodes { id } } } } }"
    costs = [(await client.answer(asked, variables))["extensions"]["cost"]["requested"] for variables in ({}, {"n": None}, {"n": 20})]
    assert costs[0] < costs[1] == costs[2]
    assert await Workflow.all().count() == 4
    assert await Run.all().count() == 0
