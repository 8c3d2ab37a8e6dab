from __future__ import annotations

from typing import Annotated

import strawberry

from models.accounts import User
from resolvers.accounts import Password
from resolvers.arguments import HASHED
from resolvers.context import Info, acting, signed_in
from services.accounts import profiles
from services.accounts.addresses import Confirmed, Requested
from services.accounts.credentials import PasswordChanged
from services.departures import AccountDeleted, AccountExport

OldPassword = Annotated[str, strawberry.argument(description="The one that the account has.", metadata=HASHED)]
Token = Annotated[str, strawberry.argument(description="From the link in the letter: what stands behind `#token=`.", metadata=HASHED)]
OwnAddress = Annotated[str, strawberry.argument(description="The account's own address, so that nothing is deleted by mistake.")]


async def update_profile(info: Info, name: str) -> User:
    return await profiles.rename(name, signed_in(info))


async def change_password(info: Info, old_password: OldPassword, new_password: Password) -> PasswordChanged:
    return await info.context.platform.credentials.change(old_password, new_password, acting(info))


async def request_password_reset(info: Info, email: str) -> Requested:
    return await info.context.platform.credentials.ask_reset(email, info.context.caller)


async def reset_password(info: Info, token: Token, password: Password) -> PasswordChanged:
    return await info.context.platform.credentials.reset(token, password, info.context.caller)


async def verify_email(info: Info, token: Token) -> Confirmed:
    return await info.context.platform.addresses.verify(token, info.context.caller)


async def resend_verification(info: Info) -> Requested:
    return await info.context.platform.addresses.resend(acting(info))


async def request_email_change(info: Info, email: str) -> Requested:
    return await info.context.platform.addresses.ask_change(email, acting(info))


async def confirm_email_change(info: Info, token: Token) -> Confirmed:
    return await info.context.platform.addresses.confirm_change(token, info.context.caller)


async def undo_email_change(info: Info, token: Token) -> Confirmed:
    return await info.context.platform.addresses.undo_change(token, info.context.caller)


async def delete_account(info: Info, email: OwnAddress) -> AccountDeleted:
    return await info.context.platform.departures.delete(email, acting(info))


async def export_account(info: Info) -> AccountExport:
    return await info.context.platform.departures.export(acting(info))
