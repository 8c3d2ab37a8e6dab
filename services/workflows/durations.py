"""Durations as definitions write them: a number and its unit."""

from __future__ import annotations

import re
from decimal import Decimal

FORM = "a number and a unit (ms, s, m, h or d), such as 30s or 1.5h"
_UNITS = {"ms": Decimal("0.001"), "s": Decimal(1), "m": Decimal(60), "h": Decimal(3600), "d": Decimal(86_400)}
_DURATION = re.compile(r"(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)", re.ASCII)


def seconds(text: str, *, at_least: str = "0s", at_most: str = "365d") -> float:
    """Raises ValueError with a message for the author of the definition. The bounds are durations themselves."""
    low, value, high = _exact(at_least), _exact(text), _exact(at_most)
    if not low <= value <= high:
        raise ValueError(f"A duration here is from {at_least} to {at_most}.")
    return float(value)


def _exact(text: str) -> Decimal:
    match = _DURATION.fullmatch(text)
    if match is None:
        raise ValueError(f"A duration is {FORM}.")
    return Decimal(match[1]) * _UNITS[match[2]]
