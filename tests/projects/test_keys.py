"""The keys that secrets are sealed with: a wrong one is refused at start, and all that is sealed moves to a new one."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from asyncio.subprocess import PIPE

import pytest
from cryptography.fernet import Fernet

from core.clock import now
from core.sealing import Sealing, SealingError
from models.ai import ModelProvider, ProviderKey
from models.identities import OidcFlow
from models.letters import Letter, LetterKind
from models.mcp_servers import McpAuth, McpFlow, McpServer
from models.operations import KeptReply
from models.seals import SEALED
from models.secrets import Secret
from models.workflows import OutgoingWebhook, Webhook, WebhookScheme
from services.platform import Platform
from services.secrets import keys
from services.workflows.webhooks import rotations
from services.workflows.webhooks.options import Options
from tests.projects.rooms import Room, actor


def key_id(sealed: str) -> str:
    return sealed.partition(".")[0]


async def seal_elsewhere(room: Room, home: Platform) -> None:
    """What accounts, providers of models and repeated requests keep sealed."""
    await room.make.token(room.owner)
    await home.factors.totps.begin(room.owner)
    sealed = home.sealing.seal("a text")
    await OidcFlow.create(provider="x", return_to="/", ticket_hash="x", secret_hash="x", verifier=sealed, expires_at=now())
    await ProviderKey.create(project_id=room.project.id, provider=ModelProvider.OPENAI, sealed=sealed)
    old = [{"sealed": sealed, "until": now().isoformat()}]
    await OutgoingWebhook.create(project_id=room.project.id, url="x", events="RUN_FAILED", sealed_secret=sealed, old_secrets=old)
    server = await McpServer.create(project_id=room.project.id, name="x", auth=McpAuth.OAUTH, sealed=sealed)
    await McpFlow.create(
        server_id=server.id,
        session_id=room.owner.session_id,
        return_to="/",
        ticket_hash="x",
        secret_hash="x",
        sealed=sealed,
        expires_at=now(),
    )
    await KeptReply.create(
        principal_id=room.owner.user_id, operation="x", key="x", fingerprint="x", answer=sealed, started_at=now(), expires_at=now()
    )


async def test_all_that_is_sealed_moves_to_the_new_key(room: Room, home: Platform) -> None:
    pool, old = home.database.pool, home.keys.sealing_keys
    workflow = await room.make.workflow(room.project, room.owner)
    hook = (
        await home.doors.create(workflow, WebhookScheme.BEARER, "the-first-bearer-secret", Options(verify_token="verify me now"))
    ).webhook
    await rotations.rotate_secret(hook, "the-other-bearer-secret", 3600, home.doors.sealing)
    await home.vault.set(room.project, "KEY", "a secret value", actor(room.owner))
    await home.letters.post(LetterKind.INVITATION, "cat@example.com", {"link": "x"})
    await seal_elsewhere(room, home)
    await Letter.create(kind=LetterKind.INVITATION, address="cat@example.com", content="")  # it was sent
    fresh = Fernet.generate_key().decode()
    both, new = Sealing([fresh, *old]), Sealing([fresh])
    counts = await keys.rotate(pool, both)
    assert counts == {f"{of.table}.{of.column}": 1 for of in SEALED}
    assert set((await keys.rotate(pool, both)).values()) == {0}
    await keys.require_fitting(pool, new)
    row = await Webhook.get(id=hook.id)
    assert new.open(str(row.sealed_secret)) == "the-other-bearer-secret"
    assert new.open(row.old_secrets[0]["sealed"]) == "the-first-bearer-secret"
    assert new.open(str(row.sealed_verify_token)) == "verify me now"
    assert new.open((await Secret.get(name="KEY")).sealed) == "a secret value"
    with pytest.raises(SealingError):
        await keys.require_fitting(pool, Sealing(old))


async def test_every_sealed_column_is_on_the_list(room: Room, home: Platform) -> None:
    """Whatever the service that wrote it: a sealed text begins with the key's id."""
    workflow = await room.make.workflow(room.project, room.owner)
    hook = (
        await home.doors.create(workflow, WebhookScheme.BEARER, "the-first-bearer-secret", Options(verify_token="verify me now"))
    ).webhook
    await rotations.rotate_secret(hook, "the-other-bearer-secret", 3600, home.doors.sealing)
    await home.vault.set(room.project, "KEY", "a secret value", actor(room.owner))
    await home.letters.post(LetterKind.INVITATION, "cat@example.com", {"link": "x"})
    await seal_elsewhere(room, home)
    id, found = key_id((await Secret.get(name="KEY")).sealed), set()
    columns = await home.database.pool.fetch("select table_name, column_name from information_schema.columns where table_schema = 'public'")
    for table, column in columns:
        if await home.database.pool.fetchval(f'select exists (select from "{table}" where "{column}"::text like \'%{id}.gAAAA%\')'):
            found.add((table, column))
    assert found == {(of.table, of.column) for of in SEALED}


async def test_a_wrong_key_is_refused_in_one_line_that_names_it(home: Platform) -> None:
    wrong = Fernet.generate_key().decode()
    environment = {
        **os.environ,
        "DATABASE_URL": home.settings.database_url,
        "REDIS_URL": home.settings.redis_url,
        "SEALING_KEYS": wrong,
        "JWT_SECRET": "x" * 32,
        "OPERATIONS_TOKEN": "x" * 16,
    }
    commands = (["server", "serve"], ["workers"], ["server", "secrets", "rotate"])
    running = [
        await asyncio.create_subprocess_exec(sys.executable, "-m", *command, env=environment, stdout=PIPE, stderr=PIPE)
        for command in commands
    ]
    ours, theirs = (key_id(Sealing([key]).seal("x")) for key in (home.keys.sealing_keys[0], wrong))
    for process, command in zip(running, commands, strict=True):
        out, err = await asyncio.wait_for(process.communicate(), 60)
        assert process.returncode != 0, command
        *logged, line = err.decode().splitlines()
        assert all('"level": "info"' in one for one in logged)
        assert re.search(f"{ours}.*{theirs}", line), (command, line)
        assert wrong not in (out + err).decode()
