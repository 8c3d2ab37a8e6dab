"""Ask the test schema, and see which statements it took."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.reads import Reads
from tests.reads.contract import schema

if TYPE_CHECKING:
    from strawberry.types import ExecutionResult

    from core.reads import Fetches
    from core.viewers import Viewer


class Counting:
    """A source of rows that notes each statement."""

    def __init__(self, source: Fetches) -> None:
        self._source = source
        self.statements: list[str] = []
        self.rows: list[int] = []  # of each statement that has ended
        self.at_once = 0  # the most statements that ran at the same time
        self._running = 0

    async def fetch(self, sql: str, /, *args: Any) -> list[Any]:
        self.statements.append(sql)
        self._running += 1
        self.at_once = max(self.at_once, self._running)
        try:
            rows = await self._source.fetch(sql, *args)
        finally:
            self._running -= 1
        self.rows.append(len(rows))
        return rows


@dataclass
class Context:
    reads: Reads
    viewer: Viewer | None


class Asking:
    def __init__(self, source: Fetches) -> None:
        self._source = source
        self.counted = Counting(source)  # what the last request took

    @property
    def statements(self) -> list[str]:
        return self.counted.statements

    async def result(self, viewer: Viewer | None, text: str, **variables: Any) -> ExecutionResult:
        self.counted = Counting(self._source)
        reads = Reads(self.counted, viewer)
        return await schema.execute(text, variable_values=variables, context_value=Context(reads, viewer))

    async def __call__(self, viewer: Viewer | None, text: str, **variables: Any) -> Any:
        result = await self.result(viewer, text, **variables)
        assert result.errors is None, result.errors
        return result.data

    async def refused(self, viewer: Viewer | None, text: str, **variables: Any) -> Exception:
        """The one error of this request, as it was raised."""
        result = await self.result(viewer, text, **variables)
        assert result.errors is not None
        (error,) = result.errors
        assert error.original_error is not None, error
        return error.original_error
