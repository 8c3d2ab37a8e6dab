"""What a signed-in client may put into the doors of workflows: each value is refused or answered, soon, and nothing breaks."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import httpx2
import pytest
from websockets.exceptions import ConnectionClosed

from core.errors import ProblemCode
from server.graphql.answers import Code
from tests.clients import Client, Data
from tests.seeds import SEED

SECONDS, PLAN_SECONDS = 1.5, 4.5  # a plan may take 3 s, then the evaluation under way ends
BAD_REQUEST = 4400
SHARES = int(os.environ.get("HOSTILE_SHARES") or 6)  # into how many the values are divided among the places
ID = "<id>"


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


VALUES: list[Any] = [
    *(None, True, -1, 0, 2**31, 2**63, 2**64, -(2**70), 1e308, 0.1),
    *("", "\0", "\ud800", "\u202e", "x" * 300_000, "{{" * 5_000, "[" * 5_000, "9" * 5_000, "a.b[0]." * 2_000, "'"),
    *("9999-12-31T23:59:59.999999Z", "0001-01-01T00:00:00Z", "2026-02-30T00:00:00Z", "* * * * * *", "0 0 30 2 *", "../../etc/passwd"),
    "[1,2,3].map(a, [1,2,3].map(b, [1,2,3].map(c, [1,2,3].map(d, a + b + c + d))))",
    "input" + ".x" * 3_000,
    *([], [None] * 5_000, nested(60), nested(300), ["x" * 1_000] * 300),
    *({}, {"": 1}, {"__proto__": {}}, {"\0": "\0"}, {f"k{n}": n for n in range(3_000)}, {"x" * 5_000: {"y": nested(50)}}),
]
HEAVY = "{{ size(input.map(x, string(x)).map(y, y + y).map(z, z + z)) }}"


def heavy(**more: Any) -> Data:
    steps = [{"key": f"s{n}", "type": "transform", "needs": [], "with": {"v": HEAVY}, **more} for n in range(400)]
    return {"steps": steps, "output": HEAVY}


PLAN = """query ($w: ID, $d: JSON, $i: JSON, $pins: JSON, $n: Int) { planRun(workflowId: $w, definition: $d, input: $i, pins: $pins, versionNumber: $n) {
  status output error effects { key } steps { key prediction input unknown output error itemCount items { index input error } } } }"""
DEFINITION: Data = {
    "input": {"type": "array"},
    "timeout": "1h",
    "steps": [
        {"key": "a", "type": "transform", "with": {"n": "{{ size(input) }}"}, "forEach": {"items": "{{ input }}", "parallel": 2}},
        {"key": "b", "type": "switch", "with": {"cases": [{"name": "x", "when": "true"}], "default": "y"}, "onError": {"goto": "c"}},
        {
            "key": "c",
            "type": "wait",
            "with": {"duration": "1s"},
            "timeout": "1m",
            "retry": {"attempts": 2, "backoff": "1s", "on": ["TIMEOUT"]},
        },
        {"key": "d", "type": "respond", "needs": ["b.x"], "join": "any", "with": {"status": 200, "headers": {"X-A": "1"}, "body": 1}},
        {"key": "e", "type": "return", "needs": ["a"], "when": "false", "with": {"output": 1}, "onError": {"fallback": 1}},
    ],
    "finally": [{"key": "f", "type": "transform", "when": "run.status == 'FAILED'"}],
    "output": "{{ steps.a.output }}",
    "concurrency": {"limit": 1, "key": "input[0]"},
}

# Each with variables that it takes.
DOORS: dict[str, tuple[str, Data]] = {
    "plan of a definition": (PLAN, {"w": ID, "d": DEFINITION, "i": [1], "pins": {"a": 1}}),
    "plan of a version": (PLAN, {"w": ID, "n": 1, "i": [1], "pins": {"a": 1}}),
    "moment": (
        "query ($id: ID!, $seq: Int!, $text: String) { run(id: $id) { asOf(seq: $seq, expression: $text) { value expressionError } } }",
        {"id": "<run>", "seq": 1, "text": "input"},
    ),
    "differences of versions": ("query ($a: ID!, $b: ID!) { versionDiff(a: $a, b: $b) { isSame } }", {"a": "<version>", "b": "<version>"}),
    "differences of runs": ("query ($a: ID!, $b: ID!) { runDiff(a: $a, b: $b) { steps { key } } }", {"a": "<run>", "b": "<run>"}),
    "preview": (
        """query ($cron: String, $every: String, $anchor: DateTime, $once: DateTime, $zone: String, $start: DateTime, $end: DateTime, $first: Int!,
          $after: DateTime) { schedulePreview(cron: $cron, every: $every, anchorAt: $anchor, onceAt: $once, timezone: $zone, startsAt: $start,
          endsAt: $end, first: $first, after: $after) { slot localTime anomaly } }""",
        {"cron": "0 9 * * *", "zone": "Europe/Vienna", "start": None, "end": None, "first": 5, "after": None},
    ),
    "preview of an interval": (
        "query ($every: String, $anchor: DateTime, $first: Int!) { schedulePreview(every: $every, anchorAt: $anchor, first: $first) { slot } }",
        {"every": "15m", "anchor": "2026-01-01T00:00:00Z", "first": 5},
    ),
}


def mutation(name: str, made: str, /, **input: Any) -> tuple[str, Data]:
    type = f"{name[0].upper()}{name[1:]}Input"
    return f"mutation ($input: {type}!) {{ {name}(input: $input) {{ {made} ... on Problem {{ code message }} }} }}", {"input": input}


DOORS |= {
    "test": mutation("testWorkflow", "... on Run { id }", workflowId=ID, input=[1], pins={"a": 1}, versionNumber=1, idempotencyKey="k"),
    "retry": mutation(
        "retryRun",
        "... on Run { id }",
        runId="<run>",
        step="a",
        versionNumber=1,
        input=[1],
        rerun=["a"],
        rerunEffects=True,
        idempotencyKey="k",
    ),
    "restore": mutation("restoreVersion", "... on Workflow { id }", workflowId=ID, number=1, expectedNumber=1),
    "tag": mutation("setVersionTag", "... on Workflow { versionTags }", workflowId=ID, tag="prod", number=1),
    "backfill": mutation(
        "backfillSchedule",
        "... on Backfill { missingCount }",
        scheduleId="<schedule>",
        first="2026-01-01T00:00:00Z",
        last="2026-01-02T00:00:00Z",
        preview=True,
    ),
    "webhook": mutation(
        "createWebhook",
        "... on WebhookWithUrl { url }",
        workflowId=ID,
        scheme="BASIC",
        secret="user:long enough",
        options={
            "dedupeBy": "PATH",
            "dedupeAt": "a.b[0]",
            "waitSeconds": 1,
            "methods": ["GET"],
            "contentTypes": ["text/*"],
            "maxBytes": 10,
            "verifyToken": "12345678",
            "dedupeWindow": "1h",
            "addresses": ["203.0.113.0/24"],
        },
    ),
    "rotation": mutation(
        "rotateWebhookSecret", "... on WebhookWithSecret { secret }", webhookId="<webhook>", secret="u:long enough", graceSeconds=5
    ),
    "replay": mutation("replayDeliveries", "__typename", deliveryIds=["<delivery>"], idempotencyKey="k"),
    "answer": mutation(
        "answerApproval",
        "... on Approval { id }",
        approvalId="<approval>",
        decision="APPROVED",
        values={"n": [1]},
        comment="c",
        idempotencyKey="k",
    ),
    # The values do not fit, so that the question stays open.
    "answer that is none": mutation(
        "answerApproval", "... on Approval { id }", approvalId="<approval>", decision="APPROVED", values={"n": 1}
    ),
    "event": mutation(
        "sendEvent",
        "... on SentEvent { receivers }",
        projectId="<project>",
        name="paid",
        correlation="c",
        data={"n": [1]},
        keptSeconds=5,
        idempotencyKey="k",
    ),
    "answer by token": mutation(
        "answerApprovalByToken", "... on ApprovalReceipt { status }", token="x" * 43, decision="APPROVED", values={"n": [1]}, comment="c"
    ),
    "tags": mutation("setWorkflowTags", "... on Workflow { tags }", workflowId=ID, tags=["a"]),
    "tags of a webhook": mutation("setWebhookTags", "... on Webhook { tags }", webhookId="<webhook>", tags=["a"]),
    "tags of a schedule": mutation("setScheduleTags", "... on Schedule { tags }", scheduleId="<schedule>", tags=["a"]),
    "concurrency": mutation("setProjectConcurrency", "... on Project { concurrency }", projectId="<project>", limit=5),
    "cancel": mutation("cancelRun", "... on Run { id }", runId="<run>", reason="r"),
    "url": mutation("rotateWebhookUrl", "... on WebhookWithUrl { url }", webhookId="<webhook>", graceSeconds=5),
    "pause": mutation("pauseSchedule", "... on Schedule { id }", scheduleId="<schedule>", until="2150-01-01T00:00:00Z"),
    "error workflow": mutation("setErrorWorkflow", "... on Workflow { id }", workflowId=ID, errorWorkflowId=ID),
    "test failure of a project": mutation("sendProjectTestFailure", "... on Run { id }", projectId=ID, idempotencyKey="k"),
    "test failure": mutation("sendTestFailure", "... on Run { id }", workflowId=ID, idempotencyKey="k"),
    "run trigger": mutation("createRunTrigger", "... on RunTrigger { id }", workflowId=ID, sourceWorkflowId=ID, on="FAILED"),
}


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(inner, (*path, key))


def spoiling(variables: Data) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Each place with its share of the values, or with all of them."""
    for n, path in enumerate(places(variables), SEED % SHARES):
        for value in VALUES[n % SHARES :: SHARES]:
            yield path, value


