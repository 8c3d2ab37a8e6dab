"""A real SMTP server on the loopback interface, which answers as a test wants it to."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from warnings import catch_warnings

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


@dataclass
class Inbox:
    """`answers` holds what the next recipients are told; when it is empty letters are taken."""

    port: int = 0
    answers: list[str] = field(default_factory=list)
    letters: list[EmailMessage] = field(default_factory=list)
    logins: list[tuple[bytes, bytes]] = field(default_factory=list)
    was_encrypted: list[bool] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    stalls: bool = False

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        if self.stalls:
            await asyncio.Event().wait()
        if self.answers:
            return self.answers.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        self.letters.append(message_from_bytes(envelope.content, policy=policy.SMTP))
        self.recipients += envelope.rcpt_tos
        assert server.transport is not None
        self.was_encrypted.append(server.transport.get_extra_info("ssl_object") is not None)
        return "250 OK"

    def login(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: object) -> AuthResult:
        assert isinstance(given, LoginPassword)
        self.logins.append((given.login, given.password))
        return AuthResult(success=given.password == b"p@ss", handled=False)


@asynccontextmanager
async def serving(tls: ssl.SSLContext | None = None, *, starts_tls: bool = False, has_logins: bool = False) -> AsyncIterator[Inbox]:
    inbox = Inbox()
    transports: list[asyncio.BaseTransport] = []

    def made() -> SMTP:
        with catch_warnings(action="ignore"):  # that a login needs no STARTTLS: there may be TLS already, or the loopback
            server = SMTP(
                inbox,
                loop=asyncio.get_running_loop(),
                hostname="localhost",
                tls_context=tls if starts_tls else None,
                authenticator=inbox.login if has_logins else None,
                auth_required=has_logins,
                auth_require_tls=False,
            )
        noted: Callable[[asyncio.BaseTransport], None] = server.connection_made

        def connection_made(transport: asyncio.BaseTransport) -> None:
            transports.append(transport)
            noted(transport)

        server.connection_made = connection_made  # type: ignore[method-assign]  # to end what a stalled client leaves
        return server

    listening = await asyncio.get_running_loop().create_server(made, "127.0.0.1", 0, ssl=None if starts_tls else tls)
    inbox.port = listening.sockets[0].getsockname()[1]
    try:
        yield inbox
    finally:
        listening.close()
        for transport in transports:
            transport.close()
        await asyncio.sleep(0)
        await listening.wait_closed()
