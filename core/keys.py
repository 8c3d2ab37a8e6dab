"""The secrets of this installation: from the settings, else, in development, made once and kept in the data directory."""

from __future__ import annotations

import json
import logging
import os
import re
from contextlib import suppress
from dataclasses import dataclass, field
from secrets import token_urlsafe
from stat import S_IMODE
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from cryptography.fernet import Fernet

if TYPE_CHECKING:
    from pathlib import Path

    from core.settings import Settings

# Secrets are loaded before the logs are set up (which take out secrets by value), so this is the standard library's.
log = logging.getLogger(__name__)

FILE = "keys.json"
# Stricter than Fernet itself, which ignores what follows the padding: of two keys without a comma it would take the first.
_FERNET_KEY = re.compile(r"[A-Za-z0-9_-]{43}=")


@dataclass(frozen=True, slots=True)
class Keys:
    jwt_secret: str = field(repr=False)
    sealing_keys: tuple[str, ...] = field(repr=False)  # newest first, as `Sealing` takes them
    operations_token: str = field(repr=False)


def load(settings: Settings) -> Keys:
    """Every process gets the same keys, also when several ask for the first time at once.

    Raises ValueError, in one line, for what is missing in production, too short or malformed.
    """
    secrets = {
        "JWT_SECRET": settings.jwt_secret,
        "SEALING_KEYS": settings.sealing_keys,
        "OPERATIONS_TOKEN": settings.operations_token,
    }
    values = {name: secret.get_secret_value() for name, secret in secrets.items() if secret is not None}
    missing = [name for name in secrets if name not in values]
    if missing and settings.environment == "production":
        raise ValueError(f"{', '.join(missing)} must be set in production")
    if missing:
        values = _kept(settings.data_dir / FILE) | values
    return _checked(values)


def _checked(values: dict[str, str]) -> Keys:
    if len(values["JWT_SECRET"].encode()) < 32:
        raise ValueError("JWT_SECRET must have at least 32 bytes (RFC 7518, section 3.2)")
    if len(values["OPERATIONS_TOKEN"]) < 16:
        raise ValueError("OPERATIONS_TOKEN must have at least 16 characters")
    sealing_keys = tuple(key.strip() for key in values["SEALING_KEYS"].split(","))
    for place, key in enumerate(sealing_keys, 1):
        if not _FERNET_KEY.fullmatch(key):
            raise ValueError(f"SEALING_KEYS must be Fernet keys (32 bytes in URL-safe base64) with commas between; number {place} is not")
    return Keys(values["JWT_SECRET"], sealing_keys, values["OPERATIONS_TOKEN"])


def _kept(path: Path) -> dict[str, str]:
    """What the file holds, after it was made if need be. A damaged file is never replaced: it opens all that was sealed so far."""
    if not path.exists():
        _make(path)
    with path.open() as file:
        mode = S_IMODE(os.fstat(file.fileno()).st_mode)
        if mode & 0o077:
            log.warning("%s was open to other users of this machine (mode %o): closed it", path, mode)
            os.fchmod(file.fileno(), 0o600)
        try:
            values = json.load(file)
            return {name: str(values[name]) for name in ("JWT_SECRET", "SEALING_KEYS", "OPERATIONS_TOKEN")}
        except (ValueError, KeyError, TypeError):
            raise ValueError(f"{path} is damaged: restore it, or set JWT_SECRET, SEALING_KEYS and OPERATIONS_TOKEN") from None


def _make(path: Path) -> None:
    """The file appears whole or not at all, and the first of several processes wins."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    values = {
        "JWT_SECRET": token_urlsafe(48),
        "SEALING_KEYS": Fernet.generate_key().decode(),
        "OPERATIONS_TOKEN": token_urlsafe(24),
    }
    with NamedTemporaryFile("w", dir=path.parent, prefix=f"{FILE}.") as draft:  # mode 0600
        json.dump(values, draft, indent=2)
        draft.flush()
        os.fsync(draft.fileno())
        with suppress(FileExistsError):
            os.link(draft.name, path)
    directory = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
