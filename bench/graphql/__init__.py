"""`graphql.*`: our API as shipped beside a plain Strawberry server and a hand-written endpoint, one process each, over the same rows.

With `BENCH_PEERS=1` also beside what Node has (`peers/`), installed by npm as its lock says.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Collection, Mapping
from pathlib import Path

import asyncpg
import orjson

from bench.graphql.shapes import SESSION, SHAPES, VIEWER, Shape, told
from bench.results import Result
from bench.rounds import Contender, compare
from bench.stages import Failed, Program, Stage
from bench.tokens import signing_key, token
from server.embedded.processes import free_port

SEED = Path(__file__).with_name("seed.sql")
PEERS = Path(__file__).with_name("peers")
FIGURES = {"rps": "req/s", "cpu_us": "µs"}
NAMES = tuple(f"graphql.{shape.name}.{figure}" for shape in SHAPES for figure in FIGURES)

OURS, BARE, MERCURIUS, POSTGRAPHILE = "ours", "bare", "mercurius", "postgraphile"
UVICORN = ("-m", "uvicorn", "--loop", "uvloop", "--http", "httptools", "--no-access-log", "--no-server-header", "--log-level", "warning")


def measure(stage: Stage, names: Collection[str]) -> list[Result]:
    """Raises Failed, also when two of them answer differently."""
    node = _node() if os.environ.get("BENCH_PEERS") == "1" else None
    asyncio.run(_seed(stage.database_url))
    programs = _start(stage, node)
    shared, ours = [token(VIEWER, SESSION, by) for by in (stage.jwt_secret, asyncio.run(signing_key(stage)))]
    tokens = {program: ours if program.name == OURS else shared for program in programs}
    results = list[Result]()
    for shape in SHAPES:
        wanted = {figure: name for figure in FIGURES if (name := f"graphql.{shape.name}.{figure}") in names}
        if not wanted:
            continue
        found = compare(_same(shape, tokens))
        load = max(figures.load_cpu for figures in found.values())
        print(f"graphql.{shape.name}: the load took at most {load:.0%} of a core", flush=True)
        for figure, name in wanted.items():
            values = {program: getattr(figures, figure) for program, figures in found.items()}
            results.append(Result(name, values.pop(OURS), FIGURES[figure], values))
    return results


def _node() -> str:
    """Node, with the peers' packages as their lock says. Raises Failed."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise Failed("BENCH_PEERS=1 needs Node 20 or later and npm")
    lock, installed = PEERS / "package-lock.json", PEERS / "node_modules" / ".package-lock.json"  # the second is npm's last word
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        command = (npm, "ci", "--prefix", str(PEERS), "--ignore-scripts", "--no-fund", "--no-audit", "--loglevel", "error")
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            raise Failed(f"npm could not install the peers that BENCH_PEERS=1 asks for:\n{done.stderr.strip()[-2000:]}")
    return node


async def _seed(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(SEED.read_text())
        await connection.execute("vacuum (analyze, freeze)")
        await connection.execute("checkpoint")
    finally:
        await connection.close()


def _start(stage: Stage, node: str | None) -> list[Program]:
    """Ours comes first: what it answers is right."""
    port, plain, bare = free_port(), free_port(), free_port()
    programs = [
        stage.start(OURS, port, "-m", "server", "serve"),
        stage.start("plain", plain, *UVICORN, "--port", str(plain), "--factory", "bench.graphql.plain:create"),
        stage.start(BARE, bare, *UVICORN, "--port", str(bare), "bench.graphql.bare:app"),
    ]
    if node is not None:
        programs += [stage.start(name, free_port(), str(PEERS / f"{name}.mjs"), interpreter=node) for name in (MERCURIUS, POSTGRAPHILE)]
    for program in programs:
        program.wait()
    return programs


def _same(shape: Shape, tokens: Mapping[Program, str]) -> list[Contender]:
    """With the right answer's length. Raises Failed unless all of them answer in full what the first one answers."""
    contenders, right = list[Contender](), b""
    for program, bearer in tokens.items():
        request = _request(shape, bearer, program)
        body = program.ask(request)
        answer = orjson.loads(body)
        data = orjson.dumps({"data": answer.get("data")})
        right = right or data
        if "errors" in answer or not _alike(program, data, right) or data.count(b'"id":') != shape.ids:
            raise Failed(f"{program.name} answers {shape.name} otherwise: {_difference(body, right)}")
        contenders.append(Contender(program, request, len(body)))
    return contenders


def _request(shape: Shape, bearer: str, program: Program) -> str:
    if program.name == BARE:
        return shape.got(bearer)
    if program.name == POSTGRAPHILE:
        return shape.posted_to_postgraphile(bearer)
    return shape.posted(bearer)


def _alike(program: Program, data: bytes, right: bytes) -> bool:
    """To the byte, but for PostGraphile, whose names and notation are its own."""
    if program.name == POSTGRAPHILE:
        return list(told(orjson.loads(data))) == list(told(orjson.loads(right)))
    return data == right


def _difference(body: bytes, right: bytes) -> str:
    at = next((at for at, (one, other) in enumerate(zip(body, right, strict=False)) if one != other), 0)
    part = slice(max(0, at - 100), at + 200)
    return f"{body[part]!r} instead of {right[part]!r}"
