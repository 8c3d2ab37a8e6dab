"""A project, its owner, and what the owner does with MCP servers by the API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.reads import global_id
from core.viewers import Viewer
from models.mcp_servers import McpServer
from models.projects import Project
from tests.clients import Client, Data
from tests.make import Make
from tests.mcp_servers.servers import Site

SERVER = "McpServer { id name url auth hasCredential status problem protocol tools { nodes { id name description state isReadOnly fingerprint } } }"
TOOL = "McpTool { id name state isReadOnly fingerprint }"


@dataclass
class Room:
    make: Make
    client: Client
    owner: Viewer
    project: Project

    @property
    def id(self) -> str:
        return global_id(Project, self.project.id)

    async def does(self, name: str, selection: str, /, **input: Any) -> Data:
        return await self.client.mutate(name, selection, **input)

    async def server(self, url: str, name: str = "Site", **more: Any) -> Data:
        made = await self.does("createMcpServer", SERVER, projectId=self.id, name=name, url=url, **more)
        assert made["__typename"] == "McpServer", made
        return made

    async def looked_at(self, id: str) -> Data:
        return await self.does("refreshMcpTools", SERVER, mcpServerId=id)

    async def allowed(self, site: Site, *names: str, read_only: bool = False, **more: Any) -> McpServer:
        """A server, some of whose tools have been allowed."""
        made = await self.server(site.url, **more)
        looked = await self.looked_at(made["id"])
        assert looked["status"] == "OK", looked
        for tool in looked["tools"]["nodes"]:
            if tool["name"] in names:
                given = {"mcpToolId": tool["id"], "fingerprint": tool["fingerprint"], "readOnly": read_only}
                assert (await self.does("allowMcpTool", TOOL, **given))["state"] == "ALLOWED"
        return await McpServer.get(name=made["name"], project_id=self.project.id)
