"""The load: outside systems that post signed webhooks and post again until they hear 202, and a person who cancels some of the runs and
retries some of those that failed."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from time import monotonic
from typing import Any

import httpx2
import orjson
from standardwebhooks import Webhook as Signer

from tests.clients import Client, Data
from tests.sinks import Sink
from tests.workflows.conftest import post, transform

SENDERS = 12
REPEATS = 0.1  # of deliveries are posted again though they were accepted
AGAIN_SECONDS = 0.2
SCHEDULES = 10
SESSION_SECONDS = 600
PASSWORD = "correct horse battery"  # as `Client.register` has it
TICK = "tick"  # the workflow of the schedules
CANCELED = "canceled"  # the workflow whose runs somebody cancels: nothing else ends them
FAILED, MOURNS = "failed", "mourns"  # the workflow whose runs fail, unless they are retried, and the one that each failure starts
ITEMS = 3  # of the forEach; the one in the middle fails
RATE_MOST = 100.0  # posts a second, when many are still to be accepted


def definitions(sink: Sink, database: str) -> dict[str, Data]:
    """By name. Each body that is posted outside names its run and step, so that the witness can tell effects apart."""
    insert = {"key": "save", "type": "database.insert", "with": {"database": database, "values": {"title": "{{ input.title }}"}}}
    retry = {"attempts": 5, "backoff": "100ms"}
    fine, broken = sink.url("/ok"), sink.url("/fail?times=1000&status=503")

    def either(key: str, condition: str, **more: Any) -> Data:
        step = post(sink, key, **more)
        step["with"]["url"] = f"{{{{ {condition} ? '{fine}' : '{broken}' }}}}"
        return step

    each = either("each", "item.index != 1", forEach={"items": [*range(ITEMS)], "parallel": 2}, onError="continue")
    each["with"]["body"]["item"] = "{{ item.index }}"
    return {
        "pure": {
            "steps": [
                transform("a"),
                transform("b"),
                transform("c", needs=["a"], when="input.n % 2 == 0"),
                transform("d", needs=["b", "c"]),
            ],
            "output": "{{ input.n }}",
        },
        "saves": {"steps": [transform("a"), insert, transform("b")], "output": "{{ steps.save.output.id }}"},
        "posts": {"steps": [post(sink, "first"), transform("a"), post(sink, "second", "/slow?seconds=0.7"), transform("b")]},
        "waits": {"steps": [post(sink, "before"), {"key": "w", "type": "wait", "with": {"duration": "3s"}}, post(sink, "after")]},
        "retries": {"steps": [post(sink, "again", "/fail?times=2&status=503", retry=retry), transform("a")]},
        "all": {
            "steps": [
                transform("a", needs=[]),
                post(sink, "left", "/slow?seconds=0.3", needs=["a"]),
                {**insert, "needs": ["a"]},
                {"key": "short", "type": "wait", "with": {"duration": "100ms"}, "needs": ["a"]},
                post(sink, "last", needs=["left", "save", "short"]),
            ],
            "output": "{{ steps.save.output.id }}",
        },
        "limited": {"concurrency": {"limit": 2, "key": "input.n % 2"}, "steps": [post(sink, "held"), transform("a")]},
        "loops": {"steps": [each], "finally": [post(sink, "bye")], "output": "{{ steps.each.error.failed }}"},
        FAILED: {"steps": [post(sink, "first"), either("broken", "has(input.mended)")], "output": "{{ steps.first.output.status }}"},
        MOURNS: {"steps": [post(sink, "mourned")]},
        CANCELED: {"steps": [post(sink, "first"), {"key": "w", "type": "wait", "with": {"duration": "1d"}}, post(sink, "never")]},
        TICK: {"steps": [transform("a"), post(sink, "told")]},
    }


@dataclass(frozen=True, slots=True)
class Door:
    name: str  # of its workflow
    path: str
    secret: str
    scheme: str

    def headers(self, delivery: str, body: bytes) -> dict[str, str]:
        """As the sender of each scheme makes them."""
        if self.scheme == "GITHUB":
            signature = hmac.new(self.secret.encode(), body, hashlib.sha256).hexdigest()
            return {"X-GitHub-Event": "chaos", "X-GitHub-Delivery": delivery, "X-Hub-Signature-256": f"sha256={signature}"}
        at = datetime.now(UTC)
        signature = Signer(self.secret).sign(delivery, at, body.decode())
        return {"Webhook-Id": delivery, "Webhook-Timestamp": str(int(at.timestamp())), "Webhook-Signature": signature}


@dataclass
class Load:
    """`accepted` holds the run ids that were answered for each delivery."""

    client: Client
    seed: int
    doors: list[Door] = field(default_factory=list)
    accepted: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    door_of: dict[str, Door] = field(default_factory=dict)
    schedules: list[str] = field(default_factory=list)
    retried: set[str] = field(default_factory=set)  # runs, each once
    statuses: Counter[str] = field(default_factory=Counter)
    odd: list[str] = field(default_factory=list)  # answers that no sender should get
    _signed_in_at: float = 0.0

    async def prepare(self, sink: Sink) -> None:
        """By the front door, before anything goes wrong."""
        await self.client.register()
        self._signed_in_at = monotonic()
        project = await self.client.mutate("createProject", "Project { id }", name="Chaos")
        database = await self.client.mutate(
            "createDatabase", "Database { id }", projectId=project["id"], name="Saved", schema={"title": "text"}
        )
        ids = dict[str, str]()
        for name, definition in definitions(sink, database["id"]).items():
            workflow = await self.client.mutate(
                "createWorkflow", "Workflow { id }", projectId=project["id"], name=name, definition=definition
            )
            ids[name] = workflow["id"]
            if name == TICK:
                for _ in range(SCHEDULES):
                    made = await self.client.mutate(
                        "createSchedule", "Schedule { id }", workflowId=workflow["id"], cron="* * * * *", timezone="UTC"
                    )
                    self.schedules.append(made["id"])
            if name in (TICK, MOURNS):
                continue
            scheme = ("GITHUB", "STANDARD")[len(self.doors) % 2]
            made = await self.client.mutate("createWebhook", "WebhookWithUrl { url secret }", workflowId=workflow["id"], scheme=scheme)
            self.doors.append(Door(name, "/hooks/" + made["url"].rsplit("/", 1)[-1], made["secret"], scheme))
        await self.client.mutate("setErrorWorkflow", "Workflow { id }", workflowId=ids[FAILED], errorWorkflowId=ids[MOURNS])

    async def send(self, seconds: float, count: int, rate: float) -> None:
        """For so long and until so many are accepted; every delivery that was begun is accepted when it returns. Posts come faster than
        `rate` when there are fewer than there should be by now."""
        end, failed = monotonic() + seconds, asyncio.Queue[str | None]()

        async def send_all() -> None:
            await asyncio.gather(*(self._send(n, end, count, rate, failed) for n in range(SENDERS)))
            failed.put_nowait(None)

        await asyncio.gather(send_all(), self._retry(failed))

    async def _send(self, sender: int, end: float, count: int, rate: float, failed: asyncio.Queue[str | None]) -> None:
        random, number = Random(f"{self.seed}/{sender}"), 0
        while (left := end - monotonic()) > 0 or len(self.accepted) < count:
            wanted = 1.5 * (count - len(self.accepted)) / max(left, 1)
            pause = SENDERS / max(rate, min(wanted, RATE_MOST))
            next_at, number = monotonic() + pause * random.uniform(0.5, 1.5), number + 1
            door, delivery = random.choice(self.doors), f"{sender}-{number}"
            if door.name in (CANCELED, FAILED) and random.random() < 0.7:
                continue  # some are enough: somebody has to look after each
            body = orjson.dumps({"n": number, "title": delivery})
            self.door_of[delivery] = door
            await self._post(door, delivery, body)
            if random.random() < REPEATS:
                await self._post(door, delivery, body)
            if door.name == CANCELED:
                await self._cancel(next(iter(self.accepted[delivery])))
            if door.name == FAILED and random.random() < 0.5:
                failed.put_nowait(next(iter(self.accepted[delivery])))
            await asyncio.sleep(max(next_at - monotonic(), 0))

    async def _retry(self, failed: asyncio.Queue[str | None]) -> None:
        """Each until it was done, which is not before the run has ended. The key makes it one retry, however often it is asked for."""
        while (run := await failed.get()) is not None:
            self.retried.add(run)
            while (made := await self._asked("retryRun", "Run { id }", runId=run, input={"mended": True}, idempotencyKey=run)) is None or (
                made["__typename"] != "Run"
            ):
                await asyncio.sleep(AGAIN_SECONDS)

    async def _post(self, door: Door, delivery: str, body: bytes) -> None:
        """Until it is accepted."""
        while True:
            headers = {"Content-Type": "application/json", **door.headers(delivery, body)}
            try:
                answer = await self.client.http.post(door.path, content=body, headers=headers)
            except httpx2.TransportError as error:
                self.statuses[type(error).__name__] += 1
            else:
                self.statuses[str(answer.status_code)] += 1
                if answer.status_code == 202:
                    self.accepted[delivery].add(answer.json()["runId"])
                    return
                if answer.status_code != 503:
                    self.odd.append(f"delivery {delivery}: {answer.status_code} {answer.text[:200]}")
            await asyncio.sleep(AGAIN_SECONDS)

    async def _cancel(self, run: str) -> None:
        """Until it was asked for."""
        while True:
            problem = await self._asked("cancelRun", "Run { id }", runId=run, reason="Chaos.")
            if problem is not None and (problem["__typename"] == "Run" or problem["code"] == "CONFLICT"):
                return
            await asyncio.sleep(AGAIN_SECONDS)

    async def end_schedules(self) -> None:
        for schedule in self.schedules:
            while (made := await self._asked("setScheduleEnabled", "Schedule { id }", scheduleId=schedule, enabled=False)) is None or (
                made["__typename"] != "Schedule"
            ):
                await asyncio.sleep(AGAIN_SECONDS)

    async def _asked(self, name: str, selection: str, /, **input: Any) -> Data | None:
        """None when nobody knows whether it happened."""
        try:
            if monotonic() - self._signed_in_at > SESSION_SECONDS:
                self._signed_in_at = monotonic()
                session = await self.client.mutate("signIn", "Session { accessToken }", email="ada@example.com", password=PASSWORD)
                self.client.token = session["accessToken"]
            return await self.client.mutate(name, selection, **input)
        except (httpx2.TransportError, AssertionError, KeyError, ValueError):
            return None
