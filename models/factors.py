"""What proves who somebody is, besides a password: codes of an authenticator, recovery codes, passkeys."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.expressions import F, Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import choice
from core.ids import new_id
from models.accounts import SignInMethod, User

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer

SWEPT = 100  # rows that each new one may take away


class TwoFactor(Model):
    """The authenticator of one account. Until it is confirmed by a first code it asks nobody for anything."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.OneToOneRelation[User] = fields.OneToOneField("models.User", related_name="two_factor")
    user_id: UUID
    secret = fields.TextField()  # sealed
    last_step = fields.BigIntField(default=0)  # the 30 seconds whose code was used last
    confirmed_at: datetime | None = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "two_factors"
        indexes = (("user_id", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[TwoFactor]:
        return cls.filter(user_id=viewer.person_id)

    async def spend(self, step: int) -> bool:
        """True for exactly one of any number of concurrent callers, and for no step before one that was spent."""
        return bool(await TwoFactor.filter(id=self.id, last_step__lt=step).update(last_step=step))

    async def confirm(self, step: int) -> bool:
        """True for exactly one of any number of concurrent callers."""
        self.confirmed_at, self.last_step = now(), step
        fresh = TwoFactor.filter(id=self.id, secret=self.secret, confirmed_at=None)
        return bool(await fresh.update(confirmed_at=self.confirmed_at, last_step=step))


class RecoveryCode(Model):
    """Stands in for the authenticator, once. Only a hash is kept."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    two_factor: fields.ForeignKeyRelation[TwoFactor] = fields.ForeignKeyField("models.TwoFactor", related_name="recovery_codes")
    two_factor_id: UUID
    code_hash = fields.CharField(max_length=64)
    spent_at = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "recovery_codes"
        unique_together = (("two_factor_id", "code_hash"),)

    @classmethod
    def left(cls, viewer: Viewer) -> QuerySet[RecoveryCode]:
        """Whoever sees what they stand in for sees how many there are."""
        return cls.filter(spent_at=None)

    @classmethod
    async def spend(cls, two_factor: TwoFactor, code_hash: str) -> bool:
        """True for exactly one of any number of concurrent callers."""
        return bool(await cls.filter(two_factor_id=two_factor.id, code_hash=code_hash, spent_at=None).update(spent_at=now()))


class Passkey(Model):
    """A WebAuthn credential: as a second factor, or instead of everything else."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="passkeys")
    user_id: UUID
    name = fields.CharField(max_length=100)
    credential_id = fields.CharField(max_length=1400, unique=True)  # base64url of at most 1023 bytes (WebAuthn 3, 4)
    public_key = fields.BinaryField()  # COSE
    sign_count = fields.BigIntField()
    created_at = fields.DatetimeField(default=now)
    last_used_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "passkeys"
        indexes = (("user_id", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Passkey]:
        return cls.filter(user_id=viewer.person_id)

    async def use(self, sign_count: int) -> bool:
        """Whether its counter still stands where it was judged. Some authenticators do not count: theirs stays 0."""
        judged = Passkey.filter(id=self.id, sign_count=self.sign_count)
        return bool(await judged.update(sign_count=sign_count, last_used_at=now()))


class TwoFactorChallenge(Model):
    """A sign-in that waits for its second factor. It is no session, and nothing but the factor makes it one."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="two_factor_challenges")
    user_id: UUID
    token_hash = fields.CharField(max_length=64, unique=True)  # SHA-256 in hex
    method = choice(SignInMethod)  # the first factor
    first_factor = fields.CharField(max_length=64)  # a hash of the password's: a new password ends what began with the old one
    tries = fields.IntField(default=0)
    created_at = fields.DatetimeField(default=now)
    expires_at = fields.DatetimeField(db_index=True)
    answered_at = fields.DatetimeField(null=True)

    class Meta:
        table = "two_factor_challenges"

    async def take(self, most: int) -> bool:
        """Whether there is a try left; then it is taken. Of any number of concurrent callers `most` are told yes."""
        open_ = TwoFactorChallenge.filter(id=self.id, tries__lt=most, answered_at=None, expires_at__gt=now())
        return bool(await open_.update(tries=F("tries") + 1))

    async def answer(self) -> bool:
        """True for exactly one of any number of concurrent callers."""
        return bool(await TwoFactorChallenge.filter(id=self.id, answered_at=None).update(answered_at=now()))

    @classmethod
    async def sweep(cls) -> None:
        await _sweep(cls)


class PasskeyChallenge(Model):
    """What an authenticator is to sign, once."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    purpose = fields.CharField(max_length=20)
    owner_id = fields.UUIDField(null=True)  # the session or the two-factor challenge that asked; null: a sign-in by passkey alone
    challenge_hash = fields.CharField(max_length=64, unique=True)  # SHA-256 in hex
    expires_at = fields.DatetimeField(db_index=True)
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "passkey_challenges"

    @classmethod
    async def use(cls, purpose: str, owner_id: UUID | None, challenge_hash: str) -> bool:
        """True for exactly one of any number of concurrent callers, if this was asked, by the same and for the same, and not long ago."""
        asked = cls.filter(purpose=purpose, owner_id=owner_id, challenge_hash=challenge_hash, used_at=None, expires_at__gt=now())
        return bool(await asked.update(used_at=now()))

    @classmethod
    async def sweep(cls) -> None:
        await _sweep(cls)


async def _sweep(model: type[TwoFactorChallenge] | type[PasskeyChallenge]) -> None:
    """Takes away some of what has expired. Whoever adds a row calls it, so that they do not pile up."""
    old = model.filter(expires_at__lt=now()).order_by("expires_at").limit(SWEPT)
    await model.filter(id__in=Subquery(old.values("id"))).delete()
