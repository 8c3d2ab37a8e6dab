"""Why a call to the outside was refused or failed."""

from __future__ import annotations

from typing import Literal

OutgoingCode = Literal["BLOCKED", "BAD_URL", "BAD_HEADER", "TIMEOUT", "TOO_LARGE", "TOO_MANY_REDIRECTS", "UNREACHABLE", "PROTOCOL"]


class OutgoingError(Exception):
    """The message may be shown to whoever asked for the call: it never holds an address that a name resolved to.

    `retryable`: the same call may succeed later. Whether it may be made twice is for the caller to know. `was_sent`: the other side may
    have got it, or some of it.
    """

    def __init__(self, code: OutgoingCode, message: str, *, retryable: bool = False, was_sent: bool = False) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.retryable = retryable
        self.was_sent = was_sent
