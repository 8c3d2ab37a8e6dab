"""MCP servers behind OAuth: with an authorization server and a browser on loopback, through the front door."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx2
import pytest
from starlette.responses import JSONResponse, Response

from core.callers import Actor
from core.clock import now
from core.outgoing import Outgoing
from core.settings import Settings
from models.accounts import Session
from models.mcp_servers import McpFlow, McpServer
from models.projects import Member, Role
from services.mcp_servers import McpError
from services.mcp_servers.oauth import discoveries, tokens
from services.platform import Platform
from tests.accounts.providers import Browser
from tests.clients import NO_CERTIFICATES, Data
from tests.core.outgoing_servers import watching
from tests.mcp_servers import authorizers
from tests.mcp_servers.authorizers import SCOPE, Authorizer
from tests.mcp_servers.rooms import SERVER, TOOL, Room
from tests.mcp_servers.servers import Site, tool
from tests.mcp_servers.test_clients import called, code, global_id_of


@pytest.fixture
async def authorizer(site: Site) -> AsyncIterator[Authorizer]:
    async with authorizers.serving() as opened:
        opened.resource = site.url
        site.metadata = {"resource": site.url, "authorization_servers": [opened.issuer], "scopes_supported": ["other"]}
        site.wanted = lambda: f"Bearer {opened.token}"
        yield opened


@pytest.fixture
def settings(settings: Settings, authorizer: Authorizer) -> Settings:
    allowed = (*settings.outgoing_allow, authorizer.issuer.removeprefix("http://"))
    return settings.model_copy(update={"outgoing_allow": allowed, "oidc_return_paths": ("/", "/app")})


@pytest.fixture
async def browser(address: str) -> AsyncIterator[Browser]:
    browser = Browser(address)
    yield browser
    await browser.http.aclose()


async def begun(room: Room, server: Data, **more: Any) -> Data:
    found = await room.does("beginMcpConnection", "McpConnection { url secret }", mcpServerId=server["id"], returnTo="/app", **more)
    assert found["__typename"] == "McpConnection", found
    return found


async def consent(url: str) -> str:
    """Where the authorization server sends the browser, whose person says yes."""
    async with httpx2.AsyncClient(trust_env=False, verify=NO_CERTIFICATES) as http:
        return str((await http.get(url)).headers["location"])


async def landed(browser: Browser, url: str) -> dict[str, str]:
    """What our page finds behind the # after the whole way."""
    started = await browser.go(url)
    assert started.status_code == 303, started.text
    back = await browser.go(await consent(started.headers["location"]))
    assert (back.status_code, urlsplit(back.headers["location"]).path) == (303, "/app"), back.text
    return dict(parse_qsl(urlsplit(back.headers["location"]).fragment))


async def connected(room: Room, browser: Browser, site: Site) -> McpServer:
    made = await room.server(site.url, auth="OAUTH")
    way = await begun(room, made)
    found = await landed(browser, way["url"])
    done = await room.does("finishMcpConnection", SERVER, code=found["mcpCode"], secret=way["secret"])
    assert (done["__typename"], done["hasCredential"]) == ("McpServer", True), done
    looked = await room.looked_at(made["id"])
    assert looked["status"] == "OK", looked
    for one in looked["tools"]["nodes"]:
        await room.does("allowMcpTool", TOOL, mcpToolId=one["id"], fingerprint=one["fingerprint"])
    return await McpServer.get(project_id=room.project.id)


async def test_a_project_is_connected_by_way_of_a_browser(
    room: Room, home: Platform, site: Site, authorizer: Authorizer, browser: Browser
) -> None:
    site.add(tool("greet"))
    server = await connected(room, browser, site)
    assert not (await called(home, server, "greet")).is_error
    (client,) = authorizer.clients.values()
    assert client["redirect_uris"] == ["http://localhost:8000/mcp-servers/oauth/callback"]
    assert (client["scope"], [form["resource"] for form in authorizer.asked]) == (SCOPE, [site.url])
    held = str([tuple(row) for row in await home.database.pool.fetch("select * from mcp_servers, mcp_flows, audit_entries")])
    assert not [secret for secret in (authorizer.token, "refresh-token", "s3cret", "code-0") if secret in held]
    assert browser.cookies == {}


