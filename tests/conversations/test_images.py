"""Images in conversations: seen by models with each message that follows, kept by every branch, shown where the conversation is."""

from __future__ import annotations

import base64
import json
from datetime import timedelta

from core.clock import now
from core.reads import global_id, key_of
from models.ai import ModelCapability, ModelProvider, ModelRule
from models.conversations import Attachment, ConversationShare, Message, MessageStatus
from models.images import Image, ImageContent, ImageUpload
from services.ai import Image as Seen
from services.conversations.asking import Asked
from services.conversations.keeping import Purger
from tests.ai import houses, vendors
from tests.ai.houses import DEAR
from tests.clients import Data
from tests.conversations.rooms import Room, answering
from tests.conversations.scripts import Obedient
from tests.images.pictures import address, bring, gif, path_of, png

SENT = "Message { id parent { id attachments { nodes { name mediaType width height image { id } } } } }"
SHARED = "query ($token: String!) { sharedConversation(token: $token) { messages { text images { name mediaType width height url } } } }"
EXPORT = "query ($id: ID!, $format: ExportFormat!) { conversationExport(conversationId: $id, format: $format) { content } }"


def seeing() -> Obedient:
    return Obedient(lambda prompt: [f"I see {prompt.image_count}."])


async def said(room: Room, name: str, **input: object) -> tuple[Data, str]:
    """The answer to be, and what it came to."""
    answer = await room.client.mutate(name, SENT, **input)
    assert answer["__typename"] == "Message", answer
    return answer, (await room.ended(answer["id"])).text


async def test_models_see_them_with_each_message_that_follows_whatever_the_branch(room: Room) -> None:
    conversation, models = await room.conversation(), seeing()
    cat = await bring(room.client, room.project, png(640, 480), conversation, name="A cat")
    dog = await bring(room.client, room.project, gif())
    both = [Seen("image/png", png(640, 480)), Seen("image/gif", gif())]
    async with answering(room.home, models):
        first, text = await said(
            room, "sendMessage", conversationId=conversation, text="What?", imageIds=[cat["id"], dog["id"]], idempotencyKey="one"
        )
        assert text == "I see 2."
        nodes = first["parent"]["attachments"]["nodes"]
        assert nodes[0] == {"name": "A cat", "mediaType": "image/png", "width": 640, "height": 480, "image": {"id": cat["id"]}}
        assert nodes[1]["image"] == {"id": dog["id"]}
        again = {"conversationId": conversation, "text": "What?", "idempotencyKey": "one"}
        assert (await said(room, "sendMessage", **again, imageIds=[cat["id"], dog["id"]]))[0]["id"] == first["id"]
        assert (await room.client.mutate("sendMessage", SENT, **again, imageIds=[dog["id"]]))["code"] == "CONFLICT"
        assert (await said(room, "sendMessage", conversationId=conversation, text="And now?"))[1] == "I see 2."
        assert (await said(room, "regenerateMessage", messageId=first["id"]))[1] == "I see 2."
        edited, text = await said(room, "editMessage", messageId=first["parent"]["id"], text="What is it?")
        assert (text, edited["parent"]["attachments"]["nodes"]) == ("I see 2.", nodes)
        # One that was deleted is told by its name, in every branch; also one that was deleted while it was sent.
        late = await Image.get(id=key_of(Image, cat["id"]))
        await room.client.mutate("deleteImage", "Removed { deletedId }", imageId=cat["id"])
        asked = Asked("Still?", images=[late])
        answer = await room.home.asking.send(await room.conversation_row(conversation), None, asked, room.owner)
        assert (await room.ended(global_id(Message, answer.id))).text == "I see 1."
    for prompt, _ in models.prompts[:-1]:
        assert list(prompt.history[0].images) == both
        assert not [message for message in prompt.history[1:] if message.images]
    first_of_all, *_, last = models.prompts[-1][0].history
    gone = '<image name="A cat">It was deleted.</image>'
    assert (list(first_of_all.images), first_of_all.text) == (both[1:], f"{gone}\n\nWhat is it?")
    assert (list(last.images), last.text) == ([], f"{gone}\n\nStill?")


