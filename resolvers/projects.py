from __future__ import annotations

from core.reads import PARENT, Find, Many, One, Root
from models.accounts import User
from models.databases import Database
from models.projects import Member, Project
from models.workflows import Approval, Run
from resolvers.context import Info, signed_in
from resolvers.workflows import ApprovalFilter, RunFilter
from services import projects as service

projects = Root(Project, visible=Project.visible_to, order=("-created_at", "-id"))
project = Find(Project, visible=Project.visible_to)
members = Many(Member, by="project_id", order=("created_at", "id"))
databases = Many(Database, by="project_id", order=("-created_at", "-id"))
approvals = Many(Approval, by="project_id", order=("-created_at", "-id"), where=ApprovalFilter)
runs = Many(Run, by="project_id", order=("-created_at", "-id"), where=RunFilter)
member_user = One(User, by="user_id", visible=PARENT)


async def create_project(info: Info, name: str, description: str = "") -> Project:
    return await service.create(name, description, signed_in(info))
