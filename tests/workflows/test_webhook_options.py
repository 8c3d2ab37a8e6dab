"""What can be set of a webhook, and what it then does: duplicates, limits, rotation, handshakes, redaction, deletion."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest
import uvicorn

from core.clock import now
from models.workflows import Delivery, Run, Webhook
from server.__main__ import client_addresses
from services.platform import Platform
from services.workflows.webhooks import Incoming
from tests.clients import Client, Data
from tests.workflows.test_webhooks import Hook, hook_of, refused

WEBHOOK = "Webhook { dedupeBy dedupeAt waitSeconds methods contentTypes maxBytes dedupeWindowSeconds addresses }"


async def update(hook: Hook, **options: Any) -> Data:
    return await hook.client.mutate("updateWebhook", WEBHOOK, webhookId=hook.id, options=options)


def run_id(answer: httpx2.Response) -> str:
    assert answer.status_code == 202, answer.text
    return str(answer.json()["runId"])


# ---- duplicates


@pytest.mark.parametrize(
    ("options", "same", "other"),
    [
        ({"dedupeBy": "HEADER", "dedupeAt": "X-Event"}, ({"x_event": "1"}, b"a"), ({"x_event": "2"}, b"a")),
        ({"dedupeBy": "BODY"}, ({}, b"a"), ({}, b"b")),
        ({"dedupeBy": "PATH", "dedupeAt": "event.id"}, ({}, b'{"event": {"id": 7}}'), ({}, b'{"event": {"id": "8"}}')),
        ({"dedupeBy": "PATH", "dedupeAt": "$.items[1].id"}, ({}, b'{"items": [0, {"id": "x"}]}'), ({}, b'{"items": [0, {"id": "y"}]}')),
        ({"dedupeBy": "PATH", "dedupeAt": "$[0]"}, ({}, b'["x", 1]'), ({}, b'["y", 1]')),
        (
            {"dedupeBy": "PATH", "dedupeAt": "id"},
            ({}, json.dumps({"id": "é" * 500}).encode()),
            ({}, json.dumps({"id": "é" * 501}).encode()),
        ),
    ],
)
async def test_what_makes_two_requests_one_delivery_can_be_said(client: Client, options: Data, same: Any, other: Any) -> None:
    hook = await hook_of(client, options=options)
    kind = {"content_type": "application/json" if other[1][:1] in b"{[" else "text/plain"}
    answers = [await hook.post(body, **kind, **headers) for headers, body in (same, same, other)]
    first, again, another = [run_id(answer) for answer in answers]
    assert first == again
    assert another != first
    assert await Run.all().count() == 2


@pytest.mark.parametrize(
    ("options", "body"),
    [
        ({"dedupeBy": "HEADER", "dedupeAt": "x-event"}, b"{}"),
        ({"dedupeBy": "PATH", "dedupeAt": "event.id"}, b'{"event": null}'),
        ({"dedupeBy": "PATH", "dedupeAt": "event.id"}, b'{"event": {"id": true}}'),
        ({"dedupeBy": "PATH", "dedupeAt": "event[9]"}, b'{"event": [1]}'),
        ({"dedupeBy": "PATH", "dedupeAt": "event.id"}, b'{"event": {"id": ""}}'),
    ],
)
async def test_a_request_that_has_no_such_id_stands_for_itself(client: Client, options: Data, body: bytes) -> None:
    hook = await hook_of(client, options=options)
    assert run_id(await hook.post(body, webhook_id="same")) != run_id(await hook.post(body, webhook_id="same"))


def stripe(hook: Hook, body: bytes) -> dict[str, str]:
    stamp = str(int(datetime.now(UTC).timestamp()))
    return {"stripe_signature": f"t={stamp},v1=" + hmac.new(str(hook.secret).encode(), f"{stamp}.".encode() + body, "sha256").hexdigest()}


def slack(hook: Hook, body: bytes) -> dict[str, str]:
    stamp = str(int(datetime.now(UTC).timestamp()))
    signed = hmac.new(str(hook.secret).encode(), f"v0:{stamp}:".encode() + body, "sha256").hexdigest()
    return {"x_slack_request_timestamp": stamp, "x_slack_signature": f"v0={signed}"}


def shopify(hook: Hook, body: bytes) -> dict[str, str]:
    signed = hmac.new(str(hook.secret).encode(), body, "sha256").digest()
    return {"x_shopify_hmac_sha256": base64.b64encode(signed).decode(), "x_shopify_webhook_id": hashlib.sha256(body).hexdigest()}


@pytest.mark.parametrize(
    ("scheme", "sign", "body", "other"),
    [
        ("STRIPE", stripe, b'{"id": "evt_1", "n": 1}', b'{"id": "evt_2"}'),
        ("SLACK", slack, b'{"type": "event_callback", "event_id": "Ev1"}', b'{"type": "event_callback", "event_id": "Ev2"}'),
        ("SHOPIFY", shopify, b'{"id": 1}', b'{"id": 2}'),
    ],
)
async def test_each_preset_knows_its_senders_deliveries(client: Client, scheme: str, sign: Any, body: bytes, other: bytes) -> None:
    hook = await hook_of(client, scheme)
    first, again, another = [run_id(await hook.post(one, **sign(hook, one))) for one in (body, body, other)]
    assert first == again != another
    refused(await hook.post(body + b" ", **sign(hook, body)), 401, "BAD_SIGNATURE")
    refused(await hook.post(body), 401, "BAD_SIGNATURE")


@pytest.mark.parametrize(("scheme", "sign"), [("STRIPE", stripe), ("SLACK", slack)])
async def test_what_is_signed_without_an_id_can_be_replayed_and_is_one_run(client: Client, scheme: str, sign: Any) -> None:
    hook = await hook_of(client, scheme)
    command, form = b"command=%2Fdeploy&text=now", "application/x-www-form-urlencoded"
    seen = sign(hook, command)
    runs = {run_id(await hook.post(command, content_type=form, **seen)) for _ in range(3)}
    assert len(runs) == 1
    other = b"command=%2Fdeploy&text=later"
    assert run_id(await hook.post(other, content_type=form, **sign(hook, other))) not in runs


@pytest.mark.parametrize("scheme", ["STANDARD", "STRIPE", "SLACK"])
async def test_what_was_signed_is_known_for_as_long_as_its_signature_is_good(client: Client, scheme: str) -> None:
    hook = await hook_of(client, scheme)
    assert (await update(hook, dedupeWindow="10m"))["dedupeWindowSeconds"] == 600
    assert [fault["path"] for fault in (await update(hook, dedupeWindow="599s"))["fields"]] == ["options.dedupeWindow"]


async def test_bearer_and_basic_credentials_open_the_door_and_are_kept_nowhere(client: Client, home: Platform) -> None:
    for scheme, given in (("BEARER", "{}"), ("BASIC", "")):
        hook = await hook_of(client, scheme)
        secret = str(hook.secret)
        value = f"Bearer {secret}" if given else "Basic " + base64.b64encode(secret.encode()).decode()
        assert run_id(await hook.post(authorization=value, x_copy=f"was {secret}", idempotency_key="1"))
        wrong = await hook.post(authorization=value[:-3])
        refused(wrong, 401, "BAD_SIGNATURE")
        assert wrong.headers["www-authenticate"].startswith(f"{scheme.capitalize()} realm=")
        refused(await hook.post(), 401, "BAD_SIGNATURE")
        (delivery,) = await hook.deliveries()
        assert "authorization" not in delivery["headers"]
        assert delivery["headers"]["x-copy"] == "was [redacted]"
        for table in ("deliveries", "runs", "webhooks"):
            rows = await home.database.pool.fetchval(f"select json_agg(t)::text from {table} t")
            assert secret not in rows


# ---- redaction


async def test_what_is_named_as_a_secret_is_redacted_in_the_log_and_in_the_run(client: Client) -> None:
    hook = await hook_of(client)
    names = ["X-Gitlab-Token", "X-Api-Key", "X-Telegram-Bot-Api-Secret-Token", "X-Webhook-Secret"]
    answer = await client.http.post(
        hook.path + "?access_token=marked&token=marked&token=marked&page=2", content=b"{}", headers=dict.fromkeys(names, "marked")
    )
    run = await hook.run_of(answer)
    (delivery,) = await hook.deliveries()
    assert "marked" not in json.dumps([run, delivery])
    assert {delivery["headers"][name.lower()] for name in names} == {"[redacted]"}
    assert delivery["query"] == run["trigger"]["query"] == {"access_token": "[redacted]", "token": "[redacted]", "page": "2"}


# ---- limits


async def test_methods_types_and_sizes_are_limited_as_said(client: Client) -> None:
    hook = await hook_of(client, options={"methods": ["PUT", "GET"], "contentTypes": ["application/json", "TEXT/*"], "maxBytes": 10})
    answer = await hook.post()
    refused(answer, 405, "METHOD_NOT_ALLOWED")
    assert answer.headers["allow"] == "PUT, GET"
    json_type, text = {"content-type": "application/json; charset=utf-8"}, {"content-type": "text/csv"}
    put = client.http.put
    assert run_id(await put(hook.path, content=b'{"n": 123}', headers=json_type))
    assert run_id(await put(hook.path, content=b"a", headers=text))
    refused(await put(hook.path, content=b'{"n": 1234}', headers=json_type), 413, "BODY_TOO_LARGE")
    refused(await put(hook.path, content=b"a", headers={"content-type": "application/xml"}), 415, "UNSUPPORTED_MEDIA_TYPE")
    refused(await put(hook.path, content=b"a"), 415, "UNSUPPORTED_MEDIA_TYPE")
    assert run_id(await client.http.get(hook.path + "?a=1", headers=text))
    assert run_id(await client.http.get(hook.path + "?a=2"))  # without a body there is nothing to be of another type
    assert {row.method for row in await Delivery.all()} == {"PUT", "GET"}
    assert await Delivery.all().count() == 4


async def test_options_are_kept_and_changed_one_by_one(client: Client) -> None:
    hook = await hook_of(client)
    default = {
        "dedupeBy": "SENDER",
        "dedupeAt": "",
        "waitSeconds": 0,
        "methods": ["POST"],
        "contentTypes": [],
        "maxBytes": None,
        "dedupeWindowSeconds": 604_800,
        "addresses": [],
    }
    assert await update(hook) == {"__typename": "Webhook", **default}
    changes: list[Data] = [
        {"dedupeBy": "HEADER", "dedupeAt": "x-id"},
        {"waitSeconds": 30},
        {"methods": ["PUT", "POST"]},
        {"maxBytes": 1000},
    ]
    wanted = default
    for change in changes:
        wanted = wanted | change
        assert await update(hook, **change) == {"__typename": "Webhook", **wanted}
    assert (await update(hook, dedupeBy="BODY"))["dedupeAt"] == ""


@pytest.mark.parametrize(
    ("options", "path"),
    [
        ({"waitSeconds": 31}, "options.waitSeconds"),
        ({"waitSeconds": -1}, "options.waitSeconds"),
        ({"methods": []}, "options.methods"),
        ({"methods": ["TRACE"]}, "options.methods"),
        ({"contentTypes": ["application/json", "x"]}, "options.contentTypes[1]"),
        ({"contentTypes": ["*/*"]}, "options.contentTypes[0]"),
        ({"contentTypes": ["a/b"] * 21}, "options.contentTypes"),
        ({"maxBytes": 0}, "options.maxBytes"),
        ({"maxBytes": 1_000_001}, "options.maxBytes"),
        ({"verifyToken": "short"}, "options.verifyToken"),
        ({"verifyToken": "line\nbreak"}, "options.verifyToken"),
        ({"dedupeBy": "HEADER"}, "options.dedupeAt"),
        ({"dedupeBy": "HEADER", "dedupeAt": "x id"}, "options.dedupeAt"),
        ({"dedupeBy": "PATH", "dedupeAt": ""}, "options.dedupeAt"),
        ({"dedupeBy": "PATH", "dedupeAt": "a..b"}, "options.dedupeAt"),
        ({"dedupeBy": "PATH", "dedupeAt": "a." * 150 + "a"}, "options.dedupeAt"),
        ({"dedupeBy": "SENDER", "dedupeAt": "a"}, "options.dedupeAt"),
        ({"dedupeAt": "a"}, "options.dedupeAt"),
    ],
)
async def test_an_option_that_makes_no_sense_is_told_by_its_path(client: Client, options: Data, path: str) -> None:
    hook = await hook_of(client)
    problem = await update(hook, **options)
    assert (problem["code"], [field["path"] for field in problem["fields"]]) == ("INVALID", [path])
    problem = await client.mutate("createWebhook", "WebhookWithUrl { url }", workflowId=hook.workflow, scheme="NONE", options=options)
    assert [field["path"] for field in problem["fields"]] == [path]
    assert await Webhook.all().count() == 1


# ---- rotation


async def rotate(hook: Hook, **more: Any) -> Data:
    return await hook.client.mutate(
        "rotateWebhookSecret", "WebhookWithSecret { secret oldExpiresAt webhook { id } }", webhookId=hook.id, **more
    )


async def signed_with(hook: Hook, secret: str) -> int:
    signature = "sha256=" + hmac.new(secret.encode(), b"{}", "sha256").hexdigest()
    return (await hook.post(x_hub_signature_256=signature)).status_code


async def test_old_secrets_are_accepted_until_their_grace_is_over(client: Client) -> None:
    hook = await hook_of(client, "GITHUB")
    first = str(hook.secret)
    second = (await rotate(hook))["secret"]
    third = await rotate(hook, secret="the third secret")
    assert third["secret"] == "the third secret"
    assert timedelta(hours=23) < datetime.fromisoformat(third["oldExpiresAt"]) - now() < timedelta(hours=25)
    assert [await signed_with(hook, secret) for secret in (first, second, "the third secret", "the fourth secret")] == [202, 202, 202, 401]
    row = await Webhook.get()
    row.old_secrets = [{**old, "until": (now() - timedelta(seconds=1)).isoformat()} for old in row.old_secrets[:1]] + row.old_secrets[1:]
    await row.save()
    assert [await signed_with(hook, secret) for secret in (first, second)] == [202, 401]
    last = (await rotate(hook, graceSeconds=0))["secret"]
    assert [await signed_with(hook, secret) for secret in (first, second, "the third secret", last)] == [401, 401, 401, 202]


async def test_many_rotations_at_once_lose_none_but_the_oldest(client: Client) -> None:
    hook = await hook_of(client, "GITHUB")
    made = [(await answer)["secret"] for answer in [asyncio.create_task(rotate(hook)) for _ in range(4)]]
    assert [await signed_with(hook, secret) for secret in [str(hook.secret), *made]] == [202] * 5


async def test_what_cannot_be_rotated_is_said(client: Client) -> None:
    hook = await hook_of(client, "GITHUB")
    for more, path in (
        ({"secret": "short"}, "secret"),
        ({"graceSeconds": -1}, "graceSeconds"),
        ({"graceSeconds": 604_801}, "graceSeconds"),
    ):
        assert [field["path"] for field in (await rotate(hook, **more))["fields"]] == [path]
    assert (await rotate(await hook_of(client)))["code"] == "CONFLICT"
    assert await signed_with(hook, str(hook.secret)) == 202


async def test_an_old_url_works_until_its_grace_is_over(client: Client) -> None:
    hook = await hook_of(client)
    made = await client.mutate(
        "rotateWebhookUrl", "WebhookWithUrl { url secret webhook { id oldTokenExpiresAt } }", webhookId=hook.id, graceSeconds=60
    )
    assert made["secret"] is None
    assert made["webhook"]["oldTokenExpiresAt"] is not None
    new = Hook(client, hook.workflow, hook.id, "/hooks/" + made["url"].rsplit("/", 1)[-1], None)
    assert run_id(await hook.post(webhook_id="1")) == run_id(await new.post(webhook_id="1"))
    await Webhook.all().update(old_token_expires_at=now() - timedelta(seconds=1))
    refused(await hook.post(), 404, "NOT_FOUND")
    assert run_id(await new.post())
    await client.mutate("rotateWebhookUrl", "WebhookWithUrl { url }", webhookId=hook.id, graceSeconds=0)
    refused(await new.post(), 404, "NOT_FOUND")


# ---- handshakes


async def test_slacks_url_verification_is_answered_only_when_it_is_signed(client: Client) -> None:
    hook = await hook_of(client, "SLACK")
    body = b'{"type": "url_verification", "token": "x", "challenge": "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}'
    answer = await hook.post(body, **slack(hook, body))
    assert (answer.status_code, answer.text) == (200, "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P")
    assert answer.headers["content-type"].startswith("text/plain")
    refused(await hook.post(body), 401, "BAD_SIGNATURE")
    assert await Run.all().count() == await Delivery.all().count() == 0
    strange = b'{"type": "url_verification", "challenge": {"a": "\\u2028"}}'
    assert run_id(await hook.post(strange, **slack(hook, strange)))


async def test_metas_verification_needs_the_verify_token(client: Client) -> None:
    hook = await hook_of(client, "GITHUB", options={"verifyToken": "a verify token é"})
    given = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": "a verify token é"}
    answer = await client.http.get(hook.path, params=given)
    assert (answer.status_code, answer.text) == (200, "1158201444")
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    for change in (
        {"hub.verify_token": "another token"},
        {"hub.challenge": ""},
        {"hub.challenge": "\r\n<script>"},
        {"hub.challenge": "x" * 1001},
    ):
        refused(await client.http.get(hook.path, params=given | change), 401, "BAD_SIGNATURE")
    refused(await client.http.get(hook.path, params={"hub.mode": "unsubscribe"}), 405, "METHOD_NOT_ALLOWED")
    refused(await client.http.get((await hook_of(client, "GITHUB")).path, params=given), 405, "METHOD_NOT_ALLOWED")
    await update(hook, verifyToken="")
    refused(await client.http.get(hook.path, params=given), 405, "METHOD_NOT_ALLOWED")
    assert await Run.all().count() == await Delivery.all().count() == 0


# ---- deletion and the log


async def test_a_deleted_webhook_is_unknown_and_its_runs_stay(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.workflows.webhooks.doors.DELETED_AT_ONCE", 2)
    hook, other = await hook_of(client), await hook_of(client)
    runs = [run_id(await hook.post()) for _ in range(5)]
    kept = run_id(await other.post())
    assert (await client.mutate("deleteWebhook", "Workflow { id }", webhookId=hook.id))["id"] == hook.workflow
    refused(await hook.post(), 404, "NOT_FOUND")
    assert (await client.mutate("deleteWebhook", "Workflow { id }", webhookId=hook.id))["code"] == "NOT_FOUND"
    assert await Delivery.all().count() == 1
    found = await client.data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": [*runs, kept]})
    assert [node["id"] for node in found["nodes"]] == [*runs, kept]


async def test_the_log_can_be_searched(client: Client) -> None:
    schema = {"type": "object", "required": ["n"]}
    hook = await hook_of(client, "NONE", schema)
    for body in (b'{"n": 1}', b"{}", b'{"n": 2}', b'{"n": 3}'):
        await hook.post(body, idempotency_key="twice" if b"2" in body or b"3" in body else "")
    query = """query ($id: ID!, $where: DeliveryFilter) { node(id: $id) { ... on Webhook {
        deliveries(where: $where) { totalCount nodes { body outcome } } } } }"""

    async def found(**where: Any) -> list[str]:
        data = (await client.data(query, {"id": hook.id, "where": where}))["node"]["deliveries"]
        assert data["totalCount"] == len(data["nodes"])
        return [node["body"] for node in data["nodes"]]

    assert await found() == ['{"n": 2}', "{}", '{"n": 1}']
    assert await found(outcome=["REFUSED"]) == ["{}"]
    assert await found(hasConflict=True) == ['{"n": 2}']
    assert await found(bodySha256=hashlib.sha256(b"{}").hexdigest()) == ["{}"]
    second = (await Delivery.get(body=b"{}")).received_at.isoformat()
    assert await found(receivedAfter=second) == ['{"n": 2}']
    assert await found(receivedBefore=second) == ['{"n": 1}']


async def test_a_header_by_which_deliveries_are_told_apart_is_not_kept(client: Client, home: Platform) -> None:
    hook = await hook_of(client, options={"dedupeBy": "HEADER", "dedupeAt": "X-Api-Token"})
    first, second = await hook.post(b"{}", x_api_token="sk_live_SECRET"), await hook.post(b"{}", x_api_token="sk_live_SECRET")
    assert run_id(first) == run_id(second)
    async with home.database.pool.acquire() as connection:
        for table in ("deliveries", "runs", "events"):
            assert not [row for row in await connection.fetch(f"select t::text from {table} t") if "SECRET" in row[0]], table


async def test_after_its_window_the_same_id_is_another_delivery(client: Client) -> None:
    hook = await hook_of(client, options={"dedupeBy": "BODY", "dedupeWindow": "2h"})
    first = run_id(await hook.post(b'{"ping": 1}'))
    await Delivery.all().update(received_at=now() - timedelta(minutes=119))
    assert run_id(await hook.post(b'{"ping": 1}')) == first
    await Delivery.all().update(received_at=now() - timedelta(minutes=121))
    second = [run_id(answer) for answer in await asyncio.gather(*[hook.post(b'{"ping": 1}') for _ in range(5)])]
    assert len(set(second)) == 1
    assert second[0] != first
    assert run_id(await hook.post(b'{"ping": 1}')) == second[0]
    assert sorted([row.repeats for row in await Delivery.all()]) == [1, 5]
    assert await Run.all().count() == 2
    assert (await update(hook, dedupeWindow="30d"))["dedupeWindowSeconds"] == 30 * 86_400
    for wrong in ("59s", "31d", "", "x"):
        assert [fault["path"] for fault in (await update(hook, dedupeWindow=wrong))["fields"]] == ["options.dedupeWindow"]


async def test_a_limit_of_size_is_lifted_by_null(client: Client) -> None:
    hook = await hook_of(client, options={"maxBytes": 10})
    assert (await update(hook, waitSeconds=0))["maxBytes"] == 10
    assert (await update(hook, maxBytes=None))["maxBytes"] is None
    run_id(await hook.post(b'{"title": "longer than ten"}'))


async def test_only_addresses_that_are_named_may_send(client: Client) -> None:
    hook = await hook_of(client, options={"addresses": ["203.0.113.0/24"]})
    for headers in ({}, {"x_forwarded_for": "203.0.113.9"}):  # of a proxy that nobody trusts
        refused(await hook.post(**headers), 403, "ADDRESS_NOT_ALLOWED")
    assert (await update(hook, addresses=["127.0.0.0/8", "2001:db8::7"]))["addresses"] == ["127.0.0.0/8", "2001:db8::7/128"]
    run_id(await hook.post())
    assert (await update(hook, addresses=[]))["addresses"] == []
    run_id(await hook.post())
    for wrong in ("203.0.113.1/24", "x", "203.0.113.0/33", ""):
        problem = await update(hook, addresses=["10.0.0.1", wrong])
        assert [fault["path"] for fault in problem["fields"]] == ["options.addresses[1]"], wrong
    assert (await update(hook, addresses=["10.0.0.1"] * 51))["fields"][0]["code"] == "TOO_MANY"


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("203.0.113.9", True),
        ("::ffff:203.0.113.9", True),
        ("2001:db8::7", True),
        ("203.0.114.1", False),
        ("2001:db8::8", False),
        ("", False),
        ("testclient", False),
    ],
)
def test_an_address_is_in_a_network_however_it_is_written(address: str, is_one: bool) -> None:
    assert Incoming("POST", {}, {}, b"", address).comes_from("203.0.113.0/24 2001:db8::7/128") is is_one


@pytest.mark.parametrize(("trusted", "seen"), [((), "127.0.0.1"), (("127.0.0.0/8",), "203.0.113.9"), (("10.0.0.0/8",), "127.0.0.1")])
async def test_a_forwarded_address_counts_from_trusted_proxies_only(trusted: tuple[str, ...], seen: str) -> None:
    found = list[str]()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        found.append(scope["client"][0])

    config = uvicorn.Config(app, log_config=None, **client_addresses(trusted))
    config.load()
    headers = [(b"x-forwarded-for", b"6.6.6.6, 203.0.113.9")]
    await config.loaded_app({"type": "http", "scheme": "http", "client": ("127.0.0.1", 1), "headers": headers}, None, None)
    assert found == [seen]


@pytest.mark.parametrize("scheme", ["NONE", "BEARER"])
async def test_where_nothing_is_signed_any_text_is_an_id(client: Client, scheme: str) -> None:
    hook = await hook_of(client, scheme)
    signed = {"authorization": f"Bearer {hook.secret}"} if hook.secret else {}
    first, second, other = [
        await hook.post(b"{}", idempotency_key=key, **signed) for key in ("an id of mine", "an id of mine", "another one")
    ]
    assert run_id(first) == run_id(second) != run_id(other)


async def test_every_answer_is_shown_as_what_it_is(client: Client) -> None:
    hook = await hook_of(client)
    for answer in (await hook.post(), await hook.post(b"{"), await client.http.get(hook.path), await client.http.post("/hooks/nobody")):
        assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'", answer
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_body_is_shown_byte_by_byte(client: Client) -> None:
    hook = await hook_of(client, "GITHUB")
    await Webhook.all().update(watched_until=now() + timedelta(minutes=1))
    refused(await hook.signed(bytes(range(256)), "one", content_type="text/plain"), 422, "INVALID")
    shown = await client.data(
        "query ($id: ID!) { node(id: $id) { ... on Webhook { deliveries { nodes { bodyBase64 } } } } }", {"id": hook.id}
    )
    assert base64.b64decode(shown["node"]["deliveries"]["nodes"][0]["bodyBase64"]) == bytes(range(256))
