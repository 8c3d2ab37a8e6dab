"""Whether an attempt that failed is made again, and when."""

from __future__ import annotations

import random

from services.workflows.definitions.plans import Retry
from services.workflows.steps import StepError

RETRY_AFTER_MOST_SECONDS = 3600
FOR_GOOD = {"INPUT", "OUTPUT", "EXPRESSION", "LIMIT"}  # the same again would fail the same way


def pause_seconds(retry: Retry, number: int, error: StepError, retried: int) -> float | None:
    """Before the next attempt; None when there is none. `retried`: how often items of the same forEach were made again so far."""
    if number >= retry.attempts or (retry.budget is not None and retried >= retry.budget):
        return None
    names = {error.code, *error.kinds}
    if error.code in FOR_GOOD or names & retry.never or not (names & retry.on if retry.on else error.retryable):
        return None
    seconds = min(retry.backoff_seconds * retry.factor ** (number - 1), retry.most_seconds)
    seconds *= random.uniform(1 - retry.jitter, 1 + retry.jitter)  # noqa: S311  (jitter)
    if error.retry_after_seconds is not None:
        seconds = max(seconds, min(error.retry_after_seconds, RETRY_AFTER_MOST_SECONDS))
    return seconds
