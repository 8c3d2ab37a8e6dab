"""A model that may answer, with all that is needed to ask it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from uuid import UUID, uuid5

import structlog

from core.sealing import Sealing, SealingError
from models.ai import ModelCapability, ModelPricing, ModelProvider
from services.ai.deployments import OURS, Deployment, abilities, address, identity

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Candidate:
    id: UUID
    lane: UUID  # what is left alone when it fails: the model by whoever's key it is asked with, for one's bad key is no reason to refuse others
    provider: ModelProvider
    name: str
    url: str
    key: str | None = field(repr=False)  # None: nobody has one for this address
    pricing: ModelPricing
    input_micros: int | None
    output_micros: int | None
    capabilities: frozenset[ModelCapability]
    context_tokens: int | None

    @property
    def label(self) -> str:
        return f"{self.provider.lower()}:{self.name}"


class _Key(NamedTuple):
    """`own` names the project's key as it was set last, `is_ours` says that it is the installation's."""

    text: str | None
    is_ours: bool = False
    own: str = ""

    def lane(self, model: UUID) -> UUID:
        return uuid5(model, self.own) if self.own else model


class Candidates:
    """Of one call. A key goes to the address that it was given for, and to no other."""

    def __init__(
        self,
        project_id: UUID,
        deployment: Deployment,
        models: Sequence[Mapping[str, Any]],
        keys: Sequence[Mapping[str, Any]],
        sealing: Sealing,
    ) -> None:
        self._project_id, self._deployment, self._keys, self._sealing = project_id, deployment, keys, sealing
        self._embedders = {row["id"]: row for row in models if ModelCapability.EMBEDDINGS in row["capabilities"]}
        self._models = [row for row in models if row["id"] not in self._embedders]

    def all(self) -> list[Candidate]:
        """The project's first."""
        return [self._of_row(row) for row in self._models]

    def some(self, ids: Sequence[str]) -> list[Candidate]:
        """In this order, without those that are gone or disabled."""
        rows = {row["id"]: row for row in self._models}
        return [self._of_row(rows[id]) for id in ids if id in rows]

    def embedder(self, id: str) -> Candidate | None:
        """What makes vectors answers nothing, so it is no candidate for an answer."""
        return self._of_row(self._embedders[id]) if id in self._embedders else None

    def first(self) -> Candidate | None:
        return self._of_row(self._models[0]) if self._models else None

    def named(self, provider: ModelProvider, name: str) -> Candidate | None:
        """One of the rows; else any model of a provider of the installation, by the table's price. Without a name, the first."""
        for row in self._models:
            if row["provider"] == provider and name in ("", row["name"]):
                return self._of_row(row)
        deployed = self._deployment.get(provider)
        if deployed is None or not name or provider in OURS:
            return None
        id, key = identity(None, provider, deployed.base_url, name), self._key(provider, deployed.base_url)
        return Candidate(
            id,
            key.lane(id),
            provider,
            name,
            address(provider, deployed.base_url),
            key.text,
            deployed.pricing,
            deployed.input_micros,
            deployed.output_micros,
            abilities(deployed),
            None,
        )

    def _of_row(self, row: Mapping[str, Any]) -> Candidate:
        provider, base_url = ModelProvider(row["provider"]), row["base_url"]
        id, key = UUID(row["id"]), self._key(provider, base_url)
        pricing = ModelPricing(row["pricing"])
        if key.is_ours and row["project_id"] is not None:
            pricing = ModelPricing.TABLE  # whoever pays says what it costs
        return Candidate(
            id,
            key.lane(id),
            provider,
            row["name"],
            address(provider, base_url),
            key.text,
            pricing,
            row["input_micros"],
            row["output_micros"],
            frozenset(map(ModelCapability, row["capabilities"])),
            row["context_tokens"],
        )

    def _key(self, provider: ModelProvider, base_url: str) -> _Key:
        for key in self._keys:
            if key["provider"] == provider and key["base_url"] == base_url:
                own = f"{key['id']} {key['changed_at']}"
                try:
                    return _Key(self._sealing.open(key["sealed"]), own=own)
                except SealingError as error:
                    log.error("provider_key_unreadable", key=key["id"], error=str(error))
                    return _Key(None, own=own)
        deployed = self._deployment.get(provider)
        if deployed is not None and deployed.base_url == base_url:
            return _Key(deployed.key, is_ours=True)
        return _Key("none" if base_url else None)  # a server of one's own often wants no key
