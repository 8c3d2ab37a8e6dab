"""What is kept of an answer that is a failure, so that people can see why and definitions can tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import unquote_plus, urlsplit

from core.fields import JSON
from core.logs import REDACTED, is_secret_key
from core.outgoing import Answer

BODY_MOST, HEADER_MOST = 2000, 200  # characters
WINDOW = 16_000  # bytes of the body that are looked at: it is shorter once what is secret is out
SECRET_LEAST = 8  # characters of a word that may be a credential

KEPT = {"content-type", "date", "retry-after", "server", "www-authenticate", "request-id", "x-request-id", "x-correlation-id"}
KEPT_PREFIXES = ("ratelimit-", "x-ratelimit-", "x-rate-limit-")
PLAIN = {"accept", "accept-language", "content-type", "idempotency-key", "user-agent"}  # of a request: they hold no credentials


def details(answer: Answer, url: str, headers: Mapping[str, str], body: JSON) -> dict[str, JSON]:
    """Status, some headers and the body's beginning as text, without credentials that were sent so: servers like to repeat them."""
    sent = {word for name, value in headers.items() if name.lower() not in PLAIN for word in value.split()}
    sent |= {*_values(urlsplit(url).query), *(_values(body) if isinstance(body, str) else _secrets(body))}
    secrets = sorted((word for word in sent if len(word) >= SECRET_LEAST), key=len, reverse=True)

    def without(text: str, most: int) -> str:
        for secret in secrets:
            text = text.replace(secret, REDACTED)
        return text[:most]

    kept: dict[str, JSON] = {
        name: without(value, HEADER_MOST) for name, value in answer.headers.items() if name in KEPT or name.startswith(KEPT_PREFIXES)
    }
    said = without(answer.body[:WINDOW].decode("utf-8", "replace"), BODY_MOST)
    return {"status": answer.status, "headers": kept, "body": said}


def _values(form: str) -> Iterator[str]:
    """Of a query or a form, as they are written and as they are meant."""
    for pair in form.split("&"):
        value = pair.partition("=")[2]
        yield from (value, unquote_plus(value))


def _secrets(value: JSON, is_secret: bool = False) -> Iterator[str]:
    """Texts under names that are those of secrets."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _secrets(inner, is_secret or is_secret_key(name))
    elif isinstance(value, list):
        for inner in value:
            yield from _secrets(inner, is_secret)
    elif is_secret and isinstance(value, str):
        yield value
