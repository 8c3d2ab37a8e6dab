"""What may be called: the judge against a list made another way, and every form through every client that we hand out."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from ipaddress import IPv4Address, IPv6Address, ip_address

import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.outgoing import Outgoing, OutgoingError, addresses
from core.outgoing.addresses import AllowList, is_ours, is_public
from tests.clients import NO_CERTIFICATES
from tests.core.outgoing_forms import HOSTS, NAMES, ODD_HOSTS, ODD_TEXTS, URLS
from tests.core.outgoing_servers import Server, answer, serving, watching

# First and last addresses of what is not for everybody, as the IANA registries tell them; kept apart from the code's own list.
RANGES = [
    ("0.0.0.0", "0.255.255.255"),
    ("10.0.0.0", "10.255.255.255"),
    ("100.64.0.0", "100.127.255.255"),
    ("127.0.0.0", "127.255.255.255"),
    ("168.63.129.16", "168.63.129.16"),
    ("169.254.0.0", "169.254.255.255"),
    ("172.16.0.0", "172.31.255.255"),
    ("192.0.0.0", "192.0.0.255"),
    ("192.0.2.0", "192.0.2.255"),
    ("192.88.99.0", "192.88.99.255"),
    ("192.168.0.0", "192.168.255.255"),
    ("198.18.0.0", "198.19.255.255"),
    ("198.51.100.0", "198.51.100.255"),
    ("203.0.113.0", "203.0.113.255"),
    ("224.0.0.0", "255.255.255.255"),
    ("::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
    ("2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff"),
    ("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"),
    ("2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
    ("3ffe::", "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
    ("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"),
    ("4000::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
]
EDGES = [ip_address(edge) for pair in RANGES for edge in pair]
NEAR_EDGES = [type(edge)(int(edge) + step) for edge in EDGES for step in (-1, 0, 1) if 0 <= int(edge) + step < 2**edge.max_prefixlen]


def is_listed(address: IPv4Address | IPv6Address) -> bool:
    return any(
        int(ip_address(first)) <= int(address) <= int(ip_address(last))
        for first, last in RANGES
        if ip_address(first).version == address.version
    )


@given(st.one_of(st.ip_addresses(), st.sampled_from(NEAR_EDGES)))
@example(ip_address("::ffff:8.8.8.8"))
def test_the_judge_agrees_with_the_registries(address: IPv4Address | IPv6Address) -> None:
    assert is_public(address) is not is_listed(address)
    if is_public(address):
        assert address.is_global
        assert not address.is_multicast


@given(st.ip_addresses(v=4))
def test_no_address_that_embeds_another_is_public(inner: IPv4Address) -> None:
    number = int(inner)
    for outer in (
        number,  # IPv4-compatible
        0xFFFF << 32 | number,  # IPv4-mapped
        0xFFFF << 48 | number,  # IPv4-translated
        0x64FF9B << 96 | number,  # NAT64
        0x64FF9B0001 << 80 | number,  # local NAT64
        0x2002 << 112 | number << 80,  # 6to4
        0x20010000 << 96 | number ^ 0xFFFFFFFF,  # Teredo
    ):
        assert not is_public(IPv6Address(outer))


@pytest.mark.parametrize(
    "text", ["1.1.1.1", "8.8.8.8", "93.184.216.34", "100.63.255.255", "172.32.0.1", "2606:4700::1111", "2a00:1450:4001::1"]
)
def test_ordinary_addresses_are_public(text: str) -> None:
    assert is_public(ip_address(text))


def test_a_public_address_with_a_scope_is_not_public() -> None:
    assert not is_public(ip_address("2606:4700::1111%lo"))


def test_an_address_of_this_machine_is_ours_and_hence_not_permitted(monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_ours(ip_address("127.0.0.1"))
    assert not is_ours(ip_address("192.0.2.1"))

    public = ip_address("93.184.216.34")
    assert AllowList([]).permits(public, 443)
    monkeypatch.setattr(addresses, "is_ours", lambda address: address == public)
    assert not AllowList([]).permits(public, 443)
    assert AllowList(["93.184.216.34:443"]).permits(public, 443)


@pytest.mark.parametrize(
    "entry",
    [
        *("127.0.0.1", "127.0.0.1:", ":9000", "localhost:9000", "127.0.0.1:0", "127.0.0.1:65536", "127.0.0.1:90000", "127.0.0.1:+90"),
        *("127.0.0.1:09000", "127.0.0.1:9000 ", "127.0.0.0/8:9000", "127.0.0.1:*", "*:9000", "http://127.0.0.1:9000", "127.1:9000"),
        *("::1:9000", "[::1]", "[::1]9000", "[::1%lo]:9000", "[127.0.0.1]:9000", "127.0.0.01:9000", "0x7f000001:9000", "", "1:2:3"),
    ],
)
def test_a_malformed_exception_is_refused_at_the_start(entry: str) -> None:
    with pytest.raises(ValueError, match="OUTGOING_ALLOW"):
        Outgoing([entry])


async def test_an_exception_opens_exactly_one_address_and_port() -> None:
    async with serving(answer()) as allowed, serving(answer()) as neighbour, serving(answer(), "::1", allowed.port) as six:
        outgoing = Outgoing([allowed.allowed], resolve=lookup)
        with watching() as connects:
            for host in ("127.0.0.1", "loopback.test"):
                assert (await outgoing.fetch("GET", f"http://{host}:{allowed.port}/")).status == 200
            for refused in (
                *(f"http://{host}:{neighbour.port}/" for host in ("127.0.0.1", "loopback.test", "localhost")),
                *(
                    f"http://{host}:{allowed.port}/"
                    for host in ("127.0.0.2", "[::1]", "[::ffff:127.0.0.1]", "mapped.test", "loopback-six.test")
                ),
                *("http://127.0.0.1:5432/", "http://127.0.0.1:6379/", "http://127.0.0.1/", "https://127.0.0.1/"),
            ):
                assert await code_of(outgoing.fetch("GET", refused)) == "BLOCKED", refused
        assert set(connects) == {("127.0.0.1", allowed.port)}
        assert neighbour.connections + six.connections == 0
        await outgoing.close()


async def test_an_exception_for_version_6_opens_it() -> None:
    async with serving(answer(), "::1") as six:
        outgoing = Outgoing([f"[::1]:{six.port}"], resolve=lookup)
        with watching():
            for host in ("[::1]", "[0:0:0:0:0:0:0:1]", "loopback-six.test"):
                assert (await outgoing.fetch("GET", f"http://{host}:{six.port}/")).status == 200
        await outgoing.close()


# Every form, every client

Call = Callable[[httpx2.AsyncClient], Callable[[str], Awaitable[object]]]


async def lookup(host: str, port: int) -> Sequence[str]:
    """What a generous resolver would say: our table, and inet_aton's idea of numbers. No name server is asked."""
    if host in NAMES:
        return NAMES[host]
    if host.rstrip(".") == "localhost":
        return ["127.0.0.1", "::1"]
    return [socket.inet_ntoa(socket.inet_aton(host))]


