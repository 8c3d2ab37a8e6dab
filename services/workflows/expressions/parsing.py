"""From text to nodes: CEL's grammar (language definition, "Syntax") less what JSON has no word for (bytes, unsigned numbers, messages).

What a definition check must know is found here, before anything runs: which roots, steps and secrets are named. So a reference must be
spelled out: `steps[input.x]` is refused.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from services.workflows.expressions.errors import ExpressionError
from services.workflows.expressions.functions import FUNCTIONS
from services.workflows.expressions.nodes import (
    Call,
    Chain,
    Conditional,
    Field,
    Has,
    Index,
    Link,
    ListLiteral,
    Literal,
    Logic,
    Macro,
    MapLiteral,
    Matches,
    Method,
    Minus,
    Name,
    Node,
    Not,
    Operations,
)
from services.workflows.expressions.patterns import MAX_WEIGHT, Pattern
from services.workflows.expressions.tokens import Token, text_of, tokenize

ROOTS = ("input", "trigger", "steps", "run", "item", "round", "vars", "secrets")
MAX_DEPTH = 32  # of brackets

_MACROS = {"all": (2,), "exists": (2,), "exists_one": (2,), "filter": (2,), "map": (2, 3)}
_CONSTANTS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
_RESERVED = (
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "package",
    "namespace",
    "return",
    "var",
    "void",
    "while",
)
_RELATIONS = ("==", "!=", "<", "<=", ">", ">=", "in")
_RANKS = (_RELATIONS, ("+", "-"), ("*", "/", "%"))  # the loosest first


@dataclass(slots=True)
class Parsed:
    root: Node
    tokens: int
    roots: set[str] = field(default_factory=set)
    steps: set[str] = field(default_factory=set)
    secrets: set[str] = field(default_factory=set)
    variables: set[str] = field(default_factory=set)
    inputs: list[tuple[str, ...]] = field(default_factory=list)


def parse(text: str) -> Parsed:
    """Raises ExpressionError with the position of what is wrong."""
    return _Parser(tokenize(text)).parse()


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0
        self._bound: str | None = None  # the variable of the macro that is being read; there is one at most
        self._pattern_weight = 0
        self._found = Parsed(Literal(0, None), len(tokens))

    def parse(self) -> Parsed:
        if self._next.kind == "end":
            raise ExpressionError("The expression is empty.", 0)
        self._found.root = self._expression()
        if self._next.kind != "end":
            raise self._unexpected()
        return self._found

    # Words

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _took(self, kind: str) -> bool:
        if self._tokens[self._at].kind == kind:
            self._at += 1
            return True
        return False

    def _expect(self, kind: str) -> Token:
        if self._next.kind != kind:
            raise self._unexpected(kind)
        return self._take()

    def _unexpected(self, wanted: str = "") -> ExpressionError:
        token = self._next
        if token.kind == "bytes":
            return ExpressionError("Bytes have no JSON form; write a string.", token.position)
        if token.kind == "unsigned":
            return ExpressionError("Unsigned numbers have no JSON form; leave out the u.", token.position)
        what = "The expression ends too early" if token.kind == "end" else f"{_shortened(token.text)} is not expected here"
        names = {"name": "a name", "": ""}
        return ExpressionError(f"{what}{f'; wanted {names.get(wanted, wanted)}' if wanted else ''}.", token.position)

    # Operators

    def _expression(self) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError(f"Brackets nest at most {MAX_DEPTH} deep.", self._next.position)
        position = self._next.position
        branches: list[tuple[Node, Node]] = []
        node = self._logic("||")
        while self._took("?"):
            value = self._logic("||")
            self._expect(":")
            branches.append((node, value))
            node = self._logic("||")
        self._depth -= 1
        return Conditional(position, branches, node) if branches else node

    def _logic(self, sign: str) -> Node:
        position = self._next.position
        operands: list[Node] = []
        while not operands or self._took(sign):
            operands.append(self._logic("&&") if sign == "||" else self._operations(0))
        return operands[0] if len(operands) == 1 else Logic(position, sign, operands)

    def _operations(self, rank: int) -> Node:
        if rank == len(_RANKS):
            return self._unary()
        position = self._next.position
        first = self._operations(rank + 1)
        rest: list[tuple[str, Node, int]] = []
        while self._next.text in _RANKS[rank]:
            token = self._take()
            rest.append((token.text, self._operations(rank + 1), token.position))
        return Operations(position, first, rest) if rest else first

    def _unary(self) -> Node:
        sign = self._next
        if sign.kind not in ("!", "-"):
            return self._chain()
        times = 0
        while self._took(sign.kind):
            times += 1
        if sign.kind == "!":
            return Not(sign.position, self._chain(), times)
        if times == 1 and self._next.kind in ("integer", "float"):
            return self._chain(minus=True)
        return Minus(sign.position, self._chain(), times)

    # Values

    def _chain(self, minus: bool = False) -> Node:
        position = self._next.position
        start = self._primary(minus)
        links: list[Link] = []
        while (token := self._next).kind in (".", "["):
            self._at += 1
            links.append(self._member(token.position) if token.kind == "." else self._index(token.position))
        if isinstance(start, Name) and start.name != self._bound:
            self._refer(start, links)
        return Chain(position, start, links) if links else start

    def _primary(self, minus: bool) -> Node:
        token = self._next
        match token.kind:
            case "integer":
                return Literal(token.position, self._integer(minus))
            case "float":
                return Literal(token.position, self._double(minus))
            case "text":
                return Literal(token.position, text_of(self._take()))
            case "name":
                return self._named(self._take())
            case "(":
                self._at += 1
                inside = self._expression()
                self._expect(")")
                return inside
            case "[":
                self._at += 1
                return ListLiteral(token.position, self._until("]"))
            case "{":
                self._at += 1
                return self._map(token.position)
        raise self._unexpected()

    def _integer(self, minus: bool) -> int:
        token = self._take()
        value = int(token.text[:80], 0 if token.text.startswith("0x") else 10)  # 80 digits are too many anyway
        value = -value if minus else value
        if not -(2**63) <= value < 2**63:
            raise ExpressionError("This integer is beyond 64 bits.", token.position)
        return value

    def _double(self, minus: bool) -> float:
        token = self._take()
        value = float(token.text)
        if value == float("inf"):
            raise ExpressionError("This number is too large.", token.position)
        return -value if minus else value

    def _named(self, token: Token) -> Node:
        if token.text in _CONSTANTS:
            return Literal(token.position, _CONSTANTS[token.text])
        if self._took("("):
            return self._call(token)
        if token.text == self._bound:
            return Name(token.position, token.text)
        if token.text not in ROOTS:
            raise ExpressionError(f"There is no {_shortened(token.text)}; an expression sees {', '.join(ROOTS)}.", token.position)
        return Name(token.position, token.text)

    def _call(self, token: Token) -> Node:
        if token.text == "has":
            return self._has(token.position)
        function = FUNCTIONS.get(token.text)
        if function is None or not function.is_global:
            raise self._unknown(token, "")
        arguments = self._until(")")
        if len(arguments) != function.arguments:
            raise ExpressionError(f"{token.text}() takes {_count(function.arguments)}.", token.position)
        return Call(token.position, function, arguments)

    def _has(self, position: int) -> Node:
        argument = self._expression()
        self._expect(")")
        if not isinstance(argument, Chain) or not isinstance(argument.links[-1], Field) or argument.links[-1].is_index:
            raise ExpressionError("has() takes a field, as in has(input.name).", position)
        start = argument.start
        if isinstance(start, Name) and start.name == "input" != self._bound and len(self._found.inputs[-1]) == len(argument.links):
            self._found.inputs[-1] = self._found.inputs[-1][:-1]  # whether it is there is the question
        return Has(position, Chain(argument.position, argument.start, argument.links[:-1]), argument.links[-1].name)

    def _until(self, close: str) -> list[Node]:
        """A list may end with a comma, arguments may not."""
        nodes: list[Node] = []
        while not self._took(close):
            nodes.append(self._expression())
            if not self._took(","):
                self._expect(close)
                break
            if close == ")" and self._next.kind == close:
                raise self._unexpected()
        return nodes

    def _map(self, position: int) -> Node:
        entries: list[tuple[Node, Node]] = []
        while not self._took("}"):
            if self._next.kind == "{":  # a map is no key
                raise ExpressionError("An expression is written without {{ and }} here.", position)
            key = self._expression()
            self._expect(":")
            entries.append((key, self._expression()))
            if not self._took(","):
                self._expect("}")
                break
        return MapLiteral(position, entries)

    # What follows a value

    def _index(self, position: int) -> Link:
        index = self._expression()
        self._expect("]")
        if isinstance(index, Literal) and isinstance(index.value, str):
            return Field(position, index.value, is_index=True)
        return Index(position, index)

    def _member(self, position: int) -> Link:
        token = self._expect("name")
        if token.text in _CONSTANTS or token.text == "in":
            raise ExpressionError(f'Write ["{token.text}"] for a field of this name.', token.position)
        if not self._took("("):
            return Field(position, token.text)
        if token.text in _MACROS:
            return self._macro(token)
        if token.text == "matches":
            return self._matches(token)
        function = FUNCTIONS.get(token.text)
        if function is None or not function.is_method:
            raise self._unknown(token, ".")
        arguments = self._until(")")
        if len(arguments) != function.arguments - 1:
            raise ExpressionError(f".{token.text}() takes {_count(function.arguments - 1)}.", token.position)
        return Method(token.position, function, arguments)

    def _macro(self, token: Token) -> Link:
        if self._bound is not None:
            raise ExpressionError(f"{token.text}() stands inside another macro; use one step for each.", token.position)
        variable = self._expect("name")
        if variable.text in _CONSTANTS or variable.text in _RESERVED or variable.text == "in":
            raise ExpressionError(f"{variable.text} cannot name a variable.", variable.position)
        self._expect(",")
        self._bound, begin = variable.text, self._at
        bodies = self._until(")")
        self._bound = None
        if len(bodies) + 1 not in _MACROS[token.text]:
            raise ExpressionError(f".{token.text}() takes a name and {_count(_MACROS[token.text][-1] - 1)}.", token.position)
        result = bodies[-1] if token.text == "map" else None
        condition = bodies[0] if token.text != "map" or len(bodies) == 2 else None
        return Macro(token.position, token.text, variable.text, condition, result, self._at - begin)

    def _matches(self, token: Token) -> Link:
        arguments = self._until(")")
        if len(arguments) != 1 or not isinstance(arguments[0], Literal) or not isinstance(arguments[0].value, str):
            raise ExpressionError(".matches() takes a pattern that is written out, as in .matches('^[a-z]+$').", token.position)
        try:
            pattern = Pattern(arguments[0].value)
        except ExpressionError as error:
            raise ExpressionError(error.message, arguments[0].position) from None
        self._pattern_weight += pattern.weight
        if self._pattern_weight > MAX_WEIGHT:
            raise ExpressionError("The patterns of this expression are too large together.", token.position)
        return Matches(token.position, pattern)

    def _refer(self, root: Name, links: list[Link]) -> None:
        self._found.roots.add(root.name)
        if root.name == "steps":
            if len(links) > 1 and isinstance(links[0], Field) and isinstance(links[1], Field) and links[1].name not in ("output", "error"):
                raise ExpressionError(f"A step has output and error; there is no {_shortened(links[1].name)}.", links[1].position)
            if len(links) < 2 or not (isinstance(links[0], Field) and isinstance(links[1], Field)):
                raise ExpressionError("Name a step and its output, as in steps.fetch.output; the name cannot be computed.", root.position)
            self._found.steps.add(links[0].name)
        elif root.name == "secrets":
            if not links or not isinstance(links[0], Field):
                raise ExpressionError("Name a secret, as in secrets.token; the name cannot be computed.", root.position)
            self._found.secrets.add(links[0].name)
        elif root.name == "vars":
            if not links or not isinstance(links[0], Field):
                raise ExpressionError("Name a variable, as in vars.region; the name cannot be computed.", root.position)
            self._found.variables.add(links[0].name)
        elif root.name == "input":
            other = next((n for n, link in enumerate(links) if not isinstance(link, Field)), len(links))
            self._found.inputs.append(tuple([link.name for link in links[:other] if isinstance(link, Field)]))

    def _unknown(self, token: Token, dot: str) -> ExpressionError:
        names = [name for name, function in FUNCTIONS.items() if (function.is_method if dot else function.is_global)]
        names += [*_MACROS, "matches"] if dot else ["has"]
        return ExpressionError(
            f"There is no function {dot}{_shortened(token.text)}(); there are {', '.join(sorted(names))}.", token.position
        )


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:40]}…"


def _count(arguments: int) -> str:
    return ("nothing", "one argument", "two arguments")[arguments]
