from __future__ import annotations

from typing import Annotated

import strawberry

from core.reads import Many, Where
from models.workflows import Step, StepEffect, StepStatus

# Declared here because the filter's annotations are read when its class is made.
strawberry.enum(
    StepStatus,
    description="Where an attempt at a step stands. RETRYING: it failed, and another attempt follows. SKIPPED: its `when` was false, all "
    "that it needs was skipped, its case of a switch was not chosen, no error went to it, or the run returned before. FAILED with an output: "
    "that is its fallback. REUSED: taken over from the run that this one was forked from.",
)
strawberry.enum(
    StepEffect,
    description="What a step does to the world outside. NONE: nothing. IDEMPOTENT: doing it twice is doing it once. OUTSIDE: it has an "
    "effect, and a key that stays the same when it is tried again.",
)


@strawberry.input(description="Which attempts at steps.")
class StepFilter:
    key: Annotated[list[str] | None, Where("key", "= any")] = strawberry.field(default=None, description="Their keys in the definition.")
    item: Annotated[list[int] | None, Where("item", "= any")] = strawberry.field(
        default=None, description="Of a forEach or a while, from 0; -1: as a whole, and steps without items."
    )
    status: Annotated[list[StepStatus] | None, Where("status", "= any")] = None
    effect: Annotated[list[StepEffect] | None, Where("effect", "= any")] = strawberry.field(
        default=None, description="What they do, or did, to the world outside."
    )


steps = Many(Step, by="run_id", order=("position", "item", "attempt", "id"), where=StepFilter)
