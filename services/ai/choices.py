"""Answers that must be one of a few."""

from __future__ import annotations

from collections.abc import Sequence

from services.ai.errors import ModelError

_WRAPPING = " \t\r\n\"'`*_.,;:!()[]{}<>“”‘’«»"


def check(choices: Sequence[str]) -> None:
    """Raises ModelError where no answer could be told from another."""
    if len({_plain(choice) for choice in choices}) < max(2, len(choices)) or "" in map(_plain, choices):
        raise ModelError("BAD_REQUEST", "The choices must be at least two, none empty, and differ in more than case and punctuation.")


def instruction(choices: Sequence[str]) -> str:
    return "Answer with exactly one of these and nothing else: " + ", ".join(f'"{choice}"' for choice in choices)


def match(answer: str, choices: Sequence[str]) -> str | None:
    """The choice that was answered, forgiving quotes, case, punctuation and a leading `Label:`; None if it is any other text.

    A choice inside a sentence does not count: "not a bug" would be a bug.
    """
    by_plain = {_plain(choice): choice for choice in choices}
    return by_plain.get(_plain(answer)) or by_plain.get(_plain(answer.rpartition(":")[2]))


def grammar(choices: Sequence[str], before: str = "") -> str:
    """GBNF (llama.cpp's grammars) for `before` and one of the choices. Every character is escaped: a choice cannot change the grammar."""
    return "root ::= " + " | ".join('"' + "".join(f"\\U{ord(char):08X}" for char in before + choice) + '"' for choice in choices)


def _plain(text: str) -> str:
    return text.strip(_WRAPPING).casefold()
