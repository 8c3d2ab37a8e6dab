"""As whom authenticators and browsers know us (WebAuthn Level 3, 5.1.2): from the settings, never from a Host header."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from core.settings import Settings

NAME = "Assistant platform"  # what authenticators show


@dataclass(frozen=True, slots=True)
class RelyingParty:
    id: str  # the host of PUBLIC_URL: passkeys are bound to it
    origins: list[str]  # of pages that may use them

    @classmethod
    def of(cls, settings: Settings) -> RelyingParty:
        parts = urlsplit(settings.url)
        return cls(parts.hostname or "localhost", [f"{parts.scheme}://{parts.netloc}", *settings.allowed_origins])
