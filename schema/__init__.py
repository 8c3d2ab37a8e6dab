"""The GraphQL contract: types on the left, reads and functions on the right. `schema.graphql` is made from it (`make schema`)."""

from __future__ import annotations

import strawberry
from strawberry.schema.config import StrawberryConfig

from schema import (
    accounts,
    ai,
    api_keys,
    approvals,
    audits,
    conversations,
    credentials,
    databases,
    explanations,
    exposures,
    factors,
    identities,
    images,
    invitations,
    mcp_servers,
    messages,
    notices,
    projects,
    rankings,
    replays,
    retention,
    saved_queries,
    schedules,
    secrets,
    semantics,
    sessions,
    starts,
    tags,
    tools,
    variables,
    webhooks,
    workflows,
)
from schema.problems import FaultsAsProblems
from schema.relay import Node, node, nodes
from schema.scalars import SCALARS


@strawberry.type
class Query(
    accounts.Query,
    identities.Query,
    projects.Query,
    databases.Query,
    workflows.Query,
    approvals.Query,
    schedules.Query,
    replays.Query,
    explanations.Query,
    ai.Query,
    conversations.Query,
    messages.Query,
    images.Query,
    rankings.Query,
):
    node: Node | None = node("Anything by its global id.")
    nodes: list[Node | None] = nodes("Several at once, in the order of their ids.")


@strawberry.type
class Mutation(
    accounts.Mutation,
    credentials.Mutation,
    factors.Mutation,
    identities.Mutation,
    sessions.Mutation,
    api_keys.Mutation,
    projects.Mutation,
    notices.Mutation,
    invitations.Mutation,
    secrets.Mutation,
    variables.Mutation,
    audits.Mutation,
    databases.Mutation,
    workflows.Mutation,
    starts.Mutation,
    webhooks.Mutation,
    approvals.Mutation,
    tags.Mutation,
    schedules.Mutation,
    replays.Mutation,
    retention.Mutation,
    ai.Mutation,
    semantics.Mutation,
    mcp_servers.Mutation,
    tools.Mutation,
    conversations.Mutation,
    messages.Mutation,
    images.Mutation,
    rankings.Mutation,
    saved_queries.Mutation,
    exposures.Mutation,
):
    pass


@strawberry.type
class Subscription(workflows.Subscription, webhooks.Subscription, messages.Subscription):
    pass


# What only `node` and unions answer is named, so that the schema has it.
TYPES = [projects.Member, databases.Record, webhooks.Delivery, schedules.ScheduleSlot, workflows.Step, ai.AiCall, ai.Charge]

schema = strawberry.Schema(
    Query,
    Mutation,
    Subscription,
    types=TYPES,
    exception_handlers=[FaultsAsProblems()],
    config=StrawberryConfig(scalar_map=SCALARS),
)
