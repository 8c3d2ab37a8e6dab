from __future__ import annotations

from base64 import urlsafe_b64decode

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.sealing import Sealing, SealingError

OLD, NEW = "MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=", "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjI="


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_what_was_sealed_opens_again(text: str) -> None:
    assert Sealing([NEW]).open(Sealing([NEW]).seal(text)) == text


def test_a_sealed_text_shows_nothing_and_is_never_the_same() -> None:
    sealing = Sealing([NEW])
    first, second = sealing.seal("whsec_secret"), sealing.seal("whsec_secret")
    assert first != second
    assert "secret" not in first
    assert NEW not in first


def test_a_sealed_text_tells_which_key_it_needs() -> None:
    prefixes = {key: Sealing([key]).seal("s").partition(".")[0] for key in (OLD, NEW)}
    assert prefixes[OLD] != prefixes[NEW]
    assert Sealing([NEW, OLD]).seal("s").startswith(prefixes[NEW] + ".")
    with pytest.raises(SealingError, match=f"key {prefixes[OLD]}.*only {prefixes[NEW]}$"):
        Sealing([NEW]).open(Sealing([OLD]).seal("s"))


def test_all_keys_open_and_rotation_moves_to_the_first() -> None:
    sealed = Sealing([OLD]).seal("s")
    both = Sealing([NEW, OLD])
    assert both.open(sealed) == "s"
    rotated = both.rotate(sealed)
    assert Sealing([NEW]).open(rotated) == "s"
    assert both.rotate(rotated) == rotated


def test_a_lost_key_is_noticed_by_rotation_too() -> None:
    with pytest.raises(SealingError, match="sealed with key"):
        Sealing([NEW]).rotate(Sealing([OLD]).seal("s"))


SEALED = Sealing([NEW]).seal("the secret")  # once: sealing is random, and the examples must not be


def sealed_bytes(sealed: str) -> tuple[str, bytes | None]:
    """What a sealed text says: the last letter of base64 has bits that say nothing."""
    key, _, token = sealed.partition(".")
    try:
        return key, urlsafe_b64decode(token)
    except ValueError:
        return key, None


@given(st.integers(0, len(SEALED) - 1), st.sampled_from("Az0-_=.\n é"))
def test_a_changed_sealed_text_is_refused(place: int, letter: str) -> None:
    changed = SEALED[:place] + letter + SEALED[place + 1 :]
    assume(sealed_bytes(changed) != sealed_bytes(SEALED))
    with pytest.raises(SealingError):
        Sealing([NEW]).open(changed)


@pytest.mark.parametrize(
    "text", ["", "plain.secret", "whsec_abc", ".", "00000000.", "é.é", "00000000.\n", "gAAAAABqAAAAMTExMTExMTExMTExMTEx"]
)
def test_what_was_never_sealed_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(SealingError, match=r"^this is not a sealed text$"):
        Sealing([NEW]).open(text)


@pytest.mark.parametrize("keys", [[], [""], ["short"], [NEW, NEW[:-4]], ["é" * 44]])
def test_malformed_keys_are_refused_at_once(keys: list[str]) -> None:
    with pytest.raises(ValueError, match=r"."):
        Sealing(keys)
