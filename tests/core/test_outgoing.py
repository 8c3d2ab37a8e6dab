"""What a call does once it may be made: deadlines, sizes, redirects, headers, and what stays out of them."""

from __future__ import annotations

import asyncio
import ssl
import time
import tracemalloc
import zlib
from collections.abc import Iterable, Sequence

import httpcore2
import httpx2
import pytest

from core.outgoing import Answer, Outgoing, OutgoingError
from tests.core.outgoing_servers import Reply, Seen, Server, answer, by_target, serving, watching


async def refusal(outgoing: Outgoing, method: str, url: str, **options: object) -> OutgoingError:
    with pytest.raises(OutgoingError) as raised:
        await outgoing.fetch(method, url, **options)  # type: ignore[arg-type]  # each test passes options of the right types
    return raised.value


async def local(host: str, port: int) -> Sequence[str]:
    return ["127.0.0.1"]


def allowing(*servers: Server) -> Outgoing:
    return Outgoing([server.allowed for server in servers], resolve=local)


async def test_an_answer_is_given_whole() -> None:
    async with serving(answer(b"made", 201, X_Tag="a", Content_Type="text/plain")) as server:
        outgoing = allowing(server)
        with watching():
            got = await outgoing.fetch("post", f"{server.url}/things?q=1", headers={"X-Key": "k"}, body=b"payload")
        await outgoing.close()
    assert got == Answer(201, {"content-length": "4", "x-tag": "a", "content-type": "text/plain"}, b"made", f"{server.url}/things?q=1")
    assert (server.seen[0].method, server.seen[0].target, server.seen[0].body) == ("POST", "/things?q=1", b"payload")
    assert server.seen[0].headers["x-key"] == "k"
    assert server.seen[0].headers["host"] == server.allowed


