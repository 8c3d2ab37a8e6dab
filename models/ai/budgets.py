"""Money: what may be spent, what is set aside for calls under way, and what was spent, once and for all.

Whoever changes windows locks them first, in the order of their ids: so many calls may share many budgets, and none waits in a circle.
"""

# ruff: noqa: S608  (what is put into a statement are our own constants)

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID, uuid5

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model

from core import database
from core.clock import now
from core.database import SOON, Pool, Statements
from core.fields import ExactJSON, choice
from core.ids import new_id
from models.ai.blinds import HIDDEN, hidden_calls
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class BudgetPeriod(StrEnum):
    """In UTC."""

    DAY = "DAY"
    MONTH = "MONTH"


class Budget(Model):
    """Of all calls that fit what it names: a null fits any. Without a project it is the installation's own."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyNullableRelation[Project] = fields.ForeignKeyField("models.Project", null=True, related_name="budgets")
    project_id: UUID | None
    user_id = fields.UUIDField(null=True)
    key_id = fields.UUIDField(null=True)
    workflow_id = fields.UUIDField(null=True)
    period = choice(BudgetPeriod)
    limit_micros = fields.BigIntField()
    is_hard = fields.BooleanField(default=True)  # a soft one tells that it is exceeded, and refuses nothing
    is_quota = fields.BooleanField(default=False)  # the operator's SPEND_MICROS: no member sees or changes it
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "budgets"
        indexes = (("project", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Budget]:
        return cls.filter(is_quota=False, project_id__in=Subquery(Project.visible_to(viewer).values("id")))


class BudgetWindow(Model):
    """A budget in one of its periods. What was spent is the sum of its charges, kept in the transactions that write them."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    budget: fields.ForeignKeyRelation[Budget] = fields.ForeignKeyField("models.Budget", related_name="windows")
    budget_id: UUID
    starts_at = fields.DatetimeField()
    spent_micros = fields.BigIntField(default=0)
    reserved_micros = fields.BigIntField(default=0)
    told_percent = fields.IntField(default=0)  # of the limit, of which people have been told that it was reached

    class Meta:
        table = "budget_windows"
        unique_together = (("budget", "starts_at"),)
        indexes = (("starts_at",),)


class Reservation(Model):
    """A call under way, by its id, and what is set aside for its try. One of which nobody tells any more expires (`losses.py`)."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    window_ids: fields.Field[Any] = ExactJSON()
    amount_micros = fields.BigIntField()
    receipt: fields.Field[Any] = ExactJSON(null=True)  # the call's, if nothing more is heard of it
    expires_at = fields.DatetimeField()
    created_at = fields.DatetimeField(null=True)  # the charge's, if there will be one

    class Meta:
        table = "reservations"
        indexes = (("expires_at",),)


class Charge(Model):
    """One line of the ledger: a try that used tokens. A trigger refuses changes; it names rows without foreign keys and outlives them."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    call_id = fields.UUIDField()
    attempt = fields.IntField()
    project_id = fields.UUIDField()
    user_id = fields.UUIDField(null=True)
    key_id = fields.UUIDField(null=True)
    workflow_id = fields.UUIDField(null=True)
    model_id = fields.UUIDField()
    provider = fields.CharField(max_length=20)
    model_name = fields.CharField(max_length=200)
    input_tokens = fields.BigIntField()
    output_tokens = fields.BigIntField()
    cost_micros = fields.BigIntField()
    currency = fields.CharField(max_length=3, default="USD")
    price_version = fields.CharField(max_length=60)
    is_estimated = fields.BooleanField(default=False)  # the provider did not tell what was used: the most that it can have been
    created_at = fields.DatetimeField(default=now)  # when its money was set aside, which is the period that it counts in

    class Meta:
        table = "charges"
        unique_together = (("call_id", "attempt"),)
        indexes = (("project_id", "created_at", "id"), ("created_at",))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Charge]:
        """But for those of which it is not yet told whose answer it was."""
        shown = cls.filter(call_id__not_in=hidden_calls())
        return shown.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


