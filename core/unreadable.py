"""Why a text is not the JSON that it should be, in words for whoever wrote it."""

from __future__ import annotations

import orjson


def explained(error: orjson.JSONDecodeError) -> str:
    """One sentence; of the text it quotes nothing."""
    said, place = error.msg, f"at line {error.lineno}, column {error.colno}"
    if error.doc[error.pos :].startswith(("NaN", "Infinity")):
        return f"JSON has no NaN and no infinite numbers ({place})."
    if "UTF-8:" in said:
        return "This is not UTF-8."
    if "infinity" in said:
        return f"A number is larger than a double can be ({place})."
    if "surrogate" in said:
        return f"A text has half of a surrogate pair ({place})."
    if "depth" in said:
        return "The JSON is nested too deeply."
    return f"This is not JSON: {said} ({place})."
