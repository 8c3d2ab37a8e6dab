"""`python -m workers`: one worker process. SIGTERM drains it; more of them share the work."""

from __future__ import annotations

import asyncio
import signal
import sys

import uvloop
from pydantic import ValidationError

from core import keys, logs, production
from core.sealing import SealingError
from core.settings import Settings
from workers import processes


async def _main(settings: Settings) -> None:
    stopped, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    await processes.run(settings, stopped)


def main() -> int:
    try:
        settings = Settings()
        secrets = keys.load(settings)
    except (ValidationError, ValueError) as error:
        print(f"workers: {error}", file=sys.stderr)
        return 2
    if faults := list(production.faults(settings, secrets)):
        print("\n".join(faults), file=sys.stderr)
        return 2
    if not settings.database_url or not settings.redis_url:
        print("workers: set DATABASE_URL and REDIS_URL, or run `python -m server dev`", file=sys.stderr)
        return 2
    logs.configure(settings.log_level, secrets=[secrets.jwt_secret, *secrets.sealing_keys, secrets.operations_token, *settings.secrets])
    try:
        uvloop.run(_main(settings))
    except SealingError as error:
        print(f"workers: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
