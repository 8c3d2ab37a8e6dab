"""The way to a provider and back, in four steps, of which each is good once and only for who made the one before:

a page begins and keeps a secret; its browser starts and keeps a cookie; the provider sends that browser back with a code of its own; the
page finishes with its secret and our one-time code. Until then nothing is known that opens anything (RFC 9700, 2.1 and 4.7).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from hmac import compare_digest
from urllib.parse import quote

from core import logs, opaque
from core.callers import Actor
from core.clock import now
from core.errors import Invalid, NotFound, Unauthenticated
from core.sealing import Sealing
from core.viewers import Viewer
from models.accounts import Session
from models.identities import OidcFlow
from services.accounts import proofs
from services.accounts.oidc.providers import Provider, Unreachable, Untrue

LIFETIME = timedelta(minutes=10)  # from beginning to coming back
CODE_LIFETIME = timedelta(minutes=2)

_log = logs.logger("oidc")


class Lost(Exception):
    """Nobody of ours is on such a way: it was never begun, is over, or was begun by another browser."""


@dataclass(frozen=True, slots=True)
class Begun:
    """`url` is where the browser goes next; `secret` stays in the page, which finishes with it."""

    url: str
    secret: str


@dataclass(frozen=True, slots=True)
class Going:
    """On to the provider, with a cookie that knows the browser again."""

    url: str
    cookie: str
    value: str


@dataclass(frozen=True, slots=True)
class Back:
    """Where the page is, and which cookie has done its work."""

    url: str
    cookie: str


@dataclass(frozen=True, slots=True)
class Flows:
    providers: Mapping[str, Provider]
    sealing: Sealing
    url: str  # ours
    return_paths: tuple[str, ...]

    @property
    def is_secure(self) -> bool:
        return self.url.startswith("https:")

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
        if return_to not in self.return_paths:
            raise Invalid.field("returnTo", "NOT_ALLOWED", f"Come back to one of: {', '.join(self.return_paths)}.")
        ticket, secret = opaque.new(), opaque.new()
        await OidcFlow.sweep()
        await OidcFlow.create(
            provider=provider,
            session_id=None if viewer is None else viewer.session_id,
            return_to=return_to,
            ticket_hash=opaque.digest(ticket),
            secret_hash=opaque.digest(secret),
            expires_at=now() + LIFETIME,
        )
        return Begun(f"{self.url}/oauth/{provider}/start?ticket={ticket}", secret)

    async def start(self, provider: str, ticket: str) -> Going:
        """Raises Lost, and Unreachable."""
        flow = await OidcFlow.get_or_none(ticket_hash=opaque.digest(ticket), provider=provider)
        if flow is None or provider not in self.providers:
            raise Lost
        state, nonce, verifier, browser = (opaque.new() for _ in range(4))
        url = await self.providers[provider].authorization_url(self._redirect_uri(provider), state, nonce, verifier)
        if not await flow.begin(opaque.digest(state), opaque.digest(browser), opaque.digest(nonce), self.sealing.seal(verifier)):
            raise Lost
        return Going(url, self._cookie(flow), browser)

    async def come_back(self, provider: str, said: Mapping[str, str], cookies: Mapping[str, str]) -> Back:
        """What the provider says, once. Raises Lost when it is not this browser's to hear; whatever else goes wrong, the page is told."""
        flow = await OidcFlow.get_or_none(state_hash=opaque.digest(said.get("state", "")), provider=provider)
        if flow is None or provider not in self.providers:
            raise Lost
        cookie, verifier = self._cookie(flow), flow.verifier
        if not compare_digest(opaque.digest(cookies.get(cookie, "")), flow.browser_hash) or not await flow.come_back():
            raise Lost
        landing = f"{self.url}{flow.return_to}"
        try:
            code = await self._vouched(self.providers[provider], flow, said, self.sealing.open(verifier))
        except Untrue as error:
            _log.warning("an OIDC sign-in was refused", provider=provider, reason=str(error))
            return Back(f"{landing}#oidcError={'DENIED' if 'error' in said else 'REFUSED'}", cookie)
        except Unreachable as error:
            _log.warning("an OIDC provider does not answer", provider=provider, reason=str(error))
            return Back(f"{landing}#oidcError=UNAVAILABLE", cookie)
        return Back(f"{landing}#oidcCode={quote(code)}", cookie)

    async def _vouched(self, provider: Provider, flow: OidcFlow, said: Mapping[str, str], verifier: str) -> str:
        """The one-time code for whom the provider vouches for. Raises Untrue, and Unreachable."""
        issuer = said.get("iss")
        if (issuer is None and (await provider.metadata()).names_itself) or issuer not in (None, provider.given.issuer):
            raise Untrue("another provider answers")  # RFC 9207, 2.4
        if "error" in said or not said.get("code"):
            raise Untrue(f"the provider says {said.get('error', 'nothing')[:100]}")
        redirect_uri = self._redirect_uri(flow.provider)
        person = await provider.person(said["code"], verifier, redirect_uri, lambda nonce: opaque.digest(nonce) == flow.nonce_hash)
        code = opaque.new()
        flow.code_hash, flow.expires_at = opaque.digest(code), now() + CODE_LIFETIME
        flow.issuer, flow.subject, flow.email, flow.name = person
        await flow.save(update_fields=["code_hash", "expires_at", "issuer", "subject", "email", "name"])
        return code

    async def finished(self, code: str, secret: str, by: Actor) -> OidcFlow:
        """The way that ends here: of this page, and when it links, of this session. Raises Unauthenticated."""
        flow = await OidcFlow.get_or_none(code_hash=opaque.digest(code))
        session_id = None if by.viewer is None else by.viewer.session_id
        if (
            flow is None
            or flow.session_id != session_id
            or not compare_digest(flow.secret_hash, opaque.digest(secret))
            or not await flow.finish()
            or (session_id is not None and not await Session.filter(id=session_id, ended_at=None).exists())
        ):
            raise Unauthenticated("This sign-in is over: begin anew.")
        return flow

    def _redirect_uri(self, provider: str) -> str:
        return f"{self.url}/oauth/{provider}/callback"

    def _cookie(self, flow: OidcFlow) -> str:
        """One for each way, so that two tabs do not get into each other's. The prefix keeps other hosts from setting it (RFC 6265bis, 4.1.3.2)."""
        return f"{'__Host-' if self.is_secure else ''}oidc-{flow.id.hex}"
