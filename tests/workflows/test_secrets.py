"""Secrets: used by name in what goes outside, and nowhere to be read. The witness is the whole database, every answer and every log line."""

from __future__ import annotations

import base64
import html
import json
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.fields import MASK
from core.reads import global_id
from core.sealing import Sealing
from models.projects import Project, Role
from models.secrets import Secret
from models.workflows import Run, Step, Workflow
from services.secrets.scrubs import Scrub
from services.workflows import definitions
from tests.clients import Client
from tests.echoes import Echo, call, echo, outside
from tests.lines import heard
from tests.projects.rooms import actor
from tests.workflows.conftest import Runs

__all__ = ["echo", "outside"]  # fixtures

KEY = 'hunter2 "é"/+&<\\>=hunter2'
SEEN = """query ($id: ID!) { run(id: $id) { status input output error trigger steps { nodes { key input output error } }
  events { nodes { type data percent message } } } }"""


async def store(runs: Runs, name: str = "KEY", value: str = KEY) -> None:
    await runs.home.vault.set(await runs.project(), name, value, actor(await runs.viewer()))


async def leaks(runs: Runs, client: Client, ids: list[Any], words: list[str]) -> list[str]:
    """Where one of these words, or what can be made of it, stands: in the database or in what the API answers."""
    found, forms = list[str](), Scrub(words).forms
    pool = runs.home.database.pool
    for row in await pool.fetch("select format('%I', tablename) from pg_tables where schemaname = 'public'"):
        text = "\n".join([one[0] for one in await pool.fetch(f"select t::text from {row[0]} t")])
        found += [f"{row[0]}: {form}" for form in forms if form in text]
    client.token = await runs.make.token(await runs.viewer())
    for id in ids:
        told = json.dumps(await client.data(SEEN, {"id": global_id(Run, id)}), ensure_ascii=False)
        found += [f"answer: {form}" for form in forms if form in told]
    return found


async def test_what_is_outside_is_given_the_secret_and_nobody_else_is(runs: Runs, client: Client, echo: Echo, worker: None) -> None:
    await store(runs)
    await store(runs, "TOKEN", "a-token-for-headers")
    headers = {"x-key": "{{ 'Bearer ' + secrets.TOKEN }}", "x-plain": "{{ input.word }}"}
    steps = [call(echo, headers=headers), {"key": "next", "type": "transform", "with": {"all": "{{ steps.call.output }}"}}]
    id = await runs.start(*steps, input={"word": "seen"}, output="{{ steps.next.output }}")
    run = await runs.ended(id)
    assert run.status == "SUCCEEDED", run.error
    (told,) = echo.heads
    assert told.endswith(KEY)
    assert "Bearer a-token-for-headers" in told
    step = await Step.get(run_id=id, key="call")
    assert step.input["body"] == MASK
    assert step.input["headers"] == {"x-key": MASK, "x-plain": "seen"}
    assert step.output["body"]["plain"] == MASK
    assert MASK in step.output["body"]
    assert await leaks(runs, client, [id], [KEY, "a-token-for-headers"]) == []
    assert (await Secret.get(name="KEY")).last_used_at is not None


async def test_an_error_and_a_log_tell_no_secret(runs: Runs, client: Client, echo: Echo, worker: None) -> None:
    await store(runs)
    echo.status = 503
    with heard("debug") as stream:
        ids = [await runs.start(call(echo)), await runs.start(call(echo, url="http://{{ secrets.KEY }}/"))]
        ids.append(await runs.start(call(echo, url="{{ secrets.KEY }}", method="{{ secrets.KEY }}")))
        ids.append(await runs.start(call(echo, body="{{ int(secrets.KEY) }}")))
        codes = [(await runs.ended(id)).error["code"] for id in ids]
    assert codes == ["HTTP_STATUS", "HTTP_BAD_URL", "INPUT", "EXPRESSION"]
    assert await leaks(runs, client, ids, [KEY]) == []
    assert [form for form in Scrub([KEY]).forms if form in stream.getvalue()] == []


async def test_a_secret_that_is_missing_or_decides_fails_its_step(runs: Runs, echo: Echo, worker: None) -> None:
    id = await runs.start(call(echo))
    error = (await runs.ended(id)).error
    assert (error["code"], error["message"]) == ("SECRET_MISSING", "There is no secret KEY in this project that this workflow may use.")
    await store(runs)
    method = "{{ secrets.KEY.startsWith('h') ? 'POST' : 'GET' }}"
    assert (await runs.ended(await runs.start(call(echo, method=method)))).status == "SUCCEEDED"  # as it was taken to be
    method = "{{ secrets.KEY.startsWith('h') ? 'GET' : 'POST' }}"
    assert (await runs.ended(await runs.start(call(echo, method=method)))).error["code"] == "SECRET_DECIDES"


