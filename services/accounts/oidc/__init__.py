"""Sign-in with other people's word for it: OpenID Connect Core 1.0, the authorization code flow with PKCE."""

from __future__ import annotations

from core.outgoing import Outgoing
from core.sealing import Sealing
from core.settings import Settings
from models.identities import OidcFlow
from services.accounts.oidc.flows import Flows
from services.accounts.oidc.identities import Identities
from services.accounts.oidc.providers import Provider
from services.journeys import Journeys
from services.letters import Letters

__all__ = ["Flows", "Identities", "identities_of"]


def identities_of(settings: Settings, http: Outgoing, sealing: Sealing, letters: Letters) -> Identities:
    providers = {given.id: Provider(given, http) for given in settings.oidc_providers}
    journeys = Journeys(OidcFlow, "oidc", settings.url, settings.oidc_return_paths)
    return Identities(Flows(providers, sealing, journeys), letters)
