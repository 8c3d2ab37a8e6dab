"""What a run has cost: the sum of its receipts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from core.clock import now
from core.ids import new_id
from core.reads import global_id
from models.ai import AiCallPurpose, AiCallStatus, CacheState, calls
from models.ai.calls import Receipt
from models.workflows import Run, Workflow
from services.workflows.catalog import CATALOG
from tests.clients import Client
from tests.workflows.conftest import Runs
from tests.workflows.labs import Lab, pure

LIST = (
    """query ($id: ID!, $least: Long) { workflow(id: $id) { runs(where: {costAtLeast: $least}) { nodes { id costMicros isPinned } } } }"""
)
DIFF = """query ($a: ID!, $b: ID!) { runDiff(a: $a, b: $b) { totalA { costMicros currency } totalB { costMicros currency }
  steps { key a { costMicros currency } b { costMicros currency } } } }"""


def receipt(project_id: UUID, run_id: UUID, step: str, cost: int) -> Receipt:
    return Receipt(
        id=new_id(),
        project_id=project_id,
        user_id=None,
        key_id=None,
        workflow_id=None,
        run_id=run_id,
        message_id=None,
        step=step,
        task="",
        purpose=AiCallPurpose.ANSWER,
        status=AiCallStatus.FAILED,
        error_code="",
        error="",
        candidates="[]",
        reason="",
        tries="[]",
        model_id=None,
        provider="",
        model_name="",
        input_tokens=1,
        output_tokens=1,
        cost_micros=cost,
        saved_micros=0,
        saved_milliseconds=0,
        price_version="",
        cache=CacheState.NONE,
        milliseconds=1,
        first_token_milliseconds=None,
        was_streamed=False,
        partial_text=None,
        similarity=None,
        entry_age_seconds=None,
        semantic_hit=None,
        created_at=now(),
    )


async def test_a_run_costs_what_its_receipts_say_also_beside_others_and_when_it_failed(
    runs: Runs, worker: None, lab: Lab, signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(CATALOG, "lab.none", replace(lab.types["lab.none"], is_priced=True))
    lab.gives("asks", {})
    workflow, project, pool = (
        await runs.workflow(pure("asks"), pure("each", forEach={"items": []})),
        await runs.project(),
        runs.home.database.pool,
    )
    dear, cheap = [await runs.ended(await runs.of(workflow)) for _ in range(2)]
    first = receipt(project.id, dear.id, "asks", 3_000_000_000)
    for one in (first, first, receipt(project.id, dear.id, "each/0", 7), receipt(project.id, dear.id, "each/1", 0)):
        await calls.write(pool, one)  # the same one again is the same one
    await calls.write(pool, receipt(project.id, cheap.id, "asks", 5), used="no such")
    id, ids = global_id(Workflow, workflow.id), [global_id(Run, run.id) for run in (dear, cheap)]
    found = (await signed_in.data(LIST, {"id": id}))["workflow"]["runs"]["nodes"]
    assert found == [
        {"id": ids[1], "costMicros": 5, "isPinned": False},
        {"id": ids[0], "costMicros": 3_000_000_007, "isPinned": False},
    ]
    found = (await signed_in.data(LIST, {"id": id, "least": 6}))["workflow"]["runs"]["nodes"]
    assert [run["id"] for run in found] == [ids[0]]
    told = (await signed_in.data(DIFF, {"a": ids[1], "b": ids[0]}))["runDiff"]
    assert (told["totalA"], told["totalB"]) == ({"costMicros": 5, "currency": "USD"}, {"costMicros": 3_000_000_007, "currency": "USD"})
    assert told["steps"][1]["b"] == {"costMicros": 7, "currency": "USD"}


PLAN = """query ($id: ID!) { planRun(workflowId: $id) { unknownCosts costMicros { low likely high times } currency
  steps { key costMicros { likely times } } } }"""


def starts(key: str, workflow: Workflow, **more: bool) -> dict[str, Any]:
    return {"key": key, "type": "workflow.run", "with": {"workflow": global_id(Workflow, workflow.id), **more}}


async def test_a_step_that_waits_for_a_run_costs_what_that_costs_and_nobody_knows_beforehand(
    runs: Runs, worker: None, lab: Lab, signed_in: Client
) -> None:
    lab.gives("asks", {})
    leaf = await runs.workflow(pure("asks"))
    workflow = await runs.workflow(starts("bills", await runs.workflow(starts("below", leaf))))
    id, project, pool = global_id(Workflow, workflow.id), await runs.project(), runs.home.database.pool
    before = (await signed_in.data(PLAN, {"id": id}))["planRun"]
    assert (before["costMicros"], before["unknownCosts"]) == (None, ["bills"])

    first, second = [await runs.ended(await runs.of(workflow)) for _ in range(2)]
    for run, cost in ((first, 30), (second, 50)):
        between = await Run.get(parent_id=run.id)
        await calls.write(pool, receipt(project.id, between.id, "other", 1))
        await calls.write(pool, receipt(project.id, (await Run.get(parent_id=between.id)).id, "asks", cost))
    after = (await signed_in.data(PLAN, {"id": id}))["planRun"]
    assert after["steps"] == [{"key": "bills", "costMicros": {"likely": 41.0, "times": 2}}]
    assert (after["unknownCosts"], after["currency"]) == ([], "USD")
    told = (await signed_in.data(DIFF, {"a": global_id(Run, first.id), "b": global_id(Run, second.id)}))["runDiff"]
    assert told["steps"] == [{"key": "bills", "a": {"costMicros": 31, "currency": "USD"}, "b": {"costMicros": 51, "currency": "USD"}}]
    assert (told["totalA"]["costMicros"], told["totalB"]["costMicros"]) == (31, 51)

    alone = await runs.workflow(starts("lone", leaf, wait=False))
    await runs.ended(await runs.of(alone))
    after = (await signed_in.data(PLAN, {"id": global_id(Workflow, alone.id)}))["planRun"]
    assert (after["costMicros"], after["unknownCosts"]) == (None, ["lone"])
