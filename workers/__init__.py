"""Every clock and every job of the workers, on one page.

| what | when | does |
|---|---|---|
| job advance_runs | a hint came | claims the named runs |
| sweep | each second, sooner when a wait ends or room is free | claims what is due, orphaned or never delivered |
| admit | each second | gives slots of limits that nobody gave when a run was made or ended |
| pay | each second, sooner when a run of this worker ended | makes the runs that are owed for what happened |
| delivery | each 2 s | goes on delivering events whose sender died in the middle, takes what was asked of runs that have ended |
| beat | each 3 s | renews leases, hears commands that no news told, gives back what an outage made us drop |
| schedules | each second | fires what is due, and what waited for a run that has ended |
| erase | each second | deletes the values of runs whose definition says `deleteAfter` |
| purge | each 10 min | deletes what is kept no longer: runs, deliveries, … |
| release | each 5 s | gives back money that was set aside for calls of models whose process died |
| forget | each minute | deletes answers of models that have expired, and receipts that are kept no longer |
| silence | each minute | logs schedules that are due and of which nobody tells |
"""

from __future__ import annotations

from arq.typing import WorkerCoroutine

from core.jobs import JobName
from workers import workflows

JOBS: dict[JobName, WorkerCoroutine] = {JobName.ADVANCE_RUNS: workflows.advance_runs}
