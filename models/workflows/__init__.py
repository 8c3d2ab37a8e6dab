"""Workflows, the doors that start them, their runs."""

from models.workflows.definitions import Workflow, WorkflowVersion
from models.workflows.doors import Schedule, ScheduleSlot, SlotOutcome
from models.workflows.runs import Command, CommandKind, Run, RunStatus, Step, StepEffect, StepStatus, TriggerType
from models.workflows.webhooks import DedupeBy, Delivery, DeliveryOutcome, Webhook, WebhookScheme

__all__ = [
    "Command",
    "CommandKind",
    "DedupeBy",
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
