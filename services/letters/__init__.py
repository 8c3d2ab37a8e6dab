"""Mail: written in the transaction of what causes it, so that it is owed exactly when that has happened. Workers send it (`postmen`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import orjson

from core.clock import now
from core.sealing import Sealing
from models.letters import Letter, LetterKind

HOUR_MOST = 500  # letters of a project's workflows in an hour


async def room(project_id: UUID) -> int:
    """How many letters this project's workflows may write at this moment."""
    return HOUR_MOST - await Letter.filter(project_id=project_id, created_at__gt=now() - timedelta(hours=1)).count()


@dataclass(frozen=True, slots=True)
class Letters:
    sealing: Sealing

    async def post(
        self, kind: LetterKind, address: str, values: Mapping[str, str], *, key: str | None = None, project_id: UUID | None = None
    ) -> None:
        """`values` fill the template's places; of a `key` there is one letter. Sending is somebody else's work, and may happen twice."""
        content = self.sealing.seal(orjson.dumps(dict(values)).decode())
        letter = Letter(kind=kind, address=address, content=content, key=key, project_id=project_id)
        await Letter.bulk_create([letter], ignore_conflicts=key is not None)
