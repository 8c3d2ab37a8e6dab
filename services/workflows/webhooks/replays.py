"""Deliveries that come again because somebody asks for it: as new deliveries, with runs of their own."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

import orjson

from core.clock import now
from core.errors import Conflict, FieldFault, raise_if_any
from core.ids import new_id
from core.viewers import Viewer
from models.workflows import Delivery, DeliveryOutcome, TriggerType, Webhook, WorkflowVersion
from models.workflows.writes import NewDelivery, NewRun
from services.workflows import privacy, triggers
from services.workflows.concurrency import NoKey
from services.workflows.journal import Journal
from services.workflows.webhooks.bodies import read_body

REASON_MOST = 2000
SOUND = (DeliveryOutcome.ACCEPTED, DeliveryOutcome.REFUSED)


@dataclass(frozen=True, slots=True)
class Replayed:
    """The new deliveries, in the order in which the old ones were named."""

    deliveries: list[Delivery]


async def replay(journal: Journal, webhook: Webhook, olds: Sequence[Delivery], key: str | None, by: Viewer) -> Replayed:
    """On the workflow's current version, whose input schema judges them anew. The same key again replays none a second time.

    Raises Invalid for a delivery of another webhook, Conflict when the workflow is disabled or a delivery was never signed, never
    readable, or has no body.
    """
    triggers.check_key(key)
    message = "All deliveries are to be of one webhook."
    raise_if_any([FieldFault(f"deliveryIds[{n}]", "OTHER_WEBHOOK", message) for n, old in enumerate(olds) if old.webhook_id != webhook.id])
    workflow = await webhook.workflow
    if not workflow.is_enabled:
        raise Conflict("This workflow is disabled.", [FieldFault("deliveryIds", "DISABLED", "This workflow is disabled.")])
    message = "It was refused for its signature or its body: only sound deliveries can be replayed."
    unsound = [FieldFault(f"deliveryIds[{n}]", "UNSOUND", message) for n, old in enumerate(olds) if old.outcome not in SOUND]
    if unsound:
        raise Conflict(message, unsound)
    message = "Its body was not kept, or was deleted: retry its run instead."
    if gone := [
        FieldFault(f"deliveryIds[{n}]", "NO_BODY", message) for n, old in enumerate(olds) if privacy.is_withheld(old.body, old.body_sha256)
    ]:
        raise Conflict(message, gone)
    version = await triggers.current_version(workflow)
    keys = [_key(old.id, key) for old in olds]
    await asyncio.gather(*[journal.receive(_again(version, old, dedupe_key, by)) for old, dedupe_key in zip(olds, keys, strict=True)])
    rows = {row.dedupe_key: row for row in await Delivery.filter(webhook_id=webhook.id, dedupe_key__in=keys)}
    return Replayed([rows[dedupe_key] for dedupe_key in keys])


def _key(old: UUID, key: str | None) -> str:
    return f"replay/{old}/{new_id() if key is None else hashlib.sha256(key.encode()).hexdigest()}"


def _again(version: WorkflowVersion, old: Delivery, dedupe_key: str, by: Viewer) -> NewRun:
    body = bytes(old.body)
    input = read_body(str(old.headers.get("content-type", "")).split(";")[0].strip().lower(), body)
    reason = privacy.reason(triggers.input_faults(version, input, "body"), version.definition)
    start = partial(
        triggers.new_run,
        version=version,
        start_key=f"webhook/{old.webhook_id}/{dedupe_key}",
        type=TriggerType.WEBHOOK,
        trigger={"headers": old.headers, "query": old.query},
        input=orjson.dumps(input).decode(),
        at=now(),
        by=by.user_id,
    )
    try:
        run = start(None if reason else new_id())
    except NoKey as error:
        run, reason = start(None), f"body: {error}"
    delivery = NewDelivery(
        id=new_id(),
        webhook_id=old.webhook_id,
        dedupe_key=dedupe_key,
        outcome=DeliveryOutcome.REFUSED if reason else DeliveryOutcome.ACCEPTED,
        reason=reason[:REASON_MOST],
        headers=orjson.dumps(old.headers).decode(),
        query=orjson.dumps(old.query).decode(),
        body=privacy.WITHHELD if privacy.hides_input(version.definition) else body,
        body_sha256=old.body_sha256,
        method=old.method,
        replay_of_id=old.id,
    )
    return replace(run, delivery=delivery)
