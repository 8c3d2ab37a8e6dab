from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import pytest

from core.database import Database
from models import MODULES
from server import embedded, migrate
from tests.reads.asking import Asking


def _at(url: str, database: str) -> str:
    return urlsplit(url)._replace(path=f"/{database}").geturl()


async def _run(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    data: Path = tmp_path_factory.mktemp("postgres")
    with embedded.start(data, durable=False, redis=False) as servers:
        asyncio.run(_run(servers.database_url, "create database template_migrated"))
        asyncio.run(migrate.apply(_at(servers.database_url, "template_migrated")))
        yield servers.database_url


@pytest.fixture
async def database_url(template: str) -> str:
    name = f"test_{uuid4().hex}"
    await _run(template, f"create database {name} template template_migrated")
    return _at(template, name)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = await Database.open(database_url, MODULES)
    yield opened
    await opened.close()


@pytest.fixture
def asking(database: Database) -> Asking:
    return Asking(database.reads)
