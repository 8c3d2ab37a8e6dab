"""What a watcher is told of a run is the same from a plan as from graphql-core: history, and what happens while both watch."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from structlog.testing import capture_logs

from core.reads import cursor, global_id
from core.settings import Limits
from core.viewers import Viewer
from models.events import Event, RunEventType
from models.projects import Project
from models.workflows import Run, Step
from resolvers.workflows import events as declared
from resolvers.workflows import project_cursor
from schema import schema
from server.app import contexts
from server.graphql.executions import Executions
from services.platform import Platform
from tests.compiled import rows
from tests.compiled.executors import Executors, events, executors, written
from tests.compiled.values import Material
from tests.compiled.writer import Document, Writer
from tests.reads.rows import START
from tests.seeds import SEED

TYPES = [kind for kind in RunEventType if not kind.ends_run]
LAST = 7


@dataclass(frozen=True)
class Watched:
    executors: Executors
    material: Material
    town: rows.Town
    run: Run

    def document(self, n: int, run: Run, **more: Any) -> Document:
        given = {"runId": ("ID!", global_id(Run, run.id))} | {name: ("String", value) for name, value in more.items()}
        return Writer(schema._schema, self.material, f"{SEED} {n}", odd=0).around("subscription", "runEvents", given)


async def write(run: Run, first: int, last: int) -> None:
    steps = await Step.filter(run_id=run.id).order_by("id")
    await Event.bulk_create(
        [
            Event(
                stream=run.id,
                seq=seq,
                project_id=run.project_id,
                epoch=0,
                transaction=1,
                type=RunEventType.RUN_SUCCEEDED if seq == LAST else TYPES[seq % len(TYPES)],
                step_id=steps[seq % len(steps)].id if steps and seq % 2 else None,
                data=rows.JSONS[seq],
                at=START,
            )
            for seq in range(first, last + 1)
        ]
    )


@pytest.fixture
async def watched(home: Platform, town: rows.Town) -> AsyncIterator[Watched]:
    """A run that the owner and the viewer see, and that has ended."""
    viewer = town.viewers["viewer"]
    assert viewer is not None
    run = await Run.visible_to(viewer).filter(id__in=await Step.all().values_list("run_id", flat=True)).first()
    assert run is not None
    await Event.filter(stream=run.id).delete()
    await write(run, 1, LAST)
    async with executors(schema, contexts(home), Limits(), home.database.reads) as opened:
        yield Watched(opened, await Material.of(schema), town, run)


async def test_history_is_told_the_same(watched: Watched) -> None:
    told = 0
    places: list[str | None] = [None, *[cursor(declared, [seq]) for seq in (1, 3, LAST, LAST + 1)], "nonsense"]
    with capture_logs():
        for n in range(30):
            document = watched.document(n, watched.run, **({"after": places[n % len(places)]} if n % 2 else {}))
            for viewer in watched.town.viewers.values():
                plain, compiled = await watched.executors.events(document, viewer)
                assert plain == compiled, (f"RANDOM_SEED={SEED}", document)
                told += len(plain)
    assert told > 200


@pytest.mark.parametrize(
    "selection",
    [
        "step { run { a: events(first: 1, last: 1) { totalCount } b: steps(first: 1, last: 1) { totalCount } } }",
        "step { run { a: events(first: 1, last: 1) { totalCount } } } run { b: events(first: 1, last: 1) { totalCount } }",
        "step { run { steps { nodes { key } } a: events(last: 500) { totalCount } } }",
        'cursor run { events(after: "nonsense") { totalCount } }',
    ],
)
async def test_errors_are_told_the_same(watched: Watched, selection: str) -> None:
    text = f"subscription ($id: ID!) {{ runEvents(runId: $id) {{ {selection} }} }}"
    document = Document(text, {"id": global_id(Run, watched.run.id)}, None)
    plain, compiled = await watched.executors.events(document, watched.town.viewers["owner"])
    assert plain == compiled
    assert any('"errors"' in body for body in plain)


async def test_what_happens_is_told_the_same(watched: Watched, home: Platform) -> None:
    """Watchers of one group, and of several."""
    run = watched.run
    viewers = [watched.town.viewers[name] for name in ("owner", "viewer")]
    both = (watched.executors.plain, watched.executors.compiled)
    documents = [
        document for n in range(20) if len((await watched.executors.events(document := watched.document(n, run), viewers[0]))[0]) == LAST
    ]
    await Event.filter(stream=run.id, seq__gt=2).delete()
    heard: list[list[str]] = [[] for _ in range(len(documents) * len(viewers) * 4)]
    begun = asyncio.Semaphore(0)

    async def watch(at: int) -> None:
        document, rest = documents[at % 4], at // 4
        async for body in events(both[rest % 2], document, viewers[rest // 2 % 2]):
            heard[at].append(written(body))
            if len(heard[at]) == 2:
                begun.release()

    with capture_logs():
        tasks = [asyncio.create_task(watch(at)) for at in range(len(heard))]
        for _ in heard:
            await asyncio.wait_for(begun.acquire(), 20)
        await write(run, 3, LAST)
        await home.events.publish([(run.id, LAST)])
        await asyncio.wait_for(asyncio.gather(*tasks), 20)
    for at, of_plain, of_plan in ((at, heard[first + at], heard[first + 4 + at]) for first in range(0, len(heard), 8) for at in range(4)):
        assert len(of_plain) == LAST
        assert of_plain == of_plan, (f"RANDOM_SEED={SEED}", documents[at])


async def test_what_happened_in_a_project_is_told_the_same(watched: Watched) -> None:
    """It does not end by itself: as many as there are."""
    (project_id,) = {event.project_id for event in await Event.filter(stream=watched.run.id)}
    many, told = await Event.filter(project_id=project_id).count(), 0
    given = {"projectId": ("ID!", global_id(Project, project_id)), "after": ("String", project_cursor(0, 0, UUID(int=0), 0))}

    async def first(executions: Executions, document: Document, viewer: Viewer | None) -> list[str]:
        bodies = list[str]()
        async with aclosing(events(executions, document, viewer)) as followed:
            async for body in followed:
                bodies.append(written(body))
                if len(bodies) == many:
                    break
        return bodies

    with capture_logs():
        for n in range(10):
            document = Writer(schema._schema, watched.material, f"{SEED} {n}", odd=0).around("subscription", "projectEvents", given)
            for viewer in watched.town.viewers.values():
                plain, compiled = [await first(one, document, viewer) for one in (watched.executors.plain, watched.executors.compiled)]
                assert plain == compiled, (f"RANDOM_SEED={SEED}", document)
                told += len(plain)
    assert told > 10 * many
