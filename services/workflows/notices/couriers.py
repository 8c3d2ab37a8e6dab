"""Sends what is owed to URLs of others. Any number of workers may: each attempt is claimed by one at a time."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass

import orjson
import structlog

from core.clock import now, stamp
from core.database import transaction
from core.fields import JSON
from core.outgoing import Outgoing, OutgoingError
from core.reads import global_id
from core.sealing import Sealing
from models.letters import LetterKind
from models.projects import Member, Project
from models.workflows import OutgoingStatus, OutgoingWebhook, Run, Workflow, notices
from models.workflows.notices import Due
from models.workflows.writes import Connection
from services.letters import Letters
from services.workflows.notices import standing

log = structlog.get_logger(__name__)

AT_ONCE = 20
TIMEOUT_SECONDS = 15
ANSWER_BYTES_MOST = 100_000
# Between attempts: three days in all, as Standard Webhooks 1.0 ("Deliverability and reliability") has it.
PAUSES = (5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400)
JITTER = 0.1
DISABLED_DAYS = 5  # of nothing but failures
GONE = 410


@dataclass(frozen=True, slots=True)
class Courier:
    pool: Connection
    sealing: Sealing
    http: Outgoing
    letters: Letters

    async def deliver(self) -> None:
        """All that is due at this moment."""
        while due := await notices.claim(self.pool, AT_ONCE):
            await asyncio.gather(*[self._deliver(one) for one in due])

    async def _deliver(self, due: Due) -> None:
        if not due.is_wanted:
            return await notices.drop(self.pool, due.id, "The webhook is disabled.")
        if due.data is None and due.run is None:
            return await notices.drop(self.pool, due.id, "The run is kept no more.")
        code: int | None = None
        error = ""
        try:
            answer = await self.http.fetch(
                "POST", due.url, headers=self._signed(due, body := _body(due)), body=body, timeout_seconds=TIMEOUT_SECONDS,
                most_bytes=ANSWER_BYTES_MOST, redirects=0,
            )  # fmt: skip
            code = answer.status
            error = "" if 200 <= code < 300 else f"It answered {code}."
        except OutgoingError as wrong:
            error = f"{wrong.code}: {wrong.message}"[:300]
        except Exception as wrong:
            log.exception("notice_broken", delivery_id=str(due.id))
            error = type(wrong).__name__
        return await self._told(due, code, error)

    async def _told(self, due: Due, code: int | None, error: str) -> None:
        if not error:
            await notices.close(self.pool, due.id, OutgoingStatus.SUCCEEDED, code, "", DISABLED_DAYS)
            return
        if code == GONE or due.attempts > len(PAUSES):
            is_lost = await notices.close(self.pool, due.id, OutgoingStatus.FAILED, code, error, DISABLED_DAYS)
        else:
            pause = PAUSES[due.attempts - 1] * (1 + JITTER * (due.id.int % 1000) / 1000)  # not all at once that failed at once
            is_lost = await notices.put_off(self.pool, due.id, code, error, pause, DISABLED_DAYS)
        if code == GONE:
            await self._disable(due, "It answered 410: nobody wants this any more.")
        elif is_lost:
            await self._disable(due, f"Nothing has arrived for {DISABLED_DAYS} days. The last error: {error}"[:300])

    async def _disable(self, due: Due, reason: str) -> None:
        """Once, with a letter to each who administers the project."""
        async with transaction() as connection:
            changed = await OutgoingWebhook.filter(id=due.webhook_id, is_enabled=True).using_db(connection).update(
                is_enabled=False, disabled_reason=reason
            )  # fmt: skip
            if not changed:
                return
            webhook = await OutgoingWebhook.get(id=due.webhook_id)
            project = await Project.get(id=webhook.project_id)
            for user in await Member.administrators(project.id):
                values = {"name": user.name, "project": project.name, "url": webhook.url, "reason": reason}
                await self.letters.post(LetterKind.OUTGOING_DISABLED, user.email, values, project_id=project.id)
        await notices.drop_all(self.pool, due.webhook_id, "The webhook was disabled.")

    def _signed(self, due: Due, body: bytes) -> dict[str, str]:
        """Standard Webhooks 1.0: with a signature by each secret that holds, the newest first."""
        at = now()
        olds = standing(None if due.old_secrets is None else orjson.loads(due.old_secrets), at)
        secrets = [self.sealing.open(sealed) for sealed in (due.sealed_secret, *[old["sealed"] for old in olds])]
        id, moment = f"msg_{due.id.hex}", str(int(at.timestamp()))
        return {
            "content-type": "application/json",
            "user-agent": "Assistant platform",
            "webhook-id": id,
            "webhook-timestamp": moment,
            "webhook-signature": signatures_of(secrets, f"{id}.{moment}.".encode() + body),
        }


def signatures_of(secrets: Sequence[str], signed: bytes) -> str:
    keys = [base64.b64decode(secret.removeprefix("whsec_")) for secret in secrets]
    return " ".join([f"v1,{base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()}" for key in keys])


def _body(due: Due) -> bytes:
    """`data` of a run has no values of its: who wants them asks the API."""
    data: JSON = _about(due.run) if due.data is None else orjson.loads(due.data)
    return orjson.dumps({"type": due.event.lower().replace("_", ".", 1), "timestamp": stamp(due.created_at), "data": data})


def _about(row: Connection) -> JSON:
    return {
        "run": {
            "id": global_id(Run, row["run_id"]),
            "status": row["status"],
            "error": None if row["error"] is None else orjson.loads(row["error"]),
            "triggerType": row["trigger_type"],
            "createdAt": stamp(row["run_created_at"]),
            "startedAt": None if row["started_at"] is None else stamp(row["started_at"]),
            "finishedAt": stamp(row["finished_at"]),
            "costMicros": row["cost_micros"],
        },
        "workflow": {"id": global_id(Workflow, row["workflow_id"]), "name": row["workflow_name"], "version": row["version"]},
    }
