"""The load: a process that posts deliveries to a webhook and hears, on the channel where it is told after each commit, which runs are over.

Run as a program. On standard input: `Load`s, each a line of JSON and then its requests, one after the other, all of the same length. On
standard output: `Posted` as a line of JSON for each. Like the other loads it does little and needs the standard library alone.
"""

from __future__ import annotations

import json
import selectors
import socket
import struct
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from time import perf_counter, process_time, time

SILENCE_SECONDS = 30.0
PLACE = struct.Struct("!16sI")  # as `core.news` packs them: this process loads none of ours
BUFFER = memoryview(bytearray(1 << 18))


@dataclass(frozen=True)
class Load:
    port: int
    redis_port: int
    redis_password: str
    channel: str
    requests: int
    request_bytes: int
    connections: int
    last_seq: int  # of a run's events
    in_turn: bool  # the next is posted when the run of the one before is over; else when its post is answered


@dataclass(frozen=True)
class Posted:
    seconds: float  # from the first byte to the news of the last run's last event
    answered_seconds: float  # to the last 202
    cpu_seconds: float  # of this process
    delays: list[float]  # in turn: seconds from a post's first byte to the news of its run's last event
    committed: dict[str, float]  # in turn: by run, the time of the news that it is accepted


class WrongAnswer(Exception):
    pass


class Connection:
    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._got = b""

    def post(self, request: memoryview) -> None:
        self.socket.sendall(request)

    def receive(self) -> bool:
        """Read once; whether the answer is whole now. Raises WrongAnswer."""
        count = self.socket.recv_into(BUFFER)
        if not count:
            raise WrongAnswer("the server closed a connection")
        self._got += BUFFER[:count]
        if not self._got.endswith(b"}"):  # of the JSON object that every answer is
            return False
        if not self._got.startswith(b"HTTP/1.1 202 "):
            raise WrongAnswer(f"expected 202: {self._got[:1000]!r}")
        self._got = b""
        return True


class News:
    def __init__(self, load: Load) -> None:
        self.socket = socket.create_connection(("127.0.0.1", load.redis_port))
        self.socket.sendall(b"AUTH %b\r\nSUBSCRIBE %b\r\n" % (load.redis_password.encode(), load.channel.encode()))
        self._head = b"*3\r\n$7\r\nmessage\r\n$%d\r\n%b\r\n$" % (len(load.channel), load.channel.encode())
        self._rest = b""
        while not self._rest.endswith(b":1\r\n"):
            self._rest += self.socket.recv(1000)
        self._rest = b""

    def hear(self) -> Iterator[tuple[bytes, int]]:
        """Read once; which runs have had which event."""
        data, at = self._rest + BUFFER[: self.socket.recv_into(BUFFER)], 0
        while (end := data.find(b"\r\n", at + len(self._head))) >= 0:
            start, size = end + 2, int(data[at + len(self._head) : end])
            if len(data) < start + size + 2:
                break
            yield from PLACE.iter_unpack(data[start : start + size])
            at = start + size + 2
        self._rest = data[at:]


def post(load: Load, requests: memoryview) -> Posted:
    """Raises WrongAnswer."""
    count = load.requests
    parts = iter([requests[n * load.request_bytes : (n + 1) * load.request_bytes] for n in range(count)])
    news, connections = News(load), [Connection(load.port) for _ in range(min(load.connections, count))]
    ended, posted, posted_at, answered, answered_at = set[bytes](), 0, 0.0, 0, 0.0
    delays, committed = list[float](), dict[str, float]()
    with selectors.DefaultSelector() as selector:
        selector.register(news.socket, selectors.EVENT_READ)
        for connection in connections:
            selector.register(connection.socket, selectors.EVENT_READ, connection)
        began, cpu_began = perf_counter(), process_time()

        def post_next(connection: Connection) -> None:
            nonlocal posted, posted_at
            if (part := next(parts, None)) is not None:
                posted, posted_at = posted + 1, perf_counter()
                connection.post(part)

        for connection in connections:
            post_next(connection)
        while len(ended) < count or answered < count:
            ready = selector.select(SILENCE_SECONDS)
            if not ready:
                raise WrongAnswer(f"nothing for {SILENCE_SECONDS:g} s: {answered} of {count} posts answered, {len(ended)} runs over")
            for key, _ in ready:
                connection = key.data
                if connection is not None:
                    if connection.receive():
                        answered += 1
                        answered_at = perf_counter()
                        if not load.in_turn:
                            post_next(connection)
                    continue
                for run, seq in news.hear():
                    if seq == 1 and load.in_turn:
                        committed[run.hex()] = time()
                    if seq >= load.last_seq:
                        ended.add(run)
                        if load.in_turn:
                            delays.append(perf_counter() - posted_at)
            if load.in_turn and len(ended) == answered == posted:
                post_next(connections[0])
        return Posted(perf_counter() - began, answered_at - began, process_time() - cpu_began, delays, committed)


if __name__ == "__main__":
    try:
        for line in iter(sys.stdin.buffer.readline, b""):
            load = Load(**json.loads(line))
            requests = sys.stdin.buffer.read(load.requests * load.request_bytes)
            print(json.dumps(asdict(post(load, memoryview(requests)))), flush=True)
    except (WrongAnswer, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
