"""GraphQL over HTTP: who is answered what, in which media type, with which status, and what happens when they go away."""

from __future__ import annotations

import asyncio
import json
from uuid import UUID

import httpx2
import pytest
from graphql import get_introspection_query

from core.errors import ProblemCode
from core.settings import Limits
from server.graphql.answers import Code
from server.graphql.doors import _accepted
from tests.graphql.schemas import SECRET
from tests.graphql.servers import Served, serve

RESPONSE = "application/graphql-response+json"


async def ask(
    http: httpx2.AsyncClient, served: Served, query: str, *, accept: str = RESPONSE, token: str | None = None, **body: object
) -> httpx2.Response:
    headers = {"accept": accept} | ({"authorization": f"Bearer {token}"} if token else {})
    return await http.post(served.url, json={"query": query, **body}, headers=headers)


def codes(answer: httpx2.Response) -> list[str]:
    return [error["extensions"]["code"] for error in answer.json()["errors"]]


async def test_a_query_is_answered_with_its_cost_and_a_request_id_that_is_a_uuid7(shipped: Served, http: httpx2.AsyncClient) -> None:
    answer = await ask(http, shipped, "query($n: String!) { hello(name: $n) projects(first: 3) { nodes { id } } }", variables={"n": "Ada"})
    assert answer.status_code == 200
    assert answer.json()["data"]["hello"] == "Hello, Ada!"
    assert answer.json()["extensions"] == {"cost": {"requested": 3, "actual": 3}}
    assert UUID(answer.headers["x-request-id"]).version == 7
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_request_id_of_the_clients_own_is_not_taken(shipped: Served, http: httpx2.AsyncClient) -> None:
    answer = await http.post(shipped.url, json={"query": "{ hello }"}, headers={"x-request-id": "mine"})
    assert answer.headers["x-request-id"] != "mine"


async def test_resolvers_get_plain_variables_and_the_extensions_of_the_request(shipped: Served, http: httpx2.AsyncClient) -> None:
    answer = await ask(
        http,
        shipped,
        "query($a: JSON, $b: Int = 4) { variables(given: $a) number(value: $b) }",
        variables={"a": {"x": [1]}},
        extensions={"e": 1},
    )
    assert answer.json()["data"]["variables"] == {"variables": {"a": {"x": [1]}, "b": 4}, "extensions": {"e": 1}, "given": {"x": [1]}}


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        (None, "application/json"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("application/json", "application/json"),
        (RESPONSE, RESPONSE),
        (f"{RESPONSE}, application/json;q=0.9", RESPONSE),
        (f"application/json;q=0.5, {RESPONSE};q=0.6", RESPONSE),
        (f"text/html, {RESPONSE};charset=utf-8", RESPONSE),
        ("TEXT/Event-Stream", "text/event-stream"),
        ("text/event-stream;q=0, application/json", "application/json"),
        ("text/html, image/png;q=2", None),
        ("application/json;q=0", None),
        ("application/json;q=nan", None),
    ],
)
def test_the_clients_favourite_media_type_is_spoken(accept: str | None, media: str | None) -> None:
    assert _accepted(accept) == media


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", Code.GRAPHQL_PARSE_FAILED),
        ("{ zz }", Code.GRAPHQL_VALIDATION_FAILED),
        ("query($a: Int!) { number(value: $a) }", Code.BAD_USER_INPUT),
    ],
)
async def test_a_refusal_is_400_and_has_no_data_but_200_for_old_clients(
    shipped: Served, http: httpx2.AsyncClient, query: str, code: str
) -> None:
    new = await ask(http, shipped, query)
    old = await ask(http, shipped, query, accept="application/json")
    assert (new.status_code, old.status_code) == (400, 200)
    assert codes(new) == codes(old) == [code]
    assert "data" not in new.json()
    assert "data" not in old.json()


async def test_a_refusal_by_cost_says_the_cost(shipped: Served, http: httpx2.AsyncClient) -> None:
    answer = await ask(http, shipped, "{ projects(first: 20000) { nodes { id } } }")
    assert codes(answer) == [Code.COST_EXCEEDED]
    assert answer.json()["extensions"] == {"cost": {"requested": 20_000}}


async def test_a_browser_gets_graphiql_and_other_gets_are_not_allowed(shipped: Served, http: httpx2.AsyncClient) -> None:
    page = await http.get(shipped.url, headers={"accept": "text/html,application/xhtml+xml"})
    assert "GraphiQL" in page.text
    assert page.headers["x-request-id"]
    answer = await http.get(shipped.url, params={"query": "{ hello }"}, headers={"accept": "application/json"})
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


