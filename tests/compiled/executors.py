"""Both executors in one process, over the same rows: graphql-core, which is the reference, and plans."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from itertools import zip_longest
from typing import Any, NamedTuple, TypeAlias

import strawberry
from graphql import OperationType

from core import metrics
from core.callers import Caller
from core.reads import Fetches
from core.settings import Limits
from core.viewers import Viewer
from server.app import SIGN_INS
from server.graphql.answers import Answer, Refused
from server.graphql.bodies import Parameters
from server.graphql.executions import Executions, OpenContext
from tests.compiled.writer import Document

ID = "the-same-request"
AGAIN = 8

Bodies: TypeAlias = tuple[str, ...]
Ask: TypeAlias = Callable[[], Awaitable[Bodies]]


class Both(NamedTuple):
    """Bodies of the same document, in a form in which equal text means equal values in equal order."""

    plain: str
    compiled: str
    by: str  # what made the second: "plan", or why it was not

    @property
    def are_same(self) -> bool:
        return self.plain == self.compiled

    @property
    def have_errors(self) -> bool:
        return "errors" in json.loads(self.plain)


class Executors:
    def __init__(self, schema: strawberry.Schema, open_context: OpenContext, limits: Limits, source: Fetches) -> None:
        self.plain, self.compiled = [
            Executions(schema, limits, open_context, SIGN_INS, introspection=True, reads=reads) for reads in (None, source)
        ]
        self.plain.documents = self.compiled.documents  # both read in the same way: once is enough

    async def both(self, document: Document, viewer: Viewer | None) -> Both:
        by = ""

        async def compiled() -> tuple[str, ...]:
            nonlocal by
            before = executed()
            body = await answer(self.compiled, document, viewer)
            (by,) = [reason or "plan" for reason, many in executed().items() if many > before.get(reason, 0)] or ["refused"]
            return (written(body),)

        async def plain() -> tuple[str, ...]:
            return (written(await answer(self.plain, document, viewer)),)

        (one,), (other,) = await agreed(plain, compiled)
        return Both(one, other, by)

    async def events(self, document: Document, viewer: Viewer | None) -> tuple[Bodies, Bodies]:
        """Of a subscription that ends."""

        async def told(executions: Executions) -> Bodies:
            return tuple([written(body) async for body in events(executions, document, viewer)])

        return await agreed(lambda: told(self.plain), lambda: told(self.compiled))

    async def finish(self) -> None:
        await self.plain.finish()
        await self.compiled.finish()


@asynccontextmanager
async def executors(schema: strawberry.Schema, open_context: OpenContext, limits: Limits, source: Fetches) -> AsyncIterator[Executors]:
    opened = Executors(schema, open_context, limits, source)
    yield opened
    await opened.finish()


async def agreed(one: Ask, other: Ask) -> tuple[Bodies, Bodies]:
    """What both say, asked more than once if need be: of several errors that make the same thing null, graphql-core tells that one
    which happens to come first."""
    said, other_said = [await one()], [await other()]
    while said[-1] != other_said[-1]:
        if len(said) > AGAIN or not all('"errors"' in "".join(bodies) for bodies in (said[-1], other_said[-1])):
            break
        said.append(await one())
        other_said.append(await other())
        if all(
            set(ones) & set(others) for ones, others in zip_longest(zip(*said, strict=False), zip(*other_said, strict=False), fillvalue=())
        ):
            return said[0], said[0]
    return said[-1], other_said[-1]


def executed() -> dict[str, float]:
    """Queries so far, by the reason why they were not answered by a plan; "" for those that were."""
    samples = [sample for metric in metrics.executed.collect() for sample in metric.samples if sample.name.endswith("_total")]
    return {sample.labels["reason"]: sample.value for sample in samples}


def parameters(document: Document) -> Parameters:
    return Parameters(document.text, document.variables, document.operation_name, {})


async def answer(executions: Executions, document: Document, viewer: Viewer | None) -> bytes:
    """The body of an HTTP answer."""
    try:
        request = await executions.admit(parameters(document), viewer, Caller(), ID)
    except Refused as refused:
        return Answer.of_refusal(refused, ID).encoded()
    assert request.operation.type is not OperationType.SUBSCRIPTION
    return (await executions.answer(request)).encoded()


async def events(executions: Executions, document: Document, viewer: Viewer | None) -> AsyncGenerator[bytes, None]:
    try:
        request = await executions.admit(parameters(document), viewer, Caller(), ID)
        async with aclosing(executions.events(request)) as answers:
            async for one in answers:
                yield one.encoded()
    except Refused as refused:
        yield Answer.of_refusal(refused, ID).encoded()


def written(body: bytes) -> str:
    """Values and the order of keys stay, 1 and 1.0 and true differ; how a number or a text is written does not matter."""
    try:
        value = json.loads(body, object_pairs_hook=_once, parse_int=_number)
        value.get("extensions", {}).get("cost", {}).pop("actual", None)  # a plan counts rows, graphql-core's answer has edges and pages too
        if isinstance(errors := value.get("errors"), list):  # those of fields that are resolved at the same time come as they come
            errors.sort(key=json.dumps)
        return json.dumps(value, indent=1)
    except ValueError as error:
        return f"{error}: {body!r}"


def _number(digits: str) -> int | float:
    """jsonb writes 1e22 out, digit by digit: the same number, beyond the 64 bits in which integers are told from others."""
    number = int(digits)
    return number if -(2**63) <= number < 2**64 else float(digits)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("a member is there twice")
    return members
