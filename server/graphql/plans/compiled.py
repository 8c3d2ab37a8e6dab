"""What the compiler makes: plans of whole queries, and payloads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from server.graphql.plans import levels
from server.graphql.plans.levels import Single
from server.graphql.plans.roots import Top
from server.graphql.plans.runs import Reason, Run, Unusual, side_by_side
from server.graphql.plans.values import Arguments


class Plan:
    """The root fields of a query, in order."""

    def __init__(
        self,
        names: Sequence[str],
        constants: dict[int, str],
        tops: Sequence[Top],
        arguments: Iterable[Arguments[Any]],
        weight: int,
        *,
        is_guarded: bool,
        needs_context: bool,
    ) -> None:
        """`weight` is in bytes, estimated."""
        self._names, self._constants, self._tops, self._is_guarded = names, constants, tops, is_guarded
        self._arguments = tuple(arguments)
        self.weight, self.needs_context = weight, needs_context

    async def run(self, run: Run) -> str:
        """The JSON text of `data`. Raises Unusual, and what the database raises."""
        if self._is_guarded and run.viewer is None:
            raise Unusual(Reason.SIGNED_OUT)
        for arguments in self._arguments:  # before anything is read for nothing
            arguments(run)
        texts = dict(self._constants)
        if len(self._tops) == 1:
            texts.update(await self._tops[0].run(run))
        elif self._tops:
            for found in await side_by_side([top.run(run) for top in self._tops]):
                texts.update(found)
        run.bound(texts.values())
        return "{" + ",".join([f"{name}{texts[at]}" for at, name in enumerate(self._names)]) + "}"


class Payload:
    """A selection on rows of one type that somebody else has found, by their primary keys."""

    def __init__(self, single: Single, weight: int, variables: Iterable[str], *, depends_on_viewer: bool, needs_context: bool) -> None:
        """`weight` is in bytes, estimated; `variables` are those that matter to it."""
        self._single, self.weight, self.variables = single, weight, tuple(sorted(variables))
        self.depends_on_viewer, self.needs_context = depends_on_viewer, needs_context

    async def texts(self, run: Run, keys: Sequence[Any]) -> Sequence[str]:
        """JSON of each row, in order. Raises Unusual, also when one is gone, and what the database raises."""
        names = list(map(str, keys))
        found = await self._single.run(run, names)
        return levels.said([found.get(name) for name in names])
