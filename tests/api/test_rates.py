"""What one caller may ask, through every door."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest
from graphql import get_introspection_query

from core import buckets
from core.callers import Caller
from core.settings import Rate, Rates, Settings
from schema import schema
from server.app import SIGN_INS, STARTS
from tests.clients import Client
from tests.make import Make

SLOW = 0.001
PROJECTS = "query ($n: Int) { projects(first: $n) { nodes { id name } } }"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    few = Rate(capacity=300, per_second=SLOW)
    rates = Rates(read=few, write=Rate(capacity=8, per_second=SLOW), start=few, sign_in=few, stranger_read=few, stranger_write=few)
    return settings.model_copy(update={"rates": rates})


@pytest.fixture
async def ada(client: Client, make: Make) -> Client:
    viewer = await make.viewer()
    await make.project(viewer)
    client.token = await make.token(viewer)
    return client


def cost(answer: httpx2.Response) -> Any:
    return answer.json()["extensions"]["cost"]


async def test_an_answer_says_what_it_cost_and_what_is_left(ada: Client) -> None:
    await ada.post(PROJECTS, {"n": 100})
    answer = await ada.post(PROJECTS, {"n": 100})
    told = cost(answer)
    assert (told["requested"], told["actual"], told["maximum"]) == (100, 1, 300)
    assert told["available"] == 298
    assert answer.headers["x-ratelimit-limit"] == "300"
    assert answer.headers["x-ratelimit-remaining"] == str(told["available"])
    assert int(answer.headers["x-ratelimit-reset"]) > 0


async def test_what_graphql_core_answers_gives_back_what_did_not_come_too(ada: Client) -> None:
    answer = await ada.post("{ __schema { queryType { name } } projects(first: 100) { nodes { id } } }")
    assert cost(answer)["requested"] == 100
    assert cost(answer)["actual"] < 10


async def test_what_is_work_whatever_it_answers_is_not_given_back(ada: Client) -> None:
    id = (await ada.data("{ projects(first: 1) { nodes { id } } }"))["projects"]["nodes"][0]["id"]
    asked = "query ($id: ID!) { aiStatistics(projectId: $id) { __typename } }"
    told = cost(await ada.post(asked, {"id": id}))
    assert (told["requested"], told["actual"], told["available"]) == (100, 100, 199)
    assert [(await ada.post(asked, {"id": id})).status_code for _ in range(2)] == [200, 429]


async def test_no_more_is_given_back_than_was_taken(ada: Client) -> None:
    """What asks for more than a bucket holds takes all of it: it must not fill the bucket again, whatever came of it."""
    answer = await ada.post("{ projects(first: 50) { nodes { members(first: 10) { nodes { id } } } } }")
    told = cost(answer)
    assert told["requested"] == 50 + 50 * 10 > told["maximum"] == 300
    assert 0 < told["actual"] < 10
    assert told["available"] == 300 - told["actual"]


@pytest.mark.parametrize("path", ["/graphql", "/graphql?"], ids=["lane", "usual way"])
async def test_who_asks_too_much_is_told_when_to_come_again(ada: Client, path: str) -> None:
    headers = {"Authorization": f"Bearer {ada.token}"}
    for _ in range(400):
        answer = await ada.http.post(path, json={"query": "{ me { id } }"}, headers=headers)
        if answer.status_code != 200:
            break
    assert answer.status_code == 429
    (error,) = answer.json()["errors"]
    assert error["extensions"]["code"] == "RATE_LIMITED"
    assert answer.headers["retry-after"] == str(error["extensions"]["retryAfterSeconds"])
    assert answer.headers["x-ratelimit-remaining"] == "0"
    assert "data" not in answer.json()


async def limited(client: Client) -> None:
    """Asks until nothing is left."""
    while (await client.post("{ me { id } }")).status_code == 200:
        pass


async def test_a_stream_is_told_inside_it_and_in_its_headers(ada: Client) -> None:
    await limited(ada)
    headers = {"Authorization": f"Bearer {ada.token}", "Accept": "text/event-stream"}
    answer = await ada.http.post("/graphql", json={"query": "{ me { id } }"}, headers=headers)
    assert '"code":"RATE_LIMITED"' in answer.text
    assert int(answer.headers["retry-after"]) > 0
    assert answer.headers["x-ratelimit-limit"] == "300"


async def test_a_socket_is_told_for_each_operation_and_stays_open(ada: Client) -> None:
    await limited(ada)
    async with ada.socket() as socket:
        for id in ("1", "2"):
            await socket.send(json.dumps({"id": id, "type": "subscribe", "payload": {"query": "{ me { id } }"}}))
            message = json.loads(await socket.recv())
            assert (message["id"], message["type"]) == (id, "error")
            assert message["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
            assert message["payload"][0]["extensions"]["retryAfterSeconds"] > 0


async def test_kinds_of_operations_and_people_have_their_own(ada: Client, make: Make) -> None:
    await limited(ada)
    made = await ada.mutate("createProject", "Project { id }", name="Written although nothing may be read")
    assert made["__typename"] == "Project"
    ada.token = await make.token(await make.viewer("Eve"))
    assert (await ada.post("{ me { id } }")).status_code == 200


async def test_keys_are_no_way_past_a_limit(client: Client, make: Make) -> None:
    viewer = await make.viewer()
    project = await make.project(viewer)
    remaining = []
    for _ in range(3):
        client.token = (await make.key(viewer, project)).secret
        remaining.append(int((await client.post("{ projects { nodes { id } } }")).headers["x-ratelimit-remaining"]))
    client.token = await make.token(viewer)
    remaining.append(int((await client.post("{ projects { nodes { id } } }")).headers["x-ratelimit-remaining"]))
    assert remaining == [remaining[0] - n for n in range(4)]


async def test_mutations_come_to_an_end_as_well(ada: Client) -> None:
    create = 'mutation { createProject(input: {name: "One"}) { ... on Project { id } } }'
    codes = [(await ada.post(create)).status_code for _ in range(10)]
    assert codes == [200] * 8 + [429] * 2


async def test_a_sign_in_is_one_point_and_more_for_much_that_it_answers(client: Client) -> None:
    async def left(selection: str) -> int:
        query = f'mutation {{ refreshSession(input: {{refreshToken: "none"}}) {{ {selection} }} }}'
        return int((await client.post(query)).headers["x-ratelimit-remaining"])

    before = await left("__typename")
    assert await left("... on Problem { code fields { path code } }") == before - 1
    assert await left("... on Session { user { sessions(first: 99) { nodes { id } } } }") == before - 1 - 2


async def test_documents_that_must_be_read_are_paid_for_although_they_are_refused(ada: Client) -> None:
    answers = [(await ada.post("{ nothing }" + " " * 10_000 + str(n) * n)).json() for n in range(1, 10)]
    codes = [answer["errors"][0]["extensions"]["code"] for answer in answers]
    assert codes[0] == "GRAPHQL_PARSE_FAILED"
    assert codes[-1] == "RATE_LIMITED"


async def test_introspection_is_worth_many_points(ada: Client) -> None:
    assert (await ada.post(get_introspection_query())).status_code == 200
    assert (await ada.post("{ me { id } }")).status_code == 429


async def test_strangers_are_told_apart_by_an_address_that_they_cannot_choose(client: Client) -> None:
    answers = [
        await client.http.post("/graphql", json={"query": "{ me { id } }"}, headers={"X-Forwarded-For": f"192.0.2.{n % 250}"})
        for n in range(305)
    ]
    assert answers[-1].status_code == 429


async def test_without_redis_reads_are_open_and_writes_are_counted_by_each_process(ada: Client, redis_server: str) -> None:
    create = 'mutation { createProject(input: {name: "One"}) { ... on Project { id } } }'
    await ada.post(create)
    # What this process knows of Redis is as if it were away: asked again, it would refuse.
    original = buckets.PATIENCE_SECONDS
    buckets.PATIENCE_SECONDS = 0
    try:
        assert {(await ada.post("{ me { id } }")).status_code for _ in range(350)} == {200}
        codes = [(await ada.post(create)).status_code for _ in range(9)]
    finally:
        buckets.PATIENCE_SECONDS = original
    assert codes == [200] * 7 + [429] * 2


async def test_without_redis_one_signs_in_and_guesses_are_counted_all_the_same(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    await client.register()
    client.token = None
    monkeypatch.setattr(buckets, "PATIENCE_SECONDS", 0)
    given = {"email": "ada@example.com", "password": "correct horse battery"}
    assert (await client.mutate("signIn", "Session { accessToken }", **given))["__typename"] == "Session"
    codes = [(await client.mutate("signIn", "Session { accessToken }", **{**given, "password": "guessed"}))["code"] for _ in range(6)]
    assert (codes[0], codes[-1]) == ("UNAUTHENTICATED", "RATE_LIMITED")
    assert codes.count("UNAUTHENTICATED") <= 5


@pytest.mark.parametrize(
    ("address", "owner"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("", ""),
        ("x" * 1000, "x" * 64),
    ],
)
def test_who_has_a_network_of_addresses_is_one_stranger(address: str, owner: str) -> None:
    assert Caller(address).network == owner


def test_what_takes_an_idempotency_key_starts_something() -> None:
    core = schema._schema
    assert core.mutation_type is not None
    takes = {
        name
        for name, field in core.mutation_type.fields.items()
        if "input" in field.args and "idempotencyKey" in getattr(getattr(field.args["input"].type, "of_type", None), "fields", {})
    }
    assert takes - {"answerApproval"} <= STARTS
    assert core.mutation_type.fields.keys() >= STARTS | SIGN_INS
