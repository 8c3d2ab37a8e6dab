"""What can go wrong for a client, raised anywhere below and turned into data in one place (`schema/problems.py`).

Anything else that is raised is our fault: its text never leaves the server, a code and the request id do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class ProblemCode(StrEnum):
    INVALID = "INVALID"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    DENIED = "DENIED"
    PROOF_REQUIRED = "PROOF_REQUIRED"
    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    RATE_LIMITED = "RATE_LIMITED"
    BUDGET_EXCEEDED = "BUDGET_EXCEEDED"
    QUOTA_EXCEEDED = "QUOTA_EXCEEDED"
    UNAVAILABLE = "UNAVAILABLE"


@dataclass(frozen=True, slots=True)
class FieldFault:
    """What is wrong with one input field. `path` as a client writes it: `schema.columns[2].type`."""

    path: str
    code: str  # upper snake case: REQUIRED, TOO_LONG, UNKNOWN_TYPE, …
    message: str


class Fault(Exception):
    """Base of the faults that are answered as a `Problem`. The message is for a person and names no internals."""

    code: ProblemCode

    def __init__(self, message: str, fields: Iterable[FieldFault] = (), retry_after_seconds: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.fields = tuple(fields)
        self.retry_after_seconds = retry_after_seconds


class Invalid(Fault):
    """The input makes no sense; `fields` says where."""

    code = ProblemCode.INVALID

    @classmethod
    def field(cls, path: str, code: str, message: str) -> Invalid:
        return cls(message, [FieldFault(path, code, message)])


class Unauthenticated(Fault):
    code = ProblemCode.UNAUTHENTICATED


class ProofRequired(Fault):
    """The session is good, and what is asked for needs a recent proof of who it is."""

    code = ProblemCode.PROOF_REQUIRED


class Denied(Fault):
    code = ProblemCode.DENIED


class NotFound(Fault):
    """Gone, never there, of another type or of another tenant: all the same to the client."""

    code = ProblemCode.NOT_FOUND

    @classmethod
    def field(cls, path: str, message: str = "There is nothing with this id.") -> NotFound:
        return cls(message, [FieldFault(path, "NOT_FOUND", message)])


class Conflict(Fault):
    code = ProblemCode.CONFLICT


class RateLimited(Fault):
    code = ProblemCode.RATE_LIMITED


class QuotaExceeded(Fault):
    """The project has used up what it may use; the message names the quota."""

    code = ProblemCode.QUOTA_EXCEEDED


class BudgetExceeded(Fault):
    """As QuotaExceeded, of money."""

    code = ProblemCode.BUDGET_EXCEEDED


class Unavailable(Fault):
    """Something we depend on does not answer; trying again later may help."""

    code = ProblemCode.UNAVAILABLE


def raise_if_any(faults: list[FieldFault]) -> None:
    """Raises Invalid when there are faults: its message is the first one's, and all are listed."""
    if faults:
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        raise Invalid(f"{faults[0].path}: {faults[0].message}{more}", faults)
