"""Fields with a function of their own. A mutation takes one `input` and answers what it made, or a Problem. `public` ones need no sign-in;
`people_only` ones, which is whatever concerns accounts, members, secrets and keys, are refused to API keys."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from dataclasses import replace
from typing import Any

import strawberry
from graphql import GraphQLInputObjectType, GraphQLInputType, GraphQLList, GraphQLNonNull, GraphQLScalarType
from strawberry.extensions import FieldExtension
from strawberry.extensions.field_extension import AsyncExtensionResolver
from strawberry.field_extensions import InputMutationExtension
from strawberry.utils.str_converters import to_camel_case, to_snake_case

from core.errors import FieldFault, raise_if_any
from core.fields import storable
from resolvers import audits
from services.accounts.sessions import Opened
from services.changes import Change

HASHED = {"password", "oldPassword", "newPassword", "refreshToken", "token"}


class Storable(FieldExtension):
    """What is given as text can be kept as text: the same answer for every mutation, whatever else it checks. JSON may hold anything, an
    id that is none is NOT_FOUND, whatever is wrong with it, and of what HASHED names only a hash is kept."""

    async def resolve_async(self, next_: AsyncExtensionResolver, source: object, info: strawberry.Info, **given: Any) -> Any:
        takes = info._raw_info.parent_type.fields[info.field_name].args["input"].type
        raise_if_any(_faults(takes, given, ""))
        return await next_(source, info, **given)


class InCookie(FieldExtension):
    """In cookie mode a refresh token goes into the cookie and not into the body, whichever mutation has opened the session."""

    async def resolve_async(self, next_: AsyncExtensionResolver, source: object, info: strawberry.Info, **given: Any) -> Any:
        answer, jar = await next_(source, info, **given), info.context.jar
        if jar is None or not isinstance(answer, Opened):
            return answer
        jar.keep(answer.refresh_token, answer.refresh_token_expires_at)
        return replace(answer, refresh_token="")


def _faults(takes: GraphQLInputType, value: Any, path: str) -> list[FieldFault]:
    while isinstance(takes, GraphQLNonNull):
        takes = takes.of_type
    if isinstance(takes, GraphQLInputObjectType):
        fields = takes.fields.items()
        inner = [
            (field.type, _named(value, to_snake_case(name)), f"{path}.{name}" if path else name)
            for name, field in fields
            if name not in HASHED
        ]
    elif isinstance(takes, GraphQLList):
        inner = [(takes.of_type, one, f"{path}[{n}]") for n, one in enumerate(value if isinstance(value, list) else ())]
    elif isinstance(takes, GraphQLScalarType) and takes.name == "String" and isinstance(value, str) and storable(value) != value:
        return [FieldFault(path, "NUL", "A text has no NUL character and no half of a surrogate pair.")]
    else:
        return []
    return [fault for each in inner for fault in _faults(*each)]


def _named(value: Any, name: str) -> Any:
    """Of arguments, or of an input object. None: it is not given."""
    return value.get(name) if isinstance(value, dict) else getattr(value, name, None)


class Noted(FieldExtension):
    """For the audit log: see `resolvers.audits.CHANGES`."""

    def __init__(self, change: Change) -> None:
        self.change = change

    async def resolve_async(self, next_: AsyncExtensionResolver, source: object, info: strawberry.Info, **given: Any) -> Any:
        async def act() -> object:
            return await next_(source, info, **given)

        return await audits.noted(self.change, info, given, act)


def field(resolver: Callable[..., object], description: str) -> Any:
    return strawberry.field(resolver=resolver, description=description)


def mutation(
    resolver: Callable[..., Awaitable[object]],
    description: str,
    *,
    public: bool = False,
    people_only: bool = False,
    takes_input: bool = True,
) -> Any:
    extensions: list[FieldExtension] = [InputMutationExtension(), Storable(), InCookie()] if takes_input else []
    if (change := audits.CHANGES.get(to_camel_case(resolver.__name__))) is not None:
        extensions.append(Noted(change))
    metadata = {"public": public, "people_only": people_only}
    return strawberry.mutation(resolver=resolver, description=description, extensions=extensions, metadata=metadata)


def asked(resolver: Callable[..., Awaitable[object]], description: str, *, public: bool = False) -> Any:
    """For the answers that are no rows; what is a row is a declared read."""
    return strawberry.field(resolver=resolver, description=description, metadata={"public": public})


def subscription(resolver: Callable[..., Awaitable[AsyncIterable[object]]], description: str) -> Any:
    return strawberry.subscription(resolver=resolver, description=description)
