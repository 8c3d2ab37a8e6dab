"""Addresses and passwords, through the front door and by mail."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import pytest

from core.callers import Actor, Caller
from core.clock import now
from core.errors import Unauthenticated
from core.ids import new_id
from core.settings import Settings
from core.viewers import Viewer
from models.accounts import Session, SignInMethod, User
from models.api_keys import ApiKey
from models.audits import AuditEntry
from models.factors import Passkey, TwoFactor
from models.identities import Identity
from models.letters import Letter, LetterKind
from models.projects import Member, Permission, Project, Role
from models.tickets import Ticket, TicketPurpose
from services.accounts import api_keys, forgetting, password_rules, passwords, tickets
from services.platform import Platform
from tests.clients import Client, Data
from tests.letters.postboxes import Postbox
from tests.make import Make

PASSWORD, BETTER = "correct horse battery", "incorrect donkey battery"
ADA = "ada@example.com"
SESSION = "Session { accessToken refreshToken user { email isVerified verifiedAt } }"
CHANGED, REQUESTED, CONFIRMED = "PasswordChanged { changedAt }", "LetterRequested { requestedAt }", "AddressConfirmed { email confirmedAt }"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Tokens are looked at often enough for a test, and links lead where the operator says."""
    limits = settings.limits.model_copy(update={"recheck_seconds": 0, "attempts_per_caller": 10_000})
    return settings.model_copy(update={"limits": limits, "public_url": "https://platform.example.com/"})


@pytest.fixture
def postbox(home: Platform) -> Postbox:
    return Postbox(home)


async def sign_in(client: Client, password: str = PASSWORD, email: str = ADA) -> Data:
    return await client.mutate("signIn", SESSION, email=email, password=password)


async def is_signed_in(client: Client, token: str) -> bool:
    client.token = token
    return (await client.post("{ me { id } }")).status_code == 200


def paths(problem: Data) -> list[tuple[str, str]]:
    assert problem["__typename"] == "Problem", problem
    return [(field["path"], field["code"]) for field in problem["fields"]]


async def without_input(client: Client, name: str, kind: str) -> Data:
    query = f"mutation {{ {name} {{ __typename ... on {kind} ... on Problem {{ code message fields {{ path code }} }} }} }}"
    answer: Data = (await client.data(query))[name]
    return answer


# ---- addresses


async def test_whoever_registers_is_asked_to_confirm_the_address(client: Client, postbox: Postbox) -> None:
    session = await client.register()
    user = "{ me { isVerified verifiedAt } }"
    assert (await client.data(user))["me"] == {"isVerified": False, "verifiedAt": None}
    token = await postbox.token(LetterKind.VERIFY_ADDRESS, ADA)
    client.token = None
    answer = await client.mutate("verifyEmail", CONFIRMED, token=token)
    assert answer["email"] == ADA
    client.token = session["accessToken"]
    assert (await client.data(user))["me"] == {"isVerified": True, "verifiedAt": answer["confirmedAt"]}
    assert paths(await client.mutate("verifyEmail", CONFIRMED, token=token)) == [("token", "TOKEN")]


async def test_links_lead_where_the_operator_says_whatever_the_host_header(client: Client, postbox: Postbox) -> None:
    await client.http.post(
        "/graphql",
        json={
            "query": 'mutation { register(input: {email: "ada@example.com", password: "correct horse battery", name: "Ada"}) { __typename } }'
        },
        headers={"Host": "evil.example.com", "X-Forwarded-Host": "evil.example.com", "Origin": "https://platform.example.com"},
    )
    ((_, _, text),) = await postbox.emptied()
    assert "https://platform.example.com/account/verify-address#token=" in text
    assert "evil" not in text


