"""Reading a text: lexed, measured, validated, and slimmed down to what is worth remembering.

The cheap checks come first, so that what follows has a bounded amount of work: tokens, counts, depth, validation.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from sys import getsizeof

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
    VariableNode,
    get_nullable_type,
    is_input_type,
    parse,
    specified_rules,
    type_from_ast,
    validate,
)
from graphql.validation.validate import ValidationAbortedError
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from core.settings import Limits
from server.graphql.answers import Code, Refused, request_trouble
from server.graphql.costs import Given, Measured, Term, ruler
from server.graphql.documents.operations import Document, Operation
from server.graphql.documents.trees import lighten, names_of, nodes

ALIAS_CHARACTERS = 100  # it stands in the answer once for each row
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

# Bytes, estimated high: of a refusal and each trouble in it, of a document, and of each of its operations and their terms.
_REFUSAL, _TROUBLE, _DOCUMENT, _OPERATION, _TERM = 500, 400, 900, 900, 200


class Reader:
    def __init__(
        self,
        schema: GraphQLSchema,
        limits: Limits,
        sign_ins: frozenset[str],
        people_only: frozenset[str] = frozenset(),
        *,
        introspection: bool,
    ) -> None:
        self.schema, self.limits, self.ruler = schema, limits, ruler(schema, sign_ins, people_only)
        self.rules = _RULES if introspection else (*_RULES, NoSchemaIntrospectionCustomRule)
        self.names = names_of(schema)

    def read(self, text: str) -> Document:
        """Any thread may; it takes time that grows with the tokens, up to 50 ms."""
        try:
            parsed = self._parse(text)
            self._count(parsed)
            measured = list(self.ruler.measure(parsed))
            operations = [definition for definition in parsed.definitions if isinstance(definition, OperationDefinitionNode)]
            for node, one in zip(operations, measured, strict=True):
                self._judge(node, one)
            self._validate(parsed)
        except Refused as refused:
            told = sum(_TROUBLE + getsizeof(trouble.message) for trouble in refused.troubles)
            return Document({}, refused.troubles, _REFUSAL + getsizeof(text) + told)
        weight = _DOCUMENT + getsizeof(text) + lighten(parsed, self.names)
        names = frozenset(node.name.value for node in nodes(parsed) if isinstance(node, FieldNode))
        switches = frozenset(_switches(parsed))
        found = {}
        for node, one in zip(operations, map(_folded, measured), strict=True):
            name = node.name.value if node.name else ""
            found[name] = Operation(text, parsed, node, one, tuple(self._list_variables(node)), names, switches, node.operation)
            weight += _OPERATION + _TERM * len(one.terms)
        return Document(found, (), weight + getsizeof(names) + getsizeof(switches))

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
        for node in nodes(parsed):
            if isinstance(node, FieldNode):
                aliases += node.alias is not None
                if node.alias is not None and len(node.alias.value) > ALIAS_CHARACTERS:
                    message = f"An alias has {len(node.alias.value)} characters; {ALIAS_CHARACTERS} is the most."
                    raise Refused.because(Code.GRAPHQL_VALIDATION_FAILED, message)
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


def _is_too_large(node: IntValueNode | FloatValueNode) -> bool:
    return len(node.value) > DIGITS if isinstance(node, IntValueNode) else not math.isfinite(float(node.value))


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


def _switches(document: DocumentNode) -> Iterator[str]:
    for node in nodes(document):
        if isinstance(node, DirectiveNode) and node.name.value in ("skip", "include"):
            yield from (argument.value.name.value for argument in node.arguments or () if isinstance(argument.value, VariableNode))


def _folded(measured: Measured) -> Measured:
    """The same cost from fewer terms: what no variable has a say in is added up now. Most documents keep one term."""
    settled, kept = dict[int, int](), dict[int, int]()  # by the old index: the value, or the new index
    terms: list[Term] = []
    only = measured.size._replace(term=0)
    for at, (times, own, inner, least) in enumerate(measured.terms):
        inside = tuple(kept[index] for index in inner if index in kept)
        term = Term(times, own + sum(settled[index] for index in inner if index in settled), inside, least)
        if inside or any(isinstance(count, Given) for count in times):
            kept[at] = len(terms)
            terms.append(term)
        else:
            settled[at] = Measured((term,), only).cost({})
    last = measured.size.term
    if last in settled:
        return Measured((), only, settled[last])
    return Measured(tuple(terms), measured.size._replace(term=kept[last]))
