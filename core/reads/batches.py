"""What graphql-core asks for one field at a time becomes one statement per level."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from inspect import isawaitable
from math import inf
from typing import Any, Literal, NamedTuple, TypeVar

from tortoise.models import Model

from core import misses
from core.errors import Invalid
from core.reads import levels
from core.reads.declarations import Count, Find, First, Listing, One, Read
from core.reads.levels import EMPTY, Fetches, neighbours, slices
from core.reads.pages import ONE, Page, cursor_of
from core.reads.statements import Key
from core.reads.statements import call as call_of
from core.viewers import NOBODY, Viewer

M = TypeVar("M", bound=Model)


class Edge(NamedTuple):
    read: Listing[Any]
    node: Model

    @property
    def cursor(self) -> str:
        return cursor_of(self.read, self.node)


class PageInfo(NamedTuple):
    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


class Listed:
    """One parent's page, with what the schema's Connection asks of it."""

    def __init__(self, reads: Reads, read: Listing[Any], page: Page, key: Key, nodes: list[Model], more: bool) -> None:
        self.nodes = nodes
        self._reads, self._read, self._page, self._key, self._more = reads, read, page, key, more

    @property
    def edges(self) -> list[Edge]:
        return [Edge(self._read, node) for node in self.nodes]

    @property
    def page_info(self) -> PageInfo:
        start, end = [cursor_of(self._read, self.nodes[i]) for i in (0, -1)] if self.nodes else (None, None)
        return PageInfo(*neighbours(self._page, self._more), start, end)

    @property
    def total_count(self) -> asyncio.Future[int]:
        return self._reads.count(self._read, self._key, self._page)


BatchFunction = Callable[[Any, list[Any]], object]
"""Of a context and keys: an answer for each, in order, or an awaitable of them."""


async def answered(function: BatchFunction, context: object, keys: list[Any]) -> dict[Any, Any]:
    """By key. Raises ValueError when it has not answered each."""
    answers: Any = function(context, keys)
    if isawaitable(answers):
        answers = await answers
    return dict(zip(keys, answers, strict=True))


class _Batch(NamedTuple):
    what: Literal["page", "rows", "one", "count"]
    read: Read[Any]
    page: Page


@dataclass(frozen=True)
class _Called:
    function: BatchFunction
    context: object = field(compare=False)  # each request has one, and reads of its own


class Reads:
    """One request's reads: what is asked of the same read and page in the same turn of the loop becomes one statement.

    Statements of siblings run at the same time. Nothing is remembered: what a mutation wrote is there for the reads behind it.
    Answers are futures, so an executor that drops one leaves no coroutine behind. Nobody signed in sees what everybody may.

    Of the fields whose values may be large only those in `mentioned` are read (all, when it is None), and the others are None in
    the rows. Their values have `most_bytes` together; what goes beyond raises Invalid.
    """

    def __init__(
        self, source: Fetches, viewer: Viewer | None, *, mentioned: frozenset[str] | None = None, most_bytes: int | None = None
    ) -> None:
        self.source, self.viewer, self.most_bytes = source, viewer, inf if most_bytes is None else most_bytes
        self._mentioned, self._bytes = mentioned, 0
        self._scoped = viewer or Viewer(NOBODY)
        self._asked: dict[_Batch | _Called, dict[Any, list[asyncio.Future[Any]]]] = {}
        self._running: set[asyncio.Task[None]] = set()

    def page(self, read: Listing[M], page: Page, key: Key = None) -> asyncio.Future[Listed]:
        return self._ask(_Batch("page", read, page), key)

    def rows(self, read: Listing[M], page: Page, key: Key = None) -> asyncio.Future[list[M]]:
        return self._ask(_Batch("rows", read, page), key)

    def one(self, read: One[M] | Find[M] | First[M], key: Key) -> asyncio.Future[M | None]:
        return self._ask(_Batch("one", read, ONE), key)

    def count(self, read: Listing[M] | Count[M], key: Key = None, page: Page = ONE) -> asyncio.Future[int]:
        """Of the whole list that the page is a part of."""
        return self._ask(_Batch("count", read, Page(0, where=page.where)), key)

    def call(self, function: BatchFunction, context: object, key: object) -> asyncio.Future[Any]:
        """What the function answers for this key, called once for all keys of the same turn."""
        return self._ask(_Called(function, context), key)

    def renew(self) -> None:
        """The next answer begins: a subscription gives many, each with all of `most_bytes`."""
        self._bytes = 0

    async def close(self) -> None:
        """Ends what still runs, for a request that has ended early. Its futures are cancelled."""
        if self._running:
            for task in self._running:
                task.cancel()
            await asyncio.gather(*self._running, return_exceptions=True)

    def _ask(self, batch: _Batch | _Called, key: Any) -> asyncio.Future[Any]:
        loop = asyncio.get_running_loop()
        if batch not in self._asked:
            self._asked[batch] = {}
            loop.call_soon(self._start, batch)
        future: asyncio.Future[Any] = loop.create_future()
        self._asked[batch].setdefault(key, []).append(future)
        return future

    def _start(self, batch: _Batch | _Called) -> None:
        asked = self._asked.pop(batch)
        wanted = {key: futures for key, futures in asked.items() if not all(future.done() for future in futures)}
        if wanted:
            task = asyncio.get_running_loop().create_task(self._run(batch, wanted))
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _run(self, batch: _Batch | _Called, wanted: dict[Any, list[asyncio.Future[Any]]]) -> None:
        try:
            if isinstance(batch, _Called):
                answers = await answered(batch.function, batch.context, list(wanted))
            else:
                answer = await self._answer(batch, {key: len(futures) for key, futures in wanted.items()})
                answers = {key: answer(key) for key in wanted}
        except asyncio.CancelledError:
            for future in _waiting(wanted):
                future.cancel()
            raise
        except Exception as error:
            for future in _waiting(wanted):
                future.set_exception(error)
                future.exception()  # seen, whether or not its reader still looks
        else:
            for key, futures in wanted.items():
                for future in _waiting({key: futures}):
                    future.set_result(answers[key])

    async def _answer(self, batch: _Batch, asked: dict[Key, int]) -> Callable[[Key], object]:
        """`asked` says how often each key is: so often its rows will be written."""
        what, read, page = batch
        keys = list(asked)
        call = call_of(keys, page, self._scoped, extra=int(what == "page"))
        if what == "count":
            counts = await levels.count(self.source, read, call)
            return lambda key: counts.get(key, 0)
        absent = read.weighty - self._mentioned if self._mentioned is not None else frozenset()
        rows = await levels.rows(self.source, read, tuple([name for name in read.columns if name not in absent]), call)
        found, build, nothing = slices(read, rows, page), read.model._init_from_db, dict.fromkeys(absent)
        for key, part in found.items():
            self._weigh(part.rows, read.weighty - absent, asked.get(key, 1))
        nodes = {key: [build(**row, **nothing) for row in part.rows] for key, part in found.items()}
        if what == "one":
            if isinstance(read, Find) and not nodes.keys() >= asked.keys():
                await misses.blur()
            return lambda key: next(iter(nodes.get(key, ())), None)
        if what == "rows":
            return lambda key: nodes.get(key, [])
        assert isinstance(read, Listing)
        return lambda key: Listed(self, read, page, key, nodes.get(key, []), found.get(key, EMPTY).more)

    def _weigh(self, rows: Sequence[Any], names: frozenset[str], times: int) -> None:
        self._bytes += times * sum(len(value) for row in rows for name in names if isinstance(value := row[name], str | bytes))
        if self._bytes > self.most_bytes:
            raise too_large(self.most_bytes)


def too_large(most_bytes: float) -> Invalid:
    return Invalid(f"The answer would hold more than {most_bytes} bytes of JSON. Ask for smaller pages or fewer fields.")


def _waiting(wanted: dict[Any, list[asyncio.Future[Any]]]) -> list[asyncio.Future[Any]]:
    """Those whose reader has not gone."""
    return [future for futures in wanted.values() for future in futures if not future.done()]
