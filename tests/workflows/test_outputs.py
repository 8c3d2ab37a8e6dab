"""What a run promises to answer (`outputSchema`)."""

from __future__ import annotations

from typing import Any

import pytest

from services.workflows import definitions
from tests.clients import Client
from tests.workflows.conftest import Runs, transform

COUNT: dict[str, Any] = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}
RETURN: dict[str, Any] = {"key": "early", "type": "return", "when": "input.early", "with": {"output": {"n": "none"}}}


@pytest.mark.usefixtures("worker")
async def test_a_run_whose_output_does_not_fit_has_failed_and_says_where(runs: Runs) -> None:
    workflow = await runs.workflow(RETURN, output={"n": "{{ input.n }}"}, outputSchema=COUNT, **{"finally": [transform("last")]})
    fine = await runs.ended(await runs.of(workflow, {"early": False, "n": 1}))
    assert (fine.status, fine.output) == ("SUCCEEDED", {"n": 1})
    for input in ({"early": False, "n": "x"}, {"early": True, "n": 1}):
        run = await runs.ended(await runs.of(workflow, input))
        assert (run.status, run.output, run.error["code"]) == ("FAILED", None, "OUTPUT_SCHEMA")
        assert run.error["message"] == "output.n: Expected integer, received string."
        assert "STEP_SUCCEEDED last" in await runs.types(run.id)


@pytest.mark.usefixtures("worker")
async def test_no_output_is_null_and_that_must_fit_too(runs: Runs) -> None:
    run = await runs.ended(await runs.start(transform("a"), outputSchema=COUNT))
    assert (run.status, run.error["code"]) == ("FAILED", "OUTPUT_SCHEMA")


def test_a_schema_that_is_none_is_refused_when_it_is_saved() -> None:
    faults = definitions.check({"steps": [transform("a")], "outputSchema": {"type": "nope"}}, most_bytes=10_000, most_steps=10)
    assert [fault.path for fault in faults] == ["definition.outputSchema.type"]


async def test_a_plan_foresees_it(client: Client) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    definition = {"steps": [transform("a")], "output": {"n": "{{ input.n }}"}, "outputSchema": COUNT}
    query = "query ($p: ID, $d: JSON, $i: JSON) { planRun(projectId: $p, definition: $d, input: $i) { status error } }"
    for n, status in ((1, "SUCCEEDED"), ("x", "FAILED")):
        plan = (await client.data(query, {"p": project["id"], "d": definition, "i": {"n": n}}))["planRun"]
        assert plan["status"] == status
    assert plan["error"]["code"] == "OUTPUT_SCHEMA"
