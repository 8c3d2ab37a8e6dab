"""What the published libraries sign is accepted, and nothing else: `vectors/make.mjs` made the vectors and says how."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import Webhook as Library

from models.workflows import WebhookScheme
from services.workflows import signatures
from services.workflows.signatures import BadSignature

VECTORS = Path(__file__).parent / "vectors"
PACKAGES = os.environ.get("SIGNATURE_PACKAGES", "")
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
STAMP = str(int(NOW.timestamp()))
SECRET, OLD = "a secret of some length", "the secret that it had before"

SLACK_BODY = (
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA"
    b"&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
    b"%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
)


@cache
def published() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((VECTORS / "signatures.json").read_text())
    return found


def check(vector: dict[str, Any], at: int, body: bytes | None = None) -> None:
    raw = vector["body"].encode() if body is None else body
    signatures.verify(WebhookScheme(vector["scheme"]), [OLD, vector["secret"]], vector["headers"], raw, datetime.fromtimestamp(at, UTC))


def check_all(made: dict[str, Any]) -> None:
    assert {vector["scheme"] for vector in made["vectors"]} == {"GITHUB", "STANDARD", "STRIPE"}
    for vector in made["vectors"]:
        check(vector, made["at"])
        raw = vector["body"].encode()
        for place in {0, len(raw) // 2, len(raw) - 1}:
            flipped = raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]
            with pytest.raises(BadSignature):
                check(vector, made["at"], flipped)
        (name,) = [name for name in vector["headers"] if "signature" in name]
        value = vector["headers"][name]
        for place in range(len(value) - 8, len(value)):
            other = value[:place] + ("0" if value[place] != "0" else "1") + value[place + 1 :]
            if other != value and not (
                vector["scheme"] == "STANDARD" and place >= len(value) - 2
            ):  # the spare bits of base64 before its `=`
                with pytest.raises(BadSignature):
                    check({**vector, "headers": {**vector["headers"], name: other}}, made["at"])


def test_what_the_published_libraries_signed_is_accepted_and_one_flipped_byte_is_refused() -> None:
    assert len(published()["vectors"]) == 12
    check_all(published())


@pytest.mark.skipif(
    not (PACKAGES and shutil.which("node")), reason="SIGNATURE_PACKAGES names no folder with the libraries, or there is no node"
)
def test_what_the_published_libraries_sign_now_is_accepted() -> None:
    at = int(datetime.now(UTC).timestamp())
    made = subprocess.run(["node", VECTORS / "make.mjs", PACKAGES, str(at)], capture_output=True, check=True, timeout=60)
    check_all(json.loads(made.stdout))


def test_the_documented_vector_of_slack_is_accepted() -> None:
    headers = {
        "x-slack-request-timestamp": "1531420618",
        "x-slack-signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
    }
    at = datetime.fromtimestamp(1531420618, UTC)
    verify = signatures.verify
    assert verify(WebhookScheme.SLACK, ["8f742231b10e8888abcd99yyyzzz85a5"], headers, SLACK_BODY, at).delivery_id is None
    for place in range(0, len(SLACK_BODY), 37):
        flipped = SLACK_BODY[:place] + bytes([SLACK_BODY[place] ^ 1]) + SLACK_BODY[place + 1 :]
        with pytest.raises(BadSignature):
            verify(WebhookScheme.SLACK, ["8f742231b10e8888abcd99yyyzzz85a5"], headers, flipped, at)


def hexed(secret: str, signed: bytes) -> str:
    return hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def headers_of(scheme: WebhookScheme, secret: str, body: bytes, stamp: str = STAMP) -> dict[str, str]:
    match scheme:
        case WebhookScheme.STRIPE:
            return {"stripe-signature": f"t={stamp},v1={hexed(secret, stamp.encode() + b'.' + body)},v0={'0' * 64}"}
        case WebhookScheme.SLACK:
            return {"x-slack-request-timestamp": stamp, "x-slack-signature": "v0=" + hexed(secret, b"v0:" + stamp.encode() + b":" + body)}
        case WebhookScheme.SHOPIFY:
            digest = hmac.new(secret.encode(), body, hashlib.sha256).digest()
            return {"x-shopify-hmac-sha256": base64.b64encode(digest).decode(), "x-shopify-webhook-id": "b54557e4"}
        case WebhookScheme.BEARER:
            return {"authorization": f"Bearer {secret}"}
        case WebhookScheme.BASIC:
            return {"authorization": "Basic " + base64.b64encode(secret.encode()).decode()}
    raise AssertionError(scheme)


def secrets_of(scheme: WebhookScheme) -> tuple[str, str]:
    if scheme is WebhookScheme.BASIC:
        return "ada:correct horse é", "ada:battery staple"
    return (SECRET, OLD) if scheme is not WebhookScheme.BEARER else ("AbC-._~+/" * 3 + "==", "b" * 20)


PRESETS = [WebhookScheme.STRIPE, WebhookScheme.SLACK, WebhookScheme.SHOPIFY, WebhookScheme.BEARER, WebhookScheme.BASIC]
SIGNED = PRESETS[:3]
BODY = b'{"id": "evt_1", "text": "\xc3\xa9"}'


def refused(scheme: WebhookScheme, secrets: list[str], headers: dict[str, str], body: bytes = BODY) -> str:
    with pytest.raises(BadSignature) as caught:
        signatures.verify(scheme, secrets, headers, body, NOW)
    return str(caught.value)


@pytest.mark.parametrize("scheme", PRESETS)
def test_both_secrets_of_a_rotation_are_accepted_and_no_other(scheme: WebhookScheme) -> None:
    new, old = secrets_of(scheme)
    for secret in (new, old):
        signatures.verify(scheme, [new, old], headers_of(scheme, secret, BODY), BODY, NOW)
    reason = refused(scheme, [new], headers_of(scheme, old, BODY))
    assert "does not match" in reason
    assert new not in reason
    assert refused(scheme, [], headers_of(scheme, new, BODY))
    assert refused(scheme, [new], {})


@pytest.mark.parametrize("scheme", SIGNED)
def test_a_changed_body_is_refused(scheme: WebhookScheme) -> None:
    for body in (BODY + b"\n", BODY[:-1], b"", BODY.replace(b'": "', b'":"')):
        assert "does not match" in refused(scheme, [SECRET], headers_of(scheme, SECRET, BODY), body)


@pytest.mark.parametrize("scheme", [WebhookScheme.STRIPE, WebhookScheme.SLACK])
@pytest.mark.parametrize(("seconds", "is_in_time"), [(-301, False), (-300, True), (300, True), (301, False)])
def test_five_minutes_are_tolerated_both_ways(scheme: WebhookScheme, seconds: int, is_in_time: bool) -> None:
    headers = headers_of(scheme, SECRET, BODY, str(int((NOW + timedelta(seconds=seconds)).timestamp())))
    if is_in_time:
        signatures.verify(scheme, [SECRET], headers, BODY, NOW)
    else:
        assert "too far" in refused(scheme, [SECRET], headers)


def test_stripe_may_send_several_signatures_in_one_header_but_one_time_only() -> None:
    ours = headers_of(WebhookScheme.STRIPE, SECRET, BODY)["stripe-signature"]
    theirs = headers_of(WebhookScheme.STRIPE, OLD, BODY)["stripe-signature"].split(",")[1]
    signatures.verify(WebhookScheme.STRIPE, [SECRET], {"stripe-signature": f"{theirs},{ours}"}, BODY, NOW)
    signatures.verify(WebhookScheme.STRIPE, [OLD], {"stripe-signature": f"{ours}, {theirs}"}, BODY, NOW)
    long_ago = headers_of(WebhookScheme.STRIPE, SECRET, BODY, "1000000000")["stripe-signature"]
    for header in (
        f"{long_ago},t={STAMP}",
        f"t={STAMP},{long_ago}",
        ours.replace("t=", "T="),
        ours.replace("v1=", "v0="),
        "v1=,t=",
        ",",
        "=",
    ):
        assert "stripe-signature" in refused(WebhookScheme.STRIPE, [SECRET], {"stripe-signature": header})


def test_credentials_of_another_kind_or_shape_are_refused() -> None:
    new, _ = secrets_of(WebhookScheme.BASIC)
    plain = base64.b64encode(new.encode()).decode()
    signatures.verify(WebhookScheme.BASIC, [new], {"authorization": f"basic {plain}"}, BODY, NOW)
    for value in (f"Bearer {plain}", plain, "Basic", "Basic ", "Basic é", f"Basic {plain}x", f"Basic {new}", "Basic \ud800", ""):
        assert "authorization" in refused(WebhookScheme.BASIC, [new], {"authorization": value})
    for value in ("Bearer", f"Bearer {SECRET}x", f"Basic {SECRET}", SECRET, "Bearer é"):
        assert "authorization" in refused(WebhookScheme.BEARER, [SECRET], {"authorization": value})


def test_shopify_gives_the_id_in_a_header() -> None:
    headers = headers_of(WebhookScheme.SHOPIFY, SECRET, BODY)
    assert signatures.verify(WebhookScheme.SHOPIFY, [SECRET], headers, BODY, NOW).delivery_id == "b54557e4"


@pytest.mark.parametrize("scheme", PRESETS)
def test_a_new_secret_is_sound_and_never_the_same(scheme: WebhookScheme) -> None:
    made = {signatures.new_secret(scheme) for _ in range(10)}
    assert len(made) == 10
    for secret in made:
        signatures.check_secret(scheme, secret)
        signatures.verify(scheme, [secret], headers_of(scheme, secret, BODY), BODY, NOW)


@pytest.mark.parametrize("size", [24, 32, 33, 64])
def test_the_published_library_signs_with_a_secret_without_its_prefix(size: int) -> None:
    """It decodes base64 all the same; others sign with the text."""
    secret, body = base64.b64encode(bytes(range(size))).decode(), '{"a": 1}'
    headers = {"webhook-id": "msg_1", "webhook-timestamp": STAMP}
    signatures.check_secret(WebhookScheme.STANDARD, secret)
    by_text = base64.b64encode(hmac.digest(secret.encode(), f"msg_1.{STAMP}.{body}".encode(), hashlib.sha256)).decode()
    for signature in (Library(secret).sign("msg_1", NOW, body), f"v1,{by_text}"):
        signatures.verify(WebhookScheme.STANDARD, [secret], {**headers, "webhook-signature": signature}, body.encode(), NOW)
        with pytest.raises(BadSignature):
            signatures.verify(WebhookScheme.STANDARD, [secret], {**headers, "webhook-signature": signature}, b"{}", NOW)
    prefixed = {**headers, "webhook-signature": f"v1,{by_text}"}
    with pytest.raises(BadSignature):  # with its prefix it is no text
        signatures.verify(WebhookScheme.STANDARD, [f"whsec_{secret}"], prefixed, body.encode(), NOW)
