"""Second factors, passkeys and step-up."""

from __future__ import annotations

from dataclasses import dataclass

from core.sealing import Sealing
from core.settings import Settings
from services.accounts.attempts import Attempts
from services.accounts.factors.challenges import Challenged, Challenges
from services.accounts.factors.parties import RelyingParty
from services.accounts.factors.passkeys import Passkeys
from services.accounts.factors.proving import Proving
from services.accounts.factors.totps import Totps
from services.letters import Letters

__all__ = ["Challenged", "Factors"]


@dataclass(frozen=True, slots=True)
class Factors:
    totps: Totps
    passkeys: Passkeys
    challenges: Challenges
    proving: Proving

    @classmethod
    def of(cls, settings: Settings, sealing: Sealing, letters: Letters, attempts: Attempts) -> Factors:
        totps = Totps(sealing, letters, attempts)
        passkeys = Passkeys(RelyingParty.of(settings), letters, frozenset(one.id for one in settings.oidc_providers))
        return cls(totps, passkeys, Challenges(totps, passkeys, attempts), Proving(totps, passkeys, attempts))
