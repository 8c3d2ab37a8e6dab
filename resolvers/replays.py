from __future__ import annotations

from asyncio import Future
from enum import StrEnum
from typing import Annotated
from uuid import UUID

import strawberry
from strawberry.scalars import JSON

from core.errors import Invalid
from core.reads import PARENT, One
from models.projects import Permission, Project
from models.workflows import Run, Step, StepStatus, TriggerType, Workflow, WorkflowVersion
from resolvers.context import Context, Info, find, find_to, plain, signed_in
from resolvers.workflows import Input, Key
from services.workflows import differences, forecasts, moments, replays, versions
from services.workflows.differences import RunDiff, VersionDiff
from services.workflows.forecasts import Forecast
from services.workflows.moments import Moment
from services.workflows.reuse import Wish


@strawberry.enum(description="Where a retry begins. FAILED: at what did not succeed. START: at the beginning.")
class RetryFrom(StrEnum):
    FAILED = "FAILED"
    START = "START"


forked_from = One(Run, by="forked_from_id", visible=PARENT)
step_of_outcome = One(Step, by="step_id", visible=PARENT)
reused_from = One(Step, by="reused_from_id", visible=PARENT)

From = Annotated[RetryFrom, strawberry.argument(name="from", description="Where to begin again, unless `step` is given.")]
FromStep = Annotated[str | None, strawberry.argument(description="The key of a step: begin with it, and all that depends on it.")]
NewInput = Annotated[JSON | None, strawberry.argument(description="Instead of the run's own; left out, it keeps that.")]
Number = Annotated[int | None, strawberry.argument(description="Of the version; left out, that of the run.")]
CurrentNumber = Annotated[int | None, strawberry.argument(description="Of the version; left out, the current one.")]
Rerun = Annotated[
    list[str] | None,
    strawberry.argument(description="Keys of steps to run again although they have had their effect; what depends on them, too."),
]
RerunEffects = Annotated[
    bool, strawberry.argument(description="Whether all steps that have had an effect run again, where others before them do.")
]
Pins = Annotated[
    JSON | None, strawberry.argument(description="The keys of steps, each with an output: they do nothing, and give this instead.")
]
Restored = Annotated[int, strawberry.argument(description="The version to bring back.")]
Expected = Annotated[int, strawberry.argument(description="The current version as you know it; if there is a newer one it is a CONFLICT.")]
Tag = Annotated[str, strawberry.argument(description="Such as prod: a letter, then at most 49 letters, digits, dots or hyphens.")]
Tagged = Annotated[int | None, strawberry.argument(description="Of the version that is to have it; left out, none has it any more.")]
Seq = Annotated[int, strawberry.argument(description="The number of an event of the run, from 1.")]
Asked = Annotated[str | None, strawberry.argument(description="An expression, evaluated with what was known at this moment.")]
OfWorkflow = Annotated[strawberry.ID | None, strawberry.argument(description="The workflow; its history says what steps take and cost.")]
OfProject = Annotated[
    strawberry.ID | None, strawberry.argument(description="Instead, the project of a definition that is no workflow yet.")
]
Unsaved = Annotated[JSON | None, strawberry.argument(description="Instead of the workflow's version: one that is not saved.")]
OldVersion = Annotated[strawberry.ID, strawberry.argument(description="A version's id.")]
NewVersion = Annotated[strawberry.ID, strawberry.argument(description="Another version's id.")]
OneRun = Annotated[strawberry.ID, strawberry.argument(description="A run's id.")]
OtherRun = Annotated[strawberry.ID, strawberry.argument(description="Another run's id.")]


def is_test(trigger_type: str) -> bool:
    return trigger_type == TriggerType.TEST


def is_pinned(status: str, reused_from_id: UUID | None) -> bool:
    return status == StepStatus.REUSED and reused_from_id is None


def version_tags(version_tags: dict[str, int] | None) -> dict[str, int]:
    return version_tags or {}


def kept_effects(kept_effects: list[str] | None) -> list[str]:
    return kept_effects or []


def as_of(root: strawberry.Parent[Run], info: Info, seq: Seq, expression: Asked = None) -> Future[Moment]:
    return info.context.reads.call(_moments, info.context, (root.id, seq, expression))


async def _moments(context: Context, asked: list[tuple[UUID, int, str | None]]) -> list[Moment]:
    """Whoever sees a run sees what it was."""
    if len(asked) > moments.MOST:
        raise Invalid(f"An answer holds at most {moments.MOST} moments of runs.")
    pool = context.platform.database.pool
    return [await moments.as_of(pool, await Run.get(id=id), seq, expression) for id, seq, expression in asked]


async def version_diff(info: Info, a: OldVersion, b: NewVersion) -> VersionDiff:
    return differences.of_versions(await find(info, WorkflowVersion, a, "a"), await find(info, WorkflowVersion, b, "b"))


async def run_diff(info: Info, a: OneRun, b: OtherRun) -> RunDiff:
    return await differences.of_runs(info.context.platform.database.pool, await find(info, Run, a, "a"), await find(info, Run, b, "b"))


async def plan_run(
    info: Info,
    workflow_id: OfWorkflow = None,
    project_id: OfProject = None,
    version_number: CurrentNumber = None,
    definition: Unsaved = None,
    input: Input = None,
    pins: Pins = None,
) -> Forecast:
    workflow = None if workflow_id is None else await find(info, Workflow, workflow_id, "workflowId")
    project = None if project_id is None else await find(info, Project, project_id, "projectId")
    platform, given = info.context.platform, plain(definition)
    subject = await forecasts.subject(workflow, project, version_number, given, platform.settings.engine)
    return await forecasts.plan(platform.database.pool, subject, plain(input), plain(pins), platform.settings.engine)


async def retry_run(
    info: Info,
    run_id: strawberry.ID,
    from_: From = RetryFrom.FAILED,
    step: FromStep = None,
    version_number: Number = None,
    input: NewInput = strawberry.UNSET,
    rerun: Rerun = None,
    rerun_effects: RerunEffects = False,
    idempotency_key: Key = None,
) -> Run:
    run = await find_to(info, Permission.RUN, Run, run_id, "runId")
    wish = Wish(step, from_ is RetryFrom.START, tuple(rerun or ()), rerun_effects)
    given = None if input is strawberry.UNSET else [plain(input)]
    return await replays.retry(
        info.context.platform.journal, run, wish, version_number=version_number, input=given, key=idempotency_key, by=signed_in(info)
    )


async def test_workflow(
    info: Info,
    workflow_id: strawberry.ID,
    input: Input = None,
    pins: Pins = None,
    version_number: CurrentNumber = None,
    idempotency_key: Key = None,
) -> Run:
    workflow = await find_to(info, Permission.RUN, Workflow, workflow_id, "workflowId")
    platform, by = info.context.platform, signed_in(info)
    trial = replays.Trial(version_number, plain(input), plain(pins))
    return await replays.try_out(platform.journal, workflow, trial, platform.settings.engine, key=idempotency_key, by=by)


async def restore_version(info: Info, workflow_id: strawberry.ID, number: Restored, expected_number: Expected) -> Workflow:
    workflow = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId")
    return await versions.restore(workflow, number, expected_number, info.context.platform.settings.engine, signed_in(info))


async def set_version_tag(info: Info, workflow_id: strawberry.ID, tag: Tag, number: Tagged = None) -> Workflow:
    workflow = await find_to(info, Permission.EDIT, Workflow, workflow_id, "workflowId")
    return await versions.tag(workflow, tag, number)
