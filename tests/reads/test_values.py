from __future__ import annotations

from typing import Any

import pytest
from tortoise.models import Model

from core.database import Database
from core.ids import new_id
from core.reads import Find, Page, Reads, global_id
from core.viewers import Viewer
from models import databases
from models.databases import Record
from models.events import Event
from models.workflows import Delivery, DeliveryOutcome, Run, RunStatus, Step, Webhook, WebhookScheme, Workflow, WorkflowVersion
from tests.reads import resolvers as declared
from tests.reads import rows
from tests.reads.asking import Asking

ODD: Any = {"z": 1e22, "a": [None, True, "é\u0000", 2**53], "": {"deep": [[]]}, "n": 0.1}


def _same(read: Model | None, tortoise: Model) -> None:
    assert read is not None
    for name in type(read)._meta.fields_db_projection:
        one, other = getattr(read, name), getattr(tortoise, name)
        assert (type(one), one) == (type(other), other), name
    assert read._saved_in_db
    assert not read._partial


async def test_rows_are_those_that_tortoise_reads(database: Database) -> None:
    ada = await rows.user()
    (project,) = await rows.projects(ada, 1)
    (flow,) = await rows.workflows([project], 1)
    (run,) = await rows.runs([flow], 1, by=ada)
    await Run.filter(id=run.id).update(output=ODD, error=None, finished_at=rows.later(), status=RunStatus.FAILED)
    await rows.steps([run], 1)
    await rows.events(run, 1)
    hook = await Webhook.create(workflow_id=flow.id, scheme=WebhookScheme.GITHUB, token_hash="-")
    await Delivery.create(
        webhook=hook,
        dedupe_key="1",
        outcome=DeliveryOutcome.ACCEPTED,
        headers=[["a", "b"]],
        query={},
        body=b"\x00\xff raw",
        body_sha256="-",
        received_at=rows.later(),
    )
    base = await databases.Database.create(project_id=project.id, name="Base", columns=[{"name": "z"}, {"name": "a"}])
    await Record.create(database=base, values={"text": "é", "list": [1, 2.5, None]}, origin="record/1", created_by=ada)
    reads = Reads(database.reads, rows.viewer(ada))
    for model in (Run, Step, Webhook, Delivery, Record, databases.Database, Workflow, WorkflowVersion):
        row = await model.all().first()
        assert row is not None
        _same(await reads.one(Find(model, visible=model.visible_to), row.pk), row)
    (event,) = await reads.rows(declared.events, Page(1), run.id)
    _same(event, await Event.get(stream=run.id))


async def test_values_come_out_as_they_were_written(asking: Asking) -> None:
    ada = await rows.user()
    (flow,) = await rows.workflows(await rows.projects(ada, 1), 1)
    (run,) = await rows.runs([flow], 1, by=ada, at=rows.START.replace(microsecond=0))
    await Run.filter(id=run.id).update(output=ODD, started_at=rows.START, finished_at=rows.START.replace(second=7))
    text = "query ($id: ID!) { node(id: $id) { ... on Run { status createdAt startedAt output tookSeconds } } }"
    found = (await asking(rows.viewer(ada), text, id=global_id(Run, run.id)))["node"]
    assert list(found["output"].items()) == list(ODD.items())
    assert found | {"output": None} == {
        "status": "SUCCEEDED",
        "createdAt": "2026-01-02T03:04:05.000000Z",
        "startedAt": "2026-01-02T03:04:05.678901Z",
        "output": None,
        "tookSeconds": 2.0,
    }


async def test_a_json_null_and_no_value_are_both_null(asking: Asking, database: Database) -> None:
    ada = await rows.user()
    (flow,) = await rows.workflows(await rows.projects(ada, 1), 1)
    runs = await rows.runs([flow], 2)
    await database.pool.execute("update runs set output = 'null' where id = $1", runs[0].id)
    text = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Run { output } } }"
    assert await asking(rows.viewer(ada), text, ids=[global_id(Run, run.id) for run in runs]) == {"nodes": [{"output": None}] * 2}


@pytest.mark.parametrize("viewer", [None, Viewer(new_id())])
async def test_me_is_null_for_nobody_and_for_somebody_who_is_gone(asking: Asking, viewer: Viewer | None) -> None:
    assert await asking(viewer, "{ me { id } }") == {"me": None}
    assert len(asking.statements) == (viewer is not None)
