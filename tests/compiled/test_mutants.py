"""These tests find what they are there for: each way to break the compiler makes an answer differ."""

from __future__ import annotations

from itertools import chain

import pytest
from graphql import OperationType
from structlog.testing import capture_logs

from core.settings import Limits
from schema import schema
from services.platform import Platform
from tests.compiled.executors import answer, written
from tests.compiled.mutants import MUTANTS, Mutant
from tests.compiled.places import Place, opened
from tests.compiled.rows import Town
from tests.compiled.writer import Writer
from tests.compiled.written import filled, refilled
from tests.seeds import SEED

DOCUMENTS = 100
VIEWERS = ("stranger", "owner", "nobody")


class Asked:
    """Documents with what a healthy compiler answers, worked out when it is first wanted."""

    def __init__(self, place: Place) -> None:
        self.place, self.answers, core = place, list[str](), schema._schema
        fillings = [filled(core, place.material, f"{SEED} {n}", OperationType.QUERY) for n in (1, 2)]
        random = [Writer(core, place.material, f"{SEED} mutants {n}").query() for n in range(DOCUMENTS)]
        again = [refilled(core, place.material, str(SEED), document) for document in random]
        ordered = chain(*zip(*fillings, strict=True), *zip(random, again, strict=True))
        self.documents = [(document, place.viewers[name]) for document in ordered for name in VIEWERS]

    async def differ(self, mutant: Mutant, broken: Place) -> int | None:
        """Which document shows it first."""
        for at, (document, viewer) in enumerate(self.documents):
            if at == len(self.answers):
                self.answers.append(written(await answer(self.place.executors.compiled, document, viewer)))
            with pytest.MonkeyPatch.context() as patch:
                mutant.live(patch)
                found = written(await answer(broken.executors.compiled, document, viewer))
            if found != self.answers[at]:
                return at
        return None


async def test_each_mutant_is_found(home: Platform, town: Town) -> None:
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS) >= 10
    found: dict[str, int | None] = {}
    with capture_logs():
        async with opened(home, town, schema, Limits()) as place:
            asked = Asked(place)
            for mutant in MUTANTS:
                async with opened(home, town, schema, Limits()) as broken:
                    found[mutant.name] = await asked.differ(mutant, broken)
    print(found)
    assert None not in found.values(), (found, f"RANDOM_SEED={SEED}")
