"""The main job, once, by the front door: a signed GitHub event, a run watched live, the result in one request."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import os
import secrets
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter
from typing import Any

import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from core.outgoing import Outgoing
from core.settings import Settings
from server import embedded, migrate
from server.demo.definitions import COLUMNS, ISSUE_OPENED, definition
from server.embedded.processes import free_port
from server.supervisor import Program, answers

READY_SECONDS = 60
END_SECONDS = 10
RUN_SECONDS = 300  # a local model loads its weights first

EVENTS = "subscription ($id: ID!) { runEvents(runId: $id) { type at data step { key status } } }"
RESULT = """query ($run: ID!, $record: ID!) {
  run(id: $run) { status output error steps { nodes { key type attempt status startedAt finishedAt output } } }
  node(id: $record) { ... on Record { values createdAt } }
}"""

Data = dict[str, Any]


class Failed(Exception):
    """The demo cannot go on; the text says why."""


def main() -> int:
    """0 when the run succeeded; else 1, after a line that says why."""
    settings = Settings()
    folder = settings.data_dir / "demo"
    try:
        with embedded.start(folder, postgres=not settings.database_url, redis=not settings.redis_url) as servers:
            urls = {"database_url": settings.database_url or servers.database_url, "redis_url": settings.redis_url or servers.redis_url}
            settings = settings.model_copy(update={**urls, "port": free_port()})
            print(asyncio.run(_demo(settings)), flush=True)
    except (Failed, embedded.NotStarted, OSError) as error:
        print(f"demo failed: {error}", flush=True)
        return 1
    return 0


async def _demo(settings: Settings) -> str:
    await migrate.apply(settings.database_url)
    async with _sink() as (sink, told):
        env = os.environ | {
            "DATABASE_URL": settings.database_url,
            "REDIS_URL": settings.redis_url,
            "PORT": str(settings.port),
            "OUTGOING_ALLOW": " ".join([*settings.outgoing_allow, sink]),
            "LOG_LEVEL": "warning",
        }
        programs = [
            Program("API", (sys.executable, "-m", "server", "serve"), env),
            Program("worker", (sys.executable, "-m", "workers"), env),
        ]
        for program in programs:
            program.start()
        try:
            await _ready(settings, programs)
            return await Visitor(settings.host, settings.port).do_the_job(f"http://{sink}/", told)
        finally:
            for program in programs:
                program.ask_to_stop()
            await asyncio.gather(*(asyncio.to_thread(program.wait, END_SECONDS) for program in programs))


async def _ready(settings: Settings, programs: list[Program]) -> None:
    end = perf_counter() + READY_SECONDS
    while not await asyncio.to_thread(answers, settings.host, settings.port):
        if any(program.ended() is not None for program in programs) or perf_counter() > end:
            raise Failed("the API did not start")
        await asyncio.sleep(0.05)


@asynccontextmanager
async def _sink() -> AsyncIterator[tuple[str, list[Data]]]:
    """A loopback HTTP endpoint for the workflow to call: its `ip:port`, and what it was told."""
    told: list[Data] = []

    async def tell(request: Request) -> Response:
        told.append({"body": await request.json(), "key": request.headers.get("idempotency-key")})
        return JSONResponse({"ok": True})

    server = uvicorn.Server(uvicorn.Config(Starlette(routes=[Route("/", tell, methods=["POST"])]), port=free_port(), log_config=None))
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield f"127.0.0.1:{server.config.port}", told
    finally:
        server.should_exit = True
        await task


class Visitor:
    """Somebody who knows nothing but the contract."""

    def __init__(self, host: str, port: int) -> None:
        self.place = f"{host}:{port}"
        self.http = Outgoing([self.place])
        self.token = ""

    async def do_the_job(self, sink: str, told: list[Data]) -> str:
        email = f"demo-{secrets.token_hex(4)}@example.com"
        session = await self.mutate("register", "Session { accessToken }", email=email, password=secrets.token_urlsafe(12), name="Demo")
        self.token = session["accessToken"]
        project = await self.mutate("createProject", "Project { id }", name="Demo")
        database = await self.mutate("createDatabase", "Database { id }", projectId=project["id"], name="Issues", schema=COLUMNS)
        saved = definition(database["id"], sink)
        workflow = await self.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="Classify", definition=saved)
        webhook = await self.mutate("createWebhook", "WebhookWithUrl { url secret }", workflowId=workflow["id"], scheme="GITHUB")

        start = perf_counter()
        run_id = await self.post_event(webhook["url"], webhook["secret"])
        print(f"webhook accepted after {_ms(start)} ms: run {run_id}", flush=True)
        count = 0
        async with asyncio.timeout(RUN_SECONDS):
            async for event in self.events(run_id):
                count += 1
                step = event["step"]
                print(f"{_ms(start):>8} ms  {event['type']:<15} {step['key'] if step else ''} {_short(event['data'])}", flush=True)
        took = _ms(start)

        output = (await self.data("query ($id: ID!) { run(id: $id) { output error } }", id=run_id))["run"]
        if output["error"] is not None:
            raise Failed(f"{output['error'].get('step', 'run')}: {output['error']['message']}")
        result = await self.data(RESULT, run=run_id, record=output["output"]["record"])
        print(json.dumps(result, indent=2), flush=True)
        if result["run"]["status"] != "SUCCEEDED" or len(told) != 1 or told[0]["body"]["record"] != output["output"]["record"]:
            raise Failed(f"the run is {result['run']['status']}, the endpoint was told {told}")
        return f"demo ok: run={run_id} steps={len(result['run']['steps']['nodes'])} events={count} webhook_to_finished_ms={took}"

    async def post_event(self, url: str, secret: str) -> str:
        """As GitHub would: https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries."""
        signature = hmac.new(secret.encode(), ISSUE_OPENED, hashlib.sha256).hexdigest()
        headers = {
            "Content-Type": "application/json",
            "X-GitHub-Event": "issues",
            "X-GitHub-Delivery": secrets.token_hex(16),
            "X-Hub-Signature-256": f"sha256={signature}",
        }
        answer = await self.http.fetch("POST", f"http://{self.place}/hooks/{url.rsplit('/', 1)[-1]}", headers=headers, body=ISSUE_OPENED)
        if answer.status != 202:
            raise Failed(f"the webhook answered {answer.status}: {answer.body.decode()}")
        run_id: str = orjson.loads(answer.body)["runId"]
        return run_id

    async def events(self, run_id: str) -> AsyncIterator[Data]:
        """By graphql-transport-ws, until the run has ended."""
        async with connect(f"ws://{self.place}/graphql", subprotocols=[Subprotocol("graphql-transport-ws")], proxy=None) as socket:
            await socket.send(json.dumps({"type": "connection_init", "payload": {"authorization": f"Bearer {self.token}"}}))
            await socket.recv()
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": EVENTS, "variables": {"id": run_id}}}))
            async for text in socket:
                message = json.loads(text)
                if message["type"] == "complete":
                    return
                if message["type"] != "next" or "errors" in message["payload"]:
                    raise Failed(f"the subscription said {text!r}")
                yield message["payload"]["data"]["runEvents"]

    async def mutate(self, name: str, selection: str, /, **input: Any) -> Data:
        kind, fields = selection.split(" ", 1)
        query = f"""mutation ($input: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $input) {{
            ... on {kind} {fields} ... on Problem {{ message fields {{ path message }} }} }} }}"""
        result: Data = (await self.data(query, input=input))[name]
        if "message" in result:
            raise Failed(f"{name}: {result['message']}")
        return result

    async def data(self, query: str, /, **variables: Any) -> Data:
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {self.token}"} if self.token else {})
        body = orjson.dumps({"query": query, "variables": variables})
        answer = orjson.loads((await self.http.fetch("POST", f"http://{self.place}/graphql", headers=headers, body=body)).body)
        if "errors" in answer:
            raise Failed(str(answer["errors"]))
        found: Data = answer["data"]
        return found


def _ms(start: float) -> int:
    return round((perf_counter() - start) * 1000)


def _short(data: Data | None) -> str:
    told = {name: value for name, value in (data or {}).items() if name not in ("key", "attempt", "outputDigest")}
    text = json.dumps(told) if told else ""
    return text if len(text) <= 100 else text[:99] + "…"
