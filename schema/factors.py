from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from models import factors as models
from resolvers import factors as resolve
from schema.accounts import Session
from schema.operations import mutation
from schema.problems import Problem
from schema.relay import Node, Row, computed, count
from services.accounts.factors import challenges, passkeys, proving, totps
from services.accounts.factors.challenges import Method


@strawberry.type(description="The authenticator of your account.")
class TwoFactor(Node, of=models.TwoFactor):
    is_enabled: bool = computed(resolve.is_on, "confirmed_at", description="Signing in asks for it. False until confirmTotp.")
    recovery_codes_left: int = count(resolve.recovery_codes_left, "Of ten: each stands in for the authenticator once.")
    created_at: datetime


@strawberry.type(description="A passkey (WebAuthn) of your account.")
class Passkey(Node, of=models.Passkey):
    name: str
    created_at: datetime
    last_used_at: datetime | None = strawberry.field(description="Null: never yet.")


@strawberry.type(description="A sign-in that waits for its second factor. Nothing in it opens anything: answerChallenge makes the session.")
class TwoFactorChallenge(Row, of=challenges.Challenged):
    challenge_token: str = strawberry.field(description="For answerChallenge, which takes five tries and one right answer.")
    expires_at: datetime = strawberry.field(description="Then the sign-in begins anew.")
    methods: list[Method] = strawberry.field(description="What may answer it.")
    passkey_options: JSON | None = strawberry.field(
        description="For navigator.credentials.get, as PublicKeyCredential.parseRequestOptionsFromJSON reads it. Good once."
    )


@strawberry.type(description="What an authenticator app is to learn. Shown only here.")
class TotpSetup(Row, of=totps.TotpSetup):
    secret: str = strawberry.field(description="In base 32, for typing.")
    uri: str = strawberry.field(description="otpauth://totp/…, with the secret in it.")
    qr_svg: str = strawberry.field(description="The same as a QR code: an <svg> element.")


@strawberry.type(description="Ten recovery codes. Shown only here; any older ones count no more.")
class RecoveryCodes(Row, of=totps.RecoveryCodes):
    codes: list[str] = strawberry.field(description="Each stands in for the authenticator once.")


@strawberry.type(description="Two-factor has been turned off.")
class TwoFactorOff(Row, of=totps.TwoFactorOff):
    disabled_at: datetime = strawberry.field(description="From then on the password alone signs in.")


@strawberry.type(description="What a page hands to the browser. Good once, for five minutes.")
class PasskeyOptions(Row, of=passkeys.PasskeyOptions):
    options: JSON = strawberry.field(
        description="As PublicKeyCredential.parseCreationOptionsFromJSON or parseRequestOptionsFromJSON reads them."
    )


@strawberry.type(description="A passkey that is no more.")
class PasskeyDeleted(Row, of=passkeys.PasskeyDeleted):
    name: str


@strawberry.type(description="A recent proof that it is you: what needs one can be done now.")
class IdentityProved(Row, of=proving.Proved):
    proved_at: datetime = strawberry.field(description="When it was proved.")
    expires_at: datetime = strawberry.field(description="Until then it is recent.")


@strawberry.type
class Mutation:
    answer_challenge: Annotated[Session | Problem, strawberry.union("AnswerChallengeResult")] = mutation(
        resolve.answer_challenge,
        "Finish a sign-in with the second factor: `code` or `passkey`. UNAUTHENTICATED is a wrong one, or a challenge that is over.",
        public=True,
        people_only=True,
    )
    begin_totp: Annotated[TotpSetup | Problem, strawberry.union("BeginTotpResult")] = mutation(
        resolve.begin_totp,
        "Make a secret for an authenticator app. Needs a recent proof (PROOF_REQUIRED).",
        takes_input=False,
        people_only=True,
    )
    confirm_totp: Annotated[RecoveryCodes | Problem, strawberry.union("ConfirmTotpResult")] = mutation(
        resolve.confirm_totp, "Turn two-factor on, with a first code, within 15 minutes. Answers the recovery codes.", people_only=True
    )
    disable_totp: Annotated[TwoFactorOff | Problem, strawberry.union("DisableTotpResult")] = mutation(
        resolve.disable_totp, "Turn two-factor off. Needs the password and a code.", people_only=True
    )
    regenerate_recovery_codes: Annotated[RecoveryCodes | Problem, strawberry.union("RegenerateRecoveryCodesResult")] = mutation(
        resolve.regenerate_recovery_codes,
        "Ten new recovery codes. Needs a recent proof (PROOF_REQUIRED).",
        takes_input=False,
        people_only=True,
    )
    begin_passkey_registration: Annotated[PasskeyOptions | Problem, strawberry.union("BeginPasskeyRegistrationResult")] = mutation(
        resolve.begin_passkey_registration,
        "What navigator.credentials.create needs. Needs a recent proof (PROOF_REQUIRED).",
        takes_input=False,
        people_only=True,
    )
    finish_passkey_registration: Annotated[Passkey | Problem, strawberry.union("FinishPasskeyRegistrationResult")] = mutation(
        resolve.finish_passkey_registration, "Keep the passkey that was made. Needs a recent proof (PROOF_REQUIRED).", people_only=True
    )
    rename_passkey: Annotated[Passkey | Problem, strawberry.union("RenamePasskeyResult")] = mutation(
        resolve.rename_passkey, "Call a passkey something else.", people_only=True
    )
    delete_passkey: Annotated[PasskeyDeleted | Problem, strawberry.union("DeletePasskeyResult")] = mutation(
        resolve.delete_passkey,
        "Forget a passkey. Needs a recent proof (PROOF_REQUIRED); CONFLICT for the last way into the account.",
        people_only=True,
    )
    begin_passkey_sign_in: Annotated[PasskeyOptions | Problem, strawberry.union("BeginPasskeySignInResult")] = mutation(
        resolve.begin_passkey_sign_in,
        "What navigator.credentials.get needs to sign in, whoever it will be.",
        public=True,
        takes_input=False,
        people_only=True,
    )
    finish_passkey_sign_in: Annotated[Session | Problem, strawberry.union("FinishPasskeySignInResult")] = mutation(
        resolve.finish_passkey_sign_in,
        "Sign in with a passkey that has verified its owner: no other factor is asked for.",
        public=True,
        people_only=True,
    )
    begin_passkey_proof: Annotated[PasskeyOptions | Problem, strawberry.union("BeginPasskeyProofResult")] = mutation(
        resolve.begin_passkey_proof, "What navigator.credentials.get needs for proveIdentity.", takes_input=False, people_only=True
    )
    prove_identity: Annotated[IdentityProved | Problem, strawberry.union("ProveIdentityResult")] = mutation(
        resolve.prove_identity,
        "Prove again that it is you, by a password, a code or a passkey. What answers PROOF_REQUIRED can be done for ten minutes.",
        people_only=True,
    )