def spoiled(variables: Data, path: tuple[Any, ...], value: Any) -> Data:
    made = deepcopy(variables)
    inner: Any = made
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return made


@pytest.fixture
async def ids(client: Client, worker: None) -> dict[str, str]:
    await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    form = {"type": "object", "properties": {"n": {"type": "array"}}, "required": ["n"]}
    definition = {
        "steps": [
            {"key": "a", "type": "transform", "with": {"v": "{{ input }}"}},
            {"key": "asks", "type": "approval", "when": "input == 0", "with": {"title": "Pay?", "form": form}},
        ]
    }
    workflow = await client.mutate(
        "createWorkflow", "Workflow { id version { id } }", projectId=project["id"], name="W", definition=definition
    )
    run = await client.mutate("runWorkflow", "Run { id }", workflowId=workflow["id"], input=[1])
    async for _ in client.subscribe("subscription ($id: ID!) { runEvents(runId: $id) { type } }", {"id": run["id"]}):
        pass
    asking = await client.mutate("runWorkflow", "Run { id }", workflowId=workflow["id"], input=0)
    async for event in client.subscribe("subscription ($id: ID!) { runEvents(runId: $id) { type } }", {"id": asking["id"]}):
        if event["runEvents"]["type"] == "RUN_WAITING":
            break
    approvals = "query ($id: ID!) { run(id: $id) { approvals(first: 1) { nodes { id } } } }"
    (approval,) = (await client.data(approvals, {"id": asking["id"]}))["run"]["approvals"]["nodes"]
    webhook = await client.mutate("createWebhook", "WebhookWithUrl { url webhook { id } }", workflowId=workflow["id"], scheme="NONE")
    url = "/hooks/" + webhook["url"].rsplit("/", 1)[-1]
    assert (await client.http.post(url, json=[1])).status_code == 202
    deliveries = "query ($id: ID!) { node(id: $id) { ... on Webhook { deliveries(first: 1) { nodes { id } } } } }"
    (delivery,) = (await client.data(deliveries, {"id": webhook["webhook"]["id"]}))["node"]["deliveries"]["nodes"]
    cursor = "query ($id: ID!) { run(id: $id) { events(first: 1) { nodes { projectCursor } } } }"
    (first,) = (await client.data(cursor, {"id": run["id"]}))["run"]["events"]["nodes"]
    schedule = await client.mutate("createSchedule", "Schedule { id }", workflowId=workflow["id"], every="1h")
    return {
        ID: workflow["id"],
        "<run>": run["id"],
        "<version>": workflow["version"]["id"],
        "<webhook>": webhook["webhook"]["id"],
        "<schedule>": schedule["id"],
        "<project>": project["id"],
        "<approval>": approval["id"],
        "<delivery>": delivery["id"],
        "<cursor>": first["projectCursor"],
        "url": url,
    }


