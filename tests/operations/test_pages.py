from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx2
import pytest
from graphql import NonNullTypeNode, OperationDefinitionNode, parse
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from server.pages import DIST, Pages

EXAMPLES = sorted((DIST.parent / "src" / "examples").glob("*.graphql"))
FOREVER = "public, max-age=31536000, immutable"


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """A build in miniature, with a file beside it that must stay out of reach."""
    (tmp_path / "secret.txt").write_text("secret")
    folder = tmp_path / "dist"
    folder.mkdir()
    (folder / "index.html").write_text("<!doctype html><title>GraphiQL</title>")
    for name in ("index-Ab12Cd34.js", "index-Ab12Cd34.css", "codicon-Ab12Cd34.ttf", "favicon-Ab12Cd34.svg"):
        (folder / name).write_text("/* built */")
    return folder


@asynccontextmanager
async def browsing(dist: Path) -> AsyncIterator[httpx2.AsyncClient]:
    pages = Pages(dist)

    async def page(_: Request) -> Response:
        return pages.graphiql()

    app = Starlette(routes=[Route("/graphql", page), *pages.routes])
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://localhost") as http:
        yield http


def sources(policy: str) -> Iterator[tuple[str, set[str]]]:
    for directive in policy.split("; "):
        name, *words = directive.split()
        yield name, set(words)


async def test_the_page_and_its_files_may_load_nothing_from_elsewhere(dist: Path) -> None:
    async with browsing(dist) as http:
        for path in ("/graphql", "/assets/graphiql/index-Ab12Cd34.js"):
            answer = await http.get(path)
            assert answer.status_code == 200
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["referrer-policy"] == "no-referrer"
            assert answer.headers["x-frame-options"] == "DENY"
            policy = dict(sources(answer.headers["content-security-policy"]))
            assert policy["default-src"] == {"'none'"}
            assert policy["script-src"] == {"'self'"}
            assert policy["frame-ancestors"] == policy["base-uri"] == policy["form-action"] == {"'none'"}
            assert set().union(*policy.values()) <= {"'none'", "'self'", "'unsafe-inline'", "data:"}
            assert [name for name, words in policy.items() if "'unsafe-inline'" in words] == ["style-src"]


async def test_hashed_files_are_cached_for_ever_and_html_is_asked_for_again(dist: Path) -> None:
    async with browsing(dist) as http:
        assert (await http.get("/graphql")).headers["cache-control"] == "no-cache"
        assert (await http.get("/assets/graphiql/index.html")).headers["cache-control"] == "no-cache"
        script = await http.get("/assets/graphiql/index-Ab12Cd34.js")
        assert script.headers["cache-control"] == FOREVER
        again = await http.get("/assets/graphiql/index-Ab12Cd34.js", headers={"If-None-Match": script.headers["etag"]})
        assert (again.status_code, again.content, again.headers["cache-control"]) == (304, b"", FOREVER)


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/graphql", "text/html; charset=utf-8"),
        ("/assets/graphiql/index-Ab12Cd34.js", "text/javascript; charset=utf-8"),
        ("/assets/graphiql/index-Ab12Cd34.css", "text/css; charset=utf-8"),
        ("/assets/graphiql/codicon-Ab12Cd34.ttf", "font/ttf"),
        ("/assets/graphiql/favicon-Ab12Cd34.svg", "image/svg+xml"),
    ],
)
async def test_media_types_do_not_depend_on_the_machine(dist: Path, monkeypatch: pytest.MonkeyPatch, path: str, media_type: str) -> None:
    monkeypatch.setattr("starlette.responses.guess_type", lambda _: ("text/plain", None))
    async with browsing(dist) as http:
        assert (await http.get(path)).headers["content-type"] == media_type


@pytest.mark.parametrize(
    "path",
    [
        "%2e%2e/secret.txt",
        "..%2fsecret.txt",
        "x/%2e%2e/%2e%2e/secret.txt",
        "%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd",
        "%2fetc/passwd",
        "/etc/passwd",
        "..%5csecret.txt",
        "index.html%00.js",
        "link.txt",
        "a" * 300,
        "",
        "nothing-Ab12Cd34.js",
    ],
)
async def test_nothing_outside_the_build_is_served(dist: Path, path: str) -> None:
    (dist / "link.txt").symlink_to(dist.parent / "secret.txt")
    async with browsing(dist) as http:
        answer = await http.get(f"/assets/graphiql/{path}")
        assert answer.status_code == 404
        assert "secret" not in answer.text


async def test_without_a_build_the_page_says_how_to_make_one_and_shows_it_when_it_is_there(dist: Path) -> None:
    away = dist.rename(dist.parent / "away")
    async with browsing(dist) as http:
        answer = await http.get("/graphql")
        assert answer.status_code == 503
        assert "make web" in answer.text
        assert "Node 20" in answer.text
        assert answer.headers["cache-control"] == "no-store"
        assert (await http.get("/assets/graphiql/index-Ab12Cd34.js")).status_code == 404

        away.rename(dist)
        assert (await http.get("/graphql")).status_code == 200
        assert (await http.get("/assets/graphiql/index-Ab12Cd34.js")).status_code == 200


async def test_files_are_only_read(dist: Path) -> None:
    async with browsing(dist) as http:
        assert (await http.post("/assets/graphiql/index-Ab12Cd34.js")).status_code == 405
        head = await http.head("/assets/graphiql/index-Ab12Cd34.js")
        assert (head.status_code, head.content) == (200, b"")


@pytest.mark.parametrize("document", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_comes_with_the_variables_that_it_needs(document: Path) -> None:
    operations = [node for node in parse(document.read_text()).definitions if isinstance(node, OperationDefinitionNode)]
    declared = [variable for operation in operations for variable in operation.variable_definitions or ()]
    given = json.loads(document.with_suffix(".json").read_text())
    needed = {variable.variable.name.value for variable in declared if isinstance(variable.type, NonNullTypeNode)}
    assert operations
    assert needed <= given.keys() <= {variable.variable.name.value for variable in declared}
