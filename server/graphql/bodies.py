"""From bytes to the parameters of a GraphQL request, refusing everything that is not exactly that."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import orjson

from core.unreadable import explained

DEPTH = 64  # of JSON: more than any real input, and far from the recursion limits of what reads it later

_DOCUMENT_ID, _SHA_256 = re.compile(r"[A-Za-z0-9:._-]{1,128}"), re.compile(r"[0-9a-fA-F]{64}")
_LONG_NUMBER = re.compile(rb"\d{19}")


class Malformed(Exception):
    """Not a GraphQL request. The message is for whoever wrote the client."""


class Parameters(NamedTuple):
    """GraphQL over HTTP, "request parameters"; the payload of graphql-transport-ws `subscribe` is the same."""

    query: str  # empty when the document is only named
    variables: Mapping[str, Any]
    operation_name: str | None
    extensions: Mapping[str, Any]
    document_id: str | None = None

    @classmethod
    def of(cls, payload: object) -> Parameters:
        if isinstance(payload, list):
            raise Malformed("Batches of operations are not accepted.")
        if not isinstance(payload, dict):
            raise Malformed("The body must be a JSON object.")
        query, name = payload.get("query"), payload.get("operationName")
        if not isinstance(query, str | None):
            raise Malformed("query must be a string.")
        if not isinstance(name, str | None):
            raise Malformed("operationName must be a string.")
        variables, extensions = payload.get("variables"), payload.get("extensions")
        if not isinstance(variables, dict | None):
            raise Malformed("variables must be an object.")
        if not isinstance(extensions, dict | None):
            raise Malformed("extensions must be an object.")
        id = _document_id(payload.get("documentId"), query, extensions or {}) if "documentId" in payload or extensions else None
        if not query and id is None:
            raise Malformed("query must be a string that is not empty.")
        return cls(query or "", variables or {}, name, extensions or {}, id)


def _document_id(given: object, query: str | None, extensions: Mapping[str, Any]) -> str | None:
    """GraphQL over HTTP, "persisted documents", or Apollo's automatic persisted queries. Raises Malformed."""
    if given is not None:
        if not isinstance(given, str) or not _DOCUMENT_ID.fullmatch(given) or query:
            raise Malformed("documentId must be the id of a document, and stands in place of query.")
        return given.removeprefix("sha256:")
    if "persistedQuery" not in extensions:
        return None
    persisted = extensions["persistedQuery"]
    hash = persisted.get("sha256Hash") if isinstance(persisted, dict) and persisted.get("version") == 1 else None
    if not isinstance(hash, str) or not _SHA_256.fullmatch(hash):
        raise Malformed("persistedQuery must have version 1 and sha256Hash, 64 hexadecimal digits.")
    return hash.lower()


def read_json(raw: bytes | str) -> object:
    """Strict JSON: UTF-8, no NaN, no number beyond 64 bits or a double, no lone surrogate, at most DEPTH levels.

    An envelope that names a member twice is refused: two parsers could take it for two different requests (RFC 8259, 4).
    Raises Malformed.
    """
    raw = raw.encode(errors="surrogatepass") if isinstance(raw, str) else raw
    try:
        value: object = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise Malformed(explained(error)) from None
    if raw.count(b"{") + raw.count(b"[") > DEPTH and _is_deeper(value, DEPTH):
        raise Malformed(f"The JSON is more than {DEPTH} levels deep.")
    if _LONG_NUMBER.search(raw) or _names_twice(raw):
        _read_slowly(raw)
    return value


def _names_twice(raw: bytes) -> bool:
    """A member of the envelope, perhaps: names can be written with escapes, too."""
    count = raw.count
    return (
        b"\\u" in raw
        or count(b'"query"') > 1
        or count(b'"variables"') > 1
        or count(b'"operationName"') > 1
        or count(b'"extensions"') > 1
        or count(b'"documentId"') > 1
    )


def _is_deeper(value: object, most: int) -> bool:
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(most):
        members = (member for outer in level for member in (outer.values() if isinstance(outer, dict) else outer))
        level = [member for member in members if isinstance(member, dict | list)]
    return bool(level)


def _read_slowly(raw: bytes) -> None:
    """What orjson lets pass: it rounds long integers to doubles and takes the last of two members of one name."""
    json.loads(raw, object_pairs_hook=_without_repeats, parse_int=_of_64_bits)


def _without_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise Malformed("A member of an object is given twice.")
    return members


def _of_64_bits(digits: str) -> int:
    if len(digits) > 20 or not -(2**63) <= (value := int(digits)) < 2**64:
        raise Malformed("A number has more than 64 bits.")
    return value
