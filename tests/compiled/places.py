"""Where documents are asked: a schema, rows, and both executors."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import strawberry
from structlog.testing import capture_logs

from core.reads import Reads
from core.settings import Limits
from core.viewers import Viewer
from schema import schema as shipped
from server.app import contexts
from server.graphql.executions import OpenContext, Request
from services.platform import Platform
from tests.compiled.executors import Both, Executors, executors
from tests.compiled.rows import Town
from tests.compiled.shrinking import smallest
from tests.compiled.values import Material
from tests.compiled.writer import SELDOM, Document
from tests.reads.asking import Context
from tests.seeds import SEED

# What graphql-core may answer though nothing is wrong, and what the document then says.
# Each node and nodes is a read for each type: with half a dozen of them a plan has too many.
INTERPRETED = {"introspection": ("__schema", "__type("), "hand-written": tuple(sorted(SELDOM)), "too large": ("node(", "nodes(")}
UNREACHED = ("arguments", "variables")  # that make no sense, where there is no row to hang anything on: no error


@dataclass(frozen=True)
class Place:
    schema: strawberry.Schema
    executors: Executors
    material: Material
    viewers: dict[str, Viewer | None]

    async def both(self, document: Document, viewer: Viewer | None) -> Both:
        with capture_logs():  # of what is masked
            return await self.executors.both(document, viewer)

    async def check(self, document: Document, viewer: Viewer | None) -> str:
        """What answered, or "errors". What has no errors must be answered by a plan."""
        found = await self.both(document, viewer)
        if not found.are_same:
            await self.fail(document, viewer)
        if found.have_errors:
            return "errors"
        if found.by not in ("plan", *UNREACHED):
            assert any(word in document.text for word in INTERPRETED.get(found.by, ())), (found.by, document)
        return found.by

    async def fail(self, document: Document, viewer: Viewer | None) -> None:
        small = await self.smallest(document, viewer)
        found = await self.both(small, viewer)
        told = (f"RANDOM_SEED={SEED}", small.text, small.variables, f"graphql-core: {found.plain}", f"plan: {found.compiled}")
        raise AssertionError("\n".join(map(str, told)))

    async def smallest(self, document: Document, viewer: Viewer | None) -> Document:
        async def differs(smaller: Document) -> bool:
            return not (await self.both(smaller, viewer)).are_same

        return await smallest(document, differs)


@asynccontextmanager
async def opened(home: Platform, town: Town, schema: strawberry.Schema, limits: Limits) -> AsyncIterator[Place]:
    async with executors(schema, _contexts(home, schema), limits, home.database.reads) as both:
        yield Place(schema, both, await Material.of(schema), town.viewers)


def _contexts(home: Platform, schema: strawberry.Schema) -> OpenContext:
    @asynccontextmanager
    async def of_contract(request: Request) -> AsyncIterator[Context]:
        reads = Reads(home.database.reads, request.viewer)
        try:
            yield Context(reads, request.viewer)
        finally:
            await reads.close()

    return contexts(home) if schema is shipped else of_contract
