from __future__ import annotations

import pytest

from core.database import Database
from tests.reads.asking import Asking


@pytest.fixture
def asking(database: Database) -> Asking:
    return Asking(database.reads)
