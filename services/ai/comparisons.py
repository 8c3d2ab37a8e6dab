"""Two models answer the same, and somebody says which answer is better who does not know whose it is.

A worker asks both, and shows both answers at once: which came first says something of the models. Names, receipts and lines of the ledger
are told when the verdict is there, when an answer failed, or after a day.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from secrets import SystemRandom
from uuid import UUID

import structlog
from tortoise.expressions import Q

from core import clock, names, tasks
from core.database import Pool, tried
from core.errors import Conflict, FieldFault, Invalid, NotFound, RateLimited, raise_if_any
from core.fields import storable
from core.ids import new_id
from core.viewers import Viewer
from models.ai import LanguageModel, ModelRule, blinds
from models.projects import Project
from models.rankings import ComparisonStatus, ComparisonVerdict, ModelComparison, comparisons
from models.rankings.comparisons import Due
from services.ai.errors import ModelError
from services.ai.prompts import Answer, Models, Origin, Prompt
from services.rankings import strengths
from services.rankings.evidence import meetings_of
from services.rankings.standings import WINDOW_DAYS

log = structlog.get_logger(__name__)

PROMPT_MOST, SYSTEM_MOST, TOKENS_MOST = 50_000, 10_000, 32_000
PENDING_MOST = 50  # of a project
BLIND_SECONDS = 86_400.0
ANSWER_SECONDS = 120.0
LEASE_SECONDS, RENEW_SECONDS = 15.0, 4.0
AT_ONCE = 10  # comparisons that one worker has answered
_CHANCE = SystemRandom().random
_ATTEMPTS_MOST = 5
_DRAIN_SECONDS = 8.0  # less than is left of a lease that nobody renews any more
_PATIENCE_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Question:
    prompt: str
    task: str = ""
    system: str = ""
    most_tokens: int = 1024
    temperature: float | None = None


async def start(
    pool: Pool, project: Project, question: Question, models: Sequence[LanguageModel], by: Viewer, chance: Callable[[], float] = _CHANCE
) -> ModelComparison:
    """Of these models two are asked; of one, it and another; of none, two that the rule for the task names, or else any two. Raises Invalid,
    NotFound for a model of another project, Conflict where there are no two models, and RateLimited."""
    _check(question)
    for n, model in enumerate(models):
        if model.project_id not in (None, project.id):
            raise NotFound.field(f"languageModelIds[{n}]")
        if not model.is_enabled:
            raise Invalid.field(f"languageModelIds[{n}]", "DISABLED", "This model may not be asked.")
        if not model.answers:
            raise Invalid.field(f"languageModelIds[{n}]", "NO_ANSWERS", "This model makes vectors, and answers nothing.")
    if await ModelComparison.filter(project_id=project.id, status=ComparisonStatus.PENDING).count() >= PENDING_MOST:
        raise RateLimited(f"{PENDING_MOST} comparisons of this project wait for their answers.", retry_after_seconds=10)
    since = clock.now() - timedelta(days=WINDOW_DAYS)
    met = meetings_of(await comparisons.meetings(pool, [project.id], since, question.task))
    candidates = list({model.id for model in models})
    one = candidates[0] if len(candidates) == 1 else None
    if len(candidates) < 2:
        candidates = await _candidates(project, question.task, one)
    if len(candidates) < 2:
        raise Conflict("There are no two models that may be asked.")
    a, b = await asyncio.to_thread(strengths.informative, candidates, met, chance, one)
    return await ModelComparison.create(
        project_id=project.id,
        task=question.task,
        prompt=question.prompt,
        system=question.system,
        most_tokens=question.most_tokens,
        temperature=question.temperature,
        started_by_id=by.user_id,
        key_id=None if by.key is None else by.key.id,
        blind_a_id=a,
        blind_b_id=b,
    )


async def judge(pool: Pool, comparison: ModelComparison, verdict: ComparisonVerdict, by: Viewer) -> ModelComparison:
    """Once: a second word on the same two answers would be no second piece of evidence. Raises Conflict."""
    if not await comparisons.judge(pool, comparison.id, verdict, by.user_id):
        await comparison.refresh_from_db()
        raise Conflict(_WHY_NOT[comparison.status])
    await comparison.refresh_from_db()
    return comparison


_WHY_NOT = {
    ComparisonStatus.PENDING: "Its answers are not there yet.",
    ComparisonStatus.READY: "It changed meanwhile. Try again.",
    ComparisonStatus.JUDGED: "It has been judged.",
    ComparisonStatus.FAILED: "One of its answers failed: there is nothing to judge.",
    ComparisonStatus.EXPIRED: "Nobody judged it for a day, and its models have been told.",
}


def _check(question: Question) -> None:
    """Raises Invalid."""
    if question.task:
        raise_if_any(names.fault("A task", question.task, "task", most=60))
    lengths = ((question.prompt, "prompt", 1, PROMPT_MOST), (question.system, "system", 0, SYSTEM_MOST))
    raise_if_any(
        [
            FieldFault(at, "LENGTH", f"Write {least} to {most} characters.")
            for text, at, least, most in lengths
            if not least <= len(text) <= most
        ]
    )
    if not 1 <= question.most_tokens <= TOKENS_MOST:
        raise Invalid.field("mostTokens", "OUT_OF_RANGE", f"An answer has 1 to {TOKENS_MOST} tokens.")
    if question.temperature is not None and not 0 <= question.temperature <= 2:
        raise Invalid.field("temperature", "OUT_OF_RANGE", "A temperature is 0 to 2.")


async def _candidates(project: Project, task: str, one: UUID | None) -> list[UUID]:
    """With `one` if it is given: by the rule for the task if that makes two that may be asked, else all that there are."""
    enabled = await LanguageModel.filter(Q(project_id=None) | Q(project_id=project.id), is_enabled=True).order_by("created_at", "id")
    known = [model.id for model in enabled if model.answers]
    rule = await ModelRule.filter(project_id=project.id, task__in=[task, ""]).order_by("-task").first()
    named = [] if rule is None else [UUID(id) for id in rule.model_ids]
    listed = [id for id in known if id in named or id == one]
    return listed if len(listed) > 1 else known


@dataclass
class Answering:
    """A worker's part: takes comparisons that wait, and has them answered. One whose worker dies is taken by another; an answer that was paid
    for is not paid for again."""

    pool: Pool
    models: Models
    owner: UUID = field(default_factory=new_id)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def take(self) -> None:
        """As many as there is room for; does not wait for answers."""
        while room := max(AT_ONCE - len(self._tasks), 0):
            due = await comparisons.claim(self.pool, self.owner, LEASE_SECONDS, room)
            for one in due:
                task = asyncio.create_task(self._answer(one))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
            if len(due) < room:
                break

    async def renew(self) -> None:
        if self._tasks:
            await comparisons.renew(self.pool, self.owner, LEASE_SECONDS)

    async def expire(self) -> None:
        await comparisons.expire(self.pool, BLIND_SECONDS)

    async def idle(self) -> None:
        """Until all that was taken has its answers."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """What is not answered soon is free for other workers at once."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_DRAIN_SECONDS)
        await tasks.end(self._tasks)

    async def _answer(self, due: Due) -> None:
        try:
            await self._try(due)
        except asyncio.CancelledError:
            await tasks.surely(tried(partial(comparisons.release, self.pool, due.id, self.owner), _PATIENCE_SECONDS))
            raise
        except Exception:  # its lease ends, and it is tried again
            log.exception("comparison_not_answered", comparison=str(due.id), attempt=due.attempts)
            if due.attempts >= _ATTEMPTS_MOST:
                await comparisons.fail(self.pool, due.id, self.owner, "INTERNAL")

    async def _try(self, due: Due) -> None:
        calls = (new_id(), new_id())
        await tried(partial(blinds.hide, self.pool, calls, due.id), _PATIENCE_SECONDS)
        asking = [self._ask(due, *one) for one in zip((due.blind_a_id, due.blind_b_id), calls, "AB", strict=True)]
        a, b = await asyncio.gather(*asking, return_exceptions=True)
        for one in (a, b):
            if isinstance(one, ModelError):
                await tried(partial(comparisons.fail, self.pool, due.id, self.owner, one.code), _PATIENCE_SECONDS)
                return
            if isinstance(one, BaseException):
                raise one
        assert isinstance(a, Answer)
        assert isinstance(b, Answer)
        texts = (storable(a.completion.text), storable(b.completion.text))
        await tried(partial(comparisons.ready, self.pool, due.id, self.owner, texts, calls), _PATIENCE_SECONDS)

    async def _ask(self, due: Due, model: UUID, call_id: UUID, side: str) -> Answer:
        prompt = Prompt(
            due.prompt,
            system=due.system or None,
            model=model,
            most_tokens=due.most_tokens,
            temperature=due.temperature,
            task=due.task,
        )
        # Apart: an answer that the cache gives to everybody would tell, by who gets it, whose it is.
        once = f"comparison/{due.id}/{side}"
        origin = Origin(due.project_id, due.started_by_id, due.key_id, once=once, is_apart=True, call_id=call_id)
        return await self.models.generate(prompt, origin, timeout_seconds=ANSWER_SECONDS)
