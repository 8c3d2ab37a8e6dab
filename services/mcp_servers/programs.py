"""MCP over the standard input and output of a program of the operator's: fixed words, no shell, a clean environment, limits, and a process
group that ends with the session, whatever it has started."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import anyio
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from mcp.shared.message import SessionMessage
from mcp_types import jsonrpc_message_adapter

from core.settings import McpProgram
from services.mcp_servers.errors import McpError

GRACE_SECONDS = 1.0  # for a program whose input has ended
LIMITS = Path(__file__).with_name("limits.py")

Said = SessionMessage | Exception
Streams = tuple[MemoryObjectReceiveStream[Said], MemoryObjectSendStream[SessionMessage]]


@asynccontextmanager
async def running(program: McpProgram, most_bytes: int) -> AsyncIterator[Streams]:
    """As a transport of the SDK. Raises McpError for a program that cannot be started or says more than `most_bytes`."""
    process = await _started(program, most_bytes)
    said, hears = anyio.create_memory_object_stream[Said](0)
    tells, told = anyio.create_memory_object_stream[SessionMessage](0)
    try:
        async with said, hears, tells, told, anyio.create_task_group() as group:
            group.start_soon(_read, process, said, most_bytes)
            group.start_soon(_write, process, told)
            yield hears, tells
            await _leave(process)
            group.cancel_scope.cancel()
    finally:
        with anyio.CancelScope(shield=True):
            await _end(process)


async def _started(program: McpProgram, most_bytes: int) -> Process:
    limits = [str(limit) for limit in (program.memory_bytes, program.cpu_seconds, program.files)]
    try:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-S", str(LIMITS), *limits, *program.argv),
            env={name: value.get_secret_value() for name, value in program.env.items()},
            cwd="/",
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            limit=most_bytes,
            start_new_session=True,
        )
    except OSError as error:
        raise McpError("UNREACHABLE", "The program could not be started.") from error


async def _read(process: Process, said: MemoryObjectSendStream[Said], most_bytes: int) -> None:
    assert process.stdout is not None
    left = most_bytes
    async with said:
        while True:
            try:
                line = await process.stdout.readline()
            except ValueError:  # a line that is longer than the limit
                left = -1
            else:
                left -= len(line)
            if left < 0:
                raise McpError("TOO_LARGE", f"The program said more than {most_bytes} bytes.")
            if not line:
                return
            try:
                message = jsonrpc_message_adapter.validate_json(line, by_name=False)
            except ValueError as error:
                await said.send(error)
            else:
                await said.send(SessionMessage(message))


async def _write(process: Process, told: MemoryObjectReceiveStream[SessionMessage]) -> None:
    assert process.stdin is not None
    with suppress(ConnectionError):  # it has ended: what it says no more is noticed where it is read
        async for one in told:
            process.stdin.write(one.message.model_dump_json(by_alias=True, exclude_unset=True).encode() + b"\n")
            await process.stdin.drain()


async def _leave(process: Process) -> None:
    """Its input ends, and it has a moment to end by itself."""
    assert process.stdin is not None
    process.stdin.close()
    with anyio.move_on_after(GRACE_SECONDS):
        await process.wait()


async def _end(process: Process) -> None:
    """With all that it has started, which is still there when it has ended itself: no other group gets the number while one is in it."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
