"""PostgreSQL for one process: Tortoise for rows, leased connections for declared reads, a pool for SQL that writes.

`transaction()` is the only way to open one: a plain `in_transaction` elsewhere could land on a replica (facts/engine.md).
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar
from urllib.parse import unquote, urlsplit

import asyncpg
from tortoise import Tortoise, connections
from tortoise.exceptions import DBConnectionError, TransactionManagementError
from tortoise.transactions import in_transaction

from core.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asyncpg.prepared_stmt import PreparedStatement
    from tortoise.backends.base.client import TransactionalDBClient

T = TypeVar("T")

Pool: TypeAlias = "asyncpg.Pool[Any]"  # for whoever is given one


# Among what a statement selects: its commit is seen by all at once, and nobody waits for the disk. Only a crash of PostgreSQL itself can lose
# it, and then nothing is left that was committed after it.
SOON = "set_config('synchronous_commit', 'off', true)"


Connection: TypeAlias = Any  # asyncpg's Connection, or the pool's proxy of one: their stubs share no type


class Statements(Protocol):
    """What single statements are given to: the pool, or `Leases`."""

    async def fetch(self, query: str, /, *args: Any) -> list[Any]: ...

    async def fetchrow(self, query: str, /, *args: Any) -> Any: ...


# A statement that failed so may have been committed all the same: whoever repeats it carries an idempotency key.
LOST = (
    asyncpg.ConnectionDoesNotExistError,
    asyncpg.CannotConnectNowError,
    asyncpg.ConnectionFailureError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # what a statement meets whose connection ends under it
    asyncpg.TooManyConnectionsError,
    ConnectionError,
    DBConnectionError,
    TimeoutError,
)

# The server answers, but not in time or not with room to write: repeating at once would only add to its load.
BUSY = (
    asyncpg.QueryCanceledError,
    asyncpg.LockNotAvailableError,
    asyncpg.DeadlockDetectedError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.DiskFullError,
    asyncpg.OutOfMemoryError,
)

# What was to be written is at fault, and will be whenever it is tried again. A value that asyncpg cannot encode is a ValueError.
SPOILED = (asyncpg.DataError, asyncpg.IntegrityConstraintViolationError, asyncpg.ProgramLimitExceededError, ValueError)

# What a statement raises by which it takes back all that it did: `1 / 0`.
DIVIDED = asyncpg.DivisionByZeroError

# A migration has changed what a prepared statement returns: prepared anew it works.
STALE = (asyncpg.InvalidCachedStatementError, asyncpg.OutdatedSchemaCacheError)

READ_SECONDS, WRITE_SECONDS = 5, 5
WRITES_WAIT_SECONDS = 20  # for a connection: what is to be written then is not refused for a crowd
WRITER = "platform writes"  # what the sessions of the pool are called
STATEMENTS, STATEMENT_MOST = 200, 15_000  # that a read connection keeps prepared, and characters of one
_WRITING = {
    # Every statement here finds its rows by an index; on tables that were never analyzed PostgreSQL would rather walk them.
    "enable_seqscan": "off",
    # None of them is planned better for the values it is sent, and to plan one costs more than to run it.
    "plan_cache_mode": "force_generic_plan",
    "application_name": WRITER,
}
# Longer than PostgreSQL lets a statement take. A connection that says nothing for so long, not even that the statement was cancelled,
# is cut off though TCP does not know it yet; asyncpg gives it as long again to acknowledge a cancel, then ends it.
SILENT_SECONDS = 7


def unavailable(error: Exception) -> Unavailable | None:
    """What a client is told of trouble with the database; None when it is trouble of another kind."""
    if isinstance(error, Unavailable):
        return error
    if isinstance(error, (*LOST, *BUSY)):
        return Unavailable(
            "The database is busy or away. What was asked may or may not have happened: look before you repeat it.", retry_after_seconds=5
        )
    return None


def tortoise_config(url: str, modules: Sequence[str], connections_most: int = 10, command_seconds: float | None = None) -> dict[str, Any]:
    """What Tortoise and aerich are configured with. aerich keeps its own table beside ours, and a migration is one long command."""
    parts = urlsplit(url)
    credentials = {
        "host": parts.hostname,
        "port": parts.port or 5432,
        "user": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "database": parts.path.lstrip("/"),
        "minsize": 1,
        "maxsize": connections_most,
        "timeout": READ_SECONDS,
        "command_timeout": command_seconds,
        "server_settings": {"timezone": "UTC", "statement_timeout": str(WRITE_SECONDS * 1000), "application_name": "platform"},
    }
    return {
        "connections": {"default": {"engine": "tortoise.backends.asyncpg", "credentials": credentials}},
        "apps": {"models": {"models": [*modules, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


class Leases:
    """A few connections lent whole, last in first out, for single statements, which each of them keeps prepared.

    `asyncpg.Pool` spends a task, a timer and two proxies on every statement, which makes a short one twice as dear
    (docs/decisions/router_overhead.md). A broken or silent connection is replaced when it is next taken. A read is then tried once more; whether
    a write may be repeated its caller knows.
    """

    def __init__(self, url: str, size: int, *, writes: bool = False) -> None:
        self._url, self._size, self._writes = url, size, writes
        self._wait_seconds = WRITES_WAIT_SECONDS if writes else READ_SECONDS
        self._open = 0  # also those that are being opened
        self._free: list[_Line] = []
        self._lent: dict[_Line, float] = {}  # and since when, by the monotonic clock
        self._closing: set[asyncio.Task[None]] = set()
        self._waiting: deque[asyncio.Future[_Line | None]] = deque()
        self._watch: asyncio.TimerHandle | None = None

    async def fetch(self, sql: str, /, *args: Any) -> list[Any]:
        """Raises Unavailable when no connection can be had in time; other errors are asyncpg's."""
        for last in (False, True):
            line = self._free.pop() if self._free and not self._free[-1].is_closed() else await self._take()
            self._lent[line] = monotonic()
            try:
                statement = line.known(sql) or await line.prepare(sql)
                rows: list[Any] = await statement.fetch(*args)
            except BaseException as error:
                self._failed(line, error)
                if last or not isinstance(error, STALE if self._writes else (*LOST, *STALE)):
                    raise
            else:
                del self._lent[line]
                if self._waiting:
                    self._give(line)
                else:
                    self._free.append(line)
                return rows
        raise AssertionError("unreachable")

    async def fetchrow(self, sql: str, /, *args: Any) -> Any:
        """The first row, or None. Raises as `fetch`."""
        rows = await self.fetch(sql, *args)
        return rows[0] if rows else None

    def _failed(self, line: _Line, error: BaseException) -> None:
        del self._lent[line]
        if isinstance(error, STALE):
            line.statements.clear()
        if not (line.is_silent or isinstance(error, asyncio.CancelledError)):
            self._give(line)
            return
        self._drop(line)
        if line.is_silent:  # what cut it off will have cut off those that idle
            while self._free:
                self._drop(self._free.pop())

    async def _take(self) -> _Line:
        while self._free:
            line = self._free.pop()
            if not line.is_closed():
                return line
            self._open -= 1
        if self._open < self._size:
            return await self._connect()
        future: asyncio.Future[_Line | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        try:
            handed = await asyncio.wait_for(future, self._wait_seconds)
        except (TimeoutError, asyncio.CancelledError) as error:
            if future.done() and not future.cancelled():  # handed over in the same moment
                self._pass_on(future.result())
            if isinstance(error, TimeoutError):
                raise Unavailable("The database is busy.", retry_after_seconds=1) from None
            raise
        return handed if handed is not None else await self._take()

    async def _connect(self) -> _Line:
        self._open += 1
        settings = {
            "timezone": "UTC",
            "statement_timeout": str(READ_SECONDS * 1000),
            "jit": "off",  # it takes longer than any of them
            **(_WRITING if self._writes else {"default_transaction_read_only": "on", "application_name": "platform reads"}),
        }
        try:
            # Without a cache of its own, asyncpg prepares statements anew each time they run.
            connection = await asyncpg.connect(self._url, server_settings=settings, timeout=READ_SECONDS, statement_cache_size=1)
        except BaseException:
            self._open -= 1
            self._wake(None)
            raise
        if self._watch is None:
            self._look()
        return _Line(connection)

    def _look(self) -> None:
        """One clock for all: a timer for each statement would cost as much as sending it."""
        for line, since in self._lent.items():
            if monotonic() - since > SILENT_SECONDS:
                line.is_silent = True
                line.connection.terminate()
        self._watch = asyncio.get_running_loop().call_later(SILENT_SECONDS / 7, self._look)

    def _give(self, line: _Line) -> None:
        if line.is_closed():
            self._open -= 1
            self._wake(None)
        elif not self._wake(line):
            self._free.append(line)

    def _pass_on(self, handed: _Line | None) -> None:
        if handed is None:
            self._wake(None)
        else:
            self._give(handed)

    def _drop(self, line: _Line) -> None:
        """Its statement may still run, and the next to take it would wait for that. Closing cancels it on the server."""
        self._open -= 1
        self._wake(None)
        task = asyncio.create_task(_close(line.connection))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    def _wake(self, line: _Line | None) -> bool:
        """Hand the connection to who waits longest, or None: then there is room for another."""
        while self._waiting:
            future = self._waiting.popleft()
            if not future.done():
                future.set_result(line)
                return True
        return False

    async def close(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
        while self._free:
            self._drop(self._free.pop())
        if self._closing:
            await asyncio.wait(self._closing)


class _Line:
    """A connection with what it has prepared, for good: parsing and planning anew costs more than running. asyncpg's own cache would
    look each statement up by a longer way."""

    def __init__(self, connection: asyncpg.Connection[Any]) -> None:
        self.connection, self.is_closed = connection, connection.is_closed
        self.statements: OrderedDict[str, PreparedStatement[Any]] = OrderedDict()
        self.is_silent = False

    def known(self, sql: str) -> PreparedStatement[Any] | None:
        if (statement := self.statements.get(sql)) is not None:
            self.statements.move_to_end(sql)
        return statement

    async def prepare(self, sql: str) -> PreparedStatement[Any]:
        statement = await self.connection.prepare(sql)
        if len(sql) <= STATEMENT_MOST:
            self.statements[sql] = statement
            if len(self.statements) > STATEMENTS:
                self.statements.popitem(last=False)  # the server forgets it, too
        return statement


async def _as_it_is(connection: asyncpg.Connection[Any]) -> None:
    """The pool has rolled back what was open, and nothing of ours changes a session: that is worth no round trip after each commit."""


async def _close(connection: asyncpg.Connection[Any]) -> None:
    try:
        await connection.close(timeout=2)
    except (*LOST, asyncpg.PostgresError):
        connection.terminate()


class Database:
    """One process's way to PostgreSQL. Open it once per process, close it when the process ends. `writes` is for single statements."""

    def __init__(self, url: str, pool: asyncpg.Pool[Any], reads: Leases, writes: Leases) -> None:
        self.url, self.pool, self.reads, self.writes = url, pool, reads, writes

    @classmethod
    async def open(cls, url: str, modules: Sequence[str], connections_most: int = 10) -> Database:
        # The fallback lets tasks that a server's lifespan did not start see the same connections.
        await Tortoise.init(config=tortoise_config(url, modules, connections_most, SILENT_SECONDS), _enable_global_fallback=True)
        pool = await asyncpg.create_pool(
            url,
            min_size=1,
            max_size=connections_most,
            timeout=READ_SECONDS,
            command_timeout=SILENT_SECONDS,
            reset=_as_it_is,
            server_settings={
                "timezone": "UTC",
                "statement_timeout": str(WRITE_SECONDS * 1000),
                "idle_in_transaction_session_timeout": str(WRITE_SECONDS * 1000),
                **_WRITING,
            },
        )
        return cls(url, pool, Leases(url, connections_most), Leases(url, connections_most // 2, writes=True))

    async def close(self) -> None:
        await self.reads.close()
        await self.writes.close()
        with suppress(*LOST):  # the pool has then ended the connections that could not be closed
            self.pool.terminate() if self.pool.is_closing() else await self.pool.close()
        await Tortoise.close_connections()


@asynccontextmanager
async def transaction() -> AsyncIterator[TransactionalDBClient]:
    """Tortoise rows written inside are committed together or not at all."""
    opened = in_transaction("default")
    try:
        connection = await opened.__aenter__()
    except BaseException as error:
        if hasattr(opened, "token"):  # BEGIN failed: Tortoise keeps the connection for ever, unless told that there is nothing to roll back
            await opened.__aexit__(TransactionManagementError, error, None)
        raise
    try:
        yield connection
    except BaseException as error:
        await opened.__aexit__(type(error), error, error.__traceback__)
        raise
    await opened.__aexit__(None, None, None)


@asynccontextmanager
async def reading() -> AsyncIterator[None]:
    """Rows that are read inside are of one moment, and none can be written: PostgreSQL refuses."""
    async with transaction() as connection:
        await connection.execute_query("set transaction isolation level repeatable read, read only")
        yield


async def tried(action: Callable[[], Awaitable[T]], patience_seconds: float) -> T:
    """Repeat `action` while the database is out of reach: it must be safe to repeat. Raises Unavailable when patience ends."""
    loop = asyncio.get_running_loop()
    end, pause = loop.time() + patience_seconds, 0.05
    while True:
        try:
            return await action()
        except LOST as error:
            if loop.time() + pause > end:
                raise Unavailable("The database does not answer.", retry_after_seconds=5) from error
        await asyncio.sleep(pause)
        pause = min(pause * 2, 1)


async def answers() -> bool:
    """Whether the database takes a statement now."""
    try:
        await asyncio.wait_for(connections.get("default").execute_query("select 1"), 2)
    except Exception:
        return False
    return True
