"""Which recorded results a new run begins with. Pure: no rows are read or written here."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from core.errors import FieldFault, raise_if_any
from core.fields import JSON, canonical
from models.workflows import StepEffect, StepStatus
from models.workflows.forks import Recorded, RecordedItem
from services.workflows.catalog import CATALOG
from services.workflows.definitions import Definition, StepPlan
from services.workflows.definitions.plans import OnError, objects
from services.workflows.interpreter import State

DONE = {StepStatus.SUCCEEDED, StepStatus.REUSED}
TRIED = {StepStatus.FAILED, StepStatus.CANCELED}
HOW = {"key", "name", "needs", "retry", "timeout", "grace", "log"}  # what of a step does not matter to what it gives
GIVEN = {"input", "trigger"}  # what another input changes


@dataclass(frozen=True, slots=True)
class Wish:
    """Where to begin again: at `step` with all that depends on it, at everything, or at what did not succeed. `rerun` names steps
    that run again although their effect has happened; `rerun_effects` stands for all of them."""

    step: str | None = None
    everything: bool = False
    rerun: Sequence[str] = ()
    rerun_effects: bool = False


@dataclass(frozen=True, slots=True)
class Past:
    """A run that has ended, as it was recorded, and the definition that it ran.

    `variables` are those of its project, as it has seen them. `below` are the steps that have not succeeded, though runs that they started have had effects; `keys`, by step, the run under whose
    keys it was tried, where those were not its own run's.
    """

    run_id: UUID
    definition: JSON
    input: JSON
    steps: Sequence[Recorded]
    items: Sequence[RecordedItem]
    below: Collection[str]
    keys: Mapping[str, str]
    variables: Mapping[str, JSON]


@dataclass(frozen=True, slots=True)
class Kept:
    """What need not run again: whole steps, in the order of the definition, and items of forEach steps that do run again.

    `stale` are the steps kept for their effect alone: what they were made from may be another now. `keys` are those that are tried again
    with nothing changed, each with the run under whose keys it was tried.
    """

    steps: Sequence[Recorded]
    items: Sequence[RecordedItem]
    stale: Sequence[str]
    keys: Mapping[str, str]


def in_order(definition: Definition, state: State) -> Definition:
    """For a run in which steps are reused: who needs one of those waits for what that step needed, too.

    A step may use the outputs of all that was certainly over before it, and a step that is over from the first moment on says nothing
    of those before it, which may be running again.
    """
    reused = {attempt.key for attempt in state.latest.values() if attempt.status is StepStatus.REUSED}
    if not reused:
        return definition
    needs: dict[str, tuple[str, ...]] = {}
    waits: dict[str, frozenset[str]] = {step.key: frozenset((*step.needs, *step.sources)) for step in definition.plans.values()}
    for step in definition.plans.values():
        found, left = dict[str, None](), list(step.needs)
        while left:
            if (key := left.pop()) not in found:
                found[key] = None
                left += waits[key] if key in reused else ()
        needs[step.key] = tuple(found)
    plans = {key: replace(step, needs=needs[key]) for key, step in definition.plans.items()}
    parts = [tuple([plans[step.key] for step in part]) for part in (definition.steps, definition.finally_steps, definition.returns)]
    return replace(definition, steps=parts[0], finally_steps=parts[1], returns=parts[2], plans=plans)


def keep(wish: Wish, past: Past, after: JSON, definition: Definition, input: JSON, pinned: Collection[str] = ()) -> Kept:
    """What need not run again under `definition`, which is `after` parsed, with `input`.

    A step whose effect has happened is kept even where others run again, unless the wish names it; so is an item, of a forEach that has
    not come to a good end. Raises Invalid when the wish names what is not there, or when what has had its effect can neither be kept
    nor, without being asked for, be done again. Steps that are `pinned` in the new run are not among the answer, whatever was changed, and
    what depends on them need not run for it.
    """
    plans = {step.key: step for step in definition.steps}
    raise_if_any(_unknown(wish, plans))
    choice = _Choice(wish, past, after, plans, pinned, has_same_input=is_same(past.input, input))
    raise_if_any(list(choice.faults()))
    return Kept(choice.steps, choice.items, [key for key in plans if key in choice.stale], choice.keys)


def erased(kept: Kept) -> list[str]:
    """Keys of steps whose results would be reused, and were deleted."""
    steps = [one.key for one in kept.steps if one.is_erased and one.status in DONE]
    return list(dict.fromkeys([*steps, *(one.key for one in kept.items if one.is_erased)]))


def is_same(one: JSON, other: JSON) -> bool:
    """1 is not 1.0, nor true; the order of names does not matter."""
    return canonical(one) == canonical(other)


def acts(one: Recorded | RecordedItem) -> bool:
    """Whether doing it again would do something twice."""
    kind = CATALOG.get(one.type)
    return one.effect is StepEffect.OUTSIDE or (kind is not None and kind.writes)


class _Choice:
    """Sets of steps, by key. `asked`: their effects may happen again. `moved`: they look at the input, which is another. `over`: they do
    not run again. `calm`: nothing that they are made from is another now, nor runs again."""

    def __init__(
        self, wish: Wish, past: Past, after: JSON, plans: Mapping[str, StepPlan], pinned: Collection[str], *, has_same_input: bool
    ) -> None:
        self.past, self.plans = past, plans
        self.known = {one.key: one for one in past.steps if one.key in plans}
        old, new = _shapes(past.definition), _shapes(after)
        self.wanted = {*wish.rerun, *([wish.step] if wish.step else ())}
        self.asked = {*plans} if wish.rerun_effects else self.wanted
        self.changed = {key for key in plans if key not in pinned and old.get(key) != new[key]}
        self.moved = set() if has_same_input else {key for key, step in plans.items() if not GIVEN.isdisjoint(step.roots)}
        acted = {key for key, one in self.known.items() if _is_done(one) and acts(one)}
        lost = {key for key in plans if key not in pinned and (key not in self.known or not _is_done(self.known[key]))}
        start = {*plans} if wish.everything else lost | self.wanted | self.changed | (self.moved - (acted - self.asked))
        again = _with_dependents(start, plans.values())
        self.guarded = (again & acted) - self.asked - {*pinned}
        kept = [key for key in plans if key in self.known and key not in again - self.guarded and key not in pinned]
        self.steps = _without_returns([self.known[key] for key in kept], past)
        self.over = {*pinned, *(one.key for one in self.steps)}
        self.calm = (
            set() if wish.everything else {key for key in plans.keys() - self.wanted - self.changed - self.moved if self._is_calm(key)}
        )
        self.stale = (self.guarded | (self.moved & acted)) & self.over
        self.items = list[RecordedItem]()
        self.unkept = list[str]()  # forEach steps whose items have had effects, and cannot be told from others now
        done: dict[str, list[RecordedItem]] = {}
        for one in past.items:
            done.setdefault(one.key, []).append(one)
        for key in plans:
            self._choose_items(key, done.get(key, []))
        self.keys = {key: past.keys.get(key, str(past.run_id)) for key in plans if self._is_tried_again(key)}

    def _choose_items(self, key: str, done: Sequence[RecordedItem]) -> None:
        if not done or key in self.over | self.wanted:
            return
        effects = [] if key in self.asked else [one for one in done if acts(one)]
        if (rounds := self.plans[key].rounds) is not None:
            kept = self._first_rounds(key, done) if key in self.calm and "run" not in rounds.condition.roots else []
            self.items += kept
            self.unkept += [key] if any(one not in kept for one in effects) else []
            return
        if key in self.changed or not self._has_same_list(key):
            self.unkept += [key] if effects else []
        elif key in self.calm:
            self.items += [one for one in done if key not in self.asked or not acts(one)]
        else:
            self.items += effects
            self.stale |= {key} if effects else set()

    def _first_rounds(self, key: str, done: Sequence[RecordedItem]) -> list[RecordedItem]:
        """Each is made from the one before: those up to the first that failed, or that is to run again."""
        gone_on = [one.item == n and not (key in self.asked and acts(one)) for n, one in enumerate(done)]
        return list(done[: gone_on.index(False) if False in gone_on else len(done)])

    def _is_calm(self, key: str) -> bool:
        """Whether all before it is over."""
        found, left = set[str](), [key]
        while left:
            step = self.plans[left.pop()]
            left += {*step.needs, *step.sources} - found
            found |= {*step.needs, *step.sources}
        return found <= self.over

    def _has_same_list(self, key: str) -> bool:
        each = self.plans[key].for_each
        if each is None or not each.items.steps <= self.over or "run" in each.items.roots:
            return False
        return key not in self.moved or GIVEN.isdisjoint(each.items.roots)

    def _is_tried_again(self, key: str) -> bool:
        """With the very input that it had. What its end adds is added once without a key, and `run` is another in each run."""
        one, step = self.known.get(key), self.plans[key]
        if step.rounds is not None and step.on_error in (OnError.CONTINUE, OnError.FALLBACK):
            return False  # the rounds after one that failed were made from that
        was_tried = key in self.past.keys if one is None else one.status in TRIED or one.has_error
        return was_tried and key in self.calm - self.asked - self.over and "run" not in step.roots and not step.type.writes

    def faults(self) -> Iterator[FieldFault]:
        for key in self.plans:
            if key in self.guarded & self.changed:
                yield _effect(key, "has had its effect, and the version to run changed it")
            elif key in self.unkept:
                yield _effect(key, "has had its effect for some of its items, and its list may be another now")
            elif key in {*self.past.below} - self.over - self.asked - self.keys.keys():
                yield _effect(key, "has had effects by the run that it started, and would start another one")


def _effect(key: str, what: str) -> FieldFault:
    return FieldFault("rerun", "EFFECT", f"The step {key!r} {what}: name it to have it done again.")


def _is_done(step: Recorded) -> bool:
    """Its place is settled. A forEach that has passed over some of its items is not done with those."""
    return step.status is StepStatus.SKIPPED or (step.status in DONE and not step.has_error)


def _without_returns(kept: Sequence[Recorded], past: Past) -> list[Recorded]:
    """A `return` that ended a run is not reused, it ends the new one too, if it is reached; and what was skipped for it is decided anew."""
    if not any(one.type == "return" and one.status in DONE for one in past.steps):
        return list(kept)
    return [one for one in kept if one.type != "return" and one.status is not StepStatus.SKIPPED]


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
    rounds = step.get("while")
    condition = rounds.get("condition") if isinstance(rounds, dict) else None  # how many at most decides about no round
    return canonical({**{name: value for name, value in step.items() if name not in HOW}, "cases": cases, "while": condition})


def _with_dependents(start: Collection[str], steps: Collection[StepPlan]) -> set[str]:
    """Steps may stand before those that they need."""
    found, is_growing = set(start), True
    while is_growing:
        more = {step.key for step in steps if step.key not in found and not found.isdisjoint((*step.needs, *step.sources))}
        found |= more
        is_growing = bool(more)
    return found
