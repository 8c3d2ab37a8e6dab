"""Workflows, the doors that start them, their runs."""

from models.workflows.causes import Cause, CauseKind, CauseOutcome, RunEnding, RunTrigger
from models.workflows.definitions import Workflow, WorkflowVersion
from models.workflows.doors import Delivery, DeliveryOutcome, Schedule, ScheduleSlot, SlotOutcome, Webhook, WebhookScheme
from models.workflows.runs import Command, CommandKind, LimitStrategy, Run, RunStatus, Step, StepEffect, StepStatus, TriggerType

__all__ = [
    "Cause",
    "CauseKind",
    "CauseOutcome",
    "Command",
    "CommandKind",
    "Delivery",
    "DeliveryOutcome",
    "LimitStrategy",
    "Run",
    "RunEnding",
    "RunStatus",
    "RunTrigger",
    "Schedule",
    "ScheduleSlot",
    "SlotOutcome",
    "Step",
    "StepEffect",
    "StepStatus",
    "TriggerType",
    "Webhook",
    "WebhookScheme",
    "Workflow",
    "WorkflowVersion",
]