async def test_those_of_others_too_many_and_too_heavy_ones_are_refused_and_nothing_is_sent(room: Room) -> None:
    conversation, other = await room.conversation(), await room.conversation()
    one = await bring(room.client, room.project, png())
    foreign = await bring(room.client, room.project, png(), other)
    elsewhere = await bring(room.client, await room.make.project(room.owner), png())

    async def problem(*ids: str, **input: object) -> tuple[str, str]:
        given = {"conversationId": conversation, "text": "?", "imageIds": list(ids), **input}
        refused = await room.client.mutate("sendMessage", SENT, **given)
        return refused["code"], refused["fields"][0]["path"]

    assert await problem(one["id"], foreign["id"]) == ("NOT_FOUND", "imageIds[1]")
    assert await problem(elsewhere["id"]) == ("NOT_FOUND", "imageIds[0]")
    assert await problem(*[one["id"]] * 9) == ("INVALID", "imageIds")
    assert not await Attachment.exists()
    async with answering(room.home, seeing()):
        answer, text = await said(room, "sendMessage", conversationId=conversation, text="?", imageIds=[one["id"]] * 8)
        assert text == "I see 8."
        heavy = {"byte_size": room.home.settings.conversations.image_bytes // 9}
        await Image.filter(id=key_of(Image, one["id"])).update(**heavy)
        await Attachment.all().update(**heavy)
        assert await problem(one["id"], one["id"]) == ("INVALID", "imageIds")
        assert (await said(room, "sendMessage", conversationId=conversation, text="?", imageIds=[one["id"]]))[1] == "I see 9."
        assert await problem(one["id"], parentId=answer["id"], imageIds=[one["id"]] * 2) == ("INVALID", "imageIds")


async def test_a_link_shows_them_for_as_long_as_it_is_good(room: Room) -> None:
    conversation = await room.conversation()
    data = png(5, 6)
    cat = await bring(room.client, room.project, data, conversation, name="A cat")
    async with answering(room.home, seeing()):
        await said(room, "sendMessage", conversationId=conversation, text="What?", imageIds=[cat["id"]])
    later = await bring(room.client, room.project, png(), conversation)
    made = await room.client.mutate("shareConversation", "SharedLink { url share { id } }", conversationId=conversation)
    own, room.client.token = room.client.token, None
    told = (await room.client.data(SHARED, {"token": made["url"].partition("#token=")[2]}))["sharedConversation"]["messages"]
    (image,) = told[0]["images"]
    assert (told[1]["images"], image["name"], image["mediaType"], image["width"], image["height"]) == ([], "A cat", "image/png", 5, 6)
    path = path_of(image["url"])
    shown = await room.client.http.get(path)
    assert (shown.status_code, shown.content, shown.headers["content-security-policy"]) == (200, data, "sandbox; default-src 'none'")
    # The address is of this image in this link, and an address of a member's is of neither.
    mine, of_later = key_of(Image, cat["id"]), key_of(Image, later["id"])
    assert mine is not None
    assert of_later is not None
    for wrong in (
        path.replace(str(mine), str(of_later)),
        path.replace("/shared/", "/shared/x"),
        path.partition("/images/")[0] + path_of(room.home.images.url(mine)),
        path_of(room.home.shares.site + room.home.shares.addresses.signed(f"/shared/{path.split('/')[2]}/images/{of_later}")),
    ):
        assert (await room.client.http.get(wrong)).status_code == 404, wrong
    await ConversationShare.all().update(expires_at=now())
    assert (await room.client.http.get(path)).status_code == 404
    await ConversationShare.all().update(expires_at=now() + timedelta(days=1))
    assert (await room.client.http.get(path)).status_code == 200
    room.client.token = own
    await room.client.mutate("revokeConversationShare", "ConversationShare { id }", conversationShareId=made["share"]["id"])
    assert (await room.client.http.get(path)).status_code == 404


async def test_they_are_named_when_a_conversation_is_taken_along_and_go_with_it(room: Room) -> None:
    conversation = await room.conversation()
    cat = await bring(room.client, room.project, png(640, 480), conversation, name="A\n# cat")
    kept = await bring(room.client, room.project, gif())
    async with answering(room.home, seeing()):
        await said(room, "sendMessage", conversationId=conversation, text="What?", imageIds=[cat["id"], kept["id"]])
    exported = [
        (await room.client.data(EXPORT, {"id": conversation, "format": format}))["conversationExport"]["content"]
        for format in ("MARKDOWN", "JSON")
    ]
    assert "What?\n\n- Image: A # cat (image/png, 640 × 480)\n\n- Image: " in exported[0]
    images = json.loads(exported[1])["messages"][0]["images"]
    assert [(one["name"], one["sha256"]) for one in images] == [("A\n# cat", cat["sha256"]), ("", kept["sha256"])]
    await address(room.client, room.project, conversation)
    await ImageUpload.all().update(expires_at=now())
    await room.client.mutate("deleteConversation", "Removed { deletedId }", conversationId=conversation)
    url = path_of(room.home.images.url(key_of(Image, cat["id"]) or room.project.id))
    assert (await room.client.http.get(url)).status_code == 404
    await Purger(room.home.database.pool, room.home.settings.conversations).purge()
    assert [global_id(Image, image.id) for image in await Image.all()] == [kept["id"]]
    assert not await Attachment.exists()
    assert not await ImageUpload.exists()
    assert await ImageContent.all().count() == 1


async def test_they_reach_the_vendors_server_whole_and_no_model_that_sees_none(room: Room) -> None:
    """Through the router and each vendor's own library, with the receipt and the charge."""
    conversation, data = await room.conversation(), png(640, 480, bytes(range(1, 256)) * 100)
    cat = await bring(room.client, room.project, data, conversation)
    sees = {"capabilities": [ModelCapability.VISION], **DEAR}
    async with houses.opened(room.home, room.project) as house, answering(room.home, house.router):
        await house.model("blind")
        rule = await house.rule("blind", task="chat")
        refused, _ = await said(room, "sendMessage", conversationId=conversation, text="What?", imageIds=[cat["id"]])
        row = await room.row(refused["id"])
        assert (row.status, row.error_code, "VISION" in row.error) == (MessageStatus.FAILED, "NO_MODEL", True)
        replies = {
            ModelProvider.OPENAI: vendors.openai("A cat."),
            ModelProvider.ANTHROPIC: vendors.anthropic("A cat."),
            ModelProvider.GOOGLE: vendors.google("A cat."),
        }
        for provider, reply in replies.items():
            seer = await house.model(f"seer-{provider.lower()}", reply, provider=provider, **sees)
            await ModelRule.filter(id=rule.id).update(model_ids=[str(house.models["blind"].id), str(seer.id)])
            answer, text = await said(room, "regenerateMessage", messageId=refused["id"])
            assert (text, house.script.asked[-1]) == ("A cat.", seer.name)
            sent = json.dumps(house.script.bodies[-1]).replace("-", "+").replace("_", "/")
            assert base64.b64encode(data).decode().rstrip("=") in sent
            receipt = await house.receipt()
            assert [one["why"] for one in receipt.candidates] == ["It lacks VISION.", ""]
            assert (await room.row(answer["id"])).cost_micros == receipt.cost_micros > 0
