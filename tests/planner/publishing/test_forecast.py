"""When this computer has to be awake."""

from datetime import timedelta

import pytest

from planner.domain.agents import Heartbeat, WorkerKind
from planner.domain.post import Stage
from planner.editing.pausing import SetPause
from planner.publishing.forecast import awake_times, awake_words, machine_of
from planner.publishing.overview import overview
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
