from __future__ import annotations

from typing import Annotated

import strawberry

from core.reads import Many, global_id
from models.projects import Permission, Project
from models.secrets import Secret
from resolvers.arguments import SEALED
from resolvers.context import Info, acting, find_proven
from resolvers.projects import Gone

secrets = Many(Secret, by="project_id", order=("name",), total=True)

Name = Annotated[str, strawberry.argument(description="What expressions call it: 1 to 64 letters, digits and underscores.")]
Value = Annotated[str, strawberry.argument(description="8 to 16000 characters. It is sealed, and never shown again.", metadata=SEALED)]


def key_id(sealed: str) -> str:
    return sealed.partition(".")[0]


async def set_secret(info: Info, project_id: strawberry.ID, name: Name, value: Value) -> Secret:
    project = await find_proven(info, Permission.ADMINISTER, Project, project_id, "projectId")
    return await info.context.platform.vault.set(project, name, value, acting(info))


async def delete_secret(info: Info, secret_id: strawberry.ID) -> Gone:
    secret = await find_proven(info, Permission.ADMINISTER, Secret, secret_id, "secretId")
    await info.context.platform.vault.delete(secret, acting(info))
    return Gone(global_id(Secret, secret.id))
