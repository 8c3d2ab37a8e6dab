"""`python -m server`: the API, and the commands of whoever runs it."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Sequence
from typing import TypedDict

import asyncpg
import typer
from pydantic import ValidationError

from core.database import LOST
from core.errors import Fault
from core.sealing import SealingError
from core.settings import Settings

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

secrets = typer.Typer(no_args_is_help=True, help="The keys that secrets are sealed with.")
app.add_typer(secrets, name="secrets")

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

    from server import commands
    from server.frames import PushingProtocol
    from server.lanes import LaneProtocol

    settings = _settings()
    _require(DATABASE_URL=settings.database_url, REDIS_URL=settings.redis_url)
    try:
        commands.check_keys(settings)
    except (ValueError, SealingError) as error:
        typer.echo(str(error), err=True)
        sys.exit(2)
    except (OSError, asyncpg.PostgresError, *LOST):
        pass  # the database is away: health tells, and who opens it checks again
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


@secrets.command()
def rotate() -> None:
    """Seal everything anew with the first of SEALING_KEYS. First give all processes the new key before the old one, and restart them."""
    from server import commands

    settings = _settings()
    _require(DATABASE_URL=settings.database_url)
    try:
        counts = commands.rotate(settings)
    except (ValueError, SealingError, OSError, asyncpg.PostgresError) as error:
        typer.echo(str(error), err=True)
        sys.exit(1)
    for name, count in counts.items():
        typer.echo(f"{name}: {count} sealed anew")


@app.command()
def quota(project: str, quota: str, most: str) -> None:
    """Let a project (its id) use so much of a quota: a number, `none` for no limit, or `usual` for what the settings say."""
    from server import commands

    settings = _settings()
    _require(DATABASE_URL=settings.database_url)
    try:
        commands.set_quota(settings, project, quota, most)
    except (Fault, OSError, asyncpg.PostgresError) as error:
        typer.echo(str(error), err=True)
        sys.exit(1)


@app.command()
def demo() -> None:
    """Do the main job once, on a free port, and print each event."""
    from server import demo

    sys.exit(demo.main())


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
