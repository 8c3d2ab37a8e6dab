"""Receipts: what was asked of which model, why of that one, and what became of it."""

# ruff: noqa: S608  (what is put into a statement are our own names)

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import orjson
from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core.clock import now
from core.database import SOON, Pool, Statements
from core.fields import ExactJSON, IndexWhere, choice
from core.ids import new_id
from models.ai.blinds import SHOWN_CALLS, hidden_calls
from models.ai.budgets import CHANGE, SETTLEMENTS, WINDOWS_OF, Settlement
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class AiCallStatus(StrEnum):
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    PARTIAL = "PARTIAL"  # it broke off after some of the answer had been passed on, which is kept
    CANCELED = "CANCELED"
    INTERRUPTED = "INTERRUPTED"  # whoever asked died, or lost the database, before it could tell what came of it


class AiCallPurpose(StrEnum):
    ANSWER = "ANSWER"
    EMBEDDING = "EMBEDDING"  # of a question, for the semantic cache
    JUDGEMENT = "JUDGEMENT"  # of what the semantic cache would have answered


class CacheState(StrEnum):
    NONE = "NONE"  # such a call is not kept
    BYPASS = "BYPASS"
    MISS = "MISS"
    HIT = "HIT"
    REFRESH = "REFRESH"
    SHARED = "SHARED"  # another call was under way, whose answer it got
    SEMANTIC = "SEMANTIC"  # another question's answer, which was near enough


