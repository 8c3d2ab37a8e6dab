"""The audit log: told with the change or not at all, read by administrators, never changed."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import asyncpg
import pytest

from core.clock import now
from core.ids import new_id
from core.reads import global_id
from models.accounts import Session
from models.audits import AuditEntry
from models.projects import Role
from models.workflows import Workflow
from resolvers.audits import CHANGES
from schema import schema
from services.platform import Platform
from tests.clients import Data
from tests.projects.rooms import Room

LOG = """query ($id: ID!, $first: Int, $where: AuditFilter) { project(id: $id) { auditLog(first: $first, where: $where) { totalCount nodes {
  action address sessionId keyId userId user { name } targetType targetId before after createdAt } } } }"""

# What is noted by its service, in the transaction in which it does it.
BY_SERVICE = {
    *("changeMemberRole", "removeMember", "leaveProject", "transferProject", "deleteProject", "restoreProject"),
    *("inviteMember", "resendInvitation", "revokeInvitation", "acceptInvitation", "declineInvitation"),
    *(
        "setSecret",
        "deleteSecret",
        "exportAudit",
        "createOutgoingWebhook",
        "createApiKey",
        "rotateApiKey",
        "revokeApiKey",
        "answerApprovalByToken",
    ),
    *("setProviderKey", "deleteProviderKey", "createLanguageModel", "updateLanguageModel", "deleteLanguageModel"),
    *("setVariable", "deleteVariable"),
    *("importBoard", "deleteBoard"),
    *("setModelRule", "deleteModelRule", "createBudget", "updateBudget", "deleteBudget", "setProjectConcurrency"),
    *("setSemanticCache", "setSemanticCacheMode", "deleteSemanticCache", "judgeSemanticTrial", "reportWrongHit"),
    *("changePassword", "resetPassword", "confirmEmailChange", "undoEmailChange", "deleteAccount", "exportAccount", "endSession"),
    *("endOtherSessions", "endAllSessions", "confirmTotp", "disableTotp", "regenerateRecoveryCodes", "finishPasskeyRegistration"),
    *("createMcpServer", "updateMcpServer", "deleteMcpServer", "refreshMcpTools", "allowMcpTool", "forbidMcpTool", "finishMcpConnection"),
    *("shareConversation", "revokeConversationShare", "answerToolCall", "revokeToolPermission", "setConversationRetention"),
    *("deletePasskey", "renamePasskey", "linkOidc", "unlinkIdentity"),
    "deleteImage",
    *("exposeWorkflow", "hideWorkflow", "exposeSavedQuery", "hideSavedQuery"),
}
# What changes nothing of a project's settings: runs tell of themselves, records are the project's contents, accounts have words of their own.
UNTOLD = {
    *("register", "signIn", "refreshSession", "signOut", "createRecord", "runWorkflow", "cancelRun", "sendEvent", "replayDeliveries"),
    *(
        "testOutgoingWebhook",
        "resendOutgoingDelivery",
        "retryRun",
        "testWorkflow",
        "sendTestFailure",
        "sendProjectTestFailure",
        "backfillSchedule",
    ),
    *("rateAnswer", "retractRating", "startComparison", "judgeComparison"),
    *("answerChallenge", "proveIdentity", "finishPasskeySignIn", "finishOidcSignIn", "updateProfile", "verifyEmail"),
    *("beginOidcLink", "beginOidcSignIn", "beginPasskeyProof", "beginPasskeyRegistration", "beginPasskeySignIn", "beginTotp"),
    "beginMcpConnection",
    *(
        "createConversation",
        "renameConversation",
        "updateConversation",
        "deleteConversation",
        "selectBranch",
    ),  # of one person, and nobody else's business
    *("sendMessage", "editMessage", "regenerateMessage", "stopMessage", "createImageUpload"),
    *("requestEmailChange", "requestPasswordReset", "resendVerification"),
}


def test_of_every_mutation_it_is_decided_whether_it_is_noted() -> None:
    assert schema._schema.mutation_type is not None
    assert set(schema._schema.mutation_type.fields) == {*CHANGES, *BY_SERVICE, *UNTOLD}
    assert not set(CHANGES) & BY_SERVICE


async def entries(room: Room, **where: Any) -> Data:
    room.client.token = await room.make.token(room.owner)
    found: Data = (await room.client.data(LOG, {"id": room.id, "where": where}))["project"]["auditLog"]
    return found


async def test_what_was_changed_is_told_as_it_was_and_as_it_is(room: Room) -> None:
    workflow = await room.make.workflow(room.project, room.owner)
    id = global_id(Workflow, workflow.id)
    await room.does(room.owner, "setWorkflowEnabled", "Workflow { id }", workflowId=id, enabled=False)
    await room.does(room.owner, "setWorkflowEnabled", "Workflow { id }", workflowId=id, enabled=False)  # which changes nothing
    hook = await room.does(room.owner, "createWebhook", "WebhookWithUrl { secret url webhook { id } }", workflowId=id, scheme="STANDARD")
    rotated = await room.does(room.owner, "rotateWebhookSecret", "WebhookWithSecret { secret }", webhookId=hook["webhook"]["id"])
    await room.does(room.owner, "deleteWebhook", "Workflow { id }", webhookId=hook["webhook"]["id"])
    log = (await entries(room))["nodes"]
    assert [entry["action"] for entry in log] == ["webhook.deleted", "webhook.secret_rotated", "webhook.created", "workflow.enabled"]
    enabled = log[-1]
    assert (enabled["before"], enabled["after"]) == ({"isEnabled": True}, {"isEnabled": False})
    assert (enabled["targetType"], enabled["targetId"], enabled["address"]) == ("Workflow", str(workflow.id), "127.0.0.1")
    assert (enabled["user"], enabled["sessionId"]) == ({"name": "Ada"}, str(room.owner.session_id))
    assert (log[0]["after"], log[2]["before"], log[1]["before"]) == (None, None, None)
    text = json.dumps(log)
    assert not [word for word in (hook["secret"], rotated["secret"], hook["url"].rpartition("/")[2]) if word in text]


async def test_what_cannot_be_noted_is_not_done(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(*_: object, **__: object) -> None:
        raise asyncpg.DiskFullError("no room")

    monkeypatch.setattr(AuditEntry, "create", fails)
    given: dict[str, dict[str, Any]] = {
        "updateProject": {"projectId": room.id, "name": "New"},
        "createDatabase": {"projectId": room.id, "name": "New", "schema": {"title": "text"}},
        "setSecret": {"projectId": room.id, "name": "NEW", "value": "new secret"},
        "inviteMember": {"projectId": room.id, "email": "cat@example.com", "role": "VIEWER"},
        "deleteProject": {"projectId": room.id},
    }
    before = [await table(room, name) for name in ("projects", "databases", "secrets", "project_invitations", "letters")]
    for name, input in given.items():
        assert (await room.does(room.owner, name, "Problem { code }", **input))["code"] == "UNAVAILABLE", name
    assert [await table(room, name) for name in ("projects", "databases", "secrets", "project_invitations", "letters")] == before


async def table(room: Room, name: str) -> list[str]:
    return [row[0] for row in await room.make.home.database.pool.fetch(f"select t::text from {name} t order by 1")]


async def test_administrators_see_it_and_nobody_else(room: Room) -> None:
    await room.does(room.owner, "updateProject", "Project { id }", projectId=room.id, name="New")
    counts = {}
    for role in Role:
        viewer, _ = await room.member(role)
        room.client.token = await room.make.token(viewer)
        counts[role] = (await room.client.data(LOG, {"id": room.id}))["project"]["auditLog"]["totalCount"]
    assert counts == {Role.OWNER: 1, Role.ADMIN: 1, Role.EDITOR: 0, Role.OPERATOR: 0, Role.VIEWER: 0}


async def test_it_is_searched_by_action_person_and_time(room: Room) -> None:
    await room.does(room.owner, "updateProject", "Project { id }", projectId=room.id, name="New")
    bob, _ = await room.member(Role.ADMIN)
    await room.does(bob, "setProjectRetention", "Project { id }", projectId=room.id, days=90)
    owner = await room.owners_row()
    address = (await owner.user).email
    for where, actions in (
        ({"action": ["project.updated"]}, ["project.updated"]),
        ({"email": [address]}, ["project.updated"]),
        ({"createdBefore": "2020-01-01T00:00:00Z"}, []),
        ({"createdAfter": "2020-01-01T00:00:00Z"}, ["project.retention_set", "project.updated"]),
    ):
        found = await entries(room, **where)
        assert ([entry["action"] for entry in found["nodes"]], found["totalCount"]) == (actions, len(actions)), where


async def test_an_export_has_every_entry_once(room: Room, home: Platform) -> None:
    at = now()
    await home.database.pool.execute(
        """insert into audit_entries (id, project_id, address, action, target_type, created_at)
        select gen_random_uuid(), $1, '', 'test.' || n, '', $2::timestamptz + n / 3 * interval '1 microsecond' from generate_series(1, 2500) n""",
        room.project.id,
        at - timedelta(days=1),
    )
    await Session.filter(id=room.owner.session_id).update(proved_at=at - timedelta(hours=1))
    export = ("exportAudit", "AuditExport { lines count next }")
    assert (await room.does(room.owner, *export, projectId=room.id))["code"] == "PROOF_REQUIRED"
    await Session.filter(id=room.owner.session_id).update(proved_at=at)
    lines, after = list[Data](), None
    while True:
        page = await room.does(room.owner, *export, projectId=room.id, after=after)
        lines += [json.loads(line) for line in page["lines"].splitlines()]
        assert page["count"] <= 1000
        if (after := page["next"]) is None:
            break
    assert sorted(line["action"] for line in lines[:-1]) == sorted(f"test.{n}" for n in range(1, 2501))
    assert lines[-1]["action"] == "audit.exported"
    assert [line["at"] for line in lines] == sorted(line["at"] for line in lines)
    moments = ("2026-01-01T00:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00")
    for wrong in ("nothing", *(f"{moment}/{new_id()}" for moment in moments)):
        bad = await room.does(room.owner, *export, projectId=room.id, after=wrong)
        assert (bad["code"], bad["fields"][0]["path"]) == ("INVALID", "after")
    other = await room.make.project(room.owner)
    assert not [line for line in lines if line.get("projectId") == str(other.id)]


async def test_an_entry_is_never_changed(room: Room, home: Platform) -> None:
    await AuditEntry.create(project_id=room.project.id, action="test.done", target_id=new_id())
    for statement in ("update audit_entries set action = 'other'", "delete from audit_entries"):
        with pytest.raises(asyncpg.PostgresError):
            await home.database.pool.execute(statement)
