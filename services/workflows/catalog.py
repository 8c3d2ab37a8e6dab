"""Every step type there is."""

from __future__ import annotations

from services.workflows.steps import StepType
from services.workflows.steps.approvals import APPROVAL
from services.workflows.steps.children import RUN
from services.workflows.steps.flows import RETURN, SWITCH
from services.workflows.steps.http import REQUEST
from services.workflows.steps.mails import SEND
from services.workflows.steps.mcp import CALL
from services.workflows.steps.models import GENERATE
from services.workflows.steps.records import DELETE, INSERT, QUERY, UPDATE, UPSERT
from services.workflows.steps.responses import RESPOND
from services.workflows.steps.transforms import TRANSFORM
from services.workflows.steps.waits import WAIT

_KINDS = (REQUEST, TRANSFORM, INSERT, QUERY, UPDATE, UPSERT, DELETE, GENERATE, RESPOND, WAIT, SWITCH, RETURN, RUN, APPROVAL, SEND, CALL)

CATALOG: dict[str, StepType] = {kind.name: kind for kind in _KINDS}

__all__ = ["CATALOG", "StepType"]
