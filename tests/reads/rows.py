"""Rows to read, written straight to the tables."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count

from core.ids import new_id
from core.viewers import Viewer
from models.accounts import User
from models.events import Event, RunEventType
from models.projects import Member, Project, Role
from models.workflows import Run, RunStatus, Step, StepEffect, StepStatus, TriggerType, Workflow, WorkflowVersion

START = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
TICKS = count()


def later() -> datetime:
    return START + timedelta(seconds=next(TICKS))


def viewer(user: User) -> Viewer:
    return Viewer(user.id)


async def user(name: str = "Ada") -> User:
    return await User.create(email=f"{new_id()}@example.org", name=name, password_hash="-")


async def projects(owner: User, many: int) -> list[Project]:
    made = [Project(name=f"House {n}", created_at=later()) for n in range(many)]
    await Project.bulk_create(made)
    await Member.bulk_create([Member(project_id=project.id, user_id=owner.id, role=Role.OWNER) for project in made])
    return made


async def workflows(projects: list[Project], each: int, at: datetime | None = None) -> list[Workflow]:
    """With `at`, all are made in the same moment."""
    made = [Workflow(project_id=project.id, name=f"Flow {n}", created_at=at or later()) for project in projects for n in range(each)]
    await Workflow.bulk_create(made)
    await WorkflowVersion.bulk_create(
        [WorkflowVersion(workflow_id=workflow.id, number=n, definition={"n": n}, checksum="-") for workflow in made for n in (1, 2)]
    )
    return made


async def runs(workflows: list[Workflow], each: int, by: User | None = None, at: datetime | None = None) -> list[Run]:
    """Succeeded and failed in turn."""
    versions = {version.workflow_id: version.id for version in await WorkflowVersion.filter(number=1)}
    made = [
        Run(
            workflow_id=workflow.id,
            project_id=workflow.project_id,
            version_id=versions[workflow.id],
            start_key=str(new_id()),
            trigger_type=TriggerType.MANUAL,
            trigger={"type": "MANUAL"},
            status=(RunStatus.SUCCEEDED, RunStatus.FAILED)[n % 2],
            started_by_id=by and by.id,
            created_at=at or later(),
        )
        for workflow in workflows
        for n in range(each)
    ]
    await Run.bulk_create(made)
    return made


async def steps(runs: list[Run], each: int) -> list[Step]:
    made = [
        Step(run_id=run.id, position=n, key=f"s{n}", type="transform", effect=StepEffect.NONE, status=StepStatus.SUCCEEDED, output={"n": n})
        for run in runs
        for n in range(each)
    ]
    await Step.bulk_create(made)
    return made


async def events(run: Run, many: int) -> None:
    await Event.bulk_create(
        [
            Event(
                stream=run.id,
                seq=n,
                project_id=run.project_id,
                epoch=0,
                transaction=1,
                type=RunEventType.STEP_PROGRESS,
                data={"n": n},
                at=later(),
            )
            for n in range(1, many + 1)
        ]
    )


async def house(owner: User, projects_: int, workflows_each: int, runs_each: int, steps_each: int) -> None:
    made = await runs(await workflows(await projects(owner, projects_), workflows_each), runs_each, by=owner)
    await steps(made, steps_each)
