"""Ways to the models, kept for as long as they are used."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import cast

from core.outgoing import Outgoing
from models.ai import ModelProvider
from services.ai.errors import ModelError
from services.ai.fakes import FakeModel
from services.ai.hosts import Host, Vendor
from services.ai.local_models import LocalModel
from services.ai.prompts import Provider

_MOST = 256


class Connections:
    """One guarded HTTP client for all; an SDK for each address and key."""

    def __init__(self, outgoing: Outgoing, *, has_local: bool) -> None:
        # A stream holds its connection to its end. Who asks says how many there are: a worker's answers and runs at once.
        self._http = outgoing.client(most_connections=None)
        self._local = LocalModel() if has_local else None
        self._fake = FakeModel()
        self._hosts: OrderedDict[tuple[ModelProvider, str, str], Host] = OrderedDict()

    async def of(self, provider: ModelProvider, url: str, key: str) -> Provider:
        """With its SDK loaded: what that takes is not the model's time. Raises ModelError."""
        if provider is ModelProvider.LOCAL:
            if self._local is None:
                raise ModelError("NO_MODEL", "The local model is not set up. Set LOCAL_MODEL=true.")
            return self._local
        if provider is ModelProvider.FAKE:
            return self._fake
        return await self._host(provider, url, key)

    async def embedder(self, provider: ModelProvider, url: str, key: str) -> Host:
        """Raises ModelError."""
        if provider is not ModelProvider.OPENAI:
            raise ModelError("NO_MODEL", f"{provider.lower()} makes no vectors here: only what speaks OpenAI's protocol does.")
        return await self._host(provider, url, key)

    async def _host(self, provider: ModelProvider, url: str, key: str) -> Host:
        place = (provider, url, key)
        if (host := self._hosts.get(place)) is None:
            host = self._hosts[place] = Host(cast("Vendor", provider.lower()), self._http, key=key, url=url)
            if len(self._hosts) > _MOST:
                self._hosts.popitem(last=False)  # who speaks through it still holds it
        self._hosts.move_to_end(place)
        await host.load()
        return host

    async def close(self) -> None:
        await asyncio.gather(self._http.aclose(), *([] if self._local is None else [self._local.close()]))
