"""What a project's administrators say may be spent."""

from __future__ import annotations

from uuid import UUID

from core.callers import Actor
from core.database import transaction
from core.errors import Invalid, NotFound
from core.fields import JSON
from models.accounts import User
from models.ai import Budget, BudgetPeriod
from models.api_keys import ApiKey
from models.projects import Member, Project
from models.workflows import Workflow
from services import audits

_MOST_MICROS = 10**15  # a billion dollars


async def create(
    project: Project,
    period: BudgetPeriod,
    limit_micros: int,
    is_hard: bool,
    workflow: Workflow | None,
    user: User | None,
    key: ApiKey | None,
    by: Actor,
) -> Budget:
    """Of the calls of this workflow, of this user, of this API key, or of all. What the period has seen already counts. Raises Invalid, or
    NotFound for what is of another project."""
    if workflow is not None and workflow.project_id != project.id:
        raise NotFound.field("workflowId")
    if user is not None and not await Member.filter(project_id=project.id, user_id=user.id).exists():
        raise NotFound.field("userId")
    if key is not None and key.project_id != project.id:
        raise NotFound.field("apiKeyId")
    _check(limit_micros)
    async with transaction():
        budget = await Budget.create(
            project_id=project.id,
            period=period,
            limit_micros=limit_micros,
            is_hard=is_hard,
            workflow_id=_id(workflow),
            user_id=_id(user),
            key_id=_id(key),
        )
        await audits.note("budget.created", by, budget, project_id=project.id, after=_told(budget))
    return budget


async def update(budget: Budget, limit_micros: int | None, is_hard: bool | None, by: Actor) -> Budget:
    """What is None stays as it is. Calls under way go on. Raises Invalid."""
    before = _told(budget)
    if limit_micros is not None:
        _check(limit_micros)
        budget.limit_micros = limit_micros
    if is_hard is not None:
        budget.is_hard = is_hard
    async with transaction():
        await budget.save(update_fields=["limit_micros", "is_hard"])
        await audits.note("budget.updated", by, budget, project_id=budget.project_id, before=before, after=_told(budget))
    return budget


async def delete(budget: Budget, by: Actor) -> None:
    async with transaction():
        await budget.delete()
        await audits.note("budget.deleted", by, budget, project_id=budget.project_id, before=_told(budget))


def _check(limit_micros: int) -> None:
    if not 0 <= limit_micros <= _MOST_MICROS:
        raise Invalid.field("limitMicros", "OUT_OF_RANGE", f"A limit is 0 to {_MOST_MICROS}.")


def _id(row: Workflow | User | ApiKey | None) -> UUID | None:
    return None if row is None else row.id


def _told(budget: Budget) -> JSON:
    return {
        "period": budget.period,
        "limitMicros": budget.limit_micros,
        "isHard": budget.is_hard,
        "workflow": None if budget.workflow_id is None else str(budget.workflow_id),
        "user": None if budget.user_id is None else str(budget.user_id),
        "key": None if budget.key_id is None else str(budget.key_id),
    }
