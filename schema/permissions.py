from __future__ import annotations

from typing import Any

from core.reads.batches import BatchFunction
from schema.relay import batched


def viewer_can(function: BatchFunction, by: str) -> Any:
    """`viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")`, on every node that belongs to a project."""
    return batched(function, by, description="What you may do with it.")
