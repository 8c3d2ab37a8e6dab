"""What a project's administrators say of MCP servers: which there are, what proves to them who we are, and which of their tools may be used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypedDict

from tortoise.exceptions import IntegrityError

from core import names
from core.callers import Actor
from core.database import transaction
from core.errors import Conflict, FieldFault, Invalid, raise_if_any
from core.fields import JSON
from core.outgoing import Outgoing, OutgoingError, urls
from core.sealing import Sealing
from core.settings import McpProgram
from models.mcp_servers import McpAuth, McpServer, McpServerStatus, McpTool
from models.projects import Project
from services import audits
from services.accounts import proofs
from services.mcp_servers.credentials import NO_TLS

MOST = 50  # of a project
VALUE_MOST = 4000
# Not written with a new name: somebody may be renewing what is sealed.
ENTRY = ("url", "auth", "header_name", "sealed", "expires_at", "status", "problem", "protocol")
_HEADER = re.compile(r"[A-Za-z0-9-]{1,100}")
# The protocol's own, and what the client sets itself.
_TAKEN = {"host", "content-type", "content-length", "accept", "connection", "transfer-encoding", "cookie", "origin", "last-event-id"}


@dataclass(frozen=True, slots=True)
class Access:
    """How a server is entered. `value` is a header's."""

    auth: McpAuth
    header_name: str = "Authorization"
    value: str | None = None


class Changes(TypedDict, total=False):
    """What is given is changed. Another address forgets what was sealed and allowed for the old one."""

    name: str
    url: str
    access: Access
    is_enabled: bool


async def create(project: Project, name: str, url: str, access: Access, sealing: Sealing, http: Outgoing, by: Actor) -> McpServer:
    """Raises ProofRequired, Invalid and Conflict."""
    await proofs.require(by.signed_in)
    server = McpServer(project_id=project.id, name=_name(name), url=_url(url), auth=access.auth)
    _enter(server, access, sealing)
    _require_private(server, http)
    try:
        async with transaction() as connection:
            await Project.filter(id=project.id).using_db(connection).select_for_update(no_key=True).get()  # one after the other
            if await McpServer.filter(project_id=project.id).count() >= MOST:
                message = f"A project has at most {MOST} MCP servers."
                raise Conflict(message, [FieldFault("projectId", "TOO_MANY", message)])
            await server.save(force_create=True)
            await audits.note("mcp_server.created", by, server, project_id=project.id, after=_told(server))
    except IntegrityError:
        raise _exists() from None
    return server


def access(server: McpServer, auth: McpAuth | None, header_name: str | None, value: str | None) -> Access | None:
    """Another way in, of which what is left out stays as it is. None: nothing of it is given."""
    if (auth, header_name, value) == (None, None, None):
        return None
    return Access(auth or server.auth, header_name or server.header_name or "Authorization", value)


async def update(server: McpServer, changes: Changes, sealing: Sealing, http: Outgoing, by: Actor) -> McpServer:
    """Raises ProofRequired when it is about where a credential goes, or which; Invalid and Conflict."""
    before, old_url = _told(server), server.url
    if {"url", "access"} & changes.keys():
        await proofs.require(by.signed_in)
    if server.program and {"url", "access"} & changes.keys():
        raise Conflict("This server is a program of the operator's: it has no address and no credentials.")
    if "name" in changes:
        server.name = _name(changes["name"])
    if "url" in changes:
        server.url = _url(changes["url"])
    has_moved = server.url != old_url
    if has_moved:
        server.sealed, server.expires_at, server.status, server.problem, server.protocol = None, None, McpServerStatus.UNKNOWN, "", ""
        if server.auth is McpAuth.HEADER and "access" not in changes:
            raise Invalid.field("url", "CREDENTIAL", "A credential goes to one address only: give the one for the new address, too.")
    if "access" in changes:
        _enter(server, changes["access"], sealing)
    if {"url", "access"} & changes.keys():
        _require_private(server, http)
    if "is_enabled" in changes:
        server.is_enabled = changes["is_enabled"]
    try:
        async with transaction():
            await server.save(update_fields=["name", "is_enabled", *(ENTRY if {"url", "access"} & changes.keys() else ())])
            if has_moved:
                await McpTool.filter(server_id=server.id).delete()
            await audits.note("mcp_server.updated", by, server, project_id=server.project_id, before=before, after=_told(server))
    except IntegrityError:
        raise _exists() from None
    return server


