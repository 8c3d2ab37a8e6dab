"""What a mutation answers is the same from a plan as from graphql-core. Each executor has a tenant of its own, made the same way,
and every mutation is made in both: what differs is ids, times and secrets."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from graphql import GraphQLObjectType, is_required_argument
from structlog.testing import capture_logs

from core.callers import Actor, Caller
from core.clock import now
from core.ids import new_id
from core.reads import global_id, type_of
from core.settings import Limits
from core.viewers import Viewer
from models.ai import (
    AiCall,
    AiCallStatus,
    Budget,
    BudgetPeriod,
    CacheState,
    LanguageModel,
    ModelCapability,
    ModelPricing,
    ModelProvider,
    ModelRule,
    ModelStrategy,
    SemanticCache,
    SemanticTrial,
)
from models.attempts import Attempt
from models.conversations import Conversation, Message
from models.factors import Passkey
from models.invitations import Invitation
from models.mcp_servers import McpAuth, McpServer, McpTool, McpToolState
from models.projects import Member, Role
from models.rankings import ComparisonStatus, ModelComparison
from models.saved_queries import SavedQuery
from models.workflows import (
    Approval,
    Delivery,
    DeliveryOutcome,
    OutgoingDelivery,
    OutgoingEvent,
    OutgoingWebhook,
    Run,
    RunEnding,
    RunTrigger,
    WebhookScheme,
    Workflow,
)
from resolvers.workflows import project_cursor
from schema import schema
from server.app import contexts
from server.graphql.executions import Executions
from services.platform import Platform
from tests.compiled.executors import answer, executors
from tests.compiled.values import Material
from tests.compiled.writer import Document, Writer
from tests.make import TRANSFORM, Make
from tests.seeds import SEED
from tests.test_tenants import talk

ROUNDS = 4
UUID_TEXT = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TIME_TEXT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*(Z|[+]00:00)")
SECRET_TEXT = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]+|whsec_\S+|https?://\S+/hooks/\S+|[\w.]+@\S+|apk_\w+|[\w-]{40,}")


@dataclass
class Tenant:
    """What one executor works on."""

    executions: Executions
    viewer: Viewer
    ids: dict[str, str]
    email: str
    refresh_token: str = "none"
    seen: dict[str, str] = field(default_factory=dict)

    def alike(self, value: Any) -> Any:
        """The same for what is the same in both tenants: ids are numbered as they come."""
        if isinstance(value, dict):
            return {name: self.alike(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.alike(inner) for inner in value]
        return self._text(value) if isinstance(value, str) else value

    def _text(self, text: str) -> Any:
        if (kind := type_of(text)) is not None:
            return f"<{kind} {self.alike(base64.b64decode(text).decode())}>"
        if (place := _cursor(text)) is not None:
            if place[0] == OF_PROJECT:  # it counts every transaction, of whatever request
                place[2] = "<transaction>"
            return ["cursor", *self.alike(place)]
        if (made := TIME_TEXT.fullmatch(text)) is not None:
            return "<time>" if made else text
        text = UUID_TEXT.sub(lambda match: self.seen.setdefault(match[0], f"#{len(self.seen)}"), text)
        return SECRET_TEXT.sub("<secret>", text)


def _cursor(text: str) -> list[Any] | None:
    try:
        place = json.loads(base64.b64decode(text, validate=True))
    except ValueError:
        return None
    return place if isinstance(place, list) and len(place) > 1 else None


OF_PROJECT = json.loads(base64.b64decode(project_cursor(0, 0, UUID(int=0), 0)))[0]


def inputs(tenant: Tenant, n: int) -> dict[str, list[dict[str, Any] | None]]:
    """By mutation: what makes something, and what makes a Problem."""
    ids, other = tenant.ids, global_id(Run, Run().id)
    person = {"email": f"{n}.{tenant.email}", "password": "correct horse battery", "name": "Ada"}
    again = {"email": tenant.email, "password": "wrong horse battery"}
    step = {"key": "one", "type": "transform", "with": {"n": n}}
    invited = {"email": "x@example.com", "role": "VIEWER"}
    return {
        # Each of these costs tens of milliseconds of hashing.
        "register": [person | {"name": ""}, *([person] if n < 2 else [])],
        "signIn": [again] if n < 1 else [{"email": f"0.{tenant.email}", "password": person["password"]}] if n == 1 else [],
        "refreshSession": [{"refreshToken": tenant.refresh_token}, {"refreshToken": "none"}],
        "signOut": [None],
        "updateProfile": [{"name": f"Ada {n} é"}, {"name": ""}],
        "changePassword": [{"oldPassword": "old", "newPassword": "short"}],
        "requestPasswordReset": [{"email": f"{n}.nobody.{tenant.email}"}, {"email": "none"}],
        "resetPassword": [{"token": "none", "password": "short"}],
        "verifyEmail": [{"token": "none"}],
        "resendVerification": [None] if n < 2 else [],
        "requestEmailChange": [{"email": f"{n}.new.{tenant.email}"}, {"email": "none"}],
        "confirmEmailChange": [{"token": "none"}],
        "undoEmailChange": [{"token": "none"}],
        "deleteAccount": [{"email": "none"}],
        "exportAccount": [None],
        "answerChallenge": [{"challengeToken": "none", "code": "000000"}, {"challengeToken": "none"}],
        "beginTotp": [None],
        "confirmTotp": [{"code": "x"}] if n else [],
        "disableTotp": [{"code": "x"}, {"code": "x", "password": "x"}] if not n else [],
        "regenerateRecoveryCodes": [None],
        "beginPasskeyRegistration": [None],
        "finishPasskeyRegistration": [{"name": f"K {n}", "credential": {}}],
        "renamePasskey": [{"passkeyId": ids["Passkey"], "name": f"K {n} é\u2028"}, {"passkeyId": ids["Passkey"], "name": f"K {n}"}],
        "deletePasskey": [{"passkeyId": other}],
        "beginPasskeySignIn": [None],
        "finishPasskeySignIn": [{"credential": {}}],
        "beginPasskeyProof": [None],
        "proveIdentity": [{}] if n else [],
        "beginOidcSignIn": [{"provider": "none"}],
        "finishOidcSignIn": [{"code": "none", "secret": "none"}],
        "beginOidcLink": [{"provider": "none"}],
        "linkOidc": [{"code": "none", "secret": "none"}],
        "unlinkIdentity": [{"identityId": other}],
        "endSession": [{"sessionId": other}],
        "endOtherSessions": [None],
        "endAllSessions": [],  # it does what signOut does
        "createApiKey": [
            {"projectId": ids["Project"], "name": f"K {n}", "scope": "RUN", "expiresAt": "2100-01-01T00:00:00Z"},
            {"projectId": ids["Project"], "name": "", "scope": "READ", "expiresAt": "2000-01-01T00:00:00Z"},
        ],
        "rotateApiKey": [{"apiKeyId": ids["ApiKey"], "graceSeconds": 60}, {"apiKeyId": other}],
        "revokeApiKey": [{"apiKeyId": ids["ApiKey"]}, {"apiKeyId": other}],
        "createProject": [{"name": f"P {n}", "description": 'quo"te\u2028'}, {"name": ""}],
        "updateProject": [{"projectId": ids["Project"], "name": f"U {n}", "description": "é\u2028"}, {"projectId": other}],
        "changeMemberRole": [{"memberId": ids["Member"], "role": "VIEWER" if n % 2 else "ADMIN"}, {"memberId": other, "role": "VIEWER"}],
        "removeMember": [{"memberId": other}],
        "leaveProject": [{"projectId": ids["Project"]}],
        "transferProject": [{"projectId": ids["Project"], "memberId": other}],
        "deleteProject": [{"projectId": other}],
        "restoreProject": [{"projectId": ids["Project"]}],
        "inviteMember": [{"projectId": ids["Project"], "email": f"{n}@example.com", "role": "EDITOR"}, {"projectId": other, **invited}],
        "resendInvitation": [{"invitationId": ids["Invitation"]}, {"invitationId": other}],
        "revokeInvitation": [{"invitationId": ids["Invitation"]} if n > 1 else {"invitationId": other}],
        "acceptInvitation": [{"token": "none"}],
        "declineInvitation": [{"token": "none"}],
        "setSecret": [{"projectId": ids["Project"], "name": "KEY", "value": f"secret {n}"}, {"projectId": other, "name": "", "value": ""}],
        "deleteSecret": [{"secretId": other}],
        "setVariable": [
            {"projectId": ids["Project"], "name": "REGION", "value": [f"é\u2028 {n}", None]},
            {"projectId": ids["Project"], "name": "", "value": None},
        ],
        "deleteVariable": [{"variableId": other}],
        "createImageUpload": [{"projectId": ids["Project"], "name": f"I {n}"}, {"projectId": ids["Project"], "conversationId": other}],
        "deleteImage": [{"imageId": other}],
        "setProviderKey": [
            {"projectId": ids["Project"], "provider": "OPENAI", "key": f"sk-{n}"},
            {"projectId": other, "provider": "OPENAI", "key": ""},
        ],
        "deleteProviderKey": [{"providerKeyId": other}],
        "createLanguageModel": [
            {"projectId": ids["Project"], "provider": "OPENAI", "name": f"model {n}"},
            {"projectId": other, "provider": "LOCAL", "name": ""},
        ],
        "updateLanguageModel": [{"languageModelId": ids["LanguageModel"], "enabled": bool(n)}, {"languageModelId": other}],
        "deleteLanguageModel": [{"languageModelId": other}],
        "setModelRule": [{"projectId": ids["Project"], "languageModelIds": [ids["LanguageModel"]], "task": f"task {n}"}],
        "deleteModelRule": [{"modelRuleId": other}],
        "createBudget": [
            {"projectId": ids["Project"], "period": "DAY", "limitMicros": 1000 + n},
            {"projectId": other, "period": "DAY", "limitMicros": -1},
        ],
        "setSemanticCache": [
            {"modelRuleId": ids["ModelRule"], "embeddingModelId": ids["Vectors"], "falseHitBudget": 0.1 + n / 100},
            {"modelRuleId": ids["ModelRule"], "embeddingModelId": ids["LanguageModel"]},
            {"modelRuleId": other, "embeddingModelId": other},
        ],
        "setSemanticCacheMode": [
            {"semanticCacheId": ids["SemanticCache"], "mode": "LIVE"},
            {"semanticCacheId": ids["SemanticCache"], "mode": "SHADOW"},
        ],
        "deleteSemanticCache": [{"semanticCacheId": other}],
        "judgeSemanticTrial": [
            {"semanticTrialId": ids["SemanticTrial"], "verdict": "WRONG"},
            {"semanticTrialId": other, "verdict": "RIGHT"},
        ],
        "reportWrongHit": [{"aiCallId": ids["AiCall"]}, {"aiCallId": other}],
        "updateBudget": [{"budgetId": ids["Budget"], "limitMicros": 5 + n, "hard": False}, {"budgetId": other}],
        "deleteBudget": [{"budgetId": other}],
        "exportAudit": [{"projectId": other}],
        "createDatabase": [
            {"projectId": ids["Project"], "name": f"D {n}", "schema": {"title": "text", "n": "number"}},
            {"projectId": ids["Project"], "name": "", "schema": [{"name": "a", "type": "nothing"}, 5]},
        ],
        "createRecord": [
            {"databaseId": ids["Database"], "values": {"title": f"R {n} é\u2028", "kind": None}},
            {"databaseId": ids["Database"], "values": {"nothing": 1}},
        ],
        "createWorkflow": [
            {"projectId": ids["Project"], "name": f"W {n}", "definition": TRANSFORM},
            {"projectId": other, "name": "W", "definition": 1},
        ],
        "updateWorkflow": [{"workflowId": ids["Workflow"], "name": f"N {n}", "definition": {"steps": [step]}}, {"workflowId": ids["Run"]}],
        "setWorkflowEnabled": [{"workflowId": ids["Workflow"], "enabled": True}],
        "runWorkflow": [
            {"workflowId": ids["Workflow"], "input": {"value": n}, "idempotencyKey": f"key {n // 2}"},
            {"workflowId": ids["Workflow"], "input": [1e22, None, "\u0000"]},
        ],
        "cancelRun": [{"runId": ids["Run"], "reason": f"because {n}"}, {"runId": other}],
        "retryRun": [{"runId": ids["Run"], "from": "START", "idempotencyKey": f"key {n}"}, {"runId": other, "rerun": ["a"]}],
        "testWorkflow": [
            {"workflowId": ids["Workflow"], "input": {"value": n}, "pins": {"one": n} if n % 2 else {}, "versionNumber": 1},
            {"workflowId": ids["Workflow"], "pins": [n]},
        ],
        "restoreVersion": [
            {"workflowId": ids["Workflow"], "number": 1, "expectedNumber": n + 2},
            {"workflowId": other, "number": 1, "expectedNumber": 1},
        ],
        "setVersionTag": [{"workflowId": ids["Workflow"], "tag": f"t{n}", "number": 1}, {"workflowId": ids["Workflow"], "tag": "é"}],
        "createOutgoingWebhook": [
            {"projectId": ids["Project"], "url": f"https://example.com/{n}", "events": ["RUN_FAILED"], "workflowIds": [ids["Workflow"]]},
            {"projectId": ids["Project"], "url": "none", "events": ["TEST"]},
        ],
        "updateOutgoingWebhook": [
            {"outgoingWebhookId": ids["OutgoingWebhook"], "events": ["RUN_FAILED", "RUN_CANCELED"], "enabled": n % 2 == 0},
            {"outgoingWebhookId": ids["OutgoingWebhook"], "workflowIds": [other]},
        ],
        "rotateOutgoingWebhook": [{"outgoingWebhookId": ids["OutgoingWebhook"]}, {"outgoingWebhookId": other}],
        "testOutgoingWebhook": [{"outgoingWebhookId": ids["OutgoingWebhook"]}],
        "resendOutgoingDelivery": [{"outgoingDeliveryId": ids["OutgoingDelivery"]}],
        "deleteOutgoingWebhook": [{"outgoingWebhookId": other}],
        "pinRun": [{"runId": ids["Run"]}, {"runId": other}],
        "unpinRun": [{"runId": ids["Run"]}, {"runId": ids["Project"]}],
        "setRetention": [{"workflowId": ids["Workflow"], "days": n + 1}, {"workflowId": ids["Workflow"]}],
        "setProjectConcurrency": [{"projectId": ids["Project"], "limit": n + 1}, {"projectId": ids["Run"]}],
        "setProjectRetention": [{"projectId": ids["Project"], "days": n + 1}, {"projectId": ids["Run"]}],
        "setWorkflowTags": [{"workflowId": ids["Workflow"], "tags": [f"t{n}", "é\u2028"]}, {"workflowId": other, "tags": []}],
        "setWebhookTags": [{"webhookId": ids["Webhook"], "tags": [f"t{n}"]}, {"webhookId": ids["Webhook"], "tags": [""]}],
        "setScheduleTags": [{"scheduleId": ids["Schedule"], "tags": [f"t{n}"]}, {"scheduleId": ids["Run"], "tags": []}],
        "answerApprovalByToken": [{"token": "none", "decision": "APPROVED"}, {"token": "é\u2028", "decision": "REJECTED", "comment": "no"}],
        "answerApproval": [
            {"approvalId": ids["Approval"], "decision": "APPROVED", "comment": "é\u2028"},
            {"approvalId": ids["Approval"], "decision": "REJECTED", "values": {"n": n}},
        ],
        "sendEvent": [
            {
                "projectId": ids["Project"],
                "name": "paid",
                "correlation": f"{n}",
                "data": {"n": [n, None]},
                "idempotencyKey": f"key {n // 2}",
            },
            {"projectId": ids["Project"], "name": ""},
        ],
        "createWebhook": [{"workflowId": ids["Workflow"], "scheme": ["NONE", "STANDARD", "GITHUB", "STRIPE"][n % 4]}],
        "setWebhookEnabled": [{"webhookId": ids["Webhook"], "enabled": n % 2 == 0}],
        "updateWebhook": [
            {"webhookId": ids["Webhook"], "options": {"waitSeconds": n % 31, "methods": ["PUT", "POST"], "dedupeBy": "BODY"}},
            {"webhookId": ids["Webhook"], "options": {"waitSeconds": 31}},
        ],
        "rotateWebhookSecret": [
            {"webhookId": ids["Webhook"], "secret": f"a-secret-of-some-length-{n}"},
            {"webhookId": ids["Webhook"], "graceSeconds": -1},
        ],
        "rotateWebhookUrl": [{"webhookId": ids["Webhook"], "graceSeconds": 60}, {"webhookId": other}],
        "deleteWebhook": [{"webhookId": other}],
        "replayDeliveries": [
            {"deliveryIds": [ids["Delivery"]], "idempotencyKey": f"key {n // 2}"},
            {"deliveryIds": [ids["Delivery"], other]},
        ],
        "createSchedule": [
            {"workflowId": ids["Workflow"], "cron": "@yearly", "input": {"n": n}},
            {"workflowId": ids["Workflow"], "cron": "x"},
        ],
        "setErrorWorkflow": [{"workflowId": ids["Workflow"], "errorWorkflowId": ids["Workflow"]}, {"workflowId": ids["Workflow"]}],
        "setProjectErrorWorkflow": [
            {"projectId": ids["Project"], "errorWorkflowId": ids["Workflow"] if n % 2 else None},
            {"projectId": ids["Run"]},
        ],
        "sendProjectTestFailure": [{"projectId": ids["Project"], "idempotencyKey": f"test {n // 2}"}],
        "sendTestFailure": [{"workflowId": ids["Workflow"], "idempotencyKey": f"test {n // 2}"}],
        "createRunTrigger": [
            {"workflowId": ids["Workflow"], "sourceWorkflowId": ids["Source"], "on": ["FAILED", "FINISHED"][n % 2]},
            {"workflowId": ids["Workflow"], "sourceWorkflowId": ids["Workflow"], "on": "FAILED"},
        ],
        "setRunTriggerEnabled": [{"runTriggerId": ids["RunTrigger"], "enabled": n % 2 == 0}],
        "setScheduleEnabled": [{"scheduleId": ids["Schedule"], "enabled": n % 2 == 0}],
        "updateSchedule": [{"scheduleId": ids["Schedule"], "every": f"{n + 1}h", "anchorAt": "2026-01-01T00:00:00Z"}],
        "pauseSchedule": [
            {"scheduleId": ids["Schedule"], "until": "2150-01-01T00:00:00Z"},
            {"scheduleId": ids["Schedule"], "until": "2001-01-01T00:00:00Z"},
        ],
        "resumeSchedule": [{"scheduleId": ids["Schedule"]}],
        "backfillSchedule": [{"scheduleId": ids["Schedule"], "first": "2026-01-01T00:00:00Z", "preview": True}],
        "deleteSchedule": [{"scheduleId": other}],
        "createConversation": [
            {"projectId": ids["Project"], "title": f"C {n} é\u2028", "tools": ["a"]},
            {"projectId": ids["Project"], "title": "x" * 201},
        ],
        "renameConversation": [
            {"conversationId": ids["Conversation"], "title": f"T {n}"},
            {"conversationId": ids["Conversation"], "title": ""},
        ],
        "updateConversation": [
            {"conversationId": ids["Conversation"], "instructions": f"I {n}", "tools": ["a", "a"]},
            {"conversationId": ids["Conversation"], "model": "x" * 241},
        ],
        "sendMessage": [{"conversationId": ids["Conversation"], "text": "Why?", "parentId": ids["Answer"], "idempotencyKey": f"k{n // 2}"}],
        "editMessage": [
            {"messageId": ids["Question"], "text": f"E {n}", "idempotencyKey": "edit"},
            {"messageId": ids["Answer"], "text": "E"},
        ],
        "regenerateMessage": [{"messageId": ids["Answer"], "idempotencyKey": f"r{n // 3}"}],
        "stopMessage": [{"messageId": ids["Message"]}],
        "selectBranch": [{"messageId": ids["Message"]}, {"messageId": ids["Question"]}],
        "answerToolCall": [{"toolCallId": other, "allow": "ONCE"}],
        "revokeToolPermission": [{"toolPermissionId": other}],
        "shareConversation": [{"conversationId": ids["Conversation"], "days": 0}, {"conversationId": other}],
        "revokeConversationShare": [{"conversationShareId": other}],
        "setConversationRetention": [{"projectId": ids["Project"], "days": n}],
        "deleteConversation": [{"conversationId": other}],
        "createMcpServer": [
            {"projectId": ids["Project"], "name": f"M {n}", "url": "https://mcp.example.com/mcp"},
            {"projectId": ids["Project"], "name": "", "url": "none"},
        ],
        "updateMcpServer": [{"mcpServerId": ids["McpServer"], "name": f"S {n}", "enabled": n % 2 == 0}, {"mcpServerId": other}],
        "deleteMcpServer": [{"mcpServerId": other}],
        "refreshMcpTools": [{"mcpServerId": ids["McpServer"]}],  # it has no credential, so that nobody is called
        "allowMcpTool": [
            {"mcpToolId": ids["McpTool"], "fingerprint": "as it was seen", "readOnly": n % 2 == 0},
            {"mcpToolId": ids["McpTool"], "fingerprint": "none"},
        ],
        "forbidMcpTool": [{"mcpToolId": ids["McpTool"]}, {"mcpToolId": other}],
        "beginMcpConnection": [{"mcpServerId": ids["McpServer"], "returnTo": "none"}],
        "finishMcpConnection": [{"code": "none", "secret": "none"}],
        "setWorkflowTool": [{"workflowId": ids["Workflow"], "description": f"Does {n} é\u2028"}, {"workflowId": other}],
        "rateAnswer": [
            {"aiCallId": ids["AiCall"], "thumb": ["UP", "DOWN"][n % 2], "reason": f"R {n} é\u2028"},
            {"aiCallId": other, "thumb": "UP"},
        ],
        "retractRating": [{"aiCallId": ids["AiCall"]} if n % 2 else {"aiCallId": other}],
        "startComparison": [
            {"projectId": ids["Project"], "prompt": f"Which? {n}", "task": "key"},
            {"projectId": ids["Project"], "prompt": "", "languageModelIds": [other]},
        ],
        "judgeComparison": [{"comparisonId": ids["ModelComparison"], "verdict": "A"}],
        "importBoard": [
            {
                "projectId": ids["Project"],
                "name": f"B {n}",
                "sourceUrl": "https://example.com",
                "publishedOn": "2026-01-01",
                "csv": "model,score\na,1",
            },
            {"projectId": ids["Project"], "name": "", "sourceUrl": "none", "publishedOn": "2026-01-01"},
        ],
        "deleteBoard": [{"publicBoardId": other}],
        "createSavedQuery": [
            {"projectId": ids["Project"], "name": f"Q {n}", "document": "{ __typename }"},
            {"projectId": ids["Project"], "name": "", "document": "{"},
        ],
        "updateSavedQuery": [
            {"savedQueryId": ids["SavedQuery"], "description": f"Q {n}"},
            {"savedQueryId": ids["SavedQuery"], "document": "{"},
        ],
        "deleteSavedQuery": [{"savedQueryId": other}],
        "exposeWorkflow": [
            {"workflowId": ids["Workflow"], "name": f"w{n}", "description": "Does it."},
            {"workflowId": ids["Workflow"], "name": "no name", "description": ""},
        ],
        "hideWorkflow": [{"workflowId": ids["Workflow"]} if n % 2 else {"workflowId": other}],
        "exposeSavedQuery": [{"savedQueryId": ids["SavedQuery"], "name": f"q{n}", "description": "Asks it."}],
        "hideSavedQuery": [{"savedQueryId": ids["SavedQuery"]} if n % 2 else {"savedQueryId": other}],
    }


async def tenant(make: Make, home: Platform, executions: Executions, name: str) -> Tenant:
    viewer = await make.viewer()
    project = await make.project(viewer)
    workflow = await make.workflow(project, viewer)
    run = await home.starter.start(workflow, input={"value": 1}, key=None, by=viewer)
    hook = (await home.doors.create(workflow, WebhookScheme.BEARER, "a-secret-of-some-length")).webhook
    delivery = await Delivery.create(
        webhook_id=hook.id,
        dedupe_key="one",
        outcome=DeliveryOutcome.ACCEPTED,
        headers={"content-type": "application/json"},
        query={},
        body=b'{"value": 1}',
        body_sha256="0" * 64,
        run_id=run.id,
        received_at=run.created_at,
    )
    opened = await home.sessions.register(f"{name}@example.com", "correct horse battery", "Ada", Caller())
    # In this order, because a record that was just made has the order of the columns, and one that was read has jsonb's.
    database = await make.database(project, {"kind": "text", "title": "text"})
    approval = await Approval.create(project_id=project.id, run_id=run.id, step_id=new_id(), title="Pay?", roles=[], users=[])
    passkey = await Passkey.create(
        user_id=viewer.user_id, name="Key", credential_id=name.encode().hex().ljust(40, "0"), public_key=b"", sign_count=0
    )
    key = (await make.key(viewer, project)).api_key
    model = await LanguageModel.create(
        project_id=project.id, provider=ModelProvider.OPENAI, name="model", capabilities=[], pricing=ModelPricing.FREE
    )
    budget = await Budget.create(project_id=project.id, period=BudgetPeriod.DAY, limit_micros=1)
    out = await OutgoingWebhook.create(
        project_id=project.id, url="https://example.com", events="RUN_FAILED", sealed_secret=home.sealing.seal("whsec_")
    )
    notice = await OutgoingDelivery.create(webhook_id=out.id, project_id=project.id, key="one", event=OutgoingEvent.TEST, next_at=None)
    vectors = await LanguageModel.create(
        id=new_id(),
        project_id=project.id,
        provider=ModelProvider.OPENAI,
        name="vectors",
        capabilities=[ModelCapability.EMBEDDINGS],
        pricing=ModelPricing.FREE,
    )
    rule = await ModelRule.create(project_id=project.id, strategy=ModelStrategy.PRIORITY, model_ids=[])
    cache = await SemanticCache.create(project_id=project.id, rule_id=rule.id, false_hit_budget=0.1, embedding_model_id=vectors.id)
    trial = await SemanticTrial.create(project_id=project.id, cache_id=cache.id, similarity=0.9, expires_at=now())
    call = await AiCall.create(
        project_id=project.id,
        status=AiCallStatus.SUCCEEDED,
        candidates=[],
        tries=[],
        cache=CacheState.SEMANTIC,
        semantic_hit=[str(new_id()), "0", "1"],
        milliseconds=1,
    )
    server = await McpServer.create(project_id=project.id, name="server", url="https://mcp.example.com", auth=McpAuth.OAUTH)
    tool = await McpTool.create(
        server_id=server.id,
        project_id=project.id,
        name="tool",
        input_schema={},
        annotations={},
        fingerprint="as it was seen",
        state=McpToolState.NEW,
    )
    query = await SavedQuery.create(project_id=project.id, name="query", document="{ __typename }", input_schema={})
    comparison = await ModelComparison.create(
        project_id=project.id,
        prompt="Which?",
        most_tokens=1,
        started_by_id=viewer.user_id,
        status=ComparisonStatus.READY,
        blind_a_id=model.id,
        blind_b_id=vectors.id,
        answer_a="This.",
        answer_b="That.",
    )
    rows = [
        *(rule, cache, trial, call, project, workflow, run, hook, delivery, database, approval, passkey, key, model, budget, out, notice),
        *(server, tool, query, comparison),
    ]
    made = Tenant(
        executions, viewer, {type(row).__name__: global_id(type(row), row.pk) for row in rows}, f"{name}@example.com", opened.refresh_token
    )
    made.ids["Vectors"] = global_id(LanguageModel, vectors.id)
    made.ids["Member"] = global_id(Member, (await make.member(project, await make.viewer("Bob"), Role.EDITOR)).id)
    invitation = await home.invitations.invite(project, "cat@example.com", Role.VIEWER, Actor(viewer))
    made.ids["Invitation"] = global_id(Invitation, invitation.id)
    source = await make.workflow(project, viewer)
    made.ids["Source"] = global_id(Workflow, source.id)
    trigger = await RunTrigger.create(workflow_id=workflow.id, source_workflow_id=source.id, on=RunEnding.SUCCEEDED)
    made.ids["RunTrigger"] = global_id(RunTrigger, trigger.id)
    conversation, (question, said, waiting) = await talk(viewer, project)
    made.ids["Conversation"] = global_id(Conversation, conversation.id)
    made.ids |= {name: global_id(Message, row.id) for name, row in (("Question", question), ("Answer", said), ("Message", waiting))}
    schedule = "mutation ($input: CreateScheduleInput!) { createSchedule(input: $input) { ... on Schedule { id } } }"
    given = {"input": {"workflowId": made.ids["Workflow"], "cron": "@daily", "timezone": "UTC"}}
    made.ids["Schedule"] = json.loads(await answer(executions, Document(schedule, given, None), viewer))["data"]["createSchedule"]["id"]
    return made


async def test_mutations_answer_the_same(home: Platform, make: Make) -> None:
    mutations = schema._schema.mutation_type
    assert isinstance(mutations, GraphQLObjectType)
    made = 0
    async with executors(schema, contexts(home), Limits(), home.database.reads) as both:
        tenants = [await tenant(make, home, one, name) for one, name in ((both.plain, "plain"), (both.compiled, "compiled"))]
        material = replace(await Material.of(schema), cursors={})  # where a cursor is among one's own rows differs
        for n in range(ROUNDS):
            await Attempt.all().delete()  # both write to the same people
            given = [inputs(one, n) for one in tenants]
            assert set(given[0]) == set(mutations.fields)
            for name, known in mutations.fields.items():
                takes = [argument for argument in known.args.values() if is_required_argument(argument)]
                for case in range(len(given[0][name])):
                    for signed_in in (True, False):
                        if not signed_in and n:
                            continue
                        answers, text = [], ""
                        for one, chosen in zip(tenants, given, strict=True):
                            variables = {"input": (str(takes[0].type), chosen[name][case])} if takes else {}
                            document = Writer(schema._schema, material, f"{SEED} {n} {name} {case}", odd=0).around(
                                "mutation", name, variables
                            )
                            with capture_logs():
                                body = json.loads(await answer(one.executions, document, one.viewer if signed_in else None))
                            text = document.text
                            answers.append(json.dumps(one.alike(body), indent=1))
                            made += "errors" not in body
                        assert answers[0] == answers[1], (f"RANDOM_SEED={SEED}", text)
    assert made > 100
