"""`/mcp`: what a project has exposed, as tools for whoever has an API key of it (Model Context Protocol 2026-07-28, and 2025-11-25)."""

from __future__ import annotations

from server.mcp.doors import PATH, Mcp

__all__ = ["PATH", "Mcp"]
