"""What the API's door keeps."""

from __future__ import annotations

from datetime import datetime

from tortoise import fields
from tortoise.models import Model

from core.clock import now
from core.ids import new_id


class TrustedDocument(Model):
    """A document that clients may name instead of sending it: `python -m server documents allow`."""

    id = fields.CharField(max_length=128, primary_key=True)  # SHA-256 of the text, or SHA-1 as graphql-codegen makes it unless told
    text = fields.TextField()
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "trusted_documents"
        indexes = (("created_at",),)


class KeptReply(Model):
    """What a mutation that came with a key of its client's answered: the same is answered when it comes again."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    principal_id = fields.UUIDField()  # a person, or an API key
    operation = fields.CharField(max_length=500)  # the names of its mutations
    key = fields.CharField(max_length=200)
    fingerprint = fields.CharField(max_length=64)  # of all that was sent
    answer: str | None = fields.TextField(null=True)  # sealed: it may show what is shown once. Null: not yet, or never known
    started_at: datetime = fields.DatetimeField(default=now)
    expires_at: datetime = fields.DatetimeField()

    class Meta:
        table = "kept_replies"
        unique_together = (("principal_id", "operation", "key"),)
        indexes = (("expires_at",),)
