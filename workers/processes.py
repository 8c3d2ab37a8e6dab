"""A worker process: hints, the sweeper, the heartbeat and the clock of schedules, until it is told to stop."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import structlog

from core import tasks
from core.database import LOST
from core.errors import Unavailable
from core.settings import Settings
from models.letters import LetterKind
from services import platform
from services.accounts import forgetting
from services.ai import deployments
from services.ai.alerts import Alerts
from services.ai.comparisons import RENEW_SECONDS, Answering
from services.ai.semantics.observers import Observer
from services.ai.upkeep import Upkeep
from services.conversations.answerers import Answerer
from services.conversations.keeping import Purger as Forgetter
from services.letters.postmen import Postman
from services.letters.senders import sender
from services.letters.writing import Writer
from services.platform import Platform
from services.rankings.evidence import Evidence
from services.workflows import causes
from services.workflows.engine import Engine
from services.workflows.notices.couriers import Courier
from services.workflows.reminders import Reminders
from services.workflows.retention import Eraser, Purger
from services.workflows.schedules.clocks import Clock
from services.workflows.steps import Outside
from workers.queues import Hints

log = structlog.get_logger(__name__)

SCHEDULE_SECONDS = 1.0
SILENCE_SECONDS = 60.0
ERASE_SECONDS = 1.0
LETTER_SECONDS = 1.0
ACCOUNT_SECONDS = 600.0
DELIVERY_SECONDS = 2.0
NOTICE_SECONDS = 1.0
DELETION_SECONDS = 5.0
REMIND_SECONDS = 2.0
RESERVATION_SECONDS = 5.0
ALERT_SECONDS = 10.0
OBSERVE_SECONDS = 2.0
ANSWER_SECONDS = 60.0
COMPARISON_SECONDS = 0.5
EVIDENCE_SECONDS, EVIDENCE_LOOK_SECONDS = 300.0, 30.0
AGAIN_SECONDS = 0.2


@asynccontextmanager
async def working(home: Platform, outside: Outside, observer: Observer | None = None) -> AsyncIterator[Engine]:
    """The worker's clocks, beside whatever else this process does. Leaving drains: see `Engine.stop`."""
    settings = home.settings.engine
    engine = Engine(home.database.pool, home.journal, home.commands, outside, settings, vault=home.vault)
    clock = Clock(home.journal, home.commands)

    async def fire() -> None:
        while await clock.tick():
            await asyncio.sleep(0)  # after an outage there is more to tell than one tick takes

    async def pay() -> None:
        while await home.journal.pay(causes.decide):
            pass

    async def tend_accounts() -> None:
        await home.signing_keys.tend(home.settings.signing_key_days)
        await forgetting.sweep(home.database)

    reminders = Reminders(home.letters, home.settings.url)
    alerts = Alerts(home.letters)
    upkeep = Upkeep(home.database.pool, home.settings.ai)
    eraser, purger = Eraser(home.database.pool), Purger(home.database.pool, home.settings.retention)
    writer = Writer(home.settings.url, home.settings.mail_from)
    completions = {LetterKind.RESET_PASSWORD: home.credentials.reset_letter}
    postman = Postman(home.database.pool, home.letters.sealing, writer, sender(home.settings), completions)
    courier = Courier(home.database.pool, home.sealing, outside.http, home.letters)
    answering, evidence = Answering(home.database.pool, outside.models), Evidence(home.database.pool, home.settings.ai.receipt_days)

    async def count() -> None:
        await evidence.count(EVIDENCE_SECONDS)

    chat = home.settings.conversations
    answerer = Answerer(home.database.pool, home.events, home.commands, outside.models, home.toolboxes, chat)
    forgetter = Forgetter(home.database.pool, chat)
    hints = Hints(home.redis, {"engine": engine})
    beating = [
        asyncio.create_task(_every(engine.beat, lambda: asyncio.sleep(settings.heartbeat_seconds))),
        asyncio.create_task(_every(answerer.beat, answerer.pause)),
        asyncio.create_task(_every(answering.renew, lambda: asyncio.sleep(RENEW_SECONDS))),
    ]
    finding = [
        asyncio.create_task(hints.main()),
        # After an outage of the database others need a heartbeat's time to renew their leases before they are taken for dead.
        asyncio.create_task(_every(engine.sweep, lambda: _rest(engine, settings.sweep_seconds), settings.heartbeat_seconds)),
        asyncio.create_task(_every(engine.admit, lambda: asyncio.sleep(settings.sweep_seconds))),
        asyncio.create_task(_every(pay, lambda: home.journal.owing.wait(settings.sweep_seconds))),
        asyncio.create_task(_every(home.journal.deliver_rest, lambda: asyncio.sleep(DELIVERY_SECONDS))),
        asyncio.create_task(_every(reminders.write, lambda: asyncio.sleep(REMIND_SECONDS))),
        asyncio.create_task(_every(fire, lambda: asyncio.sleep(SCHEDULE_SECONDS))),
        asyncio.create_task(_every(eraser.erase, lambda: asyncio.sleep(ERASE_SECONDS))),
        asyncio.create_task(_every(postman.deliver, lambda: asyncio.sleep(LETTER_SECONDS))),
        asyncio.create_task(_every(courier.deliver, lambda: asyncio.sleep(NOTICE_SECONDS))),
        asyncio.create_task(_every(purger.purge, lambda: asyncio.sleep(purger.settings.purge_seconds))),
        asyncio.create_task(_every(tend_accounts, lambda: asyncio.sleep(ACCOUNT_SECONDS))),
        asyncio.create_task(_every(home.deletions.cancel_rest, lambda: asyncio.sleep(DELETION_SECONDS))),
        asyncio.create_task(_every(home.deletions.purge, lambda: asyncio.sleep(purger.settings.purge_seconds))),
        asyncio.create_task(_every(home.quotas.measure, lambda: asyncio.sleep(home.settings.quotas.measure_seconds))),
        asyncio.create_task(_every(upkeep.release, lambda: asyncio.sleep(RESERVATION_SECONDS))),
        *([] if observer is None else [asyncio.create_task(_every(observer.observe, lambda: asyncio.sleep(OBSERVE_SECONDS)))]),
        asyncio.create_task(_every(alerts.tell, lambda: asyncio.sleep(ALERT_SECONDS))),
        asyncio.create_task(_every(upkeep.forget, lambda: asyncio.sleep(ANSWER_SECONDS))),
        asyncio.create_task(_every(answering.take, lambda: asyncio.sleep(COMPARISON_SECONDS))),
        asyncio.create_task(_every(answering.expire, lambda: asyncio.sleep(ANSWER_SECONDS))),
        asyncio.create_task(_every(count, lambda: asyncio.sleep(EVIDENCE_LOOK_SECONDS))),
        asyncio.create_task(_every(clock.watch, lambda: asyncio.sleep(SILENCE_SECONDS))),
        asyncio.create_task(_every(answerer.find, answerer.rest, chat.heartbeat_seconds)),
        asyncio.create_task(_every(forgetter.purge, lambda: asyncio.sleep(chat.purge_seconds))),
    ]
    try:
        with answerer.listening():
            yield engine
    finally:
        await tasks.end(finding)
        await asyncio.gather(engine.stop(), answerer.stop(), answering.close())  # leases are kept alive while runs and answers drain
        await tasks.end(beating)


