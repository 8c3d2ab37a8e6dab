"""Who may see and do what, for every field that takes an id and every mutation: both are read from the schema, so that a new one is
tested or fails here."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import NamedTuple
from uuid import uuid4

import pytest
from graphql import GraphQLInputObjectType, GraphQLObjectType, get_named_type
from tortoise.models import Model

from core.callers import Actor
from core.clock import now
from core.ids import new_id
from core.reads import global_id
from core.viewers import Viewer
from models.accounts import Session, User
from models.ai import (
    AiCall,
    AiCallStatus,
    Budget,
    BudgetPeriod,
    CacheState,
    Charge,
    LanguageModel,
    ModelCapability,
    ModelPricing,
    ModelProvider,
    ModelRule,
    ModelStrategy,
    ProviderKey,
    SemanticCache,
    SemanticTrial,
)
from models.api_keys import ApiKey
from models.audits import AuditEntry
from models.conversations import (
    Attachment,
    Conversation,
    ConversationShare,
    Message,
    MessageRole,
    MessageStatus,
    ToolCall,
    ToolCallStatus,
    ToolPermission,
)
from models.databases import Database, Record
from models.exposures import McpExposure
from models.factors import Passkey, TwoFactor
from models.identities import Identity
from models.images import Image
from models.invitations import Invitation
from models.mcp_servers import McpAuth, McpServer, McpTool, McpToolState
from models.projects import Member, Permission, Project, Role
from models.rankings import AnswerRating, ComparisonStatus, ModelComparison, PublicBoard, Thumb
from models.saved_queries import SavedQuery
from models.secrets import Secret
from models.variables import Variable
from models.workflows import (
    Approval,
    ApprovalAnswer,
    Cause,
    CauseKind,
    Delivery,
    DeliveryOutcome,
    OutgoingDelivery,
    OutgoingEvent,
    OutgoingWebhook,
    Run,
    RunEnding,
    RunStatus,
    RunTrigger,
    Schedule,
    ScheduleSlot,
    SentEvent,
    SlotOutcome,
    Step,
    StepEffect,
    StepStatus,
    Webhook,
    WebhookScheme,
    Workflow,
    WorkflowVersion,
)
from schema import schema
from schema.relay import Node, public_fields
from services import variables
from services.databases import records
from services.platform import Platform
from tests.clients import Client, Data
from tests.make import TRANSFORM, Make

CORE = schema._schema
PUBLIC = {
    "Query.me",
    "Mutation.register",
    "Mutation.signIn",
    "Mutation.refreshSession",
    "Mutation.requestPasswordReset",
    "Mutation.resetPassword",
    "Mutation.verifyEmail",
    "Mutation.confirmEmailChange",
    "Mutation.undoEmailChange",
    *("Query.approvalByToken", "Mutation.answerApprovalByToken"),
    *("Mutation.answerChallenge", "Mutation.beginPasskeySignIn", "Mutation.finishPasskeySignIn"),
    "Query.sharedConversation",
    *("Query.oidcProviders", "Mutation.beginOidcSignIn", "Mutation.finishOidcSignIn"),
}

# What each mutation is given besides its id, and what it needs; None: no more than to be signed in.
MUTATIONS: dict[str, tuple[Data, Permission | None]] = {
    "signOut": ({}, None),
    "updateProfile": ({"name": "New"}, None),
    "changePassword": ({"oldPassword": "old", "newPassword": "new horse battery"}, None),
    "resendVerification": ({}, None),
    "requestEmailChange": ({"email": "new@example.com"}, None),
    "deleteAccount": ({"email": "own@example.com"}, None),
    "exportAccount": ({}, None),
    "endSession": ({}, None),
    "endOtherSessions": ({}, None),
    "endAllSessions": ({}, None),
    "rotateApiKey": ({"graceSeconds": 60}, None),
    "revokeApiKey": ({}, None),
    "createApiKey": ({"name": "New", "scope": "READ"}, Permission.READ),
    "createProject": ({"name": "New"}, None),
    "createDatabase": ({"name": "New", "schema": {"title": "text"}}, Permission.EDIT),
    "createRecord": ({"values": {"title": "New"}}, Permission.EDIT),
    "createWorkflow": ({"name": "New", "definition": TRANSFORM}, Permission.EDIT),
    "updateWorkflow": ({"name": "New", "definition": {"steps": [{"key": "new", "type": "transform"}]}}, Permission.EDIT),
    "setWorkflowEnabled": ({"enabled": True}, Permission.EDIT),
    "runWorkflow": ({"input": {"value": 1}}, Permission.RUN),
    "cancelRun": ({"reason": "New"}, Permission.RUN),
    "answerApproval": ({"decision": "APPROVED"}, Permission.RUN),
    "sendEvent": ({"name": "New", "data": {"value": 1}}, Permission.RUN),
    "setWorkflowTags": ({"tags": ["a"]}, Permission.EDIT),
    "setWebhookTags": ({"tags": ["a"]}, Permission.EDIT),
    "setScheduleTags": ({"tags": ["a"]}, Permission.EDIT),
    "createWebhook": ({"scheme": "NONE"}, Permission.EDIT),
    "setWebhookEnabled": ({"enabled": False}, Permission.EDIT),
    "updateWebhook": ({"options": {"waitSeconds": 5}}, Permission.EDIT),
    "rotateWebhookSecret": ({"graceSeconds": 60}, Permission.EDIT),
    "rotateWebhookUrl": ({"graceSeconds": 60}, Permission.EDIT),
    "replayDeliveries": ({}, Permission.RUN),
    "createSchedule": ({"cron": "@daily", "input": {"value": 1}}, Permission.EDIT),
    "setScheduleEnabled": ({"enabled": True}, Permission.EDIT),
    "deleteWebhook": ({}, Permission.EDIT),  # the last: what was deleted cannot be replayed
    "updateSchedule": ({"cron": "@hourly", "input": {"value": 1}}, Permission.EDIT),
    "pauseSchedule": ({"reason": "New"}, Permission.EDIT),
    "resumeSchedule": ({}, Permission.EDIT),
    "backfillSchedule": ({"first": "2026-01-01T00:00:00Z", "last": "2026-01-01T06:00:00Z"}, Permission.EDIT),
    "deleteSchedule": ({}, Permission.EDIT),
    "retryRun": ({"from": "START"}, Permission.RUN),
    "testWorkflow": ({"input": {"value": 1}}, Permission.RUN),
    "restoreVersion": ({"number": 1, "expectedNumber": 2}, Permission.EDIT),
    "setRetention": ({"days": 90}, Permission.EDIT),
    "createOutgoingWebhook": ({"url": "https://example.com/new", "events": ["RUN_FAILED"]}, Permission.EDIT),
    "updateOutgoingWebhook": ({"url": "https://example.com/new"}, Permission.EDIT),
    "rotateOutgoingWebhook": ({}, Permission.EDIT),
    "testOutgoingWebhook": ({}, Permission.EDIT),
    "resendOutgoingDelivery": ({}, Permission.EDIT),
    "deleteOutgoingWebhook": ({}, Permission.EDIT),  # the last: what it owed goes with it
    "pinRun": ({}, Permission.EDIT),
    "unpinRun": ({}, Permission.EDIT),
    "setProjectRetention": ({"days": 90}, Permission.ADMINISTER),
    "setProjectConcurrency": ({"limit": 5}, Permission.ADMINISTER),
    "setVersionTag": ({"tag": "prod", "number": 1}, Permission.EDIT),
    "setErrorWorkflow": ({}, Permission.EDIT),
    "setProjectErrorWorkflow": ({}, Permission.EDIT),
    "sendTestFailure": ({}, Permission.RUN),
    "sendProjectTestFailure": ({}, Permission.RUN),
    "beginTotp": ({}, None),
    "confirmTotp": ({"code": "000000"}, None),
    "disableTotp": ({"password": "New", "code": "000000"}, None),
    "regenerateRecoveryCodes": ({}, None),
    "beginPasskeyRegistration": ({}, None),
    "finishPasskeyRegistration": ({"name": "New", "credential": {}}, None),
    "renamePasskey": ({"name": "New"}, None),
    "deletePasskey": ({}, None),
    "beginPasskeyProof": ({}, None),
    "proveIdentity": ({"code": "000000"}, None),
    "beginOidcLink": ({"provider": "New"}, None),
    "linkOidc": ({"code": "New", "secret": "New"}, None),
    "unlinkIdentity": ({}, None),
    "updateProject": ({"name": "New"}, Permission.ADMINISTER),
    "changeMemberRole": ({"role": "VIEWER"}, Permission.ADMINISTER),
    "removeMember": ({}, Permission.ADMINISTER),
    "leaveProject": ({}, Permission.READ),
    "transferProject": ({}, Permission.OWN),
    "inviteMember": ({"email": "new@example.com", "role": "VIEWER"}, Permission.ADMINISTER),
    "resendInvitation": ({}, Permission.ADMINISTER),
    "revokeInvitation": ({}, Permission.ADMINISTER),
    "acceptInvitation": ({"token": "New"}, None),
    "declineInvitation": ({"token": "New"}, None),
    "setSecret": ({"name": "NEW", "value": "new secret"}, Permission.ADMINISTER),
    "deleteSecret": ({}, Permission.ADMINISTER),
    "setVariable": ({"name": "OTHER", "value": "new"}, Permission.EDIT),
    "deleteVariable": ({}, Permission.EDIT),
    "exportAudit": ({}, Permission.ADMINISTER),
    "deleteProject": ({}, Permission.OWN),
    "restoreProject": ({}, Permission.OWN),
    "createRunTrigger": ({"on": "FINISHED"}, Permission.EDIT),
    "setRunTriggerEnabled": ({"enabled": False}, Permission.EDIT),
    "setProviderKey": ({"provider": "OPENAI", "key": "sk-new"}, Permission.ADMINISTER),
    "rateAnswer": ({"thumb": "UP"}, Permission.RUN),
    "retractRating": ({}, Permission.RUN),
    "startComparison": ({"prompt": "New"}, Permission.RUN),
    "judgeComparison": ({"verdict": "A"}, Permission.RUN),
    "importBoard": (
        {"name": "New", "sourceUrl": "https://example.com", "publishedOn": "2026-01-01", "rows": [{"model": "new", "score": 1}]},
        Permission.ADMINISTER,
    ),
    "deleteBoard": ({}, Permission.ADMINISTER),
    "createLanguageModel": ({"provider": "OPENAI", "name": "new"}, Permission.ADMINISTER),
    "updateLanguageModel": ({"enabled": False}, Permission.ADMINISTER),
    "setModelRule": ({"task": "new"}, Permission.ADMINISTER),
    "createBudget": ({"period": "DAY", "limitMicros": 5_000_000_000}, Permission.ADMINISTER),
    "updateBudget": ({"limitMicros": 1, "hard": False}, Permission.ADMINISTER),
    "setSemanticCache": ({"falseHitBudget": 0.02}, Permission.ADMINISTER),
    "setSemanticCacheMode": ({"mode": "SHADOW"}, Permission.ADMINISTER),
    "judgeSemanticTrial": ({"verdict": "WRONG"}, Permission.EDIT),
    "reportWrongHit": ({}, Permission.RUN),
    "deleteSemanticCache": ({}, Permission.ADMINISTER),
    "createConversation": ({"title": "New"}, Permission.RUN),
    "renameConversation": ({"title": "New"}, Permission.RUN),
    "updateConversation": ({"instructions": "New", "tools": []}, Permission.RUN),
    "shareConversation": ({}, Permission.EDIT),
    "revokeConversationShare": ({}, Permission.READ),
    "sendMessage": ({"text": "New"}, Permission.RUN),
    "editMessage": ({"text": "New"}, Permission.RUN),
    "regenerateMessage": ({}, Permission.RUN),
    "stopMessage": ({}, Permission.RUN),
    "answerToolCall": ({"allow": "ALWAYS"}, Permission.RUN),
    "revokeToolPermission": ({}, Permission.READ),
    "selectBranch": ({}, Permission.RUN),
    "setConversationRetention": ({"days": 90}, Permission.ADMINISTER),
    "createImageUpload": ({"name": "New"}, Permission.RUN),  # of a conversation; one of the project needs EDIT
    "deleteImage": ({}, Permission.EDIT),
    "deleteConversation": ({}, Permission.READ),
    "deleteProviderKey": ({}, Permission.ADMINISTER),
    "deleteModelRule": ({}, Permission.ADMINISTER),
    "deleteLanguageModel": ({}, Permission.ADMINISTER),
    "deleteBudget": ({}, Permission.ADMINISTER),
    "setWorkflowTool": ({"description": "New"}, Permission.EDIT),
    "createMcpServer": ({"name": "New", "url": "https://mcp.example.com/mcp"}, Permission.ADMINISTER),
    "updateMcpServer": ({"enabled": False}, Permission.ADMINISTER),
    "refreshMcpTools": ({}, Permission.ADMINISTER),
    "beginMcpConnection": ({}, Permission.ADMINISTER),
    "finishMcpConnection": ({"code": "New", "secret": "New"}, None),
    "allowMcpTool": ({"fingerprint": "secret"}, Permission.ADMINISTER),
    "forbidMcpTool": ({}, Permission.ADMINISTER),
    "deleteMcpServer": ({}, Permission.ADMINISTER),
    "createSavedQuery": ({"name": "New", "document": "{ __typename }"}, Permission.EDIT),
    "updateSavedQuery": ({"name": "New name"}, Permission.EDIT),
    "exposeWorkflow": ({"name": "new_tool", "description": "New"}, Permission.EDIT),
    "hideWorkflow": ({}, Permission.EDIT),
    "exposeSavedQuery": ({"name": "new_query", "description": "New"}, Permission.EDIT),
    "hideSavedQuery": ({}, Permission.EDIT),
    "deleteSavedQuery": ({}, Permission.EDIT),
}
WANTED: dict[str, type[Model]] = {  # by the name of an argument
    "projectId": Project,
    "databaseId": Database,
    "workflowId": Workflow,
    "runId": Run,
    "approvalId": Approval,
    "webhookId": Webhook,
    "outgoingWebhookId": OutgoingWebhook,
    "outgoingDeliveryId": OutgoingDelivery,
    "deliveryIds": Delivery,
    "scheduleId": Schedule,
    "runTriggerId": RunTrigger,
    "errorWorkflowId": Workflow,
    "sourceWorkflowId": Workflow,
    "providerKeyId": ProviderKey,
    "languageModelId": LanguageModel,
    "languageModelIds": LanguageModel,
    "modelRuleId": ModelRule,
    "budgetId": Budget,
    "embeddingModelId": LanguageModel,
    "judgeModelId": LanguageModel,
    "semanticCacheId": SemanticCache,
    "semanticTrialId": SemanticTrial,
    "aiCallId": AiCall,
    "mcpServerId": McpServer,
    "mcpToolId": McpTool,
    "conversationId": Conversation,
    "conversationShareId": ConversationShare,
    "messageId": Message,
    "parentId": Message,
    "comparisonId": ModelComparison,
    "publicBoardId": PublicBoard,
    "recordIds": Record,
    "runIds": Run,
    "imageId": Image,
    "imageIds": Image,
    "toolCallId": ToolCall,
    "toolPermissionId": ToolPermission,
    "savedQueryId": SavedQuery,
    "userId": User,
    "workflowIds": Workflow,
    "passkeyId": Passkey,
    "identityId": Identity,
    "sessionId": Session,
    "apiKeyId": ApiKey,
    "memberId": Member,
    "invitationId": Invitation,
    "secretId": Secret,
    "variableId": Variable,
}
NESTED = {"workflowIds": "projectId: $own, where: {workflowIds: [$id]}"}  # how a subscription is given what is no argument of its own


# What only those see who may do it: for others it is not there.
UNSEEN = {"resendInvitation", "revokeInvitation", "restoreProject"}

# What else takes ids: what each is of, and what is asked for beside it, of one's own.
ASKED: dict[str, dict[str, type[Model]]] = {
    "versionDiff": {"a": WorkflowVersion, "b": WorkflowVersion},
    "runDiff": {"a": Run, "b": Run},
    "planRun": {"workflowId": Workflow, "projectId": Project},
    "aiStatistics": {"projectId": Project},
    "chatTools": {"projectId": Project},
    "searchMessages": {"projectId": Project},
    "conversationExport": {"conversationId": Conversation},
}


class Place(NamedTuple):
    """Where an id goes in."""

    type: str
    field: str
    argument: str


@cache
def places() -> tuple[Place, ...]:
    return tuple(_places())


def _places() -> Iterator[Place]:
    for kind in CORE.type_map.values():
        if not isinstance(kind, GraphQLObjectType) or kind.name.startswith("__"):
            continue
        for name, field in kind.fields.items():
            for argument, given in field.args.items():
                inner = get_named_type(given.type)
                if inner.name == "ID":
                    yield Place(kind.name, name, argument)
                elif isinstance(inner, GraphQLInputObjectType):
                    yield from (Place(kind.name, name, at) for at, one in inner.fields.items() if get_named_type(one.type).name == "ID")


def test_everything_that_takes_an_id_is_on_the_list() -> None:
    """Ids are looked up where `find` or a declared `Find` is: at the roots."""
    assert {place.type for place in places()} == {"Query", "Mutation", "Subscription"}
    assert {place.argument for place in places() if place.type != "Query"} == set(WANTED)
    assert CORE.mutation_type is not None
    assert {f"Mutation.{name}" for name in MUTATIONS} == {f"Mutation.{name}" for name in CORE.mutation_type.fields} - PUBLIC


def test_few_fields_answer_without_sign_in() -> None:
    assert public_fields(schema) == PUBLIC


@dataclass
class Tenant:
    viewer: Viewer
    token: str
    rows: dict[str, Model]  # one of each node type
    second: dict[str, Model]  # by the name of an argument, or of one of a mutation, that must be another row than the first of its type

    def id(self, name: str) -> str:
        return global_id(type(self.rows[name]), self.rows[name].pk)

    def given(self, mutation: str, without: str = "") -> dict[str, str]:
        """Ids of its own for all that this mutation takes."""
        wanted = [place.argument for place in places() if place[:2] == ("Mutation", mutation) and place.argument != without]
        second = {argument: self.second.get(f"{mutation}.{argument}") or self.second.get(argument) for argument in wanted}
        rows = {argument: second[argument] or self.rows[WANTED[argument].__name__] for argument in wanted}
        return {argument: global_id(type(row), row.pk) for argument, row in rows.items()}


async def tenant(make: Make, home: Platform) -> Tenant:
    viewer = await make.viewer()
    project = await make.project(viewer)
    database = await make.database(project)
    record = await records.create(database, {"title": "secret"}, viewer)
    workflow = await make.workflow(project, viewer)
    run = await home.starter.start(workflow, input={"value": "secret"}, key=None, by=viewer)
    step = await Step.create(run_id=run.id, position=0, key="one", type="transform", effect=StepEffect.NONE, status=StepStatus.SUCCEEDED)
    webhook = (await home.doors.create(workflow, WebhookScheme.BEARER, None)).webhook
    delivery = await Delivery.create(
        webhook_id=webhook.id,
        dedupe_key=str(new_id()),
        outcome=DeliveryOutcome.ACCEPTED,
        headers={},
        query={},
        body=b"secret",
        body_sha256="0" * 64,
        run_id=run.id,
        received_at=now(),
    )
    schedule = await Schedule.create(workflow_id=workflow.id, cron="@yearly", timezone="UTC", input={"value": 1}, next_fire_at=now())
    slot = await ScheduleSlot.create(schedule_id=schedule.id, slot=now(), outcome=SlotOutcome.SKIPPED)
    approval = await Approval.create(project_id=project.id, run_id=run.id, step_id=step.id, title="secret", roles=[], users=[])
    event = await SentEvent.create(project_id=project.id, key=str(new_id()), name="secret", correlation="", expires_at=now())
    answered = await Approval.create(project_id=project.id, run_id=run.id, step_id=new_id(), title="secret", roles=[], users=[])
    answer = await ApprovalAnswer.create(approval_id=answered.id, user_id=viewer.user_id, approves=True, comment="secret")
    rows: list[Model] = [answer, approval, event, project, database, record, workflow, run, step, webhook, delivery, schedule, slot]
    others = [await make.workflow(project, viewer, {"steps": [{"key": "a", "type": "transform"}]}) for _ in range(3)]
    await workflow.set_error_workflow(others[0].id)
    await project.set_error_workflow(others[0].id)
    rows += [await RunTrigger.create(workflow_id=workflow.id, source_workflow_id=others[0].id, on=RunEnding.FAILED)]
    rows += [await Cause.create(workflow_id=workflow.id, kind=CauseKind.RUN, key="secret", run_id=run.id)]
    outgoing = await OutgoingWebhook.create(project_id=project.id, url="secret", events="RUN_FAILED", sealed_secret="secret")
    rows += [
        outgoing,
        await OutgoingDelivery.create(webhook_id=outgoing.id, project_id=project.id, key="secret", event=OutgoingEvent.TEST, next_at=None),
    ]
    rows += [await TwoFactor.create(user_id=viewer.user_id, secret="secret")]
    rows += [await Passkey.create(user_id=viewer.user_id, name="secret", credential_id=str(new_id()), public_key=b"", sign_count=0)]
    rows += [await Identity.create(user_id=viewer.user_id, provider="secret", issuer="secret", subject=str(new_id()))]
    rows += [(await make.key(viewer, project)).api_key, await Session.get(id=viewer.session_id)]
    rows += [await home.vault.set(project, "SECRET", "a secret value", Actor(viewer))]
    rows += [await variables.set(project, "secret", "secret", None, Actor(viewer))]
    rows += [await home.invitations.invite(project, "cat@example.com", Role.VIEWER, Actor(viewer))]
    rows += [await AuditEntry.get(project_id=project.id, action="secret.created")]
    await LanguageModel.create(
        id=new_id(), project_id=project.id, provider=ModelProvider.OPENAI, name="other", capabilities=[], pricing=ModelPricing.FREE
    )
    rows += [
        await ProviderKey.create(project_id=project.id, provider=ModelProvider.OPENAI, sealed="secret"),
        await LanguageModel.create(
            id=new_id(), project_id=project.id, provider=ModelProvider.OPENAI, name="secret", capabilities=[], pricing=ModelPricing.FREE
        ),
        await PublicBoard.create(project_id=project.id, name="secret", source_url="secret", published_on=now().date()),
        await ModelComparison.create(
            project_id=project.id,
            prompt="secret",
            most_tokens=1,
            started_by_id=viewer.user_id,
            status=ComparisonStatus.READY,
            blind_a_id=new_id(),
            blind_b_id=new_id(),
        ),
        await AnswerRating.create(
            project_id=project.id, call_id=new_id(), user_id=viewer.user_id, model_id=new_id(), task="secret", thumb=Thumb.UP
        ),
        await ModelRule.create(project_id=project.id, strategy=ModelStrategy.PRIORITY, model_ids=[]),
        await Budget.create(project_id=project.id, period=BudgetPeriod.DAY, limit_micros=1),
        await SavedQuery.create(project_id=project.id, name="secret", document="{ __typename }", input_schema={}),
        await McpExposure.create(project_id=project.id, workflow_id=workflow.id, name="secret", description="secret"),
        await AiCall.create(
            project_id=project.id,
            status=AiCallStatus.SUCCEEDED,
            candidates=[],
            tries=[],
            cache=CacheState.MISS,
            semantic_hit=[str(new_id()), "0", "1"],
            milliseconds=1,
            model_id=new_id(),
        ),
        await Charge.create(
            call_id=new_id(),
            attempt=0,
            project_id=project.id,
            model_id=new_id(),
            provider="OPENAI",
            model_name="secret",
            input_tokens=1,
            output_tokens=1,
            cost_micros=1,
            price_version="",
        ),
    ]
    of_project = {of: row for row in rows if (of := type(row)) in (LanguageModel, ModelRule)}
    vectors: Data = {
        "provider": ModelProvider.OPENAI,
        "name": "secret",
        "capabilities": [ModelCapability.EMBEDDINGS],
        "pricing": ModelPricing.FREE,
    }
    embedding = await LanguageModel.create(id=new_id(), project_id=project.id, **vectors)
    semantic = {"rule_id": of_project[ModelRule].pk, "embedding_model_id": embedding.id, "judge_model_id": of_project[LanguageModel].pk}
    cache = await SemanticCache.create(project_id=project.id, false_hit_budget=0.1, **semantic)
    rows += [
        cache,
        await SemanticTrial.create(project_id=project.id, cache_id=cache.id, similarity=0.9, expires_at=now(), question="secret"),
    ]
    # Whose credential is not there, so that nobody is called.
    server = await McpServer.create(project_id=project.id, name="secret", url="https://mcp.example.com", auth=McpAuth.OAUTH)
    told: Data = {"input_schema": {}, "annotations": {}, "fingerprint": "secret", "state": McpToolState.NEW}
    rows += [server, await McpTool.create(server_id=server.id, project_id=project.id, name="secret", **told)]
    conversation, (question, answer_, waiting) = await talk(viewer, project)
    rows += [conversation, waiting]
    size: Data = {"media_type": "image/png", "width": 1, "height": 1, "byte_size": 1, "sha256": "secret"}
    image = await Image.create(project_id=project.id, user_id=viewer.user_id, name="secret", **size)
    sent: Data = {"message_id": question.id, "project_id": project.id, "position": 0, "name": "secret", **size}
    rows += [image, await Attachment.create(**sent, image_id=image.id)]
    rows += [
        await ToolCall.create(
            message_id=waiting.id,
            project_id=project.id,
            position=0,
            tool_id="secret",
            name="secret",
            label="secret",
            fingerprint="",
            has_effects=True,
            arguments={},
            status=ToolCallStatus.WAITING,
        ),
        await ToolPermission.create(project_id=project.id, user_id=viewer.user_id, tool_id="other", label="secret", fingerprint=""),
        await ConversationShare.create(
            conversation_id=conversation.id,
            project_id=project.id,
            user_id=viewer.user_id,
            token_hash=str(new_id()),
            snapshot={},
            expires_at=now(),
        ),
    ]
    rows += [await User.get(id=viewer.user_id), await Member.get(project_id=project.id), await WorkflowVersion.get(workflow_id=workflow.id)]
    return Tenant(
        viewer,
        await make.token(viewer),
        {type(row).__name__: row for row in rows},
        {
            "errorWorkflowId": others[1],
            "sourceWorkflowId": others[2],
            "embeddingModelId": embedding,
            "memberId": await make.member(project, await make.viewer("Cat"), Role.EDITOR),
            "parentId": answer_,
            "editMessage.messageId": question,
            "regenerateMessage.messageId": answer_,
            "selectBranch.messageId": waiting,
        },
    )


async def talk(viewer: Viewer, project: Project) -> tuple[Conversation, list[Message]]:
    """A question, its answer, and another one that waits for its turn."""
    conversation = await Conversation.create(project_id=project.id, user_id=viewer.user_id, title="secret", tools=[])
    of: Data = {"conversation_id": conversation.id, "project_id": project.id, "user_id": viewer.user_id, "text": "secret"}
    question = await Message.create(**of, depth=0, role=MessageRole.USER, status=MessageStatus.DONE, finished_at=now())
    below: Data = {**of, "parent_id": question.id, "depth": 1, "role": MessageRole.ASSISTANT}
    answer = await Message.create(**below, status=MessageStatus.DONE, finished_at=now())
    waiting = await Message.create(**below, status=MessageStatus.WAITING)
    conversation.active_message_id = answer.id
    await conversation.save()
    return conversation, [question, answer, waiting]


@pytest.fixture
async def ada(make: Make, home: Platform) -> Tenant:
    return await tenant(make, home)


@pytest.fixture
async def eve(make: Make, home: Platform) -> Tenant:
    return await tenant(make, home)


DIGESTS: dict[tuple[str, str], tuple[object, object]] = {}
"""Of a database's table: which versions of rows it had, and their digest, which is far dearer. A version of a row never changes."""


