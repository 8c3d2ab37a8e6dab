"""Secrets taken out of what comes back from outside, also where they were encoded on the way."""

from __future__ import annotations

import html
import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from urllib.parse import quote, quote_plus

from core.fields import JSON, MASK

LINE_LEAST = 16  # characters of a line of a secret that is known by itself: of a key in PEM


class Scrub:
    """Of these secrets. Half a secret is not found, nor one that a service has encrypted or spelled backwards."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self.forms = sorted({form for secret in secrets for form in _forms(secret)}, key=len, reverse=True)

    def text(self, text: str) -> str:
        for form in self.forms:
            if form in text:
                text = text.replace(form, MASK)
        return text

    def json(self, value: JSON) -> JSON:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.json(one) for one in value]
        if isinstance(value, dict):
            return {self.text(name): self.json(one) for name, one in value.items()}
        return value


def _forms(secret: str) -> Iterator[str]:
    lines = [line for line in secret.splitlines() if len(line) >= LINE_LEAST]
    for text in {secret, secret.strip(), *lines} - {""}:
        yield from (text, html.escape(text), html.escape(text, quote=False))
        yield from (json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1])
        for quoted in (quote(text), quote(text, safe=""), quote_plus(text)):
            yield from (quoted, _lower_escapes(quoted))
        data = text.encode("utf-8", "surrogatepass")
        yield from (data.hex(), data.hex().upper())
        yield from (_inside(data, before) for before in range(3))
        yield from (_inside(data, before).translate(_URL_SAFE) for before in range(3))


_URL_SAFE = str.maketrans("+/", "-_")


def _inside(data: bytes, before: int) -> str:
    """What base64 makes of it behind so many other bytes, such as `user:`: the characters that depend on nothing else."""
    whole = b64encode(b"\0" * before + data).decode()
    return whole[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]


def _lower_escapes(quoted: str) -> str:
    parts = quoted.split("%")
    return "%".join([parts[0], *(part[:2].lower() + part[2:] for part in parts[1:])])
