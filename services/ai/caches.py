"""Answers that are kept: Redis first, then the database. Whole, or not at all."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

import orjson
import structlog

from core import clock
from core.database import Statements, tried
from core.fields import JSON, canonical
from models.ai import answers
from services.ai.candidates import Candidate
from services.ai.prompts import CacheMode, Completion, Origin, Prompt, ToolCall
from services.ai.shelves import Shelf

log = structlog.get_logger(__name__)

_DIGEST_BYTES = 64
_PATIENCE_SECONDS = 20.0  # for which a database that is away is waited for


@dataclass(frozen=True, slots=True)
class SemanticHit:
    """The entry of another question, whose answer it is, kept by `key`; the digests of what was asked and of what it answers."""

    entry_id: UUID
    key: str
    asked: str
    answers: str
    similarity: float
    age_seconds: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a model answered, and what was asked for by a schema. `hit`: it did so to another question. `kept_at`: in seconds since 1970."""

    completion: Completion
    value: JSON
    price_version: str
    hit: SemanticHit | None = None
    kept_at: float = 0.0


def key_of(prompt: Prompt, origin: Origin, candidate: Candidate, mode: CacheMode | None) -> str | None:
    """SHA-256 of the tenant, the model, the kind of task (whose rule says for how long, and whether another question's answer will do) and
    the whole request. None: such a call is not kept.

    Kept is what would be answered the same again (temperature 0, no tools), what whoever asks wants kept by naming a mode, and what is
    known by `once`, for whoever makes that same call again.
    """
    if mode is CacheMode.BYPASS:
        return None
    opened = is_open(prompt, origin, mode)
    if not opened and origin.once is None:
        return None
    return hashlib.sha256(
        canonical([2, str(origin.project_id), str(candidate.id), prompt.task, None if opened else origin.once, prompt.request])
    ).hexdigest()


def is_open(prompt: Prompt, origin: Origin, mode: CacheMode | None) -> bool:
    """Whether others may get this answer, too."""
    if mode is CacheMode.BYPASS or origin.is_apart:
        return False
    return mode is not None or (prompt.temperature == 0 and not prompt.tools)


class Cache:
    def __init__(self, writes: Statements, shelf: Shelf) -> None:
        self._writes, self._shelf = writes, shelf

    async def find(self, key: str, seconds: float) -> Outcome | None:
        """One that is no older than that: it may have been kept for longer than its rule says now."""
        oldest = clock.now().timestamp() - seconds
        kept = await self._shelf.get(_place(key))
        if kept is not None and (outcome := read(kept[_DIGEST_BYTES:], kept[:_DIGEST_BYTES].decode("ascii", "replace"), key)) is not None:
            return outcome if outcome.kept_at >= oldest else None
        return await self.look(key, seconds)

    async def look(self, key: str, seconds: float) -> Outcome | None:
        """As `find`, past Redis."""
        oldest = clock.now().timestamp() - seconds
        found = await tried(partial(answers.find, self._writes, key), _PATIENCE_SECONDS)
        if found is None or (outcome := read(found.body, found.digest, key)) is None or outcome.kept_at < oldest:
            return None
        await self._shelve(key, found.body, found.digest, found.expires_at)
        return outcome

    async def keep(self, key: str, project_id: UUID, outcome: Outcome, seconds: float) -> None:
        completion = asdict(outcome.completion) | {"tool_calls": [list(call) for call in outcome.completion.tool_calls]}
        kept_at = clock.now().timestamp()
        body = orjson.dumps({"completion": completion, "value": outcome.value, "price_version": outcome.price_version, "kept_at": kept_at})
        digest = hashlib.sha256(body).hexdigest()
        await tried(partial(answers.keep, self._writes, project_id, key, body, digest, seconds), _PATIENCE_SECONDS)
        await self._shelf.put(_place(key), digest.encode() + body, round(seconds * 1000))

    async def _shelve(self, key: str, body: bytes, digest: str, until: datetime) -> None:
        if (left := round((until - clock.now()).total_seconds() * 1000)) > 0:
            await self._shelf.put(_place(key), digest.encode() + body, left)


def read(body: bytes, digest: str, key: str) -> Outcome | None:
    """None for what was damaged, or written by a version that did it otherwise."""
    if hashlib.sha256(body).hexdigest() != digest:
        log.error("kept_answer_damaged", key=key)
        return None
    try:
        told = orjson.loads(body)
        completion = told["completion"]
        calls = tuple([ToolCall(*call) for call in completion.pop("tool_calls")])
        return Outcome(Completion(**completion, tool_calls=calls), told["value"], told["price_version"], None, told["kept_at"])
    except (KeyError, TypeError, ValueError):
        log.error("kept_answer_unreadable", key=key)
        return None


def _place(key: str) -> str:
    return f"ai:answer:{key}"
