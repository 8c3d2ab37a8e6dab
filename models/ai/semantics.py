"""Answers that may serve other questions than their own: what was asked, what that would have answered, and what is never to be again."""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.database import Pool
from core.fields import Bits, IndexWhere, choice
from core.ids import new_id
from models.ai.answers import KeptAnswer
from models.ai.catalogs import ModelRule
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer

NEAR_MOST = 2000  # entries of one context that are compared: the newest
LOOKED_AT = 24  # of them, by the signs of their vectors; those are compared exactly
GRID = tuple([round(0.70 + step / 100, 2) for step in range(31)])  # thresholds that may be proposed


class SemanticMode(StrEnum):
    SHADOW = "SHADOW"  # models answer; what the cache would have answered is measured
    LIVE = "LIVE"


class TrialVerdict(StrEnum):
    RIGHT = "RIGHT"
    WRONG = "WRONG"


class Judge(StrEnum):
    EXACT = "EXACT"  # the answers are the same, or must be to be right: choices, JSON
    MODEL = "MODEL"
    MEMBER = "MEMBER"


class SemanticCache(Model):
    """Of one rule of a project. There is none unless somebody makes it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="semantic_caches")
    project_id: UUID
    rule: fields.ForeignKeyRelation[ModelRule] = fields.ForeignKeyField("models.ModelRule", related_name="semantic_caches")
    rule_id: UUID
    mode = choice(SemanticMode, default=SemanticMode.SHADOW)
    threshold = fields.FloatField(null=True)  # LIVE: the least similarity that serves
    false_hit_budget = fields.FloatField()  # the share of hits that may be wrong
    embedding_model_id = fields.UUIDField()
    judge_model_id = fields.UUIDField(null=True)
    judge_day_micros = fields.BigIntField(default=0)  # what its judgements may cost in a day
    observed_until: datetime | None = fields.DatetimeField(null=True)  # whoever observes it has until then, or it is to rest until then
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "semantic_caches"
        unique_together = (("rule",),)
        indexes = (("rule", "created_at", "id"), ("project",))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[SemanticCache]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


class SemanticEntry(Model):
    """A question whose answer is kept; it goes with the answer. Only what has the same `context` is compared: all that a model was given
    but for this text."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    cache: fields.ForeignKeyRelation[SemanticCache] = fields.ForeignKeyField("models.SemanticCache", related_name="entries")
    cache_id: UUID
    answer: fields.OneToOneRelation[KeptAnswer] = fields.OneToOneField("models.KeptAnswer", related_name="entry")
    answer_id: UUID
    context = fields.CharField(max_length=64)
    text = fields.TextField()
    text_digest = fields.CharField(max_length=64)
    is_exact = fields.BooleanField()  # another answer than the same is a wrong one: of choices, and of a schema
    vector: bytes | None = fields.BinaryField(null=True)  # 32-bit floats, of length one; null until somebody has made it
    signs = Bits(null=True)  # of the vector's parts
    tried_at = fields.DatetimeField(null=True)  # when it was compared with those before it
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "semantic_entries"
        indexes = (
            ("cache_id", "context", "created_at"),
            IndexWhere(fields=("cache_id", "created_at"), where="tried_at IS NULL"),
        )


class SemanticTrial(Model):
    """A question that a model answered, and what the cache would have: nothing, if `similarity` is null. The texts go when the answers do."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project_id = fields.UUIDField()
    cache: fields.ForeignKeyRelation[SemanticCache] = fields.ForeignKeyField("models.SemanticCache", related_name="trials")
    cache_id: UUID
    similarity = fields.FloatField(null=True)
    question = fields.TextField(default="")
    answer = fields.TextField(default="")
    kept_question = fields.TextField(default="")
    kept_answer = fields.TextField(default="")
    verdict = choice(TrialVerdict, null=True)
    judge = choice(Judge, null=True)
    judge_at: datetime | None = fields.DatetimeField(null=True)  # when the judge is to be asked
    judge_micros = fields.BigIntField(default=0)
    judged_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField()
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "semantic_trials"
        indexes = (
            ("cache", "created_at", "id"),
            IndexWhere(fields=("cache_id", "judge_at"), where="judge_at IS NOT NULL"),
            IndexWhere(fields=("expires_at",), where="question <> ''"),
            ("created_at",),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[SemanticTrial]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


class WrongHit(Model):
    """Two texts of which neither is ever answered with the other's answer again, in this project, whatever becomes of the cache."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="wrong_hits")
    project_id: UUID
    low_digest = fields.CharField(max_length=64)  # SHA-256 of each, the lower first
    high_digest = fields.CharField(max_length=64)
    call_id = fields.UUIDField(null=True)  # the receipt that was reported
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "wrong_hits"
        unique_together = (("project", "low_digest", "high_digest"),)
        indexes = (("project", "created_at"),)


