"""The outside world as a process of its own: it writes down each effect before it answers, and is the witness of what was done."""

from __future__ import annotations

import json
import os
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2

from tests.clients import NO_CERTIFICATES
from tests.processes import started


class _Handler(BaseHTTPRequestHandler):
    """`/ok` answers; `/slow?seconds=1` answers late; `/hold` answers once somebody has posted to `/release`;
    `/fail?times=2&status=503&after=1` fails so often per key."""

    protocol_version = "HTTP/1.1"
    ledger: int
    calls: Counter[str]
    released: threading.Event

    def do_POST(self) -> None:
        url = urlsplit(self.path)
        asked = {name: values[0] for name, values in parse_qs(url.query).items()}
        size = int(self.headers.get("content-length", 0))
        if len(body := self.rfile.read(size)) < size:
            return None  # its caller was killed while it asked: nothing was done
        if url.path == "/release":
            self.released.set()
            return self._answer(200)
        key = self.headers.get("idempotency-key")
        line = json.dumps({"path": url.path, "key": key, "body": json.loads(body or b"null")})
        os.write(self.ledger, line.encode() + b"\n")
        os.fsync(self.ledger)
        self.calls[key or ""] += 1
        if url.path == "/hold":
            self.released.wait()
        if url.path == "/slow":
            time.sleep(float(asked["seconds"]))
        if url.path == "/fail" and self.calls[key or ""] <= int(asked["times"]):
            return self._answer(int(asked["status"]), {"Retry-After": asked["after"]} if "after" in asked else {})
        return self._answer(200)

    def _answer(self, status: int, headers: dict[str, str] | None = None) -> None:
        body = b'{"ok": true}'
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """The ledger is enough."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Callers that are killed in mid-request are what it is for."""


def witness() -> int:
    """The process: serves on the socket's port until it is killed."""
    _Handler.ledger = os.open(os.environ["SINK_LEDGER"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    _Handler.calls, _Handler.released = Counter(), threading.Event()
    with _Server(("127.0.0.1", 0), _Handler) as server:
        Path(os.environ["SINK_PORT"]).write_text(str(server.server_address[1]))
        print("listening", flush=True)
        server.serve_forever()
    return 0


class Sink:
    """Where a test reads what was done."""

    def __init__(self, port: int, ledger: Path) -> None:
        self.place, self._ledger = f"127.0.0.1:{port}", ledger

    def url(self, path: str) -> str:
        return f"http://{self.place}{path}"

    @property
    def effects(self) -> list[dict[str, Any]]:
        written = self._ledger.read_bytes() if self._ledger.exists() else b""
        return [json.loads(line) for line in written[: written.rfind(b"\n") + 1].splitlines()]  # the last one may be under way

    async def told(self, count: int) -> list[dict[str, Any]]:
        """Waits until there are as many effects."""
        import asyncio

        async with asyncio.timeout(30):
            while len(found := self.effects) < count:
                await asyncio.sleep(0.01)
        return found

    async def release(self) -> None:
        """Let everybody go who is held, now and from now on."""
        async with httpx2.AsyncClient(verify=NO_CERTIFICATES, trust_env=False) as client:
            (await client.post(self.url("/release"))).raise_for_status()


@asynccontextmanager
async def sink(folder: Path) -> AsyncIterator[Sink]:
    ledger, port = folder / "effects.jsonl", folder / "sink.port"
    async with started(witness, {"SINK_LEDGER": str(ledger), "SINK_PORT": str(port)}, folder, "sink") as process:
        await process.says("listening")
        yield Sink(int(port.read_text()), ledger)


def assert_once_per_key(effects: list[dict[str, Any]]) -> None:
    """No effect twice without its key repeated: the same body always comes with the same key, and a key with one body."""
    keys: dict[str, str] = {}
    for effect in effects:
        assert effect["key"] is not None
        body = json.dumps(effect["body"], sort_keys=True)
        assert keys.setdefault(body, effect["key"]) == effect["key"]
    assert len(set(keys.values())) == len(keys)
