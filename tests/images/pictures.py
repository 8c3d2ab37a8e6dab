"""Files that begin, say their size and end as their kind has it, a PNG to its last pixel; and bringing them."""

from __future__ import annotations

import zlib
from struct import pack
from typing import Any
from urllib.parse import urlsplit

from core.reads import global_id
from models.projects import Project
from tests.clients import Client, Data


def png(width: int = 2, height: int = 3, more: bytes = b"") -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + name + data + pack(">I", zlib.crc32(name + data))

    head, pixels = pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0), zlib.compress((b"\0" + bytes(width)) * height)
    comment = chunk(b"tEXt", b"Comment\0" + more) if more else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + comment + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def gif(width: int = 2, height: int = 3) -> bytes:
    return b"GIF89a" + pack("<HH", width, height) + b"\0\0\0;"


def jpeg(width: int = 2, height: int = 3) -> bytes:
    """With what a camera puts before the size, in which there is another size."""
    thumbnail = b"\xff\xe1" + pack(">H", 12) + b"\xff\xc0\0\x0b\x08\0\x09\0\x09\x01"
    return b"\xff\xd8" + thumbnail + b"\xff\xff\xc2" + pack(">HBHHB", 8, 8, height, width, 0) + b"\xff\xda\0\x02pixels\xff\xd9"


def webp(width: int = 2, height: int = 3, kind: bytes = b"VP8X") -> bytes:
    sizes = {
        b"VP8X": b"\0\0\0\0" + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little"),
        b"VP8L": b"\x2f" + ((width - 1) | (height - 1) << 14).to_bytes(4, "little"),
        b"VP8 ": b"\0\0\0\x9d\x01\x2a" + pack("<HH", width, height),
    }
    body = b"WEBP" + kind + pack("<I", len(sizes[kind])) + sizes[kind]
    return b"RIFF" + pack("<I", len(body)) + body


def path_of(url: str) -> str:
    return urlsplit(url).path


async def address(client: Client, project: Project, conversation: str | None = None, **input: Any) -> str:
    """The path of a new one."""
    given = {"projectId": global_id(Project, project.id), "conversationId": conversation, **input}
    made = await client.mutate("createImageUpload", "ImageUpload { url expiresAt }", **given)
    assert made["__typename"] == "ImageUpload", made
    return path_of(made["url"])


async def bring(client: Client, project: Project, data: bytes, conversation: str | None = None, **input: Any) -> Data:
    """What is told of the image, with its id."""
    answer = await client.http.put(await address(client, project, conversation, **input), content=data)
    assert answer.status_code == 201, answer.text
    told: Data = answer.json()
    return told
