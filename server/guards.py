"""What browsers are told with every answer, whatever it is; what is a page, or of another's making, says more of itself.

Answers are never framed, sniffed, taken for pages, or read by pages of other origins, but for those in ALLOWED_ORIGINS.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from core.settings import Settings

Pairs: TypeAlias = list[tuple[bytes, bytes]]

_ALWAYS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
# Of what is data. frame-ancestors is not covered by default-src.
_CONTENT = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")
_TRANSPORT = (b"strict-transport-security", b"max-age=31536000; includeSubDomains")

METHODS, MAX_AGE = b"POST", b"600"
HEADERS = b"authorization, content-type, idempotency-key, x-session-mode, mcp-protocol-version, mcp-method, mcp-name"
EXPOSED = b"x-request-id, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, retry-after, idempotency-replayed"

Added: TypeAlias = Callable[[Iterable[tuple[bytes, bytes]]], Pairs]
"""What is to be added to these headers of an answer: what they say themselves stays as it is."""


def guards(settings: Settings) -> Added:
    wanted = [*_ALWAYS, _CONTENT]
    if settings.url.startswith("https://"):
        wanted.append(_TRANSPORT)

    def added(headers: Iterable[tuple[bytes, bytes]]) -> Pairs:
        known = {name.lower() for name, _ in headers}
        return [pair for pair in wanted if pair[0] not in known]

    return added


class Origins:
    """Cross-Origin Resource Sharing: an exact list. `null`, which any sandboxed page has, is on none."""

    def __init__(self, allowed: Iterable[str]) -> None:
        self._allowed = {origin.lower().encode() for origin in allowed}

    def shared(self, origin: bytes | None) -> Pairs:
        """What lets the page at this origin read the answer. Caches must not give it to another."""
        if origin is None or not self._allowed:
            return []
        if origin.lower() not in self._allowed:
            return [(b"vary", b"origin")]
        return [
            (b"vary", b"origin"),
            (b"access-control-allow-origin", origin),
            (b"access-control-allow-credentials", b"true"),
            (b"access-control-expose-headers", EXPOSED),
        ]

    def preflight(self, origin: bytes | None) -> Pairs | None:
        """None: the page may not ask."""
        if origin is None or origin.lower() not in self._allowed:
            return None
        return [
            *self.shared(origin)[:3],
            (b"access-control-allow-methods", METHODS),
            (b"access-control-allow-headers", HEADERS),
            (b"access-control-max-age", MAX_AGE),
        ]
