"""GraphiQL in Debian's Chromium, cut off from everything but loopback, used as a person would."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, ConsoleMessage, Locator, Page, Route, WebSocket, async_playwright, expect

from core.reads import global_id
from models.workflows import Run
from server.pages import DIST
from services.platform import Platform
from tests.make import Make

CHROMIUM = shutil.which("chromium")
PATIENCE_MS = 20_000  # for what takes a tenth of a second when nobody else uses the machine


def is_stale() -> bool:
    """Whether `make web` would build the pages anew. pytest alone does not, and of an old build these tests tell nothing."""
    built = (DIST / "index.html").stat().st_mtime
    own = [path for path in DIST.parent.iterdir() if path.name not in ("node_modules", DIST.name)]
    return any(path.stat().st_mtime > built for top in own for path in (top, *top.rglob("*")) if path.is_file())


pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed"),
    pytest.mark.skipif(not (DIST / "index.html").is_file(), reason="web/dist is not built: make web"),
    pytest.mark.skipif((DIST / "index.html").is_file() and is_stale(), reason="web/dist is older than its sources: make web"),
]


@dataclass(frozen=True)
class Playground:
    """A server to play with, and what to ask of it. Every answer is a part of what the page then shows."""

    address: str
    authorization: str
    stranger: str  # another's
    query: str  # named Who; its answer depends on the token
    answer: str
    answer_to_stranger: str
    subscription: str  # named Watch; it ends by itself
    events: list[str]  # in order
    endless: str  # named Wait; a subscription that does not end
    first_event: str
    refused: str  # an authorization that the socket is closed for
    reason: str


@pytest.fixture
async def playground(address: str, make: Make, home: Platform, worker: None) -> Playground:
    """The platform as it ships."""
    viewer, stranger = await make.viewer("Ada"), await make.viewer("Bob")
    project = await make.project(viewer)
    ended = await home.starter.start(await make.workflow(project, viewer), input={"value": 1}, key=None, by=viewer)
    wait = {"steps": [{"key": "long", "type": "wait", "with": {"duration": "1h"}}]}
    waiting = await home.starter.start(await make.workflow(project, viewer, wait), input=None, key=None, by=viewer)
    return Playground(
        address=f"http://{address}/graphql",
        authorization=f"Bearer {await make.token(viewer)}",
        stranger=f"Bearer {await make.token(stranger)}",
        query="query Who { me { name } }",
        answer='"name": "Ada"',
        answer_to_stranger='"name": "Bob"',
        subscription=f'subscription Watch {{ runEvents(runId: "{global_id(Run, ended.id)}") {{ type }} }}',
        events=[f'"type": "{type}"' for type in ("STEP_STARTED", "STEP_SUCCEEDED", "RUN_SUCCEEDED")],
        endless=f'subscription Wait {{ runEvents(runId: "{global_id(Run, waiting.id)}") {{ type }} }}',
        first_event='"type": "RUN_WAITING"',
        refused="Bearer wrong",
        reason="The server closed the socket: 4403 Forbidden",
    )


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",  # the tests may run as root
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        )
        yield browser
        await browser.close()


@dataclass
class GraphiQL:
    """The page by what a person sees on it, and all that it asked for or complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    async def open(self, address: str) -> None:
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("websocket", lambda socket: self.requests.append(socket.url))
        await self.page.context.route("**/*", self._let_through)
        await self.page.goto(address)
        await expect(self.editor("Operation Editor")).to_be_visible()

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning", "assert"):
            self.complaints.append(f"{message.text} ({message.location})")

    async def _let_through(self, route: Route) -> None:
        url = route.request.url
        self.requests.append(url)
        await (route.continue_() if is_local(url) else route.abort())

    @property
    def tabs(self) -> Locator:
        return self.page.locator(".graphiql-tab-button")

    @property
    def response(self) -> Locator:
        return self.page.locator(".graphiql-response .view-lines")

    def editor(self, section: str) -> Locator:
        return self.page.get_by_role("region", name=section).locator(".graphiql-editor:not(.hidden) .view-lines")

    async def write(self, section: str, text: str) -> None:
        """By pasting, since the editors close brackets and quotes while one types."""
        await self.page.evaluate("text => navigator.clipboard.writeText(text)", text)
        await self.editor(section).click()
        await self.page.keyboard.press("ControlOrMeta+A")
        await self.page.keyboard.press("ControlOrMeta+V")

    async def authorize(self, authorization: str) -> None:
        await self.page.get_by_role("button", name="Headers", exact=True).click()
        await self.write("Headers", json.dumps({"Authorization": authorization}))

    async def run(self, document: str) -> None:
        """Runs it in a tab of its own, once the page has understood it: that is when the tab bears its name."""
        await self.page.get_by_role("button", name="New tab").click()
        await self.write("Operation Editor", document)
        await expect(self.tabs.last).to_have_text(document.split()[1])
        await self.page.get_by_role("button", name="Execute query").click()

    @staticmethod
    async def closed(socket: WebSocket) -> None:
        if not socket.is_closed():
            await socket.wait_for_event("close")


def is_local(url: str) -> bool:
    return urlsplit(url).hostname == "127.0.0.1"


@pytest.fixture
async def graphiql(playground: Playground, chromium: Browser) -> AsyncIterator[GraphiQL]:
    context = await chromium.new_context(viewport={"width": 1440, "height": 900}, permissions=["clipboard-read", "clipboard-write"])
    page = await context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    expect.set_options(timeout=PATIENCE_MS)
    graphiql = GraphiQL(page)
    await graphiql.open(playground.address)
    yield graphiql
    assert len(graphiql.requests) > 5
    assert [url for url in graphiql.requests if not is_local(url)] == []
    assert graphiql.complaints == []


