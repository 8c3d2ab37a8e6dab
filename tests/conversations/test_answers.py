"""What is asked is answered by a worker, whoever watches."""

from __future__ import annotations

from models.conversations import MessageStatus
from tests.conversations.rooms import Room, answering
from tests.conversations.scripts import Obedient, turns


async def test_what_is_asked_is_told_piece_by_piece_and_kept_whole(room: Room) -> None:
    conversation = await room.conversation()
    async with answering(room.home, Obedient(turns(["Because", " it", " is."]))):
        answer = await room.ask(conversation)
        events = await room.events(answer["id"])
    assert answer["parent"]["text"] == "Why?"
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    assert (events[0]["type"], events[-1]["type"]) == ("STARTED", "DONE")
    assert "".join(event["text"] for event in events) == "Because it is."
    row = await room.row(answer["id"])
    assert (row.status, row.text, row.model_name, row.due_at) == (MessageStatus.DONE, "Because it is.", "script-1", None)
