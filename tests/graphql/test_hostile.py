"""Each hostile request is refused in under 100 ms, and a well-behaved client beside it never waits 250 ms."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from time import perf_counter

import httpx2
import pytest

from tests.clients import NO_CERTIFICATES
from tests.graphql.hostile import CASES, FINE, Case
from tests.graphql.servers import Served

REFUSED_IN = 0.1
OTHERS_WAIT = 0.25
ATTEMPTS = 3


async def send(http: httpx2.AsyncClient, url: str, case: Case) -> httpx2.Response:
    async def chunks() -> AsyncIterator[bytes]:
        for at in range(0, len(case.body), 64_000):
            yield case.body[at : at + 64_000]

    headers = {name: value for name, value in case.headers.items() if value}
    return await http.request(case.method, url, content=chunks() if case.chunked else case.body, headers=headers)


async def longest_wait(http: httpx2.AsyncClient, url: str, query: str, data: dict[str, str | None], stop: asyncio.Event) -> float:
    """Of somebody who asks an ordinary query, again and again."""
    longest = 0.0
    while not stop.is_set():
        started = perf_counter()
        answer = await http.post(url, json={"query": query})
        longest = max(longest, perf_counter() - started)
        assert answer.json()["data"] == data
        await asyncio.sleep(0.002)
    return longest


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_a_hostile_request_is_refused_quickly_and_disturbs_nobody(shipped: Served, http: httpx2.AsyncClient, case: Case) -> None:
    async with httpx2.AsyncClient(verify=NO_CERTIFICATES, trust_env=False) as other:
        await other.post(shipped.url, json={"query": "{ hello }"})
        for attempt in range(1, ATTEMPTS + 1):
            shipped.forget_documents()
            stop = asyncio.Event()
            beside = asyncio.create_task(longest_wait(other, shipped.url, "{ hello }", {"hello": "Hello, world!"}, stop))
            await asyncio.sleep(0.01)
            started, worked = perf_counter(), shipped.cpu_seconds()
            answer = await send(http, shipped.url, case)
            took = perf_counter() - started
            worked = shipped.cpu_seconds() - worked
            stop.set()
            # On a machine that is busy with other things all takes longer; what counts then is the work of the server.
            took, waited = min(took, worked), min(await beside, worked)
            assert answer.status_code == case.status, answer.text[:300]
            if case.code != FINE:
                errors = answer.json()["errors"]
                assert [error["extensions"]["code"] for error in errors][:1] == [case.code], errors[:2]
                assert 1 <= len(errors) <= 5
                assert all(error["extensions"]["requestId"] == answer.headers["x-request-id"] for error in errors)
                assert "data" not in answer.json()
            if (took < REFUSED_IN and waited < OTHERS_WAIT) or attempt == ATTEMPTS:
                break
        assert took < REFUSED_IN
        assert waited < OTHERS_WAIT


def test_the_corpus_is_large_enough_and_has_no_case_twice() -> None:
    assert len(CASES) >= 41
    assert len({case.name for case in CASES}) == len(CASES)


async def test_nothing_of_the_corpus_ran_a_sign_in(shipped: Served, http: httpx2.AsyncClient) -> None:
    before = shipped.probe.counts["sign in"]
    for case in CASES:
        if "sign-in" in case.name:
            await send(http, shipped.url, case)
    assert shipped.probe.counts["sign in"] == before


SLOW_TO_READ = ("one field 1900 times", "150 fragments of one object", "a block string of 98 kB")


async def test_many_new_documents_at_once_are_not_read_on_the_event_loop(shipped: Served, http: httpx2.AsyncClient) -> None:
    """Fifteen at a time, none seen before, each as slow to read as they come: together most of a second of work."""
    slow = [case.body for case in CASES if case.name in SLOW_TO_READ]
    bodies = [body.replace(b'"query": "', b'"query": "' + b" " * n) for body in slow for n in range(5)]
    shipped.forget_documents()
    worked = shipped.cpu_seconds()
    answers = await asyncio.gather(*(http.post(shipped.url, content=body, headers=dict(CASES[0].headers)) for body in bodies))
    worked = shipped.cpu_seconds() - worked
    assert {answer.status_code for answer in answers} == {400}
    assert worked < OTHERS_WAIT
