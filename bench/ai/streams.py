"""`ai.streams500.*`: 500 answers of conversations at once on one worker as shipped, with a provider on the loopback, beside programs that ask it
by its client alone.

Nobody is told a token before all 500 are under way; then each is told five in two seconds, 1250 a second in all, whoever keeps up. What is
counted: until the last answer is whole, from the provider's first token; the CPU time of the process, from the first question on; and how long
after the provider told its first token an answer has it. Ours has it when it is committed; `watched`: when whoever watches has it, on a
WebSocket of the API. All must have been told all of it, once.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Iterable
from contextlib import asynccontextmanager
from dataclasses import astuple, dataclass
from pathlib import Path
from statistics import median, quantiles
from time import monotonic
from uuid import UUID

from bench.graphql import OURS
from bench.results import Result
from bench.runs.children import Child
from bench.stages import Failed, Program, Stage
from bench.tokens import signing_key, token
from core.reads import global_id
from core.settings import Limits, Settings
from core.viewers import Viewer
from models.accounts import Session, User
from models.ai import LanguageModel, ModelPricing, ModelProvider
from models.conversations import Message, MessageStatus
from models.projects import Member, Project, Role
from server.embedded.processes import free_port
from services import platform
from services.ai.deployments import identity
from services.conversations.asking import Asked
from services.platform import Platform

SECONDS, CPU, P50, P99, WATCHED, WATCHED_P50, WATCHED_P99 = NAMES = (
    "ai.streams500.seconds",
    "ai.streams500.cpu_us_per_token",
    "ai.streams500.first_token.p50_ms",
    "ai.streams500.first_token.p99_ms",
    "ai.streams500.watched.seconds",
    "ai.streams500.watched.first_token.p50_ms",
    "ai.streams500.watched.first_token.p99_ms",
)
STREAMS, TOKENS, TOLD_SECONDS = 500, 50, 20.0
ROUNDS = 3  # of which the first, with all that is loaded then, is hardly the median
PEERS = "openai", "pydantic-ai"
WATCHING = "watched"
PEOPLE = STREAMS // Limits().sockets_per_viewer
END_SECONDS = 120
LOOK_SECONDS = 0.5  # rows say when an answer ended; to look for it takes from what is measured
HERE = Path(__file__).parent
DOCUMENT = "subscription ($id: ID!) { messageEvents(messageId: $id) { seq type text } }"
TOLD = """
select m.status, m.error_code, m.takeovers, m.text, m.finished_at, string_agg(e.text, '' order by e.seq) as told, min(e.at) filter (where e.type = 'TEXT') as first_at
from unnest($1::uuid[]) with ordinality as asked(id, n) join messages m on m.id = asked.id join message_events e on e.message_id = m.id
group by m.id, asked.n order by asked.n
"""
RIGHT = ["".join(f"{n}.{token} " for token in range(TOKENS)) for n in range(STREAMS)]


def measure(stage: Stage, names: Collection[str]) -> list[Result]:
    """All of it, whatever is wanted: the figures come from the same rounds. Raises Failed."""
    found = asyncio.run(_measure(stage))
    ours, watched, others = found.pop(OURS), found.pop(WATCHING), found
    results = [
        Result(SECONDS, ours.seconds, "s", {**{name: one.seconds for name, one in others.items()}, "provider": TOLD_SECONDS}),
        Result(CPU, ours.cpu_us, "µs", {name: one.cpu_us for name, one in others.items()}),
        Result(P50, ours.p50_ms, "ms", {name: one.p50_ms for name, one in others.items()}),
        Result(P99, ours.p99_ms, "ms", {name: one.p99_ms for name, one in others.items()}),
        Result(WATCHED, watched.seconds, "s", {"unwatched": ours.seconds, "provider": TOLD_SECONDS}),
        Result(WATCHED_P50, watched.p50_ms, "ms", {"unwatched": ours.p50_ms}),
        Result(WATCHED_P99, watched.p99_ms, "ms", {"unwatched": ours.p99_ms}),
    ]
    return [result for result in results if result.name in names]


@dataclass(frozen=True)
class Round:
    seconds: float
    cpu_us: float  # of the process, a token
    p50_ms: float
    p99_ms: float


@dataclass(frozen=True)
class Heard:
    """Of all answers, in their order. Moments by the machine's clock, in seconds."""

    texts: list[str]
    first: list[float]
    ended: float
    cpu_seconds: float

    def check(self, by: str) -> None:
        """Raises Failed."""
        if wrong := [n for n, (text, right) in enumerate(zip(self.texts, RIGHT, strict=True)) if text != right]:
            raise Failed(f"{by}: {len(wrong)} answers are not what was told, such as {self.texts[wrong[0]]!r}")


class Provider:
    """A process of which each round is waited for, then told to go."""

    def __init__(self, stage: Stage) -> None:
        self._child = Child(stage, "provider", "-I", str(HERE / "provider.py"))
        self.place = f"127.0.0.1:{self._child.hear()['port']}"

    def expect(self) -> None:
        self._child.tell({"streams": STREAMS, "tokens": TOKENS, "seconds": TOLD_SECONDS})

    def wait(self) -> None:
        """Until all are under way. Raises Failed."""
        self._child.hear()

    def tell(self) -> list[float]:
        """When each was told its first token. Raises Failed."""
        first = self._child.ask({})["first"]
        return [first[str(n)] for n in range(STREAMS)]


