"""The smallest document that still shows what a large one shows."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from graphql import (
    REMOVE,
    ArgumentNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    parse,
    print_ast,
    visit,
)
from graphql.language import Node

from tests.compiled.writer import Document

Shows = Callable[[Document], Awaitable[bool]]
SELECTIONS = (FieldNode, FragmentSpreadNode, InlineFragmentNode)


async def smallest(document: Document, shows: Shows, tries: int = 500) -> Document:
    """Takes parts away, outer ones first, as long as `shows` says that it is still seen."""
    at, found = 0, False
    for _ in range(tries):
        smaller = _without(document, at)
        if smaller is None:
            if not found:
                break
            at, found = 0, False
        elif smaller != document and await shows(smaller):
            document, found = smaller, True
        else:
            at += 1
    return document


def _without(document: Document, at: int) -> Document | None:
    """The `at`th change that makes it smaller; None when there are not so many."""
    tree = parse(document.text)
    cut = _Cut(at, tree)
    changed = visit(tree, cut)
    if not cut.has_cut:
        return None
    try:
        text = print_ast(_tidy(changed))
        if not all(node.selections for node in _all(parse(text), SelectionSetNode)):  # graphql-core's parser lets that pass
            return document
        declared = {node.variable.name.value for node in _all(parse(text), VariableDefinitionNode)}
    except GraphQLError:  # nothing is left
        return document
    return Document(text, {name: value for name, value in document.variables.items() if name in declared}, document.operation_name)


class _Cut(Visitor):
    """Changes the `at`th thing that can be changed."""

    def __init__(self, at: int, tree: DocumentNode) -> None:
        super().__init__()
        self.left, self.has_cut = at, False
        self.fragments = {node.name.value: node for node in _all(tree, FragmentDefinitionNode)}

    def enter(self, node: Node, *_: Any) -> Any:
        if isinstance(node, (*SELECTIONS, ArgumentNode, DirectiveNode, OperationDefinitionNode)) and self.is_it():
            return REMOVE
        if isinstance(node, FieldNode) and node.alias and self.is_it():
            return replace(node, alias=None)
        if isinstance(node, SelectionSetNode):
            for at, one in enumerate(node.selections):
                if not isinstance(one, FieldNode) and self.is_it():
                    inner = self.fragments[one.name.value] if isinstance(one, FragmentSpreadNode) else one
                    assert isinstance(inner, FragmentDefinitionNode | InlineFragmentNode)
                    return SelectionSetNode(selections=(*node.selections[:at], *inner.selection_set.selections, *node.selections[at + 1 :]))
        return None

    def is_it(self) -> bool:
        self.left -= 1
        self.has_cut = self.has_cut or self.left < 0
        return self.left == -1


def _tidy(tree: DocumentNode) -> DocumentNode:
    """Without fragments and variables that nothing uses any more."""
    before = 0
    while before != len(tree.definitions):
        before = len(tree.definitions)
        spread = {node.name.value for node in _all(tree, FragmentSpreadNode)}
        kept = [one for one in tree.definitions if not isinstance(one, FragmentDefinitionNode) or one.name.value in spread]
        tree = DocumentNode(definitions=tuple(kept))
    declared = {id(node.variable) for node in _all(tree, VariableDefinitionNode)}
    used = {node.name.value for node in _all(tree, VariableNode) if id(node) not in declared}

    class Unused(Visitor):
        def enter_variable_definition(self, node: VariableDefinitionNode, *_: Any) -> Any:
            return None if node.variable.name.value in used else REMOVE

    changed: DocumentNode = visit(tree, Unused())
    return changed


def _all(tree: Node, kind: type[Any]) -> list[Any]:
    found = []

    class Find(Visitor):
        def enter(self, node: Node, *_: Any) -> None:
            if isinstance(node, kind):
                found.append(node)

    visit(tree, Find())
    return found