async def test_a_secret_is_sent_to_its_hosts_and_to_no_other(runs: Runs, echo: Echo, worker: None, signed_in: Client) -> None:
    vault, project, by = runs.home.vault, await runs.project(), actor(await runs.viewer())
    await vault.set(project, "KEY", KEY, by, hosts=["api.example.com", "127.0.0.1"])
    assert (await runs.ended(await runs.start(call(echo)))).status == "SUCCEEDED"
    await vault.set(project, "KEY", KEY, by)  # which keeps them
    assert (await runs.ended(await runs.start(call(echo)))).status == "SUCCEEDED"
    await vault.set(project, "KEY", KEY, by, hosts=["api.example.com"])
    port, sent = echo.port, len(echo.heads)
    for url in (
        f"http://127.0.0.1:{port}/",
        f"http://127.0.0.1:{port}/?api.example.com",
        f"http://api.example.com@127.0.0.1:{port}/",
        f"http://api.example.com.127.0.0.1:{port}/",
        f"http://127.0.0.1:{port}#@api.example.com",
        "{{ secrets.KEY }}",
    ):
        error = (await runs.ended(await runs.start(call(echo, url=url)))).error
        assert (error["code"], error["message"]) == ("SECRET_HOST", "with: the secret KEY is not for this host."), url
    assert len(echo.heads) == sent
    told = {"projectId": global_id(Project, project.id), "name": "KEY", "value": KEY}
    shown = await signed_in.mutate("setSecret", "Secret { hosts }", **told, hosts=["B.example.com", "a.example.com", "b.example.com"])
    assert shown["hosts"] == ["a.example.com", "b.example.com"]
    bad = ["", "*", "a b", "http://a.example.com", "a.example.com:80", "a.example.com/", "u@a.example.com", "0x7f000001", "127.1"]
    refused = await signed_in.mutate("setSecret", "Secret { hosts }", **told, hosts=bad)
    assert [(fault["path"], fault["code"]) for fault in refused["fields"]] == [(f"hosts[{n}]", "HOST") for n in range(len(bad))]
    refused = await signed_in.mutate("setSecret", "Secret { hosts }", **told, hosts=["a.example.com"] * 21)
    assert [(fault["path"], fault["code"]) for fault in refused["fields"]] == [("hosts", "COUNT")]
    assert (await signed_in.mutate("setSecret", "Secret { hosts }", **told, hosts=[]))["hosts"] == []
    assert (await runs.ended(await runs.start(call(echo)))).status == "SUCCEEDED"


async def test_another_value_counts_from_the_next_step_on(runs: Runs, echo: Echo, worker: None) -> None:
    await store(runs)
    workflow = await runs.workflow(call(echo))
    await runs.ended(await runs.of(workflow))
    await store(runs, value="the other value")
    await runs.ended(await runs.of(workflow))
    assert echo.heads[-1].endswith("the other value")


async def test_a_secret_is_for_the_workflows_that_are_named_and_a_version_tells_what_it_misses(
    runs: Runs, echo: Echo, worker: None, signed_in: Client
) -> None:
    vault, project, by = runs.home.vault, await runs.project(), actor(await runs.viewer())
    mine, other = await runs.workflow(call(echo)), await runs.workflow(call(echo))
    query = "query ($id: ID!) { workflow(id: $id) { version { missingSecrets } } }"

    async def missing() -> list[list[str]]:
        found = [(await signed_in.data(query, {"id": global_id(Workflow, one.id)}))["workflow"]["version"] for one in (mine, other)]
        return [one["missingSecrets"] for one in found]

    assert await missing() == [["KEY"], ["KEY"]]
    await vault.set(project, "KEY", KEY, by, [mine.id])
    assert await missing() == [[], ["KEY"]]
    await vault.set(project, "KEY", KEY, by)  # whose it is stays
    assert (await runs.ended(await runs.of(mine))).status == "SUCCEEDED"
    assert (await runs.ended(await runs.of(other))).error["code"] == "SECRET_MISSING"
    told = await signed_in.data(
        "query ($id: ID!) { project(id: $id) { secrets { nodes { workflowIds } } } }", {"id": global_id(Project, project.id)}
    )
    assert told["project"]["secrets"]["nodes"] == [{"workflowIds": [global_id(Workflow, mine.id)]}]
    await vault.set(project, "KEY", KEY, by, [])
    assert await missing() == [[], []]
    assert (await runs.ended(await runs.of(other))).status == "SUCCEEDED"


async def test_secrets_of_another_project_are_none(runs: Runs, echo: Echo, worker: None) -> None:
    stranger = await runs.make.viewer()
    await runs.home.vault.set(await runs.make.project(stranger), "KEY", KEY, actor(stranger))
    assert (await runs.ended(await runs.start(call(echo)))).error["code"] == "SECRET_MISSING"


