"""Argon2id, in threads, a few at a time: hashing is meant to be slow, and must not be slow for everybody else."""

from __future__ import annotations

import asyncio
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from core.errors import Unavailable
from services.accounts.password_rules import LONGEST

T = TypeVar("T")

# OWASP Password Storage Cheat Sheet. One lane: more would only take the processor away from others.
_hash = PasswordHash((Argon2Hasher(memory_cost=47_104, time_cost=1, parallelism=1),))
_threads = ThreadPoolExecutor(2, thread_name_prefix="argon2")
_decoy = _hash.hash("nobody has this password")

WAITING_MOST = 64  # what two threads do in about two seconds
_waiting = 0


async def hash(password: str) -> str:
    """Raises Unavailable when too many wait."""
    return await _in_a_thread(lambda: _hash.hash(_plain(password)))


async def verify(password: str, known: str | None) -> bool:
    """False for an unknown account too, and for one without a password, after the same work: the time does not tell whether it exists.

    Raises Unavailable when too many wait.
    """
    if len(password) > LONGEST:
        return False
    good = await _in_a_thread(lambda: _hash.verify(_plain(password), known or _decoy))
    return good and bool(known)


def require_room() -> None:
    """Raises Unavailable: before a try is counted that would not be looked at."""
    if _waiting >= WAITING_MOST:
        raise Unavailable("Too many people sign in at this moment.", retry_after_seconds=2)


async def _in_a_thread(work: Callable[[], T]) -> T:
    global _waiting
    require_room()
    _waiting += 1
    try:
        return await asyncio.get_running_loop().run_in_executor(_threads, work)
    finally:
        _waiting -= 1


def _plain(password: str) -> bytes:
    """The same for every keyboard that writes the same characters (NIST SP 800-63B-4, 3.1.1.2)."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
