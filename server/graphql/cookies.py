"""Cookie mode, which a browser asks for with `X-Session-Mode: cookie`: refresh tokens come and go in a cookie, and not in the body.

The header is the protection against request forgery, too: a foreign page cannot send it unless CORS allows that page to.
"""

from __future__ import annotations

from collections.abc import Iterable
from email.utils import formatdate

from strawberry.http.websocket_origin import normalize_origin

from core.cookies import Jar
from core.errors import Denied
from server.lanes import Headers

HEADER = b"x-session-mode"
PATH = "/graphql"


class Cookies:
    """Of a server at this `url`. Over HTTPS the name's prefix promises that no other host has set the cookie; it asks for the path `/`
    (RFC 6265bis, 4.1.3.2). Over HTTP, which is for this machine alone, there is neither prefix nor `Secure`."""

    def __init__(self, url: str, allowed_origins: Iterable[str]) -> None:
        self._origins = {normalize_origin(origin) for origin in (url, *allowed_origins)} - {None}
        is_secure = url.startswith("https:")
        self._name = b"__Host-refresh" if is_secure else b"refresh"
        self._rules = "HttpOnly; SameSite=Strict; " + ("Secure; Path=/" if is_secure else f"Path={PATH}")

    def jar(self, headers: Headers) -> Jar | None:
        """None when cookie mode is not asked for. Raises Denied to the pages of others."""
        if headers.get(HEADER, b"").lower() != b"cookie":
            return None
        origin = headers.get(b"origin")  # browsers send it with each POST
        if origin is not None and normalize_origin(origin.decode("latin-1")) not in self._origins:
            raise Denied("Cookie mode is for pages of this server and of ALLOWED_ORIGINS.")
        given = [
            value
            for name, _, value in (part.strip().partition(b"=") for part in headers.get(b"cookie", b"").split(b";"))
            if name == self._name
        ]
        return Jar(given[0].decode("latin-1") if given else None)

    def written(self, jar: Jar | None) -> list[tuple[bytes, bytes]]:
        """The header that leaves in the jar what was put there."""
        if jar is None or jar.left is None:
            return []
        token, until = jar.left
        return [
            (
                b"set-cookie",
                b"%s=%s; Expires=%s; %s"
                % (self._name, token.encode(), formatdate(until.timestamp(), usegmt=True).encode(), self._rules.encode()),
            )
        ]
