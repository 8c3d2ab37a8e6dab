"""Operations on their way through graphql-core: judged, executed under a deadline, answered without leaking anything.

Strawberry puts everything a field needs (arguments, extensions, exception handlers) into graphql-core's resolvers, and
`info` into its executor class; only schema extensions and operation directives run in `Schema.execute`, and this door
takes no schema that has them. So the parsed document goes to graphql-core directly.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, aclosing
from functools import partial
from hashlib import sha256
from time import perf_counter
from typing import Any, NamedTuple, TypeGuard, cast

import strawberry
from graphql import ExecutionResult, GraphQLError, OperationType, create_source_event_stream
from graphql.execution import Executor
from strawberry.execution import optimized_is_awaitable
from tortoise.models import Model

from core import metrics, misses
from core.callers import Caller
from core.cookies import Jar
from core.errors import FieldFault, Invalid, ProblemCode, RateLimited
from core.feeds import Feed
from core.fields import JSON
from core.reads import Fetches
from core.settings import Limits
from core.viewers import Viewer
from resolvers.context import Explain
from resolvers.operations import Explanation
from schema.relay import people_only_fields
from server.graphql.answers import Answer, Code, Headers, Refused, Trouble, answer_of, field_trouble, request_trouble, trouble_of
from server.graphql.bodies import Parameters
from server.graphql.documents import Document, Documents, Operation
from server.graphql.explanations import explained
from server.graphql.groups import Groups, Push
from server.graphql.persisted import Persisted
from server.graphql.plans import PayloadExecutor, Planner, Reason, Telling, Unusual
from server.graphql.rates import Charge, Rates
from server.graphql.repeats import KEY, Repeats
from server.graphql.saved import reviewed
from server.graphql.tasks import Deadline
from services.exposures.queries import Review

PEOPLE_ONLY = Trouble(ProblemCode.DENIED, "This operation is for people who have signed in; an API key cannot ask for it.")
TOOLS_ONLY = Trouble(ProblemCode.DENIED, "This API key is for tools of /mcp alone.")


class Request(NamedTuple):
    """An operation that may be executed: known to be valid and within all limits."""

    operation: Operation
    variables: Mapping[str, Any]
    extensions: Mapping[str, Any]
    cost: int
    viewer: Viewer | None
    caller: Caller
    id: str
    charge: Charge | None
    faults: list[ProblemCode]  # that its mutations have answered so far
    explain: Explain  # other operations
    review: Review  # documents that are to be saved
    jar: Jar | None = None

    @property
    def is_subscription(self) -> bool:
        return self.operation.type is OperationType.SUBSCRIPTION

    @property
    def notes(self) -> dict[str, object]:
        """For the access log."""
        return {
            "operation": self.operation.name,
            "operation_type": self.operation.type.value,
            "cost": self.cost,
            "user_id": str(self.viewer.user_id) if self.viewer else None,
        }


OpenContext = Callable[[Request], AbstractAsyncContextManager[object]]
"""Makes what resolvers get as `info.context`; one for each query, mutation and subscription, closed when it has ended."""


class Executions:
    def __init__(
        self,
        schema: strawberry.Schema,
        limits: Limits,
        open_context: OpenContext,
        sign_ins: frozenset[str],
        *,
        introspection: bool,
        reads: Fetches | None = None,
        rates: Rates | None = None,
        persist: Callable[[Documents], Persisted] | None = None,
        repeats: Repeats | None = None,
    ) -> None:
        """`reads` is where plans read; without it graphql-core answers everything. Without `rates` nobody is limited."""
        if schema.extensions or schema.directives:
            raise ValueError("Schema extensions and operation directives are not run by this door.")
        self.schema, self.limits, self.open_context, self.introspection = schema, limits, open_context, introspection
        self.rates, self.repeats = rates, repeats
        people_only = frozenset(name.partition(".")[2] for name in people_only_fields(schema))
        self.documents = Documents(schema._schema, limits, sign_ins, people_only, introspection=introspection)
        self.persisted = None if persist is None else persist(self.documents)
        self.serves_only_trusted = self.persisted is not None and self.persisted.only_trusted
        self.planner = None if reads is None else Planner(schema, self.documents, reads, limits.answer_bytes)
        self._payload_executor = type("SchemaPayloadExecutor", (PayloadExecutor, schema.execution_context_class), {})
        self.groups = Groups()
        self._mutations = set[asyncio.Task[Answer]]()

    async def admit(
        self, parameters: Parameters, viewer: Viewer | None, caller: Caller, request_id: str, jar: Jar | None = None
    ) -> Request:
        """Raises Refused. Does a bounded amount of work, whatever the document."""
        try:
            if viewer is not None and viewer.key is not None and viewer.key.tools is not None:
                raise Refused(TOOLS_ONLY)
            text = parameters.query
            if parameters.document_id is not None or self.serves_only_trusted:
                text = await self._named(parameters, viewer, caller)
            document = self.documents.known(text) or await self._read(text, viewer, caller)
            operation = document.operation(parameters.operation_name)
            if viewer is not None and viewer.key is not None and operation.measured.size.people_only:
                raise Refused(PEOPLE_ONLY)
            if self.persisted is not None and parameters.document_id is not None:
                await self.persisted.keep(parameters, viewer, caller)
            cost = operation.price(parameters.variables, self.limits)
            charge = None if self.rates is None else await self.rates.charge(operation, cost, viewer, caller)
        except Refused as refused:
            metrics.operations.inc("none", refused.troubles[0].code)
            if viewer is None and not self.introspection and refused.troubles[0].code == Code.GRAPHQL_VALIDATION_FAILED:
                # The validator's words would spell the schema out, name by name.
                raise Refused.because(Code.GRAPHQL_VALIDATION_FAILED, "The document is not valid for this schema.") from None
            raise
        except Exception as error:
            raise Refused(trouble_of(error)) from None
        metrics.operation_cost.observe(cost)
        given = (parameters.variables, parameters.extensions)
        return Request(
            operation, *given, cost, viewer, caller, request_id, charge, [], partial(self._explain, viewer, caller), self.review, jar
        )

    async def _read(self, text: str, viewer: Viewer | None, caller: Caller) -> Document:
        """A document that was not seen before. Raises Refused, to whom that costs too much."""
        if self.rates is not None and len(text) <= self.limits.document_characters:
            await self.rates.read(len(text), viewer, caller)
        return await self.documents.read(text)

    async def _explain(
        self, viewer: Viewer | None, caller: Caller, text: str, variables: Mapping[str, Any], name: str | None
    ) -> Explanation:
        """Without executing it: costs what reading it does, and that is paid for. Raises RateLimited."""
        try:
            document = self.documents.known(text) or await self._read(text, viewer, caller)
        except Refused as refused:
            trouble = refused.troubles[0]
            raise RateLimited(trouble.message, retry_after_seconds=trouble.details["retryAfterSeconds"]) from None
        return explained(document, variables, name, self.limits, self.documents.reader.ruler)

    async def review(self, text: str) -> dict[str, JSON]:
        """The JSON Schema of its variables. Raises Invalid when it cannot be saved; where only trusted documents are served, it must be one."""
        try:
            if self.persisted is not None and self.serves_only_trusted:
                await self.persisted.text(self.saved(text, {}))
            return reviewed(await self.documents.read(text), self.schema._schema, self.limits)
        except Refused as refused:
            faults = [FieldFault("document", trouble.code, trouble.message) for trouble in refused.troubles]
            raise Invalid(faults[0].message, faults) from None

    def saved(self, text: str, variables: Mapping[str, Any]) -> Parameters:
        """What asks a saved query: by its hash, where nothing else is served."""
        return Parameters(text, variables, None, {}, sha256(text.encode()).hexdigest() if self.serves_only_trusted else None)

    async def _named(self, parameters: Parameters, viewer: Viewer | None, caller: Caller) -> str:
        """The text of a document that was not just sent. Raises Refused."""
        if self.persisted is None:
            raise Refused(Trouble(Code.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported"))
        if self.rates is not None:
            await self.rates.read(0, viewer, caller)
        return await self.persisted.text(parameters)

    async def answer(self, request: Request) -> Answer:
        """Of a query or mutation. Cancelling this cancels a query; a mutation that has begun runs to its end."""
        started = perf_counter()
        kind = request.operation.type
        if kind is OperationType.MUTATION:
            repeats = self.repeats if KEY in request.extensions else None
            task = asyncio.create_task(self._answer(request) if repeats is None else repeats.once(request, self._answer))
            self._mutations.add(task)
            task.add_done_callback(self._mutations.discard)
            answer = await asyncio.shield(task)
        else:
            answer = await self._answer(request)
        if ProblemCode.NOT_FOUND in request.faults or _is_missing(answer.troubles):
            await misses.blur()
        metrics.operations.inc(kind.value, answer.code)
        metrics.operation_seconds.observe(perf_counter() - started, kind.value)
        return answer

    async def finish(self) -> None:
        """Waits for mutations whose clients have gone; for shutdown."""
        self.documents.close()
        while self._mutations:
            await asyncio.wait(set(self._mutations))
        for one in (self.rates, self.persisted):
            if one is not None:
                await one.finish()

    async def _answer(self, request: Request) -> Answer:
        is_query = request.operation.type is OperationType.QUERY
        seconds = self.limits.query_seconds if is_query else self.limits.mutation_seconds
        deadline = Deadline(seconds)
        try:
            with deadline:
                if is_query and (planned := await self._planned(request)) is not None:
                    text, objects = planned
                    cost, headers = _paid(request, objects)
                    return Answer(request.id, None, (), cost, True, _json(text, cost), headers)
                async with self._context(request) as context:
                    executor = self._executor(request)
                    executor.context_value = context
                    result = await _settled(executor.execute_operation())
        except Refused as refused:
            cost, headers = _paid(request, 1)
            return Answer(request.id, None, refused.troubles, cost, headers=headers)
        except Exception as error:
            if isinstance(error, TimeoutError) and deadline.expired:
                trouble = Trouble(Code.TIMEOUT, f"This took longer than {seconds:g} seconds and was stopped.")
            else:
                trouble = trouble_of(error)
            cost, headers = _paid(request, request.cost)
            return Answer(request.id, None, (trouble,), cost, True, headers=headers)
        answer = answer_of(result, request.id)
        done = max(_objects(answer.data), request.operation.measured.size.work) if is_query else request.cost
        answer.cost, answer.headers = _paid(request, done)
        return answer

    def _context(self, request: Request) -> AbstractAsyncContextManager[object]:
        return self.open_context(request)

    async def _planned(self, request: Request) -> tuple[str, int] | None:
        """The JSON text of `data`, and how many objects were read for it; None when graphql-core has to answer. Trouble with the database
        is no reason for that: it would have the work twice."""
        reason = Reason.OFF
        if self.planner is not None:
            try:
                answer = await self.planner.answer(request.operation, request.variables, request.viewer, partial(self._context, request))
            except Unusual as unusual:
                reason = unusual.reason
            else:
                metrics.executed.inc("plan", "")
                return answer
        metrics.executed.inc("graphql-core", reason)
        return None

    async def events(self, request: Request, push: Push | None = None) -> AsyncGenerator[Answer, None]:
        """Of a subscription, but for those that `push` sends. Raises Refused when it cannot begin, or when its source fails later.

        Close it (`aclosing`): that closes the source, whatever it was waiting for.
        """
        metrics.subscriptions.inc()
        code = "OK"
        try:
            executor = self._executor(request)
            async with self._context(request) as context:
                executor.context_value = context
                source = await self._source(executor)
                async with aclosing(self._answers(request, executor, source, push)) as answers:
                    async for answer in answers:
                        yield answer
        except Refused as refused:
            code = refused.troubles[0].code
            if _is_missing(refused.troubles):
                await misses.blur()
            raise
        except Exception as error:
            trouble = trouble_of(error)
            code = trouble.code
            raise Refused(trouble) from None
        finally:
            metrics.subscriptions.dec()
            metrics.operations.inc(OperationType.SUBSCRIPTION.value, code)

    def _answers(
        self, request: Request, executor: Executor[Any], source: AsyncIterable[object], push: Push | None
    ) -> AsyncGenerator[Answer, None]:
        async def alone(event: object) -> Answer:
            return await self._event(executor, event, request)

        if isinstance(source, Feed) and self.planner is not None:
            try:
                told = self.planner.told(request.operation, executor.variable_values, request.viewer)
                write = partial(self._write, told)
                metrics.executed.inc("plan", "")
                return self.groups.follow((told.key, type(source), source.key), source, request.viewer, write, alone, push)
            except Unusual as unusual:
                metrics.executed.inc("graphql-core", unusual.reason)
        return _each(source, alone)

    async def _write(self, told: Telling, events: Sequence[Any]) -> Sequence[str]:
        with Deadline(self.limits.query_seconds):
            return await told.texts([event.pk for event in events])

    async def _source(self, executor: Executor[Any]) -> AsyncIterable[object]:
        source: AsyncIterable[object] | ExecutionResult = await _settled(create_source_event_stream(executor))
        if isinstance(source, ExecutionResult):
            raise Refused(*(field_trouble(error) for error in source.errors or ()))
        return source

    async def _event(self, executor: Executor[Any], event: object, request: Request) -> Answer:
        """One event, executed like a query of its own: the same deadline, the same masking. What it cost was known at the start."""
        try:
            async with asyncio.timeout(self.limits.query_seconds):
                result = await _settled(executor.build_per_event_executor(event).execute_operation(False))
        except TimeoutError:
            trouble = Trouble(Code.TIMEOUT, f"This event took longer than {self.limits.query_seconds:g} seconds.")
            return Answer(request.id, None, (trouble,), was_executed=True)
        return answer_of(result, request.id)

    def _executor(self, request: Request) -> Executor[Any]:
        """Raises Refused when the variables do not fit."""
        operation, kind = request.operation, self.schema.execution_context_class
        if self.planner is not None and operation.type is not OperationType.QUERY:
            kind = self._payload_executor
        executor = kind.build(
            self.schema._schema,
            operation.document,
            raw_variable_values=dict(request.variables),
            operation_name=operation.name,
            max_coercion_errors=self.limits.reported_errors,
            is_awaitable=_is_awaitable,
            hide_suggestions=True,
            operation_extensions=dict(request.extensions),
        )
        if isinstance(executor, list):
            shown: list[GraphQLError] = executor[: self.limits.reported_errors]
            raise Refused(*(request_trouble(Code.BAD_USER_INPUT, error) for error in shown), cost=request.cost)
        if isinstance(executor, PayloadExecutor) and self.planner is not None:
            executor.planner, executor.asked, executor.viewer = self.planner, operation, request.viewer
        return executor


def _is_missing(troubles: Iterable[Trouble]) -> bool:
    return any(trouble.code == ProblemCode.NOT_FOUND for trouble in troubles)


def _paid(request: Request, actual: int) -> tuple[dict[str, int], Headers]:
    """`extensions.cost`, and headers; what was asked for and did not come is given back."""
    cost, charge = request.cost, request.charge
    actual = cost if actual > cost else actual
    if charge is None:
        return {"requested": cost, "actual": actual}, ()
    if actual < cost > 1:
        charge.give_back(cost - (actual or 1))
    standing = charge.standing
    available, per_second, most = standing
    told = {"requested": cost, "actual": actual, "available": available, "restoreRate": per_second, "maximum": most}
    return told, standing.headers()


def _objects(data: object) -> int:
    """How many objects an answer has that graphql-core has put together, edges and pages counted."""
    count, waiting = 0, [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            count += 1
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return max(0, count - 1)


def _json(data: str, cost: Mapping[str, int]) -> bytes:
    told = ",".join([f'"{name}":{value}' for name, value in cost.items()])
    return f'{{"data":{data},"extensions":{{"cost":{{{told}}}}}}}'.encode()


async def _each(source: AsyncIterable[object], alone: Callable[[object], Awaitable[Answer]]) -> AsyncGenerator[Answer, None]:
    async with aclosing(cast("AsyncGenerator[object, None]", aiter(source))) as events:
        async for event in events:
            yield await alone(event)


def _is_awaitable(value: Any) -> TypeGuard[Awaitable[Any]]:
    """A Tortoise row has `__await__`, and would cost a task of its own; no resolver means it so."""
    return not isinstance(value, Model) and optimized_is_awaitable(value)


async def _settled(result: Any) -> Any:
    """graphql-core returns values where nothing had to be awaited."""
    return await result if _is_awaitable(result) else result
