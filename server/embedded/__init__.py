"""PostgreSQL and Redis as children of this process, for a machine that has neither. `DATABASE_URL` and `REDIS_URL` make them unnecessary."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from server.embedded.places import NotStarted, settled
from server.embedded.postgres import Postgres
from server.embedded.redis import Redis
from server.embedded.servers import Server

__all__ = ["Embedded", "NotStarted", "start"]


class Embedded:
    """Running servers. Leaving the context, or `stop`, ends them; on Linux so does the end of the thread that started them."""

    def __init__(self, postgres: Postgres | None, redis: Redis | None, ending: ExitStack) -> None:
        self.postgres = postgres
        self.redis = redis
        self._ending = ending

    @property
    def database_url(self) -> str:
        """Empty when PostgreSQL was not asked for."""
        return self.postgres.url if self.postgres else ""

    @property
    def redis_url(self) -> str:
        """Empty when Redis was not asked for."""
        return self.redis.url if self.redis else ""

    @property
    def servers(self) -> tuple[Server, ...]:
        return tuple(server for server in (self.postgres, self.redis) if server)

    def stop(self) -> None:
        self._ending.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()


def start(data_dir: Path, *, durable: bool = True, postgres: bool = True, redis: bool = True, redis_from_wheel: bool = False) -> Embedded:
    """Start the servers on the data in a folder and return when they answer: 1.5 s at first, then 0.3 s.

    `durable=False` is for tests: nothing is flushed to disk, and what had to be put outside `data_dir` is removed again by `stop`.
    Raises NotStarted.
    """
    data_dir = data_dir.absolute()
    with ExitStack() as ending:
        servers, account = ending.enter_context(settled(data_dir, lasting=durable))
        database = Postgres(data_dir, servers, account, durable=durable) if postgres else None
        news = Redis(data_dir, servers, account, from_wheel=redis_from_wheel) if redis else None
        for server in (database, news):
            if server:
                ending.callback(server.stop)
                server.start()
        return Embedded(database, news, ending.pop_all())
