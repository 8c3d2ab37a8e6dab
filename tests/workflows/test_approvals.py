"""`approval` steps, through the API."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import pytest

from core.reads import global_id
from models.accounts import User
from models.projects import Role
from models.workflows import Approval, Command, Run, Step, Workflow
from tests.clients import Client
from tests.make import Make
from tests.workflows.conftest import Runs, transform

FORM = {"type": "object", "required": ["amount"], "properties": {"amount": {"type": "integer", "maximum": 100}}}
FIELDS = "Approval { id status comment values answeredBy { name } answeredAt }"


def approval(key: str = "ask", *, title: str = "Pay?", **more: Any) -> dict[str, Any]:
    step: dict[str, Any] = {name: more.pop(name) for name in ("timeout", "onError", "forEach", "needs", "retry") if name in more}
    return {"key": key, "type": "approval", "with": {"title": title, **more}, **step}


async def test_what_nobody_could_answer_is_not_asked(runs: Runs, make: Make, worker: None) -> None:
    project, viewer = await runs.project(), await make.viewer("Vi")
    member = await make.member(project, viewer, Role.VIEWER)
    vi, operators = {"users": [global_id(User, viewer.user_id)]}, {"roles": ["OPERATOR", "EDITOR"]}
    for assignees, message in ((vi, "is a VIEWER"), (operators, "nobody in this project is OPERATOR or EDITOR")):
        run = await runs.ended(await runs.start(approval(assignees=assignees)))
        assert (run.error["code"], message in run.error["message"]) == ("NOBODY", True), run.error
    assert not await Approval.exists()
    member.role = Role.OPERATOR
    await member.save()
    for assignees in (vi, operators, {**operators, "users": [global_id(User, (await runs.viewer()).user_id)]}):
        await asked(await runs.start(approval(assignees=assignees)))
    for run in await Run.filter(finished_at=None):
        await runs.cancel(run.id)
    await runs.all_ended()


@pytest.fixture
async def ada(client: Client, runs: Runs, make: Make) -> Client:
    client.token = await make.token(await runs.viewer())
    return client


async def asked(id: UUID, count: int = 1) -> list[Approval]:
    async with asyncio.timeout(20):
        while len(found := await Approval.filter(run_id=id).order_by("created_at", "id")) < count:
            await asyncio.sleep(0.01)
    return found


async def answer(client: Client, approval: Approval, decision: str = "APPROVED", **more: Any) -> Any:
    return await client.mutate("answerApproval", FIELDS, approvalId=global_id(Approval, approval.id), decision=decision, **more)


async def test_a_run_asks_and_goes_on_with_the_answer(ada: Client, runs: Runs, worker: None) -> None:
    step = approval(title="Pay {{ input }}?", description="For the printer.", form=FORM, timeout="1h")
    id = await runs.start(step, output="{{ steps.ask.output }}", input=40)
    await runs.until(id, lambda run: run.status == "WAITING")
    query = """query ($id: ID!) { run(id: $id) { approvals { nodes { title description form assignees status expiresAt step { key status } } } }
        approvals(where: {status: [PENDING]}) { totalCount } }"""
    data = await ada.data(query, {"id": global_id(Run, id)})
    (node,) = data["run"]["approvals"]["nodes"]
    assert node.pop("expiresAt") is not None
    assert node == {
        "title": "Pay 40?",
        "description": "For the printer.",
        "form": FORM,
        "assignees": {"roles": [], "users": []},
        "status": "PENDING",
        "step": {"key": "ask", "status": "WAITING"},
    }
    assert data["approvals"]["totalCount"] == 1
    (question,) = await asked(id)
    given = await answer(ada, question, values={"amount": 40}, comment="Fine.")
    assert (given["status"], given["values"], given["answeredBy"]) == ("APPROVED", {"amount": 40}, {"name": "Ada"})
    by = {"id": global_id(User, (await runs.viewer()).user_id), "name": "Ada"}
    output = (await runs.ended(id)).output
    assert output == {"approved": True, "values": {"amount": 40}, "comment": "Fine.", "by": by, "at": given["answeredAt"]}
    (told,) = [event for event in await events(ada, id) if event["type"] == "STEP_SUCCEEDED"]
    assert (told["data"]["decision"], told["data"]["by"], told["data"]["at"]) == ("APPROVED", by, given["answeredAt"])
    (told,) = [event for event in await events(ada, id) if event["type"] == "STEP_WAITING"]
    assert (told["data"]["waitsFor"], told["data"]["approval"]) == ("APPROVAL", given["id"])


async def events(client: Client, id: UUID) -> list[Any]:
    query = "query ($id: ID!) { run(id: $id) { events(first: 100) { nodes { type data } } } }"
    data = await client.data(query, {"id": global_id(Run, id)})
    nodes: list[Any] = data["run"]["events"]["nodes"]
    return nodes


async def test_a_rejection_is_an_output_or_by_choice_a_failure(ada: Client, runs: Runs, worker: None) -> None:
    soft = await runs.start(approval(form=FORM), output="{{ steps.ask.output.approved }}")
    hard = await runs.start(approval(onReject="fail", onError={"goto": "no"}), transform("no"), output="{{ steps.no.output }}")
    for id in (soft, hard):
        (question,) = await asked(id)
        assert (await answer(ada, question, "REJECTED", comment="Too dear."))["status"] == "REJECTED"
    assert (await runs.ended(soft)).output is False
    assert (await runs.ended(hard)).output == {"value": "no"}
    error = (await Step.get(run_id=hard, key="ask")).error
    assert (error["code"], error["message"], error["decision"], error["by"]["name"]) == ("REJECTED", "Too dear.", "REJECTED", "Ada")


async def test_the_first_answer_counts_and_the_second_hears_who_gave_it(ada: Client, runs: Runs, make: Make, worker: None) -> None:
    bob = await make.viewer("Bob")
    await make.member(await runs.project(), bob, Role.OPERATOR)
    ids = [await runs.start(approval(), output="{{ steps.ask.output.by.name }}") for _ in range(10)]
    tokens = {"Ada": ada.token, "Bob": await make.token(bob)}
    for id in ids:
        (question,) = await asked(id)
        calls = []
        for name in ("Ada", "Bob"):
            ada.token = tokens[name]
            calls.append(asyncio.create_task(answer(ada, question, "APPROVED" if name == "Ada" else "REJECTED")))
            await asyncio.sleep(0)
        answers = await asyncio.gather(*calls)
        (won,) = [given for given in answers if "status" in given]
        (lost,) = [given for given in answers if "code" in given]
        assert (lost["code"], lost["fields"][0]["code"], lost["fields"][0]["path"]) == ("CONFLICT", "ANSWERED", "approvalId")
        name = (await runs.ended(id)).output
        assert lost["message"] == f"{name} has answered already: {won['status']}."
        assert won["answeredBy"] in ({"name": name}, None)


async def test_the_same_answer_under_the_same_key_is_one(ada: Client, runs: Runs, worker: None) -> None:
    id = await runs.start(approval(form=FORM))
    (question,) = await asked(id)
    given = [await answer(ada, question, values={"amount": 1}, idempotencyKey="k") for _ in range(3)]
    assert given[0]["status"] == "APPROVED"
    assert given == [given[0]] * 3
    other = await answer(ada, question, values={"amount": 2}, idempotencyKey="k")
    assert (other["code"], other["fields"][0]["path"]) == ("CONFLICT", "idempotencyKey")
    await runs.ended(id)
    assert await Command.filter(run_id=id).count() == 1


async def test_values_must_fit_the_form(ada: Client, runs: Runs, worker: None) -> None:
    id = await runs.start(approval(form=FORM))
    (question,) = await asked(id)
    for more, at in (
        ({}, "values"),
        ({"values": {}}, "values.amount"),
        ({"values": {"amount": 101}}, "values.amount"),
        ({"values": {"amount": 1, "note": "x" * 100_001}}, "values"),
        ({"values": {"amount": 1}, "comment": "x" * 2001}, "comment"),
        ({"values": {"amount": 1}, "comment": "\0"}, "comment"),
        ({"values": {"amount": 1}, "idempotencyKey": ""}, "idempotencyKey"),
        ({"decision": "REJECTED", "values": {}}, "values.amount"),
    ):
        problem = await answer(ada, question, **more)
        assert (problem["code"], problem["fields"][0]["path"]) == ("INVALID", at), more
    none = await runs.start(approval())
    problem = await answer(ada, (await asked(none))[0], values={"a": 1})
    assert (problem["code"], problem["fields"][0]["path"]) == ("INVALID", "values")
    await answer(ada, question, "REJECTED")
    await runs.cancel(none)
    await runs.all_ended()


@pytest.mark.parametrize(
    ("assignees", "may"),
    [
        ({}, {"OWNER", "ADMIN", "EDITOR", "OPERATOR", "named"}),
        ({"roles": ["ADMIN", "OPERATOR"]}, {"ADMIN", "OPERATOR", "named"}),
        ({"users": ["<named>"]}, {"named"}),
        ({"roles": ["OWNER"], "users": ["<named>"]}, {"OWNER", "named"}),
    ],
)
async def test_only_who_is_asked_may_answer(
    ada: Client, runs: Runs, make: Make, worker: None, assignees: dict[str, list[str]], may: set[str]
) -> None:
    project = await runs.project()
    people = {role.value: await make.viewer(role) for role in Role} | {"named": await make.viewer("Named")}
    for name, viewer in people.items():
        await make.member(project, viewer, Role(name) if name != "named" else Role.OPERATOR)
    if "users" in assignees:
        assignees = {**assignees, "users": [global_id(User, people["named"].user_id)]}
    id = await runs.start(approval("each", assignees=assignees, forEach={"items": "{{ input }}", "parallel": 10}), input=[*people])
    questions = await asked(id, len(people))
    for (name, viewer), question in zip(people.items(), questions, strict=True):
        ada.token = await make.token(viewer)
        given = await answer(ada, question)
        assert given.get("status", given.get("code")) == ("APPROVED" if name in may else "DENIED"), name
    await runs.cancel(id)
    await runs.ended(id)


async def test_an_approval_expires_with_its_step_and_is_canceled_with_its_run(ada: Client, runs: Runs, worker: None) -> None:
    late = await runs.start(approval(timeout="300ms", onError={"goto": "late"}), transform("late"), output="{{ steps.late.output }}")
    assert (await runs.ended(late)).output == {"value": "late"}
    gone = await runs.start(approval(timeout="1h"))
    await asked(gone)
    await runs.cancel(gone)
    await runs.ended(gone)
    for id, status in ((late, "EXPIRED"), (gone, "CANCELED")):
        (question,) = await asked(id)
        assert question.status == status
        problem = await answer(ada, question)
        assert (problem["code"], problem["fields"][0]["code"]) == ("CONFLICT", status)
        assert await Command.filter(run_id=id, kind="ANSWER").count() == 0


async def test_an_answer_at_the_last_moment_counts_wholly_or_not_at_all(ada: Client, runs: Runs, worker: None) -> None:
    workflow = await runs.workflow(approval(timeout="400ms", onError="continue"), output="{{ steps.ask.output != null }}")
    ids = [await runs.of(workflow) for _ in range(20)]
    questions = [(await asked(id))[0] for id in ids]

    async def late(n: int, question: Approval) -> Any:
        await asyncio.sleep(n * 0.02)
        return await answer(ada, question)

    answers = await asyncio.gather(*(late(n, question) for n, question in enumerate(questions)))
    for id, given in zip(ids, answers, strict=True):
        run, question = await runs.ended(id), await Approval.get(run_id=id)
        assert run.output is ("status" in given)
        assert question.status == ("APPROVED" if "status" in given else "EXPIRED")
    assert await Command.filter(taken_at=None).count() == 0


async def test_a_run_that_a_run_started_asks_as_well(ada: Client, runs: Runs, worker: None) -> None:
    inner = await runs.workflow(approval(), output="{{ steps.ask.output.approved }}")
    call = {"key": "call", "type": "workflow.run", "with": {"workflow": global_id(Workflow, inner.id)}}
    id = await runs.start(call, output="{{ steps.call.output }}")
    async with asyncio.timeout(20):
        while (question := await Approval.get_or_none(project_id=(await runs.project()).id)) is None:
            await asyncio.sleep(0.01)
    query = """query ($id: ID!) { approval(id: $id) { run { parent { id children { nodes { approvals { nodes { id } } } } } } } }"""
    found = (await ada.data(query, {"id": global_id(Approval, question.id)}))["approval"]["run"]["parent"]
    assert found["id"] == global_id(Run, id)
    assert found["children"]["nodes"] == [{"approvals": {"nodes": [{"id": global_id(Approval, question.id)}]}}]
    await answer(ada, question)
    assert (await runs.ended(id)).output is True


async def test_a_form_that_is_none_is_found_when_it_is_saved_or_when_it_is_asked(ada: Client, runs: Runs, worker: None) -> None:
    project = global_id(type(await runs.project()), (await runs.project()).id)
    definition = {"steps": [approval(form={"type": "nonsense"})]}
    problem = await ada.mutate("createWorkflow", "Workflow { id }", projectId=project, name="W", definition=definition)
    assert problem["fields"][0]["path"] == "definition.steps[0].with.form.type"
    run = await runs.ended(await runs.start(approval(form="{{ input }}"), input={"type": "nonsense"}))
    assert (run.error["code"], run.error["message"].startswith("form.type: ")) == ("INPUT", True)
    users = {"users": [global_id(User, UUID(int=1))]}
    run = await runs.ended(await runs.start(approval(assignees=users)))
    assert run.error["code"] == "NOT_FOUND"
