"""A member's thumb on an answer: one for each call, which may be changed and taken back."""

from __future__ import annotations

from core.clock import now
from core.database import transaction
from core.errors import Conflict, Invalid
from core.viewers import Viewer
from models.ai import AiCall, AiCallPurpose, AiCallStatus, CacheState
from models.rankings import AnswerRating, Thumb

REASON_MOST = 1000


async def rate(call: AiCall, thumb: Thumb, reason: str, by: Viewer) -> AiCall:
    """In place of what they have said of it before. Raises Invalid, or Conflict when there is no answer of the model's to this question."""
    if len(reason) > REASON_MOST:
        raise Invalid.field("reason", "LENGTH", f"A reason has at most {REASON_MOST} characters.")
    if call.status not in (AiCallStatus.SUCCEEDED, AiCallStatus.PARTIAL) or call.model_id is None:
        raise Conflict("The call gave no answer: there is nothing to rate.")
    if call.purpose is not AiCallPurpose.ANSWER:
        raise Conflict("The call was the semantic cache's own: nobody got its answer.")
    if call.cache is CacheState.SEMANTIC:
        raise Conflict("The answer was one to another question, so it says nothing of the model. If it is wrong: reportWrongHit.")
    said = {"project_id": call.project_id, "model_id": call.model_id, "task": call.task, "thumb": thumb, "reason": reason}
    async with transaction():
        await AnswerRating.update_or_create({**said, "changed_at": now()}, call_id=call.id, user_id=by.user_id)
    return call


async def retract(call: AiCall, by: Viewer) -> AiCall:
    """Nothing, if they have said nothing."""
    await AnswerRating.filter(call_id=call.id, user_id=by.user_id).delete()
    return call
