"""`ai.generate` sees images of its project, by their ids."""

from __future__ import annotations

import asyncio

from core.reads import global_id
from models.conversations import Conversation
from models.images import Image, ImageContent
from models.projects import Project
from models.workflows import Run
from services.ai import Image as Seen
from services.platform import Platform
from services.workflows.steps import Outside
from tests.ai.providers import ScriptedModels, ScriptedProvider
from tests.make import Make
from workers.processes import working

SEES = {
    "steps": [
        {
            "key": "see",
            "type": "ai.generate",
            "with": {"prompt": "What is it?", "images": ["{{ input.image }}", {"mediaType": "image/gif", "base64": "iVBO"}]},
        }
    ]
}


async def kept(project: Project, data: bytes, conversation: Conversation | None = None) -> str:
    image = await Image.create(
        project_id=project.id,
        conversation_id=None if conversation is None else conversation.id,
        user_id=project.id,
        media_type="image/png",
        width=1,
        height=1,
        byte_size=len(data),
        sha256="0" * 64,
    )
    await ImageContent.create(image_id=image.id, data=data)
    return global_id(Image, image.id)


async def test_a_step_sees_images_of_its_project_and_of_nobody_else(home: Platform, make: Make, outside: Outside) -> None:
    owner, provider = await make.viewer(), ScriptedProvider(["A cat."])
    project = await make.project(owner)
    conversation = await Conversation.create(project_id=project.id, user_id=owner.user_id, tools=[])
    workflow = await make.workflow(project, owner, SEES)
    own = await kept(project, b"a cat")
    others = [
        await kept(await make.project(owner), b"a dog"),
        await kept(project, b"a letter", conversation),
        global_id(Run, project.id),
        "x",
    ]
    runs = [await home.starter.start(workflow, input={"image": id}, key=None, by=owner) for id in (own, *others)]
    async with working(home, Outside(outside.http, ScriptedModels(provider))), asyncio.timeout(30):
        for run in runs:
            while not (run.has_ended and run.finished_at):
                await asyncio.sleep(0.01)
                await run.refresh_from_db()
    assert runs[0].status == "SUCCEEDED", runs[0].error
    assert [prompt.images for prompt, _ in provider.prompts] == [(Seen("image/png", b"a cat"), Seen("image/gif", b"\x89PN"))]
    for run in runs[1:]:
        assert (run.error["code"], run.error["message"]) == ("INPUT", "images[0] is no image of this project."), run.error
