"""What stands at the top of a plan: lists, rows by their ids, and anything by its global id."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from core import misses
from server.graphql.plans.levels import NULL, Lists, Single
from server.graphql.plans.runs import Reason, Run, Unusual, side_by_side

Found: TypeAlias = list[tuple[int, str]]  # where it stands among the root fields, and its text


class Top(Protocol):
    async def run(self, run: Run) -> Found: ...


class RootList:
    def __init__(self, at: int, lists: Lists) -> None:
        self.at, self.lists = at, lists

    async def run(self, run: Run) -> Found:
        return [(self.at, (await self.lists.run(run, [None]))[None])]


class Rows:
    """Rows of one kind whose selections are the same, in one statement: `a: run(id: $a) {…} b: run(id: $b) {…}`."""

    def __init__(self, single: Single) -> None:
        self.single, self.asked = single, list[tuple[int, Callable[[Run], str | None]]]()

    async def run(self, run: Run) -> Found:
        if len(self.asked) == 1:
            ((at, key_of),) = self.asked
            key = key_of(run)
            texts = await self.single.run(run, [] if key is None else [key])
            if key is not None and key not in texts:
                await misses.blur()
            return [(at, _present(texts.get(key, self.single.nothing)))]
        keys = [(at, key(run)) for at, key in self.asked]
        wanted = dict.fromkeys([key for _, key in keys if key is not None])
        texts = await self.single.run(run, list(wanted))
        if not texts.keys() >= wanted.keys():
            await misses.blur()
        return [(at, _present(texts.get(key, self.single.nothing))) for at, key in keys]


class Nodes:
    """`node` and `nodes`: of which type a row is, its id says."""

    def __init__(
        self,
        at: int,
        ids: Callable[[Run], Sequence[str]],
        place: Callable[[str], tuple[str, str] | None],
        singles: Mapping[str, Single],
        *,
        is_list: bool,
    ) -> None:
        """`place` reads an id as a type's name and a key; `singles` are by type."""
        self.at, self.ids, self.place, self.singles, self.is_list = at, ids, place, singles, is_list

    async def run(self, run: Run) -> Found:
        places = [self.place(id) for id in self.ids(run)]
        keys: dict[str, dict[Any, None]] = {}
        for place in places:
            if place is not None:
                keys.setdefault(place[0], {})[place[1]] = None
        found = await side_by_side([self.singles[name].run(run, list(of_type)) for name, of_type in keys.items()])
        texts = dict(zip(keys, found, strict=True))
        if any(not texts[name].keys() >= of_type.keys() for name, of_type in keys.items()):
            await misses.blur()
        written = [NULL if place is None else texts[place[0]].get(place[1], NULL) for place in places]
        run.bound(written)
        return [(self.at, f"[{','.join(written)}]" if self.is_list else written[0])]


def _present(text: str | None) -> str:
    if text is None:
        raise Unusual(Reason.NULL)
    return text
