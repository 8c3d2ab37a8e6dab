"""What accounts leave behind and nobody needs any more."""

from __future__ import annotations

from core.database import Database
from models import accounts as rows
from models import attempts
from services.accounts import tickets

TOKEN_DAYS = 7  # after a session's end: until then a refresh token that comes again is told that the session has ended
AT_ONCE = 1000
SESSION_DAYS = 400  # what has not been used for so long is a new device


async def sweep(database: Database) -> None:
    """Ends what nobody can renew any more, and forgets what ended long ago. Any number of processes may do it at once."""
    await database.pool.execute(rows.EXPIRE)
    for statement, days in ((rows.FORGET_TOKENS, TOKEN_DAYS), (rows.FORGET_SESSIONS, SESSION_DAYS)):
        while await database.pool.execute(statement, days, AT_ONCE) == f"DELETE {AT_ONCE}":
            pass
    await tickets.sweep()
    while await attempts.sweep(database.pool):
        pass
