"""What proves to a server that a project may use it: a header that goes to that server's own origin and to nobody else."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable

import httpx2

SECRET_LEAST = 8  # characters
NO_TLS = (
    "A credential is not sent by plain http, where it can be read on the way. The address has to begin with https://, "
    "or be a loopback address such as http://127.0.0.1:3000 that the operator has allowed (OUTGOING_ALLOW)."
)


class Credential(httpx2.Auth):
    """`renewed` gives another value when this one is refused, or None."""

    def __init__(self, url: str, name: str, value: str, renewed: Callable[[], Awaitable[str | None]] | None = None) -> None:
        self._origin = httpx2.URL(url).origin
        self._name = name
        self.value = value
        self._renewed = renewed

    @property
    def secrets(self) -> list[str]:
        """The value, and its words but for such as `Bearer`."""
        return [self.value, *(word for word in self.value.split() if len(word) >= SECRET_LEAST)]

    async def async_auth_flow(self, request: httpx2.Request) -> AsyncGenerator[httpx2.Request, httpx2.Response]:
        if request.url.origin != self._origin:
            yield request
            return
        request.headers[self._name] = self.value
        response = yield request
        if response.status_code == 401 and self._renewed is not None and (value := await self._renewed()) is not None:
            request.headers[self._name] = self.value = value
            yield request


class Refusals:
    """Notes a 401 or 403, of which the SDK says only that it was an error."""

    def __init__(self) -> None:
        self.status: int | None = None

    async def __call__(self, response: httpx2.Response) -> None:
        if response.status_code in (401, 403):
            self.status = response.status_code
