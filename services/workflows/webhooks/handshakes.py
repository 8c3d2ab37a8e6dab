"""How senders make sure that a URL is theirs to post to, before they post: they want a challenge back. No run is started."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from core.fields import JSON
from models.workflows import WebhookScheme
from services.workflows.webhooks.bodies import Incoming

CHALLENGE_MOST = 1000


@dataclass(frozen=True, slots=True)
class Challenge:
    """To be sent back as it is, in plain text."""

    text: str


def is_verification(incoming: Incoming) -> bool:
    """Meta's: `GET …?hub.mode=subscribe&hub.challenge=…&hub.verify_token=…`. Its answer needs the verify token."""
    return incoming.method == "GET" and incoming.query.get("hub.mode") == "subscribe" and "hub.verify_token" in incoming.query


def verification(incoming: Incoming, verify_token: str) -> Challenge | None:
    """None when the token is another one, or there is no challenge."""
    given, challenge = incoming.query["hub.verify_token"], incoming.query.get("hub.challenge")
    is_ours = isinstance(given, str) and hmac.compare_digest(given.encode(errors="replace"), verify_token.encode())
    return Challenge(challenge) if is_ours and _is_sound(challenge) and isinstance(challenge, str) else None


def slack_challenge(scheme: WebhookScheme, input: JSON) -> Challenge | None:
    """Slack's `url_verification`, signed as all its requests."""
    if scheme is not WebhookScheme.SLACK or not isinstance(input, dict) or input.get("type") != "url_verification":
        return None
    challenge = input.get("challenge")
    return Challenge(challenge) if _is_sound(challenge) and isinstance(challenge, str) else None


def _is_sound(challenge: JSON) -> bool:
    return isinstance(challenge, str) and 1 <= len(challenge) <= CHALLENGE_MOST and challenge.isascii() and challenge.isprintable()
