"""What an API key may do, for every operation of the schema and every scope, beside what roles may (test_tenants.py)."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest
from graphql import GraphQLObjectType, get_named_type, is_required_argument

from core.clock import now
from core.database import Database
from core.reads import Inherits, global_id, predicate
from core.reads.scopes import OfViewer
from models.ai import AiCall, CacheState
from models.conversations import Conversation
from models.projects import Permission, Project
from models.workflows import Run, RunStatus
from schema import schema
from schema.relay import declared_reads, people_only_fields
from services.platform import Platform
from tests.clients import Client
from tests.make import Make
from tests.test_tenants import ASKED, CORE, MUTATIONS, NESTED, PUBLIC, WANTED, Tenant, everything, places, tenant

PEOPLE_ONLY = people_only_fields(schema)
# What a key never does, by the words in an operation's name: whoever adds one of these says that it is for people.
ACCOUNTS = re.compile(
    "register|sign|session|password|passkey|factor|recovery|code|proof|prove|email|address|account|apiKey|member|invit|owner|leave|secret$|secrets|provider|identity",
    re.IGNORECASE,
)
# EDIT may, as with the rest of a workflow; and how one can sign in is no secret.
UNLIKE = {"Mutation.rotateWebhookSecret", "Query.oidcProviders"}
ANYBODY = {"Query.oidcProviders", "Query.sharedConversation"}
GIVEN = {
    "schedulePreview": 'cron: "@daily"',
    "planRun": "workflowId: %s, input: {value: 1}",
    "approvalByToken": 'token: "none"',
    "explainOperation": 'document: "{ __typename }"',
}
SCOPES = [scope for scope in Permission if Permission.ADMINISTER.includes(scope)]


@pytest.fixture
async def ada(make: Make, home: Platform) -> Tenant:
    return await tenant(make, home)


async def with_key(client: Client, make: Make, ada: Tenant, scope: Permission) -> None:
    """The client has a key of Ada's, who owns the project. It was used before, so that using it changes nothing."""
    project = ada.rows["Project"]
    assert isinstance(project, Project)
    key = await make.key(ada.viewer, project, scope)
    await Conversation.filter(project_id=project.id).update(key_id=key.api_key.id)  # others than those that it has begun a key does not see
    client.token = key.secret
    await client.data("{ __typename }")


def roots() -> list[tuple[GraphQLObjectType, str]]:
    found = [kind for kind in (CORE.query_type, CORE.mutation_type, CORE.subscription_type) if kind is not None]
    return [(kind, name) for kind in found for name in kind.fields]


def test_what_concerns_people_is_marked() -> None:
    named = {f"{kind.name}.{name}" for kind, name in roots()}
    assert {name for name in named if ACCOUNTS.search(name.partition(".")[2])} - UNLIKE <= PEOPLE_ONLY
    assert {f"Mutation.{name}" for name, (_, needs) in MUTATIONS.items() if needs is None} | PUBLIC - ANYBODY <= PEOPLE_ONLY


@pytest.mark.parametrize("scope", SCOPES)
async def test_each_scope_may_do_what_it_says(client: Client, make: Make, home: Platform, ada: Tenant, scope: Permission) -> None:
    assert CORE.mutation_type is not None
    await with_key(client, make, ada, scope)
    before = await everything(home)
    for name in [*MUTATIONS, *sorted(CORE.mutation_type.fields.keys() - MUTATIONS.keys())]:
        more, needs = MUTATIONS.get(name, ({}, None))
        if name == "retryRun":  # only one that has ended can be
            await Run.filter(id=ada.rows["Run"].pk).update(status=RunStatus.FAILED, finished_at=now())
            before = await everything(home)
        if name == "reportWrongHit":  # only an answer to another question can be, which is not to be rated
            await AiCall.filter(id=ada.rows["AiCall"].pk).update(cache=CacheState.SEMANTIC)
            before = await everything(home)
        takes = bool(CORE.mutation_type.fields[name].args)
        query = f"""mutation {f"($input: {name[0].upper()}{name[1:]}Input!)" if takes else ""} {{ {name}{"(input: $input)" if takes else ""} {{
            __typename ... on Problem {{ code message }} }} }}"""
        answer = await client.answer(query, {"input": {**ada.given(name), **more}})
        after = await everything(home)
        if f"Mutation.{name}" in PEOPLE_ONLY:
            assert "data" not in answer, (name, answer)
            assert answer["errors"][0]["extensions"]["code"] == "DENIED"
            assert "API key" in answer["errors"][0]["message"]
            assert after == before
            continue
        assert needs is not None, name
        result = answer["data"][name]
        if scope.includes(needs):
            assert result["__typename"] != "Problem", (name, result)
            assert after != before or name in ("setWorkflowEnabled", "setScheduleEnabled")
        else:
            assert result["code"] == "DENIED", (name, result)
            assert needs in result["message"]
            assert scope in result["message"]
            assert after == before
        before = after


