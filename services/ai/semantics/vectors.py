"""Vectors of texts, of length one: 32-bit floats for how near two are, and the signs of their parts to find the near ones by."""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from operator import mul

PARTS_MOST = 4096


def packed(parts: Sequence[float]) -> bytes:
    """Raises ValueError for what has no direction."""
    length = math.sqrt(math.fsum([part * part for part in parts]))
    if not 1 <= len(parts) <= PARTS_MOST or not math.isfinite(length) or not length:
        raise ValueError(f"{len(parts)} parts, of length {length}")
    return array("f", [part / length for part in parts]).tobytes()


def signs(vector: bytes) -> str:
    return "".join(["1" if part > 0 else "0" for part in array("f", vector)])


def similarity(one: bytes, other: bytes) -> float:
    """Their cosine, -1 to 1."""
    cosine: float = sum(map(mul, array("f", one), array("f", other)))
    return min(max(cosine, -1.0), 1.0)
