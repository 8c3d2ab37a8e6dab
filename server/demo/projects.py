"""What a newcomer finds after `make run`: an account, a project, a database and a workflow."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from core.callers import Caller
from core.reads import global_id
from core.settings import Settings
from core.viewers import Viewer
from models.accounts import User
from models.databases import Database
from server.demo.definitions import COLUMNS, definition
from services import databases, platform, projects
from services.workflows import versions

EMAIL = "demo@example.com"


@dataclass(frozen=True, slots=True)
class Account:
    email: str
    password: str | None  # None: it was made on another machine


async def prepare(settings: Settings) -> Account:
    """Make it unless it is there. The password is random, kept in the data directory with mode 0600, and shown each time."""
    kept = settings.data_dir / "demo.json"
    async with platform.opened(settings) as home:
        if await User.exists(email=EMAIL):
            return Account(EMAIL, _password(kept))
        password = secrets.token_urlsafe(12)
        opened = await home.sessions.register(EMAIL, password, "Demo", Caller())
        _keep(kept, password)
        viewer = Viewer(opened.user.id)
        project = await projects.create("Demo", "Classifies GitHub issues. Look around, or change it.", viewer)
        database = await databases.create(project, "Issues", "One record per issue.", COLUMNS)
        workflow = definition(global_id(Database, database.id))
        await versions.create(project, "Classify an issue", workflow, settings.engine, viewer)
    return Account(EMAIL, password)


def _password(path: Path) -> str | None:
    try:
        found: str = json.loads(path.read_text())["password"]
    except (OSError, ValueError, KeyError):
        return None
    return found


def _keep(path: Path, password: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        json.dump({"email": EMAIL, "password": password}, file)
