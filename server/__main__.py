"""`python -m server`: the API, and the commands of whoever runs it."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Annotated, Any, TypedDict, TypeVar

import asyncpg
import typer
from pydantic import ValidationError

from core import keys, production
from core.database import LOST
from core.errors import Fault
from core.sealing import SealingError
from core.settings import Settings

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
users = typer.Typer(no_args_is_help=True, help="What an operator may do to people.")
app.add_typer(users, name="users")

secrets = typer.Typer(no_args_is_help=True, help="The keys that secrets are sealed with.")
app.add_typer(secrets, name="secrets")

documents = typer.Typer(no_args_is_help=True, help="Documents that clients may name instead of sending them.")
app.add_typer(documents, name="documents")

SHUTDOWN_SECONDS = 10
T = TypeVar("T")


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
        faults = list(production.faults(settings, keys.load(settings)))
        if not faults:
            commands.check_keys(settings)
    except (ValueError, SealingError) as error:
        faults = [str(error)]
    except (OSError, asyncpg.PostgresError, *LOST):
        pass  # the database is away: health tells, and who opens it checks again
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

    sys.exit(supervisor.dev(_playing("dev")))


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

    _change(lambda settings: commands.set_quota(settings, project, quota, most))


@app.command()
def budget(period: str, most: str, soft: bool = False) -> None:
    """Let the whole installation spend so much on models in a DAY or a MONTH: millionths of a dollar, or `none`. It holds at once, beside AI__…_BUDGET_MICROS.
    With --soft it refuses nothing: the log tells."""
    from server import commands

    _change(lambda settings: commands.set_budget(settings, period, most, is_hard=not soft))


@app.command()
def mcp_program(project: str, program: str, name: str) -> None:
    """Let a project (its id) use a program of MCP_PROGRAMS as an MCP server of this name."""
    from server import commands

    _change(lambda settings: commands.grant_program(settings, project, program, name))


@app.command()
def demo() -> None:
    """Do the main job once, on a free port, and print each event."""
    from server import demo

    _playing("demo")
    sys.exit(demo.main())


@app.command()
def rotate_signing_key(
    at_once: Annotated[
        bool, typer.Option(help="The new key signs now, and the old ones are forgotten with all access tokens: for one that has leaked.")
    ] = False,
) -> None:
    """Make the next key for access tokens. It is shown for 10 minutes before it signs; nobody is signed out."""
    from server import operators

    _do(operators.rotate_signing_key(_database(), at_once=at_once))


@users.command()
def disable(email: str) -> None:
    """End the sessions of who has this address, close their sockets, stop their API keys, and let them sign in no more."""
    _disable(email, disabled=True)


@users.command()
def enable(email: str) -> None:
    """Let who has this address sign in again."""
    _disable(email, disabled=False)


def _disable(email: str, *, disabled: bool) -> None:
    from server import operators

    if not _do(operators.set_user_disabled(_database(), email, disabled=disabled)):
        typer.echo(f"nobody has the address {email}", err=True)
        sys.exit(1)


def _database() -> Settings:
    settings = _settings()
    _require(DATABASE_URL=settings.database_url, REDIS_URL=settings.redis_url)
    return settings


def _do(work: Coroutine[Any, Any, T]) -> T:
    try:
        return asyncio.run(work)
    except (OSError, ValueError, asyncpg.PostgresError) as error:
        typer.echo(str(error), err=True)
        sys.exit(1)


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


def _change(change: Callable[[Settings], None]) -> None:
    settings = _settings()
    _require(DATABASE_URL=settings.database_url)
    try:
        change(settings)
    except (Fault, OSError, asyncpg.PostgresError) as error:
        typer.echo(str(error), err=True)
        sys.exit(1)


def _playing(command: str) -> Settings:
    """For what makes keys and accounts of its own."""
    settings = _settings()
    if settings.environment == "production":
        typer.echo(f"{command} is not for production: run `python -m server serve` and `python -m workers`", err=True)
        sys.exit(2)
    return settings


def _require(**variables: str) -> None:
    missing = [name for name, value in variables.items() if not value]
    if missing:
        typer.echo(f"set {' and '.join(missing)}, or run `python -m server dev`, which starts its own servers", err=True)
        sys.exit(2)


if __name__ == "__main__":
    app()
