"""Documents, each read once and remembered by its text, faulty ones too."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from graphql import GraphQLSchema

from core.settings import Limits
from server.graphql.answers import Code, Trouble
from server.graphql.documents.caches import Cache
from server.graphql.documents.operations import Document, Operation
from server.graphql.documents.readings import Reader

__all__ = ["Document", "Documents", "Operation"]


class Documents:
    """A cache of one schema's documents, bounded in entries and in bytes, beside those that are trusted.

    A document of the web client's kind (45 nodes) takes 7 kB, 130 to 180 bytes a node, and its plans what the compiler says;
    10,000 take 80 MB as the bytes are estimated, which is high, so the bytes below are reached first. A process that was sent
    25,000 of them twice had grown by 75 MB with 7400 remembered; by 18 MB when each came once (docs/decisions/documents.md).
    """

    BYTES = 64 * 2**20
    REFUSED_BYTES = 4 * 2**20
    SHORT = 500  # characters: read in a few milliseconds whatever they are

    def __init__(
        self,
        schema: GraphQLSchema,
        limits: Limits,
        sign_ins: frozenset[str],
        people_only: frozenset[str] = frozenset(),
        *,
        introspection: bool,
    ) -> None:
        self.limits = limits
        self.reader = Reader(schema, limits, sign_ins, people_only, introspection=introspection)
        self._trusted: dict[str, Document] = {}
        self._known = Cache[Document](limits.documents, self.BYTES)
        self._refused = Cache[Document](limits.documents, self.REFUSED_BYTES)  # refusing costs little: this may be full of anything
        self._thread, self._turn = ThreadPoolExecutor(1, "documents"), asyncio.Lock()

    async def trust(self, text: str) -> None:
        """Reads it unless that was done, and keeps it for good, outside the bounds. A faulty one is kept with its troubles, to be told to who
        asks."""
        async with self._turn:
            if text not in self._trusted:
                self._trusted[text] = await asyncio.get_running_loop().run_in_executor(self._thread, self.reader.read, text)

    def is_trusted(self, text: str) -> bool:
        return text in self._trusted

    def known(self, text: str) -> Document | None:
        """What `read` answers, if that takes no reading."""
        return self._trusted.get(text) or self._known.get(text) or self._refused.get(text)

    async def read(self, text: str) -> Document:
        """What is new and not short is read in a thread of its own, one at a time: reading may take 50 ms, and twenty
        sockets that each send something new must not add up to a second in which nobody is answered. After a start all
        clients bring the same documents: one is read for all.
        """
        if (known := self.known(text)) is not None:
            return known
        if len(text) > self.limits.document_characters:
            message = f"The document is longer than {self.limits.document_characters} characters."
            return Document({}, (Trouble(Code.DOCUMENT_TOO_LARGE, message),), 0)
        if len(text) <= self.SHORT:
            return self._remembered(text, self.reader.read(text))
        async with self._turn:
            if (known := self.known(text)) is not None:
                return known
            document = await asyncio.get_running_loop().run_in_executor(self._thread, self.reader.read, text)
            return self._remembered(text, document)

    def weigh(self, operation: Operation, weight: int) -> None:
        """The operation has got heavier, by so many bytes: a plan was added to it."""
        self._known.burden(operation.text, weight)

    def close(self) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _remembered(self, text: str, document: Document) -> Document:
        cache = self._refused if document.troubles else self._known
        cache.add(text, document, document.weight)
        return document
