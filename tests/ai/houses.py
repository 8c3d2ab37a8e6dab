"""A project whose models are on a loopback server, and a router to ask them."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from core.outgoing import Outgoing
from core.settings import Ai, Settings
from models.ai import AiCall, LanguageModel, ModelCapability, ModelPricing, ModelProvider, ModelRule, ModelStrategy
from models.projects import Project
from services.ai import Origin, Router
from services.ai.deployments import identity
from services.platform import Platform
from tests.ai import vendors
from tests.core.outgoing_servers import Reply, Seen, Server, serving, watching

FREE: dict[str, Any] = {"pricing": ModelPricing.FREE}
# A dollar for a thousand tokens, in and out: what a call costs can be worked out in the head.
DEAR: dict[str, Any] = {"pricing": ModelPricing.STATED, "input_micros": 1_000_000_000, "output_micros": 1_000_000_000}


@dataclass
class Script:
    """What the loopback server does: by the model that is asked for, replies in turn, the last one for ever."""

    replies: dict[str, Sequence[Reply]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    bodies: list[dict[str, Any]] = field(default_factory=list)
    under_way: int = 0
    most_under_way: int = 0

    async def __call__(self, seen: Seen, writer: asyncio.StreamWriter) -> None:
        body = json.loads(seen.body)
        model = body.get("model") or seen.target.partition("models/")[2].partition(":")[0]
        replies = self.replies[model]
        reply = replies[min(self.asked.count(model), len(replies) - 1)]
        self.asked.append(model)
        self.bodies.append(body)
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await reply(seen, writer)
        finally:
            self.under_way -= 1


@dataclass
class House:
    home: Platform
    project: Project
    server: Server
    script: Script
    router: Router
    outgoing: Outgoing
    models: dict[str, LanguageModel] = field(default_factory=dict)

    @property
    def origin(self) -> Origin:
        return Origin(self.project.id)

    async def model(self, name: str, *replies: Reply, provider: ModelProvider = ModelProvider.OPENAI, **more: Any) -> LanguageModel:
        """At the server; free unless told."""
        self.script.replies[name] = replies or (vendors.openai("Because", " it", " is."),)
        row = await LanguageModel.create(
            id=identity(self.project.id, provider, self.server.url, name),
            project_id=self.project.id,
            provider=provider,
            name=name,
            base_url=self.server.url,
            **{"capabilities": [ModelCapability.TOOLS], **FREE, **more},
        )
        self.models[name] = row
        return row

    async def rule(self, *names: str, strategy: ModelStrategy = ModelStrategy.PRIORITY, task: str = "", **more: Any) -> ModelRule:
        ids = [str(self.models[name].id) for name in names]
        return await ModelRule.create(project_id=self.project.id, task=task, strategy=strategy, model_ids=ids, **more)

    async def receipt(self) -> AiCall:
        """The newest."""
        found = await AiCall.filter(project_id=self.project.id).order_by("-created_at", "-id").first()
        assert found is not None
        return found


@asynccontextmanager
async def opened(home: Platform, project: Project, **ai: Any) -> AsyncIterator[House]:
    importlib.import_module("services.ai.sdks")  # so that no deadline of a test has to bear the seconds that it takes
    script = Script()
    async with serving(script) as server:
        settings = home.settings.model_copy(update={"local_model": False, "ai": Ai(**ai)})
        outgoing = Outgoing([server.allowed])
        async with routing(home, settings, server) as router:
            with watching():
                yield House(home, project, server, script, router, outgoing)
        await outgoing.close()


@asynccontextmanager
async def routing(home: Platform, settings: Settings, server: Server) -> AsyncIterator[Router]:
    """Another process's router, as it were: it shares rows with the others and nothing else."""
    outgoing = Outgoing([server.allowed])
    router = Router(home.database, home.redis, home.sealing, settings, outgoing)
    try:
        yield router
    finally:
        await router.close()
        await outgoing.close()


def tokens(text: str, prompt: int, completion: int) -> Reply:
    """An answer that tells what it used."""
    whole = {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop", "logprobs": None}],
        "usage": {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion},
    }
    return vendors.answering(whole)


def held(reply: Reply, go: asyncio.Event) -> Reply:
    async def waits(seen: Seen, writer: asyncio.StreamWriter) -> None:
        await go.wait()
        await reply(seen, writer)

    return waits


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not condition():
            await asyncio.sleep(0.005)