async def everything(home: Platform) -> dict[str, object]:
    """A digest of each table: what is the same before and after did not change."""
    url = home.database.url
    async with home.database.pool.acquire() as connection, connection.transaction(isolation="repeatable_read", readonly=True):

        async def told(what: str, tables: Iterable[str]) -> dict[str, object]:
            each = [f"select '{name}', {what} from {name} t" for name in tables]
            return dict(await connection.fetch(" union all ".join(each))) if each else {}

        names = [row[0] for row in await connection.fetch("select format('%I', tablename) from pg_tables where schemaname = 'public'")]
        versions = await told("string_agg(concat(ctid, xmin), ' ')", sorted(names))
        changed = [name for name, seen in versions.items() if (url, name) not in DIGESTS or DIGESTS[url, name][0] != seen]
        digests = await told("concat(count(*), ' ', md5(string_agg(md5(t::text), '' order by t::text)))", changed)
    DIGESTS.update({(url, name): (versions[name], digest) for name, digest in digests.items()})
    return {name: DIGESTS[url, name][1] for name in versions}


def not_ids(model: type[Model], other: str) -> list[str]:
    """What a client may send that leads nowhere; `other` is an id of its own, of another type."""
    real = global_id(model, uuid4())
    return [
        real,
        other,
        "",
        "garbage",
        "é\u0000",
        str(uuid4()),
        real.rstrip("="),
        real + "=",
        " " + real,
        base64.b64encode(f"{model.__name__}:1".encode()).decode(),
        base64.b64encode(f"{model.__name__.lower()}:{uuid4()}".encode()).decode(),
        base64.b64encode(f"{model.__name__}:{uuid4().hex}".encode()).decode(),
        base64.b64encode(f"Nothing:{uuid4()}".encode()).decode(),
        "x" * 10_000,
    ]


