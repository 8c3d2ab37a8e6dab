"""What may name something or be its key: one line of characters that can be seen."""

from __future__ import annotations

import re

from core.errors import FieldFault

# Persian and Indic words and many emoji are written with joiners (Unicode Standard, 23.2): seen only by what they do to their neighbours.
_JOINED = re.compile(r"(?<=[^\s\u200c\u200d])[\u200c\u200d](?=[^\s\u200c\u200d])")


def flaw(text: str, least: int, most: int) -> tuple[str, str] | None:
    """The code and what there must be, as the end of a sentence: `has 1 to 100 characters; received 0`. None when all is well."""
    if not least <= len(text) <= most:
        return "LENGTH", f"has {f'{least} to' if least else 'at most'} {most} characters; received {len(text)}"
    shown = _JOINED.sub("-", text)  # as long as the text itself
    if shown.isprintable():
        return None
    n = next(n for n, character in enumerate(shown) if not character.isprintable())
    return "UNPRINTABLE", f"has printable characters only; character {n + 1} is U+{ord(text[n]):04X}"


def fault(what: str, text: str, at: str, least: int = 1, most: int = 100) -> list[FieldFault]:
    """Whether the text can be the name, the key: `what` begins the message."""
    found = flaw(text, least, most)
    return [] if found is None else [FieldFault(at, found[0], f"{what} {found[1]}.")]
