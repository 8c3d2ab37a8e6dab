"""Boards of others: as they were given, with their source and date, and in no ranking."""

from __future__ import annotations

from typing import Any

from core.reads import global_id
from models.audits import AuditEntry
from models.projects import Project
from models.rankings import BoardRow
from tests.clients import Client

BOARD = "PublicBoard { id name sourceUrl publishedOn rows { totalCount nodes { position model score low high votes } } }"
ROWS = [{"model": "gpt-9", "score": 1512, "low": 1464.5, "high": 1560, "votes": 3_000_000_000}, {"model": "claude-9", "score": 1500.25}]
CSV = "\ufeffModel,Score,low,high,votes\r\ngpt-9,1512,1464.5,1560,3000000000\r\nclaude-9,1500.25,,,\r\n"


def given(project: Project, **more: Any) -> dict[str, Any]:
    about = {"name": "Arena", "sourceUrl": "https://arena.example/board?by=elo", "publishedOn": "2026-11-01"}
    return {"projectId": global_id(Project, project.id), **about, **more}


async def test_a_board_is_kept_as_it_was_given_and_is_in_no_ranking(hers: Client, project: Project) -> None:
    by_rows = await hers.mutate("importBoard", BOARD, **given(project, rows=ROWS))
    assert (by_rows["name"], by_rows["sourceUrl"], by_rows["publishedOn"]) == ("Arena", "https://arena.example/board?by=elo", "2026-11-01")
    assert by_rows["rows"]["nodes"] == [
        {"position": 1, "model": "gpt-9", "score": 1512.0, "low": 1464.5, "high": 1560.0, "votes": 3_000_000_000},
        {"position": 2, "model": "claude-9", "score": 1500.25, "low": None, "high": None, "votes": None},
    ]
    again = await hers.mutate("importBoard", BOARD, **given(project, rows=ROWS))
    assert (again["code"], again["fields"][0]["path"]) == ("CONFLICT", "name")
    by_csv = await hers.mutate("importBoard", BOARD, **given(project, csv=CSV, publishedOn="2026-11-02"))
    assert by_csv["rows"] == by_rows["rows"]
    data = await hers.data(
        "query ($id: ID!) { project(id: $id) { modelRankings { task } publicBoards { nodes { publishedOn rows(first: 1) { nodes { model } } } } } }",
        {"id": global_id(Project, project.id)},
    )
    assert data["project"] == {
        "modelRankings": [],
        "publicBoards": {"nodes": [{"publishedOn": f"2026-11-0{n}", "rows": {"nodes": [{"model": "gpt-9"}]}} for n in (2, 1)]},
    }
    assert (await hers.mutate("deleteBoard", "Removed { deletedId }", publicBoardId=by_csv["id"]))["deletedId"] == by_csv["id"]
    assert await BoardRow.all().count() == 2
    told = [entry.action for entry in await AuditEntry.filter(project_id=project.id).order_by("created_at", "id")]
    assert told == ["public_board.imported", "public_board.imported", "public_board.deleted"]


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "neither rows nor CSV": ({}, "rows"),
    "both": ({"rows": ROWS, "csv": CSV}, "rows"),
    "rows that are no list": ({"rows": {"model": "a", "score": 1}}, "rows"),
    "no rows": ({"rows": []}, "rows"),
    "too many": ({"rows": [{"model": "a", "score": 1}] * 1001}, "rows"),
    "a row that is no object": ({"rows": [1]}, "rows[0]"),
    "no model": ({"rows": [{"score": 1}]}, "rows[0].model"),
    "a name of two lines": ({"rows": [{"model": "a\nb", "score": 1}]}, "rows[0].model"),
    "a name with a NUL": ({"rows": [{"model": "a\0", "score": 1}]}, "rows[0].model"),
    "no score": ({"rows": [*ROWS, {"model": "a"}]}, "rows[2].score"),
    "a score that is text": ({"rows": [{"model": "a", "score": "1"}]}, "rows[0].score"),
    "a score that is true": ({"rows": [{"model": "a", "score": True}]}, "rows[0].score"),
    "half a vote": ({"rows": [{"model": "a", "score": 1, "votes": 0.5}]}, "rows[0].votes"),
    "a column that is none": ({"rows": [{"model": "a", "score": 1, "elo": 1}]}, "rows[0]"),
    "CSV without a title": ({"csv": "gpt-9,1512\n"}, "csv"),
    "CSV with a title twice": ({"csv": "model,score,score\na,1,2\n"}, "csv"),
    "CSV with a short line": ({"csv": "model,score,low\na,1\n"}, "csv[0]"),
    "CSV with an open quote": ({"csv": 'model,score\n"a,1\n'}, "csv"),
    "CSV whose score is no number": ({"csv": "model,score\na,1\nb,nan\n"}, "csv[1].score"),
    "nothing but titles": ({"csv": "model,score\n"}, "csv"),
    "a source that is none": ({"rows": ROWS, "sourceUrl": "file:///etc/passwd"}, "sourceUrl"),
    "a day that is to come": ({"rows": ROWS, "publishedOn": "2999-01-01"}, "publishedOn"),
    "no name": ({"rows": ROWS, "name": ""}, "name"),
}


async def test_what_is_no_board_is_told_by_its_place(hers: Client, project: Project) -> None:
    for wrong, (more, path) in WRONG.items():
        problem = await hers.mutate("importBoard", BOARD, **given(project, **more))
        assert (problem["__typename"], problem.get("code")) == ("Problem", "INVALID"), wrong
        assert [field["path"] for field in problem["fields"]] == [path], wrong
    assert not await BoardRow.exists()
