"""A schema with the names of the contract where the hostile corpus needs them, and resolvers that misbehave on request."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

import strawberry
from strawberry.scalars import JSON

from core.errors import Fault, FieldFault, Invalid, NotFound, RateLimited, Unauthenticated, Unavailable
from core.ids import new_id
from core.viewers import KeyOf, Viewer

SECRET = "postgres://house:hunter2hunter2@10.0.0.7/prod"
T = TypeVar("T")


@dataclass(slots=True)
class Probe:
    """What resolvers in the server's thread tell the tests."""

    happened: dict[str, threading.Event] = field(default_factory=lambda: defaultdict(threading.Event))
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def note(self, name: str) -> None:
        self.counts[name] += 1
        self.happened[name].set()

    async def seen(self, name: str, seconds: float = 5) -> bool:
        return await asyncio.to_thread(self.happened[name].wait, seconds)

    def forget(self) -> None:
        self.happened.clear()
        self.counts.clear()


@dataclass(slots=True)
class Context:
    viewer: Viewer | None
    request_id: str
    probe: Probe


Info = strawberry.Info[Context, None]


@strawberry.type
class PageInfo:
    has_next_page: bool = False
    end_cursor: str | None = None


@strawberry.type
class Edge(Generic[T]):
    node: T
    cursor: str = "c"


@strawberry.type
class Connection(Generic[T]):
    edges: list[Edge[T]]
    page_info: PageInfo = strawberry.field(default_factory=PageInfo)
    total_count: int = 0

    @strawberry.field
    def nodes(self) -> list[T]:
        return [edge.node for edge in self.edges]


@strawberry.type
class Step:
    id: strawberry.ID
    key: str = "fetch"


@strawberry.type
class Run:
    id: strawberry.ID
    status: str = "QUEUED"

    @strawberry.field
    def steps(self, first: int | None = None, after: str | None = None) -> Connection[Step]:
        return Connection(edges=[Edge(node=Step(id=strawberry.ID(str(n)))) for n in range(first or 20)])

    @strawberry.field
    def workflow(self) -> Workflow:
        return Workflow(id=strawberry.ID("w"))


@strawberry.type
class Workflow:
    id: strawberry.ID
    name: str = "triage"

    @strawberry.field
    def runs(self, first: int | None = None, after: str | None = None) -> Connection[Run]:
        return Connection(edges=[Edge(node=Run(id=strawberry.ID(str(n)))) for n in range(first or 20)])

    @strawberry.field
    def project(self) -> Project:
        return Project(id=strawberry.ID("p"))


@strawberry.type
class Project:
    id: strawberry.ID
    name: str = "house"

    @strawberry.field
    def workflows(self, first: int | None = None, after: str | None = None) -> Connection[Workflow]:
        return Connection(edges=[Edge(node=Workflow(id=strawberry.ID(str(n)))) for n in range(first or 20)])

    @strawberry.field
    def members(self) -> list[Project]:
        return []


@strawberry.input
class Filter:
    name: str | None = None
    any: list[Filter] | None = None


@strawberry.type
class Problem:
    message: str


@strawberry.type
class Session:
    access_token: str


class Problems(strawberry.ExceptionHandler[Fault, Problem]):
    def handle(self, exception: Fault, *, field: Any, info: Any) -> Problem:
        return Problem(message=exception.message)


@strawberry.input
class SignInInput:
    email: str
    password: str


@strawberry.type
class Query:
    @strawberry.field
    def hello(self, name: str = "world") -> str:
        return f"Hello, {name}!"

    @strawberry.field
    def me(self, info: Info) -> str | None:
        return str(info.context.viewer.user_id) if info.context.viewer else None

    @strawberry.field
    def variables(self, info: Info, given: JSON | None = None) -> JSON:
        return JSON({"variables": info.variable_values, "extensions": info.input_extensions, "given": given})

    @strawberry.field
    def number(self, value: int) -> int:
        return value

    @strawberry.field
    def projects(self, first: int | None = None, after: str | None = None, where: Filter | None = None) -> Connection[Project]:
        return Connection(edges=[Edge(node=Project(id=strawberry.ID(str(n)))) for n in range(first or 20)])

    @strawberry.field
    def project(self, id: strawberry.ID) -> Project | None:
        return Project(id=id)

    @strawberry.field
    def nodes(self, ids: list[strawberry.ID]) -> list[Project]:
        return [Project(id=id) for id in ids]

    @strawberry.field
    async def slow(self, info: Info, seconds: float) -> str:
        info.context.probe.note("slow began")
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            info.context.probe.note("slow cancelled")
            raise
        info.context.probe.note("slow ended")
        return "done"

    @strawberry.field
    def broken(self) -> str | None:
        raise RuntimeError(f"could not connect to {SECRET}")

    @strawberry.field
    def broken_required(self) -> str:
        raise RuntimeError(f"could not connect to {SECRET}")

    @strawberry.field
    def misshapen(self) -> int | None:
        return SECRET  # type: ignore[return-value]  # the point: what a scalar says of a value of ours must not leave

    @strawberry.field
    def missing(self) -> str | None:
        raise NotFound.field("input.id")

    @strawberry.field
    def unavailable(self) -> str | None:
        raise Unavailable("The model is away.", retry_after_seconds=7)

    @strawberry.field
    def large_number(self) -> JSON:
        return JSON({"n": 2**70, "text": "\ud800"})

    @strawberry.field
    def not_json(self) -> JSON:
        return JSON({"not": object()})


