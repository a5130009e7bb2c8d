"""When this computer has to be awake."""

from datetime import timedelta

import pytest

from planner.domain.agents import Gate, Heartbeat, WorkerKind
from planner.domain.post import Stage
from planner.domain.publication import PublicationState as S
from planner.editing.pausing import SetPause
from planner.publishing.forecast import awake_times, awake_words, machine_of
from planner.publishing.overview import overview
from planner.publishing.waking import AHEAD, wake_times
from tests.planner.world import ZONE, wall

LAPTOP = "window@laptop:4711"


def forecast(room):
    with room.services.plan.read() as unit:
        now = room.clock.now()
        return awake_words(awake_times(unit, now, LAPTOP), ZONE, now)


def test_the_times_of_the_next_seven_days_close_ones_together(room):
    for when in (
        "2026-10-12 10:30",
        "2026-10-13 09:00",
        "2026-10-14 18:30",
        "2026-10-14 18:50",
        "2026-10-20 09:00",
    ):
        room.world.post(when=when)
    room.world.post("bluesky", when="2026-10-14 19:10")
    assert forecast(room) == ("This computer must be awake today 10:30, tomorrow 09:00, Wed 18:30 to 19:10.")


def test_drafts_need_nobody(room):
    room.world.post(when="2026-10-13 09:00", stage=Stage.DRAFT)
    assert forecast(room) == ""


@pytest.mark.parametrize("network", ["mastodon", "bluesky", "both"])
def test_nobody_stays_awake_for_what_is_paused(room, network):
    first = room.world.post(when="2026-10-13 09:00")
    second = room.world.post("bluesky", when="2026-10-14 18:30")
    whole = network == "both"
    account = None if whole else room.world.accounts[network].id
    room.world.do(SetPause(paused=True, account_id=account))
    said = {
        "mastodon": ("This computer must be awake Wed 18:30.", second.id),
        "bluesky": ("This computer must be awake tomorrow 09:00.", first.id),
        "both": ("", None),
    }
    with room.services.plan.read() as unit:
        following = overview(unit, room.clock.now(), worker=LAPTOP).next_line
    assert (forecast(room), following and following.post_id) == said[network]


def test_the_next_try_of_what_did_not_arrive(room):
    late = room.world.post(when="2026-10-12 10:30", grace_minutes=24 * 60)
    lost = room.world.post("bluesky", when="2026-10-12 10:30")
    room.go_to("2026-10-12 10:31")
    room.world.lead(late, not_before=wall("2026-10-12 13:00").instant())
    room.world.lead(lost, network="bluesky", not_before=wall("2026-10-12 14:00").instant())
    assert forecast(room) == "This computer must be awake today 13:00.", "at 14:00 the other is missed"
    room.world.do(SetPause(paused=True, account_id=room.world.accounts["mastodon"].id))
    assert forecast(room) == ""


def test_a_network_that_asked_for_rest_moves_what_is_due(room):
    room.world.post(when="2026-10-12 12:00")
    until = wall("2026-10-12 12:20").instant()
    with room.services.plan.write() as unit:
        unit.agents.put_gate(
            Gate(account_id=room.world.accounts["mastodon"].id, rest_until=until, why="enough")
        )
        unit.commit()
    assert forecast(room) == "This computer must be awake today 12:20."


def test_the_next_look_for_what_may_be_out(room):
    post = room.world.post(when="2026-10-12 10:30")
    room.go_to("2026-10-12 10:31")
    look = wall("2026-10-12 10:40").instant()
    room.world.lead(post, S.CLAIMED, S.SENDING, S.UNCONFIRMED, not_before=look)
    assert forecast(room) == "This computer must be awake today 10:40."
    room.world.lead(post, not_before=None, looks=2)
    assert forecast(room) == "", "only a person can tell"


def test_the_rest_of_a_thread(room):
    post = room.world.post(when="2026-10-12 10:30")
    room.go_to("2026-10-12 10:31")
    room.world.lead(post, S.CLAIMED, S.SENDING, S.PUBLISHED)
    room.world.lead(post, follow_up_at=wall("2026-10-12 18:00").instant())
    room.world.post(when="2026-10-12 18:20")
    assert forecast(room) == "This computer must be awake today 18:00 to 18:20."
    with room.services.plan.read() as unit:
        (only,) = awake_times(unit, room.clock.now(), LAPTOP)
    assert only.start in {one + AHEAD for one in wake_times(room.services, LAPTOP)}


def test_many_are_counted(room):
    for day in range(13, 19):
        for hour in (9, 18):
            room.world.post(when=f"2026-10-{day} {hour:02}:00")
    assert forecast(room).endswith("Thu 09:00, Thu 18:00, and 6 times more this week.")


@pytest.mark.parametrize(
    ("name", "kind", "age", "silent"),
    [
        ("agent@server:1", WorkerKind.AGENT, 30, True),
        ("agent@server:1", WorkerKind.AGENT, 600, False),
        ("window@other:1", WorkerKind.WINDOW, 30, False),
        ("agent@laptop:1", WorkerKind.AGENT, 30, False),
    ],
)
def test_only_an_agent_on_another_machine_that_lives_makes_it_silent(room, name, kind, age, silent):
    room.world.post(when="2026-10-13 09:00")
    with room.services.plan.write() as unit:
        unit.agents.beat(Heartbeat(name=name, at=room.clock.now() - timedelta(seconds=age), kind=kind))
        unit.commit()
    assert (forecast(room) == "") is silent


def test_the_night_the_clocks_change_and_a_post_around_midnight(room):
    room.go_to("2026-10-24 12:00")
    room.world.post(when="2026-10-25 09:00")
    room.world.post("bluesky", when="2026-10-26 23:50")
    room.world.post("bluesky", when="2026-10-27 00:10")
    assert forecast(room) == "This computer must be awake tomorrow 09:00, Mon 23:50 to Tue 00:10."
    assert wall("2026-10-25 09:00").instant().hour == 8


def test_machines_by_name():
    assert machine_of("parley@my-laptop.local:77") == "my-laptop.local"
    assert machine_of("plain") == "plain"
