"""The contract of the publication store and the journal, but for leases."""

from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from planner.domain.errors import ChangedElsewhere
from planner.domain.ids import new_id
from planner.domain.journal import Event, Outcome, Step, StepRole, StepState
from planner.domain.publication import HeldReason, Publication, PublicationState
from tests.storage.world import NOON, attempt, client, wall

S = PublicationState
DUE = wall().instant()


def test_a_publication_comes_back_as_it_was_saved(world):
    post = world.post(world.a)
    full = Publication(
        id=new_id(),
        post_id=post.id,
        account_id=world.a.id,
        client_id=world.client.id,
        state=S.UNCONFIRMED,
        held_reason=HeldReason.PAUSED,
        when=wall(),
        due_at=DUE,
        not_before=NOON,
        client_key="3k",
        lease=4,
        leased_by="w",
        leased_until=NOON,
        tries=2,
        looks=1,
        unconfirmed_since=NOON,
        remote_id="at://1",
        remote_url="https://x.example/1",
        published_at=NOON + timedelta(microseconds=1),
        note="Not confirmed.",
    )
    with world.writing() as unit:
        assert unit.publications.save(full) == replace(full, revision=1)
    assert world.read(lambda unit: unit.publications.get(full.id)) == replace(full, revision=1)


def test_bulk_and_single_inserts_store_the_same(world):
    posts = [world.post(world.a, world.b) for _ in range(2)]
    rows = [
        Publication(id=new_id(), post_id=post.id, account_id=one.id, client_id=world.client.id, **fields)
        for post in posts
        for one, fields in ((world.a, {"when": wall(), "due_at": DUE, "not_before": NOON}), (world.b, {}))
    ]
    with world.writing() as unit:
        unit.publications.add_many(rows[:2])
        for row in rows[2:]:
            unit.publications.save(row)
        unit.publications.add_many([])
    with world.plan.read() as unit:
        stored = unit.publications.of_posts([posts[1].id, posts[0].id])
        assert list(stored) == [replace(row, revision=1) for row in rows]
        assert unit.publications.of_post(posts[0].id) == stored[:2]


def test_only_new_ones_with_their_records_in_the_plan_are_added(world):
    post = world.post(world.a)
    row = Publication(id=new_id(), post_id=post.id, account_id=world.a.id, client_id=world.client.id)
    for wrong in ({"post_id": "nobody"}, {"account_id": "nobody"}, {"client_id": "nobody"}):
        with world.plan.write() as unit, pytest.raises(ValueError, match="not in the plan"):
            unit.publications.add_many([replace(row, **wrong)])
    with world.plan.write() as unit, pytest.raises(ValueError, match="revision 0"):
        unit.publications.add_many([replace(row, revision=1)])


def test_a_post_goes_to_an_account_once(world):
    first = world.publication()
    twin = replace(first, id=new_id(), revision=0)
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.publications.save(twin)
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.publications.add_many([twin])


def test_every_transition_is_checked_against_the_table(world):
    planned = world.publication()
    with world.writing() as unit:
        missed = unit.publications.save(replace(planned, state=S.MISSED))
    with world.plan.write() as unit, pytest.raises(ValueError, match="missed cannot become published"):
        unit.publications.save(replace(missed, state=S.PUBLISHED, remote_id="1"))
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.publications.save(replace(planned, state=S.HELD))
    assert world.read(lambda unit: unit.publications.get(planned.id)) == missed


def test_the_next_one_counts_its_back_off_as_its_time(world):
    late = world.publication(when=wall(hour=6), not_before=wall(hour=20).instant())
    early = world.publication(when=wall(hour=9), state=S.THROTTLED)
    world.publication(when=wall(hour=5), state=S.HELD)
    assert world.read(lambda unit: unit.publications.next_due()) == early
    assert world.read(lambda unit: unit.publications.next_due("other")) is None
    with world.writing() as unit:
        unit.publications.save(replace(early, state=S.CANCELLED))
    assert world.read(lambda unit: unit.publications.next_due(world.client.id)) == late


def test_accounts_may_be_left_out(world):
    one = world.publication()
    left = {one.account_id}
    with world.plan.read() as unit:
        assert unit.publications.next_due() == one
        assert unit.publications.in_states((S.PLANNED,)) == [one]
        assert unit.publications.next_due(without=left) is None
        assert unit.publications.in_states((S.PLANNED,), without=left) == []


