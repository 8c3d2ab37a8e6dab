"""Documents, each read once: lexed, measured, validated, and remembered by its text, faulty ones too.

The cheap checks come first, so that what follows has a bounded amount of work: length, tokens, counts, depth, validation.
"""

from __future__ import annotations

import asyncio
import math
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from graphql import (
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FloatValueNode,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLSchema,
    IntValueNode,
    ListValueNode,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    OperationType,
    OverlappingFieldsCanBeMergedRule,
    ValidationContext,
    get_named_type,
    get_nullable_type,
    is_input_type,
    parse,
    specified_rules,
    type_from_ast,
    validate,
)
from graphql.language import Node
from graphql.language.ast import QUERY_DOCUMENT_KEYS
from graphql.validation.validate import ValidationAbortedError
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from core.settings import Limits
from server.graphql.answers import Code, Refused, Trouble, request_trouble
from server.graphql.costs import Measured, Ruler

DIGITS = 20  # of an integer literal: any 64-bit number, and none that int() takes long for


class BoundedOverlappingFieldsRule(OverlappingFieldsCanBeMergedRule):
    """graphql-core's rule compares fields in pairs: 980 equal fields keep it busy for a second under its own budget.

    This budget is spent in about 40 ms. 60 fragments that share two fields, spread side by side, fit.
    """

    BUDGET = 20_000

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.rule_context.remaining_complexity_budget = self.BUDGET


