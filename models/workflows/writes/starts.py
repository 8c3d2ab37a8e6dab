"""How runs are made, with the delivery that asked for them if one did."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import asyncpg

from core.arrays import columns
from core.database import Connection
from models.workflows.hidden import Hidden, NewHidden, hide
from models.workflows.recalls import LISTEN
from models.workflows.writes.rows import NewDelivery, NewRun

START = """
with wanted as (
    select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::json[], $7::json[], $8::timestamptz[],
                         $9::text[], $10::int[], $11::text[], $12::uuid[], $13::uuid[], $14::int[], $15::uuid[], $16::uuid[])
        as w(id, workflow_id, version_id, start_key, trigger_type, trigger, input, at, limit_key, limit_most, limit_strategy,
             started_by_id, caused_by_id, depth, key_id, payer_id)
), started as (
    insert into runs (id, project_id, workflow_id, version_id, start_key, trigger_type, trigger, input, status, started_by_id, created_at,
                      last_seq, fence, recoveries, wake_at, limit_key, limit_most, limit_strategy, caused_by_id, depth, key_id, payer_id)
    select id, (select project_id from workflows where workflows.id = wanted.workflow_id), workflow_id, version_id, start_key, trigger_type, trigger,
        input, 'QUEUED', started_by_id, at, 1, 0, 0, case when limit_key is null then now() end, limit_key, limit_most, limit_strategy,
        caused_by_id, depth, key_id, coalesce(payer_id, started_by_id)
    from wanted
    on conflict (workflow_id, start_key) do nothing
    returning id, project_id, created_at, trigger_type
), told as (
    insert into events (stream, seq, project_id, epoch, transaction, type, data, at)
    select id, 1, project_id, 1, pg_current_xact_id()::text::bigint, 'RUN_QUEUED', json_build_object('trigger', trigger_type), created_at from started
)
select id, project_id from started
"""

# A delivery that is there already starts nothing: `fresh` is empty for it, and with it everything that hangs on it. One that was
# refused is judged anew when it comes again: its row keeps its id and holds what came last. By its moment it knows its own repetition.
# Of those that come together with one key an accepted one stands for all: an insert must not meet a row twice.
RECEIVE = """
with wanted as (
    select distinct on (webhook_id, dedupe_key) *
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::json[], $7::json[], $8::timestamptz[],
                $9::text[], $10::int[], $11::text[], $12::uuid[], $13::uuid[], $14::text[], $15::text[], $16::text[], $17::json[], $18::json[],
                $19::bytea[], $20::text[], $21::text[], $22::uuid[], $23::uuid[], $24::uuid[]) with ordinality
        as w(id, workflow_id, version_id, start_key, trigger_type, trigger, input, at, limit_key, limit_most, limit_strategy,
             delivery_id, webhook_id, dedupe_key, outcome, reason, headers, query, body, body_sha256, method, replay_of_id,
             started_by_id, key_id, place)
    order by webhook_id, dedupe_key, outcome = 'REFUSED', place
), fresh as (
    insert into deliveries (id, webhook_id, dedupe_key, outcome, reason, headers, query, body, body_sha256, run_id, repeats, has_conflict, received_at,
                            method, replay_of_id)
    select delivery_id, webhook_id, dedupe_key, outcome, reason, headers, query, body, body_sha256, id, 0, false, at, method, replay_of_id from wanted
    on conflict (webhook_id, dedupe_key) do update set outcome = excluded.outcome, reason = excluded.reason,
        headers = excluded.headers, query = excluded.query, body = excluded.body, body_sha256 = excluded.body_sha256, run_id = excluded.run_id,
        method = excluded.method, repeats = deliveries.repeats + 1, received_at = excluded.received_at,
        has_conflict = deliveries.has_conflict or deliveries.body_sha256 <> excluded.body_sha256
    where deliveries.outcome = 'REFUSED' and deliveries.id <> excluded.id and deliveries.received_at <> excluded.received_at
    returning webhook_id, dedupe_key, run_id
), started as (
    insert into runs (id, project_id, workflow_id, version_id, start_key, trigger_type, trigger, input, status, started_by_id, created_at,
                      last_seq, fence, recoveries, wake_at, limit_key, limit_most, limit_strategy, depth, key_id, payer_id)
    select w.id, (select project_id from workflows where workflows.id = w.workflow_id), w.workflow_id, w.version_id, w.start_key, w.trigger_type,
        w.trigger, w.input, 'QUEUED', w.started_by_id, w.at, 1, 0, 0, case when w.limit_key is null then now() end, w.limit_key, w.limit_most, w.limit_strategy, 0,
        w.key_id, w.started_by_id
    from wanted w join fresh using (webhook_id, dedupe_key) where w.id is not null
    returning id, project_id, created_at, trigger_type
), told as (
    insert into events (stream, seq, project_id, epoch, transaction, type, data, at)
    select id, 1, project_id, 1, pg_current_xact_id()::text::bigint, 'RUN_QUEUED', json_build_object('trigger', trigger_type), created_at from started
)
select wanted.delivery_id, started.project_id from fresh join wanted using (webhook_id, dedupe_key) left join started on started.id = fresh.run_id
"""

# What is known longer than its webhook tells repetitions gives its key up. A replay's key is somebody's own, and stands.
FORGET = """
update deliveries d set dedupe_key = 'past/' || d.id
from unnest($1::uuid[], $2::text[]) as a(webhook_id, dedupe_key) join webhooks h on h.id = a.webhook_id
where d.webhook_id = a.webhook_id and d.dedupe_key = a.dedupe_key and d.dedupe_key not like 'replay/%'
    and d.received_at < now() - h.dedupe_window_seconds * interval '1 second'
