"""A small town for documents to ask about: three viewers who see different parts of it, and every value that is hard to write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Any

from tortoise import connections

from core.ids import new_id
from core.viewers import Viewer
from models.accounts import User
from models.databases import Database, Record
from models.events import Event, RunEventType
from models.factors import Passkey, RecoveryCode, TwoFactor
from models.identities import Identity
from models.projects import Member, Project, Role
from models.workflows import (
    Cause,
    CauseKind,
    CauseOutcome,
    Delivery,
    DeliveryOutcome,
    OutgoingDelivery,
    OutgoingEvent,
    OutgoingStatus,
    OutgoingWebhook,
    Run,
    RunEnding,
    RunStatus,
    RunTrigger,
    Schedule,
    ScheduleSlot,
    SlotOutcome,
    Step,
    StepEffect,
    StepStatus,
    TriggerType,
    Webhook,
    WebhookScheme,
    Workflow,
    WorkflowVersion,
)
from tests.reads.rows import START

TEXTS = (
    "plain",
    "",
    'quo"te \\ back\\\\slash / {curly} $1 %s',
    "emoji \U0001f469‍\U0001f680 é ü ﷽",
    "line\u2028para\u2029 \x7f \x01\x1f tab\t new\nline",
    "null",
    "</script><!-- ' \" `",
)
NUMBERS = (0, -1, 2**31, 2**53 + 1, -(2**63), 2**64 - 1, 1e22, -0.0, 1e-7, 0.1, 1.0, 5e-324, 1.7976931348623157e308, 123456789.123456789)
# A text is written as JSON here, because Tortoise reads it as such.
JSONS: tuple[Any, ...] = (
    {},
    [],
    {"z": 1, "a": [1, [2, {"deep": [[], {}, None]}]], "": True},
    list(NUMBERS),
    {"numbers": list(NUMBERS), "texts": list(TEXTS)},
    {text: index for index, text in enumerate(TEXTS)},
    '"a string \\u2028"',
    '"\\u0000 nul"',
    0,
    -0.0,
    1e22,
    False,
    None,
    {"type": "shadow", "at": None, "body": "not this", "headers": {"x-a": ["1", "2"]}},
)
OBJECTS = tuple([value for value in JSONS if isinstance(value, dict)])
BODIES = (b"", b"{}", b"\xff\xfe\x00 raw \x80", b"\xef\xbb\xbfbom", "ünï \u2028 \U0001f600".encode(), b"\xed\xa0\x80 lone", b"\x00\x01")
MOMENTS = (
    START,
    START.replace(microsecond=0),
    START.replace(microsecond=1),
    START.replace(microsecond=120000),
    datetime(1, 1, 1, 0, 0, 0, 1, tzinfo=UTC),  # to asyncpg, the first and the last moment of all mean infinity
    datetime(9999, 12, 31, 23, 59, 59, 999998, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC),
    datetime(2024, 2, 29, tzinfo=UTC),
)


@dataclass(frozen=True)
class Town:
    viewers: dict[str, Viewer | None]


async def town() -> Town:
    """Ada owns three projects, Vic may look into one of them, Eve has one of her own with what may not be, Bob has none."""
    ada, vic, eve, bob = [await _user(name) for name in ("Ada", TEXTS[2], TEXTS[3], "Bob")]
    await _house(ada, TEXTS[2], [(vic, Role.VIEWER), (bob, Role.ADMIN)], workflows=3, runs=7, started_by=(ada, None, eve, vic))
    await _house(ada, TEXTS[4], [], workflows=1, runs=2, started_by=(bob,))
    await _project(ada, "", [])
    strange = await _house(eve, "Strange", [], workflows=2, runs=3, started_by=(eve, ada))
    await _impossible(strange)
    await _factors(ada, eve)
    viewers = {user.name: Viewer(user.id) for user in (ada, vic, eve, bob)}
    return Town(dict(zip(("owner", "viewer", "stranger", "loner"), viewers.values(), strict=True)) | {"nobody": None})


async def _user(name: str) -> User:
    return await User.create(email=f"{new_id()}@example.org", name=name, password_hash="-", created_at=START)


async def _factors(*users: User) -> None:
    for at, user in enumerate(users):
        two_factor = await TwoFactor.create(user_id=user.id, secret="-", confirmed_at=None if at else START, created_at=START)
        await RecoveryCode.bulk_create(
            RecoveryCode(two_factor_id=two_factor.id, code_hash=str(n), spent_at=START if n % 3 else None) for n in range(5)
        )
        used: dict[str, Any] = {"user_id": user.id, "created_at": START, "last_used_at": None if at else START}
        await Passkey.bulk_create(
            Passkey(name=text, credential_id=f"{user.id} {n}", public_key=b"", sign_count=n, **used) for n, text in enumerate(TEXTS)
        )
        await Identity.bulk_create(
            Identity(provider="other", issuer=text, subject=f"{user.id} {n}", email=text, **used) for n, text in enumerate(TEXTS)
        )


async def _project(owner: User, name: str, others: Sequence[tuple[User, Role]]) -> Project:
    project = await Project.create(name=name, description=name, created_at=START)
    people = [(owner, Role.OWNER), *others]
    await Member.bulk_create([Member(project_id=project.id, user_id=user.id, role=role, created_at=START) for user, role in people])
    return project


async def _house(
    owner: User, name: str, others: Sequence[tuple[User, Role]], *, workflows: int, runs: int, started_by: Sequence[User | None]
) -> list[Workflow]:
    project = await _project(owner, name, others)
    await _databases(project, owner)
    texts, moments, jsons = cycle(TEXTS), cycle(MOMENTS), cycle(JSONS)
    # The last two share a moment.
    made = [
        Workflow(project_id=project.id, name=next(texts), is_enabled=n % 2 == 0, created_at=START + timedelta(days=min(n, 1)))
        for n in range(workflows)
    ]
    await Workflow.bulk_create(made)
    versions = [
        WorkflowVersion(workflow_id=workflow.id, number=number, definition=next(jsons), checksum=f"{number:064}", created_at=next(moments))
        for workflow in made
        for number in (1, 2, 3)
    ]
    await WorkflowVersion.bulk_create(versions)
    newest = {version.workflow_id: version.id for version in versions}
    who = cycle(started_by)
    all_runs: list[Run] = []
    for at, workflow in enumerate(made):
        count = 0 if at and at == workflows - 1 else runs  # the last has none
        all_runs += list(_runs(workflow, newest[workflow.id], count, who, at))
    for n, run in enumerate(all_runs[1:]):
        run.caused_by_id = (None, all_runs[n // 2].id, new_id())[n % 3]
    await Run.bulk_create(all_runs)
    await _steps_and_events(all_runs)
    await _causes(made, all_runs)
    await _doors(made, all_runs)
    return made


def _runs(workflow: Workflow, version_id: Any, many: int, who: Iterator[User | None], shift: int) -> Iterator[Run]:
    statuses, kinds = [*RunStatus], [*TriggerType]
    for n in range(many):
        user, at = next(who), n + shift
        yield Run(
            workflow_id=workflow.id,
            project_id=workflow.project_id,
            version_id=version_id,
            start_key=f"key/{n}",
            trigger_type=kinds[at % len(kinds)],
            trigger=OBJECTS[at % len(OBJECTS)],
            input=JSONS[at % len(JSONS)],
            status=statuses[at % len(statuses)],
            output=JSONS[(at + 3) % len(JSONS)],
            error=None if n % 3 else JSONS[(at + 7) % len(JSONS)],
            started_by_id=user and user.id,
            created_at=START + timedelta(seconds=n // 2),  # in pairs
            started_at=None if n % 4 == 3 else MOMENTS[at % len(MOMENTS)],
            finished_at=None if n % 2 else MOMENTS[(at + 5) % len(MOMENTS)],
        )


async def _causes(workflows: list[Workflow], runs: list[Run]) -> None:
    endings = [*RunEnding]
    await RunTrigger.bulk_create(
        RunTrigger(
            workflow_id=workflow.id, source_workflow_id=source.id, on=endings[n % len(endings)], is_enabled=n % 2 == 0, created_at=START
        )
        for n, workflow in enumerate(workflows)
        for source in workflows[n // 2 :][:2]
    )
    await Cause.bulk_create(
        Cause(
            workflow_id=workflow.id,
            kind=[*CauseKind][n % 2],
            key=f"{at} {n}",
            run_id=(run.id, new_id(), None)[n % 3],
            created_at=START + timedelta(seconds=n // 2),
            taken_at=None if n % 2 else MOMENTS[n % len(MOMENTS)],
            outcome=(None, *CauseOutcome)[n % 3],
            reason=TEXTS[n % len(TEXTS)],
            started_id=run.id if n % 3 else None,
        )
        for at, workflow in enumerate(workflows)
        for n, run in enumerate(runs[at : at + 4])
    )


async def _steps_and_events(runs: list[Run]) -> None:
    statuses, effects, kinds = [*StepStatus], [*StepEffect], [*RunEventType]
    steps, events = list[Step](), list[Event]()
    for at, run in enumerate(runs):
        own = [
            Step(
                run_id=run.id,
                position=n // 2,
                key=f"s{n // 2}",
                item=-1 if n % 2 else 0,
                type=TEXTS[n % len(TEXTS)][:40],
                effect=effects[n % len(effects)],
                status=statuses[(n + at) % len(statuses)],
                input=JSONS[(n + at) % len(JSONS)],
                output=JSONS[(n + at + 5) % len(JSONS)],
                error=None,
                started_at=MOMENTS[(n + at) % len(MOMENTS)],
                finished_at=None,
            )
            for n in range(at % 5)
        ]
        for earlier, later in zip(steps[::3], own, strict=False):  # what is not here is there
            if later.output is None:
                later.reused_from_id = earlier.id
        steps += own
        for n in range(1, (at % 4) * 2 + 1):
            step_id = new_id() if n == 3 else own[n % len(own)].id if own and n % 2 else None
            at_moment, data = START + timedelta(seconds=n // 2), JSONS[(n + at) % len(JSONS)]
            kind = kinds[(n + at) % len(kinds)]
            place = {"stream": run.id, "seq": n, "project_id": run.project_id, "epoch": 0, "transaction": 1}
            events.append(Event(**place, type=kind, step_id=step_id, data=data, at=at_moment))
    await Step.bulk_create(steps)
    await Event.bulk_create(events)
    # A JSON null is not SQL's null: both are answered null.
    connection = connections.get("default")
    await connection.execute_query("update runs set output = 'null' where id = any($1)", [[run.id for run in runs[::4]]])
    await connection.execute_query("update events set data = 'null' where seq = 2")


async def _doors(workflows: list[Workflow], runs: list[Run]) -> None:
    schemes, outcomes = [*WebhookScheme], [*SlotOutcome]
    hooks = [
        Webhook(
            workflow_id=workflow.id, scheme=schemes[n % len(schemes)], token_hash=str(new_id()), is_enabled=n % 2 == 0, created_at=START
        )
        for workflow in workflows
        for n in range(2)
    ]
    await Webhook.bulk_create(hooks)
    by_workflow = {run.workflow_id: run.id for run in runs}
    await Delivery.bulk_create(
        [
            Delivery(
                webhook_id=hook.id,
                dedupe_key=str(n),
                outcome=[*DeliveryOutcome][n % 2],
                reason=TEXTS[(n + at) % len(TEXTS)],
                headers=OBJECTS[n % len(OBJECTS)],
                query=OBJECTS[(n + 1) % len(OBJECTS)],
                body=BODIES[(n + at) % len(BODIES)],
                body_sha256="-",
                run_id=(by_workflow.get(hook.workflow_id), None, new_id())[n % 3],
                repeats=(0, 1, 2**31 - 1)[n % 3],
                has_conflict=n % 2 == 1,
                received_at=START + timedelta(seconds=n // 3),
            )
            for at, hook in enumerate(hooks)
            for n in range(7 if at == 0 else 1)
        ]
    )
    outgoing = [
        OutgoingWebhook(
            project_id=workflow.project_id,
            url=TEXTS[n % len(TEXTS)],
            events="RUN_FAILED RUN_SUCCEEDED" if n else "RUN_CANCELED",
            workflow_ids=[str(workflow.id)] if n else None,
            sealed_secret="-",
            is_enabled=n == 0,
            broken_at=MOMENTS[n],
            created_at=START,
        )
        for workflow in workflows[:2]
        for n in range(2)
    ]
    await OutgoingWebhook.bulk_create(outgoing)
    await OutgoingDelivery.bulk_create(
        OutgoingDelivery(
            webhook_id=hook.id,
            project_id=hook.project_id,
            key=str(n),
            event=[*OutgoingEvent][n % 4],
            run_id=(by_workflow.get(workflows[0].id), None, new_id())[n % 3],
            status=[*OutgoingStatus][n % 3],
            next_at=None if n % 2 else MOMENTS[n],
            status_code=None if n % 2 else 503,
            error=TEXTS[n % len(TEXTS)],
            created_at=START + timedelta(seconds=n // 2),
        )
        for hook in outgoing
        for n in range(5)
    )
    schedules = [
        Schedule(
            workflow_id=workflow.id,
            cron="*/5 * * * *",
            timezone="Europe/Vienna",
            input=JSONS[n * 2],
            is_enabled=n == 0,
            next_fire_at=None if n else START,
            created_at=START,
        )
        for workflow in workflows
        for n in range(2)
    ]
    await Schedule.bulk_create(schedules)
    await ScheduleSlot.bulk_create(
        [
            ScheduleSlot(
                schedule_id=schedules[0].id,
                slot=START + timedelta(minutes=5 * n),
                outcome=outcomes[n % len(outcomes)],
                reason=TEXTS[n % len(TEXTS)],
                run_id=None if n % 2 else by_workflow.get(schedules[0].workflow_id),
            )
            for n in range(6)
        ]
    )


async def _databases(project: Project, owner: User) -> None:
    bases = [
        Database(project_id=project.id, name=name, description=name, columns=JSONS[n], created_at=START) for n, name in enumerate(TEXTS[:3])
    ]
    await Database.bulk_create(bases)
    values = [value for value in JSONS if value is not None and not isinstance(value, str)]
    await Record.bulk_create(
        [
            Record(
                database_id=bases[0].id,
                values=value,
                origin=f"{bases[0].id}/{n}",
                created_by_id=owner.id if n % 2 else None,
                created_at=START + timedelta(seconds=n // 3),
            )
            for n, value in enumerate(values)
        ]
    )


async def _impossible(workflows: list[Workflow]) -> None:
    """What the contract rules out and the tables do not: null where none may be, a trigger that is no object."""
    connection = connections.get("default")
    bare = await Workflow.create(project_id=workflows[0].project_id, name="no version", created_at=START - timedelta(days=1))
    run = await Run.filter(workflow_id=workflows[0].id).first()
    assert run is not None
    version = run.version_id
    await Run.create(
        workflow_id=bare.id,
        project_id=bare.project_id,
        version_id=version,
        start_key="1",
        trigger_type=TriggerType.MANUAL,
        trigger=[1],
        status=RunStatus.QUEUED,
        created_at=START,
    )
    base = await Database.filter(project_id=bare.project_id).first()
    assert base is not None
    await Record.create(database_id=base.id, values=1, origin=str(new_id()), created_at=START)
    await connection.execute_query("update records set values = 'null' where database_id = $1 and values = '1'", [base.id])
