"""Forty marked secrets, put through everything, and then looked for in everything that can be read: answers, logs, metrics, the database.

Who keeps a secret of another kind adds a line to PLANTED, and plants it in `plant`.
"""

from __future__ import annotations

import email
import io
import json
import re
import secrets
from collections.abc import Awaitable, Callable, Iterator
from email import policy
from typing import Any

import pyotp
import pytest

from core.outgoing import Outgoing
from core.reads import global_id
from core.settings import Settings
from core.viewers import Viewer
from models.accounts import User
from models.conversations import Conversation
from models.projects import Project
from models.tickets import TicketPurpose
from models.workflows import Run
from services.ai import ModelError, Origin, Prompt, Router
from services.platform import Platform
from services.secrets.scrubs import Scrub
from tests.ai.houses import until
from tests.clients import Client, Data
from tests.echoes import Echo, call, echo, outside
from tests.images.pictures import address, path_of, png
from tests.letters.postboxes import Postbox, text_of
from tests.lines import heard
from tests.make import TRANSFORM
from tests.mcp.callers import HEADERS
from tests.mcp.test_doors import META, MODERN
from tests.test_tenants import talk

__all__ = ["echo", "outside"]  # fixtures

SAFE = "incorrect donkey battery"
WEBHOOKS = ("BEARER", "GITHUB", "STRIPE", "SLACK", "SHOPIFY")
# By kind, how many there are. The last word of each is what is marked.
PLANTED = {
    "secret": 8,  # of a project's vault
    "passwords": 4,  # right ones, and one that is wrong
    "webhooks": 2 * len(WEBHOOKS),  # the secret, and the one that takes its place
    "verify": 1,  # a webhook's verify token
    "bearer": 5,  # sent to webhooks, right and wrong, in headers and queries
    "basic": 2,
    "provider": 1,  # a key of a provider of models
    "mcp": 2,  # what MCP servers are entered with: a header's value, and the last word of one
}
# Where a secret is shown once, to who made it or asked for it, is no leak: what is planted is given by the client, so nothing is shown. What we
# make ourselves (`issue`) is looked for everywhere but in the answer that shows it.


@pytest.fixture
def marks() -> dict[str, list[str]]:
    """So random that none is found by chance."""
    return {kind: [f"Mark{secrets.token_hex(12)}" for _ in range(count)] for kind, count in PLANTED.items()}


@pytest.fixture
def settings(settings: Settings, echo: Echo) -> Settings:
    """The API, too, may speak to the one who repeats all that they are told."""
    return settings.model_copy(update={"outgoing_allow": (f"127.0.0.1:{echo.port}",), "local_model": False})


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    with heard() as stream:
        yield stream


