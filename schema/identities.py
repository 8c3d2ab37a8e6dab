from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from models import identities as models
from resolvers import identities as resolve
from schema.accounts import Session
from schema.factors import TwoFactorChallenge
from schema.operations import mutation
from schema.problems import Problem
from schema.relay import PUBLIC, Node, Row
from services import journeys
from services.accounts.oidc import identities


@strawberry.type(description="An account at an OIDC provider that signs in to yours.")
class Identity(Node, of=models.Identity):
    provider: str = strawberry.field(description="The provider's id.")
    email: str = strawberry.field(description="Which the provider had verified when it was linked; may be empty. It opens nothing.")
    created_at: datetime
    last_used_at: datetime | None = strawberry.field(description="Null: never since it was linked.")


@strawberry.type(description="A way to a provider and back that has begun.")
class OidcBegun(Row, of=journeys.Begun):
    url: str = strawberry.field(description="Send the browser here: it goes on to the provider. Good once, for ten minutes.")
    secret: str = strawberry.field(description="Keep it in the page (sessionStorage): only who has it can finish.")


@strawberry.type(description="An identity that opens this account no more.")
class IdentityUnlinked(Row, of=identities.IdentityUnlinked):
    provider: str = strawberry.field(description="The provider's id.")


@strawberry.type
class Query:
    oidc_providers: list[str] = strawberry.field(
        resolver=resolve.oidc_providers, description="The ids of the providers that sign in here.", metadata=PUBLIC
    )


@strawberry.type
class Mutation:
    begin_oidc_sign_in: Annotated[OidcBegun | Problem, strawberry.union("BeginOidcSignInResult")] = mutation(
        resolve.begin_oidc_sign_in,
        "Sign in with another account: the browser comes back to `returnTo` with #oidcCode=… or #oidcError=….",
        public=True,
        people_only=True,
    )
    finish_oidc_sign_in: Annotated[Session | TwoFactorChallenge | Problem, strawberry.union("FinishOidcSignInResult")] = mutation(
        resolve.finish_oidc_sign_in,
        "Sign in to the account that the identity is linked to, or with an address that the provider has verified make one. CONFLICT: the address "
        "has an account; sign in to it and link the identity there.",
        public=True,
        people_only=True,
    )
    begin_oidc_link: Annotated[OidcBegun | Problem, strawberry.union("BeginOidcLinkResult")] = mutation(
        resolve.begin_oidc_link, "Make another account a way into yours. Needs a recent proof (PROOF_REQUIRED).", people_only=True
    )
    link_oidc: Annotated[Identity | Problem, strawberry.union("LinkOidcResult")] = mutation(
        resolve.link_oidc, "Finish beginOidcLink, in the same session.", people_only=True
    )
    unlink_identity: Annotated[IdentityUnlinked | Problem, strawberry.union("UnlinkIdentityResult")] = mutation(
        resolve.unlink_identity, "Needs a recent proof (PROOF_REQUIRED); CONFLICT for the last way into the account.", people_only=True
    )
