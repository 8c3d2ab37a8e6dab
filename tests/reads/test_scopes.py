from __future__ import annotations

from itertools import count
from typing import Any

import pytest
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from core.database import Database
from core.reads import Scope, predicate
from core.reads.scopes import OfViewer
from core.viewers import Viewer
from models.accounts import User
from models.databases import Database as Base
from models.databases import Record
from models.projects import Member, Project
from models.workflows import Delivery, Run, Schedule, ScheduleSlot, Step, Webhook, Workflow, WorkflowVersion
from tests.reads import rows

SCOPED: list[Any] = [User, Project, Member, Base, Record, Workflow, WorkflowVersion, Webhook, Delivery, Schedule, ScheduleSlot, Run, Step]


async def test_a_rendered_scope_selects_what_tortoise_selects(database: Database) -> None:
    ada, bob, eve = [await rows.user(name) for name in ("Ada", "Bob", "Eve")]
    await rows.house(ada, 3, 2, 2, 2)
    (shared,) = await rows.projects(bob, 1)
    await Member.create(project_id=shared.id, user_id=ada.id, role="VIEWER")
    seen = set()
    for model in SCOPED:
        sql, values = predicate(model.visible_to)
        for user in (ada, bob, eve):
            viewer = Viewer(user.id)
            arguments = [getattr(viewer, value.attribute) if isinstance(value, OfViewer) else value for value in values]
            ((rendered,),) = await database.reads.fetch(f'select count(*) from "{model._meta.db_table}" where {sql}', *arguments)
            assert rendered == await model.visible_to(viewer).count()
            seen.add((model.__name__, user.name, rendered))
    assert {
        ("Project", "Ada", 4),
        ("Project", "Eve", 0),
        ("User", "Ada", 2),
        ("User", "Bob", 2),
        ("User", "Eve", 1),
        ("Step", "Ada", 24),
    } <= seen


async def test_a_scope_is_rendered_once(database: Database) -> None:
    calls = count(1)
    made = 0

    def scope(viewer: Viewer) -> QuerySet[Any]:
        nonlocal made
        made = next(calls)
        return Project.visible_to(viewer)

    assert predicate(scope) is predicate(scope)
    assert made == 2


@pytest.mark.parametrize(
    "scope",
    [
        lambda viewer: Project.filter(id__in=[viewer.user_id] * (1 + viewer.user_id.int % 5)),
        lambda viewer: Project.all() if viewer.user_id.int >> 64 & 1 else Project.filter(name="x"),
        lambda viewer: Project.filter(name=viewer.user_id.hex),
        lambda viewer: Project.filter(created_at__gt=rows.later()),
        lambda viewer: Project.filter(members__user_id=viewer.user_id),
        lambda viewer: Project.all().limit(3),
        lambda viewer: Project.all().distinct(),
    ],
)
async def test_a_scope_that_could_not_serve_every_viewer_is_refused(database: Database, scope: Scope) -> None:
    with pytest.raises(TypeError):
        predicate(scope)


async def test_constants_of_a_scope_stay_constants(database: Database) -> None:
    def scope(viewer: Viewer) -> QuerySet[Any]:
        return Project.filter(Q(name="$1") | Q(description="a $2 b"), id=viewer.user_id)

    _, values = predicate(scope)
    assert sorted(map(str, values)) == sorted(["$1", "a $2 b", str(OfViewer("user_id"))])


async def test_a_scope_of_everything_is_true(database: Database) -> None:
    assert predicate(lambda viewer: Project.all()) == ("true", ())