def test_an_archived_client_is_left_out(world):
    world.publication()
    with world.writing() as unit:
        unit.clients.save(replace(world.client, archived_at=NOON))
    with world.plan.read() as unit:
        assert unit.publications.heads(NOON, 9) == []
        assert unit.publications.held(NOON, 9) == []
        assert unit.publications.overdue(NOON) == []
        assert unit.publications.next_due() is None
        assert unit.publications.in_states(S) == []
        assert unit.publications.counts() == {}


def test_in_states_and_counts(world):
    later = world.publication(when=wall(days=1), state=S.MISSED)
    sooner = world.publication(when=wall(), state=S.MISSED)
    idea = world.publication(state=S.DRAFT, due_at=None, post=world.post(world.a))
    world.publication()
    with world.plan.read() as unit:
        assert unit.publications.in_states([S.DRAFT, S.MISSED]) == [sooner, later, idea]
        assert unit.publications.in_states([S.MISSED], limit=1) == [sooner]
        assert unit.publications.in_states([S.MISSED], "other") == []
        assert unit.publications.counts() == {S.MISSED: 2, S.DRAFT: 1, S.PLANNED: 1}
        assert unit.publications.counts("other") == {}


def test_counts_of_accounts(world):
    world.publication(state=S.MISSED)
    world.publication()
    world.publication()
    world.publication(world.b)
    waiting = [S.PLANNED, S.HELD]
    with world.plan.read() as unit:
        assert unit.publications.counts_of_accounts(waiting) == {world.a.id: 2, world.b.id: 1}
        assert unit.publications.counts_of_accounts([S.REFUSED]) == {}
        assert unit.publications.counts_of_accounts(waiting, "other") == {}


def test_posts_in_counts_each_post_once_and_what_asks_a_person_alone(world):
    both = world.post(world.a, world.b)
    world.publication(post=both, state=S.MISSED)
    world.publication(world.b, post=both, state=S.REFUSED)
    world.publication(world.b, state=S.MISSED)
    held = {"state": S.HELD, "held_reason": HeldReason.PAUSED}
    world.publication(**held)
    world.publication(**held | {"held_reason": HeldReason.NEEDS_SIGN_IN})
    doubt = {"state": S.UNCONFIRMED, "unconfirmed_since": NOON}
    world.publication(**doubt, not_before=NOON)
    world.publication(**doubt)
    world.publication(**doubt, looks=1, not_before=NOON)
    world.publication(**doubt, looks=2)
    plain, again = world.publication(), world.publication(not_before=wall(days=1).instant())
    deleted = world.publication(state=S.MISSED)
    with world.writing() as unit:
        gone = unit.posts.get(deleted.post_id)
        unit.posts.save(replace(gone, deleted_at=NOON))
    with world.plan.read() as unit:
        count = unit.publications.posts_in
        assert count([S.MISSED]) == 2
        assert count([S.MISSED, S.REFUSED]) == 2
        assert (count([S.HELD]), count([S.UNCONFIRMED])) == (2, 4)
        assert (count([S.HELD], asking=True), count([S.UNCONFIRMED], asking=True)) == (1, 1)
        assert count([S.MISSED, S.REFUSED, S.HELD, S.UNCONFIRMED], asking=True) == 4
        assert (count([S.MISSED], world.client.id), count([S.MISSED], "other"), count([])) == (2, 0, 0)
        assert count([S.MISSED], without=[world.b.id]) == 1
        assert count([S.PLANNED]) == 2
        assert count([S.PLANNED], ready_by=plain.due_at) == 0
        assert count([S.PLANNED], ready_by=plain.due_at + timedelta(seconds=1)) == 1
        assert count([S.PLANNED], ready_by=again.not_before + timedelta(seconds=1)) == 2


def test_retries_wait_for_a_moment_after_their_time(world):
    due = wall().instant()
    minutes = [due + timedelta(minutes=number) for number in range(5)]
    later = world.publication(not_before=minutes[3])
    sooner = world.publication(state=S.THROTTLED, not_before=minutes[2])
    held = world.publication(state=S.HELD, held_reason=HeldReason.PICTURE_MISSING, not_before=minutes[3])
    world.publication()
    world.publication(not_before=minutes[4])
    world.publication(not_before=minutes[1])
    world.publication(not_before=due - timedelta(days=1))
    world.publication(when=wall(days=1), not_before=minutes[2])
    world.publication(state=S.MISSED, not_before=minutes[2])
    world.publication(state=S.UNCONFIRMED, unconfirmed_since=due, not_before=minutes[2])
    with world.plan.read() as unit:
        found = unit.publications.retries(minutes[1], minutes[4])
    assert [one.id for one in found] == [sooner.id, *sorted([later.id, held.id])]


