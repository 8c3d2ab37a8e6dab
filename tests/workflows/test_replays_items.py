"""A forEach that did not come to a good end: what its items have done is not done again."""

from __future__ import annotations

from typing import Any

import pytest

from core.errors import Invalid
from models.workflows import Run, Step
from services.workflows import replays
from services.workflows.reuse import Wish
from services.workflows.steps import Call, Done
from tests.workflows.conftest import Runs
from tests.workflows.labs import Lab, outside, pure
from tests.workflows.test_replays import BROKEN, Again


@pytest.fixture
def again(runs: Runs) -> Again:
    return Again(runs)


class Post:
    """Fails for these items, once each, unless they are mended. `sent` are the items that did not."""

    def __init__(self, lab: Lab, key: str, *fails: int) -> None:
        self.sent: list[int] = []
        self.keys: list[str] = []
        self.fails = [*fails]
        lab.does[key] = self._act

    async def _act(self, call: Call) -> Done:
        item = int(call.key.rsplit("/", 1)[1])
        if item in self.fails:
            self.fails.remove(item)
            raise BROKEN
        self.sent.append(item)
        self.keys.append(call.key)
        return Done(f"sent {item}")


def each(key: str, items: Any, **more: Any) -> dict[str, Any]:
    return outside(key, forEach={"items": items}, **more)


async def rows(run: Run, key: str = "send") -> list[tuple[int, str]]:
    return [(step.item, str(step.status)) for step in await Step.filter(run_id=run.id, key=key).order_by("item", "attempt")]


OUTPUT = {"output": "{{ steps.send.output }}"}


@pytest.mark.usefixtures("worker")
async def test_only_the_item_that_failed_and_those_that_never_began_are_sent_again(runs: Runs, again: Again, lab: Lab) -> None:
    post = Post(lab, "send", 2)
    first = await runs.ended(await runs.start(each("send", "{{ input }}"), input=[5, 6, 7, 8], **OUTPUT))
    assert (first.status, post.sent) == ("FAILED", [0, 1])
    second = await again(first)
    assert (second.status, second.output) == ("SUCCEEDED", ["sent 0", "sent 1", "sent 2", "sent 3"])
    assert post.sent == [0, 1, 2, 3]
    assert await rows(second) == [(-1, "SUCCEEDED"), (0, "REUSED"), (1, "REUSED"), (2, "SUCCEEDED"), (3, "SUCCEEDED")]


@pytest.mark.usefixtures("worker")
async def test_items_that_were_passed_over_are_tried_again_and_a_retry_of_the_retry_still_knows_the_others(
    runs: Runs, again: Again, lab: Lab
) -> None:
    post = Post(lab, "send", 0, 2, 2)
    first = await runs.ended(await runs.start(each("send", "{{ input }}", onError="continue"), input=[5, 6, 7], **OUTPUT))
    assert (first.status, first.output, post.sent) == ("SUCCEEDED", [None, "sent 1", None], [1])
    second = await again(first)
    assert (second.output, post.sent) == (["sent 0", "sent 1", None], [1, 0])
    third = await again(second)
    assert (third.output, post.sent) == (["sent 0", "sent 1", "sent 2"], [1, 0, 2])


@pytest.mark.usefixtures("worker")
async def test_a_run_that_comes_back_in_the_middle_knows_what_its_items_had_given_before_it_began(
    runs: Runs, again: Again, lab: Lab
) -> None:
    post = Post(lab, "send", 1, 1)
    retry = {"attempts": 2, "backoff": "900ms", "jitter": 0, "on": ["BROKEN"]}
    first = await runs.ended(await runs.start(each("send", [5, 6, 7], retry={**retry, "budget": 0}), **OUTPUT))
    assert (first.status, post.sent) == ("FAILED", [0])
    number = await again.publish(first, each("send", [5, 6, 7], retry=retry), **OUTPUT)
    second = await again(first, version_number=number)
    assert "RUN_WAITING" in await runs.types(second.id)
    assert (second.output, post.sent) == (["sent 0", "sent 1", "sent 2"], [0, 1, 2])


@pytest.mark.usefixtures("worker")
async def test_a_list_that_may_be_another_one_is_not_gone_on_with_unasked(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("find", [5, 6, 7])
    post = Post(lab, "send", 1)
    steps = (pure("find"), each("send", "{{ steps.find.output }}"))
    first = await runs.ended(await runs.start(*steps, **OUTPUT))
    for wish in (Wish("find"), Wish(everything=True)):
        with pytest.raises(Invalid) as refused:
            await again(first, wish)
        assert [(fault.path, fault.code) for fault in refused.value.fields] == [("rerun", "EFFECT")]
    number = await again.publish(first, pure("find"), each("send", "{{ steps.find.output }}", **{"with": {"v": 2}}))
    with pytest.raises(Invalid, match="'send' has had its effect for some of its items"):
        await again(first, version_number=number)
    assert post.sent == [0]
    second = await again(first, Wish("find", rerun=("send",)))
    assert (second.output, post.sent) == (["sent 0", "sent 1", "sent 2"], [0, 0, 1, 2])


@pytest.mark.usefixtures("worker")
async def test_items_keep_their_effect_where_others_before_them_run_again(runs: Runs, again: Again, lab: Lab) -> None:
    lab.gives("a", 1)
    post = Post(lab, "send", 1)
    first = await runs.ended(await runs.start(pure("a"), each("send", [5, 6]), **OUTPUT))
    second = await again(first, Wish("a"))
    assert (second.output, post.sent, second.kept_effects) == (["sent 0", "sent 1"], [0, 1], ["send"])
    assert lab.began["a"] == 2


@pytest.mark.usefixtures("worker")
async def test_what_a_retry_that_never_came_to_it_had_taken_over_is_not_forgotten(runs: Runs, again: Again, lab: Lab) -> None:
    post = Post(lab, "send", 1)
    lab.gives("a", 1)
    first = await runs.ended(await runs.start(outside("a"), each("send", [5, 6]), **OUTPUT))
    del lab.does["a"]
    made = await replays.retry(runs.home.journal, first, Wish("a"), version_number=None, input=None, key=None, by=await runs.viewer())
    await lab.began_step("a", 2)
    await runs.cancel(made.id)
    second = await runs.ended(made.id)
    assert await rows(second) == [(0, "REUSED")]
    lab.gives("a", 1)
    third = await again(second)
    assert (third.status, third.output, post.sent) == ("SUCCEEDED", ["sent 0", "sent 1"], [0, 1])
