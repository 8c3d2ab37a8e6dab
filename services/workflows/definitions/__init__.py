"""A workflow's definition: the contract's JSON, checked when it is saved, then a value that the interpreter reads.

`check` finds everything that is wrong and names its place; `parse` turns a checked definition into a `Definition`.
"""

from __future__ import annotations

from services.workflows.definitions.checks import check
from services.workflows.definitions.plans import Definition, StepPlan, checksum, context, encode, is_same, parse

__all__ = ["Definition", "StepPlan", "check", "checksum", "context", "encode", "is_same", "parse"]
