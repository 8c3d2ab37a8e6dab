"""Projects: a member list from the first moment, and who may do what."""

from __future__ import annotations

from core import names
from core.database import transaction
from core.errors import Denied, FieldFault, raise_if_any
from core.viewers import Viewer
from models.projects import Member, Permission, Project, Role


async def create(name: str, description: str, by: Viewer) -> Project:
    """The maker is its owner. Raises Invalid."""
    called = name_of(name)
    if len(description) > 10_000 or "\0" in description:
        raise_if_any([FieldFault("description", "LENGTH", "A description has at most 10000 characters.")])
    async with transaction():
        project = await Project.create(name=called, description=description)
        await Member.create(project_id=project.id, user_id=by.user_id, role=Role.OWNER)
    return project


async def require(project_id: object, permission: Permission, by: Viewer) -> None:
    """Raises Denied, which says what is missing. Whoever asks has seen the thing already."""
    if by.key is not None and not Permission(by.key.scope).includes(permission):
        raise Denied(f"This needs the permission {permission} in the project; the scope of this API key is {by.key.scope}.")
    member = await Member.of(by).get_or_none(project_id=project_id)
    if member is None or not member.role.may(permission):
        role = member.role if member else "nobody"
        raise Denied(f"This needs the permission {permission} in the project; your role {role} does not have it.")


def name_of(text: str, at: str = "name") -> str:
    """A name for a project, a database, a workflow. Raises Invalid."""
    name = text.strip()
    raise_if_any(names.fault("A name", name, at))
    return name
