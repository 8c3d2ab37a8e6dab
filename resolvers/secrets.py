from __future__ import annotations

from typing import Annotated
from uuid import UUID

import strawberry

from core.reads import Many, global_id
from models.projects import Permission, Project
from models.secrets import Secret
from models.workflows import Workflow
from resolvers.arguments import SEALED
from resolvers.context import Context, Info, acting, find_proven, workflows_of
from resolvers.projects import Gone
from services.workflows import secrets as service

secrets = Many(Secret, by="project_id", order=("name",), total=True)

Name = Annotated[str, strawberry.argument(description="What expressions call it: 1 to 64 letters, digits and underscores.")]
Value = Annotated[str, strawberry.argument(description="8 to 16000 characters. It is sealed, and never shown again.", metadata=SEALED)]

Whose = Annotated[
    list[strawberry.ID] | None,
    strawberry.argument(description="At most 100 workflows whose steps may use it; none: all of the project. Left out, it keeps its own."),
]

Hosts = Annotated[
    list[str] | None,
    strawberry.argument(
        description="At most 20 hosts, such as api.example.com, that it may be sent to, by http.request; none: all. Left out, it keeps its own."
    ),
]


def hosts(hosts: list[str] | None) -> list[str]:
    return hosts or []


def workflow_ids(workflow_ids: list[str] | None) -> list[str]:
    return [global_id(Workflow, UUID(id)) for id in workflow_ids or ()]


def key_id(sealed: str) -> str:
    return sealed.partition(".")[0]


async def missing_secrets(context: Context, version_ids: list[UUID]) -> list[list[str]]:
    """Whoever sees a version sees the names of its project's secrets."""
    return await service.missing(context.platform.database.reads, version_ids)


async def set_secret(
    info: Info, project_id: strawberry.ID, name: Name, value: Value, workflow_ids: Whose = None, hosts: Hosts = None
) -> Secret:
    project = await find_proven(info, Permission.ADMINISTER, Project, project_id, "projectId")
    whose = await workflows_of(info, project.id, workflow_ids)
    return await info.context.platform.vault.set(project, name, value, acting(info), whose, hosts)


async def delete_secret(info: Info, secret_id: strawberry.ID) -> Gone:
    secret = await find_proven(info, Permission.ADMINISTER, Secret, secret_id, "secretId")
    await info.context.platform.vault.delete(secret, acting(info))
    return Gone(global_id(Secret, secret.id))