def filled(variables: Data, ids: dict[str, str]) -> Data:
    text = json.dumps(variables)
    for name, id in ids.items():
        text = text.replace(f'"{name}"', f'"{id}"')
    made: Data = json.loads(text)
    return made


async def ask(client: Client, query: str, variables: Data, most: float) -> Data:
    """Of a client that writes its JSON itself: half a surrogate pair is a part of what it may send."""
    body = json.dumps({"query": query, "variables": variables})
    wall, worked = time.perf_counter(), time.process_time()
    headers = {"authorization": f"Bearer {client.token}", "content-type": "application/json"}
    response = await client.http.post("/graphql", content=body.encode(), headers=headers)
    took = min(time.perf_counter() - wall, time.process_time() - worked)
    assert response.status_code < 500, response.text[:500]
    assert took < most, took
    answer: Data = response.json()
    said = json.dumps(answer)[:2_000]
    for error in answer.get("errors", []):
        assert error["extensions"]["code"] != Code.INTERNAL, said
    for found in (answer.get("data") or {}).values():
        assert not isinstance(found, dict) or found.get("code") != Code.INTERNAL, said
    return answer


@pytest.mark.parametrize("door", DOORS)
async def test_any_value_anywhere_is_refused_or_answered(client: Client, ids: dict[str, str], door: str) -> None:
    query, variables = DOORS[door][0], filled(DOORS[door][1], ids)
    most = PLAN_SECONDS if "plan" in door else SECONDS
    whole = await ask(client, query, variables, most)
    assert "data" in whole, whole  # what is spoiled was well written
    codes = set()
    for path, value in spoiling(variables):
        answer = await ask(client, query, spoiled(variables, path, value), most)
        codes |= {error["extensions"]["code"] for error in answer.get("errors", [])}
    assert ProblemCode.RATE_LIMITED not in codes