async def delete(server: McpServer, by: Actor) -> None:
    """Steps that name it fail from now on."""
    async with transaction():
        await server.delete()
        await audits.note("mcp_server.deleted", by, server, project_id=server.project_id, before=_told(server))


async def allow(tool: McpTool, fingerprint: str, read_only: bool, by: Actor) -> McpTool:
    """Raises Conflict when the tool is not any more what was looked at, and Invalid for one that says itself that it changes something."""
    if read_only and tool.annotations.get("readOnlyHint") is not True:
        raise Invalid.field("readOnly", "NOT_CLAIMED", "Its server does not say that this tool only reads.")
    async with transaction():
        if fingerprint != tool.fingerprint or not await tool.allow(read_only=read_only):
            raise Conflict("The tool is not any more what you looked at: look again.")
        await audits.note("mcp_tool.allowed", by, tool, project_id=tool.project_id, after=_said(tool))
    return tool


async def forbid(tool: McpTool, by: Actor) -> McpTool:
    async with transaction():
        await tool.forbid()
        await audits.note("mcp_tool.forbidden", by, tool, project_id=tool.project_id, after=_said(tool))
    return tool


async def grant_program(project: Project, program: McpProgram, name: str) -> McpServer:
    """What only an operator does: a project may use a program. Raises Invalid and Conflict."""
    server = McpServer(project_id=project.id, name=_name(name), program=program.id, auth=McpAuth.NONE)
    try:
        async with transaction():
            await server.save(force_create=True)
            await audits.note("mcp_server.granted", Actor(None), server, project_id=project.id, after=_told(server))
    except IntegrityError:
        raise _exists() from None
    return server


def _enter(server: McpServer, access: Access, sealing: Sealing) -> None:
    if access.auth is not McpAuth.HEADER:
        if access.value is not None:
            raise Invalid.field("headerValue", "NOT_TAKEN", "A header's value is for the auth HEADER.")
        server.auth, server.header_name, server.sealed, server.expires_at = access.auth, "", None, None
        return
    faults = []
    if not _HEADER.fullmatch(access.header_name) or access.header_name.lower() in _TAKEN or access.header_name.lower().startswith("mcp-"):
        faults.append(
            FieldFault("headerName", "FORMAT", "A header's name has letters, digits and hyphens, and is not one that the protocol uses.")
        )
    value = access.value or ""
    if not 8 <= len(value) <= VALUE_MOST or not value.isascii() or not value.isprintable() or value != value.strip():
        faults.append(FieldFault("headerValue", "MALFORMED", f"A header's value has 8 to {VALUE_MOST} printable ASCII characters."))
    raise_if_any(faults)
    server.auth, server.header_name, server.sealed, server.expires_at = McpAuth.HEADER, access.header_name, sealing.seal(value), None


def _require_private(server: McpServer, http: Outgoing) -> None:
    """Raises Invalid."""
    if server.auth is not McpAuth.NONE and not http.keeps_secrets(server.url):
        raise Invalid.field("url", "NO_TLS", NO_TLS)


def _name(text: str) -> str:
    name = text.strip()
    raise_if_any(names.fault("A name", name, "name", most=60))
    return name


def _url(text: str) -> str:
    """Raises Invalid."""
    try:
        url = str(urls.parse(text))
    except OutgoingError as error:
        raise Invalid.field("url", "BAD_URL", error.message) from None
    if len(url) > 500 or "#" in url:
        raise Invalid.field("url", "BAD_URL", "An address has at most 500 characters and no #.")
    return url


def _exists() -> Conflict:
    message = "The project has an MCP server of this name."
    return Conflict(message, [FieldFault("name", "EXISTS", message)])


def _told(server: McpServer) -> JSON:
    return {
        "name": server.name,
        "url": server.url,
        "program": server.program,
        "auth": server.auth,
        "headerName": server.header_name,
        "isEnabled": server.is_enabled,
    }


def _said(tool: McpTool) -> JSON:
    return {"name": tool.name, "fingerprint": tool.fingerprint, "isReadOnly": tool.is_read_only}
