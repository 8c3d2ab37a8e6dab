from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook as Published

from core.errors import Invalid
from models.workflows import WebhookScheme
from services.workflows import signatures
from services.workflows.signatures import BadSignature

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
BODY = b'{"action": "opened",\n "issue": {"title": "\xc3\xa9t\xc3\xa9"}}'
SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()
OTHER = "whsec_" + base64.b64encode(b"o" * 32).decode()


def standard(secret: str | bytes = SECRET, body: bytes = BODY, at: datetime = NOW, delivery: str = "msg_1") -> dict[str, str]:
    """Headers as the published library makes them."""
    return {
        "webhook-id": delivery,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Published(secret).sign(delivery, at, body.decode()),
    }


def github(secret: str, body: bytes = BODY) -> dict[str, str]:
    return {
        "x-hub-signature-256": "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest(),
        "x-github-delivery": "72d3162e-cc78-11e3-81ab-4c9367dc0958",
    }


def accepted(scheme: WebhookScheme, secrets: list[bytes | str], headers: dict[str, str], body: bytes = BODY) -> str | None:
    return signatures.verify(scheme, secrets, headers, body, NOW).delivery_id


def refused(scheme: WebhookScheme, secrets: list[bytes | str], headers: dict[str, str], body: bytes = BODY) -> str:
    with pytest.raises(BadSignature) as caught:
        signatures.verify(scheme, secrets, headers, body, NOW)
    return str(caught.value)


def test_what_the_published_library_signs_is_accepted() -> None:
    assert accepted(WebhookScheme.STANDARD, [SECRET], standard()) == "msg_1"


def test_the_vector_of_the_published_library_is_accepted() -> None:
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    at = datetime.fromtimestamp(1614265330, UTC)
    body = b'{"test": 2432232314}'
    found = signatures.verify(WebhookScheme.STANDARD, ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], headers, body, at)
    assert found.delivery_id == "msg_p5jXN8AQM9LWM0D4loKWxJek"


def test_secrets_may_be_unpadded_base64_or_the_bytes_themselves() -> None:
    raw = b"a secret of twenty-seven b."
    assert accepted(WebhookScheme.STANDARD, [SECRET.rstrip("=")], standard()) == "msg_1"
    assert accepted(WebhookScheme.STANDARD, [raw], standard(raw)) == "msg_1"
    assert accepted(WebhookScheme.STANDARD, [raw.decode()], standard(raw)) == "msg_1"


def test_the_documented_vector_of_github_is_accepted() -> None:
    headers = {"x-hub-signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"}
    assert accepted(WebhookScheme.GITHUB, ["It's a Secret to Everybody"], headers, b"Hello, World!") is None


def test_the_delivery_id_of_github_is_its_header() -> None:
    assert accepted(WebhookScheme.GITHUB, ["s" * 16], github("s" * 16)) == "72d3162e-cc78-11e3-81ab-4c9367dc0958"


def test_a_github_secret_is_never_read_as_base64() -> None:
    assert accepted(WebhookScheme.GITHUB, [SECRET], github(SECRET))


def test_without_a_scheme_the_url_is_enough_and_an_id_is_taken_if_there_is_one() -> None:
    assert accepted(WebhookScheme.NONE, [], {}) is None
    assert accepted(WebhookScheme.NONE, [], {"idempotency-key": '"8e03978e"'}) == '"8e03978e"'
    assert accepted(WebhookScheme.NONE, [], {"idempotency-key": "b", "webhook-id": "a"}) == "a"


CHANGED = [BODY.replace(b"opened", b"openee"), BODY.replace(b"\n ", b" "), BODY + b"\n", BODY[:-1], b"", bytes([BODY[0] ^ 1]) + BODY[1:]]


@pytest.mark.parametrize("body", CHANGED)
def test_a_changed_body_is_refused(body: bytes) -> None:
    assert "webhook-signature does not match" in refused(WebhookScheme.STANDARD, [SECRET], standard(), body)
    assert "x-hub-signature-256 does not match" in refused(WebhookScheme.GITHUB, ["s" * 16], github("s" * 16), body)


