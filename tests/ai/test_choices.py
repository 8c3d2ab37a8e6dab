from __future__ import annotations

import pytest

from services.ai import ModelError, choices

LABELS = ("bug", "Feature request", "n/a")


@pytest.mark.parametrize(
    ("answer", "choice"),
    [
        ("bug", "bug"),
        (" **Bug.**\n", "bug"),
        ("Label: bug", "bug"),
        ("feature REQUEST", "Feature request"),
        ("“n/a”", "n/a"),
        ("It is not a bug", None),
        ("bug or feature request", None),
        ("bugs", None),
        ("", None),
    ],
)
def test_an_answer_is_a_choice_only_when_it_says_nothing_else(answer: str, choice: str | None) -> None:
    assert choices.match(answer, LABELS) == choice


def test_a_choice_with_a_colon_is_itself_before_it_is_a_label() -> None:
    assert choices.match("P1: urgent", ("P1: urgent", "urgent")) == "P1: urgent"


@pytest.mark.parametrize("bad", [("one",), ("a", "A."), ("a", ""), ("a", "!")])
def test_choices_that_cannot_be_told_apart_are_refused(bad: tuple[str, ...]) -> None:
    with pytest.raises(ModelError) as raised:
        choices.check(bad)
    assert raised.value.code == "BAD_REQUEST"
    assert not raised.value.retryable


def test_a_choice_cannot_change_the_grammar_it_is_written_into() -> None:
    written = choices.grammar(('" | [^x]* #', "ü\n"), before=" ")
    assert written == 'root ::= "' + "".join(f"\\U{ord(c):08X}" for c in ' " | [^x]* #') + '" | "\\U00000020\\U000000FC\\U0000000A"'
