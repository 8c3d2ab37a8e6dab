from __future__ import annotations

import binascii
from uuid import UUID

import pytest

from core.errors import Invalid, Unauthenticated
from core.ids import new_id
from core.reads import global_id, key_of, type_of
from models.accounts import User
from models.projects import Project
from models.workflows import Run, Step, Workflow, WorkflowVersion
from schema.relay import public_fields
from tests.reads import rows
from tests.reads.asking import Asking
from tests.reads.contract import schema

KEY = UUID("01890a5d-ac96-774b-bcce-b302099a8057")


def _coded(text: bytes) -> str:
    return binascii.b2a_base64(text, newline=False).decode()


MALFORMED = [
    "",
    "!!",
    "1",
    "Project",
    str(KEY),
    f"Project:{KEY}",
    _coded(b""),
    _coded(b":"),
    _coded(b"Project:"),
    _coded(b"Project:1"),
    _coded(f"Project:{KEY.hex}".encode()),
    _coded(f"Project:{{{KEY}}}".encode()),
    _coded(f"Project:urn:uuid:{KEY}".encode()),
    _coded(f"Project:{str(KEY).upper()}".encode()),
    _coded(f"Project:{KEY} ".encode()),
    _coded(f"Project:{KEY}:1".encode()),
    _coded(b"Project:\xff\xfe"),
    _coded(f"Project:{KEY}".encode()).rstrip("="),
    _coded(f"Project:{KEY}".encode()) + "\n",
    _coded(f"Project:{KEY}".encode()) + "=",
    "é",
    "\ud800",
]


@pytest.mark.parametrize("id", MALFORMED)
def test_only_what_we_would_write_is_an_id(id: str) -> None:
    assert key_of(Project, id) is None
    assert type_of(id) is None


def test_an_id_says_its_type_and_key() -> None:
    id = global_id(Project, KEY)
    assert id == _coded(f"Project:{KEY}".encode())
    assert (type_of(id), key_of(Project, id), key_of(Run, id)) == ("Project", KEY, None)


async def test_nothing_of_another_tenant_is_there_and_it_looks_like_no_id_at_all(asking: Asking) -> None:
    ada, eve = await rows.user(), await rows.user("Eve")
    (project,) = await rows.projects(ada, 1)
    await rows.projects(eve, 1)
    (flow,) = await rows.workflows([project], 1)
    runs = await rows.runs([flow], 1)
    (step,) = await rows.steps(runs, 1)
    version = await WorkflowVersion.filter(workflow_id=flow.id).first()
    assert version
    theirs = {Project: project, Workflow: flow, Run: runs[0], Step: step, User: ada, WorkflowVersion: version}
    for model, row in theirs.items():
        id = global_id(model, row.pk)
        for text in ("query ($id: ID!) { node(id: $id) { id } }", "query ($id: ID!) { node: project(id: $id) { id } }"):
            assert await asking(rows.viewer(eve), text, id=id) == {"node": None}
        assert (await asking(rows.viewer(ada), "query ($id: ID!) { node(id: $id) { id __typename } }", id=id))["node"] == {
            "id": id,
            "__typename": model.__name__,
        }
    foreign = [
        global_id(Project, new_id()),
        global_id(Workflow, project.id),
        _coded(f"RunEvent:{KEY}".encode()),
        _coded(f"Node:{KEY}".encode()),
    ]
    for id in (*MALFORMED, *foreign, _coded(f"String:{KEY}".encode()), _coded(f"Query:{KEY}".encode())):
        if "\ud800" not in id:
            text = "query ($id: ID!) { node(id: $id) { id } project(id: $id) { id } nodes(ids: [$id]) { id } }"
            assert await asking(rows.viewer(ada), text, id=id) == {"node": None, "project": None, "nodes": [None]}


async def test_another_tenant_sees_nothing_at_any_level(asking: Asking) -> None:
    ada, eve = await rows.user(), await rows.user("Eve")
    await rows.house(ada, 2, 2, 2, 2)
    text = "{ projects { totalCount nodes { id } } me { name } }"
    assert await asking(rows.viewer(eve), text) == {"projects": {"totalCount": 0, "nodes": []}, "me": {"name": "Eve"}}


async def test_many_ids_are_one_statement_per_type_in_their_order(asking: Asking) -> None:
    ada, eve = await rows.user(), await rows.user("Eve")
    projects = await rows.projects(ada, 3)
    (hidden,) = await rows.projects(eve, 1)
    flows = await rows.workflows(projects, 1)
    ids = [
        global_id(Workflow, flows[2].id),
        global_id(Project, projects[1].id),
        global_id(Project, hidden.id),
        "nonsense",
        global_id(Workflow, flows[0].id),
        global_id(Project, projects[1].id),
        global_id(Project, projects[0].id),
    ]
    text = "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Workflow { project { name } } ... on Project { name } } }"
    found = (await asking(rows.viewer(ada), text, ids=ids))["nodes"]
    assert [node and node["id"] for node in found] == [ids[0], ids[1], None, None, ids[4], ids[5], ids[6]]
    assert found[0]["project"] == {"name": "House 2"}
    assert len(asking.statements) == 3
    assert (await asking(rows.viewer(ada), text, ids=[]))["nodes"] == []


async def test_more_than_a_hundred_ids_are_refused(asking: Asking) -> None:
    ada = rows.viewer(await rows.user())
    text = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
    assert (await asking(ada, text, ids=["x"] * 100))["nodes"] == [None] * 100
    fault = await asking.refused(ada, text, ids=["x"] * 101)
    assert isinstance(fault, Invalid)
    assert fault.fields[0].path == "ids"


@pytest.mark.parametrize("field", ["projects { totalCount }", 'project(id: "x") { id }', 'node(id: "x") { id }', "nodes(ids: []) { id }"])
async def test_root_reads_ask_for_sign_in(asking: Asking, field: str) -> None:
    assert isinstance(await asking.refused(None, f"{{ {field} }}"), Unauthenticated)
    assert asking.statements == []


async def test_public_fields_say_so_and_show_nobody_what_belongs_to_members(asking: Asking) -> None:
    await rows.house(await rows.user(), 1, 1, 1, 1)
    data = await asking(None, "{ me { id } openProjects { totalCount nodes { workflows { nodes { id } } } } }")
    assert data == {"me": None, "openProjects": {"totalCount": 0, "nodes": []}}
    assert public_fields(schema) == {"Query.me", "Query.openProjects", "Query.newestEvent"}
