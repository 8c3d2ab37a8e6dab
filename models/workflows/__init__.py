"""Workflows, the doors that start them, their runs."""

from models.workflows.definitions import Workflow, WorkflowVersion
from models.workflows.doors import Delivery, DeliveryOutcome, Schedule, ScheduleSlot, SlotOutcome, Webhook, WebhookScheme
from models.workflows.runs import Command, CommandKind, Run, RunStatus, Step, StepEffect, StepStatus, TriggerType

__all__ = [
    "Command",
    "CommandKind",
    "Delivery",
    "DeliveryOutcome",
    "Run",
    "RunStatus",
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
