"""One call as it goes: what becomes its receipt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from time import perf_counter
from uuid import UUID

import orjson

from core import clock
from core.fields import JSON, storable
from core.ids import new_id
from models.ai import AiCallPurpose, AiCallStatus, CacheState, calls
from models.ai.budgets import Cost, Opened, Settlement
from models.ai.calls import Receipt
from services.ai.caches import Outcome
from services.ai.candidates import Candidate
from services.ai.errors import ModelError
from services.ai.prompts import OnText, Origin, Prompt, Try
from services.ai.routes import Route

_LOST = ModelError(
    "INTERRUPTED", "Whoever asked was gone before it could tell what came of it. The last try is charged with the most it can have been."
)


@dataclass(slots=True)
class Record:
    prompt: Prompt
    origin: Origin
    on_text: OnText | None
    id: UUID = field(init=False)
    created_at: datetime = field(default_factory=clock.now)
    began: float = field(default_factory=perf_counter)
    route: Route | None = None
    cache: CacheState = CacheState.NONE
    used: str | None = None  # the key of the kept answer that it got
    tries: list[dict[str, JSON]] = field(default_factory=list)
    told_tries: list[Try] = field(default_factory=list)
    costs: list[Cost] = field(default_factory=list)
    told: list[str] = field(default_factory=list)  # what was passed on
    first_token_at: float | None = None
    last: Candidate | None = None
    purpose: AiCallPurpose = AiCallPurpose.ANSWER
    is_alone: bool = False  # nobody else waits for its tries: the last one is settled with its receipt, in one statement
    unsettled: Settlement | None = None
    refused: bool = False  # for want of money, by a budget of this very call
    asks_for_all: bool = False  # others may wait for what it has begun
    left: tuple[AiCallStatus, ModelError | None] | None = None  # while it did: then its receipt is written when that has ended

    def __post_init__(self) -> None:
        self.id = self.origin.call_id or new_id()

    async def hear(self, text: str) -> None:
        if self.left is not None:
            return
        if self.first_token_at is None:
            self.first_token_at = perf_counter()
        self.told.append(text)
        if self.on_text is not None:
            await self.on_text(text)

    def tried(self, candidate: Candidate, began: float, error: str, cost: Cost | None, first_token: float | None) -> None:
        self.last = candidate
        if cost is not None:
            self.costs.append(cost)
        self.told_tries.append(Try(candidate.label, error, round((perf_counter() - began) * 1000)))
        told = None if first_token is None else round((first_token - began) * 1000)
        self.tries.append(_try(candidate, error, round((perf_counter() - began) * 1000), told, cost))

    def misfit(self) -> None:
        """The last try has answered, and not what was asked for."""
        self.tries[-1]["error"] = "BAD_ANSWER"

    def opened(self, candidate: Candidate, most: tuple[int, int], cost_micros: int, price_version: str) -> Opened:
        """What is told of the call if nothing more is heard of it than that this is tried now."""
        input, output = most
        cost = Cost(
            self.id,
            self.attempts,
            candidate.id,
            candidate.provider,
            candidate.name,
            input,
            output,
            cost_micros,
            price_version,
            bool(cost_micros),
        )
        receipt = replace(
            self.receipt(None, AiCallStatus.INTERRUPTED, _LOST),
            tries=orjson.dumps([*self.tries, _try(candidate, _LOST.code, 0, None, cost)]).decode(),
            model_id=candidate.id,
            provider=candidate.provider,
            model_name=candidate.name,
            input_tokens=input + sum(cost.input_tokens for cost in self.costs),
            output_tokens=output + sum(cost.output_tokens for cost in self.costs),
            cost_micros=cost_micros + self.cost_micros,
            price_version=price_version,
        )
        return Opened(self.id, calls.text(receipt))

    def going_on(self) -> str:
        """The same, when no try is under way."""
        return calls.text(self.receipt(None, AiCallStatus.INTERRUPTED, _LOST))

    @property
    def attempts(self) -> int:
        return len(self.tries)

    @property
    def cost_micros(self) -> int:
        return sum(cost.cost_micros for cost in self.costs)

    def receipt(self, outcome: Outcome | None, status: AiCallStatus, error: ModelError | None) -> Receipt:
        route, origin, last = self.route, self.origin, self.last
        found = outcome if self.cache in (CacheState.HIT, CacheState.SHARED, CacheState.SEMANTIC) else None
        hit = None if found is None else found.hit
        completion = None if outcome is None else outcome.completion
        elapsed = round((perf_counter() - self.began) * 1000)
        return Receipt(
            id=self.id,
            project_id=origin.project_id,
            user_id=origin.user_id if route is None else route.payer.user_id,
            key_id=origin.key_id if route is None else route.payer.key_id,
            workflow_id=None if route is None else route.payer.workflow_id,
            run_id=origin.run_id,
            message_id=origin.message_id,
            step=origin.step,
            task=self.prompt.task,
            purpose=self.purpose,
            status=status,
            error_code="" if error is None else error.code,
            error="" if error is None else storable(error.message)[:2000],
            candidates=orjson.dumps([] if route is None else route.considered).decode(),
            reason="" if route is None else storable(route.reason),
            tries=orjson.dumps(self.tries).decode(),
            model_id=None if last is None else last.id,
            provider="" if last is None else last.provider,
            model_name=completion.model if completion is not None else "" if last is None else last.name,
            input_tokens=sum(cost.input_tokens for cost in self.costs),
            output_tokens=sum(cost.output_tokens for cost in self.costs),
            cost_micros=self.cost_micros,
            saved_micros=0 if found is None else found.completion.cost_micros or 0,
            saved_milliseconds=0 if found is None else max(found.completion.milliseconds - elapsed, 0),
            price_version=self.costs[-1].price_version if self.costs else "" if found is None else found.price_version,
            cache=self.cache,
            milliseconds=elapsed,
            first_token_milliseconds=None if self.first_token_at is None else round((self.first_token_at - self.began) * 1000),
            was_streamed=self.on_text is not None,
            partial_text=self._partial_text(status),
            similarity=None if hit is None else hit.similarity,
            entry_age_seconds=None if hit is None else hit.age_seconds,
            semantic_hit=None if hit is None else orjson.dumps([str(hit.entry_id), hit.asked, hit.answers]).decode(),
            created_at=self.created_at,
        )

    def _partial_text(self, status: AiCallStatus) -> str | None:
        """A conversation keeps its own, which others in the project do not see."""
        if not self.told or status is AiCallStatus.SUCCEEDED or self.origin.message_id is not None:
            return None
        return storable("".join(self.told))


def _try(candidate: Candidate, error: str, milliseconds: int, first_token_milliseconds: int | None, cost: Cost | None) -> dict[str, JSON]:
    """As receipts have it."""
    return {
        "model": str(candidate.id),
        "provider": candidate.provider,
        "name": candidate.name,
        "error": error,
        "milliseconds": milliseconds,
        "firstTokenMilliseconds": first_token_milliseconds,
        "inputTokens": 0 if cost is None else cost.input_tokens,
        "outputTokens": 0 if cost is None else cost.output_tokens,
        "costMicros": 0 if cost is None else cost.cost_micros,
        "isEstimated": cost is not None and cost.is_estimated,
    }
