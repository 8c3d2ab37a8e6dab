"""How much one caller may ask: a token bucket for each kind of operation, paid in the points of `costs.py`.

What an operation may cost is taken before it is executed, and what it did not cost is given back. Where Redis does not answer, reads
are open and all else is limited by each process alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import NamedTuple

from graphql import OperationType

from core.buckets import Away, Bucket, Buckets
from core.callers import Caller
from core.errors import ProblemCode, RateLimited
from core.settings import Rate
from core.settings import Rates as Settings
from core.viewers import Viewer
from server.graphql.answers import Refused, Trouble
from server.graphql.documents import Operation

INTROSPECTION = 100  # what the analyser counts of introspection is worth a point by the hundred: the whole schema about 800
OBJECTS = (
    100  # in the answer to a sign-in, for a point more: people who share an address count operations, not what is shown of their problems
)
CHARACTERS = 200  # of a document that was not seen before, for a point: reading takes longer than executing many a query


class Kind(StrEnum):
    DOCUMENT = "document"  # reading one that was not seen before
    READ = "read"
    WRITE = "write"
    START = "start"
    SIGN_IN = "sign-in"
    BAD_TOKEN = "bad-token"  # noqa: S105  (a name)


@dataclass(slots=True, eq=False)
class Charge:
    """Where the points of one operation came from."""

    buckets: Buckets
    bucket: Bucket
    unpaid: int  # what it may cost beyond what was taken

    def give_back(self, points: int) -> None:
        """Never more than was taken."""
        if points > self.unpaid:
            self.buckets.give_back(self.bucket, points - self.unpaid)

    @property
    def standing(self) -> Standing:
        return Standing.of(self.bucket)


class Standing(NamedTuple):
    """What is left in a bucket, as clients are told it."""

    available: int
    per_second: int
    most: int

    @classmethod
    def of(cls, bucket: Bucket) -> Standing:
        rate = bucket.rate
        return cls(int(bucket.available), int(rate.per_second) or 1, int(rate.capacity))

    def headers(self) -> list[tuple[bytes, bytes]]:
        """Reset: seconds until it is full again."""
        available, per_second, most = self
        return [
            (b"x-ratelimit-limit", b"%d" % most),
            (b"x-ratelimit-remaining", b"%d" % available),
            (b"x-ratelimit-reset", b"%d" % -((available - most) // per_second)),
        ]


class Rates:
    def __init__(self, buckets: Buckets, settings: Settings, sign_ins: frozenset[str], starts: frozenset[str]) -> None:
        """`sign_ins` and `starts` name mutations."""
        self._buckets, self._sign_ins, self._starts = buckets, sign_ins, starts
        self._rates: dict[Kind, tuple[Rate | None, Rate]] = {  # of somebody who is signed in, and of an address
            Kind.DOCUMENT: (settings.read, settings.stranger_read),
            Kind.READ: (settings.read, settings.stranger_read),
            Kind.WRITE: (settings.write, settings.stranger_write),
            Kind.START: (settings.start, settings.stranger_write),
            Kind.SIGN_IN: (None, settings.sign_in),
            Kind.BAD_TOKEN: (None, settings.bad_token),
        }

    async def read(self, characters: int, viewer: Viewer | None, caller: Caller) -> None:
        """For a document that has to be read. Raises Refused."""
        bucket = self._bucket(Kind.DOCUMENT, viewer, caller)
        await self._take(Kind.DOCUMENT, bucket, 1 + characters // CHARACTERS)

    async def charge(self, operation: Operation, cost: int, viewer: Viewer | None, caller: Caller) -> Charge | None:
        """None where nobody counts. Raises Refused."""
        kind, points = self._kind(operation), max(1, cost)
        if introspection := operation.measured.size.introspection_cost:
            points += introspection // INTROSPECTION
        bucket = self._bucket(kind, viewer, caller)
        paid = min(1 + points // OBJECTS if kind is Kind.SIGN_IN else points, int(bucket.rate.capacity))
        if not bucket.spend(paid) and not await self._take(kind, bucket, paid):
            return None
        return Charge(self._buckets, bucket, points - paid)

    async def pay(self, kind: Kind, points: int, viewer: Viewer, caller: Caller) -> None:
        """For what is asked at another door, from the same bucket. Raises Refused."""
        await self._take(kind, self._bucket(kind, viewer, caller), points)

    async def look(self, caller: Caller) -> Bucket:
        """For a token that may be none, before it is looked at: what was taken comes back by `was_good`. Raises RateLimited."""
        bucket = self._bucket(Kind.BAD_TOKEN, None, caller)
        try:
            await self._take(Kind.BAD_TOKEN, bucket, 1)
        except Refused as refused:
            wait: int = refused.troubles[0].details["retryAfterSeconds"]
            raise RateLimited("Too many tokens that are none came from this address.", retry_after_seconds=wait) from None
        return bucket

    def was_good(self, bucket: Bucket) -> None:
        self._buckets.give_back(bucket, 1)

    async def finish(self) -> None:
        """Sends what was given back; for shutdown."""
        await self._buckets.flush()

    async def _take(self, kind: Kind, bucket: Bucket, points: int) -> bool:
        """Whether somebody counts. Raises Refused."""
        try:
            seconds = await self._buckets.take(bucket, points)
        except Away:
            if kind in (Kind.READ, Kind.DOCUMENT):
                return False
            seconds = self._buckets.take_alone(bucket, points)
        if seconds:
            wait = ceil(seconds)
            message = f"Too much is asked at once: this needs {points} points, and {int(bucket.available)} are left. Try again in {wait} s."
            raise Refused(
                Trouble(ProblemCode.RATE_LIMITED, message, details={"retryAfterSeconds": wait}), headers=Standing.of(bucket).headers()
            )
        return True

    def _kind(self, operation: Operation) -> Kind:
        if operation.type is not OperationType.MUTATION:
            return Kind.READ
        if not operation.names.isdisjoint(self._sign_ins):
            return Kind.SIGN_IN
        return Kind.WRITE if operation.names.isdisjoint(self._starts) else Kind.START

    def _bucket(self, kind: Kind, viewer: Viewer | None, caller: Caller) -> Bucket:
        own, strangers = self._rates[kind]
        if viewer is None or own is None:
            return self._buckets.bucket(kind, caller.network, strangers)
        return self._buckets.bucket(kind, viewer.user_id, own)
