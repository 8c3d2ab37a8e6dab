"""Passkeys (WebAuthn Level 3): made, shown, used. An authenticator signs a challenge that is good once, for five minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

import orjson
import webauthn
from tortoise.exceptions import IntegrityError
from webauthn.helpers import bytes_to_base64url, generate_challenge, options_to_json
from webauthn.helpers.base64url_to_bytes import base64url_to_bytes
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from core import names, opaque
from core.callers import Actor
from core.clock import now
from core.database import transaction
from core.errors import Conflict, Invalid, Unauthenticated, raise_if_any
from core.fields import JSON
from core.viewers import Viewer
from models.accounts import Session, User
from models.factors import Passkey, PasskeyChallenge
from models.letters import LetterKind
from services import audits
from services.accounts import proofs, ways
from services.accounts.factors import ceremonies
from services.accounts.factors.parties import NAME, RelyingParty
from services.accounts.factors.totps import told
from services.letters import Letters

LIFETIME = timedelta(minutes=5)
MOST = 20  # of one account


class Purpose(StrEnum):
    """What a challenge was made for: it is good for nothing else."""

    REGISTER = "REGISTER"
    SIGN_IN = "SIGN_IN"
    SECOND_FACTOR = "SECOND_FACTOR"
    PROOF = "PROOF"


@dataclass(frozen=True, slots=True)
class PasskeyOptions:
    """What a page hands to `navigator.credentials`, after `PublicKeyCredential.parse…OptionsFromJSON`."""

    options: JSON


@dataclass(frozen=True, slots=True)
class PasskeyDeleted:
    name: str


@dataclass(frozen=True, slots=True)
class Passkeys:
    party: RelyingParty
    letters: Letters
    providers: frozenset[str]  # whose identities are ways in as well

    async def begin_registration(self, viewer: Viewer) -> PasskeyOptions:
        """Raises ProofRequired, and Conflict when there are too many."""
        await proofs.require(viewer)
        user = await User.get(id=viewer.user_id)
        known = await self._credentials(user.id)
        if len(known) >= MOST:
            raise Conflict(f"An account has at most {MOST} passkeys.")
        options = webauthn.generate_registration_options(
            rp_id=self.party.id,
            rp_name=NAME,
            user_id=user.id.bytes,
            user_name=user.email,
            user_display_name=user.name,
            challenge=await _challenge(Purpose.REGISTER, viewer.session_id),
            timeout=int(LIFETIME.total_seconds() * 1000),
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.PREFERRED
            ),
            exclude_credentials=known,
        )
        return PasskeyOptions(orjson.loads(options_to_json(options)))

    async def finish_registration(self, name: str, credential: JSON, by: Actor, *, ends_others: bool = False) -> Passkey:
        """`ends_others` are the other sessions. Raises Invalid, ProofRequired, and Conflict when the credential is known."""
        viewer, called = by.signed_in, _name(name)
        await proofs.require(viewer)
        user = await User.get(id=viewer.user_id)
        try:
            challenge = await _spent(credential, Purpose.REGISTER, viewer.session_id)
            made = ceremonies.registered(credential, challenge, self.party)
        except ceremonies.Refused:
            raise Invalid.field("credential", "REFUSED", "This is not the passkey that was asked for: begin anew.") from None
        passkey = Passkey(
            user_id=user.id,
            name=called,
            credential_id=bytes_to_base64url(made.credential_id),
            public_key=made.credential_public_key,
            sign_count=made.sign_count,
        )
        async with transaction():
            try:
                await passkey.save(force_create=True)
            except IntegrityError:
                raise Conflict("This passkey is registered already.") from None
            if ends_others:
                await Session.end_of(user.id, but=viewer.session_id)
            await audits.note("passkey.added", by, passkey, after={"name": called})
            await self.letters.post(LetterKind.PASSKEY_ADDED, user.email, told(user, by, passkey=called))
        return passkey

    async def begin_sign_in(self) -> PasskeyOptions:
        """For whoever comes: the authenticator says whose account it is."""
        return await self._request(Purpose.SIGN_IN, None, [], UserVerificationRequirement.REQUIRED)

    async def sign_in(self, credential: JSON) -> User:
        """Whose passkey it is. Raises Unauthenticated."""
        used = await self._used(credential, Purpose.SIGN_IN, None, None, is_verified=True)
        user = await User.get(id=used.user_id)
        if user.is_disabled:
            raise Unauthenticated("This passkey does not sign in.")
        return user

    async def begin_proof(self, viewer: Viewer) -> PasskeyOptions:
        known = await self._credentials(viewer.user_id)
        return await self._request(Purpose.PROOF, viewer.session_id, known, UserVerificationRequirement.REQUIRED)

    async def prove(self, credential: JSON, viewer: Viewer) -> None:
        """Raises Unauthenticated."""
        await self._used(credential, Purpose.PROOF, viewer.session_id, viewer.user_id, is_verified=True)

    async def begin_second_factor(self, challenge_id: UUID, user_id: UUID) -> PasskeyOptions | None:
        """None of an account without passkeys."""
        known = await self._credentials(user_id)
        return await self._request(Purpose.SECOND_FACTOR, challenge_id, known, UserVerificationRequirement.PREFERRED) if known else None

    async def second_factor(self, credential: JSON, challenge_id: UUID, user_id: UUID) -> None:
        """Raises Unauthenticated."""
        await self._used(credential, Purpose.SECOND_FACTOR, challenge_id, user_id, is_verified=False)

    async def rename(self, passkey: Passkey, name: str, by: Actor) -> Passkey:
        """Raises Invalid."""
        before, passkey.name = passkey.name, _name(name)
        async with transaction():
            await passkey.save(update_fields=["name"])
            await audits.note("passkey.renamed", by, passkey, before={"name": before}, after={"name": passkey.name})
        return passkey

    async def delete(self, passkey: Passkey, by: Actor, *, ends_others: bool = False) -> PasskeyDeleted:
        """`ends_others` are the other sessions. Raises ProofRequired, and Conflict for the last way in."""
        await proofs.require(by.signed_in)
        async with transaction():
            await ways.keep_one(passkey.user_id, passkey, self.providers)
            await passkey.delete()
            if ends_others:
                await Session.end_of(passkey.user_id, but=by.signed_in.session_id)
            await audits.note("passkey.removed", by, passkey, before={"name": passkey.name})
        return PasskeyDeleted(passkey.name)

    async def _request(
        self, purpose: Purpose, owner_id: UUID | None, known: list[PublicKeyCredentialDescriptor], verification: UserVerificationRequirement
    ) -> PasskeyOptions:
        options = webauthn.generate_authentication_options(
            rp_id=self.party.id,
            challenge=await _challenge(purpose, owner_id),
            timeout=int(LIFETIME.total_seconds() * 1000),
            allow_credentials=known,
            user_verification=verification,
        )
        return PasskeyOptions(orjson.loads(options_to_json(options)))

    async def _used(self, credential: JSON, purpose: Purpose, owner_id: UUID | None, user_id: UUID | None, *, is_verified: bool) -> Passkey:
        """The passkey that signed what was asked for this purpose; `user_id` says whose it must be. Raises Unauthenticated."""
        try:
            challenge = await _spent(credential, purpose, owner_id)
            passkey = await Passkey.get_or_none(credential_id=ceremonies.credential_id_of(credential))
            if passkey is None or (user_id is not None and passkey.user_id != user_id):
                raise ceremonies.Refused
            checked = ceremonies.asserted(credential, challenge, self.party, passkey, is_verified=is_verified)
            if not await passkey.use(checked.new_sign_count):
                raise ceremonies.Refused
        except ceremonies.Refused:
            raise Unauthenticated("This passkey does not sign in.") from None
        return passkey

    async def _credentials(self, user_id: UUID) -> list[PublicKeyCredentialDescriptor]:
        ids = await Passkey.filter(user_id=user_id).order_by("created_at").values_list("credential_id", flat=True)
        return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(str(id))) for id in ids]


async def _challenge(purpose: Purpose, owner_id: UUID | None) -> bytes:
    challenge = generate_challenge()
    await PasskeyChallenge.sweep()
    await PasskeyChallenge.create(purpose=purpose, owner_id=owner_id, challenge_hash=_digest(challenge), expires_at=now() + LIFETIME)
    return challenge


async def _spent(credential: JSON, purpose: Purpose, owner_id: UUID | None) -> bytes:
    """The challenge that was signed, which is good no longer. Raises ceremonies.Refused."""
    challenge = ceremonies.challenge_of(credential)
    if not await PasskeyChallenge.use(purpose, owner_id, _digest(challenge)):
        raise ceremonies.Refused
    return challenge


def _digest(challenge: bytes) -> str:
    return opaque.digest(challenge.hex())


def _name(text: str) -> str:
    name = text.strip()
    raise_if_any(names.fault("A name", name, "name"))
    return name
