"""What administrators say of models and money through the API, and what everybody sees of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from core.clock import now
from core.reads import global_id
from models.accounts import Session
from models.ai import LanguageModel, ProviderKey
from models.audits import AuditEntry
from models.projects import Project
from models.workflows import Run, RunStatus
from services.ai import Prompt
from services.platform import Platform
from services.workflows.steps import Outside
from tests.ai import houses, vendors
from tests.ai.houses import DEAR, House, tokens
from tests.clients import Client, Data
from tests.make import Make
from workers.processes import working


@pytest.fixture
async def project(make: Make, client: Client) -> Project:
    ada = await make.viewer()
    client.token = await make.token(ada)
    return await make.project(ada)


def id_of(row: Project | LanguageModel) -> str:
    return global_id(type(row), row.pk)


async def test_a_project_names_its_models_rules_and_budgets(client: Client, project: Project) -> None:
    of = {"projectId": id_of(project)}
    model = await client.mutate(
        "createLanguageModel",
        "LanguageModel { id name baseUrl pricing inputMicros capabilities project { name } }",
        **of,
        provider="OPENAI",
        name="m",
        baseUrl="http://127.0.0.1:9/v1/",
        price={"pricing": "STATED", "inputMicros": 3_000_000_000, "outputMicros": 1},
    )
    assert (model["baseUrl"], model["inputMicros"], model["capabilities"]) == ("http://127.0.0.1:9/v1", 3_000_000_000, ["TOOLS"])
    again = await client.mutate(
        "createLanguageModel", "LanguageModel { id }", **of, provider="OPENAI", name="m", baseUrl="http://127.0.0.1:9/v1"
    )
    assert (again["code"], again["fields"][0]["code"]) == ("CONFLICT", "EXISTS")
    rule = await client.mutate(
        "setModelRule",
        "ModelRule { id task strategy languageModelIds }",
        **of,
        task="sum",
        strategy="CHEAPEST",
        languageModelIds=[model["id"]],
    )
    assert rule["languageModelIds"] == [model["id"]]
    same = await client.mutate("setModelRule", "ModelRule { id strategy }", **of, task="sum", languageModelIds=[model["id"]])
    assert (same["id"], same["strategy"]) == (rule["id"], "PRIORITY")
    budget = await client.mutate(
        "createBudget",
        "Budget { id limitMicros spentMicros reservedMicros renewsAt isHard }",
        **of,
        period="MONTH",
        limitMicros=9_000_000_000,
    )
    assert (budget["limitMicros"], budget["spentMicros"], budget["reservedMicros"], budget["isHard"]) == (9_000_000_000, 0, 0, True)
    changed = await client.mutate("updateLanguageModel", "LanguageModel { isEnabled pricing }", languageModelId=model["id"], enabled=False)
    assert (changed["isEnabled"], changed["pricing"]) == (False, "STATED")
    for name, argument, id in (
        ("deleteBudget", "budgetId", budget["id"]),
        ("deleteModelRule", "modelRuleId", rule["id"]),
        ("deleteLanguageModel", "languageModelId", model["id"]),
    ):
        assert (await client.mutate(name, "Removed { deletedId }", **{argument: id}))["deletedId"] == id
    told = [entry.action for entry in await AuditEntry.filter(project_id=project.id).order_by("created_at", "id")]
    assert told == [
        "language_model.created",
        "model_rule.set",
        "model_rule.set",
        "budget.created",
        "language_model.updated",
        "budget.deleted",
        "model_rule.deleted",
        "language_model.deleted",
    ]


WRONG: dict[str, tuple[str, Data, str]] = {
    "an address that is none": ("createLanguageModel", {"provider": "OPENAI", "name": "m", "baseUrl": "file:///etc"}, "baseUrl"),
    "a price that is not stated": ("createLanguageModel", {"provider": "OPENAI", "name": "m", "price": {"pricing": "STATED"}}, "price"),
    "a price that is free and stated": (
        "createLanguageModel",
        {"provider": "OPENAI", "name": "m", "price": {"pricing": "FREE", "inputMicros": 1}},
        "price",
    ),
    "the local model": ("createLanguageModel", {"provider": "LOCAL", "name": "m"}, "provider"),
    "a limit below zero": ("createBudget", {"period": "DAY", "limitMicros": -1}, "limitMicros"),
    "a key with a line break": ("setProviderKey", {"provider": "OPENAI", "key": "sk\nx"}, "key"),
    "a key of the local model": ("setProviderKey", {"provider": "LOCAL", "key": "sk"}, "provider"),
}
_MADE = {"createLanguageModel": "LanguageModel", "createBudget": "Budget", "setProviderKey": "ProviderKey"}


@pytest.mark.parametrize("wrong", WRONG)
async def test_what_makes_no_sense_is_told_by_its_field(client: Client, project: Project, wrong: str) -> None:
    name, input, path = WRONG[wrong]
    problem = await client.mutate(name, f"{_MADE[name]} {{ id }}", projectId=id_of(project), **input)
    assert (problem["code"], [field["path"] for field in problem["fields"]]) == ("INVALID", [path])


async def test_a_key_needs_a_recent_proof_and_is_never_shown(client: Client, project: Project, home: Platform) -> None:
    given = {"projectId": id_of(project), "provider": "ANTHROPIC", "key": "sk-very-secret"}
    made = await client.mutate("setProviderKey", "ProviderKey { id provider baseUrl }", **given)
    assert (made["provider"], made["baseUrl"]) == ("ANTHROPIC", "")
    row = await ProviderKey.get()
    assert "very-secret" not in row.sealed
    assert home.sealing.open(row.sealed) == "sk-very-secret"
    assert "very-secret" not in json.dumps([entry.after for entry in await AuditEntry.all()])
    await Session.all().update(proved_at=now() - timedelta(hours=1))
    again = await client.mutate("setProviderKey", "ProviderKey { id }", **{**given, "key": "sk-other"})
    assert again["code"] == "PROOF_REQUIRED"
    assert home.sealing.open((await ProviderKey.get()).sealed) == "sk-very-secret"


async def test_what_was_asked_is_seen_with_what_it_cost_and_saved(client: Client, project: Project, home: Platform) -> None:
    async with houses.opened(home, project) as house:
        await house.model("a", tokens("Because.", 11, 5), **DEAR)
        await house.model("broken", vendors.failing(500, {"message": "oops"}))
        await house.rule("broken", "a", task="riddle")
        for _ in range(2):
            await house.router.generate(Prompt("Why?", temperature=0, task="riddle"), house.origin, timeout_seconds=20)
        await house.router.generate(Prompt("Who?"), house.origin, timeout_seconds=20)
    data = await client.data(
        """query ($id: ID!) {
            project(id: $id) {
                aiCalls(where: {task: "riddle"}) { totalCount nodes { id cache costMicros savedMicros tries languageModel { name } } }
                charges { nodes { costMicros isEstimated modelName } }
                languageModels { nodes { name health { succeeded failed error } } }
            }
            aiStatistics(projectId: $id) { calls hits eligible hitRate costMicros savedMicros failed inputTokens }
        }""",
        {"id": id_of(project)},
    )
    hit, asked = data["project"]["aiCalls"]["nodes"]
    assert (hit["cache"], hit["costMicros"], hit["savedMicros"], hit["languageModel"]) == ("HIT", 0, 16_000, {"name": "a"})
    assert [one["error"] for one in asked["tries"]] == ["UNAVAILABLE", ""]
    assert data["project"]["charges"]["nodes"] == [{"costMicros": 16_000, "isEstimated": False, "modelName": "m"}] * 2
    assert data["project"]["languageModels"]["nodes"] == [
        {"name": "broken", "health": {"succeeded": 0, "failed": 1, "error": "UNAVAILABLE"}},
        {"name": "a", "health": {"succeeded": 2, "failed": 0, "error": None}},
    ]
    assert data["aiStatistics"] == {
        "calls": 3,
        "hits": 1,
        "eligible": 2,
        "hitRate": 0.5,
        "costMicros": 32_000,
        "savedMicros": 16_000,
        "failed": 0,
        "inputTokens": 22,
    }
    node = await client.data("query ($id: ID!) { node(id: $id) { ... on AiCall { status } } }", {"id": hit["id"]})
    assert node["node"] == {"status": "SUCCEEDED"}


@pytest.fixture(name="house")
async def opened(home: Platform, project: Project) -> AsyncIterator[House]:
    async with houses.opened(home, project) as house:
        yield house


async def test_a_step_asks_by_the_rule_and_its_receipt_is_the_runs(client: Client, make: Make, house: House, project: Project) -> None:
    """With the real router in the worker; the run's workflow and who started it are whose money it is."""
    await house.model("a", vendors.openai("Because", "."), **DEAR)
    steps = [{"key": "ask", "type": "ai.generate", "with": {"prompt": "Why?", "task": "riddle"}}]
    made = await client.mutate(
        "createWorkflow",
        "Workflow { id }",
        projectId=id_of(project),
        name="Asks",
        definition={"steps": steps, "output": "{{ steps.ask.output }}"},
    )
    outside = Outside(house.outgoing, house.router)
    async with working(make.home, outside):
        started = await client.mutate("runWorkflow", "Run { id }", workflowId=made["id"], input={})
        async with asyncio.timeout(20):
            while await Run.filter(finished_at=None).exists():
                await asyncio.sleep(0.02)
    assert (run := await Run.get()).status is RunStatus.SUCCEEDED, run.error
    data = await client.data(
        "query ($id: ID!) { run(id: $id) { output aiCalls { nodes { id step costMicros workflow { name } user { name } run { id } } } } }",
        {"id": started["id"]},
    )
    (call,) = data["run"]["aiCalls"]["nodes"]
    assert (call["step"], call["costMicros"], call["workflow"], call["user"], call["run"]) == (
        "ask",
        16_000,
        {"name": "Asks"},
        {"name": "Ada"},
        {"id": started["id"]},
    )
    output = data["run"]["output"]
    assert (output["text"], output["costMicros"], output["call"], output["cache"]) == ("Because.", 16_000, call["id"], "MISS")
