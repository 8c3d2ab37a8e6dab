"""Which recorded results a new run begins with. Pure: no rows are read or written here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from core.errors import FieldFault, raise_if_any
from core.fields import JSON, canonical
from models.workflows import StepEffect, StepStatus
from models.workflows.forks import Recorded
from services.workflows.catalog import CATALOG
from services.workflows.definitions import Definition, StepPlan
from services.workflows.definitions.plans import objects
from services.workflows.interpreter import State

DONE = {StepStatus.SUCCEEDED, StepStatus.REUSED}
HOW = {"key", "name", "needs", "retry", "timeout", "grace"}  # what of a step does not matter to what it gives


@dataclass(frozen=True, slots=True)
class Wish:
    """Where to begin again: at `step` with all that depends on it, at everything, or at what did not succeed. `rerun` names steps
    that run again although their effect has happened; `rerun_effects` stands for all of them."""

    step: str | None = None
    everything: bool = False
    rerun: Sequence[str] = ()
    rerun_effects: bool = False


def in_order(definition: Definition, state: State) -> Definition:
    """For a run in which steps are reused: who needs one of those waits for what that step needed, too.

    A step may use the outputs of all that was certainly over before it, and a step that is over from the first moment on says nothing
    of those before it, which may be running again.
    """
    reused = {attempt.key for attempt in state.latest.values() if attempt.status is StepStatus.REUSED}
    if not reused:
        return definition
    needs: dict[str, tuple[str, ...]] = {}
    waits: dict[str, frozenset[str]] = {step.key: frozenset((*step.needs, *step.sources)) for step in definition.steps}
    for step in definition.steps:
        found, left = dict[str, None](), list(step.needs)
        while left:
            if (key := left.pop()) not in found:
                found[key] = None
                left += waits[key] if key in reused else ()
        needs[step.key] = tuple(found)
    steps = tuple([replace(step, needs=needs[step.key]) for step in definition.steps])
    return replace(definition, steps=steps, plans={**definition.plans, **{step.key: step for step in steps}})


def keep(wish: Wish, recorded: Sequence[Recorded], before: JSON, after: JSON, definition: Definition) -> list[Recorded]:
    """What need not run again, in the order of `definition`, which is `after` parsed; `before` is the definition it was recorded under.

    A step whose effect has happened is kept even where others run again, unless the wish names it. Raises Invalid when the wish names
    what is not there, or when such a step was changed since: to keep it would be wrong, and to do it again must be asked for.
    """
    plans = {step.key: step for step in definition.steps}
    known = {one.key: one for one in recorded if one.key in plans}
    raise_if_any(_unknown(wish, plans))
    old, new = _shapes(before), _shapes(after)
    changed = {key for key in known if old.get(key) != new[key]}
    wanted = {*wish.rerun, *([wish.step] if wish.step else ())}
    lost = {key for key in plans if key not in known or known[key].status not in {*DONE, StepStatus.SKIPPED}}
    start = set(plans) if wish.everything else lost | wanted | changed
    again = _with_dependents(start, definition.steps)
    guarded = set() if wish.rerun_effects else {key for key in again & known.keys() if key not in wanted and has_acted(known[key])}
    raise_if_any(
        [
            FieldFault(
                "rerun", "EFFECT", f"The step {key!r} has had its effect, and the version to run changed it: name it to have it done again."
            )
            for key in plans
            if key in guarded & changed
        ]
    )
    return [known[key] for key in plans if key in known and (key not in again or key in guarded)]


def without_returns(kept: Sequence[Recorded], recorded: Sequence[Recorded]) -> list[Recorded]:
    """A `return` that ended a run is not reused, it ends the new one too, if it is reached; and what was skipped for it is decided anew."""
    if not any(one.type == "return" and one.status in DONE for one in recorded):
        return list(kept)
    return [one for one in kept if one.type != "return" and one.status is not StepStatus.SKIPPED]


def has_acted(step: Recorded) -> bool:
    """Whether doing it again would do something twice."""
    kind = CATALOG.get(step.type)
    return step.status in DONE and (step.effect is StepEffect.OUTSIDE or (kind is not None and kind.writes))


def _unknown(wish: Wish, plans: Mapping[str, StepPlan]) -> list[FieldFault]:
    named = [("step", wish.step), *((f"rerun[{n}]", key) for n, key in enumerate(wish.rerun))]
    return [FieldFault(at, "UNKNOWN_STEP", f"There is no step {key!r}.") for at, key in named if key is not None and key not in plans]


def _shapes(definition: JSON) -> dict[str, bytes]:
    """By key, what decides a step's output. Of its needs those that name a case do: they decide whether it runs."""
    assert isinstance(definition, dict)
    return {str(step["key"]): _shape(step) for step in objects(definition["steps"])}


def _shape(step: dict[str, JSON]) -> bytes:
    needs = step.get("needs")
    cases: list[JSON] = [*sorted(str(need) for need in needs if "." in str(need))] if isinstance(needs, list) else []
    return canonical({**{name: value for name, value in step.items() if name not in HOW}, "cases": cases})


def _with_dependents(start: Collection[str], steps: Sequence[StepPlan]) -> set[str]:
    """Steps may stand before those that they need."""
    found, is_growing = set(start), True
    while is_growing:
        more = {step.key for step in steps if step.key not in found and not found.isdisjoint((*step.needs, *step.sources))}
        found |= more
        is_growing = bool(more)
    return found
