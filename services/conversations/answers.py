"""One answer, as it is made: rounds of a model and of the tools that it asks for, until it asks for none."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from core import tasks
from core.database import Pool
from core.errors import Denied
from core.fields import JSON, storable
from core.ids import new_id
from core.settings import Conversations as Settings
from models.conversations import (
    Conversation,
    MessageEventType,
    MessageStatus,
    ToolCall,
    ToolCallStatus,
    answers,
    attachments,
    branches,
)
from models.conversations.answers import Called, Ending, Held
from models.conversations.attachments import Seen
from models.conversations.branches import Stage
from services.ai import CacheMode, ModelError, Models, Origin, Prompt
from services.ai import ToolCall as Wanted
from services.ai.prompts import Completion
from services.ai.toolboxes import Toolbox
from services.conversations import prompts, standing, tools
from services.conversations.pens import Pen, Pens
from services.conversations.progress import Progress, Use
from services.conversations.tools import Kit

TASK = "chat"
WANTED_MOST = 100  # uses that one round asks for: they are kept, with why they were refused
_DENIED = "The user has not allowed it. Do not ask for it again unless they say so."
_NOT_USED = "It was not used: the answer ended before the user said whether it may be."
# A model that takes it for undone would do it again.
_BROKEN_OFF = "The answer ended before there was a result. It may have been used or not."


@dataclass(frozen=True, slots=True)
class Desk:
    """What all answers of a worker use."""

    pool: Pool
    models: Models
    toolboxes: Sequence[Toolbox]
    settings: Settings
    pens: Pens
    seeing: asyncio.Semaphore


class Answer:
    """Held by this worker from `run` to its end, unless it is fenced."""

    def __init__(self, desk: Desk, held: Held) -> None:
        self._desk, self._held = desk, held
        self._pen: Pen = desk.pens.pen(held.id, held.fence)
        self._work: asyncio.Task[None] | None = None
        self._is_to_stop, self._is_leaving = held.is_to_stop, False
        self._branch: list[Stage] = []
        self._model_name = ""

    @property
    def claim(self) -> tuple[UUID, int]:
        return self._held.id, self._held.fence

    def stop(self) -> None:
        """Somebody has asked for it."""
        self._is_to_stop = True
        if self._work is not None:
            self._work.cancel()

    def leave(self) -> None:
        """The worker ends."""
        self._is_leaving = True
        if self._work is not None:
            self._work.cancel()

    async def run(self) -> bool:
        """False: it is to be given back. Raises Fenced, Unavailable, or what the database says."""
        self._pen.progress = Progress.of(await answers.events(self._desk.pool, self._held.id))
        if not (self._is_to_stop or self._is_leaving):
            self._work = asyncio.create_task(self._make())
            try:
                await asyncio.wait([self._work])
            finally:
                await tasks.end([self._work])
            if not self._work.cancelled():
                self._work.result()
                return True
        if self._is_to_stop:
            await self._stop()
        elif self._is_leaving and not await self._is_mid_round():
            return False
        else:
            await self._end(MessageStatus.INTERRUPTED, "WORKER_STOPPED", "The server was stopped in the middle of the answer.")
        return True

    async def _stop(self) -> None:
        """Because somebody has asked for it, or because whoever asked may not have it answered any more."""
        try:
            await standing.viewer(self._held)
        except Denied as fault:
            await self._end(MessageStatus.FAILED, "DENIED", fault.message)
        else:
            await self._end(MessageStatus.STOPPED)

    async def _is_mid_round(self) -> bool:
        await self._pen.tell()
        return self._pen.progress.is_mid_round

    async def _make(self) -> None:
        """What was told of a round stays: nobody has read two beginnings of one answer. A round of which nothing was told begins again."""
        held, progress = self._held, self._pen.progress
        is_lost = held.status is MessageStatus.ANSWERING
        if is_lost and (progress.is_mid_round or held.takeovers > self._desk.settings.takeovers_most):
            await self._end(MessageStatus.INTERRUPTED, "WORKER_LOST", "The worker was lost in the middle of the answer.")
            return
        if is_lost or not progress.last_seq:
            await self._pen.tell((MessageEventType.RECOVERED if is_lost and progress.last_seq else MessageEventType.STARTED, None))
        conversation = await Conversation.get(id=held.conversation_id)
        if conversation.deleted_at is not None:
            await self._end(MessageStatus.STOPPED)
            return
        if (size := await branches.size(self._desk.pool, held.parent_id)) > (most := self._desk.settings.prompt_bytes):
            await self._end(MessageStatus.FAILED, "CONTEXT_TOO_LONG", f"The branch has {size} bytes; at most {most} are sent to a model.")
            return
        self._branch = await branches.branch(self._desk.pool, held.parent_id)
        try:
            await self._rounds(conversation)
        except Denied as fault:
            await self._end(MessageStatus.FAILED, "DENIED", fault.message)
        except ModelError as error:
            await self._end(MessageStatus.FAILED, error.code, error.message)

    async def _rounds(self, conversation: Conversation) -> None:
        """Raises Denied and ModelError."""
        progress, settings = self._pen.progress, self._desk.settings
        while True:
            if not await self._use(conversation):
                await self._end(MessageStatus.WAITING)
                return
            if len(progress.rounds) >= settings.rounds:
                message = f"It asked for tools {settings.rounds} times and came to no end."
                await self._end(MessageStatus.FAILED, "TOO_MANY_ROUNDS", message)
                return
            kit = await self._kit(conversation)
            completion = await self._look(conversation, kit)
            self._model_name = completion.model
            if not completion.tool_calls:
                await self._end(MessageStatus.DONE, is_truncated=completion.truncated)
                return
            await self._call(kit, completion.tool_calls)

    async def _kit(self, conversation: Conversation) -> Kit:
        """Whether whoever asked may still, what the conversation may use and what is offered, is looked at anew before each call of a model and each use of a tool: both
        may take minutes. Raises Denied."""
        viewer = await standing.viewer(self._held)
        await conversation.refresh_from_db(fields=["tools"])
        return await Kit.of(self._desk.toolboxes, viewer, self._held.project_id, conversation.tools)

    async def _look(self, conversation: Conversation, kit: Kit) -> Completion:
        """Asks, with the images of the branch. They are in memory for as long as the model is asked, those of a few answers at a time."""
        ids = [stage.id for stage in self._branch if stage.has_images]
        if not ids:
            return await self._ask(conversation, kit, {})
        async with self._desk.seeing:
            return await self._ask(conversation, kit, await attachments.seen(self._desk.pool, ids))

    async def _ask(self, conversation: Conversation, kit: Kit, sent: Mapping[UUID, Sequence[Seen]]) -> Completion:
        held, settings, progress = self._held, self._desk.settings, self._pen.progress
        prompt = Prompt(
            text="",
            system=prompts.system(conversation.instructions),
            model=held.model or None,
            most_tokens=settings.answer_tokens,
            history=prompts.history(self._branch, progress.rounds, sent),
            tools=kit.tools,
            task=TASK,
        )
        origin = Origin(held.project_id, held.user_id, held.key_id, message_id=held.id)
        before = len(progress.rounds)
        # Not kept: it is of one person's conversation, and chance has a part in it.
        answer = await self._desk.models.generate(
            prompt, origin, timeout_seconds=settings.answer_seconds, on_text=self._pen.text, cache=CacheMode.BYPASS
        )
        await self._pen.tell()
        if answer.completion.text and len(progress.rounds) == before:  # it came whole
            await self._pen.text(answer.completion.text)
        return answer.completion

    async def _call(self, kit: Kit, wanted: Sequence[Wanted]) -> None:
        """What the model asks for is written down before anything of it is done. Raises ModelError for more than anybody would want."""
        progress = self._pen.progress
        if len(wanted) > WANTED_MOST:
            raise ModelError("BAD_ANSWER", f"It asked for {len(wanted)} tools at once; {WANTED_MOST} are the most that are looked at.")
        await self._pen.tell()
        round = len(progress.rounds) + (0 if progress.is_mid_round else 1)
        events, called = list[tuple[MessageEventType, JSON]](), list[Called]()
        for n, call in enumerate(wanted):
            (arguments, fault), offer = tools.plain(call.arguments), kit.offer(call.name)
            use = Use(new_id(), storable(call.id), storable(call.name)[:200], arguments)
            if offer is None:
                fault = "There is no such tool."
            elif n >= self._desk.settings.calls_most:
                fault = f"No more than {self._desk.settings.calls_most} tools are used at once. Ask again."
            is_free = offer is not None and await tools.is_allowed(offer, kit.viewer, self._held.project_id)
            status = ToolCallStatus.FAILED if fault else ToolCallStatus.CALLED if is_free else ToolCallStatus.WAITING
            events.append((MessageEventType.TOOL_CALLED, tools.told(use, offer, round)))
            if fault:
                events.append((MessageEventType.TOOL_ANSWERED, tools.answered(use, fault, is_error=True)))
            called.append(
                Called(
                    use.id,
                    self._held.project_id,
                    round * 1000 + n,
                    "" if offer is None else offer.id,
                    use.name,
                    "" if offer is None else offer.label[:300],
                    "" if offer is None else offer.fingerprint,
                    offer is not None and offer.has_effects,
                    use.arguments,
                    status,
                    fault or None,
                )
            )
        await self._pen.tell(*events, called=called)

    async def _use(self, conversation: Conversation) -> bool:
        """What is to be used now, one after the other; False when somebody has to be asked first. Raises Denied."""
        if not self._pen.progress.open_uses:
            return True
        rows = {row.id: row for row in await ToolCall.filter(message_id=self._held.id)}
        is_asking = False
        for use in self._pen.progress.open_uses:
            row, seconds = rows[use.id], self._desk.settings.tool_seconds
            match row.status:
                case ToolCallStatus.WAITING:
                    is_asking = True
                case ToolCallStatus.DENIED:
                    answered = (MessageEventType.TOOL_ANSWERED, tools.answered(use, _DENIED, is_error=True))
                    await self._pen.tell((MessageEventType.TOOL_DENIED, {"toolCallId": str(use.id)}), answered)
                case _:
                    kit = await self._kit(conversation)
                    if row.status is ToolCallStatus.ALLOWED and use.id not in self._pen.progress.answered:
                        await self._pen.tell((MessageEventType.TOOL_ALLOWED, {"toolCallId": str(use.id)}))
                    result = await kit.use(use, row.tool_id, row.fingerprint, seconds)
                    text = prompts.cut(result.text, self._desk.settings.tool_characters)
                    status = ToolCallStatus.FAILED if result.is_error else ToolCallStatus.DONE
                    called = tools.ended(row, status, text)
                    event = (MessageEventType.TOOL_ANSWERED, tools.answered(use, text, is_error=result.is_error))
                    await self._pen.tell(event, called=[called])
        return not is_asking

    async def _end(self, status: MessageStatus, error_code: str = "", error: str = "", *, is_truncated: bool = False) -> None:
        await self._pen.tell()
        if status.is_final:
            await self._close()
        progress = self._pen.progress
        ending = Ending(
            status,
            progress.text,
            progress.parts,
            prompts.citations(progress.text, self._branch),
            self._model_name,
            error_code,
            storable(error)[:2000],
            is_truncated,
        )
        data: JSON = {"code": error_code, "message": ending.error} if error_code else None
        await self._pen.tell((MessageEventType(status), data), ending=ending)

    async def _close(self) -> None:
        """Uses that are open when the answer ends get a result that says so: for people, and for models that are told of them later."""
        if not (uses := self._pen.progress.open_uses):
            return
        rows = {row.id: row for row in await ToolCall.filter(message_id=self._held.id)}
        events, called = list[tuple[MessageEventType, JSON]](), list[Called]()
        for use in uses:
            status = rows[use.id].status
            text = {ToolCallStatus.DENIED: _DENIED, ToolCallStatus.WAITING: _NOT_USED}.get(status, _BROKEN_OFF)
            events.append((MessageEventType.TOOL_ANSWERED, tools.answered(use, text, is_error=True)))
            if status is not ToolCallStatus.DENIED:
                called.append(tools.ended(rows[use.id], ToolCallStatus.FAILED, text))
        await self._pen.tell(*events, called=called)
