"""A server that says again what it was told, in every way there is: what must not come back is given to it."""

from __future__ import annotations

import asyncio
import base64
import html
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import pytest

from core.outgoing import Outgoing
from services.workflows.steps import Outside
from tests.ai.providers import ScriptedModels


@dataclass
class Echo:
    """Somebody who says again what they were told, in every way there is."""

    port: int = 0
    status: int = 200
    heads: list[str] = field(default_factory=list)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        size = next((int(line.split(":")[1]) for line in head.splitlines() if line.lower().startswith("content-length:")), 0)
        body = (await reader.readexactly(size)).decode()
        self.heads.append(head + body)
        ways: dict[str, Any] = {"plain": body, "head": head, "quoted": quote(body), "html": html.escape(body), "json": json.dumps(body)}
        ways |= {"hex": body.encode().hex(), "lines": body.split()}
        ways |= {f"b{n}": base64.b64encode(b"x" * n + body.encode() + b"y").decode() for n in range(3)}
        ways |= {"safe": base64.urlsafe_b64encode(body.encode()).decode(), body: "as a name"}
        text = json.dumps(ways).encode()
        lines = f"HTTP/1.1 {self.status} Said\r\ncontent-type: application/json\r\nx-echo: {quote(body)}\r\ncontent-length: {len(text)}\r\n"
        writer.write(f"{lines}connection: close\r\n\r\n".encode() + text)
        await writer.drain()
        writer.close()


@pytest.fixture
async def echo() -> AsyncIterator[Echo]:
    found = Echo()
    server = await asyncio.start_server(found.answer, "127.0.0.1", 0)
    found.port = server.sockets[0].getsockname()[1]
    yield found
    server.close()
    await server.wait_closed()


@pytest.fixture
async def outside(echo: Echo) -> AsyncIterator[Outside]:
    http = Outgoing((f"127.0.0.1:{echo.port}",))
    yield Outside(http, ScriptedModels())
    await http.close()


def call(echo: Echo, key: str = "call", onError: str = "fail", **config: Any) -> dict[str, Any]:
    given = {"method": "POST", "url": f"http://127.0.0.1:{echo.port}/", "body": "{{ secrets.KEY }}", **config}
    return {"key": key, "type": "http.request", "with": given, "onError": onError}
