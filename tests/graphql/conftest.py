from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from io import StringIO

import httpx2
import pytest

from core import logs
from core.settings import Limits
from tests.clients import NO_CERTIFICATES
from tests.graphql.servers import Served, serve

# As shipped, but for the clocks that a test would have to wait for.
QUICK = Limits(query_seconds=0.5, mutation_seconds=0.5, init_seconds=2, send_seconds=1, recheck_seconds=0.2, body_seconds=0.5)


@pytest.fixture(scope="session", autouse=True)
def log() -> StringIO:
    """Every line that the servers of these tests write."""
    written = StringIO()
    logs.configure("info", secrets=["hunter2hunter2"], stream=written)
    return written


@pytest.fixture(scope="session")
def shipped() -> Iterator[Served]:
    """With the limits as they ship."""
    with serve() as served:
        yield served


@pytest.fixture(scope="session")
def _quick() -> Iterator[Served]:
    with serve(QUICK, allowed_origins=("http://localhost:5173",)) as served:
        yield served


@pytest.fixture
def quick(_quick: Served) -> Served:
    """With short clocks."""
    _quick.probe.forget()
    return _quick


@pytest.fixture(scope="session")
def hidden() -> Iterator[Served]:
    """With introspection off."""
    with serve(introspection=False) as served:
        yield served


@pytest.fixture
async def http() -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(verify=NO_CERTIFICATES, trust_env=False, timeout=20) as client:
        yield client
