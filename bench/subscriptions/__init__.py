"""`subscriptions.*`: thousands of WebSockets that watch runs, while a few hundred events happen at a steady pace.

The next event waits until everybody has heard the one before, so that nobody gets cheaper by falling behind and sending many at once.
CPU time is that of the whole process meanwhile, so with it all that goes on for as long as somebody watches.
"""

from __future__ import annotations

import asyncio
import json
import resource
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from itertools import count, cycle, zip_longest
from pathlib import Path
from statistics import median, quantiles
from time import monotonic
from typing import Any
from uuid import UUID

import asyncpg

from bench.graphql import OURS, UVICORN
from bench.results import Result
from bench.stages import Failed, Program, Stage
from bench.subscriptions.crowds import Crowd, gathered
from bench.subscriptions.feeds import Feed, ProjectFeed
from bench.subscriptions.listeners import Heard, Subscriber
from bench.tokens import signing_key, token
from core import news
from core.news import Channel, News
from core.settings import Limits
from models.workflows import writes
from models.workflows.writes import Aftermath
from server.embedded.processes import free_port
from services.accounts.signing_keys import Key

SEED = Path(__file__).with_name("seed.sql")
ONE, MANY, PROJECT, SLOW = NAMES = (
    "subscriptions.cpu_us_per_delivery",
    "subscriptions.groups200.cpu_us_per_delivery",
    "subscriptions.project10k",
    "subscriptions.slow_reader.p99_ms",
)
LIMIT_US = 17.0

CROWDS, SPARE_FILES = (10_000, 5_000), 1_000  # subscribers of one project, as many as there may be sockets in a process
SUBSCRIBERS, GROUPS, AT_ONCE = 2000, 200, 20  # so many of the groups have an event in the same moment
SOCKETS_PER_VIEWER = Limits().sockets_per_viewer
READERS = 200  # beside the slow one
FILLERS, FILLER_BYTES = 10, 50_000  # more than the kernel takes for one who does not read

ROUNDS, SECONDS, SLOW_SECONDS, WARM_SECONDS = 5, 3.0, 2.0, 1.0
PACE_SECONDS, SHORT_PACE_SECONDS = 0.05, 0.02  # from event to event; the second where 200 hear it