def test_every_node_type_has_a_row_in_this_test(request: pytest.FixtureRequest) -> None:
    nodes = {kind.name for kind in CORE.get_possible_types(CORE.type_map[Node.__name__])}  # type: ignore[arg-type]  # an interface
    assert nodes == {
        *(model.__name__ for model in WANTED.values() if model is not Session),
        "ApprovalAnswer",
        "Cause",
        "TwoFactor",
        "AnswerRating",
        "Charge",
        "Record",
        "Step",
        "Delivery",
        "SentEvent",
        "ScheduleSlot",
        "User",
        "AuditEntry",
        "WorkflowVersion",
        "McpExposure",
        "Attachment",
    }


async def test_a_mutation_cannot_tell_a_foreign_id_from_none(client: Client, home: Platform, ada: Tenant, eve: Tenant) -> None:
    client.token = eve.token
    before = await everything(home)
    tested = 0
    for place in places():
        if place.type != "Mutation":
            continue
        model, more = WANTED[place.argument], MUTATIONS[place.field][0]
        other = eve.id("Database" if model is not Database else "Project")
        query = f"""mutation ($input: {place.field[0].upper()}{place.field[1:]}Input!) {{ {place.field}(input: $input) {{
            __typename ... on Problem {{ code message retryAfterSeconds fields {{ path code message }} }} }} }}"""
        given = {**eve.given(place.field, without=place.argument), **more}
        bad = [{**given, place.argument: id} for id in (ada.id(model.__name__), *not_ids(model, other))]
        told = await asyncio.gather(*[client.data(query, {"input": input}) for input in bad])  # each waits (core/misses.py)
        answers = [data[place.field] for data in told]
        assert answers == [answers[0]] * len(answers), place
        assert answers[0]["code"] == "NOT_FOUND", place
        assert [field["path"].removesuffix("[0]") for field in answers[0]["fields"]] == [place.argument], place
        tested += 1
    assert tested >= 16
    assert await everything(home) == before


