"""Whether the process lives, whether it can serve, and, for operators, how its parts do."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import suppress
from time import perf_counter

from redis.exceptions import RedisError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from core import database, metrics
from core.database import LOST
from models.workflows import writes
from services.platform import Platform
from services.workflows.schedules import alarms


class Health:
    """No model is asked: a paid one must not be called by whoever looks at a page."""

    def __init__(self, home: Platform) -> None:
        self._home = home
        self.routes: list[BaseRoute] = [
            Route("/health/live", self.live),
            Route("/health/ready", self.ready),
            Route("/health", self.detail),
            Route("/metrics", self.metrics),
        ]

    async def live(self, request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def ready(self, request: Request) -> Response:
        """Redis may be away: the API serves without it, so that is `degraded`, and 200."""
        if not await database.answers():
            return JSONResponse({"status": "unavailable"}, 503, {"Retry-After": "2"})
        return JSONResponse({"status": "ok" if await self._redis_answers() else "degraded"})

    async def detail(self, request: Request) -> Response:
        if not self._is_operator(request):
            return _unauthenticated()
        started = perf_counter()
        has_database = await database.answers()
        database_ms = (perf_counter() - started) * 1000
        started = perf_counter()
        has_redis = await self._redis_answers()
        redis_ms = (perf_counter() - started) * 1000
        runs: dict[str, object] = {}
        try:
            row = await self._home.database.pool.fetchrow(writes.BACKLOG)
            runs = dict(row) if row else {}
        except LOST:
            has_database = False
        return JSONResponse(
            {
                "status": "ok" if has_database and has_redis else "degraded" if has_database else "unavailable",
                "database": {"answers": has_database, "ms": round(database_ms, 2)},
                "redis": {"answers": has_redis, "ms": round(redis_ms, 2)},
                "runs": runs,
            },
            200 if has_database else 503,
        )

    async def metrics(self, request: Request) -> Response:
        if not self._is_operator(request):
            return _unauthenticated()
        with suppress(*LOST):  # then the last figure stays
            metrics.silent_schedules.set(len(await alarms.silent(self._home.journal)))
        return Response(metrics.text(), media_type=metrics.CONTENT_TYPE)

    async def _redis_answers(self) -> bool:
        try:
            return bool(await asyncio.wait_for(self._home.redis.ping(), 2))
        except (RedisError, OSError, TimeoutError):
            return False

    def _is_operator(self, request: Request) -> bool:
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        return secrets.compare_digest(given.encode(), self._home.keys.operations_token.encode())


def _unauthenticated() -> Response:
    error = {"error": {"code": "UNAUTHENTICATED", "message": "This needs the operations token."}}
    return JSONResponse(error, 401, {"WWW-Authenticate": "Bearer"})
