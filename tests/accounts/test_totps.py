"""The authenticator, the challenge at sign-in, and recovery codes, through the front door."""

from __future__ import annotations

import asyncio

import pytest

from core.callers import Caller
from core.clock import now
from core.errors import Unauthenticated
from models.accounts import RefreshToken, Session, SignInMethod, User
from models.attempts import Attempt
from models.audits import AuditEntry
from models.factors import RecoveryCode, TwoFactor, TwoFactorChallenge
from models.letters import Letter, LetterKind
from models.projects import Role
from services.accounts.factors import codes
from services.accounts.factors.challenges import Challenges
from services.platform import Platform
from tests.accounts.people import OR_CHALLENGE, PASSWORD, Person, anybody, do, person
from tests.clients import Client
from tests.make import Make


@pytest.fixture
async def ada(client: Client, make: Make) -> Person:
    return await person(client, make)


async def test_an_authenticator_is_asked_for_once_it_has_shown_a_code(client: Client, ada: Person) -> None:
    begun = await do(client, "beginTotp", "TotpSetup { secret uri qrSvg }")
    assert begun["uri"].startswith("otpauth://totp/Assistant%20platform:")
    assert begun["secret"] in begun["uri"]
    assert begun["qrSvg"].startswith("<svg")
    assert begun["secret"] not in (await TwoFactor.get()).secret
    assert (await ada.sign_in())["__typename"] == "Session"
    assert (await client.data("{ me { twoFactor { isEnabled } } }"))["me"]["twoFactor"] == {"isEnabled": False}
    ada.secret = begun["secret"]
    wrong = await client.mutate("confirmTotp", "RecoveryCodes { codes }", code="000000" if ada.code() != "000000" else "000001")
    assert wrong["fields"] == [{"path": "code", "code": "WRONG", "message": "The code is wrong, or was used before."}]
    made = await client.mutate("confirmTotp", "RecoveryCodes { codes }", code=ada.code())
    assert len(set(made["codes"])) == 10
    me = (await client.data("{ me { twoFactor { isEnabled recoveryCodesLeft } } }"))["me"]
    assert me["twoFactor"] == {"isEnabled": True, "recoveryCodesLeft": 10}
    challenge = await ada.sign_in()
    assert (challenge["__typename"], challenge["methods"], challenge["passkeyOptions"]) == (
        "TwoFactorChallenge",
        ["TOTP", "RECOVERY_CODE"],
        None,
    )
    assert (await do(client, "beginTotp", "TotpSetup { secret }"))["code"] == "CONFLICT"
    assert (await client.mutate("confirmTotp", "RecoveryCodes { codes }", code=ada.code()))["code"] == "CONFLICT"


async def test_a_challenge_opens_nothing_before_it_is_answered(client: Client, ada: Person) -> None:
    await ada.turn_on()
    before = await Session.all().count(), await RefreshToken.all().count()
    challenge = await ada.sign_in()
    token = challenge["challengeToken"]
    assert (await Session.all().count(), await RefreshToken.all().count()) == before
    assert (await TwoFactorChallenge.get()).token_hash != token
    assert (await anybody(client, "refreshSession", "Session { accessToken }", refreshToken=token))["code"] == "UNAUTHENTICATED"
    client.token = token
    assert (await client.post("{ me { id } }")).status_code == 401
    session = await ada.answer(challenge, code=ada.code())
    assert session["__typename"] == "Session"
    client.token = session["accessToken"]
    assert (await client.data("{ me { email } }"))["me"]["email"] == ada.user.email
    assert (await ada.answer(challenge, code=ada.code(1)))["code"] == "UNAUTHENTICATED"


