"""What an application does that asks a provider by its client alone: nothing is kept, nothing is counted, nobody watches.

Run as a program. Each line of JSON on standard input names a client and says how many answers it asks for at once; the answer is what each
was told, when its first piece was there, when the last was whole, and what CPU time all that took.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable
from time import process_time, time

import uvloop
from openai import AsyncOpenAI
from pydantic_ai.direct import model_request_stream
from pydantic_ai.messages import ModelRequest, PartDeltaEvent, PartStartEvent, TextPart, TextPartDelta
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider


class Clients:
    def __init__(self, url: str) -> None:
        self._openai = AsyncOpenAI(api_key="none", base_url=url, max_retries=0)
        self._model = OpenAIChatModel("m", provider=OpenAIProvider(openai_client=self._openai))
        self.by_name: dict[str, Callable[[str], AsyncIterator[str]]] = {"openai": self.openai, "pydantic-ai": self.pydantic_ai}

    async def openai(self, prompt: str) -> AsyncIterator[str]:
        asked = self._openai.chat.completions.create(
            model="m", messages=[{"role": "user", "content": prompt}], stream=True, stream_options={"include_usage": True}
        )
        async for chunk in await asked:
            if chunk.choices and (text := chunk.choices[0].delta.content):
                yield text

    async def pydantic_ai(self, prompt: str) -> AsyncIterator[str]:
        async with model_request_stream(self._model, [ModelRequest.user_text_prompt(prompt)]) as stream:
            async for event in stream:
                match event:
                    case PartStartEvent(part=TextPart(content=text)) | PartDeltaEvent(delta=TextPartDelta(content_delta=text)) if text:
                        yield text


async def listen(pieces: AsyncIterator[str]) -> tuple[str, float]:
    text, first = list[str](), 0.0
    async for piece in pieces:
        first = first or time()
        text.append(piece)
    return "".join(text), first


async def main() -> None:
    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    clients = Clients(sys.argv[1])
    while line := await lines.readline():
        round, began = json.loads(line), process_time()
        client = clients.by_name[round["client"]]
        heard = await asyncio.gather(*(listen(client(str(n))) for n in range(round["streams"])))
        ended, cpu_seconds = time(), process_time() - began
        texts, first = zip(*heard, strict=True)
        print(json.dumps({"texts": texts, "first": first, "ended": ended, "cpu_seconds": cpu_seconds}), flush=True)


if __name__ == "__main__":
    uvloop.run(main())
