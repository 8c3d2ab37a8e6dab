from __future__ import annotations

from typing import Annotated, cast

import strawberry

from core.reads import PARENT, Many, One, Where
from models.mcp_servers import McpAuth, McpServer, McpServerStatus, McpTool, McpToolState
from models.projects import Permission, Project
from resolvers.ai import Removed
from resolvers.arguments import HASHED, SEALED
from resolvers.context import Info, acting, find_to
from services.journeys import Begun
from services.mcp_servers import registry
from services.mcp_servers.registry import Access, Changes

strawberry.enum(
    McpAuth, description="What proves to a server who we are. HEADER: a header with a secret. OAUTH: what its authorization server grants."
)
strawberry.enum(
    McpServerStatus,
    description="How the last look at a server went. UNKNOWN: nobody has looked. UNAUTHORIZED: it wants other credentials, or to be connected again.",
)
strawberry.enum(
    McpToolState,
    description="Whether a tool may be called: only when it is ALLOWED. NEW: nobody has decided. CHANGED: it was allowed, and its server describes it "
    "in another way now: it asks again. GONE: its server does not have it any more.",
)


@strawberry.input(description="Which tools.")
class McpToolFilter:
    state: Annotated[list[McpToolState] | None, Where("state", "= any")] = strawberry.field(default=None, description="Any of these.")


servers = Many(McpServer, by="project_id", order=("-created_at", "-id"))
tools = Many(McpTool, by="server_id", order=("-created_at", "-id"), where=McpToolFilter)
project_of = One(Project, by="project_id", visible=PARENT)
server_of = One(McpServer, by="server_id", visible=PARENT)

Name = Annotated[str, strawberry.argument(description="At most 60 characters; its own in the project.")]
NewName = Annotated[str | None, strawberry.argument(description="At most 60 characters; its own in the project.")]
Url = Annotated[
    str, strawberry.argument(description="Of the server's one endpoint (Streamable HTTP). Members see it: it is no place for a secret.")
]
NewUrl = Annotated[
    str | None, strawberry.argument(description="Another address forgets the credential and the tools: both were for the old one.")
]
Auth = Annotated[McpAuth, strawberry.argument(description="How it is entered.")]
NewAuth = Annotated[McpAuth | None, strawberry.argument(description="How it is entered: the old credential is forgotten.")]
HeaderName = Annotated[str, strawberry.argument(description="HEADER: in which header.")]
NewHeaderName = Annotated[str | None, strawberry.argument(description="HEADER: in which header; it needs its value with it.")]
HeaderValue = Annotated[
    str | None,
    strawberry.argument(description="HEADER: the whole value, such as Bearer …. It is sealed, and never shown.", metadata=SEALED),
]
Enabled = Annotated[bool | None, strawberry.argument(description="Whether it may be used.")]
Fingerprint = Annotated[str, strawberry.argument(description="Of the tool as you looked at it: another one is not allowed by mistake.")]
ReadOnly = Annotated[bool, strawberry.argument(description="That you believe its server, which says that it changes nothing.")]
OneServer = Annotated[strawberry.ID, strawberry.argument(description="An MCP server's id.")]
OneTool = Annotated[strawberry.ID, strawberry.argument(description="An MCP tool's id.")]
ReturnTo = Annotated[
    str, strawberry.argument(description="A path of this server at which the browser ends, with #mcpCode=… or #mcpError=….")
]
Code = Annotated[str, strawberry.argument(description="What the browser came back with.", metadata=HASHED)]
Secret = Annotated[str, strawberry.argument(description="What beginMcpConnection gave.", metadata=HASHED)]


def has_credential(sealed: str | None) -> bool:
    return sealed is not None


def is_callable(state: McpToolState) -> bool:
    return state == McpToolState.ALLOWED


async def create_mcp_server(
    info: Info,
    project_id: strawberry.ID,
    name: Name,
    url: Url,
    auth: Auth = McpAuth.NONE,
    header_name: HeaderName = "Authorization",
    header_value: HeaderValue = None,
) -> McpServer:
    project = await find_to(info, Permission.ADMINISTER, Project, project_id, "projectId")
    access = Access(auth, header_name, header_value)
    platform = info.context.platform
    return await registry.create(project, name, url, access, platform.sealing, platform.mcp.http, acting(info))


async def update_mcp_server(
    info: Info,
    mcp_server_id: OneServer,
    name: NewName = None,
    url: NewUrl = None,
    auth: NewAuth = None,
    header_name: NewHeaderName = None,
    header_value: HeaderValue = None,
    enabled: Enabled = None,
) -> McpServer:
    server = await find_to(info, Permission.ADMINISTER, McpServer, mcp_server_id, "mcpServerId")
    access = registry.access(server, auth, header_name, header_value)
    given = {"name": name, "url": url, "access": access, "is_enabled": enabled}
    changes = cast("Changes", {name: value for name, value in given.items() if value is not None})
    platform = info.context.platform
    return await registry.update(server, changes, platform.sealing, platform.mcp.http, acting(info))


async def delete_mcp_server(info: Info, mcp_server_id: OneServer) -> Removed:
    server = await find_to(info, Permission.ADMINISTER, McpServer, mcp_server_id, "mcpServerId")
    await registry.delete(server, acting(info))
    return Removed(mcp_server_id)


async def refresh_mcp_tools(info: Info, mcp_server_id: OneServer) -> McpServer:
    server = await find_to(info, Permission.ADMINISTER, McpServer, mcp_server_id, "mcpServerId")
    return await info.context.platform.mcp.look(server, acting(info))


async def allow_mcp_tool(info: Info, mcp_tool_id: OneTool, fingerprint: Fingerprint, read_only: ReadOnly = False) -> McpTool:
    tool = await find_to(info, Permission.ADMINISTER, McpTool, mcp_tool_id, "mcpToolId")
    return await registry.allow(tool, fingerprint, read_only, acting(info))


async def forbid_mcp_tool(info: Info, mcp_tool_id: OneTool) -> McpTool:
    tool = await find_to(info, Permission.ADMINISTER, McpTool, mcp_tool_id, "mcpToolId")
    return await registry.forbid(tool, acting(info))


async def begin_mcp_connection(info: Info, mcp_server_id: OneServer, return_to: ReturnTo = "/") -> Begun:
    server = await find_to(info, Permission.ADMINISTER, McpServer, mcp_server_id, "mcpServerId")
    return await info.context.platform.mcp_flows.begin(server, return_to, acting(info))


async def finish_mcp_connection(info: Info, code: Code, secret: Secret) -> McpServer:
    return await info.context.platform.mcp_flows.finish(code, secret, acting(info))