async def plant(client: Client, home: Platform, echo: Echo, marks: dict[str, list[str]], heard: list[str]) -> list[str]:
    """Everything that takes a secret is given one. Answers go into `heard`; what it answers are runs to wait for."""

    async def mutate(name: str, selection: str, /, **input: Any) -> Data:
        told = await client.mutate(name, selection, **input)
        heard.append(json.dumps(told))
        return told

    first, second, wrong, third = marks["passwords"]
    for n, password in enumerate((first, second, third)):
        told = await client.mutate("register", "Session { accessToken }", email=f"{n}@example.com", password=password, name="Ada")
        client.token = told["accessToken"]
    heard.append(json.dumps(await client.mutate("signIn", "Session { user { id } }", email="0@example.com", password=wrong)))
    heard.append(json.dumps(await client.mutate("signIn", "Session { user { id } }", email="2@example.com", password=third)))
    project = await mutate("createProject", "Project { id }", name="Marked")
    for n, value in enumerate(marks["secret"]):
        await mutate("setSecret", "Secret { id name keyId }", projectId=project["id"], name=f"S{n}", value=value)
    kept = await mutate(
        "setProviderKey",
        "ProviderKey { id }",
        projectId=project["id"],
        provider="OPENAI",
        key=marks["provider"][0],
        baseUrl=model_url(echo),
    )
    assert kept["__typename"] == "ProviderKey", kept
    await enter_others(mutate, project["id"], echo, marks["mcp"])
    names = [f"secrets.S{n}" for n in range(len(marks["secret"]))]
    bodies = [call(echo, f"s{n}", body=f"{{{{ {name} }}}}", headers={"x": f"Bearer {{{{ {name} }}}}"}) for n, name in enumerate(names)]
    urls = call(echo, "url", url=f"http://127.0.0.1:{echo.port}/?key={{{{ {names[0]} }}}}", onError="continue")
    bad = call(echo, "bad", url=f"{{{{ {names[1]} }}}}", onError="continue")
    broken = call(echo, "broken", body=f"{{{{ int({names[2]}) }}}}", onError="continue")
    steps = [*bodies, urls, bad, broken, {"key": "all", "type": "transform", "with": {"all": "{{ steps.s0.output }}"}}]
    made = await mutate(
        "createWorkflow",
        "Workflow { id }",
        projectId=project["id"],
        name="Marked",
        definition={"steps": steps, "output": "{{ steps.all.output }}"},
    )
    runs = [await mutate("runWorkflow", "Run { id status }", workflowId=made["id"], input={})]
    tokens = iter(marks["webhooks"])
    for scheme in WEBHOOKS:
        given = {"workflowId": made["id"], "scheme": scheme, "secret": next(tokens)}
        if scheme == "BEARER":
            given["options"] = {"verifyToken": marks["verify"][0]}
        told = await client.mutate("createWebhook", "WebhookWithUrl { url webhook { id scheme } }", **given)
        assert told["__typename"] == "WebhookWithUrl", told
        path = "/hooks/" + told["url"].rpartition("/")[2]
        await mutate("rotateWebhookSecret", "WebhookWithSecret { oldExpiresAt }", webhookId=told["webhook"]["id"], secret=next(tokens))
        if scheme != "BEARER":
            continue
        for n, token in enumerate([given["secret"], *marks["bearer"]]):
            headers = {"Authorization": f"Bearer {token}", "x-api-key": marks["bearer"][n - 1], "cookie": f"a={token}"}
            answer = await client.http.post(path, json={"n": n}, headers=headers, params={"access_token": marks["bearer"][n - 1]})
            heard.append(answer.text)
            assert answer.status_code == (202 if n == 0 else 401)
        for basic in marks["basic"]:
            heard.append((await client.http.post(path, json={}, auth=("ada", basic))).text)
        await mutate("deleteWebhook", "Workflow { id }", webhookId=told["webhook"]["id"])
    await ask_a_model(client, home, echo, heard)
    return [run["id"] for run in runs]


async def enter_others(mutate: Callable[..., Awaitable[Data]], project_id: str, echo: Echo, marks: list[str]) -> None:
    """MCP servers that say again what they were entered with, and are none."""
    for name, header, value in (("X", "X-Key", marks[0]), ("Y", "Authorization", f"Bearer {marks[1]}")):
        url = f"http://127.0.0.1:{echo.port}/{name}"
        given = {"projectId": project_id, "name": name, "url": url, "auth": "HEADER", "headerName": header, "headerValue": value}
        made = await mutate("createMcpServer", "McpServer { id hasCredential problem }", **given)
        assert made["hasCredential"], made
        await mutate("refreshMcpTools", "McpServer { status problem tools { nodes { description } } }", mcpServerId=made["id"])


def model_url(echo: Echo) -> str:
    return f"http://127.0.0.1:{echo.port}/v1"


async def ask_a_model(client: Client, home: Platform, echo: Echo, heard: list[str]) -> None:
    """Of a provider that refuses the key, and says which it was."""
    project = (await client.data("{ projects { nodes { id } } }"))["projects"]["nodes"][0]["id"]
    echo.status = 401
    given = {"projectId": project, "provider": "OPENAI", "name": "m", "baseUrl": model_url(echo), "price": {"pricing": "FREE"}}
    heard.append(json.dumps(made := await client.mutate("createLanguageModel", "LanguageModel { id }", **given)))
    assert made["__typename"] == "LanguageModel", made
    outgoing = Outgoing((f"127.0.0.1:{echo.port}",))
    router = Router(home.database, home.redis, home.sealing, home.settings, outgoing)
    with pytest.raises(ModelError) as raised:
        await router.generate(Prompt("Why?"), Origin((await Project.get(name="Marked")).id), timeout_seconds=60)
    await router.close()
    await outgoing.close()
    echo.status = 200
    heard.append(repr(raised.value))
    calls = "aiCalls(first: 5) { nodes { status error tries reason partialText } }"
    heard.append(json.dumps(await client.answer(f"query ($id: ID!) {{ project(id: $id) {{ {calls} }} }}", {"id": project})))


