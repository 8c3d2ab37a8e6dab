"""Inviting people by mail. Whether an address has an account makes no difference to who invites it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from tortoise.exceptions import IntegrityError

from core import opaque
from core.callers import Actor
from core.clock import now
from core.database import transaction
from core.errors import Conflict, Denied, FieldFault, Invalid, NotFound
from core.fields import JSON
from models.accounts import User
from models.invitations import Invitation, InvitationStatus
from models.letters import LetterKind
from models.projects import Member, Permission, Project, Role
from services import audits, projects
from services.accounts.addresses import ADDRESS
from services.letters import Letters

LASTS = timedelta(days=7)
OPEN_MOST = 100  # of a project
PATH = "/invitations#"  # of the web page; what stands behind # reaches no server, log or referrer


@dataclass(frozen=True, slots=True)
class Invitations:
    letters: Letters
    public_url: str

    async def invite(self, project: Project, email: str, role: Role, by: Actor) -> Invitation:
        """Raises Invalid, Denied when somebody who is no owner makes one, and Conflict: it is a member, or invited already, or there are
        too many invitations."""
        address = email.strip().lower()
        if not ADDRESS.fullmatch(address):
            raise Invalid.field("email", "EMAIL", "This is not an e-mail address.")
        await _require(project, role, by)
        token = opaque.new()
        async with transaction() as connection:
            await Project.filter(id=project.id).using_db(connection).select_for_update(no_key=True).get()  # one after the other
            if await Member.filter(project_id=project.id, user__email=address).exists():
                raise _conflict("email", "MEMBER", "This person is a member already.")
            standing = Invitation.filter(project_id=project.id, status=InvitationStatus.PENDING, expires_at__gt=now())
            if await standing.filter(email=address).exists():
                raise _conflict("email", "INVITED", "This address is invited already: send the invitation again, or revoke it.")
            if await standing.count() >= OPEN_MOST:
                raise _conflict("projectId", "TOO_MANY", f"A project has at most {OPEN_MOST} open invitations.")
            invitation = await Invitation.create(
                project_id=project.id,
                email=address,
                role=role,
                token_hash=opaque.digest(token),
                invited_by_id=by.signed_in.user_id,
                expires_at=now() + LASTS,
            )
            await self._post(invitation, project, token)
            await _told("invitation.sent", invitation, by)
        return invitation

    async def resend(self, invitation: Invitation, by: Actor) -> Invitation:
        """With a new token and new days; the old one works no more. Raises Denied, and Conflict when it is not open."""
        project = await Project.get(id=invitation.project_id)
        await _require(project, invitation.role, by)
        token = opaque.new()
        async with transaction() as connection:
            row = await Invitation.filter(id=invitation.id).using_db(connection).select_for_update().get()
            if row.status is not InvitationStatus.PENDING:
                raise _settled(row, "invitationId")
            row.token_hash, row.expires_at = opaque.digest(token), now() + LASTS
            await row.save(update_fields=["token_hash", "expires_at"])
            await self._post(row, project, token)
            await _told("invitation.resent", row, by)
        return row

    async def revoke(self, invitation: Invitation, by: Actor) -> Invitation:
        """Raises Conflict when it is not open."""
        async with transaction():
            await _settle(invitation, InvitationStatus.REVOKED, "invitationId")
            await _told("invitation.revoked", invitation, by)
        return invitation

    async def accept(self, token: str, by: Actor) -> Member:
        """Of any number of callers one becomes a member. Raises NotFound, Denied for somebody else's, and Conflict."""
        invitation = await _found(token, by)
        async with transaction():
            await _settle(invitation, InvitationStatus.ACCEPTED, "token")
            try:
                member = await Member.create(project_id=invitation.project_id, user_id=by.signed_in.user_id, role=invitation.role)
            except IntegrityError:
                raise _conflict("token", "MEMBER", "You are a member already.") from None
            await _told("invitation.accepted", invitation, by)
        return member

    async def decline(self, token: str, by: Actor) -> Invitation:
        """Raises as `accept`."""
        invitation = await _found(token, by)
        async with transaction():
            await _settle(invitation, InvitationStatus.DECLINED, "token")
            await _told("invitation.declined", invitation, by)
        return invitation

    async def _post(self, invitation: Invitation, project: Project, token: str) -> None:
        inviter = None if invitation.invited_by_id is None else await User.get_or_none(id=invitation.invited_by_id)
        values = {
            "project": project.name,
            "inviter": inviter.name if inviter is not None else "Somebody",
            "role": invitation.role.value.lower(),
            "link": f"{self.public_url}{PATH}{token}",
        }
        await self.letters.post(LetterKind.INVITATION, invitation.email, values)


async def _require(project: Project, role: Role, by: Actor) -> None:
    """Only owners make owners. Raises Denied."""
    await projects.require(project.id, Permission.OWN if role.may(Permission.OWN) else Permission.ADMINISTER, by.signed_in)


async def _found(token: str, by: Actor) -> Invitation:
    """Raises NotFound for a token that is none or whose project is gone, and Denied when it was sent to another address."""
    invitation = await Invitation.get_or_none(token_hash=opaque.digest(token), project__deleted_at=None)
    if invitation is None:
        raise NotFound.field("token", "There is no such invitation.")
    user = await User.get(id=by.signed_in.user_id)
    if user.email != invitation.email:
        raise Denied("This invitation was sent to another address: sign in with the account that has it.")
    return invitation


async def _settle(invitation: Invitation, status: InvitationStatus, at: str) -> None:
    """Raises Conflict when somebody was first, or it is too late."""
    if not await invitation.settle(status, now()):
        raise _settled(await Invitation.get(id=invitation.id), at)
    invitation.status = status


def _settled(invitation: Invitation, at: str) -> Conflict:
    if invitation.status is InvitationStatus.PENDING:
        return _conflict(at, "EXPIRED", "This invitation has expired: ask for another one.")
    return _conflict(at, invitation.status.value, f"This invitation is not open any more: {invitation.status}.")


def _conflict(at: str, code: str, message: str) -> Conflict:
    return Conflict(message, [FieldFault(at, code, message)])


async def _told(action: str, invitation: Invitation, by: Actor) -> None:
    about: JSON = {"email": invitation.email, "role": invitation.role.value}
    await audits.note(action, by, invitation, project_id=invitation.project_id, after=about)
