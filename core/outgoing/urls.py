"""One spelling per host. `0x7f000001`, `127.1` and full-width dots all mean 127.0.0.1 to some resolver, so none of them is let near one."""

from __future__ import annotations

import re
from ipaddress import ip_address

import httpx2

from core.outgoing.errors import OutgoingError

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\\]")
_AUTHORITY = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#]*)")
# What httpx2 would quietly mend is not in here: userinfo, signs and underscores in ports, percent-escapes, other scripts' dots.
_PLAIN_AUTHORITY = re.compile(r"(?:\[[0-9A-Fa-f:.]+\]|[^\s\[\]@:%\u3002\uff0e\uff61]+)(?::[1-9][0-9]{0,4})?")
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
# A last label that reads as a number makes the whole an IPv4 address (WHATWG URL, "ends in a number"), and only dotted decimals are one here.
_NAME = re.compile(rf"(?:{_LABEL}\.)*(?![0-9]+\Z|0x[0-9a-f]*\Z){_LABEL}")


def parse(text: str, base: httpx2.URL | None = None) -> httpx2.URL:
    """The absolute URL that a caller, or with `base` a Location header, wrote. Raises OutgoingError BAD_URL."""
    if _CONTROL.search(text):
        raise _bad("it holds a backslash or a control character")
    authority = _AUTHORITY.match(text)
    if authority is None and base is None:
        raise _bad("it must start with http:// or https://")
    if authority is not None and not _PLAIN_AUTHORITY.fullmatch(authority[1]):
        raise _bad("its host and port are not plainly spelled")
    try:
        url = httpx2.URL(text) if base is None else base.join(text)
    except (httpx2.InvalidURL, ValueError):  # ValueError: a lone surrogate, and what urljoin raises under URL.join
        raise _bad("it is malformed") from None
    check(url)
    return url


def host_of(text: str) -> str | None:
    """To which host a URL leads; None for what is none."""
    try:
        return parse(text).raw_host.decode("ascii")
    except OutgoingError:
        return None


def check(url: httpx2.URL) -> None:
    """What a parsed URL still shows; the only check for clients that hand us one. Raises OutgoingError BAD_URL."""
    if url.scheme not in ("http", "https"):
        raise _bad("only http and https are spoken")
    if url.userinfo:
        raise _bad("user and password belong in a header")
    if url.port is not None and not 0 < url.port <= 65535:
        raise _bad("there is no such port")
    host = url.raw_host.decode("ascii")
    if not (_is_address(host) or (len(host) <= 253 and _NAME.fullmatch(host))):
        raise _bad("its host is neither a plain name nor a plain address")
    try:
        _ = url.host  # decodes xn-- labels, and so will the request
    except UnicodeError:
        raise _bad("its host is not a valid international name") from None


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return "%" not in host  # a scope picks one of this machine's own links


def _bad(why: str) -> OutgoingError:
    return OutgoingError("BAD_URL", f"This URL cannot be used: {why}.")