_RULES = (
    *(BoundedOverlappingFieldsRule if rule is OverlappingFieldsCanBeMergedRule else rule for rule in specified_rules),
    MaybeNullValidationRule,
    OneOfInputValidationRule,
)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a valid document."""

    document: DocumentNode
    node: OperationDefinitionNode
    measured: Measured
    lists: tuple[tuple[str, GraphQLInputType], ...]  # variables that hold lists
    names: frozenset[str]  # of all fields that the document mentions

    @property
    def type(self) -> OperationType:
        return self.node.operation

    @property
    def name(self) -> str | None:
        return self.node.name.value if self.node.name else None

    def price(self, variables: Mapping[str, Any], limits: Limits) -> int:
        """What it costs with these variables. Raises Refused when that, or a list among them, is beyond the limits."""
        for name, kind in self.lists:
            if (length := _longest_list(variables.get(name), kind)) > limits.input_list:
                raise Refused.because(Code.TOO_MANY_ITEMS, f"${name} has a list of {length} items; {limits.input_list} is the most.")
        cost = self.measured.cost(variables)
        if cost > limits.cost:
            raise Refused.because(Code.COST_EXCEEDED, f"This costs {cost}; {limits.cost} is the most. Ask for smaller pages.", cost)
        return cost


@dataclass(frozen=True, slots=True)
class Document:
    """What is known about a text: its operations by name ("" for the one without), or why it is refused."""

    operations: Mapping[str, Operation]
    troubles: tuple[Trouble, ...]
    tokens: int

    def operation(self, name: str | None) -> Operation:
        """Raises Refused when the document is faulty or does not say which operation is meant."""
        if self.troubles:
            raise Refused(*self.troubles)
        if name:
            if (found := self.operations.get(name)) is None:
                raise Refused.because(Code.OPERATION_NOT_FOUND, "The document has no operation of that name.")
            return found
        if len(self.operations) != 1:
            raise Refused.because(Code.OPERATION_NOT_FOUND, "Say which of the document's operations is meant: operationName.")
        return next(iter(self.operations.values()))


class Documents:
    """A cache with two bounds, of entries and of memory: a token's nodes weigh about 400 bytes, whatever a client sends."""

    TOKENS = 200_000
    SHORT = 500  # characters: read in a few milliseconds whatever they are

    def __init__(self, schema: GraphQLSchema, limits: Limits, sign_ins: frozenset[str], *, introspection: bool) -> None:
        self.schema, self.limits, self.ruler = schema, limits, Ruler(schema, sign_ins)
        self.rules = _RULES if introspection else (*_RULES, NoSchemaIntrospectionCustomRule)
        self._known: OrderedDict[str, Document] = OrderedDict()
        self._weight = 0
        self._reader = ThreadPoolExecutor(1, "documents")

    async def read(self, text: str) -> Document:
        """What is new and not short is read in a thread of its own, one at a time: reading may take 50 ms, and twenty
        sockets that each send something new must not add up to a second in which nobody is answered.
        """
        known = self._known.get(text)
        if known is not None:
            self._known.move_to_end(text)
            return known
        if len(text) > self.limits.document_characters:
            message = f"The document is longer than {self.limits.document_characters} characters."
            return Document({}, (Trouble(Code.DOCUMENT_TOO_LARGE, message),), 0)
        if len(text) <= self.SHORT:
            document = self._read(text)
        else:
            document = await asyncio.get_running_loop().run_in_executor(self._reader, self._read, text)
        self._remember(text, document)
        return document

    def close(self) -> None:
        self._reader.shutdown(wait=False, cancel_futures=True)

    def _remember(self, text: str, document: Document) -> None:
        if text in self._known:
            return  # somebody else's request read it meanwhile
        self._known[text] = document
        self._weight += _weight(text, document)
        while len(self._known) > self.limits.documents or self._weight > self.TOKENS:
            self._weight -= _weight(*self._known.popitem(last=False))

    def _read(self, text: str) -> Document:
        try:
            parsed = self._parse(text)
            self._count(parsed)
            measured = list(self.ruler.measure(parsed))
            operations = [definition for definition in parsed.definitions if isinstance(definition, OperationDefinitionNode)]
            for node, one in zip(operations, measured, strict=True):
                self._judge(node, one)
            self._validate(parsed)
        except Refused as refused:
            return Document({}, refused.troubles, 0)
        names = frozenset(node.name.value for node in _nodes(parsed) if isinstance(node, FieldNode))
        found = {
            node.name.value if node.name else "": Operation(parsed, node, one, tuple(self._list_variables(node)), names)
            for node, one in zip(operations, measured, strict=True)
        }
        return Document(found, (), _tokens(parsed))

    def _parse(self, text: str) -> DocumentNode:
        try:
            return parse(text, max_lexical_tokens=self.limits.tokens, max_comments=self.limits.tokens)
        except GraphQLError as error:
            # graphql-core has one class for both; its words are held by a test.
            code = Code.TOO_MANY_TOKENS if "Document contains more than" in error.message else Code.GRAPHQL_PARSE_FAILED
            raise Refused(request_trouble(code, error)) from None

    def _count(self, parsed: DocumentNode) -> None:
        """The limits that need no schema."""
        limits, aliases, directives = self.limits, 0, 0
        for node in _nodes(parsed):
            if isinstance(node, FieldNode):
                aliases += node.alias is not None
            elif isinstance(node, DirectiveNode):
                directives += 1
            elif isinstance(node, ListValueNode) and len(node.values) > limits.input_list:
                raise Refused.because(Code.TOO_MANY_ITEMS, f"A list has {len(node.values)} items; {limits.input_list} is the most.")
            elif isinstance(node, IntValueNode | FloatValueNode) and _is_too_large(node):
                raise Refused.because(Code.GRAPHQL_VALIDATION_FAILED, "A number is too large.")
        if aliases > limits.aliases:
            raise Refused.because(Code.TOO_MANY_ALIASES, f"The document has {aliases} aliases; {limits.aliases} is the most.")
        if directives > limits.directives:
            raise Refused.because(Code.TOO_MANY_DIRECTIVES, f"The document has {directives} directives; {limits.directives} is the most.")

    def _judge(self, node: OperationDefinitionNode, measured: Measured) -> None:
        limits, size = self.limits, measured.size
        if size.depth > limits.depth:
            raise Refused.because(Code.DEPTH_EXCEEDED, f"This is {size.depth} levels deep; {limits.depth} is the most.")
        if size.introspection_depth > limits.introspection_depth:
            message = f"The introspection is {size.introspection_depth} levels deep; {limits.introspection_depth} is the most."
            raise Refused.because(Code.DEPTH_EXCEEDED, message)
        if size.introspection_cost > self.ruler.introspection_cost:
            raise Refused.because(Code.COST_EXCEEDED, "This introspection asks for more than the whole schema.", size.introspection_cost)
        if node.operation is OperationType.MUTATION:
            if size.fields > limits.root_mutations:
                message = f"The operation has {size.fields} mutations; {limits.root_mutations} is the most."
                raise Refused.because(Code.TOO_MANY_MUTATIONS, message)
            if size.sign_ins > limits.sign_ins:
                raise Refused.because(Code.TOO_MANY_SIGN_INS, "Only one attempt to sign in may be made in a request.")

    def _validate(self, parsed: DocumentNode) -> None:
        errors = validate(self.schema, parsed, self.rules, max_errors=self.limits.reported_errors, hide_suggestions=True)
        if not errors:
            return
        told = [error for error in errors if not isinstance(error, ValidationAbortedError)]
        if not told:
            raise Refused.because(Code.TOO_COMPLEX, "The document asks for the same fields too many times over.")
        raise Refused(*(request_trouble(Code.GRAPHQL_VALIDATION_FAILED, error) for error in told))

    def _list_variables(self, node: OperationDefinitionNode) -> Iterator[tuple[str, GraphQLInputType]]:
        for definition in node.variable_definitions or ():
            kind = type_from_ast(self.schema, definition.type)
            if kind is not None and is_input_type(kind) and _may_hold_lists(kind):
                yield definition.variable.name.value, kind


