"""The official Python client at our door, in either revision of the protocol."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Literal, cast

import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp_types import CallToolResult, RequestParamsMeta, TextContent

from core.callers import Actor
from core.viewers import Viewer
from models.exposures import McpExposure
from models.projects import Permission, Project
from models.saved_queries import SavedQuery
from models.workflows import Workflow
from services import exposures
from services.accounts import api_keys
from services.accounts.api_keys import Shown
from tests.clients import NO_CERTIFICATES
from tests.make import Make

Mode = Literal["auto", "legacy"]  # 2026-07-28, as our server offers it, and 2025-11-25
HEADERS = {"content-type": "application/json", "accept": "application/json, text/event-stream"}
HOLD: dict[str, Any] = {
    "steps": [
        {"key": "hold", "type": "wait", "with": {"event": "go"}},
        {"key": "end", "type": "transform", "with": {"value": "{{ steps.hold.output }}"}},
    ],
    "output": "{{ steps.end.output.value }}",
}


@dataclass
class Office:
    """A project whose owner has a key."""

    make: Make
    address: str
    project: Project
    owner: Viewer
    shown: Shown

    @property
    def secret(self) -> str:
        return self.shown.secret

    async def key(self, scope: Permission = Permission.RUN, *tools: str) -> Shown:
        return await api_keys.create(self.project, "Key", scope, None, Actor(self.owner), tools or None)

    async def expose(self, name: str, definition: Any = None) -> Workflow:
        workflow = await self.make.workflow(self.project, self.owner, definition)
        await self.tool(workflow, name)
        return workflow

    async def tool(self, of: Workflow | SavedQuery, name: str) -> McpExposure:
        return await exposures.expose(of, name, f"Does {name}.", Actor(self.owner))

    @asynccontextmanager
    async def client(self, mode: Mode = "auto", secret: str | None = None, **options: Any) -> AsyncIterator[Client]:
        async with raw(self.address, secret or self.secret) as http:
            transport = streamable_http_client(f"http://{self.address}/mcp", http_client=http)
            async with Client(transport, mode=mode, cache=None, **options) as client:
                yield client


async def office(make: Make, address: str) -> Office:
    owner = await make.viewer()
    project = await make.project(owner)
    return Office(make, address, project, owner, await make.key(owner, project, Permission.RUN))


def raw(address: str, secret: str) -> httpx2.AsyncClient:
    headers = {"authorization": f"Bearer {secret}"}
    return httpx2.AsyncClient(headers=headers, base_url=f"http://{address}", timeout=60, trust_env=False, verify=NO_CERTIFICATES)


def keyed(key: str) -> RequestParamsMeta:
    """An open dictionary, which mypy does not know."""
    return cast("RequestParamsMeta", {"idempotencyKey": key})


def text(result: CallToolResult) -> str:
    (content,) = result.content
    assert isinstance(content, TextContent)
    return content.text