async def test_a_token_is_renewed_once_for_all_who_find_it_old(
    room: Room, home: Platform, site: Site, authorizer: Authorizer, browser: Browser
) -> None:
    site.add(tool("greet"))
    server = await connected(room, browser, site)
    await McpServer.filter(id=server.id).update(expires_at=now() + timedelta(seconds=1))
    results = await asyncio.gather(*[called(home, server, "greet") for _ in range(8)])
    assert not [result for result in results if result.is_error]
    assert [form["grant_type"] for form in authorizer.asked] == ["authorization_code", "refresh_token"]
    authorizer.count += 1  # it forgets what it gave before its time: 401
    await McpServer.filter(id=server.id).update(expires_at=None)
    authorizer.refuses = True
    assert await code(home, server, "greet") == "UNAUTHORIZED"
    row = await McpServer.get(id=server.id)
    assert (row.status, row.sealed) == ("UNAUTHORIZED", None)
    asked = len(authorizer.asked)
    assert await code(home, server, "greet") == "UNAUTHORIZED"
    assert len(authorizer.asked) == asked  # nobody goes on asking


async def test_a_token_that_was_given_is_kept_though_who_asked_for_it_has_gone(
    room: Room, home: Platform, site: Site, authorizer: Authorizer, browser: Browser
) -> None:
    """The refresh token was good once: without its successor the project would have to be connected again."""
    site.add(tool("greet"))
    server = await connected(room, browser, site)
    await McpServer.filter(id=server.id).update(expires_at=now() + timedelta(seconds=1))
    authorizer.reached.clear()
    authorizer.goes_on = asyncio.Event()
    calling = asyncio.create_task(called(home, server, "greet"))
    async with asyncio.timeout(20):
        await authorizer.reached.wait()
    calling.cancel()
    authorizer.goes_on.set()
    with pytest.raises(asyncio.CancelledError):
        await calling
    async with asyncio.timeout(20):
        while (await McpServer.get(id=server.id)).renewing_until is not None:
            await asyncio.sleep(0.02)
    assert not (await called(home, server, "greet")).is_error
    assert [form["grant_type"] for form in authorizer.asked] == ["authorization_code", "refresh_token"]


async def test_only_the_authorization_server_itself_takes_a_grant_away(
    room: Room, home: Platform, site: Site, authorizer: Authorizer, browser: Browser
) -> None:
    site.add(tool("greet"))
    server = await connected(room, browser, site)
    await McpServer.filter(id=server.id).update(expires_at=now() + timedelta(seconds=1))
    for instead in (
        Response("<h1>You look like a robot</h1>", 403),
        JSONResponse({"message": "Forbidden"}, 403),
        JSONResponse({"error": "temporarily_unavailable"}, 400),
        JSONResponse(["error"], 400),
    ):
        authorizer.instead = instead
        assert await code(home, server, "greet") == "UNREACHABLE"
    authorizer.instead = None
    assert not (await called(home, server, "greet")).is_error


