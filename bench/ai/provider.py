"""A provider that speaks OpenAI's protocol: a process that has many answers under way at once and tells a token of each in turn.

Run as a program. Its first line of output says its port. Each line of JSON on standard input is a round: `{"streams": …, "tokens": …, "seconds": …}`.
It says `{}` when so many have asked and have its headers, and with the next line tells all of them their tokens, evenly over these seconds,
whether they keep up or not. Then it says when each was told its first, and when the last was told its last. To whoever asked `7` it tells
`7.0 7.1 7.2 …`: what is lost, told twice or told to another is seen.
"""

from __future__ import annotations

import asyncio
import json
import sys
from time import time

GATHER_SECONDS = 60
TURNS = 20  # in which all are told a token: not in one burst
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
END = b"0\r\n\r\n"


class Provider:
    def __init__(self) -> None:
        self._asked: dict[int, tuple[asyncio.StreamWriter, asyncio.Event]] = {}
        self._change = asyncio.Event()

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
                body = json.loads(await reader.readexactly(int(length.partition(b":")[2])))
                writer.write(HEAD)
                done = asyncio.Event()
                self._asked[int(body["messages"][-1]["content"])] = writer, done
                self._change.set()
                await done.wait()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def gathered(self, streams: int) -> None:
        async with asyncio.timeout(GATHER_SECONDS):
            while len(self._asked) < streams:
                self._change.clear()
                await self._change.wait()

    async def tell(self, tokens: int, seconds: float) -> dict[str, object]:
        asked, self._asked = self._asked, {}
        told = {n: [chunk(piece(f"{n}.{token} ")) for token in range(tokens)] for n in asked}
        first, began, turns = dict[int, float](), time(), tokens * TURNS
        for turn in range(turns):
            token, share = divmod(turn, TURNS)
            for n in list(asked)[share::TURNS]:
                first.setdefault(n, time())
                asked[n][0].write(told[n][token])
                if token == tokens - 1:
                    asked[n][0].write(chunk(piece("", "stop")) + chunk(usage(tokens)) + chunk("[DONE]") + END)
            await asyncio.sleep(began + seconds * (turn + 1) / turns - time())
        for _, done in asked.values():
            done.set()
        return {"first": first, "ended": time()}


def piece(text: str, finish: str | None = None) -> str:
    choice = {"index": 0, "delta": {"role": "assistant", "content": text}, "finish_reason": finish, "logprobs": None}
    return json.dumps({"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]})


def usage(tokens: int) -> str:
    used = {"prompt_tokens": 20, "completion_tokens": tokens, "total_tokens": 20 + tokens}
    return json.dumps({"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [], "usage": used})


def chunk(data: str) -> bytes:
    """An event, as HTTP sends it (RFC 9112 section 7.1)."""
    event = f"data: {data}\n\n".encode()
    return b"%x\r\n%s\r\n" % (len(event), event)


async def main() -> None:
    lines, provider = asyncio.StreamReader(), Provider()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    server = await asyncio.start_server(provider.converse, "127.0.0.1", 0, backlog=1024)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    while line := await lines.readline():
        round = json.loads(line)
        await provider.gathered(round["streams"])
        print("{}", flush=True)
        await lines.readline()
        print(json.dumps(await provider.tell(round["tokens"], round["seconds"])), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
