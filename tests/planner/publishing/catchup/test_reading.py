"""What waits for a decision, and what is suggested."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.account import AccountState
from planner.domain.agents import Outage, OutageKind
from planner.domain.errors import Unconfirmed
from planner.domain.ids import PublicationId
from planner.domain.journal import StepRole
from planner.domain.pause import PAUSED_KEY
from planner.domain.publication import MissedReason
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PublishNow
from planner.publishing.catchup.deciding import edit_of, suggested, undecided
from planner.publishing.catchup.item import Way
from planner.publishing.catchup.reading import read_catch_up
from planner.publishing.catchup.spacing import SPACING_KEY, departures
from planner.publishing.watch import Watch
from tests.fakes.meters import FakeMeters
from tests.planner.world import wall


def read(room, client_id=None):
    with room.services.plan.read() as unit:
        return read_catch_up(unit, room.clock.now(), client_id, connectors=room.connectors.get)


@pytest.fixture
def slept(room):
    """A laptop that sleeps from 18:14 to 08:04; call it once the posts are planned."""

    def sleep():
        told = FakeMeters(room.clock)
        room.go_to("2026-10-13 18:14")
        publisher = room.publisher(watch=Watch(room.services.plan, room.clock, "laptop", meters=told))
        publisher.tick()
        told.sleep(hours=13, minutes=50)
        publisher.run_once()
        return read(room)

    return sleep


def test_defaults_by_age_and_words(room, slept):
    fresh = room.world.post("mastodon", "bluesky", when="2026-10-14 07:30", text="Why the ovens were late")
    tip = room.world.post(when="2026-10-13 20:00", text="How to slice rye")
    event = room.world.post(when="2026-10-13 18:30", text="Pumpkin tasting tonight, from six")
    found = slept()
    assert [item.post_id for item in found.items] == [event.id, tip.id, fresh.id]
    by_post = {item.post_id: item for item in found.items}
    assert suggested(found) == {
        by_post[fresh.id].key: Way.NOW,
        by_post[tip.id].key: Way.SLOT,
        by_post[event.id].key: Way.SKIP,
    }
    assert by_post[fresh.id].says[Way.NOW] == "34 min late and still true."
    assert by_post[fresh.id].networks == ("mastodon", "bluesky")
    assert by_post[tip.id].says[Way.SLOT].startswith("Next free slot: today 20:00. ")
    assert by_post[event.id].says[Way.SKIP] == (
        "The text says “tonight”, and that evening is over. The post goes back to Ideas."
    )
    assert {item.reason for item in found.items} == {MissedReason.ASLEEP}
    assert (found.outage.kind, found.outage.ended_at) == (OutageKind.ASLEEP, room.clock.now())
    assert by_post[tip.id].late == timedelta(hours=12, minutes=4)


def test_apply_does_what_was_suggested_and_nothing_leaves_before(room, slept):
    fresh = room.world.post("mastodon", "bluesky", when="2026-10-14 07:30", text="Why the ovens were late")
    tip = room.world.post(when="2026-10-13 20:00", text="How to slice rye")
    event = room.world.post(when="2026-10-13 18:30", text="Pumpkin tasting tonight, from six")
    found = slept()
    assert room.network.arrived == []
    edit = edit_of(found, suggested(found), room.clock.now())
    assert edit.label == "3 decisions: 1 now, 1 moved, 1 skipped"
    room.world.do(edit)
    assert room.world.stored(tip).when == wall("2026-10-14 20:00")
    idea = room.world.stored(event)
    assert (idea.stage.value, idea.when) == ("idea", None)
    room.publisher().run_once()
    assert room.world.state(fresh) is S.PUBLISHED
    assert room.world.state(fresh, "bluesky") is S.PUBLISHED
    assert read(room).items == ()


def test_never_a_burst(room, slept):
    posts = [room.world.post(when=f"2026-10-14 07:{20 + n}", text=f"Tip {n}") for n in range(3)]
    other = room.world.post("bluesky", when="2026-10-14 07:25", text="Elsewhere")
    planned = room.world.post(when="2026-10-14 08:20", text="As planned")
    found = slept()
    choices = dict.fromkeys((item.key for item in found.items), Way.NOW)
    leaving = departures(found, choices, room.clock.now())
    times = [
        (leaving[room.world.ids(post)[0]] - room.clock.now()).total_seconds() / 60 for post in (*posts, other)
    ]
    assert times == [0, 26, 36, 0]  # ten minutes apart, also from the one planned at 08:20
    room.world.do(edit_of(found, choices, room.clock.now()))
    publisher = room.publisher()
    publisher.run_once()
    assert len(room.network.arrived) == 1
    for _ in range(4):
        room.clock.tick(minutes=10)
        publisher.run_once()
    assert all(room.world.state(post) is S.PUBLISHED for post in (*posts, planned))


def test_the_distance_can_be_chosen(room, slept):
    for n in range(2):
        room.world.post(when=f"2026-10-14 07:2{n}", text=f"Tip {n}")
    with room.services.plan.write() as unit:
        unit.settings.put(SPACING_KEY, "30")
        unit.commit()
    found = slept()
    leaving = departures(found, dict.fromkeys((one.key for one in found.items), Way.NOW), room.clock.now())
    first, second = sorted(leaving.values())
    assert second - first == timedelta(minutes=30)


def test_one_that_may_be_out_is_never_sent_from_here(room):
    post = room.world.post()
    room.go_to()
    room.network.after[StepRole.ROOT].append(Unconfirmed("no answer"))
    for connector in room.connectors.values():
        connector.can_look = False
    publisher = room.publisher()
    publisher.run_once()
    (item,) = read(room).items
    assert (item.state, item.default, item.must) == (S.UNCONFIRMED, None, False)  # Parley looks first
    room.go_to(hours=1)
    publisher.run_once()
    found = read(room)
    (item,) = found.items
    assert undecided(found, suggested(found)) == (item,)
    assert set(item.barred) == {Way.NOW, Way.SLOT}
    with pytest.raises(ValueError, match="barred"):
        edit_of(found, {item.key: Way.NOW}, room.clock.now())
    room.world.do(edit_of(found, {item.key: Way.BY_HAND}, room.clock.now()))
    assert room.world.state(post) is S.DONE_BY_HAND
    assert len(room.network.arrived) == 1


def test_what_could_not_go_out_anyway_is_not_suggested(room, slept):
    post = room.world.post(when="2026-10-14 07:30", text="A tip")
    with room.services.plan.write() as unit:
        account = room.world.accounts["mastodon"]
        unit.accounts.save(replace(account, state=AccountState.NEEDS_SIGN_IN))
        unit.commit()
    (item,) = slept().items
    assert item.post_id == post.id
    assert "sign in again" in item.barred[Way.NOW]
    assert item.default is Way.SLOT
    assert "It goes out then only if this keeps it back no more: " in item.says[Way.SLOT]


def test_what_is_posted_by_hand_has_no_default_and_may_be_moved(room, slept):
    room.world.post(when="2026-10-14 07:30", text="A tip")
    del room.connectors["mastodon"]
    found = slept()
    (item,) = found.items
    assert (item.default, item.must, set(item.barred)) == (None, False, {Way.NOW})
    assert undecided(found, {}) == ()
    assert edit_of(found, {}, room.clock.now()).decisions == ()


def test_paused_ones_say_so(room):
    room.world.post(text="A tip")
    since = wall("2026-10-17 09:40").instant()
    with room.services.plan.write() as unit:
        unit.settings.put(PAUSED_KEY, since.isoformat())
        unit.commit()
    room.go_to(minutes=31)
    room.publisher().run_once()
    (item,) = read(room).items
    assert (item.reason, item.why) == (MissedReason.PAUSED, "It was paused.")
    assert item.barred[Way.NOW] == "Everything is paused since Sat 17 Oct, 09:40."


def test_part_of_a_post_that_is_out_elsewhere_is_skipped_only_there(room, slept):
    post = room.world.post("mastodon", "bluesky", when="2026-10-13 18:30", text="Tasting tonight")
    early = next(one for one in room.world.ids(post) if room.world.publication(post, "bluesky").id == one)
    room.go_to("2026-10-13 18:00")
    room.world.do(PublishNow((PublicationId(early),)))
    room.publisher().run_once()
    (item,) = slept().items
    assert not item.to_ideas
    assert item.says[Way.SKIP].endswith("It stays in the plan as skipped there.")
    found = read(room)
    room.world.do(edit_of(found, suggested(found), room.clock.now()))
    assert room.world.state(post) is S.CANCELLED
    assert room.world.state(post, "bluesky") is S.PUBLISHED


def test_archived_clients_and_deleted_posts_do_not_wait(room, slept):
    room.world.post(when="2026-10-14 07:30", text="A tip")
    assert len(slept().items) == 1
    assert read(room, "another client").items == ()
    with room.services.plan.write() as unit:
        client = unit.clients.get(room.world.client.id)
        unit.clients.save(replace(client, archived_at=room.clock.now()))
        unit.commit()
    assert read(room).items == ()


def test_what_else_happened_meanwhile_is_told(room, slept):
    room.world.post(when="2026-10-13 20:00", text="A tip")
    for kind, detail in (
        (OutageKind.ZONE, "This computer moved from Europe/Berlin to Asia/Tokyo."),
        (OutageKind.ASLEEP, ""),
        (OutageKind.OFFLINE, ""),
    ):
        with room.services.plan.write() as unit:
            at = wall("2026-10-13 21:00").instant()
            unit.agents.put_outage(
                Outage(id=kind.value, worker="w", kind=kind, started_at=at, ended_at=at, detail=detail)
            )
            unit.commit()
    assert slept().notes == (
        "This computer was offline from Tue 13 Oct, 21:00 to Tue 13 Oct, 21:00.",
        "Tue 13 Oct, 21:00: This computer moved from Europe/Berlin to Asia/Tokyo.",
    )


def test_the_first_few_are_those_that_the_whole_shows_first(room, slept):
    for hour in (18, 19, 20):
        room.world.post(when=f"2026-10-13 {hour}:30", text=f"How to slice rye at {hour}")
    whole = slept()
    with room.services.plan.read() as unit:
        some = read_catch_up(unit, room.clock.now(), first=2, connectors=room.connectors.get)
    assert some.items == whole.items[:2]
    assert (some.unread, whole.unread) == (1, 0)


def test_a_post_to_which_different_things_happened_is_counted_once(room, slept):
    room.world.post("mastodon", "bluesky", when="2026-10-13 20:00")
    room.world.post(when="2026-10-13 20:30")
    with room.services.plan.write() as unit:
        account = unit.accounts.get(room.world.accounts["bluesky"].id)
        unit.accounts.save(replace(account, state=AccountState.NEEDS_SIGN_IN))
        unit.commit()
    found = slept()
    assert (len(found.items), found.posts) == (3, 2)
