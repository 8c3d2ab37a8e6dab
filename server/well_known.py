"""What others look up under `/.well-known/`."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from services.accounts.signing_keys import CACHE_SECONDS, SigningKeys


def routes(keys: SigningKeys) -> list[Route]:
    async def jwks(request: Request) -> Response:
        """The public halves of all keys by which a token of ours may be signed (RFC 7517)."""
        shown = {"keys": [key.jwk for key in (await keys.current()).values()]}
        headers = {
            "Cache-Control": f"public, max-age={CACHE_SECONDS}",
            "Access-Control-Allow-Origin": "*",
            "X-Content-Type-Options": "nosniff",
        }
        return JSONResponse(shown, headers=headers, media_type="application/jwk-set+json")

    return [Route("/.well-known/jwks.json", jwks)]