async def over_mcp(client: Client, heard: list[str]) -> str:
    """The secret of the key by which the workflow was run as a tool."""
    (project,) = (await client.data("{ projects { nodes { id workflows(first: 1) { nodes { id } } } } }"))["projects"]["nodes"]
    workflow_id, project_id = project["workflows"]["nodes"][0]["id"], project["id"]
    given = {"workflowId": workflow_id, "name": "marked", "description": "Marked."}
    heard.append(json.dumps(await client.mutate("exposeWorkflow", "McpExposure { id }", **given)))
    key: str = (await client.mutate("createApiKey", "ApiKeyWithSecret { secret }", projectId=project_id, name="Key", scope="RUN"))["secret"]
    for method, params in (("tools/list", {}), ("tools/call", {"name": "marked", "arguments": {}})):
        named = {"mcp-name": "marked"} if method == "tools/call" else {}
        headers = {**HEADERS, **MODERN, "mcp-method": method, **named, "authorization": f"Bearer {key}"}
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": {"_meta": META, **params}}
        answer = await client.http.post("/mcp", json=body, headers=headers, timeout=60)
        assert ("runId" if named else '"marked"') in answer.text, answer.text
        heard.append(answer.text)
    return key.rpartition("_")[2]


def sent_by_the_worker(home: Platform, *to: str) -> list[str]:
    found = [
        email.message_from_bytes(path.read_bytes(), policy=policy.default) for path in (home.settings.data_dir / "outbox").glob("*.eml")
    ]
    return [text_of(message) for message in found if message["To"] in to]


async def issue(client: Client, home: Platform, echo: Echo) -> list[str]:
    """What lets somebody in, of each kind that we make: shown once, and used."""
    session = await client.mutate("register", "Session { accessToken refreshToken }", email="issued@example.com", password=SAFE, name="Eve")
    client.token = session["accessToken"]
    renewed = await client.mutate("refreshSession", "Session { accessToken refreshToken }", refreshToken=session["refreshToken"])
    project = await client.mutate("createProject", "Project { id }", name="Issued")
    key = await client.mutate("createApiKey", "ApiKeyWithSecret { secret }", projectId=project["id"], name="Key", scope="READ")
    workflow = await client.mutate("createWorkflow", "Workflow { id }", projectId=project["id"], name="W", definition=TRANSFORM)
    hook = await client.mutate("createWebhook", "WebhookWithUrl { url secret }", workflowId=workflow["id"], scheme="STANDARD")
    await client.http.post("/hooks/" + (url := hook["url"].rpartition("/")[2]), json={})
    leaving = {"projectId": project["id"], "url": f"http://127.0.0.1:{echo.port}/told", "events": ["RUN_FAILED"]}
    outgoing = await client.mutate("createOutgoingWebhook", "OutgoingWebhookWithSecret { secret webhook { id } }", **leaving)
    named = {"outgoingWebhookId": outgoing["webhook"]["id"]}
    newer = await client.mutate("rotateOutgoingWebhook", "OutgoingWebhookWithSecret { secret }", **named)
    await client.mutate("testOutgoingWebhook", "OutgoingDelivery { id }", **named)
    user = await User.get(email="issued@example.com")
    conversation, _ = await talk(Viewer(user.id), await Project.get(name="Issued"))
    shared = await client.mutate("shareConversation", "SharedLink { url }", conversationId=global_id(Conversation, conversation.id))
    share = shared["url"].rpartition("#token=")[2]
    for token in (share, "x" * 43):
        read = await client.data("query ($token: String!) { sharedConversation(token: $token) { title } }", {"token": token})
        assert (read["sharedConversation"] is not None) is (token == share)
    brought = await address(client, await Project.get(name="Issued"))
    image = (await client.http.put(brought, content=png())).json()["id"]
    seen = path_of((await client.data("query ($id: ID!) { image(id: $id) { url } }", {"id": image}))["image"]["url"])
    assert (await client.http.get(seen)).content == png()
    client.token = key["secret"]
    await client.data("{ projects { nodes { id } } }")
    client.token = session["accessToken"]
    await client.mutate("inviteMember", "Invitation { id }", projectId=project["id"], email="guest@example.com", role="VIEWER")
    postbox = Postbox(home)
    link = await home.addresses.tickets.issue(user.id, TicketPurpose.RESET_PASSWORD, user.email)
    letters = [text for _, to, text in await postbox.emptied() if to in (user.email, "guest@example.com")]
    letters += sent_by_the_worker(home, user.email, "guest@example.com")  # which may have been first
    tokens = re.findall(r"#token=([\w-]{43})$", "\n".join([*letters, link]), re.MULTILINE)
    assert len(tokens) == 3  # to confirm the address, to join, to choose another password
    setup = (await client.data("mutation { beginTotp { ... on TotpSetup { secret } } }"))["beginTotp"]
    code = pyotp.TOTP(setup["secret"]).now()
    codes = (await client.mutate("confirmTotp", "RecoveryCodes { codes }", code=code))["codes"]
    challenge = await client.mutate("signIn", "TwoFactorChallenge { challengeToken }", email=user.email, password=SAFE)
    await client.mutate("answerChallenge", "Session { user { id } }", challengeToken=challenge["challengeToken"], code=codes[0])
    return [
        *(session[name] for name in ("accessToken", "refreshToken")),
        *(renewed[name] for name in ("accessToken", "refreshToken")),
        *(share, outgoing["secret"].removeprefix("whsec_"), newer["secret"].removeprefix("whsec_")),
        *(key["secret"].rpartition("_")[2], url, hook["secret"], setup["secret"], challenge["challengeToken"]),
        *(*codes, *tokens, SAFE),
        *(path.rpartition("/")[2] for path in (brought, seen)),
    ]


