"""What every process of ours opens: connections, keys, and the services that stand on them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from redis.asyncio import Redis

from core import keys
from core.database import Database
from core.jobs import Jobs
from core.news import Channel, News, connect
from core.outgoing import Outgoing
from core.sealing import Sealing
from core.settings import Settings
from models import MODULES
from services.accounts.sessions import Sessions
from services.accounts.tokens import AccessTokens, RefreshTokens
from services.ai import Router
from services.letters import Letters
from services.workflows.approvals import Answers
from services.workflows.journal import Journal
from services.workflows.signals import Signals
from services.workflows.triggers import Starter
from services.workflows.webhooks import Doors, Replies


@dataclass(frozen=True, slots=True)
class Platform:
    settings: Settings
    keys: keys.Keys
    database: Database
    redis: Redis
    events: News
    commands: News
    journal: Journal
    sessions: Sessions
    letters: Letters
    sealing: Sealing
    starter: Starter
    doors: Doors
    replies: Replies
    answers: Answers
    signals: Signals


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Platform]:
    """Raises ValueError for bad keys, and what asyncpg raises when the database cannot be reached; Redis may be away."""
    secrets = keys.load(settings)
    database = await Database.open(settings.database_url, MODULES, settings.database_connections)
    redis = connect(settings.redis_url)
    events, commands = News(redis, Channel.EVENTS), News(redis, Channel.COMMANDS)
    journal = Journal(database.pool, events, commands, Jobs(redis))
    sealing = Sealing(secrets.sealing_keys)
    access, renewal = AccessTokens(secrets.jwt_secret, settings.access_token_minutes), RefreshTokens(secrets.jwt_secret)
    try:
        yield Platform(
            settings=settings,
            keys=secrets,
            database=database,
            redis=redis,
            events=events,
            commands=commands,
            journal=journal,
            sessions=Sessions(access, renewal, settings.refresh_token_days, database.reads, settings.limits.recheck_seconds),
            letters=Letters(sealing),
            sealing=sealing,
            starter=Starter(journal, commands),
            doors=Doors(journal, sealing, settings.url, settings.limits.hook_bytes),
            replies=Replies(database.reads, events),
            answers=Answers(journal),
            signals=Signals(journal),
        )
    finally:
        await events.close()
        await commands.close()
        await journal.close()
        await redis.aclose()
        await database.close()


@asynccontextmanager
async def outside(home: Platform) -> AsyncIterator[tuple[Outgoing, Router]]:
    """The ways out of this machine: for processes that run workflows."""
    http = Outgoing(home.settings.outgoing_allow)
    models = Router(home.database.pool, home.redis, home.sealing, home.settings, http)
    try:
        yield http, models
    finally:
        await models.close()
        await http.close()
