from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from models import invitations as models
from models.invitations import InvitationStatus
from models.projects import Permission, Role
from resolvers import invitations as resolve
from resolvers import permissions
from schema.accounts import User
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Gone, Member
from schema.relay import Node, edge


@strawberry.type(description="A letter that makes whoever has its address a member. Its token is in the letter alone, and works once.")
class Invitation(Node, of=models.Invitation):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    email: str
    role: Role
    status: InvitationStatus
    created_at: datetime
    expires_at: datetime
    invited_by: User | None = edge(resolve.invited_by, "Null when the account is gone.")


@strawberry.type
class Mutation:
    invite_member: Annotated[Invitation | Problem, strawberry.union("InviteMemberResult")] = mutation(
        resolve.invite_member, "Invite somebody by mail, for 7 days. At most 100 invitations of a project are open.", people_only=True
    )
    resend_invitation: Annotated[Invitation | Problem, strawberry.union("ResendInvitationResult")] = mutation(
        resolve.resend_invitation, "Send it again, with a new token and 7 more days; the old token works no more.", people_only=True
    )
    revoke_invitation: Annotated[Invitation | Problem, strawberry.union("RevokeInvitationResult")] = mutation(
        resolve.revoke_invitation, "Take an open invitation back.", people_only=True
    )
    accept_invitation: Annotated[Member | Problem, strawberry.union("AcceptInvitationResult")] = mutation(
        resolve.accept_invitation, "Become a member. The invitation must have been sent to the address of your account.", people_only=True
    )
    decline_invitation: Annotated[Gone | Problem, strawberry.union("DeclineInvitationResult")] = mutation(
        resolve.decline_invitation, "Say no, for good.", people_only=True
    )
