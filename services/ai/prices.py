"""What an answer cost, from genai-prices' table. Imports it: only for modules that are loaded at the first prompt."""

from __future__ import annotations

from decimal import ROUND_CEILING

from genai_prices import calc_price
from pydantic_ai.usage import RequestUsage


def micros(usage: RequestUsage, model: str, url: str) -> int | None:
    """Millionths of a dollar, rounded up; None if the table does not know the model at this address or the usage was not told.

    By address, never by a name alone: somebody's own server may call its model what it likes.
    """
    if usage.unmeasured_requests or not usage.total_tokens:
        return None
    try:
        price = calc_price(usage, model, provider_api_url=url).total_price
    except (LookupError, ValueError):
        return None
    return int((price * 1_000_000).to_integral_value(ROUND_CEILING))
