"""Why a model gave no answer."""

from __future__ import annotations

from typing import Literal

ModelErrorCode = Literal[
    "NO_MODEL",
    "UNAVAILABLE",
    "AUTH",
    "RATE_LIMITED",
    "CONTEXT_TOO_LONG",
    "REFUSED",
    "BAD_REQUEST",
    "BAD_ANSWER",
    "TIMEOUT",
    "PRICE_UNKNOWN",
    "BUDGET_EXCEEDED",
    "NOT_CACHED",
    "INTERRUPTED",
]


class ModelError(Exception):
    """The message is for a person and holds no secret. `retryable`: the same call may succeed later. `was_served`: the provider may have
    worked on it, and may ask for its money."""

    def __init__(
        self,
        code: ModelErrorCode,
        message: str,
        *,
        retryable: bool = False,
        retry_after_seconds: float | None = None,
        was_served: bool = False,
    ) -> None:
        super().__init__(message)
        self.code: ModelErrorCode = code
        self.message = message
        self.retryable = retryable
        self.retry_after_seconds = retry_after_seconds
        self.was_served = was_served