async def test_a_query_answers_null_for_a_foreign_id_as_for_none(client: Client, ada: Tenant, eve: Tenant) -> None:
    client.token = eve.token
    for place in places():
        if place.type != "Query" or place.argument != "id":
            continue
        assert CORE.query_type is not None
        kind = get_named_type(CORE.query_type.fields[place.field].type).name
        names = [name for name in ada.rows if name != "Session"] if kind == "Node" else [kind]
        query = f"query ($id: ID!) {{ {place.field}(id: $id) {{ __typename id }} }}"
        for name in names:
            own = await client.answer(query, {"id": eve.id(name)})
            assert own["data"][place.field] == {"__typename": name, "id": eve.id(name)}
            model = type(ada.rows[name])
            bad = [ada.id(name), *not_ids(model, eve.id("Project" if name != "Project" else "Run"))]
            if kind == "Node":
                bad.remove(eve.id("Project" if name != "Project" else "Run"))
            for id in bad:
                answer = await client.answer(query, {"id": id})
                assert answer["data"] == {place.field: None}, (place, id)
                assert "errors" not in answer
    ids = [ada.id(name) for name in ada.rows]
    assert (await client.data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ids}))["nodes"] == [None] * len(ids)


async def test_a_question_about_a_foreign_id_is_answered_as_one_about_none(client: Client, ada: Tenant, eve: Tenant) -> None:
    client.token = eve.token
    asked = {(place.field, place.argument) for place in places() if place.type == "Query" and place.argument not in ("id", "ids")}
    assert asked == {(field, argument) for field, arguments in ASKED.items() for argument in arguments}
    for field, argument in sorted(asked):
        model = ASKED[field][argument]
        given = {name: eve.id(of.__name__) for name, of in ASKED[field].items() if name != argument and field != "planRun"}
        answers = []
        for id in [ada.id(model.__name__), *not_ids(model, eve.id("Project" if model is not Project else "Run"))]:
            arguments = ", ".join(f"{name}: {json.dumps(value)}" for name, value in {**given, argument: id}.items())
            answer = await client.answer(f"{{ {field}({arguments}) {{ __typename }} }}")
            (error,) = answer["errors"]
            answers.append((answer["data"], error["message"], error["extensions"]["code"], error["extensions"]["fields"]))
        assert answers == [answers[0]] * len(answers), (field, argument)
        assert answers[0][0] == {field: None}
        assert answers[0][2] == "NOT_FOUND"
        assert [one["path"] for one in answers[0][3]] == [argument]


