"""Secrets that mean nothing: of 256 random bits, which need no salt and no slow hash."""

from __future__ import annotations

import hashlib
import secrets


def new() -> str:
    return secrets.token_urlsafe(32)


def digest(text: str) -> str:
    """What is kept of it: SHA-256 in hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
