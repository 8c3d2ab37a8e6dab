"""The workflow whose runs are measured, and the deliveries that start them: signed by Standard Webhooks 1.0, each with an id of its own."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time

import orjson

from core.fields import JSON

COLUMNS: JSON = [
    {"name": "title", "type": "text", "required": True},
    {"name": "amount", "type": "number"},
    {"name": "kind", "type": "text"},
]
STEPS = 4


def definition(database_id: str) -> dict[str, JSON]:
    return {
        "input": {
            "type": "object",
            "required": ["order", "customer"],
            "properties": {
                "order": {
                    "type": "object",
                    "required": ["number", "amount"],
                    "properties": {"number": {"type": "integer"}, "amount": {"type": "number", "minimum": 0}},
                },
                "customer": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string", "minLength": 1}}},
            },
        },
        "steps": [
            {
                "key": "read",
                "type": "transform",
                "with": {"title": "Order {{ input.order.number }} of {{ input.customer.name }}", "amount": "{{ input.order.amount }}"},
            },
            {
                "key": "judge",
                "type": "transform",
                "when": "steps.read.output.amount > 0.0",
                "with": {"kind": "{{ steps.read.output.amount > 50.0 ? 'large' : 'small' }}"},
            },
            {
                "key": "save",
                "type": "database.insert",
                "with": {
                    "database": database_id,
                    "values": {
                        "title": "{{ steps.read.output.title }}",
                        "amount": "{{ steps.read.output.amount }}",
                        "kind": "{{ steps.judge.output.kind }}",
                    },
                },
            },
            {
                "key": "tell",
                "type": "transform",
                "needs": ["judge", "save"],
                "with": {"text": "{{ steps.read.output.title }}: {{ steps.judge.output.kind }}", "record": "{{ steps.save.output.id }}"},
            },
        ],
        "output": {"record": "{{ steps.save.output.id }}", "text": "{{ steps.tell.output.text }}"},
    }


def deliveries(url: str, secret: str, first: int, count: int) -> list[bytes]:
    """Requests that are ready to be sent within the next minutes, all of the same length. Their ids are `delivery-<number>`."""
    path = "/hooks/" + url.rsplit("/", 1)[-1]
    key, at = base64.b64decode(secret.removeprefix("whsec_")), int(time.time())
    return [_delivery(path, key, at, number) for number in range(first, first + count)]


def delivery_id(number: int) -> str:
    return f"delivery-{number:08}"


def _delivery(path: str, key: bytes, at: int, number: int) -> bytes:
    id, amount = delivery_id(number), 10.25 + number % 89  # a length that is the same for all
    body = orjson.dumps(
        {
            "event": "order.created",
            "order": {
                "number": 10_000_000 + number,
                "amount": amount,
                "currency": "EUR",
                "items": [{"sku": f"sku-{n}", "count": n} for n in range(5)],
            },
            "customer": {
                "name": "Ada Lovelace",
                "email": "ada@example.com",
                "address": {"city": "London", "street": "12 St James's Square"},
            },
        }
    )
    signature = base64.b64encode(hmac.digest(key, b".".join((id.encode(), b"%d" % at, body)), hashlib.sha256)).decode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        f"webhook-id: {id}\r\nwebhook-timestamp: {at}\r\nwebhook-signature: v1,{signature}\r\n\r\n"
    )
    return head.encode() + body