def test_of_account_is_by_due_time(world):
    later = world.publication(when=wall(days=1), state=S.MISSED)
    sooner = world.publication(when=wall())
    world.publication(world.b)
    with world.plan.read() as unit:
        assert unit.publications.of_account(world.a.id) == [sooner, later]
        assert unit.publications.of_account(world.a.id, [S.MISSED, S.HELD]) == [later]
        assert unit.publications.of_account(world.a.id, []) == []


def test_of_account_can_be_those_that_are_out_since_a_moment(world):
    early, late = (
        world.publication(when=wall(), state=S.PUBLISHED, published_at=at)
        for at in (NOON, NOON + timedelta(hours=1))
    )
    world.publication(when=wall())
    with world.plan.read() as unit:
        found = unit.publications.of_account(world.a.id, [S.PUBLISHED], out_since=NOON)
        assert {one.id for one in found} == {early.id, late.id}
        since = NOON.astimezone(timezone(timedelta(hours=2))) + timedelta(minutes=1)
        assert unit.publications.of_account(world.a.id, out_since=since) == [late]


def test_unconfirmed_ones_wait_for_their_next_look(world):
    first = world.publication(state=S.UNCONFIRMED, not_before=NOON)
    world.publication(state=S.UNCONFIRMED, not_before=NOON + timedelta(minutes=1))
    world.publication(state=S.PLANNED, not_before=NOON)
    assert world.read(lambda unit: unit.publications.unconfirmed_due(NOON)) == [first]


def test_steps_are_replaced_and_cleared(world):
    publication = world.publication().id
    root = Step(publication_id=publication, ordinal=1, role=StepRole.ROOT, frozen='{"a": 1}', remote="{}")
    media = Step(publication_id=publication, ordinal=0, role=StepRole.MEDIA, state=StepState.DONE)
    with world.writing() as unit:
        unit.journal.put_step(root)
        unit.journal.put_step(media)
        root = replace(root, state=StepState.UNCONFIRMED)
        unit.journal.put_step(root)
    assert world.read(lambda unit: unit.journal.steps(publication)) == [media, root]
    with world.writing() as unit:
        unit.journal.clear_steps(publication)
    assert world.read(lambda unit: unit.journal.steps(publication)) == []


def test_an_attempt_is_closed_once(world):
    publication = world.publication().id
    opened, other = attempt(publication), attempt(publication, 2)
    closed = replace(opened, outcome=Outcome.NOT_SENT, detail="refused", seconds=0.25)
    with world.writing() as unit:
        unit.journal.open_attempt(opened)
        unit.journal.open_attempt(other)
        unit.journal.close_attempt(closed)
    assert world.read(lambda unit: unit.journal.attempts(publication)) == [closed, other]
    for wrong in (closed, other, replace(closed, id=new_id())):
        with world.plan.write() as unit, pytest.raises(ValueError, match="closed"):
            unit.journal.close_attempt(wrong)


def test_events_are_a_story_in_order(world):
    publication = world.publication().id
    lines = [
        Event(id=new_id(), publication_id=publication, at=NOON, name=name, text="t", detail="d")
        for name in ("due", "attempt", "published")
    ]
    with world.writing() as unit:
        for line in lines:
            unit.journal.add_event(line)
    assert world.read(lambda unit: unit.journal.events(publication)) == lines
    stray = replace(lines[0], id=new_id(), publication_id="nobody")
    with world.plan.write() as unit, pytest.raises(ValueError, match="not in the plan"):
        unit.journal.add_event(stray)


def test_another_clients_publications_are_not_touched_by_ours(world):
    with world.writing() as unit:
        other = unit.clients.save(client())
    publication = world.publication()
    assert world.read(lambda unit: unit.publications.counts(other.id)) == {}
    assert world.read(lambda unit: unit.publications.counts(world.client.id)) == {publication.state: 1}


def test_many_are_saved_together(world):
    both = [world.publication(one) for one in (world.a, world.b)]
    wanted = [replace(one, when=wall(5), due_at=wall(5).instant(), note="moved") for one in both]
    with world.writing() as unit:
        unit.publications.save_many(list(zip(both, wanted, strict=True)))
        unit.journal.add_events(
            [Event(id=new_id(), publication_id=one.id, at=NOON, name="planned", text="x") for one in both]
        )
    stored = world.read(lambda unit: [unit.publications.get(one.id) for one in both])
    assert stored == [replace(one, revision=2) for one in wanted]
    assert world.read(lambda unit: len(unit.journal.events(both[0].id))) == 1
    with world.plan.write() as unit, pytest.raises(ChangedElsewhere):
        unit.publications.save_many(list(zip(both, wanted, strict=True)))
