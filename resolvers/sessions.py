from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import strawberry

from core.reads import Many
from models.accounts import Session
from resolvers.context import Context, Info, acting, find, signed_in
from services.accounts.sessions import Ended

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

sessions = Many(Session, by="user_id", order=("-created_at", "-id"), visible=Session.visible_to)


SessionId = Annotated[strawberry.ID, strawberry.argument(description="Which one.")]


async def are_current(context: Context, ids: Sequence[UUID]) -> Sequence[bool]:
    return [context.viewer is not None and id == context.viewer.session_id for id in ids]


async def end_session(info: Info, session_id: SessionId) -> Ended:
    session = await find(info, Session, session_id, "sessionId")
    return await info.context.platform.sessions.end(Session.filter(id=session.id), acting(info))


async def end_other_sessions(info: Info) -> Ended:
    viewer = signed_in(info)
    others = Session.filter(user_id=viewer.user_id).exclude(id=viewer.session_id)
    return await info.context.platform.sessions.end(others, acting(info))


async def end_all_sessions(info: Info) -> Ended:
    if info.context.jar is not None:
        info.context.jar.clear()
    return await info.context.platform.sessions.end(Session.filter(user_id=signed_in(info).user_id), acting(info))