class Payer(NamedTuple):
    """Whose money it is."""

    project_id: UUID
    user_id: UUID | None
    key_id: UUID | None
    workflow_id: UUID | None


@dataclass(frozen=True, slots=True)
class Exceeded:
    """The budget that does not allow it."""

    budget_id: UUID
    project_id: UUID | None
    user_id: UUID | None
    key_id: UUID | None
    workflow_id: UUID | None
    period: BudgetPeriod
    limit_micros: int
    spent_micros: int
    reserved_micros: int
    is_quota: bool
    renews_at: datetime
    is_blind: bool  # its sums hold calls of which it is not told whose they are


class Opened(NamedTuple):
    """A call of which there shall be a receipt though its process dies: JSON text of it, as of a try that nobody tells of."""

    call_id: UUID
    receipt: str


@dataclass(frozen=True, slots=True)
class Reserved:
    """`id` is None when no budget is concerned and there is nothing to tell."""

    at: datetime
    id: UUID | None = None
    window_ids: tuple[UUID, ...] = ()
    exceeded_soft: tuple[UUID, ...] = ()


START = "(date_trunc(lower(b.period), $5::timestamptz at time zone 'UTC') at time zone 'UTC')"
RENEWS = "((date_trunc(lower(b.period), $5::timestamptz at time zone 'UTC') + ('1 ' || lower(b.period))::interval) at time zone 'UTC')"
_FITS = """(b.project_id is null or b.project_id = $1) and (b.user_id is null or b.user_id = $2)
    and (b.key_id is null or b.key_id = $3) and (b.workflow_id is null or b.workflow_id = $4)"""
_PAID = """(b.project_id is null or c.project_id = b.project_id) and (b.user_id is null or c.user_id = b.user_id)
    and (b.key_id is null or c.key_id = b.key_id) and (b.workflow_id is null or c.workflow_id = b.workflow_id)"""
LEDGER = f"coalesce((select sum(c.cost_micros) from charges c where c.created_at >= {START} and {_PAID}), 0)"
# Of a window w of a budget b, of calls of which it is not told whose they are: what they came to, and what is set aside for them. What they cost
# would tell by how long each answer is.
BLIND_SPENT = f"""(select coalesce(sum(c.cost_micros), 0) from {HIDDEN} hidden join charges c using (call_id)
    where c.created_at >= {START} and {_PAID})::bigint"""
BLIND_RESERVED = f"""(select coalesce(sum(r.amount_micros), 0) from {HIDDEN} hidden join reservations r on r.id = hidden.call_id
    where r.window_ids::jsonb ? w.id::text)::bigint"""
# What this project may spend in a month: what the operator says of it, else of all ({usual}); null is without limit.
_QUOTA = """(select case when count(*) = 0 then {usual}::bigint else max(q.most) end from quota_overrides q
    where q.project_id = $1 and q.quota = 'SPEND_MICROS')"""

