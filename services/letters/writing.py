"""From a kind and its values to a message: one text template for each kind, and HTML made from the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr
from pathlib import Path
from uuid import UUID

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from core.clock import now
from models.letters import LetterKind

PRODUCT = "Assistant platform"
FOLDER = Path(__file__).parent / "templates"
SUBJECT = "Subject: "


def _seen(value: object) -> str:
    """One line of what can be seen, whatever was given: a value can neither begin a paragraph nor a header."""
    return " ".join("".join(character if character.isprintable() else " " for character in str(value)).split())


# The first is for plain text, in which nothing is escaped.
_texts = Environment(loader=FileSystemLoader(FOLDER), undefined=StrictUndefined, finalize=_seen, autoescape=False)  # noqa: S701  # nosec B701
_pages = Environment(loader=FileSystemLoader(FOLDER), undefined=StrictUndefined, autoescape=True)


@dataclass(frozen=True, slots=True)
class Writer:
    """`site` is where links lead, `sender` is `MAIL_FROM`."""

    site: str
    sender: str

    def write(self, id: UUID, kind: LetterKind, address: str, values: Mapping[str, str]) -> EmailMessage:
        """Raises ValueError for an address that is none, and jinja2's UndefinedError for a place without a value."""
        subject, text = self._text(kind, values)
        name, sender = parseaddr(self.sender)
        message = EmailMessage(SMTP)  # it refuses headers of more than one line
        message["From"] = Address(name or PRODUCT, addr_spec=sender)
        message["To"] = Address(addr_spec=address)
        message["Subject"] = subject
        message["Date"] = now()
        message["Message-ID"] = f"<{id}@{sender.rpartition('@')[2]}>"  # the same if it is sent twice
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no answer from a machine
        for kind_of_text, content in (("plain", text), ("html", self._page(subject, text, values))):
            # Links stay whole for whoever reads a mail as a file.
            encoding = "7bit" if content.isascii() else "quoted-printable"
            if kind_of_text == "plain":
                message.set_content(content, cte=encoding)
            else:
                message.add_alternative(content, subtype="html", cte=encoding)
        return message

    def _text(self, kind: LetterKind, values: Mapping[str, str]) -> tuple[str, str]:
        head, _, text = _texts.get_template(f"{kind}.txt").render(values, site=self.site, product=PRODUCT).partition("\n\n")
        if not head.startswith(SUBJECT) or "\n" in head:
            raise ValueError(f"{kind}.txt does not begin with one line {SUBJECT}… and an empty one")
        return head.removeprefix(SUBJECT), text.strip() + "\n"

    def _page(self, subject: str, text: str, values: Mapping[str, str]) -> str:
        """Each paragraph of the text; one that is nothing but a link into our own site can be followed."""
        links = {value for value in values.values() if value.startswith(f"{self.site}/")}
        return _pages.get_template("layout.html").render(subject=subject, paragraphs=text.strip().split("\n\n"), links=links)
