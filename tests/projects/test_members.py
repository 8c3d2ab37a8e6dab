"""Who is in a project: never without an owner, and what changes counts at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from core.clock import now
from core.errors import Conflict, Denied
from core.ids import new_id
from core.reads import global_id
from core.settings import Limits, Settings
from models.accounts import Session
from models.audits import AuditEntry
from models.projects import Member, Project, Role
from models.workflows import Run
from schema import schema
from schema.relay import node_of
from services.platform import Platform
from services.projects import members
from tests.clients import Data
from tests.projects.rooms import Room, actor

MEMBER = "Member { id role user { name } }"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"limits": Limits(recheck_seconds=0.2)})


async def test_a_role_counts_from_the_moment_it_is_given(room: Room) -> None:
    bob, row = await room.member(Role.VIEWER)
    denied = await room.does(bob, "updateProject", "Project { name }", projectId=room.id, name="Bob's")
    assert (denied["code"], "ADMINISTER" in denied["message"], "VIEWER" in denied["message"]) == ("DENIED", True, True)
    changed = await room.does(room.owner, "changeMemberRole", MEMBER, memberId=global_id(Member, row.id), role="ADMIN")
    assert changed["role"] == "ADMIN"
    assert (await room.does(bob, "updateProject", "Project { name }", projectId=room.id, name="Bob's"))["name"] == "Bob's"
    entry = await AuditEntry.get(action="member.role_changed")
    assert (entry.before["role"], entry.after["role"], entry.user_id, entry.address) == ("VIEWER", "ADMIN", room.owner.user_id, "127.0.0.1")


async def test_an_admin_neither_makes_nor_changes_nor_removes_owners(room: Room) -> None:
    bob, row = await room.member(Role.ADMIN)
    owners = await room.owners_row()
    for name, given in (
        ("changeMemberRole", {"memberId": global_id(Member, row.id), "role": "OWNER"}),
        ("changeMemberRole", {"memberId": global_id(Member, owners.id), "role": "VIEWER"}),
        ("removeMember", {"memberId": global_id(Member, owners.id)}),
        ("inviteMember", {"projectId": room.id, "email": "eve@example.com", "role": "OWNER"}),
        ("transferProject", {"projectId": room.id, "memberId": global_id(Member, row.id)}),
        ("deleteProject", {"projectId": room.id}),
    ):
        answer = await room.does(bob, name, "Problem { code }", **given)
        assert answer["code"] == "DENIED", name
        assert "OWN" in answer["message"]
    assert [one.role for one in await Member.filter(project_id=room.project.id).order_by("created_at")] == [Role.OWNER, Role.ADMIN]


async def test_the_last_owner_cannot_go(room: Room) -> None:
    owners = await room.owners_row()
    for name, given in (
        ("leaveProject", {"projectId": room.id}),
        ("removeMember", {"memberId": global_id(Member, owners.id)}),
        ("changeMemberRole", {"memberId": global_id(Member, owners.id), "role": "ADMIN"}),
    ):
        answer = await room.does(room.owner, name, "Problem { code }", **given)
        assert (answer["code"], answer["fields"][0]["code"]) == ("CONFLICT", "LAST_OWNER"), name
    assert (await room.owners_row()).role is Role.OWNER


async def test_of_two_owners_who_leave_at_once_one_stays(room: Room) -> None:
    for _ in range(3):
        other, _row = await room.member(Role.OWNER)
        left = await asyncio.gather(*[members.leave(room.project, actor(who)) for who in (room.owner, other)], return_exceptions=True)
        assert [type(one) for one in left if one is not None] == [Conflict]
        (stays,) = await Member.filter(project_id=room.project.id)
        assert stays.role is Role.OWNER
        room.owner = room.owner if stays.user_id == room.owner.user_id else other


async def test_who_was_made_less_meanwhile_does_no_more(room: Room) -> None:
    """An administrator who is removed while removing somebody: one of the two, whichever is first."""
    (bob, bobs), (cat, cats) = await room.member(Role.ADMIN), await room.member(Role.ADMIN, "Cat")
    done = await asyncio.gather(members.remove(cats, actor(bob)), members.remove(bobs, actor(cat)), return_exceptions=True)
    assert sorted(str(type(one)) for one in done) == sorted([str(type(None)), str(Denied)])


async def test_a_project_is_transferred_to_a_member_by_who_has_just_proved_it(room: Room) -> None:
    bob, row = await room.member(Role.EDITOR)
    given = {"projectId": room.id, "memberId": global_id(Member, row.id)}
    await Session.filter(id=room.owner.session_id).update(proved_at=now() - timedelta(hours=1))
    assert (await room.does(room.owner, "transferProject", "Project { id }", **given))["code"] == "PROOF_REQUIRED"
    await Session.filter(id=room.owner.session_id).update(proved_at=now())
    foreign = await room.make.project(bob)
    other = await Member.get(project_id=foreign.id)
    room.client.token = await room.make.token(bob)
    assert (
        await room.does(bob, "transferProject", "Project { id }", projectId=global_id(Project, foreign.id), memberId=given["memberId"])
    )["fields"][0]["path"] == "memberId"
    assert other.role is Role.OWNER
    answer = await room.does(room.owner, "transferProject", "Project { viewerRole viewerCan members { nodes { role } } }", **given)
    assert (answer["viewerRole"], answer["viewerCan"]) == ("ADMIN", ["READ", "RUN", "EDIT", "ADMINISTER"])
    assert [one["role"] for one in answer["members"]["nodes"]] == ["ADMIN", "OWNER"]


async def test_who_is_removed_while_watching_sees_nothing_more(room: Room, home: Platform) -> None:
    bob, row = await room.member(Role.VIEWER)
    workflow = await room.make.workflow(room.project, room.owner)
    room.client.token = await room.make.token(bob)
    seen = room.client.subscribe("subscription ($id: ID!) { projectEvents(projectId: $id) { run { id } } }", {"id": room.id})
    waiting = asyncio.ensure_future(anext(seen))
    async with asyncio.timeout(20):
        while not waiting.done():  # until it watches
            await home.starter.start(workflow, input={}, key=None, by=room.owner)
            await asyncio.wait([waiting], timeout=0.1)
        await members.remove(row, actor(room.owner))
        await asyncio.sleep(0.25)  # recheck_seconds
        late = await home.starter.start(workflow, input={}, key=None, by=room.owner)
        told = list[str]()
        with pytest.raises(AssertionError, match="NOT_FOUND"):
            await _rest(seen, told)
    assert global_id(Run, late.id) not in told


async def _rest(seen: AsyncIterator[Data], told: list[str]) -> None:
    async for event in seen:
        told.append(event["projectEvents"]["run"]["id"])


async def test_every_node_of_a_project_says_what_the_viewer_can_do(room: Room) -> None:
    """What is of accounts is no project's, and an audit entry is there to be read."""
    core = schema._schema
    nodes = {name for name in core.type_map if (kind := node_of(schema, name)) is not None and kind.of is not None}
    silent = {name for name in nodes if "viewerCan" not in core.type_map[name].fields}  # type: ignore[attr-defined]  # they are objects
    assert silent == {"User", "TwoFactor", "Passkey", "Identity", "AuditEntry"}
    operator, _ = await room.member(Role.OPERATOR)
    for _ in range(3):
        await room.make.workflow(room.project, room.owner)
    room.client.token = await room.make.token(operator)
    query = "{ projects { nodes { viewerRole viewerCan workflows { nodes { viewerCan version { viewerCan } } } } } }"
    (project,) = (await room.client.data(query))["projects"]["nodes"]
    may = ["READ", "RUN"]
    assert (project["viewerRole"], project["viewerCan"]) == ("OPERATOR", may)
    assert project["workflows"]["nodes"] == [{"viewerCan": may, "version": {"viewerCan": may}}] * 3


async def test_nobody_can_tell_a_member_that_is_gone_from_one_that_never_was(room: Room) -> None:
    _, row = await room.member(Role.VIEWER)
    await members.remove(row, actor(room.owner))
    gone = await room.does(room.owner, "removeMember", "Project { id }", memberId=global_id(Member, row.id))
    never = await room.does(room.owner, "removeMember", "Project { id }", memberId=global_id(Member, new_id()))
    assert gone == never
