"""Where letters go: to the operator's SMTP server, or, when none is set, into files.

SMTP does not go through the guard of `core/outgoing`: where mail goes is the operator's word, never a user's, and a relay on this
machine or in the private network is the usual one.
"""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Protocol
from urllib.parse import unquote, urlsplit

import aiosmtplib
import structlog

from core.clock import now
from core.settings import Settings
from models.letters import LetterKind

log = structlog.get_logger(__name__)

SECONDS = 30.0  # for all of one letter


class Refused(Exception):
    """By the server, for good, because of whom it is for: sending it again would only annoy."""


class Sender(Protocol):
    async def send(self, message: EmailMessage, kind: LetterKind, id: str) -> None:
        """Raises Refused; anything else that it raises may pass."""


@dataclass(frozen=True, slots=True)
class Smtp:
    """A connection for each letter: there are few, and none is held open that the server would drop."""

    host: str
    port: int
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    use_tls: bool = False  # from the first byte; else STARTTLS, unless told otherwise
    start_tls: bool = True
    name: str = "localhost"  # what we call ourselves
    seconds: float = SECONDS

    @classmethod
    def at(cls, url: str, name: str = "localhost") -> Smtp:
        """`smtps://` is TLS, `smtp://` is STARTTLS, which must work, and `smtp+plain://` is neither: for a relay on this machine."""
        parts = urlsplit(url)
        return cls(
            parts.hostname or "",
            parts.port or {"smtps": 465, "smtp": 587, "smtp+plain": 25}[parts.scheme],
            unquote(parts.username) if parts.username else None,
            unquote(parts.password) if parts.password else None,
            use_tls=parts.scheme == "smtps",
            start_tls=parts.scheme == "smtp",
            name=name,
        )

    async def send(self, message: EmailMessage, kind: LetterKind, id: str) -> None:
        try:
            async with asyncio.timeout(self.seconds):
                await aiosmtplib.send(
                    message,
                    hostname=self.host,
                    port=self.port,
                    username=self.user,
                    password=self.password,
                    use_tls=self.use_tls,
                    start_tls=self.start_tls,
                    local_hostname=self.name,
                    timeout=self.seconds,
                )
        except aiosmtplib.SMTPRecipientsRefused as error:
            (refused,) = error.recipients
            if refused.code >= 500:
                raise Refused(f"{refused.code} {refused.message}") from None
            raise


@dataclass(frozen=True, slots=True)
class Outbox:
    """Files that any mail program opens. They hold links that let in whoever reads them: nobody else on this machine can."""

    folder: Path

    async def send(self, message: EmailMessage, kind: LetterKind, id: str) -> None:
        path = self.folder / f"{now():%Y%m%dT%H%M%S}-{kind.lower()}-{id}.eml"
        await asyncio.to_thread(self._write, path, message.as_bytes())
        log.info("letter_in_outbox", path=str(path))

    def _write(self, path: Path, content: bytes) -> None:
        """The file appears whole or not at all."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=self.folder, prefix=".", delete=False) as draft:  # mode 0600
            draft.write(content)
        os.replace(draft.name, path)


def sender(settings: Settings) -> Sender:
    if settings.smtp_url is None:
        return Outbox(settings.data_dir / "outbox")
    return Smtp.at(settings.smtp_url.get_secret_value(), urlsplit(settings.url).hostname or "localhost")
