"""What a worker would send, kept in memory."""

from __future__ import annotations

import re
from email.message import EmailMessage

from models.letters import LetterKind
from services.letters.postmen import Postman
from services.letters.writing import Writer
from services.platform import Platform


class Postbox:
    def __init__(self, home: Platform) -> None:
        self.letters: list[tuple[LetterKind, EmailMessage]] = []
        completions = {LetterKind.RESET_PASSWORD: home.credentials.reset_letter}
        writer = Writer(home.settings.url, home.settings.mail_from)
        self._postman = Postman(home.database.pool, home.letters.sealing, writer, self, completions)

    async def send(self, message: EmailMessage, kind: LetterKind, id: str) -> None:
        self.letters.append((kind, message))

    async def emptied(self) -> list[tuple[LetterKind, str, str]]:
        """What has come since the last time: kind, address and text."""
        await self._postman.deliver()
        letters, self.letters = self.letters, []
        return [(kind, str(message["To"]), text_of(message)) for kind, message in letters]

    async def token(self, kind: LetterKind, address: str) -> str:
        """From the link of the one letter of this kind that has come to this address."""
        (text,) = [text for found, to, text in await self.emptied() if (found, to) == (kind, address)]
        (token,) = re.findall(r"#token=([\w-]{43})$", text, re.MULTILINE)
        return str(token)


def text_of(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert isinstance(part, EmailMessage)
    return str(part.get_content()).replace("\r\n", "\n")
