"""What an operator does from the command line."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from core.settings import Settings
from models.accounts import Session, User
from models.signing_keys import SigningKey
from services.platform import Platform
from tests.clients import Client
from tests.processes import started


def command(*arguments: str) -> int:
    """`python -m server …`, in a process that ends with it."""
    from server.__main__ import app

    sys.argv = ["server", *arguments]
    app()
    return 0


async def run(settings: Settings, folder: Path, *arguments: str) -> tuple[int, str]:
    given = {"DATABASE_URL": settings.database_url, "REDIS_URL": settings.redis_url, "DATA_DIR": str(settings.data_dir)}
    async with started(partial(command, *arguments), given, folder, "-".join(arguments)) as process:
        return await process.ended(), process.log


async def test_people_are_disabled_and_enabled_and_keys_rotated(client: Client, home: Platform, settings: Settings, tmp_path: Path) -> None:
    await client.register()
    for way, is_disabled in (("disable", True), ("enable", False)):
        assert await run(settings, tmp_path, "users", way, "ada@example.com") == (0, "")
        assert (await User.get()).is_disabled is is_disabled
        assert await Session.filter(ended_at=None).count() == 0
    assert await run(settings, tmp_path, "users", "disable", "nobody@example.com") == (1, "nobody has the address nobody@example.com\n")
    assert await run(settings, tmp_path, "rotate-signing-key") == (0, "")
    assert [key.number for key in await SigningKey.all().order_by("number")] == [1, 2]
    assert await run(settings, tmp_path, "rotate-signing-key", "--at-once") == (0, "")
    assert [key.number for key in await SigningKey.all()] == [3]
