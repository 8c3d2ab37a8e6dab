"""The codes that people type: six digits of an authenticator (RFC 6238), and recovery codes."""

from __future__ import annotations

import re
import secrets
from datetime import datetime
from hmac import compare_digest

import pyotp

STEP_SECONDS = 30
DRIFT = (0, -1, 1)  # steps: clocks differ, and typing takes a while (RFC 6238, 5.2)
RECOVERY_CODES = 10
SIX_DIGITS = re.compile(r"[0-9]{6}")

# Crockford's base 32: nothing in it looks like anything else in it. 16 characters are 80 bits, so that a plain hash keeps them.
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_LOOKALIKES = str.maketrans("ilo", "110", " -")


def new_secret() -> str:
    """160 bits in base 32, as long as the hash is (RFC 4226, 4)."""
    return pyotp.random_base32()


def uri(secret: str, account: str, issuer: str) -> str:
    return pyotp.TOTP(secret).provisioning_uri(name=account, issuer_name=issuer)


def step_of(secret: str, code: str, at: datetime) -> int | None:
    """The time step whose code this is, of those that may be meant at this moment."""
    totp, step = pyotp.TOTP(secret), int(at.timestamp()) // STEP_SECONDS
    known = [(step + drift, totp.generate_otp(step + drift)) for drift in DRIFT]
    fitting = [step for step, expected in known if compare_digest(expected.encode(), code.encode())]
    return fitting[0] if fitting else None


def digits(code: str) -> str | None:
    """The six digits that were typed; None when it is something else, such as a recovery code."""
    bare = code.replace(" ", "")
    return bare if SIX_DIGITS.fullmatch(bare) else None


def new_recovery_codes() -> list[str]:
    return ["-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(4)) for _ in range(RECOVERY_CODES)]


def bare(recovery_code: str) -> str:
    """The same however it is typed."""
    return recovery_code.lower().translate(_LOOKALIKES)
