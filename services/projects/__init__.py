"""Projects: a member list from the first moment, and who may do what."""

from __future__ import annotations

from core import names
from core.database import transaction
from core.errors import Denied, FieldFault, raise_if_any
from core.viewers import Viewer
from models.projects import Member, Permission, Project, Role

DESCRIPTION_MOST = 10_000


async def create(name: str, description: str, by: Viewer) -> Project:
    """The maker is its owner. Raises Invalid."""
    called = name_of(name)
    _check_description(description)
    async with transaction():
        project = await Project.create(name=called, description=description)
        await Member.create(project_id=project.id, user_id=by.user_id, role=Role.OWNER)
    return project


async def update(project: Project, name: str | None, description: str | None) -> Project:
    """What is left out stays. Raises Invalid."""
    if name is not None:
        project.name = name_of(name)
    if description is not None:
        _check_description(description)
        project.description = description
    await project.save(update_fields=["name", "description"])
    return project


def allowed(role: Role | None, by: Viewer) -> list[Permission]:
    """The one place that decides who may do what."""
    scope = None if by.key is None else Permission(by.key.scope)
    return [one for one in Permission if role is not None and role.may(one) and (scope is None or scope.includes(one))]


async def require(project_id: object, permission: Permission, by: Viewer) -> Member:
    """Raises Denied, which says what is missing. Whoever asks has seen the thing already."""
    if by.key is not None and not Permission(by.key.scope).includes(permission):
        raise Denied(f"This needs the permission {permission} in the project; the scope of this API key is {by.key.scope}.")
    member = await Member.of(by).get_or_none(project_id=project_id)
    if member is None or permission not in allowed(member.role, by):
        role = member.role if member else "nobody"
        raise Denied(f"This needs the permission {permission} in the project; your role {role} does not have it.")
    return member


def name_of(text: str, at: str = "name") -> str:
    """A name for a project, a database, a workflow. Raises Invalid."""
    name = text.strip()
    raise_if_any(names.fault("A name", name, at))
    return name


def _check_description(text: str) -> None:
    if len(text) > DESCRIPTION_MOST or "\0" in text:
        raise_if_any([FieldFault("description", "LENGTH", f"A description has at most {DESCRIPTION_MOST} characters.")])
