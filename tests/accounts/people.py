"""People with factors, for the tests of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cache

import pyotp
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from core.clock import now
from core.viewers import Viewer
from models.accounts import Session, SignInMethod, User
from models.attempts import Attempt
from models.factors import TwoFactor
from services.platform import Platform
from tests.clients import Client, Data
from tests.make import Make

PASSWORD = "correct horse battery"
SESSION = "Session { accessToken refreshToken user { id email } }"
OR_CHALLENGE = "... on TwoFactorChallenge { challengeToken expiresAt methods passkeyOptions }"


@dataclass
class Person:
    """Signed in through `client`, with a recent proof."""

    client: Client
    viewer: Viewer
    user: User
    home: Platform
    secret: str = ""

    def code(self, drift: int = 0) -> str:
        """Of the authenticator, so many steps from now."""
        return pyotp.TOTP(self.secret).at(now(), counter_offset=drift)

    async def fresh(self, drift: int = 0) -> str:
        """As `code`, as if none had been used or tried."""
        await TwoFactor.filter(user_id=self.user.id).update(last_step=0)
        await Attempt.all().delete()
        return self.code(drift)

    async def turn_on(self) -> list[str]:
        """The recovery codes."""
        begun = await do(self.client, "beginTotp", "TotpSetup { secret }")
        self.secret = begun["secret"]
        made = await self.client.mutate("confirmTotp", "RecoveryCodes { codes }", code=self.code(-1))
        codes: list[str] = made["codes"]
        return codes

    async def sign_in(self) -> Data:
        """With the password: a session or a challenge, at a client that is nobody."""
        return await anybody(self.client, "signIn", f"Session {{ accessToken }} {OR_CHALLENGE}", email=self.user.email, password=PASSWORD)

    async def challenge(self) -> Data:
        """As after the password, which is slow to check by design."""
        begun = await self.home.factors.challenges.begin(self.user, SignInMethod.PASSWORD)
        assert begun is not None
        return {"challengeToken": begun.challenge_token, "passkeyOptions": begun.passkey_options}

    async def answer(self, challenge: Data, **answer: object) -> Data:
        return await anybody(self.client, "answerChallenge", SESSION, challengeToken=challenge["challengeToken"], **answer)

    async def grow_old(self) -> None:
        """No proof of this session is recent any more."""
        await Session.filter(id=self.viewer.session_id).update(proved_at=now() - timedelta(minutes=11))


@cache
def hashed() -> str:
    """Once: it is slow by design."""
    return PasswordHash((Argon2Hasher(),)).hash(PASSWORD)


async def person(client: Client, make: Make, name: str = "Ada") -> Person:
    viewer = await make.viewer(name)
    client.token = await make.token(viewer)
    user = await User.get(id=viewer.user_id)
    user.password_hash = hashed()
    await user.save(update_fields=["password_hash"])
    return Person(client, viewer, user, make.home)


async def do(client: Client, name: str, selection: str) -> Data:
    """A mutation that takes no input."""
    wanted, _, fields = selection.partition(" ")
    query = f"mutation {{ {name} {{ __typename ... on {wanted} {fields} ... on Problem {{ code message }} }} }}"
    found: Data = (await client.data(query))[name]
    return found


async def anybody(client: Client, name: str, selection: str, /, **input: object) -> Data:
    """As nobody who has signed in."""
    token, client.token = client.token, None
    try:
        return await client.mutate(name, selection, **input)
    finally:
        client.token = token
