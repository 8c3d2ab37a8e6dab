"""The lane for small GraphQL requests, by raw sockets: in whatever packets they come, and whatever is unusual about them, they are
answered as on the usual way. `/graphql?` is the same door without a lane, and the tests' witness of what is usual.
"""

from __future__ import annotations

import asyncio
import gc
import json
import random
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from io import StringIO
from typing import Any, NamedTuple
from uuid import UUID

import pytest
import uvloop

from core.callers import Caller
from core.metrics import REGISTRY
from core.settings import Limits, Settings
from server.graphql.answers import Answer
from server.graphql.executions import Request
from server.guards import guards
from server.lanes import Headers, LaneProtocol, Reply
from tests.graphql.conftest import QUICK
from tests.graphql.schemas import SECRET
from tests.graphql.servers import Served, serve

LANE, USUAL = "/graphql", "/graphql?"
RANDOM_SEEDS = range(6)


class Heard(NamedTuple):
    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def all(self, name: str) -> list[str]:
        return [value for known, value in self.headers if known == name]

    @property
    def data(self) -> Any:
        return json.loads(self.body)["data"]

    @property
    def meaning(self) -> tuple[object, ...]:
        """All but what is another one each time."""
        body = json.loads(self.body)
        for error in body.get("errors", [body.get("error", {})]):
            error.get("extensions", error).pop("requestId", None)
        return self.status, sorted(header for header in self.headers if header[0] not in ("date", "x-request-id")), body


class Wire:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self.writer = reader, writer

    def send(self, *requests: bytes) -> None:
        self.writer.write(b"".join(requests))

    async def hear(self) -> Heard:
        async with asyncio.timeout(10):
            line, headers = await self._reader.readline(), list[tuple[str, str]]()
            assert line.startswith(b"HTTP/1.1 "), line
            while header := (await self._reader.readline()).decode().rstrip("\r\n"):
                name, _, value = header.partition(": ")
                headers.append((name.lower(), value))
            if ("transfer-encoding", "chunked") not in headers:
                body = await self._reader.readexactly(int(dict(headers).get("content-length", 0)))
            else:
                body = b""
                while size := int(await self._reader.readline(), 16):
                    body += (await self._reader.readexactly(size + 2))[:-2]
                await self._reader.readline()
        return Heard(int(line.split()[1]), headers, body)

    async def rest(self) -> bytes:
        """What comes until the server closes the connection."""
        return await asyncio.wait_for(self._reader.read(), 10)


@asynccontextmanager
async def connected(served: Served, receive_bytes: int | None = None) -> AsyncIterator[Wire]:
    sock = socket.socket()
    if receive_bytes is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_bytes)
    sock.setblocking(False)
    await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", served.port))
    reader, writer = await asyncio.open_connection(sock=sock, limit=2 * (receive_bytes or 65536))
    try:
        yield Wire(reader, writer)
    finally:
        writer.transport.abort()


def head(path: str, length: int | None, *headers: str, version: str = "1.1", kind: str | None = "application/json") -> bytes:
    lines = [f"POST {path} HTTP/{version}", "host: x", *headers]
    if kind is not None:
        lines.append(f"content-type: {kind}")
    if length is not None:
        lines.append(f"content-length: {length}")
    return "\r\n".join([*lines, "", ""]).encode()


def request(path: str, query: str, *headers: str, version: str = "1.1", **more: object) -> bytes:
    body = json.dumps({"query": query, **more}).encode()
    return head(path, len(body), *headers, version=version) + body


def chunked(path: str, query: str) -> bytes:
    body = json.dumps({"query": query}).encode()
    return head(path, None, "transfer-encoding: chunked") + b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)


def usually(one: bytes) -> bytes:
    return one.replace(b" /graphql ", b" /graphql? ")


async def asked(served: Served, *requests: bytes) -> list[Heard]:
    """On a connection of their own, one after another."""
    async with connected(served) as wire:
        heard = []
        for one in requests:
            wire.send(one)
            heard.append(await wire.hear())
        return heard


