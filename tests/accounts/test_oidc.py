"""Sign-in at a provider and linking, through the front door, with a provider on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from pydantic import SecretStr, ValidationError
from starlette.responses import JSONResponse, RedirectResponse, Response

from core.clock import now
from core.reads import global_id
from core.settings import OidcProvider, Settings
from models.accounts import Session, User
from models.audits import AuditEntry
from models.identities import Identity, OidcFlow
from models.letters import Letter, LetterKind
from services.accounts.oidc.providers import Unreachable
from services.platform import Platform
from tests.accounts.people import SESSION, Person, anybody, person
from tests.accounts.providers import CLIENT_ID, CLIENT_SECRET, Browser, Claims, Provider, serving
from tests.clients import Client, Data
from tests.make import Make

FINISHED = f"{SESSION} ... on TwoFactorChallenge {{ challengeToken }}"


@pytest.fixture
async def provider() -> AsyncIterator[Provider]:
    provider = Provider()
    async with serving(provider):
        yield provider


@pytest.fixture
def settings(settings: Settings, provider: Provider) -> Settings:
    fake = OidcProvider(id="fake", issuer=provider.issuer, client_id=CLIENT_ID, client_secret=SecretStr(CLIENT_SECRET))
    other = OidcProvider(id="google", issuer=f"{provider.issuer}/other", client_id="other", client_secret=SecretStr("other"))
    places = {"outgoing_allow": (provider.issuer.removeprefix("http://"),), "oidc_return_paths": ("/", "/app")}
    return settings.model_copy(update={"oidc_providers": (fake, other), **places})


@pytest.fixture
async def browser(address: str) -> AsyncIterator[Browser]:
    browser = Browser(address)
    yield browser
    await browser.http.aclose()


async def begin(client: Client, **input: Any) -> Data:
    begun = await anybody(client, "beginOidcSignIn", "OidcBegun { url secret }", **({"provider": "fake"} | input))
    assert begun["__typename"] == "OidcBegun", begun
    return begun


async def finish(client: Client, landed: str, begun: Data) -> Data:
    return await anybody(client, "finishOidcSignIn", FINISHED, code=code_of(landed), secret=begun["secret"])


def code_of(landed: str) -> str:
    return dict(parse_qsl(urlsplit(landed).fragment))["oidcCode"]


async def go_there(browser: Browser, begun: Data) -> str:
    """Where the provider asks the person."""
    answer = await browser.go(begun["url"])
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


async def go_and_come_back(browser: Browser, provider: Provider, begun: Data) -> str:
    """Where the page is shown again."""
    answer = await browser.back(provider.consent(await go_there(browser, begun)))
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


@pytest.mark.parametrize(("kid", "algorithm"), [("one", "RS256"), ("one", "PS256"), ("two", "ES256")])
async def test_whoever_is_new_gets_an_account_and_comes_back_to_it(
    client: Client, browser: Browser, provider: Provider, kid: str, algorithm: str
) -> None:
    provider.sign = lambda claims: provider.signed(claims, kid, algorithm)
    assert (await client.data("{ oidcProviders }"))["oidcProviders"] == ["fake", "google"]
    begun = await begin(client, returnTo="/app")
    started = await browser.go(begun["url"])
    (cookie,) = started.headers.get_list("set-cookie")
    assert {"HttpOnly", "SameSite=lax", "Path=/", "Max-Age=600"} <= set(cookie.split("; "))
    assert started.headers["referrer-policy"] == "no-referrer"
    there = started.headers["location"]
    assert dict(parse_qsl(urlsplit(there).query))["redirect_uri"] == "http://localhost:8000/oauth/fake/callback"
    returned = await browser.back(provider.consent(there))
    assert returned.headers["location"].startswith("http://localhost:8000/app#oidcCode=")
    assert returned.headers["cache-control"] == "no-store"
    assert browser.cookies == {}
    session = await finish(client, returned.headers["location"], begun)
    assert session["user"]["email"] == "ada@example.com"
    client.token = session["accessToken"]
    me = (await client.data("{ me { name identities { nodes { provider email } } } }"))["me"]
    assert me == {"name": "Ada", "identities": {"nodes": [{"provider": "fake", "email": "Ada@Example.com"}]}}
    provider.person = {"sub": "248"}  # the subject says who it is; no address is needed again
    begun = await begin(client)
    again = await finish(client, await go_and_come_back(browser, provider, begun), begun)
    assert again["user"] == session["user"]
    assert provider.seen.count("/jwks") == provider.seen.count("/.well-known/openid-configuration") == 1
    assert await AuditEntry.filter(action="identity.linked").count() == 1


async def test_an_address_may_come_from_userinfo(client: Client, browser: Browser, provider: Provider) -> None:
    provider.person = {"sub": "248"}
    provider.userinfo = {"sub": "248", "email": "grace@example.com", "email_verified": "true", "name": "x" * 101}
    begun = await begin(client)
    session = await finish(client, await go_and_come_back(browser, provider, begun), begun)
    assert session["user"]["email"] == "grace@example.com"
    assert (await User.get()).name == "grace"


async def test_no_account_is_made_without_a_verified_address_nor_opened_by_one(
    client: Client, browser: Browser, provider: Provider, make: Make
) -> None:
    for lie in ({"email_verified": False}, {"email_verified": None}, {"email": ""}, {"email": "no address"}, {"email": 5}):
        provider.person = {"sub": "248", "email": "ada@example.com", "email_verified": True} | lie
        begun = await begin(client)
        assert (await finish(client, await go_and_come_back(browser, provider, begun), begun))["code"] == "DENIED", lie
    assert await User.all().count() == 0
    ada = await make.user()
    before = await Session.all().count()
    provider.person = {"sub": "248", "email": ada.email.upper(), "email_verified": True}
    begun = await begin(client)
    assert (await finish(client, await go_and_come_back(browser, provider, begun), begun))["code"] == "CONFLICT"
    assert (await Identity.all().count(), await Session.all().count(), await User.all().count()) == (0, before, 1)


async def test_the_second_factor_is_asked_for_all_the_same(client: Client, browser: Browser, provider: Provider, make: Make) -> None:
    ada = await person(client, make)
    await Identity.create(user_id=ada.user.id, provider="fake", issuer=provider.issuer, subject="248")
    await ada.turn_on()
    before = await Session.all().count()
    begun = await begin(client)
    challenge = await finish(client, await go_and_come_back(browser, provider, begun), begun)
    assert challenge["__typename"] == "TwoFactorChallenge"
    assert await Session.all().count() == before
    assert (await ada.answer(challenge, code=ada.code()))["user"]["email"] == ada.user.email


async def test_a_disabled_account_is_not_opened(client: Client, browser: Browser, provider: Provider, make: Make) -> None:
    ada = await make.user()
    await Identity.create(user_id=ada.id, provider="fake", issuer=provider.issuer, subject="248")
    await User.all().update(is_disabled=True)
    begun = await begin(client)
    assert (await finish(client, await go_and_come_back(browser, provider, begun), begun))["code"] == "UNAUTHENTICATED"


async def test_where_one_begins_is_checked(client: Client) -> None:
    for input, path in (
        ({"provider": "nobody"}, "provider"),
        ({"provider": "fake", "returnTo": "https://evil.example"}, "returnTo"),
        ({"provider": "fake", "returnTo": "//evil.example"}, "returnTo"),
        ({"provider": "fake", "returnTo": "/\\evil.example"}, "returnTo"),
        ({"provider": "fake", "returnTo": "/elsewhere"}, "returnTo"),
    ):
        answer = await anybody(client, "beginOidcSignIn", "OidcBegun { url }", **input)
        assert answer["fields"][0]["path"] == path
    assert await OidcFlow.all().count() == 0


Lie = Callable[[Provider], Callable[[Claims], str]]


def claims(**lies: Any) -> Lie:
    return lambda provider: lambda told: provider.signed({name: value for name, value in {**told, **lies}.items() if value is not ...})


def stranger(provider: Provider) -> Callable[[Claims], str]:
    key = rsa.generate_private_key(65537, 2048)
    return lambda told: jwt.encode(told, key, "RS256", headers={"kid": "one"})


def public_as_secret(provider: Provider) -> Callable[[Claims], str]:
    return lambda told: jwt.encode(told, "x" * 32, "HS256", headers={"kid": "one"})


TOKENS: dict[str, Lie] = {
    "another issuer": claims(iss="https://evil.example"),
    "another audience": claims(aud="another"),
    "more audiences": claims(aud=[CLIENT_ID, "another"]),
    "another party": claims(azp="another"),
    "expired": claims(exp=1_000_000_000),
    "no end": claims(exp=...),
    "from the future": claims(iat=4_000_000_000, nbf=4_000_000_000),
    "another nonce": claims(nonce="another"),
    "no nonce": claims(nonce=...),
    "no subject": claims(sub=...),
    "an empty subject": claims(sub=""),
    "a subject with a NUL": claims(sub="a\0"),
    "another access token": claims(at_hash="bm90IHRoaXM"),
    "a stranger's key": stranger,
    "a shared secret": public_as_secret,
    "no algorithm": lambda provider: lambda told: jwt.encode(told, "", "none"),
    "an unknown key": lambda provider: lambda told: jwt.encode(told, provider.keys["one"], "RS256", headers={"kid": "three"}),
    "a key of another kind": lambda provider: lambda told: jwt.encode(told, provider.keys["one"], "RS256", headers={"kid": "two"}),
    "no token": lambda provider: lambda told: "no.token.atall",
}


async def left(browser: Browser) -> tuple[int, int, int]:
    return await Session.all().count(), await Identity.all().count(), await OidcFlow.filter(code_hash__isnull=False).count()


@pytest.mark.parametrize("lie", list(TOKENS))
async def test_a_token_that_does_not_hold_opens_nothing(client: Client, browser: Browser, provider: Provider, lie: str) -> None:
    provider.sign = TOKENS[lie](provider)
    landed = await go_and_come_back(browser, provider, await begin(client))
    assert landed == "http://localhost:8000/#oidcError=REFUSED"
    assert await left(browser) == (0, 0, 0)


SAID: dict[str, tuple[dict[str, str], str]] = {
    "another provider answers": ({"iss": "https://evil.example"}, "REFUSED"),
    "it does not say who it is": ({"iss": ""}, "REFUSED"),
    "the person refuses": ({"error": "access_denied"}, "DENIED"),
    "an empty code": ({"code": ""}, "REFUSED"),
    "a code of somebody else": ({"code": "another"}, "REFUSED"),
}


@pytest.mark.parametrize("said", list(SAID))
async def test_an_answer_that_does_not_hold_opens_nothing(client: Client, browser: Browser, provider: Provider, said: str) -> None:
    lies, expected = SAID[said]
    answer = await browser.back(provider.consent(await go_there(browser, await begin(client)), **lies))
    assert answer.headers["location"] == f"http://localhost:8000/#oidcError={expected}"
    assert await left(browser) == (0, 0, 0)


async def test_the_provider_must_say_who_it_is_if_it_said_so(client: Client, browser: Browser, provider: Provider) -> None:
    said = provider.consent(await go_there(browser, await begin(client)))
    del said["iss"]
    assert (await browser.back(said)).headers["location"].endswith("#oidcError=REFUSED")
    assert await left(browser) == (0, 0, 0)


async def test_a_way_back_is_good_once_in_the_browser_that_left(client: Client, browser: Browser, provider: Provider, address: str) -> None:
    begun = await begin(client)
    there = await go_there(browser, begun)
    assert (await browser.go(begun["url"])).status_code == 400  # the ticket was used
    said = provider.consent(there)
    stranger = Browser(address)
    assert (await stranger.back(said)).json()["error"]["code"] == "LOST"
    stranger.cookies = dict.fromkeys(browser.cookies, "guessed")
    assert (await stranger.back(said)).status_code == 400
    await stranger.http.aclose()
    assert (await browser.back(said, "google")).status_code == 400  # mixed up
    assert (await browser.back({**said, "state": "another"})).status_code == 400
    assert (await browser.back({"code": "x"})).status_code == 400
    assert (await browser.go(f"/oauth/fake/callback?state={said['state']}&code=a&code=b")).status_code == 400
    assert (await browser.go("/oauth/fake/callback?state=" + "x" * 9000)).status_code == 400
    cookies = dict(browser.cookies)
    assert (await browser.back(said)).status_code == 303
    browser.cookies = cookies
    assert (await browser.back(said)).status_code == 400
    assert provider.seen.count("/token") == 1
    late = await begin(client)
    said = provider.consent(await go_there(browser, late))
    await OidcFlow.all().update(expires_at=now() - timedelta(seconds=1))
    assert (await browser.back(said)).status_code == 400
    too_late = await begin(client)
    assert await OidcFlow.all().count() == 1  # the others were swept away
    await OidcFlow.all().update(expires_at=now() - timedelta(seconds=1))
    assert (await browser.go(too_late["url"])).status_code == 400


async def test_of_two_answers_at_once_one_is_heard(client: Client, browser: Browser, provider: Provider) -> None:
    begun = await begin(client)
    said = provider.consent(await go_there(browser, begun))
    answers = await asyncio.gather(*[browser.back(said) for _ in range(10)])
    assert sorted(answer.status_code for answer in answers) == [303] + [400] * 9
    (landed,) = [answer.headers["location"] for answer in answers if answer.status_code == 303]
    finished = await asyncio.gather(
        *[client.mutate("finishOidcSignIn", FINISHED, code=code_of(landed), secret=begun["secret"]) for _ in range(10)]
    )
    assert sorted(answer["__typename"] for answer in finished) == ["Problem"] * 9 + ["Session"]


async def test_what_came_back_is_good_once_soon_and_for_the_page_that_began(client: Client, browser: Browser, provider: Provider) -> None:
    begun, other = await begin(client), await begin(client)
    landed = await go_and_come_back(browser, provider, begun)
    assert (await finish(client, landed, other))["code"] == "UNAUTHENTICATED"  # a page that was sent somebody else's code
    assert (await finish(client, landed, begun))["__typename"] == "Session"
    assert (await finish(client, landed, begun))["code"] == "UNAUTHENTICATED"
    late = await begin(client)
    landed = await go_and_come_back(browser, provider, late)
    await OidcFlow.all().update(expires_at=now())
    assert (await finish(client, landed, late))["code"] == "UNAUTHENTICATED"


async def test_an_identity_is_linked_from_inside_by_the_same_session(
    client: Client, browser: Browser, provider: Provider, make: Make
) -> None:
    ada = await person(client, make)
    linked = "Identity { id provider email lastUsedAt }"
    given = {"provider": "fake"}
    await ada.grow_old()
    assert (await client.mutate("beginOidcLink", "OidcBegun { url secret }", **given))["code"] == "PROOF_REQUIRED"
    await Session.all().update(proved_at=now())
    begun = await client.mutate("beginOidcLink", "OidcBegun { url secret }", **given)
    landed = await go_and_come_back(browser, provider, begun)
    finishing = {"code": code_of(landed), "secret": begun["secret"]}
    assert (await anybody(client, "finishOidcSignIn", FINISHED, **finishing))["code"] == "UNAUTHENTICATED"
    assert (await anybody(client, "linkOidc", linked, **finishing))["code"] == "UNAUTHENTICATED"
    mallory = await person(client, make, "Mallory")
    assert (await client.mutate("linkOidc", linked, **finishing))["code"] == "UNAUTHENTICATED"
    assert await Identity.all().count() == 0
    client.token = await make.token(ada.viewer)
    other = await Session.create(user_id=ada.user.id)
    assert (await client.mutate("linkOidc", linked, **finishing, endOtherSessions=True))["provider"] == "fake"
    assert (await Session.get(id=other.id)).ended_at is not None
    assert [letter.address for letter in await Letter.filter(kind=LetterKind.IDENTITY_LINKED)] == [ada.user.email]
    begun = await begin(client)
    assert (await finish(client, await go_and_come_back(browser, provider, begun), begun))["user"]["email"] == ada.user.email
    client.token = await make.token(mallory.viewer)
    begun = await client.mutate("beginOidcLink", "OidcBegun { url secret }", **given)
    finishing = {"code": code_of(await go_and_come_back(browser, provider, begun)), "secret": begun["secret"]}
    assert (await client.mutate("linkOidc", linked, **finishing))["code"] == "CONFLICT"
    sign_in = await begin(client)
    finishing = {"code": code_of(await go_and_come_back(browser, provider, sign_in)), "secret": sign_in["secret"]}
    assert (await client.mutate("linkOidc", linked, **finishing))["code"] == "UNAUTHENTICATED"  # begun as a sign-in


async def test_the_last_way_in_stays_linked(client: Client, make: Make, provider: Provider) -> None:
    ada: Person = await person(client, make)
    rows = [
        await Identity.create(user_id=ada.user.id, provider=name, issuer=f"{provider.issuer}/{name}", subject="1")
        for name in ("fake", "google", "gone")
    ]
    unlink = "IdentityUnlinked { provider }"
    await User.all().update(password_hash="")
    one, two, gone = [{"identityId": global_id(Identity, row.id)} for row in rows]
    assert (await client.mutate("unlinkIdentity", unlink, **one))["provider"] == "fake"
    assert (await client.mutate("unlinkIdentity", unlink, **two))["code"] == "CONFLICT"  # a provider that is set up no more opens nothing
    assert (await client.mutate("unlinkIdentity", unlink, **gone))["provider"] == "gone"
    await User.all().update(password_hash=ada.user.password_hash)
    await ada.grow_old()
    assert (await client.mutate("unlinkIdentity", unlink, **two))["code"] == "PROOF_REQUIRED"
    assert await AuditEntry.filter(action="identity.unlinked").count() == 2


METADATA: dict[str, dict[str, Any]] = {
    "another's name": {"issuer": "https://evil.example"},
    "no keys": {"jwks_uri": None},
    "an endpoint inside": {"token_endpoint": "file:///etc/passwd"},
}


@pytest.mark.parametrize("lie", list(METADATA))
async def test_a_provider_that_publishes_nonsense_is_not_gone_to(client: Client, browser: Browser, provider: Provider, lie: str) -> None:
    provider.metadata = METADATA[lie]
    answer = await browser.go((await begin(client))["url"])
    assert (answer.status_code, answer.json()["error"]["code"]) == (502, "PROVIDER_UNAVAILABLE")


ANSWERS: dict[str, Callable[[], Response]] = {
    "it fails": lambda: Response(status_code=500),
    "no JSON": lambda: Response("<html>"),
    "a list": lambda: JSONResponse([]),
    "endless": lambda: Response(b"x" * 400_000),
    "a redirect inside": lambda: RedirectResponse("http://127.0.0.1:1/token"),
}


@pytest.mark.parametrize("kind", list(ANSWERS))
async def test_a_provider_that_fails_is_said_to(client: Client, browser: Browser, provider: Provider, kind: str) -> None:
    provider.answer = ANSWERS[kind]
    assert (await go_and_come_back(browser, provider, await begin(client))).endswith("#oidcError=UNAVAILABLE")
    assert await left(browser) == (0, 0, 0)


async def test_the_guard_holds_for_what_a_provider_publishes(client: Client, browser: Browser, provider: Provider, address: str) -> None:
    provider.metadata = {"token_endpoint": f"http://{address}/token"}
    assert (await go_and_come_back(browser, provider, await begin(client))).endswith("#oidcError=UNAVAILABLE")


async def test_keys_are_looked_for_again_when_one_is_new_and_not_too_often(home: Platform, provider: Provider) -> None:
    known, clock = home.identities.flows.providers["fake"], [1000.0]
    known.clock = lambda: clock[0]
    await known.metadata()
    told = {"iss": provider.issuer, "aud": CLIENT_ID, "sub": "1", "iat": int(now().timestamp()), "exp": int(now().timestamp()) + 60}
    await known._claims(provider.signed(told), "")
    provider.keys = {"new": provider.keys["one"]}
    assert (await known._claims(provider.signed(told, "new"), ""))["sub"] == "1"
    for _ in range(5):
        with pytest.raises(Exception, match="no such key"):
            await known._claims(jwt.encode(told, provider.keys["new"], "RS256", headers={"kid": "newer"}), "")
    assert provider.seen.count("/jwks") == 2
    clock[0] += 3601
    assert (await known._claims(provider.signed(told, "new"), ""))["sub"] == "1"
    assert provider.seen.count("/jwks") == 3
    provider.metadata = {"issuer": "https://evil.example"}
    with pytest.raises(Unreachable):
        await known.metadata()


def test_settings_say_what_is_wrong_with_a_provider() -> None:
    good = {"id": "google", "client_id": "a", "client_secret": "b"}
    assert Settings(_env_file=None, oidc_providers=[good]).oidc_providers[0].issuer == "https://accounts.google.com"
    for bad in (
        [good, good],
        [{**good, "id": "Other"}],
        [{**good, "id": "other"}],
        [{**good, "issuer": "http://example.com"}],
        [{**good, "issuer": "https://example.com?x"}],
        [{**good, "client_id": ""}],
    ):
        with pytest.raises(ValidationError):
            Settings(_env_file=None, oidc_providers=bad)
    for path in ("//evil.example", "https://evil.example", "/\\evil", "app", "/a?b", "/a#b"):
        with pytest.raises(ValidationError):
            Settings(_env_file=None, oidc_return_paths=(path,))
