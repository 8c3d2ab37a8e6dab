"""Invitations: one letter, one use, one address."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import pytest

from core.clock import now
from core.database import transaction
from core.reads import global_id
from core.viewers import Viewer
from models.accounts import User
from models.audits import AuditEntry
from models.invitations import Invitation, InvitationStatus
from models.letters import Letter, LetterKind
from models.projects import Member, Project, Role
from services.platform import Platform
from tests.projects.rooms import Room, actor

INVITATION = "Invitation { id email role status expiresAt invitedBy { name } }"


async def token_of(home: Platform, address: str) -> str:
    """What the newest letter to this address brings."""
    letter = await Letter.filter(kind=LetterKind.INVITATION, address=address).order_by("-created_at", "-id").first()
    assert letter is not None
    values = json.loads(home.letters.sealing.open(letter.content))
    assert set(values) == {"project", "inviter", "role", "link"}
    return str(values["link"]).partition("#token=")[2]


@pytest.fixture
async def bob(room: Room) -> Viewer:
    return await room.make.viewer("Bob")


async def address_of(viewer: Viewer) -> str:
    return (await User.get(id=viewer.user_id)).email


async def test_an_invitation_makes_a_member_once(room: Room, home: Platform, bob: Viewer) -> None:
    email = await address_of(bob)
    made = await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email=f" {email.upper()} ", role="EDITOR")
    assert (made["email"], made["role"], made["status"], made["invitedBy"]) == (email, "EDITOR", "PENDING", {"name": "Ada"})
    token = await token_of(home, email)
    assert len(token) == 43  # 256 bits
    answers = await asyncio.gather(*[home.invitations.accept(token, actor(bob)) for _ in range(20)], return_exceptions=True)
    assert len([one for one in answers if isinstance(one, Member)]) == 1
    assert {type(one).__name__ for one in answers} == {"Member", "Conflict"}
    assert await Member.filter(project_id=room.project.id, user_id=bob.user_id, role=Role.EDITOR).count() == 1
    again = await room.does(bob, "acceptInvitation", "Member { id }", token=token)
    assert (again["code"], again["fields"][0]["code"]) == ("CONFLICT", "ACCEPTED")
    taken = await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email=email, role="VIEWER")
    assert (taken["code"], taken["fields"][0]) == (
        "CONFLICT",
        {"path": "email", "code": "MEMBER", "message": "This person is a member already."},
    )
    entries = await AuditEntry.filter(action__startswith="invitation.").order_by("created_at")
    assert [entry.action for entry in entries] == ["invitation.sent", "invitation.accepted"]


async def test_the_address_must_be_that_of_the_account(room: Room, home: Platform, bob: Viewer) -> None:
    await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email="cat@example.com", role="VIEWER")
    token = await token_of(home, "cat@example.com")
    for name in ("acceptInvitation", "declineInvitation"):
        answer = await room.does(bob, name, "Problem { code }", token=token)
        assert answer["code"] == "DENIED"
        assert "cat@" not in json.dumps(answer)
    unknown = await room.does(bob, "acceptInvitation", "Member { id }", token="x" * 43)
    assert (unknown["code"], unknown["fields"][0]["path"]) == ("NOT_FOUND", "token")
    assert not await Member.filter(user_id=bob.user_id).exists()


async def test_an_address_that_is_known_is_answered_as_one_that_is_not(room: Room, bob: Viewer) -> None:
    known = await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email=await address_of(bob), role="VIEWER")
    unknown = await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email="nobody@example.com", role="VIEWER")
    for answer in (known, unknown):
        assert {answer.pop("id"), answer.pop("email"), answer.pop("expiresAt")}
    assert known == unknown


async def test_sent_again_it_has_a_new_token_and_the_old_one_is_none(room: Room, home: Platform, bob: Viewer) -> None:
    email = await address_of(bob)
    made = await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email=email, role="VIEWER")
    old = await token_of(home, email)
    again = await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email=email, role="VIEWER")
    assert again["fields"][0]["code"] == "INVITED"
    await Invitation.all().update(expires_at=now() - timedelta(seconds=1))
    assert (await room.does(bob, "acceptInvitation", "Member { id }", token=old))["fields"][0]["code"] == "EXPIRED"
    assert (await room.does(room.owner, "resendInvitation", INVITATION, invitationId=made["id"]))["status"] == "PENDING"
    assert (await room.does(bob, "acceptInvitation", "Member { id }", token=old))["code"] == "NOT_FOUND"
    joined = await room.does(bob, "acceptInvitation", "Member { role project { id } }", token=await token_of(home, email))
    assert (joined["role"], joined["project"]["id"]) == ("VIEWER", room.id)
    assert (await room.does(room.owner, "resendInvitation", INVITATION, invitationId=made["id"]))["code"] == "CONFLICT"


async def test_one_that_was_revoked_or_declined_is_over(room: Room, home: Platform, bob: Viewer) -> None:
    email = await address_of(bob)
    made = await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email=email, role="VIEWER")
    token = await token_of(home, email)
    assert (await room.does(room.owner, "revokeInvitation", INVITATION, invitationId=made["id"]))["status"] == "REVOKED"
    assert (await room.does(bob, "acceptInvitation", "Member { id }", token=token))["fields"][0]["code"] == "REVOKED"
    await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email=email, role="VIEWER")
    token = await token_of(home, email)
    declined = await room.does(bob, "declineInvitation", "Gone { id }", token=token)
    assert declined["__typename"] == "Gone"
    assert (await room.does(bob, "acceptInvitation", "Member { id }", token=token))["fields"][0]["code"] == "DECLINED"
    statuses = [one.status for one in await Invitation.all().order_by("created_at")]
    assert statuses == [InvitationStatus.REVOKED, InvitationStatus.DECLINED]


async def test_only_administrators_see_invitations_and_nobody_a_token(room: Room, home: Platform) -> None:
    await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email="cat@example.com", role="VIEWER")
    query = "query ($id: ID!) { project(id: $id) { invitations { totalCount nodes { email status viewerCan } } } }"
    counts = {}
    for role in Role:
        viewer, _ = await room.member(role)
        room.client.token = await room.make.token(viewer)
        counts[role] = (await room.client.data(query, {"id": room.id}))["project"]["invitations"]["totalCount"]
    assert counts == {Role.OWNER: 1, Role.ADMIN: 1, Role.EDITOR: 0, Role.OPERATOR: 0, Role.VIEWER: 0}
    token = await token_of(home, "cat@example.com")
    text = await home.database.pool.fetchval("select t::text from project_invitations t")
    assert token not in text


async def test_nobody_is_flooded_with_invitations_from_however_many_projects(room: Room, home: Platform) -> None:
    answers = []
    for n in range(6):
        project = await room.make.project(room.owner, name=f"Project {n}")
        given = {"projectId": global_id(Project, project.id), "email": "cat@example.com", "role": "VIEWER"}
        answers.append(await room.does(room.owner, "inviteMember", INVITATION, **given))
    assert [answer["__typename"] for answer in answers] == ["Invitation"] * 5 + ["Problem"]
    assert (answers[-1]["code"], await Letter.filter(kind=LetterKind.INVITATION).count()) == ("RATE_LIMITED", 5)
    again = await room.does(room.owner, "resendInvitation", INVITATION, invitationId=answers[0]["id"])
    assert again["code"] == "RATE_LIMITED"
    other = await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email="dog@example.com", role="VIEWER")
    assert other["__typename"] == "Invitation"


async def test_a_project_has_so_many_open_invitations(room: Room, home: Platform) -> None:
    async with transaction():
        for n in range(100):
            await Invitation.create(
                project_id=room.project.id,
                email=f"{n}@example.com",
                role=Role.VIEWER,
                token_hash=str(n),
                invited_by_id=room.owner.user_id,
                expires_at=now() + timedelta(days=1),
            )
    more = await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email="more@example.com", role="VIEWER")
    assert more["fields"][0]["code"] == "TOO_MANY"
    await Invitation.filter(email="0@example.com").update(status=InvitationStatus.DECLINED)
    more = await room.does(room.owner, "inviteMember", INVITATION, projectId=room.id, email="more@example.com", role="VIEWER")
    assert more["email"] == "more@example.com"
    assert global_id(Invitation, (await Invitation.get(email="more@example.com")).id) == more["id"]
