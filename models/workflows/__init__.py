"""Workflows, the doors that start them, their runs."""

from models.workflows.definitions import Workflow, WorkflowVersion
from models.workflows.runs import Command, CommandKind, Run, RunStatus, Step, StepEffect, StepStatus, TriggerType
from models.workflows.schedules import CatchUp, Overlap, Schedule, ScheduleKind, ScheduleSlot, SlotOutcome
from models.workflows.webhooks import DedupeBy, Delivery, DeliveryOutcome, Webhook, WebhookScheme

__all__ = [
    "CatchUp",
    "Command",
    "CommandKind",
    "DedupeBy",
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
