"""Mail that is owed is sent, through a real SMTP server or into files."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from stat import S_IMODE

import pytest
from jinja2 import DictLoader, Environment, UndefinedError, meta
from pydantic import ValidationError

from core.clock import now
from core.database import Database
from core.ids import new_id
from core.sealing import Sealing
from core.settings import Settings
from models.letters import FIRST_DELAY, Letter, LetterKind
from services.letters import Letters, writing
from services.letters.postmen import ATTEMPTS_MOST, Postman
from services.letters.senders import Outbox, Sender, Smtp, sender
from services.letters.writing import FOLDER, Writer
from tests.clients import Client
from tests.letters.servers import Inbox, serving
from tests.test_house import imports, sources

SEALING = Sealing(["MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="])
SITE = "https://platform.example.com"
LINK = f"{SITE}/account/verify#token=abc"
WRITER = Writer(SITE, "Platform <mail@example.com>")
KIND = LetterKind.VERIFY_ADDRESS
letters = Letters(SEALING)


@pytest.fixture
async def inbox() -> AsyncIterator[Inbox]:
    async with serving() as opened:
        yield opened


def postman(database: Database, to: Sender | Inbox) -> Postman:
    return Postman(database.pool, SEALING, WRITER, Smtp("127.0.0.1", to.port, start_tls=False) if isinstance(to, Inbox) else to)


async def post(address: str = "ada@example.com") -> Letter:
    await letters.post(KIND, address, {"link": LINK})
    return await Letter.get(address=address)


async def due_again() -> None:
    await Letter.exclude(next_at=None).update(next_at=now())


def part(message: EmailMessage, kind: str) -> str:
    found = message.get_body((kind,))
    assert isinstance(found, EmailMessage)
    content: str = found.get_content()
    return content.replace("\r\n", "\n")


# ---- writing


def places(text: str) -> set[str]:
    return meta.find_undeclared_variables(Environment().parse(text)) - {"site", "product"}


@pytest.mark.parametrize("kind", list(LetterKind))
def test_each_kind_has_a_template_with_a_subject_and_text_and_html(kind: LetterKind) -> None:
    subject, _, body = (FOLDER / f"{kind}.txt").read_text().partition("\n\n")
    wanted = {*places(subject), *places(body)}
    values = {name: LINK if name == "link" else f"<{name}> & more" for name in wanted}
    message = WRITER.write(new_id(), kind, "ada@example.com", values)
    assert message.get_content_type() == "multipart/alternative"
    assert message["Subject"]
    text, html = part(message, "plain"), part(message, "html")
    for name, value in values.items():
        if name not in places(body):
            assert value in message["Subject"], name
            continue
        assert value in text, name
        if name != "link":
            assert f"&lt;{name}&gt; &amp; more" in html
            assert value not in html
    assert (f'<a href="{LINK}">' in html) == ("link" in wanted)
    for name in wanted:
        with pytest.raises(UndefinedError):
            WRITER.write(new_id(), kind, "ada@example.com", {key: value for key, value in values.items() if key != name})


def test_every_template_belongs_to_a_kind() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(LetterKind)


HOSTILE = [
    "x\r\nBcc: eve@example.com",
    "x\nBcc: eve@example.com\n\nbody",
    "x\0y",
    "x\u2028y",
    "x\u202ey",
    "{{ 7 * 7 }}",
    "<script>",
    "é" * 300,
]


@pytest.mark.parametrize("value", HOSTILE)
def test_a_value_makes_neither_a_header_nor_a_paragraph_nor_markup(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    template = "Subject: About {{ name }}\n\nHello {{ name }}!\n"
    monkeypatch.setattr(writing, "_texts", writing._texts.overlay(loader=DictLoader({f"{KIND}.txt": template})))
    plain, message = (WRITER.write(new_id(), KIND, "ada@example.com", {"name": name}) for name in ("Ada", value))
    assert message.keys() == plain.keys()
    again = message_from_bytes(message.as_bytes(), policy=policy.SMTP)
    assert again.keys() == plain.keys()
    assert part(message, "plain").count("\n") == 1
    assert "Hello " in part(message, "plain")
    assert "49" not in part(message, "plain")
    html = part(message, "html")
    assert html.count("<p") == 1
    assert "<script>" not in html


@pytest.mark.parametrize(
    "address",
    ["ada@example.com, eve@example.com", "Eve <eve@example.com>", "ada@example.com\r\nBcc: eve@example.com", "ada", "a b@example.com"],
)
def test_an_address_is_one_address(address: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (whatever the parser says of it)
        WRITER.write(new_id(), KIND, address, {"link": LINK})


# ---- sending


async def test_a_letter_is_sent_once_and_forgets_what_it_said(database: Database, inbox: Inbox) -> None:
    letter = await post()
    assert LINK not in letter.content
    for _ in range(2):
        await postman(database, inbox).deliver()
    (sent,) = inbox.letters
    assert inbox.recipients == ["ada@example.com"]
    assert (sent["From"], sent["To"], sent["Message-ID"]) == (
        "Platform <mail@example.com>",
        "ada@example.com",
        f"<{letter.id}@example.com>",
    )
    assert LINK in part(sent, "plain")
    await letter.refresh_from_db()
    assert (letter.content, letter.next_at, letter.error, letter.attempts) == ("", None, "", 1)
    assert letter.sent_at is not None


async def test_several_workers_send_each_letter_once(database: Database, inbox: Inbox) -> None:
    for n in range(23):
        await letters.post(KIND, f"{n}@example.com", {"link": LINK})
    await asyncio.gather(*[postman(database, inbox).deliver() for _ in range(4)])
    assert sorted(inbox.recipients) == sorted(f"{n}@example.com" for n in range(23))


async def test_a_worker_that_dies_in_the_middle_leaves_its_letter_to_others_with_the_same_message_id(
    database: Database, inbox: Inbox
) -> None:
    letter = await post()

    class Dying:
        async def send(self, message: EmailMessage, kind: LetterKind, id: str) -> None:
            await Smtp("127.0.0.1", inbox.port, start_tls=False).send(message, kind, id)
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await postman(database, Dying()).deliver()
    await postman(database, inbox).deliver()
    assert len(inbox.letters) == 1  # not due yet
    await due_again()
    await postman(database, inbox).deliver()
    assert [sent["Message-ID"] for sent in inbox.letters] == [f"<{letter.id}@example.com>"] * 2


async def test_a_server_that_puts_off_is_asked_again_later(database: Database, inbox: Inbox) -> None:
    letter = await post()
    inbox.answers = ["451 4.7.1 Greylisted", "450 busy"]
    waits = []
    for _ in range(3):
        await postman(database, inbox).deliver()
        await letter.refresh_from_db()
        if letter.next_at is not None:
            waits.append(letter.next_at - now())
            assert "45" in letter.error
            assert letter.content
        await due_again()
    assert timedelta(seconds=FIRST_DELAY - 5) < waits[0] < waits[1] < timedelta(seconds=FIRST_DELAY * 2 + 1)
    assert len(inbox.letters) == 1
    assert letter.sent_at is not None


async def test_a_recipient_that_is_refused_for_good_is_given_up_at_once(database: Database, inbox: Inbox) -> None:
    letter = await post()
    inbox.answers = ["550 5.1.1 No such user"]
    await postman(database, inbox).deliver()
    await letter.refresh_from_db()
    assert (letter.next_at, letter.sent_at, letter.content) == (None, None, "")
    assert "No such user" in letter.error


async def test_a_letter_is_given_up_after_so_many_tries(database: Database, inbox: Inbox) -> None:
    letter = await post()
    inbox.answers = ["451 no"] * 100
    for n in range(ATTEMPTS_MOST):
        await letter.refresh_from_db()
        assert (letter.attempts, letter.next_at is None) == (n, False)
        await postman(database, inbox).deliver()
        await due_again()
    await letter.refresh_from_db()
    assert (letter.attempts, letter.next_at, letter.sent_at, letter.content) == (ATTEMPTS_MOST, None, None, "")
    assert "451" in letter.error


async def test_one_that_cannot_be_written_does_not_hold_up_the_others(database: Database, inbox: Inbox) -> None:
    await letters.post(KIND, "ada@example.com", {})
    await letters.post(KIND, "no address", {"link": LINK})
    await Letter.create(kind=KIND, address="bob@example.com", content="not sealed")
    await post("eve@example.com")
    await postman(database, inbox).deliver()
    assert inbox.recipients == ["eve@example.com"]
    assert await Letter.exclude(next_at=None).exclude(error="").count() == 3


async def test_a_server_that_is_away_or_says_nothing_is_trouble_that_may_pass(database: Database, inbox: Inbox) -> None:
    letter = await post()
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        await postman(database, Smtp("127.0.0.1", unused.getsockname()[1], start_tls=False)).deliver()
    await letter.refresh_from_db()
    assert letter.error.startswith("SMTPConnectError")
    inbox.stalls = True
    await due_again()
    await postman(database, Smtp("127.0.0.1", inbox.port, start_tls=False, seconds=0.3)).deliver()
    await letter.refresh_from_db()
    assert "Timeout" in letter.error
    assert letter.next_at is not None


async def test_a_letter_that_is_completed_when_it_leaves_may_turn_out_to_be_none(database: Database, inbox: Inbox) -> None:
    async def complete(address: str) -> dict[str, str] | None:
        return {"link": LINK} if address == "ada@example.com" else None

    for address in ("ada@example.com", "nobody@example.com"):
        await letters.post(LetterKind.RESET_PASSWORD, address, {})
    smtp = Smtp("127.0.0.1", inbox.port, start_tls=False)
    await Postman(database.pool, SEALING, WRITER, smtp, {LetterKind.RESET_PASSWORD: complete}).deliver()
    assert inbox.recipients == ["ada@example.com"]
    assert await Letter.filter(next_at=None, content="").count() == 2


async def test_what_was_done_with_long_ago_is_forgotten(database: Database, inbox: Inbox) -> None:
    await post("old@example.com")
    await postman(database, inbox).deliver()
    await post("owed@example.com")
    await Letter.all().update(created_at=now() - timedelta(days=31))
    await Letter.filter(address="owed@example.com").update(next_at=now() + timedelta(days=1))
    await postman(database, inbox).deliver()
    assert [letter.address for letter in await Letter.all()] == ["owed@example.com"]


async def test_a_worker_sends_what_the_api_owes(client: Client, settings: Settings, worker: None) -> None:
    await client.register()
    await client.mutate("requestPasswordReset", "LetterRequested { requestedAt }", email="ada@example.com")
    async with asyncio.timeout(20):
        while len(names := [path.name for path in settings.data_dir.glob("outbox/*.eml")]) < 2:
            await asyncio.sleep(0.05)
    assert sorted(name.split("-")[1] for name in names) == ["reset_password", "verify_address"]


def test_only_workers_send() -> None:
    found = {
        path
        for path, tree in sources()
        for name in imports(tree)
        if name.startswith(("services.letters.postmen", "services.letters.senders"))
    }
    assert found == {"workers/processes.py", "services/letters/postmen.py"}


# ---- TLS and logging in


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
    made = made.not_valid_before(now() - timedelta(days=1)).not_valid_after(now() + timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path = tmp_path_factory.mktemp("tls") / "localhost.pem"
    path.write_bytes(private + made.sign(key, hashes.SHA256()).public_bytes(pem))
    return path


@pytest.mark.parametrize("scheme", ["smtps", "smtp"])
async def test_mail_goes_encrypted_with_a_login_to_a_server_that_is_who_it_says(
    database: Database, certificate: Path, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    async with serving(tls, starts_tls=scheme == "smtp", has_logins=True) as inbox:
        letter = await post()
        smtp = Smtp.at(f"{scheme}://ada%40example.com:p%40ss@localhost:{inbox.port}")
        await postman(database, smtp).deliver()
        await letter.refresh_from_db()
        assert "certificate" in letter.error.lower()
        assert not inbox.logins
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        await due_again()
        await postman(database, smtp).deliver()
        assert inbox.logins == [(b"ada@example.com", b"p@ss")]
        assert inbox.was_encrypted == [True]


async def test_a_server_without_starttls_is_told_nothing(database: Database, inbox: Inbox) -> None:
    letter = await post()
    await postman(database, Smtp.at(f"smtp://ada:p%40ss@127.0.0.1:{inbox.port}")).deliver()
    await letter.refresh_from_db()
    assert letter.error
    assert not inbox.logins
    assert not inbox.letters


async def test_a_wrong_login_may_be_mended(database: Database) -> None:
    async with serving(has_logins=True) as inbox:
        letter = await post()
        await postman(database, Smtp.at(f"smtp+plain://ada:wrong@127.0.0.1:{inbox.port}")).deliver()
        await letter.refresh_from_db()
        assert letter.error.startswith("SMTPAuthenticationError")
        assert letter.next_at is not None


# ---- the outbox, and settings


async def test_without_a_server_letters_are_files_for_nobody_else(database: Database, tmp_path: Path) -> None:
    letter = await post()
    folder = tmp_path / "data" / "outbox"
    await postman(database, Outbox(folder)).deliver()
    (path,) = folder.iterdir()
    assert path.name.endswith(f"-verify_address-{letter.id}.eml")
    assert (S_IMODE(folder.stat().st_mode), S_IMODE(path.stat().st_mode)) == (0o700, 0o600)
    message = message_from_bytes(path.read_bytes(), policy=policy.SMTP)
    assert message["To"] == "ada@example.com"
    assert LINK.encode() in path.read_bytes()  # whole, for whoever opens the file


def test_how_mail_goes_is_a_setting(tmp_path: Path) -> None:
    def made(**given: str) -> Settings:
        given = {"mail_from": "mail@example.com"} | given
        return Settings(_env_file=None, data_dir=tmp_path, **given)  # type: ignore[arg-type]  # as from the environment

    assert sender(made()) == Outbox(tmp_path / "outbox")
    assert sender(made(smtp_url="smtp://mail.example.com")) == Smtp("mail.example.com", 587)
    assert sender(made(smtp_url="smtps://a:b%2Fc@mail.example.com")) == Smtp(
        "mail.example.com", 465, "a", "b/c", use_tls=True, start_tls=False
    )
    assert sender(made(smtp_url="smtp+plain://127.0.0.1:2525")) == Smtp("127.0.0.1", 2525, start_tls=False)
    assert "b/c" not in repr(sender(made(smtp_url="smtps://a:b%2Fc@mail.example.com")))
    for bad in ("mail.example.com", "http://mail.example.com", "smtp://", "smtp://secret@:25", "smtp://host:0", "smtp://host:secret"):
        with pytest.raises(ValidationError) as raised:
            made(smtp_url=bad)
        assert "secret" not in raised.value.errors()[0]["msg"]
    for bad in ("nobody", "a\nb@example.com", "@example.com", "a@", "@"):
        with pytest.raises(ValidationError):
            made(mail_from=bad)
    with pytest.raises(ValidationError, match="must be set when SMTP_URL is"):
        made(smtp_url="smtp://mail.example.com", mail_from="")
    assert made(mail_from="").mail_from == "no-reply@localhost"
