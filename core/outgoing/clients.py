"""`Outgoing`: every call that leaves this process goes through one of these."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from http.cookiejar import CookieJar, DefaultCookiePolicy
from ipaddress import ip_address

import httpx2

from core.outgoing import urls
from core.outgoing.addresses import AllowList
from core.outgoing.connections import MOST_CONNECTIONS, Blocked, GuardedBackend, GuardedTransport, Resolver, SystemResolver, TooLarge
from core.outgoing.errors import OutgoingError

OnBytes = Callable[[int, int | None], None]  # how many bytes there are by now, and in all if the server has said

_CLIENT_SECONDS = 600  # a language model may think this long before its first byte
_CLIENT_BYTES = 100_000_000

_METHOD = re.compile(r"(?!CONNECT\Z|TRACE\Z)[A-Z][A-Z-]{0,30}")
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # a token, RFC 9110 section 5.6.2
_HEADER_VALUE = re.compile(r"(?:[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?)?")
# About this connection or about how the message is cut: the client's business (RFC 9110 section 7.6.1, RFC 9112).
_OUR_HEADERS = frozenset(
    ("connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade")
)
# All that follows a redirect to another origin. Any other header may hold a credential: keys travel in many.
_HARMLESS_HEADERS = frozenset(("accept", "accept-language", "idempotency-key", "user-agent"))
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True)
class Answer:
    """`headers` have lower-case names and repeated ones joined with ", "; `body` is decompressed; `url` is where it came from."""

    status: int
    headers: dict[str, str]
    body: bytes
    url: str


@dataclass(frozen=True)
class _Call:
    method: str
    url: httpx2.URL
    headers: dict[str, str]
    body: bytes | None


class Outgoing:
    """Speaks HTTP with the outside and with nothing inside, whatever a URL, a name server or a redirect says.

    `allow` holds the operator's exact `ip:port` exceptions (`OUTGOING_ALLOW`); a malformed one raises ValueError. Proxies and
    other settings of the environment are ignored. `connect_seconds` bounds resolving and connecting together.
    """

    def __init__(self, allow: Iterable[str] = (), *, resolve: Resolver | None = None, connect_seconds: float = 5) -> None:
        self._resolver = SystemResolver()
        self._connect_seconds = connect_seconds
        self._allow = AllowList(allow)
        self._backend = GuardedBackend(self._allow, resolve or self._resolver, connect_seconds)
        self._transport = GuardedTransport(self._backend, _CLIENT_BYTES)

    def keeps_secrets(self, url: str) -> bool:
        """Whether nobody can read on the way what is sent there: it goes by TLS, or does not leave this machine, to a loopback address
        that is spelled out and is one of the operator's exceptions. A name would be the resolver's word."""
        try:
            parsed = urls.parse(url)
            if parsed.scheme == "https":
                return True
            address = ip_address(parsed.host)
        except (OutgoingError, ValueError):
            return False
        return address.is_loopback and self._allow.names(address, parsed.port or 80)

    def client(
        self,
        *,
        headers: Mapping[str, str] | None = None,
        auth: httpx2.Auth | None = None,
        base_url: str = "",
        timeout: httpx2.Timeout | None = None,
        most_bytes: int = _CLIENT_BYTES,
        most_connections: int | None = MOST_CONNECTIONS,
    ) -> httpx2.AsyncClient:
        """For SDKs. The same guard; no redirects unless a call asks for them, no cookies kept. The caller closes it.

        Unlike `fetch` it has no total deadline: a stream of tokens may be long. A refusal is an httpx2.TransportError.
        """
        return httpx2.AsyncClient(
            transport=GuardedTransport(self._backend, most_bytes, most_connections),
            trust_env=False,
            follow_redirects=False,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers=headers,
            auth=auth,
            base_url=base_url,
            timeout=timeout or httpx2.Timeout(_CLIENT_SECONDS, connect=self._connect_seconds),
        )

    async def fetch(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] = {},
        body: bytes | None = None,
        timeout_seconds: float = 30,
        most_bytes: int = 10_000_000,
        redirects: int = 5,
        on_bytes: OnBytes | None = None,
    ) -> Answer:
        """The answer, whatever its status. With `redirects=0` a redirect is itself the answer. Raises OutgoingError.

        `timeout_seconds` covers everything from the first name looked up to the last byte read; `most_bytes` counts the
        decompressed body; `on_bytes` is told of each part of it. A redirect to another origin carries no credentials and never a body.
        """
        call = first = _Call(_checked_method(method), urls.parse(url), _checked_headers(headers), body)
        try:
            async with asyncio.timeout(timeout_seconds):
                for _ in range(redirects + 1):
                    answer = await self._send(call, most_bytes, on_bytes, follows=redirects > 0)
                    if isinstance(answer, Answer):
                        return answer
                    call = answer
        except TimeoutError:
            raise OutgoingError("TIMEOUT", f"The call took longer than {timeout_seconds:g} s.", retryable=True, was_sent=True) from None
        except (httpx2.HTTPError, OSError) as error:  # OSError: httpx2 lets TLS faults after the handshake through
            found = explained(error)
            found.was_sent = found.was_sent or call is not first
            raise found from error
        raise OutgoingError("TOO_MANY_REDIRECTS", f"There were more than {redirects} redirects.", was_sent=True)

    async def close(self) -> None:
        await self._transport.aclose()
        self._resolver.close()

    async def _send(self, call: _Call, most_bytes: int, on_bytes: OnBytes | None, *, follows: bool) -> Answer | _Call:
        """The answer, or the call that its redirect asks for."""
        # Straight to the transport: httpx2's client would add a cookie jar, a log line with the whole URL and its own redirects.
        request = httpx2.Request(
            call.method,
            call.url,
            headers=call.headers,
            content=call.body,
            extensions={"timeout": {"connect": self._connect_seconds}},
        )
        response = await self._transport.send(request, most_bytes)
        try:
            location = response.headers.get("location")
            if follows and location is not None and response.status_code in _REDIRECTS:
                try:
                    return _redirected(call, response.status_code, location)
                except OutgoingError as error:
                    error.was_sent = True
                    raise
            length = response.headers.get("content-length", "")
            chunks, size = list[bytes](), 0
            async for chunk in response.aiter_bytes():
                chunks.append(chunk)
                size += len(chunk)
                if on_bytes is not None:
                    on_bytes(size, int(length[:20]) if length.isdecimal() else None)
            return Answer(response.status_code, dict(response.headers.items()), b"".join(chunks), str(call.url))
        finally:
            await response.aclose()


def _redirected(call: _Call, status: int, location: str) -> _Call:
    """The next call, by RFC 9110 section 15.4 and, for a POST that meets 301 or 302, as browsers do it."""
    url = urls.parse(location, call.url)
    if call.url.scheme == "https" and url.scheme == "http":
        raise OutgoingError("BLOCKED", "A redirect from https to http was not followed.")
    if (status == 303 and call.method != "HEAD") or (status in (301, 302) and call.method == "POST"):
        headers = {name: value for name, value in call.headers.items() if not name.startswith("content-")}
        call = replace(call, method="GET", headers=headers, body=None)
    if url.origin != call.url.origin:
        if call.method not in ("GET", "HEAD") or call.body is not None:
            raise OutgoingError("BLOCKED", f"A redirect of a {call.method} request to another origin was not followed.")
        call = replace(call, headers={name: value for name, value in call.headers.items() if name in _HARMLESS_HEADERS})
    return replace(call, url=url)


def _checked_method(method: str) -> str:
    method = method.upper()
    if not _METHOD.fullmatch(method):
        raise OutgoingError("BAD_HEADER", "This method cannot be used.")
    return method


def _checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name):
            raise OutgoingError("BAD_HEADER", f"{name!r} is not a header name.")
        if name.lower() in _OUR_HEADERS:
            raise OutgoingError("BAD_HEADER", f"The header {name} is set by the client itself.")
        if not _HEADER_VALUE.fullmatch(value):
            raise OutgoingError("BAD_HEADER", f"The value of the header {name} holds a line break or other characters that headers cannot.")
    return {"accept": "*/*", "user-agent": "assistant-platform"} | {name.lower(): value for name, value in headers.items()}


def explained(error: httpx2.HTTPError | OSError) -> OutgoingError:
    """What went wrong in a client that was handed out, in our words."""
    match error:
        case httpx2.ConnectError(__cause__=Blocked()):
            return OutgoingError("BLOCKED", "This host may not be called.")
        case TooLarge():
            return OutgoingError("TOO_LARGE", str(error), was_sent=True)
        case httpx2.TimeoutException():
            was_sent = not isinstance(error, (httpx2.ConnectTimeout, httpx2.PoolTimeout))
            return OutgoingError("TIMEOUT", "The host did not answer in time.", retryable=True, was_sent=was_sent)
        case httpx2.NetworkError() | OSError():
            was_sent = not isinstance(error, httpx2.ConnectError)
            return OutgoingError("UNREACHABLE", "The host could not be reached.", retryable=True, was_sent=was_sent)
        case httpx2.RemoteProtocolError():
            return OutgoingError("PROTOCOL", "The host broke off or did not speak HTTP.", retryable=True, was_sent=True)
        case _:
            return OutgoingError("PROTOCOL", "The answer could not be understood.", was_sent=True)
