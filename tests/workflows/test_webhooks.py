"""The webhook door, as an outside system sees it: `tests/workflows/test_signatures.py` has the signatures themselves."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from time import process_time
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from cryptography.fernet import Fernet
from standardwebhooks import Webhook as Sender
from starlette.responses import Response
from structlog.testing import capture_logs

from core.database import tried
from core.sealing import Sealing
from core.settings import Settings
from models.workflows import Delivery, Run, Webhook
from server.hooks import Hooks
from server.lanes import Lane
from services.platform import Platform
from services.workflows import webhooks
from services.workflows.webhooks import Incoming
from tests.clients import Client, Data
from tests.lines import heard
from tests.proxies import Proxy, between

MADE = "WebhookWithUrl { url secret webhook { id scheme isEnabled createdAt } }"
TRIGGER = "query ($id: ID!) { run(id: $id) { input trigger triggerType status } }"
DELIVERIES = """query ($id: ID!) { node(id: $id) { ... on Webhook { deliveries { totalCount nodes {
  outcome reason headers query body bodySha256 repeats hasConflict receivedAt run { id } } } } } }"""


@dataclass
class Hook:
    client: Client
    workflow: str
    id: str
    path: str
    secret: str | None

    async def post(self, body: bytes | str = b"{}", **headers: str) -> httpx2.Response:
        named = {"content-type": "application/json"} | {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.client.http.post(self.path, content=body, headers={name: value for name, value in named.items() if value})

    async def signed(self, body: bytes, delivery: str, **more: str) -> httpx2.Response:
        """As GitHub would."""
        assert self.secret is not None
        signature = "sha256=" + hmac.new(self.secret.encode(), body, hashlib.sha256).hexdigest()
        return await self.post(body, x_hub_signature_256=signature, x_github_delivery=delivery, **more)

    async def deliveries(self) -> list[Data]:
        found: list[Data] = (await self.client.data(DELIVERIES, {"id": self.id}))["node"]["deliveries"]["nodes"]
        return found

    async def run_of(self, answer: httpx2.Response) -> Data:
        assert answer.status_code == 202, answer.text
        assert list(answer.json()) == ["runId"]
        found: Data = (await self.client.data(TRIGGER, {"id": answer.json()["runId"]}))["run"]
        return found


@pytest.fixture
async def proxy(database_url: str) -> AsyncIterator[Proxy]:
    async with between(Proxy(database_url)) as opened:
        yield opened


@pytest.fixture
def settings(settings: Settings, proxy: Proxy) -> Settings:
    return settings.model_copy(update={"database_url": proxy.url})


async def hook_of(client: Client, scheme: str = "NONE", schema: Any = None, **more: Any) -> Hook:
    """On a workflow of its own."""
    if client.token is None:
        await client.register()
    project = await client.mutate("createProject", "Project { id }", name="Mine")
    definition = {"steps": [{"key": "a", "type": "transform"}], **({"input": schema} if schema is not None else {})}
    workflow = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=definition)
    made = await client.mutate("createWebhook", MADE, workflowId=workflow["id"], scheme=scheme, **more)
    assert made["webhook"]["scheme"] == scheme
    return Hook(client, workflow["id"], made["webhook"]["id"], urlsplit(made["url"]).path, made["secret"])


def refused(answer: httpx2.Response, status: int, code: str) -> str:
    assert answer.status_code == status, answer.text
    error: Data = answer.json()["error"]
    assert answer.json() == {"error": error}
    assert sorted(error) == ["code", "message"]
    assert error["code"] == code
    assert answer.headers["x-request-id"]
    return str(error["message"])


async def test_a_delivery_is_kept_as_it_came_and_starts_a_run(client: Client) -> None:
    hook = await hook_of(client)
    body = b'{ "issue": {"title": "caf\xc3\xa9"},\n "n": 1 }'
    answer = await client.http.post(
        hook.path + "?a=1&b=2&a=3&empty=",
        content=body,
        headers=[
            ("Content-Type", "application/json"),
            ("X-Event", "one"),
            ("X-Event", "two"),
            ("Authorization", "Bearer x"),
            ("Cookie", "c=d"),
        ],
    )
    run = await hook.run_of(answer)
    assert run["input"] == {"issue": {"title": "café"}, "n": 1}
    assert run["triggerType"] == "WEBHOOK"
    trigger = run["trigger"]
    assert sorted(trigger) == ["at", "body", "headers", "query", "slot", "type"]
    assert (trigger["type"], trigger["body"], trigger["slot"]) == ("WEBHOOK", run["input"], None)
    assert trigger["query"] == {"a": ["1", "3"], "b": "2", "empty": ""}
    assert trigger["headers"]["x-event"] == "one, two"
    assert not {"authorization", "cookie", "proxy-authorization"} & set(trigger["headers"])
    datetime.strptime(trigger["at"], "%Y-%m-%dT%H:%M:%S.%fZ")
    (delivery,) = await hook.deliveries()
    assert delivery["body"] == body.decode()
    assert delivery["bodySha256"] == hashlib.sha256(body).hexdigest()
    assert delivery["run"]["id"] == answer.json()["runId"]
    assert (delivery["outcome"], delivery["reason"], delivery["repeats"], delivery["hasConflict"]) == ("ACCEPTED", "", 0, False)
    assert delivery["headers"] == trigger["headers"]
    row = await Delivery.get()
    assert bytes(row.body) == body


BODIES: list[tuple[str, bytes, Any]] = [
    ("application/json", b"", None),
    ("application/json", b"null", None),
    ("application/json", b"[1, 2.5, true, null]", [1, 2.5, True, None]),
    ("application/json; charset=utf-8", b'"text"', "text"),
    ("application/cloudevents+json", b'{"a": 1}', {"a": 1}),
    ("APPLICATION/JSON", b'{"a": 1}', {"a": 1}),
    ("application/json", b'{"a": 1, "a": 2}', {"a": 2}),
    ("application/json", b'{"a\\u0000b": "\\u0000"}', {"a\0b": "\0"}),
    (
        "application/json",
        b'{"__proto__": 1, "__class__": 2, "files": [{"filepath": "/etc/passwd"}]}',
        {"__proto__": 1, "__class__": 2, "files": [{"filepath": "/etc/passwd"}]},
    ),
    ("application/json", b"123456789012345678901234567890", 123456789012345680000000000000.0),
    ("application/json", b"[" * 64 + b"]" * 64, json.loads("[" * 64 + "]" * 64)),
    ("application/x-www-form-urlencoded", b"a=1&b=%C3%A9+x&a=2&c=", {"a": ["1", "2"], "b": "é x", "c": ""}),
    ("application/x-www-form-urlencoded", b"", {}),
    ("text/plain", b"hello \xc3\xa9", "hello é"),
    ("text/plain", b"", None),
    ("", b"no type", "no type"),
    ("application/xml", b"<a/>", "<a/>"),
    ("text/plain", b"a\0b", "a\0b"),
]
UNREADABLE: list[tuple[str, bytes, str]] = [
    ("application/json", b"{", "This is not JSON: unexpected end of data (at line 1, column 2)."),
    ("application/json", b"{'a': 1}", "This is not JSON: "),
    ("application/json", b"NaN", "JSON has no NaN"),
    ("application/json", b"1e400", "A number is larger"),
    ("application/json", b"1" * 5000, "A number is larger"),
    ("application/json", b'"\\ud800"', "A text has half of a surrogate pair"),
    ("application/json", b'"\xff"', "This is not UTF-8."),
    ("application/json", b"\xef\xbb\xbf{}", "This is not JSON: UTF-8 byte order mark"),
    ("application/json", '{"a": 1}'.encode("utf-16"), "This is not UTF-8."),
    ("application/json", b"[" * 65 + b"]" * 65, "The JSON is nested more than 64 deep."),
    ("application/json", b"[" * 1000 + b"]" * 1000, "The JSON is nested more than 64 deep."),
    ("application/json", b"[" * 100_000 + b"]" * 100_000, "The JSON is nested too deeply."),
    ("application/json", b'{"a":' * 100_000, "The JSON is nested too deeply."),
    ("application/x-www-form-urlencoded", b"\xff", "This is not UTF-8."),
    ("application/x-www-form-urlencoded", b"&".join(b"a=%d" % n for n in range(1001)), "A form has at most 1000 fields."),
    ("text/plain", b"\xff\xfe", "This is not UTF-8."),
    ("application/octet-stream", bytes(range(256)), "This is not UTF-8."),
]


async def test_every_form_of_body_is_read_for_what_it_is(client: Client) -> None:
    hook = await hook_of(client)
    for kind, body, wanted in BODIES:
        assert (await hook.run_of(await hook.post(body, content_type=kind)))["input"] == wanted, (kind, body)
    count = await Delivery.all().count()
    assert count == len(BODIES)
    for kind, body, why in UNREADABLE:
        assert refused(await hook.post(body, content_type=kind), 422, "INVALID").startswith(why), (kind, body[:50])
    assert await Delivery.all().count() == count


async def test_what_is_no_request_for_a_webhook_is_refused_before_anything_is_kept(client: Client, settings: Settings) -> None:
    hook = await hook_of(client)
    http = client.http
    refused(await hook.post(content_type="multipart/form-data; boundary=x"), 415, "UNSUPPORTED_MEDIA_TYPE")
    refused(await hook.post(content_encoding="gzip"), 415, "UNSUPPORTED_MEDIA_TYPE")
    refused(await hook.post(b"x" * (settings.limits.hook_bytes + 1), content_type="text/plain"), 413, "BODY_TOO_LARGE")

    async def chunks() -> Any:
        for _ in range(12):
            yield b"x" * 100_000

    refused(await http.post(hook.path, content=chunks()), 413, "BODY_TOO_LARGE")
    refused(await http.post(hook.path, headers={"X-Long": "x" * 60_000, "X-Longer": "x" * 60_000}), 431, "HEADERS_TOO_LARGE")
    for path in ("/hooks/" + "x" * 43, hook.path + "x", "/hooks/%00", "/hooks/%ff", "/hooks/é"):
        refused(await http.post(path, content=b"{}"), 404, "NOT_FOUND")
    assert (await http.get(hook.path)).status_code == 405
    assert await Delivery.all().count() == 0
    assert (await hook.post(b"x" * settings.limits.hook_bytes, content_type="text/plain")).status_code == 202


async def test_many_parameters_and_headers_cost_no_time(client: Client) -> None:
    hook = await hook_of(client)
    query = "&".join(f"p{n}" for n in range(8000))
    start = process_time()  # both ends are in this process
    answer = await client.http.post(f"{hook.path}?{query}", content=b"")
    assert answer.status_code in (202, 414)
    assert process_time() - start < 2


async def test_a_disabled_webhook_or_workflow_is_gone(client: Client) -> None:
    hook = await hook_of(client)
    off = await client.mutate("setWebhookEnabled", "Webhook { isEnabled }", webhookId=hook.id, enabled=False)
    assert off["isEnabled"] is False
    answer = await hook.post()
    refused(answer, 410, "DISABLED")
    assert answer.json()["error"]["message"] == "This webhook is disabled."
    await client.mutate("setWebhookEnabled", "Webhook { isEnabled }", webhookId=hook.id, enabled=True)
    assert (await hook.post()).status_code == 202
    await client.mutate("setWorkflowEnabled", "Workflow { isEnabled }", workflowId=hook.workflow, enabled=False)
    answer = await hook.post()
    refused(answer, 410, "DISABLED")
    assert answer.json()["error"]["message"] == "This webhook's workflow is disabled."
    assert await Delivery.all().count() == 1


async def test_github_signs_the_body(client: Client) -> None:
    hook = await hook_of(client, "GITHUB")
    body = b'{"action": "opened"}'
    assert (await hook.signed(body, "one")).status_code == 202
    good = "sha256=" + hmac.new(str(hook.secret).encode(), body, hashlib.sha256).hexdigest()
    forged = [
        await hook.post(body),
        await hook.post(body + b" ", x_hub_signature_256=good),
        await hook.post(body, x_hub_signature_256=good.removeprefix("sha256=")),
        await hook.post(body, x_hub_signature_256="sha256=" + "0" * 64),
        await hook.post(body, x_hub_signature_256="x" * 5000),
        await hook.post(body, x_hub_signature="sha1=" + hmac.new(str(hook.secret).encode(), body, hashlib.sha1).hexdigest()),
    ]
    for answer in forged:
        refused(answer, 401, "BAD_SIGNATURE")
    assert await Delivery.all().count() == 1


async def test_the_library_of_standard_webhooks_is_a_sender(client: Client) -> None:
    hook = await hook_of(client, "STANDARD")
    sender, body, now = Sender(str(hook.secret)), '{"type": "user.created"}', datetime.now(UTC)

    async def send(at: datetime = now, body_sent: str = body, **changed: str) -> httpx2.Response:
        signature = sender.sign("msg_1", at, body)
        headers = {"webhook_id": "msg_1", "webhook_timestamp": str(int(at.timestamp())), "webhook_signature": signature} | changed
        return await hook.post(body_sent, **headers)

    first = await send()
    assert (await hook.run_of(first))["input"] == {"type": "user.created"}
    assert (await send(webhook_signature="v1,AAAA " + sender.sign("msg_1", now, body))).json() == first.json()
    for answer in (
        await send(body_sent=body + " "),
        await send(webhook_id="msg_2"),
        await send(webhook_id=""),
        await send(webhook_timestamp=str(int(now.timestamp()) + 1)),
        await send(webhook_signature=""),
        await send(datetime.fromtimestamp(now.timestamp() - 301, UTC)),
        await send(datetime.fromtimestamp(now.timestamp() + 900, UTC)),
    ):
        refused(answer, 401, "BAD_SIGNATURE")
    own = await hook_of(client, "STANDARD", secret="whsec_" + "QUJDRA" * 8)
    assert own.secret == "whsec_" + "QUJDRA" * 8


async def test_the_same_delivery_again_is_the_same_run(client: Client) -> None:
    hook = await hook_of(client, "GITHUB")
    first, *others = await asyncio.gather(*[hook.signed(b'{"n": 1}', "one") for _ in range(20)])
    assert {answer.status_code for answer in (first, *others)} == {202}
    assert {answer.text for answer in others} == {first.text}
    assert await Run.all().count() == 1
    (delivery,) = await hook.deliveries()
    assert (delivery["repeats"], delivery["hasConflict"], delivery["body"]) == (19, False, '{"n": 1}')
    changed = await hook.signed(b'{"n": 2}', "one")
    assert (changed.status_code, changed.text) == (202, first.text)
    (delivery,) = await hook.deliveries()
    assert (delivery["repeats"], delivery["hasConflict"], delivery["body"]) == (20, True, '{"n": 1}')
    assert (await hook.signed(b'{"n": 2}', "two")).json() != first.json()
    for _ in range(2):  # without an id each request stands for itself
        await hook.signed(b'{"n": 1}', "")
    assert await Run.all().count() == 4


async def test_the_same_id_at_another_webhook_is_another_delivery(client: Client) -> None:
    one, two = await hook_of(client), await hook_of(client)
    runs = {(await hook.post(idempotency_key="same")).json()["runId"] for hook in (one, two)}
    assert len(runs) == 2


async def test_a_refused_delivery_that_comes_again_keeps_its_id(client: Client) -> None:
    hook = await hook_of(client, schema={"type": "object", "required": ["title"]})
    refused(await hook.post(b'{"n": 1}', webhook_id="one"), 422, "INVALID")
    first = await Delivery.get()
    refused(await hook.post(b'{"n": 2}', webhook_id="one"), 422, "INVALID")
    second = await Delivery.get()
    assert (second.id, bytes(second.body), second.repeats, second.has_conflict) == (first.id, b'{"n": 2}', 1, True)
    answers = await asyncio.gather(*[hook.post(b'{"title": 1}', webhook_id="one") for _ in range(5)])
    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.text for answer in answers}) == 1
    third = await Delivery.get()
    assert (third.id, third.outcome.value, third.run_id) == (first.id, "ACCEPTED", (await Run.get()).id)
    assert (third.repeats, bytes(third.body)) == (6, b'{"title": 1}')


async def test_an_input_that_the_schema_refuses_is_422_and_logged(client: Client) -> None:
    schema = {"type": "object", "required": ["title"], "properties": {"title": {"type": "string"}}}
    hook = await hook_of(client, "GITHUB", schema)
    for body, place in ((b'{"title": 5}', "body.title"), (b"{}", "body.title"), (b"", "body"), (b"[]", "body")):
        assert place in refused(await hook.signed(body, f"id-{body.hex()}"), 422, "INVALID")
        assert place in refused(await hook.signed(body, f"id-{body.hex()}"), 422, "INVALID")
    deliveries = await hook.deliveries()
    assert {(d["outcome"], d["run"], d["repeats"]) for d in deliveries} == {("REFUSED", None, 1)}
    assert all("body" in d["reason"] for d in deliveries)
    assert len(deliveries) == 4
    assert await Run.all().count() == 0
    assert (await hook.signed(b'{"title": "x"}', "good")).status_code == 202


async def test_a_refused_delivery_is_judged_anew_when_it_comes_again(client: Client) -> None:
    hook = await hook_of(client, "GITHUB", {"type": "object", "required": ["title"]})
    for _ in range(2):
        refused(await hook.signed(b'{"n": 1}', "one"), 422, "INVALID")
    definition = {"steps": [{"key": "a", "type": "transform"}], "input": {"type": "object", "required": ["n"]}}
    await client.mutate("updateWorkflow", "Workflow { id }", workflowId=hook.workflow, definition=definition)
    answers = await asyncio.gather(*[hook.signed(b'{"n": 1}', "one") for _ in range(20)])
    assert {(answer.status_code, answer.text) for answer in answers} == {(202, answers[0].text)}
    (delivery,) = await hook.deliveries()
    assert (delivery["outcome"], delivery["reason"], delivery["run"]["id"]) == ("ACCEPTED", "", answers[0].json()["runId"])
    assert (delivery["repeats"], delivery["hasConflict"]) == (21, False)
    definition["input"] = {"type": "object", "required": ["title"]}
    await client.mutate("updateWorkflow", "Workflow { id }", workflowId=hook.workflow, definition=definition)
    assert (await hook.signed(b'{"n": 1}', "one")).text == answers[0].text  # what was accepted stays so
    assert await Run.all().count() == 1


async def test_of_one_id_with_good_and_bad_bodies_at_once_one_run_is_made(client: Client) -> None:
    hook = await hook_of(client, "GITHUB", {"type": "object", "required": ["title"]})
    bodies = [b"{}", b'{"title": "x"}'] * 10
    answers = await asyncio.gather(*[hook.signed(body, "one") for body in bodies])
    accepted = {answer.text for answer in answers if answer.status_code == 202}
    assert len(accepted) == 1
    assert all(answer.status_code == 202 for answer, body in zip(answers, bodies, strict=True) if body != b"{}")
    (delivery,) = await hook.deliveries()
    assert (delivery["outcome"], delivery["body"], delivery["hasConflict"], delivery["repeats"]) == ("ACCEPTED", '{"title": "x"}', True, 19)
    assert await Run.all().count() == 1


async def test_hostile_names_in_a_refused_body_make_a_short_and_readable_reason(client: Client) -> None:
    hook = await hook_of(client, "NONE", {"additionalProperties": {"additionalProperties": {"type": "string"}}})
    for name in ("a\0b", "\n\x1b[31m", "\u202e", "x" * 900_000):
        body = json.dumps({name: {f"{n}": n for n in range(30)}}, ensure_ascii=False)
        reason = refused(await hook.post(body), 422, "INVALID")
        assert reason.isprintable()
        assert len(reason) <= webhooks.REASON_MOST
        assert (await Delivery.all().order_by("-received_at").first()).reason == reason  # type: ignore[union-attr]  # it was kept


async def test_a_secret_whose_key_is_lost_is_503_and_told_to_the_operator(client: Client) -> None:
    hook = await hook_of(client, "GITHUB")
    await Webhook.all().update(sealed_secret=Sealing([Fernet.generate_key().decode()]).seal("another"))
    with capture_logs() as lines:
        answer = await hook.signed(b"{}", "one")
    refused(answer, 503, "UNAVAILABLE")
    assert int(answer.headers["retry-after"]) > 0
    assert [line["log_level"] for line in lines if line["event"] == "webhook_secret_sealed"] == ["error"]
    assert await Delivery.all().count() == 0


async def test_a_secret_is_checked_when_the_webhook_is_made(client: Client) -> None:
    hook = await hook_of(client)
    for scheme, secret, path in [
        ("GITHUB", "short", "secret"),
        ("GITHUB", "x" * 300, "secret"),
        ("GITHUB", " padded padded padded ", "secret"),
        ("STANDARD", "whsec_!!!", "secret"),
        ("STANDARD", "whsec_QUJD", "secret"),
        ("NONE", "a secret that is not used", "secret"),
        ("STRIPE", "short", "secret"),
        ("BASIC", "x" * 20, "secret"),
        ("BASIC", ":" + "x" * 20, "secret"),
        ("BEARER", "with a space in it", "secret"),
    ]:
        problem = await client.mutate("createWebhook", MADE, workflowId=hook.workflow, scheme=scheme, secret=secret)
        assert (problem["code"], [field["path"] for field in problem["fields"]]) == ("INVALID", [path])
    assert await Webhook.all().count() == 1


async def test_neither_the_token_nor_the_secret_is_in_the_database_or_the_logs(client: Client, home: Platform) -> None:
    hook = await hook_of(client, "GITHUB")
    assert hook.secret is not None
    with heard("debug") as stream:
        answer = await hook.signed(b"{}", "one", authorization="Bearer marked-authorization", cookie="session=marked-cookie")
        assert answer.status_code == 202
        await client.http.get(hook.path)
    token = hook.path.rsplit("/", 1)[-1]
    assert "/hooks/***" in stream.getvalue()
    tables = await home.database.pool.fetch("select format('%I', tablename) from pg_tables where schemaname = 'public'")
    assert len(tables) > 10
    dump = "".join([str(await home.database.pool.fetchval(f"select json_agg(t)::text from {table[0]} t")) for table in tables])
    assert hashlib.sha256(token.encode()).hexdigest() in dump
    for marked in (token, hook.secret, "marked-authorization", "marked-cookie", hook.secret.encode().hex()):
        assert marked not in dump
        assert marked not in stream.getvalue()


async def test_a_sender_that_goes_away_leaves_nothing_behind(client: Client, address: str) -> None:
    hook = await hook_of(client)
    host, port = address.split(":")
    with capture_logs() as lines:
        _, writer = await asyncio.open_connection(host, int(port))
        writer.write(f"POST {hook.path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{".encode())
        await writer.drain()
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
        assert (await hook.post()).status_code == 202
    assert not [line for line in lines if line["log_level"] in ("error", "critical")]
    assert await Delivery.all().count() == 1


async def test_a_slow_sender_is_told_so(client: Client, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hook = await hook_of(client)
    monkeypatch.setattr("server.hooks.BODY_SECONDS", 0.1)
    monkeypatch.setattr(Lane, "body_seconds", 0.1)
    host, port = address.split(":")
    for path in (hook.path, hook.path + "?"):  # by the lane, and the usual way
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{".encode())
        answer = await asyncio.wait_for(reader.read(), 20)
        writer.close()
        assert answer.startswith(b"HTTP/1.1 408")
        assert b'"BODY_TOO_SLOW"' in answer


async def test_a_delivery_is_answered_alike_by_the_lane_and_on_the_usual_way(
    client: Client, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which a question mark makes it take."""
    hook, taken = await hook_of(client, "GITHUB", schema={"type": "object", "required": ["n"]}), list[bytes]()
    usual = Hooks.take

    async def take(hooks: Hooks, token: str, incoming: Incoming) -> Response | bytes:
        taken.append(incoming.body)
        return await usual(hooks, token, incoming)

    monkeypatch.setattr(Hooks, "take", take)

    async def answered(path: str, body: bytes, *headers: str) -> tuple[bytes, list[bytes], bytes]:
        host, port = address.split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        signature = hmac.new((hook.secret or "").encode(), body, hashlib.sha256).hexdigest()
        lines = [f"POST {path} HTTP/1.1", "Host: x", "Connection: close", f"Content-Length: {len(body)}", *headers]
        writer.write("\r\n".join([*lines, f"X-Hub-Signature-256: sha256={signature}", "", ""]).encode() + body)
        head, _, told = (await asyncio.wait_for(reader.read(), 20)).partition(b"\r\n\r\n")
        writer.close()
        status, *given = head.split(b"\r\n")
        changing = (b"date", b"x-request-id", b"content-length")
        return status, sorted(line for line in given if line.partition(b":")[0] not in changing), told[:10]

    kind, given = "Content-Type: application/json", (b'{"n": 1}', b'{"m": 1}', b"{", b"")
    for n, body in enumerate(given):
        one = await answered(hook.path, body, kind, f"X-GitHub-Delivery: {n}", "X-One: a")
        assert one == await answered(hook.path + "?", body, kind, f"X-GitHub-Delivery: {n}", "X-One: a")
    assert taken == [*given]
    strange = [
        ("Content-Encoding: gzip",),
        ("X-One: a", "X-One: b"),
        ("Content-Type: text/plain; charset=latin-1",),
        ("X-Hub-Signature-256: 1",),
    ]
    for headers in strange:
        assert await answered(hook.path, b"{}", *headers) == await answered(hook.path + "?", b"{}", *headers)
    assert await answered(hook.path + "x", b"{}", kind) == await answered(hook.path + "x?", b"{}", kind)
    assert len(taken) == len(given) + 1
    first = (await hook.deliveries())[-1]
    assert list(first["headers"])[:2] == ["host", "connection"]


