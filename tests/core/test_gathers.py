from __future__ import annotations

import asyncio

import pytest

import core.gathers
from core.gathers import AT_ONCE, MOST, Gathers


class Shelf:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.gate = asyncio.Event()
        self.error: BaseException | None = None

    async def fetch(self, keys: list[int]) -> dict[int, str]:
        self.asked.append(keys)
        await self.gate.wait()
        if self.error is not None:
            raise self.error
        return {key: f"row {key}" for key in keys if key >= 0}


async def until_idle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_what_comes_while_statements_are_under_way_is_the_next_one() -> None:
    shelf = Shelf()
    gathers = Gathers(shelf.fetch)
    asking = list[asyncio.Task[str | None]]()
    for n in range(AT_ONCE):
        asking.append(asyncio.create_task(gathers.get(n)))
        await until_idle()
    asking += [asyncio.create_task(gathers.get(n)) for n in (13, -4, 15, 13)]
    await until_idle()
    assert shelf.asked == [[n] for n in range(AT_ONCE)]
    shelf.gate.set()
    assert await asyncio.gather(*asking) == [*(f"row {n}" for n in range(AT_ONCE)), "row 13", None, "row 15", "row 13"]
    assert shelf.asked[AT_ONCE:] == [[13, -4, 15]]


async def test_each_key_is_asked_for_anew_and_nobody_is_left_waiting() -> None:
    shelf = Shelf()
    shelf.gate.set()
    gathers = Gathers(shelf.fetch)

    async def ask(who: int) -> None:
        for n in range(50):
            assert await gathers.get(who * 1000 + n) == f"row {who * 1000 + n}"
            if n % 7 == who % 7:
                await asyncio.sleep(0)

    async with asyncio.timeout(10):
        await asyncio.gather(*map(ask, range(40)))
        for _ in range(3):
            await gathers.get(1)
    assert sum(keys.count(1) for keys in shelf.asked) == 4


async def test_statements_are_bounded_and_few_at_once() -> None:
    shelf = Shelf()
    gathers = Gathers(shelf.fetch)
    asking = [asyncio.create_task(gathers.get(n)) for n in range(3 * MOST)]
    await until_idle()
    assert len(shelf.asked) <= AT_ONCE
    shelf.gate.set()
    await asyncio.gather(*asking)
    assert max(map(len, shelf.asked)) <= MOST


async def test_a_failure_is_told_to_all_who_asked_and_the_next_ask_again() -> None:
    shelf = Shelf()
    shelf.error = ConnectionError("gone")
    gathers = Gathers(shelf.fetch)
    asking = [asyncio.create_task(gathers.get(n)) for n in (1, 2)]
    await until_idle()
    shelf.gate.set()
    for task in asking:
        with pytest.raises(ConnectionError):
            await task
    shelf.error = None
    assert await gathers.get(1) == "row 1"


async def test_who_gives_up_takes_nothing_from_the_others() -> None:
    shelf = Shelf()
    gathers = Gathers(shelf.fetch)
    first, second = asyncio.create_task(gathers.get(1)), asyncio.create_task(gathers.get(1))
    await until_idle()
    first.cancel()
    await until_idle()
    shelf.gate.set()
    assert await second == "row 1"
    assert first.cancelled()


async def test_after_a_crowd_one_waits_for_more_and_who_is_alone_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core.gathers, "LINGER_SECONDS", 0.5)
    shelf = Shelf()
    shelf.gate.set()
    gathers = Gathers(shelf.fetch)
    await asyncio.gather(*(gathers.get(1) for _ in range(core.gathers.CROWD)))
    first = asyncio.create_task(gathers.get(2))
    await until_idle()
    assert shelf.asked == [[1]]
    assert list(await asyncio.gather(first, gathers.get(3))) == ["row 2", "row 3"]
    assert shelf.asked == [[1], [2, 3]]
    monkeypatch.setattr(core.gathers, "LINGER_SECONDS", 60)
    async with asyncio.timeout(20):
        assert await gathers.get(4) == "row 4"
