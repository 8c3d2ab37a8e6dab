"""What the runs of one worker share."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

import orjson

from core.database import tried
from core.gathers import Gathers
from core.settings import Engine as Settings
from models import variables
from models.databases import Database
from models.workflows import writes
from services.secrets import Vault
from services.workflows import definitions
from services.workflows.definitions import Definition
from services.workflows.engine.clocks import DatabaseClock
from services.workflows.engine.courses import Course
from services.workflows.journal import Journal
from services.workflows.steps import Outside

PATIENCE_SECONDS = 20  # with a database that is away
VERSIONS_MOST = 1000


@dataclass(frozen=True, slots=True)
class Version:
    definition: Definition
    project_id: UUID
    course: Course | None = None


UNREAD = Version(Definition((), None), UUID(int=0))


@dataclass(frozen=True)
class Desk:
    owner: str
    pool: writes.Connection
    journal: Journal
    outside: Outside
    settings: Settings
    vault: Vault | None = None  # without one no step finds a secret
    clock: DatabaseClock = field(default_factory=DatabaseClock)
    versions: dict[UUID, Version] = field(default_factory=dict)
    never: asyncio.Event = field(default_factory=asyncio.Event)  # what ends by itself is not asked to stop

    @cached_property
    def databases(self) -> Gathers[UUID, Database]:
        """By id, as they are now."""
        return Gathers(lambda ids: Database.by_ids(self.pool, ids))

    @cached_property
    def variables(self) -> Gathers[variables.Wanted, str]:
        """By project and name, JSON text."""
        return Gathers(lambda wanted: variables.values(self.pool, wanted))

    async def version(self, id: UUID) -> Version:
        """Versions never change. Raises what the parser does when an older server wrote what this one cannot read."""
        if (known := self.versions.get(id)) is None:
            text, project_id = await tried(lambda: writes.version(self.pool, id), PATIENCE_SECONDS)
            if len(self.versions) >= VERSIONS_MOST:
                self.versions.clear()
            definition = definitions.parse(orjson.loads(text))
            known = self.versions[id] = Version(definition, project_id, Course.of(definition))
        return known