@strawberry.type
class Mutation:
    @strawberry.mutation
    def sign_in(self, info: Info, input: SignInInput) -> Session | Problem:
        info.context.probe.note("sign in")
        raise Invalid("Wrong.", [FieldFault("password", "WRONG", "Wrong.")])

    @strawberry.mutation
    def sign_out(self, info: Info) -> Session | Problem:
        info.context.probe.note("sign out")
        return Session(access_token="")

    @strawberry.mutation
    def bump(self, info: Info, name: str = "bump") -> int:
        info.context.probe.note(name)
        return info.context.probe.counts[name]

    @strawberry.mutation
    async def slow_bump(self, info: Info, seconds: float) -> int:
        info.context.probe.note("slow bump began")
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            info.context.probe.note("slow bump cancelled")
            raise
        info.context.probe.note("slow bump ended")
        return 1


@strawberry.type
class Event:
    number: int

    @strawberry.field
    def broken(self) -> str | None:
        raise RuntimeError(f"could not connect to {SECRET}")

    @strawberry.field
    async def slow(self, seconds: float) -> str | None:
        await asyncio.sleep(seconds)
        return "done"


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def count(self, info: Info, to: int, delay: float = 0) -> AsyncGenerator[int, None]:
        try:
            for number in range(to):
                await asyncio.sleep(delay)
                yield number
        finally:
            info.context.probe.note("count closed")

    @strawberry.subscription
    async def events(self, to: int = 1) -> AsyncGenerator[Event, None]:
        for number in range(to):
            yield Event(number=number)

    @strawberry.subscription
    async def never(self, info: Info) -> AsyncGenerator[int, None]:
        info.context.probe.note("never began")
        try:
            await asyncio.Event().wait()
            yield 0
        finally:
            info.context.probe.note("never closed")

    @strawberry.subscription
    async def flood(self, info: Info, size: int = 100_000) -> AsyncGenerator[str, None]:
        try:
            while True:
                yield "x" * size
                info.context.probe.note("flooded")
                await asyncio.sleep(0)
        finally:
            info.context.probe.note("flood closed")

    @strawberry.subscription
    async def run_events(self, run_id: strawberry.ID) -> AsyncGenerator[Event, None]:
        raise NotFound.field("runId")
        yield Event(number=0)

    @strawberry.subscription
    async def failing(self, after: int, kindly: bool = False) -> AsyncGenerator[int, None]:
        for number in range(after):
            yield number
        if kindly:
            raise Unavailable("The news have stopped.")
        raise RuntimeError(f"could not connect to {SECRET}")


def build() -> strawberry.Schema:
    return strawberry.Schema(Query, Mutation, Subscription, exception_handlers=[Problems()])


@dataclass(slots=True)
class SignIns:
    """Tokens that are known, to whom they belong, and until when. A test may take one away."""

    known: dict[str, Viewer] = field(default_factory=dict)
    broken: bool = False

    async def __call__(self, authorization: str | None) -> Viewer | None:
        if self.broken:
            raise RuntimeError(f"could not connect to {SECRET}")
        if authorization is None:
            return None
        if authorization == "Bearer limited":
            raise RateLimited("Too many.", retry_after_seconds=3)
        viewer = self.known.get(authorization.removeprefix("Bearer "))
        if viewer is None:
            raise Unauthenticated("The access token is not good.")
        return viewer

    def add(self, token: str, expires_at: datetime | None = None, user_id: UUID | None = None, key: KeyOf | None = None) -> Viewer:
        viewer = self.known[token] = Viewer(user_id or new_id(), expires_at=expires_at, key=key)
        return viewer
