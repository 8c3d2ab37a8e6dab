"""The contract: the committed schema is the one that is served, says what things are, and the examples do the main job."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLUnionType,
    get_named_type,
    is_non_null_type,
    is_specified_scalar_type,
    parse,
    validate,
)

from models.workflows import Webhook
from schema import schema
from services.databases.columns import ColumnType
from services.workflows.catalog import CATALOG
from tests.clients import Client, Data

CORE = schema._schema
ROOT = Path(__file__).resolve().parents[1]
COMMITTED = ROOT / "schema" / "schema.graphql"
EXAMPLES = sorted((ROOT / "web" / "src" / "examples").glob("*.graphql"))

# Names that say all of it, wherever they stand.
SELF_EVIDENT = {
    *(
        "id",
        "memberId",
        "invitationId",
        "secretId",
        "expiresAt",
        "deletedAt",
        "quota",
        "name",
        "description",
        "email",
        "password",
        "code",
        "status",
        "type",
        "role",
        "scheme",
        "effect",
        "outcome",
        "output",
        "refreshToken",
    ),
    *(
        "at",
        "createdAt",
        "startedAt",
        "finishedAt",
        "receivedAt",
        "endedAt",
        "createdAfter",
        "createdBefore",
        "startedAfter",
        "startedBefore",
        "finishedAfter",
        "finishedBefore",
        "slotAfter",
        "slotBefore",
    ),
    *("receivedAfter", "receivedBefore"),
    *("isEnabled", "enabled", "triggerType", "recordCount", "runCount"),
    *("user", "project", "database", "workflow", "webhook", "run", "schedule"),
    *("projectId", "databaseId", "workflowId", "runId", "webhookId", "scheduleId", "runTriggerId", "approvalId"),
}
OPERATIONS = {"Query", "Mutation", "Subscription"}


def test_the_committed_schema_is_the_one_that_is_served() -> None:
    assert COMMITTED.read_text() == schema.as_str() + "\n", "run: python -m schema > schema/schema.graphql"


def test_whatever_its_name_does_not_explain_is_described() -> None:
    bare = []
    for name, kind in CORE.type_map.items():
        if name.startswith("__") or (isinstance(kind, GraphQLScalarType) and is_specified_scalar_type(kind)):
            continue
        is_made = isinstance(kind, GraphQLUnionType) or (
            isinstance(kind, GraphQLInputObjectType) and name.endswith("Input")
        )  # of a mutation
        if not kind.description and not is_made and name not in OPERATIONS:
            bare.append(name)
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            for field_name, field in kind.fields.items():
                given = getattr(field, "args", {})
                described = {field_name: field.description} | {argument: of.description for argument, of in given.items()}
                bare += [f"{name}.{at}" for at, text in described.items() if not text and (at not in SELF_EVIDENT or name in OPERATIONS)]
    assert bare == []


def test_enumerations_explain_their_less_obvious_members() -> None:
    for name in ("SlotOutcome", "WebhookScheme", "ProblemCode", "Role", "StepEffect"):
        kind = CORE.type_map[name]
        assert isinstance(kind, GraphQLEnumType)
        assert len([member for member in kind.values if member in (kind.description or "")]) >= 3


def test_names_follow_the_contract() -> None:
    assert CORE.mutation_type is not None
    for name, field in CORE.mutation_type.fields.items():
        made = name[0].upper() + name[1:]
        union = get_named_type(field.type)
        assert is_non_null_type(field.type)
        assert isinstance(union, GraphQLUnionType)
        assert union.name == f"{made}Result"
        assert union.types[-1].name == "Problem"
        assert [(argument, get_named_type(of.type).name) for argument, of in field.args.items()] in ([("input", f"{made}Input")], [])
    for kind in CORE.type_map.values():
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"):
            for name, field in kind.fields.items():
                assert name.endswith("At") or name in ("at", "slot") or get_named_type(field.type).name != "DateTime", (kind.name, name)
                assert name.startswith(("is", "has", "can")) or get_named_type(field.type).name != "Boolean", (kind.name, name)


CONTRACT = """
type Session { accessToken: String! accessTokenExpiresAt: DateTime! refreshToken: String! user: User! }
type WebhookWithUrl { webhook: Webhook! url: String! secret: String }
type Problem { code: ProblemCode! message: String! fields: [FieldProblem!]! retryAfterSeconds: Int }
type FieldProblem { path: String! code: String! message: String! }
type RunEvent { cursor: String! type: RunEventType! at: DateTime! step: Step run: Run! data: JSON }
"""
MEMBERS = {
    "RunStatus": "QUEUED RUNNING WAITING SUCCEEDED FAILED CANCELED",
    "StepStatus": "PENDING RUNNING WAITING RETRYING SUCCEEDED FAILED SKIPPED CANCELED REUSED",
    "RunEventType": "RUN_QUEUED RUN_STARTED RUN_WAITING RUN_RESUMED RUN_RECOVERED RUN_SUCCEEDED RUN_FAILED RUN_CANCELED STEP_STARTED "
    "STEP_PROGRESS STEP_OUTPUT STEP_RETRYING STEP_WAITING STEP_SUCCEEDED STEP_FAILED STEP_SKIPPED STEP_CANCELED STEP_REUSED",
    "WebhookScheme": "STANDARD GITHUB STRIPE SLACK SHOPIFY BEARER BASIC NONE",
}
ADDED = {"RunEventType": ("STEP_LOG",)}  # since; at the end


def test_the_types_that_the_contract_spells_out_are_there() -> None:
    for definition in parse(CONTRACT).definitions:
        wanted: Any = definition
        kind = CORE.type_map[wanted.name.value]
        assert isinstance(kind, GraphQLObjectType)
        spelled = {field.name.value: _source(field.type) for field in wanted.fields}  # there may be more
        assert {name: str(kind.fields[name].type) for name in spelled} == spelled
    for name, members in MEMBERS.items():
        found = CORE.type_map[name]
        assert isinstance(found, GraphQLEnumType)
        assert list(found.values) == [*members.split(), *ADDED.get(name, ())]


def _source(node: Any) -> str:
    inner = getattr(node, "type", None)
    if inner is None:
        return str(node.name.value)
    return f"{_source(inner)}!" if node.kind == "non_null_type" else f"[{_source(inner)}]"


def test_descriptions_list_what_there_is() -> None:
    database = CORE.type_map["Database"]
    assert isinstance(database, GraphQLObjectType)
    assert all(kind in (database.fields["columns"].description or "") for kind in ColumnType)
    assert all(kind.description for kind in CATALOG.values())


@pytest.mark.parametrize("path", EXAMPLES, ids=[path.stem for path in EXAMPLES])
def test_an_example_is_valid(path: Path) -> None:
    assert validate(CORE, parse(path.read_text())) == []
    json.loads(path.with_suffix(".json").read_text())


class Newcomer:
    """Runs examples as they stand, with the ids of what was made before."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.ids: dict[str, str] = {}

    def variables(self, path: Path) -> Data:
        text = path.with_suffix(".json").read_text()
        for name, id in self.ids.items():
            text = text.replace(f"<{name}>", id)
        assert "<" not in text, text
        found: Data = json.loads(text)
        return found

    async def run(self, path: Path, operation: str | None = None) -> Any:
        answer = (await self.client.post(path.read_text(), self.variables(path), operationName=operation)).json()
        assert "errors" not in answer, answer
        (found,) = answer["data"].values() if len(answer["data"]) == 1 else [answer["data"]]
        assert "code" not in found, found
        return found

    async def ended(self, run_id: str) -> str:
        async for event in self.client.subscribe("subscription ($id: ID!) { runEvents(runId: $id) { type } }", {"id": run_id}):
            last: str = event["runEvents"]["type"]
        return last


