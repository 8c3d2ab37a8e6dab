"""Rows for tests, made straight in the database: what is not under test costs one line."""

from __future__ import annotations

from typing import Any

from core.callers import Actor
from core.ids import new_id
from core.viewers import Viewer
from models.accounts import Session, User
from models.databases import Database
from models.projects import Member, Permission, Project, Role
from models.workflows import Workflow
from services import databases
from services.accounts import api_keys
from services.accounts.api_keys import Shown
from services.platform import Platform
from services.workflows import versions

TRANSFORM: dict[str, Any] = {
    "steps": [{"key": "one", "type": "transform", "with": {"value": "{{ input.value }}"}}],
    "output": "{{ steps.one.output.value }}",
}


class Make:
    def __init__(self, home: Platform) -> None:
        self.home = home

    async def user(self, name: str = "Ada") -> User:
        return await User.create(email=f"{new_id()}@example.com", name=name, password_hash="")

    async def viewer(self, name: str = "Ada") -> Viewer:
        user = await self.user(name)
        session = await Session.create(user_id=user.id)
        return Viewer(user.id, session.id)

    async def token(self, viewer: Viewer) -> str:
        return (await self.home.sessions.access.issue(viewer.user_id, viewer.session_id))[0]

    async def project(self, owner: Viewer, name: str = "Project") -> Project:
        project = await Project.create(name=name)
        await self.member(project, owner, Role.OWNER)
        return project

    async def member(self, project: Project, viewer: Viewer, role: Role) -> Member:
        return await Member.create(project_id=project.id, user_id=viewer.user_id, role=role)

    async def key(self, maker: Viewer, project: Project, scope: Permission = Permission.ADMINISTER) -> Shown:
        return await api_keys.create(project, "Key", scope, None, Actor(maker))

    async def database(self, project: Project, schema: Any = None) -> Database:
        return await databases.create(project, "Database", "", schema or {"title": "text", "kind": "text"})

    async def workflow(self, project: Project, by: Viewer, definition: Any = None) -> Workflow:
        return await versions.create(project, "Workflow", definition or TRANSFORM, self.home.settings.engine, by)
