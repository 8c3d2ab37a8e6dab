"""What of a webhook can be changed, and within which bounds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from ipaddress import ip_network
from types import EllipsisType
from typing import ClassVar

from core.errors import FieldFault, raise_if_any
from core.sealing import Sealing
from models.workflows import DedupeBy, Webhook, WebhookScheme
from services.workflows import durations
from services.workflows.webhooks.duplicates import PLACE

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
WAIT_MOST_SECONDS = 30
CONTENT_TYPES_MOST = 20
ADDRESSES_MOST = 50

# As long as a signature is good, the id that was signed must be known: 5 minutes before the time that it says, and 5 after.
TIMED, TIMED_LEAST = (WebhookScheme.STANDARD, WebhookScheme.STRIPE, WebhookScheme.SLACK), "10m"

_HEADER = re.compile(r"[a-z0-9!#$%&'*+.^_`|~-]{1,200}")
_CONTENT_TYPE = re.compile(r"[a-z0-9.+-]{1,60}/([a-z0-9.+-]{1,100}|\*)")


@dataclass
class Options:
    """None leaves what is there, or the default; of `max_bytes` it lifts the limit."""

    dedupe_by: DedupeBy | None = None
    dedupe_at: str | None = None
    wait_seconds: int | None = None
    methods: Sequence[str] | None = None
    content_types: Sequence[str] | None = None
    max_bytes: int | EllipsisType | None = ...
    verify_token: str | None = None
    dedupe_window: str | None = None
    addresses: Sequence[str] | None = None

    COLUMNS: ClassVar = (
        *("dedupe_by", "dedupe_at", "wait_seconds", "methods", "content_types", "max_bytes", "dedupe_window_seconds", "addresses"),
        "sealed_verify_token",
    )

    def apply(self, webhook: Webhook, sealing: Sealing, most_bytes: int) -> None:
        """To a row that is then to be saved. Raises Invalid."""
        raise_if_any(list(self._faults(webhook.scheme, most_bytes)))
        if self.dedupe_by is not None:
            webhook.dedupe_by = self.dedupe_by
            webhook.dedupe_at = _place(self.dedupe_by, self.dedupe_at)
        if self.wait_seconds is not None:
            webhook.wait_seconds = self.wait_seconds
        if self.methods is not None:
            webhook.methods = " ".join(dict.fromkeys(self.methods))
        if self.content_types is not None:
            webhook.content_types = " ".join(dict.fromkeys(kind.lower() for kind in self.content_types))
        if self.max_bytes is None or isinstance(self.max_bytes, int):
            webhook.max_bytes = self.max_bytes
        if self.dedupe_window is not None:
            webhook.dedupe_window_seconds = _window(self.dedupe_window, webhook.scheme)
        if self.addresses is not None:
            webhook.addresses = " ".join(dict.fromkeys(str(ip_network(one)) for one in self.addresses))
        if self.verify_token is not None:
            webhook.sealed_verify_token = sealing.seal(self.verify_token) if self.verify_token else None

    def _faults(self, scheme: WebhookScheme, most_bytes: int) -> Iterator[FieldFault]:
        yield from self._dedupe_faults(scheme)
        if self.wait_seconds is not None and not 0 <= self.wait_seconds <= WAIT_MOST_SECONDS:
            yield FieldFault("options.waitSeconds", "OUT_OF_RANGE", f"A sender waits 0 to {WAIT_MOST_SECONDS} seconds.")
        if self.methods is not None and not (self.methods and set(self.methods) <= set(METHODS)):
            yield FieldFault("options.methods", "UNKNOWN", f"Methods are one or more of {', '.join(METHODS)}.")
        for n, kind in enumerate(self.content_types or ()):
            if not _CONTENT_TYPE.fullmatch(kind.lower()):
                yield FieldFault(f"options.contentTypes[{n}]", "BAD_TYPE", "A content type is such as application/json or text/*.")
        if len(self.content_types or ()) > CONTENT_TYPES_MOST:
            yield FieldFault("options.contentTypes", "TOO_MANY", f"A webhook has at most {CONTENT_TYPES_MOST} content types.")
        if isinstance(self.max_bytes, int) and not 1 <= self.max_bytes <= most_bytes:
            yield FieldFault("options.maxBytes", "OUT_OF_RANGE", f"A body has 1 to {most_bytes} bytes.")
        if self.verify_token and not (8 <= len(self.verify_token) <= 200 and self.verify_token.isprintable()):
            yield FieldFault("options.verifyToken", "LENGTH", "A verify token has 8 to 200 printable characters.")

        yield from self._address_faults()

    def _address_faults(self) -> Iterator[FieldFault]:
        for n, one in enumerate(self.addresses or ()):
            try:
                ip_network(one)
            except ValueError:
                yield FieldFault(
                    f"options.addresses[{n}]", "BAD_ADDRESS", "An address is such as 203.0.113.7, 203.0.113.0/24 or 2001:db8::/32."
                )
        if len(self.addresses or ()) > ADDRESSES_MOST:
            yield FieldFault("options.addresses", "TOO_MANY", f"A webhook has at most {ADDRESSES_MOST} addresses.")

    def _dedupe_faults(self, scheme: WebhookScheme) -> Iterator[FieldFault]:
        if self.dedupe_window is not None:
            try:
                _window(self.dedupe_window, scheme)
            except ValueError as error:
                yield FieldFault("options.dedupeWindow", "DURATION", str(error))
        place = self.dedupe_at or ""
        match self.dedupe_by:
            case None if self.dedupe_at is not None:
                yield FieldFault("options.dedupeAt", "NOT_USED", "Say dedupeBy as well.")
            case DedupeBy.HEADER if not _HEADER.fullmatch(place.lower()):
                yield FieldFault("options.dedupeAt", "BAD_HEADER", "Name the header that holds a delivery's id.")
            case DedupeBy.PATH if len(place) > 200 or not PLACE.fullmatch(place):
                yield FieldFault("options.dedupeAt", "BAD_PATH", "Name the place in the body, such as event.id or items[0].id.")
            case DedupeBy.SENDER | DedupeBy.BODY if place:
                yield FieldFault("options.dedupeAt", "NOT_USED", "Only HEADER and PATH are at a place.")


def _place(by: DedupeBy, at: str | None) -> str:
    return "" if at is None else at.lower() if by is DedupeBy.HEADER else at


def _window(text: str, scheme: WebhookScheme) -> int:
    """Raises ValueError."""
    return int(durations.seconds(text, at_least=TIMED_LEAST if scheme in TIMED else "1m", at_most="30d"))
