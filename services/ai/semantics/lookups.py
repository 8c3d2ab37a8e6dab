"""What a semantic cache answers with, and what it learns."""

from __future__ import annotations

import hashlib
import secrets
from functools import partial
from uuid import UUID

import structlog

from core.clock import now
from core.database import Pool, tried
from core.fields import canonical
from core.ids import new_id
from models.ai import AiCallPurpose, semantics
from models.ai.budgets import Payer
from models.ai.semantics import Near
from services.ai import caches
from services.ai.caches import Outcome, SemanticHit
from services.ai.candidates import Candidate
from services.ai.embeddings import Embeddings
from services.ai.errors import ModelError
from services.ai.prompts import CacheMode, Origin, Prompt
from services.ai.routes import Semantic
from services.ai.semantics import gates, vectors

log = structlog.get_logger(__name__)

TEXT_MOST = 8000  # characters of a question that is compared
SAMPLED_PERCENT = 5  # of the questions that could be served, the model is asked all the same: so that the measurement goes on
_PATIENCE_SECONDS = 20.0
_LOOK_SECONDS = 5.0  # for a vector: who waits for an answer would rather have the model asked


class Lookups:
    """Of one process."""

    def __init__(self, pool: Pool, embeddings: Embeddings) -> None:
        self._pool, self._embeddings = pool, embeddings

    async def find(
        self, semantic: Semantic, prompt: Prompt, origin: Origin, payer: Payer, candidate: Candidate, keeps: float
    ) -> tuple[Outcome | None, bytes | None]:
        """What may be answered without the model, if it is no older than `keeps` seconds, and the question's vector, if it was made. What goes wrong is no answer."""
        if semantic.threshold is None or secrets.randbelow(100) < SAMPLED_PERCENT:
            return None, None
        try:
            embedding = await self._embeddings.embed(prompt.text, semantic.embedder, payer, origin, prompt.task, _LOOK_SECONDS)
        except ModelError as error:
            log.warning("semantic_cache_passed_over", cache=str(semantic.cache_id), error=error.code)
            return None, None
        vector = embedding.vector
        best = await nearest(self._pool, semantic.cache_id, context_of(semantic, prompt, origin, candidate), prompt.text, vector, new_id())
        if best is None or best[1] < semantic.threshold:
            return None, vector
        near, similarity = best
        kept = await tried(partial(semantics.kept, self._pool, near.id), _PATIENCE_SECONDS)
        if kept is None or (outcome := caches.read(kept.body, kept.digest, kept.key)) is None:
            return None, vector
        age = round((now() - kept.created_at).total_seconds())
        if age > keeps:
            return None, vector
        hit = SemanticHit(near.id, kept.key, digest_of(prompt.text), near.text_digest, similarity, max(age, 0))
        return Outcome(outcome.completion, outcome.value, outcome.price_version, hit), vector

    async def remember(
        self, semantic: Semantic, prompt: Prompt, origin: Origin, candidate: Candidate, key: str, vector: bytes | None
    ) -> None:
        """The question of an answer that was just kept. A worker compares it with others soon."""
        entry = (
            new_id(),
            semantic.cache_id,
            context_of(semantic, prompt, origin, candidate),
            prompt.text,
            digest_of(prompt.text),
            bool(prompt.choices) or prompt.schema is not None,
            vector,
            None if vector is None else vectors.signs(vector),
            key,
        )
        await tried(partial(semantics.remember, self._pool, entry), _PATIENCE_SECONDS)


def concerns(prompt: Prompt, origin: Origin, mode: CacheMode | None) -> bool:
    """Whether a question may be answered with another's answer, and its own answer may be another's."""
    return origin.purpose is AiCallPurpose.ANSWER and caches.is_open(prompt, origin, mode) and 0 < len(prompt.text) <= TEXT_MOST


def context_of(semantic: Semantic, prompt: Prompt, origin: Origin, candidate: Candidate) -> str:
    """SHA-256 of all that must be the same: the tenant, the models, and the whole request but for its text."""
    request = prompt.request
    del request["text"]
    return hashlib.sha256(
        canonical(["semantic", str(origin.project_id), str(candidate.id), str(semantic.embedder.id), prompt.task, request])
    ).hexdigest()


def digest_of(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


async def nearest(pool: Pool, cache_id: UUID, context: str, text: str, vector: bytes, but: UUID) -> tuple[Near, float] | None:
    """Of those that may serve: the marks of both texts are the same, and nobody has called the pair wrong."""
    signs, digest, marks = vectors.signs(vector), digest_of(text), gates.marks(text)
    found = await tried(partial(semantics.near, pool, cache_id, context, signs, digest, but), _PATIENCE_SECONDS)
    fitting = [(near, vectors.similarity(vector, near.vector)) for near in found if gates.marks(near.text) == marks]
    return max(fitting, key=lambda one: one[1], default=None)
