"""What every process of ours opens: connections, keys, and the services that stand on them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from redis.asyncio import Redis

from core import keys
from core.database import Database
from core.jobs import Jobs
from core.news import Channel, Courier, News, connect
from core.outgoing import Outgoing
from core.sealing import Sealing
from core.settings import Settings
from models import MODULES
from models.mcp_servers import McpFlow
from services.accounts.addresses import Addresses
from services.accounts.attempts import Attempts
from services.accounts.credentials import Credentials
from services.accounts.factors import Factors
from services.accounts.oidc import Identities, identities_of
from services.accounts.sessions import Sessions
from services.accounts.signing_keys import SigningKeys
from services.accounts.standing import Standing
from services.accounts.tickets import Tickets
from services.accounts.tokens import AccessTokens, RefreshTokens
from services.ai import Router
from services.ai.toolboxes import Toolbox
from services.conversations import asking
from services.conversations.consents import Consents
from services.conversations.shares import Shares
from services.databases.tools import DatabaseTools
from services.departures import Departures
from services.images import Images
from services.images.addresses import Addresses as ImageAddresses
from services.journeys import Journeys
from services.letters import Letters
from services.mcp_servers import McpClients
from services.mcp_servers.oauth.flows import Flows
from services.mcp_servers.oauth.grants import Grants
from services.mcp_servers.tools import McpTools
from services.projects.deletions import Deletions
from services.projects.invitations import Invitations
from services.projects.quotas import Quotas
from services.secrets import Vault
from services.secrets.keys import require_fitting
from services.workflows.approvals import Answers
from services.workflows.journal import Journal
from services.workflows.signals import Signals
from services.workflows.tools import WorkflowTools
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
    attempts: Attempts
    addresses: Addresses
    credentials: Credentials
    signing_keys: SigningKeys
    standing: Standing
    sessions: Sessions
    departures: Departures
    factors: Factors
    identities: Identities
    letters: Letters
    invitations: Invitations
    deletions: Deletions
    quotas: Quotas
    vault: Vault
    sealing: Sealing
    starter: Starter
    doors: Doors
    replies: Replies
    answers: Answers
    signals: Signals
    mcp: McpClients
    mcp_flows: Flows
    asking: asking.Desk
    consents: Consents
    shares: Shares
    images: Images
    toolboxes: Sequence[Toolbox]  # what models may be given in conversations


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Platform]:
    """Raises ValueError for bad keys, SealingError for those that do not fit this database, and what asyncpg raises when the database cannot be reached; Redis may be away."""
    secrets = keys.load(settings)
    database = await Database.open(settings.database_url, MODULES, settings.database_connections)
    redis = connect(settings.redis_url)
    courier = Courier(redis)
    events, commands, jobs = News(redis, Channel.EVENTS, courier), News(redis, Channel.COMMANDS, courier), Jobs(redis, courier)
    journal = Journal(database.pool, events, commands, jobs)
    sealing = Sealing(secrets.sealing_keys)
    letters, http = Letters(sealing), Outgoing(settings.outgoing_allow)
    starter = Starter(journal, commands)
    mcp = McpClients(http, sealing, {program.id: program for program in settings.mcp_programs}, Grants(http, sealing), letters)
    signing_keys = SigningKeys(sealing, timedelta(minutes=settings.access_token_minutes))
    access, renewal = AccessTokens(signing_keys, settings.access_token_minutes), RefreshTokens(secrets.jwt_secret)
    standing = Standing(access, database.reads, settings.limits.recheck_seconds)
    tickets = Tickets(settings.url)
    attempts = Attempts(database.pool, settings.limits.attempts_per_caller)
    addresses, image_addresses = Addresses(letters, tickets, attempts), ImageAddresses(secrets.jwt_secret)
    credentials = Credentials(letters, tickets, attempts, addresses)
    conversations = asking.Desk(database.pool, commands, settings.conversations)
    factors = Factors.of(settings, sealing, letters, attempts)
    try:
        await require_fitting(database.pool, sealing)
        yield Platform(
            settings=settings,
            keys=secrets,
            database=database,
            redis=redis,
            events=events,
            commands=commands,
            journal=journal,
            attempts=attempts,
            addresses=addresses,
            credentials=credentials,
            signing_keys=signing_keys,
            standing=standing,
            sessions=Sessions(credentials, factors, access, renewal, settings.refresh_token_days, standing, letters),
            departures=Departures(letters),
            factors=factors,
            identities=identities_of(settings, http, sealing, letters),
            letters=letters,
            sealing=sealing,
            invitations=Invitations(letters, attempts, settings.url),
            deletions=Deletions(database.pool, commands, jobs, settings.retention.project_days),
            quotas=Quotas(database.pool, settings.quotas),
            vault=Vault(database.pool, sealing),
            starter=starter,
            doors=Doors(journal, sealing, settings.url, settings.limits.hook_bytes),
            replies=Replies(database.reads, events),
            answers=Answers(journal),
            signals=Signals(journal),
            mcp=mcp,
            mcp_flows=Flows(http, sealing, Journeys(McpFlow, "mcp", settings.url, settings.oidc_return_paths)),
            toolboxes=(WorkflowTools(starter), DatabaseTools(database.reads, settings.conversations.tool_characters), McpTools(mcp)),
            asking=conversations,
            consents=Consents(conversations),
            shares=Shares(database.pool, settings.url, attempts, image_addresses),
            images=Images(database.pool, settings.url, image_addresses),
        )
    finally:
        await events.close()
        await commands.close()
        await journal.close()
        await http.close()
        await redis.aclose()
        await database.close()


@asynccontextmanager
async def outside(home: Platform) -> AsyncIterator[tuple[Outgoing, Router]]:
    """The ways out of this machine: for processes that run workflows."""
    http = Outgoing(home.settings.outgoing_allow)
    models = Router(home.database, home.redis, home.sealing, home.settings, http)
    try:
        yield http, models
    finally:
        await models.close()
        await http.close()
