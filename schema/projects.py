from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models import projects as models
from models.projects import Permission, Role
from resolvers import (
    ai,
    api_keys,
    audits,
    conversations,
    exposures,
    images,
    invitations,
    mcp_servers,
    notices,
    permissions,
    quotas,
    rankings,
    saved_queries,
    secrets,
    starts,
    variables,
)
from resolvers import projects as resolve
from resolvers import tags as tagging
from schema.accounts import User
from schema.api_keys import ApiKey
from schema.operations import field, mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.relay import Connection, Node, Row, batched, computed, connection, edge, items

if TYPE_CHECKING:
    from schema.ai import AiCall, Budget, Charge, LanguageModel, ModelRule, ProviderKey
    from schema.audits import AuditEntry
    from schema.conversations import Conversation, ConversationShare
    from schema.databases import Database
    from schema.exposures import McpExposure
    from schema.images import Image
    from schema.invitations import Invitation
    from schema.mcp_servers import McpServer
    from schema.notices import OutgoingWebhook
    from schema.quotas import QuotaUsage
    from schema.rankings import ModelComparison, PublicBoard, TaskRanking
    from schema.saved_queries import SavedQuery
    from schema.secrets import Secret
    from schema.variables import Variable
    from schema.workflows import Approval, Run, Workflow


@strawberry.type(description="What is no more, or is no more yours.")
class Gone(Row, of=resolve.Gone):
    id: strawberry.ID


@strawberry.type(description="A person in a project.")
class Member(Node, of=models.Member):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    role: Role
    created_at: datetime
    user: User = edge(resolve.member_user)
    project: Annotated[Project, strawberry.lazy("schema.projects")] = edge(resolve.project_of_member)


@strawberry.type(description="A room for databases, workflows and the people who share them.")
class Project(Node, of=models.Project):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "id")
    name: str
    description: str
    created_at: datetime
    viewer_role: Role = batched(permissions.viewer_roles, description="What you are in it.")
    retention_days: int | None = strawberry.field(description="For how long runs are kept after their end; null: as the server is set.")
    concurrency: int | None = strawberry.field(description="How many of its runs workers may hold at once; null: no limit.")
    conversation_days: int | None = strawberry.field(
        description="For how long conversations are kept after their last message; null: for ever."
    )
    members: Connection[Member] = connection(resolve.members, "Oldest first.")
    databases: Connection[Annotated[Database, strawberry.lazy("schema.databases")]] = connection(resolve.databases, "Newest first.")
    error_workflow: Annotated[Workflow, strawberry.lazy("schema.workflows")] | None = edge(
        starts.error_workflow, "Started when a run fails whose workflow has no error workflow of its own."
    )
    workflows: Connection[Annotated[Workflow, strawberry.lazy("schema.workflows")]] = connection(tagging.workflows, "Newest first.")
    runs: Connection[Annotated[Run, strawberry.lazy("schema.workflows")]] = connection(resolve.runs, "Of all its workflows, newest first.")
    outgoing_webhooks: Connection[Annotated[OutgoingWebhook, strawberry.lazy("schema.notices")]] = connection(
        notices.outgoing_webhooks, "Newest first."
    )
    api_keys: Connection[ApiKey] = connection(
        api_keys.keys_of_project, "Those that you made, newest first; all of them when you administer the project."
    )
    approvals: Connection[Annotated[Approval, strawberry.lazy("schema.workflows")]] = connection(resolve.approvals, "Newest first.")
    invitations: Connection[Annotated[Invitation, strawberry.lazy("schema.invitations")]] = connection(
        invitations.invitations, "Newest first; for administrators, others see none."
    )
    secrets: Connection[Annotated[Secret, strawberry.lazy("schema.secrets")]] = connection(
        secrets.secrets, "By name. Their values are shown to nobody."
    )
    variables: Connection[Annotated[Variable, strawberry.lazy("schema.variables")]] = connection(
        variables.variables, "By name: what workflows use as vars.<name>."
    )
    audit_log: Connection[Annotated[AuditEntry, strawberry.lazy("schema.audits")]] = connection(
        audits.audit_log, "What people did, newest first; for administrators, others see none."
    )
    usage: list[Annotated[QuotaUsage, strawberry.lazy("schema.quotas")]] = field(quotas.usage, "Of each quota.")
    ai_calls: Connection[Annotated[AiCall, strawberry.lazy("schema.ai")]] = connection(
        ai.ai_calls, "Receipts of what was asked of models, newest first."
    )
    language_models: Connection[Annotated[LanguageModel, strawberry.lazy("schema.ai")]] = connection(
        ai.models_of_project, "Its own, newest first; `languageModels` has the installation's as well."
    )
    model_rules: Connection[Annotated[ModelRule, strawberry.lazy("schema.ai")]] = connection(ai.rules, "Newest first.")
    provider_keys: Connection[Annotated[ProviderKey, strawberry.lazy("schema.ai")]] = connection(ai.provider_keys, "Newest first.")
    budgets: Connection[Annotated[Budget, strawberry.lazy("schema.ai")]] = connection(ai.budgets_of_project, "Newest first.")
    mcp_servers: Connection[Annotated[McpServer, strawberry.lazy("schema.mcp_servers")]] = connection(mcp_servers.servers, "Newest first.")
    conversation_shares: Connection[Annotated[ConversationShare, strawberry.lazy("schema.conversations")]] = connection(
        conversations.shares_of_project, "Links to yours, newest first; to everybody's when you administer the project."
    )
    conversations: Connection[Annotated[Conversation, strawberry.lazy("schema.conversations")]] = connection(
        conversations.conversations_of_project, "Your own, those with the newest message first."
    )
    images: Connection[Annotated[Image, strawberry.lazy("schema.images")]] = connection(
        images.images_of_project, "The project's, and those of your own conversations in it, newest first."
    )
    charges: Connection[Annotated[Charge, strawberry.lazy("schema.ai")]] = connection(ai.charges, "The ledger, newest first.")
    model_rankings: list[Annotated[TaskRanking, strawberry.lazy("schema.rankings")]] = field(
        rankings.model_rankings, "How models do by this project's own evidence, by kind of task."
    )
    model_comparisons: Connection[Annotated[ModelComparison, strawberry.lazy("schema.rankings")]] = connection(
        rankings.comparisons_of_project, "Newest first."
    )
    public_boards: Connection[Annotated[PublicBoard, strawberry.lazy("schema.rankings")]] = connection(
        rankings.boards_of_project, "What others publish, as it was imported; newest first. It is in no ranking."
    )
    saved_queries: Connection[Annotated[SavedQuery, strawberry.lazy("schema.saved_queries")]] = connection(
        saved_queries.saved_queries, "Newest first."
    )
    mcp_exposures: Connection[Annotated[McpExposure, strawberry.lazy("schema.exposures")]] = connection(
        exposures.of_project, "What of it is a tool of the MCP server, newest first."
    )


