from __future__ import annotations

from typing import Any

import asyncpg
import pytest
from strawberry import Schema

from core.database import Database
from core.reads import PARENT, Count, Many, One, Read, Root
from models.projects import Member, Project
from models.workflows import Run, Step, Workflow
from schema import schema
from schema.relay import declared_reads
from tests.reads import contract
from tests.reads.explained import faults


@pytest.mark.parametrize("contract", [schema, contract.schema], ids=["as shipped", "of these tests"])
async def test_an_index_serves_every_declared_read(database: Database, contract: Schema) -> None:
    assert await faults(database.pool, [found.read for found in declared_reads(contract)]) == []


def test_every_declared_read_is_found() -> None:
    assert {(found.type, found.field, found.shape) for found in declared_reads(contract.schema)} >= {
        ("Query", "me", "me"),
        ("Query", "projects", "connection"),
        ("Workflow", "runs", "connection"),
        ("Workflow", "webhooks", "items"),
        ("Workflow", "runCount", "count"),
        ("Run", "startedBy", "edge"),
        ("RunEvent", "run", "edge"),
        ("Run", "id", "node"),
    }


@pytest.mark.parametrize(
    ("read", "fault"),
    [
        (Root(Project, visible=Project.visible_to, order=("name",)), "sorts"),
        (Many(Run, by="workflow_id", order=("start_key",)), "sorts"),
        (Many(Member, by="project_id", order=("id",)), "does not look project_id up in an index"),
        (Many(Run, by="version_id", order=("-id",)), "does not look version_id up in an index"),
        (Many(Step, by="run_id", order=("position", "item"), total=True), "no unique index makes this order total"),
        (Count(Run, by="version_id"), "does not look version_id up in an index"),
    ],
)
async def test_a_read_without_its_index_is_found(database: Database, read: Read[Any], fault: str) -> None:
    assert any(fault in line for line in await faults(database.pool, [read]))
    assert await faults(database.pool, [One(Workflow, by="workflow_id", visible=PARENT)]) == []


async def test_reads_cannot_write(database: Database) -> None:
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        await database.reads.fetch("delete from projects")
