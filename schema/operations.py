"""Fields with a function of their own. A mutation takes one `input` and answers what it made, or a Problem. `public` ones need no sign-in."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from typing import Any

import strawberry
from strawberry.extensions import FieldExtension
from strawberry.field_extensions import InputMutationExtension


def field(resolver: Callable[..., object], description: str) -> Any:
    return strawberry.field(resolver=resolver, description=description)


def mutation(resolver: Callable[..., Awaitable[object]], description: str, *, public: bool = False, takes_input: bool = True) -> Any:
    extensions: list[FieldExtension] = [InputMutationExtension()] if takes_input else []
    return strawberry.mutation(resolver=resolver, description=description, extensions=extensions, metadata={"public": public})


def asked(resolver: Callable[..., Awaitable[object]], description: str) -> Any:
    """For the answers that are no rows; what is a row is a declared read."""
    return strawberry.field(resolver=resolver, description=description)


def subscription(resolver: Callable[..., Awaitable[AsyncIterable[object]]], description: str) -> Any:
    return strawberry.subscription(resolver=resolver, description=description)