@pytest.mark.parametrize("token", ["", "x", "é\u0000", "x" * 900_000])
async def test_what_is_no_token_is_refused(client: Client, token: str) -> None:
    for name in ("verifyEmail", "confirmEmailChange", "undoEmailChange"):
        assert paths(await client.mutate(name, CONFIRMED, token=token)) == [("token", "TOKEN")]
    assert paths(await client.mutate("resetPassword", CHANGED, token=token, password=BETTER)) == [("token", "TOKEN")]


async def test_a_token_is_for_one_thing_for_some_time_and_kept_as_a_hash(home: Platform, make: Make) -> None:
    user = await make.user()
    for purpose in TicketPurpose:
        token = (await home.addresses.tickets.issue(user.id, purpose, user.email)).partition("#token=")[2]
        assert len(token) == 43  # 256 bits
        row = await Ticket.get(purpose=purpose)
        assert token not in json.dumps(await Ticket.filter(id=row.id).values(), default=str)
        assert row.expires_at - row.created_at - tickets.LIFETIMES[purpose] < timedelta(seconds=1)
        for other in TicketPurpose:
            if other is not purpose:
                with pytest.raises(Exception, match="used already"):
                    await home.addresses.tickets.spend(other, token)
        await Ticket.filter(id=row.id).update(expires_at=now())
        with pytest.raises(Exception, match="too old"):
            await home.addresses.tickets.spend(purpose, token)
    assert tickets.LIFETIMES[TicketPurpose.RESET_PASSWORD] == timedelta(minutes=30)


async def test_of_twenty_uses_at_once_exactly_one_wins_a_hundred_times_over(home: Platform, make: Make) -> None:
    user = await make.user()
    for _ in range(100):
        await Ticket.all().delete()
        await home.addresses.tickets.issue(user.id, TicketPurpose.VERIFY_ADDRESS, user.email)
        ticket = await Ticket.get()
        won = await asyncio.gather(*[ticket.spend(now()) for _ in range(20)])
        assert sorted(won) == [False] * 19 + [True]


async def test_of_twenty_resets_at_once_exactly_one_wins(client: Client, postbox: Postbox, home: Platform, make: Make) -> None:
    user = await make.user()
    await home.credentials.ask_reset(user.email, Caller())
    token = await postbox.token(LetterKind.RESET_PASSWORD, user.email)
    uses = [client.mutate("resetPassword", CHANGED, token=token, password=f"{BETTER} {n}") for n in range(20)]
    answers = await asyncio.gather(*uses)
    assert sorted(answer["__typename"] for answer in answers) == ["PasswordChanged"] + ["Problem"] * 19
    (won,) = [n for n, answer in enumerate(answers) if answer["__typename"] == "PasswordChanged"]
    assert await passwords.verify(f"{BETTER} {won}", (await User.get(id=user.id)).password_hash)


async def test_the_letter_that_asks_to_confirm_is_sent_again_but_not_without_end(client: Client, make: Make, postbox: Postbox) -> None:
    viewer = await make.viewer()
    user = await User.get(id=viewer.user_id)
    client.token = await make.token(viewer)
    answers = [await without_input(client, "resendVerification", REQUESTED) for _ in range(4)]
    assert [answer.get("code") for answer in answers] == [None, None, None, "RATE_LIMITED"]
    assert [to for _, to, _ in await postbox.emptied()] == [user.email] * 3
    await User.all().update(verified_at=now())
    assert (await without_input(client, "resendVerification", REQUESTED))["code"] == "CONFLICT"


