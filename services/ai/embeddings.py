"""Vectors of texts, from whichever model makes them: a call like others, with a receipt, a charge and budgets."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial

from core import tasks
from core.database import Statements, tried
from core.fields import JSON
from models.ai import AiCallPurpose, AiCallStatus, CacheState, calls
from models.ai.budgets import Payer
from services.ai.attempts import PATIENCE_SECONDS, Attempts
from services.ai.candidates import Candidate
from services.ai.cooldowns import Cooldowns
from services.ai.errors import ModelError
from services.ai.prompts import Embedding, Origin, Prompt
from services.ai.records import Record
from services.ai.routes import Route


class Embeddings:
    def __init__(self, writes: Statements, attempts: Attempts, cooldowns: Cooldowns) -> None:
        self._writes, self._attempts, self._cooldowns = writes, attempts, cooldowns

    async def embed(self, text: str, candidate: Candidate, payer: Payer, origin: Origin, task: str, seconds: float) -> Embedding:
        """In `seconds` at most. Raises ModelError."""
        own = replace(origin, call_id=None)  # which is of the call that this is done for
        record = Record(Prompt(text, task=task), own, None, purpose=AiCallPurpose.EMBEDDING, is_alone=True)
        considered: dict[str, JSON] = {"model": str(candidate.id), "provider": candidate.provider, "name": candidate.name, "why": ""}
        record.route = Route(payer, (candidate,), [considered], "The semantic cache's.")
        record.cache = CacheState.BYPASS
        status, error = AiCallStatus.FAILED, None
        try:
            embedding = await self._in_time(record, candidate, seconds)
            status = AiCallStatus.SUCCEEDED
        except ModelError as fault:
            error = fault
            raise
        except asyncio.CancelledError:
            status = AiCallStatus.CANCELED
            raise
        finally:
            write = partial(calls.write, self._writes, record.receipt(None, status, error), None, record.unsettled)
            await tasks.surely(tried(write, PATIENCE_SECONDS))
        return embedding

    async def _in_time(self, record: Record, candidate: Candidate, seconds: float) -> Embedding:
        if left := await self._cooldowns.seconds(candidate.lane):
            raise ModelError("UNAVAILABLE", f"{candidate.label} failed just now and is left alone for {left:.0f} s.", retryable=True)
        try:
            async with asyncio.timeout(seconds) as deadline:
                embedding = await self._attempts.embed(record, candidate, record.prompt.text, seconds)
        except ModelError as fault:
            await self._cooldowns.failed(candidate.lane, fault)
            raise
        except TimeoutError:
            if not deadline.expired():
                raise
            raise ModelError(
                "TIMEOUT", f"{candidate.label} made no vector within {seconds:g} s.", retryable=True, was_served=True
            ) from None
        await self._cooldowns.succeeded(candidate.lane)
        return embedding
