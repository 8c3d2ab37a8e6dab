"""`/uploads/{token}`: where images are brought as they are; `/images/…` and `/shared/…/images/…`: where they are seen, at signed addresses."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from uuid import UUID

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from core import misses
from core.database import unavailable
from core.errors import NotFound, QuotaExceeded
from core.reads import global_id
from models.images import Content, Image
from server.bodies import body_of
from server.guards import Origins, Pairs
from services.conversations.shares import Shares
from services.images import BYTES_MOST, Images
from services.images.addresses import SECONDS
from services.images.kinds import Unfit

BODY_SECONDS = 60
AT_ONCE, OF_PROJECT, RETRY_SECONDS = 64, 8, 2  # images that one process reads at once: all, those of one project
# An address is a secret for as long as it is good.
SAFE = {"Cache-Control": "no-store", "Content-Security-Policy": "sandbox; default-src 'none'", "X-Content-Type-Options": "nosniff"}
METHODS = (b"access-control-allow-methods", b"PUT")


class ImageDoor:
    """Errors are `{"error": {"code", "message"}}`. What pages of other origins may do here is as at the API."""

    def __init__(self, images: Images, shares: Shares, origins: Origins) -> None:
        self._images, self._shares, self._origins = images, shares, origins
        self._reading = Counter[UUID]()  # by project
        self.routes: list[BaseRoute] = [
            Route("/uploads/{token}", self._put, methods=["PUT"]),
            Route("/uploads/{token}", self._preflight, methods=["OPTIONS"]),
            Route("/images/{id:uuid}/{until}/{signature}", self._show, methods=["GET"]),
            Route("/shared/{share:uuid}/images/{id:uuid}/{until}/{signature}", self._show_shared, methods=["GET"]),
        ]

    async def _preflight(self, request: Request) -> Response:
        found = self._origins.preflight(_origin(request))
        return Response(status_code=403) if found is None else _with(Response(status_code=204), [*found, METHODS])

    async def _put(self, request: Request) -> Response:
        return await self._answered(request, self._take(request))

    async def _show(self, request: Request) -> Response:
        id: UUID = request.path_params["id"]
        return await self._answered(request, self._signed(request, f"/images/{id}", lambda: self._images.find(id)))

    async def _show_shared(self, request: Request) -> Response:
        share, id = request.path_params["share"], request.path_params["id"]
        path = f"/shared/{share}/images/{id}"
        return await self._answered(request, self._signed(request, path, lambda: self._shares.image(share, id)))

    async def _answered(self, request: Request, answer: Awaitable[Response]) -> Response:
        try:
            response = await answer
        except NotFound as error:
            await misses.blur()
            response = _error(404, error.code, error.message)
        except Unfit as error:
            response = _error(*((415, "UNSUPPORTED_MEDIA_TYPE") if error.is_other else (422, "INVALID")), str(error))
        except QuotaExceeded as error:
            response = _error(429, error.code, error.message, error.retry_after_seconds or RETRY_SECONDS)
        except ClientDisconnect:
            response = Response(status_code=400)  # nobody is left to read it, and nothing was kept
        except Exception as error:
            if (trouble := unavailable(error)) is None:
                raise
            response = _error(503, "UNAVAILABLE", trouble.message, trouble.retry_after_seconds or RETRY_SECONDS)
        return _with(response, self._origins.shared(_origin(request)))

    async def _take(self, request: Request) -> Response:
        token: str = request.path_params["token"]
        project_id = await self._images.expected(token)
        if request.headers.get("content-encoding", "identity").lower() != "identity":
            return _error(415, "UNSUPPORTED_MEDIA_TYPE", "Send the image as it is, not compressed once more.")
        if self._reading[project_id] >= OF_PROJECT or self._reading.total() >= AT_ONCE:
            return _error(429, "RATE_LIMITED", "More is sent at once than can be read: come again.", RETRY_SECONDS)
        self._reading[project_id] += 1
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await body_of(request, BYTES_MOST)
        except TimeoutError:
            return _error(408, "BODY_TOO_SLOW", "The body took too long to arrive.")
        finally:
            self._reading[project_id] -= 1
            self._reading += Counter()  # forgets those of which there are none
        if body is None:
            return _error(413, "BODY_TOO_LARGE", f"An image has at most {BYTES_MOST} bytes.")
        image = await self._images.take(token, body)
        told = {
            "id": global_id(Image, image.id),
            "mediaType": image.media_type,
            "width": image.width,
            "height": image.height,
            "byteSize": image.byte_size,
            "sha256": image.sha256,
        }
        return JSONResponse(told, 201, SAFE)

    async def _signed(self, request: Request, path: str, find: Callable[[], Awaitable[Content | None]]) -> Response:
        until, signature = request.path_params["until"], request.path_params["signature"]
        found = await find() if self._images.addresses.is_good(path, until, signature) else None
        if found is None:
            raise NotFound("There is no image here, or this address is too old: ask for a new one.")
        name = f"{found.sha256[:16]}.{found.media_type.removeprefix('image/')}"
        shown = {"Cache-Control": f"private, max-age={SECONDS}", "Content-Disposition": f'attachment; filename="{name}"'}
        headers = {**SAFE, **shown, "Content-Length": str(found.byte_size)}
        return StreamingResponse(self._images.read(found), headers=headers, media_type=found.media_type)


def _origin(request: Request) -> bytes | None:
    found = request.headers.get("origin")
    return None if found is None else found.encode("latin-1")


def _with(response: Response, added: Pairs) -> Response:
    response.raw_headers.extend(added)
    return response


def _error(status: int, code: str, message: str, retry_after_seconds: int | None = None) -> Response:
    retry = {} if retry_after_seconds is None else {"Retry-After": str(retry_after_seconds)}
    return JSONResponse({"error": {"code": code, "message": message}}, status, {**SAFE, **retry})
