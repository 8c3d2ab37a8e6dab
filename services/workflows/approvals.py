"""Answering what a run asks of people."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

import orjson

from core.clock import now, stamp
from core.errors import Conflict, Denied, FieldFault, raise_if_any
from core.fields import JSON, canonical
from core.ids import new_id
from core.reads import global_id
from core.viewers import Viewer
from models.accounts import User
from models.projects import Member
from models.workflows import Approval, ApprovalStatus
from models.workflows.links import NewAnswer
from services.workflows import schemas
from services.workflows.journal import Journal
from services.workflows.triggers import check_key

COMMENT_MOST = 2000
VALUES_BYTES_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Answers:
    """Of people, to approvals."""

    journal: Journal

    async def give(self, approval: Approval, *, approves: bool, values: JSON, comment: str, key: str | None, by: Viewer) -> Approval:
        """The first answer counts. The same key again answers the same approval.

        Raises Denied to who is not asked, Invalid when the values do not fit the form, Conflict, which names who was first, or says
        that the approval has expired or was canceled.
        """
        await _require_asked(approval, by)
        check_key(key)
        status = ApprovalStatus.APPROVED if approves else ApprovalStatus.REJECTED
        raise_if_any(_faults(approval, approves=approves, values=values, comment=comment))
        if approval.status is ApprovalStatus.PENDING:
            user, at = await User.get(id=by.user_id), now()
            told: dict[str, JSON] = {
                "decision": status.value,
                "by": {"id": global_id(User, user.id), "name": user.name},
                "at": stamp(at),
            }
            output: JSON = {"approved": approves, "values": values, "comment": comment, "by": told["by"], "at": told["at"]}
            answer: dict[str, JSON] = {"output": output, "told": told}
            if approval.fails_on_reject and not approves:
                answer = {"error": {"code": "REJECTED", "message": comment or f"{user.name} rejected it."}, "told": told}
            given = NewAnswer(
                approval_id=approval.id,
                status=status,
                values=None if values is None else orjson.dumps(values).decode(),
                comment=comment,
                key=key,
                by_id=by.user_id,
                at=at,
                command_id=new_id(),
                answer=orjson.dumps(answer).decode(),
            )
            if await self.journal.answer(given):
                return await Approval.get(id=approval.id)
        return await _known(approval.id, status, values, comment, key, by.user_id)


async def _require_asked(approval: Approval, by: Viewer) -> None:
    """Raises Denied. Whoever asks may run workflows already."""
    if not (approval.roles or approval.users) or str(by.person_id) in approval.users:
        return
    if by.key is not None:
        raise Denied("This approval is asked of people, by name or role; an API key is none of them.")
    member = await Member.get(project_id=approval.project_id, user_id=by.user_id)
    if member.role.value not in approval.roles:
        wanted = [*approval.roles, *(["the people it names"] if approval.users else [])]
        raise Denied(f"This approval is asked of {', '.join(wanted)}; your role is {member.role}.")


def _faults(approval: Approval, *, approves: bool, values: JSON, comment: str) -> list[FieldFault]:
    faults = list[FieldFault]()
    if len(comment) > COMMENT_MOST or "\0" in comment:
        faults.append(FieldFault("comment", "LENGTH", f"A comment has at most {COMMENT_MOST} characters, and no NUL."))
    if len(orjson.dumps(values)) > VALUES_BYTES_MOST:
        faults.append(FieldFault("values", "TOO_LARGE", f"Values have at most {VALUES_BYTES_MOST} bytes of JSON."))
    elif approval.form is None and values is not None:
        faults.append(FieldFault("values", "UNKNOWN_FIELD", "This approval has no form."))
    elif approval.form is not None and (approves or values is not None):
        faults += schemas.faults(values, approval.form, "values")
    return faults


async def _known(id: UUID, status: ApprovalStatus, values: JSON, comment: str, key: str | None, by: UUID) -> Approval:
    """It was answered before. Raises Conflict unless it was by this very answer."""
    approval = await Approval.get(id=id).prefetch_related("answered_by")
    if key is not None and (approval.answer_key, approval.answered_by_id) == (key, by):
        if (approval.status, approval.comment) == (status, comment) and canonical(approval.values) == canonical(values):
            return approval
        message = "This key was used before, with another answer."
        raise Conflict(message, [FieldFault("idempotencyKey", "USED", message)])
    if approval.answered_at is not None:
        who = approval.answered_by.name if approval.answered_by is not None else "Somebody who is gone"
        message = f"{who} has answered already: {approval.status}."
    else:
        message = "This approval was canceled." if approval.status is ApprovalStatus.CANCELED else "This approval has expired."
    code = "CANCELED" if approval.status is ApprovalStatus.CANCELED else "EXPIRED" if approval.answered_at is None else "ANSWERED"
    raise Conflict(message, [FieldFault("approvalId", code, message)])