async def test_repeated_headers_are_joined() -> None:
    async def twice(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nX-A: 1\r\nx-a: 2\r\ncontent-length: 0\r\n\r\n")

    async with serving(twice) as server:
        outgoing = allowing(server)
        assert (await outgoing.fetch("GET", server.url)).headers["x-a"] == "1, 2"
        await outgoing.close()


async def test_an_international_name_is_called_by_its_ascii_form() -> None:
    async with serving(answer()) as server:
        outgoing = allowing(server)
        await outgoing.fetch("GET", f"http://münchen.test:{server.port}/")
        await outgoing.close()
    assert server.seen[0].headers["host"] == f"xn--mnchen-3ya.test:{server.port}"


# Connecting


class Wire(httpcore2.AsyncMockStream):
    """A connection to nowhere that answers from memory."""

    def __init__(self, received: bytes) -> None:
        super().__init__([received])
        self.sent = b""
        self.server_name: str | None = None

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.sent += buffer

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.AsyncNetworkStream:
        assert ssl_context.check_hostname
        assert ssl_context.verify_mode is ssl.CERT_REQUIRED
        self.server_name = server_hostname
        return self


class Wires:
    """Stands in for the last step, opening a TCP connection, and remembers what was asked of it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, received: bytes, *, dead: Iterable[str] = ()) -> None:
        self.asked: list[tuple[str, int]] = []
        self.wires: list[Wire] = []

        async def connect_tcp(backend: object, host: str, port: int, *options: object) -> httpcore2.AsyncNetworkStream:
            self.asked.append((host, port))
            if host in dead:
                raise httpcore2.ConnectError("refused")
            self.wires.append(Wire(received))
            return self.wires[-1]

        monkeypatch.setattr(httpcore2.AnyIOBackend, "connect_tcp", connect_tcp)


async def test_the_address_that_was_judged_is_connected_and_tls_and_host_keep_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    wires = Wires(monkeypatch, b"HTTP/1.1 204 No Content\r\n\r\n")

    async def public(host: str, port: int) -> Sequence[str]:
        return ["93.184.216.34"]

    outgoing = Outgoing(resolve=public)
    assert (await outgoing.fetch("GET", "https://example.test/")).status == 204
    await outgoing.close()
    assert wires.asked == [("93.184.216.34", 443)]
    assert wires.wires[0].server_name == "example.test"
    assert b"Host: example.test\r\n" in wires.wires[0].sent


async def test_blocked_addresses_are_skipped_and_dead_ones_passed_by(monkeypatch: pytest.MonkeyPatch) -> None:
    wires = Wires(monkeypatch, b"HTTP/1.1 204 No Content\r\n\r\n", dead=["2606:4700::1111"])

    async def several(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.1", "::ffff:10.0.0.1", "2606:4700::1111", "fe80::1%lo", "1.1.1.1"]

    outgoing = Outgoing(resolve=several)
    assert (await outgoing.fetch("GET", "http://example.test/")).status == 204
    await outgoing.close()
    assert wires.asked == [("2606:4700::1111", 80), ("1.1.1.1", 80)]


async def test_an_open_connection_stays_with_its_address_and_the_next_is_judged_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    addresses = ["93.184.216.34"]
    asked: list[str] = []
    really = httpcore2.AnyIOBackend.connect_tcp

    async def moving(host: str, port: int) -> Sequence[str]:
        return addresses

    async def connect_tcp(backend: httpcore2.AnyIOBackend, host: str, port: int, *options: object) -> httpcore2.AsyncNetworkStream:
        asked.append(host)
        return await really(backend, "127.0.0.1", port)

    monkeypatch.setattr(httpcore2.AnyIOBackend, "connect_tcp", connect_tcp)
    replies = {"/": answer(), "/last": answer(connection="close")}
    async with serving(by_target(replies)) as server:
        outgoing = Outgoing(resolve=moving)
        await outgoing.fetch("GET", f"http://example.test:{server.port}/")
        addresses[:] = ["127.0.0.1"]
        await outgoing.fetch("GET", f"http://example.test:{server.port}/last")
        assert (await refusal(outgoing, "GET", f"http://example.test:{server.port}/")).code == "BLOCKED"
        await outgoing.close()
        assert (asked, server.connections, len(server.seen)) == (["93.184.216.34"], 1, 2)


async def test_a_refusal_tells_no_address() -> None:
    async def inside(host: str, port: int) -> Sequence[str]:
        return ["10.11.12.13"]

    async with serving(answer()) as server:
        closed = server.port
    outgoing = Outgoing([f"127.0.0.1:{closed}"], resolve=inside)
    blocked = await refusal(outgoing, "GET", "http://internal.test/")
    outgoing_local = Outgoing([f"127.0.0.1:{closed}"], resolve=local)
    unreachable = await refusal(outgoing_local, "GET", f"http://internal.test:{closed}/")
    assert (blocked.code, blocked.retryable) == ("BLOCKED", False)
    assert (unreachable.code, unreachable.retryable) == ("UNREACHABLE", True)
    assert "10.11" not in str(blocked)
    assert "127" not in str(unreachable)


async def test_a_name_that_does_not_resolve_is_unreachable() -> None:
    async def nowhere(host: str, port: int) -> Sequence[str]:
        raise OSError("no such name")

    failure = await refusal(Outgoing(resolve=nowhere), "GET", "http://nowhere.test/")
    assert (failure.code, failure.retryable) == ("UNREACHABLE", True)


async def test_proxies_of_the_environment_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(answer()) as proxy, serving(answer()) as server:
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        outgoing = allowing(server, proxy)
        with watching():
            await outgoing.fetch("GET", server.url)
            async with outgoing.client() as client:
                await client.get(server.url)
        await outgoing.close()
        assert (proxy.connections, len(server.seen)) == (0, 2)


# Deadlines


async def test_a_name_server_that_never_answers_is_a_timeout() -> None:
    async def silent(host: str, port: int) -> Sequence[str]:
        await asyncio.Event().wait()
        raise AssertionError

    outgoing = Outgoing(resolve=silent, connect_seconds=0.05)
    started = time.monotonic()
    failure = await refusal(outgoing, "GET", "http://example.test/")
    assert (failure.code, failure.retryable) == ("TIMEOUT", True)
    async with outgoing.client(timeout=httpx2.Timeout(60)) as client:
        with pytest.raises(httpx2.ConnectTimeout):
            await client.get("http://example.test/")
    assert time.monotonic() - started < 2


async def trickle(writer: asyncio.StreamWriter, chunk: bytes) -> None:
    """Until the other side is gone: the server cancels it or a write fails."""
    while not writer.is_closing():
        writer.write(chunk)
        await writer.drain()
        await asyncio.sleep(0.02)


async def slow_body(seen: Seen, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n")
    await trickle(writer, b"x")


async def slow_headers(seen: Seen, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    await trickle(writer, b"x: y\r\n")


async def early_hints(seen: Seen, writer: asyncio.StreamWriter) -> None:
    await trickle(writer, b"HTTP/1.1 103 Early Hints\r\n\r\n")


async def slow_circle(seen: Seen, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(0.1)
    writer.write(b"HTTP/1.1 302 Found\r\nlocation: /again\r\ncontent-length: 0\r\n\r\n")


@pytest.mark.parametrize("reply", [slow_body, slow_headers, early_hints, slow_circle])
async def test_one_deadline_covers_everything(reply: Reply) -> None:
    async with serving(reply) as server:
        outgoing = allowing(server)
        started = time.monotonic()
        failure = await refusal(outgoing, "GET", server.url, timeout_seconds=0.3, redirects=100)
        assert (failure.code, failure.retryable) == ("TIMEOUT", True)
        assert time.monotonic() - started < 2
        await outgoing.close()


# Sizes


def bomb() -> bytes:
    """1 GB of zeros in 1 MB of gzip, made of one block said over and over."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(1 << 24)) + packer.flush(zlib.Z_FULL_FLUSH)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + block * 64


async def test_a_bomb_stops_at_the_limit() -> None:
    packed = bomb()
    assert len(packed) < 1_100_000
    async with serving(answer(packed, content_encoding="gzip")) as server:
        outgoing = allowing(server)
        tracemalloc.start()
        failure = await refusal(outgoing, "GET", server.url)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert failure.code == "TOO_LARGE"
        assert peak < 30_000_000
        async with outgoing.client(most_bytes=1_000_000) as client:
            with pytest.raises(httpx2.ReadError, match="more than 1000000 bytes"):
                await client.get(server.url)
        await outgoing.close()


async def test_an_endless_answer_stops_at_the_limit() -> None:
    written = 0

    async def endless(seen: Seen, writer: asyncio.StreamWriter) -> None:
        nonlocal written
        writer.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"10000\r\n" + bytes(0x10000) + b"\r\n")
            await writer.drain()
            written += 0x10000

    async with serving(endless) as server:
        outgoing = allowing(server)
        assert (await refusal(outgoing, "GET", server.url, most_bytes=1_000_000)).code == "TOO_LARGE"
        await outgoing.close()
    assert written < 20_000_000


