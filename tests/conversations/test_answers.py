"""What is asked is answered by a worker, whoever watches."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest

from core.clock import now
from core.fields import JSON
from models.accounts import User
from models.ai import AiCall, AiCallStatus, Budget, BudgetPeriod
from models.api_keys import ApiKey
from models.conversations import Message, MessageEvent, MessageEventType, MessageStatus, answers
from models.projects import Member
from services.ai import ModelError, Prompt
from services.conversations.pens import Pens
from tests.ai import houses, vendors
from tests.ai.houses import DEAR
from tests.clients import Data
from tests.conversations.rooms import MESSAGE, SECONDS, Room, answering
from tests.conversations.scripts import Box, Obedient, Turn, calls, turns


def once_each(events: list[Data]) -> list[int]:
    seen = [event["seq"] for event in events]
    assert seen == list(range(seen[0], seen[0] + len(seen)))
    return seen


async def test_what_is_asked_is_told_piece_by_piece_and_kept_whole(room: Room) -> None:
    conversation = await room.conversation()
    go = asyncio.Event()

    async def held() -> None:
        await go.wait()

    async with answering(room.home, Obedient(turns(["Because", held, " it", " is."]))) as answerer:
        answer = await room.ask(conversation)
        first: list[Data] = []
        async with asyncio.timeout(SECONDS):
            async for told in room.client.subscribe(
                "subscription ($id: ID!) { messageEvents(messageId: $id) { cursor seq type text } }", {"id": answer["id"]}
            ):
                first.append(told["messageEvents"])
                if told["messageEvents"]["text"]:
                    break  # the tab is closed
        assert (first[-1]["text"], answerer.room) == ("Because", 499)
        go.set()
        rest = await room.events(answer["id"], first[-1]["cursor"])
    events = [*first, *rest]
    assert answer["parent"]["text"] == "Why?"
    assert once_each(events)[0] == 1
    assert (events[0]["type"], events[-1]["type"]) == ("STARTED", "DONE")
    assert "".join(event["text"] for event in events) == "Because it is."
    row = await room.row(answer["id"])
    assert (row.status, row.text, row.model_name, row.due_at) == (MessageStatus.DONE, "Because it is.", "script-1", None)
    assert await room.events(answer["id"], events[-1]["cursor"]) == []


async def test_a_conversation_is_a_tree_of_which_one_branch_goes_on(room: Room) -> None:
    conversation = await room.conversation(instructions="Be brief.", model="scripted:one")
    models = Obedient(turns(["First."], ["Second."], ["Third."], ["Fourth."], ["Fifth."]))
    async with answering(room.home, models):
        first = await room.ask(conversation, "A", idempotencyKey="a")
        await room.ended(first["id"])
        assert (await room.ask(conversation, "A", idempotencyKey="a"))["id"] == first["id"]
        other = await room.client.mutate("sendMessage", MESSAGE, conversationId=conversation, text="B", idempotencyKey="a")
        assert other["code"] == "CONFLICT"
        second = await room.ask(conversation, "B")
        await room.ended(second["id"])
        edited = await room.client.mutate("editMessage", MESSAGE, messageId=second["parent"]["id"], text="C", model="scripted:two")
        await room.ended(edited["id"])
        again = await room.client.mutate("regenerateMessage", MESSAGE, messageId=first["id"])
        await room.ended(again["id"])
        forked = await room.ask(conversation, "D", parentId=first["id"])
        await room.ended(forked["id"])
    told = [[message.text for message in prompt.history] for prompt, _ in models.prompts]
    assert told == [["A"], ["A", "First.", "B"], ["A", "First.", "C"], ["A"], ["A", "First.", "D"]]
    assert [prompt.model for prompt, _ in models.prompts] == [
        "scripted:one",
        "scripted:one",
        "scripted:two",
        "scripted:one",
        "scripted:one",
    ]
    assert all(prompt.system is not None and prompt.system.endswith("Be brief.") for prompt, _ in models.prompts)
    selected = await room.client.mutate("selectBranch", "Conversation { branchIds }", messageId=edited["id"])
    assert selected["branchIds"] == [first["parent"]["id"], first["id"], edited["parent"]["id"], edited["id"]]
    assert (await room.client.mutate("selectBranch", "Conversation { id }", messageId=first["id"]))["fields"][0]["code"] == "NOT_A_LEAF"
    data = await room.client.data(
        """query ($id: ID!) { conversation(id: $id) { title messageCount costMicros messages { totalCount }
            activeMessage { id parent { text children { nodes { text } } } } } }""",
        {"id": conversation},
    )
    found = data["conversation"]
    assert (found["title"], found["messageCount"], found["messages"]["totalCount"], found["costMicros"]) == ("A", 9, 9, 0)
    assert found["activeMessage"] == {"id": edited["id"], "parent": {"text": "C", "children": {"nodes": [{"text": "Third."}]}}}


async def test_an_answer_is_stopped_where_it_is_and_keeps_what_it_said(room: Room) -> None:
    conversation = await room.conversation()
    never = asyncio.Event()

    async def held() -> None:
        await never.wait()

    async with answering(room.home, Obedient(turns(["Because", held]))) as answerer:
        answer = await room.ask(conversation)
        async with asyncio.timeout(SECONDS):
            while not await room.told(answer["id"]):
                await asyncio.sleep(0.01)
        busy = await room.client.mutate("sendMessage", MESSAGE, conversationId=conversation, text="And?")
        assert busy["code"] == "CONFLICT"
        await room.client.mutate("stopMessage", MESSAGE, messageId=answer["id"])
        row = await room.ended(answer["id"])
        assert (row.status, row.text) == (MessageStatus.STOPPED, "Because")
        async with asyncio.timeout(SECONDS):
            while answerer.room < 500:
                await asyncio.sleep(0.01)
    # One that nobody has begun is stopped by whoever comes.
    waiting = await room.ask(conversation)
    await room.client.mutate("stopMessage", MESSAGE, messageId=waiting["id"])
    async with answering(room.home, Obedient(turns(["Too late."]))):
        assert (await room.ended(waiting["id"])).status is MessageStatus.STOPPED
    assert await room.told(waiting["id"]) == ""


async def test_a_stream_that_is_cut_leaves_what_came_and_says_why(room: Room) -> None:
    conversation = await room.conversation(model="openai:cut")
    async with houses.opened(room.home, room.project) as house:
        await house.model("cut", vendors.openai("Because", " it", cut=lambda writer: writer.transport.abort()), **DEAR)
        async with answering(room.home, house.router):
            answer = await room.ask(conversation)
            events = await room.events(answer["id"])
    row, receipt = await room.row(answer["id"]), await AiCall.get()
    assert (row.status, row.text, row.error_code) == (MessageStatus.FAILED, "Because it", "UNAVAILABLE")
    assert (events[-1]["type"], events[-1]["data"]["code"]) == ("FAILED", "UNAVAILABLE")
    # What others in the project see of it has none of its words, and it cost what it cost.
    assert (receipt.status, receipt.message_id, receipt.user_id) == (AiCallStatus.PARTIAL, row.id, room.owner.user_id)
    assert receipt.partial_text is None
    assert row.cost_micros == receipt.cost_micros > 0


async def test_many_conversations_at_once_are_not_mixed(room: Room) -> None:
    """Each model says again what it was asked, in pieces, while the others do."""

    def echo(prompt: Prompt) -> list[str]:
        return [f"{word} " for message in prompt.history for word in message.text.split()]

    async def talk(n: int) -> None:
        conversation = await room.conversation()
        for turn in range(2):
            answer = await room.ask(conversation, f"{n}-{turn} " * 10)
            row = await room.ended(answer["id"])
            assert set(row.text.split()) == {f"{n}-{before}" for before in range(turn + 1)}
            assert await room.told(answer["id"]) == row.text

    async with answering(room.home, Obedient(echo)), answering(room.home, Obedient(echo)):
        await asyncio.gather(*(talk(n) for n in range(25)))
    events = await MessageEvent.all().values_list("message_id", "type")
    assert Counter(type for _, type in events)[MessageEventType.STARTED] == 50
    assert await Message.filter(takeovers__gt=0).count() == 0


async def test_a_model_that_fails_says_so_and_is_asked_again(room: Room) -> None:
    conversation = await room.conversation()
    failing: list[Any] = [ModelError("BUDGET_EXCEEDED", "The budget of the project does not allow it.")]
    async with answering(room.home, Obedient(turns(failing, ["Because."]))):
        answer = await room.ask(conversation)
        row = await room.ended(answer["id"])
        assert (row.status, row.error_code, row.text) == (MessageStatus.FAILED, "BUDGET_EXCEEDED", "")
        again = await room.client.mutate("regenerateMessage", MESSAGE, messageId=answer["id"], idempotencyKey="k")
        same = await room.client.mutate("regenerateMessage", MESSAGE, messageId=answer["id"], idempotencyKey="k")
        assert (again["id"], (await room.ended(again["id"])).text) == (same["id"], "Because.")


async def test_who_is_no_member_any_more_is_answered_no_more(room: Room) -> None:
    conversation = await room.conversation()
    answer = await room.ask(conversation)
    await room.home.database.pool.execute("delete from project_members where user_id = $1", room.owner.user_id)
    models = Obedient(turns(["Because."]))
    async with answering(room.home, models):
        row = await room.ended(answer["id"])
    assert (row.status, row.error_code, models.prompts) == (MessageStatus.FAILED, "DENIED", [])


async def test_who_is_no_member_any_more_is_answered_no_further(room: Room) -> None:
    """Neither in mid-sentence nor between two uses of tools."""
    pool, never = room.home.database.pool, asyncio.Event()

    async def leaves(_: dict[str, JSON] | None = None) -> str:
        await pool.execute("update project_members set user_id = $2 where user_id = $1", room.owner.user_id, bob.user_id)
        return "Gone."

    async def leaves_and_hangs() -> None:
        await leaves()
        await never.wait()

    bob, box = await room.make.viewer("Bob"), Box({"leave": leaves})
    in_mid_sentence: Turn = ["Because", leaves_and_hangs]
    between: Turn = ["I look.", calls("leave"), calls("leave")]
    for turn, text, used in ((in_mid_sentence, "Because", 0), (between, "I look.", 1)):
        conversation = await room.conversation(tools=["box:leave"])
        async with answering(room.home, Obedient(turns(turn, ["Never said."])), [box]):
            row = await room.ended((await room.ask(conversation))["id"])
        assert (row.status, row.error_code, row.text, len(box.used)) == (MessageStatus.FAILED, "DENIED", text, used)
        await pool.execute("update project_members set user_id = $2 where user_id = $1", bob.user_id, room.owner.user_id)


async def test_a_key_that_is_revoked_is_answered_no_further(room: Room) -> None:
    key, never = await room.make.key(room.owner, room.project), asyncio.Event()
    room.client.token = key.secret

    async def ends() -> None:
        await ApiKey.filter(id=key.api_key.id).update(revoked_at=key.api_key.created_at)
        await never.wait()

    conversation = await room.conversation()
    async with answering(room.home, Obedient(turns(["Because", ends]))):
        row = await room.ended((await room.ask(conversation))["id"])
    assert (row.status, row.error_code, row.text) == (MessageStatus.FAILED, "DENIED", "Because")


@pytest.mark.parametrize("lost", ["membership", "account", "key"])
async def test_whoever_loses_access_in_mid_sentence_is_told_no_more(room: Room, lost: str) -> None:
    told, never = asyncio.Event(), asyncio.Event()

    async def held() -> None:
        told.set()
        await never.wait()

    ada, room.client.token = room.client.token, (await room.make.key(room.owner, room.project)).secret
    async with answering(room.home, Obedient(turns(["Because", held]))):
        answer = await room.ask(await room.conversation())
        async with asyncio.timeout(SECONDS):
            await told.wait()
        match lost:
            case "membership":
                await Member.filter(user_id=room.owner.user_id).delete()
            case "account":
                await User.filter(id=room.owner.user_id).update(is_disabled=True)
            case "key":
                await ApiKey.all().update(expires_at=now())
        row = await room.ended(answer["id"])
    room.client.token = ada
    assert (row.status, row.error_code, row.text) == (MessageStatus.FAILED, "DENIED", "Because")


async def test_the_budgets_of_whoever_asks_hold(room: Room) -> None:
    ada, key = room.client.token, await room.make.key(room.owner, room.project)

    async def asked() -> Message:
        return await room.ended((await room.ask(await room.conversation(model="openai:dear")))["id"])

    async with houses.opened(room.home, room.project) as house:
        await house.model("dear", **DEAR)
        async with answering(room.home, house.router):
            nothing: dict[str, Any] = {"project_id": room.project.id, "period": BudgetPeriod.DAY, "limit_micros": 0, "is_hard": True}
            await Budget.create(key_id=key.api_key.id, **nothing)
            assert (await asked()).status is MessageStatus.DONE
            room.client.token = key.secret
            by_key = await asked()
            await Budget.all().delete()
            await Budget.create(user_id=room.owner.user_id, **nothing)
            room.client.token = ada
            by_person = await asked()
    assert [row.error_code for row in (by_key, by_person)] == ["BUDGET_EXCEEDED"] * 2
    assert ("of the API key" in by_key.error, "of the user" in by_person.error) == (True, True)


async def test_a_key_sees_what_it_began_and_its_maker_sees_that_too(room: Room) -> None:
    own = await room.conversation()
    ada, key = room.client.token, await room.make.key(room.owner, room.project)
    room.client.token = key.secret
    by_key = await room.conversation()
    query = "query ($id: ID!) { conversation(id: $id) { id } conversations { nodes { id } } }"
    assert await room.client.data(query, {"id": own}) == {"conversation": None, "conversations": {"nodes": [{"id": by_key}]}}
    models = Obedient(turns(["Because."]))
    async with answering(room.home, models):
        await room.ended((await room.ask(by_key))["id"])
    (_, origin), key_id = models.prompts[0], key.api_key.id
    assert (origin.project_id, origin.user_id, origin.key_id) == (room.project.id, room.owner.user_id, key_id)
    room.client.token = ada
    assert (await room.client.data(query, {"id": by_key}))["conversation"] == {"id": by_key}


async def test_who_has_more_to_say_waits_until_what_was_gathered_is_written(room: Room) -> None:
    """Else hundreds of streams with much to say would keep the commit of what they said waiting."""
    answer, pool = await room.ask(await room.conversation()), room.home.database.pool
    [held] = await answers.claim(pool, 1, 60)
    pens = Pens(pool, room.home.events, 0)
    pen = pens.pen(held.id, held.fence)
    async with asyncio.timeout(SECONDS):
        async with pool.acquire() as connection, connection.transaction():
            await connection.execute("select from messages where id = $1 for update", held.id)
            await pen.text("One ")
            while pens.written.is_set():
                await asyncio.sleep(0.005)
            more = asyncio.create_task(pen.text("two"))
            done, _ = await asyncio.wait([more], timeout=0.1)
            assert not done
        await more
        while await room.told(answer["id"]) != "One two":
            await asyncio.sleep(0.01)
