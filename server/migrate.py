"""Bring a database to the newest migration. Safe to call from several processes at once: the second waits for the first."""

from __future__ import annotations

import os
from pathlib import Path

import asyncpg
from aerich import Command
from tortoise import Tortoise

from core.database import tortoise_config
from models import MODULES

LOCATION = Path(__file__).parent.parent / "migrations"
LOCK = 0x61_73_73_69_73_74  # one advisory lock for everybody who migrates this database

# What the aerich command line reads (pyproject's [tool.aerich]); writing a migration needs no database.
TORTOISE_ORM = tortoise_config(os.environ.get("DATABASE_URL", "postgres://platform@127.0.0.1:5432/platform"), MODULES)


async def apply(url: str) -> list[str]:
    """The names of the migrations that were applied. Raises what asyncpg raises; each migration is one transaction."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("select pg_advisory_lock($1)", LOCK)
        config = tortoise_config(url, MODULES, 2)
        # A migration may take as long as it needs, but waits for nobody's lock: whoever comes after it would wait, too.
        config["connections"]["default"]["credentials"]["server_settings"] |= {"statement_timeout": "0", "lock_timeout": "5000"}
        command = Command(config, app="models", location=str(LOCATION))
        await command.init()
        try:
            applied: list[str] = await command.upgrade(run_in_transaction=True)
            return applied
        finally:
            await Tortoise.close_connections()
    finally:
        await connection.close()  # releases the lock, also when this process is killed