@pytest.fixture(scope="module", params=["asyncio", "uvloop"])
def servers(request: pytest.FixtureRequest) -> Iterator[Callable[[Limits], Served]]:
    """Makes a server on the loop that tests have, and on the one that serves."""
    with ExitStack() as stack:
        made: dict[Limits, Served] = {}

        def server(limits: Limits) -> Served:
            if limits not in made:
                with pytest.MonkeyPatch.context() as patch:
                    if request.param == "uvloop":
                        patch.setattr(asyncio, "run", uvloop.run)
                    made[limits] = stack.enter_context(serve(limits))
            made[limits].probe.forget()
            return made[limits]

        yield server


@pytest.fixture
def shipped(servers: Callable[[Limits], Served]) -> Served:
    return servers(Limits())


@pytest.fixture
def quick(servers: Callable[[Limits], Served]) -> Served:
    return servers(QUICK)


@contextmanager
def lane_of(served: Served) -> Iterator[list[int]]:
    """Counts who takes the lane."""
    count, posts = [0], served.door.posts
    usual = posts.answer

    async def answer(url: bytes, headers: Headers, body: bytes, caller: Caller, request_id: str, notes: dict[str, object]) -> Reply:
        count[0] += 1
        return await usual(url, headers, body, caller, request_id, notes)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(posts, "answer", answer)
        yield count


@pytest.fixture
def arrived(monkeypatch: pytest.MonkeyPatch) -> Callable[[], Awaitable[bool]]:
    """Waits until the server has read a packet."""
    read, receive = threading.Semaphore(0), LaneProtocol.data_received

    def received(self: LaneProtocol, data: bytes) -> None:
        receive(self, data)
        read.release()

    monkeypatch.setattr(LaneProtocol, "data_received", received)
    return lambda: asyncio.to_thread(read.acquire, timeout=5)


# -- what takes the lane


HELLO = request(LANE, "{ hello }")
BODY_AT = HELLO.index(b"\r\n\r\n") + 4


@pytest.mark.parametrize(
    "cuts",
    [(), (BODY_AT,), (BODY_AT - 2,), (10, BODY_AT, BODY_AT + 3), range(1, len(HELLO))],
    ids=["one packet", "head, body", "amid the line that ends the head", "four packets", "byte by byte"],
)
async def test_a_request_is_answered_in_whatever_packets_it_comes(
    shipped: Served, arrived: Callable[[], Awaitable[bool]], cuts: tuple[int, ...]
) -> None:
    with lane_of(shipped) as taken:
        async with connected(shipped) as wire:
            for start, end in zip((0, *cuts), (*cuts, len(HELLO)), strict=True):
                wire.send(HELLO[start:end])
                assert await arrived()
            assert (await wire.hear()).data == {"hello": "Hello, world!"}
    assert taken == [1]


async def test_a_connection_is_kept_for_many_requests(shipped: Served) -> None:
    with lane_of(shipped) as taken:
        heard = await asked(shipped, *[request(LANE, f"{{ number(value: {n}) }}") for n in range(300)])
    assert [one.data["number"] for one in heard] == list(range(300))
    assert len({one.all("x-request-id")[0] for one in heard}) == 300
    assert taken == [300]


async def test_a_client_that_asks_to_close_is_answered_and_the_connection_closes(shipped: Served) -> None:
    for path in (LANE, USUAL):
        async with connected(shipped) as wire:
            wire.send(request(path, "{ hello }", "connection: close"))
            heard = await wire.hear()
            assert (heard.data, heard.all("connection")) == ({"hello": "Hello, world!"}, ["close"])
            assert await wire.rest() == b""


async def test_what_was_sent_after_asking_to_close_is_not_answered(shipped: Served) -> None:
    async with connected(shipped) as wire:
        wire.send(request(LANE, "{ hello }", "connection: close"), request(LANE, "{ hello }"))
        assert (await wire.hear()).status == 200
        assert await wire.rest() == b""


