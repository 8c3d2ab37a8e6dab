"""What is exposed, and queries that are saved, through the API."""

from __future__ import annotations

from typing import Any

import pytest

from core.reads import global_id
from models.audits import AuditEntry
from models.projects import Project
from models.workflows import Workflow
from tests.clients import Client, Data
from tests.make import Make
from tests.mcp.callers import Office, office

QUERY = "SavedQuery { id name document description inputSchema mcpExposure { name } viewerCan }"
TOOL = "McpExposure { id name description workflow { id } savedQuery { id } viewerCan }"
TYPED = """query ($id: ID!, $first: Int = 3, $where: RunFilter, $since: DateTime, $flags: [Boolean!]!) { project(id: $id) { workflows(first: $first) {
  nodes { name runs(first: 1, where: $where) { nodes { id } } } } } nodes(ids: []) { id @include(if: true) } }"""


@pytest.fixture
async def place(make: Make, address: str, client: Client) -> Office:
    found = await office(make, address)
    client.token = await make.token(found.owner)
    return found


def fields(problem: Data) -> list[tuple[str, str]]:
    assert problem["__typename"] == "Problem", problem
    return [(one["path"], one["code"]) for one in problem["fields"]]


async def test_a_query_is_saved_changed_and_forgotten(place: Office, client: Client) -> None:
    project = global_id(Project, place.project.id)
    given: dict[str, Any] = {"projectId": project, "name": "Names", "document": "{ projects { totalCount } }", "description": "All."}
    made = await client.mutate("createSavedQuery", QUERY, **given)
    assert (made["name"], made["inputSchema"]["properties"], made["mcpExposure"]) == ("Names", {}, None)
    assert fields(await client.mutate("createSavedQuery", QUERY, **given)) == [("name", "TAKEN")]
    document = "query ($id: ID!, $first: Int = 3, $since: DateTime) { project(id: $id) { runs(first: $first, where: {createdAfter: $since}) { totalCount } } }"
    changed = await client.mutate("updateSavedQuery", QUERY, savedQueryId=made["id"], document=document)
    assert changed["inputSchema"] == {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "first": {"type": ["integer", "null"], "minimum": -(2**31), "maximum": 2**31 - 1, "default": 3},
            "since": {"type": ["string", "null"], "format": "date-time"},
        },
        "required": ["id"],
        "additionalProperties": False,
    }
    listed = "query ($id: ID!) { project(id: $id) { savedQueries { nodes { name description document } } mcpExposures { totalCount } } }"
    assert (await client.data(listed, {"id": project}))["project"] == {
        "savedQueries": {"nodes": [{"name": "Names", "description": "All.", "document": document}]},
        "mcpExposures": {"totalCount": 0},
    }
    await client.mutate("exposeSavedQuery", TOOL, savedQueryId=made["id"], name="names", description="All names.")
    assert (await client.mutate("deleteSavedQuery", "Project { id }", savedQueryId=made["id"]))["id"] == project
    assert (await client.data(listed, {"id": project}))["project"] == {"savedQueries": {"nodes": []}, "mcpExposures": {"totalCount": 0}}
    actions = [entry.action for entry in await AuditEntry.filter(project_id=place.project.id).order_by("created_at", "id")]
    assert actions[1:] == ["saved_query.created", "saved_query.updated", "mcp_exposure.set", "saved_query.deleted"]


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("mutation { signOut { __typename } }", "NO_QUERY"),
        ("subscription ($id: ID!) { runEvents(runId: $id) { cursor } }", "NO_QUERY"),
        ("query a { __typename } query b { __typename }", "OPERATION_NOT_FOUND"),
        ("{ projects(first: 100) { nodes { workflows(first: 100) { nodes { runs(first: 100) { nodes { id } } } } } } }", "COST_EXCEEDED"),
        ("{ __typename " + "a: __typename " * 100 + "}", "TOO_MANY_ALIASES"),
        ("#" + "x" * 20_000 + "\n{ __typename }", "LENGTH"),
    ],
)
async def test_what_would_be_refused_is_not_saved(place: Office, client: Client, document: str, code: str) -> None:
    answer = await client.mutate("createSavedQuery", QUERY, projectId=global_id(Project, place.project.id), name="Q", document=document)
    assert (answer["code"], set(fields(answer))) == ("INVALID", {("document", code)})


async def test_a_tool_has_a_name_of_its_own_and_says_what_it_does(place: Office, client: Client) -> None:
    one, two = [global_id(Workflow, (await place.make.workflow(place.project, place.owner)).id) for _ in range(2)]
    made = await client.mutate("exposeWorkflow", TOOL, workflowId=one, name="first", description="The first.")
    assert (made["name"], made["workflow"], made["savedQuery"]) == ("first", {"id": one}, None)
    again = await client.mutate("exposeWorkflow", TOOL, workflowId=one, name="second", description="The first.")
    assert (again["id"], again["name"]) == (made["id"], "second")
    assert fields(await client.mutate("exposeWorkflow", TOOL, workflowId=two, name="second", description="x")) == [("name", "TAKEN")]
    bad = await client.mutate("exposeWorkflow", TOOL, workflowId=two, name="two words", description=" ")
    assert fields(bad) == [("name", "NAME"), ("description", "LENGTH")]
    for name in ("get_run", "cancel_run"):
        assert fields(await client.mutate("exposeWorkflow", TOOL, workflowId=two, name=name, description="x")) == [("name", "RESERVED")]
    shown = "query ($id: ID!) { workflow(id: $id) { mcpExposure { name } } }"
    assert (await client.data(shown, {"id": one}))["workflow"] == {"mcpExposure": {"name": "second"}}
    for _ in range(2):  # what is hidden already stays so
        assert (await client.mutate("hideWorkflow", "Workflow { id mcpExposure { name } }", workflowId=one))["mcpExposure"] is None
    log = await AuditEntry.filter(project_id=place.project.id, action__startswith="mcp").order_by("created_at", "id")
    assert [(entry.action, (entry.before or {}).get("name"), (entry.after or {}).get("name")) for entry in log] == [
        ("mcp_exposure.set", None, "first"),
        ("mcp_exposure.set", "first", "second"),
        ("mcp_exposure.deleted", "second", None),
    ]


async def test_a_key_and_a_budget_of_it_are_made_for_tools(place: Office, client: Client, make: Make) -> None:
    project, selection = global_id(Project, place.project.id), "ApiKeyWithSecret { apiKey { id tools } }"
    from core.clock import now
    from models.accounts import Session

    await Session.filter(id=place.owner.session_id).update(proved_at=now())
    made = await client.mutate("createApiKey", selection, projectId=project, name="Desk", scope="RUN", tools=["b", "a", "b"])
    assert made["apiKey"]["tools"] == ["a", "b"]
    for tools in ([], ["two words"], ["a"] * 101):
        assert fields(await client.mutate("createApiKey", selection, projectId=project, name="x", scope="RUN", tools=tools)) == [
            ("tools", "TOOLS")
        ]
    given: dict[str, Any] = {"projectId": project, "period": "DAY", "limitMicros": 1000}
    budget = await client.mutate("createBudget", "Budget { apiKey { name } workflow { id } }", **given, apiKeyId=made["apiKey"]["id"])
    assert (budget["apiKey"], budget["workflow"]) == ({"name": "Desk"}, None)
    other = await make.project(place.owner)
    foreign = global_id(type(place.shown.api_key), (await make.key(place.owner, other)).api_key.id)
    assert fields(await client.mutate("createBudget", "Budget { id }", **given, apiKeyId=foreign)) == [("apiKeyId", "NOT_FOUND")]
