"""Who may post to a webhook: signatures over the raw bytes, in the shape each sender uses.

STANDARD  Standard Webhooks 1.0 (`webhook-id`, `webhook-timestamp`, `webhook-signature`): id, time and body are signed.
GITHUB    `X-Hub-Signature-256`: only the body is signed, neither the time nor `X-GitHub-Delivery`. Whoever has seen one request can send
          the same body again under another delivery id; the sender leaves no means to tell. Meta signs like this too.
STRIPE    `Stripe-Signature: t=…,v1=…`: time and body are signed.
SLACK     `X-Slack-Signature`, `X-Slack-Request-Timestamp`: time and body are signed.
SHOPIFY   `X-Shopify-Hmac-Sha256`: only the body is signed, as by GITHUB.
BEARER    `Authorization: Bearer <secret>`. Nothing is signed.
BASIC     `Authorization: Basic …` of a secret `user:password`. Nothing is signed.
NONE      knowing the URL is enough.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass
from secrets import token_bytes, token_hex, token_urlsafe
from typing import TYPE_CHECKING

from core.errors import Invalid
from models.workflows import WebhookScheme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

TOLERANCE_SECONDS = 300

_PREFIX = "whsec_"
_HEADER_MOST = 4096  # a few dozen signatures of a rotation
_DELIVERY_ID = re.compile(r"[\x21-\x7e]{1,200}")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]+=*")  # RFC 6750, 2.1


class BadSignature(Exception):
    """The request is not the sender's, or too old. The text names a header at most and may be shown to whoever asked."""


@dataclass(frozen=True, slots=True)
class Verified:
    delivery_id: str | None  # the same for every retry of one delivery; None: the sender gives none
    signed_at: str | None = None  # the time that is signed with the body, as it is written: the same only when a request is replayed


def verify(scheme: WebhookScheme, secrets: Sequence[bytes | str], headers: Mapping[str, str], body: bytes, now: datetime) -> Verified:
    """Raises BadSignature. Header names are in lower case; several secrets are valid at once while one is being rotated."""
    match scheme:
        case WebhookScheme.STANDARD:
            return _verify_standard([key for secret in secrets for key in _keys(secret)], headers, body, now)
        case WebhookScheme.GITHUB:
            return _verify_github([_bytes(secret) for secret in secrets], headers, body)
        case WebhookScheme.STRIPE:
            return _verify_stripe([_bytes(secret) for secret in secrets], headers, body, now)
        case WebhookScheme.SLACK:
            return _verify_slack([_bytes(secret) for secret in secrets], headers, body, now)
        case WebhookScheme.SHOPIFY:
            return _verify_shopify([_bytes(secret) for secret in secrets], headers, body)
        case WebhookScheme.BEARER | WebhookScheme.BASIC:
            _verify_credentials(scheme, [_bytes(secret) for secret in secrets], headers)
    return Verified(headers.get("webhook-id") or headers.get("idempotency-key"))  # nothing of it is signed: any text will do


def new_secret(scheme: WebhookScheme) -> str:
    """256 random bits, written as the sender's settings page wants them."""
    match scheme:
        case WebhookScheme.STANDARD:
            return _PREFIX + base64.b64encode(token_bytes(32)).decode()
        case WebhookScheme.STRIPE:
            return _PREFIX + token_hex(32)
        case WebhookScheme.BASIC:
            return "webhook:" + token_urlsafe(32)
        case WebhookScheme.NONE:
            raise ValueError("a webhook that checks no signature has no secret")
    return token_hex(32)


def check_secret(scheme: WebhookScheme, secret: str | None) -> None:
    """Raises Invalid at `secret`. No secret is sound: with a scheme that has one, it is made by `new_secret`."""
    if secret is None:
        return
    if scheme == WebhookScheme.NONE:
        raise Invalid.field("secret", "NOT_USED", "This scheme checks no signature, so it takes no secret.")
    if not secret.isprintable() or secret != secret.strip():
        raise Invalid.field("secret", "BAD_SECRET", "A secret has no control characters and no spaces around it.")
    if scheme == WebhookScheme.STANDARD:
        _check_key(secret)
        return
    if not 16 <= len(secret) <= 256:
        raise Invalid.field("secret", "BAD_LENGTH", "A secret has 16 to 256 characters.")
    if scheme == WebhookScheme.BEARER and not _TOKEN.fullmatch(secret):
        raise Invalid.field("secret", "BAD_TOKEN", "A bearer token has letters, digits and . _ ~ + / - only, and = at its end.")
    if scheme == WebhookScheme.BASIC and not all(secret.partition(":")):
        raise Invalid.field("secret", "BAD_CREDENTIALS", "Write the secret as user:password.")


def _check_key(secret: str) -> None:
    try:
        keys = _keys(secret)
    except ValueError:
        raise Invalid.field("secret", "BAD_BASE64", f"What follows {_PREFIX} is not base64.") from None
    if not any(24 <= len(key) <= 64 for key in keys):  # Standard Webhooks 1.0, "Signature scheme"
        raise Invalid.field("secret", "BAD_LENGTH", f"A secret has 24 to 64 bytes, in base64 after {_PREFIX} or as text.")


