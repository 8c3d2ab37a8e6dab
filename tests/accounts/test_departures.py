"""Deleting an account, and taking along what is kept of it."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from core.clock import now
from core.database import Database
from core.settings import Settings
from models.accounts import RefreshToken, Session, User
from models.audits import AuditEntry
from models.letters import Letter, LetterKind
from models.projects import Member, Project, Role
from models.tickets import Ticket
from services import departures
from services.databases import records
from services.platform import Platform
from tests.clients import Client, Data
from tests.letters.postboxes import Postbox
from tests.make import Make

ADA, PASSWORD = "ada@example.com", "correct horse battery"
DELETED = "AccountDeleted { deletedAt }"
EXPORT = "mutation { exportAccount { __typename ... on AccountExport { document exportedAt } ... on Problem { code } } }"

# By a foreign key, or by a name alone.
REFERENCES = """
select c.conrelid::regclass::text as name, a.attname as column
from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
where c.contype = 'f' and c.confrelid = 'users'::regclass
union select table_name, column_name from information_schema.columns
where table_schema = 'public' and (column_name in ('user_id', 'payer_id') or column_name like '%\\_by\\_id')
"""
# What names a person, too, and says nothing that is not in the export: a call's lines of the ledger, the words of a message; and for whose budget
# runs and slots are, whose calls are in it.
AGAIN = {("charges", "user_id"), ("message_words", "user_id"), ("runs", "payer_id"), ("schedule_slots", "payer_id")}
RUNS = {("runs", "caused_by_id")}  # which is a run


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"limits": settings.limits.model_copy(update={"recheck_seconds": 0})})


async def registered(client: Client, home: Platform) -> User:
    client.token = (await client.register())["accessToken"]
    return await User.get(email=ADA)


async def everything(home: Platform) -> str:
    names = [row[0] for row in await home.database.pool.fetch("select tablename from pg_tables where schemaname = 'public'")]
    return "\n".join([str([tuple(row) for row in await home.database.pool.fetch(f"select t::text from {name} t")]) for name in names])


async def test_a_deleted_account_is_gone_with_all_that_lets_in_and_the_log_stays(client: Client, home: Platform, make: Make) -> None:
    user = await registered(client, home)
    client.token, token = None, client.token
    await client.mutate("requestPasswordReset", "LetterRequested { requestedAt }", email=ADA)
    client.token = token
    before = await AuditEntry.filter(user_id=user.id).count()
    assert (await client.mutate("deleteAccount", DELETED, email=" ADA@example.com"))["__typename"] == "AccountDeleted"
    assert (await client.post("{ me { id } }")).status_code == 401
    client.token = None
    answer = await client.mutate("signIn", "Session { accessToken }", email=ADA, password=PASSWORD)
    assert answer["code"] == "UNAUTHENTICATED"
    for model in (Session, RefreshToken, Ticket):
        assert await model.all().count() == 0
    assert await AuditEntry.filter(user_id=user.id).count() == before + 1
    ((kind, to, text),) = await Postbox(home).emptied()
    assert (kind, to) == (LetterKind.ACCOUNT_DELETED, ADA)
    assert "deleted" in text
    await Letter.all().delete()  # in 30 days
    rows = await everything(home)
    assert ADA not in rows
    assert "argon2" not in rows
    # The address is free for whoever has it.
    assert (await client.register())["user"]["email"] == ADA


async def test_deleting_needs_ones_own_address_and_a_recent_proof(client: Client, home: Platform) -> None:
    await registered(client, home)
    problem = await client.mutate("deleteAccount", DELETED, email="bob@example.com")
    assert (problem["code"], problem["fields"][0]["path"]) == ("INVALID", "email")
    await Session.all().update(proved_at=now() - timedelta(hours=1))
    assert (await client.mutate("deleteAccount", DELETED, email=ADA))["code"] == "PROOF_REQUIRED"
    assert (await client.data(EXPORT))["exportAccount"]["code"] == "PROOF_REQUIRED"
    assert await User.filter(email=ADA, is_disabled=False).exists()


async def test_projects_of_others_keep_an_owner(client: Client, home: Platform, make: Make) -> None:
    user, bob = await registered(client, home), await make.viewer("Bob")
    viewer = await home.sessions.access.viewer(client.token or "")
    shared, alone, joined = await make.project(viewer, "Shared"), await make.project(viewer, "Alone"), await make.project(bob, "Joined")
    await make.member(shared, bob, Role.EDITOR)
    await make.member(joined, viewer, Role.ADMIN)
    problem = await client.mutate("deleteAccount", DELETED, email=ADA)
    assert problem["code"] == "CONFLICT"
    assert "Shared" in problem["message"]
    assert "Alone" not in problem["message"]
    assert await Member.filter(user_id=user.id).count() == 3  # nothing has happened
    await Member.filter(project_id=shared.id, user_id=bob.user_id).update(role=Role.OWNER)
    deleted = await client.mutate("deleteAccount", DELETED, email=ADA)
    assert deleted["__typename"] == "AccountDeleted"
    assert {row.name: row.deleted_at is not None for row in await Project.all()} == {"Shared": False, "Alone": True, "Joined": False}
    (entry,) = await AuditEntry.filter(action="project.deleted")
    assert (entry.target_id, entry.after) == (alone.id, {"deletedAt": deleted["deletedAt"]})
    client.token = await make.token(bob)
    data = await client.data("{ projects { nodes { name members { nodes { user { name } } } } } }")
    seen = {node["name"]: [member["user"]["name"] for member in node["members"]["nodes"]] for node in data["projects"]["nodes"]}
    assert seen == {"Shared": ["Bob"], "Joined": ["Bob"]}
    assert alone.name not in json.dumps(data)


async def test_an_export_tells_everything_and_lets_nobody_in(client: Client, home: Platform, make: Make) -> None:
    user = await registered(client, home)
    viewer = await home.sessions.access.viewer(client.token or "")
    project = await make.project(viewer)
    database = await make.database(project)
    await records.create(database, {"title": "mine"}, viewer)
    run = await home.starter.start(await make.workflow(project, viewer), input={"value": 1}, key=None, by=viewer)
    await make.project(await make.viewer("Bob"), "Foreign")
    answer: Data = (await client.data(EXPORT))["exportAccount"]
    document = answer["document"]
    assert document["account"]["email"] == ADA
    assert document["account"]["createdAt"].endswith("Z")
    totals = {part.name: document[part.name]["total"] for part in departures.PARTS}
    assert totals == {
        "sessions": 1,
        "memberships": 1,
        "links": 1,
        "keys": 0,
        "authenticators": 0,
        "passkeys": 0,
        "challenges": 0,
        "identities": 0,
        "audit": 2,
        "runs": 1,
        "records": 1,
        "versions": 1,
        "answers": 0,
        "approvals": 0,
        "approval_links": 0,
        "invitations": 0,
        "conversations": 0,
        "shares": 0,
        "messages": 0,
        "images": 0,
        "image_uploads": 0,
        "tool_permissions": 0,
        "ratings": 0,
        "comparisons": 0,
        "verdicts": 0,
        "tool_answers": 0,
        "model_calls": 0,
        "budgets": 0,
        "events": 0,
    }
    assert document["runs"]["newest"][0]["id"] == str(run.id)
    assert document["letters"] == {
        "total": 1,
        "newest": [{"kind": "VERIFY_ADDRESS", "address": ADA, "createdAt": document["letters"]["newest"][0]["createdAt"], "sentAt": None}],
    }
    hidden = [user.password_hash, (await RefreshToken.get()).token_hash, (await Ticket.get()).token_hash, (await Letter.get()).content]
    assert not [secret for secret in hidden if secret in json.dumps(document)]
    assert await AuditEntry.filter(action="account.exported", user_id=user.id).exists()


async def test_every_column_that_names_a_person_is_in_the_export(database: Database) -> None:
    """Add a new one to `departures.PARTS`, and, unless it is a project's, to what `Departures.delete` deletes."""
    rows = await database.pool.fetch(REFERENCES)
    named = {(row["name"], row["column"]) for row in rows}
    assert named >= AGAIN | RUNS
    assert named - AGAIN - RUNS == {(part.model._meta.db_table, part.by) for part in departures.PARTS}