@pytest.mark.parametrize(
    "one",
    [
        request(LANE, "{ hello }", version="1.0"),
        request(LANE, "{ hello }", "connection: keep-alive", version="1.0"),
        request(LANE, "{ hello }", variables={"a": "x" * 65_536}),
        chunked(LANE, "{ hello }"),
        request(LANE, "{ hello }", "expect: 100-continue"),
        request("/graphql?x=1", "{ hello }"),
        request(LANE, "{ hello }", "connection: upgrade", "upgrade: h2c"),
    ],
    ids=["HTTP/1.0", "HTTP/1.0, kept", "over 64 kB", "chunked", "100-continue", "a query string", "an upgrade that is not offered"],
)
async def test_what_is_unusual_takes_the_usual_way_and_is_answered_the_same(shipped: Served, one: bytes) -> None:
    heard = []
    with lane_of(shipped) as taken:
        for sent in (one, usually(one)):
            async with connected(shipped) as wire:
                wire.send(sent)
                if b"expect" in one:
                    assert (await wire.hear()).status == 100
                heard.append((await wire.hear()).meaning)
                if b"HTTP/1.0" in one:
                    assert await wire.rest() == b""
    assert taken == [0]
    assert heard[0] == heard[1]
    assert b"upgrade" in one or heard[0][0] == 200


@pytest.mark.parametrize("accept", ["text/event-stream", "text/event-stream;q=0.9, */*;q=0.1", "Text/Event-Stream", "TEXT/EVENT-STREAM"])
@pytest.mark.parametrize("query", ["{ hello }", "subscription { count(to: 2) }"])
async def test_who_accepts_a_stream_gets_one(shipped: Served, query: str, accept: str) -> None:
    lane, usual = [(await asked(shipped, request(path, query, f"accept: {accept}")))[0] for path in (LANE, USUAL)]
    assert lane.all("content-type") == ["text/event-stream; charset=utf-8"]
    assert lane.body == usual.body
    assert lane.body.endswith(b"event: complete\ndata:\n\n")


# -- what is answered


SAME = {
    "a query": request(LANE, "{ hello projects(first: 2) { nodes { id } } }"),
    "its new media type": request(LANE, "{ hello }", "accept: application/graphql-response+json"),
    "a mutation": request(LANE, 'mutation { signIn(input: {email: "a", password: "b"}) { __typename } }'),
    "a fault in a field": request(LANE, "{ hello broken missing unavailable }"),
    "a fault where none may be": request(LANE, "{ brokenRequired }"),
    "what JSON cannot hold": request(LANE, "{ notJson }"),
    "not GraphQL": request(LANE, "{", "accept: application/graphql-response+json"),
    "not valid": request(LANE, "{ zz }"),
    "too dear": request(LANE, "{ projects(first: 300000) { nodes { id } } }", "accept: application/graphql-response+json"),
    "a subscription": request(LANE, "subscription { count(to: 1) }"),
    "not JSON": head(LANE, 3) + b"zzz",
    "nothing": head(LANE, 0),
    "a batch": head(LANE, 2) + b"[]",
    "not acceptable": request(LANE, "{ hello }", "accept: image/png"),
    "another kind": head(LANE, 2, kind="text/plain") + b"{}",
    "no kind": head(LANE, 2, kind=None) + b"{}",
    "compressed": request(LANE, "{ hello }", "content-encoding: gzip"),
    "a bad token": request(LANE, "{ me }", "authorization: Bearer bad"),
    "too many sign-ins": request(LANE, "{ me }", "authorization: Bearer limited"),
    "a header twice": request(LANE, "{ me }", "authorization: Bearer bad", "authorization: Bearer limited"),
    "closing": request(LANE, "{ zz }", "connection: close"),
}


@pytest.mark.parametrize("one", SAME.values(), ids=SAME.keys())
async def test_an_answer_is_the_same_as_on_the_usual_way_and_has_a_request_id(shipped: Served, one: bytes) -> None:
    with lane_of(shipped) as taken:
        (lane,), (usual,) = await asked(shipped, one), await asked(shipped, usually(one))
    assert taken == [1]
    assert lane.meaning == usual.meaning
    (id,) = lane.all("x-request-id")
    assert UUID(id).version == 7
    for error in json.loads(lane.body).get("errors", ()):
        assert error["extensions"]["requestId"] == id


async def test_a_limit_below_what_a_lane_takes_holds_there_too() -> None:
    with serve(Limits(body_bytes=1000)) as served:
        lane, usual = [(await asked(served, request(path, "{ hello }", variables={"a": "x" * 1000})))[0] for path in (LANE, USUAL)]
    assert usual.status == 413
    assert lane.meaning == usual.meaning


