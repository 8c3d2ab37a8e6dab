"""What two texts must share besides being near. Vectors of "refund order 17" and "refund order 71", or of "is it" and "is it not", hardly differ."""

from __future__ import annotations

import re

# A few languages' words that turn a sentence round. What is missing here is what the measurement is for.
_NEGATIONS = frozenset(
    [
        "no",
        "not",
        "never",
        "none",
        "nor",
        "without",
        "cannot",
        "except",
        "nicht",
        "kein",
        "keine",
        "keinen",
        "nie",
        "ohne",
        "ne",
        "pas",
        "jamais",
        "sans",
        "sin",
        "nunca",
        "non",
        "senza",
        "mai",
    ]
)
_WORD = re.compile(r"\S+")
_EDGES = "\"'`“”‘’«»()[]{}<>,;:.!?…*_"
_ENDS = (".", "!", "?", ":")


def marks(text: str) -> tuple[str, ...]:
    """In order: what holds a digit, an address, a negation, or is capitalised within a sentence."""
    found = []
    begins = True  # a sentence, whose first word is always capitalised
    for word in _WORD.findall(text):
        bare = word.strip(_EDGES).removesuffix("'s").removesuffix("’s")
        folded = bare.casefold()
        if folded in _NEGATIONS or folded.endswith(("n't", "n’t")):
            found.append("not")
        elif any(map(str.isdigit, bare)) or "@" in bare or "://" in bare or (bare[:1].isupper() and not begins and bare != "I"):
            found.append(folded)
        begins = word.endswith(_ENDS)
    return tuple(found)