@pytest.mark.parametrize(("most_bytes", "fits"), [(1000, True), (999, False)])
@pytest.mark.parametrize("coding", ["identity", "gzip", "deflate"])
async def test_the_limit_counts_decoded_bytes_exactly(coding: str, most_bytes: int, fits: bool) -> None:
    body = bytes(1000)
    packer = zlib.compressobj(wbits={"gzip": 31, "deflate": 15, "identity": 15}[coding])
    sent = body if coding == "identity" else packer.compress(body) + packer.flush()
    async with serving(answer(sent, content_encoding=coding)) as server:
        outgoing = allowing(server)
        if fits:
            got = await outgoing.fetch("GET", server.url, most_bytes=most_bytes)
            assert got.body == body
            assert "content-encoding" not in got.headers
        else:
            assert (await refusal(outgoing, "GET", server.url, most_bytes=most_bytes)).code == "TOO_LARGE"
        await outgoing.close()


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br", "gzip, gzip, gzip, gzip, gzip, gzip"])
async def test_an_encoding_that_cannot_be_undone_in_pieces_is_refused(coding: str) -> None:
    async with serving(answer(b"anything", content_encoding=coding)) as server:
        outgoing = allowing(server)
        failure = await refusal(outgoing, "GET", server.url, headers={"Accept-Encoding": coding})
        assert failure.code == "PROTOCOL"
        assert server.seen[0].headers["accept-encoding"] == "gzip, deflate"
        await outgoing.close()


