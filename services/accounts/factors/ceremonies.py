"""What browsers send back (WebAuthn Level 3, 7.1 and 7.2), judged. Nothing here reads or writes a row."""

from __future__ import annotations

from typing import Any, cast

import orjson
from webauthn import verify_authentication_response, verify_registration_response
from webauthn.authentication.verify_authentication_response import VerifiedAuthentication
from webauthn.helpers import bytes_to_base64url, parse_attestation_object, parse_client_data_json
from webauthn.helpers.base64url_to_bytes import base64url_to_bytes
from webauthn.helpers.structs import AttestationFormat
from webauthn.registration.verify_registration_response import VerifiedRegistration

from core.fields import JSON
from models.factors import Passkey
from services.accounts.factors.parties import RelyingParty

MOST_BYTES = 20_000  # of all that a browser sends
ID_BYTES = 1023  # of a credential's id at most (WebAuthn Level 3, 4)
# Nobody's hardware is trusted for its maker, so no certificate need be read.
FORMATS = (AttestationFormat.NONE, AttestationFormat.PACKED)


class Refused(Exception):
    """It is not what was asked for, or not what it says it is. The cause says more, and is nobody's business outside."""


def challenge_of(credential: JSON) -> bytes:
    """Which challenge was signed, as it says itself. Raises Refused."""
    try:
        if len(orjson.dumps(credential)) > MOST_BYTES:
            raise Refused
        return parse_client_data_json(base64url_to_bytes(_response(credential)["clientDataJSON"])).challenge
    except Exception as error:  # of many kinds, here and below: these are bytes that anybody may send
        raise Refused from error


def credential_id_of(credential: JSON) -> str:
    """Raises Refused."""
    id = credential.get("id") if isinstance(credential, dict) else None
    if not isinstance(id, str) or "\0" in id:
        raise Refused
    return id


def registered(credential: JSON, challenge: bytes, party: RelyingParty) -> VerifiedRegistration:
    """Raises Refused."""
    try:
        if parse_attestation_object(base64url_to_bytes(_response(credential)["attestationObject"])).fmt not in FORMATS:
            raise Refused
        made = verify_registration_response(
            credential=cast("dict[str, Any]", credential),
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=party.origins,
        )
        if len(made.credential_id) > ID_BYTES:
            raise Refused
        return made
    except Exception as error:
        raise Refused from error


def asserted(credential: JSON, challenge: bytes, party: RelyingParty, passkey: Passkey, *, is_verified: bool) -> VerifiedAuthentication:
    """`is_verified`: the authenticator must have asked for a finger or a PIN. A counter that does not go up is refused: the mark of a
    copy (WebAuthn Level 3, 6.1.1). Raises Refused."""
    try:
        handle = _response(credential).get("userHandle")
        if handle and handle != bytes_to_base64url(passkey.user_id.bytes):
            raise Refused
        return verify_authentication_response(
            credential=cast("dict[str, Any]", credential),
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=party.origins,
            credential_public_key=passkey.public_key,
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=is_verified,
        )
    except Exception as error:
        raise Refused from error


def _response(credential: JSON) -> dict[str, Any]:
    response = credential.get("response") if isinstance(credential, dict) else None
    if not isinstance(response, dict):
        raise Refused
    return response
