"""Who is in a project, and as what. A project always has an owner: whoever changes its members has locked it first."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

from core.callers import Actor
from core.database import transaction
from core.errors import Conflict, FieldFault, Invalid, NotFound
from core.fields import JSON
from models.projects import Member, Permission, Project, Role
from services import audits, projects


async def change_role(member: Member, role: Role, by: Actor) -> Member:
    """Owners are made, changed and removed by owners only. Raises Denied, NotFound, and Conflict for the last owner."""
    async with _changing(member.project_id):
        row = await _standing(member, "memberId")
        await _require(row, by, role)
        if row.role is not role:
            await _check_owner_left(row, "memberId", keeps_owning=role.may(Permission.OWN))
            before, row.role = row.role, role
            await row.save(update_fields=["role"])
            await _told("member.role_changed", row, by, before, role)
    return row


async def remove(member: Member, by: Actor) -> None:
    """Raises as `change_role`."""
    async with _changing(member.project_id):
        row = await _standing(member, "memberId")
        await _require(row, by)
        await _end(row, "memberId", "member.removed", by)


async def leave(project: Project, by: Actor) -> None:
    """Raises Conflict for the last owner."""
    async with _changing(project.id):
        row = await projects.require(project.id, Permission.READ, by.signed_in)
        await _end(row, "projectId", "member.left", by)


async def transfer(project: Project, member: Member, by: Actor) -> Project:
    """Makes a member an owner, and who does it an administrator. Raises Denied, NotFound, and Invalid for oneself."""
    if member.project_id != project.id:
        raise NotFound.field("memberId")
    async with _changing(project.id):
        giver = await projects.require(project.id, Permission.OWN, by.signed_in)
        taker = await _standing(member, "memberId")
        if taker.id == giver.id:
            raise Invalid.field("memberId", "ITSELF", "The project is yours already.")
        for row, role in ((taker, Role.OWNER), (giver, Role.ADMIN)):
            before, row.role = row.role, role
            await row.save(update_fields=["role"])
            await _told("project.transferred", row, by, before, role)
    return project


@asynccontextmanager
async def _changing(project_id: UUID) -> AsyncIterator[None]:
    """A transaction that no other change of these members overlaps. Raises NotFound when the project is gone."""
    async with transaction() as connection:
        locked = Project.filter(id=project_id, deleted_at=None).using_db(connection).select_for_update(no_key=True)
        if await locked.get_or_none() is None:
            raise NotFound.field("projectId")
        yield


async def _standing(member: Member, at: str) -> Member:
    """As it is now, under the lock. Raises NotFound."""
    row = await Member.get_or_none(id=member.id)
    if row is None:
        raise NotFound.field(at)
    return row


async def _require(row: Member, by: Actor, role: Role | None = None) -> None:
    """Once more, under the lock: meanwhile somebody may have changed who asks. Raises Denied."""
    is_about_owner = row.role.may(Permission.OWN) or (role is not None and role.may(Permission.OWN))
    await projects.require(row.project_id, Permission.OWN if is_about_owner else Permission.ADMINISTER, by.signed_in)


async def _check_owner_left(row: Member, at: str, *, keeps_owning: bool = False) -> None:
    """Raises Conflict."""
    if not row.role.may(Permission.OWN) or keeps_owning:
        return
    if not await Member.filter(project_id=row.project_id, role=Role.OWNER).exclude(id=row.id).exists():
        message = "A project has at least one owner: transfer it first."
        raise Conflict(message, [FieldFault(at, "LAST_OWNER", message)])


async def _end(row: Member, at: str, action: str, by: Actor) -> None:
    await _check_owner_left(row, at)
    await row.delete()
    await _told(action, row, by, row.role, None)


async def _told(action: str, row: Member, by: Actor, before: Role, after: Role | None) -> None:
    """What hangs on somebody's role follows here, in the transaction that changes it."""
    was: JSON = {"userId": str(row.user_id), "role": before.value}
    is_: JSON = None if after is None else {"userId": str(row.user_id), "role": after.value}
    await audits.note(action, by, row, project_id=row.project_id, before=was, after=is_)
