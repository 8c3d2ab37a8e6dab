"""Addresses that show one thing for some minutes: to a browser that can send no token, such as an `<img>`."""

from __future__ import annotations

import base64
import hashlib
import hmac
from time import time

SECONDS = 300  # an address is good for at least so long, and at most for twice that
_SIGNATURE_CHARACTERS = 43


class Addresses:
    """All that are made for the same path within `SECONDS` are the same, so that browsers fetch what it shows once."""

    def __init__(self, secret: str) -> None:
        self._key = hashlib.sha256(b"image addresses" + secret.encode()).digest()

    def signed(self, path: str) -> str:
        until = (int(time()) // SECONDS + 2) * SECONDS
        return f"{path}/{until}/{self._signature(path, until)}"

    def is_good(self, path: str, until: str, signature: str) -> bool:
        if not (until.isascii() and until.isdigit() and len(until) < 16) or len(signature) != _SIGNATURE_CHARACTERS:
            return False
        is_ours = hmac.compare_digest(self._signature(path, int(until)).encode(), signature.encode(errors="replace"))
        return is_ours and int(until) > time()

    def _signature(self, path: str, until: int) -> str:
        digest = hmac.digest(self._key, f"{until}{path}".encode(), hashlib.sha256)
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
