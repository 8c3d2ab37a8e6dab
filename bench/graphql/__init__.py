"""`graphql.*`: our API as shipped beside a plain Strawberry server and a hand-written endpoint, one process each, over the same rows."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from pathlib import Path

import asyncpg
import orjson

from bench.graphql.shapes import SESSION, SHAPES, VIEWER, Shape
from bench.results import Result
from bench.rounds import Contender, compare
from bench.stages import Failed, Program, Stage
from server.embedded.processes import free_port
from services.accounts.tokens import AccessTokens

SEED = Path(__file__).with_name("seed.sql")
FIGURES = {"rps": "req/s", "cpu_us": "µs"}
NAMES = tuple(f"graphql.{shape.name}.{figure}" for shape in SHAPES for figure in FIGURES)

TOKEN_MINUTES = 15
UVICORN = ("-m", "uvicorn", "--loop", "uvloop", "--http", "httptools", "--no-access-log", "--no-server-header", "--log-level", "warning")


def measure(stage: Stage, names: Collection[str]) -> list[Result]:
    """Raises Failed, also when two of them answer differently."""
    asyncio.run(_seed(stage.database_url))
    programs = _start(stage)
    token, _ = AccessTokens(stage.jwt_secret, TOKEN_MINUTES).issue(VIEWER, SESSION)
    results = []
    for shape in SHAPES:
        wanted = {figure: name for figure in FIGURES if (name := f"graphql.{shape.name}.{figure}") in names}
        if wanted:
            found = compare(_same(shape, token, programs))
            print(
                f"graphql.{shape.name}: the load took {max(typical.load_cpu for typical in found.values()):.0%} of a core at most",
                flush=True,
            )
            for figure, name in wanted.items():
                ours, *peers = [(contender, getattr(typical, figure)) for contender, typical in found.items()]
                results.append(Result(name, ours[1], FIGURES[figure], dict(peers)))
    return results


async def _seed(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(SEED.read_text())
        await connection.execute("vacuum (analyze, freeze)")
        await connection.execute("checkpoint")
    finally:
        await connection.close()


def _start(stage: Stage) -> list[Program]:
    """Ours comes first."""
    port, plain, bare = free_port(), free_port(), free_port()
    programs = [
        stage.start("ours", port, "-m", "server", "serve"),
        stage.start("plain", plain, *UVICORN, "--port", str(plain), "--factory", "bench.graphql.plain:create"),
        stage.start("bare", bare, *UVICORN, "--port", str(bare), "bench.graphql.bare:app"),
    ]
    for program in programs:
        program.wait()
    return programs


def _same(shape: Shape, token: str, programs: Sequence[Program]) -> list[Contender]:
    """With the right answer's length. Raises Failed when one of them answers otherwise than the first."""
    contenders, right = list[Contender](), b""
    for program in programs:
        request = shape.got(token) if program.name == "bare" else shape.posted(token)
        body = program.ask(request)
        answer = orjson.loads(body)
        data = orjson.dumps(answer.get("data"))
        if "errors" in answer or data != (right or data):
            raise Failed(f"{program.name} answers {shape.name} otherwise: {_difference(data if right else body, right)}")
        right = data
        contenders.append(Contender(program, request, len(body)))
    return contenders


def _difference(body: bytes, right: bytes) -> str:
    at = max(0, len(os.path.commonprefix([body, right])) - 100)
    return f"{body[at : at + 300]!r} instead of {right[at : at + 300]!r}"
