"""Arguments that are secrets say so, and with it what becomes of them: `strawberry.argument(metadata=HASHED)`."""

from __future__ import annotations

from typing import Final

HASHED: Final = {"hashed": True}  # only a hash of it is kept, or looked for: it may hold what no column for text can
SEALED: Final = {"hashed": False}  # kept sealed, or compared: a text like any other