@pytest.mark.parametrize("path", [LANE, USUAL])
async def test_what_nobody_foresaw_is_a_masked_500_and_the_connection_goes_on(
    shipped: Served, monkeypatch: pytest.MonkeyPatch, log: StringIO, path: str
) -> None:
    async def broken(request: Request) -> Answer:
        raise RuntimeError(f"could not connect to {SECRET}")

    async with connected(shipped) as wire:
        with monkeypatch.context() as patch:
            patch.setattr(shipped.door.posts.executions, "answer", broken)
            wire.send(request(path, "{ hello }"))
            heard = await wire.hear()
        wire.send(request(path, "{ hello }"))
        assert (await wire.hear()).status == 200
    (id,) = heard.all("x-request-id")
    assert heard.meaning[0] == 500
    own = {name for name, _ in guards(Settings(_env_file=None))(())}
    assert {name for name, _ in heard.headers} == {
        "content-length",
        "content-type",
        "date",
        "server",
        "x-request-id",
        *map(bytes.decode, own),
    }
    assert json.loads(heard.body) == {"error": {"code": "INTERNAL", "message": "Something went wrong.", "requestId": id}}
    (told, line) = await lines(log, lambda line: line.get("request_id") == id)
    assert "RuntimeError: could not connect to" in str(told["exception"])
    assert (told["path"], line["event"], line["status"]) == ("/graphql", "request", 500)


# -- slow, and in a hurry


@pytest.mark.parametrize("path", [LANE, USUAL])
@pytest.mark.parametrize("begun", [b"", b'{"query"'], ids=["nothing of it", "a part"])
async def test_a_body_that_is_slow_is_given_up_and_the_connection_closes(quick: Served, path: str, begun: bytes) -> None:
    async with connected(quick) as wire:
        wire.send(head(path, 40), begun)
        heard = await wire.hear()
        assert (heard.status, json.loads(heard.body)["errors"][0]["extensions"]["code"]) == (408, "BODY_TOO_SLOW")
        assert heard.all("connection") == ["close"]
        assert [json.loads(heard.body)["errors"][0]["extensions"]["requestId"]] == heard.all("x-request-id")
        assert await wire.rest() == b""


async def test_a_body_that_comes_in_time_is_not_given_up_later(quick: Served, arrived: Callable[[], Awaitable[bool]]) -> None:
    async with connected(quick) as wire:
        wire.send(HELLO[:BODY_AT])
        assert await arrived()
        wire.send(HELLO[BODY_AT:])
        assert (await wire.hear()).status == 200
        wire.send(request(LANE, "{ slow(seconds: 30) }"))  # ends by its own deadline, as late as the body's
        assert (await wire.hear()).status == 200
        wire.send(HELLO)
        assert (await wire.hear()).data == {"hello": "Hello, world!"}


@pytest.mark.parametrize("paths", [(LANE, LANE), (USUAL, LANE), (LANE, USUAL), (LANE, LANE, USUAL, LANE), (USUAL, LANE, LANE, USUAL)])
async def test_pipelined_requests_are_answered_in_their_order(shipped: Served, paths: tuple[str, ...]) -> None:
    async with connected(shipped) as wire:
        wire.send(*[request(path, f"{{ slow(seconds: {0.1 / (n + 1)}) number(value: {n}) }}") for n, path in enumerate(paths)])
        assert [(await wire.hear()).data["number"] for _ in paths] == list(range(len(paths)))
        wire.send(HELLO)
        assert (await wire.hear()).data == {"hello": "Hello, world!"}


async def test_a_request_that_comes_while_one_is_answered_waits_for_it(shipped: Served) -> None:
    for first, second in ((LANE, LANE), (LANE, USUAL), (USUAL, LANE)):
        shipped.probe.forget()
        async with connected(shipped) as wire:
            wire.send(request(first, "{ slow(seconds: 0.2) }"))
            assert await shipped.probe.seen("slow began")
            wire.send(request(second, "{ hello }"))
            assert (await wire.hear()).data == {"slow": "done"}
            assert (await wire.hear()).data == {"hello": "Hello, world!"}


