"""Which models are asked, in which order, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from core.database import Statements
from core.fields import JSON
from core.sealing import Sealing
from models.ai import ModelCapability, ModelProvider, ModelStrategy, SemanticMode, calls, catalogs
from models.ai.budgets import Payer
from models.ai.calls import SPEED_LEAST, Speed
from services.ai import tariffs
from services.ai.candidates import Candidate, Candidates
from services.ai.deployments import SETTINGS, Deployment
from services.ai.errors import ModelError
from services.ai.prompts import Origin, Prompt
from services.rankings.standings import Standing, Standings
from services.rankings.strengths import MINIMUM, Strength

_PROVIDERS = {provider.lower(): provider for provider in ModelProvider}


@dataclass(frozen=True, slots=True)
class Semantic:
    """The rule's semantic cache. `threshold` is None while it only measures."""

    cache_id: UUID
    threshold: float | None
    embedder: Candidate


@dataclass(frozen=True, slots=True)
class Route:
    """`considered` tells of each candidate why it is not among those that are asked; `error` why there are none."""

    payer: Payer
    candidates: tuple[Candidate, ...]
    considered: list[dict[str, JSON]]
    reason: str
    falls_back_when_refused: bool = False
    cache_seconds: int | None = None
    error: ModelError | None = None
    semantic: Semantic | None = None

    def pass_over(self, candidate: Candidate, why: str) -> None:
        """One that was to be asked, and was not."""
        for told in self.considered:
            if told["model"] == str(candidate.id):
                told["why"] = why[:300]


async def find(
    statements: Statements, deployment: Deployment, sealing: Sealing, standings: Standings, prompt: Prompt, origin: Origin
) -> Route:
    """A prompt that names its model gets that one; else the project's rule for its task says which; else the first model there is answers,
    and no other: what one provider is told, another is told only where somebody has said so."""
    now = await catalogs.situation(statements, origin.project_id, prompt.task, origin.run_id)
    known = Candidates(origin.project_id, deployment, now.models, now.keys, sealing)
    payer = Payer(origin.project_id, origin.user_id or now.user_id, origin.key_id or now.key_id, now.workflow_id)
    rule = now.rule
    refusals, seconds = (False, None) if rule is None else (rule["falls_back_when_refused"], rule["cache_seconds"])
    try:
        if isinstance(prompt.model, UUID):
            listed, reason = known.some([str(prompt.model)]), "The prompt names its id."
        elif prompt.model is not None:
            listed, reason = [_named(known, prompt.model)], "The prompt names it."
        elif rule is not None:
            listed, reason = await _by_rule(statements, standings, known, rule, prompt, origin)
        else:
            listed, reason = [_first(known)], "There is no rule for the task: the first model."
    except ModelError as error:
        return Route(payer, (), [], error.message[:300], refusals, seconds, error)
    kept, considered = list[Candidate](), list[dict[str, JSON]]()
    for candidate in listed:
        why = _unfit(candidate, prompt)
        considered.append({"model": str(candidate.id), "provider": candidate.provider, "name": candidate.name, "why": why})
        if not why:
            kept.append(candidate)
    unfit = None if kept else _none_fits(listed, prompt)
    return Route(payer, tuple(kept), considered, reason, refusals, seconds, unfit, _semantic(known, rule))


async def embedder(statements: Statements, deployment: Deployment, sealing: Sealing, project_id: UUID, model_id: UUID) -> Candidate | None:
    """The model of this project that makes vectors, if it is there and enabled."""
    now = await catalogs.situation(statements, project_id, "", None)
    return Candidates(project_id, deployment, now.models, now.keys, sealing).embedder(str(model_id))


def _semantic(known: Candidates, rule: dict[str, Any] | None) -> Semantic | None:
    told = None if rule is None else rule["semantic"]
    if told is None or (found := known.embedder(told["embedding_model_id"])) is None:
        return None
    return Semantic(UUID(told["id"]), told["threshold"] if told["mode"] == SemanticMode.LIVE else None, found)


async def _by_rule(
    statements: Statements, standings: Standings, known: Candidates, rule: dict[str, Any], prompt: Prompt, origin: Origin
) -> tuple[list[Candidate], str]:
    listed, strategy = known.some(rule["model_ids"]), ModelStrategy(rule["strategy"])
    named = f"The rule for {'the task ' + rule['task'] if rule['task'] else 'every task'}"
    match strategy:
        case ModelStrategy.PRIORITY:
            return listed, f"{named}: in its order."
        case ModelStrategy.CHEAPEST:
            tokens = tariffs.likely_input_tokens(prompt)
            prices = {candidate.id: await tariffs.price(candidate) for candidate in listed}
            costs = {id: None if price is None else price.of(tokens, prompt.most_tokens) for id, price in prices.items()}
            told = ", ".join(f"{one.name} {'unknown' if costs[one.id] is None else costs[one.id]}" for one in listed)
            return sorted(listed, key=lambda one: (costs[one.id] is None, costs[one.id] or 0)), f"{named}: the cheapest first ({told})."[
                :300
            ]
        case ModelStrategy.FASTEST:
            told, order = _fastest(listed, await calls.speeds(statements, origin.project_id, [one.id for one in listed]))
            return order, f"{named}: {told}"[:300]
        case ModelStrategy.CAPABILITY:
            able = sorted(listed, key=lambda one: (-len(one.capabilities), -(one.context_tokens or 0)))
            return able, f"{named}: the most capable first."
        case ModelStrategy.RANKING:
            told, order = _ranked(listed, await standings.of(origin.project_id, prompt.task))
            return order, f"{named}: {told}"[:300]


