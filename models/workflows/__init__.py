"""Workflows, the doors that start them, their runs."""

from models.workflows.definitions import Workflow, WorkflowVersion
from models.workflows.doors import Delivery, DeliveryOutcome, Webhook, WebhookScheme
from models.workflows.runs import Command, CommandKind, Run, RunStatus, Step, StepEffect, StepStatus, TriggerType
from models.workflows.schedules import CatchUp, Overlap, Schedule, ScheduleKind, ScheduleSlot, SlotOutcome

__all__ = [
    "CatchUp",
    "Command",
    "CommandKind",
    "Delivery",
    "DeliveryOutcome",
    "Overlap",
    "Run",
    "RunStatus",
    "Schedule",
    "ScheduleKind",
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
