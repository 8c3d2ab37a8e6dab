"""The reference server from npm, called by our client: over HTTP, and as a program of the operator's."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from graphql import get_named_type

from core.callers import Actor
from core.errors import Fault
from core.fields import JSON, MASK
from core.outgoing import Outgoing
from core.settings import McpProgram
from models.mcp_servers import McpServer, McpTool, McpToolState
from models.projects import Permission, Role
from schema import schema
from server import commands
from services.mcp_servers import McpClients, McpError, Result, registry
from services.platform import Platform
from tests.clients import Data
from tests.mcp_servers import servers
from tests.mcp_servers.rooms import SERVER, TOOL, Room
from tests.mcp_servers.servers import Site
from tests.mcp_servers.test_clients import called, global_id_of

SLEEPER = (
    "import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(300)', sys.argv[1]]); time.sleep(300)"
)
TALKER = "import sys; sys.stdout.write('x' * 5_000_000); sys.stdout.flush(); sys.stdin.read()"
EATER = "bytearray(1_000_000_000)"


def running(mark: str) -> Iterator[int]:
    """Processes of this machine with this in their command line."""
    for folder in Path("/proc").iterdir():
        with suppress(OSError):
            if folder.name.isdigit() and mark in (folder / "cmdline").read_bytes().decode("utf-8", "replace"):
                yield int(folder.name)


async def until(mark: str, holds: Callable[[int], bool]) -> None:
    async with asyncio.timeout(60):
        while not holds(len(list(running(mark)))):
            await asyncio.sleep(0.02)


async def allowed(room: Room, id: str, *names: str) -> McpServer:
    looked = await room.looked_at(id)
    assert looked["status"] == "OK", looked
    for tool in looked["tools"]["nodes"]:
        if tool["name"] in names:
            await room.does("allowMcpTool", TOOL, mcpToolId=tool["id"], fingerprint=tool["fingerprint"])
    return await McpServer.get(name=looked["name"], project_id=room.project.id)


@pytest.fixture
async def reference() -> AsyncIterator[str]:
    async with servers.everything() as url:
        yield url


async def test_it_is_called_over_http_by_the_revision_that_it_speaks(room: Room, home: Platform, site: Site, reference: str) -> None:
    made = await room.server(reference, "Everything")
    blocked = await room.looked_at(made["id"])  # no exception of the operator's yet
    assert (blocked["status"], blocked["problem"]) == ("FAILED", "This host may not be called.")
    outgoing = Outgoing([reference.removeprefix("http://").removesuffix("/mcp")])
    clients = replace(home.mcp, http=outgoing)
    server = await McpServer.get(name="Everything")
    await clients.look(server, Actor(room.owner))
    assert (server.status, server.protocol) == ("OK", "2025-11-25"), server.problem
    tools = {tool.name: tool for tool in await McpTool.filter(server_id=server.id)}
    for name in ("echo", "get-sum", "trigger-long-running-operation", "get-tiny-image", "get-structured-content"):
        await registry.allow(tools[name], tools[name].fingerprint, read_only=False, by=Actor(room.owner))

    async def call(name: str, seconds: float = 20.0, **arguments: JSON) -> Result:
        return await clients.call(room.project.id, server.id, name, arguments, key="key", timeout_seconds=seconds)

    assert (await call("echo", message="hello")).text == "Echo: hello"
    assert "5" in (await call("get-sum", a=2, b=3)).text
    assert {block["type"] for block in (await call("get-tiny-image")).content if isinstance(block, dict)} == {"text", "image"}
    weather = (await call("get-structured-content", location="New York")).structured
    assert isinstance(weather, dict)
    assert "temperature" in weather
    assert (await call("get-sum", a="x")).is_error
    with pytest.raises(McpError) as late:
        await call("trigger-long-running-operation", 0.5, duration=60, steps=2)
    assert late.value.code == "TIMEOUT"
    await outgoing.close()


async def test_a_program_of_the_operators_is_called_in_a_clean_environment(
    room: Room, home: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OURS", "a secret of this process")
    server = await registry.grant_program(room.project, home.mcp.programs["everything"], "Program")
    await allowed(room, global_id_of(server), "echo", "get-env")
    assert (await called(home, server, "echo", {"message": "hello"})).text == "Echo: hello"
    told = json.loads((await called(home, server, "get-env")).text)
    assert told == {"GIVEN": MASK}  # it is the operator's secret, and taken out of what is said
    moved = await room.does("updateMcpServer", SERVER, mcpServerId=global_id_of(server), url="https://evil.example.com")
    assert moved["code"] == "CONFLICT"


def bad(room: Room, home: Platform, words: str) -> McpClients:
    """Whose one program is this, with the project's id in its command line."""
    program = McpProgram(id="bad", argv=(sys.executable, "-c", words, str(room.project.id)), memory_bytes=500_000_000)
    return replace(home.mcp, programs={"bad": program})


async def test_a_program_that_does_not_do_its_part_is_left(room: Room, home: Platform) -> None:
    for words, seconds, codes in ((SLEEPER, 0.2, "TIMEOUT"), (TALKER, 30.0, "TOO_LARGE"), (EATER, 30.0, "PROTOCOL")):
        clients = bad(room, home, words)
        server = await McpServer.get_or_none(program="bad") or await registry.grant_program(room.project, clients.programs["bad"], "Bad")
        told: Data = {"input_schema": {}, "annotations": {}, "fingerprint": "", "allowed_fingerprint": "", "state": McpToolState.ALLOWED}
        await McpTool.get_or_create(told, server_id=server.id, project_id=room.project.id, name="any")
        with pytest.raises(McpError) as error:
            await clients.call(room.project.id, server.id, "any", {}, key="key", timeout_seconds=seconds)
        assert error.value.code == codes
        await until(str(room.project.id), lambda count: count == 0)


async def test_a_program_ends_with_all_that_it_has_started(room: Room, home: Platform) -> None:
    clients = bad(room, home, SLEEPER)
    server = await registry.grant_program(room.project, clients.programs["bad"], "Bad")
    looks = asyncio.create_task(clients.look(server, Actor(room.owner)))
    await until(str(room.project.id), lambda count: count >= 2)
    looks.cancel()
    with pytest.raises(asyncio.CancelledError):
        await looks
    await until(str(room.project.id), lambda count: count == 0)


async def test_nobody_makes_a_program_by_the_api(room: Room, home: Platform, site: Site) -> None:
    """There is no field for it, and no address is one; a project that no operator has given a program has none."""
    mutation = schema._schema.mutation_type
    assert mutation is not None
    for name, field in mutation.fields.items():
        if "input" in field.args:
            words = set(get_named_type(field.args["input"].type).fields)
            assert not words & {"program", "argv", "command", "args", "env", "stdio"}, name
    for role in Role:
        viewer = await room.make.viewer()
        await room.make.member(room.project, viewer, role)
        room.client.token = await room.make.token(viewer)
        for url in ("stdio:everything", "everything", "program://everything", "node dist/index.js"):
            answer = await room.does("createMcpServer", SERVER, projectId=room.id, name=f"{role} {url}", url=url)
            assert answer["code"] == ("INVALID" if role.may(Permission.ADMINISTER) else "DENIED"), answer
    assert not await McpServer.all().exists()
    with pytest.raises(Fault):
        await asyncio.to_thread(commands.grant_program, home.settings, room.id, "other", "Other")
