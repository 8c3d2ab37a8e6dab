"""Why a call to the outside was refused or failed."""

from __future__ import annotations

from typing import Literal

OutgoingCode = Literal["BLOCKED", "BAD_URL", "BAD_HEADER", "TIMEOUT", "TOO_LARGE", "TOO_MANY_REDIRECTS", "UNREACHABLE", "PROTOCOL"]


class OutgoingError(Exception):
    """The message may be shown to whoever asked for the call: it never holds an address that a name resolved to.

    `retryable`: the same call may succeed later. Whether it may be made twice is for the caller to know.
    """

    def __init__(self, code: OutgoingCode, message: str, *, retryable: bool = False) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.retryable = retryable