@pytest.mark.parametrize("pause_seconds", [0, 0.1])
async def test_a_sender_that_hangs_up_at_once_has_delivered(client: Client, address: str, proxy: Proxy, pause_seconds: float) -> None:
    hook = await hook_of(client)
    host, port = address.split(":")
    proxy.cut()
    _, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"POST {hook.path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n1".encode())
    await asyncio.sleep(pause_seconds)
    writer.close()
    await asyncio.sleep(pause_seconds)
    proxy.resume()
    async with asyncio.timeout(20):
        while not await tried(lambda: Delivery.all().count(), 20):  # the connections that were cut off end one by one
            await asyncio.sleep(0.05)


async def test_while_the_database_is_away_a_sender_waits_and_then_is_told_to_come_again(
    client: Client, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    hook = await hook_of(client)
    proxy.cut()
    waiting = asyncio.create_task(hook.post(b'{"n": 1}'))
    await asyncio.wait([waiting], timeout=0.5)
    assert not waiting.done()
    proxy.resume()
    assert (await waiting).status_code == 202
    monkeypatch.setattr("services.workflows.webhooks.doors.PATIENCE_SECONDS", 0.2)
    proxy.cut()
    answer = await hook.post(b'{"n": 2}')
    refused(answer, 503, "UNAVAILABLE")
    assert int(answer.headers["retry-after"]) > 0
    proxy.resume()
