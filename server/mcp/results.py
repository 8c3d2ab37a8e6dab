"""What a tool answers: text for a model, and the same as data for a program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import orjson
from mcp_types import CallToolResult, TextContent

from core.errors import Fault
from core.fields import JSON
from core.reads import global_id
from models.workflows import Approval, Run, RunStatus
from server.graphql.answers import Answer, Trouble, trouble_of
from services.exposures import GET_RUN

ANSWER_BYTES = 256_000  # more than a model reads; the API has all of it


def of_query(answer: Answer) -> CallToolResult:
    """`{data, errors}`, as of any query."""
    if not answer.was_executed:
        return of_trouble(answer.troubles[0])
    told: dict[str, JSON] = orjson.loads(answer.encoded())
    told.pop("extensions", None)
    return _sized(orjson.dumps(told).decode(), told, bool(answer.troubles), "Ask for smaller pages.")


def of_run(run: Run, asked: Sequence[Approval]) -> CallToolResult:
    id = global_id(Run, run.id)
    if run.status is RunStatus.SUCCEEDED:
        text = run.output if isinstance(run.output, str) else orjson.dumps(run.output).decode()
        structured = run.output if isinstance(run.output, dict) else {"output": run.output}
        return _sized(text, structured, False, f"The API has it: run(id: {orjson.dumps(id).decode()}).", run)
    if run.has_ended:
        error: dict[str, JSON] = run.error if isinstance(run.error, dict) else {}
        code, message = error.get("code", run.status.value), error.get("message", "The run was canceled.")
        return _sized(f"{code}: {message}", {"runId": id, "status": run.status.value, **error}, True, "The API has it.", run)
    told: dict[str, JSON] = {"runId": id, "status": run.status.value}
    text = f"The run {id} goes on: {run.status}. Call {GET_RUN} with this runId to have its answer."
    if asked:
        told["approvals"] = [_asked(one) for one in asked]
        text = f"The run {id} waits until a person has answered. {waits_for(asked)} Then call {GET_RUN} with this runId to have its answer."
    return _sized(text, told, False, "The API has it.", run)


def of_trouble(trouble: Trouble) -> CallToolResult:
    """What went wrong, as the API tells it."""
    fields = "".join([f" {field['path']}: {field['message']}" for field in trouble.details.get("fields", ())])
    return _result(
        f"{trouble.code}: {trouble.message}{fields}", {"code": trouble.code, "message": trouble.message, **trouble.details}, True
    )


def of_fault(fault: Fault) -> CallToolResult:
    return of_trouble(trouble_of(fault))


def waits_for(asked: Sequence[Approval]) -> str:
    return " ".join([f"«{one.title}» {_of_whom(one)}." for one in asked])


def _of_whom(approval: Approval) -> str:
    whom = [*approval.roles, *(["the people it names"] if approval.users else [])]
    how = f"answerApproval(input: {{approvalId: {orjson.dumps(global_id(Approval, approval.id)).decode()}, decision: …}})"
    return f"is asked of {', '.join(whom) if whom else 'whoever may run workflows'}; it is answered in the project, or in the API by {how}"


def _asked(approval: Approval) -> JSON:
    expires = None if approval.expires_at is None else approval.expires_at.isoformat()
    return {
        "approvalId": global_id(Approval, approval.id),
        "title": approval.title,
        "description": approval.description,
        "roles": approval.roles,
        "form": approval.form,
        "expiresAt": expires,
    }


def _sized(text: str, structured: Mapping[str, JSON], is_error: bool, otherwise: str, run: Run | None = None) -> CallToolResult:
    """All of it, or a word that it is too much: never a part that could be taken for the whole."""
    told = {} if run is None else {"runId": global_id(Run, run.id)}
    size = len(text.encode("utf-8", "surrogatepass"))
    if max(size, len(orjson.dumps(structured))) > ANSWER_BYTES:
        message = f"TOO_LARGE: The answer has {size} bytes; {ANSWER_BYTES} is the most here. {otherwise}"
        return _result(message, {"code": "TOO_LARGE", "message": message, **told}, True)
    return _result(text, structured, is_error, told or None)


def _result(text: str, structured: Mapping[str, JSON], is_error: bool, meta: dict[str, str] | None = None) -> CallToolResult:
    return CallToolResult(content=[TextContent(text=text)], structured_content={**structured}, is_error=is_error, _meta=meta)
