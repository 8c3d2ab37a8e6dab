"""People who watch answers as they are made, each on a WebSocket of their own.

Run as a program. A line of JSON on standard input names the port, the subscription and who watches what; it says `{}` when all have heard that
their answer has begun, and at the end what each was told, when the first piece of it came and when the last one had heard all.
"""

from __future__ import annotations

import asyncio
import json
import sys
from time import time
from typing import Any

import uvloop
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

AT_ONCE = 20  # join


class Reader:
    def __init__(self, token: str, id: str) -> None:
        self._token, self._id = token, id
        self.began = asyncio.Event()
        self.text, self.first, self.seqs = "", 0.0, list[int]()

    async def read(self, port: int, document: str, joining: asyncio.Semaphore) -> None:
        async with joining:
            socket = await connect(f"ws://127.0.0.1:{port}/graphql", subprotocols=[Subprotocol("graphql-transport-ws")], compression=None)
            await socket.send(json.dumps({"type": "connection_init", "payload": {"authorization": f"Bearer {self._token}"}}))
            await socket.recv()
            payload = {"query": document, "variables": {"id": self._id}}
            await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": payload}))
        async with socket:
            async for said in socket:
                message = json.loads(said)
                if message["type"] == "complete":
                    return
                self._hear(message["payload"]["data"]["messageEvents"])

    def _hear(self, event: dict[str, Any]) -> None:
        self.began.set()
        self.seqs.append(event["seq"])
        if event["type"] == "TEXT":
            self.first = self.first or time()
            self.text += event["text"]


async def main() -> None:
    lines = asyncio.StreamReader(limit=1 << 24)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while line := await lines.readline():
        round = json.loads(line)
        readers, joining = [Reader(*watched) for watched in round["watched"]], asyncio.Semaphore(AT_ONCE)
        async with asyncio.TaskGroup() as reading:
            for reader in readers:
                reading.create_task(reader.read(round["port"], round["document"], joining))
            for reader in readers:
                await reader.began.wait()
            print("{}", flush=True)
        ended = time()
        if any(reader.seqs != list(range(1, len(reader.seqs) + 1)) for reader in readers):
            raise AssertionError("events were missed, or came twice")
        told = {"texts": [reader.text for reader in readers], "first": [reader.first for reader in readers], "ended": ended}
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    uvloop.run(main())
