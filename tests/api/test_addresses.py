"""Where a request came from: what proxies say counts from TRUSTED_PROXIES only, the same on the lane as on the usual way."""

from __future__ import annotations

import pytest

from core.settings import Settings
from server.graphql.rates import Rates
from tests.clients import Client

PATHS = pytest.mark.parametrize("path", ["/graphql", "/graphql?"], ids=["lane", "usual way"])
SENT: dict[str, tuple[list[str], str]] = {
    "nothing": ([], "127.0.0.1"),
    "a client": (["192.0.2.1"], "192.0.2.1"),
    "with its port": (["192.0.2.1:4711"], "192.0.2.1"),
    "by IPv6": (["[2001:db8::1]:4711"], "2001:db8::1"),
    "through two of ours": (["192.0.2.1, 127.0.0.9"], "192.0.2.1"),
    "who says to be another": (["203.0.113.9, 192.0.2.1, 127.0.0.9"], "192.0.2.1"),
    "who says so in a line of its own": (["203.0.113.9", "192.0.2.1"], "192.0.2.1"),
    "one of ours": (["127.0.0.9"], "127.0.0.9"),
}


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses, as the limiter is told them."""
    found: list[str] = []
    charge = Rates.charge

    async def noting(self: Rates, operation: object, cost: int, viewer: object, caller: object) -> object:
        found.append(caller.address)  # type: ignore[attr-defined]  # a Caller
        return await charge(self, operation, cost, viewer, caller)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(Rates, "charge", noting)
    return found


class TestTrusted:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"trusted_proxies": ("127.0.0.0/8",), "rates": type(settings.rates)()})

    @PATHS
    async def test_the_last_that_is_no_proxy_of_ours_is_the_client(self, client: Client, seen: list[str], path: str) -> None:
        for case, (lines, address) in SENT.items():
            headers = [("x-forwarded-for", line) for line in lines]
            answer = await client.http.post(path, json={"query": "{ me { id } }"}, headers=headers)
            assert answer.status_code == 200
            assert seen[-1] == address, case


class TestUntrusted:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"rates": type(settings.rates)()})

    @PATHS
    async def test_what_anybody_says_is_nothing(self, client: Client, seen: list[str], path: str) -> None:
        for lines, _ in SENT.values():
            await client.http.post(path, json={"query": "{ me { id } }"}, headers=[("x-forwarded-for", line) for line in lines])
        assert set(seen) == {"127.0.0.1"}
