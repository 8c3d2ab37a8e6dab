"""Answering what a run asks of people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from core import opaque
from core.callers import Actor, Caller
from core.clock import stamp
from core.database import transaction
from core.errors import Conflict, Denied, FieldFault, NotFound, raise_if_any
from core.fields import JSON, canonical
from core.reads import global_id
from core.viewers import Viewer
from models.accounts import User
from models.projects import Member, Permission
from models.workflows import Approval, ApprovalAnswer, ApprovalLink, ApprovalStatus, Command, CommandKind
from services import audits, projects
from services.workflows import schemas
from services.workflows.journal import Journal
from services.workflows.triggers import check_key

COMMENT_MOST = 2000
VALUES_BYTES_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Given:
    approves: bool
    values: JSON
    comment: str
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """What who has not signed in is told of it."""

    title: str
    status: ApprovalStatus


@dataclass(frozen=True, slots=True)
class Answers:
    """Of people, to approvals."""

    journal: Journal

    async def give(self, approval: Approval, given: Given, by: Viewer, caller: Caller) -> Approval:
        """Each person answers once, and the answer that makes up the number decides. The same key again answers the same approval.

        Raises Denied to who is not asked, Invalid when the values do not fit the form, Conflict, which names who has answered, or says
        that the approval has expired or was canceled.
        """
        await _require_asked(approval, by)
        check_key(given.key)
        raise_if_any(_faults(approval, given))
        async with transaction():
            asked = await Approval.filter(id=approval.id).select_for_update().get()
            so_far = await ApprovalAnswer.filter(approval_id=asked.id).order_by("created_at", "id").prefetch_related("user")
            mine = next((one for one in so_far if one.user_id == by.user_id), None)
            if mine is not None and given.key is not None and mine.key == given.key:
                return _as_before(asked, mine, given)
            if mine is not None or not asked.is_open:
                raise await _too_late(asked, mine)
            user = await User.get(id=by.user_id)
            answer = ApprovalAnswer(
                approval_id=asked.id, user=user, approves=given.approves, values=given.values, comment=given.comment, key=given.key
            )
            await answer.save()
            is_decided = await _decide(asked, [*so_far, answer])
            after: JSON = {"decision": _word(given.approves).value, "status": asked.status.value, "run": str(asked.run_id)}
            await audits.note("approval.answered", Actor(by, caller), asked, project_id=asked.project_id, after=after)
        if is_decided:
            await self.journal.command(asked.run_id)
        return asked

    async def give_by_token(self, token: str, given: Given, caller: Caller) -> Receipt:
        """As `give`, for who has a letter: they may do what they might if they signed in, and that once. Raises NotFound, too."""
        link = await ApprovalLink.filter(token_hash=opaque.digest(token), user__is_disabled=False).prefetch_related("approval").first()
        if link is None:
            raise NotFound.field("token")
        by = Viewer(link.user_id)
        await projects.require(link.approval.project_id, Permission.RUN, by)
        answered = await self.give(link.approval, given, by, caller)
        return Receipt(answered.title, answered.status)


async def _decide(asked: Approval, answers: Sequence[ApprovalAnswer]) -> bool:
    """Whether the last of these made up the number: then the step is told."""
    last = answers[-1]
    alike = sum(one.approves is last.approves for one in answers)
    if alike < (asked.needed if last.approves else asked.rejections_needed):
        return False
    asked.status, asked.letter_at = _word(last.approves), None
    asked.values, asked.comment, asked.answered_by_id, asked.answered_at = last.values, last.comment, last.user_id, last.created_at
    await asked.save(update_fields=["status", "letter_at", "values", "comment", "answered_by_id", "answered_at"])
    by: dict[str, JSON] = _who(last)
    told: dict[str, JSON] = {"decision": asked.status.value, "by": by, "at": stamp(last.created_at)}
    output = _told(last)
    if asked.needed > 1 or asked.rejections_needed > 1:
        output = {**output, "answers": [_told(one) for one in answers]}
    answer: dict[str, JSON] = {"output": output, "told": told}
    if asked.fails_on_reject and not last.approves:
        answer = {"error": {"code": "REJECTED", "message": last.comment or f"{by['name']} rejected it."}, "told": told}
    data: dict[str, JSON] = {"step": str(asked.step_id), "answer": answer}
    key = f"approval/{asked.step_id}"
    await Command.create(project_id=asked.project_id, run_id=asked.run_id, key=key, kind=CommandKind.ANSWER, data=data)
    return True


def _told(answer: ApprovalAnswer) -> dict[str, JSON]:
    at = stamp(answer.created_at)
    return {"approved": answer.approves, "values": answer.values, "comment": answer.comment, "by": _who(answer), "at": at}


def _who(answer: ApprovalAnswer) -> dict[str, JSON]:
    if answer.user is None:
        return {"id": None, "name": "Somebody who is gone"}
    return {"id": global_id(User, answer.user.id), "name": answer.user.name}


def _word(approves: bool) -> ApprovalStatus:
    return ApprovalStatus.APPROVED if approves else ApprovalStatus.REJECTED


async def _require_asked(approval: Approval, by: Viewer) -> None:
    """Raises Denied. Whoever asks may run workflows already."""
    if str(by.user_id) in (approval.barred or []):
        raise Denied("You started this run: somebody else is to answer.")
    if not (approval.roles or approval.users) or str(by.person_id) in approval.users:
        return
    if by.key is not None:
        raise Denied("This approval is asked of people, by name or role; an API key is none of them.")
    member = await Member.get(project_id=approval.project_id, user_id=by.user_id)
    if member.role.value not in approval.roles:
        wanted = [*approval.roles, *(["the people it names"] if approval.users else [])]
        raise Denied(f"This approval is asked of {', '.join(wanted)}; your role is {member.role}.")


def _faults(approval: Approval, given: Given) -> list[FieldFault]:
    faults = list[FieldFault]()
    if len(given.comment) > COMMENT_MOST or "\0" in given.comment:
        faults.append(FieldFault("comment", "LENGTH", f"A comment has at most {COMMENT_MOST} characters, and no NUL."))
    if len(orjson.dumps(given.values)) > VALUES_BYTES_MOST:
        faults.append(FieldFault("values", "TOO_LARGE", f"Values have at most {VALUES_BYTES_MOST} bytes of JSON."))
    elif approval.form is None and given.values is not None:
        faults.append(FieldFault("values", "UNKNOWN_FIELD", "This approval has no form."))
    elif approval.form is not None and (given.approves or given.values is not None):
        faults += schemas.faults(given.values, approval.form, "values")
    return faults


def _as_before(asked: Approval, mine: ApprovalAnswer, given: Given) -> Approval:
    """Raises Conflict unless it is this very answer."""
    if (mine.approves, mine.comment) == (given.approves, given.comment) and canonical(mine.values) == canonical(given.values):
        return asked
    message = "This key was used before, with another answer."
    raise Conflict(message, [FieldFault("idempotencyKey", "USED", message)])


async def _too_late(asked: Approval, mine: ApprovalAnswer | None) -> Conflict:
    if asked.answered_at is not None:
        who = None if asked.answered_by_id is None else await User.get_or_none(id=asked.answered_by_id)
        code, message = "ANSWERED", f"{'Somebody who is gone' if who is None else who.name} has answered already: {asked.status}."
    elif mine is not None and asked.is_open:
        code, message = "ANSWERED", "You have answered already, and others have not yet."
    elif asked.status is ApprovalStatus.CANCELED:
        code, message = "CANCELED", "This approval was canceled."
    else:
        code, message = "EXPIRED", "This approval has expired."
    return Conflict(message, [FieldFault("approvalId", code, message)])
