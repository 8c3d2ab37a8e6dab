"""The workflow of the demo, and the event it is shown with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

# The `issues.opened` example of the npm package @octokit/webhooks-examples 7.6.1 (MIT), api.github.com/index.json.
ISSUE_OPENED = (Path(__file__).parent / "issues_opened.json").read_bytes()

COLUMNS = [
    {"name": "title", "type": "text", "required": True},
    {"name": "kind", "type": "select", "options": ["bug", "documentation", "feature", "question"]},
    {"name": "repository", "type": "text"},
    {"name": "url", "type": "url"},
    {"name": "model", "type": "text"},
]


def definition(database_id: str, tell_url: str | None = None) -> dict[str, Any]:
    """Classify a GitHub issue, keep it, and tell a URL if there is one to tell."""
    steps: list[dict[str, Any]] = [
        {
            "key": "classify",
            "type": "ai.generate",
            "with": {
                "prompt": "Classify this GitHub issue.\nTitle: {{ input.issue.title }}\nText: {{ input.issue.body }}",
                "choices": ["bug", "documentation", "feature", "question"],
            },
            "retry": {"attempts": 2, "backoff": "1s"},
            "timeout": "2m",
        },
        {
            "key": "save",
            "type": "database.insert",
            "with": {
                "database": database_id,
                "values": {
                    "title": "{{ input.issue.title }}",
                    "kind": "{{ steps.classify.output.text }}",
                    "repository": "{{ input.repository.full_name }}",
                    "url": "{{ input.issue.html_url }}",
                    "model": "{{ steps.classify.output.provider }}:{{ steps.classify.output.model }}",
                },
            },
        },
    ]
    if tell_url is not None:
        body = {"record": "{{ steps.save.output.id }}", "kind": "{{ steps.classify.output.text }}"}
        retry = {"attempts": 3, "backoff": "1s"}
        steps.append({"key": "tell", "type": "http.request", "with": {"method": "POST", "url": tell_url, "body": body}, "retry": retry})
    return {
        "input": {
            "type": "object",
            "required": ["issue", "repository"],
            "properties": {
                "issue": {"type": "object", "required": ["title", "html_url"]},
                "repository": {"type": "object", "required": ["full_name"]},
            },
        },
        "steps": steps,
        "output": {"record": "{{ steps.save.output.id }}", "kind": "{{ steps.classify.output.text }}"},
    }
