"""API keys: shown once, of one project, with the lower of their scope and their maker's role."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import pytest
import websockets
from websockets.asyncio.client import ClientConnection

from core.clock import now
from core.reads import global_id
from core.settings import Settings
from models.accounts import Session, User
from models.api_keys import ApiKey
from models.audits import AuditEntry
from models.projects import Member, Permission, Project, Role
from models.workflows import Run
from services.accounts import api_keys, proofs
from services.accounts.api_keys import Shown
from services.accounts.users import set_disabled
from tests.clients import Client
from tests.make import Make

KEY = "ApiKeyWithSecret { secret apiKey { id name prefix scope expiresAt lastUsedAt oldSecretExpiresAt project { id } user { id } } }"
PROJECTS = "{ projects { totalCount nodes { id } } }"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Whoever watches is looked at often enough for a test."""
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"recheck_seconds": 0.4})})


async def works(client: Client, secret: str) -> bool:
    answer = await client.http.post("/graphql", json={"query": PROJECTS}, headers={"Authorization": f"Bearer {secret}"})
    return answer.status_code == 200


async def ignoring_the_end(socket: ClientConnection) -> AsyncIterator[str | bytes]:
    with suppress(websockets.ConnectionClosed):
        while True:
            yield await socket.recv()


async def until_refused(client: Client, secret: str) -> None:
    """Within the 0.4 s that these tests give, and some for a slow machine."""
    async with asyncio.timeout(5):
        while await works(client, secret):
            await asyncio.sleep(0.02)


async def test_a_key_is_shown_once_and_kept_as_a_hash(client: Client, make: Make) -> None:
    ada = await make.viewer()
    project = await make.project(ada)
    client.token = await make.token(ada)
    ends = now() + timedelta(days=90)
    made = await client.mutate(
        "createApiKey", KEY, projectId=global_id(Project, project.id), name=" CI ", scope="RUN", expiresAt=ends.isoformat()
    )
    key, row = made["apiKey"], await ApiKey.get()
    assert made["secret"].startswith(f"{key['prefix']}_")
    assert len(made["secret"].removeprefix(f"{key['prefix']}_")) == 43  # 256 bits
    assert (key["name"], key["scope"], key["lastUsedAt"]) == ("CI", "RUN", None)
    assert row.expires_at == ends
    assert made["secret"] not in {str(getattr(row, name)) for name in row._meta.fields_map if name not in ("user", "project")}
    listed = await client.data("{ me { apiKeys { nodes { id } } } projects { nodes { apiKeys { nodes { prefix } } } } }")
    assert listed == {
        "me": {"apiKeys": {"nodes": [{"id": key["id"]}]}},
        "projects": {"nodes": [{"apiKeys": {"nodes": [{"prefix": key["prefix"]}]}}]},
    }
    client.token = made["secret"]
    assert (await client.data(PROJECTS))["projects"]["nodes"] == [{"id": global_id(Project, project.id)}]
    used = (await ApiKey.get()).last_used_at
    assert used is not None
    make.home.standing._heard.clear()  # as after half of the time to the next look
    await client.data(PROJECTS)
    assert (await ApiKey.get()).last_used_at == used  # it is written at most once a minute
    (entry,) = await AuditEntry.filter(action="api_key.created")
    assert (entry.project_id, entry.user_id, entry.target_id) == (project.id, ada.user_id, row.id)


async def test_making_one_needs_a_recent_proof_and_a_sensible_name_end_and_scope(client: Client, make: Make) -> None:
    ada, bob = await make.viewer(), await make.viewer("Bob")
    project = await make.project(ada)
    await make.member(project, bob, Role.OPERATOR)
    client.token, id = await make.token(ada), global_id(Project, project.id)
    for changed, path in (({"name": ""}, "name"), ({"expiresAt": now().isoformat()}, "expiresAt")):
        problem = await client.mutate("createApiKey", KEY, projectId=id, scope="READ", **({"name": "CI"} | changed))
        assert (problem["code"], problem["fields"][0]["path"]) == ("INVALID", path)
    await Session.filter(id=ada.session_id).update(proved_at=now() - proofs.RECENT)
    assert (await client.mutate("createApiKey", KEY, projectId=id, name="CI", scope="READ"))["code"] == "PROOF_REQUIRED"
    client.token = await make.token(bob)
    assert (await client.mutate("createApiKey", KEY, projectId=id, name="CI", scope="EDIT"))["code"] == "DENIED"
    assert await ApiKey.all().count() == 0


async def test_a_project_has_so_many_keys_and_no_more(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api_keys, "MOST", 2)
    ada = await make.viewer()
    project = await make.project(ada)
    made = await asyncio.gather(*[make.key(ada, project) for _ in range(5)], return_exceptions=True)
    assert sorted(type(one).__name__ for one in made) == ["Conflict", "Conflict", "Conflict", "Shown", "Shown"]
    await next(one for one in made if isinstance(one, Shown)).api_key.revoke()
    assert await make.key(ada, project)


async def test_a_key_sees_its_project_only(client: Client, make: Make) -> None:
    ada = await make.viewer()
    project, other = await make.project(ada), await make.project(ada)
    workflow = await make.workflow(other, ada)
    client.token = (await make.key(ada, project)).secret
    assert (await client.data(PROJECTS))["projects"] == {"totalCount": 1, "nodes": [{"id": global_id(Project, project.id)}]}
    query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    hidden = [global_id(Project, other.id), global_id(type(workflow), workflow.id), global_id(ApiKey, (await ApiKey.get()).id)]
    assert (await client.data(query, {"ids": hidden}))["nodes"] == [None] * 3