async def test_an_address_changes_when_the_new_one_is_confirmed_and_the_old_one_can_take_it_back(
    client: Client, home: Platform, make: Make, postbox: Postbox
) -> None:
    viewer = await make.viewer()
    old, new = (await User.get(id=viewer.user_id)).email, f"new.{new_id()}@example.com"
    client.token = await make.token(viewer)
    assert (await client.mutate("requestEmailChange", REQUESTED, email=new.upper()))["__typename"] == "LetterRequested"
    assert (await User.get(id=viewer.user_id)).email == old
    token = await postbox.token(LetterKind.CHANGE_ADDRESS, new)
    client.token = None
    assert (await client.mutate("confirmEmailChange", CONFIRMED, token=token))["email"] == new
    user = await User.get(id=viewer.user_id)
    assert (user.email, user.verified_at is not None) == (new, True)
    # The address that was left is kept for whoever may come back to it.
    taken = await client.mutate("register", SESSION, email=old, password=PASSWORD, name="Eve")
    assert paths(taken) == [("email", "TAKEN")]
    undo = await postbox.token(LetterKind.ADDRESS_CHANGED, old)
    await User.filter(id=user.id).update(password_hash=await passwords.hash(PASSWORD))
    assert (await client.mutate("undoEmailChange", CONFIRMED, token=undo))["email"] == old
    assert (await User.get(id=viewer.user_id)).email == old
    assert await Session.filter(ended_at=None).count() == 0
    assert (await sign_in(client, PASSWORD, old))["code"] == "UNAUTHENTICATED"
    token = await postbox.token(LetterKind.RESET_PASSWORD, old)
    assert (await client.mutate("resetPassword", CHANGED, token=token, password=BETTER))["__typename"] == "PasswordChanged"
    assert (await sign_in(client, BETTER, old))["__typename"] == "Session"


async def test_the_first_address_takes_an_account_back_also_after_two_changes(
    client: Client, home: Platform, make: Make, postbox: Postbox
) -> None:
    viewer = await make.viewer()
    first = (await User.get(id=viewer.user_id)).email
    client.token = await make.token(viewer)
    undo = {}
    for address in ("second@example.com", "third@example.com"):
        before = (await User.get(id=viewer.user_id)).email
        await client.mutate("requestEmailChange", REQUESTED, email=address)
        token = await postbox.token(LetterKind.CHANGE_ADDRESS, address)
        assert (await client.mutate("confirmEmailChange", CONFIRMED, token=token))["email"] == address
        undo[before] = await postbox.token(LetterKind.ADDRESS_CHANGED, before)
    client.token = None
    assert (await client.mutate("undoEmailChange", CONFIRMED, token=undo[first]))["email"] == first
    assert paths(await client.mutate("undoEmailChange", CONFIRMED, token=undo["second@example.com"])) == [("token", "TOKEN")]


async def test_an_address_that_is_taken_or_none_or_asked_for_without_proof_is_refused(client: Client, make: Make, postbox: Postbox) -> None:
    viewer, other = await make.viewer(), await make.user()
    client.token = await make.token(viewer)
    assert paths(await client.mutate("requestEmailChange", REQUESTED, email=other.email)) == [("email", "TAKEN")]
    assert paths(await client.mutate("requestEmailChange", REQUESTED, email="no address")) == [("email", "EMAIL")]
    await client.mutate("requestEmailChange", REQUESTED, email="soon@example.com")
    token = await postbox.token(LetterKind.CHANGE_ADDRESS, "soon@example.com")
    await User.filter(id=other.id).update(email="soon@example.com")
    assert paths(await client.mutate("confirmEmailChange", CONFIRMED, token=token)) == [("token", "TAKEN")]
    await Session.all().update(proved_at=now() - timedelta(hours=1))
    assert (await client.mutate("requestEmailChange", REQUESTED, email="new@example.com"))["code"] == "PROOF_REQUIRED"


@pytest.mark.parametrize(
    "email",
    [
        "a,b@example.com",
        "<ada@example.com>",
        '"ada"@example.com',
        "ada@example",
        ".a@example.com",
        "a..b@example.com",
        "a@-b.com",
        "é@example.com",
    ],
)
async def test_what_a_mail_server_would_not_understand_is_no_address(client: Client, email: str) -> None:
    problem = await client.mutate("register", SESSION, email=email, password=PASSWORD, name="Ada")
    assert paths(problem) == [("email", "EMAIL")]


