"""What a run has to say to the request that started it: the output of the first `respond` step that succeeded."""

from __future__ import annotations

REPLY = """
select r.finished_at is not null as is_over, (
    select coalesce((select h.value from hidden_values h where h.owner_id = s.id and h.kind = 'OUTPUT'), s.output)::text from steps s where s.run_id = r.id and s.type = 'respond' and s.status = 'SUCCEEDED'
    order by s.finished_at, s.position, s.item limit 1
) as output
from runs r where r.id = $1
"""
