"""What expressions of a run see besides the outputs of its steps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from core.clock import stamp
from core.fields import JSON
from core.reads import global_id
from models.workflows import Run, Workflow
from services.workflows import definitions


def of_run(
    id: UUID,
    workflow_id: UUID,
    created_at: datetime,
    trigger_type: str,
    trigger: Mapping[str, JSON],
    input: JSON,
    variables: Mapping[str, JSON],
) -> dict[str, JSON]:
    at = stamp(created_at)
    about: dict[str, JSON] = {"id": global_id(Run, id), "workflowId": global_id(Workflow, workflow_id), "createdAt": at}
    return definitions.context(input, {"type": trigger_type, "at": at, **trigger}, about, variables)
