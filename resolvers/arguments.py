"""What arguments of several nouns say. Those that are secrets say what becomes of them: `strawberry.argument(metadata=HASHED)`."""

from __future__ import annotations

from typing import Annotated, Final

import strawberry

HASHED: Final = {"hashed": True}  # only a hash of it is kept, or looked for: it may hold what no column for text can
SEALED: Final = {"hashed": False}  # kept sealed, or compared: a text like any other

# ASVS 5.0 V7.4.3: whoever changes how one signs in is offered it.
EndOthers = Annotated[bool, strawberry.argument(description="Whether all of your other sessions end with it.")]
