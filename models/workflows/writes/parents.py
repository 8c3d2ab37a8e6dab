"""Telling the steps that wait for runs of these runs' ends."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from core.database import Connection

TELL_PARENTS = """
insert into commands (id, project_id, run_id, key, kind, data, created_at)
select gen_random_uuid(), parent.project_id, r.parent_id, 'child/' || r.id, 'CHILD', json_build_object('step', r.parent_step_id, 'run', r.id), now()
from runs r join runs parent on parent.id = r.parent_id and parent.finished_at is null
where r.id = any($1::uuid[]) and r.finished_at is not null and r.parent_step_id is not null
on conflict do nothing returning run_id
"""


async def tell_parents(connection: Connection, run_ids: Sequence[UUID]) -> list[UUID]:
    """Leaves a command for each run with a step that waits for one of these, if that has ended; answers those runs. Whoever ends a run
    calls this in the same transaction."""
    return [row[0] for row in await connection.fetch(TELL_PARENTS, run_ids)]
