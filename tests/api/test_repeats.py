"""A mutation that is sent again with its key."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any

import httpx2
import pytest

from core.clock import now
from core.reads import global_id
from models.operations import KeptReply
from models.projects import Project
from models.workflows import Run, Webhook
from tests.clients import Client
from tests.make import Make

CREATE = "mutation ($name: String!) { createProject(input: {name: $name}) { __typename ... on Project { id } ... on Problem { code } } }"


@pytest.fixture
async def ada(client: Client, make: Make) -> Client:
    client.token = await make.token(await make.viewer())
    return client


async def sent(client: Client, key: str | None, query: str = CREATE, /, path: str = "/graphql", **variables: Any) -> httpx2.Response:
    headers = {"Authorization": f"Bearer {client.token}"} if client.token else {}
    more = {} if key is None else {"Idempotency-Key": key}
    return await client.http.post(path, json={"query": query, "variables": variables}, headers=headers | more)


def code(answer: httpx2.Response) -> Any:
    return answer.json()["errors"][0]["extensions"]["code"]


@pytest.mark.parametrize("path", ["/graphql", "/graphql?"], ids=["lane", "usual way"])
async def test_it_is_done_once_and_answered_the_same(ada: Client, path: str) -> None:
    first, again = [await sent(ada, "one", path=path, name="Made") for _ in range(2)]
    assert again.json()["data"] == first.json()["data"]
    assert again.json()["extensions"]["replayed"]
    assert again.headers["idempotency-replayed"] == "true"
    assert "idempotency-replayed" not in first.headers
    assert await Project.all().count() == 1
    await sent(ada, "two", name="Made")
    await sent(ada, None, name="Made")
    assert await Project.all().count() == 3


async def test_another_request_with_the_key_is_a_conflict_and_another_person_is_another(ada: Client, make: Make) -> None:
    await sent(ada, "one", name="Made")
    other = await sent(ada, "one", name="Other")
    assert (other.status_code, code(other)) == (409, "CONFLICT")
    ada.token = await make.token(await make.viewer("Eve"))
    assert (await sent(ada, "one", name="Other")).status_code == 200
    assert await Project.all().count() == 2


async def test_twenty_at_once_are_done_once(ada: Client) -> None:
    answers = await asyncio.gather(*(sent(ada, "one", name="Made") for _ in range(20)))
    assert await Project.all().count() == 1
    refused = [answer for answer in answers if answer.status_code != 200]
    assert {code(answer) for answer in refused} <= {"CONFLICT"}
    assert all(answer.headers["retry-after"] == "1" for answer in refused)
    assert (await sent(ada, "one", name="Made")).json()["extensions"]["replayed"]


async def test_what_did_nothing_leaves_the_key_free(ada: Client) -> None:
    assert (await sent(ada, "one", name="")).json()["data"]["createProject"]["code"] == "INVALID"
    assert (await sent(ada, "one", name="Made")).json()["data"]["createProject"]["__typename"] == "Project"
    assert (await sent(ada, "two", name=7)).json()["errors"]
    assert (await sent(ada, "two", name="Made")).status_code == 200
    assert await Project.all().count() == 2


async def test_what_is_shown_once_is_shown_to_who_missed_it_and_kept_sealed(ada: Client, make: Make) -> None:
    viewer = await make.viewer()
    ada.token = await make.token(viewer)
    workflow = await make.workflow(await make.project(viewer), viewer)
    create = (
        """mutation ($id: ID!) { createWebhook(input: {workflowId: $id, scheme: STANDARD}) { ... on WebhookWithUrl { url secret } } }"""
    )
    first, again = [await sent(ada, "one", create, id=global_id(type(workflow), workflow.id)) for _ in range(2)]
    shown = first.json()["data"]["createWebhook"]
    assert again.json()["data"]["createWebhook"] == shown
    assert await Webhook.all().count() == 1
    (kept,) = await KeptReply.all()
    assert kept.answer is not None
    assert shown["secret"] not in kept.answer


async def test_runs_are_started_once(ada: Client, make: Make) -> None:
    viewer = await make.viewer()
    ada.token = await make.token(viewer)
    workflow = await make.workflow(await make.project(viewer), viewer)
    start = "mutation ($id: ID!) { runWorkflow(input: {workflowId: $id, input: {}}) { ... on Run { id } } }"
    answers = [await sent(ada, "one", start, id=global_id(type(workflow), workflow.id)) for _ in range(3)]
    assert len({answer.json()["data"]["runWorkflow"]["id"] for answer in answers}) == 1
    assert await Run.all().count() == 1


async def test_what_was_begun_by_who_died_is_not_done_again(ada: Client) -> None:
    await sent(ada, "one", name="Made")
    await KeptReply.all().update(answer=None)
    waiting = await sent(ada, "one", name="Made")
    assert (code(waiting), waiting.headers["retry-after"]) == ("CONFLICT", "1")
    await KeptReply.all().update(started_at=now() - timedelta(minutes=1))
    unknown = await sent(ada, "one", name="Made")
    assert code(unknown) == "CONFLICT"
    assert "retry-after" not in unknown.headers
    assert await Project.all().count() == 1


async def test_a_key_is_free_again_after_a_day(ada: Client) -> None:
    await sent(ada, "one", name="Made")
    await KeptReply.all().update(expires_at=now())
    await sent(ada, "one", name="Other")
    assert await Project.all().count() == 2
    assert await KeptReply.all().count() == 1


async def test_strangers_and_queries_have_no_use_for_it(ada: Client) -> None:
    ada.token, token = None, ada.token
    assert "data" in (await sent(ada, "one", name="Made")).json()
    ada.token = token
    assert (await sent(ada, "one", "{ me { id } }")).status_code == 200
    assert await KeptReply.all().count() == 0


@pytest.mark.parametrize("key", ["", "x" * 201])
async def test_a_key_is_a_short_text(ada: Client, key: str) -> None:
    assert code(await sent(ada, key, name="Made")) == "BAD_REQUEST"
    assert await Project.all().count() == 0


async def test_a_socket_sends_it_beside_the_document(ada: Client) -> None:
    payload = {"query": CREATE, "variables": {"name": "Made"}, "extensions": {"idempotencyKey": "one"}}
    async with ada.socket() as socket:
        for id in ("1", "2"):
            await socket.send(json.dumps({"id": id, "type": "subscribe", "payload": payload}))
            message = json.loads(await socket.recv())
            assert message["type"] == "next"
            assert ("replayed" in message["payload"]["extensions"]) == (id == "2")
            assert json.loads(await socket.recv())["type"] == "complete"
    assert await Project.all().count() == 1
