"""A client goes while the run that it asked for is being committed: there is one run or none, and nobody else loses theirs."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import pytest

from core.reads import global_id
from models.workflows import Run, Workflow, writes
from tests.clients import Client, Data
from tests.conftest import Server
from tests.proxies import When
from tests.workflows.conftest import Runs, transform


class Held:
    """The first start that comes is held, before or after it is committed."""

    def __init__(self, when: When) -> None:
        self.when, self.reached, self.go_on = when, asyncio.Event(), asyncio.Event()
        self._real = writes.start

    async def start(self, *args: Any) -> Any:
        if self.when is When.AFTER:
            made = await self._real(*args)
            await self._hold()
            return made
        await self._hold()
        return await self._real(*args)

    async def _hold(self) -> None:
        self.reached.set()
        await self.go_on.wait()


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize("when", When)
@pytest.mark.parametrize("goes", ["its connection", "its task"])
async def test_a_client_that_goes_while_its_run_is_committed_can_ask_again_and_others_have_theirs(
    runs: Runs, client: Client, served: Server, monkeypatch: pytest.MonkeyPatch, when: When, goes: str
) -> None:
    workflow, viewer = await runs.workflow(transform("a")), await runs.viewer()
    held = Held(when)
    monkeypatch.setattr(writes, "start", held.start)
    client.token = await runs.make.token(viewer)

    async def ask(asking: Client, key: str) -> Data:
        id = global_id(Workflow, workflow.id)
        return await asking.mutate("runWorkflow", "Run { id }", workflowId=id, input=1, idempotencyKey=key)

    gone: asyncio.Task[object]
    if goes == "its connection":
        gone = asyncio.create_task(ask(client, "one"))
    else:
        gone = asyncio.create_task(runs.home.starter.start(workflow, input=1, key="one", by=viewer))
    await asyncio.wait_for(held.reached.wait(), 10)
    gone.cancel()
    with suppress(asyncio.CancelledError):
        await gone
    async with asyncio.timeout(10):
        while served.server_state.connections:
            await asyncio.sleep(0.01)
    staying = Client(client.address)
    staying.token = client.token
    other = asyncio.create_task(ask(staying, "two"))
    held.go_on.set()
    assert (await other)["id"]
    for run in await runs.all_ended():  # without a word of who went
        assert str(run.status) == "SUCCEEDED"
    again = await ask(staying, "one")
    await staying.close()
    assert sorted(run.start_key for run in await runs.all_ended()) == ["key/one", "key/two"]
    assert again["id"] == global_id(Run, (await Run.get(start_key="key/one")).id)
