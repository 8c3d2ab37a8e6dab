"""A project with an owner and whoever else is needed, each with a client of their own voice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.callers import Actor
from core.reads import global_id
from core.viewers import Viewer
from models.projects import Member, Project, Role
from tests.clients import Client, Data
from tests.make import Make


@dataclass
class Room:
    make: Make
    client: Client
    project: Project
    owner: Viewer

    @property
    def id(self) -> str:
        return global_id(Project, self.project.id)

    async def member(self, role: Role, name: str = "Bob") -> tuple[Viewer, Member]:
        viewer = await self.make.viewer(name)
        return viewer, await self.make.member(self.project, viewer, role)

    async def owners_row(self) -> Member:
        return await Member.get(project_id=self.project.id, user_id=self.owner.user_id)

    async def does(self, viewer: Viewer, name: str, selection: str = "Gone { id }", /, **input: Any) -> Data:
        self.client.token = await self.make.token(viewer)
        return await self.client.mutate(name, selection, **input)


async def room(make: Make, client: Client) -> Room:
    owner = await make.viewer()
    return Room(make, client, await make.project(owner), owner)


def actor(viewer: Viewer) -> Actor:
    return Actor(viewer)
