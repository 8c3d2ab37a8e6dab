from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from models import secrets as models
from models.projects import Permission
from resolvers import permissions
from resolvers import secrets as resolve
from schema.operations import mutation
from schema.permissions import viewer_can
from schema.problems import Problem
from schema.projects import Gone
from schema.relay import Node, computed


@strawberry.type(description="What workflows use as secrets.<name>, in `with` of steps that go outside. Nobody is shown its value.")
class Secret(Node, of=models.Secret):
    viewer_can: list[Permission] = viewer_can(permissions.in_project, "project_id")
    name: str
    created_at: datetime
    updated_at: datetime = strawberry.field(description="When its value was set last.")
    last_used_at: datetime | None = strawberry.field(description="By a step, to the minute.")
    workflow_ids: list[strawberry.ID] = computed(
        resolve.workflow_ids, "workflow_ids", description="Whose steps may use it; empty: those of all workflows of the project."
    )
    hosts: list[str] = computed(resolve.hosts, "hosts", description="That it may be sent to; empty: all.")
    key_id: str = computed(resolve.key_id, "sealed", description="Of the server's key that it is sealed with.")


@strawberry.type
class Mutation:
    set_secret: Annotated[Secret | Problem, strawberry.union("SetSecretResult")] = mutation(
        resolve.set_secret,
        "Make a secret, or give it another value: steps that begin from now on use it. Needs a recent proof of who you are.",
        people_only=True,
    )
    delete_secret: Annotated[Gone | Problem, strawberry.union("DeleteSecretResult")] = mutation(
        resolve.delete_secret, "Steps that name it fail from now on. Needs a recent proof of who you are.", people_only=True
    )
