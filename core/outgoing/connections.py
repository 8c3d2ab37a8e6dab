"""The guard itself, under httpx2: name → addresses → judgement → connection, in one place and in that order.

Checking a URL first and connecting by name later loses to a resolver that changes its answer in between, so nothing above this
module resolves anything, and the socket is opened to the very address that was judged.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from functools import cache
from ipaddress import ip_address

import httpcore2
import httpx2

from core.outgoing import holds, urls
from core.outgoing.addresses import Address, AllowList
from core.outgoing.errors import OutgoingError

Resolver = Callable[[str, int], Awaitable[Sequence[str]]]  # (name, port) -> addresses, best first; raises OSError

_RESOLVING_THREADS = 32
MOST_CONNECTIONS = 200
_IDLE_SECONDS = 5
_CODINGS = frozenset({"gzip", "deflate", "identity", ""})
_CODED_HEADERS = frozenset({b"content-encoding", b"content-length"})


class SystemResolver:
    """The operating system's resolver, in threads of its own: a name server that never answers holds up only other names."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_RESOLVING_THREADS, thread_name_prefix="resolve")

    async def __call__(self, host: str, port: int) -> list[str]:
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(self._threads, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        return list(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)


class Blocked(httpcore2.ConnectError):
    """The host has no address that may be spoken to."""


class GuardedBackend(httpcore2.AsyncNetworkBackend):
    """Opens TCP connections to permitted addresses only. TLS and the Host header above it keep the name."""

    def __init__(self, allow: AllowList, resolve: Resolver, connect_seconds: float) -> None:
        self._allow = allow
        self._resolve = resolve
        self._connect_seconds = connect_seconds
        self._tcp = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Tries the permitted addresses in turn; resolving and all tries share `connect_seconds`, or `timeout` when that is shorter."""
        now = asyncio.get_running_loop().time
        deadline = now() + (self._connect_seconds if timeout is None else min(timeout, self._connect_seconds))
        addresses = [address for address in await self._addresses(host, port, deadline) if self._allow.permits(address, port)]
        failure: httpcore2.ConnectError | httpcore2.ConnectTimeout = Blocked("this host may not be called")
        for tried, address in enumerate(addresses):
            share = (deadline - now()) / (len(addresses) - tried)
            try:
                return await self._tcp.connect_tcp(str(address), port, share, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
        raise failure

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None
    ) -> httpcore2.AsyncNetworkStream:
        raise Blocked("sockets of this machine may not be called")

    async def sleep(self, seconds: float) -> None:
        await self._tcp.sleep(seconds)

    async def _addresses(self, host: str, port: int, deadline: float) -> list[Address]:
        try:
            return [ip_address(host)]
        except ValueError:
            pass
        try:
            async with asyncio.timeout_at(deadline):
                return [ip_address(found) for found in await self._resolve(host, port)]
        except TimeoutError:
            raise httpcore2.ConnectTimeout("resolving the host took too long") from None
        except OSError:
            raise httpcore2.ConnectError("the host has no address") from None


@cache
def _tls_context() -> ssl.SSLContext:
    """One for the process, since reading the authorities' certificates takes 50 ms. `SSL_CERT_FILE` is ignored like the rest."""
    return httpx2.create_ssl_context(trust_env=False)


class GuardedTransport(httpx2.AsyncHTTPTransport):
    """httpx2's transport on a pool whose only way out is the guard, and answers that cannot outgrow `most_bytes` once decompressed.

    The pool is safe to keep. It is keyed by (scheme, host, port), and a connection stays with the address it was judged for when
    it was opened: a host that later resolves inside is not followed there by an open connection, and a new one is judged anew.
    """

    def __init__(self, backend: GuardedBackend, most_bytes: int, most_connections: int | None = MOST_CONNECTIONS) -> None:
        """`most_connections` at once, and who asks for more waits; None: as many as are asked for."""
        # Not super().__init__(): it would open a pool that connects by itself. Should httpx2 ever rename `_pool`, every
        # request fails instead of slipping past the guard.
        self._pool = httpcore2.AsyncConnectionPool(
            ssl_context=_tls_context(),
            max_connections=most_connections,
            max_keepalive_connections=MOST_CONNECTIONS,
            keepalive_expiry=_IDLE_SECONDS,
            network_backend=backend,
        )
        self._most_bytes = most_bytes

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return await self.send(request, self._most_bytes)

    async def send(self, request: httpx2.Request, most_bytes: int) -> httpx2.Response:
        """The answer, decoded, with its body still to be read; reading beyond `most_bytes` raises TooLarge."""
        try:
            urls.check(request.url)
        except OutgoingError as refusal:
            raise httpx2.UnsupportedProtocol(refusal.message) from refusal
        request.headers["accept-encoding"] = "gzip, deflate"  # the codings that can be undone in small pieces
        await holds.passed()
        answer = await super().handle_async_request(request)
        headers = answer.headers
        codings = {coding.strip().lower() for coding in headers.get_list("content-encoding", split_commas=True)}
        if not codings <= _CODINGS:
            await answer.aclose()
            raise httpx2.DecodingError("the answer is in an encoding that was not asked for")
        if codings:
            headers = httpx2.Headers([(name, value) for name, value in headers.raw if name.lower() not in _CODED_HEADERS])
        return httpx2.Response(answer.status_code, headers=headers, stream=_Body(answer, most_bytes), extensions=answer.extensions)


class TooLarge(httpx2.ReadError):
    """The body is larger than the caller takes: the message says how much that is. The rest of it is not read."""


class _Body(httpx2.AsyncByteStream):
    def __init__(self, answer: httpx2.Response, most_bytes: int) -> None:
        self._answer = answer
        self._most_bytes = most_bytes

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = self._most_bytes
        async with aclosing(self._answer.aiter_bytes()) as chunks:
            async for chunk in chunks:
                left -= len(chunk)
                if left < 0:
                    raise TooLarge(f"The answer has more than {self._most_bytes} bytes.")
                yield chunk

    async def aclose(self) -> None:
        await self._answer.aclose()
