"""What the vendors' servers send, for a loopback server to send."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from core.outgoing import Outgoing
from services.ai.hosts import Host, Vendor
from tests.core.outgoing_servers import Reply, Seen, Server, answer

Event = dict[str, object]
KEY = "sk-a-secret-key"
STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


@asynccontextmanager
async def host(server: Server, vendor: Vendor = "openai", *, allowed: bool = True) -> AsyncIterator[Host]:
    outgoing = Outgoing([server.allowed] if allowed else [])
    async with outgoing.client() as http:
        yield Host(vendor, http, key=KEY, url=server.url)
    await outgoing.close()


def failing(status: int, error: dict[str, object], **headers: str) -> Reply:
    return answer(json.dumps({"type": "error", "error": error}).encode(), status, content_type="application/json", **headers)


def answering(whole: Event) -> Reply:
    return answer(json.dumps(whole).encode(), content_type="application/json")


def chunk(text: str) -> bytes:
    """As HTTP sends it (RFC 9112 section 7.1)."""
    return f"{len(text.encode()):x}\r\n{text}\r\n".encode()


def asked(seen: Seen) -> dict[str, object]:
    body: dict[str, object] = json.loads(seen.body)
    return body


def openai(
    *pieces: str,
    finish: str | None = "stop",
    cut: Callable[[asyncio.StreamWriter], None] | None = None,
    calls: Sequence[tuple[str, dict[str, object]]] = (),
) -> Reply:
    """A whole answer or, if asked for one, a stream of `pieces`, broken off by `cut` before its end. `calls` are of tools: name and arguments."""
    wanted: list[Event] = [
        {"index": n, "id": f"call_{n}", "type": "function", "function": {"name": name, "arguments": json.dumps(arguments)}}
        for n, (name, arguments) in enumerate(calls)
    ]
    finish = "tool_calls" if calls else finish

    def event(delta: Event, finish: str | None = None) -> Event:
        return {
            "id": "c1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "a-model-2026",
            "choices": [_choice("delta", delta, finish)],
        }

    usage = {"prompt_tokens": 11, "completion_tokens": 5, "total_tokens": 16}
    message = {"role": "assistant", "content": "".join(pieces), **({"tool_calls": wanted} if calls else {})}
    whole = {"id": "c1", "object": "chat.completion", "created": 1, "model": "a-model-2026", "usage": usage}
    events: list[Event] = [event({"role": "assistant", "content": piece}) for piece in pieces]
    events += [event({"tool_calls": [one]}) for one in wanted]
    if cut is None:
        events += [event({}, finish), {**event({}), "choices": [], "usage": usage}]

    async def reply(seen: Seen, writer: asyncio.StreamWriter) -> None:
        if asked(seen).get("stream"):
            await _stream(writer, [f"data: {json.dumps(each)}\n\n" for each in events] + ["data: [DONE]\n\n"] * (cut is None), cut)
        else:
            await answer(json.dumps({**whole, "choices": [_choice("message", message, finish)]}).encode(), content_type="application/json")(
                seen, writer
            )

    return reply


def embedding(text: str, parts: int = 256) -> list[float]:
    """The same for the same words; the more words two texts share, the nearer are their vectors."""
    found = [0.0] * parts
    for word in text.casefold().replace("?", " ").split():
        digest = hashlib.sha256(word.encode()).digest()
        for at in range(0, 32, 2):
            found[int.from_bytes(digest[at : at + 2], "big") % parts] += 1 if digest[at] % 2 else -1
    return found


def embeddings(*failures: Reply) -> Reply:
    """First these, then vectors (OpenAI's protocol)."""
    left = list(failures)

    async def reply(seen: Seen, writer: asyncio.StreamWriter) -> None:
        if left:
            await left.pop(0)(seen, writer)
            return
        body = asked(seen)
        texts = body["input"] if isinstance(body["input"], list) else [body["input"]]
        data = [{"object": "embedding", "index": n, "embedding": embedding(str(text))} for n, text in enumerate(texts)]
        usage = {"prompt_tokens": 7, "total_tokens": 7}
        await answering({"object": "list", "model": "vectors-2026", "data": data, "usage": usage})(seen, writer)

    return reply


def anthropic(*pieces: str, stop: str = "end_turn", cut: Callable[[asyncio.StreamWriter], None] | None = None) -> Reply:
    whole = {
        "id": "m1",
        "type": "message",
        "role": "assistant",
        "model": "claude-haiku-5-5",
        "content": [{"type": "text", "text": "".join(pieces)}],
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": {"input_tokens": 11, "output_tokens": 5},
    }
    events: list[Event] = [
        {
            "type": "message_start",
            "message": {**whole, "content": [], "stop_reason": None, "usage": {"input_tokens": 11, "output_tokens": 1}},
        },
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        *({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": piece}} for piece in pieces),
    ]
    if cut is None:
        events += [
            {"type": "content_block_stop", "index": 0},
            {"type": "message_delta", "delta": {"stop_reason": stop, "stop_sequence": None}, "usage": {"output_tokens": 5}},
            {"type": "message_stop"},
        ]

    async def reply(seen: Seen, writer: asyncio.StreamWriter) -> None:
        if asked(seen).get("stream"):
            await _stream(writer, [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in events], cut)
        else:
            await answer(json.dumps(whole).encode(), content_type="application/json")(seen, writer)

    return reply


def google(*pieces: str, finish: str | None = "STOP") -> Reply:
    """`finish` None: the stream ends without saying that it does."""

    def part(text: str, finish: str | None) -> Event:
        candidate: Event = {"content": {"role": "model", "parts": [{"text": text}]}, "index": 0}
        usage = {"promptTokenCount": 11, "candidatesTokenCount": 5, "totalTokenCount": 16}
        return {
            "candidates": [candidate | ({"finishReason": finish} if finish else {})],
            "usageMetadata": usage,
            "modelVersion": "gemini-3.5-flash-lite",
        }

    async def reply(seen: Seen, writer: asyncio.StreamWriter) -> None:
        if "stream" in seen.target:
            last = len(pieces) - 1
            await _stream(
                writer, [f"data: {json.dumps(part(piece, finish if at == last else None))}\n\n" for at, piece in enumerate(pieces)], None
            )
        else:
            await answer(json.dumps(part("".join(pieces), finish)).encode(), content_type="application/json")(seen, writer)

    return reply


def _choice(kind: str, content: object, finish: str | None) -> Event:
    return {"index": 0, kind: content, "finish_reason": finish, "logprobs": None}


async def _stream(writer: asyncio.StreamWriter, events: Sequence[str], cut: Callable[[asyncio.StreamWriter], None] | None) -> None:
    writer.write(STREAM)
    for event in events:
        writer.write(chunk(event))
        await writer.drain()
    if cut is None:
        writer.write(b"0\r\n\r\n")
    else:
        cut(writer)
