"""The load: a process with thousands of WebSockets that hear what one program says.

Run as a program. On standard input: an `Audience` as a line of JSON, and the end of it when there is nothing more to hear. On standard output,
a line of JSON each: a number once all have joined, a list of the moments of `together` messages whenever so many have been heard, and `Heard`
at the end. Like the other load it does little and needs the standard library alone: of a message it reads the frame's header, and compares
the rest with what the others of the same group were told.
"""

from __future__ import annotations

import json
import select
import socket
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from fcntl import ioctl
from pathlib import Path
from termios import FIONREAD
from time import monotonic, process_time

JOINING = 20  # at the same time
TEXT, PING, PONG = 0x81, 0x89, 0x8A  # whole frames, unmasked, as servers send them
BUFFER = memoryview(bytearray(1 << 18))


@dataclass(frozen=True)
class Subscriber:
    """What it is told holds the `id` of its subscription, and differs in nothing else from what the others of its group are told.

    It `says` one message at first and the next after each answer; it has joined when it has no more to say and is told something.
    """

    id: str
    group: int
    says: tuple[str, ...]
    reads: bool = True  # after it has joined


@dataclass(frozen=True)
class Audience:
    port: int
    protocol: str
    subscribers: tuple[Subscriber, ...]
    together: int

    @classmethod
    def of(cls, text: str) -> Audience:
        """What was made JSON."""
        made = json.loads(text)
        return cls(made["port"], made["protocol"], tuple(Subscriber(**subscriber) for subscriber in made["subscribers"]), made["together"])


@dataclass(frozen=True)
class Heard:
    groups: list[list[str]]  # what each was told, without the id
    messages: int
    cpu_seconds: float  # of this process, since all had joined


class WrongAnswer(Exception):
    pass


class Listener:
    def __init__(self, audience: Audience, subscriber: Subscriber, told: list[bytes]) -> None:
        self.socket = socket.socket()
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if not subscriber.reads:  # as from another machine: on this one the kernel would hold 4 MB for it
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 1400)
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.socket.connect(("127.0.0.1", audience.port))
        self.reads, self.count = subscriber.reads, 0
        self._id, self._told, self._port = subscriber.id.encode(), told, audience.port
        self._says = deque(subscriber.says)
        self._rest, self._is_upgraded = b"", False
        self.socket.sendall(
            "GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: {audience.protocol}\r\n\r\n".encode()
        )

    def hear(self) -> int:
        """Read once; how many messages that were, not counting answers to what it says itself. Raises WrongAnswer."""
        size = self.socket.recv_into(BUFFER)
        if not size:
            raise WrongAnswer("the server closed a socket")
        data = self._rest + BUFFER[:size]
        if not self._is_upgraded:
            head, end, data = data.partition(b"\r\n\r\n")
            if not end:
                self._rest = head
                return 0
            if not head.startswith(b"HTTP/1.1 101 ") or b"sec-websocket-extensions" in head.lower():
                raise WrongAnswer(f"expected a plain WebSocket: {head!r}")
            self._is_upgraded = True
            self._say()
        before = self.count
        for kind, message in self._frames(data):
            if kind == TEXT and not self._says:
                self._compare(message.replace(self._id, b""))
            elif kind == TEXT:
                self._say()
            elif kind == PING:
                self._send(PONG, message)
            else:
                raise WrongAnswer(f"after {self.count} messages came a frame of the kind {kind:#x}: {message!r}")
        return self.count - before

    def _frames(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        at, have = 0, len(data)
        while have - at >= 2:
            start, size = at + 2, data[at + 1]
            if size > 125:
                start += 2 if size == 126 else 8
                size = int.from_bytes(data[at + 2 : start], "big")
            if have < start + size:
                break
            yield data[at], data[start : start + size]
            at = start + size
        self._rest = data[at:]

    def _compare(self, message: bytes) -> None:
        if self.count == len(self._told):
            self._told.append(message)
        elif message != self._told[self.count]:
            raise WrongAnswer(f"one was told {message!r}, another {self._told[self.count]!r}")
        self.count += 1

    def _say(self) -> None:
        self._send(TEXT, self._says.popleft().encode())

    def _send(self, kind: int, message: bytes) -> None:
        """Masked, as a client must, with zeros."""
        size = len(message)
        head = bytes((kind, 128 | size)) if size < 126 else bytes((kind, 254, size >> 8, size & 255))
        self.socket.sendall(head + bytes(4) + message)

    def check(self) -> None:
        """Raises WrongAnswer when it missed something, or when it did not read and was in nobody's way."""
        if self.reads and self.count != len(self._told):
            raise WrongAnswer(f"one was told {self.count} of {len(self._told)}")
        if not self.reads and self._in_kernel() >= sum(map(len, self._told)):
            raise WrongAnswer("the kernel had room for all that one who does not read was told")

    def _in_kernel(self) -> int:
        """Bytes on their way to this socket, on either side."""
        here, there = (f":{port:04X}" for port in (self.socket.getsockname()[1], self._port))
        received = int.from_bytes(ioctl(self.socket, FIONREAD, bytes(4)), sys.byteorder)
        for line in Path("/proc/net/tcp").read_text().splitlines():
            _, local, remote, _, queues, *_ = line.split()
            if local.endswith(there) and remote.endswith(here):
                return received + int(queues.partition(":")[0], 16)
        return received


def listen(audience: Audience) -> Heard:
    """Raises WrongAnswer."""
    groups: list[list[bytes]] = [[] for _ in range(1 + max(subscriber.group for subscriber in audience.subscribers))]
    coming, listeners = deque(audience.subscribers), dict[int, Listener]()
    joined, began, moments = 0, 0.0, list[float]()
    with select.epoll() as epoll:

        def come() -> None:
            listener = Listener(audience, subscriber := coming.popleft(), groups[subscriber.group])
            listeners[fd := listener.socket.fileno()] = listener
            epoll.register(fd, select.EPOLLIN)

        while len(listeners) < JOINING and coming:
            come()
        epoll.register(sys.stdin.fileno(), select.EPOLLIN)
        while True:
            for fd, _ in epoll.poll():
                if fd == sys.stdin.fileno():
                    for listener in listeners.values():
                        listener.check()
                    messages = sum(listener.count for listener in listeners.values())
                    return Heard([[message.decode() for message in told] for told in groups], messages, process_time() - began)
                listener = listeners[fd]
                if not (count := listener.hear()):
                    continue
                if count == listener.count:
                    joined, count = joined + 1, count - 1
                    if not listener.reads:
                        epoll.unregister(fd)
                    if coming:
                        come()
                    if joined == len(audience.subscribers):
                        print(joined, flush=True)
                        began = process_time()
                moments += [monotonic()] * count
                if len(moments) >= audience.together:
                    print(json.dumps(moments), flush=True)
                    moments.clear()


if __name__ == "__main__":
    try:
        print(json.dumps(asdict(listen(Audience.of(sys.stdin.readline())))))
    except (WrongAnswer, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
