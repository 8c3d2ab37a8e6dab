"""Mutations that come with a key of their client's (`Idempotency-Key`): however often one is sent, it is done once, and answered the same."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from hashlib import sha256
from time import monotonic
from typing import TYPE_CHECKING

import orjson
from tortoise.exceptions import IntegrityError

from core.clock import now
from core.errors import ProblemCode
from core.fields import canonical, storable
from core.sealing import Sealing
from models.operations import KeptReply
from server.graphql.answers import Answer, Code, Refused, Trouble, trouble_of

if TYPE_CHECKING:
    from uuid import UUID

    from server.graphql.executions import Request

KEY = "idempotencyKey"  # in `extensions`, where a header cannot be sent
KEY_CHARACTERS = 200
KEPT = timedelta(hours=24)
ANSWER_BYTES = 1_000_000
RETRY_SECONDS = 1
SWEEP_SECONDS = 600


class Repeats:
    def __init__(self, sealing: Sealing, mutation_seconds: float) -> None:
        self._sealing = sealing
        self._patience = timedelta(seconds=mutation_seconds + 5)  # after which whoever began has ended, or is dead
        self._swept = 0.0

    async def once(self, request: Request, work: Callable[[Request], Awaitable[Answer]]) -> Answer:
        """Does it unless it was done. What did nothing, as all it answers are problems, is not remembered: the key can be used again.

        Strangers and sign-ins are not remembered: nobody could be told apart, and a token is answered once.
        """
        if request.viewer is None or request.operation.measured.size.sign_ins:
            return await work(request)
        try:
            kept = await self._claimed(request, request.viewer.principal_id)
        except Refused as refused:
            return Answer.of_refusal(refused, request.id)
        except Exception as error:
            return Answer(request.id, troubles=(trouble_of(error),))
        if isinstance(kept, Answer):
            return kept
        answer = await work(request)
        if not answer.was_executed or len(request.faults) >= request.operation.measured.size.fields:
            await kept.delete()
        elif len(text := answer.encoded()) <= ANSWER_BYTES:
            await KeptReply.filter(id=kept.id).update(answer=self._sealing.seal(text.decode()))
        return answer

    async def _claimed(self, request: Request, principal_id: UUID) -> KeptReply | Answer:
        """The row, when this request has made it; else what the first one answered. Raises Refused, and what the database raises."""
        key = request.extensions[KEY]
        if not isinstance(key, str) or not 0 < len(key) <= KEY_CHARACTERS or storable(key) != key:
            raise Refused.because(Code.BAD_REQUEST, f"An idempotency key is a text of 1 to {KEY_CHARACTERS} characters.")
        operation, at = request.operation, now()
        if monotonic() - self._swept > SWEEP_SECONDS:
            self._swept = monotonic()
            await KeptReply.filter(expires_at__lte=at).delete()
        names = ",".join(sorted(operation.roots))[:500]
        mine = KeptReply.filter(principal_id=principal_id, operation=names, key=key)
        fingerprint = sha256(canonical([operation.text, operation.name, dict(request.variables)])).hexdigest()
        await mine.filter(expires_at__lte=at).delete()
        try:
            return await KeptReply.create(
                principal_id=principal_id, operation=names, key=key, fingerprint=fingerprint, started_at=at, expires_at=at + KEPT
            )
        except IntegrityError:
            known = await mine.first()
        if known is None or (known.answer is None and at < known.started_at + self._patience):
            message = "The first request with this key is not answered yet."
            raise Refused(Trouble(ProblemCode.CONFLICT, message, details={"retryAfterSeconds": RETRY_SECONDS}))
        if known.fingerprint != fingerprint:
            raise Refused(Trouble(ProblemCode.CONFLICT, "This key was used before, with another request."))
        if known.answer is None:
            message = "The first request with this key was begun, and its answer is not known: look what it did, then use another key."
            raise Refused(Trouble(ProblemCode.CONFLICT, message))
        body = orjson.loads(self._sealing.open(known.answer))
        body["extensions"] = {**body.get("extensions", {}), "replayed": True}
        return Answer(request.id, None, (), None, True, orjson.dumps(body), [(b"idempotency-replayed", b"true")])