async def code_of(call: Awaitable[object]) -> str:
    with pytest.raises(OutgoingError) as raised:
        await call
    return raised.value.code


@asynccontextmanager
async def trap() -> AsyncIterator[Server]:
    """One port of this machine, in both versions of IP."""
    async with serving(answer(b"{}")) as four, serving(answer(b"{}"), "::1", four.port) as six:
        yield four
        four.connections += six.connections


def forms(port: int) -> list[str]:
    return [f"http://{host}:{port}/" for host in HOSTS] + [url.format(port=port) for url in URLS]


CALLERS = ["by_hand", "by_openai", "by_anthropic", "by_google", "by_pydantic_ai_and_openai", "by_pydantic_ai_and_anthropic"]


def test_there_are_enough_forms() -> None:
    assert len(set(HOSTS)) >= 60


async def test_many_forms_reach_the_trap_when_nobody_guards() -> None:
    async with trap() as server, AsyncExitStack() as stack:
        unguarded = await stack.enter_async_context(httpx2.AsyncClient(verify=NO_CERTIFICATES, trust_env=False, timeout=2))
        stack.enter_context(watching())
        reached = 0
        for form in forms(server.port):
            try:
                await unguarded.get(form)
                reached += 1
            except (httpx2.HTTPError, httpx2.InvalidURL, ValueError, OSError):
                pass
    assert reached >= 20


