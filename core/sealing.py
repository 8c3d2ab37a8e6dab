"""Secrets at rest: Fernet (AES-128-CBC with HMAC-SHA256), several keys at once so that they can be rotated.

A sealed text is `<key id>.<Fernet token>`. The id is a digest of the key, so that a row tells which key it needs.
"""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

if TYPE_CHECKING:
    from collections.abc import Sequence

_SEALED = re.compile(r"([0-9a-f]{8})\.([A-Za-z0-9_=-]+)")


class SealingError(Exception):
    """What was sealed cannot be opened with the keys there are. The text names key ids, never a key or a secret."""


class Sealing:
    def __init__(self, keys: Sequence[str]) -> None:
        """The first key seals, all of them open. Raises ValueError for a malformed key, or without one."""
        self._fernets = MultiFernet([Fernet(key) for key in keys])
        self._key_ids = [_key_id(key) for key in keys]

    def seal(self, text: str) -> str:
        return f"{self._key_ids[0]}.{self._fernets.encrypt(text.encode()).decode()}"

    def open(self, sealed: str) -> str:
        """Raises SealingError."""
        match = _SEALED.fullmatch(sealed)
        if match is None:
            raise SealingError("this is not a sealed text")
        if match[1] not in self._key_ids:
            raise SealingError(f"this was sealed with key {match[1]}, and SEALING_KEYS holds only {', '.join(self._key_ids)}")
        try:
            return self._fernets.decrypt(match[2]).decode()
        except InvalidToken:
            raise SealingError("this sealed text was damaged or changed") from None

    def rotate(self, sealed: str) -> str:
        """The same secret under the first key; what it has sealed already comes back as it is. Raises SealingError."""
        secret = self.open(sealed)
        return sealed if sealed.startswith(self._key_ids[0]) else self.seal(secret)


def _key_id(key: str) -> str:
    """Eight hexadecimal digits of the key's SHA-256: tells keys apart and gives away nothing of 256 random bits."""
    return hashlib.sha256(base64.urlsafe_b64decode(key)).hexdigest()[:8]
