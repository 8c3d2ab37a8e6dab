"""Every clock and every job of the workers, on one page.

| what | when | does |
|---|---|---|
| job advance_runs | a hint came | claims the named runs |
| sweep | each second, sooner when a wait ends or room is free | claims what is due, orphaned or never delivered |
| admit | each second | gives slots of limits that nobody gave when a run was made or ended |
| pay | each second, sooner when a run of this worker ended | makes the runs that are owed for what happened |
| delivery | each 2 s | goes on delivering events whose sender died in the middle, takes what was asked of runs that have ended |
| reminders | each 2 s | writes letters to those who are asked for an approval |
| beat | each 3 s | renews leases, hears commands that no news told, gives back what an outage made us drop |
| schedules | each second | fires what is due, and what waited for a run that has ended |
| erase | each second | deletes the values of runs whose definition says `deleteAfter` |
| letters | each second | sends the mail that is owed |
| notices | each second | tells the URLs that want to hear how runs ended |
| purge | each 10 min | deletes what is kept no longer: runs, deliveries, … |
| accounts | each 10 min | makes new signing keys in time, ends sessions that nobody can renew, forgets what ended long ago |
| deletions | each 5 s | asks the runs of projects that were just deleted to stop |
| projects | each 10 min | deletes what is left of projects that were deleted 30 days ago |
| quotas | each 10 s | measures what projects use |
| release | each 5 s | gives back money that was set aside for calls of models whose process died |
| observer | each 2 s | compares what models answered with what semantic caches would have |
| alerts | each 10 s | tells people of budgets of which 80 % or all is spent |
| forget | each minute | deletes answers of models that have expired, and receipts that are kept no longer |
| find | each second, sooner when something was asked | claims answers of conversations that are due or were left by a lost worker |
| pause | each 3 s, sooner when an answer is to stop | renews the leases of answers, stops those that are to stop |
| conversations | each minute | takes away conversations that were deleted, or are kept no longer, and addresses to which no image can be brought any more |
| comparisons | each 0.5 s | has two models answer what is to be compared; renews its leases each 4 s |
| expiry | each minute | tells the models of comparisons that nobody judged for a day |
| evidence | each 5 min | counts what the calls of the last days came to, for rankings |
| silence | each minute | logs schedules that are due and of which nobody tells |
"""

from __future__ import annotations

from arq.typing import WorkerCoroutine

from core.jobs import JobName
from workers import workflows

JOBS: dict[JobName, WorkerCoroutine] = {JobName.ADVANCE_RUNS: workflows.advance_runs}
