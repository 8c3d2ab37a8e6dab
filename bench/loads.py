"""The load: a process that keeps a number of HTTP/1.1 connections busy, each with one request at a time.

Run as a program: a `Load` as JSON on standard input, what it did (`Driven`) on standard output. It shares the machine with
what it measures, so it does as little as it can: no framework, no parsing of bodies, and nothing but the standard library to load.
"""

from __future__ import annotations

import json
import selectors
import socket
import sys
from dataclasses import asdict, dataclass
from time import perf_counter, process_time

SILENCE_SECONDS = 30.0
BUFFER = memoryview(bytearray(1 << 18))


@dataclass(frozen=True)
class Load:
    port: int
    request: str
    body_bytes: int  # of the right answer: one of another length is a fault
    connections: int
    seconds: float  # after that, what is under way is waited for and counted


@dataclass(frozen=True)
class Driven:
    requests: int
    seconds: float
    cpu_seconds: float  # of this process


class WrongAnswer(Exception):
    pass


class Connection:
    def __init__(self, load: Load) -> None:
        self.socket = socket.create_connection(("127.0.0.1", load.port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._request = load.request.encode()
        self._length = b"\r\ncontent-length: %d\r\n" % load.body_bytes
        self._body_bytes = load.body_bytes
        self._head = b""
        self._missing: int | None = None  # bytes of the body; None while the head is read

    def ask(self) -> None:
        self.socket.sendall(self._request)

    def receive(self) -> bool:
        """Read once; whether the answer is whole now. Raises WrongAnswer."""
        count = self.socket.recv_into(BUFFER)
        if not count:
            raise WrongAnswer("the server closed a connection")
        if self._missing is None:
            self._head += BUFFER[:count]
            end = self._head.find(b"\r\n\r\n") + 4
            if end < 4:
                return False
            head, self._missing = self._head[:end], end + self._body_bytes - len(self._head)
            if not head.startswith(b"HTTP/1.1 200 ") or self._length not in head.lower():
                raise WrongAnswer(f"expected 200 with {self._body_bytes} bytes: {bytes(self._head[:1000])!r}")
            self._head = b""
        else:
            self._missing -= count
        if self._missing:
            return False
        self._missing = None
        return True


def drive(load: Load) -> Driven:
    """Raises WrongAnswer."""
    connections = [Connection(load) for _ in range(load.connections)]
    requests, busy = 0, len(connections)
    with selectors.DefaultSelector() as selector:
        began, cpu_began = perf_counter(), process_time()
        for connection in connections:
            selector.register(connection.socket, selectors.EVENT_READ, connection.receive)
            connection.ask()
        asking = {connection.socket.fileno(): connection.ask for connection in connections}
        while busy:
            ready = selector.select(SILENCE_SECONDS)
            if not ready:
                raise WrongAnswer(f"no answer for {SILENCE_SECONDS:g} s")
            for key, _ in ready:
                if key.data():
                    requests += 1
                    if perf_counter() - began < load.seconds:
                        asking[key.fd]()
                    else:
                        busy -= 1
        driven = Driven(requests, perf_counter() - began, process_time() - cpu_began)
    for connection in connections:
        connection.socket.close()
    return driven


if __name__ == "__main__":
    try:
        print(json.dumps(asdict(drive(Load(**json.load(sys.stdin))))))
    except (WrongAnswer, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
