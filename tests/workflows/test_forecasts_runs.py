"""What a plan foretells of a definition of which all is known is what its run then does: random definitions, planned and run.

EXAMPLES says how many, RANDOM_SEED repeats a run.
"""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from core.fields import JSON
from core.reads import global_id
from models.databases import Database, Record
from models.workflows import Run, Step
from services.workflows import forecasts
from services.workflows.forecasts import Forecast, Prediction
from tests.seeds import SEED
from tests.workflows.conftest import Runs
from tests.workflows.test_flow_model import workflows

EXAMPLES = int(os.environ.get("EXAMPLES") or 30)
INPUT: dict[str, JSON] = {"yes": True, "n": 7}
ENDS = {
    Prediction.RUNS: "SUCCEEDED",
    Prediction.SKIPPED: "SKIPPED",
    Prediction.FAILS: "FAILED",
    Prediction.NOT_REACHED: None,
}


@st.composite
def acting(draw: st.DrawFn, database: str) -> dict[str, Any]:
    """Those of the flow's model; some of their steps are given the outputs of what comes before them, and some add records."""
    value = draw(workflows(quiet=True))
    for part in (value["steps"], value.get("finally", [])):
        for n, step in enumerate(part):
            if step["type"] != "transform":
                continue
            before = [key for key in sorted(ancestors(part, step["key"])) if by_key(part)[key]["type"] != "database.insert"]
            of = f"steps.{draw(st.sampled_from(before))}.output" if before else "input.n"
            # Whether a record can be added is not known: where errors go is then as open.
            if draw(st.integers(0, 3)) == 0 and "goto" not in str(step.get("onError")):
                title = "{{ string(item.index) }}" if "forEach" in step else step["key"]
                step |= {"type": "database.insert", "with": {"database": database, "values": {"title": title}}}
                step.pop("while", None)  # a plan does not know what its rounds would give, and so not how many there would be
            elif "forEach" in step:
                step["with"] = {"n": "{{ item.value }}", "of": f"{{{{ {of} }}}}"}
            else:
                step["with"] = {"n": n, "of": f"{{{{ {of} }}}}"}
    return value


def by_key(part: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {step["key"]: step for step in part}


def ancestors(part: list[dict[str, Any]], key: str) -> set[str]:
    """What has surely ended, in whatever way, when it begins."""
    steps, keys = by_key(part), [step["key"] for step in part]
    if any(step.get("onError") == {"goto": key} for step in part) or steps[key].get("join") == "any":
        return set()
    at = keys.index(key)
    needs = [need.partition(".")[0] for need in steps[key].get("needs", keys[at - 1 : at])]
    return {*needs, *(above for need in needs for above in ancestors(part, need))}


def drawn(database: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []

    @seed(SEED)
    @settings(max_examples=EXAMPLES, phases=[Phase.generate], database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(acting(database))
    def draw(value: dict[str, Any]) -> None:
        found.append(value)

    draw()
    return found


async def test_a_run_does_what_its_plan_has_foretold(runs: Runs, worker: None) -> None:
    project, made = await runs.project(), list[tuple[dict[str, Any], Forecast, Run]]()
    database = await runs.make.database(project, {"title": "text"})
    for value in drawn(global_id(Database, database.id)):
        workflow = await runs.make.workflow(project, await runs.viewer(), value)
        subject = await forecasts.subject(workflow, None, None, None, runs.home.settings.engine)
        foretold = await forecasts.plan(runs.home.database.pool, subject, INPUT, None, runs.home.settings.engine)
        made.append((value, foretold, await runs.ended(await runs.of(workflow, INPUT))))
    for value, foretold, run in made:
        await agree(value, foretold, run)
    predictions = {step.prediction for _, foretold, _ in made for step in foretold.steps}
    assert {Prediction.RUNS, Prediction.SKIPPED} <= predictions
    assert any(foretold.effects for _, foretold, _ in made)


def culprit(error: object) -> object:
    """The step for which a run failed; None: it did not, or for none of them."""
    return error.get("step") if isinstance(error, dict) else None


async def agree(value: dict[str, Any], foretold: Forecast, run: Run) -> None:
    where = f"RANDOM_SEED={SEED} {value}"
    rows = {(step.key, step.item): step for step in await Step.filter(run_id=run.id).order_by("attempt")}
    loops = {one["key"] for one in (*value["steps"], *value.get("finally", ())) if "while" in one}
    assert str(foretold.status) == str(run.status), where
    if loops and None is not culprit(foretold.error) != culprit(run.error) is not None:
        return  # beside each other two were to fail, and rounds take the time of real pauses: which is first no plan knows
    assert foretold.error == run.error, where
    if foretold.is_output_known:
        assert foretold.output == run.output, where
    for step in foretold.steps:
        row = rows.get((step.key, -1))
        assert (None if row is None else str(row.status)) == ENDS[step.prediction], (step.key, where)
        if row is None:
            continue
        if step.prediction is Prediction.RUNS and step.item_count is None and step.key not in loops:  # whose row tells the cap
            assert (step.unknown, step.input) == ([], row.input), (step.key, where)
        if step.prediction is Prediction.FAILS:
            assert step.error == row.error, (step.key, where)
        if step.is_output_known:
            assert step.output == row.output, (step.key, where)
        assert step.is_output_known or step.prediction is not Prediction.RUNS or step.type == "database.insert", (step.key, where)
        for item in step.items:
            if item.error is None:
                assert (item.unknown, item.input) == ([], rows[step.key, item.index].input), (step.key, where)
        assert step.item_count in (None, sum(key == step.key and at >= 0 for key, at in rows)), (step.key, where)
    origins = [record.origin for record in await Record.all().order_by("created_at", "id") if str(run.id) in str(record.origin)]
    acted = [str(origin).split("/")[2] for origin in origins]
    assert {step.key for step in foretold.effects} == set(acted), where
    for part in (value["steps"], value.get("finally", [])):
        for key in (one for one in acted if one in by_key(part)):
            assert all(acted.index(above) < acted.index(key) for above in ancestors(part, key) & set(acted)), (key, where)
