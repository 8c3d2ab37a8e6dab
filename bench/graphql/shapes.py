"""The three questions, each as a GraphQL document, as one in PostGraphile's names, and as the path of a hand-written endpoint."""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from core.reads import global_id
from models.workflows import Workflow

VIEWER = UUID("01980000-0001-7000-8000-000000000001")  # of seed.sql, like the ids below
SESSION = UUID("01980000-0002-7000-8000-000000000001")
BUSY = [UUID(f"01980000-0005-7000-8000-{project * 100 + 1:012x}") for project in range(20, 201, 20)]
KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Shape:
    name: str
    query: str
    postgraphile: str  # the same question in the names that it makes
    path: str
    ids: int  # in the right answer
    variables: Mapping[str, object] = field(default_factory=dict)

    def posted(self, token: str) -> str:
        """As an HTTP request to a GraphQL server."""
        return self._posted(self.query, token)

    def posted_to_postgraphile(self, token: str) -> str:
        return self._posted(self.postgraphile, token)

    def _posted(self, query: str, token: str) -> str:
        body = json.dumps({"query": query, "variables": self.variables})
        return (
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
            f"Authorization: Bearer {token}\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        )

    def got(self, token: str) -> str:
        """As an HTTP request to the hand-written endpoint."""
        return f"GET {self.path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAuthorization: Bearer {token}\r\n\r\n"


def told(data: object) -> Iterator[object]:
    """What an answer says in order, whatever its names, layers and notation: keys of rows, moments and texts. Null says nothing."""
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from told(part)
    elif isinstance(data, str):
        yield _meant(data)
    elif data is not None:
        yield data


def _meant(text: str) -> object:
    with suppress(ValueError):
        return datetime.fromisoformat(text)
    with suppress(ValueError):
        if key := KEY.search(b64decode(text, validate=True).decode()):
            return UUID(key[0])
    return text


def _postgraphile_id(workflow: UUID) -> str:
    return b64encode(json.dumps(["Workflow", str(workflow)], separators=(",", ":")).encode()).decode()


TINY = Shape("tiny", "query Me { me { id email } }", "query Me { me { id email } }", "/tiny", ids=1)

NESTED = Shape(
    "nested",
    """query Overview($projects: Int!, $workflows: Int!) {
  projects(first: $projects) {
    edges { node { id name workflows(first: $workflows) { edges { node { id name lastRun { status startedAt } } } } } }
  }
}""",
    """query Overview($projects: Int!, $workflows: Int!) {
  allProjects(first: $projects, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
    edges { node { id name workflowsByProjectId(first: $workflows, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { edges { node {
      id name runsByWorkflowId(first: 1, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { status startedAt } }
    } } } } }
  }
}""",
    "/nested?projects=20&workflows=10",
    ids=20 + 20 * 10,
    variables={"projects": 20, "workflows": 10},
)

FLAT = Shape(
    "flat",
    "query Runs { "
    + " ".join(
        f'w{n}: workflow(id: "{global_id(Workflow, key)}") '
        "{ runs(first: 100) { nodes { id status triggerType createdAt startedAt finishedAt } } }"
        for n, key in enumerate(BUSY)
    )
    + " }",
    "query Runs { "
    + " ".join(
        f'w{n}: workflow(id: "{_postgraphile_id(key)}") {{ runsByWorkflowId(first: 100, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) '
        "{ nodes { id status triggerType createdAt startedAt finishedAt } } }"
        for n, key in enumerate(BUSY)
    )
    + " }",
    f"/flat?first=100&{'&'.join(f'workflow={global_id(Workflow, key)}' for key in BUSY)}",
    ids=10 * 100,
)

SHAPES = (TINY, NESTED, FLAT)
