"""Which models are asked, in which order, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.database import Pool
from core.fields import JSON
from core.sealing import Sealing
from models.ai import ModelCapability, ModelProvider, ModelStrategy, calls, catalogs
from models.ai.budgets import Payer
from services.ai import tariffs
from services.ai.candidates import Candidate, Candidates
from services.ai.deployments import SETTINGS, Deployment
from services.ai.errors import ModelError
from services.ai.prompts import Origin, Prompt

_PROVIDERS = {provider.lower(): provider for provider in ModelProvider}


@dataclass(frozen=True, slots=True)
class Route:
    """`considered` tells of each candidate why it is not among those that are asked; `error` why there are none."""

    payer: Payer
    candidates: tuple[Candidate, ...]
    considered: list[JSON]
    reason: str
    falls_back_when_refused: bool = False
    cache_seconds: int | None = None
    error: ModelError | None = None


async def find(pool: Pool, deployment: Deployment, sealing: Sealing, prompt: Prompt, origin: Origin) -> Route:
    """A prompt that names its model gets that one; else the project's rule for its task says which; else the first model there is answers,
    and no other: what one provider is told, another is told only where somebody has said so."""
    now = await catalogs.situation(pool, origin.project_id, prompt.task, origin.run_id)
    known = Candidates(origin.project_id, deployment, now.models, now.keys, sealing)
    payer = Payer(origin.project_id, origin.user_id or now.user_id, origin.key_id or now.key_id, now.workflow_id)
    rule = now.rule
    refusals, seconds = (False, None) if rule is None else (rule["falls_back_when_refused"], rule["cache_seconds"])
    try:
        if prompt.model is not None:
            listed, reason = [_named(known, prompt.model)], "The prompt names it."
        elif rule is not None:
            listed, reason = await _by_rule(pool, known, rule, prompt, origin)
        else:
            listed, reason = [_first(known)], "There is no rule for the task: the first model."
    except ModelError as error:
        return Route(payer, (), [], error.message[:300], refusals, seconds, error)
    kept, considered = list[Candidate](), list[JSON]()
    for candidate in listed:
        why = _unfit(candidate, prompt)
        considered.append({"model": str(candidate.id), "provider": candidate.provider, "name": candidate.name, "why": why})
        if not why:
            kept.append(candidate)
    unfit = None if kept else _none_fits(listed, prompt)
    return Route(payer, tuple(kept), considered, reason, refusals, seconds, unfit)


async def _by_rule(pool: Pool, known: Candidates, rule: dict[str, Any], prompt: Prompt, origin: Origin) -> tuple[list[Candidate], str]:
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
            speeds = await calls.speeds(pool, origin.project_id, [one.id for one in listed])
            told = ", ".join(f"{one.name} {round(speeds[one.id])} ms" if one.id in speeds else f"{one.name} unknown" for one in listed)
            return sorted(listed, key=lambda one: speeds.get(one.id, float("inf"))), f"{named}: the fastest of a day first ({told})."[:300]
        case ModelStrategy.CAPABILITY:
            able = sorted(listed, key=lambda one: (-len(one.capabilities), -(one.context_tokens or 0)))
            return able, f"{named}: the most capable first."


def _first(known: Candidates) -> Candidate:
    found = known.first()
    if found is None:
        raise ModelError("NO_MODEL", f"No language model is set up. Set one of: {'; '.join(SETTINGS.values())}.")
    return found


def _named(known: Candidates, wanted: str) -> Candidate:
    called, _, name = wanted.partition(":")
    provider = _PROVIDERS.get(called)
    if provider is None:
        raise ModelError("NO_MODEL", f"{wanted!r} names no model: write provider:model, with a provider out of {', '.join(_PROVIDERS)}.")
    found = known.named(provider, name)
    if found is None and name:
        raise ModelError(
            "NO_MODEL", f"The project has no model {wanted!r}, and the server has no key for {called}. Set {SETTINGS[called]}."
        )
    if found is None:
        raise ModelError("NO_MODEL", f"Which model of {called}? Write {called}:<model>, or set {SETTINGS[called]}.")
    return found


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
    return ModelError("NO_MODEL", "None of the models that may answer has what this prompt needs.")


def _lacking(candidate: Candidate, prompt: Prompt) -> frozenset[ModelCapability]:
    return (prompt.needs | ({ModelCapability.TOOLS} if prompt.tools else set())) - candidate.capabilities
