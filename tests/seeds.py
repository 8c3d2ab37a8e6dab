"""One number from which everything random in a run of the tests follows: `RANDOM_SEED`, else always the same one.

A change must not be refused for what it did not bring. New numbers are for `make drills`.
"""

from __future__ import annotations

import os

IS_CHOSEN = "RANDOM_SEED" in os.environ
SEED = int(os.environ.get("RANDOM_SEED", "20261123"))
