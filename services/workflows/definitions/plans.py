"""A checked definition as the interpreter reads it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import orjson

from core.fields import JSON
from models.workflows import StepEffect
from services.workflows import durations
from services.workflows.catalog import CATALOG, StepType
from services.workflows.expressions import Expression, Template, expression, template

Object = dict[str, JSON]


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
    for position, step in enumerate(objects(value["steps"])):
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


def objects(value: JSON) -> list[Object]:
    assert isinstance(value, list)
    return [step for step in value if isinstance(step, dict)]


def _whole(value: JSON) -> int:
    assert isinstance(value, int)
    return value


def context(input: JSON, trigger: Mapping[str, JSON], run: Mapping[str, JSON]) -> Object:
    """What `input`, `trigger` and `run` are in expressions: `trigger.body` is the input, kept once."""
    return {"input": input, "trigger": {"headers": None, "query": None, "slot": None, **trigger, "body": input}, "run": dict(run)}
