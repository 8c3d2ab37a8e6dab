"""What others do, on a PostgreSQL and a Redis of the same build and settings: stock arq, plain Tortoise, PostgreSQL itself and, with `BENCH_PEERS=1`, DBOS."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, time
from typing import Any

import asyncpg
from arq import ArqRedis, create_pool
from arq.connections import RedisSettings
from tortoise import Tortoise

from bench.machines import CHECKOUT
from bench.runs.children import Child
from bench.runs.contenders import CLIENTS, WORKERS, Contender, Prompt, Round, Turns
from bench.runs.peers.saves import DATABASE_ID
from bench.stages import Failed, Program, Stage
from core.clock import now
from core.database import tortoise_config
from core.ids import new_id
from models import MODULES
from models.databases import Database
from models.projects import Project
from models.workflows import Run, TriggerType, Workflow, WorkflowVersion

DBOS = "dbos==3.4.0"
ENVIRONMENT = CHECKOUT / ".venv-bench"
PROGRAMS = Path(__file__).with_name("peers")
SILENCE_SECONDS = 60.0
JOB_TABLES = """
create table jobs (id int primary key, input json, status text, output json, finished_at timestamptz);
create table job_records (id int primary key, values jsonb);
"""
COMMIT_TABLE = "create table commits (id bigint generated always as identity primary key, text text not null)"


@dataclass
class Arq(Prompt):
    """`enqueue_job` by so many clients; arq's worker as it comes."""

    workers: list[Program]
    connection: asyncpg.Connection[Any]
    redis: ArqRedis
    number: int = 0
    name = "arq"

    def polling(self) -> Iterator[subprocess.Popen[bytes]]:
        return (worker.process for worker in self.workers)

    @classmethod
    async def opened(cls, stage: Stage, connection: asyncpg.Connection[Any], closing: AsyncExitStack) -> Arq:
        await connection.execute(JOB_TABLES)
        redis = await create_pool(RedisSettings.from_dsn(stage.redis_url))
        closing.push_async_callback(redis.aclose)
        workers = [stage.start(f"arq{n}", 0, "-m", "arq", "bench.runs.peers.jobs.WorkerSettings") for n in range(WORKERS)]
        return cls(workers, connection, redis)

    async def round(self, runs: int) -> Round:
        before, began = _cpu(self.workers), datetime.now(UTC)
        numbers = iter(range(self.number, self.number + runs))
        self.number += runs

        async def client() -> None:
            for number in numbers:
                await self.redis.enqueue_job("run", number, _input(number))

        await asyncio.gather(*(client() for _ in range(CLIENTS)))
        seconds = await _ended(
            self.connection, "select count(finished_at), max(finished_at) from jobs where id >= $1", self.number - runs, runs, began
        )
        return Round(runs / seconds, (_cpu(self.workers) - before) / runs * 1e6)

    async def in_turn(self, runs: int) -> Turns:
        to_finish, to_start = list[float](), list[float]()
        for _ in range(runs):
            asked = time()
            job = await self.redis.enqueue_job("run", self.number, _input(self.number))
            accepted = time()
            self.number += 1
            assert job is not None  # its id is new
            began, ended = await job.result(SILENCE_SECONDS, poll_delay=0.02)
            to_finish.append(ended - asked)
            to_start.append(began - accepted)
        return Turns(to_finish, to_start)