def _nodes(document: DocumentNode) -> Iterator[Node]:
    """Every node, in no particular order; no recursion."""
    waiting: list[Node] = [document]
    while waiting:
        node = waiting.pop()
        yield node
        for key in QUERY_DOCUMENT_KEYS.get(node.kind, ()):
            below = getattr(node, key, None)
            if isinstance(below, Node):
                waiting.append(below)
            elif below:
                waiting.extend(below)


def _is_too_large(node: IntValueNode | FloatValueNode) -> bool:
    return len(node.value) > DIGITS if isinstance(node, IntValueNode) else not math.isfinite(float(node.value))


def _tokens(parsed: DocumentNode) -> int:
    count, token = 0, parsed.loc.start_token if parsed.loc else None
    while token is not None:
        count, token = count + 1, token.next
    return count


def _weight(text: str, document: Document) -> int:
    return document.tokens + len(text) // 100 + 1


def _may_hold_lists(kind: GraphQLInputType) -> bool:
    seen, waiting = set[str](), [kind]
    while waiting:
        nullable = get_nullable_type(waiting.pop())
        if isinstance(nullable, GraphQLList):
            return True
        if isinstance(nullable, GraphQLInputObjectType) and nullable.name not in seen:
            seen.add(nullable.name)
            waiting.extend(field.type for field in nullable.fields.values())
    return False


def _longest_list(value: object, kind: GraphQLInputType) -> int:
    """Where the schema says list; what a scalar such as JSON holds is its own affair."""
    longest, waiting = 0, [(value, kind)]
    while waiting:
        value, kind = waiting.pop()
        nullable = get_nullable_type(kind)
        if isinstance(nullable, GraphQLList) and isinstance(value, list):
            longest = max(longest, len(value))
            waiting.extend((item, nullable.of_type) for item in value if isinstance(item, list | dict))
        elif isinstance(value, dict) and isinstance(named := get_named_type(kind), GraphQLInputObjectType):
            waiting.extend((value[name], field.type) for name, field in named.fields.items() if name in value)
    return longest
