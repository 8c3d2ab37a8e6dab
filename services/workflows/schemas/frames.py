"""The frame of a definition as JSON Schema, without what each step type takes (`published.py` adds it)."""

from __future__ import annotations

from typing import Any

KEY = "^[a-z][a-z0-9_]{0,62}$"
CODE = "^[A-Z][A-Z0-9_]{0,62}$"
DURATION = "^[0-9]{1,9}([.][0-9]{1,3})?(ms|s|m|h|d)$"
TEMPLATE = {"type": "string", "pattern": r"\{\{"}  # a string that holds an expression may stand for a value of any type
MOST_PARALLEL = 100


def _duration(description: str) -> dict[str, Any]:
    return {"type": "string", "pattern": DURATION, "description": description}


def _codes(description: str) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string", "pattern": CODE}, "minItems": 1, "maxItems": 50, "description": description}


_RETRY = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "attempts": {"type": "integer", "minimum": 1, "maximum": 20, "description": "In all, the first one included. 1 unless said."},
        "backoff": _duration("Before the second attempt; 1s unless said. A longer Retry-After is obeyed."),
        "factor": {"type": "number", "minimum": 1, "maximum": 10, "description": "By which each pause grows; 2 unless said."},
        "maxBackoff": _duration("No pause is longer; 1h unless said."),
        "jitter": {"type": "number", "minimum": 0, "maximum": 1, "description": "The part of a pause that is random; 0.1 unless said."},
        "on": _codes("Only errors with these codes are retried. Left out: those that may pass by themselves."),
        "except": _codes("Errors with these codes are never retried."),
        "budget": {"type": "integer", "minimum": 0, "maximum": 10_000, "description": "Retries that all items of a forEach have together."},
    },
}
_FOR_EACH = {
    "type": "object",
    "required": ["items"],
    "additionalProperties": False,
    "properties": {
        "items": {
            "anyOf": [{"type": "array", "maxItems": 10_000}, TEMPLATE],
            "description": "A list, or an expression that gives one: at most 10,000 items. Each is item.value, its place from 0 item.index.",
        },
        "parallel": {"type": "integer", "minimum": 1, "maximum": MOST_PARALLEL, "description": "Items at once; 1 unless said: in turn."},
    },
    "description": "The step runs once for each item; its output is the list of theirs, in order.",
}
_WHILE = {
    "type": "object",
    "required": ["condition"],
    "additionalProperties": False,
    "properties": {
        "condition": {
            "type": "string",
            "description": "An expression, asked before each round; round.index counts from 0, round.previous is the last round's output.",
        },
        "maxRounds": {"type": "integer", "minimum": 1, "maximum": 10_000, "description": "At most; 100 unless said."},
        "onLimit": {
            "enum": ["fail", "end"],
            "description": "If the condition still holds after so many. fail (unless said): the step fails with ROUNDS. end: it has succeeded.",
        },
        "pause": _duration("Between two rounds; none unless said, at most 1d."),
    },
    "description": "The step runs round by round while the condition holds; its output is the list of theirs, in order.",
}
_ON_ERROR = {
    "type": ["string", "object"],
    "pattern": "^(fail|continue)$",
    "minProperties": 1,
    "maxProperties": 1,
    "additionalProperties": False,
    "properties": {
        "fallback": {"description": "The step's output instead; strings may hold {{ expressions }}, steps.<its key>.error is the error."},
        "goto": {"type": "string", "description": "A step that runs only when a step that names it here has failed."},
    },
    "description": "When the last attempt has failed. fail (unless said): so does the run. continue: the output is null, steps.<key>.error tells.",
}
_STEP = {
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
            "description": "Steps that must be over first. Left out: the step before. Empty: starts at once. <switch>.<case>: runs only if the "
            "switch chose that case (or another one named here).",
        },
        "join": {
            "enum": ["all", "any"],
            "description": "Whether all needs must be over (unless said) or one that was not skipped is enough.",
        },
        "when": {"type": "string", "description": "An expression; the step is skipped unless it is true."},
        "forEach": _FOR_EACH,
        "while": _WHILE,
        "onError": _ON_ERROR,
        "retry": _RETRY,
        "timeout": _duration("Of one attempt; of a step that waits, of its wait."),
        "sensitive": {
            "type": "boolean",
            "description": "Its input, output and error are used as always and shown to nobody: not in the API, in events or in logs.",
        },
        "log": {
            "type": ["string", "object"],
            "maxLength": 2000,
            "required": ["message"],
            "additionalProperties": False,
            "properties": {
                "message": {"type": "string", "maxLength": 2000, "description": "Strings may hold {{ expressions }}."},
                "level": {"enum": ["DEBUG", "INFO", "WARN", "ERROR"], "description": "INFO unless said."},
            },
            "description": "A line of its log once it has succeeded, of each item or round one: text that may hold {{ expressions }}, "
            "steps.<its key>.output among them, or an object.",
        },
        "grace": _duration("How long it may go on when the run is to end; unless said 5s with an effect outside, else 0s; at most 5m."),
    },
}

WORKFLOW: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Workflow definition",
    "type": "object",
    "required": ["steps"],
    "additionalProperties": False,
    "properties": {
        "input": {"type": "object", "description": "A JSON Schema for the payload that starts a run."},
        "steps": {"type": "array", "minItems": 1, "items": _STEP},
        "finally": {
            "type": "array",
            "items": _STEP,
            "description": "Steps that run when the others are over, however they ended; run.status and run.error say how.",
        },
        "timeout": _duration("Of the whole run, waits included; `finally` comes on top."),
        "finallyTimeout": _duration("Of `finally`, from its first step; 5m unless said, at most 1h."),
        "concurrency": {
            "type": "object",
            "additionalProperties": False,
            "description": "How many runs may be under way at once, and what becomes of more.",
            "properties": {
                "limit": {"type": "integer", "minimum": 1, "maximum": 1000, "description": "Left out: 1."},
                "key": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 2000,
                    "description": "An expression over input and trigger; the limit is of each of its values. Left out: of the workflow.",
                },
                "strategy": {
                    "enum": ["QUEUE", "SKIP", "CANCEL_RUNNING", "KEEP_NEWEST"],
                    "description": "Of a run above the limit. QUEUE: it waits its turn. SKIP: it is canceled. CANCEL_RUNNING: it takes the "
                    "place of the oldest. KEEP_NEWEST: it waits, and those that waited are canceled. Left out: QUEUE.",
                },
            },
        },
        "cancelOn": {
            "type": "array",
            "minItems": 1,
            "maxItems": 10,
            "description": "Events that cancel a run, from the moment in which it is made: those that sendEvent sends.",
            "items": {
                "type": "object",
                "required": ["event"],
                "additionalProperties": False,
                "properties": {
                    "event": {"type": "string", "minLength": 1, "maxLength": 100, "description": "The name of an event."},
                    "correlation": {
                        "type": ["string", "integer"],
                        "maxLength": 2000,
                        "description": "Which event of that name; an {{ expression }} over input and trigger. Empty unless said.",
                    },
                },
            },
        },
        "sensitive": {
            "type": "array",
            "items": {"enum": ["input", "output"]},
            "minItems": 1,
            "maxItems": 2,
            "description": "What of the run itself is used as always and shown to nobody.",
        },
        "deleteAfter": _duration("After its end the run's values are deleted: inputs, outputs, messages; at most 365d."),
        "output": {"description": "What the run answers; strings may hold {{ expressions }}. Left out: null."},
        "outputSchema": {
            "type": "object",
            "description": "A JSON Schema for what the run answers: one whose output does not fit has failed.",
        },
    },
}