# A call that tries again has its row already. Nothing is set aside in it any more, unless this very statement was repeated, whose first answer got lost.
_AGAIN = "amount_micros = reservations.amount_micros + excluded.amount_micros, " + ", ".join(
    f"{name} = excluded.{name}" for name in ("window_ids", "expires_at", "receipt", "created_at")
)
# All in one statement, as it nearly always goes: every budget has its window and allows it. An UPDATE that had to wait looks again at what it
# changes, so no two can both take the last of it. If any budget has not been changed, or the quota is another one, the statement fails, and
# with it all that it did.
_AT_ONCE = f"""
with fits as (
    select b.id, b.limit_micros, b.is_hard, b.is_quota, w.id as window_id
    from budgets b left join budget_windows w on w.budget_id = b.id and w.starts_at = {START} where {_FITS}
), locked as (
    select id from budget_windows where id in (select window_id from fits) order by id for update
), changed as (
    update budget_windows w set reserved_micros = w.reserved_micros + $6 from locked l join fits f on f.window_id = l.id
    where w.id = l.id and (not f.is_hard or w.spent_micros + w.reserved_micros + $6 <= f.limit_micros)
    returning w.id, f.id as budget_id, w.spent_micros + w.reserved_micros > f.limit_micros as is_over
), made as (
    insert into reservations (id, window_ids, amount_micros, expires_at, receipt, created_at)
    select $7, coalesce(json_agg(id), '[]'), $6, now() + $8 * interval '1 second', $10::json, $5 from changed having count(*) > 0 or $10::json is not null
    on conflict (id) do update set {_AGAIN}
)
select array(select id from changed) as windows, array(select budget_id from changed where is_over) as soft,
    1 / (case when (select count(*) from fits) = (select count(*) from changed)
        and (select max(limit_micros) from fits where is_quota) is not distinct from {_QUOTA.format(usual="$9")} then 1 else 0 end) as is_all,
    case when not exists (select from changed) then set_config('synchronous_commit', 'off', true) end
"""
# The quota is a budget like others, made where it is first met. What is taken away, or made again, begins with the ledger's sum.
_DROP_QUOTA = f"delete from budgets where project_id = $1 and is_quota and {_QUOTA.format(usual='$2')} is null"
_SET_QUOTA = f"""
insert into budgets (id, project_id, period, limit_micros, is_hard, is_quota, created_at)
select $3, $1, 'MONTH', {_QUOTA.format(usual="$2")}, true, true, now() where {_QUOTA.format(usual="$2")} is not null
on conflict (id) do update set limit_micros = excluded.limit_micros
"""
_OPEN = f"""
insert into budget_windows (id, budget_id, starts_at, spent_micros, reserved_micros)
select gen_random_uuid(), b.id, {START}, {LEDGER}, 0
from budgets b where {_FITS} and not exists (select 1 from budget_windows w where w.budget_id = b.id and w.starts_at = {START})
order by b.id on conflict (budget_id, starts_at) do nothing
"""
_LOCK = f"""
select w.id, w.spent_micros, w.reserved_micros, b.id as budget_id, b.project_id, b.user_id, b.key_id, b.workflow_id, b.period, b.limit_micros,
    b.is_hard, b.is_quota, {RENEWS} as renews_at, {BLIND_SPENT} + {BLIND_RESERVED} > 0 as is_blind
from budget_windows w join budgets b on b.id = w.budget_id where {_FITS} and w.starts_at = {START} order by w.id for update of w
"""
_RESERVE = f"""
with made as (
    insert into reservations (id, window_ids, amount_micros, expires_at, receipt, created_at)
    select $1, to_json($5::uuid[]), $3, now() + $4 * interval '1 second', $6::json, $2
    on conflict (id) do update set {_AGAIN}
)
update budget_windows set reserved_micros = reserved_micros + $3 where id = any($5::uuid[])
"""
# Not waited for on the disk: a database that forgets the last moment has forgotten what was never money.
_OPEN_CALL = f"""
with lax as (select set_config('synchronous_commit', 'off', true))
insert into reservations (id, window_ids, amount_micros, expires_at, receipt, created_at)
select $1, '[]', 0, now() + $3 * interval '1 second', $4::json, $2 from lax on conflict (id) do update set {_AGAIN}
"""


async def reserve(
    pool: Pool,
    payer: Payer,
    amount_micros: int,
    seconds: float,
    quota: int | None = None,
    writes: Statements | None = None,
    opened: Opened | None = None,
) -> Reserved | Exceeded:
    """Sets the amount aside in each budget that is concerned, or in none. It expires after `seconds` if it is not settled.

    `quota`: what a project may spend in a month of which the operator says nothing else. Of nothing nothing is set aside: what is free may be
    had though a limit was passed. `writes`: what a single statement is quicker with.
    """
    at, id, told = now(), new_id() if opened is None else opened.call_id, None if opened is None else opened.receipt
    if not amount_micros:
        if opened is None:
            return Reserved(at)
        await (writes or pool).fetchrow(_OPEN_CALL, id, at, float(seconds), told)
        return Reserved(at, id)
    try:
        row = await (writes or pool).fetchrow(_AT_ONCE, *payer, at, amount_micros, id, float(seconds), quota, told)
        assert row is not None
        return Reserved(at, id, tuple(row["windows"]), tuple(row["soft"])) if row["windows"] or told is not None else Reserved(at)
    except database.DIVIDED:
        return await _reserve(pool, payer, amount_micros, seconds, at, quota, id, told)


