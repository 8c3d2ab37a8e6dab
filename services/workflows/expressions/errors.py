"""What can be wrong with an expression, worded for the person who wrote it."""

from __future__ import annotations


class ExpressionError(Exception):
    """Safe to show to a client: it names what the author wrote and nothing of ours.

    `position` counts characters from the start of the expression (of the string, in a template).
    `path` leads to the string inside a template: `body.items[2].title`; empty when the template is that string.
    """

    def __init__(self, message: str, position: int | None = None, path: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.position = position
        self.path = path

    @property
    def told(self) -> str:
        """The message with its place, counted from 1 as people do."""
        return self.message if self.position is None else f"{self.message.removesuffix('.')} (character {self.position + 1})."


class OutOfBudget(ExpressionError):
    """The evaluation would cost too much. `&&`, `||`, `all` and `exists` pass over other errors, never over this one."""
