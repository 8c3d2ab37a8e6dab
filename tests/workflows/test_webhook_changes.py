"""A webhook is changed while deliveries come in: none is lost, and none counts that was signed with a secret that had ended."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import itertools
import json
from collections import Counter
from dataclasses import dataclass, field
from random import Random

from models.workflows import Delivery, DeliveryOutcome, Run
from tests.clients import Client, Data
from tests.seeds import SEED
from tests.workflows.test_webhooks import Hook, hook_of

SENDERS, CHANGES = 3, 10


@dataclass
class Secrets:
    """As the owner tells them. A change is under way from before it is asked for until it has been answered."""

    good: list[str]
    under_way: bool = False
    changes: int = 0
    ended: list[str] = field(default_factory=list)

    def rotate(self, secret: str, grace: int) -> None:
        if not grace:
            self.ended += self.good
        self.good = [secret, *(self.good[:2] if grace else [])]
        self.under_way, self.changes = False, self.changes + 1


async def send(hook: Hook, id: str, secret: str, method: str = "POST") -> int:
    body = json.dumps({"id": id}).encode()
    signature = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    headers = {"content-type": "application/json", "x-hub-signature-256": signature, "x-github-delivery": id}
    return (await hook.client.http.request(method, hook.path, content=body, headers=headers)).status_code


async def test_secrets_that_are_rotated_under_load_lose_no_delivery_and_let_none_in_that_is_late(client: Client) -> None:
    hook, random = await hook_of(client, "GITHUB"), Random(SEED)
    assert hook.secret is not None
    secrets, numbers, done, heard = Secrets([hook.secret]), itertools.count(), asyncio.Event(), asyncio.Event()
    said: dict[str, int] = {}
    told = Counter[tuple[str, int]]()

    async def sender() -> None:
        """Signs with a secret that holds; now and then, as a thief would, with one that has ended."""
        while not done.is_set():
            id, was, before = str(next(numbers)), secrets.under_way, secrets.changes
            is_late = bool(secrets.ended) and random.random() < 0.3
            said[id] = status = await send(hook, id, random.choice(secrets.ended if is_late else secrets.good))
            if is_late:
                told["late", status] += 1
            elif was or secrets.under_way or secrets.changes != before:
                told["meanwhile", status] += 1
            else:
                told["sound", status] += 1
                heard.set()

    async def change() -> None:
        for most_bytes in range(1_000, 1_000 + CHANGES):
            grace = random.choice([0, 0, 600])
            secrets.under_way = True
            rotated: Data = await hook.client.mutate(
                "rotateWebhookSecret", "WebhookWithSecret { secret }", webhookId=hook.id, graceSeconds=grace
            )
            secrets.rotate(rotated["secret"], grace)
            same = random.choice([{"dedupeBy": "SENDER"}, {"dedupeBy": "PATH", "dedupeAt": "id"}])
            options = {**same, "maxBytes": most_bytes}
            changed = await hook.client.mutate("updateWebhook", "Webhook { maxBytes }", webhookId=hook.id, options=options)
            assert changed["maxBytes"] == most_bytes
            heard.clear()
            await heard.wait()
        while told["late", 401] <= 5:
            heard.clear()
            await heard.wait()
        done.set()

    async with asyncio.timeout(60):
        await asyncio.gather(change(), *(sender() for _ in range(SENDERS)))
    assert {status for _, status in told} <= {202, 401}
    assert told["late", 202] == 0
    assert told["late", 401] > 5
    assert told["sound", 401] == 0
    assert told["sound", 202] > 5
    accepted = {id for id, status in said.items() if status == 202}
    kept = await Delivery.filter(outcome=DeliveryOutcome.ACCEPTED)
    for ids in ([json.loads(bytes(delivery.body))["id"] for delivery in kept], [run.input["id"] for run in await Run.all()]):
        assert sorted(ids) == sorted(accepted)