@strawberry.type(description="A project that was deleted, and can be restored for 30 days.")
class DeletedProject(Row, of=models.Project):
    id: strawberry.ID = computed(resolve.project_id, "id", description="For restoreProject.")
    name: str
    deleted_at: datetime


@strawberry.type
class Query:
    project: Project | None = edge(resolve.project, "A project by its id.")
    projects: Connection[Project] = connection(resolve.projects, "The projects you are a member of, newest first.")
    deleted_projects: list[DeletedProject] = items(resolve.deleted_projects, "What you owned and can restore.")


@strawberry.type
class Mutation:
    create_project: Annotated[Project | Problem, strawberry.union("CreateProjectResult")] = mutation(
        resolve.create_project, "Make a project that you own.", people_only=True
    )
    update_project: Annotated[Project | Problem, strawberry.union("UpdateProjectResult")] = mutation(
        resolve.update_project, "Call a project otherwise."
    )
    change_member_role: Annotated[Member | Problem, strawberry.union("ChangeMemberRoleResult")] = mutation(
        resolve.change_member_role, "Let a member do more or less, at once. Only owners make, change and remove owners.", people_only=True
    )
    remove_member: Annotated[Project | Problem, strawberry.union("RemoveMemberResult")] = mutation(
        resolve.remove_member, "Put somebody out of a project, at once.", people_only=True
    )
    leave_project: Annotated[Gone | Problem, strawberry.union("LeaveProjectResult")] = mutation(
        resolve.leave_project, "Be a member no more. The last owner cannot.", people_only=True
    )
    transfer_project: Annotated[Project | Problem, strawberry.union("TransferProjectResult")] = mutation(
        resolve.transfer_project,
        "Make a member the owner, and yourself an administrator. Needs a recent proof of who you are.",
        people_only=True,
    )
    delete_project: Annotated[Gone | Problem, strawberry.union("DeleteProjectResult")] = mutation(
        resolve.delete_project,
        "Delete a project: nobody sees it from now on, its webhooks answer 410, its schedules stop, its runs are canceled. An owner can "
        "restore it for 30 days; then all that is in it is deleted. Needs a recent proof of who you are.",
        people_only=True,
    )
    restore_project: Annotated[Project | Problem, strawberry.union("RestoreProjectResult")] = mutation(
        resolve.restore_project, "Bring a deleted project back, with all but the runs that were canceled.", people_only=True
    )
