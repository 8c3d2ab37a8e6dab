"""One OIDC provider, spoken to through the guarded client: what it publishes, what it gives for a code, whom it vouches for."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode, urlsplit

import jwt
import orjson
from authlib.common.urls import add_params_to_uri  # type: ignore[import-untyped]  # Authlib ships no types
from authlib.oauth2.rfc7636 import create_s256_code_challenge  # type: ignore[import-untyped]  # as above
from authlib.oidc.core import CodeIDToken  # type: ignore[import-untyped]  # as above

from core.fields import storable
from core.outgoing import Answer, Outgoing, OutgoingError
from core.settings import OidcProvider

CALL_SECONDS, MOST_BYTES = 10, 300_000  # of each answer of a provider
KNOWN_SECONDS = 3600.0  # for how long what it publishes is taken as it was
ASK_AGAIN_SECONDS = 60.0  # between two looks for a key that was not there
MOST_KEYS = 100
LEEWAY_SECONDS = 60
ALGORITHMS = ("RS256", "PS256", "ES256", "EdDSA")  # asymmetric only: a shared secret signs nothing here
SCOPE = "openid email profile"


class Unreachable(Exception):
    """The provider does not answer, or not as one: nothing is known about the person."""


class Untrue(Exception):
    """The provider's word does not hold. The text is for the log."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """OpenID Connect Discovery 1.0, 3."""

    authorization_endpoint: str
    token_endpoint: str
    userinfo_endpoint: str | None
    jwks_uri: str
    takes_secret_in_body: bool
    names_itself: bool  # in each answer (RFC 9207)


class Person(NamedTuple):
    """Whom a provider vouches for. `email` is empty unless it has verified the address."""

    issuer: str
    subject: str
    email: str
    name: str