@given(st.integers(0, len(BODY) * 8 - 1))
def test_any_flipped_bit_is_refused(bit: int) -> None:
    body = bytearray(BODY)
    body[bit // 8] ^= 1 << bit % 8
    assert refused(WebhookScheme.STANDARD, [SECRET], standard(), bytes(body))
    assert refused(WebhookScheme.GITHUB, ["s" * 16], github("s" * 16), bytes(body))


def test_another_secret_is_refused_and_so_is_none() -> None:
    assert refused(WebhookScheme.STANDARD, [OTHER], standard())
    assert refused(WebhookScheme.STANDARD, [], standard())
    assert refused(WebhookScheme.GITHUB, ["t" * 16], github("s" * 16))
    assert refused(WebhookScheme.GITHUB, [], github("s" * 16))


def test_while_a_secret_is_rotated_both_are_accepted() -> None:
    assert accepted(WebhookScheme.STANDARD, [OTHER, SECRET], standard()) == "msg_1"
    assert accepted(WebhookScheme.GITHUB, ["t" * 16, "s" * 16], github("s" * 16))
    both = standard() | {"webhook-signature": f"v1a,AAAA {standard(OTHER)['webhook-signature']} {standard()['webhook-signature']}"}
    assert accepted(WebhookScheme.STANDARD, [SECRET], both) == "msg_1"
    assert accepted(WebhookScheme.STANDARD, [OTHER], both) == "msg_1"
    assert refused(WebhookScheme.STANDARD, ["whsec_" + base64.b64encode(b"x" * 32).decode()], both)


@pytest.mark.parametrize(("seconds", "is_in_time"), [(-301, False), (-300, True), (0, True), (300, True), (301, False)])
def test_five_minutes_are_tolerated_both_ways(seconds: int, is_in_time: bool) -> None:
    headers = standard(at=NOW + timedelta(seconds=seconds))
    if is_in_time:
        assert accepted(WebhookScheme.STANDARD, [SECRET], headers) == "msg_1"
    else:
        assert "webhook-timestamp" in refused(WebhookScheme.STANDARD, [SECRET], headers)


def test_the_time_and_the_id_are_signed_too() -> None:
    assert refused(WebhookScheme.STANDARD, [SECRET], standard() | {"webhook-timestamp": str(int(NOW.timestamp()) + 1)})
    assert refused(WebhookScheme.STANDARD, [SECRET], standard() | {"webhook-id": "msg_2"})


def test_a_message_cannot_be_cut_anew_at_a_dot_of_its_body() -> None:
    """Signed long ago: id `msg_1`, body `<a time of now>.rest`. The same bytes under id `msg_1.<then>`, time now, body `rest` must not pass."""
    then, stamp = NOW - timedelta(days=9), int(NOW.timestamp())
    old = standard(body=f"{stamp}.rest".encode(), at=then)
    anew = old | {"webhook-id": f"msg_1.{old['webhook-timestamp']}", "webhook-timestamp": str(stamp)}
    assert "dot" in refused(WebhookScheme.STANDARD, [SECRET], anew, b"rest")


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize(
    "value", [None, "", "é", "\u0661", "\ud800", "\x00", "a\nb", "x" * 100_000, "v1,", "v1", ",", " ", "-1", "1e9", "١٢٣", "9" * 13]
)
def test_a_missing_or_strange_header_is_refused_by_its_name(name: str, value: str | None) -> None:
    headers = {key: text for key, text in (standard() | {name: value}).items() if text is not None}
    reason = refused(WebhookScheme.STANDARD, [SECRET], headers)
    assert name in reason or (name, value) in {("webhook-id", text) for text in ("v1,", "v1", ",", "-1", "1e9", "9" * 13)}
    assert len(reason) < 100


@pytest.mark.parametrize("value", [None, "", "sha256=", "sha256=é", "\ud800", "sha1=" + "0" * 40, "sha256=" + "0" * 64, "0" * 100_000])
def test_a_missing_or_strange_github_signature_is_refused(value: str | None) -> None:
    headers = {} if value is None else {"x-hub-signature-256": value}
    assert "x-hub-signature-256" in refused(WebhookScheme.GITHUB, ["s" * 16], headers)


def test_the_digest_without_its_name_is_refused() -> None:
    bare = github("s" * 16)["x-hub-signature-256"].removeprefix("sha256=")
    assert refused(WebhookScheme.GITHUB, ["s" * 16], {"x-hub-signature-256": bare})


@pytest.mark.parametrize("delivery", ["", " ", "a b", "é", "a\r\nb", "\x00", "x" * 201])
def test_a_delivery_id_is_at_most_200_printable_characters(delivery: str) -> None:
    assert "x-github-delivery" in refused(WebhookScheme.GITHUB, ["s" * 16], github("s" * 16) | {"x-github-delivery": delivery})
    assert (
        accepted(WebhookScheme.NONE, [], {"idempotency-key": delivery}) == delivery
    )  # where nothing is signed there is nothing to protect
    assert "webhook-id" in refused(WebhookScheme.STANDARD, [SECRET], standard() | {"webhook-id": delivery})
    assert accepted(WebhookScheme.GITHUB, ["s" * 16], github("s" * 16) | {"x-github-delivery": "x" * 200}) == "x" * 200


@given(
    st.dictionaries(st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature"]), st.text() | st.text("v1,= .a0", max_size=60))
)
def test_no_headers_without_the_secret_are_accepted(headers: dict[str, str]) -> None:
    assert refused(WebhookScheme.STANDARD, [SECRET], standard(OTHER) | headers)


def test_no_reason_tells_what_was_expected() -> None:
    expected = standard()["webhook-signature"].removeprefix("v1,")
    assert expected not in refused(WebhookScheme.STANDARD, [SECRET], standard(OTHER))
    assert "whsec" not in refused(WebhookScheme.STANDARD, [SECRET], standard(OTHER))


@pytest.mark.parametrize("scheme", [WebhookScheme.STANDARD, WebhookScheme.GITHUB])
def test_a_new_secret_is_sound_and_never_the_same(scheme: WebhookScheme) -> None:
    secrets = {signatures.new_secret(scheme) for _ in range(10)}
    assert len(secrets) == 10
    for secret in secrets:
        signatures.check_secret(scheme, secret)
        headers = standard(secret) if scheme == WebhookScheme.STANDARD else github(secret)
        assert accepted(scheme, [secret], headers)


@pytest.mark.parametrize(
    ("scheme", "secret"),
    [
        (WebhookScheme.GITHUB, "It's a Secret to Everybody"),
        (WebhookScheme.GITHUB, "sécret d'un été"[:8] + "é" * 8),
        (WebhookScheme.STANDARD, "whsec_" + base64.b64encode(b"k" * 24).decode()),
        (WebhookScheme.STANDARD, "whsec_" + base64.b64encode(b"k" * 64).decode()),
        (WebhookScheme.STANDARD, "k" * 24),
        (WebhookScheme.STANDARD, None),
        (WebhookScheme.GITHUB, None),
        (WebhookScheme.NONE, None),
    ],
)
def test_a_sound_secret_passes(scheme: WebhookScheme, secret: str | None) -> None:
    signatures.check_secret(scheme, secret)


@pytest.mark.parametrize(
    ("scheme", "secret", "code"),
    [
        (WebhookScheme.GITHUB, "", "BAD_LENGTH"),
        (WebhookScheme.GITHUB, "s" * 15, "BAD_LENGTH"),
        (WebhookScheme.GITHUB, "s" * 257, "BAD_LENGTH"),
        (WebhookScheme.GITHUB, "s" * 16 + "\n", "BAD_SECRET"),
        (WebhookScheme.GITHUB, "s" * 16 + "\ud800", "BAD_SECRET"),
        (WebhookScheme.GITHUB, " " + "s" * 16, "BAD_SECRET"),
        (WebhookScheme.STANDARD, "", "BAD_LENGTH"),
        (WebhookScheme.STANDARD, "whsec_", "BAD_LENGTH"),
        (WebhookScheme.STANDARD, "whsec_" + base64.b64encode(b"k" * 23).decode(), "BAD_LENGTH"),
        (WebhookScheme.STANDARD, "whsec_" + base64.b64encode(b"k" * 65).decode(), "BAD_LENGTH"),
        (WebhookScheme.STANDARD, "k" * 23, "BAD_LENGTH"),
        (WebhookScheme.STANDARD, "k" * 65, "BAD_LENGTH"),
        (WebhookScheme.STANDARD, "whsec_" + "k" * 41, "BAD_BASE64"),
        (WebhookScheme.STANDARD, "whsec_" + "-_" * 16, "BAD_BASE64"),
        (WebhookScheme.STANDARD, "whsec_" + "é" * 32, "BAD_BASE64"),
        (WebhookScheme.STANDARD, "whsec_whsec_" + "k" * 40, "BAD_BASE64"),
        (WebhookScheme.NONE, "s" * 32, "NOT_USED"),
    ],
)
def test_an_unsound_secret_is_refused_without_being_repeated(scheme: WebhookScheme, secret: str, code: str) -> None:
    with pytest.raises(Invalid) as caught:
        signatures.check_secret(scheme, secret)
    assert [(fault.path, fault.code) for fault in caught.value.fields] == [("secret", code)]
    assert secret in ("", "whsec_") or secret not in caught.value.message


def test_without_signatures_there_is_no_secret_to_make() -> None:
    with pytest.raises(ValueError, match="no secret"):
        signatures.new_secret(WebhookScheme.NONE)
