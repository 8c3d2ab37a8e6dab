"""Approvals that an API key may answer, as forms for the person at the client: the same that `answerApproval` lets a key answer.

What is asked of people by name or role is not answered here, whatever a client says of who sits before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mcp_types import ClientCapabilities, ElicitRequest, ElicitRequestFormParams, ElicitResult, InputRequest

from core.errors import Invalid
from core.fields import JSON
from core.reads import global_id
from models.workflows import Approval, Run
from server.mcp.exchanges import Exchange
from services.exposures import runs
from services.workflows.approvals import Answers, Given

DECISION, COMMENT = "decision", "comment"
_ALL = {"type", "title", "description"}
_TOLD = {  # what forms of the protocol know, by the type of a value
    "string": {*_ALL, "minLength", "maxLength", "format", "enum"},
    "number": {*_ALL, "minimum", "maximum"},
    "integer": {*_ALL, "minimum", "maximum"},
    "boolean": _ALL,
}
_FORMATS = {"email", "uri", "date", "date-time"}


def is_supported(capabilities: ClientCapabilities | None) -> bool:
    """An empty capability means forms."""
    elicitation = None if capabilities is None else capabilities.elicitation
    return elicitation is not None and (elicitation.form is not None or elicitation.url is None)


async def requests(asked: Sequence[Approval], exchange: Exchange) -> dict[str, InputRequest]:
    """By the ids of the approvals."""
    found: dict[str, InputRequest] = {}
    for approval in asked:
        schema = _schema(approval.form)
        if schema is not None and await runs.for_key(approval, exchange.viewer):
            message = f"{approval.title}\n\n{approval.description}".strip()
            form = ElicitRequestFormParams.model_validate({"message": message, "requestedSchema": schema})
            found[global_id(Approval, approval.id)] = ElicitRequest(params=form)
    return found


async def answer(run: Run, responses: Mapping[str, object], answers: Answers, exchange: Exchange) -> bool:
    """Gives the answers that people have sent; whether there was any. What belongs to no open question is passed over. Raises Fault."""
    given = False
    for approval in await runs.asked(run):
        response = responses.get(global_id(Approval, approval.id))
        if isinstance(response, ElicitResult) and response.action == "accept" and await runs.for_key(approval, exchange.viewer):
            await answers.give(approval, _given(approval, response), exchange.viewer, exchange.caller)
            given = True
    return given


def _given(approval: Approval, response: ElicitResult) -> Given:
    content: dict[str, JSON] = {**(response.content or {})}  # type: ignore[dict-item]  # its lists are of texts, which is JSON
    decision, comment = content.pop(DECISION, None), content.pop(COMMENT, None)
    if decision not in ("APPROVED", "REJECTED"):
        raise Invalid.field(DECISION, "DECISION", "A decision is APPROVED or REJECTED.")
    approves = decision == "APPROVED"
    values = content if approval.form is not None and approves else None
    return Given(approves, values, comment if isinstance(comment, str) else "")


def _schema(form: JSON) -> dict[str, JSON] | None:
    """With the approval's own form, as far as the protocol has forms: None when that is more than one level of plain values."""
    properties: dict[str, JSON] = {
        DECISION: {"type": "string", "title": "Decision", "enum": ["APPROVED", "REJECTED"]},
        COMMENT: {"type": "string", "title": "Comment", "maxLength": 2000},
    }
    own = {} if form is None else form.get("properties", {}) if isinstance(form, dict) else None
    if not isinstance(own, dict) or own.keys() & properties.keys():
        return None
    for name, schema in own.items():
        known = _TOLD.get(str(schema.get("type"))) if isinstance(schema, dict) else None
        if known is None or not isinstance(schema, dict):
            return None
        told = {key: value for key, value in schema.items() if key in known}
        if told.get("format") not in _FORMATS:
            told.pop("format", None)
        properties[name] = told
    return {"type": "object", "properties": properties, "required": [DECISION]}
