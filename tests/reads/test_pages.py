from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from core.errors import Invalid
from core.reads import cursor, cursor_of, global_id, uncursor
from core.viewers import Viewer
from models.events import Event
from models.projects import Project
from models.workflows import Run, Workflow
from tests.reads import resolvers as declared
from tests.reads import rows
from tests.reads.asking import Asking

PAGE = """query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { node(id: $id) { ... on Workflow {
  runs(first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }"""


async def _runs(asking: Asking, viewer: Viewer, workflow: Workflow, **page: Any) -> Any:
    data = await asking(viewer, PAGE, id=global_id(Workflow, workflow.id), **page)
    return data["node"]["runs"]


def _ids(page: Any) -> list[str]:
    ids = [edge["node"]["id"] for edge in page["edges"]]
    assert ids == [node["id"] for node in page["nodes"]]
    return ids


def _newest_first(runs: list[Run]) -> list[str]:
    return [global_id(Run, run.id) for run in sorted(runs, key=lambda run: (run.created_at, run.id), reverse=True)]


@pytest.mark.parametrize("at", [None, rows.START], ids=["times differ", "all at once"])
@pytest.mark.parametrize("backwards", [False, True])
async def test_pages_meet_every_row_once_while_others_are_inserted(asking: Asking, at: datetime | None, backwards: bool) -> None:
    ada = await rows.user()
    (flow,) = await rows.workflows(await rows.projects(ada, 1), 1)
    there = await rows.runs([flow], 17, at=at)
    seen: list[str] = []
    page: dict[str, Any] = {"last" if backwards else "first": 4}
    for _ in range(20):
        got = await _runs(asking, rows.viewer(ada), flow, **page)
        ids, info = _ids(got), got["pageInfo"]
        seen = ids + seen if backwards else seen + ids
        await rows.runs([flow], 2, at=at)
        if not info["hasPreviousPage" if backwards else "hasNextPage"]:
            break
        page |= {"before": info["startCursor"]} if backwards else {"after": info["endCursor"]}
    else:
        pytest.fail("the pages do not end")
    old = _newest_first(there)
    assert [id for id in seen if id in old] == old
    assert len(set(seen)) == len(seen)


async def test_a_page_says_what_is_around_it(asking: Asking) -> None:
    ada = await rows.user()
    (flow,) = await rows.workflows(await rows.projects(ada, 1), 1)
    viewer = rows.viewer(ada)
    empty = await _runs(asking, viewer, flow)
    assert empty["pageInfo"] == {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None}
    assert (empty["totalCount"], empty["edges"]) == (0, [])
    ids = _newest_first(await rows.runs([flow], 25))
    cursors = [edge["cursor"] for edge in (await _runs(asking, viewer, flow, first=25))["edges"]]
    for arguments, wanted, around in (
        ({}, ids[:20], (True, False)),
        ({"first": 25}, ids, (False, False)),
        ({"last": 25}, ids, (False, False)),
        ({"first": 0}, [], (True, False)),
        ({"last": 0}, [], (False, True)),
        ({"first": 3}, ids[:3], (True, False)),
        ({"first": 3, "after": cursors[2]}, ids[3:6], (True, True)),
        ({"first": 3, "after": cursors[21]}, ids[22:], (False, True)),
        ({"first": 3, "after": cursors[24]}, [], (False, True)),
        ({"first": 9, "after": cursors[2], "before": cursors[5]}, ids[3:5], (False, True)),
        ({"last": 3}, ids[22:], (False, True)),
        ({"last": 3, "before": cursors[22]}, ids[19:22], (True, True)),
        ({"last": 3, "before": cursors[3]}, ids[:3], (True, False)),
        ({"last": 3, "before": cursors[0]}, [], (True, False)),
        ({"last": 9, "after": cursors[2], "before": cursors[5]}, ids[3:5], (True, False)),
        ({"first": None, "last": 2, "after": None}, ids[23:], (False, True)),
    ):
        page = await _runs(asking, viewer, flow, **arguments)
        info = page["pageInfo"]
        assert _ids(page) == wanted, arguments
        assert (info["hasNextPage"], info["hasPreviousPage"]) == around, arguments
        assert page["totalCount"] == 25
        edges = page["edges"]
        assert (info["startCursor"], info["endCursor"]) == ((edges[0]["cursor"], edges[-1]["cursor"]) if edges else (None, None))


async def test_filters_narrow_the_list_and_its_count(asking: Asking) -> None:
    ada = await rows.user()
    (flow,) = await rows.workflows(await rows.projects(ada, 1), 1)
    runs = await rows.runs([flow], 6)
    text = """query ($id: ID!, $where: RunFilter) { node(id: $id) { ... on Workflow { runs(where: $where) { totalCount nodes { startKey status } } } } }"""
    for where, wanted in (
        (None, runs),
        ({}, runs),
        ({"status": None}, runs),
        ({"status": ["FAILED", "QUEUED"]}, runs[1::2]),
        ({"createdAfter": "2026-01-02T03:04:05+00:00", "status": ["FAILED"]}, runs[1::2]),
        ({"createdAfter": "2999-01-01T00:00:00Z"}, []),
        ({"startKey": runs[3].start_key}, [runs[3]]),
        ({"startKey": "'; drop table runs; --"}, []),
    ):
        found = (await asking(rows.viewer(ada), text, id=global_id(Workflow, flow.id), where=where))["node"]["runs"]
        assert found["totalCount"] == len(wanted)
        assert [node["startKey"] for node in found["nodes"]] == [run.start_key for run in reversed(wanted)]
    fault = await asking.refused(rows.viewer(ada), text, id=global_id(Workflow, flow.id), where={"startKey": "a\0b"})
    assert isinstance(fault, Invalid)
    fault = await asking.refused(rows.viewer(ada), text, id=global_id(Workflow, flow.id), where={"status": []})
    assert isinstance(fault, Invalid)
    assert [(field.path, field.code) for field in fault.fields] == [("where.status", "COUNT")]


