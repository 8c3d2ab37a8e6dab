"""Two answers to one question, and which of them somebody prefers who does not know whose they are."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.database import Leases, Pool
from core.fields import IndexWhere, choice
from core.ids import new_id
from models.accounts import User
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class ComparisonStatus(StrEnum):
    PENDING = "PENDING"
    READY = "READY"
    JUDGED = "JUDGED"
    FAILED = "FAILED"
    EXPIRED = "EXPIRED"


class ComparisonVerdict(StrEnum):
    A = "A"
    B = "B"
    TIE = "TIE"
    BOTH_BAD = "BOTH_BAD"


class ModelComparison(Model):
    """What tells the models, `model_*` and `call_*`, is null until it may be told. `blind_*` know it before, and no field of the API has them."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="model_comparisons")
    project_id: UUID
    task = fields.CharField(max_length=60, default="")
    prompt = fields.TextField()
    system = fields.TextField(default="")
    most_tokens = fields.IntField()
    temperature = fields.FloatField(null=True)
    started_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", null=True, related_name="comparisons", on_delete=fields.SET_NULL
    )
    started_by_id: UUID | None
    key_id = fields.UUIDField(null=True)  # the API key that was used
    status = choice(ComparisonStatus, default=ComparisonStatus.PENDING)
    error_code = fields.CharField(max_length=40, default="")
    blind_a_id = fields.UUIDField()
    blind_b_id = fields.UUIDField()
    answer_a = fields.TextField(null=True)
    answer_b = fields.TextField(null=True)
    verdict: ComparisonVerdict | None = choice(ComparisonVerdict, null=True)
    judged_by: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", null=True, related_name="verdicts", on_delete=fields.SET_NULL
    )
    judged_by_id: UUID | None
    judged_at = fields.DatetimeField(null=True)
    model_a_id = fields.UUIDField(null=True)
    model_b_id = fields.UUIDField(null=True)
    call_a_id = fields.UUIDField(null=True)
    call_b_id = fields.UUIDField(null=True)
    blind_call_a_id = fields.UUIDField(null=True)
    blind_call_b_id = fields.UUIDField(null=True)
    owner = fields.UUIDField(null=True)  # the worker that asks, for as long as it renews its lease
    leased_until = fields.DatetimeField(null=True)
    attempts = fields.IntField(default=0)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "model_comparisons"
        indexes = (
            ("project", "created_at", "id"),
            ("started_by", "created_at"),
            IndexWhere(fields=("judged_by_id", "created_at"), where="judged_by_id IS NOT NULL"),
            IndexWhere(fields=("created_at",), where="status IN ('PENDING', 'READY')"),
            IndexWhere(fields=("project_id", "task", "judged_at"), where="status = 'JUDGED'"),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[ModelComparison]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


class Due(NamedTuple):
    """A comparison that this worker is to have answered."""

    id: UUID
    project_id: UUID
    task: str
    prompt: str
    system: str
    most_tokens: int
    temperature: float | None
    started_by_id: UUID | None
    key_id: UUID | None
    blind_a_id: UUID
    blind_b_id: UUID
    attempts: int  # with this one


_CLAIM = """
update model_comparisons set owner = $1, leased_until = now() + $2 * interval '1 second', attempts = attempts + 1 where id in (
    select id from model_comparisons where status = 'PENDING' and (leased_until is null or leased_until < now())
    order by created_at limit $3 for update skip locked
)
returning id, project_id, task, prompt, system, most_tokens, temperature, started_by_id, key_id, blind_a_id, blind_b_id, attempts
"""
_RENEW = """
update model_comparisons set leased_until = now() + $2 * interval '1 second' where status = 'PENDING' and owner = $1
"""
_RELEASE = "update model_comparisons set leased_until = null, attempts = attempts - 1 where id = $1 and status = 'PENDING' and owner = $2"
_READY = """
update model_comparisons set status = 'READY', answer_a = $3, answer_b = $4, blind_call_a_id = $5, blind_call_b_id = $6
where id = $1 and status = 'PENDING' and owner = $2
"""
# What is over is blind no more: names are told, and receipts are shown.
_TELL = "model_a_id = blind_a_id, model_b_id = blind_b_id, call_a_id = blind_call_a_id, call_b_id = blind_call_b_id"
_SHOW = "delete from blind_calls where comparison_id in (select id from told)"
_FAIL = f"""
with told as (
    update model_comparisons set status = 'FAILED', error_code = $3, {_TELL} where id = $1 and status = 'PENDING' and owner = $2 returning id
)
{_SHOW}
"""
_JUDGE = f"""
with told as (
    update model_comparisons set status = 'JUDGED', verdict = $2, judged_by_id = $3, judged_at = now(), {_TELL}
    where id = $1 and status = 'READY' returning id
), shown as ({_SHOW})
select id from told
"""
_EXPIRE = f"""
with told as (
    update model_comparisons set status = 'EXPIRED', {_TELL}
    where status in ('PENDING', 'READY') and created_at < now() - $1 * interval '1 second' returning id
)
{_SHOW}
"""


async def claim(pool: Pool, owner: UUID, lease_seconds: float, most: int) -> list[Due]:
    return [Due(*row) for row in await pool.fetch(_CLAIM, owner, float(lease_seconds), most)]


async def renew(pool: Pool, owner: UUID, lease_seconds: float) -> None:
    await pool.execute(_RENEW, owner, float(lease_seconds))


async def release(pool: Pool, id: UUID, owner: UUID) -> None:
    """For another worker to take at once."""
    await pool.execute(_RELEASE, id, owner)


async def ready(pool: Pool, id: UUID, owner: UUID, answers: tuple[str, str], calls: tuple[UUID, UUID]) -> None:
    """Nothing, if another worker has taken it over, or it is over."""
    await pool.execute(_READY, id, owner, *answers, *calls)


async def fail(pool: Pool, id: UUID, owner: UUID, code: str) -> None:
    await pool.execute(_FAIL, id, owner, code)


async def judge(pool: Pool, id: UUID, verdict: ComparisonVerdict, user_id: UUID) -> bool:
    """Whether it was this verdict that counts: there is one."""
    return await pool.fetchval(_JUDGE, id, verdict, user_id) is not None


async def expire(pool: Pool, seconds: float) -> None:
    await pool.execute(_EXPIRE, float(seconds))


class Meeting(NamedTuple):
    """How often two models were compared for a kind of task, and what came of it."""

    project_id: UUID
    task: str
    a: UUID
    b: UUID
    a_won: int
    b_won: int
    ties: int
    both_bad: int


_MEETINGS = """
select project_id, task, blind_a_id, blind_b_id, count(*) filter (where verdict = 'A'), count(*) filter (where verdict = 'B'),
    count(*) filter (where verdict = 'TIE'), count(*) filter (where verdict = 'BOTH_BAD')
from model_comparisons
where project_id = any($1::uuid[]) and status = 'JUDGED' and judged_at >= $2 and ($3::text is null or task = $3) group by 1, 2, 3, 4
"""


async def meetings(source: Leases | Pool, projects: Sequence[UUID], since: datetime, task: str | None) -> list[Meeting]:
    return [Meeting(*row) for row in await source.fetch(_MEETINGS, projects, since, task)]