def measure(stage: Stage, names: Collection[str]) -> list[Result]:
    """Raises Failed."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # for the programs to inherit
    return asyncio.run(_measure(stage, names))


async def _measure(stage: Stage, names: Collection[str]) -> list[Result]:
    results = list[Result]()
    async with _scene(stage) as scene:
        if ONE in names:
            ours, raw = await _one_group(scene)
            results.append(Result(ONE, ours, "µs", {"limit": LIMIT_US, "raw": raw}))
        if MANY in names:
            results.append(Result(MANY, await _many_groups(scene), "µs"))
        if PROJECT in names:
            results.append(Result(PROJECT, await _one_project(scene), "µs", {"target": 20.0}))
        if SLOW in names:
            beside, without = await _slow_reader(scene)
            results.append(Result(SLOW, beside, "ms", {"without": without}))
    return results


@dataclass(frozen=True)
class Round:
    cpu_us: float  # of the program, a delivery
    p99_ms: float  # from the commit to the receipt


@dataclass(frozen=True)
class Contender:
    program: Program
    crowd: Crowd
    tell: Callable[[], Awaitable[float]]
    """Something happens; answers the moment from which it could be known."""

    async def round(self, pace: float, seconds: float) -> Round:
        """Raises Failed."""
        delays, cpu_began, due = list[float](), self.program.cpu_seconds(), monotonic()
        end = due + seconds
        while due < end:
            told = await self.tell()
            delays += [moment - told for moment in await self.crowd.heard()]
            due = max(due + pace, monotonic())
            await asyncio.sleep(due - monotonic())
        cpu_seconds = self.program.cpu_seconds() - cpu_began
        return Round(cpu_seconds / len(delays) * 1e6, quantiles(delays, n=100)[-1] * 1000)


@dataclass(frozen=True)
class Scene:
    """Our program, who may watch, and runs in which nothing has happened yet: each is had once."""

    stage: Stage
    key: Key
    ours: Program
    connection: asyncpg.Connection[Any]
    news: News
    viewers: count[int]
    runs: count[int]

    def feeds(self, number: int) -> list[Feed]:
        return [Feed(next(self.runs)) for _ in range(number)]

    def subscribers(self, feeds: Sequence[Feed], number: int) -> list[Subscriber]:
        """Spread evenly. Their viewers have no other sockets."""
        said = list[Subscriber]()
        for n in range(number):
            if n % SOCKETS_PER_VIEWER == 0:
                viewer = next(self.viewers)
                user, session = (UUID(f"01980000-{kind}-7000-8000-{viewer:012x}") for kind in ("0001", "0002"))
                bearer = token(user, session, self.key)
            group, id = n % len(feeds), str(UUID(int=n))
            init = {"type": "connection_init", "payload": {"authorization": f"Bearer {bearer}"}}
            subscribe = {"type": "subscribe", "id": id, "payload": {"query": feeds[group].document, "variables": feeds[group].variables}}
            said.append(Subscriber(id, group, (json.dumps(init), json.dumps(subscribe))))
        return said

    async def tell(self, feeds: Sequence[Feed], padding: int = 0) -> float:
        """An event in each of these runs, as the engine does it: the rows, then the news. Answers the moment between. Raises Failed."""
        moves = [feed.happen(padding) for feed in feeds]
        aftermath = Aftermath()
        if len(await writes.advance(self.connection, moves, aftermath)) != len(moves):
            raise Failed("the events could not be written: somebody else has these runs")
        moment = monotonic()
        await self.news.publish(
            [*((move.run_id, move.last_seq) for move in moves), *((project_id, 0) for project_id in aftermath.projects)]
        )
        return moment


@asynccontextmanager
async def _scene(stage: Stage) -> AsyncIterator[Scene]:
    """Raises Failed."""
    port = free_port()
    ours = stage.start(OURS, port, "-m", "server", "serve")
    async with AsyncExitStack() as closing:
        connection = await asyncpg.connect(stage.database_url)
        closing.push_async_callback(connection.close)
        await connection.execute(SEED.read_text())
        await connection.execute("vacuum (analyze, freeze)")
        await connection.execute("checkpoint")
        redis = news.connect(stage.redis_url)
        closing.push_async_callback(redis.aclose)
        ours.wait()
        yield Scene(stage, await signing_key(stage), ours, connection, News(redis, Channel.EVENTS), count(1), count(1))


async def _one_group(scene: Scene) -> tuple[float, float]:
    """Ours and raw: µs a delivery. Raises Failed."""
    [feed, sample] = scene.feeds(2)
    sample.happen()
    text, port = sample.messages(str(UUID(int=0)))[-1], free_port()
    posted = f"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(text)}\r\n\r\n{text}"
    raw = scene.stage.start("raw", port, *UVICORN, "--port", str(port), "bench.subscriptions.raw:app")
    raw.wait()

    async def post() -> float:
        moment = monotonic()
        raw.ask(posted)
        return moment

    subscribers = scene.subscribers([feed], SUBSCRIBERS)
    alike = [replace(subscriber, id=subscribers[0].id) for subscriber in subscribers]
    async with gathered(scene.ours, subscribers, SUBSCRIBERS) as ours, gathered(raw, alike, SUBSCRIBERS) as others:
        contenders = (Contender(scene.ours, ours, lambda: scene.tell([feed])), Contender(raw, others, post))
        for contender in contenders:
            await contender.round(PACE_SECONDS, WARM_SECONDS)
        rounds = [{c.program.name: await c.round(PACE_SECONDS, SECONDS) for c in contenders[:: -1 if n % 2 else 1]} for n in range(ROUNDS)]
        _check(heard := await ours.leave(), [feed])
        _tell_load(ONE, heard, await others.leave())
    return median(found[OURS].cpu_us for found in rounds), median(found["raw"].cpu_us for found in rounds)


async def _many_groups(scene: Scene) -> float:
    """µs a delivery. Raises Failed."""
    feeds = scene.feeds(GROUPS)
    shares = cycle([feeds[n : n + AT_ONCE] for n in range(0, GROUPS, AT_ONCE)])
    async with gathered(scene.ours, scene.subscribers(feeds, SUBSCRIBERS), SUBSCRIBERS // GROUPS * AT_ONCE) as crowd:
        contender = Contender(scene.ours, crowd, lambda: scene.tell(next(shares)))
        await contender.round(SHORT_PACE_SECONDS, WARM_SECONDS)
        rounds = [await contender.round(SHORT_PACE_SECONDS, SECONDS) for _ in range(ROUNDS)]
        _check(heard := await crowd.leave(), feeds)
        _tell_load(MANY, heard)
    return median(found.cpu_us for found in rounds)


async def _one_project(scene: Scene) -> float:
    """µs a delivery. Raises Failed."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    number = next((many for many in CROWDS if many + SPARE_FILES <= files), SUBSCRIBERS)
    feed = ProjectFeed()
    async with gathered(scene.ours, scene.subscribers([feed], number), number) as crowd:
        contender = Contender(scene.ours, crowd, lambda: scene.tell([feed]))
        await contender.round(PACE_SECONDS, WARM_SECONDS)
        rounds = [await contender.round(PACE_SECONDS, SECONDS) for _ in range(ROUNDS)]
        _check(heard := await crowd.leave(), [feed])
        _tell_load(f"{PROJECT} with {number:,} subscribers", heard)
    return median(found.cpu_us for found in rounds)


async def _slow_reader(scene: Scene) -> tuple[float, float]:
    """Beside one and without: ms. Raises Failed."""
    found: dict[bool, list[float]] = {True: [], False: []}
    for n in range(ROUNDS):
        for is_beside in (True, False) if n % 2 else (False, True):
            feeds = scene.feeds(1)
            subscribers = scene.subscribers(feeds, READERS + is_beside)
            subscribers[READERS:] = [replace(subscriber, reads=False) for subscriber in subscribers[READERS:]]
            async with gathered(scene.ours, subscribers, READERS) as crowd:
                for _ in range(FILLERS):
                    await scene.tell(feeds, FILLER_BYTES)
                    await crowd.heard()
                contender = Contender(scene.ours, crowd, lambda: scene.tell(feeds))  # noqa: B023  (called in this turn)
                found[is_beside].append((await contender.round(SHORT_PACE_SECONDS, SLOW_SECONDS)).p99_ms)
                _check(await crowd.leave(), feeds)
    return median(found[True]), median(found[False])


def _check(heard: Heard, feeds: Sequence[Feed]) -> None:
    """Raises Failed unless each group was told what has happened, all of it, in order."""
    for told, feed in zip(heard.groups, feeds, strict=True):
        for message, right in zip_longest(told, feed.messages(), fillvalue="null"):
            if json.loads(message) != json.loads(right):
                raise Failed(f"a subscriber was told {message} instead of {right}")


def _tell_load(name: str, *heard: Heard) -> None:
    costs = (f"{one.cpu_seconds / one.messages * 1e6:.2g} µs for each of {one.messages:,} messages" for one in heard)
    print(f"{name}: the load took {' and '.join(costs)}", flush=True)
