"""MCP servers that projects use: which there are, what their tools are, and how they are called."""

from services.mcp_servers.clients import McpClients
from services.mcp_servers.errors import McpError, McpErrorCode
from services.mcp_servers.results import Result

__all__ = ["McpClients", "McpError", "McpErrorCode", "Result"]
