"""What is sensitive is used and shown to nobody; what is deleted is gone. The witness is the whole database, and every answer."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from uuid import UUID

import pytest
from structlog.testing import capture_logs

from core.errors import Conflict
from core.reads import global_id
from models.workflows import Delivery, HiddenValue, Run, RunStatus, Step, WebhookScheme, Workflow, erasures
from services.workflows import causes, forecasts, replays, versions, webhooks
from services.workflows.replays import Trial
from services.workflows.retention import Eraser
from services.workflows.reuse import Wish
from services.workflows.steps import Call, Done, StepError
from services.workflows.webhooks.bodies import Incoming
from tests.clients import Client
from tests.workflows.conftest import Runs, StartProcess, transform
from tests.workflows.labs import Lab, outside, pure

SECRET = "hunter2-hunter2"
ALL = """query ($id: ID!) { run(id: $id) { status input output error trigger limitKey
  steps { nodes { key input output error } } events { nodes { type data percent message } } } }"""
AS_OF = """query ($id: ID!, $seq: Int!, $text: String) { run(id: $id) { asOf(seq: $seq, expression: $text) {
  output error value expressionError steps { key input output error condition } } } }"""


@pytest.fixture
async def signed_in(client: Client, runs: Runs) -> Client:
    client.token = await runs.make.token(await runs.viewer())
    return client


async def found(runs: Runs, word: str = SECRET) -> set[str]:
    """The tables in which it stands, as text or as bytes; but where it is to be, and in definitions, which it was not taken from."""
    pool, names = runs.home.database.pool, set()
    for row in await pool.fetch(
        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
    ):
        table = row[0]
        query = f'select exists (select from "{table}" t where t::text like $1 or t::text like $2)'
        if await pool.fetchval(query, f"%{word}%", f"%{word.encode().hex()}%"):
            names.add(table)
    return names


async def shown(client: Client, run: Run) -> str:
    """All that the API tells of a run, now and at each of its moments, also to who asks on purpose."""
    id = global_id(Run, run.id)
    answers = [await client.data(ALL, {"id": id})]
    for seq in range(1, run.last_seq + 1):
        for text in ("input", "trigger.body", "steps", "steps.a.output", "steps.a.error"):
            answers.append(await client.answer(AS_OF, {"id": id, "seq": seq, "text": text}))
    return json.dumps(answers)


@pytest.fixture
def telling(lab: Lab) -> Lab:
    """Steps that give the secret, tell it as they go, fail with it, and one that must be given it."""

    async def give(call: Call) -> Done:
        call.progress(50, f"now {SECRET}")
        await call.tell({"text": SECRET})
        return Done({"token": SECRET})

    async def fail(call: Call) -> Done:
        raise StepError("BROKEN", f"It broke: {SECRET}", details={"body": SECRET})

    async def need(call: Call) -> Done:
        assert call.input["token"] == SECRET, call.input
        return Done({"ok": True})

    async def need_and_fail(call: Call) -> Done:
        raise StepError("BROKEN", f"It got {call.input['token']}")

    async def fail_with_nul(call: Call) -> Done:
        await call.tell({"text": f"{SECRET}\0"})
        raise StepError("BROKEN", f"{SECRET}\0")

    async def break_down(call: Call) -> Done:
        raise RuntimeError(call.input["token"])

    lab.does |= {"nul": fail_with_nul, "broken": break_down, "a": give, "bad": fail, "b": need, "c": need_and_fail}
    return lab


GIVEN = {"with": {"token": "{{ steps.a.output.token }}"}}


@pytest.mark.usefixtures("worker", "telling")
@pytest.mark.parametrize(
    ("steps", "more", "status"),
    [
        ([outside("a", sensitive=True), pure("b", **GIVEN)], {"output": "{{ steps.a.output }}"}, "SUCCEEDED"),
        ([pure("a", sensitive=True), outside("b", **GIVEN)], {"output": {"t": "{{ steps.a.output.token }}"}}, "SUCCEEDED"),
        ([pure("bad", sensitive=True, retry={"attempts": 2, "backoff": "0s", "on": ["BROKEN"]})], {}, "FAILED"),
        ([pure("bad", sensitive=True, onError="continue"), transform("z", when="steps.bad.error.code == 'BROKEN'")], {}, "SUCCEEDED"),
        ([pure("a", sensitive=True), pure("c", **GIVEN)], {}, "FAILED"),
        ([pure("a", sensitive=True), pure("b", **GIVEN, when="steps.a.output.token == 'hunter2-hunter2'")], {}, "SUCCEEDED"),
        ([pure("a", sensitive=True, forEach={"items": [1, 2, 3], "parallel": 2})], {}, "SUCCEEDED"),
        ([pure("a", sensitive=True), pure("b", **{"with": {"token": "{{ item.value }}"}}, forEach={"items": ["{{ steps.a.output.token }}"]})], {}, "SUCCEEDED"),
        ([pure("a", sensitive=True), {"key": "r", "type": "return", "with": {"output": "{{ steps.a.output }}"}}], {}, "SUCCEEDED"),
        ([pure("a", sensitive=True), {"key": "w", "type": "wait", "with": {"duration": "400ms"}}, pure("b", **GIVEN)], {}, "SUCCEEDED"),
        ([pure("bad", sensitive=True, onError={"fallback": {"e": "{{ steps.bad.error }}"}})], {"output": "{{ steps.bad.output }}"}, "SUCCEEDED"),
        ([pure("a", sensitive=True)], {"output": "{{ steps.a.output.token + 1 }}"}, "FAILED"),
    ],
)  # fmt: skip
async def test_what_a_sensitive_step_gives_is_used_and_stands_nowhere(
    runs: Runs, signed_in: Client, steps: list[dict[str, Any]], more: dict[str, Any], status: str
) -> None:
    workflow = await runs.workflow(*steps, **more)
    run = await runs.ended(await runs.of(workflow))
    assert run.status == status, run.error
    told = await shown(signed_in, run)
    assert SECRET not in told
    assert await found(runs) <= {"hidden_values", "workflow_versions"}


@pytest.mark.usefixtures("worker", "telling")
async def test_a_sensitive_input_is_used_and_stands_nowhere(runs: Runs, signed_in: Client) -> None:
    given = {"with": {"token": "{{ input.token }}"}}
    more = {"sensitive": ["input", "output"], "input": {"type": "object", "properties": {"token": {"maxLength": 20}}}}
    workflow = await runs.workflow(pure("b", **given), concurrency={"key": "input.token"}, output="{{ input }}", **more)
    run = await runs.ended(await runs.of(workflow, {"token": SECRET}, key="one"))
    assert (run.status, run.input, run.output) == ("SUCCEEDED", "[redacted]", "[redacted]"), run.error
    assert SECRET not in await shown(signed_in, run)
    assert await found(runs) == {"hidden_values"}
    # The same key is the same run, and another input is found out, though the row does not say what it was.
    assert await runs.of(workflow, {"token": SECRET}, key="one") == run.id
    with pytest.raises(Conflict, match="another input"):
        await runs.of(workflow, {"token": "[redacted]"}, key="one")
    # A retry is given what its run was given, and shows it as little, on a version that says nothing, too.
    options: dict[str, Any] = {"input": None, "key": None, "by": await runs.viewer()}
    await versions.update(workflow, None, {"steps": [pure("b", **given)]}, runs.home.settings.engine, await runs.viewer())
    for number in (1, 2):
        again = await replays.retry(runs.home.journal, run, Wish(everything=True), version_number=number, **options)
        assert (await runs.ended(again.id)).status == "SUCCEEDED"
    assert await found(runs) <= {"hidden_values", "steps"}, "a step of a version that says nothing shows its own input"


@pytest.mark.usefixtures("worker", "telling")
async def test_a_sensitive_delivery_is_kept_without_its_body(runs: Runs) -> None:
    workflow = await runs.workflow(
        pure("b", **{"with": {"token": "{{ trigger.body.token }}"}}),
        sensitive=["input"],
        input={"properties": {"token": {"enum": [SECRET]}}},
    )
    made = await runs.home.doors.create(workflow, WebhookScheme.NONE, None)
    token = made.url.rsplit("/", 1)[1]
    for body in (json.dumps({"token": SECRET}), json.dumps({"token": f"no {SECRET}"})):
        taken = await runs.home.doors.receive(token, Incoming("POST", {"content-type": "application/json"}, {}, body.encode()))
        assert isinstance(taken, webhooks.Taken)
        if taken.received.run_id is not None:
            assert (await runs.ended(taken.received.run_id)).status == "SUCCEEDED"
    assert await found(runs) <= {"hidden_values", "workflow_versions"}
    rows = await Delivery.all().order_by("received_at")
    assert [(bytes(row.body), str(row.outcome)) for row in rows] == [(b"[redacted]", "ACCEPTED"), (b"[redacted]", "REFUSED")]
    with pytest.raises(Conflict, match="retry its run instead"):
        await webhooks.replays.replay(runs.home.journal, made.webhook, rows[:1], None, await runs.viewer())


@pytest.mark.usefixtures("worker", "telling")
async def test_a_sensitive_response_reaches_its_sender(runs: Runs) -> None:
    respond = {"key": "r", "type": "respond", "sensitive": True, "with": {"body": "{{ steps.a.output.token }}"}}
    workflow = await runs.workflow(pure("a", sensitive=True), respond)
    run = await runs.ended(await runs.of(workflow))
    reply = await runs.home.replies.of(run.id, 1)
    assert reply is not None
    assert reply.body == SECRET.encode()
    assert await found(runs) == {"hidden_values"}


@pytest.mark.usefixtures("worker", "telling")
async def test_parents_and_children_keep_each_others_secrets(runs: Runs) -> None:
    """Down: the input that a step gives on. Up: the output that a child does not show."""
    child = await runs.workflow(
        pure("b", **{"with": {"token": "{{ input.token }}"}}, sensitive=True), output="{{ input }}", sensitive=["input", "output"]
    )
    start = {"workflow": global_id(Workflow, child.id), "input": {"token": "{{ steps.a.output.token }}"}}
    run = await runs.ended(
        await runs.start(
            pure("a", sensitive=True),
            {"key": "down", "type": "workflow.run", "with": start},
            pure("b", **{"with": {"token": "{{ steps.down.output.token }}"}}, sensitive=True),
        )
    )
    assert run.status == "SUCCEEDED", run.error
    assert await found(runs) == {"hidden_values"}
    assert (await Run.get(parent_id=run.id)).input == "[redacted]"


@pytest.mark.usefixtures("worker", "telling")
async def test_who_listens_is_told_as_little(runs: Runs) -> None:
    rescue = await runs.workflow(transform("x"), output="{{ input }}")
    workflow = await runs.workflow(pure("bad", sensitive=True))
    await causes.set_error_workflow(workflow, rescue)
    failed = await runs.of(workflow)
    await runs.ended(failed)
    async with asyncio.timeout(20):
        while not await Run.exists(caused_by_id=failed, finished_at__isnull=False):
            await asyncio.sleep(0.01)
    assert await found(runs) == set()


@pytest.mark.usefixtures("worker", "telling")
async def test_pins_and_retries_of_sensitive_steps_work_and_show_nothing(runs: Runs) -> None:
    workflow = await runs.workflow(pure("a", sensitive=True), pure("b", **GIVEN))
    trial = Trial(None, None, {"a": {"token": SECRET}})
    tested = await replays.try_out(runs.home.journal, workflow, trial, runs.home.settings.engine, key=None, by=await runs.viewer())
    assert (await runs.ended(tested.id)).status == "SUCCEEDED"
    options: dict[str, Any] = {"version_number": None, "input": None, "key": None, "by": await runs.viewer()}
    again = await replays.retry(runs.home.journal, await runs.now(tested.id), Wish(step="b"), **options)
    assert (await runs.ended(again.id)).status == "SUCCEEDED"
    assert await found(runs) == {"hidden_values"}


@pytest.mark.usefixtures("worker", "telling")
async def test_what_a_promise_says_of_an_output_that_is_not_shown_quotes_nothing(runs: Runs) -> None:
    promise: dict[str, Any] = {"output": "{{ steps.a.output.token }}", "outputSchema": {"enum": ["other"]}}
    for last in ({}, {"finally": [transform("last")]}):
        workflow = await runs.workflow(pure("a", sensitive=True), **promise, **last)
        run = await runs.ended(await runs.of(workflow))
        assert (run.status, run.error) == ("FAILED", {"code": "OUTPUT_SCHEMA", "message": "[redacted]"})
    assert await found(runs) == {"hidden_values"}


@pytest.mark.usefixtures("worker", "telling")
async def test_items_of_a_sensitive_step_are_taken_over_and_show_nothing(runs: Runs, lab: Lab) -> None:
    begun = list[str]()

    async def send(call: Call) -> Done:
        begun.append(call.key)
        if len(begun) == 2:
            raise StepError("BROKEN", f"It broke: {SECRET}")
        return Done(SECRET)

    lab.does["send"] = send
    need = pure("b", **{"with": {"token": "{{ steps.send.output[0] }}", "all": "{{ steps.send.output }}"}})
    workflow = await runs.workflow(outside("send", sensitive=True, forEach={"items": "{{ [1, 2, 3] }}"}), need, deleteAfter="1h")
    first = await runs.ended(await runs.of(workflow))
    options: dict[str, Any] = {"version_number": None, "input": None, "key": None, "by": await runs.viewer()}
    second = await runs.ended((await replays.retry(runs.home.journal, first, Wish(), **options)).id)
    assert (second.status, len(begun)) == ("SUCCEEDED", 4), "the first of them was not sent again"
    assert await found(runs) == {"hidden_values"}
    await long_ago(runs, first.id)
    await erase(runs)
    assert (await runs.now(first.id)).erased_at is not None
    with pytest.raises(Conflict, match="was deleted: send"):
        await replays.retry(runs.home.journal, await runs.now(first.id), Wish(), **{**options, "input": [None]})


@pytest.mark.usefixtures("worker", "telling")
async def test_a_started_run_goes_on_in_a_retry_with_what_is_not_shown(runs: Runs, lab: Lab) -> None:
    tries = list[str]()

    async def twice(call: Call) -> Done:
        tries.append(str(call.input["token"]))
        if len(tries) == 1:
            raise StepError("BROKEN", f"It broke: {SECRET}")
        return Done({"ok": True})

    lab.gives("send", {"token": SECRET})
    lab.does["use"] = twice
    use = pure("use", sensitive=True, **{"with": {"token": "{{ steps.send.output.token + input.token }}"}})
    child = await runs.workflow(outside("send", sensitive=True), use, deleteAfter="1h")
    call = {"key": "call", "type": "workflow.run", "with": {"workflow": global_id(Workflow, child.id), "input": "{{ steps.a.output }}"}}
    first = await runs.ended(await runs.start(pure("a", sensitive=True), call))
    options: dict[str, Any] = {"version_number": None, "input": None, "key": None, "by": await runs.viewer()}
    second = await runs.ended((await replays.retry(runs.home.journal, first, Wish(), **options)).id)
    assert (second.status, lab.began["send"], tries) == ("SUCCEEDED", 1, [SECRET * 2] * 2)
    assert await found(runs) == {"hidden_values"}
    below = await Run.get(parent_id=first.id)
    await long_ago(runs, below.id)
    await erase(runs)
    assert (await runs.now(below.id)).erased_at is not None
    third = await runs.ended((await replays.retry(runs.home.journal, first, Wish(), **options)).id)
    assert (third.status, third.error["code"], lab.began["send"]) == ("FAILED", "ERASED", 1)


@pytest.mark.usefixtures("worker", "telling")
async def test_a_log_line_quotes_nothing_of_a_sensitive_step(runs: Runs) -> None:
    with capture_logs() as lines:
        id = await runs.start(pure("a", sensitive=True), pure("broken", **GIVEN))
        run = await runs.ended(id)
    assert run.error["code"] == "INTERNAL"
    assert [line["exc_info"] for line in lines if line["event"] == "step_broken"] == [False]
    assert SECRET not in repr(lines)


@pytest.mark.usefixtures("worker", "telling")
async def test_what_is_hidden_on_from_elsewhere_is_deleted_in_time_too(runs: Runs) -> None:
    child = await runs.workflow(pure("b", **{"with": {"token": "{{ input.token }}"}}, sensitive=True), deleteAfter="1h")
    start = {"workflow": global_id(Workflow, child.id), "input": {"token": "{{ steps.a.output.token }}"}}
    run = await runs.ended(await runs.start(pure("a", sensitive=True), {"key": "down", "type": "workflow.run", "with": start}))
    below = await Run.get(parent_id=run.id)
    assert (below.input, below.delete_after_seconds) == ("[redacted]", 3600)


async def test_a_plan_shows_no_sensitive_value(runs: Runs) -> None:
    steps = [transform("a", sensitive=True, **{"with": {"t": SECRET}}), transform("z", **{"with": {"t": "{{ steps.a.output.t }}"}})]
    definition: Any = {"steps": steps, "output": "{{ steps.a.output }}"}
    subject = await forecasts.subject(None, await runs.project(), None, definition, runs.home.settings.engine)
    plan = await forecasts.plan(runs.home.database.pool, subject, None, None, runs.home.settings.engine)
    first, second = plan.steps
    assert (first.input, first.output, second.input, plan.output) == ("[redacted]",) * 4
    promise: Any = {**definition, "output": "{{ steps.a.output.t }}", "outputSchema": {"enum": ["other"]}}
    subject = await forecasts.subject(None, await runs.project(), None, promise, runs.home.settings.engine)
    plan = await forecasts.plan(runs.home.database.pool, subject, None, None, runs.home.settings.engine)
    assert plan.error == {"code": "OUTPUT_SCHEMA", "message": "[redacted]"}


async def test_what_would_be_shown_elsewhere_cannot_be_sensitive(runs: Runs) -> None:
    with pytest.raises(Exception, match="shown with its approval") as caught:
        await runs.workflow({"key": "ask", "type": "approval", "with": {"title": "?"}, "sensitive": True})
    assert caught.value.fields[0].path == "definition.steps[0].sensitive"  # type: ignore[attr-defined]  # it is an Invalid


async def test_a_takeover_goes_on_with_what_is_not_shown(runs: Runs, lab: Lab, start_worker: StartProcess) -> None:
    """The worker dies while it waits for the second step; the next one has the values from the rows."""
    secret = {"key": "a", "type": "transform", "with": {"token": "{{ input.token }}"}, "sensitive": True}
    wait = {"key": "w", "type": "wait", "with": {"duration": "1s"}}
    last = {"key": "z", "type": "transform", "with": {"token": "{{ steps.a.output.token }}"}, "sensitive": True}
    check = transform("end", when=f"steps.z.output.token == '{SECRET}'")
    id = await runs.start(secret, wait, last, check, sensitive=["input"], input={"token": SECRET})
    async with start_worker() as worker:
        await runs.until(id, lambda run: run.status is RunStatus.WAITING)
        worker.kill()
    async with start_worker("second"):
        run = await runs.ended(id)
    assert run.status == "SUCCEEDED"
    assert (await Step.get(run_id=id, key="end")).status == "SUCCEEDED"
    assert await found(runs) <= {"hidden_values", "workflow_versions"}


# ---- deleteAfter


async def erase(runs: Runs) -> None:
    await Eraser(runs.home.database.pool).erase()


async def long_ago(runs: Runs, *ids: UUID) -> None:
    """As if they had ended a day earlier, for the clock alone."""
    await runs.home.database.pool.execute("update runs set delete_after_seconds = 0 where id = any($1::uuid[])", list(ids))


@pytest.mark.usefixtures("worker", "telling")
@pytest.mark.parametrize(
    ("steps", "more"),
    [
        ([pure("a"), outside("b", **GIVEN)], {"output": "{{ steps.a.output }}"}),
        ([pure("a", sensitive=True), outside("c", **GIVEN)], {}),
        ([pure("bad", retry={"attempts": 2, "backoff": "0s", "on": ["BROKEN"]})], {"finally": [transform("f", **{"with": {"e": "{{ run.error }}"}})]}),
        ([pure("bad", forEach={"items": [1, 2]}, onError="continue"), pure("a", forEach={"items": ["x", "y"]})], {}),
        ([pure("bad", onError={"fallback": {"e": "{{ steps.bad.error.message }}"}})], {"output": "{{ steps.bad.output }}"}),
        ([pure("nul", onError="continue"), pure("bad", needs=["nul"])], {}),
        ([{"key": "w", "type": "wait", "with": {"event": "e", "correlation": "{{ input }}"}, "timeout": "300ms", "onError": "continue"}], {}),
        ([{"key": "w", "type": "approval", "with": {"title": "{{ input }}", "description": "{{ input }}"}, "timeout": "300ms"}], {}),
    ],
)  # fmt: skip
async def test_after_its_time_no_value_of_a_run_is_left(
    runs: Runs, signed_in: Client, steps: list[dict[str, Any]], more: dict[str, Any]
) -> None:
    """And what is left is told by its events, which every test here ends with."""
    workflow = await runs.workflow(*steps, deleteAfter="1h", **more)
    run = await runs.ended(await runs.of(workflow, SECRET, key="one"))
    await erase(runs)
    assert (await runs.now(run.id)).erased_at is None
    assert await found(runs) > set()
    await long_ago(runs, run.id)
    await erase(runs)
    left = await runs.now(run.id)
    assert left.erased_at is not None
    assert left.delete_after_seconds is None
    assert (left.status, left.input) == (run.status, "[deleted]")
    assert await found(runs) == set()
    assert SECRET not in await shown(signed_in, left)
    assert not await HiddenValue.exists()
    assert await runs.of(workflow, "else", key="one") == run.id
    options: dict[str, Any] = {"version_number": None, "key": None, "by": await runs.viewer()}
    with pytest.raises(Conflict, match="say what its input is"):
        await replays.retry(runs.home.journal, left, Wish(everything=True), input=None, **options)
    again = await replays.retry(runs.home.journal, left, Wish(everything=True, rerun_effects=True), input=["new"], **options)
    await runs.ended(again.id)


@pytest.mark.usefixtures("worker", "telling")
async def test_the_delivery_goes_with_the_values_of_its_run(runs: Runs) -> None:
    workflow = await runs.workflow(pure("a"), deleteAfter="0s")
    made = await runs.home.doors.create(workflow, WebhookScheme.NONE, None)
    incoming = Incoming("POST", {"content-type": "application/json", "x-a": SECRET}, {"b": f"{SECRET}\0"}, json.dumps(SECRET).encode())
    taken = await runs.home.doors.receive(made.url.rsplit("/", 1)[1], incoming)
    assert isinstance(taken, webhooks.Taken)
    assert taken.received.run_id is not None
    await runs.until(taken.received.run_id, lambda run: run.delete_after_seconds is None)  # by the worker's clock
    assert await found(runs) == set()
    with pytest.raises(Conflict, match="retry its run instead"):
        await webhooks.replays.replay(runs.home.journal, made.webhook, await Delivery.all(), None, await runs.viewer())


@pytest.mark.usefixtures("worker", "telling")
async def test_a_retry_keeps_the_values_it_goes_by_until_its_end_and_then_has_none(runs: Runs, lab: Lab) -> None:
    lab.does["late"] = lab.does["b"]
    workflow = await runs.workflow(pure("a"), outside("late", **GIVEN), deleteAfter="1h")
    first = await runs.ended(await runs.of(workflow))
    del lab.does["late"]
    options: dict[str, Any] = {"version_number": None, "input": None, "key": None, "by": await runs.viewer()}
    second = await replays.retry(runs.home.journal, first, Wish(step="late"), **options)
    await lab.began_step("late", 2)
    await long_ago(runs, first.id)
    await erase(runs)
    assert (await runs.now(first.id)).erased_at is None
    lab.release()
    second = await runs.ended(second.id)
    await erase(runs)
    assert (await runs.now(first.id)).erased_at is not None
    reused = await Step.get(run_id=second.id, key="a")
    assert reused.reused_from_id is not None
    assert (await Step.get(id=reused.reused_from_id)).output == "[deleted]"
    assert "steps" in await found(runs), "what the retry itself was given is its own"
    with pytest.raises(Conflict, match="was deleted: a"):
        await replays.retry(runs.home.journal, second, Wish(step="late"), **options)


@pytest.mark.usefixtures("worker", "telling")
async def test_a_retry_that_is_deleted_shows_no_more_what_it_took_over(runs: Runs) -> None:
    first = await runs.ended(await runs.start(pure("a"), outside("b", **GIVEN)))
    workflow = await Workflow.get(id=first.workflow_id)
    definition: Any = {"steps": [pure("a"), outside("b", **GIVEN)], "deleteAfter": "1h"}
    await versions.update(workflow, None, definition, runs.home.settings.engine, await runs.viewer())
    options: dict[str, Any] = {"input": None, "key": None, "by": await runs.viewer()}
    second = await replays.retry(runs.home.journal, first, Wish(step="b"), version_number=2, **options)
    await runs.ended(second.id)
    await long_ago(runs, second.id)
    await erase(runs)
    assert {str(step.output) for step in await Step.filter(run_id=second.id)} == {"[deleted]"}
    with pytest.raises(Conflict, match="say what its input is"):
        await replays.retry(runs.home.journal, await runs.now(second.id), Wish(step="b"), version_number=2, **options)


@pytest.mark.usefixtures("worker", "telling")
async def test_a_worker_that_dies_half_way_leaves_the_rest_to_the_next(runs: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasures, "EVENTS", erasures.EVENTS.replace(str(erasures.SLICE), "2"))
    monkeypatch.setattr(erasures, "SLICE", 2)
    run = await runs.ended(await runs.start(pure("bad"), deleteAfter="1h"))
    await long_ago(runs, run.id)
    assert await erasures.erase_rows(runs.home.database.pool, run.id)
    assert await found(runs) == {"events"}
    assert not await erasures.erase_rows(runs.home.database.pool, run.id)
    await erase(runs)
    assert await found(runs) == set()
