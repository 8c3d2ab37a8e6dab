-- The last of the runs is alone in the second project.
-- Runs that somebody has leased (nobody works here, so they stay as they are), each with a step that runs and its first event; and who may watch.

create function pg_temp.id(kind int, n bigint) returns uuid language sql immutable as
$$ select format('01980000-%s-7000-8000-%s', lpad(to_hex(kind), 4, '0'), lpad(to_hex(n), 12, '0'))::uuid $$;

insert into users (id, email, name, password_hash, is_disabled, created_at)
select pg_temp.id(1, n), 'person' || n || '@example.com', 'Person ' || n, 'none', false, now()
from generate_series(1, 2000) n;

insert into sessions (id, user_id, created_at, proved_at, last_seen_at) select pg_temp.id(2, n), pg_temp.id(1, n), now(), now(), now() from generate_series(1, 2000) n;

insert into projects (id, name, description, created_at) values (pg_temp.id(3, 1), 'Project', '', now()), (pg_temp.id(3, 2), 'Project with a crowd', '', now());

insert into project_members (id, project_id, user_id, role, created_at)
select pg_temp.id(4, 10000 * p + n), pg_temp.id(3, p), pg_temp.id(1, n), 'VIEWER', now() from generate_series(1, 2000) n, generate_series(1, 2) p;

insert into workflows (id, project_id, name, is_enabled, version_number, created_at)
select pg_temp.id(5, p), pg_temp.id(3, p), 'Workflow', true, 1, now() from generate_series(1, 2) p;

insert into workflow_versions (id, workflow_id, number, definition, checksum, created_at)
select pg_temp.id(6, p), pg_temp.id(5, p), 1, '{"steps": [{"key": "answer", "type": "transform", "with": {"value": "{{ input.value }}"}}]}', repeat('0', 64), now()
from generate_series(1, 2) p;

insert into runs (
    id, project_id, workflow_id, version_id, start_key, trigger_type, trigger, input, status, created_at, started_at, last_seq, lease_owner, fence,
    recoveries, depth
)
select pg_temp.id(7, n), pg_temp.id(3, 1 + n / 251), pg_temp.id(5, 1 + n / 251), pg_temp.id(6, 1 + n / 251), 'key-' || n, 'MANUAL', '{}', '{"value": 1}', 'RUNNING', now(), now(), 1, 'bench', 1,
    0, 0
from generate_series(1, 251) n;

insert into steps (id, run_id, position, key, item, attempt, type, effect, status, input, started_at)
select pg_temp.id(8, n), pg_temp.id(7, n), 0, 'answer', -1, 1, 'transform', 'NONE', 'RUNNING', '{"value": 1}', now()
from generate_series(1, 251) n;

insert into events (stream, seq, project_id, epoch, transaction, type, step_id, data, at)
select pg_temp.id(7, n), 1, pg_temp.id(3, 1 + n / 251), 1, pg_current_xact_id()::text::bigint, 'RUN_QUEUED', null, '{"n": 1}', '2026-01-01 00:00:01.000001+00'
from generate_series(1, 251) n;