@pytest.mark.parametrize(
    "more", [{}, {"forEach": {"items": "{{ input }}"}}, {"when": f"{HEAVY[3:-3]} == 0"}], ids=["steps", "items", "conditions"]
)
async def test_a_plan_of_heavy_expressions_ends_in_time_and_lets_others_through(client: Client, ids: dict[str, str], more: Data) -> None:
    longest, done = 0.0, asyncio.Event()

    async def beside() -> None:
        nonlocal longest
        while not done.is_set():
            wall, worked = time.perf_counter(), time.process_time()
            await client.data("{ me { id } }")
            longest = max(longest, min(time.perf_counter() - wall, time.process_time() - worked))

    task = asyncio.create_task(beside())
    answer = await ask(client, PLAN, {"w": ids[ID], "d": heavy(**more), "i": list(range(1_000))}, PLAN_SECONDS)
    done.set()
    await task
    assert answer.get("data") is not None or answer["errors"]
    assert longest < 0.5


BODIES = [b"", b"{", b"\x00" * 1000, b"[" * 100_000, b"9" * 100_000, b'{"a":' * 500, json.dumps(nested(60)).encode(), b'"\\ud800"']


async def test_the_url_of_a_webhook_bears_what_comes(client: Client, ids: dict[str, str]) -> None:
    await client.mutate(
        "updateWebhook",
        "Webhook { id }",
        webhookId=ids["<webhook>"],
        options={"methods": ["GET", "PUT", "POST", "PATCH", "DELETE"], "verifyToken": "12345678"},
    )
    kinds = [
        "application/json",
        "application/x-www-form-urlencoded",
        "text/plain",
        "multipart/form-data",
        "x",
        "application/json; charset=latin1",
    ]
    queries = [
        "",
        "?hub.mode=subscribe&hub.verify_token=x&hub.challenge=" + "c" * 5_000,
        "?a=1&a=2",
        "?" + "a=1&" * 5_000,
        "?%00=%ff%fe",
        "?=&&=",
    ]
    for path in (ids["url"], "/hooks/none", "/hooks/" + "x" * 5_000, "/hooks/%00", "/hooks/%ff", "/hooks/a%2fb"):
        for method in ("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS"):
            for kind, body, query in [
                *((kind, BODIES[0], "") for kind in kinds),
                *((kinds[0], body, "") for body in BODIES),
                *(("", b"", query) for query in queries),
            ]:
                if (path != ids["url"] and method not in ("GET", "POST")) or (method in ("HEAD", "OPTIONS") and body):
                    continue
                wall = time.perf_counter()
                answer: httpx2.Response = await client.http.request(
                    method, path + query, content=body, headers={"content-type": kind} if kind else {}
                )
                assert answer.status_code < 500, (method, path[:30], kind, query[:30], body[:30])
                assert time.perf_counter() - wall < SECONDS


