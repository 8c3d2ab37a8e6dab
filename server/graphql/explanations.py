"""`explainOperation`: what the analyser says of an operation, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import FieldNode, FragmentDefinitionNode, FragmentSpreadNode, InlineFragmentNode, SelectionSetNode

from core.settings import Limits
from resolvers.operations import Explanation, FieldCost, Objection
from server.graphql.answers import Refused
from server.graphql.costs import Costs, Ruler
from server.graphql.documents import Document, Operation

MOST = 200
STEPS = 5000  # selections that are walked through: fragments in fragments can have more than anybody has time for
PATH_CHARACTERS = 500


def explained(document: Document, variables: Mapping[str, Any], name: str | None, limits: Limits, ruler: Ruler) -> Explanation:
    """Of a document that has been read. Says nothing of one that is refused but why, in the words in which it would be."""
    objections: list[Objection] = []
    try:
        operation = document.operation(name)
    except Refused as refused:
        return Explanation(_told(refused), None, limits.cost, None, limits.depth, [], is_complete=True)
    try:
        operation.price(variables, limits)
    except Refused as refused:
        objections = _told(refused)
    walk = _Walk(operation, ruler.costs(operation.document, operation.node, variables))
    fields = list(walk.fields(operation.node.selection_set, "", 1))
    size = operation.measured.size
    cost = operation.measured.cost(variables)
    return Explanation(objections, cost, limits.cost, size.depth, limits.depth, fields, is_complete=walk.is_complete)


def _told(refused: Refused) -> list[Objection]:
    return [Objection(trouble.code, trouble.message) for trouble in refused.troubles]


class _Walk:
    def __init__(self, operation: Operation, costs: Costs) -> None:
        self._fragments = {part.name.value: part for part in operation.document.definitions if isinstance(part, FragmentDefinitionNode)}
        self._costs, self._steps, self._found = costs, 0, 0
        self.is_complete = True

    def fields(self, selections: SelectionSetNode, path: str, times: int) -> Iterator[FieldCost]:
        for selection in selections.selections:
            self._steps += 1
            if self._steps > STEPS or self._found >= MOST:
                self.is_complete = False
                return
            if isinstance(selection, FieldNode):
                if selection.selection_set is not None:
                    yield from self._field(selection, selection.selection_set, path, times)
            elif isinstance(selection, FragmentSpreadNode):
                yield from self.fields(self._fragments[selection.name.value].selection_set, path, times)
            elif isinstance(selection, InlineFragmentNode):
                yield from self.fields(selection.selection_set, path, times)

    def _field(self, node: FieldNode, below: SelectionSetNode, path: str, times: int) -> Iterator[FieldCost]:
        many, cost = self._costs.get(id(node), (1, 0))
        name = node.alias.value if node.alias else node.name.value
        path = f"{path}.{name}"[:PATH_CHARACTERS] if path else name
        self._found += 1
        yield FieldCost(path, _bounded(many * times), _bounded(cost * times))
        yield from self.fields(below, path, many * times)


def _bounded(number: int) -> int:
    """As an Int can be."""
    return min(number, 2**31 - 1)
