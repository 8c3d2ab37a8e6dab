"""The secrets of projects: set by administrators, used by name in workflows, shown to nobody."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from core.callers import Actor
from core.clock import now
from core.database import Connection, transaction
from core.errors import Conflict, FieldFault, raise_if_any
from core.fields import JSON
from core.gathers import Gathers
from core.outgoing import host_of
from core.sealing import Sealing
from models.projects import Project
from models.secrets import Kept, Secret, Wanted, use
from services import audits

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")  # what can stand behind `secrets.` in an expression
SHORTEST, LONGEST = 8, 16_000  # a shorter one could not be told from other words, where it is taken out of what a service answers
MOST = 500  # of a project
WORKFLOWS_MOST = 100  # that one secret is for
HOSTS_MOST = 20  # that it may be sent to


class Value(NamedTuple):
    text: str
    hosts: frozenset[str] | None  # names of those it may be sent to; None: any


@dataclass(frozen=True)
class Vault:
    pool: Connection
    sealing: Sealing

    async def set(
        self,
        project: Project,
        name: str,
        value: str,
        by: Actor,
        workflow_ids: Sequence[UUID] | None = None,
        hosts: Sequence[str] | None = None,
    ) -> Secret:
        """Steps that begin from now on use it: of these workflows and towards these hosts, or with none of all; without a word about them one
        keeps its own. Raises Invalid, and Conflict when there are too many."""
        faults = []
        if not NAME.fullmatch(name):
            faults.append(FieldFault("name", "FORMAT", "A name has 1 to 64 letters, digits and underscores, and no digit first."))
        if len(value.strip()) < SHORTEST or len(value) > LONGEST:
            faults.append(FieldFault("value", "LENGTH", f"A secret has {SHORTEST} to {LONGEST} characters, besides spaces around it."))
        if workflow_ids is not None and len(workflow_ids) > WORKFLOWS_MOST:
            faults.append(FieldFault("workflowIds", "COUNT", f"Name at most {WORKFLOWS_MOST}, or none for all."))
        faults += _host_faults(hosts or ())
        raise_if_any(faults)
        to: JSON = [*sorted({host.lower() for host in hosts or ()})] or None
        whose: JSON = [str(id) for id in workflow_ids or ()] or None
        sealed = self.sealing.seal(value)
        async with transaction() as connection:
            await Project.filter(id=project.id).using_db(connection).select_for_update(no_key=True).get()  # one after the other
            secret = await Secret.get_or_none(project_id=project.id, name=name)
            action = "secret.created" if secret is None else "secret.changed"
            if secret is None:
                if await Secret.filter(project_id=project.id).count() >= MOST:
                    message = f"A project has at most {MOST} secrets."
                    raise Conflict(message, [FieldFault("projectId", "TOO_MANY", message)])
                secret = await Secret.create(project_id=project.id, name=name, sealed=sealed, workflow_ids=whose, hosts=to)
            else:
                secret.sealed, secret.updated_at = sealed, now()
                if workflow_ids is not None:
                    secret.workflow_ids = whose
                if hosts is not None:
                    secret.hosts = to
                await secret.save(update_fields=["sealed", "updated_at", "workflow_ids", "hosts"])
            told: dict[str, JSON] = {"name": name, **({"workflowIds": whose} if whose else {}), **({"hosts": to} if to else {})}
            await audits.note(action, by, secret, project_id=project.id, after=told)
        return secret

    async def delete(self, secret: Secret, by: Actor) -> None:
        """Steps that name it fail from now on."""
        async with transaction():
            await secret.delete()
            await audits.note("secret.deleted", by, secret, project_id=secret.project_id, before={"name": secret.name})

    @cached_property
    def _kept(self) -> Gathers[Wanted, Kept]:
        return Gathers(lambda wanted: use(self.pool, wanted))

    async def open(self, project_id: UUID, workflow_id: UUID, names: Iterable[str]) -> dict[str, Value]:
        """Those that there are, for a step that is about to use them and may. Raises SealingError."""
        wanted = sorted(names)
        found = await asyncio.gather(*[self._kept.get((project_id, workflow_id, name)) for name in wanted])
        return {
            name: Value(self.sealing.open(kept.sealed), kept.hosts) for name, kept in zip(wanted, found, strict=True) if kept is not None
        }


def _host_faults(hosts: Sequence[str]) -> list[FieldFault]:
    if len(hosts) > HOSTS_MOST:
        return [FieldFault("hosts", "COUNT", f"Name at most {HOSTS_MOST}, or none for all.")]
    message = "A host is a name or an IPv4 address as it stands in a URL, without a port."
    return [FieldFault(f"hosts[{n}]", "HOST", message) for n, host in enumerate(hosts) if host_of(f"https://{host}/") != host.lower()]
