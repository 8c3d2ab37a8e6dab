"""Global ids (the GraphQL Global Object Identification of Relay): base64 of `Type:uuid`, where the type is the model's name.

What is not exactly an id that we would write is no id at all: the caller cannot tell it from one of nothing.
"""

from __future__ import annotations

import binascii
from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from tortoise.models import Model

LONGEST = 200  # characters; a type's name has at most 100


def global_id(model: type[Model], key: UUID) -> str:
    return _write(model.__name__, key)


def type_of(id: str) -> str | None:
    """The name of the type, or None when it is no id."""
    found = _read(id)
    return found and found[0]


def key_of(model: type[Model], id: str) -> UUID | None:
    """The primary key, or None when it is no id, or one of another type."""
    found = _read(id)
    return found[1] if found and found[0] == model.__name__ else None


def _write(name: str, key: UUID) -> str:
    return binascii.b2a_base64(f"{name}:{key}".encode(), newline=False).decode()


def _read(id: str) -> tuple[str, UUID] | None:
    return _parsed(id) if len(id) <= LONGEST else None


@lru_cache(maxsize=4096)
def _parsed(id: str) -> tuple[str, UUID] | None:
    try:
        name, _, text = binascii.a2b_base64(id, strict_mode=True).decode().partition(":")
        key = UUID(text)
    except ValueError:
        return None
    return (name, key) if _write(name, key) == id else None
