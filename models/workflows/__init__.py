"""Workflows, the doors that start them, their runs."""

from models.workflows.approvals import Approval, ApprovalStatus
from models.workflows.definitions import Workflow, WorkflowVersion
from models.workflows.doors import Delivery, DeliveryOutcome, Schedule, ScheduleSlot, SlotOutcome, Webhook, WebhookScheme
from models.workflows.runs import Command, CommandKind, Run, RunStatus, Step, StepEffect, StepStatus, TriggerType
from models.workflows.signals import EventWait, SentEvent

__all__ = [
    "Approval",
    "ApprovalStatus",
    "Command",
    "CommandKind",
    "Delivery",
    "DeliveryOutcome",
    "EventWait",
    "Run",
    "RunStatus",
    "Schedule",
    "ScheduleSlot",
    "SentEvent",
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
