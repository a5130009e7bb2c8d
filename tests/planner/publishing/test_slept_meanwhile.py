"""A computer that slept in the middle of a delivery sends nothing when it wakes that is too late by then."""

from dataclasses import fields

import pytest

from planner.connectors.http import STALE
from planner.domain.errors import NotSent
from planner.domain.journal import Outcome, StepRole
from planner.domain.media import MediaUse
from planner.domain.publication import PublicationState as S
from planner.editing.pausing import SetPause
from planner.ports.http import HttpAnswer, HttpCall
from planner.publishing.deliver import deliver
from planner.publishing.gathering import gather
from planner.publishing.prompt import Prompt
from planner.publishing.setup import Setup
from tests.fakes.clock import START, FakeClock

CALL = HttpCall(method="POST", url="https://social.example/api")


class Line:
    """An Http on which calls and pauses take so many minutes."""

    def __init__(self, clock, minutes=0):
        self.clock, self.minutes, self.calls = clock, minutes, 0

    def send(self, call):  # noqa: ARG002 - the port's
        self.calls += 1
        self.clock.tick(minutes=self.minutes)
        return HttpAnswer(status=200, headers={}, body=b"")

    def pause(self, seconds):
        self.clock.tick(seconds=seconds)

    def cancel(self):
        self.calls = -1


def test_what_was_written_down_before_a_sleep_does_not_leave_after_it():
    clock = FakeClock()
    inner = Line(clock)
    line = Prompt(inner, clock, START)
    clock.tick(seconds=STALE.total_seconds())
    line.send(CALL)
    clock.tick(seconds=STALE.total_seconds() + 1)
    with pytest.raises(NotSent, match="stood still"):
        line.send(CALL)
    assert inner.calls == 1


def test_nothing_leaves_any_more_when_the_lease_has_run_out():
    lease = next(one.default for one in fields(Setup) if one.name == "lease_seconds")
    assert 2 * STALE.total_seconds() < lease, "once until it begins, once until it has a connection"


def test_calls_and_pauses_may_take_their_time():
    clock = FakeClock()
    inner = Line(clock, minutes=4)
    line = Prompt(inner, clock, START)
    for _ in range(3):
        line.send(CALL)
        line.pause(300)
    assert inner.calls == 3
    line.cancel()
    assert inner.calls == -1


def test_a_step_that_was_written_down_hours_ago_is_told_as_not_sent(room):
    """The process stands still between the row and the request."""
    post = room.world.post(grace_minutes=6000)
    room.go_to()
    connector = room.connectors["mastodon"]

    def send(http, credentials, frozen, read_media):
        room.clock.tick(hours=8)
        return http.send(CALL)

    connector.send = send
    room.publisher().run_once()
    (attempt,) = room.journal(post)[0]
    assert (room.world.state(post), attempt.outcome) == (S.PLANNED, Outcome.NOT_SENT)
    assert "stood still" in room.world.publication(post).note


def test_asleep_while_pictures_go_up_it_is_missed(room):
    item = room.services.media.put(b"\x89PNG small picture", "rye.png")
    with room.services.plan.write() as unit:
        unit.media.add(item)
        unit.commit()
    post = room.world.post(media=(MediaUse(media_id=item.id, name="rye.png", alt_text="A loaf"),))
    room.go_to()
    room.network.waits = lambda: room.clock.tick(hours=13)
    room.publisher().run_once()
    assert room.world.state(post) is S.MISSED
    assert [role for _, role, _ in room.network.arrived] == [StepRole.MEDIA]


@pytest.mark.parametrize("hours", [0.01, 13])
def test_what_happens_while_the_password_store_asks_is_seen(room, hours):
    """A person is asked for its password and does something else first."""
    post = room.world.post()
    room.go_to()
    get = room.services.secrets.get

    def asked(account_id):
        room.clock.tick(hours=hours)
        if hours < 1:
            room.world.do(SetPause(paused=True))
        return get(account_id)

    room.services.secrets.get = asked
    room.publisher().run_once()
    assert room.network.arrived == []
    assert room.world.state(post) is (S.HELD if hours < 1 else S.MISSED)


def test_asleep_while_it_waits_for_its_turn_it_is_missed(room):
    post = room.world.post()
    room.go_to()
    publisher = room.publisher()
    with room.services.plan.write() as unit:
        leased = unit.publications.claim(room.world.publication(post).id, publisher.worker, 90)
        claimed = gather(unit, leased)
        unit.commit()
    room.clock.tick(hours=13)
    deliver(leased.id, room.services, publisher.setup, claimed=claimed)
    assert room.network.arrived == []
    publisher.run_once()
    assert room.world.state(post) is S.MISSED
    assert room.network.arrived == []