# ---- passwords


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("x" * 7, "LENGTH"),
        ("x" * 129, "LENGTH"),
        ("x" * 900_000, "LENGTH"),
        ("", "LENGTH"),
        ("password", "COMMON"),
        ("PassWord", "COMMON"),
        ("1q2w3e4r5t", "COMMON"),
        ("trustno1", "COMMON"),
        ("ada.lovelace@example.com", "GUESSABLE"),
        ("ada.lovelace", "GUESSABLE"),
        ("AdaLovelace1815", "GUESSABLE"),
        ("12 Augusta Ada!", "GUESSABLE"),
        ("Assistant-Platform", "GUESSABLE"),
        ("platform2026", "GUESSABLE"),
    ],
)
def test_a_password_that_others_try_first_is_refused_with_a_reason(password: str, code: str) -> None:
    (fault,) = password_rules.faults(password, "password", ("ada.lovelace@example.com", "Augusta Ada"))
    assert (fault.path, fault.code) == ("password", code)


@pytest.mark.parametrize("password", ["x" * 64, "x" * 128, "😀" * 8, "aaaa bbbb", "12345 54321", "adalovelace computes", "nine chars"])
def test_any_other_text_is_a_password(password: str) -> None:
    assert password_rules.faults(password, "password", ("ada.lovelace@example.com", "Ada")) == []


def test_the_list_of_common_passwords_is_of_those_that_the_length_would_allow() -> None:
    listed = password_rules.COMMON.read_text().split()
    assert len(listed) == len(set(listed)) >= 3000
    assert all(password == password.casefold() and len(password) >= password_rules.SHORTEST for password in listed)


async def test_the_rules_hold_wherever_a_password_is_chosen(client: Client, home: Platform, make: Make, postbox: Postbox) -> None:
    register = await client.mutate("register", SESSION, email=ADA, password="sunshine", name="Ada")
    assert paths(register) == [("password", "COMMON")]
    viewer = await make.viewer()
    user = await User.get(id=viewer.user_id)
    client.token = await make.token(viewer)
    change = await client.mutate("changePassword", CHANGED, oldPassword=PASSWORD, newPassword=user.email)
    assert paths(change) == [("newPassword", "GUESSABLE")]
    await home.credentials.ask_reset(user.email, Caller())
    token = await postbox.token(LetterKind.RESET_PASSWORD, user.email)
    assert paths(await client.mutate("resetPassword", CHANGED, token=token, password="superman")) == [("password", "COMMON")]
    assert (await client.mutate("resetPassword", CHANGED, token=token, password=BETTER))["__typename"] == "PasswordChanged"


async def test_the_same_characters_typed_on_another_keyboard_are_the_same_password(client: Client) -> None:
    await client.mutate("register", SESSION, email=ADA, password="crème brûlée", name="Ada")
    assert (await sign_in(client, "cre\u0300me bru\u0302le\u0301e"))["__typename"] == "Session"
    assert (await sign_in(client, "creme brulee"))["code"] == "UNAUTHENTICATED"
    assert not await passwords.verify("\ud800 half a pair", (await User.get()).password_hash)


async def test_an_account_without_a_password_is_entered_by_none(client: Client, make: Make) -> None:
    user = await make.user()
    await User.filter(id=user.id).update(password_hash="")
    assert (await sign_in(client, "nobody has this password", user.email))["code"] == "UNAUTHENTICATED"


async def test_changing_the_password_needs_the_old_one_and_ends_all_other_sessions(client: Client, postbox: Postbox) -> None:
    first = await client.register()
    other = await sign_in(client)
    await postbox.emptied()
    client.token = first["accessToken"]
    wrong = await client.mutate("changePassword", CHANGED, oldPassword=BETTER, newPassword=BETTER)
    assert paths(wrong) == [("oldPassword", "WRONG")]
    changed = await client.mutate("changePassword", CHANGED, oldPassword=PASSWORD, newPassword=BETTER)
    ((kind, to, text),) = await postbox.emptied()
    assert (kind, to) == (LetterKind.PASSWORD_CHANGED, ADA)
    assert changed["changedAt"] in text
    assert await is_signed_in(client, first["accessToken"])
    assert not await is_signed_in(client, other["accessToken"])
    client.token = None
    assert (await sign_in(client))["code"] == "UNAUTHENTICATED"
    assert (await sign_in(client, BETTER))["__typename"] == "Session"
    entry = await AuditEntry.get(action="password.changed")
    assert (entry.address, entry.before, entry.after) == ("127.0.0.1", None, None)


