"""`http.request`: one request through the guarded client."""

from __future__ import annotations

import asyncio
from email.utils import parsedate_to_datetime
from urllib.parse import urlencode, urlsplit, urlunsplit

import orjson

from core.clock import now
from core.fields import JSON
from core.outgoing import Answer, OutgoingError
from models.events import LogLevel
from models.workflows import StepEffect
from services.workflows.steps import NOTHING_DONE, Call, Done, StepError, failures, step_type
from services.workflows.steps.paces import Pace

SAFE = ("GET", "HEAD", "OPTIONS")
MOST_BYTES = 4_000_000  # of an answer's body; the step's output, of which it is part, may have no more
TRY_AGAIN = {408, 425, 429, 500, 502, 503, 504}  # RFC 9110 §15, RFC 8470 §5.2
MIDWAY = {500, 502, 504}  # of these: it was taken on, and nobody knows how far it came


async def _run(call: Call) -> Done:
    given = call.input
    method = str(given.get("method", "GET"))
    headers = {name: _plain(value) for name, value in _object(given.get("headers")).items()}
    names = {name.lower() for name in headers}
    body = given.get("body")
    if body is not None and not isinstance(body, str) and "content-type" not in names:
        headers["Content-Type"] = "application/json"
    if method not in SAFE and "idempotency-key" not in names:
        headers["Idempotency-Key"] = call.known_as
    if call.canceled.is_set():  # once it is sent, its answer is waited for: it says what has happened
        raise StepError("CANCELED", "The run was to end before this was sent.")
    content = None if body is None else body.encode() if isinstance(body, str) else orjson.dumps(body)
    pace, time = Pace(call), asyncio.get_running_loop().time
    url = _url(str(given["url"]), _object(given.get("query")))
    what, began = f"{method} {_bare(url)}", time()
    try:
        answer = await call.outside.http.fetch(
            method,
            url,
            headers=headers,
            body=content,
            timeout_seconds=call.timeout_seconds,
            most_bytes=MOST_BYTES,
            on_bytes=lambda done, size: pace.tell(done, size, "bytes"),
        )
    except OutgoingError as error:
        call.log(LogLevel.WARN, f"{what}: {error.code} after {_milliseconds(time() - began)}")
        raise StepError(
            f"HTTP_{error.code}",
            error.message,
            retryable=error.retryable,
            kinds=("TIMEOUT",) if error.code == "TIMEOUT" else (),
            is_unsure=error.was_sent,
            details={} if error.was_sent else NOTHING_DONE,
        ) from error
    level = LogLevel.INFO if answer.status < 400 else LogLevel.WARN
    call.log(level, f"{what}: {answer.status}, {len(answer.body)} bytes in {_milliseconds(time() - began)}")
    if answer.status in TRY_AGAIN:
        wait = _retry_after(answer.headers.get("retry-after", ""))
        kinds = (f"HTTP_{answer.status}", f"HTTP_{answer.status // 100}XX")
        raise StepError(
            "HTTP_STATUS",
            f"The server answered {answer.status}.",
            retryable=True,
            retry_after_seconds=wait,
            kinds=kinds,
            is_unsure=answer.status in MIDWAY,
            details=failures.details(answer, url, headers, body),
        )
    return Done({"status": answer.status, "headers": dict(answer.headers), "body": _body(answer)})


def _bare(url: str) -> str:
    """Without what may be a credential: user, query, fragment."""
    try:
        parts = urlsplit(url)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
    except ValueError:
        return "?"


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def _retry_after(text: str) -> float | None:
    """Seconds from now; the header has a number of them or a date (RFC 9110, 10.2.3)."""
    if text.isascii() and text.isdigit() and len(text) < 10:
        return float(text)
    try:
        return max((parsedate_to_datetime(text) - now()).total_seconds(), 0)
    except (ValueError, TypeError):  # no date, or one without a zone
        return None


def _object(value: JSON) -> dict[str, JSON]:
    return value if isinstance(value, dict) else {}


def _url(url: str, query: dict[str, JSON]) -> str:
    if not query:
        return url
    try:
        parts = urlsplit(url)
    except ValueError:
        raise StepError("HTTP_BAD_URL", "url: this is not a URL.", details=NOTHING_DONE) from None
    pairs = [(name, one) for name, value in query.items() for one in (value if isinstance(value, list) else [value])]
    more = urlencode([(name, _plain(one)) for name, one in pairs])
    return urlunsplit(parts._replace(query=f"{parts.query}&{more}" if parts.query else more))


def _plain(value: JSON) -> str:
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def _body(answer: Answer) -> JSON:
    """JSON where the server says it is and it holds; text otherwise, with what is not UTF-8 replaced."""
    kind = answer.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        try:
            value: JSON = orjson.loads(answer.body)
        except orjson.JSONDecodeError:
            pass
        else:
            return value
    return answer.body.decode("utf-8", "replace")


def _effect(input: JSON) -> StepEffect:
    return StepEffect.IDEMPOTENT if isinstance(input, dict) and input.get("method", "GET") in SAFE else StepEffect.OUTSIDE


REQUEST = step_type(
    "http.request",
    "Calls a URL. 408, 425, 429 and 5xx are failures that may be retried; any other status is the step's output.",
    {
        "method": {"enum": ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"], "description": "GET unless said."},
        "url": {"type": "string", "minLength": 1, "maxLength": 8000, "description": "http or https, of a public address."},
        "headers": {
            "type": "object",
            "additionalProperties": {"type": ["string", "number", "boolean"]},
            "maxProperties": 50,
            "description": "Idempotency-Key is added to requests that change something.",
        },
        "query": {"type": "object", "maxProperties": 100, "description": "Added to the URL; a list repeats its name."},
        "body": {"description": "A string is sent as it is; anything else as JSON."},
    },
    _run,
    _effect,
    required=("url",),
    takes_secrets=True,
)
