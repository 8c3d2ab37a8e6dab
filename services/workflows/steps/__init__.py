"""What a step type is: a name, the JSON Schema of its `with`, what it does to the world, and the function that does it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from core import clock
from core.errors import FieldFault
from core.fields import JSON
from core.outgoing import Outgoing
from models.databases import Database
from models.events import LogLevel
from models.workflows import StepEffect
from models.workflows.links import Opening
from models.workflows.writes import NewRecord
from services.ai import Models
from services.letters import Letters
from services.mcp_servers import McpClients
from services.workflows import schemas
from services.workflows.schemas import TEMPLATE

Object = dict[str, JSON]


@dataclass(frozen=True, slots=True)
class Outside:
    """The capability to act on the world. An interpreter that is not given it cannot (`planRun`)."""

    http: Outgoing
    models: Models
    letters: Letters | None = None  # None: no mail is sent
    mcp: McpClients | None = None  # None: no MCP server is spoken to


async def _database(id: UUID) -> Database | None:
    return await Database.get_or_none(id=id)


@dataclass(slots=True)
class Call:
    """One attempt at one step. `key` is the same for each attempt and after each recovery: `<run>/<step>/<item>`. `first_run`, if any, is the
    run in which a step was tried first, of which this is a retry with nothing changed."""

    run_id: UUID
    project_id: UUID
    key: str
    input: Object
    timeout_seconds: float
    outside: Outside
    tell: Callable[[Object], Awaitable[None]]  # a piece of output, for watchers, before the end
    now: datetime = field(default_factory=clock.now)  # the engine's time, by which it also wakes what waits
    progress: Callable[[float, str], None] = lambda percent, message: None  # for watchers: of several in 100 ms they see the latest
    log: Callable[[LogLevel, str], None] = lambda level, message: None  # a line that is kept
    database: Callable[[UUID], Awaitable[Database | None]] = _database
    attempt: int = 1
    canceled: asyncio.Event = field(default_factory=asyncio.Event)  # the run is to end: what can stop raises StepError CANCELED soon
    first_run: str | None = None

    @property
    def known_as(self) -> str:
        """The key for the other side, which may have had what was sent before: it is that of the first try."""
        return self.key if self.first_run is None else f"{self.first_run}/{self.key.partition('/')[2]}"


@dataclass(slots=True)
class Done:
    """`records` are written in the same statement as the step's end, and what it `opens` in the same transaction. `told` is told with it."""

    output: JSON
    records: Sequence[NewRecord] = ()
    opens: Opening | None = None
    told: Mapping[str, JSON] = field(default_factory=dict)
    is_hidden: bool = False  # the output comes from where it is not shown


@dataclass(frozen=True, slots=True)
class Hold:
    """Nothing to do before this moment, at which the step has succeeded; without one, until a command ends it.

    A step whose definition names a timeout fails when that is over first. What it `opens`, by which it can be answered, is written in
    the transaction that records that it waits.
    """

    until: datetime | None
    opens: Opening | None = None


class StepError(Exception):
    """Why an attempt failed. The message is for the workflow's people; it names no internals."""

    def __init__(
        self,
        code: str,
        message: str,
        *,
        retryable: bool = False,
        retry_after_seconds: float | None = None,
        kinds: tuple[str, ...] = (),
        details: Mapping[str, JSON] | None = None,
        is_unsure: bool = False,
    ) -> None:
        """`kinds` are further codes by which `retry.on` and `retry.except` may name it; `details` are told beside code and message.
        `is_unsure`: if the step has an effect outside, it may have happened all the same."""
        super().__init__(message)
        self.kinds, self.details, self.is_unsure = kinds, details or {}, is_unsure
        self.code, self.message, self.retryable, self.retry_after_seconds = code, message, retryable, retry_after_seconds


NOTHING_DONE: Mapping[str, JSON] = {"hadEffects": False}  # details of an error before anything left this server


@dataclass(frozen=True)
class StepType:
    """`schema` is what a definition may say (templates allowed); `strict` what the rendered input must be.

    `effect` is also asked of an input that is not wholly known, with null in its place: what it cannot read is OUTSIDE.
    `writes`: its end adds records, and to do it again would add them again. `foresees`: run without capabilities, it gives what a run
    would get. `is_instant`: it only works something out, and never waits for anything. `is_quick`: nor for anything but a lookup in the
    database, and it has no effect. `is_priced`: its output tells `costMicros` and `currency`, or the runs that it starts do. `takes_secrets`: its `with` may name
    secrets, because what it is given goes outside, and into nothing that is kept. `check` finds what no schema says of a `with` as it is written,
    each with its place in it, such as `headers.cookie`.
    """

    name: str
    description: str
    schema: dict[str, Any]
    strict: dict[str, Any]
    run: Callable[[Call], Awaitable[Done | Hold]]
    effect: Callable[[JSON], StepEffect]
    timeout_seconds: float = 30
    most_timeout: str = "1h"  # that a definition may name
    writes: bool = False
    foresees: bool = False
    is_priced: bool = False
    is_instant: bool = False
    takes_secrets: bool = False
    is_quick: bool = False
    check: Callable[[Object], list[FieldFault]] = lambda config: []

    def faults(self, input: JSON) -> list[FieldFault]:
        """What is wrong with a rendered input, each with its place in `with`."""
        return [] if self._fits(input) else schemas.faults(input, self.strict, "with")

    @cached_property
    def _fits(self) -> Callable[[JSON], bool]:
        return schemas.quick(self.strict)


def step_type(
    name: str,
    description: str,
    properties: dict[str, dict[str, Any]],
    run: Callable[[Call], Awaitable[Done | Hold]],
    effect: StepEffect | Callable[[JSON], StepEffect],
    *,
    required: tuple[str, ...] = (),
    exactly_one: bool = False,
    timeout_seconds: float = 30,
    most_timeout: str = "1h",
    writes: bool = False,
    foresees: bool = False,
    is_priced: bool = False,
    is_instant: bool = False,
    takes_secrets: bool = False,
    is_quick: bool = False,
) -> StepType:
    """Any field may be a template instead of a value of its type: what it gives is checked when the step begins."""

    def schema(fields: dict[str, dict[str, Any]]) -> dict[str, Any]:
        count = {"minProperties": 1, "maxProperties": 1} if exactly_one else {}
        return {"type": "object", "required": list(required), "additionalProperties": False, **count, "properties": fields}

    loose = {field: {"anyOf": [kind, TEMPLATE], "description": kind["description"]} for field, kind in properties.items()}
    of = (lambda _: effect) if isinstance(effect, StepEffect) else effect
    return StepType(
        name,
        description,
        schema(loose),
        schema(properties),
        run,
        of,
        timeout_seconds=timeout_seconds,
        most_timeout=most_timeout,
        writes=writes,
        foresees=foresees,
        is_priced=is_priced,
        is_instant=is_instant,
        takes_secrets=takes_secrets,
        is_quick=is_quick,
    )
