"""Mail: written in the transaction of what causes it, so that it is owed exactly when that has happened. Workers send it (`postmen`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import orjson

from core.sealing import Sealing
from models.letters import Letter, LetterKind


@dataclass(frozen=True, slots=True)
class Letters:
    sealing: Sealing

    async def post(self, kind: LetterKind, address: str, values: Mapping[str, str]) -> None:
        """`values` fill the template's places. Sending is somebody else's work, and may happen twice."""
        await Letter.create(kind=kind, address=address, content=self.sealing.seal(orjson.dumps(dict(values)).decode()))
