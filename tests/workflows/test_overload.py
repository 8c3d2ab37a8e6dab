"""More than can be accepted: refused at once and in so many words; what is accepted is there (facts/security.md, P16)."""

from __future__ import annotations

import asyncio
from collections import Counter

import httpx2
import pytest

from core.settings import Settings
from models.workflows import Delivery, Run
from server import hooks
from services.platform import Platform
from services.workflows import journal
from tests.clients import Client
from tests.proxies import Proxy
from tests.workflows.test_webhooks import Hook, hook_of, proxy, settings

__all__ = ["proxy", "settings"]

WAITING, BYTES = 40, 4_000_000


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch, settings: Settings) -> None:
    monkeypatch.setattr(journal, "WAITING_MOST", (WAITING, 3 * BYTES))


def is_refusal(answer: httpx2.Response) -> bool:
    assert answer.status_code in (202, 429), answer.text
    if answer.status_code == 429:
        assert answer.json()["error"]["code"] == "RATE_LIMITED"
        assert int(answer.headers["retry-after"]) >= 1
    return answer.status_code == 429


async def test_three_times_what_can_wait_is_answered_in_time_and_what_is_accepted_is_there(
    client: Client, small: None, proxy: Proxy
) -> None:
    hook = await hook_of(client)
    assert (await hook.post()).status_code == 202
    loop = asyncio.get_running_loop()

    async def send(n: int) -> tuple[float, httpx2.Response]:
        began = loop.time()
        answer = await hook.post(b"{}", idempotency_key=f"n{n}")
        return loop.time() - began, answer

    accepted, refused = 1, 0
    for wave in range(3):
        proxy.stall()  # the database takes nothing for a while
        sent = [asyncio.create_task(send(1000 * wave + n)) for n in range(3 * WAITING)]
        await asyncio.sleep(0.5)
        proxy.resume()
        answers = await asyncio.gather(*sent)
        assert max(seconds for seconds, _ in answers) < 10
        told = Counter(is_refusal(answer) for _, answer in answers)
        assert told[False] >= WAITING
        accepted, refused = accepted + told[False], refused + told[True]
    assert refused
    assert (await Run.all().count(), await Delivery.all().count()) == (accepted, accepted)
    assert (await hook.post()).status_code == 202  # at once, when it is over


async def test_no_more_bytes_wait_than_fit_and_they_are_refused_before_they_are_read(
    client: Client, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hooks, "BYTES_AT_ONCE", BYTES)
    hook = await hook_of(client)
    await hook.post()
    proxy.stall()
    large = [asyncio.create_task(hook.post(b'"%s"' % (b"x" * 900_000), idempotency_key=f"n{n}")) for n in range(12)]
    done, waiting = await asyncio.wait(large, timeout=2)
    assert len(waiting) <= BYTES // 900_000
    assert all(is_refusal(task.result()) for task in done)
    proxy.resume()
    assert not any(is_refusal(answer) for answer in await asyncio.gather(*waiting))
    assert await Run.all().count() == 1 + len(waiting)


async def test_a_start_by_hand_is_refused_as_a_problem(client: Client, home: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    hook = await hook_of(client)

    async def run(hook: Hook) -> str:
        made = await client.mutate("runWorkflow", "Run { id }", workflowId=hook.workflow, input={})
        if "id" in made:
            return "made"
        assert made["retryAfterSeconds"] >= 1
        return str(made["code"])

    assert await run(hook) == "made"
    monkeypatch.setattr(home.journal._starts, "_most", (2, BYTES))
    codes = Counter(await asyncio.gather(*[run(hook) for _ in range(WAITING)]))
    assert set(codes) == {"made", "RATE_LIMITED"}
    assert await Run.all().count() == 1 + codes["made"]