async def test_a_subscription_cannot_tell_a_foreign_id_from_none(client: Client, ada: Tenant, eve: Tenant) -> None:
    client.token = eve.token
    for place in places():
        if place.type != "Subscription":
            continue
        model = WANTED[place.argument]
        for id in [ada.id(model.__name__), *not_ids(model, eve.id("Project" if model is not Project else "Run"))]:
            async with client.socket() as socket:
                given, own = NESTED.get(place.argument, f"{place.argument}: $id"), ", $own: ID!" if place.argument in NESTED else ""
                query = f"subscription ($id: ID!{own}) {{ {place.field}({given}) {{ __typename }} }}"
                variables = {"id": id, "own": eve.id("Project")}
                await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": query, "variables": variables}}))
                message = json.loads(await socket.recv())
            assert message["type"] == "error", (place, id)
            (error,) = message["payload"]
            assert error["extensions"]["code"] == "NOT_FOUND"
            paths = [field["path"].removeprefix("where.").removesuffix("[0]") for field in error["extensions"]["fields"]]
            assert paths == [place.argument]


async def test_lists_hold_what_is_ones_own(client: Client, ada: Tenant, eve: Tenant) -> None:
    client.token = eve.token
    data = await client.data("{ projects { totalCount nodes { id members(first: 1) { nodes { user { id } } } } } }")
    assert data["projects"]["totalCount"] == 1
    assert data["projects"]["nodes"] == [{"id": eve.id("Project"), "members": {"nodes": [{"user": {"id": eve.id("User")}}]}}]


