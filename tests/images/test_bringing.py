"""Images are brought to an address of their own, are what their bytes say, and are shown to whoever may see them."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from core.clock import now
from core.logs import redacted_path
from core.reads import global_id, key_of
from core.settings import Settings
from models.accounts import User
from models.api_keys import ApiKey
from models.conversations import Conversation
from models.images import PIECE_BYTES, Image, ImageContent, ImageUpload
from models.projects import Member, Permission, Project, Role
from models.quotas import Quota
from services.images import BYTES_MOST, UPLOADS_MOST, addresses, kinds
from services.images.kinds import Kind, Unfit
from services.platform import Platform
from tests.clients import Client, Data
from tests.images.pictures import address, bring, gif, jpeg, path_of, png, webp
from tests.make import Make

SHOWN = "query ($id: ID!) { image(id: $id) { name mediaType width height byteSize sha256 url conversation { id } } }"


@pytest.fixture
async def project(make: Make, client: Client) -> Project:
    owner = await make.viewer()
    client.token = await make.token(owner)
    return await make.project(owner)


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (png(640, 480), "image/png"),
        (jpeg(640, 480), "image/jpeg"),
        (gif(640, 480), "image/gif"),
        *((webp(640, 480, kind), "image/webp") for kind in (b"VP8X", b"VP8L", b"VP8 ")),
    ],
)
def test_what_it_is_and_its_size_are_told_by_the_bytes(data: bytes, media_type: str) -> None:
    assert kinds.of(data) == Kind(media_type, 640, 480)
    for n in range(len(data)):  # cut off wherever it may be
        with pytest.raises(Unfit):
            kinds.of(data[:n])


HOSTILE = {
    "nothing": (b"", 415),
    "a page": (b"<!doctype html><script>alert(1)</script>", 415),
    "a drawing that runs scripts": (b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 415),
    "a page behind a byte order mark": (b"\xef\xbb\xbf<html>", 415),
    "sound in the same container": (b"RIFF\x24\0\0\0WAVEfmt ", 415),
    "a bitmap": (b"BM" + bytes(60), 415),
    "half of one": (png()[:-1], 422),
    "a head without a body": (png()[:8] + png()[-12:], 422),
    "no pixels": (png(0, 5), 422),
    "more pixels than anybody looks at": (png(8001, 5), 422),
    "a billion pixels in a few bytes": (gif(65535, 65535), 422),
    "more segments than anybody walks": (b"\xff\xd8" + b"\xff\xe0\0\x02" * 2000 + jpeg()[2:], 422),
    "a marker that is filled up for ever": (b"\xff\xd8" + b"\xff" * 1_000_000 + jpeg()[2:], 422),
    "a segment of no length": (b"\xff\xd8\xff\xe0\0\0" + jpeg()[2:], 422),
    "one byte more than may be": (png(more=bytes(BYTES_MOST)), 413),
}


async def test_what_is_refused_is_not_kept_and_leaves_the_address_good_for_one_image(client: Client, project: Project) -> None:
    path = await address(client, project, name=" A cat ")
    ready: Data = {"project_id": project.id, "user_id": project.id, "expires_at": now() + timedelta(minutes=1)}
    await ImageUpload.bulk_create([ImageUpload(token_hash=str(n), **ready) for n in range(UPLOADS_MOST - 1)])
    one_more = await client.mutate("createImageUpload", "ImageUpload { url }", projectId=global_id(Project, project.id))
    assert one_more["code"] == "CONFLICT"
    await ImageUpload.filter(user_id=project.id).delete()
    for what, (data, status) in HOSTILE.items():
        answer = await client.http.put(path, content=data, headers={"content-type": "image/png"})
        assert (answer.status_code, answer.headers["x-content-type-options"]) == (status, "nosniff"), what
        assert answer.json()["error"]["code"] in ("UNSUPPORTED_MEDIA_TYPE", "INVALID", "BODY_TOO_LARGE")

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(BYTES_MOST // 1_000_000 + 1):
            yield png()[:-12] + bytes(1_000_000)

    assert (await client.http.put(path, content=endless())).status_code == 413  # which says of itself no length
    squeezed = await client.http.put(path, content=png(), headers={"content-encoding": "gzip"})
    assert squeezed.status_code == 415
    # The sender goes in the middle.
    host, _, port = client.address.partition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"PUT {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(png())}\r\n\r\n".encode() + png()[:40])
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    assert not await Image.exists()
    # Of many who bring one at once, one does.
    statuses = [answer.status_code for answer in await asyncio.gather(*[client.http.put(path, content=png(7, n + 1)) for n in range(8)])]
    assert sorted(statuses) == [201, *[404] * 7]
    image = await Image.get()
    assert (image.name, image.width, await ImageContent.all().count()) == ("A cat", 7, 1)
    again = await client.http.put(path, content=png())
    unknown = await client.http.put("/uploads/" + "x" * 43, content=png())
    late = await address(client, project)
    await ImageUpload.all().update(expires_at=now())
    expired = await client.http.put(late, content=png())
    assert again.status_code == unknown.status_code == expired.status_code == 404
    assert again.json() == unknown.json() == expired.json()
    assert await Image.all().count() == 1


async def test_it_is_shown_at_an_address_that_is_good_for_minutes(
    client: Client, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = png(640, 480, b"<script>alert(1)</script>" * 30_000)  # of several pieces
    assert len(data) > 2 * PIECE_BYTES
    told = await bring(client, project, data)
    image = (await client.data(SHOWN, {"id": told["id"]}))["image"]
    assert {name: image[name] for name in told if name != "id"} == {name: value for name, value in told.items() if name != "id"}
    assert (image["sha256"], image["conversation"]) == (hashlib.sha256(data).hexdigest(), None)
    path, client.token = path_of(image["url"]), None
    answer = await client.http.get(path)
    assert (answer.status_code, answer.content, answer.headers["content-type"]) == (200, data, "image/png")
    assert answer.headers["content-disposition"].startswith("attachment; filename=")
    assert (answer.headers["x-content-type-options"], answer.headers["cache-control"]) == ("nosniff", "private, max-age=300")
    assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
    _, _, id, until, signature = path.split("/")
    other = await make_another(project)
    for wrong in (
        f"/images/{other}/{until}/{signature}",
        f"/images/{id}/{int(until) + 300}/{signature}",
        f"/images/{id}/{until}/{signature[::-1]}",
        f"/images/{id}/{until}/é{signature[1:]}",
        f"/images/{id}/{'9' * 30}/{signature}",
        f"/images/{id}/-1/{signature}",
        f"/images/{id}/١٢/{signature}",
        f"/images/x/{until}/{signature}",
    ):
        assert (await client.http.get(wrong)).status_code == 404, wrong
    monkeypatch.setattr(addresses, "time", lambda: int(until) - 1)
    assert (await client.http.get(path)).status_code == 200
    monkeypatch.setattr(addresses, "time", lambda: int(until))
    assert (await client.http.get(path)).status_code == 404
    assert redacted_path(path) == f"/images/{id}/{until}/***"
    assert redacted_path("/shared/a/images/b/1/secret") == "/shared/a/images/b/1/***"
    assert redacted_path("/uploads/secret") == "/uploads/***"


async def make_another(project: Project) -> str:
    image = await Image.create(
        project_id=project.id, user_id=project.id, media_type="image/png", width=1, height=1, byte_size=1, sha256="0" * 64
    )
    return str(image.id)


async def test_one_of_a_conversation_is_its_owners_alone_and_whoever_may_not_ask_brings_none(
    client: Client, make: Make, home: Platform, project: Project
) -> None:
    operator, viewer = await make.viewer("Bob"), await make.viewer("Eve")
    member = await make.member(project, operator, Role.OPERATOR)
    await make.member(project, viewer, Role.VIEWER)
    asked: Data = {"projectId": global_id(Project, project.id)}
    owners = await bring(client, project, png())
    client.token = await make.token(viewer)
    assert (await client.mutate("createImageUpload", "ImageUpload { url }", **asked))["code"] == "DENIED"
    assert (await client.data(SHOWN, {"id": owners["id"]}))["image"]["width"] == 2  # the project's is for all its members
    client.token = await make.token(operator)
    assert (await client.mutate("createImageUpload", "ImageUpload { url }", **asked))["code"] == "DENIED"
    conversation = await Conversation.create(project_id=project.id, user_id=operator.user_id, tools=[])
    theirs = global_id(Conversation, conversation.id)
    elsewhere = {"projectId": global_id(Project, (await make.project(operator)).id), "conversationId": theirs}
    refused = await client.mutate("createImageUpload", "ImageUpload { url }", **elsewhere)
    assert (refused["code"], refused["fields"][0]["path"]) == ("NOT_FOUND", "conversationId")
    private = await bring(client, project, png(), theirs)
    assert (await client.data(SHOWN, {"id": private["id"]}))["image"]["conversation"] == {"id": theirs}
    assert (await client.mutate("deleteImage", "Removed { deletedId }", imageId=owners["id"]))["code"] == "DENIED"
    client.token = await make.token(viewer)
    assert (await client.data(SHOWN, {"id": private["id"]}))["image"] is None
    assert (await client.mutate("deleteImage", "Removed { deletedId }", imageId=private["id"]))["code"] == "NOT_FOUND"
    # Between the address and the image somebody may lose what they need for it.
    client.token = await make.token(operator)
    path = await address(client, project, theirs)
    for model, id, worse, better in (
        (Member, member.id, {"user_id": (await make.viewer()).user_id}, {"user_id": operator.user_id}),
        (User, operator.user_id, {"is_disabled": True}, {"is_disabled": False}),
        (Project, project.id, {"deleted_at": now()}, {"deleted_at": None}),
        (Conversation, conversation.id, {"deleted_at": now()}, {"deleted_at": None}),
    ):
        await model.filter(id=id).update(**worse)
        assert (await client.http.put(path, content=png())).status_code == 404, model
        await model.filter(id=id).update(**better)
    assert (await client.http.put(path, content=png())).status_code == 201
    key = await make.key(operator, project, Permission.EDIT)
    await Member.filter(id=member.id).update(role=Role.EDITOR)
    client.token = key.secret
    path = await address(client, project)
    await ApiKey.filter(id=key.api_key.id).update(revoked_at=now())
    assert (await client.http.put(path, content=png())).status_code == 404


async def test_they_count_for_the_storage_of_their_project_and_go_with_it(client: Client, home: Platform, project: Project) -> None:
    id = key_of(Image, (await bring(client, project, png(more=bytes(10_000))))["id"])
    path = await address(client, project)
    await home.quotas.measure()
    usage = "query ($id: ID!) { project(id: $id) { usage { quota used } images { nodes { byteSize } } } }"
    told = (await client.data(usage, {"id": global_id(Project, project.id)}))["project"]
    assert {one["quota"]: one["used"] for one in told["usage"]}["STORAGE_BYTES"] == told["images"]["nodes"][0]["byteSize"] > 10_000
    await home.quotas.override(project.id, Quota.STORAGE_BYTES, 5000)
    refused = await client.mutate("createImageUpload", "ImageUpload { url }", projectId=global_id(Project, project.id))
    assert refused["code"] == "QUOTA_EXCEEDED"
    answer = await client.http.put(path, content=png())
    assert (answer.status_code, answer.json()["error"]["code"]) == (429, "QUOTA_EXCEEDED")
    url = home.images.url(id) if id is not None else ""
    assert (await client.http.get(path_of(url))).status_code == 200
    await Project.filter(id=project.id).update(deleted_at=now() - timedelta(days=31))
    assert (await client.http.get(path_of(url))).status_code == 404
    await home.deletions.purge()
    assert not await ImageContent.exists()
    assert not await ImageUpload.exists()


class TestPagesOfOtherOrigins:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"allowed_origins": ("https://ours.example",)})

    async def test_only_those_that_are_listed_may_bring_and_read(self, client: Client, project: Project) -> None:
        path = await address(client, project)
        for origin, status in (("https://ours.example", 204), ("https://evil.example", 403), ("null", 403)):
            headers = {"origin": origin, "access-control-request-method": "PUT"}
            asked = await client.http.options(path, headers=headers)
            assert asked.status_code == status
            assert asked.headers.get("access-control-allow-origin") == (origin if status == 204 else None)
        assert (
            "PUT" in (await client.http.options(path, headers={"origin": "https://ours.example"})).headers["access-control-allow-methods"]
        )
        brought = await client.http.put(path, content=png(), headers={"origin": "https://ours.example"})
        assert (brought.status_code, brought.headers["access-control-allow-origin"]) == (201, "https://ours.example")
        refused = await client.http.put(path, content=png(), headers={"origin": "https://evil.example"})
        assert "access-control-allow-origin" not in refused.headers
