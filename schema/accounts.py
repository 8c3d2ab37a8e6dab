from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from models import accounts as models
from resolvers import accounts as resolve
from resolvers import api_keys as resolve_api_keys
from resolvers import factors
from resolvers import identities as elsewhere
from resolvers import sessions as resolve_sessions
from schema.operations import mutation
from schema.problems import Problem
from schema.relay import Connection, Node, Row, computed, connection, edge, me
from schema.sessions import AccountSession
from services.accounts import sessions

if TYPE_CHECKING:
    from schema.api_keys import ApiKey
    from schema.factors import Passkey, TwoFactor, TwoFactorChallenge
    from schema.identities import Identity


@strawberry.type(description="A person with an account. You see yourself, and whoever shares a project with you.")
class User(Node, of=models.User):
    email: str
    name: str
    verified_at: datetime | None = strawberry.field(description="When it was proved that the address is theirs.")
    is_verified: bool = computed(lambda at: at is not None, "verified_at", description="Whether it was proved that the address is theirs.")
    created_at: datetime
    two_factor: Annotated[TwoFactor, strawberry.lazy("schema.factors")] | None = edge(
        factors.two_factor, "Null when it was never set up, and of others."
    )
    passkeys: Connection[Annotated[Passkey, strawberry.lazy("schema.factors")]] = connection(
        factors.passkeys, "Oldest first; of others none."
    )
    identities: Connection[Annotated[Identity, strawberry.lazy("schema.identities")]] = connection(
        elsewhere.identities, "Accounts elsewhere that sign in to this one, oldest first; of others none."
    )
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
        resolve.register, "Make an account and sign in. A letter asks to confirm the address.", public=True, people_only=True
    )
    sign_in: Annotated[
        Session | Annotated[TwoFactorChallenge, strawberry.lazy("schema.factors")] | Problem, strawberry.union("SignInResult")
    ] = mutation(
        resolve.sign_in,
        "Sign in. With two-factor on the answer is a TwoFactorChallenge, and answerChallenge finishes.",
        public=True,
        people_only=True,
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
