from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from models import accounts as models
from models.accounts import SignInMethod
from resolvers import sessions as resolve
from schema.operations import mutation
from schema.problems import Problem
from schema.relay import Row, batched, global_id_field
from services.accounts import sessions

strawberry.enum(SignInMethod, description="How somebody has signed in. PROVIDER: with an account elsewhere.")


@strawberry.type(description="One of your sign-ins that has not ended.")
class AccountSession(Row, of=models.Session):
    id: strawberry.ID = global_id_field()
    device: str = strawberry.field(description="Browser and system, as the client said; empty when it said nothing that is known.")
    address: str = strawberry.field(description="From where it was begun.")
    method: SignInMethod = strawberry.field(description="How it was begun.")
    created_at: datetime
    last_seen_at: datetime = strawberry.field(description="Exact to 5 minutes.")
    is_current: bool = batched(resolve.are_current, description="Whether this request belongs to it.")


@strawberry.type(description="Sessions that have been ended. Their sockets and streams are closed within 5 seconds.")
class EndedSessions(Row, of=sessions.Ended):
    count: int = strawberry.field(description="How many.")


@strawberry.type
class Mutation:
    end_session: Annotated[EndedSessions | Problem, strawberry.union("EndSessionResult")] = mutation(
        resolve.end_session, "End one of your sessions and all its tokens.", people_only=True
    )
    end_other_sessions: Annotated[EndedSessions | Problem, strawberry.union("EndOtherSessionsResult")] = mutation(
        resolve.end_other_sessions, "End all of your sessions but this one.", takes_input=False, people_only=True
    )
    end_all_sessions: Annotated[EndedSessions | Problem, strawberry.union("EndAllSessionsResult")] = mutation(
        resolve.end_all_sessions, "End all of your sessions, this one too.", takes_input=False, people_only=True
    )
