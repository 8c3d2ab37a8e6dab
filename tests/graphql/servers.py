"""The door behind a real uvicorn in a thread of its own, so that a stalled event loop is the server's and not the test's."""

from __future__ import annotations

import asyncio
import re
import socket
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from core.settings import Limits, Settings
from server.frames import PushingProtocol
from server.graphql import PATH, Door
from server.graphql.doors import Posts
from server.graphql.executions import Request
from server.guards import guards
from server.lanes import LANES, LaneProtocol
from server.requests import Requests, lane
from tests.graphql.schemas import Context, Probe, SignIns, build


@dataclass(slots=True)
class Served:
    door: Door
    port: int
    probe: Probe
    sign_ins: SignIns
    thread: threading.Thread
    contexts: list[int] = field(default_factory=lambda: [0])

    def cpu_seconds(self) -> float:
        """What the server's thread has worked so far, waiting for the machine's other work not counted."""
        if sys.platform == "linux" and self.thread.ident is not None:
            return time.clock_gettime(time.pthread_getcpuclockid(self.thread.ident))
        return time.process_time()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/graphql"

    @property
    def ws_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/graphql"

    def forget_documents(self) -> None:
        """So that the next request reads its document anew."""
        route = self.door.routes[0]
        assert isinstance(route, Route)
        posts = route.app
        assert isinstance(posts, Posts)
        posts.executions.documents._known.clear()
        posts.executions.documents._refused.clear()


@contextmanager
def serve(limits: Limits | None = None, *, introspection: bool = True, allowed_origins: tuple[str, ...] = ()) -> Iterator[Served]:
    probe, sign_ins, open_contexts = Probe(), SignIns(), [0]

    @asynccontextmanager
    async def open_context(request: Request) -> AsyncIterator[Context]:
        open_contexts[0] += 1
        try:
            yield Context(request.viewer, request.id, probe)
        finally:
            open_contexts[0] -= 1

    def graphiql() -> Response:
        return HTMLResponse("<title>GraphiQL</title>")

    door = Door(
        build(),
        limits or Limits(),
        sign_ins,
        open_context,
        graphiql=graphiql,
        introspection=introspection,
        allowed_origins=allowed_origins,
        sign_ins=frozenset({"signIn"}),
    )

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[Mapping[str, object]]:
        yield {
            LANES: (lane(re.compile(PATH.encode()), PATH, door.posts, added, door.posts.limits.body_seconds, door.posts.limits.body_bytes),)
        }

    added = guards(Settings(_env_file=None))
    app = Starlette(routes=door.routes, middleware=[Middleware(Requests, added)], lifespan=lifespan)
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            http=LaneProtocol,
            ws=PushingProtocol,
            ws_max_size=2_000_000,
            timeout_graceful_shutdown=2,
        )
    )
    thread = threading.Thread(target=lambda: asyncio.run(server.serve(sockets=[listening])), daemon=True)
    thread.start()
    until = time.monotonic() + 10
    while not server.started:
        assert thread.is_alive()
        assert time.monotonic() < until
        time.sleep(0.01)
    try:
        yield Served(door, listening.getsockname()[1], probe, sign_ins, thread, open_contexts)
    finally:
        server.should_exit = True
        thread.join(10)
        assert not thread.is_alive()
