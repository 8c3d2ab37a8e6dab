"""Ending tasks for certain."""

from __future__ import annotations

import asyncio

from core import tasks


async def test_a_task_that_loses_a_cancellation_is_cancelled_again() -> None:
    lost = list[int]()

    async def loses_one() -> None:
        while True:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                if lost:
                    raise
                lost.append(1)

    task = asyncio.create_task(loses_one())
    await asyncio.sleep(0)
    async with asyncio.timeout(10):
        await tasks.end([task])
    assert task.cancelled()
    assert lost == [1]


async def test_how_tasks_end_does_not_matter() -> None:
    async def fails() -> None:
        raise ValueError

    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    await tasks.end([task])
    await tasks.end([])