@dataclass(frozen=True, slots=True)
class Near:
    """An entry that may be near."""

    id: UUID
    text: str
    text_digest: str
    vector: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """Its answer."""

    key: str
    body: bytes
    digest: str
    created_at: datetime
    expires_at: datetime


_REMEMBER = """
insert into semantic_entries (id, cache_id, answer_id, context, text, text_digest, is_exact, vector, signs, created_at)
select $1, c.id, k.id, $3, $4, $5, $6, $7, $8::text::varbit, now() from kept_answers k join semantic_caches c on c.id = $2 and c.project_id = k.project_id
where k.key = $9 on conflict (answer_id) do nothing
"""
_NEAR = f"""
select id, text, text_digest, vector from (
    select e.id, e.text, e.text_digest, e.vector, e.signs from semantic_entries e
    where e.cache_id = $1 and e.context = $2 and e.signs is not null and e.id <> $5
    order by e.created_at desc limit {NEAR_MOST}
) e where length(e.signs) = length($3::text::varbit) and not exists (
    select from wrong_hits w join semantic_caches c on c.id = $1 and c.project_id = w.project_id
    where w.low_digest = least(e.text_digest, $4) and w.high_digest = greatest(e.text_digest, $4)
) order by bit_count(e.signs # $3::text::varbit) limit {LOOKED_AT}
"""
_KEPT = """
select k.key, k.body, k.digest, k.created_at, k.expires_at from semantic_entries e join kept_answers k on k.id = e.answer_id
where e.id = $1 and k.expires_at > now()
"""


async def remember(pool: Pool, entry: tuple[UUID, UUID, str, str, str, bool, bytes | None, str | None, str]) -> None:
    """`entry`: its id and its cache's, its context, text and digest, whether it is exact, vector and signs, and the key of its answer."""
    await pool.execute(_REMEMBER, *entry)


async def near(pool: Pool, cache_id: UUID, context: str, signs: str, text_digest: str, but: UUID) -> list[Near]:
    """The nearest by their signs, at most LOOKED_AT. `but`: an entry that is none of them."""
    rows = await pool.fetch(_NEAR, cache_id, context, signs, text_digest, but)
    return [Near(*row) for row in rows]


async def kept(pool: Pool, entry_id: UUID) -> Kept | None:
    row = await pool.fetchrow(_KEPT, entry_id)
    return None if row is None else Kept(*row)


# One at a time observes a cache: its judge's budget needs no other lock.
_CLAIM = """
update semantic_caches set observed_until = now() + $1 * interval '1 second' where id = (
    select c.id from semantic_caches c join projects p on p.id = c.project_id and p.deleted_at is null
    where coalesce(c.observed_until, '-infinity') < now() and (
        exists (select from semantic_entries e where e.cache_id = c.id and e.tried_at is null)
        or exists (select from semantic_trials t where t.cache_id = c.id and t.judge_at <= now())
    ) order by c.observed_until nulls first limit 1 for update of c skip locked
) returning id
"""
_REST = "update semantic_caches set observed_until = now() + $2 * interval '1 second' where id = $1"
_UNTRIED = """
select e.id, e.context, e.text, e.is_exact, e.vector, k.key, k.body, k.digest, k.created_at, k.expires_at
from semantic_entries e join kept_answers k on k.id = e.answer_id where e.cache_id = $1 and e.tried_at is null order by e.created_at, e.id limit 50
"""
_TRIED = """
with marked as (
    update semantic_entries set vector = $2, signs = $3::text::varbit, tried_at = now() where id = $1 and tried_at is null returning cache_id
)
insert into semantic_trials (id, project_id, cache_id, similarity, question, answer, kept_question, kept_answer, verdict, judge, judge_at, judged_at,
    judge_micros, expires_at, created_at)
select $4, c.project_id, c.id, $5, $6, $7, $8, $9, $10, $11, $12, case when $10::varchar is not null then now() end, 0, $13, now()
from marked m join semantic_caches c on c.id = m.cache_id where $14
"""
_UNDECIDED = "select count(*) from semantic_trials where cache_id = $1 and similarity is not null and verdict is null"