async def _reserve(
    pool: Pool, payer: Payer, amount_micros: int, seconds: float, at: datetime, quota: int | None, id: UUID, told: str | None
) -> Reserved | Exceeded:
    """When a budget has no window yet, or does not allow it: then it says which."""
    async with pool.acquire() as connection, connection.transaction():
        await connection.execute(_DROP_QUOTA, payer.project_id, quota)
        await connection.execute(_SET_QUOTA, payer.project_id, quota, uuid5(payer.project_id, "quota"))
        await connection.execute(_OPEN, *payer, at)
        windows = await connection.fetch(_LOCK, *payer, at)
        soft = []
        for window in windows:
            if window["spent_micros"] + window["reserved_micros"] + amount_micros > window["limit_micros"]:
                if window["is_hard"]:
                    return _exceeded(window)
                soft.append(window["budget_id"])
        reserved = Reserved(at, id, tuple([window["id"] for window in windows]), tuple(soft))
        await connection.execute(_RESERVE, id, at, amount_micros, float(seconds), reserved.window_ids, told)
    return reserved


def _exceeded(row: Mapping[str, Any]) -> Exceeded:
    return Exceeded(
        row["budget_id"],
        row["project_id"],
        row["user_id"],
        row["key_id"],
        row["workflow_id"],
        BudgetPeriod(row["period"]),
        row["limit_micros"],
        row["spent_micros"],
        row["reserved_micros"],
        row["is_quota"],
        row["renews_at"],
        row["is_blind"],
    )


@dataclass(frozen=True, slots=True)
class Cost:
    """What a try came to."""

    call_id: UUID
    attempt: int
    model_id: UUID
    provider: str
    model_name: str
    input_tokens: int
    output_tokens: int
    cost_micros: int
    price_version: str
    is_estimated: bool = False


_CHARGE = """insert into charges (id, call_id, attempt, project_id, user_id, key_id, workflow_id, model_id, provider, model_name, input_tokens,
    output_tokens, cost_micros, price_version, is_estimated, created_at, currency)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'USD') on conflict (call_id, attempt) do nothing"""
CHANGE = """
update budget_windows w set reserved_micros = w.reserved_micros - {back}, spent_micros = w.spent_micros + {spent}
from (select id from budget_windows where id = any({windows}) order by id for update) locked where w.id = locked.id
"""
WINDOWS_OF = "(select array_agg(w::uuid) from {of}, json_array_elements_text({of}.window_ids) w)::uuid[]"
_BACK = "coalesce((select amount_micros from gone), 0)"
_SPENT = "coalesce((select cost_micros from charged), 0)"
_GONE = "gone as (delete from reservations where id = {id} returning amount_micros)"
# Of a call that goes on: nothing is set aside for it any more, and its receipt tells of this try.
_STAYS = """before as (select id, amount_micros from reservations where id = {id} for update), gone as (
    update reservations r set amount_micros = 0, window_ids = '[]', receipt = {receipt}::json from before where r.id = before.id
    returning before.amount_micros
)"""


def _settlements(charged: str, uncharged: str) -> dict[tuple[bool, bool], tuple[str, str]]:
    return {
        (True, True): (
            f"{charged}, charged as ({_CHARGE} returning cost_micros)",
            CHANGE.format(back=_BACK, spent=_SPENT, windows="$18::uuid[]"),
        ),
        (True, False): ("", _CHARGE),
        (False, True): (uncharged, CHANGE.format(back=_BACK, spent="0", windows="$2::uuid[]")),
    }


