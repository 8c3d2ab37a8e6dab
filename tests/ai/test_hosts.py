"""The vendors' own client libraries against a loopback server that fails in every way they do."""

from __future__ import annotations

import asyncio
import base64
import importlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from core.outgoing import Outgoing
from core.outgoing.connections import MOST_CONNECTIONS
from models.ai import ModelProvider
from services.ai import Completion, Image, Message, ModelError, Prompt, Tool, attempts
from services.ai.connections import Connections
from services.ai.hosts import Host, Vendor
from tests.ai import vendors
from tests.core.outgoing_servers import Reply, Seen, Server, answer, serving, watching


@pytest.fixture(autouse=True, scope="module")
def _imported() -> None:
    """So that no deadline of a test has to bear the seconds that the libraries take."""
    importlib.import_module("services.ai.sdks")


PROMPT = Prompt("Why?", system="Be brief.", most_tokens=40, temperature=0.5)


@asynccontextmanager
async def asked(reply: Reply, vendor: Vendor = "openai") -> AsyncIterator[tuple[Host, Server]]:
    async with serving(reply) as server, vendors.host(server, vendor) as host, asyncio.timeout(20):
        with watching():
            yield host, server


async def failure(reply: Reply, vendor: Vendor = "openai", *, streamed: bool = False) -> tuple[ModelError, list[str], int]:
    """The error, the pieces that came before it, and how many calls were made."""
    pieces: list[str] = []

    async def note(piece: str) -> None:
        pieces.append(piece)

    async with asked(reply, vendor) as (host, server):
        with pytest.raises(ModelError) as raised:
            await host.complete(PROMPT, "a-model", note if streamed else None)
        return raised.value, pieces, len(server.seen)


REPLIES: dict[Vendor, Reply] = {
    "openai": vendors.openai("Because", " it", " is."),
    "anthropic": vendors.anthropic("Because", " it", " is."),
    "google": vendors.google("Because", " it", " is."),
}
SAYS: dict[Vendor, str] = {"openai": "a-model-2026", "anthropic": "claude-haiku-5-5", "google": "gemini-3.5-flash-lite"}


@pytest.mark.parametrize("vendor", REPLIES)
async def test_an_answer_and_its_tokens(vendor: Vendor) -> None:
    async with asked(REPLIES[vendor], vendor) as (host, _):
        completion = await host.complete(PROMPT, "a-model", None)
    assert completion == Completion("Because it is.", vendor, SAYS[vendor], 11, 5, None, completion.milliseconds)


@pytest.mark.parametrize("vendor", REPLIES)
async def test_a_stream_gives_its_pieces_and_then_the_whole(vendor: Vendor) -> None:
    pieces: list[str] = []

    async def note(piece: str) -> None:
        pieces.append(piece)

    async with asked(REPLIES[vendor], vendor) as (host, _):
        completion = await host.complete(PROMPT, "a-model", note)
    assert pieces == ["Because", " it", " is."]
    assert (completion.text, completion.input_tokens, completion.output_tokens) == ("Because it is.", 11, 5)


async def test_who_is_at_work_without_a_word_says_so() -> None:
    """A call of a tool takes its time, and so does a thought: who is given up for silence is not silent then."""
    pieces: list[str] = []

    async def note(piece: str) -> None:
        pieces.append(piece)

    async with asked(vendors.openai(calls=[("look", {"n": 1})])) as (host, _):
        await host.complete(replace(PROMPT, tools=(Tool("look", "Looks.", {"type": "object"}),)), "a-model", note)
    assert pieces
    assert set(pieces) == {""}
    heard = attempts.Heard(None)
    async with asyncio.timeout(60) as heard.limit:
        limit = heard.limit
        await heard.hear("")
        assert (limit.when(), heard.first_at, heard.bytes, heard.has_hidden) == (None, None, 0, True)


