"""The keys that this installation's secrets are sealed with: whether they fit, and how they are changed."""

from __future__ import annotations

from core.database import READ_SECONDS, Connection
from core.sealing import Sealing, SealingError
from models import seals
from models.seals import SEALED, START

CHECK = "the right key opens this"


async def require_fitting(pool: Connection, sealing: Sealing) -> None:
    """Raises SealingError, in one line that names the key, when what this database holds was sealed with a key that we do not have."""
    if await seals.is_migrated(pool):
        check = await seals.known_check(pool, sealing.seal(CHECK))
        try:
            sealing.open(check)
        except SealingError as error:
            raise SealingError(f"SEALING_KEYS does not fit this database: {error}") from None


async def rotate(pool: Connection, sealing: Sealing) -> dict[str, int]:
    """Seals everything with the first key, some rows at a time, while everybody works on; answers how many texts of each column changed.
    Cut off, it is simply begun again. Raises SealingError for what no key opens: then the old keys must stay."""
    counts = dict[str, int]()
    for of in SEALED:
        after, name = START, f"{of.table}.{of.column}"
        counts[name] = 0
        while True:
            async with pool.acquire(timeout=READ_SECONDS) as connection:
                last, changed = await seals.reseal(connection, of, after, sealing.rotate)
            counts[name] += changed
            if last is None:
                break
            after = last
    return counts
