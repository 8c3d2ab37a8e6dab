"""What a call costs, of a model whose price is in the table, stated or nothing."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from functools import cache
from types import ModuleType

from core.fields import canonical
from models.ai import ModelPricing
from services.ai.candidates import Candidate
from services.ai.errors import ModelError
from services.ai.prompts import Completion, Embedding, Prompt

_MILLION = 1_000_000
# Beyond what we send: words that the vendor puts around a prompt, its messages and each tool.
_AROUND, _AROUND_EACH = 400, 40
# Of an image, whatever its size: the dearest known is gpt-4o-mini's, 2833 tokens and 5667 for each of at most eight tiles.
_IMAGE_MOST, _IMAGE_LIKELY = 50_000, 1500


@dataclass(frozen=True, slots=True)
class Price:
    """For a token, in millionths of a dollar; `version` says where it comes from."""

    input: Decimal
    output: Decimal
    version: str

    def of(self, input_tokens: int, output_tokens: int) -> int:
        return int((self.input * input_tokens + self.output * output_tokens).to_integral_value(ROUND_CEILING))


async def price(candidate: Candidate) -> Price | None:
    """The most that it may be; None where nobody knows it."""
    match candidate.pricing:
        case ModelPricing.FREE:
            return Price(Decimal(0), Decimal(0), "free")
        case ModelPricing.STATED:
            assert candidate.input_micros is not None
            assert candidate.output_micros is not None
            stated = f"stated {candidate.input_micros}/{candidate.output_micros}"
            return Price(Decimal(candidate.input_micros) / _MILLION, Decimal(candidate.output_micros) / _MILLION, stated)
        case ModelPricing.TABLE:
            table = await asyncio.to_thread(_table) if not _table.cache_info().currsize else _table()
            rates = table.rates(candidate.name, candidate.url)
            return None if rates is None else Price(rates.input, rates.output, table.VERSION)


async def price_of(candidate: Candidate) -> Price:
    """Raises ModelError PRICE_UNKNOWN."""
    found = await price(candidate)
    if found is None:
        raise ModelError(
            "PRICE_UNKNOWN",
            f"What {candidate.label} costs is not known, so it is not asked. State its price, or mark it as free.",
        )
    return found


def most_input_tokens(prompt: Prompt) -> int:
    """No tokenizer makes more tokens of a text than it has bytes."""
    parts = len(prompt.history) + len(prompt.tools) + 2
    return len(canonical(prompt.request)) + _AROUND + _AROUND_EACH * parts + _IMAGE_MOST * prompt.image_count


def most_embedded_tokens(text: str) -> int:
    return len(text.encode()) + _AROUND


def likely_input_tokens(prompt: Prompt) -> int:
    return len(canonical(prompt.request)) // 4 + _IMAGE_LIKELY * prompt.image_count


def cost(candidate: Candidate, price: Price, completion: Completion, prompt: Prompt) -> tuple[int, bool]:
    """In millionths of a dollar, and whether it is estimated: what a provider does not tell was the most that it can have been."""
    if not completion.input_tokens + completion.output_tokens and price.version != "free":
        return price.of(most_input_tokens(prompt), min(prompt.most_tokens, len(completion.text.encode()) + 1)), True
    if candidate.pricing is ModelPricing.TABLE and completion.cost_micros is not None:
        return completion.cost_micros, False  # it knows of tokens from the vendor's cache
    return price.of(completion.input_tokens, completion.output_tokens), False


def cost_of_embedding(candidate: Candidate, price: Price, embedding: Embedding, most_tokens: int) -> tuple[int, bool]:
    """As `cost`."""
    if not embedding.input_tokens and price.version != "free":
        return price.of(most_tokens, 0), True
    if candidate.pricing is ModelPricing.TABLE and embedding.cost_micros is not None:
        return embedding.cost_micros, False
    return price.of(embedding.input_tokens, 0), False


@cache
def _table() -> ModuleType:
    """Takes a second or three to import."""
    from services.ai import prices

    return prices
