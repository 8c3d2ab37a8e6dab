"""A webhook's acceptance, killed at every statement: delivery and run are both there or neither, and who posts again gets the same run."""

from __future__ import annotations

import asyncio
import socket
from uuid import UUID

import asyncpg
import httpx2
import pytest

from core.reads import key_of
from core.settings import Settings
from models.workflows import Delivery, Run, WebhookScheme
from tests.clients import NO_CERTIFICATES
from tests.processes import Started
from tests.proxies import PostgresProxy, When, between
from tests.workflows.conftest import Runs, StartProcess, transform

BODY = b'{"value": 1}'


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def post(address: str, token: str, delivery: str) -> httpx2.Response | None:
    """None when the connection ended without an answer."""
    async with httpx2.AsyncClient(verify=NO_CERTIFICATES, trust_env=False, timeout=30) as client:
        try:
            return await client.post(
                f"http://{address}/hooks/{token}",
                content=BODY,
                headers={"Content-Type": "application/json", "Webhook-Id": delivery},
            )
        except httpx2.TransportError:
            return None


async def listens(api: Started, port: int) -> None:
    async with asyncio.timeout(30):
        while True:
            assert api.is_alive, api.log
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.01)
            else:
                writer.close()
                return


@pytest.mark.parametrize("when", When)
async def test_killed_at_each_statement_of_an_acceptance_delivery_and_run_are_both_there_or_neither(
    runs: Runs, address: str, settings: Settings, start_api: StartProcess, when: When
) -> None:
    workflow = await runs.workflow(transform("one"))
    made = await runs.home.doors.create(workflow, WebhookScheme.NONE, None)
    token, url = made.url.rsplit("/", 1)[-1], settings.database_url
    before, kept = list[str](), set[bool]()
    async with between(PostgresProxy(url)) as proxy:
        for nth in range(1, 40):
            delivery, sent, port = f"delivery-{nth}", list[str](), free_port()
            async with start_api(f"api{nth}", DATABASE_URL=proxy.url, PORT=str(port)) as api:
                await listens(api, port)

                def at(now: When, sql: str, nth: int = nth, api: Started = api, sent: list[str] = sent) -> None:
                    if now is when:
                        sent.append(sql)
                        if len(sent) == nth:
                            api.kill()
                            raise ConnectionError

                proxy.at = at
                answer = await post(f"127.0.0.1:{port}", token, delivery)
                proxy.at = lambda when, sql: None
                found = await _found(url, delivery)
                if answer is not None:
                    assert answer.status_code == 202
                    assert found == [_run_of(answer)]
                    break
                kept.add(bool(found))
                before.append(sent[-1])
            await _post_again(address, url, token, delivery, found)
        else:
            raise AssertionError("it never got through")
    assert any("insert into deliveries" in sql for sql in before), "the acceptance itself was killed"
    assert kept >= {When.BEFORE: {False}, When.AFTER: {False, True}}[when], "some before it was committed, some after"
    assert await Delivery.all().count() == await Run.all().count() == nth


async def _post_again(address: str, url: str, token: str, delivery: str, found: list[UUID]) -> None:
    """As a sender does that heard nothing: another API process answers the run that was made, or makes it."""
    answer = await post(address, token, delivery)
    assert answer is not None
    assert answer.status_code == 202
    assert found in ([], [_run_of(answer)])
    assert await _found(url, delivery) == [_run_of(answer)]


async def _found(url: str, delivery: str) -> list[UUID]:
    """The run ids that the delivery's row names; each is there, with its first event. A run without a delivery fails."""
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch("select run_id from deliveries where dedupe_key = $1", f"id/{delivery}")
        made = await connection.fetch("select id, last_seq from runs where start_key like $1", f"%/id/{delivery}")
        assert [row["run_id"] for row in rows] == [run["id"] for run in made]
        for run in made:
            assert await connection.fetchval("select count(*) from events where stream = $1", run["id"]) == run["last_seq"] == 1
        return [row["run_id"] for row in rows]
    finally:
        await connection.close()


def _run_of(answer: httpx2.Response) -> UUID:
    id = key_of(Run, answer.json()["runId"])
    assert id is not None
    return id
