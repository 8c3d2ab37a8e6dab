"""Ids of rows: uuid7 (RFC 9562), so that new rows stand together in an index and sort by when they were made."""

from __future__ import annotations

from uuid import UUID

from uuid_utils import uuid7


def new_id() -> UUID:
    return UUID(int=uuid7().int)


def new_text_id() -> str:
    return str(uuid7())
