"""A checked definition as the interpreter reads it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import Enum, auto

import orjson

from core.errors import FieldFault
from core.fields import JSON
from models.events import LogLevel
from models.workflows import StepEffect
from services.workflows import durations, schemas
from services.workflows.catalog import CATALOG, StepType
from services.workflows.expressions import Expression, Template, expression, template

Object = dict[str, JSON]
ECHOES = {"transform", "return", "respond"}  # types of steps that give what they are given


class OnError(Enum):
    """What becomes of a step that has failed for good."""

    FAIL = auto()
    CONTINUE = auto()
    FALLBACK = auto()
    GOTO = auto()


@dataclass(frozen=True, slots=True)
class Retry:
    attempts: int
    backoff_seconds: float
    factor: float
    most_seconds: float
    jitter: float
    on: frozenset[str]  # empty: what may pass by itself
    never: frozenset[str]
    budget: int | None  # retries that all items of a forEach have together


@dataclass(frozen=True, slots=True)
class ForEach:
    items: Template
    parallel: int


@dataclass(frozen=True, slots=True)
class While:
    """Round by round, at most `most`."""

    condition: Expression
    most: int
    ends_at_most: bool  # else it fails there
    pause: timedelta


@dataclass(frozen=True, slots=True)
class Log:
    """A line that is told when a step has succeeded."""

    message: Template
    level: LogLevel


@dataclass(frozen=True, slots=True)
class Switch:
    """The first case whose condition holds, else the default."""

    cases: tuple[tuple[str, Expression], ...]
    default: str | None


@dataclass(frozen=True, slots=True)
class StepPlan:
    key: str
    position: int
    type: StepType
    config: Template
    needs: tuple[str, ...]
    when: Expression | None
    retry: Retry
    timeout_seconds: float
    wait_seconds: float | None  # the timeout that the definition names: it ends waits, too
    grace_seconds: float | None  # that the definition names
    for_each: ForEach | None
    rounds: While | None
    switch: Switch | None
    wants: Mapping[str, frozenset[str]]  # of a switch that it needs: any of these cases
    joins_any: bool
    on_error: OnError
    fallback: Template | None
    sources: tuple[str, ...]  # the steps whose errors go to this one; it runs for nothing else
    in_finally: bool
    is_sensitive: bool = False
    hides_input: bool = False  # it is sensitive, or made of what is
    log: Log | None = None

    @property
    def roots(self) -> frozenset[str]:
        """The names that the expressions use by which it gives what it gives, such as `input`."""
        return frozenset[str]().union(*(part.roots for part in self._parts))

    @property
    def variables(self) -> frozenset[str]:
        logged = frozenset[str]() if self.log is None else self.log.message.variables
        return logged.union(*(part.variables for part in self._parts))

    @property
    def _parts(self) -> list[Expression | Template]:
        cases = () if self.switch is None else [condition for _, condition in self.switch.cases]
        items = None if self.for_each is None else self.for_each.items
        condition = None if self.rounds is None else self.rounds.condition
        return [part for part in (self.config, self.when, self.fallback, items, condition, *cases) if part is not None]

    def effect(self, input: JSON) -> StepEffect:
        return self.type.effect(input)


@dataclass(frozen=True, slots=True)
class Definition:
    steps: tuple[StepPlan, ...]
    output: Template | None
    finally_steps: tuple[StepPlan, ...] = ()
    timeout_seconds: float | None = None
    finally_seconds: float = 300
    plans: Mapping[str, StepPlan] = field(default_factory=dict)  # all of them, by key
    returns: tuple[StepPlan, ...] = ()
    output_faults: Callable[[JSON], list[FieldFault]] | None = None
    hides_input: bool = False
    hides_output: bool = False
    secrets: frozenset[str] = frozenset()  # that its steps name
    variables: frozenset[str] = frozenset()  # that it names anywhere

    def sees_hidden(self, of: Expression | Template | None) -> bool:
        """Whether this names a value that is not shown."""
        if of is None:
            return False
        return (self.hides_input and not of.roots.isdisjoint(("input", "trigger"))) or any(
            (plan := self.plans.get(key)) is not None and plan.is_sensitive for key in of.steps
        )


def encode(value: JSON) -> bytes:
    return orjson.dumps(value)


def checksum(definition: JSON) -> str:
    return hashlib.sha256(encode(definition)).hexdigest()


def is_same(one: JSON, other: JSON) -> bool:
    """In whatever order the fields of their objects are."""
    return orjson.dumps(one, option=orjson.OPT_SORT_KEYS) == orjson.dumps(other, option=orjson.OPT_SORT_KEYS)


def parse(value: JSON) -> Definition:
    """The definition in JSON that passed `check`."""
    assert isinstance(value, dict)
    steps = _plans(objects(value["steps"]), 0, in_finally=False)
    final = _plans(objects(value.get("finally", [])), len(steps), in_finally=True)
    plans = {step.key: step for step in (*steps, *final)}
    output = template(value["output"]) if "output" in value else None
    return _with_privacy(
        value,
        Definition(
            steps=steps,
            output=output,
            finally_steps=final,
            timeout_seconds=durations.seconds(str(value["timeout"])) if "timeout" in value else None,
            finally_seconds=durations.seconds(str(value.get("finallyTimeout", "5m"))),
            plans=plans,
            secrets=frozenset[str]().union(*(plan.config.secrets for plan in plans.values())),
            variables=frozenset[str]().union(
                frozenset() if output is None else output.variables, *(plan.variables for plan in plans.values())
            ),
            returns=tuple([step for step in steps if step.type.name == "return"]),
            output_faults=_output_faults(schema) if isinstance(schema := value.get("outputSchema"), dict) else None,
        ),
    )


def _output_faults(schema: Object) -> Callable[[JSON], list[FieldFault]]:
    """Most outputs are judged in a microsecond, by a schema that is plain enough for that."""
    fits = schemas.quick(schema) if schemas.is_plain(schema) else None
    return lambda output: [] if fits is not None and fits(output) else schemas.faults(output, schema, "output")


def _with_privacy(value: Object, definition: Definition) -> Definition:
    """What is not shown follows from the whole: from the steps, from what names them, and so on through those that give what they are given."""
    sensitive = value.get("sensitive", [])
    assert isinstance(sensitive, list)
    if not (sensitive or any(step.is_sensitive for step in definition.plans.values())):
        return definition
    hiding, is_growing = replace(definition, hides_input="input" in sensitive), True
    while is_growing:
        plans = {key: _hiding(step, hiding) for key, step in hiding.plans.items()}
        is_growing = any(plans[key].is_sensitive != step.is_sensitive for key, step in hiding.plans.items())
        hiding = replace(hiding, plans=plans)
    return replace(
        hiding,
        steps=tuple([plans[step.key] for step in hiding.steps]),
        finally_steps=tuple([plans[step.key] for step in hiding.finally_steps]),
        returns=tuple([plans[step.key] for step in hiding.returns]),
        hides_output="output" in sensitive
        or any(plans[step.key].hides_input for step in hiding.returns)
        or hiding.sees_hidden(hiding.output),
    )


def _hiding(step: StepPlan, definition: Definition) -> StepPlan:
    hides_input = step.is_sensitive or _is_made_of_hidden(step, definition)
    gives_hidden = (hides_input and step.type.name in ECHOES) or definition.sees_hidden(step.fallback)
    return replace(step, hides_input=hides_input, is_sensitive=step.is_sensitive or gives_hidden)


def _is_made_of_hidden(step: StepPlan, definition: Definition) -> bool:
    """An item is part of what forEach goes through."""
    seen = (step.config, step.fallback, None if step.for_each is None else step.for_each.items)
    return any(definition.sees_hidden(one) for one in seen)


def _plans(steps: list[Object], first: int, *, in_finally: bool) -> tuple[StepPlan, ...]:
    found = sources(steps)
    needs = written_needs(steps)
    return tuple([_plan(step, n, first, needs[n], found, in_finally=in_finally) for n, step in enumerate(steps)])


def _plan(step: Object, n: int, first: int, needs: list[str], found: dict[str, list[str]], *, in_finally: bool) -> StepPlan:
    kind, config, key = CATALOG[str(step["type"])], step.get("with", {}), str(step["key"])
    on_error, how, for_each = step.get("onError", "fail"), OnError.FAIL, step.get("forEach")
    if isinstance(on_error, dict):
        how = OnError.FALLBACK if "fallback" in on_error else OnError.GOTO
    elif on_error == "continue":
        how = OnError.CONTINUE
    wants: dict[str, frozenset[str]] = {}
    for need in needs:
        switch, _, case = need.partition(".")
        if case:
            wants[switch] = wants.get(switch, frozenset()) | {case}
    timeout = durations.seconds(str(step["timeout"])) if "timeout" in step else None
    return StepPlan(
        key=key,
        position=first + n,
        type=kind,
        config=template({} if kind.name == "switch" else config),
        needs=tuple(dict.fromkeys(need.partition(".")[0] for need in needs)),
        when=expression(str(step["when"])) if "when" in step else None,
        retry=_retry(step.get("retry", {})),
        timeout_seconds=kind.timeout_seconds if timeout is None else timeout,
        wait_seconds=timeout,
        grace_seconds=durations.seconds(str(step["grace"])) if "grace" in step else None,
        for_each=ForEach(template(for_each["items"]), _whole(for_each.get("parallel", 1))) if isinstance(for_each, dict) else None,
        rounds=_while(rounds) if isinstance(rounds := step.get("while"), dict) else None,
        switch=_switch(config) if kind.name == "switch" else None,
        wants=wants,
        joins_any=step.get("join") == "any",
        on_error=how,
        fallback=template(on_error["fallback"]) if isinstance(on_error, dict) and how is OnError.FALLBACK else None,
        sources=tuple(found.get(key, ())),
        in_finally=in_finally,
        is_sensitive=step.get("sensitive") is True,
        log=_log(step["log"]) if "log" in step else None,
    )


def _retry(given: JSON) -> Retry:
    assert isinstance(given, dict)
    on, never, budget = given.get("on", []), given.get("except", []), given.get("budget")
    assert isinstance(on, list)
    assert isinstance(never, list)
    return Retry(
        attempts=_whole(given.get("attempts", 1)),
        backoff_seconds=durations.seconds(str(given.get("backoff", "1s"))),
        factor=_number(given.get("factor", 2)),
        most_seconds=durations.seconds(str(given.get("maxBackoff", "1h"))),
        jitter=_number(given.get("jitter", 0.1)),
        on=frozenset(map(str, on)),
        never=frozenset(map(str, never)),
        budget=None if budget is None else _whole(budget),
    )


def _while(given: Object) -> While:
    return While(
        condition=expression(str(given["condition"])),
        most=_whole(given.get("maxRounds", 100)),
        ends_at_most=given.get("onLimit") == "end",
        pause=timedelta(seconds=durations.seconds(str(given.get("pause", "0s")))),
    )


def _log(given: JSON) -> Log:
    if not isinstance(given, dict):
        return Log(template(given), LogLevel.INFO)
    return Log(template(given["message"]), LogLevel(str(given.get("level", LogLevel.INFO))))


def _switch(config: JSON) -> Switch:
    assert isinstance(config, dict)
    default = config.get("default")
    cases = tuple([(str(case["name"]), expression(str(case["when"]))) for case in objects(config["cases"])])
    return Switch(cases, None if default is None else str(default))


def written_needs(steps: list[Object]) -> list[list[str]]:
    """The needs of each step as they are written: the step before it, if it has none and no error goes to it."""
    found, needs = sources(steps), list[list[str]]()
    for n, step in enumerate(steps):
        written = step.get("needs")
        if isinstance(written, list):
            needs.append([str(need) for need in written])
        else:
            needs.append([] if n == 0 or step["key"] in found else [str(steps[n - 1]["key"])])
    return needs


def sources(steps: list[Object]) -> dict[str, list[str]]:
    """The steps whose errors go to a step, by its key."""
    found: dict[str, list[str]] = {}
    for step in steps:
        on_error = step.get("onError")
        if isinstance(on_error, dict) and "goto" in on_error:
            found.setdefault(str(on_error["goto"]), []).append(str(step["key"]))
    return found


def objects(value: JSON) -> list[Object]:
    assert isinstance(value, list)
    return [step for step in value if isinstance(step, dict)]


def _whole(value: JSON) -> int:
    assert isinstance(value, int)
    return value


def _number(value: JSON) -> float:
    assert isinstance(value, int | float)
    return float(value)


def context(input: JSON, trigger: Mapping[str, JSON], run: Mapping[str, JSON], variables: Mapping[str, JSON] | None = None) -> Object:
    """What `input`, `trigger`, `run` and `vars` are in expressions: `trigger.body` is the input, kept once; a variable without a value is not there."""
    known: Object = {name: value for name, value in (variables or {}).items() if value is not None}
    told: Object = {"headers": None, "query": None, "slot": None, **trigger, "body": input}
    return {"input": input, "trigger": told, "run": dict(run), "vars": known}
