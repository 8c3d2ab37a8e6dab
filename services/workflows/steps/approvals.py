"""`approval`: a person is asked. What happens with the answer is in `services/workflows/approvals.py`."""

from __future__ import annotations

import asyncio

import orjson

from core.errors import FieldFault
from core.fields import JSON, storable
from core.ids import new_id
from core.reads import key_of
from models.accounts import User
from models.projects import Member, Permission, Role
from models.workflows import StepEffect, links
from services.workflows import schemas
from services.workflows.steps import Call, Hold, StepError, step_type

TITLE_MOST, TEXT_MOST, USERS_MOST = 200, 10_000, 50
FORM_BYTES_MOST = 50_000


def form_faults(form: JSON, at: str) -> list[FieldFault]:
    """Of the largest it takes half a second: for a thread."""
    if len(orjson.dumps(form)) > FORM_BYTES_MOST:
        return [FieldFault(at, "TOO_LARGE", f"A form has at most {FORM_BYTES_MOST} bytes of JSON.")]
    return schemas.schema_faults(form, at)


async def _run(call: Call) -> Hold:
    given, form = call.input, call.input.get("form")
    if form is not None and (wrong := await asyncio.to_thread(form_faults, form, "form")):
        raise StepError("INPUT", "; ".join(f"{fault.path}: {fault.message}" for fault in wrong))
    named = given.get("assignees", {})
    assert isinstance(named, dict)
    roles, users = named.get("roles", []), await _members(call, named.get("users", []))
    assert isinstance(roles, list)
    await _require_somebody(call, [str(role) for role in roles], users)
    asked = links.NewApproval(
        id=new_id(),
        project_id=call.project_id,
        title=storable(str(given["title"])),
        description=storable(str(given.get("description", ""))),
        form=None if form is None else orjson.dumps(form).decode(),
        roles=orjson.dumps(roles).decode(),
        users=orjson.dumps(users).decode(),
        fails_on_reject=given.get("onReject") == "fail",
    )
    return Hold(None, asked)


async def _members(call: Call, ids: JSON) -> list[str]:
    """Their keys. Who is no member, or only looks on, could not answer."""
    assert isinstance(ids, list)
    keys = [key_of(User, str(id)) for id in ids]
    found = await Member.filter(project_id=call.project_id, user_id__in=[key for key in keys if key is not None])
    members = {member.user_id: member for member in found}
    for id, key in zip(ids, keys, strict=True):
        if key is None or key not in members:
            raise StepError("NOT_FOUND", f"assignees.users: {id} is no member of this project.")
        if not members[key].role.may(Permission.RUN):
            raise StepError("NOBODY", f"assignees.users: {id} is a {members[key].role}, who may not answer.")
    return [str(key) for key in keys]


async def _require_somebody(call: Call, roles: list[str], users: list[str]) -> None:
    """At this moment: who gets one of the roles later may answer, too, but a run does not wait for that."""
    wanted = roles or [role.value for role in Role if role.may(Permission.RUN)]
    if not users and not await Member.filter(project_id=call.project_id, role__in=wanted).exists():
        raise StepError("NOBODY", f"assignees.roles: nobody in this project is {' or '.join(wanted)}, so nobody could answer.")


APPROVAL = step_type(
    "approval",
    "Asks a person to approve or reject. Output: {approved, values, comment, by, at}.",
    {
        "title": {"type": "string", "minLength": 1, "maxLength": TITLE_MOST, "description": "What is to be approved, in a line."},
        "description": {"type": "string", "maxLength": TEXT_MOST, "description": "What there is to know."},
        "form": {"type": "object", "description": "A JSON Schema: the values that are to be given when it is approved."},
        "assignees": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "roles": {
                    "type": "array",
                    "maxItems": len(Role),
                    "items": {"enum": [role.value for role in Role if role is not Role.VIEWER]},
                },
                "users": {"type": "array", "maxItems": USERS_MOST, "items": {"type": "string", "maxLength": 200}},
            },
            "description": "Who may answer: these roles, and these users by id. Unless said, whoever may run workflows.",
        },
        "onReject": {"enum": ["continue", "fail"], "description": "fail: the step fails with REJECTED. Unless said, its output says it."},
    },
    _run,
    StepEffect.NONE,
    required=("title",),
    most_timeout="365d",
)
