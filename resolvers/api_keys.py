from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from core.reads import PARENT, Many, One
from models.accounts import User
from models.api_keys import ApiKey
from models.projects import Project
from resolvers.context import Info, acting, find, find_to
from resolvers.permissions import Permission
from services.accounts import api_keys as service
from services.accounts.api_keys import Shown

keys_of_project = Many(ApiKey, by="project_id", order=("-created_at", "-id"), visible=ApiKey.visible_to)
keys_of_user = Many(ApiKey, by="user_id", order=("-created_at", "-id"), visible=ApiKey.visible_to)
project_of = One(Project, by="project_id", visible=Project.visible_to)
maker_of = One(User, by="user_id", visible=PARENT)

KeyId = Annotated[strawberry.ID, strawberry.argument(description="Which key.")]
Scope = Annotated[Permission, strawberry.argument(description="What the key may do, at most: your role in the project counts too.")]
Expiry = Annotated[datetime | None, strawberry.argument(description="Null: never.")]
Tools = Annotated[
    list[str] | None,
    strawberry.argument(
        description="Null: it is for everything. Else it is for these tools of /mcp alone, by name, and this API refuses it."
    ),
]
Grace = Annotated[int, strawberry.argument(description="For how long the old secret is accepted as well; at most 604800. 0: not at all.")]


async def create_api_key(
    info: Info, project_id: strawberry.ID, name: str, scope: Scope, expires_at: Expiry = None, tools: Tools = None
) -> Shown:
    project = await find_to(info, scope, Project, project_id, "projectId")
    return await service.create(project, name, scope, expires_at, acting(info), tools)


async def rotate_api_key(info: Info, api_key_id: KeyId, grace_seconds: Grace = 86_400) -> Shown:
    return await service.rotate(await find(info, ApiKey, api_key_id, "apiKeyId"), grace_seconds, acting(info))


async def revoke_api_key(info: Info, api_key_id: KeyId) -> ApiKey:
    return await service.revoke(await find(info, ApiKey, api_key_id, "apiKeyId"), acting(info))
