"""Signing keys as one process has them."""

from __future__ import annotations

from datetime import timedelta

from core.sealing import Sealing
from services.accounts.signing_keys import SigningKeys

SEALING = Sealing(["c2VhbGluZyBrZXkgb2YgdGhlc2UgdGVzdHMgMDEyMzQ="])


def signing_keys() -> SigningKeys:
    return SigningKeys(SEALING, timedelta(minutes=15))