def _verify_standard(keys: Sequence[bytes], headers: Mapping[str, str], body: bytes, now: datetime) -> Verified:
    delivery_id = _delivery_id(headers, "webhook-id")
    timestamp = _header(headers, "webhook-timestamp")
    signatures = _header(headers, "webhook-signature")
    if delivery_id is None or "." in delivery_id:
        # Dots separate what is signed: with one in the id, part of another message could pass for the time (spec, "Signature scheme").
        raise BadSignature("The header webhook-id is missing or has a dot in it.")
    _check_time(timestamp, now, "webhook-timestamp")
    signed = b".".join((delivery_id.encode(), timestamp.encode(), body))
    expected = [b"v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)) for key in keys]
    _compare(expected, signatures.split(" "), "webhook-signature")
    return Verified(delivery_id)


def _verify_github(keys: Sequence[bytes], headers: Mapping[str, str], body: bytes) -> Verified:
    signature = _header(headers, "x-hub-signature-256")
    expected = [b"sha256=" + hmac.digest(key, body, hashlib.sha256).hex().encode() for key in keys]
    _compare(expected, [signature], "x-hub-signature-256")
    return Verified(_delivery_id(headers, "x-github-delivery"))


def _verify_stripe(keys: Sequence[bytes], headers: Mapping[str, str], body: bytes, now: datetime) -> Verified:
    """https://docs.stripe.com/webhooks/signature: other parts than `t` and `v1` are to be ignored."""
    parts = [part.strip().partition("=") for part in _header(headers, "stripe-signature").split(",")]
    timestamps = [value for name, _, value in parts if name == "t"]
    if len(timestamps) != 1:  # which of two is signed, and which one is compared with the clock, must not be a question
        raise BadSignature("The header stripe-signature does not have one t.")
    _check_time(timestamps[0], now, "stripe-signature")
    signed = b".".join((timestamps[0].encode(), body))
    expected = [hmac.digest(key, signed, hashlib.sha256).hex().encode() for key in keys]
    _compare(expected, [value for name, _, value in parts if name == "v1"], "stripe-signature")
    return Verified(None, timestamps[0])


def _verify_slack(keys: Sequence[bytes], headers: Mapping[str, str], body: bytes, now: datetime) -> Verified:
    """https://docs.slack.dev/authentication/verifying-requests-from-slack"""
    timestamp, signature = _header(headers, "x-slack-request-timestamp"), _header(headers, "x-slack-signature")
    _check_time(timestamp, now, "x-slack-request-timestamp")
    signed = b":".join((b"v0", timestamp.encode(), body))
    expected = [b"v0=" + hmac.digest(key, signed, hashlib.sha256).hex().encode() for key in keys]
    _compare(expected, [signature], "x-slack-signature")
    return Verified(None, timestamp)


def _verify_shopify(keys: Sequence[bytes], headers: Mapping[str, str], body: bytes) -> Verified:
    """https://shopify.dev/docs/apps/build/webhooks/subscribe/https"""
    signature = _header(headers, "x-shopify-hmac-sha256")
    _compare([base64.b64encode(hmac.digest(key, body, hashlib.sha256)) for key in keys], [signature], "x-shopify-hmac-sha256")
    return Verified(_delivery_id(headers, "x-shopify-webhook-id"))


def _verify_credentials(scheme: WebhookScheme, keys: Sequence[bytes], headers: Mapping[str, str]) -> None:
    """Digests are compared, so that not even a length shows."""
    kind, _, given = _header(headers, "authorization").partition(" ")
    if kind.lower() != scheme.lower():
        raise BadSignature(f"The header authorization is not of the kind {scheme.capitalize()}.")
    try:
        credentials = base64.b64decode(given.strip(), validate=True) if scheme is WebhookScheme.BASIC else given.strip().encode()
    except ValueError:
        raise BadSignature("The header authorization is not base64.") from None
    digest = hashlib.sha256(credentials).hexdigest()
    _compare([hashlib.sha256(key).hexdigest().encode() for key in keys], [digest], "authorization")


def _check_time(timestamp: str, now: datetime, header: str) -> None:
    if not _TIMESTAMP.fullmatch(timestamp):
        raise BadSignature(f"The header {header} has no number of seconds.")
    if abs(now.timestamp() - int(timestamp)) > TOLERANCE_SECONDS:
        raise BadSignature(f"The header {header} is too far from the time here.")


def _compare(expected: Sequence[bytes], given: Sequence[str], header: str) -> None:
    """Every pair is compared, each in constant time: how long it takes tells nothing about which one was near."""
    if not sum(hmac.compare_digest(ours, theirs.encode(errors="replace")) for ours in expected for theirs in given):
        raise BadSignature(f"The header {header} does not match.")


def _header(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name, "")
    if not value:
        raise BadSignature(f"The header {name} is missing.")
    if len(value) > _HEADER_MOST:
        raise BadSignature(f"The header {name} is too long.")
    return value


def _delivery_id(headers: Mapping[str, str], name: str) -> str | None:
    value = headers.get(name)
    if value is not None and not _DELIVERY_ID.fullmatch(value):
        raise BadSignature(f"The header {name} is not 1 to 200 printable characters.")
    return value


def _keys(secret: bytes | str) -> list[bytes]:
    """What a Standard Webhooks secret may stand for. Without `whsec_` it is the text itself to some senders, and base64 to the published
    libraries: both are tried. Raises ValueError when `whsec_` is not followed by base64, padded or not."""
    if isinstance(secret, bytes):
        return [secret]
    encoded = secret.removeprefix(_PREFIX).rstrip("=")
    try:
        decoded = base64.b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
    except ValueError:
        if secret.startswith(_PREFIX):
            raise
        return [secret.encode()]
    return [decoded] if secret.startswith(_PREFIX) else [secret.encode(), decoded]


def _bytes(secret: bytes | str) -> bytes:
    return secret.encode() if isinstance(secret, str) else secret
