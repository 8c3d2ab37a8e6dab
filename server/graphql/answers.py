"""What goes back to a client: data, errors that each carry a code and the request id, and what the operation cost.

The one place where an exception becomes text that leaves the server (house rule 5).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

import orjson
from graphql import ExecutionResult, GraphQLError, ValueNode

from core import logs
from core.database import unavailable
from core.errors import Fault, ProblemCode
from server.requests import INTERNAL, SOMETHING_WENT_WRONG

MOST_ERRORS = 100  # of fields: a fault in every row of a page of thousands is told, and logged, this often

Headers: TypeAlias = Sequence[tuple[bytes, bytes]]

_log = logs.logger("graphql")


class Code(StrEnum):
    """`extensions.code` of a top-level error, besides the codes of `ProblemCode`."""

    BAD_REQUEST = "BAD_REQUEST"
    METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED"
    NOT_ACCEPTABLE = "NOT_ACCEPTABLE"
    UNSUPPORTED_MEDIA_TYPE = "UNSUPPORTED_MEDIA_TYPE"
    BODY_TOO_LARGE = "BODY_TOO_LARGE"
    BODY_TOO_SLOW = "BODY_TOO_SLOW"

    DOCUMENT_TOO_LARGE = "DOCUMENT_TOO_LARGE"
    TOO_MANY_TOKENS = "TOO_MANY_TOKENS"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    OPERATION_NOT_FOUND = "OPERATION_NOT_FOUND"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
    PERSISTED_QUERY_NOT_SUPPORTED = "PERSISTED_QUERY_NOT_SUPPORTED"
    DOCUMENT_NOT_TRUSTED = "DOCUMENT_NOT_TRUSTED"
    STREAM_REQUIRED = "STREAM_REQUIRED"
    BAD_USER_INPUT = "BAD_USER_INPUT"

    DEPTH_EXCEEDED = "DEPTH_EXCEEDED"
    COST_EXCEEDED = "COST_EXCEEDED"
    TOO_COMPLEX = "TOO_COMPLEX"
    TOO_MANY_ALIASES = "TOO_MANY_ALIASES"
    TOO_MANY_DIRECTIVES = "TOO_MANY_DIRECTIVES"
    TOO_MANY_MUTATIONS = "TOO_MANY_MUTATIONS"
    TOO_MANY_SIGN_INS = "TOO_MANY_SIGN_INS"
    TOO_MANY_ITEMS = "TOO_MANY_ITEMS"
    TOO_MANY_SUBSCRIPTIONS = "TOO_MANY_SUBSCRIPTIONS"

    TIMEOUT = "TIMEOUT"
    INTERNAL = INTERNAL


_KNOWN_CODES = frozenset([*Code, *ProblemCode])


@dataclass(frozen=True, slots=True)
class Trouble:
    """One entry of `errors`. Holds no exception: those keep frames, and with them whole requests, alive."""

    code: str
    message: str
    locations: tuple[tuple[int, int], ...] = ()
    path: tuple[str | int, ...] = ()
    details: dict[str, Any] = field(default_factory=dict)

    def formatted(self, request_id: str) -> dict[str, Any]:
        entry: dict[str, Any] = {"message": self.message}
        if self.locations:
            entry["locations"] = [{"line": line, "column": column} for line, column in self.locations]
        if self.path:
            entry["path"] = list(self.path)
        entry["extensions"] = {"code": self.code, "requestId": request_id, **self.details}
        return entry


class Refused(Exception):
    """The operation is not executed, or a subscription ends early."""

    def __init__(self, *troubles: Trouble, cost: int | None = None, headers: Headers = ()) -> None:
        """`headers` are for an answer by HTTP."""
        super().__init__(troubles[0].message)
        self.troubles = troubles
        self.cost, self.headers = cost, headers

    @classmethod
    def because(cls, code: Code, message: str, cost: int | None = None) -> Refused:
        return cls(Trouble(code, message), cost=cost)


@dataclass(slots=True)
class Answer:
    """`was_executed` says whether there is a `data` entry: a refusal has none (GraphQL over HTTP, "response without data")."""

    request_id: str
    data: dict[str, Any] | None = None
    troubles: tuple[Trouble, ...] = ()
    cost: Mapping[str, int] | None = None  # `extensions.cost`
    was_executed: bool = False
    written: bytes | None = None  # the JSON, where it is known
    headers: Headers = ()  # by HTTP

    @classmethod
    def of_refusal(cls, refused: Refused, request_id: str) -> Answer:
        cost = None if refused.cost is None else {"requested": refused.cost}
        return cls(request_id, None, refused.troubles, cost, headers=refused.headers)

    @classmethod
    def of_json(cls, json: bytes) -> Answer:
        """Of one event, when all of it is written already."""
        return cls("", was_executed=True, written=json)

    @property
    def code(self) -> str:
        """For metrics: of a fixed set."""
        if not self.troubles:
            return "OK"
        code = self.troubles[0].code
        return code if code in _KNOWN_CODES else "OTHER"

    def formatted_errors(self) -> list[dict[str, Any]]:
        return [trouble.formatted(self.request_id) for trouble in self.troubles]

    def encoded(self) -> bytes:
        """JSON. A value that JSON cannot hold is our fault, and masked like any other."""
        if self.written is not None:
            return self.written
        body = self._body()
        try:
            return orjson.dumps(body)
        except TypeError:
            pass  # integers beyond 64 bits and lone surrogates are known to the standard library only
        try:
            return json.dumps(body, allow_nan=False).encode()
        except (TypeError, ValueError, RecursionError) as error:
            self.data, self.troubles = None, (masked(error),)
            return orjson.dumps(self._body())

    def _body(self) -> dict[str, Any]:
        body: dict[str, Any] = {}
        if self.troubles:
            body["errors"] = self.formatted_errors()
        if self.was_executed:
            body["data"] = self.data
        if self.cost is not None:
            body["extensions"] = {"cost": self.cost}
        return body


def answer_headers(answer: Answer) -> Headers:
    """What an HTTP answer says besides its body."""
    seconds = answer.troubles[0].details.get("retryAfterSeconds") if answer.troubles else None
    return answer.headers if seconds is None else [*answer.headers, (b"retry-after", b"%d" % seconds)]


def answer_of(result: ExecutionResult, request_id: str) -> Answer:
    troubles = tuple(field_trouble(error) for error in (result.errors or ())[:MOST_ERRORS])
    return Answer(request_id, result.data, troubles, was_executed=True)


def field_trouble(error: GraphQLError) -> Trouble:
    """The fault of one field while executing."""
    locations, path = _locations(error), tuple(error.path or ())
    original = error.original_error
    if isinstance(original, GraphQLError) and error.nodes and all(isinstance(node, ValueNode) for node in error.nodes):
        # graphql-core points at a value of the document only when an argument could not be coerced. Its other errors
        # (a scalar that cannot be serialised, a type that cannot be resolved) quote values of ours.
        return Trouble(Code.BAD_USER_INPUT, error.message, locations, path)
    trouble = trouble_of(original or error)
    return Trouble(trouble.code, trouble.message, locations, path, trouble.details)


def trouble_of(error: Exception) -> Trouble:
    """What a client may know of an exception."""
    if not isinstance(error, Fault):
        if (fault := unavailable(error)) is None:
            return masked(error)
        _log.warning("database trouble", error=type(error).__name__)
        error = fault
    details: dict[str, Any] = {}
    if error.fields:
        details["fields"] = [{"path": fault.path, "code": fault.code, "message": fault.message} for fault in error.fields]
    if error.retry_after_seconds is not None:
        details["retryAfterSeconds"] = error.retry_after_seconds
    return Trouble(error.code, error.message, details=details)


def masked(error: Exception) -> Trouble:
    """For what nobody foresaw: the log gets everything, the client a code (and, as always, the request id)."""
    _log.error("unexpected error", exc_info=error)
    return Trouble(Code.INTERNAL, SOMETHING_WENT_WRONG)


def request_trouble(code: Code, error: GraphQLError) -> Trouble:
    """A fault of the request itself: graphql-core's message is about the client's own text."""
    return Trouble(code, error.message, _locations(error))


def _locations(error: GraphQLError) -> tuple[tuple[int, int], ...]:
    return tuple((at.line, at.column) for at in error.locations or ())