async def _every(
    action: Callable[[], Awaitable[object]], rest: Callable[[], Awaitable[None]], retry_seconds: float = AGAIN_SECONDS
) -> None:
    """For ever: a database that is away is waited for, and an unexpected error must not stop a clock."""
    while True:
        try:
            await action()
            await rest()
        except (Unavailable, *LOST) as error:
            log.warning("clock_waits", clock=action.__qualname__, error=type(error).__name__)
            await asyncio.sleep(retry_seconds)
        except Exception:
            log.exception("clock_failed", clock=action.__qualname__)
            await asyncio.sleep(SCHEDULE_SECONDS)


async def _rest(engine: Engine, most_seconds: float) -> None:
    """Until the next wait ends, there is room again, or the time is up."""
    next_wake = await engine.seconds_to_next_wake()
    seconds = most_seconds if next_wake is None else min(max(next_wake, 0.01), most_seconds)
    with suppress(TimeoutError):
        await asyncio.wait_for(engine.full_then_free(), seconds)


async def run(settings: Settings, stopped: asyncio.Event) -> None:
    async with platform.opened(settings) as home, platform.outside(home) as (http, models):
        await deployments.ensure(home.database.pool, settings)
        home.commands.listen()
        # What lives as long as the process need not be looked at by each collection.
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 100)
        async with working(home, Outside(http, models, home.letters, home.mcp), models.observer) as engine:
            log.info("worker_ready", owner=engine.owner)
            await stopped.wait()
            log.info("worker_drains", owner=engine.owner)