@pytest.mark.parametrize(
    ("arguments", "path", "code"),
    [
        ("first: 1, last: 1", "last", "EXCLUSIVE"),
        ("first: -1", "first", "OUT_OF_RANGE"),
        ("first: 101", "first", "OUT_OF_RANGE"),
        ("last: -1", "last", "OUT_OF_RANGE"),
        ("last: 101", "last", "OUT_OF_RANGE"),
        ('after: ""', "after", "NOT_A_CURSOR"),
        ('before: "nonsense"', "before", "NOT_A_CURSOR"),
    ],
)
async def test_arguments_that_make_no_sense_are_refused_by_name(asking: Asking, arguments: str, path: str, code: str) -> None:
    fault = await asking.refused(rows.viewer(await rows.user()), f"{{ projects({arguments}) {{ nodes {{ id }} }} }}")
    assert isinstance(fault, Invalid)
    assert [(field.path, field.code) for field in fault.fields] == [(path, code)]
    assert asking.statements == []


async def test_a_hundred_rows_are_the_most(asking: Asking) -> None:
    ada = await rows.user()
    await rows.projects(ada, 101)
    assert len((await asking(rows.viewer(ada), "{ projects(first: 100) { nodes { id } } }"))["projects"]["nodes"]) == 100
    assert len((await asking(rows.viewer(ada), "{ projects { nodes { id } } }"))["projects"]["nodes"]) == 20


NOW, KEY = datetime(2026, 1, 2, tzinfo=UTC), UUID(int=7)


@pytest.mark.parametrize(
    "text",
    [
        cursor(declared.workflows, [NOW, KEY]),
        cursor(declared.own_runs, [NOW, KEY])[:-4],
        cursor(declared.events, [1]),
        cursor(declared.runs, []),
        cursor(declared.runs, [NOW]),
        cursor(declared.runs, [NOW, KEY, 1]),
        cursor(declared.runs, [KEY, NOW]),
        cursor(declared.runs, ["2026-01-02T00:00:00", KEY]),
        cursor(declared.runs, ["2026-01-02T00:00:00+01:00", KEY]),
        cursor(declared.runs, ["0001-01-01T00:00:00+14:00", KEY]),
        cursor(declared.runs, ["2026-01-02", KEY]),
        cursor(declared.runs, [1, KEY]),
        cursor(declared.runs, [None, None]),
        cursor(declared.runs, [[NOW], {"a": KEY}]),
        cursor(declared.runs, [NOW, KEY.hex]),
        cursor(declared.runs, [NOW, KEY]) + "\n",
        cursor(declared.runs, [NOW, KEY]).rstrip("="),
        "bnVsbA==",
        "e30=",
        "NQ==",
        "é",
        "\ud800",
    ],
)
def test_what_is_no_cursor_of_this_list_is_refused(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        uncursor(declared.runs, text, "before")
    assert refused.value.fields[0].path == "before"


@pytest.mark.parametrize("seq", [True, 1.0, "1", 2**31, -(2**31) - 1, 2**63, None])
def test_a_number_in_a_cursor_fits_its_column(seq: object) -> None:
    with pytest.raises(Invalid):
        uncursor(declared.events, cursor(declared.events, [seq]))


async def test_the_cursor_of_an_event_is_its_place_in_the_stream_alone(asking: Asking) -> None:
    ada = await rows.user()
    (run,) = await rows.runs(await rows.workflows(await rows.projects(ada, 1), 1), 1)
    await rows.events(run, 5)
    text = """query ($id: ID!, $after: String) { node(id: $id) { ... on Run { events(first: 3, after: $after) {
                edges { cursor node { cursor data } } } } } }"""
    edges = (await asking(rows.viewer(ada), text, id=global_id(Run, run.id)))["node"]["events"]["edges"]
    assert [edge["cursor"] for edge in edges] == [edge["node"]["cursor"] for edge in edges]
    assert uncursor(declared.events, edges[2]["cursor"]) == (3,)
    assert cursor_of(declared.events, await Event.get(stream=run.id, seq=3)) == edges[2]["cursor"]
    rest = await asking(rows.viewer(ada), text, id=global_id(Run, run.id), after=edges[2]["cursor"])
    assert [edge["node"]["data"]["n"] for edge in rest["node"]["events"]["edges"]] == [4, 5]


async def test_a_cursor_survives_the_row_it_came_from(asking: Asking) -> None:
    ada = await rows.user()
    await rows.projects(ada, 4)
    page = (await asking(rows.viewer(ada), "{ projects(first: 2) { nodes { name } pageInfo { endCursor } } }"))["projects"]
    await Project.filter(name=page["nodes"][1]["name"]).delete()
    text = "query ($after: String) { projects(after: $after) { nodes { name } } }"
    rest = (await asking(rows.viewer(ada), text, after=page["pageInfo"]["endCursor"]))["projects"]["nodes"]
    assert rest == [{"name": "House 1"}, {"name": "House 0"}]
