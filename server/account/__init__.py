"""The pages that links open, in letters and to shared conversations: small ones of our own that need no build, in front of the API.

What it is asked for does not hold the token: that stands behind the `#`.
"""

from __future__ import annotations

from pathlib import Path

from graphql import OperationDefinitionNode, parse, print_ast
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from models.tickets import TicketPurpose
from server.pages import TYPES
from services.accounts.tickets import page

FOLDER = Path(__file__).parent
PAGES = {*(page(purpose) for purpose in TicketPurpose), "forgot-password", "approval", "invitation"}
SHARED = "/shared"
FILES = {"page.css", "page.js", "parts.js", "ask.js", "passkeys.js", "approval.js", "invitation.js", "shared.js"}
# By id. They are trusted without being allowed, and name no fragments: each is a document by itself.
DOCUMENTS = {
    f"account.{part.name.value}": print_ast(part)
    for part in parse((FOLDER / "documents.graphql").read_text()).definitions
    if isinstance(part, OperationDefinitionNode) and part.name is not None
}
POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


async def _page(request: Request) -> Response:
    return _file("page.html")


async def _shared(request: Request) -> Response:
    shown = _file("shared.html", cache="no-store")
    shown.headers["Content-Security-Policy"] = f"{POLICY}; img-src blob:"
    return shown


async def _asset(request: Request) -> Response:
    return _file(request.url.path.rpartition("/")[2])


def _file(name: str, cache: str = "no-cache") -> Response:
    return FileResponse(FOLDER / name, headers={**HEADERS, "Cache-Control": cache}, media_type=TYPES[Path(name).suffix])


routes = [
    *(Route(f"/account/{name}", _page) for name in sorted(PAGES)),
    *(Route(f"/account/{name}", _asset) for name in sorted(FILES)),
    Route(SHARED, _shared),
]
