-- User 1 asks. Ids and times are the same each time, with ties in created_at, so that all peers must break them by id.

create function pg_temp.id(kind int, n bigint) returns uuid language sql immutable as
$$ select format('01980000-%s-7000-8000-%s', lpad(to_hex(kind), 4, '0'), lpad(to_hex(n), 12, '0'))::uuid $$;

create function pg_temp.at(minutes bigint) returns timestamptz language sql immutable as
$$ select timestamptz '2026-01-01 00:00:00+00' + minutes * interval '1 minute 0.012345 s' $$;

insert into users (id, email, name, password_hash, is_disabled, created_at)
select pg_temp.id(1, n), 'person' || n || '@example.com', 'Person ' || n, 'none', false, pg_temp.at(n)
from generate_series(1, 100) n;

insert into sessions (id, user_id, proved_at, created_at) select pg_temp.id(2, 1), pg_temp.id(1, 1), pg_temp.at(1), pg_temp.at(1);

insert into projects (id, name, description, created_at)
select pg_temp.id(3, n), 'Project ' || n, repeat('What it is for. ', n % 5), pg_temp.at(n / 3)
from generate_series(1, 200) n;

insert into project_members (id, project_id, user_id, role, created_at)
select pg_temp.id(4, n), pg_temp.id(3, n), pg_temp.id(1, 2 + n % 99), 'OWNER', pg_temp.at(n) from generate_series(1, 200) n
union all
select pg_temp.id(4, 1000 + n), pg_temp.id(3, n), pg_temp.id(1, 1), 'VIEWER', pg_temp.at(n) from generate_series(2, 200, 2) n;

insert into workflows (id, project_id, name, is_enabled, version_number, created_at)
select pg_temp.id(5, p * 100 + n), pg_temp.id(3, p), 'Workflow ' || p || '-' || n, true, 1, pg_temp.at(p * 100 + n / 3)
from generate_series(1, 200) p, generate_series(1, 20) n;

insert into workflow_versions (id, workflow_id, number, definition, checksum, created_at, created_by_id)
select
    pg_temp.id(6, p * 100 + n), pg_temp.id(5, p * 100 + n), 1,
    '{"steps": [{"key": "one", "type": "transform", "with": {"value": "{{ input.value }}"}}]}', repeat('0', 64), pg_temp.at(p * 100 + n), null
from generate_series(1, 200) p, generate_series(1, 20) n;

-- 200 runs for the first workflow of each twentieth project, 10 for the others, and some have not run yet.
insert into runs (
    id, project_id, workflow_id, version_id, start_key, trigger_type, trigger, input, status, output, error, started_by_id,
    created_at, started_at, finished_at, last_seq, fence, recoveries, depth
)
select
    pg_temp.id(7, (p * 100 + w) * 1000 + n), pg_temp.id(3, p), pg_temp.id(5, p * 100 + w), pg_temp.id(6, p * 100 + w),
    'key-' || n, (array['MANUAL', 'SCHEDULE', 'WEBHOOK'])[1 + n % 3],
    '{"headers": {"content-type": "application/json", "user-agent": "an outside system"}, "query": {}}',
    json_build_object('action', 'opened', 'issue', json_build_object('number', n, 'title', 'Issue ' || n)),
    case when n % 7 = 0 then 'RUNNING' when n % 5 = 0 then 'FAILED' else 'SUCCEEDED' end,
    case when n % 7 = 0 or n % 5 = 0 then null else json_build_object('id', n) end,
    case when n % 7 <> 0 and n % 5 = 0 then '{"code": "HTTP_STATUS", "message": "answered 500", "step": "one"}'::json end,
    case when n % 3 = 0 then pg_temp.id(1, 1) end,
    pg_temp.at(p * 1000 + n / 3), pg_temp.at(p * 1000 + n / 3 + 1), case when n % 7 <> 0 then pg_temp.at(p * 1000 + n / 3 + 2) end,
    6, 1, 0, 0
from generate_series(1, 200) p, generate_series(1, 20) w, generate_series(1, 200) n
where n <= case when w = 1 and p % 20 = 0 then 200 when w = 13 then 0 else 10 end;