@dataclass
class Saves(Contender):
    """Runs that are queued already when the clock starts, and workers that save each transition by Tortoise."""

    workers: list[Program]
    connection: asyncpg.Connection[Any]
    version: WorkflowVersion
    project: Project
    name = "tortoise"

    def polling(self) -> Iterator[subprocess.Popen[bytes]]:
        return (worker.process for worker in self.workers)

    @classmethod
    async def opened(cls, stage: Stage, connection: asyncpg.Connection[Any], closing: AsyncExitStack) -> Saves:
        await Tortoise.init(config=tortoise_config(stage.database_url, MODULES))
        closing.push_async_callback(Tortoise.close_connections)
        project = await Project.create(name="Orders")
        await Database.create(id=DATABASE_ID, project_id=project.id, name="Orders", columns=[])
        workflow = await Workflow.create(project_id=project.id, name="Order", version_number=1)
        version = await WorkflowVersion.create(workflow_id=workflow.id, number=1, definition={}, checksum="")
        return cls([stage.start(f"tortoise{n}", 0, str(PROGRAMS / "saves.py")) for n in range(WORKERS)], connection, version, project)

    async def round(self, runs: int) -> Round:
        at, before = now(), _cpu(self.workers)
        workflow_id, version_id = self.version.workflow_id, self.version.id
        queued = [
            Run(
                project_id=self.project.id,
                workflow_id=workflow_id,
                version_id=version_id,
                start_key=str(new_id()),
                trigger_type=TriggerType.WEBHOOK,
                trigger={},
                input=_input(number),
                wake_at=at,
            )
            for number in range(runs)
        ]
        began = now()
        await Run.bulk_create(queued, batch_size=500)
        ended = "select count(finished_at), max(finished_at) from runs where created_at >= $1"
        seconds = await _ended(self.connection, ended, at, runs, began)
        return Round(runs / seconds, (_cpu(self.workers) - before) / runs * 1e6)


@dataclass
class Limit(Prompt):
    """Commits of one row each, of which a run needs one for its acceptance and one for its end at the least."""

    clients: list[Child]
    name = "limit"

    @classmethod
    async def opened(cls, stage: Stage, connection: asyncpg.Connection[Any], closing: AsyncExitStack) -> Limit:
        await connection.execute(COMMIT_TABLE)
        return cls([Child(stage, "limit", str(PROGRAMS / "commits.py")) for _ in range(WORKERS)])

    async def round(self, runs: int) -> Round:
        for client in self.clients:
            client.tell({"connections": CLIENTS // len(self.clients), "rows": runs // len(self.clients)})
        done = [client.hear() for client in self.clients]
        return Round(sum(len(one["delays"]) / one["seconds"] for one in done), 0)

    async def in_turn(self, runs: int) -> Turns:
        return Turns(self.clients[0].ask({"connections": 1, "rows": runs})["delays"], [])


@dataclass
class Dbos(Prompt):
    process: Child
    name = "dbos"

    def polling(self) -> Iterator[subprocess.Popen[bytes]]:
        yield self.process.process

    @classmethod
    def opened(cls, stage: Stage) -> Dbos:
        """Installs it, unless it is there. Raises Failed."""
        python = ENVIRONMENT / "bin" / "python"
        for command in (
            (sys.executable, "-m", "uv", "venv", "--quiet", "--allow-existing", "--python", sys.executable, ENVIRONMENT),
            (sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", python, DBOS),
        ):
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode != 0:
                raise Failed(f"{DBOS}, which BENCH_PEERS=1 asks for, cannot be installed:\n{done.stderr.strip()[-2000:]}")
        process = Child(stage, "dbos", str(PROGRAMS / "durable.py"), interpreter=python)
        process.ask({"runs": 1, "clients": 1})  # its migrations wait for whatever transaction is open, and who is frozen may hold one open
        return cls(process)

    async def round(self, runs: int) -> Round:
        done = self.process.ask({"runs": runs, "clients": CLIENTS})
        return Round(runs / done["seconds"], done["cpu_seconds"] / runs * 1e6)

    async def in_turn(self, runs: int) -> Turns:
        return Turns(self.process.ask({"runs": runs, "clients": 1})["delays"], [])


async def _ended(connection: asyncpg.Connection[Any], ended: str, since: object, runs: int, began: datetime) -> float:
    """Waits until so many runs have ended: seconds, by the database, which has the same clock. Raises Failed."""
    deadline = monotonic() + SILENCE_SECONDS
    while True:
        [row] = await connection.fetch(ended, since)
        if row[0] >= runs:
            return float((row[1] - began).total_seconds())
        if monotonic() > deadline:
            raise Failed(f"{row[0]} of {runs} runs had ended after {SILENCE_SECONDS:g} s: {ended}")
        await asyncio.sleep(0.05)


def _cpu(programs: list[Program]) -> float:
    return sum(program.cpu_seconds() for program in programs)


def _input(number: int) -> dict[str, str | float]:
    return {"customer": "Ada Lovelace", "amount": 10.25 + number % 89}
