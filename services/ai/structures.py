"""Answers that are JSON and fit a schema."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from itertools import islice

import jsonschema_rs
import orjson

from core.fields import JSON
from services.ai.errors import ModelError

MOST_CHARACTERS = 50_000
_FENCED = re.compile(r"\s*```(?:json)?[ \t]*\n(.*?)\n?```\s*", re.DOTALL | re.IGNORECASE)
_MOST_TOLD = 5
_KEPT = 256


class Misfit(Exception):
    """The answer is no JSON, or does not fit. The text is for the model."""


def check(schema: dict[str, JSON]) -> None:
    """Raises ModelError for a schema that is none, refers to another place, or is too large."""
    text = json.dumps(schema)
    if len(text) > MOST_CHARACTERS:
        raise ModelError("BAD_REQUEST", f"The schema of the answer has more than {MOST_CHARACTERS} characters.")
    try:
        _validator(text)
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError) as error:
        raise ModelError("BAD_REQUEST", f"The schema of the answer is no JSON Schema: {str(error)[:200]}") from None


def instruction(schema: dict[str, JSON]) -> str:
    """No longer than the request is as bytes, by which its price is estimated."""
    return "Answer with one JSON value and nothing else. It must fit this JSON Schema: " + orjson.dumps(schema).decode()


def value(answer: str, schema: dict[str, JSON]) -> JSON:
    """What the model wrote, forgiving a code fence around it. Raises Misfit."""
    fenced = _FENCED.fullmatch(answer)
    try:
        found: JSON = json.loads(fenced[1] if fenced else answer, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise Misfit(f"it is not JSON ({str(error)[:200]})") from None
    wrong = [
        f"at /{'/'.join(map(str, fault.instance_path))}: {fault.message[:200]}"
        for fault in islice(_validator(json.dumps(schema)).iter_errors(found), _MOST_TOLD)
    ]
    if wrong:
        raise Misfit("; ".join(wrong))
    return found


def _refuse(constant: str) -> JSON:
    raise ValueError(f"{constant} is not JSON")


@lru_cache(_KEPT)
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    """Nothing is fetched, and patterns run in linear time: a project writes the schema, a stranger's text may be what is checked."""
    return jsonschema_rs.Draft202012Validator(json.loads(schema), retriever=_nowhere, pattern_options=jsonschema_rs.RegexOptions())


def _nowhere(uri: str) -> JSON:
    raise ValueError(f"{uri} is not looked up")
