"""`approval`: a person is asked. What happens with the answer is in `services/workflows/approvals.py`."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import orjson

from core.errors import FieldFault
from core.fields import JSON, storable
from core.ids import new_id
from core.reads import key_of
from models.accounts import User
from models.projects import Member, Permission, Role, roles_that_may
from models.workflows import Run, StepEffect, links
from models.workflows.approvals import answerers
from services.workflows import durations, schemas
from services.workflows.schemas import DURATION
from services.workflows.steps import Call, Hold, Object, StepError, step_type

TITLE_MOST, TEXT_MOST, USERS_MOST, ANSWERS_MOST = 200, 10_000, 50, 20
REMIND_LEAST, REMIND_MOST, REMINDERS_MOST = "1m", "30d", 10
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
    barred = [str(id) for id in await Run.starters(call.run_id)] if given.get("fourEyes") is True else []
    needed, rejections = _whole(given.get("approvals", 1)), _whole(given.get("rejections", 1))
    await _require_enough(call, [str(role) for role in roles], users, barred, needed)
    notify, (every, reminders) = given.get("notify") is True, _reminders(given.get("remind"))
    asked = links.NewApproval(
        id=new_id(),
        project_id=call.project_id,
        title=storable(str(given["title"])),
        description=storable(str(given.get("description", ""))),
        form=None if form is None else orjson.dumps(form).decode(),
        roles=orjson.dumps(roles).decode(),
        users=orjson.dumps(users).decode(),
        barred=orjson.dumps(barred).decode(),
        needed=needed,
        rejections_needed=rejections,
        fails_on_reject=given.get("onReject") == "fail",
        letters=notify + reminders,
        letter_in=0 if notify else every,
        letter_seconds=every,
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


async def _require_enough(call: Call, roles: list[str], users: list[str], barred: list[str], needed: int) -> None:
    """At this moment: who gets one of the roles later may answer, too, but a run does not wait for that."""
    count = await answerers(call.project_id, roles, users, barred).count()
    if count >= needed:
        return
    if needed > 1 or barred:
        raise StepError("NOBODY", f"approvals: {needed} people are needed, and {count} of this project could answer.")
    wanted = roles or roles_that_may(Permission.RUN)
    raise StepError("NOBODY", f"assignees.roles: nobody in this project is {' or '.join(wanted)}, so nobody could answer.")


def _reminders(given: JSON) -> tuple[int | None, int]:
    """Seconds from each to the next, and how many."""
    if not isinstance(given, dict):
        return None, 0
    try:
        seconds = durations.seconds(str(given["after"]), at_least=REMIND_LEAST, at_most=REMIND_MOST)
    except ValueError as error:
        raise StepError("INPUT", f"remind.after: {error}") from None
    return int(seconds), _whole(given.get("times", 1))


def _whole(value: JSON) -> int:
    assert isinstance(value, int)
    return value


def _people(description: str) -> dict[str, Any]:
    return {"type": "integer", "minimum": 1, "maximum": ANSWERS_MOST, "description": description}


def _check(config: Object) -> list[FieldFault]:
    try:
        _reminders(config.get("remind"))
    except StepError as error:
        return [FieldFault("remind.after", "OUT_OF_RANGE", error.message.removeprefix("remind.after: "))]
    return []


_APPROVAL = step_type(
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
        "approvals": _people("How many people must approve; 1 unless said."),
        "rejections": _people("How many must reject for it to be rejected; 1 unless said."),
        "fourEyes": {"type": "boolean", "description": "Whether the answer of who started the run does not count."},
        "notify": {"type": "boolean", "description": "Whether those who may answer get a letter, with a link that answers."},
        "remind": {
            "type": "object",
            "required": ["after"],
            "additionalProperties": False,
            "properties": {
                "after": {"type": "string", "pattern": DURATION},
                "times": {"type": "integer", "minimum": 1, "maximum": REMINDERS_MOST},
            },
            "description": "Who has not answered after so long (1m to 30d) gets a letter, so often; once unless said.",
        },
        "onReject": {"enum": ["continue", "fail"], "description": "fail: the step fails with REJECTED. Unless said, its output says it."},
    },
    _run,
    StepEffect.NONE,
    required=("title",),
    most_timeout="365d",
)
APPROVAL = replace(_APPROVAL, check=_check)
