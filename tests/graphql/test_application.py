"""The same hostile requests, sent to the platform as it ships, in a process of its own."""

from __future__ import annotations

import asyncio
import json
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path
from time import perf_counter

import httpx2
import pytest

from core.settings import Settings
from server.embedded.processes import free_port
from tests import processes
from tests.clients import NO_CERTIFICATES
from tests.graphql.hostile import CASES, FINE, Case
from tests.graphql.test_audit import AUDIT, node
from tests.graphql.test_hostile import ATTEMPTS, OTHERS_WAIT, REFUSED_IN, longest_wait, send

__all__ = ["node"]  # a fixture


class Application:
    def __init__(self, port: int, pid: int) -> None:
        self.url, self._pid = f"http://127.0.0.1:{port}/graphql", pid

    def cpu_seconds(self) -> float:
        """Of all its threads."""
        tasks = Path(f"/proc/{self._pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


@pytest.fixture
async def application(settings: Settings, tmp_path: Path) -> AsyncIterator[Application]:
    port = free_port()
    env = {
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "DATA_DIR": str(settings.data_dir),
        "PORT": str(port),
        "DATABASE_CONNECTIONS": "4",
        # All come from one address, of which the one that waits is somebody else.
        "RATES__STRANGER_READ": '{"capacity": 1e6, "per_second": 1000}',
        "RATES__STRANGER_WRITE": '{"capacity": 1e6, "per_second": 1000}',
    }
    async with processes.started(processes.serve, env, tmp_path, "api") as started:
        await started.says("Application startup complete")
        yield Application(port, started.pid)


async def test_the_hostile_corpus_is_refused_quickly_and_disturbs_nobody(application: Application) -> None:
    async with (
        httpx2.AsyncClient(verify=NO_CERTIFICATES, trust_env=False, timeout=20) as http,
        httpx2.AsyncClient(verify=NO_CERTIFICATES, trust_env=False, timeout=20) as other,
    ):
        await other.post(application.url, json={"query": "{ me { id } }"})
        faults = [fault for case in CASES if case.code != FINE and (fault := await fault_of(case, application, http, other))]
    assert not faults


async def fault_of(case: Case, application: Application, http: httpx2.AsyncClient, other: httpx2.AsyncClient) -> str | None:
    for attempt in range(1, ATTEMPTS + 1):
        stop = asyncio.Event()
        beside = asyncio.create_task(longest_wait(other, application.url, "{ me { id } }", {"me": None}, stop))
        start, worked = perf_counter(), application.cpu_seconds()
        # White space in front makes it a document that was never seen, so that none is answered from the cache.
        body = case.body.replace(b'{"query": "', b'{"query": "' + b" " * attempt, 1)
        answer = await send(http, application.url, Case(case.name, body, case.status, case.code, case.headers, case.method, case.chunked))
        took, worked = perf_counter() - start, application.cpu_seconds() - worked
        stop.set()
        waited = await beside
        if answer.status_code != case.status:
            return f"{case.name}: {answer.status_code} {answer.text[:200]}"
        if (code := answer.json()["errors"][0]["extensions"]["code"]) != case.code:
            return f"{case.name}: {code}"
        # On a machine that is busy with other things all takes longer; what counts then is the work of the server.
        if min(took, worked) < REFUSED_IN and min(waited, worked) < OTHERS_WAIT:
            return None
    return f"{case.name}: took {took:.3f} s (worked {worked:.3f} s), others waited {waited:.3f} s"


async def test_graphql_https_audit_of_the_application_has_no_error_and_no_warning(node: str, application: Application) -> None:
    run = asyncio.to_thread(
        subprocess.run, [node, "http.mjs", application.url], cwd=AUDIT, capture_output=True, text=True, timeout=60, check=False
    )
    done = await run
    assert done.returncode == 0, done.stderr
    counts = json.loads(done.stdout)
    assert (counts["error"], counts["warn"]) == (0, 0)
    assert counts["ok"] > 50