async def test_a_forgotten_password_is_chosen_anew_by_mail(client: Client, postbox: Postbox) -> None:
    session = await client.register()
    await postbox.emptied()
    client.token = None
    assert (await client.mutate("requestPasswordReset", REQUESTED, email=" ADA@example.com"))["__typename"] == "LetterRequested"
    assert await Ticket.filter(purpose=TicketPurpose.RESET_PASSWORD).count() == 0  # before the letter leaves there is nothing to steal
    token = await postbox.token(LetterKind.RESET_PASSWORD, ADA)
    assert (await client.mutate("resetPassword", CHANGED, token=token, password=BETTER))["__typename"] == "PasswordChanged"
    assert [kind for kind, _, _ in await postbox.emptied()] == [LetterKind.PASSWORD_CHANGED]
    assert not await is_signed_in(client, session["accessToken"])
    client.token = None
    assert (await client.mutate("refreshSession", SESSION, refreshToken=session["refreshToken"]))["code"] == "UNAUTHENTICATED"
    assert (await sign_in(client))["code"] == "UNAUTHENTICATED"
    assert (await sign_in(client, BETTER))["user"]["isVerified"]  # the letter has proved it
    assert paths(await client.mutate("resetPassword", CHANGED, token=token, password=BETTER)) == [("token", "TOKEN")]


async def test_a_reset_of_an_unknown_address_is_answered_alike_and_sends_nothing(client: Client, make: Make, postbox: Postbox) -> None:
    known, gone = await make.user(), await make.user()
    await User.filter(id=gone.id).update(is_disabled=True)
    answers = [
        await client.mutate("requestPasswordReset", REQUESTED, email=email) for email in (known.email, gone.email, "nobody@example.com")
    ]
    assert [answer["__typename"] for answer in answers] == ["LetterRequested"] * 3
    assert [(letter.attempts, letter.kind) for letter in await Letter.all()] == [(0, LetterKind.RESET_PASSWORD)] * 3
    assert [to for _, to, _ in await postbox.emptied()] == [known.email]
    assert await Letter.filter(next_at=None, content="", error="").count() == 3


async def test_a_reset_that_was_sent_to_an_address_that_the_account_has_left_is_worth_nothing(
    client: Client, make: Make, postbox: Postbox
) -> None:
    user = await make.user()
    await client.mutate("requestPasswordReset", REQUESTED, email=user.email)
    token = await postbox.token(LetterKind.RESET_PASSWORD, user.email)
    await User.filter(id=user.id).update(email="other@example.com")
    assert paths(await client.mutate("resetPassword", CHANGED, token=token, password=BETTER)) == [("token", "TOKEN")]
    assert (await User.get(id=user.id)).password_hash == ""


async def test_a_name_is_changed(client: Client, make: Make) -> None:
    client.token = await make.token(await make.viewer("Ada"))
    assert (await client.mutate("updateProfile", "User { name }", name=" Augusta "))["name"] == "Augusta"
    assert (await client.data("{ me { name } }"))["me"] == {"name": "Augusta"}
    assert paths(await client.mutate("updateProfile", "User { name }", name="a\u202eb")) == [("name", "UNPRINTABLE")]


