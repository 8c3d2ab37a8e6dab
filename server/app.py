"""The API process: one ASGI application. It runs no workflow; workers do."""

from __future__ import annotations

import gc
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from core import keys, logs
from core.buckets import Buckets
from core.reads import Reads
from core.sealing import Sealing
from core.settings import Settings
from resolvers.context import Context
from schema import schema
from schema.relay import columns_of_fields
from server import account, well_known
from server.graphql import PATH, Door, OpenContext, executions
from server.graphql.cookies import Cookies
from server.graphql.persisted import Persisted
from server.graphql.rates import Rates
from server.graphql.repeats import Repeats
from server.guards import Origins, guards
from server.health import Health
from server.hooks import HOOKS, METHODS, Hooks
from server.images import ImageDoor
from server.lanes import LANES
from server.mcp import Mcp
from server.mcp_oauth import McpOAuth
from server.oauth import OAuth
from server.pages import DIST, Pages
from server.requests import Requests, lane
from services import platform
from services.platform import Platform
from services.workflows import published

# Of what can be guessed or sends mail, one in a request.
SIGN_INS = frozenset(
    {
        "register",
        "signIn",
        "refreshSession",
        "changePassword",
        "requestPasswordReset",
        "resetPassword",
        "verifyEmail",
        "resendVerification",
        "requestEmailChange",
        "confirmEmailChange",
        "undoEmailChange",
        "deleteAccount",
        "exportAccount",
        "answerChallenge",
        "finishPasskeySignIn",
        "finishOidcSignIn",
        "proveIdentity",
        "confirmTotp",
        "disableTotp",
    }
)
STARTS = frozenset(
    (
        "runWorkflow",
        "startComparison",
        "retryRun",
        "testWorkflow",
        "sendEvent",
        "replayDeliveries",
        "backfillSchedule",
        "sendTestFailure",
        "sendProjectTestFailure",
        "sendMessage",
        "editMessage",
        "regenerateMessage",
    )
)


def create() -> Starlette:
    """What uvicorn is given: settings from the environment."""
    settings = Settings()
    secrets = keys.load(settings)
    logs.configure(settings.log_level, secrets=[secrets.jwt_secret, *secrets.sealing_keys, secrets.operations_token, *settings.secrets])
    return build(settings)


class Application(Starlette):
    """Starlette, whose layers cost more than a small query: what is in `direct`, by path or under `/hooks/`, does without them."""

    direct: Mapping[str, ASGIApp] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and (app := self._found(scope["path"], scope["method"])) is not None:
            await app(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)

    def _found(self, path: str, method: str) -> ASGIApp | None:
        if path.startswith(HOOKS) and method in METHODS and "/" not in path[len(HOOKS) :]:
            return self.direct.get(HOOKS)
        return self.direct.get(path)


def build(settings: Settings, dist: Path = DIST) -> Starlette:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[Mapping[str, object]]:
        async with platform.opened(settings) as home:
            home.events.listen()
            door = _door(home, pages)
            hooks = Hooks(home.doors, home.replies, settings.limits)
            mcp = Mcp(home, home.standing.viewer, door.entrance, door.posts.executions)
            app.router.routes.extend(
                [
                    *door.routes,
                    *Health(home).routes,
                    *well_known.routes(home.signing_keys),
                    *OAuth(home.identities.flows).routes,
                    *McpOAuth(home.mcp_flows).routes,
                    *mcp.routes,
                    *ImageDoor(home.images, home.shares, Origins(settings.allowed_origins)).routes,
                    Route(HOOKS + "{token}", hooks, methods=METHODS),
                ]
            )
            application.direct = {PATH: Requests(door.posts, added), HOOKS: Requests(hooks, added)}
            app.state.platform = home
            # What lives as long as the process need not be looked at by each collection.
            gc.collect()
            gc.freeze()
            gc.set_threshold(50_000, 20, 100)
            limits = settings.limits
            queries = lane(re.compile(re.escape(PATH.encode())), PATH, door.posts, added, limits.body_seconds, limits.body_bytes)
            yield {LANES: (queries, hooks.lane(added))}
            await mcp.finish()
            await door.finish()
            await hooks.finish()

    pages, added = Pages(dist), guards(settings)
    application = Application(
        routes=[Route("/", _home), Route("/schemas/workflow.json", _workflow_schema), *account.routes, *pages.routes],
        lifespan=lifespan,
        middleware=[Middleware(Requests, added)],
        exception_handlers={HTTPException: _http_error},
    )
    application.router.redirect_slashes = False  # a redirect would be made from the Host header
    return application


def contexts(home: Platform) -> OpenContext:
    """What resolvers are given, for one operation each."""
    settings, columns = home.settings, columns_of_fields(schema)

    @lru_cache(maxsize=256)
    def needed(names: frozenset[str]) -> frozenset[str]:
        return frozenset[str]().union(*(columns[name] for name in names if name in columns))

    def context(request: executions.Request) -> Context:
        mentioned, most_bytes = needed(request.operation.names), settings.limits.answer_bytes
        reads = Reads(home.database.reads, request.viewer, mentioned=mentioned, most_bytes=most_bytes)
        return Context(
            home, request.viewer, request.caller, reads, request.id, request.faults, request.explain, request.review, request.jar
        )

    return context


def _door(home: Platform, pages: Pages) -> Door:
    settings, buckets = home.settings, Buckets(home.redis)
    return Door(
        schema,
        settings.limits,
        home.standing.viewer,
        contexts(home),
        graphiql=pages.graphiql if settings.shows_graphiql else None,
        introspection=settings.shows_schema,
        allowed_origins=settings.allowed_origins,
        sign_ins=SIGN_INS,
        reads=home.database.reads if settings.compiled_reads else None,
        cookies=Cookies(settings.url, settings.allowed_origins),
        rates=Rates(buckets, settings.rates, SIGN_INS, STARTS) if settings.rates.enabled else None,
        persist=lambda documents: Persisted(
            documents, home.redis, buckets, account.DOCUMENTS, only_trusted=settings.trusted_documents_only
        ),
        repeats=Repeats(Sealing(home.keys.sealing_keys), settings.limits.mutation_seconds),
    )


async def _home(request: Request) -> Response:
    return RedirectResponse("/graphql")


async def _http_error(request: Request, error: Exception) -> Response:
    """No such path, or not by that method: in the shape of every other error."""
    assert isinstance(error, HTTPException)
    body = {"error": {"code": HTTPStatus(error.status_code).name, "message": error.detail}}
    return JSONResponse(body, error.status_code, error.headers)


async def _workflow_schema(request: Request) -> Response:
    return JSONResponse(published.SCHEMA, headers={"Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*"})
