from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from core.reads import Count, First, Many
from models.factors import Passkey, RecoveryCode, TwoFactor
from resolvers.arguments import HASHED, SEALED, EndOthers
from resolvers.context import Info, acting, find, plain, signed_in
from services.accounts.factors.challenges import Method
from services.accounts.factors.passkeys import PasskeyDeleted, PasskeyOptions
from services.accounts.factors.proving import Proved
from services.accounts.factors.totps import RecoveryCodes, TotpSetup, TwoFactorOff
from services.accounts.sessions import Opened

# Declared here because the annotations of inputs are read when their classes are made.
strawberry.enum(
    Method,
    name="TwoFactorMethod",
    description="What answers a challenge. TOTP: six digits of an authenticator. RECOVERY_CODE: one of the ten, each once. PASSKEY: see "
    "`passkeyOptions`.",
)

two_factor = First(TwoFactor, by="user_id", order=("created_at", "id"), visible=TwoFactor.visible_to)
recovery_codes_left = Count(RecoveryCode, by="two_factor_id", visible=RecoveryCode.left)
passkeys = Many(Passkey, by="user_id", order=("created_at", "id"), visible=Passkey.visible_to)

ChallengeToken = Annotated[str, strawberry.argument(description="Of the TwoFactorChallenge.", metadata=SEALED)]
AnyCode = Annotated[str | None, strawberry.argument(description="Six digits of the authenticator, or a recovery code.", metadata=SEALED)]
Digits = Annotated[str, strawberry.argument(description="Six digits of the authenticator.", metadata=SEALED)]
Credential = Annotated[JSON, strawberry.argument(description="What `navigator.credentials` gave, as its `toJSON()` writes it.")]
MaybeCredential = Annotated[JSON | None, strawberry.argument(description="Instead: what `navigator.credentials.get` gave, as JSON.")]
PasskeyName = Annotated[str, strawberry.argument(description="To tell it from others: 1 to 100 characters.")]
PasskeyId = Annotated[strawberry.ID, strawberry.argument(description="Which of one's own.")]


def is_on(confirmed_at: datetime | None) -> bool:
    return confirmed_at is not None


async def begin_totp(info: Info) -> TotpSetup:
    return await info.context.platform.factors.totps.begin(signed_in(info))


async def confirm_totp(info: Info, code: Digits) -> RecoveryCodes:
    return await info.context.platform.factors.totps.confirm(code, acting(info))


async def disable_totp(
    info: Info,
    code: Annotated[str, strawberry.argument(description="Six digits of the authenticator, or a recovery code.", metadata=SEALED)],
    password: Annotated[str | None, strawberry.argument(description="Of an account that has one.", metadata=HASHED)] = None,
    end_other_sessions: EndOthers = False,
) -> TwoFactorOff:
    return await info.context.platform.factors.totps.disable(password, code, acting(info), ends_others=end_other_sessions)


async def regenerate_recovery_codes(info: Info) -> RecoveryCodes:
    return await info.context.platform.factors.totps.renew_recovery_codes(acting(info))


async def answer_challenge(info: Info, challenge_token: ChallengeToken, code: AnyCode = None, passkey: MaybeCredential = None) -> Opened:
    context = info.context
    return await context.platform.sessions.answer_challenge(challenge_token, code, plain(passkey), context.caller)


async def begin_passkey_registration(info: Info) -> PasskeyOptions:
    return await info.context.platform.factors.passkeys.begin_registration(signed_in(info))


async def finish_passkey_registration(
    info: Info, name: PasskeyName, credential: Credential, end_other_sessions: EndOthers = False
) -> Passkey:
    passkeys = info.context.platform.factors.passkeys
    return await passkeys.finish_registration(name, plain(credential), acting(info), ends_others=end_other_sessions)


async def rename_passkey(info: Info, passkey_id: PasskeyId, name: PasskeyName) -> Passkey:
    passkey = await find(info, Passkey, passkey_id, "passkeyId")
    return await info.context.platform.factors.passkeys.rename(passkey, name, acting(info))


async def delete_passkey(info: Info, passkey_id: PasskeyId, end_other_sessions: EndOthers = False) -> PasskeyDeleted:
    passkey = await find(info, Passkey, passkey_id, "passkeyId")
    return await info.context.platform.factors.passkeys.delete(passkey, acting(info), ends_others=end_other_sessions)


async def begin_passkey_sign_in(info: Info) -> PasskeyOptions:
    return await info.context.platform.factors.passkeys.begin_sign_in()


async def finish_passkey_sign_in(info: Info, credential: Credential) -> Opened:
    return await info.context.platform.sessions.sign_in_with_passkey(plain(credential), info.context.caller)


async def begin_passkey_proof(info: Info) -> PasskeyOptions:
    return await info.context.platform.factors.passkeys.begin_proof(signed_in(info))


async def prove_identity(
    info: Info,
    password: Annotated[str | None, strawberry.argument(description="Proves nothing while two-factor is on.", metadata=HASHED)] = None,
    code: Annotated[str | None, strawberry.argument(description="Six digits of the authenticator.", metadata=SEALED)] = None,
    passkey: Annotated[JSON | None, strawberry.argument(description="What a passkey signed for beginPasskeyProof, as JSON.")] = None,
) -> Proved:
    return await info.context.platform.factors.proving.prove(acting(info), password, code, plain(passkey))
