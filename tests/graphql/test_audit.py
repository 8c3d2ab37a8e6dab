"""The reference implementations' own tools against our door: graphql-http's server audit, and graphql-ws with raw sockets."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.graphql.servers import Served

AUDIT = Path(__file__).parent / "audit"


@pytest.fixture(scope="session")
def node() -> str:
    """Node with the packages of `audit/package-lock.json`."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("Node is not installed")
    if not (AUDIT / "node_modules" / "graphql-http").is_dir():
        done = subprocess.run([npm, "ci", "--ignore-scripts"], cwd=AUDIT, capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            pytest.skip(f"npm ci failed: {done.stderr.strip()[-300:]}")
    return node


def test_graphql_https_audit_has_no_error_and_no_warning(node: str, shipped: Served) -> None:
    done = subprocess.run([node, "http.mjs", shipped.url], cwd=AUDIT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    counts = json.loads(done.stdout)
    assert (counts["error"], counts["warn"]) == (0, 0)
    assert counts["ok"] > 50


def test_the_reference_client_is_served_and_every_breach_has_its_close_code(node: str, quick: Served) -> None:
    quick.sign_ins.add("audited")
    done = subprocess.run(
        [node, "sockets.mjs", quick.ws_url, "audited"],
        cwd=AUDIT,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "NO_COLOR": "1"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("ok ") == 17
