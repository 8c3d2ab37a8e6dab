from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from models import mcp_servers as models
from models.mcp_servers import McpAuth, McpServerStatus, McpToolState
from models.projects import Permission
from resolvers import mcp_servers as resolve
from resolvers import permissions
from schema.ai import Removed
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Project
from schema.relay import Connection, Node, Row, computed, connection, edge
from services import journeys


@strawberry.type(description="A server whose tools the project may use, by the Model Context Protocol.")
class McpServer(Node, of=models.McpServer):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str
    url: str = strawberry.field(description="Of its one endpoint. Empty: it is a program of the operator's.")
    program: str = strawberry.field(description="The operator's name for the program. Only the operator gives these to projects.")
    auth: McpAuth = strawberry.field(description="How it is entered.")
    header_name: str = strawberry.field(description="HEADER: in which header the credential goes.")
    has_credential: bool = computed(
        resolve.has_credential, "sealed", description="Whether there is one: a header's value, or what OAuth has given. It is never shown."
    )
    is_enabled: bool = strawberry.field(description="Whether it may be used.")
    status: McpServerStatus = strawberry.field(description="How the last look at it went.")
    problem: str = strawberry.field(description="Why the last look failed.")
    protocol: str = strawberry.field(description="The revision that was agreed on, such as 2026-07-28.")
    checked_at: datetime | None = strawberry.field(description="When somebody last looked.")
    expires_at: datetime | None = strawberry.field(description="OAUTH: of the token that is held; it is renewed when it can be.")
    created_at: datetime
    project: Project = edge(resolve.project_of)
    tools: Connection[McpTool] = connection(resolve.tools, "Newest first.")


@strawberry.type(description="What an MCP server can do. All that is said of it here is its server's own word.")
class McpTool(Node, of=models.McpTool):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str
    title: str = strawberry.field(description="For people.")
    description: str = strawberry.field(description="For models.")
    input_schema: JSON = strawberry.field(description="A JSON Schema of its arguments.")
    annotations: JSON = strawberry.field(description="Hints such as readOnlyHint.")
    fingerprint: str = strawberry.field(description="Of everything that is said of it, what it answers included.")
    state: McpToolState = strawberry.field(description="Whether it may be called.")
    is_callable: bool = computed(resolve.is_callable, "state", description="Whether it may be called.")
    is_read_only: bool = strawberry.field(description="Whether an administrator believes that it changes nothing.")
    created_at: datetime
    server: McpServer = edge(resolve.server_of, "Whose it is.")


@strawberry.type(description="The beginning of the way to an authorization server.")
class McpConnection(Row, of=journeys.Begun):
    url: str = strawberry.field(description="Where the browser goes next, within 10 minutes.")
    secret: str = strawberry.field(description="To finish with: keep it in the page.")


@strawberry.type
class Mutation:
    create_mcp_server: Annotated[McpServer | Problem, strawberry.union("CreateMcpServerResult")] = mutation(
        resolve.create_mcp_server,
        "Name an MCP server that the project may use. None of its tools may be called before it is allowed. Needs a recent proof of who you are.",
        people_only=True,
    )
    update_mcp_server: Annotated[McpServer | Problem, strawberry.union("UpdateMcpServerResult")] = mutation(
        resolve.update_mcp_server,
        "Change an MCP server. What is left out stays. Another address or credential needs a recent proof of who you are.",
        people_only=True,
    )
    delete_mcp_server: Annotated[Removed | Problem, strawberry.union("DeleteMcpServerResult")] = mutation(
        resolve.delete_mcp_server, "Forget an MCP server with its tools. Steps that name it fail from now on.", people_only=True
    )
    refresh_mcp_tools: Annotated[McpServer | Problem, strawberry.union("RefreshMcpToolsResult")] = mutation(
        resolve.refresh_mcp_tools,
        "Look at what a server offers now. When that fails, `status` and `problem` say so. Tools whose description is another one are not callable "
        "until they are allowed again.",
    )
    allow_mcp_tool: Annotated[McpTool | Problem, strawberry.union("AllowMcpToolResult")] = mutation(
        resolve.allow_mcp_tool, "Let a tool be called for as long as its server describes it as it does now.", people_only=True
    )
    forbid_mcp_tool: Annotated[McpTool | Problem, strawberry.union("ForbidMcpToolResult")] = mutation(
        resolve.forbid_mcp_tool, "Let a tool not be called any more."
    )
    begin_mcp_connection: Annotated[McpConnection | Problem, strawberry.union("BeginMcpConnectionResult")] = mutation(
        resolve.begin_mcp_connection,
        "Ask the authorization server of an MCP server for access, by way of your browser. Needs a recent proof of who you are.",
        people_only=True,
    )
    finish_mcp_connection: Annotated[McpServer | Problem, strawberry.union("FinishMcpConnectionResult")] = mutation(
        resolve.finish_mcp_connection, "Finish what the same session has begun.", people_only=True
    )
