"""What an authorization server has granted for one MCP server: kept sealed, and renewed by one of those who find it old."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, dataclass, replace
from datetime import timedelta

import orjson

from core import tasks
from core.clock import now
from core.outgoing import Outgoing
from core.sealing import Sealing
from models.mcp_servers import McpAuth, McpServer, McpServerStatus
from services.mcp_servers.errors import McpError
from services.mcp_servers.oauth import tokens
from services.mcp_servers.oauth.tokens import Refused, Registered, Tokens, Unreachable

EARLY = timedelta(seconds=30)
RENEWAL = timedelta(seconds=15)  # longer than the token endpoint may take
LOOK_AGAIN_SECONDS = 0.1
CONNECT = "The project has to be connected with this server (again): beginMcpConnection."


@dataclass(frozen=True, slots=True)
class Grant:
    registered: Registered
    access: str
    refresh: str | None

    @classmethod
    def read(cls, text: str) -> Grant:
        held = orjson.loads(text)
        return cls(Registered(**held["registered"]), held["access"], held["refresh"])

    def with_tokens(self, new: Tokens) -> Grant:
        """One that is not given anew stays (RFC 6749, 6)."""
        return replace(self, access=new.access, refresh=new.refresh or self.refresh)

    @property
    def text(self) -> str:
        return orjson.dumps(asdict(self)).decode()


@dataclass(frozen=True, slots=True)
class Grants:
    http: Outgoing
    sealing: Sealing

    async def token(self, server: McpServer) -> str:
        """Raises McpError when there is none, and SealingError."""
        if server.sealed is None:
            raise McpError("UNAUTHORIZED", CONNECT)
        if server.expires_at is not None and server.expires_at < now() + EARLY:
            if (token := await self.renewed(server)) is None:
                raise McpError("UNAUTHORIZED", CONNECT)
            return token
        return self._grant(server.sealed).access

    async def renewed(self, server: McpServer) -> str | None:
        """Another token than the one that this row holds: whoever asks meanwhile waits for the same renewal, in whatever process. None: the
        authorization server gives none. Raises McpError when it does not answer."""
        until = now() + RENEWAL
        while now() < until:
            row = await McpServer.get_or_none(id=server.id, auth=McpAuth.OAUTH)
            if row is None or row.sealed is None:
                return None
            if row.sealed != server.sealed:
                return self._grant(row.sealed).access
            if await row.begin_renewal(until):
                # A refresh token may be good once: what it gave is kept, whatever becomes of who asked.
                return await tasks.surely(self._renew(row, self._grant(row.sealed)))
            await asyncio.sleep(LOOK_AGAIN_SECONDS)
        raise McpError("TIMEOUT", "The authorization server took too long.", retryable=True)

    async def _renew(self, server: McpServer, grant: Grant) -> str | None:
        try:
            if grant.refresh is None:
                raise Refused
            form = {"grant_type": "refresh_token", "refresh_token": grant.refresh}
            new = await tokens.ask(self.http, grant.registered, form)
        except Refused:
            if await server.keep_grant(None, None):
                await McpServer.filter(id=server.id).update(status=McpServerStatus.UNAUTHORIZED, problem=CONNECT)
            return None
        except Unreachable as error:
            await McpServer.filter(id=server.id).update(renewing_until=None)
            raise McpError("UNREACHABLE", f"The authorization server gives no new token: {error}", retryable=True) from error
        await server.keep_grant(self.sealing.seal(grant.with_tokens(new).text), new.expires_at)
        return new.access

    def _grant(self, sealed: str) -> Grant:
        return Grant.read(self.sealing.open(sealed))
