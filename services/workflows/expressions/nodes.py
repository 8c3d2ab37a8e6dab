"""The parsed expression, which evaluates itself. It nests no deeper than its brackets do: chains of any length are loops."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from services.workflows.expressions.budgets import LIST_ITEMS, Budget
from services.workflows.expressions.errors import ExpressionError, OutOfBudget
from services.workflows.expressions.functions import Function
from services.workflows.expressions.operations import negate, operate
from services.workflows.expressions.patterns import Pattern
from services.workflows.expressions.values import Value, kind

_FAILURE = 4  # units of work to raise and catch


@dataclass(slots=True)
class Frame:
    """What names mean while an expression is evaluated."""

    names: Mapping[str, Value]
    budget: Budget


@dataclass(slots=True)
class Node(ABC):
    position: int

    @abstractmethod
    def evaluate(self, frame: Frame) -> Value: ...


@dataclass(slots=True)
class Link(ABC):
    """What follows a value: `.field`, `[index]`, `.function(…)`, `.macro(…)`."""

    position: int

    @abstractmethod
    def follow(self, value: Value, frame: Frame) -> Value: ...


@dataclass(slots=True)
class Literal(Node):
    value: Value

    def evaluate(self, frame: Frame) -> Value:
        return self.value


@dataclass(slots=True)
class Name(Node):
    name: str

    def evaluate(self, frame: Frame) -> Value:
        try:
            return frame.names[self.name]
        except KeyError:
            raise ExpressionError(f"There is no {self.name} here.", self.position) from None


@dataclass(slots=True)
class Chain(Node):
    start: Node
    links: list[Link]

    def evaluate(self, frame: Frame) -> Value:
        value = self.start.evaluate(frame)
        for link in self.links:
            value = link.follow(value, frame)
        return value


@dataclass(slots=True)
class Field(Link):
    name: str
    is_index: bool = False  # written ["name"]

    def follow(self, value: Value, frame: Frame) -> Value:
        if not isinstance(value, dict):
            raise ExpressionError(f"There is no field {self.name!r} in {kind(value)}.", self.position)
        try:
            return value[self.name]
        except KeyError:
            raise ExpressionError(f"There is no field {self.name!r}.", self.position) from None


@dataclass(slots=True)
class Index(Link):
    index: Node

    def follow(self, value: Value, frame: Frame) -> Value:
        index = self.index.evaluate(frame)
        if isinstance(value, dict) and isinstance(index, str):
            return Field(self.position, index).follow(value, frame)
        if isinstance(value, list) and isinstance(index, int) and not isinstance(index, bool):
            if not 0 <= index < len(value):
                raise ExpressionError(f"There is no item {index} in a list of {len(value)}.", self.position)
            return value[index]
        raise ExpressionError(f"{kind(index).capitalize()} is no index into {kind(value)}.", self.position)


def is_path(node: Node) -> bool:
    """Whether it does nothing but lead to a part of the scope: `a.b["c"][0]`."""
    if not isinstance(node, Chain):
        return isinstance(node, Name)
    links = (isinstance(link, Field) or (isinstance(link, Index) and isinstance(link.index, Literal)) for link in node.links)
    return isinstance(node.start, Name) and all(links)


@dataclass(slots=True)
class Call(Node):
    function: Function
    arguments: list[Node]

    def evaluate(self, frame: Frame) -> Value:
        return _placed(self.position, self.function.call, frame.budget, [argument.evaluate(frame) for argument in self.arguments])


@dataclass(slots=True)
class Method(Link):
    function: Function
    arguments: list[Node]

    def follow(self, value: Value, frame: Frame) -> Value:
        arguments = [value, *(argument.evaluate(frame) for argument in self.arguments)]
        return _placed(self.position, self.function.call, frame.budget, arguments)


@dataclass(slots=True)
class Matches(Link):
    pattern: Pattern

    def follow(self, value: Value, frame: Frame) -> Value:
        if not isinstance(value, str):
            raise ExpressionError(f"matches() does not take {kind(value)}.", self.position)
        return self.pattern.found_in(value, frame.budget)


@dataclass(slots=True)
class Has(Node):
    target: Node
    name: str

    def evaluate(self, frame: Frame) -> Value:
        target = self.target.evaluate(frame)
        if not isinstance(target, dict):
            raise ExpressionError(f"has() looks for a field of a map, not of {kind(target)}.", self.position)
        return self.name in target


@dataclass(slots=True)
class ListLiteral(Node):
    items: list[Node]

    def evaluate(self, frame: Frame) -> Value:
        frame.budget.allocate(64 + 8 * len(self.items))
        return [item.evaluate(frame) for item in self.items]


@dataclass(slots=True)
class MapLiteral(Node):
    entries: list[tuple[Node, Node]]

    def evaluate(self, frame: Frame) -> Value:
        frame.budget.allocate(64 + 100 * len(self.entries))
        result: dict[str, Value] = {}
        for key_node, value_node in self.entries:
            key = key_node.evaluate(frame)
            if not isinstance(key, str):
                raise ExpressionError(f"The keys of a map are strings, not {kind(key)}.", key_node.position)
            if key in result:
                raise ExpressionError(f"The key {key!r} is there twice.", key_node.position)
            result[key] = value_node.evaluate(frame)
        return result


@dataclass(slots=True)
class Not(Node):
    operand: Node
    times: int

    def evaluate(self, frame: Frame) -> Value:
        value = _boolean(self.operand.evaluate(frame), "! works", self.position)
        return value is (self.times % 2 == 0)


@dataclass(slots=True)
class Minus(Node):
    operand: Node
    times: int

    def evaluate(self, frame: Frame) -> Value:
        value = _placed(self.position, negate, self.operand.evaluate(frame), frame.budget)
        return value if self.times % 2 else _placed(self.position, negate, value, frame.budget)


@dataclass(slots=True)
class Operations(Node):
    """`a + b - c`: operators of one rank, from left to right."""

    first: Node
    rest: list[tuple[str, Node, int]]

    def evaluate(self, frame: Frame) -> Value:
        value = self.first.evaluate(frame)
        for sign, operand, position in self.rest:
            value = _placed(position, operate, sign, value, operand.evaluate(frame), frame.budget)
        return value


@dataclass(slots=True)
class Logic(Node):
    """`a && b && c`, `a || b || c`. As CEL wants it, an operand that decides wins over one that fails, whatever their order."""

    sign: str
    operands: list[Node]

    def evaluate(self, frame: Frame) -> Value:
        decisive = self.sign == "||"
        failure: ExpressionError | None = None
        for operand in self.operands:
            try:
                if _boolean(operand.evaluate(frame), f"{self.sign} works", operand.position) is decisive:
                    return decisive
            except OutOfBudget:
                raise
            except ExpressionError as error:
                frame.budget.spend(_FAILURE)
                failure = failure or error
        if failure is not None:
            raise failure
        return not decisive


@dataclass(slots=True)
class Conditional(Node):
    """`a ? x : b ? y : z`"""

    branches: list[tuple[Node, Node]]
    otherwise: Node

    def evaluate(self, frame: Frame) -> Value:
        for condition, value in self.branches:
            if _boolean(condition.evaluate(frame), "? decides", condition.position):
                return value.evaluate(frame)
        return self.otherwise.evaluate(frame)


@dataclass(slots=True)
class Macro(Link):
    """`work` is what one turn costs at most, apart from what its operations spend themselves."""

    kind: str
    variable: str
    condition: Node | None
    result: Node | None  # of map
    work: int

    def follow(self, value: Value, frame: Frame) -> Value:
        if not isinstance(value, list | dict):
            raise ExpressionError(f"{self.kind}() walks a list or the keys of a map, not {kind(value)}.", self.position)
        if len(value) > LIST_ITEMS:
            raise OutOfBudget(f"{self.kind}() walks at most {LIST_ITEMS} items; there are {len(value)}.", self.position)
        names = dict(frame.names)
        inner = Frame(names, frame.budget)
        found: list[Value] = []
        for item in value:
            frame.budget.spend(self.work)
            names[self.variable] = item
            holds = self.condition is None or _boolean(self.condition.evaluate(inner), f"{self.kind}() decides", self.condition.position)
            if self.kind == "exists" and holds:
                return True
            if self.kind == "all" and not holds:
                return False
            if holds:
                found.append(item if self.result is None else self.result.evaluate(inner))
        match self.kind:
            case "all":
                return True
            case "exists":
                return False
            case "exists_one":
                return len(found) == 1
        frame.budget.allocate(64 + 8 * len(found))
        return found


def _boolean(value: Value, what: str, position: int) -> bool:
    if value is True or value is False:
        return value
    raise ExpressionError(f"{what} with a boolean, not {kind(value)}.", position)


def _placed(position: int, call: Callable[..., Value], *arguments: object) -> Value:
    try:
        return call(*arguments)
    except ExpressionError as error:
        if error.position is None:
            error.position = position
        raise
