"""Plans of one schema's operations, made when first needed and kept with the operation."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, NamedTuple, TypeAlias, TypeVar

import strawberry
from graphql import GraphQLError, GraphQLObjectType, Undefined
from graphql.execution.values import VariableValues

from core import logs
from core.reads import Fetches
from core.viewers import Viewer
from server.graphql.documents import Documents, Operation
from server.graphql.plans.compiled import Payload, Plan
from server.graphql.plans.compiler import Fields, compile_payload, compile_query, subscribed
from server.graphql.plans.runs import NotCompilable, Reason, Run, Unusual
from server.graphql.plans.values import NO_VARIABLES, coerced, frozen

OpenContext: TypeAlias = Callable[[], AbstractAsyncContextManager[object]]
P = TypeVar("P", Plan, Payload)

VARIANTS = 8  # of an operation: each set of switches has its own plan

_log = logs.logger("graphql")


class Telling(NamedTuple):
    """How a subscription tells its events: by their primary keys, the JSON of each answer. Equal keys tell the same."""

    key: Hashable
    texts: Callable[[Sequence[Any]], Awaitable[Sequence[str]]]
    """Raises Unusual, and what the database raises."""


class Planner:
    def __init__(self, schema: strawberry.Schema, documents: Documents, reads: Fetches, most_bytes: int) -> None:
        self._schema, self._documents, self._reads, self._most_bytes = schema, documents, reads, most_bytes

    async def answer(
        self, operation: Operation, given: Mapping[str, Any], viewer: Viewer | None, open_context: OpenContext
    ) -> tuple[str, int]:
        """The JSON text of a query's `data`, and how many objects were read for it. Raises Unusual, and what the database raises."""
        definitions = operation.node.variable_definitions
        variables = coerced(self._schema._schema, definitions, given) if definitions else NO_VARIABLES
        plan = self.query(operation, variables)
        run = Run(self._reads, viewer, variables, self._most_bytes)
        if not plan.needs_context:
            return await plan.run(run), run.objects
        async with open_context() as context:
            run.context = context
            return await plan.run(run), run.objects

    def run(self, viewer: Viewer | None, variables: VariableValues, context: object) -> Run:
        """For a payload."""
        return Run(self._reads, viewer, variables, self._most_bytes, context)

    def query(self, operation: Operation, variables: VariableValues) -> Plan:
        """Raises Unusual."""
        key = _switched(operation, variables)
        if isinstance(plan := operation.plans.get(key), Plan):
            return plan
        return self._kept(operation, key, lambda: compile_query(self._schema, operation, variables))

    def payload(self, operation: Operation, variables: VariableValues, kind: GraphQLObjectType, fields: Fields) -> Payload:
        """Raises Unusual."""
        key = (kind.name, *[id(field.node) for field in fields], *_switched(operation, variables))
        return self._kept(operation, key, lambda: compile_payload(self._schema, operation, variables, kind, fields))

    def told(self, operation: Operation, variables: VariableValues, viewer: Viewer | None) -> Telling:
        """How a subscription tells its events. Raises Unusual."""
        name, kind, fields = subscribed(self._schema, operation, variables)
        payload = self.payload(operation, variables, kind, fields)
        if payload.needs_context:
            raise Unusual(Reason.HAND_WRITTEN)  # a context is one request's
        means = [frozen(variables.coerced.get(name, Undefined)) for name in payload.variables]
        who = viewer.parameters if viewer is not None and payload.depends_on_viewer else ()

        async def texts(keys: Sequence[Any]) -> Sequence[str]:
            found = await payload.texts(Run(self._reads, viewer, variables, self._most_bytes), keys)
            return [f'{{"data":{{"{name}":{text}}}}}' for text in found]

        return Telling((operation, payload, *means, *who), texts)

    def _kept(self, operation: Operation, key: Hashable, make: Callable[[], P]) -> P:
        found = operation.plans.get(key)
        if found is None:
            if len(operation.plans) >= VARIANTS:
                raise Unusual(Reason.VARIANTS)
            try:
                found = make()
            except NotCompilable as why:
                _log.debug("not compilable", operation=operation.name, why=str(why))
                found = why.reason
            except GraphQLError:  # a switch that is null
                found = Reason.VARIABLES
            operation.plans[key] = found
            self._documents.weigh(operation, found.weight if isinstance(found, Plan | Payload) else 0)
        if isinstance(found, Reason):
            raise Unusual(found)
        return found  # type: ignore[return-value]  # under this key there is nothing else


def _switched(operation: Operation, variables: VariableValues) -> tuple[object, ...]:
    """Values of the switches: an object's set has one order for all of its life."""
    return tuple([variables.coerced.get(name) for name in operation.switches]) if operation.switches else ()