async def test_who_is_not_signed_in_is_told_so_and_sees_and_changes_nothing(client: Client, home: Platform, ada: Tenant) -> None:
    before = await everything(home)
    for root in (CORE.query_type, CORE.mutation_type):
        assert root is not None
        for name, field in root.fields.items():
            if f"{root.name}.{name}" in PUBLIC:
                continue
            given = []
            for argument, of in field.args.items():
                kind = get_named_type(of.type).name
                if kind == "ID":
                    id = ada.id("Project")
                    given.append(f"{argument}: {json.dumps([id] if argument == 'ids' else id)}")
                elif argument == "input" and root is CORE.mutation_type:
                    given.append("input: $input")
                elif argument == "document":
                    given.append('document: "{ me { id } }"')
            ids = {
                place.argument: ada.id(WANTED[place.argument].__name__)
                for place in places()
                if place[:2] == (root.name, name) and given == ["input: $input"]
            }
            variables = {"input": {**MUTATIONS[name][0], **ids}} if given == ["input: $input"] else {}
            declared = f"($input: {name[0].upper()}{name[1:]}Input!)" if variables else ""
            arguments = f"({', '.join(given)})" if given else ""
            fields = "__typename ... on Problem { code }" if root is CORE.mutation_type else "__typename"
            answer = await client.answer(f"{root.name.lower()} {declared} {{ {name}{arguments} {{ {fields} }} }}", variables)
            if root is CORE.mutation_type:
                assert answer["data"][name] == {"__typename": "Problem", "code": "UNAUTHENTICATED"}, answer
            else:
                assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED", answer
                assert not (answer["data"] or {}).get(name)
    assert (await client.data("{ me { id } }"))["me"] is None
    assert await everything(home) == before


