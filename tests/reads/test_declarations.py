from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType

from core.database import Database
from core.reads import PARENT, Many, One, Page, Root, Where, statement
from models import events, projects, workflows
from models.accounts import User
from models.projects import Project
from models.workflows import Run
from schema import relay
from tests.reads.contract import schema


@pytest.mark.parametrize(
    "order",
    [(), ("created_at", "-id"), ("finished_at",), ("output",), ("nothing",), ("workflow",)],
    ids=["empty", "both ways", "may be null", "is JSON", "is no column", "is a relation"],
)
def test_an_order_that_cannot_be_paged_is_no_declaration(order: tuple[str, ...]) -> None:
    with pytest.raises(TypeError):
        Many(Run, by="workflow_id", order=order)


def test_the_primary_key_makes_an_order_total_the_same_way_round() -> None:
    assert Many(Run, by="workflow_id", order=("-created_at",)).order == ("-created_at", "-id")
    assert Many(Run, by="workflow_id", order=("created_at",)).order == ("created_at", "id")
    assert Many(Run, by="workflow_id", order=("-id",)).order == ("-id",)
    assert Many(events.Event, by="stream", order=("seq",), total=True).order == ("seq",)


def test_who_sees_a_row_across_a_foreign_key_must_be_said() -> None:
    one: Any = One
    with pytest.raises(TypeError):
        one(User, by="started_by_id")
    assert one(User, by="started_by_id", visible=PARENT).visible is PARENT
    root: Any = Root
    with pytest.raises(TypeError):
        root(Project, order=("id",))


async def test_a_key_that_is_no_column_is_no_read(database: Database) -> None:
    read = Many(Run, by="workflow", order=("id",))
    with pytest.raises(TypeError):
        statement(read, read.columns, False, False, False, ())


def test_an_operator_is_one_of_few() -> None:
    with pytest.raises(TypeError):
        Where("name", "~")


def test_a_node_is_called_as_its_model_and_has_a_uuid() -> None:
    with pytest.raises(TypeError):
        type("Execution", (relay.Node,), {}, of=workflows.Run)
    with pytest.raises(TypeError):
        type("Event", (relay.Node,), {}, of=events.Event)
    assert issubclass(type("Tenant", (relay.Row,), {}, of=projects.Project), relay.Row)


def test_what_clients_see_of_lists_is_described() -> None:
    for name, kind in schema._schema.type_map.items():
        if not isinstance(kind, GraphQLObjectType | GraphQLInterfaceType) or name.startswith("__"):
            continue
        ours = name in ("Node", "PageInfo") or name.endswith(("Connection", "Edge"))
        assert kind.description or not ours, name
        for field_name, field in kind.fields.items():
            assert field.description or not ours, f"{name}.{field_name}"
            assert all(argument.description for argument in field.args.values()), f"{name}.{field_name}"


def test_pages_are_keys_of_batches() -> None:
    page = Page(3, after=(datetime.min, 1), where=((Where("status", "= any"), ("A", "B")),))
    assert len({page, Page(3, after=(datetime.min, 1), where=((Where("status", "= any"), ("A", "B")),))}) == 1
