"""The way to an authorization server and back, in four steps, of which each is good once and only for who made the one before:

a page begins and keeps a secret; its browser starts and keeps a cookie; the authorization server sends that browser back; the page finishes
with its secret and our one-time code, and only then is the authorization server's code used. So nobody can have somebody else's browser give
their access to a project: the code lands in a page that has not begun this way (RFC 9700, 4.7). As `services/accounts/oidc/flows.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from hmac import compare_digest
from urllib.parse import quote

import orjson
from authlib.common.urls import add_params_to_uri  # type: ignore[import-untyped]  # Authlib ships no types
from authlib.oauth2.rfc7636 import create_s256_code_challenge  # type: ignore[import-untyped]  # as above

from core import opaque
from core.callers import Actor
from core.clock import now
from core.database import transaction
from core.errors import Conflict, Invalid, Unauthenticated, Unavailable
from core.fields import JSON
from core.outgoing import Outgoing
from core.sealing import Sealing
from models.accounts import Session
from models.mcp_servers import McpAuth, McpFlow, McpServer, McpServerStatus
from models.projects import Permission
from services import audits, projects
from services.accounts import proofs
from services.mcp_servers.oauth import tokens
from services.mcp_servers.oauth.grants import Grant
from services.mcp_servers.oauth.tokens import Refused, Registered, Unreachable

LIFETIME = timedelta(minutes=10)  # from beginning to coming back
CODE_LIFETIME = timedelta(minutes=2)
PATH = "/mcp-servers/oauth"
CODE_MOST = 4000  # characters


class Lost(Exception):
    """Nobody of ours is on such a way: it was never begun, is over, or was begun by another browser."""


@dataclass(frozen=True, slots=True)
class Begun:
    """`url` is where the browser goes next; `secret` stays in the page, which finishes with it."""

    url: str
    secret: str


@dataclass(frozen=True, slots=True)
class Going:
    """On, with a cookie that knows the browser again."""

    url: str
    cookie: str
    value: str


@dataclass(frozen=True, slots=True)
class Back:
    url: str
    cookie: str


@dataclass(frozen=True, slots=True)
class Flows:
    http: Outgoing
    sealing: Sealing
    url: str  # ours
    return_paths: tuple[str, ...]

    @property
    def is_secure(self) -> bool:
        return self.url.startswith("https:")

    @property
    def redirect_uri(self) -> str:
        return f"{self.url}{PATH}/callback"

    @property
    def document_url(self) -> str:
        """Our id at authorization servers that look there who we are (draft-ietf-oauth-client-id-metadata-document)."""
        return f"{self.url}{PATH}/client.json"

    @property
    def document(self) -> dict[str, JSON]:
        return {
            "client_id": self.document_url,
            "client_name": tokens.NAME,
            "client_uri": self.url,
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
        if return_to not in self.return_paths:
            raise Invalid.field("returnTo", "NOT_ALLOWED", f"Come back to one of: {', '.join(self.return_paths)}.")
        ticket, secret = opaque.new(), opaque.new()
        await McpFlow.sweep()
        await McpFlow.create(
            server_id=server.id,
            session_id=by.signed_in.session_id,
            return_to=return_to,
            ticket_hash=opaque.digest(ticket),
            secret_hash=opaque.digest(secret),
            expires_at=now() + LIFETIME,
        )
        return Begun(f"{self.url}{PATH}/start?ticket={ticket}", secret)

    async def start(self, ticket: str) -> Going:
        """Raises Lost, and Unreachable."""
        flow = await McpFlow.get_or_none(ticket_hash=opaque.digest(ticket), state_hash=None, expires_at__gt=now()).prefetch_related(
            "server"
        )
        if flow is None:
            raise Lost
        await asyncio.to_thread(_load)
        from services.mcp_servers.oauth import discoveries

        found = await discoveries.found(self.http, flow.server.url, self.redirect_uri, self.document_url)
        state, verifier, browser = opaque.new(), opaque.new(), opaque.new()
        held = {"verifier": verifier, "names_itself": found.names_itself, "registered": asdict(found.registered), "url": flow.server.url}
        if not await flow.begin(opaque.digest(state), opaque.digest(browser), self._sealed(held)):
            raise Lost
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
        return Going(str(add_params_to_uri(found.authorization_endpoint, asked.items())), self._cookie(flow), browser)

    async def come_back(self, said: Mapping[str, str], cookies: Mapping[str, str]) -> Back:
        """What the authorization server says, once. Raises Lost when it is not this browser's to hear."""
        flow = await McpFlow.get_or_none(state_hash=opaque.digest(said.get("state", "")))
        if flow is None or not flow.sealed:
            raise Lost
        cookie, held = self._cookie(flow), orjson.loads(self.sealing.open(flow.sealed))
        if not compare_digest(opaque.digest(cookies.get(cookie, "")), flow.browser_hash):
            raise Lost
        is_good = _is_from(said.get("iss"), held) and "error" not in said and 1 <= len(said.get("code", "")) <= CODE_MOST
        code = opaque.new()
        sealed = self._sealed({**held, "code": said["code"]}) if is_good else ""
        if not await flow.come_back(sealed, opaque.digest(code), now() + CODE_LIFETIME):
            raise Lost
        landing = f"{self.url}{flow.return_to}"
        if not is_good:
            return Back(f"{landing}#mcpError={'DENIED' if 'error' in said else 'REFUSED'}", cookie)
        return Back(f"{landing}#mcpCode={quote(code)}", cookie)

    async def finish(self, code: str, secret: str, by: Actor) -> McpServer:
        """The server, which can be used now. Raises Unauthenticated for any who is not the one that began, Denied, Conflict and Unavailable."""
        flow = await McpFlow.get_or_none(code_hash=opaque.digest(code)).prefetch_related("server")
        session_id, over = by.signed_in.session_id, Unauthenticated("This way is over: begin anew.")
        if flow is None or flow.session_id != session_id or not compare_digest(flow.secret_hash, opaque.digest(secret)):
            raise over
        await projects.require(flow.server.project_id, Permission.ADMINISTER, by.signed_in)
        if not flow.sealed or not await flow.finish() or not await Session.filter(id=session_id, ended_at=None).exists():
            raise over
        server, held = flow.server, orjson.loads(self.sealing.open(flow.sealed))
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

    def _cookie(self, flow: McpFlow) -> str:
        """One for each way; the prefix keeps other hosts from setting it (RFC 6265bis, 4.1.3.2)."""
        return f"{'__Host-' if self.is_secure else ''}mcp-{flow.id.hex}"


def _is_from(issuer: str | None, held: Mapping[str, object]) -> bool:
    """RFC 9207, 2.4: compared as text."""
    registered = held["registered"]
    assert isinstance(registered, dict)
    return not held["names_itself"] if issuer is None else issuer == registered["issuer"]


def _load() -> None:
    """Seconds of imports, not in the event loop."""
    from services.mcp_servers.oauth import discoveries

    assert discoveries