async def test_the_role_of_its_maker_bounds_a_key_as_it_is_now(client: Client, make: Make) -> None:
    ada, bob = await make.viewer(), await make.viewer("Bob")
    project = await make.project(ada)
    member = await make.member(project, bob, Role.EDITOR)
    client.token = (await make.key(bob, project)).secret
    given = {"projectId": global_id(Project, project.id), "name": "New", "schema": {"title": "text"}}
    assert (await client.mutate("createDatabase", "Database { id }", **given))["__typename"] == "Database"
    await Member.filter(id=member.id).update(role=Role.VIEWER)
    assert (await client.mutate("createDatabase", "Database { id }", **given))["code"] == "DENIED"


Ends = Callable[[Make, Shown, Project, User], Awaitable[object]]
ENDS: dict[str, Ends] = {
    "revoked": lambda make, key, project, maker: key.api_key.revoke(),
    "expired": lambda make, key, project, maker: ApiKey.all().update(expires_at=now()),
    "its maker has left": lambda make, key, project, maker: Member.filter(user_id=maker.id).delete(),
    "its maker was disabled": lambda make, key, project, maker: set_disabled(make.home.sessions, maker.email, disabled=True),
    "its project is gone": lambda make, key, project, maker: project.delete(),
}


@pytest.mark.parametrize("how", ENDS)
async def test_a_key_that_has_lost_its_ground_stops_on_every_door(client: Client, make: Make, how: str) -> None:
    bob = await make.viewer("Bob")
    project = await make.project(await make.viewer())
    await make.member(project, bob, Role.EDITOR)
    run = await make.home.starter.start(await make.workflow(project, bob), input={"value": 1}, key=None, by=bob)
    key = await make.key(bob, project)
    client.token = key.secret
    async with client.socket() as socket:
        query = f'subscription {{ runEvents(runId: "{global_id(Run, run.id)}") {{ type }} }}'
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": query}}))
        assert json.loads(await socket.recv())["type"] == "next"
        await ENDS[how](make, key, project, await User.get(id=bob.user_id))
        async with asyncio.timeout(5):
            last = [json.loads(text)["type"] async for text in ignoring_the_end(socket)]
    assert set(last) <= {"error"}  # of the subscription, which looks for itself
    assert socket.close_code == 4403
    await until_refused(client, key.secret)


async def test_a_new_secret_leaves_the_old_one_a_time_of_grace(client: Client, make: Make) -> None:
    ada = await make.viewer()
    old = await make.key(ada, await make.project(ada))
    client.token, id = await make.token(ada), global_id(ApiKey, old.api_key.id)
    new = await client.mutate("rotateApiKey", KEY, apiKeyId=id, graceSeconds=3600)
    assert new["apiKey"]["prefix"] == old.api_key.prefix
    assert await works(client, old.secret)
    assert await works(client, new["secret"])
    await ApiKey.all().update(old_secret_expires_at=now())
    await until_refused(client, old.secret)
    newest = await client.mutate("rotateApiKey", KEY, apiKeyId=id, graceSeconds=0)
    await until_refused(client, new["secret"])
    assert await works(client, newest["secret"])
    assert (await client.mutate("rotateApiKey", KEY, apiKeyId=id, graceSeconds=604_801))["fields"][0]["path"] == "graceSeconds"


async def test_who_administers_a_project_sees_and_revokes_all_of_its_keys_and_can_use_none(client: Client, make: Make) -> None:
    ada, bob, eve = [await make.viewer(name) for name in ("Ada", "Bob", "Eve")]
    project = await make.project(ada)
    for viewer in (bob, eve):
        await make.member(project, viewer, Role.EDITOR)
    key = await make.key(bob, project)
    id, listed = global_id(ApiKey, key.api_key.id), "{ projects { nodes { apiKeys { nodes { id } } } } }"
    client.token = await make.token(eve)
    assert (await client.data(listed))["projects"]["nodes"][0]["apiKeys"]["nodes"] == []
    assert (await client.mutate("revokeApiKey", "ApiKey { id }", apiKeyId=id))["code"] == "NOT_FOUND"
    client.token = await make.token(ada)
    assert (await client.data(listed))["projects"]["nodes"][0]["apiKeys"]["nodes"] == [{"id": id}]
    assert (await client.mutate("rotateApiKey", KEY, apiKeyId=id))["code"] == "DENIED"
    assert (await client.mutate("revokeApiKey", "ApiKey { id }", apiKeyId=id))["id"] == id
    await until_refused(client, key.secret)
    assert (await client.data(listed))["projects"]["nodes"][0]["apiKeys"]["nodes"] == []


async def test_what_a_key_does_is_told_of_the_key(make: Make) -> None:
    ada = await make.viewer()
    key = await make.key(ada, await make.project(ada), Permission.EDIT)
    viewer = await make.home.standing.viewer(f"Bearer {key.secret}")
    assert viewer is not None
    assert viewer.key is not None
    assert (viewer.user_id, viewer.key.id, viewer.key.scope) == (ada.user_id, key.api_key.id, "EDIT")
    assert await AuditEntry.visible_to(viewer).count() == 0  # its scope is not ADMINISTER
    assert await Session.visible_to(viewer).count() == 0


async def test_secrets_that_look_alike_are_refused(client: Client, make: Make) -> None:
    ada = await make.viewer()
    secret = (await make.key(ada, await make.project(ada))).secret
    for wrong in (
        secret[:-1],
        secret + "A",
        secret[:-1] + ("A" if secret[-1] != "A" else "B"),
        secret.upper(),
        "apk_",
        secret.replace("apk", "key"),
    ):
        assert not await works(client, wrong)
    assert await works(client, secret)