async def test_what_is_asked_reaches_the_model() -> None:
    async with asked(vendors.openai("Yes.")) as (host, server):
        await host.complete(PROMPT, "a-model", None)
    (seen,) = server.seen
    body = vendors.asked(seen)
    assert seen.headers["authorization"] == f"Bearer {vendors.KEY}"
    assert body["messages"] == [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Why?"}]
    assert (body["model"], body["temperature"], body.get("max_tokens") or body.get("max_completion_tokens")) == ("a-model", 0.5, 40)


@pytest.mark.parametrize("vendor", REPLIES)
async def test_images_reach_the_model_whole_beside_the_texts_that_they_were_sent_with(vendor: Vendor) -> None:
    """That of now and those of the history, of a size and with bytes that nothing on the way may change."""
    kinds = ("image/png", "image/jpeg", "image/webp", "image/gif")
    images = [Image(kind, b"\x89" + bytes(range(256)) * 2000 + str(n).encode()) for n, kind in enumerate(kinds)]
    history = (Message("user", "Before.", images=tuple(images[1:])), Message("assistant", "I see."))
    async with asked(REPLIES[vendor], vendor) as (host, server):
        await host.complete(replace(PROMPT, images=(images[0],), history=history), "a-model", None)
    sent = server.seen[-1].body.decode()
    places = [sent.index("Before."), *[_place(sent, image) for image in images[1:]], sent.index("I see."), sent.index(PROMPT.text)]
    assert [*places, _place(sent, images[0])] == sorted([*places, _place(sent, images[0])])


def _place(sent: str, image: Image) -> int:
    """Where it stands, next to its media type."""
    at = sent.replace("-", "+").replace("_", "/").index(base64.b64encode(image.data).decode().rstrip("="))
    assert image.media_type in sent[max(0, at - 200) : at] + sent[at + len(image.data) * 4 // 3 :][:200]
    return at


OPENAI_FAULTS = {
    "rate limit": (
        vendors.failing(429, {"code": "rate_limit_exceeded", "type": "requests", "message": "slow down"}, Retry_After="7"),
        ("RATE_LIMITED", True, 7.0),
    ),
    "no credit": (
        vendors.failing(429, {"code": "insufficient_quota", "type": "insufficient_quota", "message": "pay"}),
        ("RATE_LIMITED", False, None),
    ),
    "bad key": (vendors.failing(401, {"code": "invalid_api_key", "message": f"Incorrect API key: {vendors.KEY}"}), ("AUTH", False, None)),
    "forbidden": (vendors.failing(403, {"message": "no access"}), ("AUTH", False, None)),
    "unknown model": (vendors.failing(404, {"code": "model_not_found", "message": "no such model"}), ("NO_MODEL", False, None)),
    "too long": (
        vendors.failing(
            400,
            {
                "code": "context_length_exceeded",
                "type": "invalid_request_error",
                "message": "This model's maximum context length is 8192 tokens.",
            },
        ),
        ("CONTEXT_TOO_LONG", False, None),
    ),
    "too long for llama.cpp": (
        vendors.failing(
            400, {"code": 400, "type": "exceed_context_size_error", "message": "the request exceeds the available context size"}
        ),
        ("CONTEXT_TOO_LONG", False, None),
    ),
    "too large": (vendors.failing(413, {"message": "Request too large"}), ("CONTEXT_TOO_LONG", False, None)),
    "filtered before it was asked": (
        vendors.failing(400, {"code": "content_filter", "message": "The prompt was filtered"}),
        ("REFUSED", False, None),
    ),
    "see you in a century": (
        vendors.failing(429, {"message": "slow down"}, Retry_After="Wed, 21 Oct 2121 07:28:00 GMT"),
        ("RATE_LIMITED", True, 3600.0),
    ),
    "bad request": (vendors.failing(400, {"message": f"temperature must be 1 ({vendors.KEY})"}), ("BAD_REQUEST", False, None)),
    "server error": (vendors.failing(500, {"message": "oops"}), ("UNAVAILABLE", True, None)),
    "overloaded": (vendors.failing(503, {"message": "busy"}, Retry_After="3"), ("UNAVAILABLE", True, 3.0)),
    "blocked": (vendors.openai("", finish="content_filter"), ("REFUSED", False, None)),
    "only thoughts": (vendors.openai("", finish="length"), ("BAD_ANSWER", False, None)),
    "nothing": (vendors.openai(""), ("BAD_ANSWER", True, None)),
    "not JSON": (answer(b"<html>", content_type="text/html"), ("BAD_ANSWER", True, None)),
}


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("fault", OPENAI_FAULTS)
async def test_each_fault_has_its_code_and_is_met_by_one_call(fault: str, streamed: bool) -> None:
    reply, (code, retryable, seconds) = OPENAI_FAULTS[fault]
    error, _, calls = await failure(reply, streamed=streamed)
    assert (error.code, error.retryable, error.retry_after_seconds) == (code, retryable, seconds)
    assert vendors.KEY not in error.message
    assert calls == 1


ANTHROPIC_FAULTS = {
    "rate limit": (
        vendors.failing(429, {"type": "rate_limit_error", "message": "slow down"}, Retry_After="7"),
        ("RATE_LIMITED", True, 7.0),
    ),
    "overloaded": (vendors.failing(529, {"type": "overloaded_error", "message": "busy"}), ("UNAVAILABLE", True, None)),
    "bad key": (vendors.failing(401, {"type": "authentication_error", "message": "invalid x-api-key"}), ("AUTH", False, None)),
    "too long": (
        vendors.failing(400, {"type": "invalid_request_error", "message": "prompt is too long: 300000 tokens > 200000 maximum"}),
        ("CONTEXT_TOO_LONG", False, None),
    ),
    "too long with its answer": (
        vendors.failing(
            400,
            {"type": "invalid_request_error", "message": "input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000"},
        ),
        ("CONTEXT_TOO_LONG", False, None),
    ),
    "too large": (
        vendors.failing(413, {"type": "request_too_large", "message": "Request exceeds the maximum size"}),
        ("CONTEXT_TOO_LONG", False, None),
    ),
    "refusal": (vendors.anthropic("", stop="refusal"), ("REFUSED", False, None)),
}


async def test_what_a_vendor_says_of_a_request_is_quoted() -> None:
    error, _, _ = await failure(vendors.failing(400, {"type": "invalid_request_error", "message": "top_k is odd"}), "anthropic")
    assert (error.code, error.message) == ("BAD_REQUEST", "anthropic rejected the request: top_k is odd")


@pytest.mark.parametrize("fault", ANTHROPIC_FAULTS)
async def test_anthropics_faults_have_the_same_codes(fault: str) -> None:
    reply, (code, retryable, seconds) = ANTHROPIC_FAULTS[fault]
    error, _, calls = await failure(reply, "anthropic")
    assert (error.code, error.retryable, error.retry_after_seconds, calls) == (code, retryable, seconds, 1)


GOOGLE_FAULTS = {
    "rate limit": (
        vendors.failing(429, {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "slow down"}, Retry_After="7"),
        ("RATE_LIMITED", True, 7.0),
    ),
    "bad key": (
        vendors.failing(
            400,
            {
                "code": 400,
                "status": "INVALID_ARGUMENT",
                "message": "API key not valid.",
                "details": [{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}],
            },
        ),
        ("AUTH", False, None),
    ),
    "server error": (vendors.failing(500, {"code": 500, "status": "INTERNAL", "message": "oops"}), ("UNAVAILABLE", True, None)),
    "blocked": (vendors.google("", finish="SAFETY"), ("REFUSED", False, None)),
}


@pytest.mark.parametrize("fault", GOOGLE_FAULTS)
async def test_googles_faults_have_the_same_codes(fault: str) -> None:
    reply, (code, retryable, seconds) = GOOGLE_FAULTS[fault]
    error, _, calls = await failure(reply, "google")
    assert (error.code, error.retryable, error.retry_after_seconds, calls) == (code, retryable, seconds, 1)


def broken_connection(writer: asyncio.StreamWriter) -> None:
    writer.transport.abort()


def early_end(writer: asyncio.StreamWriter) -> None:
    """The protocol is kept, the answer is not."""
    writer.write(b"0\r\n\r\n")


CUTS: dict[str, tuple[Vendor, Reply]] = {
    "openai, connection": ("openai", vendors.openai("Because", " it", cut=broken_connection)),
    "openai, early end": ("openai", vendors.openai("Because", " it", cut=early_end)),
    "anthropic, connection": ("anthropic", vendors.anthropic("Because", " it", cut=broken_connection)),
    "anthropic, early end": ("anthropic", vendors.anthropic("Because", " it", cut=early_end)),
    "google, early end": ("google", vendors.google("Because", " it", finish=None)),
}


@pytest.mark.parametrize("cut", CUTS)
async def test_a_stream_that_breaks_off_is_no_answer(cut: str) -> None:
    vendor, reply = CUTS[cut]
    error, pieces, calls = await failure(reply, vendor, streamed=True)
    assert (error.code, error.retryable) == ("UNAVAILABLE", True)
    assert pieces == ["Because", " it"]
    assert calls == 1


async def test_an_answer_that_met_its_limit_says_so() -> None:
    async with asked(vendors.openai("Because it", finish="length")) as (host, _):
        completion = await host.complete(PROMPT, "a-model", None)
    assert completion.truncated


async def test_a_server_that_nobody_runs_is_unavailable() -> None:
    async with serving(vendors.openai("")) as server:
        pass
    async with vendors.host(server) as host:
        with pytest.raises(ModelError) as raised:
            await host.complete(PROMPT, "a-model", None)
    assert (raised.value.code, raised.value.retryable) == ("UNAVAILABLE", True)


@pytest.mark.parametrize("vendor", REPLIES)
async def test_an_address_inside_is_not_called_and_the_setting_is_named(vendor: Vendor) -> None:
    async with serving(REPLIES[vendor]) as server, vendors.host(server, vendor, allowed=False) as host:
        with pytest.raises(ModelError) as raised:
            await host.complete(PROMPT, "a-model", None)
    assert (raised.value.code, raised.value.retryable) == ("UNAVAILABLE", False)
    assert "OUTGOING_ALLOW" in raised.value.message
    assert server.connections == 0


async def test_as_many_models_answer_at_once_as_are_asked() -> None:
    """More than the connections that other calls may have."""
    at_once, under_way, all_there = MOST_CONNECTIONS + 50, 0, asyncio.Event()
    told = vendors.openai("Yes.")

    async def reply(seen: Seen, writer: asyncio.StreamWriter) -> None:
        nonlocal under_way
        under_way += 1
        if under_way == at_once:
            all_there.set()
        await all_there.wait()
        await told(seen, writer)

    async with serving(reply) as server:
        outgoing = Outgoing([server.allowed])
        connections = Connections(outgoing, has_local=False)
        model = await connections.of(ModelProvider.OPENAI, server.url, vendors.KEY)
        async with asyncio.timeout(60):
            answers = await asyncio.gather(*(model.complete(Prompt("?"), "m", None) for _ in range(at_once)))
        assert {answer.text for answer in answers} == {"Yes."}
        await connections.close()
        await outgoing.close()
