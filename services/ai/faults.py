"""pydantic-ai's errors in our words: which of them may pass by waiting, and what a person can do about the others."""

from __future__ import annotations

import re

import httpx2
from pydantic_ai import exceptions as theirs

from core.outgoing.connections import Blocked
from services.ai.errors import ModelError

_MOST_QUOTED = 300
_TOO_LARGE = 413
_TOO_LONG = re.compile(r"context (size|length|limit|window)|prompt is too long", re.IGNORECASE)
_LONGEST_PAUSE_SECONDS = 3600.0  # whatever a provider says: who waits for longer waits in vain


def explained(error: theirs.AgentRunError | httpx2.HTTPError, vendor: str, model: str, key: str) -> ModelError:
    """Never quotes the key, nor what a provider says of it."""
    if _has_cause(error, Blocked):
        return ModelError("UNAVAILABLE", f"The address of {vendor} may not be called. OUTGOING_ALLOW lists exceptions.")
    match error:
        case theirs.ModelAuthenticationError():
            return ModelError(
                "AUTH", f"{vendor} does not accept its key for {model}. Check the project's key, or {vendor.upper()}_API_KEY."
            )
        case theirs.ModelAPIError() if _is_too_long(error):
            return ModelError("CONTEXT_TOO_LONG", f"The prompt is too long for {model}.")
        case theirs.ContentFilterError() | theirs.ModelAPIError(provider_error_code="content_filter"):
            return ModelError("REFUSED", f"{vendor} declined to answer this prompt.")
        case theirs.ModelNotFoundError():
            return ModelError("NO_MODEL", f"{vendor} has no model {model!r}. Check the step's model and {vendor.upper()}_MODEL.")
        case theirs.ModelRateLimitError(retry_after=seconds):
            return ModelError("RATE_LIMITED", f"{vendor} asks for fewer calls.", retryable=True, retry_after_seconds=_pause(seconds))
        case theirs.ModelQuotaExceededError():
            return ModelError("RATE_LIMITED", f"The account at {vendor} has no quota or credit left.")
        case theirs.ModelTimeoutError() | httpx2.TimeoutException():
            return ModelError(
                "TIMEOUT", f"{vendor} did not answer in time.", retryable=True, was_served=not _has_cause(error, httpx2.ConnectTimeout)
            )
        case theirs.ModelRequestRejectedError():
            return ModelError("BAD_REQUEST", f"{vendor} rejected the request: {_quoted(error.body, key)}")
        case theirs.UnexpectedModelBehavior():
            return ModelError("BAD_ANSWER", f"{vendor} sent an answer that cannot be understood.", retryable=True, was_served=True)
        case theirs.ModelAPIError(retry_after=seconds):
            return ModelError("UNAVAILABLE", f"{vendor} is not available.", retryable=True, retry_after_seconds=_pause(seconds))
        case _:
            return ModelError("UNAVAILABLE", f"{vendor} broke off its answer.", retryable=True, was_served=True)


def _has_cause(error: BaseException, kind: type[BaseException]) -> bool:
    """Explicit causes only: a context may be some other call's failure."""
    seen: BaseException | None = error
    while seen is not None and not isinstance(seen, kind):
        seen = seen.__cause__
    return seen is not None


def _is_too_long(error: theirs.ModelAPIError) -> bool:
    """Also of servers that have neither OpenAI's code for it nor its words."""
    if isinstance(error, theirs.ModelContextWindowExceededError):
        return True
    status = error.status_code if isinstance(error, theirs.ModelHTTPError) else None
    return status == _TOO_LARGE or (isinstance(error, theirs.ModelRequestRejectedError) and bool(_TOO_LONG.search(_sentence(error.body))))


def _pause(seconds: float | None) -> float | None:
    return None if seconds is None else min(seconds, _LONGEST_PAUSE_SECONDS)


def _quoted(body: object, key: str) -> str:
    """The provider's sentence, where it sent one: it alone knows which setting it cannot take."""
    return _sentence(body).replace(key, "***")[:_MOST_QUOTED] or "no reason given."


def _sentence(body: object) -> str:
    """OpenAI's SDK gives the error, the others a body with the error in it."""
    error = body.get("error", body) if isinstance(body, dict) else None
    message = error.get("message") if isinstance(error, dict) else None
    if isinstance(message, dict):
        message = message.get("message")
    return message if isinstance(message, str) else ""
