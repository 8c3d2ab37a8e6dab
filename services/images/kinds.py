"""What some bytes are, by the bytes alone: what is said of them beside is not believed. Nothing is decoded, so nothing can be decoded wrongly.

PNG (https://www.w3.org/TR/png-3/), JPEG (ITU-T T.81, annex B), GIF (89a), WebP (RFC 9649).
"""

from __future__ import annotations

from collections.abc import Callable
from struct import error as TooShort
from struct import unpack_from
from typing import NamedTuple

SIDE_MOST = 8000  # pixels: more than some vendors take
_PNG, _PNG_END = b"\x89PNG\r\n\x1a\n", b"\0\0\0\0IEND\xaeB`\x82"
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # segments of a JPEG that tell its size
_SEGMENTS_MOST = 2000
_BARE = {0x01, *range(0xD0, 0xD8)}  # markers without a length


class Kind(NamedTuple):
    media_type: str
    width: int
    height: int


class Unfit(Exception):
    """For a person. `is_other`: it is no image of a kind that is taken; else it is one that is broken, or too large."""

    def __init__(self, message: str, *, is_other: bool = False) -> None:
        super().__init__(message)
        self.is_other = is_other


def of(data: bytes) -> Kind:
    """Raises Unfit, too, for an image without its end: what was cut off on its way."""
    for is_one, media_type, size in _KINDS:
        if is_one(data):
            try:
                width, height = size(data)
            except (TooShort, IndexError, ValueError):
                raise Unfit(f"This begins as {media_type} and is not whole: a part was cut off, or it is damaged.") from None
            if not (0 < width <= SIDE_MOST and 0 < height <= SIDE_MOST):
                raise Unfit(f"This image has {width} × {height} pixels; each side has 1 to {SIDE_MOST}.")
            return Kind(media_type, width, height)
    raise Unfit("Send an image: PNG, JPEG, WebP or GIF.", is_other=True)


def _png(data: bytes) -> tuple[int, int]:
    if data[12:16] != b"IHDR" or not data.endswith(_PNG_END):
        raise ValueError
    width, height = unpack_from(">II", data, 16)
    return width, height


def _gif(data: bytes) -> tuple[int, int]:
    if not data.rstrip(b"\0").endswith(b";"):
        raise ValueError
    width, height = unpack_from("<HH", data, 6)
    return width, height


def _jpeg(data: bytes) -> tuple[int, int]:
    """From segment to segment, each of which says how long it is, up to the one that tells the size. Raises ValueError for more than any camera
    writes before it: of the smallest there is room for a million."""
    at = 2
    for _ in range(_SEGMENTS_MOST):
        if data[at] != 0xFF:
            raise ValueError
        marker = data[at + 1]
        if marker == 0xFF:  # one may be filled up
            at += 1
        elif marker in _BARE:
            at += 2
        elif marker in _FRAMES:
            height, width = unpack_from(">HH", data, at + 5)
            if data.rfind(b"\xff\xd9") < at:
                raise ValueError
            return width, height
        else:
            (length,) = unpack_from(">H", data, at + 2)
            if length < 2 or marker in (0xD9, 0xDA):  # its end, or its pixels, before it told its size
                raise ValueError
            at += 2 + length
    raise ValueError


def _webp(data: bytes) -> tuple[int, int]:
    if unpack_from("<I", data, 4)[0] + 8 > len(data):
        raise ValueError
    match data[12:16]:
        case b"VP8X":
            return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
        case b"VP8L":
            (bits,) = unpack_from("<I", data, 21)
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8 ":
            width, height = unpack_from("<HH", data, 26)
            return width & 0x3FFF, height & 0x3FFF
        case _:
            raise ValueError


_KINDS: tuple[tuple[Callable[[bytes], bool], str, Callable[[bytes], tuple[int, int]]], ...] = (
    (lambda data: data.startswith(_PNG), "image/png", _png),
    (lambda data: data.startswith(b"\xff\xd8\xff"), "image/jpeg", _jpeg),
    (lambda data: data.startswith((b"GIF87a", b"GIF89a")), "image/gif", _gif),
    (lambda data: data.startswith(b"RIFF") and data[8:12] == b"WEBP", "image/webp", _webp),
)