async def test_the_examples_do_the_main_job_in_their_order(client: Client, worker: None) -> None:
    newcomer = Newcomer(client)
    ids, variables, run = newcomer.ids, newcomer.variables, newcomer.run
    register, project, database, workflow, webhook, by_hand, watch, result = [path for path in EXAMPLES if path.stem[0].isdigit()]
    (waiting,) = [path for path in EXAMPLES if path.stem == "answer_what_waits"]
    await run(register, "Register")
    client.token = (await run(register, "SignIn"))["accessToken"]
    ids["projectId"] = (await run(project))["id"]
    ids["databaseId"] = (await run(database))["id"]
    ids["workflowId"] = (await run(workflow))["id"]
    url = (await run(webhook))["url"]
    posted = await client.http.post("/hooks/" + url.rsplit("/", 1)[-1], json={"title": "Printer on fire"})
    assert posted.status_code == 202
    ids["runId"] = (await run(by_hand))["id"]
    for id in (posted.json()["runId"], ids["runId"]):
        ids["runId"] = id
        events = [event["runEvents"] async for event in client.subscribe(watch.read_text(), variables(watch))]
        assert events[-1]["type"] == "RUN_SUCCEEDED"
    read = await run(result)
    assert read["run"]["status"] == "SUCCEEDED"
    assert [edge["node"]["key"] for edge in read["run"]["steps"]["edges"]] == ["judge", "save"]
    assert read["database"]["records"]["totalCount"] == 2
    assert {json.dumps(edge["node"]["values"], sort_keys=True) for edge in read["database"]["records"]["edges"]} == {
        '{"title": "Printer on fire", "urgent": false}',
        '{"title": "Printer on fire", "urgent": true}',
    }

    paid = {"key": "paid", "type": "wait", "with": {"event": "paid", "correlation": "A-17"}}
    steps = [paid, {"key": "ask", "type": "approval", "with": {"title": "Ship it?"}}]
    made = await client.mutate("createWorkflow", "Workflow { id }", projectId=ids["projectId"], name="Asks", definition={"steps": steps})
    ids["runId"] = (await client.mutate("runWorkflow", "Run { id }", workflowId=made["id"]))["id"]
    ids["approvalId"] = ids["token"] = "not yet"
    asked = None
    async for event in client.subscribe(watch.read_text(), variables(watch)):
        told = event["runEvents"]
        if told["type"] == "STEP_WAITING" and told["data"]["waitsFor"] == "EVENT":
            assert (await run(waiting, "SendEvent"))["receivers"] == 1
        elif told["type"] == "STEP_WAITING":
            (asked,) = (await run(waiting, "Approvals"))["nodes"]
            assert (asked["id"], asked["title"]) == (told["data"]["approval"], "Ship it?")
            ids["approvalId"] = asked["id"]
            assert (await run(waiting, "AnswerApproval"))["status"] == "APPROVED"
    assert asked is not None
    assert told["type"] == "RUN_SUCCEEDED"