async def test_a_packed_answer_without_a_body_is_fine() -> None:
    async def bodiless(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 123\r\n\r\n")

    async with serving(bodiless) as server:
        outgoing = allowing(server)
        assert (await outgoing.fetch("HEAD", server.url)).body == b""
        await outgoing.close()


@pytest.mark.parametrize(
    ("sent", "retryable"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", True),
        (b"", True),
        (b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nshort", True),
        (b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nnot", False),
    ],
)
async def test_an_answer_that_is_none_is_a_protocol_fault(sent: bytes, retryable: bool) -> None:
    async def broken(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(sent)
        await writer.drain()
        writer.close()

    async with serving(broken) as server:
        outgoing = allowing(server)
        failure = await refusal(outgoing, "GET", server.url)
        assert (failure.code, failure.retryable) == ("PROTOCOL", retryable)
        await outgoing.close()


# Redirects


def to(location: str, status: int = 302) -> Reply:
    return answer(b"elsewhere", status, location=location)


@pytest.mark.parametrize(
    "location",
    [
        *("http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/", "http://127.0.0.1:6379/", "//10.0.0.1/", "http://0x7f.1/"),
        *("file:///etc/passwd", "gopher://127.0.0.1/", "http://localhost:5432/", "http:\\\\127.0.0.1\\", "http://user@example.test/"),
        *("http://127。0。0。1/", "http:///127.0.0.1", "http://[::1%25lo]/", "http://[::1/", "//ⓛocalhost/", "http://_a.xn--99zzz/"),
    ],
)
async def test_a_redirect_is_judged_like_a_first_call(location: str) -> None:
    async def redirect(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 302 Found\r\ncontent-length: 0\r\nlocation: " + location.encode() + b"\r\n\r\n")

    async with serving(redirect) as server:
        outgoing = allowing(server)
        with watching() as connects:
            assert (await refusal(outgoing, "GET", server.url)).code in ("BLOCKED", "BAD_URL")
        await outgoing.close()
    assert connects == [("127.0.0.1", server.port)]


@pytest.mark.parametrize(
    ("status", "method", "then"),
    [
        *(
            (301, "POST", "GET"),
            (302, "POST", "GET"),
            (303, "POST", "GET"),
            (303, "PUT", "GET"),
            (303, "DELETE", "GET"),
            (303, "HEAD", "HEAD"),
        ),
        *(
            (301, "PUT", "PUT"),
            (302, "DELETE", "DELETE"),
            (307, "POST", "POST"),
            (308, "PATCH", "PATCH"),
            (301, "HEAD", "HEAD"),
            (307, "GET", "GET"),
        ),
    ],
)
async def test_a_redirect_changes_the_method_as_the_rfc_says(status: int, method: str, then: str) -> None:
    async def reply(seen: Seen, writer: asyncio.StreamWriter) -> None:
        if seen.target == "/old":
            writer.write(f"HTTP/1.1 {status} Moved\r\nlocation: new?x=1\r\ncontent-length: 0\r\n\r\n".encode())
        else:
            writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")

    body = None if method in ("GET", "HEAD") else b"payload"
    async with serving(reply) as server:
        outgoing = allowing(server)
        headers = {"Content-Type": "text/plain", "Authorization": "Bearer t"}
        got = await outgoing.fetch(method, f"{server.url}/old", headers=headers, body=body)
        await outgoing.close()
    last = server.seen[-1]
    kept = then == method
    assert got.url == f"{server.url}/new?x=1"
    assert (last.method, last.target, last.body) == (then, "/new?x=1", (body or b"") if kept else b"")
    assert ("content-type" in last.headers) is kept
    assert last.headers["authorization"] == "Bearer t"


CREDENTIALS = {
    "Authorization": "Bearer t",
    "Cookie": "session=1",
    "Proxy-Authorization": "Basic eA==",
    "X-Api-Key": "k",
    "PRIVATE-TOKEN": "p",
}


async def test_credentials_do_not_cross_to_another_origin_nor_come_back() -> None:
    replies: dict[str, Reply] = {"/end": answer(b"done")}
    async with serving(by_target(replies)) as home, serving(to(f"{home.url}/end")) as other:
        replies["/start"] = to("/next")
        replies["/next"] = to(f"http://another.test:{other.port}/")
        outgoing = allowing(home, other)
        harmless = {"Accept": "text/plain", "User-Agent": "us", "Idempotency-Key": "once"}
        await outgoing.fetch("GET", f"{home.url}/start", headers=CREDENTIALS | harmless)
        await outgoing.close()
    start, following, abroad, end = [*home.seen[:2], *other.seen, home.seen[2]]
    for seen in (start, following):
        assert all(seen.headers[name.lower()] == value for name, value in (CREDENTIALS | harmless).items())
    for seen in (abroad, end):
        assert not any(name.lower() in seen.headers for name in CREDENTIALS)
        assert all(seen.headers[name.lower()] == value for name, value in harmless.items())


@pytest.mark.parametrize("status", [301, 307])
async def test_another_name_of_the_same_server_is_another_origin(status: int) -> None:
    replies: dict[str, Reply] = {"/end": answer(b"done")}
    async with serving(by_target(replies)) as server:
        replies["/start"] = to(f"http://another.test:{server.port}/end", status)
        outgoing = allowing(server)
        await outgoing.fetch("GET", f"{server.url}/start", headers=CREDENTIALS)
        await outgoing.close()
    assert not any(name.lower() in server.seen[1].headers for name in CREDENTIALS)


async def test_a_body_does_not_cross_to_another_origin() -> None:
    async with serving(answer()) as other:
        replies = {f"/{status}": to(other.url, status) for status in (301, 302, 307, 308)}
        async with serving(by_target(replies)) as server:
            outgoing = allowing(server, other)
            for status, method in ((307, "POST"), (308, "POST"), (301, "PUT"), (302, "PATCH"), (307, "DELETE")):
                failure = await refusal(outgoing, method, f"{server.url}/{status}", body=b"secret")
                assert failure.code == "BLOCKED"
            assert other.connections == 0
            assert (await outgoing.fetch("POST", f"{server.url}/302", body=b"secret", headers=CREDENTIALS)).body == b"ok"
            assert (other.seen[0].method, other.seen[0].body) == ("GET", b"")
            await outgoing.close()


async def test_redirects_are_counted() -> None:
    async with serving(to("/again")) as server:
        outgoing = allowing(server)
        assert (await refusal(outgoing, "GET", server.url, redirects=3)).code == "TOO_MANY_REDIRECTS"
        assert len(server.seen) == 4
        got = await outgoing.fetch("GET", server.url, redirects=0)
        assert (got.status, got.headers["location"], got.body) == (302, "/again", b"elsewhere")
        await outgoing.close()


async def test_https_does_not_lead_to_http(monkeypatch: pytest.MonkeyPatch) -> None:
    wires = Wires(monkeypatch, b"HTTP/1.1 302 Found\r\nlocation: http://example.test/\r\ncontent-length: 0\r\n\r\n")

    async def public(host: str, port: int) -> Sequence[str]:
        return ["93.184.216.34"]

    outgoing = Outgoing(resolve=public)
    assert (await refusal(outgoing, "GET", "https://example.test/")).code == "BLOCKED"
    assert wires.asked == [("93.184.216.34", 443)]
    await outgoing.close()


async def test_clients_follow_no_redirect_by_themselves() -> None:
    async with serving(answer()) as other, serving(to(other.url)) as server:
        outgoing = allowing(server, other)
        async with outgoing.client() as client:
            assert (await client.get(server.url)).status_code == 302
        await outgoing.close()
        assert other.connections == 0


async def test_a_client_hands_on_a_stream_as_it_comes() -> None:
    read = asyncio.Event()

    async def tokens(seen: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nfirst\r\n")
        await read.wait()
        writer.write(b"4\r\nlast\r\n0\r\n\r\n")

    async with serving(tokens) as server:
        outgoing = allowing(server)
        async with asyncio.timeout(5), outgoing.client() as client, client.stream("GET", server.url) as response:
            got = []
            async for chunk in response.aiter_bytes():
                got.append(chunk)
                read.set()
        await outgoing.close()
    assert got == [b"first", b"last"]


# Headers and cookies


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(
            ("X-A", "b\r\nX-B: c"),
            ("X-A", "b\nX-B: c"),
            ("X-A", "b\rc"),
            ("X-A", "b\0"),
            ("X-A", "b\r\n"),
            ("X-A", "é"),
            ("X-A", " b"),
            ("X-A", "\x7f"),
        ),
        *(("X-A\r\nX-B", "c"), ("X A", "b"), ("X-A:", "b"), ("", "b"), ("X-\0", "b"), ("Ünï", "b")),
        *(("Host", "inside.test"), ("host", "x"), ("Content-Length", "0"), ("Transfer-Encoding", "chunked"), ("Connection", "upgrade")),
        *(
            ("Upgrade", "h2c"),
            ("TE", "trailers"),
            ("Trailer", "x"),
            ("Keep-Alive", "1"),
            ("Proxy-Connection", "x"),
            ("Expect", "100-continue"),
        ),
    ],
)
async def test_a_header_cannot_smuggle(name: str, value: str) -> None:
    async with serving(answer()) as server:
        outgoing = allowing(server)
        assert (await refusal(outgoing, "GET", server.url, headers={name: value})).code == "BAD_HEADER"
        await outgoing.close()
        assert server.connections == 0


@pytest.mark.parametrize("method", ["GET / HTTP/1.1\r\nX: y", "CONNECT", "TRACE", "connect", "", "G T", "ＧＥＴ", "A" * 40])
async def test_a_method_cannot_smuggle(method: str) -> None:
    async with serving(answer()) as server:
        outgoing = allowing(server)
        assert (await refusal(outgoing, method, server.url)).code == "BAD_HEADER"
        await outgoing.close()
        assert server.connections == 0


async def test_no_cookie_is_kept() -> None:
    async with serving(answer(set_cookie="session=1; Path=/")) as server:
        outgoing = allowing(server)
        async with outgoing.client() as client:
            for _ in range(2):
                got = await outgoing.fetch("GET", server.url)
                await client.get(server.url)
        await outgoing.close()
    assert got.headers["set-cookie"] == "session=1; Path=/"
    assert len(server.seen) == 4
    assert all("cookie" not in seen.headers for seen in server.seen)
