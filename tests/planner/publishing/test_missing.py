"""A missed post says why."""

import threading
from dataclasses import replace

import pytest

from planner.domain.account import AccountState
from planner.domain.agents import Gate, Heartbeat, Outage, OutageKind
from planner.domain.errors import NotSent
from planner.domain.ids import new_id
from planner.domain.journal import StepRole
from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import HeldReason, MissedReason
from planner.domain.publication import PublicationState as S
from planner.publishing import publisher as module
from planner.publishing.watch import Watch
from tests.fakes.meters import FakeMeters
from tests.planner.world import wall


def outage(room, kind, start, end, detail=""):
    with room.services.plan.write() as unit:
        unit.agents.put_outage(
            Outage(
                id=new_id(),
                worker="laptop",
                kind=kind,
                started_at=wall(start).instant(),
                ended_at=end and wall(end).instant(),
                detail=detail,
            )
        )
        unit.commit()


def missed(room, post):
    room.publisher().run_once()
    one = room.world.publication(post)
    assert one.state is S.MISSED
    assert room.network.arrived == []
    return one


def test_asleep_all_night(room):
    post = room.world.post(when="2026-10-13 20:00")
    told = FakeMeters(room.clock)
    room.go_to("2026-10-13 18:14")
    watch = Watch(room.services.plan, room.clock, "laptop", meters=told)
    publisher = room.publisher(watch=watch)
    publisher.tick()
    told.sleep(hours=13, minutes=50)
    publisher.tick()
    one = room.world.publication(post)
    assert (one.state, one.missed_reason) == (S.MISSED, MissedReason.ASLEEP)
    assert one.note == (
        "This computer was asleep from Tue 13 Oct, 18:14 to Wed 14 Oct, 08:04. "
        "It was noticed 12 h 4 min after its time. Nothing was sent."
    )


def test_the_outage_that_took_most_of_its_time_is_the_reason(room):
    post = room.world.post()
    outage(room, OutageKind.OFFLINE, "2026-10-17 09:00", "2026-10-17 10:05")
    outage(room, OutageKind.STOPPED, "2026-10-17 10:05", "2026-10-17 11:00")
    outage(room, OutageKind.ZONE, "2026-10-17 10:10", "2026-10-17 10:10")
    room.go_to(hours=1)
    assert missed(room, post).missed_reason is MissedReason.NOT_RUNNING


def test_one_that_still_lasts(room):
    post = room.world.post()
    outage(room, OutageKind.OFFLINE, "2026-10-17 09:00", None)
    room.go_to(hours=1)
    with room.services.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="laptop", at=room.clock.now()))
        unit.commit()
    one = missed(room, post)
    assert one.missed_reason is MissedReason.OFFLINE
    assert "offline since Sat 17 Oct, 09:00" in one.note


def test_a_clock_set_forward_over_its_time(room):
    post = room.world.post()
    told = FakeMeters(room.clock)
    room.go_to("2026-10-17 09:59")
    publisher = room.publisher(watch=Watch(room.services.plan, room.clock, "laptop", meters=told))
    publisher.tick()
    told.set_clock(hours=3)
    publisher.tick()
    assert room.world.publication(post).missed_reason is MissedReason.CLOCK


def test_not_running(room):
    post = room.world.post()
    room.go_to("2026-10-17 08:00")
    with room.services.plan.write() as unit:
        unit.agents.beat(Heartbeat(name="window", at=room.clock.now()))
        unit.commit()
    room.go_to(hours=2)
    assert missed(room, post).missed_reason is MissedReason.NOT_RUNNING


def test_held_until_it_was_too_late(room):
    post = room.world.post()
    with room.services.plan.write() as unit:
        account = unit.accounts.get(room.world.accounts["mastodon"].id)
        unit.accounts.save(replace(account, state=AccountState.NEEDS_SIGN_IN))
        unit.commit()
    room.go_to(hours=1)
    one = missed(room, post)
    assert one.missed_reason is MissedReason.HELD
    assert "sign in again" in one.note


def test_offline_when_its_own_tries_did_not_get_through(room):
    post = room.world.post()
    room.go_to()
    room.network.before[StepRole.ROOT].append(NotSent("no such host"))
    room.publisher().run_once()
    room.go_to(minutes=31)
    assert missed(room, post).missed_reason is MissedReason.OFFLINE


def test_throttled_as_long_as_it_mattered(room):
    post = room.world.post()
    account = room.world.accounts["mastodon"].id
    with room.services.plan.write() as unit:
        until = wall("2026-10-17 12:00").instant()
        unit.agents.put_gate(Gate(account_id=account, rest_until=until, why="daily limit"))
        unit.commit()
    room.go_to(hours=1)
    assert missed(room, post).missed_reason is MissedReason.THROTTLED


def test_busy_when_another_of_its_account_went_first(room):
    first, second = room.world.post(when="2026-10-17 09:50"), room.world.post()
    room.go_to(minutes=5)
    ended = threading.Event()
    publisher = room.publisher(on_done=lambda _: ended.set())
    publisher.tick()
    assert ended.wait(20)
    publisher.close()  # before the second one's turn
    assert room.world.state(first) is S.PUBLISHED
    room.go_to(minutes=40)
    room.publisher().run_once()
    assert room.world.publication(second).missed_reason is MissedReason.BUSY


def test_nobody_knows_why(room):
    post = room.world.post()
    room.go_to(hours=1)
    one = missed(room, post)
    assert one.missed_reason is None
    assert one.note == "It was noticed 1 h after its time. Nothing was sent."


@pytest.mark.parametrize("what", ["everything", "client", "account"])
def test_paused_waits_and_is_then_missed_for_it(room, what):
    post = room.world.post()
    since = wall("2026-10-17 09:40").instant()
    with room.services.plan.write() as unit:
        if what == "everything":
            unit.settings.put(PAUSED_KEY, since.isoformat())
        elif what == "client":
            unit.clients.save(replace(room.world.client, paused_at=since))
        else:
            unit.accounts.save(replace(room.world.accounts["mastodon"], paused_at=since))
        unit.commit()
    room.go_to()
    publisher = room.publisher()
    publisher.run_once()
    one = room.world.publication(post)
    assert (one.state, one.held_reason) == (S.HELD, HeldReason.PAUSED)
    assert one.note.endswith("is paused since Sat 17 Oct, 09:40.")
    room.go_to(minutes=31)
    assert missed(room, post).missed_reason is MissedReason.PAUSED


def test_a_pause_of_everything_between_decision_and_claim_keeps_it_back(room, monkeypatch):
    post = room.world.post()
    room.go_to()
    publisher = room.publisher()

    whole = module.decide

    def decide_then_pause(*given, **more):
        decisions = whole(*given, **more)
        with room.services.plan.write() as unit:
            unit.settings.put(PAUSED_KEY, room.clock.now().isoformat())
            unit.commit()
        return decisions

    monkeypatch.setattr(module, "decide", decide_then_pause)
    assert publisher.tick().started == ()
    assert room.world.state(post) is S.PLANNED


def test_grace_is_the_posts_own(room):
    patient = room.world.post(grace_minutes=120)
    strict = room.world.post("bluesky", grace_minutes=0)
    room.go_to(minutes=90)
    room.publisher().run_once()
    assert room.world.state(patient) is S.PUBLISHED
    assert room.world.state(strict, "bluesky") is S.MISSED
    assert room.world.publication(strict, "bluesky").late_at == wall("2026-10-17 10:00").instant()
