"""What one evaluation may cost. Counted, not timed: a run that is folded again must decide the same."""

from __future__ import annotations

from services.workflows.expressions.errors import ExpressionError, OutOfBudget

# A unit is about a third of a microsecond on the machine the figures were taken on, so the work fits in 50 ms with room.
WORK = 80_000
MEMORY_BYTES = 8_000_000
LIST_ITEMS = 1000  # what a macro walks
RESULT_VALUES = 50_000  # a list or map counts once more
RESULT_BYTES = 4_000_000  # as JSON; numbers are counted roughly

_BYTES_PER_UNIT = 4096  # compared or searched


class Budget:
    """Spent before the work is done, so that nothing large is begun. A template has one for all its expressions."""

    __slots__ = ("memory", "size", "values", "work")

    def __init__(self) -> None:
        self.work = WORK
        self.memory = MEMORY_BYTES
        self.values = RESULT_VALUES
        self.size = RESULT_BYTES

    def spend(self, units: int) -> None:
        self.work -= units
        if self.work < 0:
            raise OutOfBudget("The expression takes too much work; let it look at less data.")

    def read(self, characters: int) -> None:
        self.spend(1 + characters // _BYTES_PER_UNIT)

    def allocate(self, size_bytes: int) -> None:
        """Also spends the work of filling them."""
        self.memory -= size_bytes
        if self.memory < 0:
            raise OutOfBudget("The expression builds too much data.")
        self.read(size_bytes)

    def emit(self, values: int, size_bytes: int) -> None:
        """Into the result. A small structure that shares its parts can be a huge one in JSON."""
        self.values -= values
        self.size -= size_bytes
        if self.values < 0:
            raise ExpressionError(f"The result has more than {RESULT_VALUES:,} values.")
        if self.size < 0:
            raise ExpressionError(f"The result is larger than {RESULT_BYTES // 1_000_000} MB.")
