"""Versions side by side, runs again, runs side by side, runs foreseen and runs as they were."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from core.fields import Long
from models.events import RunEventType
from models.workflows import RunStatus, StepEffect, StepStatus
from resolvers import replays as resolve
from schema.operations import asked, mutation
from schema.problems import Problem
from schema.relay import Row, edge
from schema.workflows import Run, Step, Workflow, WorkflowVersion
from services.workflows import differences, forecasts, moments, recalls

strawberry.enum(differences.Change, description="What became of something from one to the other.")
strawberry.enum(
    forecasts.Prediction,
    description="What would become of a step, if every step before it does what it should. MAYBE: that depends on what only a run can tell. "
    "FAILS: with what is known already. PINNED: it gives what was pinned. NOT_REACHED: one that it needs fails.",
)


@strawberry.type(description="What differs at one place inside a value.")
class ValueChange(Row, of=differences.ValueChange):
    path: str = strawberry.field(description="Such as with.headers.accept or [2]; empty for the whole.")
    change: differences.Change = strawberry.field(description="Whether it came, went or is another.")
    old: JSON | None = strawberry.field(description="Null where it was not.")
    new: JSON | None = strawberry.field(description="Null where it is not.")


@strawberry.type(description="A step that is not the same in two versions.")
class StepChange(Row, of=differences.StepChange):
    key: str = strawberry.field(description="Its key in the definition.")
    change: differences.Change = strawberry.field(description="Whether it came, went or is another.")
    changes: list[ValueChange] = strawberry.field(
        description="Inside a step that is in both; `needs` is told also where it is not written."
    )
    old: JSON | None = strawberry.field(description="The step as it was.")
    new: JSON | None = strawberry.field(description="The step as it is.")


@strawberry.type(description="What differs between two versions.")
class VersionDiff(Row, of=differences.VersionDiff):
    a: WorkflowVersion = strawberry.field(description="The old one.")
    b: WorkflowVersion = strawberry.field(description="The new one.")
    is_same: bool = strawberry.field(description="Nothing differs but the way it is written.")
    steps: list[StepChange] = strawberry.field(description="Those that differ: in the order of the old version, then the added ones.")
    rest: list[ValueChange] = strawberry.field(description="What differs beside the steps: the input schema, the output, …")


@strawberry.type(description="What a step came to in one run: its last attempt.")
class StepOutcome(Row, of=differences.Outcome):
    id: strawberry.ID = strawberry.field(description="Of the Step, for `node`.")
    status: StepStatus
    attempts: int = strawberry.field(description="How many there were.")
    is_reused: bool = strawberry.field(description="It was taken over, or pinned: it took no time and cost nothing.")
    milliseconds: float | None = strawberry.field(description="Of all attempts together; null when none has ended.")
    cost_micros: Long | None = strawberry.field(
        description="Millionths of `currency`; 0 for a step of a type without a price, null if unknown."
    )
    currency: str | None = strawberry.field(description="Such as USD.")
    output_bytes: int | None = strawberry.field(description="Of its output as JSON.")
    step: Step | None = edge(resolve.step_of_outcome, "Its last attempt, with input and output; null when it was deleted meanwhile.")


@strawberry.type(description="One step in two runs.")
class StepPair(Row, of=differences.StepPair):
    key: str = strawberry.field(description="Its key in the definition.")
    a: StepOutcome | None = strawberry.field(description="In the one run; null when it did not come to it.")
    b: StepOutcome | None = strawberry.field(description="In the other.")
    has_same_output: bool = strawberry.field(description="Whether they gave the same, or neither gave anything.")
    output_changes: list[ValueChange] | None = strawberry.field(
        description="From the output of `a` to that of `b`, at most 100; null where they are too large to be looked into."
    )


@strawberry.type(description="What a run took and cost.")
class RunTotal(Row, of=differences.Total):
    milliseconds: float | None = strawberry.field(description="From its start to its end.")
    cost_micros: Long = strawberry.field(description="Of its own steps and of all runs that they started: millionths of `currency`.")
    currency: str | None = strawberry.field(description="USD; null when it cost nothing.")


@strawberry.type(description="Two runs side by side.")
class RunDiff(Row, of=differences.RunDiff):
    a: Run = strawberry.field(description="The one.")
    b: Run = strawberry.field(description="The other.")
    steps: list[StepPair] = strawberry.field(description="In the order of `a`, then those that only `b` has.")
    input_changes: list[ValueChange] = strawberry.field(description="From the input of `a` to that of `b`, at most 100.")
    output_changes: list[ValueChange] = strawberry.field(description="From the run output of `a` to that of `b`, at most 100.")
    total_a: RunTotal = strawberry.field(description="Of `a`.")
    total_b: RunTotal = strawberry.field(description="Of `b`.")


@strawberry.type(description="What earlier runs say of a number. Of a step: at 10, 50 and 90 % of them; of a plan, these added up.")
class Range(Row, of=forecasts.Range):
    low: float = strawberry.field(description="Steps that may not run are not counted here.")
    likely: float = strawberry.field(description="In the middle.")
    high: float = strawberry.field(description="At 90 %.")
    times: int = strawberry.field(
        description="From how many; 0: not from history, it is known beforehand. Of a plan: the least of its steps."
    )


@strawberry.type(description="What a step with forEach would be given for one item, or one with while in one round.")
class ItemForecast(Row, of=forecasts.ItemForecast):
    index: int = strawberry.field(description="From 0.")
    prediction: forecasts.Prediction = strawberry.field(
        description="RUNS, FAILS, or of a round MAYBE: if there is one, which only a run can tell."
    )
    input: JSON | None = strawberry.field(description="Its `with`, worked out as far as it can be.")
    unknown: list[str] = strawberry.field(description="Places in `input` that only a run can tell; they are null there.")
    error: JSON | None = strawberry.field(description="`{code, message}`, when it would fail.")


@strawberry.type(description="What would become of one step.")
class StepForecast(Row, of=forecasts.StepForecast):
    key: str = strawberry.field(description="Its key in the definition.")
    type: str = strawberry.field(description="Such as http.request.")
    prediction: forecasts.Prediction = strawberry.field(
        description="Whether it would run. Of a while whose first round depends on what only a run can tell: MAYBE."
    )
    effect: StepEffect | None = strawberry.field(description="Null when it does not run, or depends on an input that is not known.")
    has_effect: bool = strawberry.field(description="It would, or might, change something outside the run.")
    input: JSON | None = strawberry.field(description="Its `with`, worked out as far as it can be.")
    unknown: list[str] = strawberry.field(description="Places in `input` that only a run can tell; they are null there.")
    output: JSON | None
    is_output_known: bool = strawberry.field(description="Whether `output` is what a run would give. If not it is null.")
    error: JSON | None = strawberry.field(description="`{code, message}`, when it would fail.")
    item_count: int | None = strawberry.field(description="How many items a forEach has, or rounds a while; null if that is not known.")
    items: list[ItemForecast] = strawberry.field(description="The first of them, at most 5.")
    milliseconds: Range | None = strawberry.field(description="Null if unknown, or if it does not run.")
    cost_micros: Range | None = strawberry.field(description="Millionths of `currency`; null if unknown, or if it does not run.")
    currency: str | None = strawberry.field(description="Such as USD.")


@strawberry.type(description="An event that cancels a run, as its definition's `cancelOn` says.")
class CancelOn(Row, of=recalls.CancelOn):
    event: str = strawberry.field(description="Its name.")
    correlation: str | None = strawberry.field(
        description="Which event of that name; null if only a run can tell, or its values were deleted."
    )


@strawberry.type(description="What a run would do. Nothing was done to find out.")
class RunPlan(Row, of=forecasts.Forecast):
    status: RunStatus = strawberry.field(description="How it would end, if every step does what it should.")
    output: JSON | None
    is_output_known: bool = strawberry.field(description="Whether `output` is what a run would give. If not it is null.")
    error: JSON | None = strawberry.field(description="`{code, message, step}`, when it would fail.")
    cancel_on: list[CancelOn] = strawberry.field(description="The events that would cancel it.")
    steps: list[StepForecast] = strawberry.field(description="In the order of the definition.")
    effects: list[StepForecast] = strawberry.field(description="Those that would, or might, change something outside the run.")
    milliseconds: Range | None = strawberry.field(description="Along the longest chain of steps; null if a part is unknown.")
    unknown_times: list[str] = strawberry.field(description="Steps of which no run has told how long they take.")
    cost_micros: Range | None = strawberry.field(description="Millionths of `currency`; null if a part is unknown.")
    currency: str | None = strawberry.field(description="Such as USD.")
    unknown_costs: list[str] = strawberry.field(description="Steps with a price of which no run has told what they cost.")


@strawberry.type(description="A step as it stood at a moment.")
class StepMoment(Row, of=moments.StepMoment):
    key: str = strawberry.field(description="Its key in the definition.")
    type: str = strawberry.field(description="Such as http.request.")
    status: StepStatus
    attempt: int | None = strawberry.field(description="The last one; null when it had none yet.")
    input: JSON | None = strawberry.field(description="What it began with; of one that was about to begin, what its `with` gives.")
    output: JSON | None
    error: JSON | None = strawberry.field(description="`{code, message}`, when it had failed, or was about to.")
    condition: JSON | None = strawberry.field(description="What its `when` gives; null when it has none, or what it needs was not over.")
    started_at: datetime | None
    finished_at: datetime | None
    wake_at: datetime | None = strawberry.field(description="Until when it was waiting.")


@strawberry.type(description="A run as it stood after one of its events.")
class RunMoment(Row, of=moments.Moment):
    seq: int = strawberry.field(description="The event's number.")
    event: RunEventType = strawberry.field(description="What had just happened.")
    at: datetime
    status: RunStatus
    recoveries: int = strawberry.field(description="How often its worker had been lost.")
    wake_at: datetime | None = strawberry.field(description="Until when it was waiting.")
    error: JSON | None = strawberry.field(description="Of the run, if that was its end.")
    output: JSON | None
    steps: list[StepMoment] = strawberry.field(description="In the order of the definition.")
    cancel_on: list[CancelOn] = strawberry.field(description="The events that would have canceled it; none when it was over.")
    value: JSON | None = strawberry.field(description="Of the `expression` that was asked for.")
    expression_error: str | None = strawberry.field(description="Why the `expression` has no value.")


@strawberry.type
class Query:
    version_diff: VersionDiff | None = asked(resolve.version_diff, "What differs between two versions.")
    run_diff: RunDiff | None = asked(resolve.run_diff, "Two runs side by side: outputs, times and costs.")
    plan_run: RunPlan | None = asked(
        resolve.plan_run, "What a run would do: inputs, branches, effects, time and cost. Nothing is done to find out."
    )


@strawberry.type
class Mutation:
    retry_run: Annotated[Run | Problem, strawberry.union("RetryRunResult")] = mutation(
        resolve.retry_run,
        "Run again what did not succeed, or from a step or the start on, as a new run. Steps that have had an effect are not run again "
        "unless you say so.",
    )
    test_workflow: Annotated[Run | Problem, strawberry.union("TestWorkflowResult")] = mutation(
        resolve.test_workflow, "Start a run that is marked as a test, with steps pinned as you like. The other steps do what they do."
    )
    restore_version: Annotated[Workflow | Problem, strawberry.union("RestoreVersionResult")] = mutation(
        resolve.restore_version, "Publish an old version's definition as the next version."
    )
    set_version_tag: Annotated[Workflow | Problem, strawberry.union("SetVersionTagResult")] = mutation(
        resolve.set_version_tag, "Give a name to one of a workflow's versions, or move it there, so that runWorkflow can say which to run."
    )