def _fastest(listed: list[Candidate], speeds: dict[UUID, Speed]) -> tuple[str, list[Candidate]]:
    """Who was hardly tried in this day comes before those that are known: else whoever answered first would stay the fastest. Who was tried and
    has not answered comes last."""
    known = {one.id: speeds.get(one.id, Speed(0, None)) for one in listed}
    new = [one for one in listed if known[one.id].tries < SPEED_LEAST]
    rest = sorted([one for one in listed if one not in new], key=lambda one: known[one.id].milliseconds or float("inf"))
    told = [f"{one.name} {'unknown' if (p50 := known[one.id].milliseconds) is None else f'{round(p50)} ms'}" for one in listed]
    first = f"{new[0].name} is measured, then the fastest" if new else "the fastest"
    return f"{first} of a day first ({', '.join(told)}).", [*new, *rest]


def _ranked(listed: list[Candidate], standing: Standing) -> tuple[str, list[Candidate]]:
    """By the lower end of each one's interval. Those that can be compared take one another's places; of whom too little is known, or
    nothing that compares, stays where the rule has put it."""
    known = standing.of([one.id for one in listed])
    best = iter(sorted([one for one in listed if one.id in known], key=lambda one: -(known[one.id].low or 0)))
    order = [next(best) if one.id in known else one for one in listed]
    as_of = f"as of {standing.as_of:%Y-%m-%dT%H:%M:%SZ}"
    told = ", ".join(_rank(one, known.get(one.id), standing) for one in order)
    return f"{'the best of blind comparisons first' if known else 'too few blind comparisons, so in its order'}, {as_of} ({told}).", order


def _rank(candidate: Candidate, strength: Strength | None, standing: Standing) -> str:
    if strength is not None and strength.low is not None:
        return f"{candidate.name} at least {strength.low:.0f}, n={strength.verdicts}"
    verdicts = standing.strengths[candidate.id].verdicts if candidate.id in standing.strengths else 0
    return f"{candidate.name} {'collecting' if verdicts < MINIMUM else 'not comparable'}, n={verdicts}"


def _first(known: Candidates) -> Candidate:
    found = known.first()
    if found is None:
        raise ModelError("NO_MODEL", f"No language model is set up. Set one of: {'; '.join(SETTINGS.values())}.")
    return found


def _named(known: Candidates, wanted: str | UUID) -> Candidate:
    if isinstance(wanted, UUID):
        if not (found := known.some([str(wanted)])):
            raise ModelError("NO_MODEL", "The model is gone, or may not be asked.")
        return found[0]
    called, _, name = wanted.partition(":")
    provider = _PROVIDERS.get(called)
    if provider is None:
        raise ModelError("NO_MODEL", f"{wanted!r} names no model: write provider:model, with a provider out of {', '.join(_PROVIDERS)}.")
    row = known.named(provider, name)
    if row is None and name:
        raise ModelError(
            "NO_MODEL", f"The project has no model {wanted!r}, and the server has no key for {called}. Set {SETTINGS[called]}."
        )
    if row is None:
        raise ModelError("NO_MODEL", f"Which model of {called}? Write {called}:<model>, or set {SETTINGS[called]}.")
    return row


def _unfit(candidate: Candidate, prompt: Prompt) -> str:
    if missing := _lacking(candidate, prompt):
        return f"It lacks {', '.join(sorted(missing))}."
    if candidate.context_tokens is not None and tariffs.likely_input_tokens(prompt) > candidate.context_tokens:
        return f"The prompt has more than its {candidate.context_tokens} tokens."
    return ""


def _none_fits(listed: list[Candidate], prompt: Prompt) -> ModelError:
    if not listed:
        return ModelError("NO_MODEL", "The rule for this task names no model that is there and enabled.")
    if any(candidate.context_tokens is not None and not _lacking(candidate, prompt) for candidate in listed):
        return ModelError("CONTEXT_TOO_LONG", "The prompt is too long for each of the models that may answer.")
    wanted = ", ".join(sorted(frozenset[ModelCapability]().union(*[_lacking(candidate, prompt) for candidate in listed])))
    return ModelError("NO_MODEL", f"None of the models that may answer has what this prompt needs: {wanted}.")


def _lacking(candidate: Candidate, prompt: Prompt) -> frozenset[ModelCapability]:
    tools = {ModelCapability.TOOLS} if prompt.tools else set()
    vision = {ModelCapability.VISION} if prompt.image_count else set()
    return (prompt.needs | tools | vision) - candidate.capabilities