class AiCall(Model):
    """Written once, when it has ended. Runs, workflows and users are named without foreign keys: it outlives them."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="ai_calls")
    project_id: UUID
    user_id = fields.UUIDField(null=True)
    key_id = fields.UUIDField(null=True)  # the API key that was used
    workflow_id = fields.UUIDField(null=True)
    run_id = fields.UUIDField(null=True)
    message_id = fields.UUIDField(null=True)  # the answer in a conversation
    step = fields.CharField(max_length=100, default="")  # its key, and its item behind a slash
    task = fields.CharField(max_length=60, default="")
    purpose = choice(AiCallPurpose, default=AiCallPurpose.ANSWER)
    status = choice(AiCallStatus)
    error_code = fields.CharField(max_length=40, default="")
    error = fields.TextField(default="")
    candidates: fields.Field[Any] = ExactJSON()  # [{model, provider, name, why}]
    reason = fields.CharField(max_length=300, default="")
    tries: fields.Field[Any] = ExactJSON()  # [{model, provider, name, error, milliseconds, firstTokenMilliseconds, costMicros, …}]
    model_id = fields.UUIDField(null=True)  # that answered, or was tried last
    provider = fields.CharField(max_length=20, default="")
    model_name = fields.CharField(max_length=200, default="")  # as the one that answered calls itself
    input_tokens = fields.BigIntField(default=0)  # of all tries of this call; what a cache answered has none
    output_tokens = fields.BigIntField(default=0)
    cost_micros = fields.BigIntField(default=0)
    saved_micros = fields.BigIntField(default=0)  # what the answer had cost that was there already
    saved_milliseconds = fields.BigIntField(default=0)
    currency = fields.CharField(max_length=3, default="USD")
    price_version = fields.CharField(max_length=60, default="")
    cache = choice(CacheState)
    milliseconds = fields.IntField()
    first_token_milliseconds = fields.IntField(null=True)
    was_streamed = fields.BooleanField(default=False)
    partial_text = fields.TextField(null=True)
    similarity = fields.FloatField(null=True)  # SEMANTIC: of the two questions
    entry_age_seconds = fields.BigIntField(null=True)  # SEMANTIC: of the answer
    semantic_hit: fields.Field[Any] = ExactJSON(null=True)  # SEMANTIC: [the entry's id, the digest of what was asked, of what it answers]
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "ai_calls"
        indexes = (
            ("project", "created_at", "id"),
            IndexWhere(fields=("run_id", "created_at", "id"), where="run_id IS NOT NULL"),
            IndexWhere(fields=("message_id", "created_at", "id"), where="message_id IS NOT NULL"),
            ("created_at",),
        )

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[AiCall]:
        """But for those of which it is not yet told whose answer it was."""
        shown = cls.filter(id__not_in=hidden_calls())
        return shown.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


@dataclass(frozen=True, slots=True)
class Receipt:
    """An AiCall to be written: its columns, in their order."""

    id: UUID
    project_id: UUID
    user_id: UUID | None
    key_id: UUID | None
    workflow_id: UUID | None
    run_id: UUID | None
    message_id: UUID | None
    step: str
    task: str
    purpose: AiCallPurpose
    status: AiCallStatus
    error_code: str
    error: str
    candidates: str
    reason: str
    tries: str
    model_id: UUID | None
    provider: str
    model_name: str
    input_tokens: int
    output_tokens: int
    cost_micros: int
    saved_micros: int
    saved_milliseconds: int
    price_version: str
    cache: CacheState
    milliseconds: int
    first_token_milliseconds: int | None
    was_streamed: bool
    partial_text: str | None
    similarity: float | None
    entry_age_seconds: int | None
    semantic_hit: str | None
    created_at: datetime


def _shifted(statement: str, by: int) -> str:
    """With parameters that are numbered from there on."""
    return re.sub(r"\$(\d+)", lambda found: f"${int(found[1]) + by}", statement)


_COLUMNS = tuple(Receipt.__dataclass_fields__)
COLUMNS = ", ".join((*_COLUMNS, "currency"))
_DOCUMENTS = ("candidates", "tries", "semantic_hit")  # which are JSON text already
_FIRST = len(_COLUMNS) + 1  # whether to wait for the disk; after it comes what the statement takes beside the receipt
_values = attrgetter(*_COLUMNS)
# Once, and with it what its run has cost so far: a receipt that is there already adds nothing.
_WRITE = f"""
with written as (
    insert into ai_calls ({COLUMNS}) values ({", ".join(f"${n}" for n in range(1, _FIRST))}, 'USD') on conflict (id) do nothing
    returning run_id, cost_micros
), added as (
    update runs r set cost_micros = r.cost_micros + w.cost_micros from written w where r.id = w.run_id and w.cost_micros > 0
)
select case when not ${_FIRST}::boolean then {SOON} end
"""
# The same, and nobody needs to be told of the call any more. What is still set aside was for a try that was given up before it left.
_INSERT = _WRITE.replace(
    "with written",
    f"""with ended as (delete from reservations where id = $1 returning amount_micros, window_ids), back as (
    {CHANGE.format(back="(select amount_micros from ended)", spent="0", windows=WINDOWS_OF.format(of="ended"))}
), written""",
    1,
)
# The same, and the answer that was there already has been used once more.
_INSERT_USED = _INSERT.replace(
    "with ended",
    f"with used as (update kept_answers set use_count = use_count + 1, used_at = now() where key = ${_FIRST + 1}), ended",
    1,
)
# The same, and what its last try came to.
_INSERT_SETTLED = {
    kind: _WRITE.replace(
        "with written", _shifted(f"with {before}{', ' if before else ''}settled as ({statement})", _FIRST) + ", written", 1
    )
    for kind, (before, statement) in SETTLEMENTS.items()
}


async def write(writes: Statements, receipt: Receipt, used: str | None = None, unsettled: Settlement | None = None) -> None:
    """`used`: the key of the kept answer that it got. `unsettled`: its last try, which is settled with it; not of one that got such an answer.

    All see it when this returns, and it is on disk before anything that is committed later. The disk itself is waited for only where nothing
    else would tell of the money (docs/decisions/router_overhead.md).
    """
    values = _values(receipt)
    if unsettled is not None and unsettled.kind in _INSERT_SETTLED:
        await writes.fetchrow(_INSERT_SETTLED[unsettled.kind], *values, not unsettled.is_covered, *unsettled.values)
    elif used is None:
        await writes.fetchrow(_INSERT, *values, False)
    else:
        await writes.fetchrow(_INSERT_USED, *values, False, used)


def text(receipt: Receipt) -> str:
    """As JSON, for a call that may be lost (`losses.py`)."""
    told = {name: getattr(receipt, name) for name in _COLUMNS}
    documents = {name: orjson.Fragment(told[name]) for name in _DOCUMENTS if told[name] is not None}
    return orjson.dumps({**told, **documents, "currency": "USD"}, default=str).decode()


_SPEEDS = f"""
select t.model as id, count(*) as tries, count(*) filter (where t.error = '') as answers,
    percentile_cont(0.5) within group (order by t.milliseconds) filter (where t.error = '') as p50
from (
    select tries from {SHOWN_CALLS} c
    where project_id = $1 and created_at > now() - interval '1 day' and purpose = 'ANSWER' and cache in ('NONE', 'BYPASS', 'MISS', 'REFRESH')
    order by created_at desc limit 1000
) recent cross join lateral json_to_recordset(recent.tries) as t(model uuid, error text, milliseconds int)
where t.model = any($2::uuid[]) group by t.model
"""


class Speed(NamedTuple):
    """Of a model in a day: how often it was tried, and the median of what its answers took, if there are enough for one."""

    tries: int
    milliseconds: float | None


SPEED_LEAST = 3  # answers; and tries, before it is left to others


async def speeds(statements: Statements, project_id: UUID, models: Sequence[UUID]) -> dict[UUID, Speed]:
    """By the newest calls of a day. What it took is a model's own, whoever was asked before it; what a cache answered does not count."""
    rows = await statements.fetch(_SPEEDS, project_id, models)
    return {row["id"]: Speed(row["tries"], row["p50"] if row["answers"] >= SPEED_LEAST else None) for row in rows}


