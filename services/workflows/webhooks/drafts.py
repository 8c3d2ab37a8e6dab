"""A request on its way into the log, with the run that it starts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

import orjson

from core.fields import JSON, storable
from core.ids import new_id
from core.viewers import Viewer
from models.workflows import DeliveryOutcome, TriggerType, Webhook, WorkflowVersion
from models.workflows.writes import NewDelivery, NewRun
from services.workflows import privacy, triggers
from services.workflows.concurrency import NoKey
from services.workflows.webhooks.bodies import Incoming

REASON_MOST = 2000  # characters


@dataclass(frozen=True, slots=True)
class Draft:
    """What is secret is hidden by name, and wherever one of `secrets` stands."""

    webhook: Webhook
    version: WorkflowVersion
    incoming: Incoming
    secrets: Sequence[str]
    at: datetime
    id: UUID = field(default_factory=new_id)
    replay_of_id: UUID | None = None
    by: Viewer | None = None

    def run(self, input: JSON, key: str | None) -> NewRun:
        """Without a key the delivery is one of its own."""
        if wrong := triggers.input_faults(self.version, input, "body"):
            return self._new(DeliveryOutcome.REFUSED, privacy.reason(wrong, self.version.definition), input, key)
        try:
            return self._new(DeliveryOutcome.ACCEPTED, "", input, key)
        except NoKey as error:
            return self._new(DeliveryOutcome.REFUSED, f"body: {error}", input, key)

    def refused(self, outcome: DeliveryOutcome, reason: str) -> NewRun:
        return self._new(outcome, reason, None, None)

    def _new(self, outcome: DeliveryOutcome, reason: str, input: JSON, key: str | None) -> NewRun:
        incoming, dedupe_key = self.incoming, key or f"one/{self.id}"
        headers, query = incoming.shown(self.secrets)
        delivery = NewDelivery(
            id=self.id,
            webhook_id=self.webhook.id,
            dedupe_key=dedupe_key,
            outcome=outcome,
            reason=storable(reason[:REASON_MOST]),
            headers=orjson.dumps(headers).decode(),
            query=orjson.dumps(query).decode(),
            body=privacy.WITHHELD if privacy.hides_input(self.version.definition) else incoming.body,
            body_sha256=incoming.body_sha256,
            method=incoming.method,
            replay_of_id=self.replay_of_id,
            is_watched=self.webhook.is_watched(self.at),
        )
        run = triggers.new_run(
            new_id() if outcome is DeliveryOutcome.ACCEPTED else None,
            self.version,
            f"webhook/{self.webhook.id}/{self.id}/{dedupe_key}",  # the delivery is what there is one of: its key may be forgotten
            TriggerType.WEBHOOK,
            {"headers": headers, "query": query},
            orjson.dumps(input).decode(),
            self.at,
            None if self.by is None else self.by.user_id,
            None if self.by is None else self.by.key,
        )
        return replace(run, delivery=delivery)
