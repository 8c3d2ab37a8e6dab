"""One number from which a run's random documents follow: `RANDOM_SEED`, or a fresh one that the processes of this run inherit."""

from __future__ import annotations

import os
from random import SystemRandom

SEED = int(os.environ.setdefault("RANDOM_SEED", str(SystemRandom().randrange(10**9))))
