from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models import api_keys as models
from resolvers import api_keys as resolve
from resolvers import permissions
from resolvers.permissions import Permission
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.relay import Node, Row, edge
from services.accounts import api_keys

if TYPE_CHECKING:
    from schema.accounts import User
    from schema.projects import Project


@strawberry.type(
    description="A key for a program: it acts for the person who made it, in one project, with the lower of its scope and their role there. "
    "It has nothing to do with accounts, members, secrets and other keys."
)
class ApiKey(Node, of=models.ApiKey):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str
    prefix: str = strawberry.field(description="How the secret begins, to know it by.")
    scope: Permission = strawberry.field(description="What it may do, at most; with all that the permission includes.")
    tools: list[str] | None = strawberry.field(description="Null: it is for everything. Else it is for these tools of /mcp alone, by name.")
    created_at: datetime
    expires_at: datetime | None = strawberry.field(description="Null: never.")
    last_used_at: datetime | None = strawberry.field(description="Exact to a minute; null when it was never used.")
    old_secret_expires_at: datetime | None = strawberry.field(description="Until then the secret before the latest works as well.")
    project: Annotated[Project, strawberry.lazy("schema.projects")] | None = edge(
        resolve.project_of, "Null when you are no member any more; then the key does not work."
    )
    user: Annotated[User, strawberry.lazy("schema.accounts")] = edge(resolve.maker_of, "Who made it, and for whom it acts.")


@strawberry.type(description="An API key with its secret, which is shown only here.")
class ApiKeyWithSecret(Row, of=api_keys.Shown):
    api_key: ApiKey = strawberry.field(description="The key.")
    secret: str = strawberry.field(description="For Authorization: Bearer …")


@strawberry.type
class Mutation:
    create_api_key: Annotated[ApiKeyWithSecret | Problem, strawberry.union("CreateApiKeyResult")] = mutation(
        resolve.create_api_key, "Make a key for a program. Needs a recent proof that it is you.", people_only=True
    )
    rotate_api_key: Annotated[ApiKeyWithSecret | Problem, strawberry.union("RotateApiKeyResult")] = mutation(
        resolve.rotate_api_key,
        "Give a key of yours a new secret; the old one is accepted as well for a time of grace. Needs a recent proof that it is you.",
        people_only=True,
    )
    revoke_api_key: Annotated[ApiKey | Problem, strawberry.union("RevokeApiKeyResult")] = mutation(
        resolve.revoke_api_key,
        "End a key, within 5 seconds, for good. Whoever administers the project may do so with everybody's.",
        people_only=True,
    )
