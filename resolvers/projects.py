from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

import strawberry

from core.reads import PARENT, Find, Many, One, Root, global_id
from models.accounts import User
from models.databases import Database
from models.projects import Member, Permission, Project, Role
from models.workflows import Approval, Run
from resolvers.context import Info, acting, find, find_proven, find_to, signed_in
from resolvers.workflows import ApprovalFilter, RunFilter
from services import projects as service
from services.projects import members as members_service

# Declared here because the annotations of inputs are read when their classes are made.
strawberry.enum(
    Role,
    description="What a member may do. VIEWER: see everything. OPERATOR: also start and cancel runs. EDITOR: also make and change things. "
    "ADMIN: also decide who is a member, but for owners. OWNER: everything.",
)


@dataclass(frozen=True)
class Gone:
    """What is no more, or is no more the viewer's."""

    id: str


projects = Root(Project, visible=Project.visible_to, order=("-created_at", "-id"))
project = Find(Project, visible=Project.visible_to)
deleted_projects = Root(Project, visible=Project.restorable_by, order=("-created_at", "-id"))
members = Many(Member, by="project_id", order=("created_at", "id"))
databases = Many(Database, by="project_id", order=("-created_at", "-id"))
approvals = Many(Approval, by="project_id", order=("-created_at", "-id"), where=ApprovalFilter)
runs = Many(Run, by="project_id", order=("-created_at", "-id"), where=RunFilter)
project_of_member = One(Project, by="project_id", visible=PARENT)
member_user = One(User, by="user_id", visible=PARENT)

MaybeName = Annotated[str | None, strawberry.argument(description="A new name; left out, it keeps its own.")]
MaybeText = Annotated[str | None, strawberry.argument(description="A new description; left out, it keeps its own.")]
Taker = Annotated[strawberry.ID, strawberry.argument(description="Who is to own it.")]


def project_id(id: UUID) -> str:
    return global_id(Project, id)


async def create_project(info: Info, name: str, description: str = "") -> Project:
    return await service.create(name, description, signed_in(info))


async def update_project(info: Info, project_id: strawberry.ID, name: MaybeName = None, description: MaybeText = None) -> Project:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    return await service.update(project, name, description)


async def change_member_role(info: Info, member_id: strawberry.ID, role: Role) -> Member:
    member = await find_to(info, Permission.ADMINISTER, Member, member_id, "memberId")
    return await members_service.change_role(member, role, acting(info))


async def remove_member(info: Info, member_id: strawberry.ID) -> Project:
    member = await find_to(info, Permission.ADMINISTER, Member, member_id, "memberId")
    await members_service.remove(member, acting(info))
    return await member.project


async def leave_project(info: Info, project_id: strawberry.ID) -> Gone:
    project = await find_to(info, Permission.READ, Project, project_id, "projectId")
    await members_service.leave(project, acting(info))
    return Gone(project_id)


async def transfer_project(info: Info, project_id: strawberry.ID, member_id: Taker) -> Project:
    project, member = await find(info, Project, project_id, "projectId"), await find(info, Member, member_id, "memberId")
    await find_proven(info, Permission.OWN, Project, project_id, "projectId")
    return await members_service.transfer(project, member, acting(info))


async def delete_project(info: Info, project_id: strawberry.ID) -> Gone:
    project = await find_proven(info, Permission.OWN, Project, project_id, "projectId")
    await info.context.platform.deletions.delete(project, acting(info))
    return Gone(project_id)


async def restore_project(info: Info, project_id: strawberry.ID) -> Project:
    project = await find(info, Project, project_id, "projectId", Project.restorable_by)
    return await info.context.platform.deletions.restore(project, acting(info))
