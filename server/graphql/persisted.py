"""Documents that clients name instead of sending: those the operator trusts, and, unless only these are served, those that some client
has sent before (Apollo's automatic persisted queries).
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from hashlib import sha256
from time import monotonic

from redis.asyncio import Redis

from core.buckets import Away, Buckets
from core.callers import Caller
from core.news import AWAY, Outbox
from core.settings import Rate
from core.viewers import Viewer
from models.operations import TrustedDocument
from server.graphql.answers import Code, Refused, Trouble
from server.graphql.bodies import Parameters
from server.graphql.documents import Documents
from server.graphql.documents.caches import Cache

LOOK_SECONDS = 1  # what was allowed is served by every process after that
OVERLAP = timedelta(minutes=1)  # who allows documents commits within it
KEPT_SECONDS = 86400
KEPT_CHARACTERS, KEPT_BYTES = 50_000, 16 * 2**20
PATIENCE_SECONDS = 0.25
# How many new documents may be remembered for somebody, so that nobody fills Redis. The others are answered all the same.
OWN, STRANGERS = Rate(capacity=500, per_second=0.2), Rate(capacity=50, per_second=0.01)


class Persisted:
    def __init__(self, documents: Documents, redis: Redis, buckets: Buckets, own: Mapping[str, str], *, only_trusted: bool) -> None:
        """`own` are those of our own pages, by id, which nobody has to allow."""
        self.only_trusted = only_trusted
        self._documents, self._redis, self._buckets = documents, redis, buckets
        self._trusted = {**own}  # texts by id and by SHA-256
        self._newest: datetime | None = None
        self._looked, self._looking = 0.0, asyncio.Lock()
        self._sent = Cache[str](documents.limits.documents, KEPT_BYTES)
        self._keeping: Outbox[tuple[str, str]] = Outbox(self._store)

    async def text(self, parameters: Parameters) -> str:
        """Of the document that is meant. Raises Refused, and what the database raises."""
        id = parameters.document_id
        if id is None:
            raise Refused.because(Code.DOCUMENT_NOT_TRUSTED, "Only trusted documents are served here: send documentId.")
        if not parameters.query or self.only_trusted:
            text = await self._trusted_text(id)
            if text is None and not self.only_trusted:
                text = self._sent.get(id) or await self._stored(id)
            if text is not None:
                return text
            if self.only_trusted:
                raise Refused.because(Code.DOCUMENT_NOT_TRUSTED, "This document is not among those that are trusted here.")
            # Apollo's clients know it by this message, and send the text.
            raise Refused(Trouble(Code.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound"))
        if sha256(parameters.query.encode()).hexdigest() != id:
            raise Refused.because(Code.BAD_REQUEST, "sha256Hash is not the hash of query.")
        return parameters.query

    async def keep(self, parameters: Parameters, viewer: Viewer | None, caller: Caller) -> None:
        """For a valid document that was sent with its hash."""
        id, text = parameters.document_id, parameters.query
        if id is None or not text or len(text) > KEPT_CHARACTERS or self._sent.get(id) is not None:
            return
        owner, rate = (caller.network, STRANGERS) if viewer is None else (viewer.user_id, OWN)
        bucket = self._buckets.bucket("persisted", owner, rate)
        try:
            is_too_much = await self._buckets.take(bucket, 1)
        except Away:
            is_too_much = self._buckets.take_alone(bucket, 1)
        if not is_too_much:
            self._sent.add(id, text, len(text))
            self._keeping.put([(id, text)])

    async def finish(self) -> None:
        """Sends what is to be kept; for shutdown."""
        await self._keeping.flush()

    async def _trusted_text(self, id: str) -> str | None:
        if id not in self._trusted:
            await self._look()
        text = self._trusted.get(id)
        if text is not None and not self._documents.is_trusted(text):
            await self._documents.trust(text)
        return text

    async def _look(self) -> None:
        """However many documents nobody knows are asked for, the database is asked once in a while."""
        async with self._looking:
            if self._looked and monotonic() - self._looked < LOOK_SECONDS:
                return
            new = TrustedDocument.all() if self._newest is None else TrustedDocument.filter(created_at__gt=self._newest - OVERLAP)
            for row in await new.order_by("created_at"):
                self._trusted[row.id] = self._trusted[sha256(row.text.encode()).hexdigest()] = row.text
                self._newest = row.created_at
            self._looked = monotonic()

    async def _stored(self, id: str) -> str | None:
        """What another process has kept. None also when Redis is away."""
        with suppress(*AWAY):
            async with asyncio.timeout(PATIENCE_SECONDS):
                kept = await self._redis.get(f"document:{id}")
            if kept is not None and sha256(kept).hexdigest() == id:
                text: str = kept.decode()
                self._sent.add(id, text, len(text))
                return text
        return None

    async def _store(self, items: Sequence[tuple[str, str]]) -> None:
        async with self._redis.pipeline(transaction=False) as pipeline:
            for id, text in items:
                pipeline.set(f"document:{id}", text, ex=KEPT_SECONDS)
            await pipeline.execute()