async def test_what_can_be_spent_no_longer_is_forgotten(home: Platform, make: Make) -> None:
    user = await make.user()
    for purpose in (TicketPurpose.VERIFY_ADDRESS, TicketPurpose.RESET_PASSWORD):
        await home.addresses.tickets.issue(user.id, purpose, user.email)
    await Ticket.filter(purpose=TicketPurpose.RESET_PASSWORD).update(expires_at=now() - timedelta(days=2))
    await forgetting.sweep(home.database)
    assert [ticket.purpose for ticket in await Ticket.all()] == [TicketPurpose.VERIFY_ADDRESS]


# ---- what others had made


async def test_a_sign_in_that_began_with_the_old_password_opens_no_session_after_it(home: Platform, make: Make) -> None:
    user = await make.user()
    await User.filter(id=user.id).update(password_hash=await passwords.hash(PASSWORD))
    checked = await home.credentials.check(user.email, PASSWORD, Caller())
    await home.credentials.ask_reset(user.email, Caller())
    token = await Postbox(home).token(LetterKind.RESET_PASSWORD, user.email)
    await home.credentials.reset(token, BETTER, Caller())
    with pytest.raises(Unauthenticated):
        await home.sessions.admit(checked, SignInMethod.PASSWORD, Caller())
    assert not await Session.filter(user_id=user.id).exists()


async def ways_in(home: Platform, viewer: Viewer) -> tuple[Passkey, Identity, ApiKey]:
    """As whoever has the session could make them."""
    key = await Passkey.create(user_id=viewer.user_id, name="Key", credential_id=str(new_id()), public_key=b"", sign_count=0)
    identity = await Identity.create(
        user_id=viewer.user_id, provider="fake", issuer="https://a.example", subject=str(new_id()), email="", last_used_at=now()
    )
    project = await Project.create(name="Project")
    await Member.create(project_id=project.id, user_id=viewer.user_id, role=Role.OWNER)
    return key, identity, (await api_keys.create(project, "Key", Permission.READ, None, Actor(viewer))).api_key


@pytest.mark.parametrize("is_proved", [False, True])
async def test_who_registered_with_the_address_of_another_has_no_way_in_once_that_one_proves_it(
    home: Platform, make: Make, *, is_proved: bool
) -> None:
    viewer = await make.viewer("Eve")
    if is_proved:
        await User.filter(id=viewer.user_id).update(verified_at=now())
    user = await User.get(id=viewer.user_id)
    await ways_in(home, viewer)
    await home.credentials.ask_reset(user.email, Caller())
    token = await Postbox(home).token(LetterKind.RESET_PASSWORD, user.email)
    await home.credentials.reset(token, BETTER, Caller())
    assert await Passkey.filter(user_id=user.id).exists() is is_proved
    assert await Identity.filter(user_id=user.id).exists() is is_proved
    assert await ApiKey.filter(user_id=user.id, revoked_at=None).exists() is is_proved
    assert await AuditEntry.filter(action="ways.removed", user_id=user.id).exists() is not is_proved


async def test_an_address_that_is_taken_back_takes_away_what_was_made_since(home: Platform, make: Make) -> None:
    viewer = await make.viewer()
    user = await User.get(id=viewer.user_id)
    own = await ways_in(home, viewer)
    await home.addresses.ask_change("eve@example.com", Actor(viewer))
    await home.addresses.confirm_change(await Postbox(home).token(LetterKind.CHANGE_ADDRESS, "eve@example.com"), Caller())
    await ways_in(home, viewer)
    await TwoFactor.create(user_id=user.id, secret=home.sealing.seal("x"), confirmed_at=now())
    await home.addresses.undo_change(await Postbox(home).token(LetterKind.ADDRESS_CHANGED, user.email), Caller())
    assert [row.id for row in await Passkey.all()] == [own[0].id]
    assert [row.id for row in await Identity.all()] == [own[1].id]
    assert [row.id for row in await ApiKey.filter(revoked_at=None)] == [own[2].id]
    assert not await TwoFactor.exists()
    entry = await AuditEntry.get(action="ways.removed")
    assert entry.after == {"passkeys": 1, "identities": 1, "apiKeys": 1, "twoFactor": 1}