async def test_each_step_is_good_once_and_for_who_made_the_one_before(
    room: Room, site: Site, authorizer: Authorizer, browser: Browser, address: str
) -> None:
    made = await room.server(site.url, auth="OAUTH")
    way = await begun(room, made)
    started = await browser.go(way["url"])
    assert (await browser.go(way["url"])).status_code == 400  # the ticket again
    back = await consent(started.headers["location"])
    other = Browser(address)
    assert (await other.go(back)).json()["error"]["code"] == "LOST"  # another browser
    await other.http.aclose()
    landing = await browser.go(back)
    found = dict(parse_qsl(urlsplit(landing.headers["location"]).fragment))
    assert (await browser.go(back)).status_code == 400  # the state again
    finish = ("finishMcpConnection", SERVER)
    assert (await room.does(*finish, code=found["mcpCode"], secret="x" * 43))["code"] == "UNAUTHENTICATED"
    mine = room.client.token
    room.client.token = await room.make.token(await room.make.viewer())  # another session
    assert (await room.does(*finish, code=found["mcpCode"], secret=way["secret"]))["code"] == "UNAUTHENTICATED"
    room.client.token = mine
    await Member.filter(project_id=room.project.id).update(role=Role.EDITOR)  # who was an administrator when it began
    assert (await room.does(*finish, code=found["mcpCode"], secret=way["secret"]))["code"] == "DENIED"
    await Member.filter(project_id=room.project.id).update(role=Role.OWNER)
    assert (await room.does(*finish, code=found["mcpCode"], secret=way["secret"]))["code"] == "UNAUTHENTICATED"  # it was over with that
    way = await begun(room, made)
    found = await landed(browser, way["url"])
    assert (await room.does(*finish, code=found["mcpCode"], secret=way["secret"]))["__typename"] == "McpServer"
    assert (await room.does(*finish, code=found["mcpCode"], secret=way["secret"]))["code"] == "UNAUTHENTICATED"
    assert len(authorizer.asked) == 1
    for word in ("?state=nothing&code=x", "?state=a&state=b", "?", f"?state={'x' * 9000}"):
        assert (await browser.go(f"/mcp-servers/oauth/callback{word}")).status_code == 400
    late = await begun(room, made)
    await McpFlow.filter(finished_at=None).update(expires_at=now() - timedelta(seconds=1))
    assert (await browser.go(late["url"])).status_code == 400
    await Session.all().update(proved_at=now() - timedelta(hours=1))
    assert (await room.does("beginMcpConnection", "McpConnection { url }", mcpServerId=made["id"]))["code"] == "PROOF_REQUIRED"


async def test_an_answer_that_is_not_good_gives_nothing(room: Room, site: Site, authorizer: Authorizer, browser: Browser) -> None:
    made = await room.server(site.url, auth="OAUTH")
    bad: list[dict[str, Any]] = [{"iss": "http://evil.example"}, {"iss": None}, {"code": None}, {"error": "access_denied", "code": None}]
    for answers in bad:
        authorizer.answers = answers
        way = await begun(room, made)
        assert await landed(browser, way["url"]) == {"mcpError": "DENIED" if "error" in answers else "REFUSED"}
    assert authorizer.asked == []


async def test_a_server_that_misleads_is_not_followed(room: Room, site: Site, authorizer: Authorizer, browser: Browser) -> None:
    """Nothing is registered, and nobody inside is called."""
    made = await room.server(site.url, auth="OAUTH")
    inside = "http://169.254.169.254"
    for metadata, says in (
        ({"resource": "http://127.0.0.1:1/other"}, {}),
        ({"authorization_servers": [inside]}, {}),
        ({"authorization_servers": []}, {}),
        ({}, {"issuer": "http://evil.example"}),
        ({}, {"registration_endpoint": f"{inside}/register"}),
        ({}, {"registration_endpoint": None}),
        ({}, {"code_challenge_methods_supported": ["plain"]}),
        ({}, {"code_challenge_methods_supported": None}),
        ({}, {"token_endpoint": "file:///etc/passwd"}),
        ({}, {"token_endpoint": "http://auth.example.com/token"}),
    ):
        before, authorizer.says = site.metadata, says
        assert before is not None
        site.metadata = {**before, **metadata}
        way = await begun(room, made)
        with watching() as connects:
            answer = await browser.go(way["url"])
        assert (answer.status_code, answer.json()["error"]["code"]) == (502, "AUTHORIZATION_UNAVAILABLE"), (metadata, says)
        assert {host for host, _ in connects} <= {"127.0.0.1"}
        site.metadata = before
    assert authorizer.clients == {}
    assert authorizer.asked == []


