"""MCP servers that a project uses, the tools that they offer, and ways to their authorization servers and back."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import ExactJSON, choice
from core.ids import new_id
from models.journeys import Journey
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class McpAuth(StrEnum):
    NONE = "NONE"
    HEADER = "HEADER"
    OAUTH = "OAUTH"


class McpServerStatus(StrEnum):
    UNKNOWN = "UNKNOWN"
    OK = "OK"
    FAILED = "FAILED"
    UNAUTHORIZED = "UNAUTHORIZED"


class McpToolState(StrEnum):
    NEW = "NEW"
    ALLOWED = "ALLOWED"
    FORBIDDEN = "FORBIDDEN"
    CHANGED = "CHANGED"
    GONE = "GONE"


class McpServer(Model):
    """At an address, or with `program` one of the operator's. What is sealed goes to this one address and to no other."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="mcp_servers")
    project_id: UUID
    name = fields.CharField(max_length=60)
    url = fields.CharField(max_length=500, default="")
    program = fields.CharField(max_length=30, default="")  # its id in MCP_PROGRAMS: no operation of the API writes this
    auth = choice(McpAuth)
    header_name = fields.CharField(max_length=100, default="")
    sealed: str | None = fields.TextField(null=True)  # the header's value, or what OAuth has given (`services/mcp_servers/oauth/grants.py`)
    expires_at = fields.DatetimeField(null=True)  # of the access token
    renewing_until = fields.DatetimeField(null=True)  # somebody renews it: the others wait
    is_enabled = fields.BooleanField(default=True)
    status = choice(McpServerStatus, default=McpServerStatus.UNKNOWN)
    problem = fields.TextField(default="")  # why the last look at it failed
    protocol = fields.CharField(max_length=20, default="")  # the revision that was agreed on
    checked_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "mcp_servers"
        unique_together = (("project", "name"),)
        indexes = (("project", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[McpServer]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))

    async def begin_renewal(self, until: datetime) -> bool:
        """True for exactly one of any number of concurrent callers, until it ends the renewal or the time is over."""
        free = McpServer.filter(Q(renewing_until=None) | Q(renewing_until__lt=now()), id=self.id, sealed=self.sealed)
        return bool(await free.update(renewing_until=until))

    async def keep_grant(self, sealed: str | None, expires_at: datetime | None) -> bool:
        """False when it has another credential by now, or other means of proving itself."""
        same = McpServer.filter(id=self.id, sealed=self.sealed, auth=self.auth, url=self.url)
        return bool(await same.update(sealed=sealed, expires_at=expires_at, renewing_until=None))


class McpTool(Model):
    """As its server describes it. `fingerprint` is of all that a person saw, and a model sees; `allowed_fingerprint` of what was allowed."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    server: fields.ForeignKeyRelation[McpServer] = fields.ForeignKeyField("models.McpServer", related_name="tools")
    server_id: UUID
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="mcp_tools")
    project_id: UUID
    name = fields.CharField(max_length=128)
    title = fields.TextField(default="")
    description = fields.TextField(default="")
    input_schema: fields.Field[Any] = ExactJSON()
    annotations: fields.Field[Any] = ExactJSON()  # what the server claims of it
    fingerprint = fields.CharField(max_length=64)
    allowed_fingerprint = fields.CharField(max_length=64, null=True)
    state = choice(McpToolState)
    is_read_only = fields.BooleanField(default=False)  # an administrator believes that it changes nothing
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "mcp_tools"
        unique_together = (("server", "name"),)
        indexes = (("server", "created_at", "id"), ("project", "state"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[McpTool]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))

    async def allow(self, *, read_only: bool) -> bool:
        """False when its description is another one by now than the one that was looked at."""
        seen = McpTool.filter(id=self.id, fingerprint=self.fingerprint).exclude(state=McpToolState.GONE)
        done = await seen.update(allowed_fingerprint=self.fingerprint, state=McpToolState.ALLOWED, is_read_only=read_only)
        self.allowed_fingerprint, self.state, self.is_read_only = self.fingerprint, McpToolState.ALLOWED, read_only
        return bool(done)

    async def forbid(self) -> McpTool:
        self.allowed_fingerprint, self.state, self.is_read_only = None, McpToolState.FORBIDDEN, False
        await self.save(update_fields=["allowed_fingerprint", "state", "is_read_only"])
        return self


class McpFlow(Journey):
    """To the authorization server of an MCP server, which gives access to it."""

    EMPTIED = {"sealed": ""}

    server: fields.ForeignKeyRelation[McpServer] = fields.ForeignKeyField("models.McpServer", related_name="flows")
    server_id: UUID
    sealed = fields.TextField(default="")  # what is needed to finish: PKCE's verifier, the client, the endpoints, then the code

    class Meta:
        table = "mcp_flows"
