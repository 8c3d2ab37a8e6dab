"""The query of the main job, through the front door and under the limits as shipped: one statement per level."""

from __future__ import annotations

from typing import Any

import pytest

from core.database import Leases
from models.accounts import User
from services.platform import Platform
from tests.clients import Client
from tests.make import Make
from tests.reads import rows

LEVELS = """query ($first: Int, $last: Int, $where: RunFilter) {
  projects(first: $first, last: $last) { nodes { id name
    workflows(%s: 10) { nodes { id name
      runs(%s: 5, where: $where) { nodes { id status
        steps(%s: 3) { nodes { id key status } } } } } } } } }"""


@pytest.fixture
def statements(home: Platform, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the API reads by."""
    sent: list[str] = []
    fetch = Leases.fetch

    async def counted(self: Leases, sql: str, /, *args: Any) -> list[Any]:
        sent.append(sql)
        return await fetch(self, sql, *args)

    monkeypatch.setattr(Leases, "fetch", counted)
    return sent


@pytest.fixture
async def filled(client: Client, make: Make) -> None:
    session = await client.register()
    user = await User.get(email=session["user"]["email"])
    projects = await rows.projects(user, 20)
    workflows = await rows.workflows(projects, 10)
    runs = await rows.runs(workflows, 5)
    await rows.steps(runs, 3)


@pytest.mark.parametrize(
    ("way", "variables", "runs"),
    [
        ("first", {"first": 20}, 5),
        ("last", {"last": 20}, 5),
        ("first", {"first": 20, "where": {"status": ["FAILED"]}}, 2),
    ],
    ids=["forwards", "backwards", "filtered"],
)
async def test_four_levels_are_four_statements(
    client: Client, filled: None, statements: list[str], way: str, variables: dict[str, Any], runs: int
) -> None:
    await client.data("{ me { id } }")  # whether the session stands is asked once in a while
    statements.clear()
    answer = await client.answer(LEVELS.replace("", "") % (way, way, way), variables)
    assert "errors" not in answer, answer["errors"]
    assert len(statements) == 4
    projects = answer["data"]["projects"]["nodes"]
    assert len(projects) == 20
    assert {len(project["workflows"]["nodes"]) for project in projects} == {10}
    found = [run for project in projects for workflow in project["workflows"]["nodes"] for run in workflow["runs"]["nodes"]]
    assert len(found) == 20 * 10 * runs
    assert {len(run["steps"]["nodes"]) for run in found} == {3}
    assert answer["extensions"]["cost"]["requested"] <= 10_000
