"""What servers say, as ours: plain data, of which nothing is believed."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from core.fields import JSON, canonical

NAME_MOST, TEXT_MOST, SCHEMA_MOST = 128, 10_000, 50_000  # characters; of a schema bytes of JSON
TOOLS_MOST, PAGES_MOST = 200, 20

# What no person sees and models read: zero width, direction, tags and more variation selectors than emoji have. By these a description can say
# something else to a model than to the administrator who allows it.
_UNSEEN = re.compile("[\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\U000e0000-\U000e0fff]")


@dataclass(frozen=True, slots=True)
class Described:
    """A tool as its server describes it now."""

    name: str
    title: str
    description: str
    input_schema: dict[str, JSON]
    output_schema: JSON
    annotations: dict[str, JSON]

    @property
    def fingerprint(self) -> str:
        """SHA-256 in hex of everything: what a person decides by, and what a model is told."""
        told: JSON = [self.name, self.title, self.description, self.input_schema, self.output_schema, self.annotations]
        return hashlib.sha256(canonical(told)).hexdigest()

    @property
    def claims_read_only(self) -> bool:
        return self.annotations.get("readOnlyHint") is True

    @property
    def flaw(self) -> str | None:
        """Why it cannot be kept."""
        if not 1 <= len(self.name) <= NAME_MOST or not self.name.isprintable():
            return f"has a name that is not 1 to {NAME_MOST} printable characters"
        if max(len(self.title), len(self.description)) > TEXT_MOST:
            return f"has a description of more than {TEXT_MOST} characters"
        schemas = [canonical(part) for part in (self.input_schema, self.output_schema, self.annotations)]
        if max(map(len, schemas)) > SCHEMA_MOST:
            return f"has a schema of more than {SCHEMA_MOST} bytes"
        if any(_UNSEEN.search(text) for text in (self.name, self.title, self.description, *(schema.decode() for schema in schemas))):
            return "says something in characters that nobody sees"
        return None


@dataclass(frozen=True, slots=True)
class Listing:
    protocol: str  # the revision that was agreed on
    tools: tuple[Described, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """`content` is as the protocol has it; `text` is what of it is text. `is_error`: the tool says that it failed."""

    content: list[JSON]
    structured: JSON
    text: str
    is_error: bool
