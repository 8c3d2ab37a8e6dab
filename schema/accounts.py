from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models import accounts as models
from resolvers import accounts as resolve
from resolvers import api_keys as resolve_api_keys
from resolvers import sessions as resolve_sessions
from schema.operations import mutation
from schema.problems import Problem
from schema.relay import Connection, Node, Row, connection, me
from schema.sessions import AccountSession
from services.accounts import sessions

if TYPE_CHECKING:
    from schema.api_keys import ApiKey


@strawberry.type(description="A person with an account. You see yourself, and whoever shares a project with you.")
class User(Node, of=models.User):
    email: str
    name: str
    created_at: datetime
    sessions: Connection[AccountSession] = connection(resolve_sessions.sessions, "Your own, newest first; of others you see none.")
    api_keys: Connection[Annotated[ApiKey, strawberry.lazy("schema.api_keys")]] = connection(
        resolve_api_keys.keys_of_user, "Those that you made, newest first; of others those in projects that you administer."
    )


@strawberry.type(description="A sign-in, with tokens that are shown only here.")
class Session(Row, of=sessions.Opened):
    access_token: str = strawberry.field(description="For Authorization: Bearer …")
    access_token_expires_at: datetime = strawberry.field(description="When to call refreshSession at the latest.")
    refresh_token: str = strawberry.field(
        description="Spent by refreshSession, which answers its successor. In cookie mode it is in the cookie, and here empty."
    )
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
        resolve.register, "Make an account and sign in.", public=True, people_only=True
    )
    sign_in: Annotated[Session | Problem, strawberry.union("SignInResult")] = mutation(
        resolve.sign_in, "Sign in.", public=True, people_only=True
    )
    refresh_session: Annotated[Session | Problem, strawberry.union("RefreshSessionResult")] = mutation(
        resolve.refresh_session,
        "Renew a session. In cookie mode (X-Session-Mode: cookie) the token is in the cookie. A refresh token works once; asked again within 10 seconds it answers the same successor, and any other use of a "
        "spent one ends the session.",
        public=True,
        people_only=True,
    )
    sign_out: Annotated[SignedOut | Problem, strawberry.union("SignOutResult")] = mutation(
        resolve.sign_out, "End this session and all its tokens.", takes_input=False, people_only=True
    )
