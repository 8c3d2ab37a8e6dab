"""A peer: what hand-written endpoints cost. asyncpg and orjson on leased connections; the same rows, scope, token and shape of answer."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.tokens import SharedSecret
from core.database import Leases
from core.reads import global_id, key_of
from core.viewers import Viewer
from models.accounts import User
from models.projects import Project
from models.workflows import Run, Workflow

CONNECTIONS = 10  # as our API ships


def _time(column: str) -> str:
    return f"""to_char({column}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')"""


ME = "select id, email from users where id = $1"
PROJECTS = """
select p.id, p.name from projects p where p.id in (select project_id from project_members where user_id = $1)
order by p.created_at desc, p.id desc limit $2
"""
WORKFLOWS = """
select project, w.id, w.name from unnest($1::uuid[]) project
cross join lateral (select id, name from workflows where project_id = project order by created_at desc, id desc limit $2) w
"""
LAST_RUNS = f"""
select workflow, r.status, {_time("r.started_at")} from unnest($1::uuid[]) workflow
cross join lateral (select status, started_at from runs where workflow_id = workflow order by created_at desc, id desc limit 1) r
"""
RUNS = f"""
select w.id, r.id, r.status, r.trigger_type, {_time("r.created_at")}, {_time("r.started_at")}, {_time("r.finished_at")}
from (select id from workflows where id = any($1) and project_id in (select project_id from project_members where user_id = $2)) w
cross join lateral (select * from runs where workflow_id = w.id order by created_at desc, id desc limit $3) r
"""


async def tiny(request: Request) -> Response:
    viewer = _viewer(request)
    [(id, email)] = await _fetch(request, ME, viewer.user_id)
    return _answer({"me": {"id": global_id(User, id), "email": email}})


async def nested(request: Request) -> Response:
    viewer, first, each = _viewer(request), int(request.query_params["projects"]), int(request.query_params["workflows"])
    projects = await _fetch(request, PROJECTS, viewer.user_id, first)
    workflows = await _fetch(request, WORKFLOWS, [id for id, _ in projects], each)
    last = {
        workflow: {"status": status, "startedAt": at}
        for workflow, status, at in await _fetch(request, LAST_RUNS, [id for _, id, _ in workflows])
    }
    found = defaultdict(list)
    for project, id, name in workflows:
        found[project].append({"node": {"id": global_id(Workflow, id), "name": name, "lastRun": last.get(id)}})
    edges = [{"node": {"id": global_id(Project, id), "name": name, "workflows": {"edges": found[id]}}} for id, name in projects]
    return _answer({"projects": {"edges": edges}})


async def flat(request: Request) -> Response:
    viewer, first = _viewer(request), int(request.query_params["first"])
    keys = [key_of(Workflow, id) for id in request.query_params.getlist("workflow")]
    found = defaultdict[UUID | None, list[object]](list)
    for workflow, id, status, trigger, created, started, finished in await _fetch(request, RUNS, keys, viewer.user_id, first):
        found[workflow].append(
            {
                "id": global_id(Run, id),
                "status": status,
                "triggerType": trigger,
                "createdAt": created,
                "startedAt": started,
                "finishedAt": finished,
            }
        )
    return _answer({f"w{n}": {"runs": {"nodes": found[key]}} for n, key in enumerate(keys)})


def _viewer(request: Request) -> Viewer:
    tokens: SharedSecret = request.app.state.tokens
    return tokens.viewer(request.headers["authorization"].removeprefix("Bearer "))


async def _fetch(request: Request, sql: str, *arguments: object) -> list[Any]:
    reads: Leases = request.app.state.reads
    return await reads.fetch(sql, *arguments)


def _answer(data: object) -> Response:
    return Response(orjson.dumps({"data": data}), media_type="application/json")


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    app.state.tokens = SharedSecret(os.environ["JWT_SECRET"])
    app.state.reads = Leases(os.environ["DATABASE_URL"], CONNECTIONS)
    yield
    await app.state.reads.close()


app = Starlette(lifespan=_lifespan, routes=[Route("/tiny", tiny), Route("/nested", nested), Route("/flat", flat)])
