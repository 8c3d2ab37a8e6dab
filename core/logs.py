"""Log lines: one JSON object a line (plain text on a terminal), each with the id of the request it belongs to.

What must not be read in a log is taken out by key, by shape (bearer tokens, passwords in URLs, webhook tokens in paths)
and by value (`secrets` of `configure`). Control characters are escaped, so that nobody can forge a line.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from core.ids import new_text_id

REDACTED = "[redacted]"
NESTED_TOO_DEEPLY = "[nested too deeply]"

# Whole words of a key: `token_count` and `monkey` are no secrets, `accessToken`, `x-api-key` and `token_hash` are.
_SECRET_KEY = re.compile(
    r"authorization|cookie|password|passwd|secret|credential|signature|dsn|private[-_]?key|api[-_]?key|(access|refresh|id|csrf)[-_]?token|^token$|_token$|^token_hash$",
    re.IGNORECASE,
)
_SECRET_SHAPES = (
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]+"), rf"\1 {REDACTED}"),
    (re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]*"), REDACTED),
    (re.compile(r"\b(apk_[0-9a-f]{12})_[\w-]+"), rf"\1_{REDACTED}"),  # an API key
    (re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://[^\s:/@]*):[^\s/@]+@"), rf"\1:{REDACTED}@"),
    (re.compile(r"(/hooks/)[^/?\s\"']+"), r"\1***"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_MULTILINE = ("exception", "stack")
_DEPTH = 6
SHORTEST = 8  # characters of a secret that is known by its value: shorter ones would be found everywhere
_in_use: Counter[str] = Counter()

_stream: TextIO | None = None  # where lines are JSON, once that is configured

# Our own: structlog's cost more than a small query.
_request_id: ContextVar[str] = ContextVar("request_id")


def is_secret_key(key: str) -> bool:
    """Whether what has this name is a secret."""
    return _SECRET_KEY.search(key) is not None


def logger(name: str) -> structlog.stdlib.BoundLogger:
    bound: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return bound


@contextmanager
def request(request_id: str | None = None) -> Iterator[str]:
    """Everything logged inside, also by tasks started inside, carries this id. Makes one if none is given."""
    token = _request_id.set(request_id or new_text_id())
    try:
        yield _request_id.get()
    finally:
        _request_id.reset(token)


def begin() -> str:
    """A new id for all that this task logs from now on, and the tasks that it starts."""
    _request_id.set(request_id := new_text_id())
    return request_id


def request_id() -> str:
    """The id of the request being answered; a new one where there is none."""
    return _request_id.get("") or new_text_id()


def redacted_path(path: str) -> str:
    """A path as it may be written down: tokens of webhooks and uploads are secrets, and so are signatures."""
    return re.sub(r"^(/(?:hooks|uploads)/|(?:/shared/[^/]+)?/images/[^/]+/[^/]+/)[^/]+", r"\1***", path)


def write(name: str, event: str, values: Mapping[str, object]) -> None:
    """An INFO line of the logger `name`, at a twentieth of the usual price. For values that are known to hold nothing secret."""
    if _stream is None:
        logger(name).info(event, **values)
        return
    at = datetime.now(UTC).isoformat().replace("+00:00", "Z")
    line = {**values, "request_id": _request_id.get(None), "logger": name, "level": "info", "timestamp": at, "event": event}
    _stream.write(json.dumps(line, default=str) + "\n")


def configure(level: str = "info", *, secrets: Iterable[str] = (), stream: TextIO | None = None) -> None:
    """Set up structlog and the standard library's loggers alike. Called once, at the start of a process."""
    global _stream
    stream = stream or sys.stderr
    on_terminal = stream.isatty()
    _stream = None if on_terminal else stream
    shared: list[Processor] = [
        _add_request_id,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.stdlib.ExtraAdder(),
        _drop_colours,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
        Redaction(secrets),
    ]
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    renderer: list[Processor] = [_escape, structlog.dev.ConsoleRenderer()] if on_terminal else [_render_json]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *renderer],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    logging.getLogger("httpx2").setLevel(logging.WARNING)  # at INFO it writes down whole URLs, which may hold secrets
    logging.getLogger("mcp").setLevel(logging.CRITICAL)  # it quotes what servers send


def _add_request_id(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    if request_id := _request_id.get(""):
        event.setdefault("request_id", request_id)
    return event


def _drop_colours(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """uvicorn says everything twice, the second time with escape codes."""
    event.pop("color_message", None)
    return event


@contextmanager
def hiding(secrets: Iterable[str]) -> Iterator[None]:
    """While inside, whatever this process logs is without these texts."""
    hidden = [secret for secret in secrets if len(secret) >= SHORTEST]
    _in_use.update(hidden)
    try:
        yield
    finally:
        _in_use.subtract(hidden)
        for secret in hidden:
            if not _in_use[secret]:
                del _in_use[secret]


class Redaction:
    """A structlog processor: replaces what is secret, in every value however nested, tracebacks included."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        known = sorted({re.escape(secret) for secret in secrets if len(secret) >= SHORTEST}, key=len, reverse=True)
        self._known = re.compile("|".join(known)) if known else None

    def __call__(self, logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
        return {key: self._of(key, value) for key, value in event.items()}

    def _of(self, key: object, value: object, depth: int = 0) -> object:
        if isinstance(key, str) and is_secret_key(key) and not isinstance(value, bool | None):
            return REDACTED
        if isinstance(value, str):
            return self._text(value)
        if value is None or isinstance(value, bool | int | float):
            return value
        if depth >= _DEPTH:
            return NESTED_TOO_DEEPLY
        if isinstance(value, dict):
            return {inner: self._of(inner, below, depth + 1) for inner, below in value.items()}
        if isinstance(value, list | tuple | set | frozenset):
            return [self._of(None, below, depth + 1) for below in value]
        # structlog's own record of the standard library's line; everything else is shown as text.
        return value if isinstance(value, logging.LogRecord) else self._text(str(value))

    def _text(self, text: str) -> str:
        for shape, instead in _SECRET_SHAPES:
            text = shape.sub(instead, text)
        for secret in [*_in_use]:  # others log from threads
            if secret in text:
                text = text.replace(secret, REDACTED)
        return self._known.sub(REDACTED, text) if self._known else text


def _escape(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """For terminals, where a control character could move the cursor or start a line of its own."""
    for key, value in event.items():
        if isinstance(value, str):
            kept = value if key in _MULTILINE else value.replace("\n", "\\n").replace("\t", "\\t")
            event[key] = _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", kept)
    return event


def _render_json(logger: WrappedLogger, method: str, event: EventDict) -> str:
    return json.dumps(event, default=str)  # ASCII only: every control character is escaped
