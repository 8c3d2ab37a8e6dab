"""The rules of the house, from the code's own imports and syntax."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from core.jobs import JobName
from workers import JOBS

CHECKOUT = Path(__file__).parent.parent
FLOORS = {"core": 0, "models": 1, "services": 2, "resolvers": 3, "schema": 4, "server": 5, "workers": 5}
TOP = {*FLOORS, "migrations", "tests", "bench"}

# Who may import what, beside the floors.
ONLY = {
    "strawberry": ("schema/", "resolvers/", "server/"),
    "graphql": ("schema/", "server/"),
    "starlette": ("server/",),
    "uvicorn": ("server/",),
    "arq": ("core/jobs.py", "workers/"),
}
SOCKETS = {"socket", "ssl", "asyncpg", "httpx", "httpx2", "httpcore2", "aiohttp", "requests", "urllib.request", "http.client", "websockets"}
ADAPTERS = {
    "models/databases.py",  # types of the pool it is given
    "models/workflows/webhooks.py",  # types of the pool it is given
    "services/workflows/journal.py",  # types of the pool it is given
    "services/ai/faults.py",  # what the guarded client raises inside the SDKs
    "services/ai/hosts.py",  # the type of the guarded client
    "services/mcp_servers/clients.py",  # hands the guarded client to the SDK
    "services/mcp_servers/credentials.py",  # what the guarded client is given for a server
    "services/mcp_servers/oauth/discoveries.py",  # hands requests of the SDK to the guarded client
    "services/mcp_servers/sdks.py",  # hands the guarded client to the SDK
    "services/ai/sdks.py",  # hands the guarded client to the SDKs
}
# Inside services/ a noun may use another one way only.
USES = {
    ("accounts", "letters"),
    ("projects", "accounts"),
    ("projects", "letters"),
    ("databases", "projects"),
    ("workflows", "projects"),
    ("workflows", "databases"),
    ("workflows", "ai"),
    ("workflows", "secrets"),
    ("workflows", "variables"),
    ("workflows", "letters"),
    ("ai", "projects"),
    ("ai", "letters"),
    ("mcp_servers", "accounts"),
    ("mcp_servers", "secrets"),
    ("mcp_servers", "projects"),
    ("mcp_servers", "letters"),
    ("mcp_servers", "ai"),
    ("databases", "ai"),
    ("workflows", "mcp_servers"),
    ("conversations", "accounts"),
    ("conversations", "ai"),
    ("conversations", "images"),
    ("images", "projects"),
    ("conversations", "projects"),
    ("ai", "rankings"),
    ("exposures", "projects"),
    ("exposures", "workflows"),
}
BANNED_NAMES = {"utils", "helpers", "manager", "managers", "base", "common", "handler", "handlers", "misc"}
MUTATION_LINES = 8


def sources(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    for folder in folders or FLOORS:
        for path in sorted((CHECKOUT / folder).rglob("*.py")):
            yield path.relative_to(CHECKOUT).as_posix(), ast.parse(path.read_text())


@cache
def imported(floor: str) -> Sequence[tuple[str, str]]:
    """What its files import: file and name."""
    return [(path, name) for path, tree in sources(floor) for name in imports(tree)]


def imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_imports_go_down_only() -> None:
    found = []
    for own in FLOORS:
        for path, name in imported(own):
            other = name.split(".")[0]
            if (other in FLOORS and other != own and FLOORS[other] >= FLOORS[own]) or other in ("tests", "bench", "migrations"):
                found.append(f"{path} imports {name}")
    assert not found


@pytest.mark.parametrize("package", ONLY)
def test_a_package_is_imported_only_where_it_belongs(package: str) -> None:
    found = [
        f"{path} imports {name}"
        for floor in FLOORS
        for path, name in imported(floor)
        if name.split(".")[0] == package and not path.startswith(ONLY[package])
    ]
    assert not found


def test_only_core_and_named_adapters_open_sockets() -> None:
    found = [
        f"{path} imports {name}"
        for floor in ("models", "services", "resolvers", "schema", "workers")
        for path, name in imported(floor)
        if any(name == package or name.startswith(f"{package}.") for package in SOCKETS)
        and path not in ADAPTERS
        and not path.startswith("models/workflows/writes/")
    ]
    assert not found


def test_a_noun_uses_another_one_way_only() -> None:
    nouns = {path.name for path in (CHECKOUT / "services").iterdir() if path.is_dir() and path.name != "__pycache__"}
    found = set()
    for path, name in imported("services"):
        own, parts = path.split("/")[1].removesuffix(".py"), name.split(".")
        if parts[0] == "services" and len(parts) > 1 and own in nouns:
            for other in nouns & {parts[1]}:
                if other != own:
                    found.add((own, other))
    assert found <= USES
    assert not {(b, a) for a, b in USES} & USES


def test_raw_sql_is_in_core_and_models_only() -> None:
    statement = re.compile(
        r"^\s*(select\s.+\sfrom|insert\s+into|update\s+\w+.*\sset|delete\s+from|with\s+\w+\s+as)\b", re.IGNORECASE | re.DOTALL
    )
    found = []
    for path, tree in sources("services", "resolvers", "schema", "server", "workers"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and statement.match(node.value):
                found.append(f"{path}:{node.lineno}")
    assert not found


def test_transactions_are_opened_in_one_place() -> None:
    found = [
        f"{path} imports {name}"
        for floor in FLOORS
        for path, name in imported(floor)
        if name.startswith("tortoise.transactions") and path != "core/database.py"
    ]
    assert not found


def test_resolvers_are_shallow() -> None:
    found = []
    for path, tree in sources("resolvers"):
        if path == "resolvers/context.py":
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Try):
                found.append(f"{path}:{node.lineno} has a try")
            if isinstance(node, ast.AsyncFunctionDef) and not any(isinstance(part, ast.Yield) for part in ast.walk(node)):
                assert node.end_lineno is not None
                if node.end_lineno - node.body[0].lineno + 1 > MUTATION_LINES:
                    found.append(f"{path}:{node.lineno} {node.name} is longer than {MUTATION_LINES} lines")
    assert not found


def test_files_have_names_that_say_something() -> None:
    files = [path for floor in FLOORS for path in (CHECKOUT / floor).rglob("*.py")]
    assert files
    assert not [path for path in files if path.stem in BANNED_NAMES]


def test_settings_are_passed_down() -> None:
    found = []
    for path, tree in sources("core", "models", "services", "resolvers", "schema"):
        if path == "core/settings.py":
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Settings":
                found.append(f"{path}:{node.lineno} makes its own settings")
    assert not found


# What may run code, or speak to the world, in ways that nobody watches: where it may stand, and why.
FORBIDDEN = {"eval", "exec", "compile", "__import__"}
SERIALIZERS = {"pickle", "cPickle", "dill", "shelve", "marshal", "yaml", "jsonpickle"}
CLIENTS = {"AsyncClient", "Client", "HTTPTransport", "AsyncHTTPTransport"}
CLIENT_FILES = {"core/outgoing/clients.py"}  # the guarded client
DICE = {"services/workflows/engine/retries.py"}  # jitter of pauses: nobody gains by guessing it
SQL_FILES = ("core/", "models/", "services/databases/")  # identifiers that were checked, values that are parameters
STATEMENT = re.compile(
    r"\b(select\b.*\bfrom|insert\s+into|update\s+\S+\s+set|delete\s+from|(drop|alter|create)\s+(table|index|view))\b",
    re.IGNORECASE | re.DOTALL,
)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else f"{_name(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else ""


def _text(node: ast.expr) -> str | None:
    """What is put together with values: an f-string, or text with % or format."""
    if isinstance(node, ast.JoinedStr) and any(isinstance(part, ast.FormattedValue) for part in node.values):
        return " x ".join(part.value for part in node.values if isinstance(part, ast.Constant) and isinstance(part.value, str))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant):
        return node.left.value if isinstance(node.left.value, str) else None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        target = node.func.value
        return target.value if isinstance(target, ast.Constant) and isinstance(target.value, str) else None
    return None


def dangers(path: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = _name(node.func)
            if name in FORBIDDEN:
                yield f"calls {name}"
            if name.split(".")[0] in ("httpx", "httpx2") and name.split(".")[-1] in CLIENTS and path not in CLIENT_FILES:
                yield f"makes its own {name}"
            if name in ("os.system", "os.popen", "subprocess.getoutput", "asyncio.create_subprocess_shell"):
                yield f"starts a shell: {name}"
            for keyword in node.keywords:
                value = keyword.value.value if isinstance(keyword.value, ast.Constant) else None
                if (keyword.arg, value) in (("shell", True), ("verify", False)):
                    yield f"{keyword.arg}={value!r}"
        if isinstance(node, ast.expr) and (text := _text(node)) is not None and STATEMENT.search(text) and not path.startswith(SQL_FILES):
            yield f"puts SQL together: {text[:40]!r}"
    for name in imports(tree):
        top = name.split(".")[0]
        if top in SERIALIZERS:
            yield f"imports {name}"
        if top == "random" and path not in DICE:
            yield "imports random: secrets makes secrets"


def test_nothing_runs_code_of_others_or_goes_around_the_guards() -> None:
    assert not [f"{path}: {danger}" for path, tree in sources() for danger in dangers(path, tree)]


@pytest.mark.parametrize(
    "code",
    [
        "eval('1')",
        "exec(text)",
        "import pickle",
        "from yaml import load",
        "subprocess.run(words, shell=True)",
        "os.system('ls')",
        "httpx2.AsyncClient()",
        "get(url, verify=False)",
        "import random",
        "f'select * from {table}'",
        "'delete from %s where true' % name",
        "'select a from {}'.format(name)",
    ],
)
def test_each_danger_is_found(code: str) -> None:
    assert list(dangers("services/new.py", ast.parse(code)))


def test_job_names_are_what_workers_register() -> None:
    assert set(JOBS) == set(JobName)


def test_no_installed_package_ships_one_of_our_names() -> None:
    assert not {name: owners for name, owners in packages_distributions().items() if name in TOP}


def test_no_file_names_this_machine() -> None:
    places = re.compile("|".join(["/" + "work" + "/", "/" + "root" + "/", r"files\.pythonhosted", r"registry\.npmjs"]))
    tracked = [
        path
        for pattern in ("*.py", "*.md", "*.toml", "*.lock", "Makefile", "*.json", "*.ts", "*.tsx", "*.yaml", "Dockerfile")
        for path in CHECKOUT.rglob(pattern)
    ]
    skipped = {".venv", "node_modules", "dist", ".data", ".git", ".mypy_cache", ".ruff_cache", ".hypothesis"}
    found = [
        str(path.relative_to(CHECKOUT))
        for path in tracked
        if not skipped & set(path.relative_to(CHECKOUT).parts) and places.search(path.read_text(errors="replace"))
    ]
    assert not found
