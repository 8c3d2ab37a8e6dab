"""Which addresses may be spoken to: global unicast, and the operator's exact exceptions.

`ipaddress`'s own `is_global` lets CGNAT, multicast, 6to4 anycast, IPv4-compatible and NAT64 addresses pass, so the rule is written out.
Sources: the IANA special-purpose registries of IPv4 and IPv6 (RFC 6890), and what each line names.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Address = IPv4Address | IPv6Address

_BLOCKED_V4 = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this network; Linux connects 0.0.0.0 to itself
            "10.0.0.0/8",  # private, RFC 1918
            "100.64.0.0/10",  # shared by carriers, RFC 6598; a cloud's metadata at 100.100.100.200
            "127.0.0.0/8",  # loopback
            "168.63.129.16/32",  # a public address that is Azure's host to each of its machines
            "169.254.0.0/16",  # link-local, with the metadata of most clouds
            "172.16.0.0/12",  # private, RFC 1918
            "192.0.0.0/24",  # protocol assignments, RFC 6890
            "192.0.2.0/24",  # documentation, RFC 5737
            "192.88.99.0/24",  # 6to4 anycast, RFC 7526
            "192.168.0.0/16",  # private, RFC 1918
            "198.18.0.0/15",  # benchmarks, RFC 2544
            "198.51.100.0/24",  # documentation, RFC 5737
            "203.0.113.0/24",  # documentation, RFC 5737
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, and broadcast
        ),
    )
)

# The only block handed out for global unicast (RFC 4291). All that embeds an IPv4 address outside it (mapped, compatible,
# NAT64), and loopback, link-local, site-local, unique local and multicast addresses, are blocked by not being in it.
_GLOBAL_V6 = IPv6Network("2000::/3")

_BLOCKED_V6 = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocol assignments, RFC 2928: Teredo, benchmarks, ORCHID
            "2001:db8::/32",  # documentation, RFC 3849
            "2002::/16",  # 6to4, RFC 7526: embeds an IPv4 address
            "3ffe::/16",  # the former 6bone, RFC 3701
            "3fff::/20",  # documentation, RFC 9637
        ),
    )
)

_ALLOW_ENTRY = re.compile(r"(?:\[(?P<v6>[0-9a-fA-F:.]+)\]|(?P<v4>[0-9.]+)):(?P<port>[1-9][0-9]{0,4})")


def is_public(address: Address) -> bool:
    """Whether the address is global unicast, hence nobody's inside."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _BLOCKED_V4)
    return address.scope_id is None and address in _GLOBAL_V6 and not any(address in network for network in _BLOCKED_V6)


def is_ours(address: Address) -> bool:
    """Whether this machine itself has the address: the kernel then answers it from that very address.

    A machine with a public address would otherwise reach its own PostgreSQL through it. Connecting a UDP socket sends nothing.
    """
    family = socket.AF_INET if isinstance(address, IPv4Address) else socket.AF_INET6
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((str(address), 9))
            return ip_address(str(probe.getsockname()[0])) == address
    except OSError:  # no route, or no such family here: it is not ours, and connecting will say the rest
        return False


class AllowList:
    """The operator's exact exceptions, judged on the address a name resolved to and on the port.

    Each entry is `127.0.0.1:9000` or `[::1]:9000`: no names, no ranges, no default port. Raises ValueError for any other.
    """

    def __init__(self, entries: Iterable[str]) -> None:
        self._pairs = frozenset(_parsed(entry) for entry in entries)

    def names(self, address: Address, port: int) -> bool:
        """Whether it is one of the exceptions."""
        return (address, port) in self._pairs

    def permits(self, address: Address, port: int) -> bool:
        return self.names(address, port) or (is_public(address) and not is_ours(address))


def _parsed(entry: str) -> tuple[Address, int]:
    found = _ALLOW_ENTRY.fullmatch(entry)
    try:
        if found is None:
            raise ValueError
        address = IPv6Address(found["v6"]) if found["v6"] else IPv4Address(found["v4"])
        port = int(found["port"])
        if port > 65535:
            raise ValueError
    except ValueError:
        raise ValueError(f"OUTGOING_ALLOW: {entry!r} is not an exact ip:port such as 127.0.0.1:9000 or [::1]:9000") from None
    return address, port
