"""What a run would do, worked out without doing it.

The interpreter decides, one step at a time, as in a run; what it decides is folded, as in a run. Nothing is handed out that acts: a
step runs only if its type says that it foresees (`StepType.foresees`), on a transaction that cannot write, with nothing for the world
outside. What any other step would give is unknown, and so is all that is made from it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from uuid import UUID

from core.database import reading
from core.errors import Invalid, raise_if_any
from core.fields import JSON
from core.ids import new_id
from core.settings import Engine as Settings
from models.projects import Project
from models.workflows import Workflow, comparisons
from models.workflows.comparisons import Experience
from models.workflows.writes import Connection
from services import variables
from services.workflows import definitions, recalls, replays, schemas, versions
from services.workflows.catalog import CATALOG
from services.workflows.forecasts.rehearsals import Course, rehearse
from services.workflows.forecasts.summaries import Forecast, ItemForecast, Prediction, Range, StepForecast, summary
from services.workflows.recalls import NoCorrelation

__all__ = ["Forecast", "ItemForecast", "Prediction", "Range", "StepForecast", "Subject", "plan", "subject"]

SECONDS_MOST = 3  # of one forecast


@dataclass(frozen=True, slots=True)
class Subject:
    """What is to be foreseen: a definition that has been checked, in a project, and the workflow whose history it has."""

    raw: JSON
    project_id: UUID
    workflow_id: UUID | None


async def subject(
    workflow: Workflow | None, project: Project | None, version_number: int | None, definition: JSON, settings: Settings
) -> Subject:
    """Raises Invalid when it is not said what, or the definition is none, and NotFound for a version that is not there."""
    if (workflow is None) == (project is None) or (workflow is None and definition is None):
        message = "Say which workflow, or give a project and a definition."
        raise Invalid.field("workflowId" if project is None else "definition", "REQUIRED", message)
    if workflow is not None:
        project_id = workflow.project_id
    else:
        assert project is not None
        project_id = project.id
    if definition is not None:
        if version_number is not None:
            raise Invalid.field("versionNumber", "AMBIGUOUS", "Either a definition or a version, not both.")
        await versions.check(definition, project_id, settings)
    elif workflow is not None:
        definition = (await versions.find(workflow, version_number or workflow.version_number, "versionNumber")).definition
    return Subject(definition, project_id, None if workflow is None else workflow.id)


async def plan(connection: Connection, subject: Subject, input: JSON, pins: JSON, settings: Settings) -> Forecast:
    """Raises Invalid when the input or the pins do not fit, and when it takes too long."""
    raw = subject.raw
    assert isinstance(raw, dict)
    if isinstance(schema := raw.get("input"), dict):
        raise_if_any(schemas.faults(input, schema, "input"))
    definition = definitions.parse(raw)
    given = replays.pins_of(pins, definition, settings)
    workflow_id, known_as = subject.workflow_id, await variables.known(connection, subject.project_id, definition.variables)
    async with reading():
        try:
            async with asyncio.timeout(SECONDS_MOST):
                course = Course(definition, raw, input, given, subject.project_id, workflow_id or new_id(), known_as, settings)
                cancel_on = recalls.foreseen(definition, raw, course.context)
                end = await rehearse(course)
        except NoCorrelation as error:
            raise Invalid.field("input", error.code, str(error)) from None
        except TimeoutError:
            raise Invalid(f"To foresee this run takes more than {SECONDS_MOST} s.") from None
    known: dict[str, Experience] = {}
    if workflow_id is not None:
        steps = [(step.key, step.type.name) for step in definition.plans.values()]
        known = await comparisons.experiences(connection, workflow_id, steps, [kind.name for kind in CATALOG.values() if kind.is_priced])
    return summary(definition, course.seen, course.outputs.known(), end, known, cancel_on)
