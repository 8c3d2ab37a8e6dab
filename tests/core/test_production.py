"""Production does not start with what is only good enough for a desk."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import ValidationError

from core import keys, production
from core.settings import Settings

CHECKOUT = Path(__file__).parent.parent.parent
GOOD = {
    "ENVIRONMENT": "production",
    "PUBLIC_URL": "https://assistant.example.com",
    "JWT_SECRET": "Zk3uQ0v9xJr7Wm2LpTn8Ys5BdHc1GfEa",
    "SEALING_KEYS": Fernet.generate_key().decode(),
    "OPERATIONS_TOKEN": "vX8nQ2rT5yU7iO1p",
}
BAD = {
    "the examples' secret": ({"JWT_SECRET": "change-me-change-me-change-me-change-me"}, "JWT_SECRET is easily guessed"),
    "one letter": ({"JWT_SECRET": "x" * 64}, "JWT_SECRET is easily guessed"),
    "a piece again and again": ({"JWT_SECRET": "a1B2c3D4e5F6g7H8" * 3}, "JWT_SECRET is easily guessed"),
    "a short secret": ({"JWT_SECRET": "Zk3uQ0v9xJr7Wm2L"}, "JWT_SECRET must have at least 32 bytes"),
    "a key of zeros": ({"SEALING_KEYS": "A" * 43 + "="}, "SEALING_KEYS (number 1) is easily guessed"),
    "a token of digits": ({"OPERATIONS_TOKEN": "1234567890123456"}, "OPERATIONS_TOKEN is easily guessed"),
    "no secret": ({"OPERATIONS_TOKEN": ""}, "OPERATIONS_TOKEN must be set"),
    "no address": ({"PUBLIC_URL": ""}, "PUBLIC_URL must be set"),
    "an address without TLS": ({"PUBLIC_URL": "http://assistant.example.com"}, "PUBLIC_URL must begin with https://"),
    "debug": ({"LOG_LEVEL": "debug"}, "LOG_LEVEL may not be debug"),
    "GraphiQL": ({"GRAPHIQL": "true"}, "GRAPHIQL may not be on"),
    "introspection": ({"INTROSPECTION": "true"}, "INTROSPECTION may not be on"),
    "an origin without TLS": ({"ALLOWED_ORIGINS": "http://app.example.com"}, "http://app.example.com is not"),
    "any origin": ({"ALLOWED_ORIGINS": "*"}, "* is not an origin"),
}


@pytest.mark.parametrize("case", BAD)
def test_production_refuses_it_in_one_line(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given, said = BAD[case]
    for name, value in {**GOOD, **given}.items():
        monkeypatch.setenv(name, value)
    try:
        settings = Settings(_env_file=None)
        (line,) = production.faults(settings, keys.load(settings))
    except (ValidationError, ValueError) as error:
        line = str(error)
    assert said in line
    secrets = [value for name, value in given.items() if value and name in ("JWT_SECRET", "SEALING_KEYS", "OPERATIONS_TOKEN")]
    assert not any(secret in line for secret in secrets)


def test_what_is_set_right_starts_with_graphiql_and_introspection_off(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in GOOD.items():
        monkeypatch.setenv(name, value)
    settings = Settings(_env_file=None)
    assert not list(production.faults(settings, keys.load(settings)))
    assert not settings.shows_schema
    assert not settings.shows_graphiql


def test_every_fault_is_a_line_and_the_exit_code_is_2(tmp_path: Path) -> None:
    env = {**GOOD, "GRAPHIQL": "true", "LOG_LEVEL": "debug", "DATABASE_URL": "postgres://nowhere", "REDIS_URL": "redis://nowhere"}
    more = {"PATH": os.defpath, "PYTHONPATH": str(CHECKOUT), "DATA_DIR": str(tmp_path)}
    for module in (("server", "serve"), ("workers",)):
        done = subprocess.run(
            [sys.executable, "-m", *module], cwd=tmp_path, env={**env, **more}, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 2
        assert [line.split()[0] for line in done.stderr.splitlines()] == ["LOG_LEVEL", "GRAPHIQL"]


@pytest.mark.parametrize("command", ["dev", "demo"])
def test_what_makes_accounts_of_its_own_is_not_for_production(tmp_path: Path, command: str) -> None:
    env = {**GOOD, "PATH": os.defpath, "PYTHONPATH": str(CHECKOUT), "DATA_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-m", "server", command], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith(command)
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    "origin", ["*", "null", "https://*.example.com", "https://a.example.com/", "https://a.example.com/x", "a.example.com", "https://"]
)
def test_an_origin_is_exact_everywhere(origin: str) -> None:
    with pytest.raises(ValidationError, match="is not an origin"):
        Settings(_env_file=None, allowed_origins=(origin,))