async def test_the_examples_beyond_the_main_job_do_what_they_say(client: Client, worker: None) -> None:
    newcomer, paths = Newcomer(client), {path.stem: path for path in EXAMPLES}
    ids, run = newcomer.ids, newcomer.run
    session = await run(paths["1_register"], "Register")
    client.token = session["accessToken"]
    for name, example in (("project", "2_create_project"), ("database", "3_create_database"), ("workflow", "4_create_workflow")):
        ids[f"{name}Id"] = (await run(paths[example]))["id"]
    assert (await run(paths["share_project"], "InviteMember"))["status"] == "PENDING"
    assert (await run(paths["share_project"], "SetSecret"))["name"] == "API_KEY"
    shared = await run(paths["share_project"], "Project")
    assert (shared["viewerRole"], shared["secrets"]["nodes"][0]["name"]) == ("OWNER", "API_KEY")
    assert [entry["action"] for entry in shared["auditLog"]["nodes"]][:2] == ["secret.created", "invitation.sent"]
    ids["userId"] = (await client.data("{ me { id } }"))["me"]["id"]
    assert (await run(paths["loop_ask_mail"], "CreateLoop"))["version"]["number"] == 1
    assert (await run(paths["loop_ask_mail"], "TagIt"))["tags"] == ["prod", "orders"]
    (tagged,) = (await run(paths["loop_ask_mail"], "Tagged"))["workflows"]["nodes"]
    assert tagged["id"] == ids["workflowId"]
    assert (await run(paths["loop_ask_mail"], "LimitProject"))["concurrency"] == 20
    plan = await run(paths["plan_run"])
    assert (plan["status"], plan["output"]) == ("SUCCEEDED", {"id": "known beforehand"})
    assert [step["prediction"] for step in plan["steps"]] == ["RUNS", "PINNED"]
    ids["runId"] = (await run(paths["6_run_workflow"]))["id"]
    await newcomer.ended(ids["runId"])
    retry = await run(paths["retry_run"])
    assert retry["forkedFrom"] == {"id": ids["runId"]}
    ids["retryId"] = retry["id"]
    assert await newcomer.ended(retry["id"]) == "RUN_SUCCEEDED"
    found = await run(paths["compare_runs"])
    assert [(step["key"], step["b"]["status"], step["hasSameOutput"]) for step in found["steps"]] == [
        ("judge", "SUCCEEDED", False),
        ("save", "REUSED", True),
    ]
    assert len(await run(paths["preview_schedule"])) == 10
    assert (await run(paths["create_schedule"]))["nextFireAt"] is not None
    ids["errorWorkflowId"] = (
        await client.mutate(
            "createWorkflow",
            "Workflow { id }",
            projectId=ids["projectId"],
            name="E",
            definition={"steps": [{"key": "a", "type": "transform"}]},
        )
    )["id"]
    await run(paths["set_error_workflow"], "SetErrorWorkflow")
    test = await run(paths["set_error_workflow"], "SendTestFailure")
    assert test["input"]["isTest"] is True
    made = await run(paths["5_create_webhook"])
    ids["webhookId"] = made["webhook"]["id"]
    async with client.socket() as socket:
        watch = paths["watch_webhook"]
        payload = {"query": watch.read_text(), "variables": newcomer.variables(watch)}
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
        async with asyncio.timeout(20):
            while await Webhook.filter(watched_until=None).exists():
                await asyncio.sleep(0.01)
            await client.http.post("/hooks/" + made["url"].rsplit("/", 1)[-1], json={"title": "Printer on fire"})
            seen = json.loads(await socket.recv())["payload"]["data"]["nextDelivery"]
    assert (seen["outcome"], seen["method"]) == ("ACCEPTED", "POST")
