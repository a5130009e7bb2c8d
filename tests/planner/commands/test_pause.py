"""pause and resume in the terminal."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.agents import Outage, OutageKind
from planner.domain.errors import NotFound, UserError
from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.publishing.pausing import paused_words, pauses
from planner.publishing.publisher import Publisher
from tests.fakes.clock import START
from tests.planner.world import World


@pytest.fixture
def world(terminal):
    return World(terminal.services.plan, terminal.services.clock)


def since(world):
    with world.plan.read() as unit:
        return unit.settings.get(PAUSED_KEY)


def test_everything_is_paused_and_goes_on(terminal, world):
    post = world.post(when="2026-10-12 10:05")
    answer = terminal("pause")
    assert answer.status == 0
    assert answer.out.startswith("Everything is paused since ")
    assert since(world) == START.isoformat()
    terminal.services.clock.tick(minutes=10)
    Publisher(terminal.services, worker="w").run_once()
    assert world.state(post) is S.HELD
    told = json.loads(terminal("status", "--json").out)
    assert told["paused"] == [{"what": "Everything", "since": START.isoformat(), "posts": 1}]
    text = terminal("status").out
    assert ": 1 post waits." in text
    assert "Waiting for you" not in text
    answer = terminal("resume")
    assert answer.out.splitlines() == [
        "The pause of everything has ended.",
        "1 post waits for your decision: python main.py status",
    ]
    assert world.state(post) is S.MISSED
    Publisher(terminal.services, worker="w").run_once()
    assert world.state(post) is S.MISSED


def test_a_post_on_two_accounts_waits_once(terminal, world):
    world.post("mastodon", "bluesky", when="2026-10-12 10:05")
    assert terminal("pause").status == 0
    terminal.services.clock.tick(minutes=10)
    Publisher(terminal.services, worker="w").run_once()
    assert "1 post waits for your decision" in terminal("resume").out


def test_one_client_and_one_account(terminal, world):
    assert terminal("pause", "--client", "fennel & rye").status == 0
    assert terminal("pause", "--account", "mastodon:bakery.mastodon").status == 0
    with world.plan.read() as unit:
        told = [paused_words(one, START) for one in pauses(unit, "UTC")]
        mine = pauses(unit, "UTC", world.client.id)
        assert pauses(unit, "UTC", "another") == ()
    assert told == [
        "Fennel & Rye is paused since 10:00.",
        "bakery.mastodon on Mastodon is paused since 10:00.",
    ]
    assert len(mine) == 2
    answer = terminal("resume", "--client", "Fennel & Rye")
    assert answer.out == "The pause of Fennel & Rye has ended.\n"
    assert "bakery.mastodon on Mastodon is paused" in answer.err
    assert terminal("resume", "--account", "bakery.mastodon").status == 0
    with world.plan.read() as unit:
        assert pauses(unit, "UTC") == ()


def test_nobody_of_that_name_and_both_at_once(terminal, world):
    with pytest.raises(NotFound):
        terminal("pause", "--client", "Nobody")
    with pytest.raises(NotFound):
        terminal("pause", "--account", "nobody")
    with world.plan.write() as unit:
        one = unit.accounts.get(world.accounts["bluesky"].id)
        unit.accounts.save(replace(one, label="bakery.mastodon"))
        unit.commit()
    with pytest.raises(UserError, match="means several accounts"):
        terminal("pause", "--account", "bakery.mastodon")
    assert terminal("pause", "--client", "a", "--account", "b").status == 2


@pytest.mark.parametrize("word", ["pause", "resume"])
@pytest.mark.parametrize("about", [("--client", ""), ("--account", ""), ("--account", "@")])
def test_an_empty_name_is_nobody_and_never_everything(terminal, world, word, about):
    """In a script, that of a variable which was never set."""
    if word == "resume":
        terminal("pause")
    with pytest.raises(NotFound, match="There is no "):
        terminal(word, *about)
    with world.plan.read() as unit:
        assert len(pauses(unit, "UTC")) == (word == "resume")
    with pytest.raises(NotFound, match="There is no client called"):
        terminal("status", "--client", "")


def test_the_rest_of_a_thread_is_named_and_sent_when_it_is_said(terminal, world):
    post = world.post(when="2026-10-12 10:05")
    world.lead(post, S.CLAIMED, S.SENDING, S.PUBLISHED)
    terminal("pause")
    now = terminal.services.clock.now()
    world.lead(post, follow_up_at=now + timedelta(minutes=5), held_reason=HeldReason.PAUSED, note="It waits.")
    answer = terminal("resume")
    assert answer.out.splitlines() == [
        "The pause of everything has ended.",
        "The rest of 1 post that is out waits for your word: python main.py publish POST --rest",
        f"  {post.id}",
    ]
    told = terminal("status").out
    assert (
        f"The rest waits for your word (python main.py publish POST --rest):\n  {post.id}  published" in told
    )
    assert [one["post"] for one in json.loads(terminal("status", "--json").out)["rests"]] == [post.id]
    answer = terminal("publish", post.id)
    assert "kept back by a pause" in answer.out
    assert world.publication(post).asks_for_rest
    answer = terminal("publish", post.id, "--rest")
    assert "kept back" not in answer.out
    assert not world.publication(post).asks_for_rest
    with pytest.raises(UserError, match="Nothing of this post waits for your word"):
        terminal("publish", post.id, "--rest")
    with pytest.raises(UserError, match="--rest is for one post"):
        terminal("publish", "--once", "--rest")


def test_status_says_when_to_be_awake(terminal, world):
    world.post(when="2026-10-13 09:00")
    assert "This computer must be awake tomorrow" in terminal("status").out
    (awake,) = json.loads(terminal("status", "--json").out)["awake"]
    assert awake == {"from": "2026-10-13T07:00:00+00:00", "to": "2026-10-13T07:00:00+00:00"}


def test_status_tells_the_last_day_of_this_computer(terminal, world):
    clock = terminal.services.clock
    with world.plan.write() as unit:
        for hours in (1, 30):
            at = clock.now() - timedelta(hours=hours)
            unit.agents.put_outage(
                Outage(
                    id=str(hours),
                    worker="w",
                    kind=OutageKind.ASLEEP,
                    started_at=at - timedelta(minutes=20),
                    ended_at=at,
                )
            )
        unit.commit()
    lately = [line for line in terminal("status").out.splitlines() if line.startswith("Lately: ")]
    assert len(lately) == 1
    assert lately[0].startswith("Lately: This computer was asleep from Mon 12 Oct")


def test_what_another_pause_keeps_back_is_not_said_to_go_on(terminal, world):
    for words in (
        ("pause",),
        ("pause", "--client", "Fennel & Rye"),
        ("pause", "--account", "bakery.bluesky"),
    ):
        assert terminal(*words).status == 0
    held = "{} itself is paused no more, but nothing of it is sent yet:"
    account = terminal("resume", "--account", "bakery.bluesky")
    assert account.out.splitlines() == [held.format("bakery.bluesky")]
    assert account.err.startswith("Everything is paused since ")
    assert terminal("resume").out.splitlines() == ["The pause of everything has ended."]
    assert terminal("pause", "--account", "bakery.bluesky").status == 0
    account = terminal("resume", "--account", "bakery.bluesky")
    assert account.out.splitlines() == [held.format("bakery.bluesky")]
    assert terminal("resume", "--client", "Fennel & Rye").out.splitlines() == [
        "The pause of Fennel & Rye has ended."
    ]


def test_one_clock_tells_every_pause_and_status_says_whose_the_others_are(terminal, world, monkeypatch):
    monkeypatch.setattr("planner.publishing.watch.machine_zone", lambda: "America/New_York")
    world.post(when="2026-10-12 12:00")
    terminal("pause", "--client", "Fennel & Rye")
    said = terminal("pause").out.splitlines()
    assert [line.partition("since ")[2] for line in said] == ["04:00.", "04:00."]
    text = terminal("status").out
    assert text.count("since 04:00") == 2
    terminal("resume")
    terminal("resume", "--client", "Fennel & Rye")
    last = terminal("status").out.splitlines()[-1]
    assert (
        last
        == "Times of posts are on their clients’ clocks, all others on this computer’s (America/New_York)."
    )
    monkeypatch.setattr("planner.publishing.watch.machine_zone", lambda: "Europe/Paris")
    assert "clocks" not in terminal("status").out, "Paris and Berlin show the same"