# Of each model by itself: what was tried stands in the receipt, whoever answered in the end.
_HEALTH = f"""
select m.id, h.succeeded, h.failed, h.succeeded_at, h.failed_at, h.error from unnest($1::uuid[]) as m(id) cross join lateral (
    select count(*) filter (where t.value ->> 'error' = '') as succeeded, count(*) filter (where t.value ->> 'error' not in ('', 'CANCELED', 'INTERRUPTED')) as failed,
        max(c.created_at) filter (where t.value ->> 'error' = '') as succeeded_at,
        max(c.created_at) filter (where t.value ->> 'error' not in ('', 'CANCELED', 'INTERRUPTED')) as failed_at,
        (array_agg(t.value ->> 'error' order by c.created_at desc) filter (where t.value ->> 'error' not in ('', 'CANCELED', 'INTERRUPTED')))[1] as error
    from (
        select created_at, tries from {SHOWN_CALLS} s where created_at > now() - interval '1 hour' and project_id in (select p.project_id from project_members p where p.user_id = $2 and p.project_id between $3 and $4) order by created_at desc limit 2000
    ) c cross join lateral json_array_elements(c.tries) t where t.value ->> 'model' = m.id::text
) h
"""


@dataclass(frozen=True, slots=True)
class ModelHealth:
    """Told by calls of the last hour that were made anyway: nothing is asked of a model to find out how it is."""

    succeeded: int
    failed: int
    succeeded_at: datetime | None
    failed_at: datetime | None
    error: str | None


async def health(reads: Pool, models: Sequence[UUID], viewer: Viewer) -> dict[UUID, ModelHealth]:
    """By calls of projects that this viewer is a member of; of an API key, of its own."""
    rows = await reads.fetch(_HEALTH, models, viewer.user_id, viewer.first_project_id, viewer.last_project_id)
    return {row["id"]: ModelHealth(row["succeeded"], row["failed"], row["succeeded_at"], row["failed_at"], row["error"]) for row in rows}


_STATISTICS = f"""
select count(*) filter (where purpose = 'ANSWER') as calls, count(*) filter (where purpose = 'ANSWER' and cache in ('HIT', 'SHARED', 'SEMANTIC')) as hits,
    count(*) filter (where cache = 'SEMANTIC') as semantic_hits,
    (select count(*) from wrong_hits w where w.project_id = $1 and w.created_at >= $2 and w.created_at < $3) as wrong_hits,
    count(*) filter (where cache = 'SEMANTIC' and id in (select w.call_id from wrong_hits w where w.project_id = $1)) as false_hits,
    count(*) filter (where purpose = 'ANSWER' and cache in ('HIT', 'SHARED', 'SEMANTIC', 'MISS')) as eligible,
    coalesce(sum(cost_micros) filter (where purpose <> 'ANSWER'), 0)::bigint as semantic_cost_micros,
    coalesce(sum(saved_micros), 0)::bigint as saved_micros, coalesce(sum(greatest(saved_milliseconds, 0)), 0)::bigint as saved_milliseconds,
    coalesce(sum(cost_micros), 0)::bigint as cost_micros, count(*) filter (where purpose = 'ANSWER' and status <> 'SUCCEEDED') as failed,
    coalesce(sum(input_tokens), 0)::bigint as input_tokens, coalesce(sum(output_tokens), 0)::bigint as output_tokens
from {SHOWN_CALLS} c where project_id = $1 and created_at >= $2 and created_at < $3
"""


@dataclass(frozen=True, slots=True)
class AiStatistics:
    """Of a project's calls in a span of time. `eligible` are those that the cache was asked about, `false_hits` those of `semantic_hits`
    that somebody has reported, whenever that was."""

    calls: int
    hits: int
    semantic_hits: int
    wrong_hits: int
    false_hits: int
    eligible: int
    semantic_cost_micros: int
    saved_micros: int
    saved_milliseconds: int
    cost_micros: int
    failed: int
    input_tokens: int
    output_tokens: int


async def statistics(pool: Pool, project_id: UUID, since: datetime, until: datetime) -> AiStatistics:
    row = await pool.fetchrow(_STATISTICS, project_id, since, until)
    assert row is not None
    return AiStatistics(**dict(row))


_PURGE = """
delete from ai_calls where id in (select id from ai_calls where created_at < now() - $1 * interval '1 day' order by created_at limit 1000)
"""


async def purge(pool: Pool, days: int) -> bool:
    """Deletes a share of the receipts that are older; whether there may be more."""
    return await pool.execute(_PURGE, days) == "DELETE 1000"
