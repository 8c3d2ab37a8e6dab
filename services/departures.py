"""Leaving: an account with what it alone holds goes, what it did for others stays; and everything that is kept of somebody, as one document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, TypeVar
from uuid import UUID

from tortoise.expressions import Subquery
from tortoise.models import Model
from tortoise.queryset import QuerySet

from core import clock
from core.callers import Actor
from core.clock import now
from core.database import reading, transaction
from core.errors import Conflict, Invalid
from core.fields import JSON, told
from models.accounts import Session, User
from models.ai import AiCall, Budget
from models.api_keys import ApiKey
from models.audits import AuditEntry
from models.conversations import Conversation, ConversationShare, Message, ToolCall, ToolPermission
from models.databases import Record
from models.factors import Passkey, TwoFactor, TwoFactorChallenge
from models.identities import Identity
from models.images import Image, ImageUpload
from models.invitations import Invitation
from models.letters import Letter, LetterKind
from models.projects import Member, Project, Role
from models.rankings import AnswerRating, ModelComparison
from models.tickets import Ticket
from models.workflows import Approval, ApprovalAnswer, ApprovalLink, Run, SentEvent, WorkflowVersion
from services import audits
from services.accounts import addresses, proofs
from services.letters import Letters

M = TypeVar("M", bound=Model)

NAME_OF_THE_GONE = "Deleted account"
ROWS_MOST = 2000  # of each part of an export; the newest


@dataclass(frozen=True, slots=True)
class AccountDeleted:
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class AccountExport:
    document: JSON
    exported_at: datetime


class Part(NamedTuple):
    """Rows that are kept of a person: `by` is the column that names them."""

    name: str
    model: type[Model]
    by: str
    columns: Sequence[str]


# Never a hash, and nothing that lets anybody in.
PARTS = (
    Part("sessions", Session, "user_id", ("id", "created_at", "proved_at", "ended_at")),
    Part("memberships", Member, "user_id", ("id", "project_id", "role", "created_at")),
    Part("links", Ticket, "user_id", ("purpose", "address", "created_at", "expires_at", "spent_at")),
    Part("keys", ApiKey, "user_id", ("id", "project_id", "name", "prefix", "created_at", "expires_at", "last_used_at", "revoked_at")),
    Part("authenticators", TwoFactor, "user_id", ("id", "created_at", "confirmed_at")),
    Part("passkeys", Passkey, "user_id", ("id", "name", "created_at", "last_used_at")),
    Part("challenges", TwoFactorChallenge, "user_id", ("id", "method", "created_at", "expires_at", "answered_at")),
    Part("identities", Identity, "user_id", ("id", "provider", "issuer", "subject", "email", "created_at", "last_used_at")),
    Part(
        "audit",
        AuditEntry,
        "user_id",
        ("id", "project_id", "session_id", "address", "action", "target_type", "target_id", "before", "after", "created_at"),
    ),
    Part("runs", Run, "started_by_id", ("id", "project_id", "workflow_id", "created_at")),
    Part("records", Record, "created_by_id", ("id", "database_id", "created_at")),
    Part("versions", WorkflowVersion, "created_by_id", ("id", "workflow_id", "number", "created_at")),
    Part("answers", Approval, "answered_by_id", ("id", "project_id", "status", "comment", "answered_at", "created_at")),
    Part("approvals", ApprovalAnswer, "user_id", ("id", "approval_id", "approves", "values", "comment", "created_at")),
    Part("approval_links", ApprovalLink, "user_id", ("id", "approval_id", "created_at")),
    Part("invitations", Invitation, "invited_by_id", ("id", "project_id", "email", "role", "status", "created_at")),
    Part("conversations", Conversation, "user_id", ("id", "project_id", "title", "instructions", "is_temporary", "created_at")),
    Part("shares", ConversationShare, "user_id", ("id", "conversation_id", "created_at", "expires_at", "revoked_at")),
    Part("messages", Message, "user_id", ("id", "conversation_id", "role", "text", "sources", "created_at")),
    Part("images", Image, "user_id", ("id", "project_id", "conversation_id", "name", "media_type", "sha256", "created_at")),
    Part("image_uploads", ImageUpload, "user_id", ("id", "project_id", "name", "created_at", "expires_at")),
    Part("tool_permissions", ToolPermission, "user_id", ("project_id", "tool_id", "label", "created_at")),
    Part("ratings", AnswerRating, "user_id", ("id", "project_id", "call_id", "thumb", "reason", "created_at", "changed_at")),
    Part("comparisons", ModelComparison, "started_by_id", ("id", "project_id", "task", "prompt", "system", "status", "created_at")),
    Part("tool_answers", ToolCall, "answered_by_id", ("id", "label", "status", "answered_at", "created_at")),
    # Without what tells which model it was: of a blind comparison nobody is to know.
    Part("model_calls", AiCall, "user_id", ("id", "project_id", "purpose", "task", "status", "created_at")),
    Part("budgets", Budget, "user_id", ("id", "project_id", "period", "limit_micros", "created_at")),
    Part("verdicts", ModelComparison, "judged_by_id", ("id", "project_id", "verdict", "judged_at", "created_at")),
    Part("events", SentEvent, "sent_by_id", ("id", "project_id", "name", "created_at")),
)
# Refresh tokens go with their sessions.
PERSONAL: tuple[type[Model], ...] = (
    Session,
    Ticket,
    ApiKey,
    TwoFactor,
    Passkey,
    TwoFactorChallenge,
    Identity,
    ApprovalLink,
    ToolPermission,
    ImageUpload,
)
ACCOUNT = ("id", "email", "name", "verified_at", "created_at")
LETTER = ("kind", "address", "created_at", "sent_at")


@dataclass(frozen=True, slots=True)
class Departures:
    letters: Letters

    async def delete(self, email: str, by: Actor) -> AccountDeleted:
        """What the person made in projects of others stays there, and names nobody any more; so does the audit log, which names an id.

        Raises ProofRequired, Invalid unless the account's own address is given, and Conflict that names the projects with other members
        which would have no owner.
        """
        await proofs.require(by.signed_in)
        at = now()
        async with transaction():
            user = await User.select_for_update().get(id=by.signed_in.user_id)
            if addresses.normal(email) != user.email:
                raise Invalid.field("email", "DIFFERENT", "Write the address of your account, so that nothing is deleted by mistake.")
            await self._leave_projects(user, by, at)
            await audits.note("account.deleted", by, user)
            for model in PERSONAL:
                await model.filter(user_id=user.id).delete()
            await Conversation.filter(user_id=user.id, deleted_at=None).update(deleted_at=at, title="")  # a clock takes them away
            await Letter.filter(address=user.email).delete()
            await self.letters.post(LetterKind.ACCOUNT_DELETED, user.email, {"at": clock.stamp(at)})
            user.email, user.name = f"{user.id}@deleted.invalid", NAME_OF_THE_GONE
            user.password_hash, user.verified_at, user.is_disabled = "", None, True
            await user.save()
        return AccountDeleted(at)

    async def _leave_projects(self, user: User, by: Actor, at: datetime) -> None:
        """Those in which nobody else is are deleted, and workers stop what goes on in them. Two owners who leave at once wait for each other
        at the projects."""
        mine = Member.filter(user_id=user.id).values("project_id")
        await Project.filter(id__in=Subquery(mine)).order_by("id").select_for_update().only("id")
        left, orphaned = list[UUID](), list[str]()
        for own in await Member.filter(user_id=user.id).select_related("project"):
            others = Member.filter(project_id=own.project_id).exclude(user_id=user.id)
            if own.role is Role.OWNER and not await others.filter(role=Role.OWNER).exists():
                if await others.exists():
                    orphaned.append(own.project.name)
                elif await Project.filter(id=own.project_id, deleted_at=None).update(deleted_at=at):
                    await audits.note("project.deleted", by, own.project, project_id=own.project_id, after={"deletedAt": clock.stamp(at)})
            else:
                left.append(own.id)
        if orphaned:
            names = ", ".join(sorted(orphaned))
            raise Conflict(f"These projects have other members and no other owner: {names}. Hand them over or delete them first.")
        await Member.filter(id__in=left).delete()

    async def export(self, by: Actor) -> AccountExport:
        """Raises ProofRequired."""
        await proofs.require(by.signed_in)
        async with transaction():
            await audits.note("account.exported", by, await User.get(id=by.signed_in.user_id))
        at = now()
        async with reading():
            (account,) = await User.filter(id=by.signed_in.user_id).values(*ACCOUNT)
            document: dict[str, JSON] = {"exportedAt": clock.stamp(at), "account": told(account)}
            for name, model, by_column, columns in PARTS:
                document[name] = await _part(model.filter(**{by_column: by.signed_in.user_id}), columns)
            document["letters"] = await _part(Letter.filter(address=account["email"]), LETTER)
        return AccountExport(document, at)


async def _part(rows: QuerySet[M], columns: Sequence[str]) -> JSON:
    newest = await rows.order_by("-created_at").limit(ROWS_MOST).values(*columns)
    return {"total": await rows.count(), "newest": [told(row) for row in newest]}
