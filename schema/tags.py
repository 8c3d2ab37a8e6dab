from __future__ import annotations

from typing import Annotated

import strawberry

from resolvers import tags as resolve
from schema.operations import mutation
from schema.problems import Problem
from schema.schedules import Schedule
from schema.webhooks import Webhook
from schema.workflows import Workflow


@strawberry.type
class Mutation:
    set_workflow_tags: Annotated[Workflow | Problem, strawberry.union("SetWorkflowTagsResult")] = mutation(
        resolve.set_workflow_tags, "Words by which a workflow is found."
    )
    set_webhook_tags: Annotated[Webhook | Problem, strawberry.union("SetWebhookTagsResult")] = mutation(
        resolve.set_webhook_tags, "Words by which a webhook is found."
    )
    set_schedule_tags: Annotated[Schedule | Problem, strawberry.union("SetScheduleTagsResult")] = mutation(
        resolve.set_schedule_tags, "Words by which a schedule is found."
    )
