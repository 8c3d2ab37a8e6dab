"""Where a request came from, as far as a server can tell."""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv6Address, ip_address
from typing import NamedTuple

from core.viewers import Viewer

AGENT_CHARACTERS = 300


class Caller(NamedTuple):
    """Never a proof of anything: addresses are shared and change, and an agent says of itself what it likes."""

    address: str = ""  # of the client; what proxies say counts only from TRUSTED_PROXIES. Empty: not known
    agent: str = ""  # its User-Agent, cut

    @property
    def network(self) -> str:
        """Whom to count: who has one address of IPv6 has 2^64 of them."""
        return _network(self.address)


class Actor(NamedTuple):
    """Who does something, and from where: what the audit log tells."""

    viewer: Viewer | None  # None: nobody who has signed in, or the server itself
    caller: Caller = Caller()

    @property
    def signed_in(self) -> Viewer:
        """Of whom `acting` made."""
        assert self.viewer is not None
        return self.viewer


def of(client: tuple[str, int] | None, agent: bytes | str) -> Caller:
    text = agent if isinstance(agent, str) else agent.decode("latin-1")
    return Caller("" if client is None else client[0], text[:AGENT_CHARACTERS])


@lru_cache(4096)
def _network(address: str) -> str:
    try:
        found = ip_address(address)
    except ValueError:
        return address[:64]
    if not isinstance(found, IPv6Address):
        return str(found)
    return str(found.ipv4_mapped) if found.ipv4_mapped else f"{IPv6Address(int(found) >> 64 << 64)}/64"
