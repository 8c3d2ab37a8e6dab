from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from models import audits as models
from resolvers import audits as resolve
from schema.accounts import User
from schema.operations import mutation
from schema.problems import Problem
from schema.relay import Node, Row, computed, edge
from services import audits


@strawberry.type(description="That somebody did something. Entries are never changed, and never deleted.")
class AuditEntry(Node, of=models.AuditEntry):
    action: str = strawberry.field(description="Noun and verb, such as member.removed.")
    address: str = strawberry.field(description="Of the client, as far as this server can tell.")
    session_id: str | None = strawberry.field(description="The session in which it was done.")
    key_id: str | None = strawberry.field(description="The API key that was used.")
    user_id: strawberry.ID | None = computed(resolve.user_id, "user_id", description="Who did it, also when the account is gone.")
    user: User | None = edge(resolve.user_of_entry, "Null when the account is gone, or the server did it by itself.")
    target_type: str = strawberry.field(description="What it was done to.")
    target_id: str | None = strawberry.field(description="Which; the row's own id, which may be gone.")
    before: JSON | None = strawberry.field(description="What was changed, as it was.")
    after: JSON | None = strawberry.field(description="What was changed, as it is then.")
    created_at: datetime


@strawberry.type(description="A page of an export, oldest entry first.")
class AuditExport(Row, of=audits.Exported):
    lines: str = strawberry.field(description="JSON lines: an object each.")
    count: int = strawberry.field(description="How many lines these are.")
    next: str | None = strawberry.field(description="For `after`, to go on; null when this was the last page.")


@strawberry.type
class Mutation:
    export_audit: Annotated[AuditExport | Problem, strawberry.union("ExportAuditResult")] = mutation(
        resolve.export_audit, "A project's whole audit log, 1000 entries at a time. Needs a recent proof of who you are.", people_only=True
    )
