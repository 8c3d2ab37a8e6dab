"""Whether an attempt that failed is made again, and when."""

from __future__ import annotations

import random

from services.workflows.definitions.plans import Retry
from services.workflows.steps import StepError

FOR_GOOD = {"INPUT", "OUTPUT", "EXPRESSION", "LIMIT"}  # the same again would fail the same way


def pause_seconds(retry: Retry, number: int, error: StepError, retried: int) -> float | None:
    """Before the next attempt; None when there is none. `retried`: how often items of the same forEach were made again so far."""
    if number >= retry.attempts or (retry.budget is not None and retried >= retry.budget):
        return None
    names = {error.code, *error.kinds}
    if error.code in FOR_GOOD or names & retry.never or not (names & retry.on if retry.on else error.retryable):
        return None
    seconds = retry.backoff_seconds * retry.factor ** (number - 1) * random.uniform(1 - retry.jitter, 1 + retry.jitter)  # noqa: S311  (jitter)
    return max(min(seconds, retry.most_seconds), error.retry_after_seconds or 0)
