from __future__ import annotations

from pydantic_ai.usage import RequestUsage

from services.ai import hosts, prices


def test_each_default_model_has_a_price_at_its_vendor() -> None:
    usage = RequestUsage(input_tokens=1000, output_tokens=100)
    for vendor, model in hosts.DEFAULT_MODELS.items():
        cost = prices.micros(usage, model, hosts.URLS[vendor])
        assert cost is not None, vendor
        assert 0 < cost < 100_000, vendor


def test_a_price_is_rounded_up_so_that_nothing_that_costs_is_free() -> None:
    usage = RequestUsage(input_tokens=1)
    assert prices.micros(usage, "gpt-6-luna", hosts.URLS["openai"]) == 1


def test_tokens_read_from_the_vendors_cache_cost_less() -> None:
    whole = prices.micros(RequestUsage(input_tokens=100_000), "gpt-6-luna", hosts.URLS["openai"])
    cached = prices.micros(RequestUsage(input_tokens=100_000, cache_read_tokens=90_000), "gpt-6-luna", hosts.URLS["openai"])
    assert whole is not None
    assert cached is not None
    assert cached < whole


def test_an_unknown_price_is_none_and_never_zero() -> None:
    usage = RequestUsage(input_tokens=1000, output_tokens=100)
    assert prices.micros(usage, "gpt-6-luna", "http://127.0.0.1:8080/v1") is None
    assert prices.micros(usage, "no-such-model", hosts.URLS["openai"]) is None
    assert prices.micros(RequestUsage(), "gpt-6-luna", hosts.URLS["openai"]) is None
