"""What a rehearsal is not given, and what it does not know."""

from __future__ import annotations

from core.fields import JSON
from services.workflows.steps import Outside


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


class Outputs(dict[str, JSON]):
    """The outputs of a run that has not happened: to ask for one that is not known is no answer."""

    def __init__(self) -> None:
        super().__init__()
        self.unknown = set[str]()

    def get(self, key: str, default: JSON = None) -> JSON:  # type: ignore[override]  # the interpreter asks in no other way
        if key in self.unknown:
            raise Unknown(key)
        return super().get(key, default)

    def known(self) -> dict[str, JSON]:
        return {key: value for key, value in self.items() if key not in self.unknown}
