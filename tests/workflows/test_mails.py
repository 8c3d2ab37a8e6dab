"""`mail.send`: to members of the project alone, each letter once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import orjson
import pytest

from core.fields import JSON
from core.outgoing import Outgoing
from core.reads import global_id
from core.viewers import Viewer
from models.accounts import User
from models.letters import Letter, LetterKind
from models.projects import Role
from models.workflows import Step
from services import letters
from services.letters.postmen import Postman
from services.platform import Platform
from services.workflows import forecasts
from services.workflows.reuse import Wish
from services.workflows.steps import Call, Done, Outside, mails
from tests.ai.providers import ScriptedModels
from tests.make import Make
from tests.workflows.conftest import Runs
from tests.workflows.labs import Lab, pure
from tests.workflows.test_replays import BROKEN, Again


@pytest.fixture(autouse=True)
def _letters_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where they can be read: what has been sent is empty."""

    async def deliver(_: Postman) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(Postman, "deliver", deliver)


@pytest.fixture
async def outside(home: Platform) -> AsyncIterator[Outside]:
    http = Outgoing()
    yield Outside(http, ScriptedModels(), home.letters)
    await http.close()


@pytest.fixture
async def bob(runs: Runs, make: Make) -> Viewer:
    bob = await make.viewer("Bob")
    await make.member(await runs.project(), bob, Role.VIEWER)
    return bob


def mail(*to: str, **more: Any) -> dict[str, Any]:
    text = {"subject": "Order {{ input.n }}", "text": "It is paid.\n\nThank you."}
    return {"key": "mail", "type": "mail.send", "with": {"to": [*to], **text}, **more}


async def sent(home: Platform) -> list[tuple[str, dict[str, str]]]:
    found = await Letter.filter(kind=LetterKind.WORKFLOW_MAIL).order_by("created_at", "id")
    return [(letter.address, orjson.loads(home.letters.sealing.open(letter.content))) for letter in found]


@pytest.mark.usefixtures("worker")
async def test_members_get_it_by_address_or_id_each_once(runs: Runs, home: Platform, bob: Viewer) -> None:
    ada, user = await User.get(id=(await runs.viewer()).user_id), await User.get(id=bob.user_id)
    step = mail(user.email.upper(), global_id(User, ada.id), global_id(User, user.id))
    run = await runs.ended(await runs.start(step, input={"n": 7}, output="{{ steps.mail.output }}"))
    assert run.output == {"to": [{"id": global_id(User, user.id), "name": "Bob"}, {"id": global_id(User, ada.id), "name": "Ada"}]}
    text = {"subject": "Order 7", "text": "It is paid.\n\nThank you.", "project": "Project"}
    assert await sent(home) == [(user.email, {**text, "name": "Bob"}), (ada.email, {**text, "name": "Ada"})]
    assert (await Step.get(run_id=run.id, key="mail")).effect == "OUTSIDE"


@pytest.mark.usefixtures("worker")
async def test_who_is_no_member_gets_none_nor_does_anybody_else(runs: Runs, home: Platform, make: Make, bob: Viewer) -> None:
    stranger, gone = await make.user("Eve"), await User.get(id=bob.user_id)
    ada = global_id(User, (await runs.viewer()).user_id)
    await User.filter(id=bob.user_id).update(is_disabled=True)
    for to in (stranger.email, global_id(User, stranger.id), "x@example.com", gone.email):
        run = await runs.ended(await runs.start(mail(ada, to), input={"n": 1}))
        assert (run.error["code"], run.error["message"]) == ("NOT_FOUND", "to[1]: this is no member of the project.")
    assert await sent(home) == []


@pytest.mark.usefixtures("worker")
async def test_a_subject_of_two_lines_is_refused(runs: Runs, home: Platform) -> None:
    step = mail(global_id(User, (await runs.viewer()).user_id))
    run = await runs.ended(await runs.start(step, input={"n": "1\r\nBcc: all@example.com"}))
    assert (run.error["code"], run.error["message"][:8]) == ("INPUT", "subject:")
    assert await sent(home) == []


@pytest.mark.usefixtures("worker")
async def test_what_is_tried_again_is_written_once_until_it_is_asked_for_again(runs: Runs, home: Platform, lab: Lab) -> None:
    lab.raises("after", BROKEN)
    ada = global_id(User, (await runs.viewer()).user_id)
    first = await runs.ended(await runs.start(mail(ada), pure("after"), input={"n": 1}))
    assert (first.status, len(await sent(home))) == ("FAILED", 1)
    again = Again(runs)
    second = await again(first)
    assert (second.status, len(await sent(home))) == ("SUCCEEDED", 1)
    await again(second, Wish(rerun=("mail",)))
    assert len(await sent(home)) == 2


async def test_a_step_that_began_before_its_worker_died_does_not_write_again(runs: Runs, home: Platform, outside: Outside) -> None:
    async def nobody_listens(_: dict[str, Any]) -> None: ...

    project = await runs.project()
    given: dict[str, JSON] = {"to": [global_id(User, (await runs.viewer()).user_id)], "subject": "S", "text": "T"}
    for attempt in (1, 2):
        call = Call(project.id, project.id, "run/mail/-1", given, 5, outside, nobody_listens, attempt=attempt)
        assert isinstance(await mails.SEND.run(call), Done)
    assert len(await sent(home)) == 1


@pytest.mark.usefixtures("worker")
async def test_a_project_sends_so_many_an_hour(runs: Runs, home: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letters, "HOUR_MOST", 2)
    step = mail(global_id(User, (await runs.viewer()).user_id), forEach={"items": [1, 2, 3]}, onError="continue")
    run = await runs.ended(await runs.start(step, input={"n": 1}, output="{{ steps.mail.error.items[0].code }}"))
    assert (run.output, len(await sent(home))) == ("RATE_LIMITED", 2)


async def test_a_plan_tells_of_it_and_sends_nothing(runs: Runs, home: Platform) -> None:
    workflow, settings = await runs.workflow(mail(global_id(User, (await runs.viewer()).user_id))), home.settings.engine
    of = await forecasts.subject(workflow, None, None, None, settings)
    found = await forecasts.plan(home.database.pool, of, {"n": 3}, None, settings)
    (effect,) = found.effects
    assert isinstance(effect.input, dict)
    assert (effect.key, effect.effect, effect.input["subject"]) == ("mail", "OUTSIDE", "Order 3")
    assert await sent(home) == []
