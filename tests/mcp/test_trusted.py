"""Where only trusted documents are served, a saved query is one of them."""

from __future__ import annotations

from typing import Any

import pytest

from core.reads import global_id
from core.settings import Settings
from models.operations import TrustedDocument
from models.projects import Project
from models.saved_queries import SavedQuery
from tests.clients import Client
from tests.make import Make
from tests.mcp.callers import office

SAVE = """mutation ($input: CreateSavedQueryInput!) { createSavedQuery(input: $input) { __typename ... on Problem { fields { code } } } }"""
GOOD, BAD = "{ projects { totalCount } }", "{ projects { nodes { id } } }"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"trusted_documents_only": True})


async def test_it_is_judged_when_it_is_saved_and_when_it_is_asked(make: Make, address: str, client: Client) -> None:
    for id, document in (("save", SAVE), ("good", GOOD)):
        await TrustedDocument.create(id=id, text=document)
    place = await office(make, address)
    headers, answers = {"authorization": f"Bearer {await make.token(place.owner)}"}, list[Any]()
    for document in (GOOD, BAD):
        input = {"projectId": global_id(Project, place.project.id), "name": "names", "document": document}
        answer = await client.http.post("/graphql", json={"documentId": "save", "variables": {"input": input}}, headers=headers)
        answers.append(answer.json()["data"]["createSavedQuery"])
    assert answers == [{"__typename": "SavedQuery"}, {"__typename": "Problem", "fields": [{"code": "DOCUMENT_NOT_TRUSTED"}]}]
    query = await SavedQuery.get()
    await place.tool(query, "names")
    async with place.client() as mcp:
        assert (await mcp.call_tool("names", {})).structured_content == {"data": {"projects": {"totalCount": 1}}}
        await SavedQuery.filter(id=query.id).update(document=BAD)
        refused = await mcp.call_tool("names", {})
    assert (refused.is_error, refused.structured_content["code"]) == (True, "DOCUMENT_NOT_TRUSTED")