async def test_who_asks_is_known_by_the_token_and_a_bad_one_is_401(quick: Served, http: httpx2.AsyncClient) -> None:
    viewer = quick.sign_ins.add("good")
    assert (await ask(http, quick, "{ me }", token="good")).json()["data"]["me"] == str(viewer.user_id)
    assert (await ask(http, quick, "{ me }")).json()["data"]["me"] is None
    bad = await ask(http, quick, "{ me }", token="bad", accept="application/json")
    assert (bad.status_code, codes(bad), bad.headers["www-authenticate"]) == (401, [ProblemCode.UNAUTHENTICATED], "Bearer")
    limited = await ask(http, quick, "{ me }", token="limited")
    assert (limited.status_code, limited.headers["retry-after"]) == (429, "3")


async def test_a_sign_in_that_breaks_is_a_masked_500(quick: Served, http: httpx2.AsyncClient) -> None:
    quick.sign_ins.broken = True
    try:
        answer = await ask(http, quick, "{ me }")
    finally:
        quick.sign_ins.broken = False
    assert (answer.status_code, codes(answer)) == (500, [Code.INTERNAL])
    assert SECRET not in answer.text


async def test_what_a_resolver_did_not_foresee_is_masked_and_the_rest_is_answered(shipped: Served, http: httpx2.AsyncClient) -> None:
    answer = await ask(http, shipped, "{ hello broken misshapen notJson }")
    assert answer.status_code == 200
    assert "hunter2" not in answer.text
    assert "object" not in answer.text
    answer = await ask(http, shipped, "{ hello broken misshapen }")
    assert answer.json()["data"] == {"hello": "Hello, world!", "broken": None, "misshapen": None}
    assert codes(answer) == [Code.INTERNAL, Code.INTERNAL]
    assert [error["message"] for error in answer.json()["errors"]] == ["Something went wrong."] * 2
    assert [error["path"] for error in answer.json()["errors"]] == [["broken"], ["misshapen"]]
    assert "hunter2" not in answer.text


async def test_a_fault_in_a_required_field_empties_data_but_not_the_answer(shipped: Served, http: httpx2.AsyncClient) -> None:
    answer = await ask(http, shipped, "{ hello brokenRequired }")
    assert (answer.status_code, answer.json()["data"], codes(answer)) == (200, None, [Code.INTERNAL])


async def test_a_foreseen_fault_says_its_code_fields_and_when_to_try_again(shipped: Served, http: httpx2.AsyncClient) -> None:
    missing, unavailable = (await ask(http, shipped, "{ missing unavailable }")).json()["errors"]
    assert missing["extensions"]["code"] == "NOT_FOUND"
    assert missing["extensions"]["fields"] == [{"path": "input.id", "code": "NOT_FOUND", "message": "There is nothing with this id."}]
    assert (unavailable["message"], unavailable["extensions"]["retryAfterSeconds"]) == ("The model is away.", 7)


async def test_a_fault_in_a_mutation_becomes_the_union_member_that_its_handler_makes(shipped: Served, http: httpx2.AsyncClient) -> None:
    query = 'mutation { signIn(input: {email: "a", password: "b"}) { __typename ... on Problem { message } } }'
    assert (await ask(http, shipped, query)).json()["data"] == {"signIn": {"__typename": "Problem", "message": "Wrong."}}


async def test_an_argument_that_does_not_fit_while_executing_is_bad_input(shipped: Served, http: httpx2.AsyncClient) -> None:
    answer = await ask(http, shipped, 'query($n: String = "x") { hello(name: $n) }', variables={"n": None})
    assert codes(answer) == [Code.BAD_USER_INPUT]


async def test_numbers_beyond_64_bits_and_lone_surrogates_of_ours_are_written_all_the_same(
    shipped: Served, http: httpx2.AsyncClient
) -> None:
    answer = await ask(http, shipped, "{ largeNumber }")
    assert json.loads(answer.content)["data"]["largeNumber"] == {"n": 2**70, "text": "\ud800"}


async def test_a_slow_query_ends_at_its_deadline_and_its_resolver_is_cancelled(quick: Served, http: httpx2.AsyncClient) -> None:
    answer = await ask(http, quick, "{ slow(seconds: 30) }")
    assert (answer.status_code, codes(answer), answer.json()["data"]) == (200, [Code.TIMEOUT], None)
    assert await quick.probe.seen("slow cancelled")


async def test_a_slow_mutation_ends_at_its_deadline(quick: Served, http: httpx2.AsyncClient) -> None:
    answer = await ask(http, quick, "mutation { slowBump(seconds: 30) }")
    assert codes(answer) == [Code.TIMEOUT]
    assert await quick.probe.seen("slow bump cancelled")


async def cut_off(served: Served, query: str, when: str) -> None:
    """Send a query and hang up as soon as its resolver has begun."""
    _, writer = await asyncio.open_connection("127.0.0.1", served.port)
    body = json.dumps({"query": query}).encode()
    head = f"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    assert await served.probe.seen(when)
    writer.close()