async def everything(client: Client) -> str:
    """What the API tells to the owner of it all: every list of the project, four levels deep, and the export of its audit log."""
    project = (await client.data("{ projects { nodes { id } } }"))["projects"]["nodes"][0]["id"]
    runs = "runs(first: 2) { nodes { id input output error trigger steps { nodes { input output error } } events(first: 100) { nodes { data message } } } }"
    others = """mcpServers(first: 5) { nodes { name url headerName hasCredential status problem tools(first: 5) { nodes { name description } } } }
        providerKeys(first: 5) { nodes { provider baseUrl } } languageModels(first: 5) { nodes { name baseUrl } }
        aiCalls(first: 5) { nodes { errorCode error tries reason partialText } }"""
    hooks = "webhooks(first: 10) { nodes { scheme addresses deliveries { nodes { headers query body bodyBase64 reason } } } }"
    query = f"""query ($id: ID!) {{ project(id: $id) {{ name description usage {{ used }} secrets {{ nodes {{ name keyId lastUsedAt }} }}
        auditLog(first: 100) {{ nodes {{ action before after }} }} members {{ nodes {{ user {{ email }} }} }} {others}
        workflows(first: 2) {{ nodes {{ name {hooks} {runs} version {{ definition }} }} }} }} }}"""
    told = await client.answer(query, {"id": project})
    assert "errors" not in told, told
    export = await client.mutate("exportAudit", "AuditExport { lines }", projectId=project)
    return json.dumps(told, ensure_ascii=False) + str(export["lines"])


async def test_thirty_secrets_are_found_nowhere(
    client: Client, home: Platform, echo: Echo, marks: dict[str, list[str]], stream: io.StringIO, worker: None
) -> None:
    planted, heard = [mark for kind in marks.values() for mark in kind], list[str]()
    assert len(planted) >= 32
    for id in await plant(client, home, echo, marks, heard):
        async for _ in client.subscribe(
            "subscription ($id: ID!) { runEvents(runId: $id) { type data step { input output } } }", {"id": id}
        ):
            heard.append(json.dumps(_))
    await home.events.flush()
    assert (await Run.all().order_by("id").first()).status == "SUCCEEDED"  # type: ignore[union-attr]  # there is one
    assert sum(marks["secret"][0] in head for head in echo.heads) == 2  # it was used: in a body, and in a URL
    for mark in (*marks["mcp"], *marks["provider"]):
        assert any(mark in head for head in echo.heads), "it was used"
    planted.append(await over_mcp(client, heard))
    heard.append(await everything(client))
    issued, shown = await issue(client, home, echo), "\n".join(heard)
    await until(lambda: any(head.startswith("POST /told") for head in echo.heads))
    export = await client.data("mutation { exportAccount { ... on AccountExport { document } } }")
    assert export["exportAccount"]["document"]["keys"]["total"] == 1
    metrics = await client.http.get("/metrics", headers={"Authorization": f"Bearer {home.keys.operations_token}"})
    assert metrics.status_code in (200, 404)
    kept = {"logs": stream.getvalue(), "answers": shown, "metrics": metrics.text, "export": json.dumps(export)}
    for row in await home.database.pool.fetch("select format('%I', tablename) from pg_tables where schemaname = 'public'"):
        kept[row[0]] = "\n".join([one[0] for one in await home.database.pool.fetch(f"select t::text from {row[0]} t")])
    assert len(kept["logs"]) > 1000
    found = {(where, form) for mark in [*planted, *issued] for form in Scrub([mark]).forms for where, text in kept.items() if form in text}
    assert found == set()


def test_the_search_finds_what_is_there() -> None:
    """Else finding nothing would say nothing."""
    mark = f"Mark{secrets.token_hex(12)}"
    for text in (f"a{mark}b", f"\\x{mark.encode().hex()}", json.dumps({"a": [mark]})):
        assert any(form in text for form in Scrub([mark]).forms)
