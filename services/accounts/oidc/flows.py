"""The way to a provider, which says who somebody is, and back: a sign-in, or another way into an account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core import logs, opaque
from core.errors import NotFound
from core.sealing import Sealing
from core.viewers import Viewer
from models.identities import OidcFlow
from services.accounts import proofs
from services.accounts.oidc.providers import Provider, Unreachable, Untrue
from services.journeys import Back, Begun, Going, Journeys, Lost

_log = logs.logger("oidc")


@dataclass(frozen=True, slots=True)
class Flows:
    providers: Mapping[str, Provider]
    sealing: Sealing
    journeys: Journeys[OidcFlow]

    async def begin(self, provider: str, return_to: str) -> Begun:
        """A sign-in. Raises NotFound and Invalid."""
        return await self._begin(provider, return_to, None)

    async def begin_link(self, provider: str, return_to: str, viewer: Viewer) -> Begun:
        """Another way into the account. Raises ProofRequired, NotFound and Invalid."""
        await proofs.require(viewer)
        return await self._begin(provider, return_to, viewer)

    async def _begin(self, provider: str, return_to: str, viewer: Viewer | None) -> Begun:
        if provider not in self.providers:
            raise NotFound.field("provider", "There is no such provider.")
        session_id = None if viewer is None else viewer.session_id
        return await self.journeys.begin(f"/oauth/{provider}/start", return_to, session_id, provider=provider)

    async def start(self, provider: str, ticket: str) -> Going:
        """Raises Lost, and Unreachable."""
        if provider not in self.providers:
            raise Lost
        flow = await self.journeys.begun(ticket, provider=provider)
        state, nonce, verifier = opaque.new(), opaque.new(), opaque.new()
        url = await self.providers[provider].authorization_url(self._redirect_uri(provider), state, nonce, verifier)
        return await self.journeys.start(flow, url, state, nonce_hash=opaque.digest(nonce), verifier=self.sealing.seal(verifier))

    async def come_back(self, provider: str, said: Mapping[str, str], cookies: Mapping[str, str]) -> Back:
        """What the provider says, once. Raises Lost when it is not this browser's to hear; whatever else goes wrong, the page is told."""
        if provider not in self.providers:
            raise Lost
        flow = await self.journeys.come_back(said, cookies, provider=provider)
        try:
            return await self._vouched(self.providers[provider], flow, said)
        except Untrue as error:
            _log.warning("an OIDC sign-in was refused", provider=provider, reason=str(error))
            return self.journeys.failed(flow, "DENIED" if "error" in said else "REFUSED")
        except Unreachable as error:
            _log.warning("an OIDC provider does not answer", provider=provider, reason=str(error))
            return self.journeys.failed(flow, "UNAVAILABLE")

    async def _vouched(self, provider: Provider, flow: OidcFlow, said: Mapping[str, str]) -> Back:
        """Raises Untrue, and Unreachable."""
        issuer = said.get("iss")
        if (issuer is None and (await provider.metadata()).names_itself) or issuer not in (None, provider.given.issuer):
            raise Untrue("another provider answers")  # RFC 9207, 2.4
        if "error" in said or not said.get("code"):
            raise Untrue(f"the provider says {said.get('error', 'nothing')[:100]}")
        verifier, redirect_uri = self.sealing.open(flow.verifier), self._redirect_uri(flow.provider)
        person = await provider.person(said["code"], verifier, redirect_uri, lambda nonce: opaque.digest(nonce) == flow.nonce_hash)
        return await self.journeys.vouched(flow, **person._asdict())

    def _redirect_uri(self, provider: str) -> str:
        return f"{self.journeys.url}/oauth/{provider}/callback"
