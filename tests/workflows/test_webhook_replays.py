"""Deliveries that somebody has come again."""

from __future__ import annotations

import asyncio
from typing import Any

from core.clock import now
from core.ids import new_id
from core.reads import global_id, key_of
from models.projects import Role
from models.workflows import Delivery, DeliveryOutcome, Run, Workflow
from tests.clients import Client, Data
from tests.make import Make
from tests.workflows.test_webhooks import Hook, hook_of

REPLAY = "Replay { deliveries { id outcome reason body headers query method receivedAt replayOf { id } run { id input trigger startedBy { name } } } }"


async def replay(client: Client, *ids: str, **more: Any) -> Data:
    return await client.mutate("replayDeliveries", REPLAY, deliveryIds=list(ids), **more)


async def delivered(hook: Hook, body: bytes, **headers: str) -> str:
    assert (await hook.post(body, **headers)).status_code in (202, 422)
    return global_id(Delivery, (await Delivery.all().order_by("-received_at").first()).id)  # type: ignore[union-attr]  # it was just made


async def test_a_replay_is_a_new_delivery_with_a_run_of_its_own_that_names_the_old_one(client: Client) -> None:
    hook = await hook_of(client)
    old = await delivered(hook, b'{"n": 1}', x_event="issue", webhook_id="once")
    (first,) = (await replay(client, old))["deliveries"]
    (second,) = (await replay(client, old))["deliveries"]
    (of_replay,) = (await replay(client, first["id"]))["deliveries"]
    assert (first["replayOf"]["id"], second["replayOf"]["id"], of_replay["replayOf"]["id"]) == (old, old, first["id"])
    assert (first["outcome"], first["body"], first["headers"]["x-event"]) == ("ACCEPTED", '{"n": 1}', "issue")
    assert first["run"]["input"] == {"n": 1}
    assert first["run"]["trigger"]["headers"] == first["headers"]
    assert first["run"]["startedBy"]["name"] == "Ada"
    assert await Run.all().count() == await Delivery.all().count() == 4
    assert (await hook.post(b'{"n": 1}', webhook_id="once")).status_code == 202
    assert await Run.all().count() == 4  # the sender's own repetition is still the first delivery


async def test_what_a_key_replays_counts_to_its_budget(client: Client, make: Make) -> None:
    hook = await hook_of(client)
    old = await delivered(hook, b'{"n": 1}')
    workflow = await Workflow.get(id=key_of(Workflow, hook.workflow)).prefetch_related("project")
    eve = await make.viewer("Eve")
    await make.member(workflow.project, eve, Role.OWNER)
    key = await make.key(eve, workflow.project)
    client.token = key.secret
    (replayed,) = (await replay(client, old))["deliveries"]
    assert (await Run.get(id=key_of(Run, replayed["run"]["id"]))).key_id == key.api_key.id


async def test_many_are_replayed_in_the_order_they_are_named_and_once_per_key(client: Client) -> None:
    hook = await hook_of(client)
    olds = [await delivered(hook, b'{"n": %d}' % n) for n in range(10)][::-1]
    answers = await asyncio.gather(*[replay(client, *olds, idempotencyKey="monday") for _ in range(4)])
    assert [d["body"] for d in answers[0]["deliveries"]] == [f'{{"n": {n}}}' for n in range(10)][::-1]
    assert all([d["run"]["id"] for d in answer["deliveries"]] == [d["run"]["id"] for d in answers[0]["deliveries"]] for answer in answers)
    assert await Run.all().count() == 20
    again = await replay(client, *olds, idempotencyKey="tuesday")
    assert not {d["id"] for d in again["deliveries"]} & {d["id"] for d in answers[0]["deliveries"]}
    assert await Run.all().count() == 30


