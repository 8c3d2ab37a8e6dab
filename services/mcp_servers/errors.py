"""Why an MCP server gave no answer that can be used."""

from __future__ import annotations

from typing import Literal

McpErrorCode = Literal[
    "NOT_FOUND",  # no such server, or no such tool
    "DISABLED",
    "TOOL_NOT_ALLOWED",
    "TOOL_CHANGED",
    "TOOL_NOT_READ_ONLY",
    "UNAUTHORIZED",
    "BLOCKED",
    "UNREACHABLE",
    "TIMEOUT",
    "TOO_LARGE",
    "PROTOCOL",
    "REFUSED",  # the server's own word for it is in the message
    "TOOL_FAILED",
]


class McpError(Exception):
    """The message is for whoever asked, and may quote the server. `was_sent`: the tool may have been run."""

    def __init__(self, code: McpErrorCode, message: str, *, retryable: bool = False, was_sent: bool = False) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.retryable = retryable
        self.was_sent = was_sent