async def test_who_is_not_signed_in_watches_nothing(client: Client, ada: Tenant) -> None:
    watched = [place for place in places() if place.type == "Subscription"]
    assert CORE.subscription_type is not None
    assert {place.field for place in watched} == set(CORE.subscription_type.fields)
    async with client.socket() as socket:
        for place in watched:
            given, own = NESTED.get(place.argument, f"{place.argument}: $id"), ", $own: ID!" if place.argument in NESTED else ""
            query = f"subscription ($id: ID!{own}) {{ {place.field}({given}) {{ __typename }} }}"
            variables = {"id": ada.id(WANTED[place.argument].__name__), "own": ada.id("Project")}
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": query, "variables": variables}}))
            message = json.loads(await socket.recv())
            assert message["type"] == "error", (place, message)
            assert [error["extensions"]["code"] for error in message["payload"]] == ["UNAUTHENTICATED"], place


@pytest.mark.parametrize("role", list(Role))
async def test_each_role_may_do_what_its_permissions_say(client: Client, make: Make, home: Platform, ada: Tenant, role: Role) -> None:
    bob = await make.viewer("Bob")
    project = ada.rows["Project"]
    assert isinstance(project, Project)
    member = await make.member(project, bob, role)
    client.token = await make.token(bob)
    for name, (more, needs) in MUTATIONS.items():
        if needs is None:
            continue
        if name == "retryRun":  # only one that has ended can be
            await Run.filter(id=ada.rows["Run"].pk).update(status=RunStatus.FAILED, finished_at=now())
        if name == "reportWrongHit":  # only an answer to another question can be, which is not to be rated
            await AiCall.filter(id=ada.rows["AiCall"].pk).update(cache=CacheState.SEMANTIC)
        await give_to(bob, ada)
        # Whatever was done before: the project is there, or not if that is what is asked for, and its members are.
        await Project.filter(id=project.id).update(deleted_at=now() if name == "restoreProject" else None)
        for row in (member, ada.second["memberId"]):
            assert isinstance(row, Member)
            await Member.update_or_create({"role": row.role}, id=row.id, project_id=row.project_id, user_id=row.user_id)
        before = await everything(home)
        query = f"""mutation ($input: {name[0].upper()}{name[1:]}Input!) {{ {name}(input: $input) {{
            __typename ... on Problem {{ code message }} }} }}"""
        answer = (await client.data(query, {"input": {**ada.given(name), **more}}))[name]
        if role.may(needs):
            assert answer["__typename"] != "Problem", (name, answer)
            assert await everything(home) != before or name in ("setWorkflowEnabled", "setScheduleEnabled")
        else:
            assert answer["code"] == ("NOT_FOUND" if name in UNSEEN else "DENIED"), (name, answer)
            assert needs in answer["message"] or name in UNSEEN
            assert await everything(home) == before


