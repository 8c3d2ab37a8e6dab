"""A sender that waits for the run: the `respond` step, and everything that may come between."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest

from core.errors import Invalid
from core.reads import key_of
from models.workflows import Delivery, Run, WebhookScheme, Workflow
from services.workflows.steps import responses
from services.workflows.webhooks import Options, replies
from tests.clients import Client
from tests.proxies import Proxy
from tests.workflows.conftest import Runs, StartProcess, transform
from tests.workflows.labs import Lab, outside, pure


@pytest.fixture
def redis_url(redis_proxy: Proxy) -> str:
    return redis_proxy.url


def respond(key: str = "answer", **config: Any) -> dict[str, Any]:
    return {"key": key, "type": "respond", "with": config}


async def path_of(runs: Runs, workflow: Workflow, seconds: int = 20) -> str:
    made = await runs.home.doors.create(workflow, WebhookScheme.NONE, None, Options(wait_seconds=seconds))
    return "/hooks/" + made.url.rsplit("/", 1)[-1]


async def answered(client: Client, path: str, body: Any = None, **headers: str) -> httpx2.Response:
    return await client.http.post(path, json=body, headers={name.replace("_", "-"): value for name, value in headers.items()})


def plain(answer: httpx2.Response) -> tuple[int, str, str]:
    return answer.status_code, answer.headers.get("content-type", ""), answer.text


@pytest.mark.parametrize(
    ("config", "wanted"),
    [
        ({}, (200, "", "")),
        ({"status": 204}, (204, "", "")),
        ({"body": "{{ input.name }}!"}, (200, "text/plain; charset=utf-8", "Ada é!")),
        ({"body": {"name": "{{ input.name }}"}, "status": 201}, (201, "application/json", '{"name":"Ada é"}')),
        ({"body": "{{ input }}"}, (200, "application/json", '{"name":"Ada é","status":418}')),
        ({"status": "{{ input.status }}", "body": "tea"}, (418, "text/plain; charset=utf-8", "tea")),
        ({"body": "<script>", "headers": {"Content-Type": "text/html"}}, (200, "text/html", "<script>")),
    ],
)
async def test_the_sender_is_answered_what_the_step_says(
    client: Client, runs: Runs, worker: None, config: dict[str, Any], wanted: tuple[int, str, str]
) -> None:
    path = await path_of(runs, await runs.workflow(respond(**config)))
    answer = await answered(client, path, {"name": "Ada é", "status": 418})
    assert plain(answer) == wanted
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    assert (await runs.all_ended())[0].status == "SUCCEEDED"


async def test_headers_are_sent_and_what_the_house_says_of_safety_stands(client: Client, runs: Runs, worker: None) -> None:
    headers = {"X-Answer": 42, "Cache-Control": "max-age=60", "Location": "https://example.com/", "Webhook-Allowed-Origin": "*"}
    path = await path_of(runs, await runs.workflow(respond(status=303, headers=headers)))
    answer = await client.http.post(path, follow_redirects=False)
    assert answer.status_code == 303
    assert [answer.headers[name] for name in headers] == ["42", "max-age=60", "https://example.com/", "*"]
    assert len(answer.headers.get_list("cache-control")) == 1


FORBIDDEN = [
    "Set-Cookie",
    "connection",
    "Transfer-Encoding",
    "content-length",
    "Keep-Alive",
    "Upgrade",
    "TE",
    "Trailer",
    "Proxy-Authenticate",
]
FORBIDDEN += [
    "Content-Security-Policy",
    "X-Content-Type-Options",
    "Strict-Transport-Security",
    "Access-Control-Allow-Origin",
    "X-Request-ID",
]
FORBIDDEN += ["Date", "Server", "Content-Encoding", "X-Accel-Redirect", "X-Sendfile", "Clear-Site-Data", "Refresh", "Alt-Svc", "Host"]


async def test_a_header_that_is_not_the_workflows_to_set_fails_the_step_with_its_name(client: Client, runs: Runs, worker: None) -> None:
    for name in FORBIDDEN:
        assert not responses.is_allowed(name.lower())
        with pytest.raises(Invalid, match="may not set this header"):
            await runs.workflow(respond(headers={name: "x"}))
    # What an expression makes is known only when it runs.
    cases: list[tuple[Any, str]] = [
        (f"{{{{ {{'{name}': 'x'}} }}}}", f"headers.{name}: a response may not set this header.") for name in FORBIDDEN[:3]
    ]
    cases += [
        ({"X-A": "{{ input }}"}, "printable ASCII"),
        ("{{ {'X A': 'x'} }}", "no name of a header"),
        ({"X-A": "1", "x-a": "2"}, "twice"),
    ]
    for headers, reason in cases:
        path = await path_of(runs, await runs.workflow(respond(headers=headers)))
        answer = await answered(client, path, "a\r\nSet-Cookie: x=y")
        assert answer.status_code == 202  # the run ended without a response
        assert "set-cookie" not in answer.headers
        run = await Run.get(id=key_of(Run, answer.json()["runId"]))
        assert run.status == "FAILED"
        assert (run.error["code"], run.error["step"]) == ("INPUT", "answer")
        assert reason in run.error["message"]


async def test_the_first_response_counts_and_the_run_goes_on(client: Client, runs: Runs, lab: Lab, worker: None) -> None:
    workflow = await runs.workflow(respond("one", body="first"), outside("slow"), respond("two", body="second"))
    path = await path_of(runs, workflow)
    assert (await answered(client, path)).text == "first"
    await lab.began_step("slow")
    assert not (await Run.get()).has_ended
    lab.release()
    await runs.all_ended()
    assert await Run.all().count() == 1


async def test_without_a_response_the_sender_gets_the_run_when_it_is_over_or_time_is_up(
    client: Client, runs: Runs, lab: Lab, worker: None
) -> None:
    loop = asyncio.get_running_loop()
    start = loop.time()
    answer = await answered(client, await path_of(runs, await runs.workflow(transform("a"))))
    assert answer.status_code == 202
    assert loop.time() - start < 10
    path, start = await path_of(runs, await runs.workflow(outside("slow"), respond(body="late")), 1), loop.time()
    answer = await answered(client, path, webhook_id="1")
    assert (answer.status_code, list(answer.json())) == (202, ["runId"])
    assert 0.9 < loop.time() - start < 10
    lab.release()
    await runs.all_ended()
    assert (await answered(client, path, webhook_id="1")).text == "late"


async def test_the_same_delivery_again_is_answered_the_same(client: Client, runs: Runs, lab: Lab, worker: None) -> None:
    lab.gives("act", "done")
    path = await path_of(runs, await runs.workflow(outside("act"), respond(status=201, body={"run": "{{ run.id }}"})))
    at_once = await asyncio.gather(*[answered(client, path, webhook_id="1") for _ in range(10)])
    later = await answered(client, path, webhook_id="1")
    assert {plain(answer) for answer in [*at_once, later]} == {plain(later)}
    assert later.status_code == 201
    assert lab.began["act"] == 1
    assert await Run.all().count() == 1
    assert (await Delivery.get()).repeats == 10


async def test_many_wait_at_once_on_few_connections(client: Client, runs: Runs, lab: Lab, worker: None) -> None:
    path = await path_of(runs, await runs.workflow(pure("first"), outside("slow"), respond(body="{{ run.id }}")))
    lab.gives("first", 1)
    waiting = [asyncio.create_task(answered(client, path)) for _ in range(60)]
    await lab.began_step("slow", 60)
    assert runs.home.replies.waiting == 60
    async with asyncio.timeout(5):  # of four connections none is held
        for _ in range(20):
            await client.data("{ me { id } }")
    lab.release()
    answers = await asyncio.gather(*waiting)
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 60
    assert runs.home.replies.waiting == 0


async def test_more_than_may_wait_are_answered_at_once(
    client: Client, runs: Runs, lab: Lab, worker: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replies, "WAITING_MOST", 1)
    path = await path_of(runs, await runs.workflow(outside("slow"), respond(body="x")))
    first = asyncio.create_task(answered(client, path))
    await lab.began_step("slow")
    assert (await answered(client, path)).status_code == 202
    lab.release()
    assert (await first).text == "x"


async def test_a_sender_that_hangs_up_is_waited_for_no_more_and_its_run_goes_on(
    client: Client, address: str, runs: Runs, lab: Lab, worker: None
) -> None:
    path = await path_of(runs, await runs.workflow(outside("slow"), respond(body="x")))
    host, port = address.split(":")
    _, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{{}}".encode())
    await lab.began_step("slow")
    assert runs.home.replies.waiting == 1
    writer.close()
    async with asyncio.timeout(5):
        while runs.home.replies.waiting:
            await asyncio.sleep(0.01)
    lab.release()
    assert [run.status for run in await runs.all_ended()] == ["SUCCEEDED"]


@pytest.mark.parametrize("how", ["there", "away", "silent"])
async def test_the_run_may_be_in_another_process_and_redis_away(
    client: Client, runs: Runs, redis_proxy: Proxy, start_worker: StartProcess, how: str
) -> None:
    path = await path_of(runs, await runs.workflow(transform("a"), respond(body="{{ input.n }}")))
    {"there": lambda: None, "away": redis_proxy.cut, "silent": redis_proxy.stall}[how]()
    async with start_worker() as worker:
        answers = await asyncio.gather(*[answered(client, path, {"n": f"{n}"}) for n in range(20)])
        assert worker.is_alive
    assert [(answer.status_code, answer.text) for answer in answers] == [(200, f"{n}") for n in range(20)]


async def test_a_run_by_hand_may_have_the_step_too(runs: Runs, worker: None) -> None:
    id = await runs.start(respond(status=201, body={"a": 1}), output="{{ steps.answer.output }}")
    assert (await runs.ended(id)).output == {"status": 201, "headers": {"content-type": "application/json"}, "body": {"a": 1}}


@pytest.mark.parametrize(
    ("config", "reason"),
    [
        ({"status": "{{ 199 }}"}, "status"),
        ({"status": "{{ 600 }}"}, "status"),
        ({"status": 204, "body": "x"}, "has none"),
        ({"body": "{{ input.big }}{{ input.big }}"}, "at most"),
        ({"headers": {"X-A": "{{ input.big }}"}}, "16000 characters"),
    ],
)
async def test_a_response_that_cannot_be_sent_is_the_steps_error(runs: Runs, worker: None, config: dict[str, Any], reason: str) -> None:
    id = await runs.start(respond(**config), input={"big": "x" * 600_000})
    run = await runs.ended(id)
    assert run.status == "FAILED"
    assert reason in run.error["message"]
