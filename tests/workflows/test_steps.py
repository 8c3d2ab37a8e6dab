"""What each step type does, against real servers on loopback and real rows; and the contract's example, as written."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from uuid import uuid4

import pytest

from core.outgoing import Outgoing
from core.reads import global_id
from core.settings import Engine
from core.viewers import Viewer
from models.databases import Database, Record
from models.workflows import StepEffect, StepStatus
from resolvers.workflows import has_unknown_effect
from services.ai import Image, ModelError
from services.databases import records
from services.platform import Platform
from services.workflows import schemas
from services.workflows.catalog import CATALOG
from services.workflows.steps import Call, Done, Hold, Outside, StepError, paces
from services.workflows.steps.http import MOST_BYTES
from tests.ai.providers import ScriptedModels, ScriptedProvider
from tests.clients import Client, Data
from tests.core.outgoing_servers import Seen, Server, answer, by_target, serving
from tests.make import Make
from tests.workflows.test_definitions import EXAMPLE
from workers.processes import working

NOBODY = uuid4()
FAR = datetime.now(UTC) + timedelta(hours=2)


async def _repeats(seen: Seen, writer: asyncio.StreamWriter) -> None:
    """Fails, and tells what it was sent."""
    said = json.dumps({"target": seen.target, "headers": seen.headers, "body": seen.body.decode()}) + "x" * 5000
    await answer(said.encode(), 500, www_authenticate=seen.headers["authorization"], x_request_id="r-1", set_cookie="a=1")(seen, writer)


SITE = by_target(
    {
        "/text": answer(b"caf\xc3\xa9", content_type="text/plain"),
        "/json": answer(b'{"a": [1, 2.5, null]}', content_type="application/json; charset=utf-8"),
        "/problem": answer(b'{"title": "no"}', 404, content_type="application/problem+json"),
        "/broken": answer(b"{", content_type="application/json"),
        "/binary": answer(b"\xff\x00", content_type="application/octet-stream"),
        "/empty": answer(b"", 204),
        "/moved": answer(b"", 302, location="/json"),
        "/nowhere": answer(b"", 302, location="http://["),
        "/inside": answer(b"", 302, location="http://127.0.0.1:1/"),
        "/json?a=1&b=2&b=true&c=x+y": answer(b'"asked"', content_type="application/json"),
        "/large": answer(b"x" * 3_900_000, content_type="text/plain"),
        "/huge": answer(b"x" * 4_000_001),
        **{f"/{status}": answer(b"no", status) for status in (400, 408, 429, 500, 503)},
        "/later": answer(b"", 503, retry_after="7"),
        "/much-later": answer(b"", 429, retry_after=format_datetime(FAR, usegmt=True)),
        "/never": answer(b"", 503, retry_after="soon"),
        **dict.fromkeys(("/repeats", "/repeats?key=a%2Bb%2Bc%2Bd%2Be"), _repeats),
    }
)


@pytest.fixture
async def site() -> AsyncIterator[Server]:
    async with serving(SITE) as server:
        yield server


@pytest.fixture
async def http(site: Server) -> AsyncIterator[Outgoing]:
    opened = Outgoing([site.allowed])
    yield opened
    await opened.close()


async def run(
    type: str,
    input: Data,
    http: Outgoing | None = None,
    models: ScriptedModels | None = None,
    project: Any = NOBODY,
    told: list[Any] | None = None,
) -> Any:
    """As the engine does it, with what the input is checked against."""
    kind = CATALOG[type]
    assert schemas.faults(input, kind.strict, "with") == []

    async def tell(data: Any) -> None:
        if told is not None:
            told.append(data)

    outside = Outside(http or Outgoing(), models or ScriptedModels())
    result = await kind.run(Call(NOBODY, project, "run/step/-1", input, 5, outside, tell))
    return result.output if isinstance(result, Done) and not result.records else result


async def error(type: str, input: Data, **more: Any) -> StepError:
    with pytest.raises(StepError) as raised:
        await run(type, input, **more)
    return raised.value


@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        ("/text", 200, "café"),
        ("/json", 200, {"a": [1, 2.5, None]}),
        ("/problem", 404, {"title": "no"}),
        ("/broken", 200, "{"),
        ("/binary", 200, "\ufffd\0"),
        ("/empty", 204, ""),
        ("/moved", 200, {"a": [1, 2.5, None]}),
        ("/400", 400, "no"),
    ],
)
async def test_http_request_gives_status_headers_and_body(site: Server, http: Outgoing, path: str, status: int, body: Any) -> None:
    output = await run("http.request", {"url": site.url + path}, http)
    assert (output["status"], output["body"]) == (status, body)
    assert output["headers"]["content-length"]
    assert site.seen[0].method == "GET"
    assert "idempotency-key" not in site.seen[0].headers


@pytest.mark.parametrize(
    ("path", "after"),
    [
        *((f"/{status}", None) for status in (408, 429, 500, 503)),
        ("/never", None),
        ("/later", lambda: 7),
        ("/much-later", lambda: (FAR - datetime.now(UTC)).total_seconds()),
    ],
)
async def test_a_server_that_is_in_trouble_is_tried_again_when_it_says(
    site: Server, http: Outgoing, path: str, after: Callable[[], float] | None
) -> None:
    failed = await error("http.request", {"url": site.url + path}, http=http)
    assert (failed.code, failed.retryable) == ("HTTP_STATUS", True)
    assert failed.retry_after_seconds == (None if after is None else pytest.approx(after(), abs=60))


async def test_a_failure_tells_what_the_server_said_but_not_the_secrets_it_was_sent(site: Server, http: Outgoing) -> None:
    failed = await error("http.request", {"url": site.url + "/503"}, http=http)
    assert failed.details == {"status": 503, "headers": {}, "body": "no"}
    secrets = {"Authorization": "Bearer abcdefgh.ijkl", "X-Key": "0123456789", "Accept": "text/html"}
    for url, body in [
        ("/repeats", {"login": {"password": "correct horse"}}),
        ("/repeats?key=a%2Bb%2Bc%2Bd%2Be", "client_secret=battery%20staple"),
    ]:
        failed = await error("http.request", {"url": site.url + url, "method": "POST", "headers": secrets, "body": body}, http=http)
        told = failed.details
        assert told["headers"] == {"www-authenticate": "Bearer [redacted]", "x-request-id": "r-1"}
        assert len(str(told["body"])) == 2000
        assert "text/html" in str(told["body"])
        for secret in ("abcdefgh", "0123456789", "correct horse", "battery", "a%2Bb"):
            assert secret not in json.dumps(told)


async def test_an_answer_is_as_large_as_an_output_may_be(site: Server, http: Outgoing) -> None:
    output = await run("http.request", {"url": site.url + "/large"}, http)
    assert len(output["body"]) == 3_900_000
    assert Engine().output_bytes == MOST_BYTES
    failed = await error("http.request", {"url": site.url + "/huge"}, http=http)
    assert failed.message == "The answer has more than 4000000 bytes."


async def test_an_error_before_anything_was_sent_says_so(site: Server, http: Outgoing) -> None:
    for input in ({"url": "http://127.0.0.1:1/"}, {"url": "no url"}, {"url": site.url + "/text", "headers": {"Host": "other"}}):
        assert (await error("http.request", {"method": "POST", **input}, http=http)).details == {"hadEffects": False}, input
    for path in ("/huge", "/503", "/inside", "/nowhere"):  # the last two redirect, so that the first of their requests was sent
        failed = await error("http.request", {"url": site.url + path, "method": "POST"}, http=http)
        assert "hadEffects" not in failed.details, path
    assert (await error("ai.generate", {"prompt": "Hello"})).details == {"hadEffects": False}
    assert not has_unknown_effect(StepEffect.OUTSIDE, StepStatus.FAILED, FAR, {"code": "HTTP_BLOCKED", "hadEffects": False})
    assert has_unknown_effect(StepEffect.OUTSIDE, StepStatus.FAILED, FAR, {"code": "HTTP_TIMEOUT"})
    assert has_unknown_effect(StepEffect.OUTSIDE, StepStatus.RUNNING, FAR, None)


async def test_what_is_sent_is_what_was_said(site: Server, http: Outgoing) -> None:
    query = {"a": 1, "b": ["2", True], "c": "x y"}
    headers = {"X-Number": 1.5, "X-Flag": True, "X-Text": "t"}
    await run("http.request", {"method": "POST", "url": site.url + "/json", "query": query, "headers": headers, "body": {"é": 1}}, http)
    seen = site.seen[0]
    assert (seen.method, seen.target) == ("POST", "/json?a=1&b=2&b=true&c=x+y")
    assert json.loads(seen.body) == {"é": 1}
    assert seen.headers["content-type"] == "application/json"
    assert seen.headers["idempotency-key"] == "run/step/-1"
    assert (seen.headers["x-number"], seen.headers["x-flag"], seen.headers["x-text"]) == ("1.5", "true", "t")
    call = Call(
        NOBODY, NOBODY, "run/step/-1", {"method": "POST", "url": site.url + "/json"}, 5, Outside(http, ScriptedModels()), _nobody_listens
    )
    await CATALOG["http.request"].run(replace(call, first_run="first"))
    assert site.seen.pop().headers["idempotency-key"] == "first/step/-1"
    own = {"idempotency-KEY": "mine", "content-TYPE": "text/csv"}
    await run("http.request", {"method": "PUT", "url": site.url + "/text", "headers": own, "body": "a,b"}, http)
    assert (site.seen[1].headers["idempotency-key"], site.seen[1].headers["content-type"], site.seen[1].body) == (
        "mine",
        "text/csv",
        b"a,b",
    )


async def test_what_may_not_be_called_is_a_clear_error(site: Server, http: Outgoing) -> None:
    for url, code in [
        ("http://127.0.0.1:1/", "HTTP_BLOCKED"),
        ("http://169.254.169.254/latest/meta-data", "HTTP_BLOCKED"),
        ("http://[::1]:80/", "HTTP_BLOCKED"),
        ("http://2130706433/", "HTTP_BAD_URL"),
        (site.url + "/inside", "HTTP_BLOCKED"),
        ("file:///etc/passwd", "HTTP_BAD_URL"),
        ("no url", "HTTP_BAD_URL"),
        ("http://", "HTTP_BAD_URL"),
        ("http://[", "HTTP_BAD_URL"),
        (site.url + "/huge", "HTTP_TOO_LARGE"),
    ]:
        failed = await error("http.request", {"url": url}, http=http)
        assert (failed.code, failed.retryable) == (code, False), url
        assert "127.0.0.1" not in failed.message
    failed = await error("http.request", {"url": "http://[", "query": {"a": 1}}, http=http)
    assert failed.code == "HTTP_BAD_URL"
    for headers in ({"X": "a\r\nY: b"}, {"X Y": "a"}, {"Host": "other"}, {"Content-Length": "1"}):
        assert (await error("http.request", {"url": site.url + "/text", "headers": headers}, http=http)).code == "HTTP_BAD_HEADER"


def test_a_request_that_changes_something_is_an_effect_outside() -> None:
    effect = CATALOG["http.request"].effect
    assert {method: effect({"method": method}) for method in ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")} == {
        **dict.fromkeys(("GET", "HEAD", "OPTIONS"), StepEffect.IDEMPOTENT),
        **dict.fromkeys(("POST", "PUT", "PATCH", "DELETE"), StepEffect.OUTSIDE),
    }
    assert effect({}) is StepEffect.IDEMPOTENT


async def test_transform_gives_what_it_is_given() -> None:
    assert await run("transform", {"a": [1, {"b": None}]}) == {"a": [1, {"b": None}]}


async def test_wait_counts_from_the_engine_s_time() -> None:
    now = datetime(2030, 1, 1, tzinfo=UTC)
    call = Call(NOBODY, NOBODY, "run/step/-1", {"duration": "90s"}, 5, Outside(Outgoing(), ScriptedModels()), _nobody_listens, now)
    assert await CATALOG["wait"].run(call) == Hold(now + timedelta(seconds=90))


async def _nobody_listens(data: Data) -> None:
    pass


async def test_wait_holds_until_a_moment() -> None:
    now = datetime.now(UTC)
    held = await run("wait", {"duration": "90s"})
    assert isinstance(held, Hold)
    assert held.until is not None
    assert timedelta(seconds=89) < held.until - now < timedelta(seconds=95)
    assert (await run("wait", {"until": "2026-05-01T09:00:00+02:00"})).until == datetime(2026, 5, 1, 7, tzinfo=UTC)
    assert (await error("wait", {"until": (now + timedelta(days=365, hours=1)).isoformat()})).message == "wait takes at most 365 days."
    for input in ({"duration": "9999d"}, {"until": "soon"}, {"until": "2026-05-01T09:00:00"}, {"until": "9999-01-01T00:00:00Z"}):
        assert (await error("wait", input)).code == "INPUT"


async def test_ai_generate_asks_the_router_and_tells_words_as_they_come() -> None:
    provider, told = ScriptedProvider(["two words"]), list[Any]()
    output = await run(
        "ai.generate", {"prompt": "Say two words.", "system": "Be brief.", "maxTokens": 9}, models=ScriptedModels(provider), told=told
    )
    assert (output["text"], output["provider"], output["model"]) == ("two words", "scripted", "script-1")
    assert told == [{"text": "two"}, {"text": "words"}]
    ((prompt, _),) = provider.prompts
    assert (prompt.text, prompt.system, prompt.most_tokens) == ("Say two words.", "Be brief.", 9)
    chosen = await run(
        "ai.generate", {"prompt": "Which?", "choices": ["bug", "feature"]}, models=ScriptedModels(ScriptedProvider(["feature"]))
    )
    assert chosen["text"] == "feature"
    sees = ScriptedProvider()
    image = {"mediaType": "image/png", "base64": "iVBO"}
    await run("ai.generate", {"prompt": "What is it?", "images": [image]}, models=ScriptedModels(sees))
    assert sees.prompts[0][0].images == (Image("image/png", b"\x89PN"),)
    failed = await error("ai.generate", {"prompt": "What is it?", "images": [image, {**image, "base64": "a cat"}]})
    assert (failed.code, failed.message) == ("INPUT", "images[1] is no base64.")


async def test_what_takes_long_tells_how_far_it_is(site: Server, http: Outgoing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paces, "EVERY_SECONDS", 0)
    told: list[tuple[float, str]] = []
    outside = Outside(http, ScriptedModels(ScriptedProvider(["two words"])))

    def call(input: Data) -> Call:
        return Call(NOBODY, NOBODY, "run/step/-1", input, 5, outside, _nobody_listens, progress=lambda *parts: told.append(parts))

    await CATALOG["ai.generate"].run(call({"prompt": "Say two words.", "maxTokens": 8}))
    assert told == [(12.5, "1 of 8 tokens at most"), (25, "2 of 8 tokens at most")]
    told.clear()
    await CATALOG["http.request"].run(call({"url": site.url + "/large"}))
    assert told[-1] == (99, "3900000 of 3900000 bytes")
    assert len(told) > 1
    told.clear()
    monkeypatch.setattr(paces, "EVERY_SECONDS", 60)
    await CATALOG["http.request"].run(call({"url": site.url + "/large"}))
    assert told == []


async def test_ai_generate_says_what_to_set_when_there_is_no_model() -> None:
    failed = await error("ai.generate", {"prompt": "Hello"})
    assert failed.code.startswith("MODEL_")
    assert not failed.retryable
    busy = ModelError("RATE_LIMITED", "Too many.", retryable=True, retry_after_seconds=3)
    failed = await error("ai.generate", {"prompt": "Hello"}, models=ScriptedModels(ScriptedProvider([busy])))
    assert (failed.code, failed.retryable, failed.retry_after_seconds) == ("MODEL_RATE_LIMITED", True, 3)


@pytest.fixture
async def viewer(make: Make) -> Viewer:
    return await make.viewer()


async def test_database_steps_know_only_databases_of_their_project(make: Make, viewer: Viewer) -> None:
    own, foreign = await make.project(viewer), await make.project(viewer)
    database, other = await make.database(own), await make.database(foreign)
    for id in (global_id(Database, other.id), global_id(Database, uuid4()), global_id(Record, database.id), "garbage", str(database.id)):
        for input in ({"database": id, "values": {}}, {"database": id}):
            failed = await error("database.insert" if "values" in input else "database.query", dict(input), project=own.id)
            assert (failed.code, failed.retryable) == ("NOT_FOUND", False)


async def test_database_query_finds_by_value_newest_first(make: Make, viewer: Viewer) -> None:
    project = await make.project(viewer)
    database = await make.database(project, {"title": "text", "n": "integer"})
    for n in range(5):
        await records.create(database, {"title": f"t{n % 2}", "n": n}, viewer)
    id = global_id(Database, database.id)

    async def found(**input: Any) -> list[int]:
        return [record["values"]["n"] for record in (await run("database.query", {"database": id, **input}, project=project.id))["records"]]

    assert await found() == [4, 3, 2, 1, 0]
    assert await found(where={"title": "t0"}) == [4, 2, 0]
    assert await found(where={"title": "t0", "n": 2}) == [2]
    assert await found(where={"n": "2"}) == []
    assert await found(limit=2) == [4, 3]
    assert await found(where={"title": "\\u0000"}) == []
    for where, path in (({"other": 1}, "where.other"), ({"title": "\0"}, "where.title")):
        failed = await error("database.query", {"database": id, "where": where}, project=project.id)
        assert failed.code == "INPUT"
        assert path in failed.message


async def test_values_that_do_not_fit_fail_the_step_and_name_the_column(make: Make, viewer: Viewer) -> None:
    project = await make.project(viewer)
    database = await make.database(project, {"n": "integer"})
    for values, path in (({"n": "x"}, "values.n"), ({"m": 1}, "values.m")):
        failed = await error("database.insert", {"database": global_id(Database, database.id), "values": values}, project=project.id)
        assert (failed.code, failed.retryable) == ("INPUT", False)
        assert path in failed.message
    assert await Record.all().count() == 0


RUN = """query ($id: ID!) { run(id: $id) { status output error steps { nodes { key status input output error } } } }"""


@pytest.fixture
async def working_with(home: Platform, http: Outgoing) -> AsyncIterator[None]:
    home.commands.listen()
    async with working(home, Outside(http, ScriptedModels())):
        yield


async def ended(client: Client, id: str) -> Data:
    async for _ in client.subscribe("subscription ($id: ID!) { runEvents(runId: $id) { type } }", {"id": id}):
        pass
    found: Data = (await client.data(RUN, {"id": id}))["run"]
    return found


async def test_the_contracts_example_runs_as_written(client: Client, site: Server, working_with: None) -> None:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    database = await client.mutate("createDatabase", "Database { id }", projectId=project["id"], name="D", schema={"title": "text"})
    definition = json.loads(json.dumps(EXAMPLE).replace("<id>", database["id"]))
    workflow = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
    webhook = await client.mutate("createWebhook", "WebhookWithUrl { url }", workflowId=workflow["id"], scheme="NONE")
    path = "/hooks/" + webhook["url"].rsplit("/", 1)[-1]

    posted = await client.http.post(path, json={"url": site.url + "/text", "title": "Hello"})
    run = await ended(client, posted.json()["runId"])
    assert (run["status"], run["error"]) == ("SUCCEEDED", None)
    assert run["output"]["values"] == {"title": "Hello"}
    assert [step["output"] for step in run["steps"]["nodes"]][1] == {"title": "Hello", "size": 5}
    record = await client.data(
        "query ($id: ID!) { node(id: $id) { ... on Record { values database { id } } } }", {"id": run["output"]["id"]}
    )
    assert record["node"] == {"values": {"title": "Hello"}, "database": {"id": database["id"]}}

    skipped = await ended(client, (await client.http.post(path, json={"url": site.url + "/400", "title": "No"})).json()["runId"])
    assert [(step["key"], step["status"]) for step in skipped["steps"]["nodes"]] == [
        ("fetch", "SUCCEEDED"),
        ("big", "SKIPPED"),
        ("save", "SKIPPED"),
    ]
    assert (skipped["status"], skipped["output"]) == ("SUCCEEDED", None)
    assert await Record.all().count() == 1


async def test_a_record_and_its_steps_end_are_one(client: Client, home: Platform, working_with: None) -> None:
    """The record of a step that ended is there, once, and none is there of a step that did not."""
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    database = await client.mutate("createDatabase", "Database { id }", projectId=project["id"], name="D", schema={"n": "integer"})
    step = {"type": "database.insert", "with": {"database": database["id"], "values": {"n": "{{ input.n }}"}}}
    definition = {"steps": [{"key": "one", **step}, {"key": "two", "needs": [], **step}]}
    workflow = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
    starts = [client.mutate("runWorkflow", "Run { id }", workflowId=workflow["id"], input={"n": n}) for n in (1, 2, "three", None)]
    runs = await asyncio.gather(*[ended(client, run["id"]) for run in await asyncio.gather(*starts)])
    assert [run["status"] for run in runs] == ["SUCCEEDED", "SUCCEEDED", "FAILED", "SUCCEEDED"]
    assert "values.n: Expected a whole number" in runs[2]["error"]["message"]
    assert runs[2]["error"]["code"] == "INPUT"
    made = {record.origin: record.values["n"] for record in await Record.all()}
    ends = await home.database.pool.fetch("select run_id, key, status from steps")
    assert set(made) == {f"run/{end['run_id']}/{end['key']}/-1" for end in ends if end["status"] == "SUCCEEDED"}
    assert sorted(made.values(), key=str) == [1, 1, 2, 2, None, None]
