"""What a call may cost at most and what it did cost, from genai-prices' table, which is part of the library: nothing is fetched. Imports it:
only for modules that are loaded at the first prompt."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import ROUND_CEILING, Decimal
from functools import lru_cache
from importlib.metadata import version
from typing import NamedTuple

from genai_prices import calc_price
from pydantic_ai.usage import RequestUsage

VERSION = f"genai-prices {version('genai-prices')}"
_SIZES = (1_000, 100_000, 1_000_000, 20_000_000)  # of prompts: some prices go up with the length


class Rates(NamedTuple):
    """Millionths of a dollar for a token, at most."""

    input: Decimal
    output: Decimal


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


def rates(model: str, url: str) -> Rates | None:
    """None if the table does not know the model at this address."""
    return _rates(model, url, datetime.now(UTC).hour)


@lru_cache(512)
def _rates(model: str, url: str, hour: int) -> Rates | None:
    """Some prices go by the hour. Writing to the vendor's cache may cost more than reading a prompt."""
    inputs, outputs = list[Decimal](), list[Decimal]()
    try:
        for size in _SIZES:
            for written in (0, size):
                price = calc_price(
                    RequestUsage(input_tokens=size, output_tokens=size, cache_write_tokens=written), model, provider_api_url=url
                )
                inputs.append(price.input_price * 1_000_000 / size)
                outputs.append(price.output_price * 1_000_000 / size)
    except (LookupError, ValueError):
        return None
    return Rates(max(inputs), max(outputs))
