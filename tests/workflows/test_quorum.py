"""Approvals that several people decide, that their starter may not, and that ask by letter."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import orjson
import pytest

import services.letters
from core.callers import Caller
from core.clock import now
from core.errors import Invalid
from core.reads import global_id
from core.viewers import Viewer
from models.accounts import User
from models.audits import AuditEntry
from models.letters import Letter, LetterKind
from models.projects import Member, Role
from models.workflows import Approval, ApprovalAnswer, ApprovalLink, Workflow
from services.platform import Platform
from services.workflows.approvals import Given
from services.workflows.reminders import Reminders
from tests.clients import Client
from tests.make import Make
from tests.workflows.conftest import Runs
from tests.workflows.test_approvals import answer, approval, asked


@pytest.fixture
async def people(runs: Runs, make: Make) -> dict[str, Viewer]:
    """Ada, who starts the runs, and others of her project."""
    project, found = await runs.project(), {"Ada": await runs.viewer()}
    for name in ("Bob", "Cem", "Dee"):
        found[name] = await make.viewer(name)
        await make.member(project, found[name], Role.OPERATOR)
    return found


@pytest.fixture
def as_(client: Client, make: Make, people: dict[str, Viewer]) -> Any:
    async def say(name: str, question: Approval, decision: str = "APPROVED", **more: Any) -> Any:
        client.token = await make.token(people[name])
        return await answer(client, question, decision, **more)

    return say


@pytest.fixture
def reminders(home: Platform) -> Reminders:
    return Reminders(home.letters, "https://here.example")


async def letters(home: Platform) -> dict[str, dict[str, str]]:
    """The newest that each got, by name."""
    found = await Letter.filter(kind=LetterKind.APPROVAL_REQUESTED).order_by("created_at", "id")
    values = [orjson.loads(home.letters.sealing.open(letter.content)) for letter in found]
    return {one["name"]: one for one in values}


BY_TOKEN = """mutation ($token: String!, $decision: Decision!, $comment: String!) {
  answerApprovalByToken(input: {token: $token, decision: $decision, comment: $comment}) {
    ... on ApprovalReceipt { title status } ... on Problem { code fields { path code } } } }"""


QUESTION = "query ($token: String!) { approvalByToken(token: $token) { title status isAnswered } }"


async def shown(client: Client, token: str) -> Any:
    return (await client.data(QUESTION, {"token": token}))["approvalByToken"]


async def by_token(client: Client, token: str, decision: str = "APPROVED") -> Any:
    client.token = None
    given = {"token": token, "decision": decision, "comment": "By mail."}
    return (await client.data(BY_TOKEN, given))["answerApprovalByToken"]


@pytest.mark.usefixtures("worker")
async def test_so_many_different_people_decide_and_all_they_said_is_told(runs: Runs, as_: Any, client: Client) -> None:
    id = await runs.start(approval(approvals=2, rejections=2), output="{{ steps.ask.output }}")
    (question,) = await asked(id)
    assert (await as_("Bob", question, comment="First."))["status"] == "PENDING"
    again = await as_("Bob", question)
    assert (again["code"], again["fields"][0]["code"]) == ("CONFLICT", "ANSWERED")
    assert (await as_("Cem", question, "REJECTED"))["status"] == "PENDING"
    assert not (await runs.now(id)).has_ended
    assert (await as_("Dee", question, comment="Last."))["status"] == "APPROVED"
    output = (await runs.ended(id)).output
    assert (output["approved"], output["by"]["name"], output["comment"]) == (True, "Dee", "Last.")
    assert [(one["by"]["name"], one["approved"]) for one in output["answers"]] == [("Bob", True), ("Cem", False), ("Dee", True)]
    late = await as_("Ada", question)
    assert (late["code"], late["message"]) == ("CONFLICT", "Dee has answered already: APPROVED.")
    query = """query ($id: ID!) { approval(id: $id) { needed rejectionsNeeded
        answers { nodes { decision comment user { name } approval { status } } } } }"""
    found = (await client.data(query, {"id": global_id(Approval, question.id)}))["approval"]
    assert (found["needed"], found["rejectionsNeeded"], len(found["answers"]["nodes"])) == (2, 2, 3)
    first = {"decision": "APPROVED", "comment": "First.", "user": {"name": "Bob"}, "approval": {"status": "APPROVED"}}
    assert found["answers"]["nodes"][0] == first


@pytest.mark.usefixtures("worker")
async def test_one_rejection_decides_unless_more_are_asked_for(runs: Runs, as_: Any) -> None:
    id = await runs.start(approval(approvals=3, onReject="fail"))
    (question,) = await asked(id)
    await as_("Bob", question)
    assert (await as_("Cem", question, "REJECTED", comment="No."))["status"] == "REJECTED"
    run = await runs.ended(id)
    assert (run.status, run.error["code"], run.error["message"]) == ("FAILED", "REJECTED", "No.")


@pytest.mark.usefixtures("worker")
async def test_answers_at_once_count_each_and_decide_once(runs: Runs, as_: Any, people: dict[str, Viewer], home: Platform) -> None:
    id = await runs.start(approval(approvals=4), output="{{ size(steps.ask.output.answers) }}")
    (question,) = await asked(id)
    given = Given(approves=True, values=None, comment="", key="k")
    await asyncio.gather(*(home.answers.give(question, given, one, Caller()) for one in people.values() for _ in range(3)))
    assert (await runs.ended(id)).output == 4
    assert await ApprovalAnswer.filter(approval_id=question.id).count() == 4


@pytest.mark.usefixtures("worker", "people")
async def test_more_people_than_there_are_are_not_waited_for(runs: Runs) -> None:
    run = await runs.ended(await runs.start(approval(approvals=5)))
    assert (run.error["code"], run.error["message"]) == ("NOBODY", "approvals: 5 people are needed, and 4 of this project could answer.")


@pytest.mark.usefixtures("worker")
async def test_who_started_it_may_not_answer_also_by_way_of_other_runs(runs: Runs, as_: Any) -> None:
    id = await runs.start(approval(fourEyes=True), output="{{ steps.ask.output.by.name }}")
    (question,) = await asked(id)
    assert (await as_("Ada", question))["code"] == "DENIED"
    assert (await as_("Bob", question))["status"] == "APPROVED"
    assert (await runs.ended(id)).output == "Bob"
    inner = await runs.workflow(approval(fourEyes=True))
    outer = await runs.start({"key": "call", "type": "workflow.run", "with": {"workflow": global_id(Workflow, inner.id)}})
    await runs.until(outer, lambda run: run.status == "WAITING")
    question = await Approval.get(status="PENDING")
    assert (await as_("Ada", question))["code"] == "DENIED"
    await as_("Cem", question)
    assert (await runs.ended(outer)).status == "SUCCEEDED"


async def test_who_started_it_alone_is_nobody(runs: Runs, worker: None) -> None:
    run = await runs.ended(await runs.start(approval(fourEyes=True)))
    assert run.error["code"] == "NOBODY"


@pytest.mark.usefixtures("worker")
async def test_a_letter_lets_each_of_those_who_are_asked_answer_once(
    runs: Runs, as_: Any, home: Platform, reminders: Reminders, client: Client, people: dict[str, Viewer]
) -> None:
    id = await runs.start(approval(notify=True, approvals=2, fourEyes=True, title="Pay {{ input }}?"), input=40)
    await asked(id)
    await reminders.write()
    sent = await letters(home)
    assert set(sent) == {"Bob", "Cem", "Dee"}
    assert (sent["Bob"]["title"], sent["Bob"]["link"].split("#")[0]) == ("Pay 40?", "https://here.example/account/approval")
    tokens = {name: one["link"].split("#token=")[1] for name, one in sent.items()}
    assert await ApprovalLink.filter(token_hash__in=[*tokens.values()]).count() == 0
    assert await shown(client, tokens["Bob"]) == {"title": "Pay 40?", "status": "PENDING", "isAnswered": False}
    assert await by_token(client, tokens["Bob"]) == {"title": "Pay 40?", "status": "PENDING"}
    assert (await shown(client, tokens["Bob"]))["isAnswered"]
    again = await by_token(client, tokens["Bob"])
    assert (again["code"], again["fields"][0]["code"]) == ("CONFLICT", "ANSWERED")
    await Member.filter(user_id=people["Cem"].user_id).delete()
    assert (await by_token(client, tokens["Cem"]))["code"] == "DENIED"
    assert [await shown(client, token) for token in (tokens["Cem"], "x" * 43, "", "\0")] == [None] * 4
    await User.filter(id=people["Dee"].user_id).update(is_disabled=True)
    assert (await by_token(client, tokens["Dee"]))["code"] == "NOT_FOUND"
    assert await shown(client, tokens["Dee"]) is None
    assert (await by_token(client, "x" * 43))["fields"] == [{"path": "token", "code": "NOT_FOUND"}]
    await User.filter(id=people["Dee"].user_id).update(is_disabled=False)
    assert (await by_token(client, tokens["Dee"]))["status"] == "APPROVED"
    assert (await runs.ended(id)).status == "SUCCEEDED"
    notes = await AuditEntry.filter(action="approval.answered").order_by("created_at", "id")
    assert [(note.user_id, note.after["decision"], note.after["status"]) for note in notes] == [
        (people["Bob"].user_id, "APPROVED", "PENDING"),
        (people["Dee"].user_id, "APPROVED", "APPROVED"),
    ]
    assert not any(token in str(note.after) for note in notes for token in tokens.values())


@pytest.mark.usefixtures("worker")
async def test_who_has_not_answered_is_reminded_so_often_and_no_more_when_it_is_over(
    runs: Runs, as_: Any, home: Platform, reminders: Reminders
) -> None:
    id = await runs.start(approval(remind={"after": "1h", "times": 2}, approvals=3, timeout="1d"))
    (question,) = await asked(id)

    async def later() -> int:
        """An hour on; how many letters there are then."""
        await Approval.filter(letter_at__isnull=False).update(letter_at=now() - timedelta(seconds=1))
        await reminders.write()
        await reminders.write()
        return await Letter.all().count()

    await reminders.write()
    assert await Letter.all().count() == 0
    assert question.letter_at is not None
    assert timedelta(minutes=59) < question.letter_at - now() < timedelta(minutes=61)
    await as_("Bob", question)
    assert await later() == 3
    assert "Bob" not in await letters(home)
    await as_("Cem", question)
    assert await later() == 5
    assert await later() == 5
    over = await runs.start(approval(remind={"after": "1h", "times": 2}))
    (question,) = await asked(over)
    await as_("Bob", question)
    gone = await runs.start(approval(remind={"after": "1h"}))
    await asked(gone)
    for one in (gone, id):
        await runs.cancel(one)
        await runs.ended(one)
    assert await later() == 5
    assert await Approval.filter(letter_at__isnull=False).count() == 0
    await runs.all_ended()


@pytest.mark.usefixtures("worker", "people")
async def test_a_project_that_has_written_as_many_letters_as_it_may_asks_later(
    runs: Runs, reminders: Reminders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services.letters, "HOUR_MOST", 3)
    (question,) = await asked(id := await runs.start(approval(notify=True)))
    await reminders.write()
    assert await Letter.all().count() == 0
    monkeypatch.undo()
    await Approval.filter(id=question.id).update(letter_at=now())
    await reminders.write()
    assert await Letter.all().count() == 4
    await runs.cancel(id)
    await runs.ended(id)


@pytest.mark.usefixtures("worker")
async def test_a_reminder_that_is_no_duration_is_told_when_it_is_saved_or_when_it_is_asked(runs: Runs) -> None:
    with pytest.raises(Invalid, match=r"with.remind.after: A duration here is from 1m to 30d"):
        await runs.workflow(approval(remind={"after": "5s"}))
    run = await runs.ended(await runs.start(approval(remind="{{ input }}"), input={"after": "5s"}))
    assert (run.error["code"], run.error["message"]) == ("INPUT", "remind.after: A duration here is from 1m to 30d.")
