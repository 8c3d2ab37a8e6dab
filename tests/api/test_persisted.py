"""Documents that are named instead of sent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from hashlib import sha1, sha256
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from core.settings import Settings
from models.operations import TrustedDocument
from schema import schema
from server import account, allowed
from services.platform import Platform
from tests.clients import Client

CORE = schema._schema
CHECKOUT = Path(__file__).parent.parent.parent
WHO, INTROSPECTION = "query Who { me { name } }", "{ __schema { queryType { name } } }"


def hash_of(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def apollo(text: str, hash: str | None = None) -> dict[str, Any]:
    return {"persistedQuery": {"version": 1, "sha256Hash": hash or hash_of(text)}}


async def asked(client: Client, **body: Any) -> Any:
    headers = {"Authorization": f"Bearer {client.token}"} if client.token else {}
    return (await client.http.post("/graphql", json=body, headers=headers)).json()


def code(answer: Any) -> str:
    found: str = answer["errors"][0]["extensions"]["code"]
    return found


class TestAutomatic:
    async def test_a_client_names_it_is_asked_for_it_and_names_it_from_then_on(self, client: Client) -> None:
        first = await asked(client, extensions=apollo(WHO))
        assert code(first) == "PERSISTED_QUERY_NOT_FOUND"
        assert first["errors"][0]["message"] == "PersistedQueryNotFound"
        assert (await asked(client, query=WHO, extensions=apollo(WHO)))["data"] == {"me": None}
        assert (await asked(client, extensions=apollo(WHO)))["data"] == {"me": None}

    async def test_another_process_knows_it_and_takes_no_other_text_for_it(self, client: Client, home: Platform) -> None:
        await home.redis.set(f"document:{hash_of(WHO)}", WHO)
        await home.redis.set(f"document:{hash_of('{ me { id } }')}", "{ me { email } }")
        assert (await asked(client, extensions=apollo(WHO)))["data"] == {"me": None}
        assert code(await asked(client, extensions=apollo("{ me { id } }"))) == "PERSISTED_QUERY_NOT_FOUND"

    async def test_a_hash_of_something_else_and_what_is_not_valid_are_not_kept(self, client: Client) -> None:
        wrong = hash_of("something else")
        assert code(await asked(client, query=WHO, extensions=apollo(WHO, wrong))) == "BAD_REQUEST"
        assert code(await asked(client, extensions=apollo(WHO, wrong))) == "PERSISTED_QUERY_NOT_FOUND"
        assert code(await asked(client, query="{ nothing }", extensions=apollo("{ nothing }"))) == "GRAPHQL_VALIDATION_FAILED"
        assert code(await asked(client, extensions=apollo("{ nothing }"))) == "PERSISTED_QUERY_NOT_FOUND"

    async def test_a_stranger_fills_nothing(self, client: Client, home: Platform) -> None:
        texts = [f"query Q{n} {{ me {{ name }} }}" for n in range(60)]
        answers = [await asked(client, query=text, extensions=apollo(text)) for text in texts]
        assert all(answer["data"] == {"me": None} for answer in answers)
        known = [await asked(client, extensions=apollo(text)) for text in texts]
        assert sum("data" in answer for answer in known) == 50
        assert len(await home.redis.keys("document:*")) == 50

    @pytest.mark.parametrize(
        "body",
        [
            {"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "0" * 64}}},
            {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0" * 63}}},
            {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": 7}}},
            {"extensions": {"persistedQuery": "x"}},
            {"documentId": ""},
            {"documentId": 7},
            {"documentId": "x" * 129},
            {"documentId": "a/../b"},
            {"documentId": "x", "query": WHO},
            {},
        ],
    )
    async def test_what_is_no_name_is_no_request(self, client: Client, body: dict[str, Any]) -> None:
        assert code(await asked(client, **body)) == "BAD_REQUEST"


def write(path: Path, *texts: str) -> Path:
    path.write_text(json.dumps({hash_of(text): text for text in texts}))
    return path


def test_a_file_is_trusted_whole_or_not_at_all(tmp_path: Path, settings: Settings) -> None:
    good = allowed.documents(write(tmp_path / "good.json", WHO), settings)
    assert good == {hash_of(WHO): WHO}
    (tmp_path / "sha1.json").write_text(json.dumps({sha1(WHO.encode(), usedforsecurity=False).hexdigest(): WHO}))
    assert list(allowed.documents(tmp_path / "sha1.json", settings).values()) == [WHO]
    (tmp_path / "bad.json").write_text(
        json.dumps({hash_of(WHO): WHO, "0" * 64: WHO, hash_of("{ no }"): "{ no }", hash_of(INTROSPECTION): INTROSPECTION})
    )
    with pytest.raises(allowed.Wrong) as wrong:
        allowed.documents(tmp_path / "bad.json", settings)
    assert len(str(wrong.value).splitlines()) == 3
    for text in ("[]", "{", '{"a": 1}'):
        (tmp_path / "no.json").write_text(text)
        with pytest.raises(allowed.Wrong):
            allowed.documents(tmp_path / "no.json", settings)


async def test_the_command_reaches_a_running_server(client: Client, settings: Settings, tmp_path: Path) -> None:
    file = write(tmp_path / "persisted-documents.json", WHO)
    env = {"PATH": os.defpath, "PYTHONPATH": str(CHECKOUT), "DATABASE_URL": settings.database_url, "DATA_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "server", "documents", "allow", str(file)]
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "1 documents are trusted, 1 of them from now on\n")
    for id in (hash_of(WHO), f"sha256:{hash_of(WHO)}"):
        assert (await asked(client, documentId=id))["data"] == {"me": None}
    assert (await asked(client, extensions=apollo(WHO)))["data"] == {"me": None}


class TestOnly:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"trusted_documents_only": True})

    async def test_nothing_else_is_served_by_any_door(self, client: Client) -> None:
        await TrustedDocument.create(id=hash_of(WHO), text=WHO)
        assert (await asked(client, documentId=hash_of(WHO)))["data"] == {"me": None}
        refused: list[dict[str, Any]] = [
            {"query": WHO},
            {"query": INTROSPECTION},
            {"documentId": hash_of(INTROSPECTION)},
            {"query": INTROSPECTION, "extensions": apollo(INTROSPECTION)},
            {"extensions": apollo("{ me { id } }")},
        ]
        assert [code(await asked(client, **body)) for body in refused] == ["DOCUMENT_NOT_TRUSTED"] * len(refused)
        async with client.socket() as socket:
            for id, payload in (("1", {"query": WHO}), ("2", {"documentId": hash_of(WHO)})):
                await socket.send(json.dumps({"id": id, "type": "subscribe", "payload": payload}))
            told = [json.loads(await socket.recv()) for _ in range(3)]
        assert sorted((message["id"], message["type"]) for message in told) == [("1", "error"), ("2", "complete"), ("2", "next")]
        page = await client.http.get("/graphql", headers={"accept": "text/html"})
        assert page.status_code == 405

    async def test_the_pages_of_letters_work_all_the_same(self, client: Client) -> None:
        given = {
            "email": "a@example.com",
            "password": "x",
            "name": "x",
            "token": "x",
            "decision": "APPROVED",
            "challengeToken": "x",
            "code": "x",
            "credential": {},
        }
        assert CORE.mutation_type is not None
        for id in account.DOCUMENTS:
            field = CORE.mutation_type.fields.get(name := id.removeprefix("account."))
            takes = get_named_type(field.args["input"].type) if field and field.args else None
            input = {key: value for key, value in given.items() if isinstance(takes, GraphQLInputObjectType) and key in takes.fields}
            answer = await asked(client, documentId=id, variables={"input": input, "token": "x"})
            assert "data" in answer or code(answer) == "UNAUTHENTICATED", answer
            assert set(answer.get("data") or {name: None}) == {name}

    async def test_one_that_is_allowed_later_is_served_soon(self, client: Client) -> None:
        assert code(await asked(client, documentId=hash_of(WHO))) == "DOCUMENT_NOT_TRUSTED"
        await TrustedDocument.create(id=hash_of(WHO), text=WHO)
        while "data" not in (answer := await asked(client, documentId=hash_of(WHO))):
            assert code(answer) == "DOCUMENT_NOT_TRUSTED"
        assert answer["data"] == {"me": None}
