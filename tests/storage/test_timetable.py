"""The contract of the timetable: which posts are plain, and what moving them writes."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.errors import ChangedElsewhere
from planner.domain.ids import new_id
from planner.domain.post import Stage, Variant
from planner.domain.publication import CancelledReason, HeldReason, MissedReason, PublicationState
from planner.domain.times import WallTime
from planner.domain.timetable import Entry, Shift
from tests.storage.world import NOON, wall

S = PublicationState
LATER = wall(days=3, hour=11)


def entries(world, *posts) -> dict:
    return world.read(lambda unit: unit.timetable.entries([post.id for post in posts]))


def plain(world, stage=Stage.SCHEDULED, state=S.PLANNED, **fields):
    """A plain post to two accounts, and its publications."""
    grace = {"grace_minutes": fields.get("grace_minutes")}
    post = world.post(world.a, world.b, when=fields.pop("when", wall()), stage=stage, **fields)
    own = {"when": post.when, "post": post, "state": state, **grace}
    return post, [world.publication(one, **own) for one in (world.a, world.b)]


def test_a_plain_post_is_told_by_its_times_alone(world):
    night = WallTime(wall(days=13, hour=2).local, "Europe/Berlin", 1)
    planned, one = plain(world, when=night, grace_minutes=90, text="Bread")
    draft, other = plain(world, stage=Stage.DRAFT, state=S.DRAFT)
    assert entries(world, draft, planned) == {
        planned.id: Entry(planned.id, 1, True, night, 90, tuple((each.id, 1) for each in one)),
        draft.id: Entry(draft.id, 1, False, wall(), None, tuple((each.id, 1) for each in other)),
    }
    assert entries(world) == {}
    assert world.read(lambda unit: unit.timetable.entries(["gone"])) == {}


@pytest.mark.parametrize(
    "history",
    [
        {"state": S.HELD, "held_reason": HeldReason.PAUSED},
        {"state": S.MISSED, "missed_reason": MissedReason.ASLEEP},
        {"state": S.CANCELLED, "cancelled_reason": CancelledReason.SKIPPED},
        {"state": S.PUBLISHED, "remote_id": "1", "published_at": NOON},
        {"state": S.UNCONFIRMED, "unconfirmed_since": NOON},
        {"state": S.DRAFT},
        {"when": LATER, "due_at": LATER.instant()},
        {"not_before": NOON},
        {"note": "Offline."},
        {"unconfirmed_since": NOON},
        {"looks": 1},
        {"missed_reason": MissedReason.ASLEEP},
        {"remote_url": "https://x.example/1"},
        {"published_at": NOON},
        {"confirmed_at": NOON},
        {"follow_up_at": NOON},
        {"removed_at": NOON},
        {"grace_minutes": 5},
        {"client_key": ""},
    ],
)
def test_one_publication_with_a_history_and_the_post_is_no_plain_one(world, history):
    post = world.post(world.a, world.b, when=wall())
    world.publication(world.a, post=post)
    world.publication(world.b, post=post, **history)
    assert entries(world, post) == {}


@pytest.mark.parametrize("fields", [{"deleted_at": NOON}, {"stage": Stage.IDEA}, {"stage": Stage.DRAFT}])
def test_nor_is_one_in_the_bin_or_out_of_step_with_its_publications(world, fields):
    post = world.post(world.a, when=wall(), **fields)
    world.publication(post=post)
    assert entries(world, post) == {}


def test_nor_one_with_a_time_of_its_own_on_an_account(world):
    own = (Variant(account_id=world.a.id), Variant(account_id=world.b.id, when=wall()))
    post = world.post(when=wall(), variants=own)
    for one in (world.a, world.b):
        world.publication(one, post=post)
    assert entries(world, post) == {}


def test_nor_one_that_lacks_a_publication_or_has_one_too_many(world):
    without = world.post(world.a, when=wall())
    lacking = world.post(world.a, world.b, when=wall())
    world.publication(post=lacking)
    too_many = world.post(world.a, when=wall())
    for one in (world.a, world.b):
        world.publication(one, post=too_many)
    assert entries(world, without, lacking, too_many) == {}


def test_moving_writes_the_times_and_nothing_else(world):
    moved, publications = plain(world, grace_minutes=90, text="Bread", hashtags=("a",))
    stays, _ = plain(world)
    entry = entries(world, moved)[moved.id]
    sequence = world.plan.newest_change()
    with world.writing() as unit:
        unit.timetable.move([])
        unit.timetable.move([Shift(entry, LATER, LATER.instant())])
    with world.plan.read() as unit:
        assert unit.posts.get(moved.id) == replace(moved, when=LATER, revision=2)
        assert unit.posts.get(stays.id) == stays
        assert list(unit.publications.of_post(moved.id)) == [
            replace(one, when=LATER, due_at=LATER.instant(), revision=2) for one in publications
        ]
        assert unit.publications.next_due().post_id == stays.id
    told = {change.id for change in world.plan.changes_since(sequence).rows}
    assert told == {moved.id, *(one.id for one in publications)}


def test_a_moved_post_is_late_only_after_its_new_time(world):
    post, _ = plain(world, grace_minutes=90)
    with world.writing() as unit:
        unit.timetable.move([Shift(unit.timetable.entries([post.id])[post.id], LATER, LATER.instant())])
    late = LATER.instant() + timedelta(minutes=90)
    with world.plan.read() as unit:
        assert not unit.publications.overdue(late - timedelta(minutes=1))
        assert len(unit.publications.overdue(late + timedelta(minutes=1))) == 2
        assert not unit.publications.heads(LATER.instant() - timedelta(minutes=1), 9)
        assert len(unit.publications.heads(LATER.instant(), 9)) == 2


@pytest.mark.parametrize("whose", ["post", "publication", "gone"])
def test_what_changed_since_it_was_read_is_not_moved(world, whose):
    post, (one, _) = plain(world)
    entry = entries(world, post)[post.id]
    with world.writing() as unit:
        if whose == "post":
            unit.posts.save(replace(post, text="theirs"))
        elif whose == "publication":
            unit.publications.save(replace(one, tries=1))
        else:
            unit.clients.delete(world.client.id)
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.timetable.move([Shift(entry, LATER, LATER.instant())])


def test_who_only_reads_cannot_move(world):
    post, _ = plain(world)
    entry = entries(world, post)[post.id]
    with world.plan.read() as unit, pytest.raises(RuntimeError, match="asked to write"):
        unit.timetable.move([Shift(entry, LATER, LATER.instant())])


def test_ids_of_more_than_one_question_are_all_found(world):
    posts = [plain(world)[0] for _ in range(3)]
    asked = [*(new_id() for _ in range(700)), *(post.id for post in posts), posts[0].id]
    assert set(world.read(lambda unit: unit.timetable.entries(asked))) == {post.id for post in posts}