# Lists of a project that are empty to who does not administer it.
ADMINISTRATORS_SEE = {"apiKeys", "auditLog", "invitations"}


@pytest.mark.parametrize("role", list(Role))
async def test_each_role_sees_what_it_may(client: Client, make: Make, ada: Tenant, role: Role) -> None:
    project, bob = ada.rows["Project"], await make.viewer("Bob")
    assert isinstance(project, Project)
    await make.member(project, bob, role)
    kind = CORE.type_map["Project"]
    assert isinstance(kind, GraphQLObjectType)
    names = [name for name, field in kind.fields.items() if get_named_type(field.type).name.endswith("Connection")]
    query = "query ($id: ID!) { project(id: $id) { " + " ".join(f"{name}(first: 1) {{ nodes {{ __typename }} }}" for name in names) + " } }"
    seen = dict[str, set[str]]()
    for who in (ada.viewer, bob):
        await give_to(who, ada)
        client.token = await make.token(who)
        told = (await client.data(query, {"id": ada.id("Project")}))["project"]
        seen[str(who.user_id)] = {name for name in names if told[name]["nodes"]}
    owners, theirs = seen[str(ada.viewer.user_id)], seen[str(bob.user_id)]
    assert owners == set(names)
    assert theirs == (owners if role.may(Permission.ADMINISTER) else owners - ADMINISTRATORS_SEE)


# What needs a recent proof that it is still the same person: secrets, ways in, exports, keys, and what cannot be taken back.
STEP_UP = {
    *("setSecret", "deleteSecret", "setProviderKey", "createMcpServer", "beginMcpConnection"),
    *("createApiKey", "rotateApiKey", "exportAudit", "exportAccount", "deleteAccount", "deleteProject", "transferProject"),
    *("requestEmailChange", "beginTotp", "regenerateRecoveryCodes", "beginOidcLink", "unlinkIdentity"),
    *("beginPasskeyRegistration", "finishPasskeyRegistration", "deletePasskey"),
}
# Not asked: what ends the session that asks, and what takes the password, or a code of what was begun with a proof.
APART = {"signOut", "endSession", "endOtherSessions", "endAllSessions", "changePassword", "confirmTotp"}


async def test_what_is_dangerous_needs_a_recent_proof(client: Client, home: Platform, ada: Tenant) -> None:
    assert CORE.mutation_type is not None
    client.token = ada.token
    await Session.filter(id=ada.viewer.session_id).update(proved_at=now() - timedelta(hours=1))

    member = ada.second["memberId"]
    assert isinstance(member, Member)

    async def code(name: str) -> object:
        await Member.update_or_create({"role": member.role}, id=member.id, project_id=member.project_id, user_id=member.user_id)
        takes = bool(CORE.mutation_type and CORE.mutation_type.fields[name].args)
        declared, given = (f"($input: {name[0].upper()}{name[1:]}Input!)", "(input: $input)") if takes else ("", "")
        query = f"mutation {declared} {{ {name}{given} {{ __typename ... on Problem {{ code }} }} }}"
        return (await client.data(query, {"input": {**ada.given(name), **MUTATIONS[name][0]}}))[name].get("code")

    before = await everything(home)
    assert {name: await code(name) for name in sorted(STEP_UP)} == dict.fromkeys(STEP_UP, "PROOF_REQUIRED")
    assert await everything(home) == before
    assert [name for name in MUTATIONS if name not in APART | STEP_UP and await code(name) == "PROOF_REQUIRED"] == []


async def give_to(viewer: Viewer, tenant: Tenant) -> None:
    """Conversations are of one person: whoever else it is cannot tell them from none."""
    for model in (Conversation, ToolPermission):
        await model.filter(project_id=tenant.rows["Project"].pk).update(user_id=viewer.user_id)
    await Conversation.filter(id=tenant.rows["Conversation"].pk).update(active_message_id=tenant.second["parentId"].pk)


def test_what_each_role_may_do() -> None:
    assert {role.value: [permission.value for permission in Permission if role.may(permission)] for role in Role} == {
        "OWNER": ["READ", "RUN", "EDIT", "ADMINISTER", "OWN"],
        "ADMIN": ["READ", "RUN", "EDIT", "ADMINISTER"],
        "EDITOR": ["READ", "RUN", "EDIT"],
        "OPERATOR": ["READ", "RUN"],
        "VIEWER": ["READ"],
    }