@pytest.mark.parametrize("at", ["resource_metadata", "authorization_servers", "token_endpoint"])
async def test_from_a_server_with_tls_nothing_leads_to_where_there_is_none(at: str) -> None:
    """What it names is asked nothing, let alone told a code."""
    told = {
        name: f"{'http' if name == at else 'https'}://auth.example.com"
        for name in ("resource_metadata", "authorization_servers", "authorization_endpoint", "token_endpoint")
    }
    asked = list[str]()

    def answers(request: httpx2.Request) -> httpx2.Response:
        asked.append(str(request.url))
        if request.url.path == "/mcp":
            return httpx2.Response(401, headers={"www-authenticate": f'Bearer resource_metadata="{told["resource_metadata"]}/resource"'})
        if request.url.path == "/resource":
            return httpx2.Response(
                200, json={"resource": "https://mcp.example.com/mcp", "authorization_servers": [told["authorization_servers"]]}
            )
        issuer = told["authorization_servers"]
        endpoints = {name: f"{told[name]}/{name}" for name in ("authorization_endpoint", "token_endpoint")}
        return httpx2.Response(
            200, json={"issuer": issuer, **endpoints, "code_challenge_methods_supported": ["S256"], "registration_endpoint": f"{issuer}/r"}
        )

    async with httpx2.AsyncClient(transport=httpx2.MockTransport(answers)) as client:
        with pytest.raises(tokens.Unreachable, match="TLS"):
            await discoveries._found(
                Outgoing(), client, "https://mcp.example.com/mcp", "https://p.example.com/back", "https://p.example.com/client"
            )
    assert not [url for url in asked if not url.startswith("https:")]


async def test_a_token_goes_to_no_other_address(room: Room, home: Platform, site: Site, authorizer: Authorizer, browser: Browser) -> None:
    site.add(tool("greet"))
    server = await connected(room, browser, site)
    moved = await room.does("updateMcpServer", SERVER, mcpServerId=global_id_of(server), url="https://other.example.com/mcp")
    assert (moved["hasCredential"], moved["tools"]["nodes"]) == (False, [])
    with pytest.raises(McpError) as error:
        await home.mcp.grants.token(await McpServer.get(id=server.id))
    assert error.value.code == "UNAUTHORIZED"


async def test_where_a_document_will_do_nobody_registers(
    room: Room, home: Platform, site: Site, authorizer: Authorizer, browser: Browser
) -> None:
    authorizer.says = {"client_id_metadata_document_supported": True}
    document = (await browser.go("/mcp-servers/oauth/client.json")).json()
    assert document["redirect_uris"] == ["http://localhost:8000/mcp-servers/oauth/callback"]
    await connected(room, browser, site)
    assert len(authorizer.clients) == 1  # we are not at an address with TLS, at which we could be looked up
    secure = replace(home.mcp_flows, journeys=replace(home.mcp_flows.journeys, url="https://platform.example.com"))
    authorizer.documents[secure.document_url] = secure.document
    server = await McpServer.get(project_id=room.project.id)
    actor = Actor(room.owner)
    way = await secure.begin(server, "/app", actor)
    going = await secure.start(parse_qsl(urlsplit(way.url).query)[0][1])
    said = dict(parse_qsl(urlsplit(await consent(going.url)).query))
    back = await secure.come_back(said, {going.cookie: going.value})
    assert going.cookie.startswith("__Host-")
    code = dict(parse_qsl(urlsplit(back.url).fragment))["mcpCode"]
    assert (await secure.finish(code, way.secret, actor)).sealed != server.sealed
    assert (len(authorizer.clients), authorizer.asked[-1]["client_id"]) == (1, "https://platform.example.com/mcp-servers/oauth/client.json")