async def _measure(stage: Stage) -> dict[str, Round]:
    provider = Provider(stage)
    peers = Child(stage, "peers", "-I", str(HERE / "alone.py"), f"http://{provider.place}")
    found = defaultdict[str, list[Round]](list)
    async with _opened(stage, provider) as ours:
        for n in range(ROUNDS):
            for name in [OURS, WATCHING, *PEERS][:: -1 if n % 2 else 1]:
                provider.expect()
                if name in PEERS:
                    peers.tell({"client": name, "streams": STREAMS})
                    provider.wait()
                    told = provider.tell()
                    heard = Heard(**peers.hear())
                else:
                    heard, told = await ours.round(is_watched=name == WATCHING)
                heard.check(name)
                found[name].append(_round(heard, told))
    return {name: Round(*map(median, zip(*map(astuple, rounds), strict=True))) for name, rounds in found.items()}


def _round(heard: Heard, told: list[float]) -> Round:
    delays = [(at - when) * 1000 for at, when in zip(heard.first, told, strict=True)]
    return Round(heard.ended - min(told), heard.cpu_seconds / (STREAMS * TOKENS) * 1e6, median(delays), quantiles(delays, n=100)[-1])


@dataclass(frozen=True)
class Ours:
    home: Platform
    provider: Provider
    worker: Program
    api: Program
    readers: Child
    project: Project
    people: list[tuple[Viewer, str]]  # with their access tokens

    async def round(self, *, is_watched: bool) -> tuple[Heard, list[float]]:
        """And when each answer was told its first token. Raises Failed."""
        cpu_began = self.worker.cpu_seconds()
        asked = await asyncio.gather(*(self._ask(n) for n in range(STREAMS)))
        self.provider.wait()
        if is_watched:
            watched = [(self._person(n)[1], global_id(Message, id)) for n, id in enumerate(asked)]
            self.readers.ask({"port": self.api.port, "document": DOCUMENT, "watched": watched})
        told = self.provider.tell()
        kept = await self._kept(asked, cpu_began)
        if not is_watched:
            return kept, told
        kept.check(OURS)
        return Heard(**self.readers.hear(), cpu_seconds=kept.cpu_seconds), told

    async def _ask(self, n: int) -> UUID:
        desk, (by, _) = self.home.asking, self._person(n)
        conversation = await desk.create(self.project, "", "", "", [], by, is_temporary=False)
        return (await desk.send(conversation, None, Asked(str(n)), by)).id

    def _person(self, n: int) -> tuple[Viewer, str]:
        return self.people[n % len(self.people)]

    async def _kept(self, asked: Iterable[UUID], cpu_began: float) -> Heard:
        """When all have ended. Raises Failed."""
        deadline = monotonic() + END_SECONDS
        while await Message.filter(id__in=asked, finished_at=None).exists():
            if monotonic() > deadline:
                raise Failed(f"there are answers that have not ended after {END_SECONDS} s")
            await asyncio.sleep(LOOK_SECONDS)
        cpu_seconds = self.worker.cpu_seconds() - cpu_began
        rows = await self.home.database.pool.fetch(TOLD, asked)
        if wrong := [row for row in rows if row["status"] != MessageStatus.DONE or row["told"] != row["text"]]:
            raise Failed(f"{len(wrong)} answers are not whole, such as {dict(wrong[0])}")
        first = [row["first_at"].timestamp() for row in rows]
        return Heard([row["text"] for row in rows], first, max(row["finished_at"] for row in rows).timestamp(), cpu_seconds)


@asynccontextmanager
async def _opened(stage: Stage, provider: Provider) -> AsyncIterator[Ours]:
    """Raises Failed."""
    port = free_port()
    worker = stage.start("worker", 0, "-m", "workers", allow=provider.place)
    api = stage.start("api", port, "-m", "server", "serve")
    settings = Settings(
        _env_file=None, database_url=stage.database_url, redis_url=stage.redis_url, data_dir=stage.folder, jwt_secret=stage.jwt_secret
    )
    api.wait()
    key = await signing_key(stage)
    async with platform.opened(settings) as home:
        project = await Project.create(name="bench")
        url = f"http://{provider.place}"
        await LanguageModel.create(
            id=identity(project.id, ModelProvider.OPENAI, url, "m"),
            project_id=project.id,
            provider=ModelProvider.OPENAI,
            name="m",
            base_url=url,
            capabilities=[],
            pricing=ModelPricing.STATED,
            input_micros=1_000_000,
            output_micros=1_000_000,
        )
        people = list[tuple[Viewer, str]]()
        for n in range(PEOPLE):
            user = await User.create(email=f"person{n}@example.com", name="Person", password_hash="")
            session = await Session.create(user_id=user.id)
            await Member.create(project_id=project.id, user_id=user.id, role=Role.EDITOR)
            people.append((Viewer(user.id, session.id), token(user.id, session.id, key)))
        readers = Child(stage, "readers", "-I", str(HERE / "readers.py"))
        yield Ours(home, provider, worker, api, readers, project, people)
