"""Our engine as shipped: one API and two workers, which take deliveries that were signed before the clock started."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, dataclass, field
from statistics import median
from time import monotonic
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
from redis.asyncio import Redis

from bench.graphql import OURS
from bench.runs import checks, posts, workflow
from bench.runs.children import Child
from bench.runs.contenders import SENDERS, WORKERS, Prompt, Round, Turns
from bench.runs.posts import Load, Posted
from bench.runs.usage import Usage
from bench.stages import START_SECONDS, Failed, Program, Stage
from core import jobs
from core.news import Channel
from server.demo import jobs as demo
from server.demo.jobs import Visitor
from server.embedded.processes import free_port

STARTED = "select stream, type, at from events where stream = any($1::uuid[]) and seq <= 2"


@dataclass
class Ours(Prompt):
    name = OURS

    stage: Stage
    api: Program
    workers: list[Program]
    connection: asyncpg.Connection[Any]
    usage: Usage
    load: Child
    url: str
    secret: str
    last_seq: int = 0
    posted: int = 0
    notes: list[str] = field(default_factory=list)

    async def round(self, count: int) -> Round:
        """Raises Failed."""
        before, cpu_before = self.usage.seconds(), [worker.cpu_seconds() for worker in self.workers]
        done = self._post(count, in_turn=False)
        cpu = sum(worker.cpu_seconds() for worker in self.workers) - sum(cpu_before)
        spent = {name: (seconds - before[name]) / count * 1e6 for name, seconds in self.usage.seconds().items()}
        shares = ", ".join(f"{name} {us:.0f}" for name, us in (*spent.items(), ("load", done.cpu_seconds / count * 1e6)))
        self.notes.append(f"{count / done.seconds:.0f} runs/s ({count / done.answered_seconds:.0f} accepted/s); CPU µs a run: {shares}")
        return Round(count / done.seconds, cpu / count * 1e6)

    async def in_turn(self, count: int) -> Turns:
        """Raises Failed."""
        done = self._post(count, in_turn=True)
        events = await self.connection.fetch(STARTED, [UUID(run) for run in done.committed])
        at = {(event["stream"].hex, event["type"]): event["at"].timestamp() for event in events}
        from_queued = [at[run, "RUN_STARTED"] - at[run, "RUN_QUEUED"] for run in done.committed]
        self.notes.append(f"in turn: from RUN_QUEUED, before its commit, to RUN_STARTED p50 {median(from_queued) * 1000:.2f} ms")
        return Turns(done.delays, [at[run, "RUN_STARTED"] - time for run, time in done.committed.items()])

    async def begin(self) -> None:
        """One run, which tells how many events one has. Raises Failed."""
        self.last_seq = 2
        self._post(1, in_turn=True)
        deadline = monotonic() + START_SECONDS
        while (status := await self.connection.fetchval("select status from runs")) in ("QUEUED", "RUNNING"):
            if monotonic() > deadline:
                raise Failed("the first run does not end")
            await asyncio.sleep(0.05)
        if status != "SUCCEEDED":
            raise Failed(f"the first run is {status}")
        self.last_seq = await self.connection.fetchval("select last_seq from runs")

    async def check(self) -> None:
        """Raises Failed."""
        await checks.check(self.connection, self.posted)

    def resident_mb(self) -> float:
        return sum(program.resident_mb() for program in (self.api, *self.workers))

    def _post(self, count: int, *, in_turn: bool) -> Posted:
        """Raises Failed."""
        requests = workflow.deliveries(self.url, self.secret, self.posted, count)
        self.posted += count
        redis = urlsplit(self.stage.redis_url)
        load = Load(
            port=self.api.port,
            redis_port=redis.port or 6379,
            redis_password=redis.password or "",
            channel=Channel.EVENTS,
            requests=count,
            request_bytes=len(requests[0]),
            connections=1 if in_turn else SENDERS,
            last_seq=self.last_seq,
            in_turn=in_turn,
        )
        return Posted(**self.load.ask(asdict(load), b"".join(requests)))


async def opened(stage: Stage, connection: asyncpg.Connection[Any], redis: Redis) -> Ours:
    """Ready to take deliveries; what it is made of ends with the stage. Raises Failed."""
    port = free_port()
    api = stage.start("api", port, "-m", "server", "serve")
    workers = [stage.start(f"worker{n}", 0, "-m", "workers") for n in range(WORKERS)]
    api.wait()
    deadline = monotonic() + START_SECONDS
    while dict(await redis.pubsub_numsub(jobs.WAKE))[jobs.WAKE.encode()] < WORKERS:
        if monotonic() > deadline or any(worker.process.poll() is not None for worker in workers):
            raise Failed("the workers did not start")
        await asyncio.sleep(0.05)
    visitor = Visitor("127.0.0.1", port)
    try:
        session = await visitor.mutate(
            "register", "Session { accessToken }", email="ada@example.com", password=stage.jwt_secret, name="Ada"
        )
        visitor.token = session["accessToken"]
        project = await visitor.mutate("createProject", "Project { id }", name="Orders")
        database = await visitor.mutate(
            "createDatabase", "Database { id }", projectId=project["id"], name="Orders", schema=workflow.COLUMNS
        )
        definition = workflow.definition(database["id"])
        made = await visitor.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="Order", definition=definition)
        hook = await visitor.mutate("createWebhook", "WebhookWithUrl { url secret }", workflowId=made["id"], scheme="STANDARD")
    except demo.Failed as error:
        raise Failed(str(error)) from None
    finally:
        await visitor.http.close()
    usage = await Usage.of(connection, redis, {"API": [api], "workers": workers})
    # By its path: as a module it would load our whole package first.
    load = Child(stage, "load", "-I", posts.__file__)
    ours = Ours(stage, api, workers, connection, usage, load, hook["url"], hook["secret"])
    await ours.begin()
    return ours
