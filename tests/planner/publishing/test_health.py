"""Whether publishing can be relied on: what a monitor is told, and when."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.agents import ALIVE, Heartbeat, Outage, OutageKind, WorkerKind
from planner.domain.hosted import HostedFile, HostedId
from planner.domain.ids import new_id
from planner.domain.media_host import MediaHost
from planner.domain.publication import HeldReason
from planner.domain.publication import PublicationState as S
from planner.editing.pausing import SetPause
from planner.publishing.health import SOON, Grade, health, publishers
from planner.publishing.overview import overview
from planner.publishing.reconcile import LOOKS
from planner.publishing.room import LEAST
from tests.fakes.clock import START


@pytest.fixture
def told(room):
    """``told()``: the health of the room's plan now."""

    def ask(free=None):
        with room.services.plan.read() as unit:
            return health(unit, overview(unit, room.clock.now()), free)

    return ask


def beat(room, **fields) -> None:
    now = room.clock.now()
    with room.services.plan.write() as unit:
        unit.agents.beat(replace(Heartbeat(name="agent@box:1", at=now, kind=WorkerKind.AGENT), **fields))
        unit.commit()


def put(room, post, **fields) -> None:
    with room.services.plan.write() as unit:
        (one,) = unit.publications.of_post(post.id)
        unit.publications.save(replace(one, **fields))
        unit.commit()


def test_nothing_planned_needs_nobody(room, told):
    assert (told().grade, told().says) == (Grade.FINE, ())
    beat(room)
    assert told().grade is Grade.FINE


def test_a_full_disk_is_said_though_the_publisher_could_not_write_it_down(room, told):
    beat(room)
    full = told(LEAST - 1)
    assert full.grade is Grade.WAITING
    assert full.says[0].startswith("The disk is full (1000 kB free): nothing is sent")
    assert told(LEAST).grade is Grade.FINE


def test_nobody_publishing_is_an_alarm_once_something_is_due_soon(room, told):
    room.world.post()
    room.go_to(seconds=-(SOON.total_seconds() + 1))
    assert told().grade is Grade.FINE
    room.go_to(seconds=-SOON.total_seconds())
    assert told().grade is Grade.ALARM
    assert told().says == (
        "Nothing is publishing, and the next one is due within the hour: start Parley or an agent.",
    )
    beat(room)
    assert told().grade is Grade.FINE
    room.clock.tick(seconds=ALIVE.total_seconds() + 1)
    assert told().grade is Grade.ALARM
    beat(room, stopped_at=room.clock.now())
    assert told().grade is Grade.ALARM


def test_what_did_not_leave_in_time_is_late_whoever_is_alive(room, told):
    post = room.world.post()
    room.go_to(seconds=59)
    beat(room)
    assert told().grade is Grade.FINE
    room.go_to(minutes=2)
    assert (told().grade, told().says) == (Grade.ALARM, ("1 post is late.",))
    assert [line.post_id for line in told().late] == [post.id]
    put(room, post, not_before=room.clock.now() + timedelta(minutes=1))
    assert told().grade is Grade.FINE


def test_what_is_kept_back_on_purpose_is_not_late(room, told):
    """Nothing runs that would hold it: no agent that is started would send it either."""
    room.world.post("mastodon", "bluesky")
    room.world.do(SetPause(True, account_id=room.world.accounts["mastodon"].id))
    room.go_to(minutes=2)
    assert len(told().late) == 1
    room.world.do(SetPause(True))
    assert (told().grade, told().late) == (Grade.FINE, ())


def test_what_a_person_has_to_decide_waits(room, told):
    missed, paused = room.world.post(), room.world.post()
    beat(room)
    put(room, missed, state=S.MISSED)
    put(room, paused, state=S.HELD, held_reason=HeldReason.PAUSED, note="paused")
    assert (told().grade, told().says) == (Grade.WAITING, ("1 post waits for you.",))
    put(room, paused, state=S.HELD, held_reason=HeldReason.FINDING, note="no")
    assert told().says == ("2 posts wait for you.",)


def test_a_post_on_several_accounts_counts_once(room, told):
    post = room.world.post("mastodon", "bluesky")
    room.go_to(minutes=2)
    beat(room)
    assert told().says == ("1 post is late.",)
    assert len(told().late) == 2
    with room.services.plan.write() as unit:
        for one in unit.publications.of_post(post.id):
            unit.publications.save(replace(one, state=S.MISSED))
        unit.commit()
    assert told().says == ("1 post waits for you.",)


