"""Workflows, the doors that start them, their runs."""

from models.workflows.approvals import Approval, ApprovalAnswer, ApprovalLink, ApprovalStatus
from models.workflows.causes import Cause, CauseKind, CauseOutcome, RunEnding, RunTrigger
from models.workflows.definitions import Workflow, WorkflowVersion
from models.workflows.hidden import HiddenValue
from models.workflows.notices import OutgoingDelivery, OutgoingEvent, OutgoingStatus, OutgoingWebhook
from models.workflows.recalls import Recall
from models.workflows.runs import Command, CommandKind, LimitStrategy, Run, RunStatus, Step, StepEffect, StepStatus, TriggerType
from models.workflows.schedules import CatchUp, Overlap, Schedule, ScheduleKind, ScheduleSlot, SlotOutcome
from models.workflows.signals import EventWait, SentEvent
from models.workflows.webhooks import DedupeBy, Delivery, DeliveryOutcome, Webhook, WebhookScheme

__all__ = [
    "Approval",
    "ApprovalAnswer",
    "ApprovalLink",
    "ApprovalStatus",
    "CatchUp",
    "Cause",
    "CauseKind",
    "CauseOutcome",
    "Command",
    "CommandKind",
    "DedupeBy",
    "Delivery",
    "DeliveryOutcome",
    "EventWait",
    "HiddenValue",
    "LimitStrategy",
    "OutgoingDelivery",
    "OutgoingEvent",
    "OutgoingStatus",
    "OutgoingWebhook",
    "Overlap",
    "Recall",
    "Run",
    "RunEnding",
    "RunStatus",
    "RunTrigger",
    "Schedule",
    "ScheduleKind",
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
