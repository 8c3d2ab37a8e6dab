"""Values may have megabytes: an answer that would hold too much of them is refused before it is read."""

from __future__ import annotations

from typing import Any

import pytest

from core.database import Leases
from core.settings import Settings
from models.accounts import User
from models.workflows import Run
from tests.clients import Client
from tests.reads import rows

MOST = 200_000
RUNS = "query ($n: Int!) { projects(first: 2) { nodes { workflows(first: 2) { nodes { runs(first: $n) { nodes { id output } } } } } } }"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"answer_bytes": MOST})})


@pytest.fixture
async def fetched(client: Client, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Characters of the texts that each statement brought."""
    session = await client.register()
    user = await User.get(email=session["user"]["email"])
    made = await rows.runs(await rows.workflows(await rows.projects(user, 2), 1), 30)
    for run in made:
        run.output = {"text": "é" * 5_000}  # two bytes each
    await Run.bulk_update(made, ["output"])
    seen, fetch = list[int](), Leases.fetch

    async def counted(self: Leases, sql: str, /, *args: Any) -> list[Any]:
        found = await fetch(self, sql, *args)
        seen.append(sum(len(value) for row in found for value in row if isinstance(value, str)))
        return found

    monkeypatch.setattr(Leases, "fetch", counted)
    return seen


async def test_what_fits_is_answered(client: Client, fetched: list[int]) -> None:
    data = await client.data(RUNS, {"n": 9})
    runs = [run for project in data["projects"]["nodes"] for workflow in project["workflows"]["nodes"] for run in workflow["runs"]["nodes"]]
    assert len(runs) == 18
    assert {len(run["output"]["text"]) for run in runs} == {5_000}


async def test_what_does_not_fit_is_refused_and_not_read(client: Client, fetched: list[int]) -> None:
    answer = await client.answer(RUNS, {"n": 30})
    assert answer["data"] is None
    assert answer["errors"][0]["extensions"]["code"] == "INVALID"
    assert str(MOST) in answer["errors"][0]["message"]
    assert max(fetched) < 1.2 * MOST


async def test_a_function_of_large_columns_is_bounded_too(client: Client, fetched: list[int]) -> None:
    await Run.all().update(input={"text": "x" * 10_000})
    answer = await client.answer(RUNS.replace("output", "trigger"), {"n": 30})
    assert answer["errors"][0]["extensions"]["code"] == "INVALID"
    assert max(fetched) < 1.2 * MOST
