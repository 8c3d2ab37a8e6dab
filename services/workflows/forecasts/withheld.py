"""What a rehearsal is not given, and what it does not know."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TypeVar

from core.fields import JSON
from services.workflows.steps import Outside

K = TypeVar("K", bound=Hashable)


class Withheld(Exception):
    """A step reached for what it is not given."""


class Nothing(Outside):
    """The world outside, not there."""

    def __init__(self) -> None:
        pass

    def __getattribute__(self, name: str) -> object:
        if name.startswith("__"):
            return object.__getattribute__(self, name)
        raise Withheld(name)


class Unknown(Exception):
    """An expression asked for what only a run can tell."""


class Outputs(dict[K, JSON]):
    """The outputs of a run that has not happened, or of rounds: to ask for one that is not known is no answer."""

    def __init__(self) -> None:
        super().__init__()
        self.unknown: set[K] = set()

    def get(self, key: K, default: JSON = None) -> JSON:  # type: ignore[override]  # the interpreter asks in no other way
        if key in self.unknown:
            raise Unknown(key)
        return super().get(key, default)

    def known(self) -> dict[K, JSON]:
        return {key: value for key, value in self.items() if key not in self.unknown}
