"""Workflows as tools of conversations: those that somebody has offered, for people who may start them."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from core.errors import Fault, Invalid
from core.fields import JSON
from core.reads import global_id
from core.viewers import Viewer
from models.projects import Permission
from models.workflows import Run, RunStatus, Workflow, WorkflowVersion
from services import projects
from services.ai.prompts import Tool
from services.ai.toolboxes import Offer, ToolResult, fingerprint_of, told, tool_name
from services.workflows.triggers import Starter, current_version

DESCRIPTION_MOST = 1000
OFFERS_MOST = 50
WRAPPED = "input"  # the one argument of a workflow that takes no object
LOOK_SECONDS = (0.05, 1.0)  # between two looks at a run: at first, and at most


async def offer(workflow: Workflow, description: str | None) -> Workflow:
    """With None it is no tool any more. Raises Invalid."""
    if description is not None and not 1 <= len(description.strip()) <= DESCRIPTION_MOST:
        raise Invalid.field("description", "LENGTH", f"A tool's description has 1 to {DESCRIPTION_MOST} characters.")
    return await workflow.offer_as_tool(description)


@dataclass(frozen=True, slots=True)
class WorkflowTools:
    starter: Starter

    async def offers(self, viewer: Viewer, project_id: UUID) -> Sequence[Offer]:
        if not await projects.may(project_id, Permission.RUN, viewer):
            return []
        found = Workflow.visible_to(viewer).filter(project_id=project_id, is_enabled=True, tool_description__not_isnull=True)
        workflows = await found.order_by("created_at", "id").limit(OFFERS_MOST)
        versions = await WorkflowVersion.filter(workflow_id__in=[workflow.id for workflow in workflows])
        current = {(version.workflow_id, version.number): version for version in versions}
        return [_offer(workflow, current[workflow.id, workflow.version_number]) for workflow in workflows]

    async def call(
        self, viewer: Viewer, project_id: UUID, offer: Offer, arguments: dict[str, JSON], *, key: str, timeout_seconds: float
    ) -> ToolResult:
        """The output of the run, or how it ended, or that it goes on: a run is not stopped because nobody waits for it."""
        loop = asyncio.get_running_loop()
        end = loop.time() + timeout_seconds
        id = UUID(offer.id.removeprefix("workflow:"))
        workflow = await Workflow.visible_to(viewer).get_or_none(id=id, project_id=project_id, tool_description__not_isnull=True)
        if workflow is None:
            return ToolResult("There is no such tool any more.", is_error=True)
        try:
            await projects.require(project_id, Permission.RUN, viewer)
            version = await current_version(workflow)
            if _offer(workflow, version).fingerprint != offer.fingerprint:
                return ToolResult("This tool is not what it was when it was asked for. Ask for it again.", is_error=True)
            input = arguments if _takes_object(version) else arguments.get(WRAPPED)
            run = await self.starter.start(workflow, input=input, key=f"tool/{hashlib.sha256(key.encode()).hexdigest()}", by=viewer)
        except Fault as fault:
            return ToolResult(fault.message, is_error=True)
        pause, most = LOOK_SECONDS
        while not (run := await Run.get(id=run.id)).has_ended:
            left = end - loop.time()
            if left <= 0:
                return ToolResult(f"The run {global_id(Run, run.id)} has been started and goes on; its output is not there yet.")
            await asyncio.sleep(min(pause, left))
            pause = min(pause * 2, most)
        if run.status is RunStatus.SUCCEEDED:
            return told(run.output)
        return ToolResult(f"The run {global_id(Run, run.id)} ended: {run.status}. {_why(run.error)}".strip(), is_error=True)


def _offer(workflow: Workflow, version: WorkflowVersion) -> Offer:
    id, description = f"workflow:{workflow.id}", workflow.tool_description or ""
    schema: dict[str, JSON] = version.definition.get("input") or {"type": "object"}
    if not _takes_object(version):
        schema = {"type": "object", "properties": {WRAPPED: schema}, "required": [WRAPPED], "additionalProperties": False}
    # The version, too: who has said "always" has said it of what the workflow did then.
    fingerprint = fingerprint_of(workflow.name, description, version.checksum)
    return Offer(id, Tool(tool_name("workflow", workflow.name, id), description, schema), workflow.name, True, fingerprint)


def _takes_object(version: WorkflowVersion) -> bool:
    """Or anything, or only says what is in an object: the arguments of a tool are one."""
    schema = version.definition.get("input")
    return not isinstance(schema, dict) or schema.get("type", "object") == "object"


def _why(error: JSON) -> str:
    return str(error.get("message", "")) if isinstance(error, dict) else ""