# Of a try, by whether it came to anything and whether there is a row of the call: what stands in `with`, and the statement.
SETTLEMENTS = _settlements(_GONE.format(id="$17"), _GONE.format(id="$1"))
_GOING_ON = _settlements(_STAYS.format(id="$17", receipt="$19"), _STAYS.format(id="$1", receipt="$3"))


class Settlement(NamedTuple):
    """Gives back what was set aside for a try and writes what it came to: once, however often it is done. None: it came to nothing.

    What has expired meanwhile was given back already; what it came to is charged all the same, unless it was charged for as lost. `going_on`:
    the call has not ended, and this is its receipt if nothing more is heard of it.
    """

    payer: Payer
    reserved: Reserved
    cost: Cost | None
    going_on: str | None = None

    @property
    def kind(self) -> tuple[bool, bool]:
        return self.cost is not None, self.reserved.id is not None

    @property
    def is_covered(self) -> bool:
        """Whether, should this be lost, no money is: it is still set aside then, or there is none."""
        return bool(self.reserved.window_ids) or self.cost is None or not self.cost.cost_micros

    @property
    def values(self) -> tuple[object, ...]:
        """As the statement of its kind takes them."""
        reserved, cost = self.reserved, self.cost
        told = () if self.going_on is None else (self.going_on,)
        aside = () if reserved.id is None else (reserved.id, reserved.window_ids, *told)
        if cost is None:
            return aside
        model = (cost.model_id, cost.provider, cost.model_name)
        used = (cost.input_tokens, cost.output_tokens, cost.cost_micros, cost.price_version, cost.is_estimated)
        return (new_id(), cost.call_id, cost.attempt, *self.payer, *model, *used, reserved.at, *aside)


async def settle(writes: Statements, settlement: Settlement) -> None:
    """Seen by all at once. The disk is waited for only where no reservation stands for what it came to."""
    if (found := (SETTLEMENTS if settlement.going_on is None else _GOING_ON).get(settlement.kind)) is not None:
        before, statement = found
        soon = f" returning {SOON}" if settlement.is_covered else ""
        await writes.fetchrow(f"{f'with {before} ' if before else ''}{statement}{soon}", *settlement.values)


# Tries that were under way when a budget was made have set nothing aside in it, and are settled without it. So while there may be any, it is
# summed up again; what is settled meanwhile waits for the lock, and then finds the sum that it adds to.
_CALL_HOURS = 2  # more than any call takes
_LOCK_NEW = f"""
select w.id from budget_windows w join budgets b on b.id = w.budget_id
where b.created_at > now() - interval '{_CALL_HOURS} hours' and w.starts_at = {START.replace("$5", "$1")} order by w.id for update of w
"""
_SUM_UP = f"""
update budget_windows w set spent_micros = {LEDGER.replace("$5", "$2")} from budgets b where b.id = w.budget_id and w.id = any($1::uuid[])
"""


async def sum_up(pool: Pool) -> None:
    """Budgets that are new."""
    async with pool.acquire() as connection, connection.transaction():
        at = now()
        if ids := [row["id"] for row in await connection.fetch(_LOCK_NEW, at)]:
            await connection.execute(_SUM_UP, ids, at)


_ENSURE = """
insert into budgets (id, period, limit_micros, is_hard, created_at) values ($1, $2, $3, $4, now())
on conflict (id) do update set limit_micros = excluded.limit_micros
"""
_DROP = "delete from budgets where project_id is null and id = any($1::uuid[])"


class Limit(NamedTuple):
    """Of the installation. None: there is none."""

    period: BudgetPeriod
    micros: int | None
    is_hard: bool


async def ensure(pool: Pool, limits: dict[UUID, Limit]) -> None:
    """Of these the installation has those that have a limit."""
    await pool.executemany(_ENSURE, [(id, *limit) for id, limit in limits.items() if limit.micros is not None])
    await pool.execute(_DROP, [id for id, limit in limits.items() if limit.micros is None])
