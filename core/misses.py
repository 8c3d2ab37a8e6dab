"""What is not there and what may not be seen are the same answer; here the difference of their times is hidden (docs/decisions/misses.md).

PostgreSQL finds the row of a foreign id and then looks whether it may be seen: some microseconds, more for what lies deep in a project. Of
an id that is nobody's there is nothing to look at. Of 2000 answers that come at once that can be told; so these wait for a random time.
"""

from __future__ import annotations

import asyncio
from secrets import SystemRandom

MOST_SECONDS = 0.01  # a thousand times the difference

_random = SystemRandom()


async def blur() -> None:
    """Await it before it is answered that nothing was found."""
    await asyncio.sleep(_random.uniform(0, MOST_SECONDS))
