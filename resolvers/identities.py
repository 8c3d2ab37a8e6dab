from __future__ import annotations

from typing import Annotated

import strawberry

from core.reads import Many
from models.accounts import SignInMethod
from models.identities import Identity
from resolvers.arguments import SEALED, EndOthers
from resolvers.context import Info, acting, find, signed_in
from services.accounts.factors import Challenged
from services.accounts.oidc.identities import IdentityUnlinked
from services.accounts.sessions import Opened
from services.journeys import Begun

identities = Many(Identity, by="user_id", order=("created_at", "id"), visible=Identity.visible_to)

Provider = Annotated[str, strawberry.argument(description="Its id, one of `oidcProviders`.")]
ReturnTo = Annotated[
    str, strawberry.argument(description="The path of the page where the browser comes back to: one that the server allows.")
]
Code = Annotated[str, strawberry.argument(description="What came back behind `#oidcCode=`: good once, for two minutes.", metadata=SEALED)]
Secret = Annotated[str, strawberry.argument(description="What the page that began was given.", metadata=SEALED)]


async def oidc_providers(info: Info) -> list[str]:
    return list(info.context.platform.identities.flows.providers)


async def begin_oidc_sign_in(info: Info, provider: Provider, return_to: ReturnTo = "/") -> Begun:
    return await info.context.platform.identities.flows.begin(provider, return_to)


async def finish_oidc_sign_in(info: Info, code: Code, secret: Secret) -> Opened | Challenged:
    platform, caller = info.context.platform, info.context.caller
    return await platform.sessions.admit(await platform.identities.sign_in(code, secret, caller), SignInMethod.PROVIDER, caller)


async def begin_oidc_link(info: Info, provider: Provider, return_to: ReturnTo = "/") -> Begun:
    return await info.context.platform.identities.flows.begin_link(provider, return_to, signed_in(info))


async def link_oidc(info: Info, code: Code, secret: Secret, end_other_sessions: EndOthers = False) -> Identity:
    return await info.context.platform.identities.link(code, secret, acting(info), ends_others=end_other_sessions)


async def unlink_identity(
    info: Info,
    identity_id: Annotated[strawberry.ID, strawberry.argument(description="Which of one's own.")],
    end_other_sessions: EndOthers = False,
) -> IdentityUnlinked:
    identity = await find(info, Identity, identity_id, "identityId")
    return await info.context.platform.identities.unlink(identity, acting(info), ends_others=end_other_sessions)
