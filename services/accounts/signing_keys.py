"""The keys that sign access tokens: made when first needed, shown before they sign, and known until the last token they signed has ended.

ES256, because every JWT library speaks it. Verifying costs 149 µs, EdDSA 163, HS256 64 (PyJWT 2.15, one core).
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from time import monotonic
from uuid import UUID

import orjson
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from core.clock import now
from core.database import transaction
from core.sealing import Sealing
from models.signing_keys import SigningKey

ALGORITHM = "ES256"
READ_SECONDS = 60.0  # from one look at the rows to the next
UNKNOWN_SECONDS = 1.0  # the same, when a token names a key that is not known: however many such tokens come
SHOWN = timedelta(minutes=10)  # before a key signs: all processes, and whoever keeps our JWKS for CACHE_SECONDS, know it by then
CACHE_SECONDS = 300

Jwk = dict[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Key:
    """`id` is its thumbprint (RFC 7638)."""

    id: str
    row_id: UUID
    private: ec.EllipticCurvePrivateKey
    public: ec.EllipticCurvePublicKey
    jwk: Jwk
    signs_from: datetime


class SigningKeys:
    def __init__(self, sealing: Sealing, token_lifetime: timedelta) -> None:
        self._sealing = sealing
        # What a process signs that has not yet looked again counts too.
        self._outlives = token_lifetime + timedelta(seconds=READ_SECONDS)
        self._keys: Mapping[str, Key] = {}
        self._read_at = -math.inf
        self._reading = asyncio.Lock()

    async def current(self) -> Mapping[str, Key]:
        """By id, newest first. It is another object when a key has come or gone."""
        return await self._read(READ_SECONDS)

    async def signing(self) -> Key:
        """The newest that signs already."""
        keys, at = [*(await self.current()).values()], now()
        return next((key for key in keys if key.signs_from <= at), keys[-1])

    async def verifying(self, id: str) -> Key | None:
        """Looks the id up among ours, and nowhere else. An unknown one may be of a key that another process has made at once."""
        found = (await self.current()).get(id)
        return found or (await self._read(UNKNOWN_SECONDS)).get(id)

    async def rotate(self, *, at_once: bool = False) -> None:
        """Make the next key. `at_once` it signs, and those before it are forgotten with all that they have signed: one has leaked."""
        newest, at = await SigningKey.all().order_by("-number").first(), now()
        number = newest.number + 1 if newest else 1
        async with transaction():
            if at_once:
                await SigningKey.all().delete()
            await self._make(number, at if at_once or newest is None else at + SHOWN)

    async def tend(self, days: int) -> None:
        """Rotates when the newest is older than that, and deletes those by which nothing can be signed any more."""
        rows, at = await SigningKey.all().order_by("-number"), now()
        if rows and rows[0].signs_from + timedelta(days=days) <= at:
            await self._make(rows[0].number + 1, at + SHOWN)
        await SigningKey.filter(id__in=[old.id for new, old in pairwise(rows) if self._ends(new) <= at]).delete()

    def _ends(self, successor: SigningKey) -> datetime:
        """When the last token has ended that the key before this one signed."""
        return successor.signs_from + self._outlives

    async def _make(self, number: int, signs_from: datetime) -> None:
        """Does nothing when another process has made this one."""
        private = ec.generate_private_key(ec.SECP256R1())
        pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        await SigningKey.bulk_create(
            [SigningKey(number=number, sealed=self._sealing.seal(pem), signs_from=signs_from)], ignore_conflicts=True
        )

    async def _read(self, most_seconds: float) -> Mapping[str, Key]:
        """The keys, as they were at most so long ago."""
        if monotonic() - self._read_at >= most_seconds:
            async with self._reading:
                if monotonic() - self._read_at >= most_seconds:
                    await self._load()
                    self._read_at = monotonic()
        return self._keys

    async def _load(self) -> None:
        rows, at = await SigningKey.all().order_by("-number"), now()
        if not rows:
            await self._make(1, at)
            rows = await SigningKey.all().order_by("-number")
        rows = [row for row, newer in zip(rows, [None, *rows], strict=False) if newer is None or self._ends(newer) > at]
        known = {key.row_id: key for key in self._keys.values()}
        keys = [known.get(row.id) or self._opened(row) for row in rows]
        if [key.row_id for key in keys] != [*known]:
            self._keys = {key.id: key for key in keys}

    def _opened(self, row: SigningKey) -> Key:
        private = load_pem_private_key(self._sealing.open(row.sealed).encode(), None)
        assert isinstance(private, ec.EllipticCurvePrivateKey)
        public = private.public_key()
        point = public.public_numbers()
        named = {"crv": "P-256", "kty": "EC", "x": _coordinate(point.x), "y": _coordinate(point.y)}
        id = _base64(hashlib.sha256(orjson.dumps(named)).digest())  # the members that RFC 7638 wants, in its order
        jwk = {**named, "kid": id, "use": "sig", "alg": ALGORITHM}
        return Key(id, row.id, private, public, jwk, row.signs_from)


def _coordinate(number: int) -> str:
    return _base64(number.to_bytes(32, "big"))


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