async def test_a_client_that_goes_away_takes_its_query_with_it(shipped: Served) -> None:
    shipped.probe.forget()
    await cut_off(shipped, "{ slow(seconds: 30) }", "slow began")
    assert await shipped.probe.seen("slow cancelled", 2)


async def test_a_mutation_that_has_begun_is_finished_without_its_client(shipped: Served) -> None:
    shipped.probe.forget()
    await cut_off(shipped, "mutation { slowBump(seconds: 0.3) }", "slow bump began")
    assert await shipped.probe.seen("slow bump ended", 5)
    assert not shipped.probe.happened["slow bump cancelled"].is_set()


async def test_every_context_that_was_opened_is_closed(quick: Served, http: httpx2.AsyncClient) -> None:
    for query in ("{ hello }", "{ slow(seconds: 30) }", "{ broken }", "mutation { bump }"):
        await ask(http, quick, query)
    assert quick.contexts == [0]


async def test_mutations_run_one_after_another(shipped: Served, http: httpx2.AsyncClient) -> None:
    answer = await ask(http, shipped, 'mutation { a: bump(name: "m") b: bump(name: "m") c: bump(name: "m") }')
    assert answer.json()["data"] == {"a": 1, "b": 2, "c": 3}


async def test_a_body_that_never_ends_is_given_up(quick: Served) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", quick.port)
    writer.write(b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{")
    assert b"408" in await asyncio.wait_for(reader.readline(), 5)
    writer.close()


async def test_a_body_without_end_is_refused_at_the_limit(shipped: Served) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", shipped.port)
    writer.write(b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")
    for _ in range(11):
        writer.write(b"186a0\r\n" + b" " * 100_000 + b"\r\n")
    assert b"413" in await asyncio.wait_for(reader.readline(), 5)
    writer.close()


async def test_the_main_jobs_query_and_graphiqls_introspection_pass_under_the_limits_as_shipped(
    shipped: Served, http: httpx2.AsyncClient
) -> None:
    nested = """{ projects(first: 20) { edges { node { id name workflows(first: 10) { edges { node { id name runs(first: 5) { edges { node {
        id status steps(first: 3) { edges { node { id key } } pageInfo { hasNextPage endCursor } } } } } } } } } } } }"""
    answer = await ask(http, shipped, nested)
    assert answer.json()["extensions"] == {"cost": dict.fromkeys(("requested", "actual"), 20 + 200 + 1000 + 3000)}
    assert len(answer.json()["data"]["projects"]["edges"]) == 20
    introspection = get_introspection_query(
        specified_by_url=True, directive_is_repeatable=True, schema_description=True, input_value_deprecation=True
    )
    answer = await ask(http, shipped, introspection)
    assert "errors" not in answer.json()


async def test_with_introspection_off_nobody_reads_the_schema_and_strangers_read_no_hints(hidden: Served, http: httpx2.AsyncClient) -> None:
    hidden.sign_ins.add("good")
    for token in (None, "good"):
        answer = await ask(http, hidden, "{ __schema { types { name } } }", token=token)
        assert codes(answer)[0] == Code.GRAPHQL_VALIDATION_FAILED
    stranger, member = await ask(http, hidden, "{ helo }"), await ask(http, hidden, "{ helo }", token="good")
    assert stranger.json()["errors"][0]["message"] == "The document is not valid for this schema."
    assert "locations" not in stranger.json()["errors"][0]
    assert "helo" in member.json()["errors"][0]["message"]
    assert "Did you mean" not in member.text
    assert (await ask(http, hidden, "{ hello __typename }")).json()["data"] == {"hello": "Hello, world!", "__typename": "Query"}


async def test_suggestions_are_never_made(shipped: Served, http: httpx2.AsyncClient) -> None:
    for query in ("{ helo }", "{ hello(nam: 1) }", "query($f: Filter) { projects(where: $f) { totalCount } }"):
        answer = await ask(http, shipped, query, variables={"f": {"nam": "x"}})
        assert "Did you mean" not in answer.text


async def test_long_lists_are_refused_where_the_schema_says_list_but_not_inside_json(http: httpx2.AsyncClient) -> None:
    with serve(Limits(input_list=3)) as served:
        for value, code in (
            ({"any": [{}] * 4}, Code.TOO_MANY_ITEMS),
            ({"any": [{"any": [{}] * 4}]}, Code.TOO_MANY_ITEMS),
            ({"any": [{}] * 3}, None),
        ):
            answer = await ask(http, served, "query($f: Filter) { projects(where: $f) { totalCount } }", variables={"f": value})
            assert codes(answer) == [code] if code else "errors" not in answer.json()
        answer = await ask(http, served, "query($a: JSON) { variables(given: $a) }", variables={"a": list(range(100))})
        assert "errors" not in answer.json()