@pytest.mark.parametrize("seed", RANDOM_SEEDS)
async def test_requests_of_all_kinds_in_random_packets_are_answered_in_their_order(shipped: Served, seed: int) -> None:
    chance = random.Random(seed)
    kept = [one for name, one in SAME.items() if name != "closing"]
    kept += [
        chunked(LANE, "{ hello }"),
        request(LANE, "{ slow(seconds: 0.005) }"),
        request(LANE, "{ hello }", variables={"a": "x" * 70_000}),
    ]
    chosen = [one.replace(b" /graphql ", chance.choice([b" /graphql ", b" /graphql? "])) for one in chance.choices(kept, k=40)]
    expected = [(await asked(shipped, usually(one)))[0].meaning for one in chosen]
    stream, sent = b"".join(chosen), 0
    async with connected(shipped) as wire:

        async def send() -> None:
            nonlocal sent
            while sent < len(stream):
                size = chance.choice([1, 7, 100, 1000, 50_000])
                wire.send(stream[sent : sent + size])
                sent += size
                await wire.writer.drain()
                await asyncio.sleep(0)

        sending = asyncio.create_task(send())
        assert [(await wire.hear()).meaning for _ in chosen] == expected
        await sending


# -- who goes away


@pytest.mark.parametrize("path", [LANE, USUAL])
async def test_a_client_that_goes_away_takes_its_query_with_it_and_not_its_mutation(shipped: Served, path: str) -> None:
    async with connected(shipped) as wire:
        wire.send(request(path, "{ slow(seconds: 30) }"))
        assert await shipped.probe.seen("slow began")
    assert await shipped.probe.seen("slow cancelled", 2)
    async with connected(shipped) as wire:
        wire.send(request(path, "mutation { slowBump(seconds: 0.3) }"))
        assert await shipped.probe.seen("slow bump began")
    assert await shipped.probe.seen("slow bump ended")
    assert not shipped.probe.happened["slow bump cancelled"].is_set()


async def test_an_answer_for_a_client_that_has_gone_is_no_error_in_the_log(
    shipped: Served, arrived: Callable[[], Awaitable[bool]], log: StringIO
) -> None:
    before = len(log.getvalue())
    async with connected(shipped) as wire:
        wire.send(request(LANE, "query Leaving { slow(seconds: 0.3) }"))
        assert await arrived()
        assert await shipped.probe.seen("slow began")
        wire.send(HELLO)
        assert await arrived()
    await lines(log, lambda line: line.get("operation") == "Leaving", before)
    await asked(shipped, HELLO)  # by then it has been tried
    gc.collect()  # asyncio tells of a task's exception when the task is let go
    assert {line["event"] for line in written(log, before)} == {"request"}


# -- a slow reader


@pytest.mark.parametrize("path", [LANE, USUAL])
async def test_answers_do_not_pile_up_for_a_client_that_does_not_read(shipped: Served, path: str) -> None:
    """Each is 3 MB; the system's buffers hold some, the server the one that it tries to send and the next."""
    echo = " ".join(f"a{n}: variables(given: $a)" for n in range(25))
    many, probe = 30, shipped.probe
    async with connected(shipped, receive_bytes=16_384) as wire:
        wire.writer.transport.pause_reading()  # type: ignore[attr-defined]  # a socket's transport has it
        one = request(path, f"query ($a: JSON) {{ {echo} slow(seconds: 0) }}", variables={"a": "x" * 60_000})
        for _ in range(many):
            wire.send(one)
        assert await probe.seen("slow ended")
        seen = -1
        while seen < (seen := probe.counts["slow ended"]):  # until it has gone no further while many others were answered
            await asked(shipped, *[HELLO] * 200)
        assert seen < 10
        wire.writer.transport.resume_reading()  # type: ignore[attr-defined]
        for _ in range(many):
            heard = await wire.hear()
            assert heard.status == 200
            assert len(heard.body) > 3_000_000


# -- what is told of it


def written(log: StringIO, start: int = 0) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.getvalue()[start:].splitlines() if line.endswith("}")]


async def lines(log: StringIO, meant: Callable[[dict[str, Any]], bool], start: int = 0) -> list[dict[str, Any]]:
    """Those that are meant, once the request's own is among them: it is written after the answer."""
    async with asyncio.timeout(5):
        while True:
            found = [line for line in written(log, start) if meant(line)]
            if any(line["event"] == "request" for line in found):
                return found
            await asyncio.sleep(0.01)


