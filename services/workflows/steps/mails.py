"""`mail.send`: a letter to members of the project, and to nobody else."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q

from core import names
from core.fields import JSON
from core.reads import global_id, key_of
from models.accounts import User
from models.letters import Letter, LetterKind
from models.projects import Member, Project
from models.workflows import StepEffect
from services.letters import HOUR_MOST, room
from services.workflows.steps import NOTHING_DONE, Call, Done, StepError, step_type

PEOPLE_MOST, SUBJECT_MOST, TEXT_MOST = 20, 200, 20_000


async def _run(call: Call) -> Done:
    """Each letter has a key that comes from the step's, and is written once: what is tried again does not send it again."""
    letters, given = call.outside.letters, call.input
    if letters is None:
        raise StepError("UNAVAILABLE", "This server sends no mail.", details=NOTHING_DONE)
    if (wrong := names.flaw(str(given["subject"]), 1, SUBJECT_MOST)) is not None:
        raise StepError("INPUT", f"subject: it {wrong[1]}.", details=NOTHING_DONE)
    project, members = await Project.get(id=call.project_id), await _members(call, given["to"])
    keys = {f"run/{call.known_as}/{user.id}": user for user in members}
    known = {letter.key for letter in await Letter.filter(key__in=[*keys]).only("id", "key")}
    await _require_room(call, len(keys) - len(known))
    values = {"subject": str(given["subject"]), "text": str(given["text"]), "project": project.name}
    for key, user in keys.items():
        if key not in known:
            await letters.post(LetterKind.WORKFLOW_MAIL, user.email, {**values, "name": user.name}, key=key, project_id=project.id)
    return Done({"to": [{"id": global_id(User, user.id), "name": user.name} for user in members]})


async def _members(call: Call, wanted: JSON) -> list[User]:
    """Each once. Raises StepError for whoever is not in the project: this is no way to write to strangers."""
    assert isinstance(wanted, list)
    keys = [key_of(User, str(one)) or str(one).strip().lower() for one in wanted]
    named = Q(user_id__in=[key for key in keys if isinstance(key, UUID)]) | Q(user__email__in=[key for key in keys if isinstance(key, str)])
    found = await Member.filter(named, project_id=call.project_id, user__is_disabled=False).prefetch_related("user")
    known = {of: member.user for member in found for of in (member.user_id, member.user.email)}
    people = dict[UUID, User]()
    for n, key in enumerate(keys):
        user = known.get(key)
        if user is None:
            raise StepError("NOT_FOUND", f"to[{n}]: this is no member of the project.", details=NOTHING_DONE)
        people[user.id] = user
    return list(people.values())


async def _require_room(call: Call, count: int) -> None:
    if count > await room(call.project_id):
        message = f"The workflows of a project send at most {HOUR_MOST} letters an hour."
        raise StepError("RATE_LIMITED", message, retryable=True, retry_after_seconds=600, details=NOTHING_DONE)


SEND = step_type(
    "mail.send",
    "Sends a letter to members of this project.",
    {
        "to": {
            "type": "array",
            "minItems": 1,
            "maxItems": PEOPLE_MOST,
            "items": {"type": "string", "minLength": 1, "maxLength": 254},
            "description": "Members of the project, each by address or by user id.",
        },
        "subject": {"type": "string", "minLength": 1, "maxLength": SUBJECT_MOST, "description": "One line."},
        "text": {"type": "string", "minLength": 1, "maxLength": TEXT_MOST, "description": "Plain text; each line is a paragraph."},
    },
    _run,
    StepEffect.OUTSIDE,
    required=("to", "subject", "text"),
)
