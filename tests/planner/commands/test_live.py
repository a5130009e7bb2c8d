"""live POST in the terminal, and what status says about it."""

import json
from dataclasses import replace

import pytest

from planner.domain.errors import Locked, UserError
from planner.domain.publication import PublicationState as S
from tests.fakes.told import told
from tests.planner.world import World

LOOK = "https://social.example/@bakery"


@pytest.fixture
def world(services, clock):
    return World(services.plan, clock)


def asked(world, *networks, look_url=LOOK):
    post = world.post(*networks)
    for network in networks or ("mastodon",):
        world.lead(post, S.CLAIMED, S.SENDING, S.UNCONFIRMED, network=network)
        one = world.publication(post, network)
        with world.plan.write() as unit:
            unit.publications.save(
                replace(one, **told(S.UNCONFIRMED), looks=2, not_before=None, look_url=look_url)
            )
            unit.commit()
    return post


def test_status_asks_and_names_the_command_that_answers(terminal, world):
    post = asked(world)
    text = terminal("status").out
    assert "Is “Why our rye takes three days” live on Mastodon (bakery.mastodon)?" in text
    assert f"Look: {LOOK}" in text
    assert f"main.py live {post.id} yes | again --sure | skip" in text
    assert "Waiting for you" not in text
    assert json.loads(terminal("status", "--format", "json").out)["waiting"][0]["look_url"] == LOOK


def test_status_does_not_ask_while_parley_looks_itself(terminal, world):
    post = asked(world)
    one = world.publication(post)
    with world.plan.write() as unit:
        unit.publications.save(replace(one, looks=1, not_before=one.unconfirmed_since))
        unit.commit()
    text = terminal("status").out
    assert f"Parley looks for it by itself:\n  {post.id}  unconfirmed" in text
    assert "Waiting for you" not in text


@pytest.mark.parametrize(
    ("answer", "state", "said"),
    [
        (
            ("yes", "--address", "https://social.example/@bakery/1"),
            S.DONE_BY_HAND,
            "counts as out on Mastodon",
        ),
        (("again", "--sure"), S.PLANNED, "goes out again on Mastodon"),
        (("skip",), S.CANCELLED, "Nothing is sent"),
    ],
)
def test_each_answer(terminal, world, answer, state, said):
    post = asked(world)
    told_so = terminal("live", post.id, *answer)
    assert (told_so.status, said in told_so.out) == (0, True)
    assert world.state(post) is state


def test_it_is_sent_again_only_when_that_was_meant(terminal, world):
    post = asked(world)
    with pytest.raises(UserError, match="people would see it twice") as caught:
        terminal("live", post.id, "again")
    assert LOOK in caught.value.mend
    assert world.state(post) is S.UNCONFIRMED


def test_several_in_question_are_told_apart_by_their_network(terminal, world):
    post = asked(world, "mastodon", "wordpress")
    with pytest.raises(UserError, match="in question on Mastodon and WordPress"):
        terminal("live", post.id, "yes")
    assert terminal("live", post.id, "yes", "--network", "wp").status == 0
    assert (world.state(post, "wordpress"), world.state(post)) == (S.DONE_BY_HAND, S.UNCONFIRMED)
    with pytest.raises(UserError, match="Nothing is in question"):
        terminal("live", world.post().id, "skip")


def test_while_parley_looks_itself_it_is_not_sent_again(terminal, world, clock):
    post = world.post()
    world.lead(post, S.CLAIMED, S.SENDING, S.UNCONFIRMED, not_before=clock.now())
    with pytest.raises(Locked, match="may still arrive"):
        terminal("live", post.id, "again", "--sure")