returning a.webhook_id, a.dedupe_key
"""

# A delivery whose acceptance is written again, because the answer to the first commit was lost, is not a repeat of itself.
REPEATED = """
with again as (
    select webhook_id, dedupe_key, array_agg(id) as ids, array_agg(sha) as shas
    from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as a(id, webhook_id, dedupe_key, sha) group by webhook_id, dedupe_key
)
update deliveries d set repeats = repeats + cardinality(array_remove(a.ids, d.id)), repeated_at = now(), has_conflict = has_conflict or not d.body_sha256 = all(a.shas)
from again a where d.webhook_id = a.webhook_id and d.dedupe_key = a.dedupe_key
returning d.id, d.webhook_id, d.dedupe_key, d.run_id, d.outcome, d.reason
"""


PROTECT = """
update runs r set delete_after_seconds = p.seconds from unnest($1::uuid[], $2::int[]) as p(id, seconds) where r.id = p.id and p.seconds is not null
"""


async def start(connection: Connection, runs: Sequence[NewRun]) -> dict[UUID, UUID]:
    """Make the runs whose start key is new; answers the project of each."""
    if all(_is_plain(run) for run in runs):
        return await _start(connection, runs)
    async with connection.transaction():
        made = await _start(connection, runs)
        await _add(connection, [(made[run.id], run) for run in runs if run.id in made])
    return made


def _is_plain(run: NewRun) -> bool:
    return run.privacy is None and not run.recalls


async def _add(connection: Connection, made: Sequence[tuple[UUID | None, NewRun]]) -> None:
    """What hangs on runs that were made, each with its project."""
    await _protect(connection, [run for _, run in made])
    heard = [
        (project_id, run.id, *recall) for project_id, run in made if project_id is not None and run.id is not None for recall in run.recalls
    ]
    if heard:
        await connection.execute(LISTEN, *columns(heard, 4))


async def _protect(connection: Connection, runs: Sequence[NewRun]) -> None:
    known = [(run.id, run.privacy) for run in runs if run.id is not None and run.privacy is not None]
    if not known:
        return
    await connection.execute(PROTECT, *columns([(id, privacy.delete_after_seconds) for id, privacy in known], 2))
    if values := [NewHidden(id, id, Hidden.INPUT, privacy.input) for id, privacy in known if privacy.input is not None]:
        await hide(connection, values)


async def _start(connection: Connection, runs: Sequence[NewRun]) -> dict[UUID, UUID]:
    rows = await connection.fetch(
        START, *columns([(*run.columns, run.started_by_id, run.caused_by_id, run.depth, run.key_id, run.payer_id) for run in runs], 16)
    )
    return {row[0]: row[1] for row in rows}


async def receive(connection: Connection, runs: Sequence[NewRun]) -> dict[UUID, UUID | None]:
    """Log deliveries whose key is new, or was refused, and make their runs; answers those deliveries, each with the project of its run."""
    if all(_is_plain(run) for run in runs):
        return await _receive(connection, runs)
    async with connection.transaction():
        fresh = await _receive(connection, runs)
        await _add(connection, [(fresh[run.delivery.id], run) for run in runs if run.delivery is not None and run.delivery.id in fresh])
    return fresh


async def _receive(connection: Connection, runs: Sequence[NewRun]) -> dict[UUID, UUID | None]:
    rows = await connection.fetch(
        RECEIVE,
        *columns(
            [
                (
                    *(*run.columns, d.id, d.webhook_id, d.dedupe_key, d.outcome, d.reason),
                    *(d.headers, d.query, d.body, d.body_sha256, d.method, d.replay_of_id, run.started_by_id, run.key_id),
                )
                for run in runs
                if (d := run.delivery)
            ],
            24,
        ),
    )
    return {row[0]: row[1] for row in rows}


async def forget(connection: Connection, deliveries: Sequence[NewDelivery]) -> set[tuple[UUID, str]]:
    """Of these keys, which are there already, those that count no more: webhook and key. They are free then."""
    rows = await connection.fetch(FORGET, *columns([(d.webhook_id, d.dedupe_key) for d in deliveries], 2))
    return {(row[0], row[1]) for row in rows}


async def repeated(connection: Connection, deliveries: Sequence[NewDelivery]) -> list[asyncpg.Record]:
    """Count deliveries that came again and flag those that came with another body; answers what was accepted first."""
    rows: list[asyncpg.Record] = await connection.fetch(
        REPEATED, *columns([(d.id, d.webhook_id, d.dedupe_key, d.body_sha256) for d in deliveries], 4)
    )
    return rows
