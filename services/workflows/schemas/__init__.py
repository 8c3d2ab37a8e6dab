"""JSON Schema: the one we publish for definitions, and the ones that workflows have for their input."""

from __future__ import annotations

from services.workflows.schemas.checking import BUDGET, faults, is_plain, quick, schema_faults
from services.workflows.schemas.frames import DURATION, KEY, TEMPLATE, WORKFLOW

__all__ = ["BUDGET", "DURATION", "KEY", "TEMPLATE", "WORKFLOW", "faults", "is_plain", "quick", "schema_faults"]