@pytest.mark.parametrize("scope", SCOPES)
async def test_each_scope_may_read_all_but_what_is_for_people(
    client: Client, make: Make, home: Platform, ada: Tenant, scope: Permission
) -> None:
    assert CORE.query_type is not None
    await with_key(client, make, ada, scope)
    before = await everything(home)
    for name, field in CORE.query_type.fields.items():
        if name == "sharedConversation":  # whoever has a token, and each try is counted
            continue
        given = []
        for argument, of in field.args.items():
            if name in ASKED and argument in ASKED[name] and name not in GIVEN:
                given.append(f"{argument}: {json.dumps(ada.id(ASKED[name][argument].__name__))}")
            elif argument in ("id", "ids"):
                kind = get_named_type(field.type).name
                id = ada.id(kind if kind in ada.rows else "Project")
                given.append(f"{argument}: {json.dumps([id] if argument == 'ids' else id)}")
            elif is_required_argument(of) and name not in GIVEN:
                raise AssertionError(f"say in GIVEN what {name} is given")
        arguments = GIVEN[name].replace("%s", json.dumps(ada.id("Workflow"))) if name in GIVEN else ", ".join(given)
        leaf = not hasattr(get_named_type(field.type), "fields") and not hasattr(get_named_type(field.type), "types")
        answer = await client.answer(f"{{ {name}{f'({arguments})' if arguments else ''} {'' if leaf else '{ __typename }'} }}")
        if f"Query.{name}" in PEOPLE_ONLY:
            assert "data" not in answer, (name, answer)
            assert answer["errors"][0]["extensions"]["code"] == "DENIED"
        else:
            assert "errors" not in answer, (name, answer)
            assert answer["data"][name] not in (None, [None]), name
    assert await everything(home) == before


@pytest.mark.parametrize("scope", SCOPES)
async def test_each_scope_may_watch_its_project_and_no_other_of_its_maker(
    client: Client, make: Make, home: Platform, ada: Tenant, scope: Permission
) -> None:
    assert CORE.subscription_type is not None
    assert not [name for name in PEOPLE_ONLY if name.startswith("Subscription.")]
    other = await make.project(ada.viewer)
    theirs = {type(row).__name__: row for row in (other, await make.workflow(other, ada.viewer))}
    await with_key(client, make, ada, scope)
    async with client.socket() as socket:
        for number, place in enumerate(place for place in places() if place.type == "Subscription"):
            model = WANTED[place.argument]
            given, own = NESTED.get(place.argument, f"{place.argument}: $id"), ", $own: ID!" if place.argument in NESTED else ""
            query = f"subscription ($id: ID!{own}) {{ {place.field}({given}) {{ __typename }} }}"
            foreign = theirs.get(model.__name__) or other
            for id, is_own in ((ada.id(model.__name__), True), (global_id(model, foreign.pk), False)):
                subscribed = f"{number} {is_own}"
                payload = {"query": query, "variables": {"id": id, "own": ada.id("Project")}}
                await socket.send(json.dumps({"id": subscribed, "type": "subscribe", "payload": payload}))
                if not is_own:
                    while (message := json.loads(await socket.recv()))["id"] != subscribed:
                        assert message["type"] != "error", message
                    assert message["type"] == "error", (place, message)


async def test_no_scope_forgets_that_a_key_has_one_project(database: Database) -> None:
    """Whoever filters by `user_id` takes a key for its maker; `Member.of` and `person_id` do not."""
    counted: dict[str, Counter[str]] = {}
    for found in declared_reads(schema):
        if not isinstance(found.read.visible, Inherits):
            values = predicate(found.read.visible).values
            counted[f"{found.type}.{found.field}"] = Counter(value.attribute for value in values if isinstance(value, OfViewer))
    assert len(counted) > 10
    assert not [at for at, times in counted.items() if not times["user_id"] == times["first_project_id"] == times["last_project_id"]]