def test_an_unconfirmed_one_waits_for_a_person_after_the_last_look(room, told):
    post = room.world.post()
    beat(room)
    for state in (S.CLAIMED, S.SENDING, S.UNCONFIRMED):
        put(room, post, state=state, unconfirmed_since=room.clock.now())
    assert told().grade is Grade.FINE
    assert [line.post_id for line in told().unconfirmed] == [post.id]
    put(room, post, looks=LOOKS)
    assert told().says == ("1 post waits for you.",)


def test_faults_and_wrong_clocks_of_living_publishers_are_told(room, told):
    beat(room, name="a@box:1", fault="The disk is full.")
    beat(room, name="b@box:2", skew=-90.4)
    beat(room, name="c@box:3", skew=29)
    beat(room, name="d@box:4", fault="Gone.", stopped_at=room.clock.now())
    assert told().grade is Grade.WAITING
    assert told().says == (
        "a@box:1 says: The disk is full.",
        "The clock of b@box:2 is 90 s ahead of the plan’s: set it.",
    )
    assert {one.name for one in told().agents} == {"a@box:1", "b@box:2", "c@box:3", "d@box:4"}


def test_what_is_long_gone_is_not_told(room, told):
    now = room.clock.now()
    beat(room, at=now - timedelta(days=8))
    with room.services.plan.write() as unit:
        for days in (9, 1):
            began = now - timedelta(days=days)
            ended = began + timedelta(hours=1)
            outage = Outage(id=new_id(), worker="w", kind=OutageKind.ASLEEP, started_at=began, ended_at=ended)
            unit.agents.put_outage(outage)
        unit.commit()
    assert told().agents == ()
    assert [one.started_at for one in told().outages] == [now - timedelta(days=1)]


def test_publishers_in_words():
    now = START
    beats = [
        Heartbeat(name="window@laptop:1", at=now, kind=WorkerKind.WINDOW),
        Heartbeat(name="agent@nas:2", at=now, kind=WorkerKind.AGENT, skew=90),
        Heartbeat(name="parley@old:3", at=now - timedelta(hours=3)),
        Heartbeat(name="agent@done:4", at=now, stopped_at=now),
        Heartbeat(name="agent@ancient:5", at=now - timedelta(days=2)),
    ]
    assert [(one.who, one.says, one.well) for one in publishers(beats, now, "window@laptop:1")] == [
        ("This window", "At work.", True),
        ("Agent on nas", "Its clock is 90 s behind the plan’s.", False),
        ("Agent on old", "Ended without a word.", False),
    ]


def test_what_could_not_be_taken_off_a_place_for_an_hour_is_told(room, told):
    began = room.clock.now()
    with room.services.plan.write() as unit:
        file = HostedFile(
            id=HostedId("f"), client_id=room.world.client.id, publication_id=None, name="parley-1.jpg",
            place=MediaHost(kind="s3"), spot="s3.example/shop", put_at=began, due_at=began,
            wanted=False, failing_since=began, why="It does not answer.",
        )  # fmt: skip
        unit.hosted.save(file)
        unit.commit()
    room.clock.tick(minutes=59)
    assert told().grade is Grade.FINE
    room.clock.tick(minutes=1)
    assert told().grade is Grade.WAITING
    assert told().says == ("1 file still on s3.example/shop, for 1 h now: parley-1.jpg. It does not answer.",)


def test_what_is_paused_hides_none_that_asks_and_hundreds_are_counted(room, told):
    for minute in range(60):
        post = room.world.post("mastodon", "bluesky", when=f"2026-10-17 09:{minute:02}")
        room.world.lead(post, S.HELD, held_reason=HeldReason.PAUSED)
        room.world.lead(post, S.HELD, network="bluesky", held_reason=HeldReason.PAUSED)
    asking = [
        room.world.post(when=f"2026-10-17 {hour}:{minute:02}") for hour in (10, 11) for minute in range(60)
    ]
    for post in asking:
        room.world.lead(post, S.MISSED)
    assert told().says == ("120 posts wait for you.",)
    for post in asking:
        room.world.lead(post, S.PLANNED)
    room.go_to("2026-10-17 12:30")
    assert told().says == ("Nothing is publishing, and 120 posts are late: start Parley or an agent.",)
