"""Log lines and metrics: one JSON object a line, nothing secret in it, the request id on each; and bounded series."""

from __future__ import annotations

import asyncio
import json
import logging
from io import StringIO

import httpx2
import pytest
import structlog

from core import logs, metrics
from core.logs import REDACTED, Redaction
from tests.graphql.servers import Served


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def lines(written: StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in written.getvalue().splitlines()]


async def about(log: StringIO, request_id: str) -> list[dict[str, object]]:
    """The lines of one request, once its last one is there: it is written when the answer has gone."""
    async with asyncio.timeout(5):
        while True:
            found = [line for line in lines(log) if line.get("request_id") == request_id]
            if any(line["event"] == "request" for line in found):
                return found
            await asyncio.sleep(0.01)


@pytest.fixture
def written(log: StringIO) -> StringIO:
    """What one test writes, with loggers of its own: structlog's are bound to a configuration when first used."""
    del log
    return StringIO()


@pytest.mark.parametrize(
    "key",
    [
        "password",
        "newPassword",
        "Authorization",
        "cookie",
        "set-cookie",
        "secret",
        "client_secret",
        "token",
        "access_token",
        "refreshToken",
        "x-api-key",
        "jwt_secret",
    ],
)
def test_secrets_are_taken_out_by_key_at_any_depth(key: str) -> None:
    event = Redaction()(None, "info", {"event": "e", key: "s3cret-value", "below": [{"deep": {key: ["s3cret-value"]}}]})
    assert "s3cret-value" not in repr(event)


@pytest.mark.parametrize("key", ["tokens", "token_count", "monkey", "cost", "user_id", "path", "idempotency_key"])
def test_what_only_looks_like_a_secret_stays(key: str) -> None:
    assert Redaction()(None, "info", {key: "value"}) == {key: "value"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("sent Bearer abc.def-ghi to it", f"sent Bearer {REDACTED} to it"),
        ("POST /hooks/whk_123abc?x=1 401", "POST /hooks/***?x=1 401"),
        ("postgres://house:pa55@db:5432/x", f"postgres://house:{REDACTED}@db:5432/x"),
        ("got eyJhbGciOi.eyJzdWIi.c2lnbmF0 back", f"got {REDACTED} back"),
        ("key apk_0123456789ab_c2VjcmV0-_x gone", f"key apk_0123456789ab_{REDACTED} gone"),
        ("the known-secret-1 itself", f"the {REDACTED} itself"),
    ],
)
def test_secrets_are_taken_out_by_shape_and_by_value(text: str, shown: str) -> None:
    assert Redaction(["known-secret-1"])(None, "info", {"event": text, "nested": {"a": [text]}}) == {
        "event": shown,
        "nested": {"a": [shown]},
    }


def test_a_webhooks_path_is_written_without_its_token() -> None:
    assert logs.redacted_path("/hooks/whk_123abc") == "/hooks/***"
    assert logs.redacted_path("/hooks/whk_123abc/x") == "/hooks/***/x"
    assert logs.redacted_path("/graphql") == "/graphql"


def configured(stream: StringIO) -> structlog.stdlib.BoundLogger:
    logs.configure("info", secrets=["known-secret-1"], stream=stream)
    return logs.logger("tests.own")


@pytest.fixture
def _restored(log: StringIO) -> object:
    yield None
    logs.configure("info", secrets=["hunter2hunter2"], stream=log)


@pytest.mark.usefixtures("_restored")
def test_a_line_is_one_json_object_whatever_is_written(written: StringIO) -> None:
    logger = configured(written)
    logger.info("forged\n{}\r\x1b[31m\x00\u2028 line", value="a\nb\x9b")
    with logs.request("r1"):
        try:
            raise RuntimeError("known-secret-1\nsecond line")
        except RuntimeError:
            logger.exception("broken")
        logging.getLogger("uvicorn.error").warning("from %s", "elsewhere")
    assert written.getvalue().isascii()
    first, second, third = lines(written)
    assert first["event"] == "forged\n{}\r\x1b[31m\x00\u2028 line"
    assert (second["request_id"], third["request_id"], third["event"]) == ("r1", "r1", "from elsewhere")
    assert "known-secret-1" not in written.getvalue()
    assert "RuntimeError" in str(second["exception"])


@pytest.mark.usefixtures("_restored")
def test_on_a_terminal_no_value_can_start_a_line_or_move_the_cursor() -> None:
    written = Terminal()
    configured(written).info("forged\nline \x1b[2J", value="a\rb\x9b")
    assert len(written.getvalue().splitlines()) == 1
    assert "\x1b[2J" not in written.getvalue()
    assert "\r" not in written.getvalue()
    assert "\x9b" not in written.getvalue()


async def test_a_request_is_one_line_with_what_it_asked_and_cost(shipped: Served, http: httpx2.AsyncClient, log: StringIO) -> None:
    viewer = shipped.sign_ins.add("logged")
    query = "query Mine { projects(first: 2) { nodes { id } } }"
    answer = await http.post(shipped.url + "?secret=1", json={"query": query}, headers={"authorization": "Bearer logged"})
    (line,) = await about(log, answer.headers["x-request-id"])
    kept = ("event", "method", "path", "status", "operation", "operation_type", "cost", "user_id", "code")
    assert [line[key] for key in kept] == ["request", "POST", "/graphql", 200, "Mine", "query", 2, str(viewer.user_id), "OK"]
    assert isinstance(line["ms"], float)


async def test_what_was_masked_is_in_the_log_under_the_request_id_without_its_secret(
    shipped: Served, http: httpx2.AsyncClient, log: StringIO
) -> None:
    answer = await http.post(shipped.url, json={"query": "{ broken }"})
    told = await about(log, answer.json()["errors"][0]["extensions"]["requestId"])
    assert any("RuntimeError: could not connect to" in str(line.get("exception")) for line in told)
    assert "hunter2" not in log.getvalue()


async def test_no_client_can_make_series(shipped: Served, http: httpx2.AsyncClient) -> None:
    async def series() -> int:
        return len(metrics.text().splitlines())

    for query in ("query Warm { hello }", "{ zz }", "{"):
        await http.post(shipped.url, json={"query": query})
    await http.request("PROPFIND", shipped.url)
    before = await series()
    await asyncio.gather(*(http.post(shipped.url, json={"query": f"query Name{n} {{ a{n}: hello }}"}) for n in range(100)))
    for method in ("BREW", "ZZZ"):
        await http.request(method, shipped.url)
    assert await series() == before
    assert b'graphql_operations_total{code="OK",type="query"}' in metrics.text()
