"""What waits for what: what is certainly over when a step begins, and who waits for himself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from graphlib import TopologicalSorter

from services.workflows.definitions.plans import Object, StepPlan, sources, written_needs


def waits(steps: list[Object]) -> dict[str, list[str]]:
    """The steps that each waits for, by key."""
    needs = [[need.partition(".")[0] for need in listed] for listed in written_needs(steps)]
    found = sources(steps)
    return {key: [*needs[n], *found.get(key, ())] for n, step in enumerate(steps) if (key := str(step["key"]))}


def over_before(needs: dict[str, list[str]], any_joins: frozenset[str]) -> dict[str, frozenset[str]]:
    """What is certainly over when a step begins, by its key. Steps on a cycle, and those that wait for one, are absent."""
    done, waiting = dict[str, frozenset[str]](), dict(needs)
    while ready := [key for key, wants in waiting.items() if all(want in done or want not in needs for want in wants)]:
        for key in ready:
            known = [done[want] | {want} for want in waiting.pop(key) if want in done]
            if not known:
                done[key] = frozenset()
            else:
                done[key] = frozenset.intersection(*known) if key in any_joins else frozenset.union(*known)
    return done


def on_cycles(needs: dict[str, list[str]], before: dict[str, frozenset[str]]) -> set[str]:
    """Of the steps that can never begin, those that wait for each other; the rest only wait for these."""
    left = needs.keys() - before.keys()
    while True:
        wanted = {want for key in left for want in needs[key]}
        if left <= wanted:
            return left
        left &= wanted


def in_turn(steps: Sequence[StepPlan]) -> Iterator[StepPlan]:
    """Each after those that it waits for, else in the order of the definition."""
    plans = {step.key: step for step in steps}
    order = TopologicalSorter({key: [*step.needs, *step.sources] for key, step in plans.items()})
    order.prepare()
    while keys := order.get_ready():
        yield from sorted((plans[key] for key in keys), key=lambda step: step.position)
        order.done(*keys)


def over_before_plans(steps: Sequence[StepPlan]) -> dict[str, frozenset[str]]:
    """As `over_before`, of steps without cycles."""
    waits = {step.key: [*step.needs, *step.sources] for step in steps}
    return over_before(waits, frozenset(step.key for step in steps if step.joins_any))