async def test_no_form_gets_a_connection_out_of_fetch() -> None:
    async with trap() as server:
        outgoing = Outgoing(resolve=lookup)
        with watching() as connects:
            for form in forms(server.port):
                assert await code_of(outgoing.fetch("GET", form)) in ("BLOCKED", "BAD_URL"), form
        await outgoing.close()
    assert (connects, server.connections) == ([], 0)


async def test_an_odd_spelling_is_refused_even_of_what_is_allowed() -> None:
    async def willing(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.1"]

    async with serving(answer()) as server:
        outgoing = Outgoing([server.allowed, f"[::1]:{server.port}"], resolve=willing)
        async with outgoing.client() as client:
            with watching() as connects:
                for host in ODD_HOSTS + ODD_TEXTS:
                    assert await code_of(outgoing.fetch("GET", f"http://{host}:{server.port}/")) == "BAD_URL", host
                urls = [*(f"http://{host}:{server.port}/" for host in ODD_HOSTS), "http://example.test:0/", "http://example.test:65536/"]
                for url in [*urls, f"ws://127.0.0.1:{server.port}/"]:
                    with pytest.raises((httpx2.UnsupportedProtocol, httpx2.InvalidURL)):
                        await client.get(url)
        await outgoing.close()
    assert (connects, server.connections) == ([], 0)


async def test_the_systems_own_resolver_is_judged_too() -> None:
    async with trap() as server:
        outgoing = Outgoing()
        with watching() as connects:
            assert await code_of(outgoing.fetch("GET", f"http://localhost:{server.port}/")) == "BLOCKED"
        await outgoing.close()
    assert (connects, server.connections) == ([], 0)


@pytest.fixture
def call(caller: str) -> Call:
    """Of that name. To import all SDKs takes seconds: whoever only collects tests need not."""
    from tests.core import outgoing_sdks

    called: Call = getattr(outgoing_sdks, caller)
    return called


@pytest.mark.parametrize("caller", CALLERS)
async def test_no_form_gets_a_connection_out_of_a_client(call: Call) -> None:
    async with trap() as server:
        outgoing = Outgoing(resolve=lookup)
        async with outgoing.client() as client:
            ask = call(client)
            with watching() as connects:
                for form in filter(None, forms(server.port)):  # an SDK takes an empty base URL for none at all
                    with pytest.raises(Exception):  # noqa: B017, PT011  # each wraps a refusal in its own way
                        await ask(form)
        await outgoing.close()
    assert (connects, server.connections) == ([], 0)


@pytest.mark.parametrize("caller", [*CALLERS, "by_pydantic_ai_and_google"])
async def test_every_client_reaches_what_the_operator_allows_and_not_its_neighbour(
    call: Call,
) -> None:
    async with serving(answer(b"{}")) as server, serving(answer(b"{}")) as neighbour:
        outgoing = Outgoing([server.allowed])
        async with outgoing.client() as client:
            with watching():
                for url in (server.url, neighbour.url):
                    with suppress(Exception):  # an SDK may not like the empty answer; that it asked is enough
                        await call(client)(url)
        await outgoing.close()
    assert server.seen
    assert neighbour.connections == 0


# Rebinding


async def test_a_thousand_rebinding_tries_do_not_reach_the_inside() -> None:
    asked = 0

    async def rebinding(host: str, port: int) -> Sequence[str]:
        nonlocal asked
        asked += 1
        return (["93.184.216.34"], ["127.0.0.1"], ["93.184.216.34", "127.0.0.1"], ["127.0.0.1", "::1", "93.184.216.34"])[asked % 4]

    async with trap() as server:
        outgoing = Outgoing(resolve=rebinding)
        with watching() as connects:
            codes = await asyncio.gather(*(code_of(outgoing.fetch("GET", f"http://rebind.test:{server.port}/")) for _ in range(1000)))
        await outgoing.close()
    assert asked == 1000, "one call resolves once"
    assert server.connections == 0
    assert set(connects) == {("93.184.216.34", server.port)}
    assert set(codes) == {"BLOCKED", "UNREACHABLE"}
