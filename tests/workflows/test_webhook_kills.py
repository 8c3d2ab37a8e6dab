"""Many deliveries, a fifth of them repeated, at an API that is killed again and again: one run per id (P5 of facts/security.md).

`WEBHOOK_DELIVERIES=5000` is the drill. A kill comes every 2 s, or sooner when a quarter of them has been answered since the last.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import os
import random
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import httpx2

from core.reads import key_of
from core.settings import Settings
from models.workflows import Delivery, Run, WebhookScheme
from tests.clients import NO_CERTIFICATES
from tests.seeds import SEED
from tests.workflows.conftest import Runs, StartProcess, transform
from tests.workflows.test_acceptance import free_port, listens

COUNT = int(os.environ.get("WEBHOOK_DELIVERIES", "400"))
EVERY_SECONDS = 2
SENDERS = 8


class Api:
    """Killed and started again on the same port until it is told to stop."""

    def __init__(self, start: StartProcess, port: int) -> None:
        self.kills, self.answers, self._start, self._port = 0, 0, start, port

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[None]:
        stop = asyncio.Event()
        task = asyncio.create_task(self._go_on(stop))
        try:
            yield
        finally:
            stop.set()
            await task

    async def _go_on(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            async with self._start(f"api{self.kills}", PORT=str(self._port)) as api:
                await listens(api, self._port)
                end, before = asyncio.get_running_loop().time() + EVERY_SECONDS, self.answers
                while not stop.is_set() and asyncio.get_running_loop().time() < end and self.answers - before < COUNT // 4:
                    await asyncio.sleep(0.01)
                api.kill()
                self.kills += 1


def deliveries(random: random.Random) -> Iterator[str]:
    """Ids: each fifth is one that came before."""
    sent = list[str]()
    for n in range(COUNT):
        if sent and n % 5 == 4:
            yield random.choice(sent)
        else:
            sent.append(f"delivery-{n}")
            yield sent[-1]


async def test_while_the_api_is_killed_again_and_again_each_id_has_one_run(runs: Runs, settings: Settings, start_api: StartProcess) -> None:
    workflow = await runs.workflow(transform("one"))
    made = await runs.home.doors.create(workflow, WebhookScheme.GITHUB, None)
    port, left = free_port(), deliveries(random.Random(SEED))
    url = f"http://127.0.0.1:{port}/hooks/{made.url.rsplit('/', 1)[-1]}"
    answered: defaultdict[str, set[str]] = defaultdict(set)
    unanswered = 0

    async def send(client: httpx2.AsyncClient) -> None:
        nonlocal unanswered
        for id in left:
            body = f'{{"id": "{id}"}}'.encode()
            signature = "sha256=" + hmac.new(str(made.secret).encode(), body, hashlib.sha256).hexdigest()
            headers = {"Content-Type": "application/json", "X-GitHub-Delivery": id, "X-Hub-Signature-256": signature}
            while True:  # as a sender does that heard nothing
                try:
                    answer = await client.post(url, content=body, headers=headers)
                except httpx2.TransportError:
                    unanswered += 1
                    await asyncio.sleep(0.05)
                    continue
                assert answer.status_code == 202, answer.text
                answered[id].add(answer.json()["runId"])
                api.answers += 1
                break

    api = Api(start_api, port)
    async with api(), httpx2.AsyncClient(verify=NO_CERTIFICATES, trust_env=False, timeout=30) as client, asyncio.timeout(600):
        await asyncio.gather(*[send(client) for _ in range(SENDERS)])
    assert api.kills > 3, "nothing was tried"
    assert unanswered > 0
    assert {len(ids) for ids in answered.values()} == {1}
    assert len(answered) >= COUNT * 0.79
    made_runs = {run.id: run.input["id"] for run in await Run.all()}
    assert {key_of(Run, id): delivery for delivery, (id,) in answered.items()} == made_runs
    rows = await Delivery.all()
    assert {row.dedupe_key: row.run_id for row in rows} == {f"id/{delivery}": id for id, delivery in made_runs.items()}
    assert not [row for row in rows if row.has_conflict]
