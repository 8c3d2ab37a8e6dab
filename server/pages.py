"""GraphiQL from our own files: what Vite built in `web/dist` (`make web`), served with headers that let nothing else in."""

from __future__ import annotations

from os import PathLike, stat_result
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import Scope

DIST = Path(__file__).resolve().parents[1] / "web" / "dist"
ASSETS = "/assets/graphiql"  # `base` in web/vite.config.ts

# Monaco writes style elements and holds its icons in a data: font. Workers and sockets are of this origin like all else.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "worker-src 'self'",
        "connect-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "font-src 'self' data:",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

# Given here because `mimetypes` reads the machine's own tables, and with nosniff a wrong type is a page that does not start.
TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".woff2": "font/woff2",
}

NOT_BUILT = """<!doctype html>
<html lang="en">
<title>GraphiQL is not built</title>
<p>GraphiQL is not built yet: run <code>make web</code> (it needs Node 20 or later) and reload; the API itself answers POST requests here.</p>
</html>
"""


class Pages:
    """`routes` serve the assets, `graphiql` answers `GET /graphql` in a browser. A new build needs no restart."""

    def __init__(self, dist: Path) -> None:
        self.index = dist / "index.html"
        self.routes: list[BaseRoute] = [Mount(ASSETS, app=Assets(directory=dist, check_dir=False))]

    def graphiql(self) -> Response:
        if self.index.is_file():
            return built(self.index)
        return HTMLResponse(NOT_BUILT, status_code=503, headers={**HEADERS, "Cache-Control": "no-store"})


class Assets(StaticFiles):
    async def check_config(self) -> None:
        """Where nothing is built all files are missing (404), which is no error of the server's."""

    def file_response(self, full_path: str | PathLike[str], stat_result: stat_result, scope: Scope, status_code: int = 200) -> Response:
        response = built(Path(full_path), stat_result)
        return NotModifiedResponse(response.headers) if self.is_not_modified(response.headers, Headers(scope=scope)) else response


def built(path: Path, stat: stat_result | None = None) -> FileResponse:
    """A file of the build. All but the HTML have a hash of their content in their names."""
    cache = "no-cache" if path.suffix == ".html" else "public, max-age=31536000, immutable"
    return FileResponse(path, headers={**HEADERS, "Cache-Control": cache}, media_type=TYPES.get(path.suffix), stat_result=stat)
