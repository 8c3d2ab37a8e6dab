"""How long a refusal takes says nothing of what is there: a token that is nearly right, and an id of somebody else."""

from __future__ import annotations

import gc
import os
import random
from bisect import bisect_left, bisect_right
from collections.abc import Awaitable, Callable, Sequence
from time import perf_counter
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from tortoise.models import Model

from core import misses
from core.ids import new_id
from core.reads import global_id
from core.viewers import Viewer
from models.projects import Project
from models.workflows import Run, WebhookScheme
from services.platform import Platform
from tests.clients import Client
from tests.make import Make

# 2000 tell a difference of a twentieth of what the answers scatter by; a few dozen tell one that everybody would see.
SAMPLES = int(os.environ.get("TIMING_SAMPLES", "80"))
LEAST, MOST = (0.45, 0.55) if SAMPLES >= 2000 else (0.2, 0.8)

Ask = Callable[[], Awaitable[object]]


def auc(ones: Sequence[float], others: Sequence[float]) -> float:
    """How often one of the first is slower than one of the others: 0.5 when nobody can tell them apart (Mann and Whitney, 1947)."""
    known = sorted(others)
    wins = sum((bisect_left(known, one) + bisect_right(known, one)) / 2 for one in ones)
    return wins / (len(ones) * len(others))


async def apart(one: Ask, other: Ask) -> float:
    """Asked in turns, of which nobody knows which is next."""
    times: tuple[list[float], list[float]] = [], []
    order = [which for _ in range(SAMPLES) for which in random.sample((0, 1), 2)]
    for ask in (one, other) * 10:
        await ask()
    gc.collect()
    gc.disable()
    try:
        for which in order:
            started = perf_counter()
            await (one, other)[which]()
            times[which].append(perf_counter() - started)
    finally:
        gc.enable()
    found = auc(*times)
    print(f"AUC {found:.3f} of {SAMPLES} samples each")
    return found


async def test_a_webhook_token_that_is_nearly_right_is_refused_no_later(client: Client, home: Platform, make: Make) -> None:
    viewer = await make.viewer()
    workflow = await make.workflow(await make.project(viewer), viewer)
    path = urlsplit((await home.doors.create(workflow, WebhookScheme.NONE, None)).url).path
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    # Made beforehand, as many of each: only what the server does is timed.
    nearly = [path[:-1] + letter for letter in letters if letter != path[-1]]
    farther = ["/hooks/" + "".join(random.choices(letters, k=len(path) - len("/hooks/"))) for _ in nearly]

    async def near() -> None:
        await asked(random.choice(nearly))

    async def far() -> None:
        await asked(random.choice(farther))

    async def asked(path: str) -> None:
        answer = await client.http.post(path, content=b"{}", headers={"content-type": "application/json"})
        assert answer.status_code == 404

    assert LEAST < await apart(near, far) < MOST


MISSES = {
    "query": (Project, "query ($id: ID!) { project(id: $id) { name } }"),
    "node": (Run, "query ($id: ID!) { node(id: $id) { id } }"),  # deep in a project: there is more to look at
    "mutation": (
        Project,
        'mutation ($id: ID!) { createWorkflow(input: {projectId: $id, name: "x", definition: {steps: []}}) { ... on Problem { code } } }',
    ),
}


async def ids_of(model: type[Model], viewer: Viewer, make: Make, many: int) -> list[str]:
    projects = [await make.project(viewer) for _ in range(many)]
    if model is Project:
        return [global_id(Project, project.id) for project in projects]
    workflows = [await make.workflow(project, viewer) for project in projects]
    return [global_id(Run, (await make.home.starter.start(one, input={}, key=None, by=viewer)).id) for one in workflows]


@pytest.mark.parametrize("kind", MISSES)
async def test_an_id_of_somebody_else_is_not_found_as_soon_as_none(client: Client, make: Make, kind: str) -> None:
    model, query = MISSES[kind]
    theirs = await ids_of(model, await make.viewer("Eve"), make, 20)
    # As many, made beforehand: how long that takes, and what is remembered of an id that comes again, says nothing of what is there.
    nobodys = [global_id(model, random.choice((new_id, uuid4))()) for _ in range(20)]
    client.token = await make.token(await make.viewer())

    async def asked(id: str) -> None:
        answer = await client.post(query, {"id": id})
        assert model.__name__ not in answer.text

    async def foreign() -> None:
        await asked(random.choice(theirs))

    async def none() -> None:
        await asked(random.choice(nobodys))

    assert LEAST < await apart(foreign, none) < MOST


async def test_nothing_is_answered_after_a_random_time_and_something_at_once(
    client: Client, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The difference that this hides is seen on a quiet machine only; that it is hidden, on every one."""
    blurred: list[str] = []

    async def blur() -> None:
        blurred.append("")

    monkeypatch.setattr(misses, "blur", blur)
    viewer, eve = await make.viewer(), await make.viewer("Eve")
    client.token = await make.token(viewer)
    for model in (Project, Run):
        (own,), (foreign,) = [await ids_of(model, one, make, 1) for one in (viewer, eve)]
        field, none = model.__name__.lower(), global_id(model, new_id())
        mutation = {Project: 'updateProject(input: {projectId: $id, name: "New"})', Run: "cancelRun(input: {runId: $id})"}[model]
        documents = [
            f"query ($id: ID!) {{ {field}(id: $id) {{ id }} }}",
            f"query ($id: ID!) {{ a: {field}(id: $id) {{ id }} b: {field}(id: $id) {{ id }} }}",
            "query ($id: ID!) { node(id: $id) { id } }",
            "query ($id: ID!) { nodes(ids: [$id]) { id } }",
            # Not compiled: graphql-core answers.
            f"query ($id: ID!) {{ {field}(id: $id) {{ id }} __schema {{ queryType {{ name }} }} }}",
            "query ($id: ID!) { node(id: $id) { id } __schema { queryType { name } } }",
            f"mutation ($id: ID!) {{ {mutation} {{ __typename }} }}",
        ]
        for document in documents:
            for id, is_there in ((own, True), (foreign, False), (none, False)):
                blurred.clear()
                assert "errors" not in await client.answer(document, {"id": id})
                assert (blurred == []) is is_there, (document, is_there)
    for query in (
        "query ($id: ID!) { runDiff(a: $id, b: $id) { __typename } }",
        "query ($id: ID!) { aiStatistics(projectId: $id) { __typename } }",
    ):
        blurred.clear()
        assert "errors" in await client.answer(query, {"id": none})
        assert blurred
    blurred.clear()
    with pytest.raises(AssertionError, match="NOT_FOUND"):
        async for _ in client.subscribe("subscription ($id: ID!) { runEvents(runId: $id) { type } }", {"id": none}):
            pass
    assert blurred


def test_what_can_be_told_apart_is() -> None:
    slow, quick = [random.gauss(11, 1) for _ in range(500)], [random.gauss(10, 1) for _ in range(500)]
    assert auc(slow, quick) > 0.65
    assert auc(quick, slow) < 0.35
    assert auc(quick, quick) == 0.5
