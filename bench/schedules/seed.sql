-- 100,000 schedules of 1,000 workflows: each hourly, at one of fifty minutes, so that 2,000 are due each minute; written in sixteen ways, on
-- the clocks of ten zones. Half of them skip a slot while a run has not ended.

create function pg_temp.id(kind int, n bigint) returns uuid language sql immutable as
$$ select format('01980000-%s-7000-8000-%s', lpad(to_hex(kind), 4, '0'), lpad(to_hex(n), 12, '0'))::uuid $$;

insert into projects (id, name, description, created_at) values (pg_temp.id(3, 1), 'Project', '', now());

insert into workflows (id, project_id, name, is_enabled, version_number, created_at)
select pg_temp.id(5, n), pg_temp.id(3, 1), 'Workflow ' || n, true, 1, now() from generate_series(1, 1000) n;

insert into workflow_versions (id, workflow_id, number, definition, checksum, created_at)
select pg_temp.id(6, n), pg_temp.id(5, n), 1,
    '{"input": {"type": "object", "required": ["n"]}, "steps": [{"key": "answer", "type": "transform", "with": {"value": "{{ input.n }}"}}]}',
    repeat('0', 64), now()
from generate_series(1, 1000) n;

insert into schedules (
    id, workflow_id, kind, cron, timezone, input, overlap, catch_up, catch_up_window_seconds, catch_up_most, jitter_seconds, is_enabled, pause_reason,
    next_fire_at, created_at
)
select pg_temp.id(9, n), pg_temp.id(5, n % 1000 + 1), 'CRON',
    concat_ws(
        ' ', n % 50, case when n / 50 % 2 = 0 then '*' else '0-23' end, case when n / 100 % 2 = 0 then '*' else '1-31' end,
        case when n / 200 % 2 = 0 then '*' else '1-12' end, case when n / 400 % 2 = 0 then '*' else '0-6' end
    ),
    (array['UTC', 'Europe/Vienna', 'Europe/London', 'America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo', 'Asia/Tokyo', 'Asia/Shanghai',
        'Australia/Sydney', 'Africa/Lagos'])[n / 800 % 10 + 1],
    format('{"n": %s}', n % 100)::json, case when n / 50 % 2 = 0 then 'SKIP' else 'ALLOW' end, 'LAST', 3600, 10, 0, true, '',
    timestamptz '2026-03-02 00:00:00+00' + n % 50 * interval '1 minute', timestamptz '2026-03-01 00:00:00+00'
from generate_series(0, 99999) n;
