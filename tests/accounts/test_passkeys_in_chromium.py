"""A real browser makes and uses a passkey from what we hand to it: its authenticator is Chromium's virtual one."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Browser

from tests.accounts.authenticators import ORIGIN
from tests.accounts.people import SESSION, anybody, do, person
from tests.clients import Client
from tests.make import Make
from tests.operations.test_graphiql import CHROMIUM, chromium

__all__ = ["chromium"]  # a fixture
pytestmark = [pytest.mark.browser, pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed")]

CREATE = """async options => (await navigator.credentials.create(
    {publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options)})).toJSON()"""
GET = """async options => (await navigator.credentials.get(
    {publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options)})).toJSON()"""
AUTHENTICATOR: dict[str, Any] = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


async def test_chromium_makes_a_passkey_and_signs_in_with_it(client: Client, make: Make, chromium: Browser) -> None:
    ada = await person(client, make)
    page = await chromium.new_page()
    await page.route("**/*", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
    await page.goto(ORIGIN)
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("WebAuthn.enable")
    await devtools.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})

    begun = await do(client, "beginPasskeyRegistration", "PasskeyOptions { options }")
    made = await page.evaluate(CREATE, begun["options"])
    kept = await client.mutate("finishPasskeyRegistration", "Passkey { name }", name="Chromium", credential=made)
    assert kept == {"__typename": "Passkey", "name": "Chromium"}
    for _ in range(2):
        begun = await do(client, "beginPasskeySignIn", "PasskeyOptions { options }")
        signed = await page.evaluate(GET, begun["options"])
        session = await anybody(client, "finishPasskeySignIn", SESSION, credential=signed)
        assert session["user"]["email"] == ada.user.email
    await ada.turn_on()
    challenge = await ada.sign_in()
    answer = await page.evaluate(GET, challenge["passkeyOptions"])
    assert (await ada.answer(challenge, passkey=answer))["__typename"] == "Session"
