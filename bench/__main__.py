"""`python -m bench [name prefix]`: measure what begins with it, print a table and write `bench/results.json`."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Collection
from typing import NamedTuple

from bench import ai, graphql, machines, results, runs, schedules, stages, subscriptions
from bench.ai import streams
from bench.results import Result
from bench.stages import Stage
from server.embedded import NotStarted


class Suite(NamedTuple):
    names: tuple[str, ...]
    measure: Callable[[Stage, Collection[str]], list[Result]]
    """Of those names that are wanted. Raises `stages.Failed`."""


SUITES = (
    Suite(graphql.NAMES, graphql.measure),
    Suite(runs.NAMES, runs.measure),
    Suite(schedules.NAMES, schedules.measure),
    Suite(subscriptions.NAMES, subscriptions.measure),
    Suite(ai.NAMES, ai.measure),
    Suite(streams.NAMES, streams.measure),
)


def main(prefix: str = "") -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # so that everything is put away then, too
    wanted = [name for suite in SUITES for name in suite.names if name.startswith(prefix)]
    if not wanted:
        print("there are", *(name for suite in SUITES for name in suite.names), file=sys.stderr)
        return 2
    if warning := machines.load_warning():
        print(warning, flush=True)
    found: list[Result] = []
    try:
        for suite in SUITES:
            if names := [name for name in suite.names if name in wanted]:
                with stages.opened() as stage:
                    measured = suite.measure(stage, names)
                results.write(measured)
                found += measured
    except (stages.Failed, NotStarted) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    print(results.table(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
