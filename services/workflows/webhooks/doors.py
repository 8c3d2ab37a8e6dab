"""Webhooks made and changed, and their deliveries taken in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from uuid import UUID

import structlog

from core import opaque
from core.clock import now
from core.database import tried
from core.errors import Unavailable
from core.gathers import Gathers
from core.sealing import Sealing, SealingError
from models.quotas import Quota
from models.workflows import Delivery, DeliveryOutcome, Webhook, WebhookScheme, Workflow, WorkflowVersion
from models.workflows.webhooks import Door, by_tokens
from models.workflows.writes import NewRun
from services.projects import quotas
from services.workflows import signatures
from services.workflows.journal import Deleted, Journal, Received
from services.workflows.webhooks import duplicates, handshakes, rotations
from services.workflows.webhooks.bodies import Incoming, Unreadable, read_body
from services.workflows.webhooks.drafts import Draft
from services.workflows.webhooks.handshakes import Challenge
from services.workflows.webhooks.options import Options

log = structlog.get_logger(__name__)

PATIENCE_SECONDS = 10  # with a database that is away, before the sender is asked to come again
DELETED_AT_ONCE = 1000  # deliveries, in one transaction
VERSIONS_MOST, SECRETS_MOST = 200, 1000  # that are remembered
LOGGED_A_MINUTE = 60  # requests of a stranger, for a watcher


@dataclass(frozen=True, slots=True)
class Made:
    """A webhook with what is shown only now. Without a secret: it has none, or keeps the one it has."""

    webhook: Webhook
    url: str
    secret: str | None


@dataclass(frozen=True, slots=True)
class Taken:
    """A delivery that is logged, and for how long its sender wants to wait for the run's response."""

    received: Received
    wait_seconds: int


class TurnedAway(Exception):
    """Before anything was read of it; the subclasses say why. A watcher sees it."""

    reason = ""


class Gone(TurnedAway):
    """The webhook is disabled, or (Closed) its workflow."""

    reason = "This webhook is disabled."


class Closed(Gone):
    reason = "This webhook's workflow is disabled."


class Unknown(Exception):
    """There is no webhook with this token."""


class Forged(Exception):
    """The signature is missing or wrong. `scheme`: of the webhook."""

    def __init__(self, message: str, scheme: WebhookScheme) -> None:
        super().__init__(message)
        self.scheme = scheme


class Stranger(TurnedAway):
    """The webhook does not take requests from this address."""

    reason = "The webhook does not take requests from this address."


class WrongMethod(TurnedAway):
    """The webhook does not take this method; the arguments are those it takes."""

    reason = "The webhook does not take this method."


class WrongType(TurnedAway):
    """The webhook does not take this content type; the arguments are those it takes."""

    reason = "The webhook does not take this content type."


class TooLarge(TurnedAway):
    """The body has more bytes than the webhook takes; the argument says how many it takes."""

    reason = "The body is larger than the webhook takes."