@dataclass(frozen=True, slots=True)
class Untried:
    id: UUID
    context: str
    text: str
    is_exact: bool
    vector: bytes | None
    kept: Kept


@dataclass(frozen=True, slots=True)
class NewTrial:
    similarity: float | None
    expires_at: datetime
    question: str = ""
    answer: str = ""
    kept_question: str = ""
    kept_answer: str = ""
    verdict: TrialVerdict | None = None
    judge: Judge | None = None
    judge_at: datetime | None = None


async def claim(pool: Pool, seconds: float) -> UUID | None:
    """A cache with something to observe, for so long."""
    found: UUID | None = await pool.fetchval(_CLAIM, float(seconds))
    return found


async def rest(pool: Pool, cache_id: UUID, seconds: float) -> None:
    await pool.execute(_REST, cache_id, float(seconds))


async def untried(pool: Pool, cache_id: UUID) -> list[Untried]:
    rows = [tuple(row) for row in await pool.fetch(_UNTRIED, cache_id)]
    return [Untried(id, context, text, is_exact, vector, Kept(*kept)) for id, context, text, is_exact, vector, *kept in rows]


async def undecided(pool: Pool, cache_id: UUID) -> int:
    count: int = await pool.fetchval(_UNDECIDED, cache_id)
    return count


async def tried(pool: Pool, entry_id: UUID, vector: bytes | None, signs: str | None, trial: NewTrial | None) -> None:
    """The entry is compared from now on, and was, once: with what came of it."""
    told = trial or NewTrial(None, now())
    texts = (told.question, told.answer, told.kept_question, told.kept_answer)
    judged = (told.verdict, told.judge, told.judge_at, told.expires_at)
    await pool.execute(_TRIED, entry_id, vector, signs, new_id(), told.similarity, *texts, *judged, trial is not None)


_BUCKETS = """
select least(floor(similarity * 100), 100)::int as step, count(*) as hits, count(*) filter (where verdict = 'WRONG') as wrong,
    count(*) filter (where verdict is null) as undecided, cache_id
from semantic_trials where cache_id = any($1::uuid[]) group by cache_id, step
"""


@dataclass(frozen=True, slots=True)
class Bucket:
    """Trials of similarities from `step` hundredths on to the next; None: of none that was near."""

    step: int | None
    hits: int
    wrong: int
    undecided: int


async def buckets(pool: Pool, cache_ids: Sequence[UUID]) -> dict[UUID, list[Bucket]]:
    found: dict[UUID, list[Bucket]] = {id: [] for id in cache_ids}
    for row in await pool.fetch(_BUCKETS, cache_ids):
        found[row["cache_id"]].append(Bucket(row["step"], row["hits"], row["wrong"], row["undecided"]))
    return found


_PURGE = """
delete from semantic_trials where id in (select id from semantic_trials where created_at < now() - $1 * interval '1 day' order by created_at limit 1000)
"""
_EMPTY = """
update semantic_trials set question = '', answer = '', kept_question = '', kept_answer = '', judge_at = null where id in (
    select id from semantic_trials where expires_at < now() and question <> '' order by expires_at limit 500
)
"""


async def expire(pool: Pool, days: int) -> bool:
    """Forgets the texts of answers that have expired, and old trials: a share; whether there may be more."""
    emptied, purged = await pool.execute(_EMPTY), await pool.execute(_PURGE, days)
    return emptied == "UPDATE 500" or purged == "DELETE 1000"


_SPENT = "select coalesce(sum(judge_micros), 0)::bigint from semantic_trials where cache_id = $1 and judged_at >= date_trunc('day', now(), 'UTC')"


async def judged_micros(pool: Pool, cache_id: UUID) -> int:
    """What judgements of this day (UTC) came to."""
    found: int = await pool.fetchval(_SPENT, cache_id)
    return found
