"""The way to the authorization server of an MCP server and back. Its code is used only when the page finishes, so nobody can have somebody else's
browser give their access to a project."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import orjson
from authlib.common.urls import add_params_to_uri  # type: ignore[import-untyped]  # Authlib ships no types
from authlib.oauth2.rfc7636 import create_s256_code_challenge  # type: ignore[import-untyped]  # as above

from core import opaque
from core.callers import Actor
from core.database import transaction
from core.errors import Conflict, Unavailable
from core.fields import JSON
from core.outgoing import Outgoing
from core.sealing import Sealing
from models.mcp_servers import McpAuth, McpFlow, McpServer, McpServerStatus
from models.projects import Permission
from services import audits, projects
from services.accounts import proofs
from services.journeys import Back, Begun, Going, Journeys
from services.mcp_servers.oauth import tokens
from services.mcp_servers.oauth.grants import Grant
from services.mcp_servers.oauth.tokens import Refused, Registered, Unreachable

PATH = "/mcp-servers/oauth"
CODE_MOST = 4000  # characters


@dataclass(frozen=True, slots=True)
class Flows:
    http: Outgoing
    sealing: Sealing
    journeys: Journeys[McpFlow]

    @property
    def redirect_uri(self) -> str:
        return f"{self.journeys.url}{PATH}/callback"

    @property
    def document_url(self) -> str:
        """Our id at authorization servers that look there who we are (draft-ietf-oauth-client-id-metadata-document)."""
        return f"{self.journeys.url}{PATH}/client.json"

    @property
    def document(self) -> dict[str, JSON]:
        return {
            "client_id": self.document_url,
            "client_name": tokens.NAME,
            "client_uri": self.journeys.url,
            "redirect_uris": [self.redirect_uri],
            "grant_types": ["authorization_code", "refresh_token"],
            "response_types": ["code"],
            "token_endpoint_auth_method": "none",
        }

    async def begin(self, server: McpServer, return_to: str, by: Actor) -> Begun:
        """Raises ProofRequired, Invalid, and Conflict for a server that is not to be entered so."""
        await proofs.require(by.signed_in)
        if server.auth is not McpAuth.OAUTH:
            raise Conflict("This server is not one with OAuth: see updateMcpServer.")
        return await self.journeys.begin(f"{PATH}/start", return_to, by.signed_in.session_id, server_id=server.id)

    async def start(self, ticket: str) -> Going:
        """Raises Lost, and Unreachable."""
        flow = await self.journeys.begun(ticket)
        server = await flow.server
        await asyncio.to_thread(_load)
        from services.mcp_servers.oauth import discoveries

        found = await discoveries.found(self.http, server.url, self.redirect_uri, self.document_url)
        state, verifier = opaque.new(), opaque.new()
        held = {"verifier": verifier, "names_itself": found.names_itself, "registered": asdict(found.registered), "url": server.url}
        asked = {
            "response_type": "code",
            "client_id": found.registered.client_id,
            "redirect_uri": self.redirect_uri,
            "state": state,
            "code_challenge": create_s256_code_challenge(verifier),
            "code_challenge_method": "S256",
            "resource": found.registered.resource,
            **({} if found.registered.scope is None else {"scope": found.registered.scope}),
        }
        url = str(add_params_to_uri(found.authorization_endpoint, asked.items()))
        return await self.journeys.start(flow, url, state, sealed=self._sealed(held))

    async def come_back(self, said: Mapping[str, str], cookies: Mapping[str, str]) -> Back:
        """What the authorization server says, once. Raises Lost when it is not this browser's to hear."""
        flow = await self.journeys.come_back(said, cookies)
        held = self._held(flow)
        if "error" in said or not _is_from(said.get("iss"), held) or not 1 <= len(said.get("code", "")) <= CODE_MOST:
            return self.journeys.failed(flow, "DENIED" if "error" in said else "REFUSED")
        return await self.journeys.vouched(flow, sealed=self._sealed({**held, "code": said["code"]}))

    async def finish(self, code: str, secret: str, by: Actor) -> McpServer:
        """The server, which can be used now. Raises Unauthenticated for any who is not the one that began, Denied, Conflict and Unavailable."""
        flow = await self.journeys.finish(code, secret, by)
        server, held = await flow.server, self._held(flow)
        await projects.require(server.project_id, Permission.ADMINISTER, by.signed_in)
        registered = Registered(**held["registered"])
        form = {
            "grant_type": "authorization_code",
            "code": held["code"],
            "code_verifier": held["verifier"],
            "redirect_uri": self.redirect_uri,
        }
        try:
            new = await tokens.ask(self.http, registered, form)
        except (Refused, Unreachable) as error:
            raise Unavailable(f"The authorization server gave no token. {error}".strip()) from error
        grant = self.sealing.seal(Grant(registered, new.access, new.refresh).text)
        async with transaction():
            if server.auth is not McpAuth.OAUTH or server.url != held["url"] or not await server.keep_grant(grant, new.expires_at):
                raise Conflict("The server was changed meanwhile: begin anew.")
            server.sealed, server.expires_at, server.status, server.problem = grant, new.expires_at, McpServerStatus.UNKNOWN, ""
            await server.save(update_fields=["status", "problem"])
            await audits.note(
                "mcp_server.connected",
                by,
                server,
                project_id=server.project_id,
                after={"issuer": registered.issuer, "scope": registered.scope},
            )
        return server

    def _sealed(self, held: Mapping[str, object]) -> str:
        return self.sealing.seal(orjson.dumps(held).decode())

    def _held(self, flow: McpFlow) -> dict[str, Any]:
        held: dict[str, Any] = orjson.loads(self.sealing.open(flow.sealed))
        return held


def _is_from(issuer: str | None, held: Mapping[str, Any]) -> bool:
    """RFC 9207, 2.4: compared as text."""
    return not held["names_itself"] if issuer is None else bool(issuer == held["registered"]["issuer"])


def _load() -> None:
    """Seconds of imports, not in the event loop."""
    from services.mcp_servers.oauth import discoveries

    assert discoveries
