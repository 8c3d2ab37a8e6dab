"""Members of one group, by a clock that goes on by itself, over rows in memory."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import Sequence
from contextlib import aclosing
from uuid import NAMESPACE_OID, uuid5

import pytest

from core import metrics
from core.errors import NotFound, Unavailable
from core.feeds import BATCH
from core.viewers import Viewer
from server.graphql.answers import Answer
from server.graphql.groups import RECENT, TURN, WRITTEN, Groups
from server.graphql.plans import Reason, Unusual
from tests.core.test_feeds import RECHECK_SECONDS, Numbers, Stream, played, seconds


class Crowd:
    """Members of one group. What each was sent, and how much of it was pushed."""

    def __init__(self, stream: Stream, seed: int = 0) -> None:
        self.stream, self.groups, self.chance = stream, Groups(), random.Random(seed)
        self.pushed = 0
        self.unwritable: set[int] = set()
        self.written = list[int]()

    async def write(self, rows: Sequence[int]) -> Sequence[str]:
        await asyncio.sleep(self.chance.choice([0, 0, 0.01]))
        if self.unwritable & set(rows):
            raise Unusual(Reason.FAILED)
        self.written += rows
        return [str(row) for row in rows]

    async def follow(self, seen: list[int], after: int = 0, who: str = "ada", refuses: float = 0, slow: float = 0) -> None:
        """Refuses so many of what is pushed, and takes so long for what is sent otherwise."""

        def push(json: bytes) -> bool:
            if self.chance.random() < refuses:
                return False
            seen.append(int(json))
            self.pushed += 1
            return True

        async def alone(row: int) -> Answer:
            return Answer.of_json(f"{row}".encode())

        feed, viewer = Numbers(self.stream, after, who), Viewer(uuid5(NAMESPACE_OID, who))
        async with aclosing(self.groups.follow("all", feed, viewer, self.write, alone, push)) as answers:
            async for answer in answers:
                seen.append(int(answer.encoded()))
                await asyncio.sleep(slow * self.chance.random())


@pytest.mark.parametrize("seed", range(int(os.environ.get("GROUP_SEEDS") or 6)))
def test_whoever_comes_goes_and_dawdles_as_chance_has_it_everybody_hears_each_event_once_and_in_order(seed: int) -> None:
    async def play() -> None:
        stream = Stream(5)
        crowd = Crowd(stream, seed)
        chance, heard = random.Random(seed), list[tuple[int, list[int], asyncio.Task[None]]]()
        for n in range(40):
            for _ in range(3 * TURN // 2 if n == 20 else chance.choice([0, 1, 1, 3])):
                after, seen = chance.choice([0, stream.many, chance.randint(0, stream.many)]), list[int]()
                refuses, slow = chance.choice([0, 0, 0.1, 1]), chance.choice([0, 0, 0.01, 0.5])
                heard.append((after, seen, asyncio.create_task(crowd.follow(seen, after, refuses=refuses, slow=slow))))
            if heard and chance.random() < 0.3:
                after, seen, task = heard.pop(chance.randrange(len(heard)))
                task.cancel()
            if chance.random() < 0.2:
                crowd.unwritable.add(stream.many + chance.randint(1, 20))
            await asyncio.sleep(chance.choice([0, 0, 0.001, 0.02, 0.3]))
            stream.write(many=chance.choice([1] * 20 + [7, BATCH, RECENT + 50]), told=chance.random() < 0.8)
            await asyncio.sleep(chance.choice([0, 0, 0.001, 0.02, 0.3]))
        stream.write(last=True)
        await asyncio.gather(*[task for _, _, task in heard])
        for after, seen, _ in heard:
            assert seen == list(range(after + 1, stream.many + 1))
        assert (stream.rings, crowd.groups._groups) == ([], {})

    played(play())


@pytest.mark.parametrize("every", [None, 0.01, 0.7, 4.9])
@pytest.mark.parametrize("lost_at", [0.0, 0.1, 3.3, 4.99, 17.0])
def test_a_member_who_may_not_see_it_any_more_is_told_so_in_time(lost_at: float, every: float | None) -> None:
    async def play() -> None:
        stream = Stream(1)
        crowd, told_at = Crowd(stream), list[float]()

        async def happen() -> None:
            while every is not None:
                await asyncio.sleep(every)
                stream.write()

        async def leave() -> None:
            with pytest.raises(NotFound):
                await crowd.follow([], who="leaving")
            told_at.append(seconds())

        working = [asyncio.create_task(work) for work in (happen(), crowd.follow([]), *[leave() for _ in range(3)])]
        await asyncio.sleep(lost_at)
        stream.hidden_from.add("leaving")
        await asyncio.wait(working[2:])
        assert lost_at <= min(told_at) <= max(told_at) <= lost_at + RECHECK_SECONDS + 0.1
        assert not working[1].done()
        for task in working:
            task.cancel()
        await asyncio.gather(*working, return_exceptions=True)

    played(play())


def test_many_members_of_one_viewer_are_one_look_whether_it_may_see_it() -> None:
    async def play() -> None:
        stream = Stream(1)
        crowd = Crowd(stream)
        members = [asyncio.create_task(crowd.follow([])) for _ in range(50)]
        await asyncio.sleep(10 * RECHECK_SECONDS)
        assert 0 < len(stream.looks) <= 20  # two in the time that was promised
        stream.write(last=True)
        await asyncio.gather(*members)

    played(play())


def test_who_comes_while_a_group_fails_is_told_what_there_is_all_the_same() -> None:
    """A member that does not read keeps the group that failed from going."""

    async def play() -> None:
        stream = Stream(1)
        crowd = Crowd(stream)
        dawdles = asyncio.create_task(crowd.follow([], refuses=1, slow=1000))
        listens = asyncio.create_task(crowd.follow([]))
        await asyncio.sleep(1)
        stream.trouble = Unavailable("The database is away.")
        stream.write()
        with pytest.raises(Unavailable):
            await listens
        stream.trouble = None
        assert not dawdles.done()
        seen = list[int]()
        comes = asyncio.create_task(crowd.follow(seen, after=1))
        await asyncio.sleep(5)
        stream.write(last=True)
        await comes
        assert seen == [2, 3]
        dawdles.cancel()

    played(play())


@pytest.mark.parametrize("seed", range(5))
def test_what_is_pushed_is_counted_once(seed: int) -> None:
    """Sockets count what they send themselves."""

    def counted() -> float:
        return metrics.REGISTRY.get_sample_value("graphql_deliveries_total") or 0

    async def play() -> None:
        stream = Stream(3)
        crowd, before, chance = Crowd(stream, seed), counted(), random.Random(seed)
        members = []
        for _ in range(40):
            members += [asyncio.create_task(crowd.follow([], refuses=0.1, slow=0.02)) for _ in range(5)]
            await asyncio.sleep(chance.choice([0, 0.001, 0.01]))
            stream.write(told=chance.random() < 0.5)
            await asyncio.sleep(chance.choice([0, 0.001, 0.01]))
        await asyncio.sleep(10)
        stream.write(last=True)
        await asyncio.gather(*members)
        assert counted() - before == crowd.pushed > 200

    played(play())


def test_a_database_in_trouble_is_not_asked_again_for_each_event() -> None:
    """Each time costs it a statement, and every member the time until that is given up."""

    async def play() -> None:
        stream, groups, tries = Stream(1), Groups(), 0

        async def write(rows: Sequence[int]) -> Sequence[str]:
            nonlocal tries
            tries += 1
            if stream.many > 1:
                raise TimeoutError
            return [str(row) for row in rows]

        async def alone(row: int) -> Answer:
            raise AssertionError("graphql-core would ask it, too")

        async def listen() -> None:
            async with aclosing(groups.follow("all", Numbers(stream), None, write, alone, lambda json: True)) as answers:
                async for _ in answers:
                    pass

        listens = asyncio.create_task(listen())
        await asyncio.sleep(1)
        tries = 0
        stream.write(many=WRITTEN)
        await asyncio.sleep(1)
        assert 0 < tries <= 2
        listens.cancel()

    played(play())


def test_a_member_that_dawdles_delays_nobody() -> None:
    async def play() -> None:
        stream = Stream(1)
        crowd = Crowd(stream)
        slow, quick = list[int](), list[int]()
        tasks = [asyncio.create_task(crowd.follow(slow, refuses=1, slow=3)), asyncio.create_task(crowd.follow(quick))]
        await asyncio.sleep(1)
        for _ in range(3 * RECENT):
            stream.write()
            await asyncio.sleep(0.05)
            assert quick[-1] == stream.many
        assert len(slow) < 50
        stream.write(last=True)
        await asyncio.gather(*tasks)
        assert slow == quick == list(range(1, stream.many + 1))

    played(play())
