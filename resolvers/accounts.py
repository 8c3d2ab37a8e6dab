from __future__ import annotations

from typing import Annotated

import strawberry

from core.errors import Invalid
from core.reads import Find
from models.accounts import User
from resolvers.arguments import HASHED
from resolvers.context import Info, signed_in
from services.accounts.factors import Challenged
from services.accounts.sessions import Opened, SignedOut

me = Find(User, visible=lambda viewer: User.filter(id=viewer.person_id))  # oneself: asking for more would cost more

Password = Annotated[str, strawberry.argument(description="8 to 128 characters; not one of the first that others try.", metadata=HASHED)]

KnownPassword = Annotated[str, strawberry.argument(metadata=HASHED)]
RefreshToken = Annotated[str | None, strawberry.argument(description="In cookie mode it is in the cookie.", metadata=HASHED)]


async def register(info: Info, email: str, password: Password, name: str) -> Opened:
    return await info.context.platform.sessions.register(email, password, name, info.context.caller)


async def sign_in(info: Info, email: str, password: KnownPassword) -> Opened | Challenged:
    return await info.context.platform.sessions.sign_in(email, password, info.context.caller)


async def refresh_session(info: Info, refresh_token: RefreshToken = None) -> Opened:
    jar = info.context.jar
    given = jar.given if jar and not refresh_token else refresh_token
    if given is None:
        raise Invalid.field(
            "refreshToken", "REQUIRED", "Give the refresh token, or send X-Session-Mode: cookie with the cookie that holds it."
        )
    return await info.context.platform.sessions.refresh(given)


async def sign_out(info: Info) -> SignedOut:
    if info.context.jar is not None:
        info.context.jar.clear()
    return await info.context.platform.sessions.sign_out(signed_in(info))
