"""The frame of a definition as JSON Schema, without what each step type takes (`published.py` adds it)."""

from __future__ import annotations

from typing import Any

KEY = "^[a-z][a-z0-9_]{0,62}$"
DURATION = "^[0-9]{1,9}([.][0-9]{1,3})?(ms|s|m|h|d)$"
TEMPLATE = {"type": "string", "pattern": r"\{\{"}  # a string that holds an expression may stand for a value of any type

WORKFLOW: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Workflow definition",
    "type": "object",
    "required": ["steps"],
    "additionalProperties": False,
    "properties": {
        "input": {"type": "object", "description": "A JSON Schema for the payload that starts a run."},
        "steps": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["key", "type"],
                "additionalProperties": False,
                "properties": {
                    "key": {"type": "string", "pattern": KEY, "description": "Names the step in expressions: steps.<key>.output."},
                    "type": {"type": "string", "description": "What the step does."},
                    "name": {"type": "string", "maxLength": 200, "description": "For people."},
                    "with": {"type": "object", "description": "The step's input; strings may hold {{ expressions }}."},
                    "needs": {
                        "type": "array",
                        "items": {"type": "string"},
                        "maxItems": 100,
                        "description": "Steps that must be over first. Left out: the step before. Empty: starts at once.",
                    },
                    "when": {"type": "string", "description": "An expression; the step is skipped unless it is true."},
                    "retry": {
                        "type": "object",
                        "additionalProperties": False,
                        "properties": {
                            "attempts": {"type": "integer", "minimum": 1, "maximum": 20, "description": "In all, the first one included."},
                            "backoff": {
                                "type": "string",
                                "pattern": DURATION,
                                "description": "Before the second attempt; doubles each time.",
                            },
                        },
                    },
                    "timeout": {"type": "string", "pattern": DURATION, "description": "Of one attempt."},
                },
            },
        },
        "output": {"description": "What the run answers; strings may hold {{ expressions }}. Left out: null."},
    },
}