@dataclass(slots=True)
class Provider:
    given: OidcProvider
    http: Outgoing
    clock: Callable[[], float] = monotonic
    _metadata: Metadata | None = None
    _keys: list[dict[str, Any]] = field(default_factory=list)
    _metadata_until: float = 0
    _keys_until: float = 0
    _asked_again: float = float("-inf")
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)  # one look for all who wait

    async def authorization_url(self, redirect_uri: str, state: str, nonce: str, verifier: str) -> str:
        """Raises Unreachable."""
        asked = {
            "response_type": "code",
            "client_id": self.given.client_id,
            "redirect_uri": redirect_uri,
            "scope": SCOPE,
            "state": state,
            "nonce": nonce,
            "code_challenge": create_s256_code_challenge(verifier),
            "code_challenge_method": "S256",
        }
        return str(add_params_to_uri((await self.metadata()).authorization_endpoint, asked.items()))

    async def metadata(self) -> Metadata:
        """Raises Unreachable."""
        async with self._lock:
            if self._metadata is None or self.clock() >= self._metadata_until:
                published = await self._json("GET", self.given.issuer.rstrip("/") + "/.well-known/openid-configuration")
                self._metadata, self._metadata_until = self._read(published), self.clock() + KNOWN_SECONDS
            return self._metadata

    async def person(self, code: str, verifier: str, redirect_uri: str, is_nonce: Callable[[str], bool]) -> Person:
        """For an authorization code. Raises Unreachable, and Untrue."""
        tokens = await self._tokens(code, verifier, redirect_uri)
        claims = await self._claims(str(tokens.get("id_token", "")), str(tokens.get("access_token", "")))
        if not is_nonce(str(claims.get("nonce", ""))):
            raise Untrue("the nonce is not ours")
        subject = claims["sub"]
        if not isinstance(subject, str) or not 1 <= len(subject) <= 255 or not subject.isprintable():
            raise Untrue("the subject is none")
        told = claims if "email" in claims else await self._told(str(tokens.get("access_token", "")), subject)
        is_verified = told.get("email_verified") in (True, "true")  # some write it as a text
        email = _text(told.get("email"), 254) if is_verified else ""
        return Person(self.given.issuer, subject, email, _text(told.get("name"), 100))

    async def _tokens(self, code: str, verifier: str, redirect_uri: str) -> Mapping[str, Any]:
        metadata = await self.metadata()
        asked = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri, "code_verifier": verifier}
        id, secret = self.given.client_id, self.given.client_secret.get_secret_value()
        headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
        if metadata.takes_secret_in_body:
            asked |= {"client_id": id, "client_secret": secret}
        else:  # RFC 6749, 2.3.1
            headers["authorization"] = "Basic " + base64.b64encode(f"{quote(id, '')}:{quote(secret, '')}".encode()).decode()
        return await self._json("POST", metadata.token_endpoint, headers, urlencode(asked).encode(), refused=Untrue)

    async def _claims(self, token: str, access_token: str) -> dict[str, Any]:
        """Of an id token that is signed by this provider, for us and now (OpenID Connect Core 1.0, 3.1.3.7). Raises as `person`."""
        try:
            header = jwt.get_unverified_header(token)
            key = await self._key(header.get("kid"), header.get("alg"))
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                [key.algorithm_name],
                audience=self.given.client_id,
                issuer=self.given.issuer,
                leeway=LEEWAY_SECONDS,
                options={"require": ["iss", "sub", "aud", "exp", "iat"]},
            )
            if claims["aud"] not in (self.given.client_id, [self.given.client_id]):
                raise Untrue("others are meant, too")
            CodeIDToken(claims, header, params={"client_id": self.given.client_id, "access_token": access_token}).validate(
                leeway=LEEWAY_SECONDS
            )
        except (Untrue, Unreachable):
            raise
        except Exception as error:  # of both libraries, for a text that anybody may have written
            raise Untrue(f"the id token is not good: {error}") from error
        return claims

    async def _key(self, kid: object, algorithm: object) -> jwt.PyJWK:
        """The key that signed. Raises Untrue."""
        if algorithm not in ALGORITHMS:
            raise Untrue("the algorithm is not one of ours")
        async with self._lock:
            if self.clock() >= self._keys_until:
                await self._learn_keys()
            fitting = self._fitting(kid)
            if not fitting and self.clock() >= self._asked_again + ASK_AGAIN_SECONDS:  # it may have a new one
                self._asked_again = self.clock()
                await self._learn_keys()
                fitting = self._fitting(kid)
        if len(fitting) != 1:
            raise Untrue("there is no such key")
        if fitting[0].get("alg", algorithm) != algorithm:
            raise Untrue("the key is for another algorithm")
        return jwt.PyJWK(fitting[0], str(algorithm))

    def _fitting(self, kid: object) -> list[dict[str, Any]]:
        return [key for key in self._keys if kid is None or key.get("kid") == kid]

    async def _learn_keys(self) -> None:
        assert self._metadata is not None  # the tokens came from where it says
        published = await self._json("GET", self._metadata.jwks_uri)
        keys = published.get("keys")
        if not isinstance(keys, list) or len(keys) > MOST_KEYS:
            raise Unreachable("the keys are none")
        self._keys = [key for key in keys if isinstance(key, dict) and key.get("use", "sig") == "sig"]
        self._keys_until = self.clock() + KNOWN_SECONDS

    async def _told(self, access_token: str, subject: str) -> Mapping[str, Any]:
        """What the provider says at its userinfo endpoint, for those that keep their id tokens short."""
        endpoint = (await self.metadata()).userinfo_endpoint
        if endpoint is None or not access_token:
            return {}
        told = await self._json("GET", endpoint, {"authorization": f"Bearer {access_token}", "accept": "application/json"})
        if told.get("sub") != subject:  # OpenID Connect Core 1.0, 5.3.2
            raise Untrue("userinfo is about somebody else")
        return told

    async def _json(
        self, method: str, url: str, headers: Mapping[str, str] = {}, body: bytes | None = None, refused: type[Exception] = Unreachable
    ) -> Mapping[str, Any]:
        """Raises Unreachable; `refused` when the provider says that the request was at fault."""
        try:
            answer: Answer = await self.http.fetch(
                method, url, headers=headers, body=body, timeout_seconds=CALL_SECONDS, most_bytes=MOST_BYTES, redirects=0
            )
        except OutgoingError as error:
            raise Unreachable(error.message) from error
        if answer.status != 200:
            raise (refused if answer.status in (400, 401, 403) else Unreachable)(f"{method} {url} was answered {answer.status}")
        try:
            found = orjson.loads(answer.body)
        except ValueError:
            found = None
        if not isinstance(found, dict):
            raise Unreachable("the answer is no JSON object")
        return found

    def _read(self, published: Mapping[str, Any]) -> Metadata:
        if published.get("issuer") != self.given.issuer:
            raise Unreachable("it calls itself by another name")
        methods = published.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        userinfo = published.get("userinfo_endpoint")
        return Metadata(
            self._endpoint(published.get("authorization_endpoint")),
            self._endpoint(published.get("token_endpoint")),
            None if userinfo is None else self._endpoint(userinfo),
            self._endpoint(published.get("jwks_uri")),
            isinstance(methods, list) and "client_secret_basic" not in methods and "client_secret_post" in methods,
            published.get("authorization_response_iss_parameter_supported") is True,
        )

    def _endpoint(self, url: object) -> str:
        """As well protected as the issuer itself."""
        secure = ("https",) if self.given.issuer.startswith("https") else ("https", "http")
        if not isinstance(url, str) or urlsplit(url).scheme not in secure or urlsplit(url).fragment:
            raise Unreachable("an endpoint is none")
        return url


def _text(value: object, most: int) -> str:
    """What a provider says of somebody, if it is a text that can be kept."""
    return value if isinstance(value, str) and len(value) <= most and storable(value) == value else ""
