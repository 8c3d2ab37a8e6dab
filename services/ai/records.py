"""One call as it goes: what becomes its receipt."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from time import perf_counter
from uuid import UUID

import orjson

from core import clock
from core.fields import JSON, storable
from core.ids import new_id
from models.ai import AiCallStatus, CacheState
from models.ai.budgets import Cost
from models.ai.calls import Receipt
from services.ai.caches import Outcome
from services.ai.candidates import Candidate
from services.ai.errors import ModelError
from services.ai.prompts import OnText, Origin, Prompt
from services.ai.routes import Route


@dataclass(slots=True)
class Record:
    prompt: Prompt
    origin: Origin
    on_text: OnText | None
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=clock.now)
    began: float = field(default_factory=perf_counter)
    route: Route | None = None
    cache: CacheState = CacheState.NONE
    used: str | None = None  # the key of the kept answer that it got
    tries: list[JSON] = field(default_factory=list)
    costs: list[Cost] = field(default_factory=list)
    told: list[str] = field(default_factory=list)  # what was passed on
    first_token_at: float | None = None
    last: Candidate | None = None
    refused: bool = False  # for want of money, by a budget of this very call

    async def hear(self, text: str) -> None:
        if self.first_token_at is None:
            self.first_token_at = perf_counter()
        self.told.append(text)
        if self.on_text is not None:
            await self.on_text(text)

    def tried(self, candidate: Candidate, began: float, error: str, cost: Cost | None, first_token: float | None) -> None:
        self.last = candidate
        if cost is not None:
            self.costs.append(cost)
        self.tries.append(
            {
                "model": str(candidate.id),
                "provider": candidate.provider,
                "name": candidate.name,
                "error": error,
                "milliseconds": round((perf_counter() - began) * 1000),
                "firstTokenMilliseconds": None if first_token is None else round((first_token - began) * 1000),
                "inputTokens": 0 if cost is None else cost.input_tokens,
                "outputTokens": 0 if cost is None else cost.output_tokens,
                "costMicros": 0 if cost is None else cost.cost_micros,
                "isEstimated": cost is not None and cost.is_estimated,
            }
        )

    @property
    def attempts(self) -> int:
        return len(self.tries)

    @property
    def cost_micros(self) -> int:
        return sum(cost.cost_micros for cost in self.costs)

    def receipt(self, outcome: Outcome | None, status: AiCallStatus, error: ModelError | None) -> Receipt:
        route, origin, last = self.route, self.origin, self.last
        found = outcome if self.cache in (CacheState.HIT, CacheState.SHARED) else None
        completion = None if outcome is None else outcome.completion
        elapsed = round((perf_counter() - self.began) * 1000)
        return Receipt(
            id=self.id,
            project_id=origin.project_id,
            user_id=origin.user_id if route is None else route.payer.user_id,
            key_id=origin.key_id if route is None else route.payer.key_id,
            workflow_id=None if route is None else route.payer.workflow_id,
            run_id=origin.run_id,
            step=origin.step,
            task=self.prompt.task,
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
            partial_text=storable("".join(self.told)) if self.told and status is not AiCallStatus.SUCCEEDED else None,
            created_at=self.created_at,
        )
