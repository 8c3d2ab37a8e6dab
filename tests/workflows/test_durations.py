from __future__ import annotations

import pytest

from services.workflows import durations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0s", 0),
        ("500ms", 0.5),
        ("1ms", 0.001),
        ("30s", 30),
        ("1.5s", 1.5),
        ("2m", 120),
        ("1h", 3600),
        ("0.25h", 900),
        ("1d", 86_400),
        ("365d", 31_536_000),
    ],
)
def test_a_number_and_a_unit_are_seconds(text: str, expected: float) -> None:
    assert durations.seconds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "30",
        "s",
        "30 s",
        " 30s",
        "30s\n",
        "30S",
        "-1s",
        "+1s",
        "1e3s",
        "1.s",
        ".5s",
        "1h30m",
        "PT30S",
        "1w",
        "٣s",
        "nans",
        "infs",
        "9" * 400 + "s",
        "0." + "0" * 400 + "1s",
    ],
)
def test_anything_else_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="such as 30s"):
        durations.seconds(text)


@pytest.mark.parametrize("text", ["0s", "99ms", "61s", "2m", "366d"])
def test_bounds_are_inclusive_and_named(text: str) -> None:
    assert durations.seconds("100ms", at_least="100ms", at_most="1m") == 0.1
    assert durations.seconds("60s", at_least="100ms", at_most="1m") == 60
    with pytest.raises(ValueError, match="from 100ms to 1m"):
        durations.seconds(text, at_least="100ms", at_most="1m")


def test_a_year_is_the_most_unless_told_otherwise() -> None:
    with pytest.raises(ValueError, match="365d"):
        durations.seconds("366d")