async def test_a_code_is_good_for_its_neighbours_and_once(ada: Person) -> None:
    await ada.turn_on()
    for drift, expected in ((-2, "Problem"), (2, "Problem"), (-1, "Session"), (1, "Session"), (0, "Session")):
        answer = await ada.answer(await ada.challenge(), code=await ada.fresh(drift))
        assert answer["__typename"] == expected, drift
        again = await ada.answer(await ada.challenge(), code=ada.code(drift))
        assert again["code"] == "UNAUTHENTICATED"
    await ada.fresh()
    spaced = ada.code()
    assert (await ada.answer(await ada.challenge(), code=f"{spaced[:3]} {spaced[3:]}"))["__typename"] == "Session"
    assert (await ada.answer(await ada.challenge(), code=ada.code(-1)))["code"] == "UNAUTHENTICATED"  # of before the one that was used


async def test_of_twenty_at_once_with_the_same_code_one_wins(home: Platform, ada: Person) -> None:
    recovery = (await ada.turn_on())[0]
    row = await TwoFactor.get()
    for code in (await ada.fresh(), recovery):
        assert sum(await asyncio.gather(*[home.factors.totps.accept(row, code) for _ in range(20)])) == 1
    challenge = await ada.challenge()
    answers = await asyncio.gather(*[ada.answer(challenge, code=await ada.fresh()) for _ in range(20)])
    assert sum(answer["__typename"] == "Session" for answer in answers) == 1


