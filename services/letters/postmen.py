"""Sends what is owed. Any number of workers may: each letter is claimed by one at a time, and sent at least once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

import orjson
import structlog

from core.fields import storable
from core.sealing import Sealing
from models import letters
from models.letters import Due, LetterKind, Pool
from services.letters.senders import Refused, Sender
from services.letters.writing import Writer

log = structlog.get_logger(__name__)

AT_ONCE = 5
ATTEMPTS_MOST = 12  # in about six hours

Completion = Callable[[str], Awaitable[Mapping[str, str] | None]]
"""What fills a letter only when it leaves, by its address; None: nothing is to be sent."""


@dataclass(frozen=True, slots=True)
class Postman:
    pool: Pool
    sealing: Sealing
    writer: Writer
    sender: Sender
    completions: Mapping[LetterKind, Completion] = field(default_factory=dict)

    async def deliver(self) -> None:
        """All that is due at this moment."""
        while due := await letters.claim(self.pool, AT_ONCE):
            await asyncio.gather(*[self._deliver(letter) for letter in due])
        await letters.sweep(self.pool)

    async def _deliver(self, letter: Due) -> None:
        try:
            values = orjson.loads(self.sealing.open(letter.content))
            if (complete := self.completions.get(letter.kind)) is not None:
                more = await complete(letter.address)
                if more is None:
                    await letters.close(self.pool, letter.id, is_sent=False)
                    return
                values |= more
            message = self.writer.write(letter.id, letter.kind, letter.address, values)
            await self.sender.send(message, letter.kind, str(letter.id))
        except Exception as error:
            await self._failed(letter, error)
        else:
            await letters.close(self.pool, letter.id, is_sent=True)

    async def _failed(self, letter: Due, error: Exception) -> None:
        """Neither the address nor the content is for the log."""
        chain = [error] if error.__cause__ is None else [error, error.__cause__]  # a certificate that is not good is only in the cause
        told = storable("; ".join(f"{type(one).__name__}: {one}" for one in chain))[:500]
        about = {"letter_id": str(letter.id), "kind": letter.kind, "attempt": letter.attempts, "error": type(error).__name__}
        if isinstance(error, Refused) or letter.attempts >= ATTEMPTS_MOST:
            await letters.close(self.pool, letter.id, is_sent=False, error=told)
            log.error("letter_given_up", **about)
        else:
            await letters.put_off(self.pool, letter.id, told)
            log.warning("letter_not_sent", **about)
