"""Migrations are what the models say, and are applied once by whoever comes first."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import asyncpg
import pytest

from server import migrate

CHECKOUT = Path(__file__).parent.parent


def test_a_model_change_has_a_migration(tmp_path: Path) -> None:
    """aerich exits 0 whether or not there was a change: a new file is the answer."""
    for folder in ("core", "models", "migrations"):
        shutil.copytree(CHECKOUT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "server").mkdir()
    for file in ("server/__init__.py", "server/migrate.py", "pyproject.toml"):
        shutil.copy(CHECKOUT / file, tmp_path / file)
    before = set((tmp_path / "migrations").rglob("*.py"))
    done = subprocess.run(
        [sys.executable, "-m", "aerich", "migrate", "--offline", "--no-input"], cwd=tmp_path, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    new = set((tmp_path / "migrations").rglob("*.py")) - before
    assert not new, "\n".join(["write a migration (aerich migrate --offline):", *(path.read_text()[:2000] for path in new)])


@pytest.fixture
async def empty() -> str:
    url, name = os.environ["TEST_POSTGRES_URL"], f"empty_{uuid4().hex}"
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(f"create database {name}")
    finally:
        await connection.close()
    return urlsplit(url)._replace(path=f"/{name}").geturl()


async def test_several_who_migrate_at_once_apply_each_migration_once(empty: str) -> None:
    """Processes, as in a rolling start: aerich keeps state of its own per process."""
    command = [sys.executable, "-m", "server", "migrate"]
    environment = {**os.environ, "DATABASE_URL": empty}
    running = [
        await asyncio.create_subprocess_exec(*command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    said = [await process.communicate() for process in running]
    assert [process.returncode for process in running] == [0, 0, 0], said
    applied = [line for out, _ in said for line in out.decode().splitlines() if line.startswith("applied")]
    assert len(applied) == len(list((migrate.LOCATION / "models").glob("*.py")))
    connection = await asyncpg.connect(empty)
    try:
        assert await connection.fetchval("select count(*) from aerich") == len(applied)
        assert await connection.fetchval("select count(*) from runs") == 0
    finally:
        await connection.close()
