"""What a client is told when the database is busy, and when an answer would be too large."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from core import database
from core.settings import Limits, Settings
from tests.clients import Client
from tests.locks import locked
from tests.make import Make


@pytest.fixture
def settings(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setattr(database, "READ_SECONDS", 0.3)
    monkeypatch.setattr(database, "WRITE_SECONDS", 0.3)
    return settings.model_copy(update={"limits": Limits(answer_bytes=20_000)})


async def test_a_busy_database_is_said_to_be_busy_at_every_door_and_nothing_is_half_done(
    client: Client, make: Make, database_url: str
) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    definition = {"steps": [{"key": "a", "type": "transform"}]}
    workflow = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
    made = await client.mutate("createWebhook", "WebhookWithUrl { url }", workflowId=workflow["id"], scheme="NONE")
    async with locked(database_url, "deliveries"):
        answer = await client.http.post(urlsplit(made["url"]).path, json={})
        assert (answer.status_code, answer.json()["error"]["code"]) == (503, "UNAVAILABLE")
        assert int(answer.headers["retry-after"]) > 0
    async with locked(database_url, "projects"):
        problem = await client.mutate("createProject", "Project { id }", name="Another")
        assert (problem["code"], problem["retryAfterSeconds"]) == ("UNAVAILABLE", 5)
        query = await client.answer("{ projects { nodes { id } } }")
        assert query["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    assert len((await client.data("{ projects { nodes { id } } }"))["projects"]["nodes"]) == 1
    assert (await client.http.post(urlsplit(made["url"]).path, json={})).status_code == 202


async def test_an_answer_has_a_most_of_bytes_and_what_is_not_asked_for_is_not_read(client: Client, make: Make, worker: None) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    definition = {"steps": [{"key": "a", "type": "transform", "with": {"copy": "{{ input.text }}"}}]}
    workflow = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
    for _ in range(4):
        await client.mutate("runWorkflow", "Run { id }", workflowId=workflow["id"], input={"text": "x" * 6000})
    query = "query ($id: ID!) { workflow(id: $id) { runs { nodes { %s } } } }"
    light = await client.data(query % "id status", {"id": workflow["id"]})
    assert len(light["workflow"]["runs"]["nodes"]) == 4
    heavy = await client.answer(query % "id input", {"id": workflow["id"]})
    assert heavy["errors"][0]["extensions"]["code"] == "INVALID"
    assert "20000 bytes" in heavy["errors"][0]["message"]
    paged = await client.data((query % "input trigger").replace("runs", "runs(first: 1)"), {"id": workflow["id"]})
    for run in paged["workflow"]["runs"]["nodes"]:
        assert run["input"] == run["trigger"]["body"] == {"text": "x" * 6000}
