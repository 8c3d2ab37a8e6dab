"""What is no message for the protocol stays outside, and nobody asks more than they may."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from core import tasks
from server.mcp import doors
from tests.make import Make
from tests.mcp.callers import HEADERS, Office, office, raw

PING = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
META = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}
LIST = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"_meta": META}}
MODERN = {"mcp-protocol-version": "2026-07-28", "mcp-method": "tools/list"}


@pytest.fixture
async def place(make: Make, address: str) -> Office:
    return await office(make, address)


def body(**more: Any) -> bytes:
    return json.dumps({**PING, **more}).encode()


BAD: dict[str, tuple[int, dict[str, str], bytes]] = {
    "text": (415, {"content-type": "text/plain"}, body()),
    "a form": (415, {"content-type": "application/x-www-form-urlencoded"}, body()),
    "another character set": (415, {"content-type": "application/json; charset=utf-16"}, body()),
    "compressed": (415, {"content-encoding": "gzip"}, body()),
    "too long": (413, {}, body(params={"x": "x" * 1_100_000})),
    "deep": (400, {}, b'{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":' + b"[" * 50_000 + b"]" * 50_000 + b"}}"),
    "no JSON": (400, {}, b"{"),
    "nothing": (400, {}, b""),
    "no UTF-8": (400, {}, b'"\xff"'),
    "no number": (400, {}, b'{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":NaN}}'),
    "a number of 5000 digits": (400, {}, b'{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":' + b"9" * 5000 + b"}}"),
    "a batch": (400, {}, b"[" + body() + b"]"),
    "null": (400, {}, b"null"),
    "another protocol": (400, {}, body(jsonrpc="1.0")),
    "no method": (400, {}, b'{"jsonrpc":"2.0","id":1}'),
    "an answer": (400, {}, b'{"jsonrpc":"2.0","id":1,"result":{}}'),
    "a method that is none": (400, {}, body(method=["ping"])),
    "a long method": (400, {}, body(method="x" * 1000)),
    "an id that is true": (400, {}, body(id=True)),
    "an id that is null": (400, {}, body(id=None)),
    "an object for an id": (400, {}, body(id={})),
    "a list of parameters": (400, {}, body(params=[1])),
    "an unknown revision": (400, {"mcp-protocol-version": "1999-01-01"}, body()),
    "a header that says otherwise": (400, {**MODERN, "mcp-method": "tools/call"}, json.dumps(LIST).encode()),
    "no envelope": (400, MODERN, body(method="tools/list")),
    "an unknown method": (404, {**MODERN, "mcp-method": "x"}, json.dumps({**LIST, "method": "x"}).encode()),
    "nothing that is accepted": (406, {"accept": "text/html"}, body()),
    "a foreign page": (403, {"origin": "http://evil.example"}, body()),
    "a sandboxed page": (403, {"origin": "null"}, body()),
}


async def test_requests_count_from_the_moment_that_they_are_let_in(place: Office) -> None:
    """However slowly they say what they want."""
    host, port = place.address.split(":")
    head = (
        f"POST /mcp HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {place.secret}\r\nContent-Type: application/json\r\n"
        "Accept: application/json, text/event-stream\r\nContent-Length: 100\r\n\r\n{"
    )
    slow = [await asyncio.open_connection(host, int(port)) for _ in range(doors.AT_ONCE + 1)]
    try:
        for _, writer in slow:
            writer.write(head.encode())
        answers = [asyncio.create_task(reader.readline()) for reader, _ in slow]
        done, left = await asyncio.wait(answers, timeout=20, return_when=asyncio.FIRST_COMPLETED)
        await tasks.end(left)
    finally:
        for _, writer in slow:
            writer.close()
    assert [one.result().split()[1] for one in done] == [b"429"]
    async with asyncio.timeout(20), raw(place.address, place.secret) as http:
        while (await http.post("/mcp", json=LIST, headers={**HEADERS, **MODERN})).status_code == 429:  # who has gone is counted no more
            await asyncio.sleep(0.02)


async def test_what_is_no_message_is_refused(place: Office) -> None:
    async with raw(place.address, place.secret) as http:
        for name, (status, headers, content) in BAD.items():
            answer = await http.post("/mcp", content=content, headers={**HEADERS, **headers})
            assert answer.status_code == status, (name, answer.text)
            if status != 406:
                assert answer.json()["error"]["message"], name
            assert not [word for word in ("Traceback", "pydantic", "ValidationError", "File ") if word in answer.text], (name, answer.text)
        for method in ("GET", "PUT", "DELETE", "OPTIONS"):
            answer = await http.request(method, "/mcp", headers=HEADERS)
            assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
        good = await http.post("/mcp", json=LIST, headers={**HEADERS, **MODERN, "origin": f"http://localhost:{8000}"})
        assert (good.status_code, good.json()["result"]["tools"]) == (200, [])
        silent = await http.post("/mcp", content=b'{"jsonrpc":"2.0","method":"notifications/initialized"}', headers=HEADERS)
        assert (silent.status_code, silent.content) == (202, b"")
