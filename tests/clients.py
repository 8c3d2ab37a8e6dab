"""A client as the outside world has one: HTTP and WebSocket, nothing of ours."""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
from websockets.asyncio.client import ClientConnection, connect

Data = dict[str, Any]

NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # reading those of the machine for each client takes 20 ms of each test


class Client:
    def __init__(self, address: str) -> None:
        self.address = address
        self.token: str | None = None
        self.http = httpx2.AsyncClient(base_url=f"http://{address}", timeout=30, trust_env=False, verify=NO_CERTIFICATES)

    async def post(self, query: str, variables: Data | None = None, **more: Any) -> httpx2.Response:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return await self.http.post("/graphql", json={"query": query, "variables": variables or {}, **more}, headers=headers)

    async def answer(self, query: str, variables: Data | None = None) -> Data:
        answer: Data = (await self.post(query, variables)).json()
        return answer

    async def data(self, query: str, variables: Data | None = None) -> Data:
        answer = await self.answer(query, variables)
        assert "errors" not in answer, answer["errors"]
        data: Data = answer["data"]
        return data

    async def mutate(self, name: str, selection: str, /, **input: Any) -> Data:
        """The member of the union that came: `selection` is on what is hoped for, and a Problem comes whole."""
        kind = name[0].upper() + name[1:]
        wanted, _, fields = selection.partition(" ")
        query = f"""mutation ($input: {kind}Input!) {{ {name}(input: $input) {{ __typename ... on {wanted} {fields}
            ... on Problem {{ code message retryAfterSeconds fields {{ path code message }} }} }} }}"""
        result: Data = (await self.data(query, {"input": input}))[name]
        return result

    async def register(self, email: str = "ada@example.com", name: str = "Ada") -> Data:
        session = await self.mutate(
            "register",
            "Session { accessToken accessTokenExpiresAt refreshToken user { id email name } }",
            email=email,
            password="correct horse battery",
            name=name,
        )
        assert session["__typename"] == "Session", session
        self.token = session["accessToken"]
        return session

    @asynccontextmanager
    async def socket(self) -> AsyncIterator[ClientConnection]:
        """Past connection_ack."""
        async with connect(f"ws://{self.address}/graphql", subprotocols=["graphql-transport-ws"], proxy=None) as socket:  # type: ignore[list-item]  # a NewType of str
            payload = {"authorization": f"Bearer {self.token}"} if self.token else {}
            await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
            assert json.loads(await socket.recv())["type"] == "connection_ack"
            yield socket

    async def subscribe(self, query: str, variables: Data | None = None) -> AsyncIterator[Data]:
        """Each event's data, until the server says complete. An error is raised."""
        async with self.socket() as socket:
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": query, "variables": variables or {}}}))
            async for text in socket:
                message = json.loads(text)
                if message["type"] == "complete":
                    return
                if message["type"] == "next":
                    assert "errors" not in message["payload"], message
                    yield message["payload"]["data"]
                elif message["type"] == "error":
                    raise AssertionError(message["payload"])

    async def close(self) -> None:
        await self.http.aclose()
