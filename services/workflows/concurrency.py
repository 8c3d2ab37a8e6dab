"""Limits on how many runs of a workflow are under way at once, all together or of each value of a key.

A definition's `concurrency` block gives the limit. The key is worked out once, when the run is made; who gets a slot is judged
whenever a run is made or ends, and by every sweep.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import assert_never

from core.errors import FieldFault
from core.fields import JSON, canonical
from models.workflows import LimitStrategy
from models.workflows.writes import Limit, Line, Verdict
from services.workflows.expressions import ExpressionError, expression

SCOPE = {"input", "trigger"}
KEY_MOST = 80  # characters; of a longer one the hash stands for it
AT = "concurrency.key"
REFUSED, DEADLOCK = "CONCURRENCY", "CONCURRENCY_DEADLOCK"


class NoKey(Exception):
    """An expression that is worked out when the run is made gives nothing for this input. The message is for a person."""

    code = "CONCURRENCY_KEY"


def limit(definition: Mapping[str, JSON], scope: Mapping[str, JSON]) -> Limit | None:
    """What a run of this definition is limited by, with `input` and `trigger` in scope. Raises NoKey."""
    block = definition.get("concurrency")
    if not isinstance(block, dict):
        return None
    most, strategy = block.get("limit", 1), LimitStrategy(str(block.get("strategy", LimitStrategy.QUEUE)))
    assert isinstance(most, int)
    return Limit(_key(str(block["key"]), scope) if "key" in block else "", most, strategy)


def _key(text: str, scope: Mapping[str, JSON]) -> str:
    try:
        value = expression(text).evaluate(scope)
    except ExpressionError as error:
        raise NoKey(f"{AT}: {error.told}") from None
    if value is None:
        raise NoKey(f"{AT}: the expression gives null for this input.")
    key = canonical(value)
    return key.decode() if len(key) <= KEY_MOST else hashlib.sha256(key).hexdigest()


def faults(definition: Mapping[str, JSON], at: str) -> list[FieldFault]:
    """What is wrong with the block beyond its JSON Schema: its expression."""
    block = definition.get("concurrency")
    if not isinstance(block, dict) or "key" not in block:
        return []
    try:
        found = expression(str(block["key"]))
    except ExpressionError as error:
        return [FieldFault(f"{at}.{AT}", "EXPRESSION", error.told)]
    return [
        FieldFault(
            f"{at}.{AT}", "UNKNOWN_REFERENCE", f"{root}: a key is worked out before the run begins, from `input` and `trigger` alone."
        )
        for root in sorted(found.roots - SCOPE)
    ]


def judge(line: Line) -> Verdict:
    """Who gets the slots. Those that wait are served in the order they were made, as if each had come by itself."""
    free = max(line.most - len(line.holding), 0)
    admitted, left = line.waiting[:free], line.waiting[free:]
    match line.strategy:
        case LimitStrategy.QUEUE | LimitStrategy.KEEP_NEWEST if line.circle is not None and not free:
            return Verdict(refused=[(line.circle, DEADLOCK, _circle(line))])
        case LimitStrategy.QUEUE:
            return Verdict(admitted)
        case LimitStrategy.SKIP:
            reason = f"Skipped: {_under_way(line)}."
            return Verdict(admitted, [(id, REFUSED, reason) for id in left])
        case LimitStrategy.KEEP_NEWEST:
            reason = f"A newer run waits in its place: {_under_way(line)}."
            return Verdict(admitted, [(id, REFUSED, reason) for id in left if id != line.newest[0]])
        case LimitStrategy.CANCEL_RUNNING:
            reason = f"A newer run took its place: at most {line.most} may be under way{_of_key(line)}."
            kept = list(reversed(line.newest))
            going = [id for id in line.holding if id not in line.stopping]
            surplus = len(going) + len(kept) - line.most
            return Verdict(
                kept[:free],
                [(id, REFUSED, reason) for id in line.waiting if id not in kept],
                [(id, reason) for id in going[: max(surplus, 0)]],
            )
    assert_never(line.strategy)


def _circle(line: Line) -> str:
    return f"All that is under way{_of_key(line)} waits for a run that waits for a slot, such as this one: it would wait for ever."


def _under_way(line: Line) -> str:
    return f"{line.most} {'run was' if line.most == 1 else 'runs were'} under way{_of_key(line)}, which is the limit"


def _of_key(line: Line) -> str:
    return f" with the key {line.key}" if line.key else ""
