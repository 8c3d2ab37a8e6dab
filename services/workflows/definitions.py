"""A workflow's definition: the contract's JSON, checked when it is saved, then a value that the interpreter reads.

`check` finds everything that is wrong and names its place; `parse` turns a checked definition into a `Definition`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import orjson

from core.errors import FieldFault
from core.fields import JSON
from models.workflows import StepEffect
from services.workflows import concurrency, durations, schemas
from services.workflows.catalog import CATALOG, StepType
from services.workflows.expressions import Expression, ExpressionError, Template, expression, template

Object = dict[str, JSON]

TIMEOUT = ("10ms", "1h")
BACKOFF = ("0s", "1h")
BEFORE = "a step that is over before this one begins"
BUDGET = 4 * schemas.BUDGET  # a definition is small, and the schema our own


@dataclass(frozen=True, slots=True)
class StepPlan:
    key: str
    position: int
    type: StepType
    config: Template
    needs: tuple[str, ...]
    when: Expression | None
    attempts: int
    backoff_seconds: float
    timeout_seconds: float

    def effect(self, input: JSON) -> StepEffect:
        return self.type.effect(input)


@dataclass(frozen=True, slots=True)
class Definition:
    steps: tuple[StepPlan, ...]
    output: Template | None


def encode(value: JSON) -> bytes:
    return orjson.dumps(value)


def checksum(definition: JSON) -> str:
    return hashlib.sha256(encode(definition)).hexdigest()


# ---- reading ---------------------------------------------------------------------------------------------------------


def parse(value: JSON) -> Definition:
    """The definition in JSON that passed `check`."""
    assert isinstance(value, dict)
    steps: list[StepPlan] = []
    for position, step in enumerate(_objects(value["steps"])):
        kind, retry = CATALOG[str(step["type"])], step.get("retry", {})
        assert isinstance(retry, dict)
        needs = step.get("needs")
        before = (steps[-1].key,) if steps else ()
        steps.append(
            StepPlan(
                key=str(step["key"]),
                position=position,
                type=kind,
                config=template(step.get("with", {})),
                needs=tuple(dict.fromkeys(map(str, needs))) if isinstance(needs, list) else before,
                when=expression(str(step["when"])) if "when" in step else None,
                attempts=_whole(retry.get("attempts", 1)),
                backoff_seconds=durations.seconds(str(retry.get("backoff", "1s"))),
                timeout_seconds=durations.seconds(str(step["timeout"])) if "timeout" in step else kind.timeout_seconds,
            )
        )
    return Definition(tuple(steps), template(value["output"]) if "output" in value else None)


def _objects(value: JSON) -> list[Object]:
    assert isinstance(value, list)
    return [step for step in value if isinstance(step, dict)]


def _whole(value: JSON) -> int:
    assert isinstance(value, int)
    return value


# ---- checking --------------------------------------------------------------------------------------------------------


def check(value: JSON, at: str = "definition", *, most_bytes: int, most_steps: int) -> list[FieldFault]:
    """Everything that keeps this from being a workflow, each with its path: `definition.steps[1].with.url`."""
    size = len(encode(value))
    if size > most_bytes:
        return [FieldFault(at, "TOO_LARGE", f"A definition has at most {most_bytes} bytes of JSON; this one has {size}.")]
    listed = value.get("steps") if isinstance(value, dict) else None
    if isinstance(listed, list) and len(listed) > most_steps:
        return [FieldFault(f"{at}.steps", "TOO_MANY", f"A workflow has at most {most_steps} steps; this one has {len(listed)}.")]
    if faults := schemas.faults(value, schemas.WORKFLOW, at, BUDGET):
        return faults
    assert isinstance(value, dict)
    steps = _objects(value["steps"])
    if faults := _check_keys(steps, at):
        return faults  # what follows needs each key to mean one step
    faults = schemas.schema_faults(value["input"], f"{at}.input") if "input" in value else []
    keys = frozenset(str(step["key"]) for step in steps)
    needs = _needs(steps)
    before = _before(needs)
    on_cycles = _on_cycles(needs, before)
    for n, step in enumerate(steps):
        faults += _check_step(step, f"{at}.steps[{n}]", keys, before.get(str(step["key"]), keys))
        if step["key"] in on_cycles:
            faults.append(FieldFault(f"{at}.steps[{n}].needs", "CYCLE", f"The step {step['key']!r} waits for itself, by way of its needs."))
    faults += concurrency.faults(value, at)
    if "output" in value:
        faults += _check_template(value["output"], f"{at}.output", keys, "a step of this workflow")
    return faults


def _check_keys(steps: list[Object], at: str) -> list[FieldFault]:
    seen: set[str] = set()
    faults = []
    for n, step in enumerate(steps):
        key = str(step["key"])
        if key in seen:
            faults.append(FieldFault(f"{at}.steps[{n}].key", "DUPLICATE", f"Another step has the key {key!r} already."))
        seen.add(key)
    return faults


def _needs(steps: list[Object]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for n, step in enumerate(steps):
        needs = step.get("needs")
        found[str(step["key"])] = [str(need) for need in needs] if isinstance(needs, list) else [str(steps[n - 1]["key"])] if n else []
    return found


def _before(needs: dict[str, list[str]]) -> dict[str, frozenset[str]]:
    """What is certainly over when a step begins, by its key. Steps on a cycle, and those that wait for one, are absent."""
    done, waiting = dict[str, frozenset[str]](), dict(needs)
    while ready := [key for key, wants in waiting.items() if all(want in done or want not in needs for want in wants)]:
        for key in ready:
            known = [want for want in waiting.pop(key) if want in done]
            done[key] = frozenset(known).union(*(done[want] for want in known))
    return done


def _on_cycles(needs: dict[str, list[str]], before: dict[str, frozenset[str]]) -> set[str]:
    """Of the steps that can never begin, those that wait for each other; the rest only wait for these."""
    left = needs.keys() - before.keys()
    while True:
        wanted = {want for key in left for want in needs[key]}
        if left <= wanted:
            return left
        left &= wanted


def _check_step(step: Object, at: str, keys: frozenset[str], before: frozenset[str]) -> list[FieldFault]:
    needs = step.get("needs")
    faults = [
        FieldFault(f"{at}.needs[{n}]", "UNKNOWN_STEP", f"There is no step {need!r}.")
        for n, need in enumerate(needs if isinstance(needs, list) else ())
        if need not in keys
    ]
    retry = step.get("retry")
    faults += _check_duration(step.get("timeout"), f"{at}.timeout", *TIMEOUT)
    faults += _check_duration(retry.get("backoff") if isinstance(retry, dict) else None, f"{at}.retry.backoff", *BACKOFF)
    if "when" in step:
        faults += _check_expression(str(step["when"]), f"{at}.when", before, BEFORE)
    config = step.get("with", {})
    in_templates = _check_template(config, f"{at}.with", before, BEFORE)
    kind = CATALOG.get(str(step["type"]))
    if kind is None:
        known = ", ".join(sorted(CATALOG))
        faults.append(FieldFault(f"{at}.type", "UNKNOWN_TYPE", f"There is no step type {step['type']!r}; there are {known}."))
    elif not in_templates:
        faults += _check_config(config, kind, f"{at}.with")
    return [*faults, *in_templates]


def _check_config(config: JSON, kind: StepType, at: str) -> list[FieldFault]:
    if faults := schemas.faults(config, kind.schema, at):
        return faults
    assert isinstance(config, dict)
    durations = [name for name, of in kind.strict.get("properties", {}).items() if of.get("pattern") == schemas.DURATION]
    return [fault for name in durations for fault in _check_duration(config.get(name), f"{at}.{name}")]


def _check_duration(value: JSON, at: str, *bounds: str) -> list[FieldFault]:
    """JSON Schema has seen to its form; a template is left to the moment when its step begins."""
    if isinstance(value, str) and "{{" not in value:
        try:
            durations.seconds(value, **dict(zip(("at_least", "at_most"), bounds, strict=False)))
        except ValueError as error:
            return [FieldFault(at, "OUT_OF_RANGE", str(error))]
    return []


def _check_expression(text: str, at: str, known: frozenset[str], what: str) -> list[FieldFault]:
    try:
        return _references(expression(text), at, known, what)
    except ExpressionError as error:
        return [FieldFault(at, "EXPRESSION", error.message)]


def _check_template(value: JSON, at: str, known: frozenset[str], what: str) -> list[FieldFault]:
    """Each text for itself, so that every fault has its own place; then the whole, which must not be nested too deeply."""
    faults = [fault for place, text in _texts(value, at) for fault in _check_text(text, place, known, what)]
    return faults or _check_text(value, at, known, what)


def _check_text(value: JSON, at: str, known: frozenset[str], what: str) -> list[FieldFault]:
    try:
        return _references(template(value), at, known, what)
    except ExpressionError as error:
        return [FieldFault(at, "EXPRESSION", error.message)]


def _texts(value: JSON, at: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, list):
        for n, item in enumerate(value):
            yield from _texts(item, f"{at}[{n}]")
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, f"{at}.{name}")


def _references(found: Expression | Template, at: str, known: frozenset[str], what: str) -> list[FieldFault]:
    faults = [FieldFault(at, "UNKNOWN_REFERENCE", f"steps.{key}: {key!r} is not {what}.") for key in sorted(found.steps - known)]
    if found.secrets or "secrets" in found.roots:
        faults.append(FieldFault(at, "UNKNOWN_REFERENCE", "secrets: this server has no secrets vault yet."))
    if "item" in found.roots:
        faults.append(FieldFault(at, "UNKNOWN_REFERENCE", "item: it exists only inside forEach."))
    return faults


def context(input: JSON, trigger: Mapping[str, JSON], run: Mapping[str, JSON]) -> Object:
    """What `input`, `trigger` and `run` are in expressions: `trigger.body` is the input, kept once."""
    return {"input": input, "trigger": {"headers": None, "query": None, "slot": None, **trigger, "body": input}, "run": dict(run)}
