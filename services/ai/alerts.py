"""People are told when a budget comes to its end: at 80 % and at 100 %, once in each period."""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from core.callers import Actor
from core.clock import stamp
from core.database import transaction
from core.fields import JSON
from models.accounts import User
from models.ai import Budget, stands
from models.ai.stands import Reached
from models.api_keys import ApiKey
from models.letters import LetterKind
from models.projects import Member, Project
from services import audits
from services.letters import Letters

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Alerts:
    """Any number of workers may: what is told is marked in the transaction that writes the letters and the note."""

    letters: Letters

    async def tell(self) -> None:
        """Of all that is due."""
        while await self._tell_one():
            pass

    async def _tell_one(self) -> bool:
        async with transaction() as connection:
            found = await stands.reached(connection)
            if found is None:
                return False
            budget = await Budget.get(id=found.budget_id)
            log.warning("budget_reached", budget=str(budget.id), project_id=str(budget.project_id), percent=found.percent)
            if (project := await Project.get_or_none(id=budget.project_id, deleted_at=None)) is None:
                return True  # the installation's own: its operator reads the log
            told: JSON = {"percent": found.percent, "spentMicros": found.spent_micros, "limitMicros": found.limit_micros}
            await audits.note("budget.reached", Actor(None), budget, project_id=project.id, after=told)
            for user in await _readers(project, budget):
                await self.letters.post(LetterKind.BUDGET_REACHED, user.email, _values(project, budget, found), project_id=project.id)
        return True


async def _readers(project: Project, budget: Budget) -> list[User]:
    """Who administers the project, and the member whose budget it is, or who made the key whose it is."""
    maker = None if budget.key_id is None else await ApiKey.get_or_none(id=budget.key_id)
    of = [id for id in (budget.user_id, maker and maker.user_id) if id is not None]
    own = Member.filter(project_id=project.id, user_id__in=of, user__is_disabled=False).prefetch_related("user")
    owners = [member.user for member in await own] if of else []
    return list({user.id: user for user in (*await Member.administrators(project.id), *owners)}.values())


def _values(project: Project, budget: Budget, found: Reached) -> dict[str, str]:
    of = {"a workflow": budget.workflow_id, "an API key": budget.key_id, "a member": budget.user_id}
    whose = next((name for name, id in of.items() if id is not None), "the whole project")
    return {
        "project": project.name,
        "what": f"quota SPEND_MICROS of {whose}" if budget.is_quota else f"budget of {whose}",
        "period": budget.period.lower(),
        "percent": str(found.percent),
        "spent": f"${found.spent_micros / 1_000_000:.2f}",
        "limit": f"${found.limit_micros / 1_000_000:.2f}",
        "renews": stamp(found.renews_at),
        "then": "Calls that do not fit are refused until it renews." if budget.is_hard else "It refuses nothing.",
    }
