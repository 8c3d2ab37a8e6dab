"""Whoever changes how one signs in chooses whether that ends the other sessions (ASVS 5.0 V7.4.3)."""

from __future__ import annotations

from core.reads import global_id
from models.accounts import Session
from models.identities import Identity
from tests.accounts.authenticators import Authenticator
from tests.accounts.people import PASSWORD, Person, do, person
from tests.clients import Client, Data
from tests.make import Make


async def test_a_change_of_factors_ends_other_sessions_if_that_is_wished(client: Client, make: Make) -> None:
    ada = await person(client, make)

    async def disable(**more: object) -> Data:
        await ada.turn_on()  # which ends all others anyway
        await Session.create(user_id=ada.user.id)
        return await client.mutate("disableTotp", "TwoFactorOff { disabledAt }", password=PASSWORD, code=await ada.fresh(), **more)

    async def add(**more: object) -> Data:
        begun = await do(client, "beginPasskeyRegistration", "PasskeyOptions { options }")
        credential = Authenticator().create(begun["options"])
        return await client.mutate("finishPasskeyRegistration", "Passkey { id }", name="Key", credential=credential, **more)

    async def delete(**more: object) -> Data:
        return await client.mutate("deletePasskey", "PasskeyDeleted { name }", passkeyId=(await add())["id"], **more)

    async def unlink(**more: object) -> Data:
        identity = await Identity.create(user_id=ada.user.id, provider="fake", issuer="fake", subject=str(more))
        given = {"identityId": global_id(Identity, identity.id), **more}
        return await client.mutate("unlinkIdentity", "IdentityUnlinked { provider }", **given)

    for change in (disable, add, delete, unlink):
        for wish, left in (({}, 2), ({"endOtherSessions": False}, 2), ({"endOtherSessions": True}, 1)):
            await others(ada)
            assert (await change(**wish))["__typename"] != "Problem", (change, wish)
            assert await Session.filter(user_id=ada.user.id, ended_at=None).count() == left, (change, wish)
            assert (await client.data("{ me { name } }"))["me"] == {"name": "Ada"}


async def others(ada: Person) -> None:
    """One."""
    await Session.filter(user_id=ada.user.id).exclude(id=ada.viewer.session_id).delete()
    await Session.create(user_id=ada.user.id)
