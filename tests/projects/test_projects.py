"""Projects: whoever makes one owns it, and members see it."""

from __future__ import annotations

import pytest

from models.projects import Member, Project, Role
from tests.clients import Client, Data
from tests.make import Make

MADE = "Project { id name description createdAt members { nodes { role createdAt user { name } } } }"


async def test_the_maker_is_the_owner(client: Client) -> None:
    await client.register()
    made = await client.mutate("createProject", MADE, name=" Café ", description="a\nb")
    assert (made["name"], made["description"]) == ("Café", "a\nb")
    assert [(member["role"], member["user"]) for member in made["members"]["nodes"]] == [("OWNER", {"name": "Ada"})]
    read = await client.data(f"query ($id: ID!) {{ project(id: $id) {{ {MADE.split('{', 1)[1]} }}", {"id": made["id"]})
    assert read["project"] == {name: value for name, value in made.items() if name != "__typename"}


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"name": ""}, "name"),
        ({"name": " \t "}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"name": "a\u0000b"}, "name"),
        ({"name": "a\u202eb"}, "name"),
        ({"description": "x" * 10_001}, "description"),
        ({"description": "\u0000"}, "description"),
    ],
)
async def test_a_bad_field_is_named_and_nothing_is_made(client: Client, changed: Data, path: str) -> None:
    await client.register()
    problem = await client.mutate("createProject", MADE, **({"name": "P"} | changed))
    assert (problem["code"], [field["path"] for field in problem["fields"]]) == ("INVALID", [path])
    assert await Project.all().count() == 0


async def test_a_member_sees_the_project_and_its_people_and_nobody_sees_more(client: Client, make: Make) -> None:
    ada, bob, eve = await make.viewer("Ada"), await make.viewer("Bob"), await make.viewer("Eve")
    shared, own = await make.project(ada, "Shared"), await make.project(ada, "Own")
    await make.member(shared, bob, Role.VIEWER)
    await make.member(own, eve, Role.VIEWER)
    client.token = await make.token(bob)
    read = await client.data("{ projects { nodes { name members { nodes { user { name } } } } } }")
    assert [project["name"] for project in read["projects"]["nodes"]] == ["Shared"]
    assert {member["user"]["name"] for member in read["projects"]["nodes"][0]["members"]["nodes"]} == {"Ada", "Bob"}
    await Member.filter(project_id=shared.id, user_id=bob.user_id).delete()
    assert (await client.data("{ projects { totalCount } }"))["projects"]["totalCount"] == 0
