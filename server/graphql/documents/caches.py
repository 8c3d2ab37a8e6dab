"""A bounded cache that a flood of things asked for once cannot empty."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class _Entry(Generic[T]):
    value: T
    weight: int


class _Segment(Generic[T]):
    """Entries in the order of their last use."""

    def __init__(self, entries: int, weight: int) -> None:
        self.most_entries, self.most_weight = entries, weight
        self.entries: OrderedDict[str, _Entry[T]] = OrderedDict()
        self.weight = 0

    def put(self, key: str, entry: _Entry[T]) -> None:
        self.entries[key] = entry
        self.weight += entry.weight

    def take(self, key: str) -> _Entry[T] | None:
        if (entry := self.entries.pop(key, None)) is not None:
            self.weight -= entry.weight
        return entry

    def overflow(self) -> Iterator[tuple[str, _Entry[T]]]:
        """Takes out what is too much, the longest unused first."""
        while len(self.entries) > self.most_entries or self.weight > self.most_weight:
            key, entry = self.entries.popitem(last=False)
            self.weight -= entry.weight
            yield key, entry


class Cache(Generic[T]):
    """Segmented LRU (Karedla, Love and Wherry, Computer 27(3), 1994), bounded in entries and in weight.

    What is new gets a fifth of the room, and the rest when it is used again; so whatever comes once pushes out only what
    came once. What leaves the rest is new again.
    """

    def __init__(self, entries: int, weight: int) -> None:
        self._new = _Segment[T](max(1, entries // 5), weight // 5)
        self._used = _Segment[T](entries - self._new.most_entries, weight - self._new.most_weight)

    def __len__(self) -> int:
        return len(self._new.entries) + len(self._used.entries)

    @property
    def weight(self) -> int:
        return self._new.weight + self._used.weight

    def get(self, key: str) -> T | None:
        if (entry := self._used.entries.get(key)) is not None:
            self._used.entries.move_to_end(key)
        elif (entry := self._new.take(key)) is not None:
            self._used.put(key, entry)
            self._settle()
        else:
            return None
        return entry.value

    def add(self, key: str, value: T, weight: int) -> None:
        """What it knows under the key stays."""
        if key not in self._used.entries and key not in self._new.entries:
            self._new.put(key, _Entry(value, weight))
            self._settle()

    def burden(self, key: str, weight: int) -> None:
        """An entry has grown by this. It may have left already."""
        for segment in (self._used, self._new):
            if (entry := segment.entries.get(key)) is not None:
                entry.weight += weight
                segment.weight += weight
        self._settle()

    def clear(self) -> None:
        for segment in (self._used, self._new):
            segment.entries.clear()
            segment.weight = 0

    def _settle(self) -> None:
        for key, entry in self._used.overflow():
            self._new.put(key, entry)
        for _ in self._new.overflow():
            pass
