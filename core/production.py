"""What may not be so where strangers come: with ENVIRONMENT=production nothing starts until all of it is set right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.keys import Keys
from core.settings import Settings

# A secret of random bytes in hexadecimal or base64 has more, of any length that is allowed.
DIFFERENT_CHARACTERS = 10
_WORDS = re.compile(r"change.?me|change.?this|default|example|password|insecure|placeholder|secret|12345|qwerty|abcdef", re.IGNORECASE)


def faults(settings: Settings, keys: Keys) -> Iterator[str]:
    """One line for each; none in development. They name variables, and show no value of a secret."""
    if settings.environment != "production":
        return
    secrets = {"JWT_SECRET": keys.jwt_secret, "OPERATIONS_TOKEN": keys.operations_token}
    secrets |= {f"SEALING_KEYS (number {place})": key for place, key in enumerate(keys.sealing_keys, 1)}
    for name, secret in secrets.items():
        if len(set(secret)) < DIFFERENT_CHARACTERS or _is_repeated(secret) or _WORDS.search(secret):
            yield f"{name} is easily guessed: use one that was made at random, such as `openssl rand -base64 48` makes"
    if not settings.public_url:
        yield "PUBLIC_URL must be set in production: links are made from it"
    elif not settings.public_url.startswith("https://"):
        yield "PUBLIC_URL must begin with https:// in production"
    if settings.log_level == "debug":
        yield "LOG_LEVEL may not be debug in production"
    if settings.graphiql:
        yield "GRAPHIQL may not be on in production: its page would be anybody's"
    if settings.introspection:
        yield "INTROSPECTION may not be on in production: it would be anybody's"
    for origin in settings.allowed_origins:
        if not origin.startswith("https://"):
            yield f"ALLOWED_ORIGINS may hold only https:// in production, and {origin} is not"


def _is_repeated(secret: str) -> bool:
    """A short piece, again and again."""
    return secret in (secret + secret)[1:-1]
