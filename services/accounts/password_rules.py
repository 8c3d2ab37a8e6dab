"""What may be a password (ASVS 5.0, V6.2): any text of some length that is not among the first that others try."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from core.errors import FieldFault

SHORTEST, LONGEST = 8, 128  # V6.2.1, V6.2.9

# The 10000 most frequent of leaked passwords that are long enough, from the frequency list of zxcvbn (Dropbox, MIT licence).
COMMON = Path(__file__).parent / "common_passwords.txt"
PRODUCT_WORDS = ("assistant", "platform", "assistant platform")
SHORTEST_WORD = 4  # of somebody's own: a shorter one is in many good passwords by chance


def faults(password: str, at: str, own: Iterable[str] = ()) -> list[FieldFault]:
    """`own` are the account's name and addresses."""
    if not SHORTEST <= len(password) <= LONGEST:
        return [FieldFault(at, "LENGTH", f"A password has {SHORTEST} to {LONGEST} characters.")]
    folded = password.casefold()
    if folded in _common():
        return [FieldFault(at, "COMMON", "This password is one of the first that others try.")]
    if _core(folded) in {_core(word) for word in _words(own)}:
        return [FieldFault(at, "GUESSABLE", "A password is not a name or an address with some digits.")]
    return []


@cache
def _common() -> frozenset[str]:
    return frozenset(COMMON.read_text().split())


def _words(own: Iterable[str]) -> Iterable[str]:
    for text in (*PRODUCT_WORDS, *own):
        yield from (word for word in (text, text.partition("@")[0]) if len(_core(word)) >= SHORTEST_WORD)


def _core(text: str) -> str:
    """Its letters, and the digits between them."""
    return re.sub(r"^\d+|\d+$", "", re.sub(r"[\W_]+", "", text.casefold()))
