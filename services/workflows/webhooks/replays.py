"""Deliveries that come again because somebody asks for it: as new deliveries, with runs of their own."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from core.clock import now
from core.errors import Conflict, FieldFault, raise_if_any
from core.ids import new_id
from core.viewers import Viewer
from models.quotas import Quota
from models.workflows import Delivery, DeliveryOutcome, Webhook
from services.projects import quotas
from services.workflows import privacy, triggers
from services.workflows.journal import Journal
from services.workflows.webhooks.bodies import Incoming, read_body
from services.workflows.webhooks.drafts import Draft

SOUND = (DeliveryOutcome.ACCEPTED, DeliveryOutcome.REFUSED)
SHARE = 4  # deliveries whose bodies are in memory at once


@dataclass(frozen=True, slots=True)
class Replayed:
    """The new deliveries, in the order in which the old ones were named."""

    deliveries: list[Delivery]


@dataclass(frozen=True, slots=True)
class Place:
    """Of one delivery in a replay. Asked again under the same key it has the same id and dedupe key; by other ids it has another id."""

    old_id: UUID
    id: UUID
    dedupe_key: str


async def replay(journal: Journal, webhook: Webhook, olds: Sequence[Delivery], key: str | None, by: Viewer) -> Replayed:
    """On the workflow's current version, whose input schema judges them anew; `olds` may be without their bodies. The same key and ids
    again are answered the same, whatever has become of the workflow since.

    Raises Invalid for a delivery of another webhook; Conflict when the key was used for others, when the workflow is disabled or a
    delivery was never signed, never readable or has no body; RateLimited or Unavailable when not all were taken: the same key goes on.
    """
    triggers.check_key(key)
    message = "All deliveries are to be of one webhook."
    raise_if_any([FieldFault(f"deliveryIds[{n}]", "OTHER_WEBHOOK", message) for n, old in enumerate(olds) if old.webhook_id != webhook.id])
    places = _places([old.id for old in olds], key)
    if key is not None and len(known := await _known(webhook, places)) == len(places):
        return Replayed(known)
    workflow = await webhook.workflow
    if not workflow.is_enabled:
        raise Conflict("This workflow is disabled.", [FieldFault("deliveryIds", "DISABLED", "This workflow is disabled.")])
    await quotas.require(workflow.project_id, Quota.RUNS_A_DAY)
    message = "It was refused for its signature or its body: only sound deliveries can be replayed."
    unsound = [FieldFault(f"deliveryIds[{n}]", "UNSOUND", message) for n, old in enumerate(olds) if old.outcome not in SOUND]
    if unsound:
        raise Conflict(message, unsound)
    bodiless = await _bodiless(olds)
    message = "Its body was not kept, or was deleted: retry its run instead."
    if gone := [FieldFault(f"deliveryIds[{n}]", "NO_BODY", message) for n, old in enumerate(olds) if old.id in bodiless]:
        raise Conflict(message, gone)
    version = await triggers.current_version(workflow)

    async def again(old: Delivery, place: Place) -> None:
        incoming = Incoming(old.method, old.headers, old.query, bytes(old.body))
        draft = Draft(webhook, version, incoming, (), now(), place.id, old.id, by)
        await journal.receive(draft.run(read_body(incoming.kind, incoming.body), place.dedupe_key))

    for share in (places[:1], *(places[n : n + SHARE] for n in range(1, len(places), SHARE))):
        rows = {row.id: row for row in await Delivery.filter(id__in=[place.old_id for place in share])}
        for place in share:
            row = rows.get(place.old_id)
            if row is not None and not privacy.is_withheld(row.body, row.body_sha256):  # else it was deleted meanwhile
                await again(row, place)
        if share[0] is places[0]:  # which takes the key
            await _known(webhook, share)
    return Replayed(await _known(webhook, places))


async def _bodiless(olds: Sequence[Delivery]) -> set[UUID]:
    """Those whose body is not there any more, or never was."""
    rows = await Delivery.filter(id__in=[old.id for old in olds], body__in=[privacy.WITHHELD, privacy.DELETED])
    return {row.id for row in rows if privacy.is_withheld(row.body, row.body_sha256)}


def _places(olds: Sequence[UUID], key: str | None) -> list[Place]:
    if key is None:
        return [Place(old, id := new_id(), f"replay/{old}/{id}") for old in olds]
    named = hashlib.sha256(key.encode()).hexdigest()
    asked = hashlib.sha256(b"".join(old.bytes for old in olds)).digest()
    return [
        Place(old, UUID(bytes=hashlib.sha256(f"{named}/{n}".encode() + asked).digest()[:16]), f"replay/{named}/{n}")
        for n, old in enumerate(olds)
    ]


async def _known(webhook: Webhook, places: Sequence[Place]) -> list[Delivery]:
    """Those that there are, a share at a time. Raises Conflict when one is another's: the key was used before."""
    found = list[Delivery]()
    for n in range(0, len(places), SHARE):
        share = places[n : n + SHARE]
        rows = {row.dedupe_key: row for row in await Delivery.filter(webhook_id=webhook.id, dedupe_key__in=[p.dedupe_key for p in share])}
        for place in share:
            if (row := rows.get(place.dedupe_key)) is None:
                continue
            if row.id != place.id:
                message = "This key was used before, for other deliveries."
                raise Conflict(message, [FieldFault("idempotencyKey", "USED", message)])
            found.append(row)
        await asyncio.sleep(0)
    return found
