"""Which models there are, whose keys open them, and which of them a kind of task goes to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

import orjson
from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.models import Model

from core.clock import now
from core.database import Pool, Statements
from core.fields import JSON, ExactJSON, choice
from core.ids import new_id
from models.projects import Project

if TYPE_CHECKING:
    from tortoise.queryset import QuerySet

    from core.viewers import Viewer


class ModelProvider(StrEnum):
    OPENAI = "OPENAI"  # and whatever speaks its protocol at another address
    ANTHROPIC = "ANTHROPIC"
    GOOGLE = "GOOGLE"
    LOCAL = "LOCAL"
    FAKE = "FAKE"


class ModelCapability(StrEnum):
    TOOLS = "TOOLS"
    REASONING = "REASONING"
    VISION = "VISION"
    EMBEDDINGS = "EMBEDDINGS"  # that is all it does: it turns a text into a vector, and answers nothing


class ModelPricing(StrEnum):
    TABLE = "TABLE"  # genai-prices, by the provider's address
    STATED = "STATED"
    FREE = "FREE"


class ModelStrategy(StrEnum):
    PRIORITY = "PRIORITY"
    CHEAPEST = "CHEAPEST"
    FASTEST = "FASTEST"
    CAPABILITY = "CAPABILITY"
    RANKING = "RANKING"


class ProviderKey(Model):
    """A project's own. It is sent to this one address and to no other; it is sealed, and nothing reads it out again."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="provider_keys")
    project_id: UUID
    provider = choice(ModelProvider)
    base_url = fields.CharField(max_length=500, default="")  # empty: the vendor's own
    sealed = fields.TextField()
    changed_at = fields.DatetimeField(default=now)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "provider_keys"
        unique_together = (("project", "provider", "base_url"),)
        indexes = (("project", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[ProviderKey]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


class LanguageModel(Model):
    """Of a project or, without one, of the whole installation. Its id is made of what it is (`services/ai/catalogs.py`), so the same model
    cannot be there twice."""

    id = fields.UUIDField(primary_key=True)
    project: fields.ForeignKeyNullableRelation[Project] = fields.ForeignKeyField(
        "models.Project", null=True, related_name="language_models"
    )
    project_id: UUID | None
    provider = choice(ModelProvider)
    name = fields.CharField(max_length=200)  # at the provider
    base_url = fields.CharField(max_length=500, default="")  # empty: the vendor's own
    capabilities: fields.Field[Any] = ExactJSON()  # a list of ModelCapability
    context_tokens = fields.IntField(null=True)
    pricing = choice(ModelPricing)
    input_micros = fields.BigIntField(null=True)  # STATED: for a million tokens
    output_micros = fields.BigIntField(null=True)
    position = fields.IntField(default=0)  # among the installation's: the lower is preferred
    is_enabled = fields.BooleanField(default=True)
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "language_models"
        indexes = (("project", "created_at", "id"), ("created_at", "id"))

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[LanguageModel]:
        return cls.filter(Q(project_id=None) | Q(project_id__in=Subquery(Project.visible_to(viewer).values("id"))))

    @property
    def answers(self) -> bool:
        """Else it makes vectors."""
        return ModelCapability.EMBEDDINGS not in self.capabilities


class ModelRule(Model):
    """Which models a kind of task goes to. The rule of the task "" is for every task that has none of its own."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    project: fields.ForeignKeyRelation[Project] = fields.ForeignKeyField("models.Project", related_name="model_rules")
    project_id: UUID
    task = fields.CharField(max_length=60, default="")
    strategy = choice(ModelStrategy)
    model_ids: fields.Field[Any] = ExactJSON()  # in order
    falls_back_when_refused = fields.BooleanField(default=False)
    cache_seconds = fields.IntField(null=True)  # null: as the server is set; 0: nothing is kept
    created_at = fields.DatetimeField(default=now)

    class Meta:
        table = "model_rules"
        unique_together = (("project", "task"),)
        indexes = (("project", "created_at", "id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[ModelRule]:
        return cls.filter(project_id__in=Subquery(Project.visible_to(viewer).values("id")))


# One statement for all that a choice goes by: it is made for each call, also for one that the cache answers.
_SITUATION = """
select
    (select row_to_json(r)::text from (
        select m.*, (select row_to_json(s) from semantic_caches s where s.rule_id = m.id) as semantic
        from model_rules m where m.project_id = $1 and m.task in ($2, '') order by m.task desc limit 1
    ) r) as rule,
    (select json_agg(m order by m.project_id is null, m.position, m.created_at, m.id)::text from language_models m
        where (m.project_id = $1 or m.project_id is null) and m.is_enabled) as models,
    (select json_agg(k)::text from provider_keys k where k.project_id = $1) as keys,
    (select json_build_object('workflow', workflow_id, 'user', payer_id, 'key', key_id)::text from runs where id = $3 and project_id = $1) as run
"""


@dataclass(frozen=True, slots=True)
class Situation:
    """`models` are those that are enabled: the project's, oldest first, then the installation's in their order."""

    rule: dict[str, Any] | None
    models: list[dict[str, Any]]
    keys: list[dict[str, Any]]
    workflow_id: UUID | None
    user_id: UUID | None  # who pays for the run
    key_id: UUID | None  # by which API key


async def situation(statements: Statements, project_id: UUID, task: str, run_id: UUID | None) -> Situation:
    row = await statements.fetchrow(_SITUATION, project_id, task, run_id)
    assert row is not None
    rule, models, keys, run = [None if text is None else orjson.loads(text) for text in row]
    return Situation(rule, models or [], keys or [], _uuid(run, "workflow"), _uuid(run, "user"), _uuid(run, "key"))


def _uuid(of: dict[str, JSON] | None, name: str) -> UUID | None:
    value = None if of is None else of[name]
    return None if value is None else UUID(str(value))


_ENSURE = """
insert into language_models (id, provider, name, base_url, capabilities, pricing, input_micros, output_micros, position, is_enabled, created_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, now())
on conflict (id) do update set capabilities = excluded.capabilities, pricing = excluded.pricing, input_micros = excluded.input_micros, output_micros = excluded.output_micros,
    position = excluded.position, is_enabled = true
"""
_RETIRE = "update language_models set is_enabled = false where project_id is null and is_enabled and id <> all($1::uuid[])"


async def ensure(pool: Pool, models: list[LanguageModel]) -> None:
    """The installation has these models and no others; those that it had stay as rows, because receipts name them."""
    rows = [
        (
            model.id,
            model.provider,
            model.name,
            model.base_url,
            orjson.dumps(model.capabilities).decode(),
            model.pricing,
            model.input_micros,
            model.output_micros,
            model.position,
        )
        for model in models
    ]
    await pool.executemany(_ENSURE, rows)
    await pool.execute(_RETIRE, [model.id for model in models])