async def test_of_many_codes_in_any_shape_five_are_looked_at(client: Client, ada: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    await ada.turn_on()
    challenges = [await ada.challenge() for _ in range(3)]
    looked, known = list[str](), codes.step_of

    def counting(secret: str, code: str, at: object) -> int | None:
        looked.append(code)
        return None

    monkeypatch.setattr(codes, "step_of", counting)
    token, client.token = client.token, None
    tried = [
        client.mutate("answerChallenge", "Session { accessToken }", challengeToken=challenges[n % 3]["challengeToken"], code=f"{n:06}")
        for n in range(120)
    ]
    answers = await asyncio.gather(*tried)
    assert {answer["code"] for answer in answers} == {"UNAUTHENTICATED", "RATE_LIMITED"}
    assert 0 < len(looked) <= 5
    before = len(looked)
    aliases = " ".join(
        f'a{n}: answerChallenge(input: {{challengeToken: "{challenges[0]["challengeToken"]}", code: "{n:06}"}}) {{ __typename }}'
        for n in range(5)
    )
    assert (await client.answer(f"mutation {{ {aliases} }}"))["errors"][0]["extensions"]["code"] == "TOO_MANY_SIGN_INS"
    assert len(looked) == before
    monkeypatch.setattr(codes, "step_of", known)
    client.token = token
    limited = await ada.answer(await ada.challenge(), code=ada.code())
    assert limited["code"] == "RATE_LIMITED"
    assert limited["retryAfterSeconds"] > 0
    assert (await ada.answer(await ada.challenge(), code=await ada.fresh()))["__typename"] == "Session"


async def test_a_challenge_takes_five_tries(ada: Person) -> None:
    await ada.turn_on()
    challenge = await ada.challenge()
    for _ in range(5):
        assert (await ada.answer(challenge, code="wrong"))["code"] == "UNAUTHENTICATED"
        await Attempt.all().delete()
    assert (await ada.answer(challenge, code=await ada.fresh()))["code"] == "UNAUTHENTICATED"


async def test_a_challenge_ends(client: Client, ada: Person) -> None:
    await ada.turn_on()
    late, changed, disabled, off = [await ada.challenge() for _ in range(4)]
    nothing = {"challengeToken": "nothing"}
    assert (await ada.answer(nothing, code=ada.code()))["code"] == "UNAUTHENTICATED"
    for both_or_none in ({}, {"code": ada.code(), "passkey": {}}):
        assert (await ada.answer(late, **both_or_none))["code"] == "INVALID"
    await TwoFactorChallenge.filter(id__in=[(await TwoFactorChallenge.all().order_by("id").first()).id]).update(expires_at=now())  # type: ignore[union-attr]  # there are four
    assert (await ada.answer(late, code=await ada.fresh()))["code"] == "UNAUTHENTICATED"
    await User.all().update(password_hash="another")
    assert (await ada.answer(changed, code=await ada.fresh()))["code"] == "UNAUTHENTICATED"
    await User.all().update(password_hash=ada.user.password_hash, is_disabled=True)
    assert (await ada.answer(disabled, code=await ada.fresh()))["code"] == "UNAUTHENTICATED"
    await User.all().update(is_disabled=False)
    await TwoFactor.all().delete()
    assert (await ada.answer(off, code=ada.code()))["code"] == "UNAUTHENTICATED"
    assert (await ada.sign_in())["__typename"] == "Session"


async def test_a_recovery_code_is_good_once_however_it_is_typed(client: Client, ada: Person) -> None:
    recovery = await ada.turn_on()
    kept = await RecoveryCode.all().values_list("code_hash", flat=True)
    assert not {codes.bare(code) for code in recovery} & set(kept)
    typed = recovery[0].upper().replace("-", " ").replace("0", "O").replace("1", "L")
    assert (await ada.answer(await ada.challenge(), code=typed))["__typename"] == "Session"
    assert (await ada.answer(await ada.challenge(), code=recovery[0]))["code"] == "UNAUTHENTICATED"
    assert (await client.data("{ me { twoFactor { recoveryCodesLeft } } }"))["me"]["twoFactor"]["recoveryCodesLeft"] == 9
    assert await AuditEntry.filter(action="recovery_code.used", user_id=ada.user.id).count() == 1
    renewed = await do(client, "regenerateRecoveryCodes", "RecoveryCodes { codes }")
    assert (await ada.answer(await ada.challenge(), code=recovery[1]))["code"] == "UNAUTHENTICATED"
    assert (await ada.answer(await ada.challenge(), code=renewed["codes"][1]))["__typename"] == "Session"


def test_a_recovery_code_has_eighty_bits() -> None:
    made = codes.new_recovery_codes()
    assert len(made) == 10
    assert all(len(codes.bare(code)) == 16 and codes.bare(code) == code.replace("-", "") for code in made)


async def test_turning_it_off_needs_the_password_and_a_code_and_is_told(client: Client, ada: Person) -> None:
    off = "TwoFactorOff { disabledAt }"
    assert (await client.mutate("disableTotp", off, password=PASSWORD, code="000000"))["code"] == "CONFLICT"
    await ada.turn_on()
    code = await ada.fresh()
    for given in ({"password": "wrong password", "code": code}, {"code": code}):
        assert (await client.mutate("disableTotp", off, **given))["fields"][0]["path"] == "password"
    assert (await client.mutate("disableTotp", off, password=PASSWORD, code="wrong"))["fields"][0]["path"] == "code"
    assert (await client.mutate("disableTotp", off, password=PASSWORD, code=code))["__typename"] == "TwoFactorOff"
    assert (await ada.sign_in())["__typename"] == "Session"
    assert await RecoveryCode.all().count() == 0
    told = [entry.action for entry in await AuditEntry.filter(user_id=ada.user.id).order_by("id")]
    assert told == ["two_factor.enabled", "two_factor.disabled"]
    assert [letter.address for letter in await Letter.filter(kind=LetterKind.TWO_FACTOR_OFF)] == [ada.user.email]


async def test_of_an_account_without_a_password_a_recent_proof_stands_in_for_it(client: Client, ada: Person) -> None:
    await ada.turn_on()
    await User.all().update(password_hash="")
    for password in ("", PASSWORD, "nobody has this password"):
        assert (await anybody(client, "signIn", f"Session {{ accessToken }} {OR_CHALLENGE}", email=ada.user.email, password=password))[
            "code"
        ] == "UNAUTHENTICATED"
    await ada.grow_old()
    assert (await client.mutate("disableTotp", "TwoFactorOff { disabledAt }", code=await ada.fresh()))["code"] == "PROOF_REQUIRED"
    assert (await client.mutate("proveIdentity", "IdentityProved { provedAt }", code=await ada.fresh(-1)))["__typename"] == "IdentityProved"
    assert (await client.mutate("disableTotp", "TwoFactorOff { disabledAt }", code=ada.code()))["__typename"] == "TwoFactorOff"


@pytest.mark.parametrize("name", ["beginTotp", "regenerateRecoveryCodes", "beginPasskeyRegistration"])
async def test_what_is_dangerous_needs_a_recent_proof(client: Client, ada: Person, name: str) -> None:
    await ada.grow_old()
    assert (await do(client, name, "Problem { message }"))["code"] == "PROOF_REQUIRED"
    proved = await client.mutate("proveIdentity", "IdentityProved { provedAt expiresAt }", password=PASSWORD)
    assert proved["provedAt"] < proved["expiresAt"]
    assert (await do(client, name, "Problem { message }")).get("code") != "PROOF_REQUIRED"


async def test_a_proof_is_one_of_three_and_tries_are_counted(client: Client, ada: Person) -> None:
    proved = "IdentityProved { provedAt }"
    await ada.grow_old()
    for given in ({}, {"password": PASSWORD, "code": "000000"}):
        assert (await client.mutate("proveIdentity", proved, **given))["code"] == "INVALID"
    assert (await client.mutate("proveIdentity", proved, code="000000"))["fields"][0]["path"] == "code"
    assert (await client.mutate("proveIdentity", proved, password="wrong"))["fields"][0]["path"] == "password"
    assert (await client.mutate("proveIdentity", proved, password=PASSWORD))["__typename"] == "IdentityProved"
    recovery = await ada.turn_on()
    assert (await client.mutate("proveIdentity", proved, password=PASSWORD))["fields"][0]["code"] == "NOT_ENOUGH"
    assert (await client.mutate("proveIdentity", proved, code=recovery[0]))["code"] == "INVALID"
    assert (await client.mutate("proveIdentity", proved, code=await ada.fresh()))["__typename"] == "IdentityProved"
    tries = await asyncio.gather(*[client.mutate("proveIdentity", proved, code="wrong") for _ in range(9)])
    found = [answer["code"] for answer in tries]
    assert 0 < found.count("INVALID") <= 5
    assert found.count("INVALID") + found.count("RATE_LIMITED") == 9
    client.token = None
    assert (await client.mutate("proveIdentity", proved, password=PASSWORD))["code"] == "UNAUTHENTICATED"


async def test_nobody_else_sees_ones_factors(client: Client, make: Make, ada: Person) -> None:
    await ada.turn_on()
    project = await make.project(ada.viewer)
    bob = await make.viewer("Bob")
    await make.member(project, bob, Role.ADMIN)
    client.token = await make.token(bob)
    theirs = "name twoFactor { id } passkeys(first: 1) { nodes { id } } identities(first: 1) { nodes { id } }"
    asked = f"{{ projects(first: 1) {{ nodes {{ members(first: 2) {{ nodes {{ user {{ {theirs} }} }} }} }} }} }}"
    users = [member["user"] for member in (await client.data(asked))["projects"]["nodes"][0]["members"]["nodes"]]
    assert [user["twoFactor"] for user in users] == [None, None]
    assert all(user["passkeys"]["nodes"] == user["identities"]["nodes"] == [] for user in users)


async def test_turning_it_on_ends_the_sessions_that_never_showed_it(ada: Person, make: Make) -> None:
    """ASVS 5.0, V7.4.3: whoever had only the password is out."""
    other, bob = await Session.create(user_id=ada.user.id), await make.viewer("Bob")
    await ada.turn_on()
    assert {row.id for row in await Session.filter(ended_at=None)} == {ada.viewer.session_id, bob.session_id}
    assert (await Session.get(id=other.id)).ended_at is not None


async def test_a_sign_in_that_began_before_it_was_on_opens_nothing_after_it(ada: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    async def off(user: User, method: SignInMethod) -> None:
        await ada.turn_on()  # in the moment after it was seen that it is off

    monkeypatch.setattr(Challenges, "begin", lambda self, user, method: off(user, method))
    with pytest.raises(Unauthenticated):
        await ada.home.sessions.admit(ada.user, SignInMethod.PASSWORD, Caller())
    assert [row.id for row in await Session.filter(user_id=ada.user.id, ended_at=None)] == [ada.viewer.session_id]
