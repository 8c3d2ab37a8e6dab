"""Argon2id, in threads, a few at a time: hashing is meant to be slow, and must not be slow for everybody else."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

SHORTEST, LONGEST = 8, 128  # ASVS 5.0 V6.2.1, V6.2.9

# OWASP Password Storage Cheat Sheet. One lane: more would only take the processor away from others.
_hash = PasswordHash((Argon2Hasher(memory_cost=47_104, time_cost=1, parallelism=1),))
_threads = ThreadPoolExecutor(2, thread_name_prefix="argon2")
_decoy = _hash.hash("nobody has this password")


async def hash(password: str) -> str:
    return await asyncio.get_running_loop().run_in_executor(_threads, _hash.hash, password)


async def verify(password: str, known: str | None) -> bool:
    """False for an unknown account too, and for one without a password, after the same work: the time does not tell whether it exists."""
    if len(password) > LONGEST:
        return False
    good = await asyncio.get_running_loop().run_in_executor(_threads, _hash.verify, password, known or _decoy)
    return good and bool(known)
