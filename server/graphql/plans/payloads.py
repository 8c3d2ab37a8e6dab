"""What mutations and events answer: graphql-core resolves the field, a plan reads what is asked of the row."""

from __future__ import annotations

from typing import Any

import orjson
from graphql import GraphQLObjectType
from graphql.execution import Executor
from graphql.pyutils import AwaitableOrValue, Path
from tortoise.models import Model

from core import metrics
from core.viewers import Viewer
from server.graphql.documents import Operation
from server.graphql.plans.compiler import Fields
from server.graphql.plans.planners import Planner
from server.graphql.plans.runs import Unusual


class PayloadExecutor(Executor[Any]):
    """Mixed into the schema's executor. A row in a list stays graphql-core's: its batches make one statement of all of them."""

    planner: Planner
    asked: Operation
    viewer: Viewer | None

    def collect_and_execute_subfields(
        self, return_type: GraphQLObjectType, field_details_list: Fields, path: Path, result: Any, position_context: Any
    ) -> AwaitableOrValue[dict[str, Any]]:
        if isinstance(result, Model) and not _is_in_list(path):
            return self._planned(return_type, field_details_list, path, result, position_context)
        return super().collect_and_execute_subfields(return_type, field_details_list, path, result, position_context)

    async def _planned(self, kind: GraphQLObjectType, fields: Fields, path: Path, row: Model, position_context: Any) -> Any:
        try:
            payload = self.planner.payload(self.asked, self.variable_values, kind, fields)
            run = self.planner.run(self.viewer, self.variable_values, self.context_value)
            (text,) = await payload.texts(run, [row.pk])
            metrics.executed.inc("plan", "")
            return orjson.Fragment(text)
        except Unusual as unusual:
            metrics.executed.inc("graphql-core", unusual.reason)
            value = super().collect_and_execute_subfields(kind, fields, path, row, position_context)
            return await value if self.is_awaitable(value) else value


def _is_in_list(path: Path | None) -> bool:
    while path is not None:
        if isinstance(path.key, int):
            return True
        path = path.prev
    return False
