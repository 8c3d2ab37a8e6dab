"""The webhook door: accepted once, durably, before the sender hears 202."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import parse_qs

import orjson
import structlog

from core.clock import now
from core.database import tried
from core.errors import FieldFault, Unavailable
from core.fields import JSON
from core.ids import new_id
from core.sealing import Sealing, SealingError
from models.workflows import DeliveryOutcome, TriggerType, Webhook, WebhookScheme, Workflow, WorkflowVersion
from models.workflows.writes import NewDelivery
from services.workflows import concurrency, signatures, triggers
from services.workflows.journal import Journal, Received

log = structlog.get_logger(__name__)

HIDDEN = {"authorization", "cookie", "proxy-authorization"}  # never stored, never in a run's context
REASON_MOST = 2000  # characters
DEPTH = 64  # of a body: deeper, and its run's expressions could not hold it
PATIENCE_SECONDS = 10  # with a database that is away, before the sender is asked to come again


@dataclass(frozen=True, slots=True)
class Made:
    """A webhook with what is shown only now."""

    webhook: Webhook
    url: str
    secret: str | None


class Gone(Exception):
    """The webhook or its workflow is disabled."""


class Unknown(Exception):
    """There is no webhook with this token."""


class Forged(Exception):
    """The signature is missing or wrong."""


class Unreadable(Exception):
    """The body is not what its content type says, or JSON that is nested too deeply."""


@dataclass(frozen=True, slots=True)
class Doors:
    """Makes webhooks and takes their deliveries."""

    journal: Journal
    sealing: Sealing
    public_url: str

    async def create(self, workflow: Workflow, scheme: WebhookScheme, secret: str | None) -> Made:
        """The URL's token has 256 bits and is kept as a hash; a secret is made if none is given. Raises Invalid."""
        signatures.check_secret(scheme, secret)
        if secret is None and scheme is not WebhookScheme.NONE:
            secret = signatures.new_secret(scheme)
        token = secrets.token_urlsafe(32)
        webhook = await Webhook.create(
            workflow_id=workflow.id,
            scheme=scheme,
            token_hash=hash_token(token),
            sealed_secret=None if secret is None else self.sealing.seal(secret),
        )
        return Made(webhook, f"{self.public_url}/hooks/{token}", secret)

    async def receive(self, token: str, headers: Mapping[str, str], query: Mapping[str, JSON], body: bytes) -> Received:
        """`headers` have lower-case names. Durable when it returns.

        Raises Unknown, Gone, Forged, Unreadable, or Unavailable when the database stays away or the secret cannot be opened. An
        input that the workflow's schema refuses is logged as a delivery too, and answered with outcome REFUSED; when it is
        delivered again it is judged anew, since the schema may have been mended.
        """
        webhook, version = await tried(lambda: _find(token), PATIENCE_SECONDS)
        if not webhook.is_enabled or not webhook.workflow.is_enabled:
            raise Gone
        at = now()
        keys = self._keys(webhook)
        try:
            verified = signatures.verify(webhook.scheme, keys, headers, body, at)
        except signatures.BadSignature as error:
            raise Forged(str(error)) from None
        input = read_body(headers.get("content-type", ""), body)
        trigger: dict[str, JSON] = {"headers": {name: value for name, value in headers.items() if name not in HIDDEN}, "query": dict(query)}
        wrong = triggers.input_faults(version, input, "body")
        delivery_id = new_id()
        # Without an id from the sender each request is a delivery of its own.
        key = f"id/{verified.delivery_id}" if verified.delivery_id is not None else f"one/{delivery_id}"
        text = orjson.dumps(input).decode()
        start = partial(
            triggers.new_run,
            version=version,
            start_key=f"webhook/{webhook.id}/{key}",
            type=TriggerType.WEBHOOK,
            trigger=trigger,
            input=text,
            at=at,
        )
        try:
            run = start(None if wrong else new_id())
        except concurrency.NoKey as error:
            wrong, run = [FieldFault("body", "CONCURRENCY_KEY", str(error))], start(None)
        delivery = NewDelivery(
            id=delivery_id,
            webhook_id=webhook.id,
            dedupe_key=key,
            outcome=DeliveryOutcome.REFUSED if wrong else DeliveryOutcome.ACCEPTED,
            reason="; ".join(f"{fault.path}: {fault.message}" for fault in wrong)[:REASON_MOST],
            headers=orjson.dumps(trigger["headers"]).decode(),
            query=orjson.dumps(query).decode(),
            body=body,
            body_sha256=hashlib.sha256(body).hexdigest(),
        )
        return await self.journal.receive(replace(run, delivery=delivery))

    def _keys(self, webhook: Webhook) -> list[str]:
        """Raises Unavailable: senders come again, and the operator may bring the lost key back meanwhile."""
        if webhook.sealed_secret is None:
            return []
        try:
            return [self.sealing.open(webhook.sealed_secret)]
        except SealingError as error:
            log.error("webhook_secret_sealed", webhook_id=str(webhook.id), error=str(error))
            raise Unavailable("This webhook cannot check signatures at the moment.", retry_after_seconds=60) from None


async def _find(token: str) -> tuple[Webhook, WorkflowVersion]:
    webhook = await Webhook.get_or_none(token_hash=hash_token(token)).select_related("workflow")
    if webhook is None:
        raise Unknown
    return webhook, await triggers.current_version(webhook.workflow)


def hash_token(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def read_body(content_type: str, body: bytes) -> JSON:
    """JSON, a form as an object (a repeated name as a list), anything else in UTF-8 as text. Raises Unreadable."""
    kind = content_type.split(";")[0].strip().lower()
    try:
        if kind == "application/json" or kind.endswith("+json"):
            value: JSON = orjson.loads(body) if body else None
            if _is_deeper(value, DEPTH):
                raise ValueError
            return value
        if kind == "application/x-www-form-urlencoded":
            fields = parse_qs(body.decode(), keep_blank_values=True, max_num_fields=1000)
            return {name: values[0] if len(values) == 1 else list(values) for name, values in fields.items()}
        return body.decode() if body else None
    except ValueError:
        raise Unreadable(kind or "no content type") from None


def _is_deeper(value: JSON, most: int) -> bool:
    level, depth = [value] if isinstance(value, dict | list) else [], 0
    while level and depth <= most:
        below = [inner for outer in level for inner in (outer.values() if isinstance(outer, dict) else outer)]
        level, depth = [inner for inner in below if isinstance(inner, dict | list)], depth + 1
    return depth > most