async def test_a_first_visit_opens_the_examples_of_the_main_job(graphiql: GraphiQL) -> None:
    main_job = ["Register", "CreateProject", "CreateDatabase", "CreateWorkflow", "CreateWebhook", "RunWorkflow", "WatchRun", "ReadResult"]
    await expect(graphiql.tabs).to_have_text(main_job)
    await expect(graphiql.editor("Operation Editor")).to_contain_text("mutation Register(")
    await expect(graphiql.editor("Variables")).to_contain_text('"email": "ada@example.com"')
    await graphiql.tabs.last.click()
    await expect(graphiql.editor("Operation Editor")).to_contain_text("query ReadResult(")
    await expect(graphiql.editor("Variables")).to_contain_text('"runId": "<runId>"')


async def test_an_example_can_be_opened_again(graphiql: GraphiQL) -> None:
    await graphiql.page.get_by_role("button", name="Examples").click()
    await graphiql.page.get_by_role("menuitem", name="7. watch run").click()
    await expect(graphiql.tabs.last).to_have_text("WatchRun")
    await expect(graphiql.tabs).to_have_count(9)
    await expect(graphiql.editor("Operation Editor")).to_contain_text("subscription WatchRun(")
    await expect(graphiql.editor("Variables")).to_contain_text('"runId": "<runId>"')
    await graphiql.page.get_by_role("button", name="Examples").click()
    await graphiql.page.get_by_role("menuitem", name="plan run").click()  # beyond the main job
    await expect(graphiql.tabs.last).to_have_text("PlanRun")
    await expect(graphiql.editor("Variables")).to_contain_text('"workflowId": "<workflowId>"')


async def test_a_query_is_answered_for_the_token_of_the_header_editor(graphiql: GraphiQL, playground: Playground) -> None:
    await graphiql.run(playground.query)
    await expect(graphiql.response).to_contain_text('"data"')
    await expect(graphiql.response).not_to_contain_text(playground.answer)
    await graphiql.authorize(playground.authorization)
    await graphiql.run(playground.query)  # in another tab: the token counts for all
    await expect(graphiql.response).to_contain_text(playground.answer)


async def test_the_schema_is_there_to_explore(graphiql: GraphiQL) -> None:
    await graphiql.page.get_by_role("button", name="Show Documentation Explorer").click()
    await expect(graphiql.page.locator(".graphiql-doc-explorer-content")).to_contain_text("subscription: Subscription")


async def test_a_subscription_shows_all_its_events_newest_first(graphiql: GraphiQL, playground: Playground) -> None:
    await graphiql.authorize(playground.authorization)
    async with graphiql.page.expect_websocket() as opened:
        await graphiql.run(playground.subscription)
    await graphiql.closed(await opened.value)
    shown = await graphiql.response.inner_text()
    places = [shown.replace("\xa0", " ").index(event) for event in playground.events]
    assert places == sorted(places, reverse=True)


async def test_stopping_a_subscription_closes_its_socket_and_keeps_its_events(graphiql: GraphiQL, playground: Playground) -> None:
    await graphiql.authorize(playground.authorization)
    async with graphiql.page.expect_websocket() as opened:
        await graphiql.run(playground.endless)
    await expect(graphiql.response).to_contain_text(playground.first_event)
    await graphiql.page.get_by_role("button", name="Stop query").click()
    await graphiql.closed(await opened.value)
    await expect(graphiql.response).to_contain_text(playground.first_event)


async def test_a_refused_socket_is_an_error_that_says_why(graphiql: GraphiQL, playground: Playground) -> None:
    await graphiql.authorize(playground.refused)
    await graphiql.run(playground.subscription)
    await expect(graphiql.response).to_contain_text(playground.reason)
    await graphiql.authorize(playground.authorization)  # a new token opens a new socket
    await graphiql.run(playground.subscription)
    await expect(graphiql.response).to_contain_text(playground.events[-1])


async def test_the_token_stays_when_an_older_query_comes_back_from_the_history(graphiql: GraphiQL, playground: Playground) -> None:
    await graphiql.authorize(playground.stranger)
    await graphiql.run(playground.query)
    await expect(graphiql.response).to_contain_text(playground.answer_to_stranger)
    await graphiql.authorize(playground.authorization)
    await graphiql.page.get_by_role("button", name="Show History").click()
    await graphiql.page.locator(".graphiql-history-item-label").first.click()
    await graphiql.page.get_by_role("button", name="Execute query").click()
    await expect(graphiql.response).to_contain_text(playground.answer)


async def test_no_token_is_stored(graphiql: GraphiQL, playground: Playground) -> None:
    await graphiql.authorize(playground.authorization)
    await graphiql.run(playground.query)
    await expect(graphiql.response).to_contain_text(playground.answer)
    await graphiql.page.wait_for_function("Object.keys(localStorage).some(key => key.endsWith(':queries'))")
    await graphiql.page.reload()
    await expect(graphiql.tabs.last).to_have_text("Who")
    assert playground.authorization not in await graphiql.page.evaluate("Object.values(localStorage).join()")
    await graphiql.page.get_by_role("button", name="Headers", exact=True).click()
    await expect(graphiql.editor("Headers")).to_contain_text("<accessToken>")
