"""What may name something, in any language."""

from __future__ import annotations

import pytest

from core import names


@pytest.mark.parametrize("text", ["a", "Straße 7", "می‌خواهم", "👩‍👩‍👧", "❤️‍🔥", "क्‍ष", "名前", "x" * 100])
def test_every_language_has_its_names(text: str) -> None:
    assert names.fault("A name", text, "name") == []


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("", "LENGTH", "A name has 1 to 100 characters; received 0."),
        ("x" * 101, "LENGTH", "A name has 1 to 100 characters; received 101."),
        ("a\nb", "UNPRINTABLE", "A name has printable characters only; character 2 is U+000A."),
        ("abc\u202etxt", "UNPRINTABLE", "A name has printable characters only; character 4 is U+202E."),
        ("\ud800", "UNPRINTABLE", "A name has printable characters only; character 1 is U+D800."),
        ("می‌خواهم\0", "UNPRINTABLE", "A name has printable characters only; character 9 is U+0000."),
        ("\u200d", "UNPRINTABLE", "A name has printable characters only; character 1 is U+200D."),
        ("a\u200c", "UNPRINTABLE", "A name has printable characters only; character 2 is U+200C."),
        ("a\u200d\u200db", "UNPRINTABLE", "A name has printable characters only; character 2 is U+200D."),
        ("a \u200db", "UNPRINTABLE", "A name has printable characters only; character 3 is U+200D."),
    ],
)
def test_what_cannot_be_seen_is_named(text: str, code: str, message: str) -> None:
    (fault,) = names.fault("A name", text, "name")
    assert (fault.path, fault.code, fault.message) == ("name", code, message)
