"""`respond`: what the sender of the webhook that started this run is answered, if it waits for that."""

from __future__ import annotations

import re
from dataclasses import replace

import orjson

from core.errors import FieldFault
from core.fields import JSON
from models.workflows import StepEffect
from services.workflows.steps import Call, Done, Object, StepError, step_type

BODY_MOST = 1_000_000  # bytes
HEADERS_MOST_CHARACTERS = 16_000
BODILESS = {204, 205, 304}  # RFC 9110, 15.3.5, 15.3.6 and 15.4.5

# Whoever answers on our origin could otherwise set cookies there, lift the sandbox its page is in, or break the connection's framing.
ALLOWED = {
    *("cache-control", "content-disposition", "content-language", "content-type", "etag", "expires", "last-modified", "link", "location"),
    *("retry-after", "vary"),
}
ALLOWED_PREFIXES = ("x-", "ce-", "webhook-")
RESERVED = {"x-request-id", "x-content-type-options", "x-frame-options", "x-xss-protection", "x-sendfile", "x-dns-prefetch-control"}
RESERVED_PREFIXES = ("x-accel-", "x-permitted-", "x-forwarded-")

_NAME = re.compile(r"[a-z0-9!#$%&'*+.^_`|~-]{1,100}")
_VALUE = re.compile(r"[\x20-\x7e]*")


async def _run(call: Call) -> Done:
    """The output is the response: `{status, headers, body}`."""
    status, body = call.input.get("status", 200), call.input.get("body")
    assert isinstance(status, int)
    headers = _headers(call.input.get("headers"))
    if body is not None:
        if status in BODILESS:
            raise StepError("INPUT", f"body: a response with status {status} has none.")
        raw = body.encode() if isinstance(body, str) else orjson.dumps(body)
        if len(raw) > BODY_MOST:
            raise StepError("INPUT", f"body: a response has at most {BODY_MOST} bytes; this one has {len(raw)}.")
        headers.setdefault("content-type", "text/plain; charset=utf-8" if isinstance(body, str) else "application/json")
    shown: dict[str, JSON] = dict(headers.items())
    return Done({"status": status, "headers": shown, "body": body})


def _headers(given: JSON) -> dict[str, str]:
    """By name in lower case."""
    headers: dict[str, str] = {}
    for said, value in (given if isinstance(given, dict) else {}).items():
        name = said.lower()
        text = value if isinstance(value, str) else orjson.dumps(value).decode()
        if not _NAME.fullmatch(name):
            raise StepError("INPUT", f"headers: {said[:100]!r} is no name of a header.")
        if not is_allowed(name):
            raise StepError("INPUT", f"headers.{said}: a response may not set this header.")
        if name in headers:
            raise StepError("INPUT", f"headers.{said}: this header is there twice.")
        if not _VALUE.fullmatch(text):
            raise StepError("INPUT", f"headers.{said}: a header's value is printable ASCII, without line breaks.")
        headers[name] = text
    if sum(len(name) + len(text) for name, text in headers.items()) > HEADERS_MOST_CHARACTERS:
        raise StepError("INPUT", f"headers: they have at most {HEADERS_MOST_CHARACTERS} characters together.")
    return headers


def _check(config: Object) -> list[FieldFault]:
    """Names of headers are never templates."""
    headers = config.get("headers")
    names = list(headers) if isinstance(headers, dict) else []
    return [
        FieldFault(f"headers.{name[:100]}", "NOT_ALLOWED", "A response may not set this header.")
        for name in names
        if not (_NAME.fullmatch(name.lower()) and is_allowed(name.lower()))
    ]


def is_allowed(name: str) -> bool:
    """Whether a response may set the header of this name in lower case."""
    if name in RESERVED or name.startswith(RESERVED_PREFIXES):
        return False
    return name in ALLOWED or name.startswith(ALLOWED_PREFIXES)


_RESPOND = step_type(
    "respond",
    "Answers the webhook request that started this run, if it waits. The first that succeeds counts; the run goes on.",
    {
        "status": {"type": "integer", "minimum": 200, "maximum": 599, "description": "200 unless said."},
        "headers": {
            "type": "object",
            "additionalProperties": {"type": ["string", "number", "boolean"]},
            "maxProperties": 50,
            "description": "Content-Type, Location, Cache-Control and the like, and those that begin with X-.",
        },
        "body": {"description": "A string is sent as it is; anything else as JSON."},
    },
    _run,
    StepEffect.NONE,
    foresees=True,
    is_instant=True,
)
RESPOND = replace(_RESPOND, check=_check)