async def test_a_replay_is_judged_by_the_current_version(client: Client) -> None:
    hook = await hook_of(client, schema={"type": "object", "required": ["title"]})
    old = await delivered(hook, b'{"n": 1}')
    (still,) = (await replay(client, old))["deliveries"]
    assert (still["outcome"], still["run"]) == ("REFUSED", None)
    assert "title" in still["reason"]
    definition = {"steps": [{"key": "a", "type": "transform"}]}
    await client.mutate("updateWorkflow", "Workflow { id }", workflowId=hook.workflow, definition=definition)
    (mended,) = (await replay(client, old))["deliveries"]
    assert mended["run"]["input"] == {"n": 1}


async def test_what_cannot_be_replayed_is_told_by_its_place(client: Client) -> None:
    hook, other = await hook_of(client), await hook_of(client)
    mine, theirs = await delivered(hook, b"{}"), await delivered(other, b"{}")
    row = await Delivery.all().first()
    assert row is not None
    forged = await Delivery.create(
        **{name: getattr(row, name) for name in ("webhook_id", "headers", "query", "body", "body_sha256")},
        dedupe_key=str(new_id()),
        outcome=DeliveryOutcome.UNSIGNED,
        received_at=now(),
    )
    for ids, code, path in [
        ([mine, theirs], "INVALID", "deliveryIds[1]"),
        ([mine, global_id(Delivery, forged.id)], "CONFLICT", "deliveryIds[1]"),
        ([mine, global_id(Delivery, new_id())], "NOT_FOUND", "deliveryIds[1]"),
        ([], "INVALID", "deliveryIds"),
        ([mine] * 101, "INVALID", "deliveryIds"),
    ]:
        problem = await replay(client, *ids)
        assert (problem["code"], [field["path"] for field in problem["fields"]]) == (code, [path]), problem
    assert (await replay(client, mine, idempotencyKey=""))["fields"][0]["path"] == "idempotencyKey"
    await client.mutate("setWorkflowEnabled", "Workflow { id }", workflowId=hook.workflow, enabled=False)
    assert (await replay(client, mine))["code"] == "CONFLICT"
    assert await Run.all().count() == 2


async def test_who_may_only_look_replays_nothing(client: Client, make: Make) -> None:
    hook = await hook_of(client)
    old = await delivered(hook, b"{}")
    project = await (await (await (await Delivery.get()).webhook).workflow).project
    bob = await make.viewer("Bob")
    await make.member(project, bob, Role.VIEWER)
    client.token = await make.token(bob)
    assert (await replay(client, old))["code"] == "DENIED"
    assert await Run.all().count() == 1


async def test_a_key_is_of_its_deliveries(client: Client) -> None:
    hook = await hook_of(client)
    one, two = await delivered(hook, b'{"n": 1}'), await delivered(hook, b'{"n": 2}')
    first = await replay(client, one, two, idempotencyKey="k")
    for others in ([two], [one], [two, one], [one, two, one]):
        problem = await replay(client, *others, idempotencyKey="k")
        assert (problem["code"], problem["fields"][0]["path"]) == ("CONFLICT", "idempotencyKey"), others
    assert await Run.all().count() == 4
    await client.mutate("setWorkflowEnabled", "Workflow { id }", workflowId=hook.workflow, enabled=False)
    assert await replay(client, one, two, idempotencyKey="k") == first


async def test_a_hundred_large_ones_are_replayed_while_the_process_answers_others(client: Client) -> None:
    hook = await hook_of(client)
    body = b'{"pad": "%s"}' % (b"x" * 900_000)
    olds = [await delivered(hook, body) for _ in range(40)]
    loop, longest = asyncio.get_running_loop(), 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            began = loop.time()
            await asyncio.sleep(0.01)
            longest = max(longest, loop.time() - began)

    watching = asyncio.create_task(watch())
    made = await client.mutate("replayDeliveries", "Replay { deliveries { outcome } }", deliveryIds=olds, idempotencyKey="k")
    watching.cancel()
    assert [delivery["outcome"] for delivery in made["deliveries"]] == ["ACCEPTED"] * 40
    assert longest < 0.7, longest
    assert await Run.all().count() == 80