async def test_watching_what_is_not_there_is_an_error_and_the_socket_goes_on(client: Client, ids: dict[str, str]) -> None:
    query = "subscription ($id: ID!) { nextDelivery(webhookId: $id) { id } }"
    async with client.socket() as socket:
        for n, value in enumerate(
            [
                *(one for one in VALUES if one is None or (isinstance(one, str) and one != "\ud800" and len(one) < 200_000)),
                ids[ID],
                ids["<run>"],
            ]
        ):
            await socket.send(json.dumps({"id": str(n), "type": "subscribe", "payload": {"query": query, "variables": {"id": value}}}))
            said = json.loads(await asyncio.wait_for(socket.recv(), 10))
            assert (said["id"], said["type"] in ("error", "next")) == (str(n), True), said
            errors = said["payload"] if said["type"] == "error" else said["payload"]["errors"]
            assert errors[0]["extensions"]["code"] != Code.INTERNAL, (value, errors)
            if said["type"] == "next":
                assert json.loads(await asyncio.wait_for(socket.recv(), 10))["type"] == "complete"


async def test_a_watch_of_a_project_is_refused_or_begins(client: Client, ids: dict[str, str]) -> None:
    query = """subscription ($id: ID!, $after: String, $where: RunEventFilter) {
      projectEvents(projectId: $id, after: $after, where: $where) { type } }"""
    where: Data = {"types": ["RUN_STARTED", "RUN_SUCCEEDED"], "workflowIds": [ID]}
    variables = filled({"id": "<project>", "after": "<cursor>", "where": where}, ids)
    began = 0
    for path, value in [(("where", "types"), ["RUN_STARTED"]), *spoiling(variables)]:
        if value == "\ud800" or len(json.dumps(value)) > 200_000 or (path, value) in ((("after",), None), (("where", "workflowIds"), [])):
            continue  # a socket takes neither; after these two nothing has happened yet
        async with client.socket() as socket:
            payload = {"query": query, "variables": spoiled(variables, path, value)}
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
            try:
                said = json.loads(await asyncio.wait_for(socket.recv(), 10))
            except ConnectionClosed:
                assert socket.close_code == BAD_REQUEST
                continue
        if said["type"] == "next":
            assert list(said["payload"]) == ["data"], said
            began += 1
        else:
            assert said["type"] == "error", said
            assert Code.INTERNAL not in {error["extensions"]["code"] for error in said["payload"]}, (value, said)
    assert began
