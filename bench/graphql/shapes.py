"""The three questions, each as a GraphQL document and as the path of a hand-written endpoint that answers the same."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from core.reads import global_id
from models.workflows import Workflow

VIEWER = UUID("01980000-0001-7000-8000-000000000001")  # of seed.sql, like the ids below
SESSION = UUID("01980000-0002-7000-8000-000000000001")
BUSY = [global_id(Workflow, UUID(f"01980000-0005-7000-8000-{project * 100 + 1:012x}")) for project in range(20, 201, 20)]


@dataclass(frozen=True)
class Shape:
    name: str
    query: str
    path: str
    ids: int  # in the right answer
    variables: Mapping[str, object] = field(default_factory=dict)

    def posted(self, token: str) -> str:
        """As an HTTP request to a GraphQL server."""
        body = json.dumps({"query": self.query, "variables": self.variables})
        return (
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
            f"Authorization: Bearer {token}\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        )

    def got(self, token: str) -> str:
        """As an HTTP request to the hand-written endpoint."""
        return f"GET {self.path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAuthorization: Bearer {token}\r\n\r\n"


TINY = Shape("tiny", "query Me { me { id email } }", "/tiny", ids=1)

NESTED = Shape(
    "nested",
    """query Overview($projects: Int!, $workflows: Int!) {
  projects(first: $projects) {
    edges { node { id name workflows(first: $workflows) { edges { node { id name lastRun { status startedAt } } } } } }
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
        f'w{n}: workflow(id: "{id}") {{ runs(first: 100) {{ nodes {{ id status triggerType createdAt startedAt finishedAt }} }} }}'
        for n, id in enumerate(BUSY)
    )
    + " }",
    f"/flat?first=100&{'&'.join(f'workflow={id}' for id in BUSY)}",
    ids=10 * 100,
)

SHAPES = (TINY, NESTED, FLAT)
