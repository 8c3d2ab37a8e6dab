"""The GraphQL door: `/graphql` over HTTP, Server-Sent Events and graphql-transport-ws, with every limit in front of it."""

from __future__ import annotations

from server.graphql.doors import PATH, Door
from server.graphql.executions import OpenContext
from server.graphql.sign_ins import SignIn

__all__ = ["PATH", "Door", "OpenContext", "SignIn"]
