from __future__ import annotations

import json
import logging
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from core import keys
from core.sealing import Sealing
from core.settings import Settings

ROOT = Path(__file__).parents[2]
FIRST, SECOND = "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=", "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjI="
GIVEN = {"jwt_secret": "j" * 32, "sealing_keys": f"{FIRST}, {SECOND}", "operations_token": "o" * 16}


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)  # away from a developer's .env
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    for name in ("ENVIRONMENT", "DATA_DIR", "JWT_SECRET", "SEALING_KEYS", "OPERATIONS_TOKEN"):
        monkeypatch.delenv(name, raising=False)


def settings_of(data_dir: Path, **given: str) -> Settings:
    return Settings.model_validate({"data_dir": data_dir, **given})


def test_what_is_set_is_used_and_no_file_is_made(tmp_path: Path) -> None:
    found = keys.load(settings_of(tmp_path / "data", **GIVEN, environment="production"))
    assert found == keys.Keys("j" * 32, (FIRST, SECOND), "o" * 16)
    assert not (tmp_path / "data").exists()


def test_in_development_keys_are_made_once_and_only_their_owner_can_read_them(tmp_path: Path) -> None:
    data = tmp_path / "deep" / "data"
    made = keys.load(settings_of(data))
    assert keys.load(settings_of(data)) == made
    assert stat.S_IMODE(data.stat().st_mode) == 0o700
    assert stat.S_IMODE((data / "keys.json").stat().st_mode) == 0o600
    assert [path.name for path in data.iterdir()] == ["keys.json"]
    assert len(made.jwt_secret.encode()) >= 32
    assert Sealing(made.sealing_keys).open(Sealing(made.sealing_keys).seal("s")) == "s"
    assert keys.load(settings_of(tmp_path / "other")).jwt_secret != made.jwt_secret


def test_a_setting_goes_before_the_file(tmp_path: Path) -> None:
    made = keys.load(settings_of(tmp_path))
    found = keys.load(settings_of(tmp_path, jwt_secret="j" * 32))
    assert found.jwt_secret == "j" * 32
    assert found.sealing_keys == made.sealing_keys


def test_an_existing_directory_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    keys.load(settings_of(tmp_path))
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


TWENTY = """
import multiprocessing, sys
from pathlib import Path
from core import keys
from core.settings import Settings

def load(_):
    barrier.wait()
    return keys.load(Settings(data_dir=Path(sys.argv[1])))

context = multiprocessing.get_context("fork")
barrier = context.Barrier(20)
with context.Pool(20) as pool:
    for found in pool.map(load, range(20), chunksize=1):
        print(found.jwt_secret, *found.sealing_keys, found.operations_token)
"""


def test_processes_that_start_together_agree(tmp_path: Path) -> None:
    for attempt in range(3):
        data = tmp_path / str(attempt)
        done = subprocess.run([sys.executable, "-c", TWENTY, data], capture_output=True, text=True, timeout=60, check=True)
        answers = done.stdout.splitlines()
        assert len(answers) == 20
        assert len(set(answers)) == 1
        assert len(answers[0].split()) == 3
        assert [path.name for path in data.iterdir()] == ["keys.json"]


@pytest.mark.parametrize("missing", [["jwt_secret"], ["sealing_keys"], ["operations_token"], list(GIVEN)])
def test_production_refuses_to_start_without_all_of_them(tmp_path: Path, missing: list[str]) -> None:
    given = {name: value for name, value in GIVEN.items() if name not in missing}
    with pytest.raises(ValueError, match=f"^{', '.join(name.upper() for name in missing)} must be set in production$"):
        keys.load(settings_of(tmp_path / "data", **given, environment="production"))
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("environment", ["development", "production"])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("jwt_secret", "secret"),
        ("jwt_secret", "j" * 31),
        ("operations_token", "o" * 15),
        ("sealing_keys", "secret"),
        ("sealing_keys", f"{FIRST},"),
        ("sealing_keys", f"{FIRST},é"),
        ("sealing_keys", f"{FIRST} {SECOND}"),
        ("sealing_keys", FIRST[:-4]),
    ],
)
def test_a_weak_or_malformed_setting_is_refused_in_one_line_that_names_it(tmp_path: Path, environment: str, name: str, value: str) -> None:
    with pytest.raises(ValueError, match=name.upper()) as caught:
        keys.load(settings_of(tmp_path, **(GIVEN | {name: value}), environment=environment))
    assert "\n" not in str(caught.value)
    assert value not in str(caught.value)


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '"text"', '{"JWT_SECRET": "x"}'])
def test_a_damaged_file_is_named_and_left_alone(tmp_path: Path, content: str) -> None:
    path = tmp_path / "keys.json"
    path.write_text(content)
    path.chmod(0o600)
    with pytest.raises(ValueError, match=r"keys\.json is damaged"):
        keys.load(settings_of(tmp_path))
    assert path.read_text() == content


def test_a_file_that_others_can_read_is_closed_and_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    made = keys.load(settings_of(tmp_path))
    path = tmp_path / "keys.json"
    path.chmod(0o644)
    with caplog.at_level(logging.WARNING):
        assert keys.load(settings_of(tmp_path)) == made
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "mode 644" in caplog.text
    assert made.jwt_secret not in caplog.text


def test_a_loose_umask_does_not_open_the_file(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        keys.load(settings_of(tmp_path / "data"))
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "data" / "keys.json").stat().st_mode) == 0o600


def test_the_file_can_be_moved_into_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = keys.load(settings_of(tmp_path))
    for name, value in json.loads((tmp_path / "keys.json").read_text()).items():
        monkeypatch.setenv(name, value)
    assert keys.load(settings_of(tmp_path / "nowhere", environment="production")) == made


def test_keys_do_not_show_themselves(tmp_path: Path) -> None:
    made = keys.load(settings_of(tmp_path))
    assert all(secret not in repr(made) for secret in (made.jwt_secret, *made.sealing_keys, made.operations_token))
