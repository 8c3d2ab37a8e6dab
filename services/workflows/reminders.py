"""Letters to those who are asked, and have not answered yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from core import opaque
from core.clock import now, stamp
from core.database import transaction
from models.accounts import User
from models.letters import LetterKind
from models.projects import Project
from models.workflows import Approval, ApprovalAnswer, ApprovalLink, ApprovalStatus
from services.letters import Letters, room

PEOPLE_MOST = 50  # that one approval writes to, at a time
LATER = timedelta(minutes=10)  # when a project has written as many letters as it may


@dataclass(frozen=True, slots=True)
class Reminders:
    """Any number of workers may: each letter that is due is written once, in the transaction that says when the next one is."""

    letters: Letters
    site: str

    async def write(self) -> None:
        """All that are due."""
        while await self._write_one():
            pass

    async def _write_one(self) -> bool:
        async with transaction():
            due = Approval.filter(status=ApprovalStatus.PENDING, letter_at__lte=now()).order_by("letter_at")
            asked = await due.select_for_update(skip_locked=True).first()
            if asked is None:
                return False
            silent = await self._silent(asked) if asked.is_open else []
            if len(silent) > await room(asked.project_id):
                asked.letter_at = now() + LATER
                await asked.save(update_fields=["letter_at"])
                return True
            project = await Project.get(id=asked.project_id)
            for user in silent:
                await self._ask(asked, project, user)
            asked.letters_left -= 1
            more = asked.letters_left > 0 and asked.letter_seconds is not None
            asked.letter_at = now() + timedelta(seconds=asked.letter_seconds or 0) if more else None
            await asked.save(update_fields=["letters_left", "letter_at"])
        return True

    async def _silent(self, asked: Approval) -> list[User]:
        """Who has been a member longest comes first."""
        heard = await ApprovalAnswer.filter(approval_id=asked.id).values_list("user_id", flat=True)
        members = asked.answerers.exclude(user_id__in=heard).order_by("created_at", "id").limit(PEOPLE_MOST)
        return [member.user for member in await members.prefetch_related("user")]

    async def _ask(self, asked: Approval, project: Project, user: User) -> None:
        token = opaque.new()
        await ApprovalLink.create(approval_id=asked.id, user_id=user.id, token_hash=opaque.digest(token))
        until = "somebody answers" if asked.expires_at is None else stamp(asked.expires_at)
        values = {"name": user.name, "title": asked.title, "project": project.name, "until": until}
        values["link"] = f"{self.site}/approvals/answer#{token}"
        await self.letters.post(LetterKind.APPROVAL_REQUESTED, user.email, values, project_id=project.id)