@pytest.mark.parametrize(
    ("definition", "path"),
    [
        ({"steps": [{"key": "a", "type": "transform", "with": {"x": "{{ secrets.KEY }}"}}]}, "steps[0].with.x"),
        ({"steps": [{"key": "a", "type": "transform", "when": "secrets.KEY == 'a'"}]}, "steps[0].when"),
        ({"steps": [{"key": "a", "type": "transform"}], "output": "{{ secrets.KEY }}"}, "output"),
        ({"steps": [{"key": "a", "type": "transform"}], "concurrency": {"key": "secrets.KEY"}}, "concurrency.key"),
        ({"steps": [{"key": "a", "type": "transform", "forEach": {"items": "{{ [secrets.KEY] }}"}}]}, "steps[0].forEach.items"),
        ({"steps": [{"key": "a", "type": "transform", "onError": {"fallback": "{{ secrets.KEY }}"}}]}, "steps[0].onError.fallback"),
        ({"steps": [{"key": "a", "type": "switch", "with": {"cases": [{"name": "b", "when": "secrets.KEY == 'a'"}]}}]}, "steps[0].with"),
        ({"steps": [{"key": "a", "type": "ai.generate", "with": {"prompt": "{{ secrets.KEY }}"}}]}, "steps[0].with.prompt"),
        ({"steps": [{"key": "a", "type": "http.request", "with": {"url": "{{ secrets[input.x] }}"}}]}, "steps[0].with.url"),
        ({"steps": [{"key": "a", "type": "http.request", "with": {"url": "{{ string(secrets) }}"}}]}, "steps[0].with.url"),
    ],
)
def test_a_secret_can_stand_only_where_it_goes_outside(definition: Any, path: str) -> None:
    faults = definitions.check(definition, most_bytes=256_000, most_steps=500)
    assert faults
    assert faults[0].path.startswith(f"definition.{path}")
    assert faults[0].code in ("SECRET", "EXPRESSION", "UNKNOWN_REFERENCE")


async def test_a_plan_shows_a_mask(runs: Runs, client: Client, echo: Echo) -> None:
    await store(runs)
    workflow = await runs.workflow(call(echo))
    client.token = await runs.make.token(await runs.viewer())
    query = "query ($id: ID!) { planRun(workflowId: $id) { steps { key input } } }"
    (step,) = (await client.data(query, {"id": global_id(Workflow, workflow.id)}))["planRun"]["steps"]
    assert step["input"]["body"] == MASK
    assert not echo.heads


async def test_secrets_are_set_by_administrators_and_named_to_all(runs: Runs, client: Client) -> None:
    project = await runs.project()
    editor = await runs.make.viewer("Bob")
    await runs.make.member(project, editor, Role.EDITOR)
    client.token = await runs.make.token(await runs.viewer())
    id = global_id(type(project), project.id)
    made = await client.mutate("setSecret", "Secret { id name keyId lastUsedAt viewerCan }", projectId=id, name="KEY", value=KEY)
    assert (made["name"], made["lastUsedAt"], len(made["keyId"])) == ("KEY", None, 8)
    again = await client.mutate("setSecret", "Secret { id }", projectId=id, name="KEY", value=KEY)
    assert again["id"] == made["id"]
    for name, value, path in (("1A", KEY, "name"), ("A-B", KEY, "name"), ("A", "short", "value"), ("A", "x" * 16_001, "value")):
        refused = await client.mutate("setSecret", "Secret { id }", projectId=id, name=name, value=value)
        assert (refused["code"], refused["fields"][0]["path"]) == ("INVALID", path)
        assert value not in json.dumps(refused)
    client.token = await runs.make.token(editor)
    listed = await client.data("query ($id: ID!) { project(id: $id) { secrets { nodes { name viewerCan } } } }", {"id": id})
    assert listed["project"]["secrets"]["nodes"] == [{"name": "KEY", "viewerCan": ["READ", "RUN", "EDIT"]}]
    assert (await client.mutate("setSecret", "Secret { id }", projectId=id, name="KEY", value=KEY))["code"] == "DENIED"
    sealed = (await Secret.get(name="KEY")).sealed
    assert Sealing(runs.home.keys.sealing_keys).open(sealed) == KEY


@given(st.text(min_size=8, max_size=40).filter(lambda text: len(text.strip()) >= 8), st.text(max_size=5), st.text(max_size=5))
def test_whatever_a_secret_is_made_of_it_is_found_again(secret: str, before: str, after: str) -> None:
    text, scrub = f"{before}{secret}{after}", Scrub([secret])
    assert secret not in scrub.text(text)
    for encoded in (
        quote(text, safe=""),
        json.dumps(text),
        base64.b64encode(text.encode()).decode(),
        text.encode().hex(),
        html.escape(text),
    ):
        assert scrub.text(encoded) != encoded
