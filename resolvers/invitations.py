from __future__ import annotations

from typing import Annotated

import strawberry

from core.reads import PARENT, Many, One, global_id
from models.accounts import User
from models.invitations import Invitation, InvitationStatus
from models.projects import Member, Permission, Project, Role
from resolvers.arguments import HASHED
from resolvers.context import Info, acting, find_to
from resolvers.projects import Gone

strawberry.enum(
    InvitationStatus, description="Where an invitation stands. PENDING: open until expiresAt; then it can be sent again, or revoked."
)

invitations = Many(Invitation, by="project_id", order=("-created_at", "-id"), visible=Invitation.visible_to)
invited_by = One(User, by="invited_by_id", visible=PARENT)

Email = Annotated[str, strawberry.argument(description="Of an account, or of somebody who will make one: the answer is the same.")]
As = Annotated[Role, strawberry.argument(description="What the person will be. Only owners invite owners.")]
Token = Annotated[str, strawberry.argument(description="From the letter: what stands behind #token= in its link.", metadata=HASHED)]


async def invite_member(info: Info, project_id: strawberry.ID, email: Email, role: As) -> Invitation:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    return await info.context.platform.invitations.invite(project, email, role, acting(info))


async def resend_invitation(info: Info, invitation_id: strawberry.ID) -> Invitation:
    invitation = await find_to(info, Permission.ADMINISTER, Invitation, invitation_id, "invitationId")
    return await info.context.platform.invitations.resend(invitation, acting(info))


async def revoke_invitation(info: Info, invitation_id: strawberry.ID) -> Invitation:
    invitation = await find_to(info, Permission.ADMINISTER, Invitation, invitation_id, "invitationId")
    return await info.context.platform.invitations.revoke(invitation, acting(info))


async def accept_invitation(info: Info, token: Token) -> Member:
    return await info.context.platform.invitations.accept(token, acting(info))


async def decline_invitation(info: Info, token: Token) -> Gone:
    declined = await info.context.platform.invitations.decline(token, acting(info))
    return Gone(global_id(Invitation, declined.id))
