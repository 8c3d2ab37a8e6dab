"""Which requests are one delivery: by an id that the sender gives, by a place in the body, or by the body itself."""

from __future__ import annotations

import hashlib
import re

from core.fields import JSON, canonical
from models.workflows import DedupeBy, Webhook, WebhookScheme
from services.workflows.signatures import Verified
from services.workflows.webhooks.bodies import Incoming

PLACE = re.compile(r"(\$|[\w-]+)((\.[\w-]+)|(\[[0-9]{1,6}\]))*")
BODY_IDS = {WebhookScheme.STRIPE: "id", WebhookScheme.SLACK: "event_id"}  # senders that give no id in a header

_PART = re.compile(r"[\w-]+")
_PLAIN = re.compile(r"[\x21-\x7e]{1,200}")


def key_of(webhook: Webhook, incoming: Incoming, input: JSON, verified: Verified) -> str | None:
    """The same for each repetition of a delivery. None: nothing tells, so the request stands for itself. Of a header only the hash is kept:
    it may be a secret, whatever it is called. What has no id (a slash command of Slack) and says the same at the same signed time was
    replayed, by whoever has seen it."""
    if webhook.dedupe_by is DedupeBy.BODY:
        return f"body/{incoming.body_sha256}"
    value: JSON = verified.delivery_id
    if webhook.dedupe_by is DedupeBy.HEADER:
        value = incoming.headers.get(webhook.dedupe_at)
    elif webhook.dedupe_by is DedupeBy.PATH:
        value = at(input, webhook.dedupe_at)
    elif webhook.scheme in BODY_IDS:
        value = at(input, BODY_IDS[webhook.scheme])
    if value is None or value == "" or isinstance(value, bool):
        return None if verified.signed_at is None else f"signed/{verified.signed_at}/{incoming.body_sha256}"
    text = value if isinstance(value, str) else canonical(value).decode()
    is_plain = webhook.dedupe_by is not DedupeBy.HEADER and _PLAIN.fullmatch(text)
    return f"id/{text}" if is_plain else f"hash/{hashlib.sha256(text.encode()).hexdigest()}"


def at(value: JSON, place: str) -> JSON:
    """`event.items[0].id`, with or without `$.` before it; null where there is nothing."""
    for part in _PART.findall(place.removeprefix("$")):
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            return None
    return value
