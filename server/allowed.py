"""`python -m server documents allow`: which documents clients may name."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from core.database import Database
from core.settings import Settings
from models import MODULES
from models.operations import TrustedDocument
from schema import schema
from server.app import SIGN_INS
from server.graphql.documents.readings import Reader

HASHES = {40: hashlib.sha1, 64: hashlib.sha256}  # by the hexadecimal digits; graphql-codegen's `hashAlgorithm`


class Wrong(Exception):
    """What is wrong with the file: a line for each document."""


def documents(path: Path, settings: Settings) -> dict[str, str]:
    """graphql-codegen's `persisted-documents.json`: texts by their hashes. Raises Wrong, when nothing of it should be trusted."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise Wrong(f"{path}: {error}") from None
    if not isinstance(found, dict) or not all(isinstance(text, str) for text in found.values()):
        raise Wrong(f"{path}: expected a JSON object of hashes and documents")
    reader = Reader(schema._schema, settings.limits, SIGN_INS, introspection=False)
    faults = [fault for id, text in found.items() if (fault := _fault(id, text, reader)) is not None]
    if faults:
        raise Wrong("\n".join(faults))
    return found


def _fault(id: str, text: str, reader: Reader) -> str | None:
    digest = HASHES.get(len(id))
    if digest is None or digest(text.encode(errors="surrogatepass")).hexdigest() != id:
        return f"{id[:80]}: this is neither the SHA-256 nor the SHA-1 of its document"
    if troubles := reader.read(text).troubles:
        return f"{id}: {troubles[0].message}"
    return None


async def allow(found: dict[str, str], settings: Settings) -> int:
    """How many were not yet. Running processes serve them a second later. Raises what asyncpg raises."""
    database = await Database.open(settings.database_url, MODULES, 2)
    try:
        known = {row.id for row in await TrustedDocument.filter(id__in=list(found))}
        new = [TrustedDocument(id=id, text=text) for id, text in found.items() if id not in known]
        await TrustedDocument.bulk_create(new, ignore_conflicts=True)
        return len(new)
    finally:
        await database.close()