@dataclass(slots=True)
class Allowance:
    """At most so many a minute and webhook, counted in this process: a stranger who posts while somebody watches fills no disk."""

    minute: int = 0
    counts: dict[UUID, int] = field(default_factory=dict)

    def take(self, id: UUID, at: datetime) -> bool:
        minute = int(at.timestamp() // 60)
        if minute != self.minute:
            self.minute, self.counts = minute, {}
        self.counts[id] = self.counts.get(id, 0) + 1
        return self.counts[id] <= LOGGED_A_MINUTE


@dataclass(frozen=True)
class Doors:
    """Makes webhooks and takes their deliveries."""

    journal: Journal
    sealing: Sealing
    public_url: str
    most_bytes: int
    refused: Allowance = field(default_factory=Allowance)
    versions: dict[UUID, WorkflowVersion] = field(default_factory=dict)  # they never change
    opened: dict[str, str] = field(default_factory=dict)  # secrets, by what they are sealed as

    @cached_property
    def doors(self) -> Gathers[str, Door]:
        """By the hash of the token, as they are now."""
        return Gathers(lambda hashes: by_tokens(self.journal.pool, hashes))

    async def create(self, workflow: Workflow, scheme: WebhookScheme, secret: str | None, options: Options | None = None) -> Made:
        """The URL's token has 256 bits and is kept as a hash; a secret is made if none is given. Raises Invalid."""
        signatures.check_secret(scheme, secret)
        if secret is None and scheme is not WebhookScheme.NONE:
            secret = signatures.new_secret(scheme)
        token = opaque.new()
        sealed = None if secret is None else self.sealing.seal(secret)
        webhook = Webhook(workflow_id=workflow.id, scheme=scheme, token_hash=opaque.digest(token), sealed_secret=sealed)
        (options or Options()).apply(webhook, self.sealing, self.most_bytes)
        await webhook.save()
        return Made(webhook, self._url(token), secret)

    async def update(self, webhook: Webhook, options: Options) -> Webhook:
        """Raises Invalid."""
        options.apply(webhook, self.sealing, self.most_bytes)
        await webhook.save(update_fields=options.COLUMNS)
        return webhook

    async def rotate_url(self, webhook: Webhook, grace_seconds: int) -> Made:
        """As `rotations.rotate_token`."""
        webhook, token = await rotations.rotate_token(webhook, grace_seconds)
        return Made(webhook, self._url(token), None)

    async def delete(self, webhook: Webhook) -> Workflow:
        """With its log, a share at a time; the runs stay. Cut off half way, it is disabled, and deleting it again goes on."""
        await webhook.enable(enabled=False)
        while ids := await Delivery.filter(webhook_id=webhook.id).limit(DELETED_AT_ONCE).values_list("id", flat=True):
            await Delivery.filter(id__in=ids).delete()
        await webhook.delete()
        return await Workflow.get(id=webhook.workflow_id)

    def _url(self, token: str) -> str:
        return f"{self.public_url}/hooks/{token}"

    async def receive(self, token: str, incoming: Incoming) -> Taken | Challenge:
        """Durable when it returns.

        Raises Unknown, Gone, Stranger, WrongMethod, WrongType, TooLarge, Forged, Unreadable, QuotaExceeded, or Unavailable when the database stays away or a
        secret cannot be opened. An input that the workflow's schema refuses is logged as a delivery too, and answered with outcome
        REFUSED; when it is delivered again it is judged anew, since the schema may have been mended. What is forged, unreadable or
        turned away is logged only while somebody watches.
        """
        door, version = await tried(lambda: self._find(token), PATIENCE_SECONDS)
        webhook, at = door.webhook, now()
        try:
            if not door.is_open:
                raise Gone if not webhook.is_enabled else Closed
            if webhook.addresses and not incoming.comes_from(webhook.addresses):
                raise Stranger
            if webhook.sealed_verify_token is not None and handshakes.is_verification(incoming):
                if (challenge := handshakes.verification(incoming, self._open(webhook, webhook.sealed_verify_token))) is None:
                    raise Forged("The query hub.verify_token does not match, or hub.challenge is missing.", webhook.scheme)
                return challenge
            _check_limits(webhook, incoming)
        except TurnedAway as refused:
            if webhook.is_watched(at):
                draft = Draft(webhook, version, incoming, self._secrets(webhook, at), at)
                await self._show(draft, DeliveryOutcome.TURNED_AWAY, refused.reason)
            raise
        draft = Draft(webhook, version, incoming, self._secrets(webhook, at), at)
        try:
            verified = signatures.verify(webhook.scheme, draft.secrets, incoming.headers, incoming.body, at)
        except signatures.BadSignature as error:
            await self._show(draft, DeliveryOutcome.UNSIGNED, str(error))
            raise Forged(str(error), webhook.scheme) from None
        try:
            input = read_body(incoming.kind, incoming.body)
        except Unreadable as error:
            await self._show(draft, DeliveryOutcome.UNREADABLE, str(error))
            raise
        if (asked := handshakes.slack_challenge(webhook.scheme, input)) is not None:
            return asked
        if not door.has_runs_left:
            raise quotas.exceeded(Quota.RUNS_A_DAY)
        key = duplicates.key_of(webhook, incoming, input, verified)
        return Taken(await self._accept(draft.run(input, key)), webhook.wait_seconds)

    async def turn_away(self, token: str, incoming: Incoming, reason: str) -> None:
        """Show a watcher what was refused before its webhook was looked for. `incoming` has no body: it was not read."""
        try:
            door, version = await self._find(token)
        except Unknown:
            return
        if (webhook := door.webhook).is_watched(at := now()):
            draft = Draft(webhook, version, incoming, self._secrets(webhook, at), at)
            await self._show(draft, DeliveryOutcome.TURNED_AWAY, reason)

    async def _accept(self, run: NewRun) -> Received:
        """Raises Unknown when the webhook was deleted meanwhile."""
        try:
            return await self.journal.receive(run)
        except Deleted:
            raise Unknown from None

    async def _show(self, draft: Draft, outcome: DeliveryOutcome, reason: str) -> None:
        """Log what was refused, if somebody watches."""
        if draft.webhook.is_watched(draft.at) and self.refused.take(draft.webhook.id, draft.at):
            await self._accept(draft.refused(outcome, reason))

    async def _find(self, token: str) -> tuple[Door, WorkflowVersion]:
        """Raises Unknown."""
        if (door := await self.doors.get(opaque.digest(token))) is None:
            raise Unknown
        if (known := self.versions.get(door.version_id)) is None:
            known = await WorkflowVersion.get(id=door.version_id)
            if len(self.versions) >= VERSIONS_MOST:
                self.versions.clear()
            self.versions[known.id] = known
        return door, known

    def _secrets(self, webhook: Webhook, at: datetime) -> list[str]:
        """All that count at this moment. Raises Unavailable."""
        sealed = [webhook.sealed_secret] if webhook.sealed_secret is not None else []
        return [self._open(webhook, one) for one in [*sealed, *(old["sealed"] for old in rotations.standing(webhook, at))]]

    def _open(self, webhook: Webhook, sealed: str) -> str:
        """Raises Unavailable: senders come again, and the operator may bring the lost key back meanwhile."""
        if (known := self.opened.get(sealed)) is None:
            try:
                known = self.sealing.open(sealed)
            except SealingError as error:
                log.error("webhook_secret_sealed", webhook_id=str(webhook.id), error=str(error))
                raise Unavailable("This webhook cannot check signatures at the moment.", retry_after_seconds=60) from None
            if len(self.opened) >= SECRETS_MOST:
                self.opened.clear()
            self.opened[sealed] = known
        return known


def _check_limits(webhook: Webhook, incoming: Incoming) -> None:
    if incoming.method not in (methods := webhook.methods.split()):
        raise WrongMethod(*methods)
    if webhook.max_bytes is not None and len(incoming.body) > webhook.max_bytes:
        raise TooLarge(webhook.max_bytes)
    kinds, kind = webhook.content_types.split(), incoming.kind
    if kinds and (kind or incoming.body) and kind not in kinds and f"{kind.partition('/')[0]}/*" not in kinds:
        raise WrongType(*kinds)
