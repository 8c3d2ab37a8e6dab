"""The official TypeScript client, which the web's folder brings."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

import pytest

from tests.make import Make
from tests.mcp.callers import office
from tests.mcp.test_long_runs import ASKS
from tests.mcp.test_tools import TYPED

ROOT = Path(__file__).parents[2]
LIBRARY = ROOT / "web/node_modules/@modelcontextprotocol/client/dist/index.mjs"


@pytest.fixture
def node() -> str:
    found = shutil.which("node")
    if found is None or not LIBRARY.exists():
        pytest.skip("Node, or what web/package.json names, is not installed")
    return found


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_it_calls_what_is_exposed(node: str, make: Make, address: str, worker: None, mode: str) -> None:
    place = await office(make, address)
    await place.expose("twice", TYPED)
    await place.expose("asks", ASKS)
    arguments = [node, "tests/mcp/caller.mjs", LIBRARY.as_uri(), f"http://{address}/mcp", place.secret, mode]
    process = await asyncio.create_subprocess_exec(*arguments, cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    async with asyncio.timeout(60):
        output, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()
    told = json.loads(output)
    assert told["revision"] == {"auto": "2026-07-28", "legacy": "2025-11-25"}[mode]
    assert told["tools"] == ["asks", "cancel_run", "get_run", "twice"]
    assert (told["twice"]["structuredContent"], told["wrong"]["isError"], told["unknown"]) == ({"twice": 8}, True, -32602)
    assert told["progress"] == sorted(set(told["progress"]))
    assert told["progress"]
    asked = told["asks"]["structuredContent"]
    if mode == "auto":
        assert asked["values"] == {"amount": 3}
    else:  # nobody can be asked in that revision, without sessions
        assert (asked["status"], asked["approvals"][0]["title"]) == ("WAITING", "Pay?")
