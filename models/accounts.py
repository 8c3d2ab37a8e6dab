"""People, their sessions and the tokens that renew them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.models import Model

from core.clock import now
from core.fields import choice
from core.ids import new_id

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class User(Model):
    id = fields.UUIDField(primary_key=True, default=new_id)
    email = fields.CharField(max_length=254, unique=True)  # lower case: `accounts.addresses` writes it so
    name = fields.CharField(max_length=100)
    password_hash = fields.CharField(max_length=200)
    verified_at: datetime | None = fields.DatetimeField(null=True)  # when it was proved that the address is theirs
    is_disabled = fields.BooleanField(default=False)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "users"

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[User]:
        """Oneself, and whoever shares a project."""
        from models.projects import Member

        return cls.filter(Q(id=viewer.person_id) | Q(id__in=Subquery(Member.visible_to(viewer).values("user_id"))))


class SignInMethod(StrEnum):
    PASSWORD = "PASSWORD"  # noqa: S105  (a name)
    PASSKEY = "PASSKEY"
    PROVIDER = "PROVIDER"


class Session(Model):
    """A sign-in on one device. Ending it ends every token that came of it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="sessions")
    user_id: UUID
    method = choice(SignInMethod, default=SignInMethod.PASSWORD)
    device = fields.CharField(max_length=80, default="")  # what its agent seems to be: `accounts.devices`
    address = fields.CharField(max_length=64, default="")  # from where it was begun
    created_at = fields.DatetimeField(default=now)
    last_seen_at = fields.DatetimeField(default=now)  # within some minutes
    proved_at = fields.DatetimeField(default=now)  # when it was last proved that it is the same person
    ended_at = fields.DatetimeField(null=True)

    class Meta:
        table = "sessions"
        indexes = (("user", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Session]:
        """One's own that have not ended."""
        return cls.filter(user_id=viewer.person_id, ended_at=None)

    @classmethod
    async def end_of(cls, user_id: UUID, but: UUID | None = None) -> None:
        """All, or all but one."""
        standing = cls.filter(user_id=user_id, ended_at=None)
        await (standing if but is None else standing.exclude(id=but)).update(ended_at=now())


class RefreshToken(Model):
    """One link of a session's chain. Only the hash is kept; it is spent when its successor is issued."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    session: fields.ForeignKeyRelation[Session] = fields.ForeignKeyField("models.Session", related_name="refresh_tokens")
    session_id: UUID
    token_hash = fields.CharField(max_length=64, unique=True)  # SHA-256 in hex
    created_at = fields.DatetimeField(default=now)
    expires_at = fields.DatetimeField()
    spent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "refresh_tokens"
        indexes = (("session", "created_at"),)

    async def spend(self, at: datetime) -> bool:
        """True for exactly one of any number of concurrent callers."""
        return bool(await RefreshToken.filter(id=self.id, spent_at=None).update(spent_at=at))


STANDING = """
select s.last_seen_at from sessions s join users u on u.id = s.user_id where s.id = $1 and u.id = $2 and s.ended_at is null and not u.is_disabled
"""

# Sessions whose last refresh token has expired: nobody can renew them, and none of their access tokens lives so much longer.
EXPIRE = """
update sessions s set ended_at = now() where s.ended_at is null and s.created_at < now() - interval '1 day'
and not exists (select from refresh_tokens r where r.session_id = s.id and r.expires_at > now())
"""

# Some at a time. A session is kept longer than its tokens: it tells from where somebody has signed in before.
FORGET_TOKENS = """
delete from refresh_tokens where id in (select r.id from refresh_tokens r join sessions s on s.id = r.session_id
where s.ended_at < now() - interval '1 day' * $1 limit $2)
"""
FORGET_SESSIONS = """
delete from sessions where id in (select id from sessions where ended_at < now() - interval '1 day' * $1 limit $2)
"""
