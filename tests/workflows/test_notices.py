"""Webhooks that leave: told when runs end, signed, tried again, given up."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from standardwebhooks import Webhook as Published
from standardwebhooks import WebhookVerificationError

from core.outgoing import Outgoing
from core.reads import global_id
from models.audits import AuditEntry
from models.letters import Letter
from models.projects import Project
from models.workflows import OutgoingDelivery, OutgoingWebhook, Run, Workflow
from models.workflows import notices as rows
from services.workflows import notices
from services.workflows.notices.couriers import PAUSES, Courier
from services.workflows.steps import Outside
from tests import echoes
from tests.clients import Client
from tests.echoes import Echo
from tests.workflows.conftest import Runs, transform

echo, outside = echoes.echo, echoes.outside
MADE = "OutgoingWebhookWithSecret { secret oldExpiresAt webhook { id url events workflowIds isEnabled } }"
LOG = """query ($id: ID!) { node(id: $id) { ... on OutgoingWebhook { isEnabled disabledReason brokenAt
  deliveries { nodes { id event status attempts nextAt statusCode error run { id } } } } } }"""


class Sender:
    """A project, and a webhook of it that leads to the echo."""

    def __init__(self, runs: Runs, client: Client, echo: Echo, outside: Outside) -> None:
        self.runs, self.client, self.echo = runs, client, echo
        self.courier = Courier(runs.home.database.pool, runs.home.sealing, outside.http, runs.home.letters)

    async def create(self, *events: str, url: str = "", **more: Any) -> Any:
        project = await self.runs.project()
        given = {
            "projectId": global_id(Project, project.id),
            "events": events,
            "url": url or f"http://127.0.0.1:{self.echo.port}/x",
            **more,
        }
        return await self.client.mutate("createOutgoingWebhook", MADE, **given)

    async def test(self, made: Any) -> Any:
        return await self.client.mutate("testOutgoingWebhook", "OutgoingDelivery { id status }", outgoingWebhookId=made["webhook"]["id"])

    async def log(self, made: Any) -> Any:
        return (await self.client.data(LOG, {"id": made["webhook"]["id"]}))["node"]

    async def due(self) -> None:
        """As if all pauses were over."""
        await self.runs.home.database.pool.execute("update outgoing_deliveries set next_at = now() where next_at is not null")
        await self.courier.deliver()


@pytest.fixture
def sender(runs: Runs, signed_in: Client, echo: Echo, outside: Outside) -> Sender:
    return Sender(runs, signed_in, echo, outside)


def received(head: str) -> tuple[dict[str, str], str]:
    lines, _, body = head.partition("\r\n\r\n")
    pairs = [line.partition(":") for line in lines.split("\r\n")[1:]]
    return {name.lower(): value.strip() for name, _, value in pairs}, body


async def test_ends_of_chosen_runs_arrive_signed_and_once(runs: Runs, sender: Sender, echo: Echo, worker: None) -> None:
    chosen, other = await runs.workflow(transform("a", when="input == 1 || 1 / input > 0")), await runs.workflow(transform("a"))
    only = [global_id(Workflow, chosen.id)]
    made = await sender.create("RUN_SUCCEEDED", "RUN_FAILED", workflowIds=only)
    assert (made["webhook"]["events"], made["webhook"]["workflowIds"]) == (["RUN_SUCCEEDED", "RUN_FAILED"], only)
    good, bad = await runs.ended(await runs.of(chosen, 1)), await runs.ended(await runs.of(chosen, 0))
    await runs.ended(await runs.of(other))
    await sender.client.mutate("testWorkflow", "Run { id }", workflowId=only[0], input=1)
    await runs.all_ended()
    async with asyncio.timeout(20):
        while len(echo.heads) < 2 or await OutgoingDelivery.exclude(status="SUCCEEDED").exists():
            await asyncio.sleep(0.05)
    told = {}
    for head in echo.heads:
        headers, body = received(head)
        event = Published(made["secret"]).verify(body, headers)
        with pytest.raises(WebhookVerificationError):
            Published(made["secret"]).verify(body.replace("run", "ruN", 1), headers)
        told[event["type"]] = event["data"]
    assert set(told) == {"run.succeeded", "run.failed"}
    assert (
        told["run.succeeded"]["run"] | {"id": global_id(Run, good.id), "status": "SUCCEEDED", "error": None} == told["run.succeeded"]["run"]
    )
    assert told["run.failed"]["run"]["error"] == bad.error
    assert told["run.failed"]["workflow"] == {"id": only[0], "name": chosen.name, "version": 1}
    log = await sender.log(made)
    assert [(one["event"], one["status"], one["attempts"], one["statusCode"], one["run"]["id"]) for one in log["deliveries"]["nodes"]] == [
        ("RUN_FAILED", "SUCCEEDED", 1, 200, global_id(Run, bad.id)),
        ("RUN_SUCCEEDED", "SUCCEEDED", 1, 200, global_id(Run, good.id)),
    ]


async def test_a_run_that_a_limit_cancels_is_told_too(runs: Runs, sender: Sender, echo: Echo, worker: None) -> None:
    await sender.create("RUN_CANCELED")
    rest = {"key": "rest", "type": "wait", "with": {"duration": "1d"}}
    workflow = await runs.workflow(rest, concurrency={"strategy": "SKIP"})
    first, second = await runs.of(workflow), await runs.of(workflow)
    await runs.ended(second)
    await runs.cancel(first)
    await runs.ended(first)
    assert {row.run_id for row in await OutgoingDelivery.filter(event="RUN_CANCELED")} == {first, second}


async def test_while_a_secret_is_rotated_both_sign(sender: Sender, echo: Echo) -> None:
    made = await sender.create("RUN_FAILED")
    new = await sender.client.mutate("rotateOutgoingWebhook", MADE, outgoingWebhookId=made["webhook"]["id"])
    await sender.test(made)
    await sender.courier.deliver()
    headers, body = received(echo.heads[0])
    for secret in (made["secret"], new["secret"]):
        assert Published(secret).verify(body, headers)["data"] == {"message": "This is a test."}
    last = await sender.client.mutate("rotateOutgoingWebhook", MADE, outgoingWebhookId=made["webhook"]["id"], graceSeconds=0)
    await sender.test(made)
    await sender.courier.deliver()
    headers, body = received(echo.heads[1])
    assert Published(last["secret"]).verify(body, headers)
    with pytest.raises(WebhookVerificationError):
        Published(new["secret"]).verify(body, headers)
    text = json.dumps(await AuditEntry.all().values("action", "before", "after"))
    assert [word for word in ("outgoing_webhook.created", "outgoing_webhook.secret_rotated") if word in text]
    assert not [secret for secret in (made["secret"], new["secret"], last["secret"]) if secret in text]


async def test_what_does_not_arrive_is_tried_again_given_up_and_sent_again_under_its_id(sender: Sender, echo: Echo) -> None:
    echo.status = 503
    made = await sender.create("RUN_FAILED")
    sent = await sender.test(made)
    await sender.courier.deliver()
    assert len(echo.heads) == 1
    (one,) = (await sender.log(made))["deliveries"]["nodes"]
    assert (one["status"], one["attempts"], one["statusCode"], one["error"]) == ("PENDING", 1, 503, "It answered 503.")
    assert one["nextAt"] is not None
    early = await sender.client.mutate("resendOutgoingDelivery", "OutgoingDelivery { id }", outgoingDeliveryId=sent["id"])
    assert (early["code"], early["fields"][0]["code"]) == ("CONFLICT", "PENDING")
    for _ in PAUSES:
        await sender.due()
    log = await sender.log(made)
    (one,) = log["deliveries"]["nodes"]
    assert (one["status"], one["attempts"], one["nextAt"]) == ("FAILED", len(PAUSES) + 1, None)
    assert (log["isEnabled"], log["brokenAt"] is not None) == (True, True)
    echo.status = 204
    await sender.client.mutate("resendOutgoingDelivery", "OutgoingDelivery { id }", outgoingDeliveryId=sent["id"])
    await sender.courier.deliver()
    log = await sender.log(made)
    assert (log["deliveries"]["nodes"][0]["status"], log["brokenAt"]) == ("SUCCEEDED", None)
    assert len({received(head)[0]["webhook-id"] for head in echo.heads}) == 1
    assert len(echo.heads) == len(PAUSES) + 2


@pytest.mark.parametrize("is_gone", [True, False], ids=["that answers 410", "from which nothing came for days"])
async def test_a_url_is_disabled_with_a_letter(sender: Sender, echo: Echo, runs: Runs, is_gone: bool) -> None:
    echo.status = 410 if is_gone else 500
    made = await sender.create("RUN_FAILED")
    await sender.test(made)
    await sender.courier.deliver()
    if not is_gone:
        assert (await sender.log(made))["isEnabled"] is True
        await runs.home.database.pool.execute("update outgoing_webhooks set broken_at = broken_at - interval '5 days'")
        await sender.test(made)
        await sender.due()
    log = await sender.log(made)
    assert log["isEnabled"] is False
    assert ("410" if is_gone else "5 days") in log["disabledReason"]
    assert {one["status"] for one in log["deliveries"]["nodes"]} == {"FAILED"}
    assert [letter.kind for letter in await Letter.all()] == ["OUTGOING_DISABLED"]
    refused = await sender.client.mutate("testOutgoingWebhook", "OutgoingDelivery { id }", outgoingWebhookId=made["webhook"]["id"])
    assert refused["fields"][0]["code"] == "DISABLED"
    await sender.client.mutate("updateOutgoingWebhook", "OutgoingWebhook { id }", outgoingWebhookId=made["webhook"]["id"], enabled=True)
    log = await sender.log(made)
    assert (log["isEnabled"], log["disabledReason"], log["brokenAt"]) == (True, "", None)


async def test_a_worker_that_dies_with_one_leaves_it_to_the_next_and_places_inside_are_not_reached(
    sender: Sender, echo: Echo, runs: Runs
) -> None:
    made = await sender.create("RUN_FAILED")
    await sender.test(made)
    assert len(await rows.claim(runs.home.database.pool, 5)) == 1  # and then nothing: it died
    await sender.courier.deliver()
    assert echo.heads == []
    await sender.due()
    assert len(echo.heads) == 1
    guarded = Outgoing()
    await sender.test(made)
    await Courier(runs.home.database.pool, runs.home.sealing, guarded, runs.home.letters).deliver()
    await guarded.close()
    assert len(echo.heads) == 1
    assert "BLOCKED" in (await sender.log(made))["deliveries"]["nodes"][0]["error"]


async def test_mistakes_are_named(sender: Sender, runs: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    foreign = await runs.make.workflow(await runs.make.project(stranger := await runs.make.viewer("Eve")), stranger)
    for more, path in (
        ({"url": "ftp://example.com"}, "url"),
        ({"url": "http://user:pass@example.com"}, "url"),
        ({"workflowIds": [global_id(Workflow, foreign.id)]}, "workflowIds[0]"),
    ):
        assert (await sender.create("RUN_FAILED", **more))["fields"][0]["path"] == path
    for events in ((), ("RUN_FAILED", "TEST")):
        assert (await sender.create(*events))["fields"][0]["path"] == "events"
    monkeypatch.setattr(notices, "MOST", 1)
    made = await sender.create("RUN_FAILED", "RUN_FAILED")
    assert made["webhook"]["events"] == ["RUN_FAILED"]
    assert (await sender.create("RUN_FAILED"))["fields"][0]["code"] == "TOO_MANY"
    late = await sender.client.mutate("rotateOutgoingWebhook", MADE, outgoingWebhookId=made["webhook"]["id"], graceSeconds=604_801)
    assert late["fields"][0]["path"] == "graceSeconds"
    await sender.client.mutate("deleteOutgoingWebhook", "Project { id }", outgoingWebhookId=made["webhook"]["id"])
    assert not await OutgoingWebhook.exists()