def counted() -> dict[str, float]:
    samples = [sample for metric in REGISTRY.collect() for sample in metric.samples]
    return {
        f"{sample.name}{sorted(sample.labels.items())}": sample.value
        for sample in samples
        if sample.name
        in ("http_requests_total", "http_request_seconds_count", "graphql_operations_total", "graphql_operation_seconds_count")
    }


def answered(counts: dict[str, float]) -> float:
    return sum(value for name, value in counts.items() if name.startswith("http_requests_total"))


async def change(before: dict[str, float]) -> dict[str, float]:
    """Of the counters, once a request has been counted."""
    async with asyncio.timeout(5):
        while answered(now := counted()) == answered(before):
            await asyncio.sleep(0.01)
    return {name: value - before.get(name, 0) for name, value in now.items() if value != before.get(name, 0)}


@pytest.mark.parametrize("name", ["a query", "a mutation", "not valid", "a subscription", "not JSON", "not acceptable", "a bad token"])
async def test_a_request_is_logged_and_counted_as_on_the_usual_way(shipped: Served, log: StringIO, name: str) -> None:
    told = []
    shipped.sign_ins.add("logged")
    for path in (LANE, USUAL):
        before = counted()
        one = SAME[name].replace(b" /graphql ", f" {path} ".encode())
        if b"authorization" not in one:
            one = one.replace(b"host: x", b"host: x\r\nauthorization: Bearer logged")
        (heard,) = await asked(shipped, one)
        id = heard.all("x-request-id")[0]
        (line,) = await lines(log, lambda line, id=id: line.get("request_id") == id)  # type: ignore[misc]  # binds the loop's value
        assert line.pop("ms") >= 0
        told.append(({key: value for key, value in line.items() if key not in ("request_id", "timestamp")}, await change(before)))
    assert told[0] == told[1]


@pytest.mark.parametrize("how", ["while it runs", "amid the body", "while it is given up"])
async def test_a_request_without_its_client_is_logged_and_counted_as_on_the_usual_way(
    quick: Served, arrived: Callable[[], Awaitable[bool]], log: StringIO, how: str
) -> None:
    told = []
    for path in (LANE, USUAL):
        quick.probe.forget()
        start, before = len(log.getvalue()), counted()
        async with connected(quick) as wire:
            if how == "while it runs":
                wire.send(request(path, "query Gone { slow(seconds: 0.4) }"))
                assert await quick.probe.seen("slow began")
            else:
                wire.send(head(path, 40))
                assert await arrived()
                if how == "while it is given up":
                    assert (await wire.hear()).status == 408
        counts = await change(before)
        (line,) = await lines(log, lambda line: line["event"] == "request", start)
        told.append(({key: value for key, value in line.items() if key not in ("request_id", "timestamp", "ms")}, counts))
    assert told[0] == told[1]


# -- the end of the server


@pytest.mark.parametrize("path", [LANE, USUAL])
async def test_a_request_that_runs_when_the_server_stops_is_answered(path: str) -> None:
    with ExitStack() as stack:
        served = stack.enter_context(serve(QUICK))
        async with connected(served) as wire, connected(served) as idle:
            idle.send(HELLO)
            await idle.hear()
            wire.send(request(path, "{ slow(seconds: 0.4) }"))
            assert await served.probe.seen("slow began")
            stopping = asyncio.create_task(asyncio.to_thread(stack.close))
            assert await idle.rest() == b""
            heard = await wire.hear()
            assert (heard.data, heard.all("connection")) == ({"slow": "done"}, ["close"])
            assert await wire.rest() == b""
            await stopping


async def test_a_request_that_outlasts_the_servers_grace_is_told_as_on_the_usual_way() -> None:
    told = []
    for path in (LANE, USUAL):
        with ExitStack() as stack:
            served = stack.enter_context(serve())
            async with connected(served) as wire:
                wire.send(request(path, "{ slow(seconds: 30) }"))
                assert await served.probe.seen("slow began")
                stopping = asyncio.create_task(asyncio.to_thread(stack.close))
                told.append((await wire.rest()).split(b"\r\n")[0])
                assert await served.probe.seen("slow cancelled")
                await stopping
    assert told[0] == told[1]
