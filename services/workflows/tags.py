"""Words by which people find their workflows, webhooks and schedules again."""

from __future__ import annotations

from typing import TypeVar

from core import names
from core.errors import Invalid, raise_if_any
from models.workflows import Schedule, Webhook, Workflow

MOST, LENGTH_MOST = 20, 50

Tagged = TypeVar("Tagged", Workflow, Webhook, Schedule)


async def set_tags(of: Tagged, tags: list[str]) -> Tagged:
    """In place of those it has, in their order, each once. Raises Invalid."""
    if len(tags) > MOST:
        raise Invalid.field("tags", "TOO_MANY", f"At most {MOST} tags; these are {len(tags)}.")
    raise_if_any([fault for n, tag in enumerate(tags) for fault in names.fault("A tag", tag, f"tags[{n}]", 1, LENGTH_MOST)])
    of.tags = list(dict.fromkeys(tags))
    await of.save(update_fields=["tags"])
    return of
