from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from models import accounts as models
from resolvers import accounts as resolve
from schema.operations import mutation
from schema.problems import Problem
from schema.relay import Node, Row, computed, me
from services.accounts import sessions


@strawberry.type(description="A person with an account. You see yourself, and whoever shares a project with you.")
class User(Node, of=models.User):
    email: str
    name: str
    verified_at: datetime | None = strawberry.field(description="When it was proved that the address is theirs.")
    is_verified: bool = computed(lambda at: at is not None, "verified_at", description="Whether it was proved that the address is theirs.")
    created_at: datetime


@strawberry.type(description="A sign-in, with tokens that are shown only here.")
class Session(Row, of=sessions.Opened):
    access_token: str = strawberry.field(description="For Authorization: Bearer …")
    access_token_expires_at: datetime = strawberry.field(description="When to call refreshSession at the latest.")
    refresh_token: str = strawberry.field(description="Spent by refreshSession, which answers its successor.")
    user: User


@strawberry.type(description="A session that has been ended.")
class SignedOut(Row, of=sessions.SignedOut):
    ended_at: datetime


@strawberry.type
class Query:
    me: User | None = me(resolve.me, "Who is signed in; null when nobody is.")


@strawberry.type
class Mutation:
    register: Annotated[Session | Problem, strawberry.union("RegisterResult")] = mutation(
        resolve.register, "Make an account and sign in. A letter asks to confirm the address.", public=True
    )
    sign_in: Annotated[Session | Problem, strawberry.union("SignInResult")] = mutation(resolve.sign_in, "Sign in.", public=True)
    refresh_session: Annotated[Session | Problem, strawberry.union("RefreshSessionResult")] = mutation(
        resolve.refresh_session,
        "Renew a session. A refresh token works once; asked again within 10 seconds it answers the same successor, and any other use of a "
        "spent one ends the session.",
        public=True,
    )
    sign_out: Annotated[SignedOut | Problem, strawberry.union("SignOutResult")] = mutation(
        resolve.sign_out, "End this session and all its tokens.", takes_input=False
    )
