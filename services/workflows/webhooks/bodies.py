"""What a request brings, read for what it says it is; and what of it may be kept."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from urllib.parse import parse_qs

import orjson

from core.fields import JSON
from core.logs import REDACTED
from core.unreadable import explained

HIDDEN = {"authorization", "cookie", "proxy-authorization"}  # never stored, never in a run's context
DEPTH = 64  # of a body: deeper, and its run's expressions could not hold it
FIELDS_MOST = 1000  # of a form

_SECRET_NAME = re.compile(r"(token|secret|password|passwd|api[-_]?key|credentials?)$", re.IGNORECASE)


class Unreadable(Exception):
    """The body is not what its content type says, or JSON that is nested too deeply: the argument is a sentence that says which."""


@dataclass(frozen=True)
class Incoming:
    """A request to a webhook. Header names are in lower case; a query's name that was repeated has a list."""

    method: str
    headers: Mapping[str, str]
    query: Mapping[str, JSON]
    body: bytes
    address: str = ""  # of who sent it, or of whom a proxy names that the operator trusts

    def comes_from(self, networks: str) -> bool:
        """One of these, with spaces between."""
        try:
            address = ip_address(self.address)
        except ValueError:
            return False
        seen = getattr(address, "ipv4_mapped", None) or address
        return any(seen in _network(one) for one in networks.split())

    @property
    def kind(self) -> str:
        """Of the body: `application/json`."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()

    @cached_property
    def body_sha256(self) -> str:
        return hashlib.sha256(self.body).hexdigest()

    def shown(self, secrets: Iterable[str] = ()) -> tuple[dict[str, JSON], dict[str, JSON]]:
        """Headers and query without what is secret: by name, and wherever one of `secrets` stands."""
        headers: dict[str, JSON] = {n: REDACTED if _is_secret(n[-20:]) else v for n, v in self.headers.items() if n not in HIDDEN}
        query = {name: REDACTED if _is_secret(name[-20:]) else value for name, value in self.query.items()}
        together = "\0".join(self.headers.values())
        for secret in secrets:
            if secret in together:
                headers = {name: _without(secret, value) for name, value in headers.items()}
            if query:
                query = {name: _without(secret, value) for name, value in query.items()}
        return headers, query


@lru_cache(maxsize=4096)
def _network(text: str) -> IPv4Network | IPv6Network:
    return ip_network(text)


@lru_cache(maxsize=4096)
def _is_secret(end: str) -> bool:
    """Whether a name that ends so is one of something secret. Asked for every header of every delivery, so it is remembered."""
    return _SECRET_NAME.search(end) is not None


def _without(secret: str, value: JSON) -> JSON:
    if isinstance(value, list):
        return [_without(secret, one) for one in value]
    return value.replace(secret, REDACTED) if isinstance(value, str) else value


def read_body(kind: str, body: bytes) -> JSON:
    """JSON, a form as an object (a repeated name as a list), anything else in UTF-8 as text. Raises Unreadable."""
    try:
        if kind == "application/json" or kind.endswith("+json"):
            value: JSON = orjson.loads(body) if body else None
            if body.count(b"{") + body.count(b"[") > DEPTH and _is_deeper(value, DEPTH):
                raise Unreadable(f"The JSON is nested more than {DEPTH} deep.")
            return value
        if kind == "application/x-www-form-urlencoded":
            fields = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=FIELDS_MOST)
            return {name: values[0] if len(values) == 1 else list(values) for name, values in fields.items()}
        return body.decode() if body else None
    except orjson.JSONDecodeError as error:
        raise Unreadable(explained(error)) from None
    except UnicodeDecodeError:
        raise Unreadable("This is not UTF-8.") from None
    except ValueError:
        raise Unreadable(f"A form has at most {FIELDS_MOST} fields.") from None


def _is_deeper(value: JSON, most: int) -> bool:
    level, depth = [value] if isinstance(value, dict | list) else [], 0
    while level and depth <= most:
        below = [inner for outer in level for inner in (outer.values() if isinstance(outer, dict) else outer)]
        level, depth = [inner for inner in below if isinstance(inner, dict | list)], depth + 1
    return depth > most
