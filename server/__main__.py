"""`python -m server`: the API, and the commands of whoever runs it."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypedDict

import asyncpg
import typer
from pydantic import ValidationError

from core import keys, production
from core.settings import Settings

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

documents = typer.Typer(no_args_is_help=True, help="Documents that clients may name instead of sending them.")
app.add_typer(documents, name="documents")

SHUTDOWN_SECONDS = 10


class Addresses(TypedDict):
    proxy_headers: bool
    forwarded_allow_ips: list[str]


def client_addresses(trusted_proxies: Sequence[str]) -> Addresses:
    """Whom uvicorn believes who a client is. Unless told it would believe whoever comes from this machine."""
    return {"proxy_headers": bool(trusted_proxies), "forwarded_allow_ips": list(trusted_proxies)}


@app.command()
def serve() -> None:
    """Answer HTTP and WebSocket at HOST and PORT until SIGTERM."""
    import uvicorn

    from server.frames import PushingProtocol
    from server.lanes import LaneProtocol

    settings = _settings()
    _require(DATABASE_URL=settings.database_url, REDIS_URL=settings.redis_url)
    try:
        faults = list(production.faults(settings, keys.load(settings)))
    except ValueError as error:
        faults = [str(error)]
    for fault in faults:
        typer.echo(fault, err=True)
    if faults:
        sys.exit(2)
    config = uvicorn.Config(
        "server.app:create",
        factory=True,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http=LaneProtocol,
        log_config=None,
        access_log=False,
        server_header=False,
        **client_addresses(settings.trusted_proxies),
        ws=PushingProtocol,
        ws_per_message_deflate=False,  # compressing for each socket costs five times what sending does
        ws_max_size=settings.limits.message_bytes,
        timeout_graceful_shutdown=SHUTDOWN_SECONDS,
    )
    listening = config.bind_socket()
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        # Inherited by each connection: one whose other side takes nothing any more is given up by the kernel, too.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(settings.limits.send_seconds * 1000))
    listening.listen(config.backlog)  # who comes while we start waits, and is not refused
    uvicorn.Server(config).run(sockets=[listening])


@app.command()
def dev() -> None:
    """Run everything on this machine: PostgreSQL and Redis (unless DATABASE_URL and REDIS_URL are set), the API and a worker."""
    from server import supervisor

    sys.exit(supervisor.dev(_settings()))


@app.command()
def migrate() -> None:
    """Bring the database at DATABASE_URL to the newest migration."""
    from server import migrate

    settings = _settings()
    _require(DATABASE_URL=settings.database_url)
    try:
        applied = asyncio.run(migrate.apply(settings.database_url))
    except (OSError, asyncpg.PostgresError) as error:
        typer.echo(f"the database cannot be migrated: {error}", err=True)
        sys.exit(1)
    for name in applied:
        typer.echo(f"applied {name}")


@app.command()
def demo() -> None:
    """Do the main job once, on a free port, and print each event."""
    from server import demo

    sys.exit(demo.main())


@documents.command()
def allow(file: Path) -> None:
    """Trust what graphql-codegen has written to FILE (persisted-documents.json): hashes and documents. Running servers notice."""
    from server import allowed

    settings = _settings()
    _require(DATABASE_URL=settings.database_url)
    try:
        found = allowed.documents(file, settings)
        added = asyncio.run(allowed.allow(found, settings))
    except (allowed.Wrong, OSError, asyncpg.PostgresError) as error:
        typer.echo(str(error), err=True)
        sys.exit(1)
    typer.echo(f"{len(found)} documents are trusted, {added} of them from now on")


def _settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        for fault in error.errors():
            typer.echo(f"{'__'.join(map(str, fault['loc'])).upper()}: {fault['msg']}", err=True)
        sys.exit(2)


def _require(**variables: str) -> None:
    missing = [name for name, value in variables.items() if not value]
    if missing:
        typer.echo(f"set {' and '.join(missing)}, or run `python -m server dev`, which starts its own servers", err=True)
        sys.exit(2)


if __name__ == "__main__":
    app()
