"""graphql-transport-ws: every message in its place, every close code as the protocol says, and nobody kept waiting or fed for ever."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Origin, Subprotocol

from core.clock import now
from core.errors import ProblemCode
from core.ids import new_id
from core.viewers import KeyOf
from server.graphql.answers import Code
from tests.graphql.servers import Served

PROTOCOL = Subprotocol("graphql-transport-ws")
INIT: dict[str, Any] = {"type": "connection_init"}


class Client:
    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection

    async def send(self, message: object) -> None:
        await self.connection.send(message if isinstance(message, str | bytes) else json.dumps(message))

    async def subscribe(self, query: str, id: str = "1", **payload: object) -> None:
        await self.send({"type": "subscribe", "id": id, "payload": {"query": query, **payload}})

    async def receive(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(await asyncio.wait_for(self.connection.recv(), 5))
        return message

    async def until(self, deadline: datetime) -> AsyncIterator[dict[str, Any]]:
        """All that comes before."""
        with suppress(TimeoutError):
            while True:
                left = (deadline - now()).total_seconds()
                yield json.loads(await asyncio.wait_for(self.connection.recv(), left))

    async def init(self, token: str | None = None) -> None:
        await self.send(INIT | ({"payload": {"authorization": f"Bearer {token}"}} if token else {}))
        assert await self.receive() == {"type": "connection_ack"}

    async def closed(self) -> int:
        """The close code, after whatever was still to come."""
        with suppress(ConnectionClosed):
            async with asyncio.timeout(5):
                async for _ in self.connection:
                    pass
        code = self.connection.close_code
        assert code is not None
        return code


@asynccontextmanager
async def connected(
    served: Served, *protocols: str, init: bool = True, token: str | None = None, origin: str | None = None, reads: bool = True
) -> AsyncIterator[Client]:
    """`reads=False` is a client that lets what it is sent pile up on the way."""
    offered = [Subprotocol(protocol) for protocol in protocols or (PROTOCOL,)]
    came_from = Origin(origin) if origin else None
    queue = None if reads else 1
    async with connect(served.ws_url, subprotocols=offered, proxy=None, origin=came_from, compression=None, max_queue=queue) as connection:
        client = Client(connection)
        if init:
            await client.init(token)
        yield client
        if not reads:
            connection.transport.abort()


# -- handshake


async def test_the_protocol_is_agreed_and_the_handshake_has_a_request_id(quick: Served) -> None:
    async with connected(quick, "graphql-ws", PROTOCOL) as client:
        assert client.connection.subprotocol == PROTOCOL
        assert client.connection.response is not None
        assert UUID(client.connection.response.headers["x-request-id"]).version == 7


@pytest.mark.parametrize("protocol", ["graphql-ws", "graphql-transport-ws2"])
async def test_another_protocol_is_closed_with_4406(quick: Served, protocol: str) -> None:
    async with connected(quick, protocol, init=False) as client:
        assert await client.closed() == 4406


async def test_no_protocol_is_closed_with_4406(quick: Served) -> None:
    async with connect(quick.ws_url, proxy=None) as connection:
        assert await Client(connection).closed() == 4406


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1.evil.example", "http://127.0.0.1:1"])
async def test_a_foreign_origin_gets_403(quick: Served, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with connected(quick, origin=origin):
            pass
    assert refused.value.response.status_code == 403
    assert refused.value.response.headers["x-request-id"]


async def test_our_own_and_allowed_origins_come_in(quick: Served) -> None:
    for origin in (f"http://127.0.0.1:{quick.port}", "http://localhost:5173"):
        async with connected(quick, origin=origin):
            pass


# -- initialisation


async def test_no_init_is_closed_with_4408(quick: Served) -> None:
    async with connected(quick, init=False) as client:
        assert await client.closed() == 4408


async def test_pings_do_not_put_the_init_off(quick: Served) -> None:
    async with connected(quick, init=False) as client:

        async def ping() -> None:
            while True:
                await client.send({"type": "ping"})
                await asyncio.sleep(0.1)

        pinging = asyncio.create_task(ping())
        assert await client.closed() == 4408
        pinging.cancel()
        await asyncio.gather(pinging, return_exceptions=True)


async def test_subscribing_before_init_is_closed_with_4401(quick: Served) -> None:
    async with connected(quick, init=False) as client:
        await client.subscribe("{ hello }")
        assert await client.closed() == 4401


async def test_a_second_init_is_closed_with_4429(quick: Served) -> None:
    async with connected(quick) as client:
        await client.send(INIT)
        assert await client.closed() == 4429


@pytest.mark.parametrize("name", ["authorization", "Authorization"])
async def test_the_token_of_the_init_says_who_asks(quick: Served, name: str) -> None:
    viewer = quick.sign_ins.add("good")
    async with connected(quick, init=False) as client:
        await client.send(INIT | {"payload": {name: "Bearer good"}})
        assert await client.receive() == {"type": "connection_ack"}
        await client.subscribe("{ me }")
        assert (await client.receive())["payload"]["data"] == {"me": str(viewer.user_id)}


async def test_a_bad_token_is_closed_with_4403(quick: Served) -> None:
    async with connected(quick, init=False) as client:
        await client.send(INIT | {"payload": {"authorization": "Bearer bad"}})
        assert await client.closed() == 4403


async def test_a_sign_in_that_breaks_is_closed_with_4500(quick: Served) -> None:
    quick.sign_ins.broken = True
    try:
        async with connected(quick, init=False) as client:
            await client.send(INIT)
            assert await client.closed() == 4500
            assert "hunter2" not in (client.connection.close_reason or "")
    finally:
        quick.sign_ins.broken = False


# -- messages that are none

BAD_MESSAGES: dict[str, str | bytes] = {
    "not JSON": "zzz",
    "empty": "",
    "binary": b"\x01\x02\x03",
    "binary JSON": b'{"type":"ping"}',
    "a list": "[]",
    "null": "null",
    "a number": "1",
    "NaN": '{"type":"ping","payload":{"a":NaN}}',
    "no type": "{}",
    "an unknown type": '{"type":"zzz"}',
    "a type of the server's": '{"type":"next","id":"1","payload":{}}',
    "the legacy protocol's type": '{"type":"start","id":"1","payload":{"query":"{ hello }"}}',
    "a type that is a list": '{"type":["ping"]}',
    "JSON 100000 deep": '{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":{"a":'
    + "[" * 100_000
    + "]" * 100_000
    + "}}}",
    "an integer of 5000 digits": '{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":{"a":' + "9" * 5000 + "}}}",
    "an infinite number": '{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":{"a":1e400}}}',
    "a lone surrogate": '{"type":"subscribe","id":"\\ud800","payload":{"query":"{ hello }"}}',
    "subscribe without an id": '{"type":"subscribe","payload":{"query":"{ hello }"}}',
    "an id that is a number": '{"type":"subscribe","id":1,"payload":{"query":"{ hello }"}}',
    "an id that is empty": '{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}',
    "an id of 200 characters": '{"type":"subscribe","id":"' + "x" * 200 + '","payload":{"query":"{ hello }"}}',
    "subscribe without a payload": '{"type":"subscribe","id":"1"}',
    "a payload that is a number": '{"type":"subscribe","id":"1","payload":1}',
    "a batch": '{"type":"subscribe","id":"1","payload":[{"query":"{ hello }"}]}',
    "no query": '{"type":"subscribe","id":"1","payload":{}}',
    "a query that is an object": '{"type":"subscribe","id":"1","payload":{"query":{"a":1}}}',
    "variables that are a list": '{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":[]}}',
    "an operationName that is a number": '{"type":"subscribe","id":"1","payload":{"query":"{ hello }","operationName":1}}',
    "extensions that are text": '{"type":"subscribe","id":"1","payload":{"query":"{ hello }","extensions":""}}',
    "complete without an id": '{"type":"complete"}',
    "a ping with a payload that is text": '{"type":"ping","payload":"x"}',
    "a pong with a payload that is a list": '{"type":"pong","payload":[]}',
}


@pytest.mark.parametrize("message", BAD_MESSAGES.values(), ids=BAD_MESSAGES.keys())
async def test_what_is_no_message_of_the_protocol_is_closed_with_4400(quick: Served, message: str | bytes) -> None:
    async with connected(quick) as client:
        await client.send(message)
        assert await client.closed() == 4400


@pytest.mark.parametrize("payload", ["x", 1, [], {"authorization": 1}, {"authorization": {}}])
async def test_an_init_of_the_wrong_shape_is_closed_with_4400(quick: Served, payload: object) -> None:
    async with connected(quick, init=False) as client:
        await client.send(INIT | {"payload": payload})
        assert await client.closed() == 4400


async def test_a_message_over_256_kB_is_closed_with_1009(quick: Served) -> None:
    async with connected(quick) as client:
        await client.subscribe("{ hello }", variables={"a": "x" * 256_000})
        assert await client.closed() == 1009


async def test_text_that_is_no_utf8_is_closed_with_1007(quick: Served) -> None:
    async with connected(quick) as client:
        await client.connection.send(b"\xff\xfe", text=True)
        assert await client.closed() == 1007


# -- operations


async def test_ping_is_answered_and_pong_is_not_before_and_after_init(quick: Served) -> None:
    async with connected(quick, init=False) as client:
        await client.send({"type": "ping", "payload": {"a": 1}})
        assert await client.receive() == {"type": "pong"}
        await client.init()
        await client.send({"type": "pong"})
        await client.send({"type": "ping"})
        assert await client.receive() == {"type": "pong"}


async def test_a_subscription_sends_next_for_each_event_then_complete_and_its_id_is_free_again(quick: Served) -> None:
    async with connected(quick) as client:
        for _ in range(2):
            await client.subscribe("subscription { count(to: 3) }", "a")
            for number in range(3):
                message = await client.receive()
                assert (message["type"], message["id"], message["payload"]["data"]) == ("next", "a", {"count": number})
            assert await client.receive() == {"type": "complete", "id": "a"}


async def test_queries_and_mutations_go_over_the_socket_with_their_cost(quick: Served) -> None:
    async with connected(quick) as client:
        await client.subscribe("{ projects(first: 2) { nodes { id } } }")
        message = await client.receive()
        assert message["payload"] == {
            "data": {"projects": {"nodes": [{"id": "0"}, {"id": "1"}]}},
            "extensions": {"cost": {"requested": 2, "actual": 2}},
        }
        assert (await client.receive())["type"] == "complete"
        await client.subscribe('mutation { bump(name: "ws") }')
        assert (await client.receive())["payload"]["data"] == {"bump": 1}


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", Code.GRAPHQL_PARSE_FAILED),
        ("{ zz }", Code.GRAPHQL_VALIDATION_FAILED),
        ("query($n: Int!) { number(value: $n) }", Code.BAD_USER_INPUT),
        ("subscription { count(to: 1) events { number } }", Code.GRAPHQL_VALIDATION_FAILED),
        ("{ projects(first: 300000) { nodes { id } } }", Code.COST_EXCEEDED),
        ("mutation { " + " ".join(f"a{n}: bump" for n in range(6)) + " }", Code.TOO_MANY_MUTATIONS),
        ("query a { hello } query b { hello }", Code.OPERATION_NOT_FOUND),
        ('subscription { runEvents(runId: "x") { number } }', ProblemCode.NOT_FOUND),
        ("subscription { failing(after: 0, kindly: true) }", ProblemCode.UNAVAILABLE),
        ("subscription { failing(after: 0) }", Code.INTERNAL),
    ],
)
async def test_what_is_refused_is_an_error_message_and_the_socket_stays_open(quick: Served, query: str, code: str) -> None:
    async with connected(quick) as client:
        await client.subscribe(query, "a")
        message = await client.receive()
        assert (message["type"], message["id"]) == ("error", "a")
        assert message["payload"][0]["extensions"]["code"] == code
        assert UUID(message["payload"][0]["extensions"]["requestId"]).version == 7
        assert "hunter2" not in json.dumps(message)
        await client.subscribe("{ hello }", "a")
        assert (await client.receive())["type"] == "next"


async def test_a_fault_after_some_events_is_an_error_message(quick: Served) -> None:
    async with connected(quick) as client:
        await client.subscribe("subscription { failing(after: 2) }")
        kinds = [(await client.receive())["type"] for _ in range(3)]
        assert kinds == ["next", "next", "error"]


async def test_a_fault_in_one_field_of_an_event_is_masked_inside_it(quick: Served) -> None:
    async with connected(quick) as client:
        await client.subscribe("subscription { events { number broken } }")
        message = await client.receive()
        assert message["payload"]["data"] == {"events": {"number": 0, "broken": None}}
        assert message["payload"]["errors"][0]["extensions"]["code"] == Code.INTERNAL
        assert "hunter2" not in json.dumps(message)


async def test_an_event_that_takes_too_long_says_so_and_the_next_one_comes(quick: Served) -> None:
    async with connected(quick) as client:
        await client.subscribe("subscription { events(to: 2) { number slow(seconds: 30) } }")
        for _ in range(2):
            assert (await client.receive())["payload"]["errors"][0]["extensions"]["code"] == Code.TIMEOUT
        assert (await client.receive())["type"] == "complete"


async def test_errors_of_queries_are_masked_while_a_subscription_is_open(quick: Served) -> None:
    async with connected(quick) as client, connected(quick) as other:
        await client.subscribe("subscription { count(to: 1000, delay: 0.01) }", "open")
        await client.receive()
        for _ in range(20):
            await other.subscribe("{ broken }")
            message = await other.receive()
            assert message["payload"]["errors"][0]["message"] == "Something went wrong."
            assert "hunter2" not in json.dumps(message)
            assert (await other.receive())["type"] == "complete"


async def test_an_id_in_use_is_closed_with_4409(quick: Served) -> None:
    async with connected(quick) as client:
        for _ in range(2):
            await client.subscribe("subscription { never }", "a")
        assert await client.closed() == 4409
    assert await quick.probe.seen("never closed")


async def test_complete_closes_the_source_and_frees_the_id_at_once(quick: Served) -> None:
    async with connected(quick) as client:
        await client.subscribe("subscription { never }", "a")
        assert await quick.probe.seen("never began")
        await client.send({"type": "complete", "id": "a"})
        await client.subscribe("{ hello }", "a")
        assert await quick.probe.seen("never closed")
        message = await client.receive()
        assert (message["type"], message["payload"]["data"]) == ("next", {"hello": "Hello, world!"})


async def test_complete_of_an_id_that_is_not_open_is_no_fault(quick: Served) -> None:
    async with connected(quick) as client:
        await client.send({"type": "complete", "id": "zz"})
        await client.send({"type": "ping"})
        assert await client.receive() == {"type": "pong"}


async def test_a_client_that_goes_away_closes_all_its_sources_and_contexts(quick: Served) -> None:
    async with connected(quick) as client:
        for id in "abc":
            await client.subscribe("subscription { never }", id)
        while quick.probe.counts["never began"] < 3:
            await asyncio.sleep(0.01)
        client.connection.transport.abort()
    while quick.probe.counts["never closed"] < 3:
        await asyncio.sleep(0.01)
    while quick.contexts != [0]:
        await asyncio.sleep(0.01)


async def test_a_client_that_goes_away_cancels_its_query_but_not_its_mutation(quick: Served) -> None:
    async with connected(quick) as client:
        await client.subscribe("{ slow(seconds: 30) }", "a")
        await client.subscribe("mutation { slowBump(seconds: 0.3) }", "b")
        assert await quick.probe.seen("slow began")
        assert await quick.probe.seen("slow bump began")
    assert await quick.probe.seen("slow cancelled", 0.4)
    assert await quick.probe.seen("slow bump ended")


# -- limits


async def test_the_21st_operation_on_a_socket_is_an_error_message(quick: Served) -> None:
    async with connected(quick) as client:
        for n in range(21):
            await client.subscribe("subscription { never }", str(n))
        message = await client.receive()
        assert (message["type"], message["id"], message["payload"][0]["extensions"]["code"]) == ("error", "20", Code.TOO_MANY_SUBSCRIPTIONS)


async def has_room(served: Served, token: str) -> bool:
    """The server counts a socket out a moment after its client has seen it closed."""
    async with connected(served, init=False) as client:
        await client.send(INIT | {"payload": {"authorization": f"Bearer {token}"}})
        try:
            return await client.receive() == {"type": "connection_ack"}
        except ConnectionClosed:
            return False


async def test_the_11th_socket_of_a_viewer_is_closed_with_4429_and_a_closed_one_makes_room(quick: Served) -> None:
    quick.sign_ins.add("busy")
    async with connected(quick, token="busy") as first:
        others = [await connect(quick.ws_url, subprotocols=[PROTOCOL], proxy=None) for _ in range(9)]
        for other in others:
            await Client(other).init("busy")
        async with connected(quick, init=False) as eleventh:
            await eleventh.send(INIT | {"payload": {"authorization": "Bearer busy"}})
            assert await eleventh.closed() == 4429
        await others[0].close()
        async with asyncio.timeout(5):
            while not await has_room(quick, "busy"):
                pass
        for other in others[1:]:
            await other.close()
        await first.send({"type": "ping"})
        assert await first.receive() == {"type": "pong"}


async def test_a_flood_of_pings_is_closed_with_4429(quick: Served) -> None:
    async with connected(quick) as client:
        with suppress(ConnectionClosed):
            for _ in range(1000):
                await client.send({"type": "ping"})
        assert await client.closed() == 4429


async def test_a_client_that_does_not_read_is_cut_off_and_its_memory_is_bounded(quick: Served) -> None:
    async with connected(quick, reads=False) as client:
        await client.subscribe("subscription { flood }")
        assert await quick.probe.seen("flood closed", 10)
        assert quick.probe.counts["flooded"] < 500


async def test_a_token_that_expires_closes_the_socket_with_4403(quick: Served) -> None:
    quick.sign_ins.add("short", now() + timedelta(seconds=0.3))
    async with connected(quick, token="short") as client:
        await client.subscribe("subscription { never }")
        assert await client.closed() == 4403
        assert client.connection.close_reason == "The access token has expired."
    assert await quick.probe.seen("never closed")


async def test_a_viewer_who_is_signed_out_loses_the_socket_with_4403(quick: Served) -> None:
    quick.sign_ins.add("revoked")
    async with connected(quick, token="revoked") as client:
        await client.subscribe("subscription { count(to: 1000, delay: 0.01) }")
        await client.receive()
        del quick.sign_ins.known["revoked"]
        assert await client.closed() == 4403


async def test_an_open_socket_can_present_a_new_token_and_what_is_open_goes_on(quick: Served) -> None:
    viewer = quick.sign_ins.add("ending", now() + timedelta(seconds=0.6))
    quick.sign_ins.add("next", user_id=viewer.user_id)
    async with connected(quick, token="ending") as client:
        await client.subscribe("subscription { count(to: 1000, delay: 0.05) }")
        await client.receive()
        await client.send({"type": "ping", "payload": {"authorization": "Bearer next"}})
        del quick.sign_ins.known["ending"]
        deadline = now() + timedelta(seconds=1)
        numbers = [message["payload"]["data"]["count"] async for message in client.until(deadline) if message["type"] == "next"]
        assert numbers == [*range(numbers[0], numbers[-1] + 1)]
        assert len(numbers) > 5
        await client.subscribe("{ me }", "2")
        async for message in client.until(now() + timedelta(seconds=5)):
            if message.get("id") == "2":
                assert message["payload"]["data"] == {"me": str(viewer.user_id)}
                break
        del quick.sign_ins.known["next"]
        assert await client.closed() == 4403


@pytest.mark.parametrize("other", ["Bearer another", "Bearer key", "Bearer unknown", "garbage"])
async def test_an_open_socket_does_not_pass_into_other_hands(quick: Served, other: str) -> None:
    viewer = quick.sign_ins.add("mine")
    quick.sign_ins.add("another")
    quick.sign_ins.add("key", user_id=viewer.user_id, key=KeyOf(new_id(), new_id(), "READ", administers=False))
    async with connected(quick, token="mine") as client:
        await client.send({"type": "ping", "payload": {"authorization": other}})
        assert await client.closed() == 4403


async def test_a_socket_of_nobody_cannot_become_somebodys(quick: Served) -> None:
    quick.sign_ins.add("somebody")
    async with connected(quick) as client:
        await client.send({"type": "ping", "payload": {"authorization": "Bearer somebody"}})
        assert await client.closed() == 4403


async def test_looking_in_vain_whether_a_viewer_is_signed_in_closes_nothing(quick: Served) -> None:
    quick.sign_ins.add("steady")
    async with connected(quick, token="steady") as client:
        quick.sign_ins.broken = True
        try:
            await asyncio.sleep(0.5)  # two looks
        finally:
            quick.sign_ins.broken = False
        await client.send({"type": "ping"})
        assert await client.receive() == {"type": "pong"}
