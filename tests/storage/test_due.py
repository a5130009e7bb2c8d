"""The contract of what is due: heads of accounts, what is late, and the rest of what is published."""

from dataclasses import replace
from datetime import timedelta

import pytest

from planner.domain.agents import Gate
from planner.domain.publication import HeldReason, MissedReason, PublicationState, Pulse
from tests.storage.world import account, wall

S = PublicationState
NINE = wall().instant()
LATER = NINE + timedelta(minutes=10)


def ids(found) -> list[str]:
    return [one.id for one in found]


def heads(world, now=LATER, limit=9, busy=()):
    return ids(world.read(lambda unit: unit.publications.heads(now, limit, busy)))


def test_of_each_account_the_earliest_is_the_head(world):
    second = world.publication(when=wall(hour=9))
    first = world.publication(due_at=NINE - timedelta(minutes=1))
    elsewhere = world.publication(world.b)
    throttled_before = world.publication(
        world.b, due_at=NINE - timedelta(minutes=5), not_before=LATER + timedelta(hours=1), state=S.THROTTLED
    )
    assert heads(world) == [first.id, elsewhere.id]
    assert heads(world, limit=1) == [first.id]
    assert heads(world, busy=[world.a.id]) == [elsewhere.id]
    assert heads(world, NINE - timedelta(seconds=30)) == [first.id]
    assert second.id not in heads(world)
    assert throttled_before.id not in heads(world)


def test_those_of_one_time_come_in_another_order_for_each_publisher(world):
    early, late = world.publication(due_at=NINE - timedelta(minutes=1)), world.publication(world.b)
    orders = set()
    for spread in range(25, 37):
        with world.writing() as unit:
            made = account(world.client.id, handle=f"one-of-{spread}")
            unit.accounts.save(made)
            unit.commit()
        world.publication(made)
        found = world.read(lambda unit, spread=spread: unit.publications.heads(LATER, 99, spread=spread))
        assert found[0].id == early.id, "what is due first stays first"
        assert [one.account_id[spread - 1 :] for one in found[1:]] == sorted(
            one.account_id[spread - 1 :] for one in found[1:]
        )
        assert late.id in ids(found)
        orders.add(tuple(ids(found)))
    assert len(orders) == 12


def test_what_is_held_or_late_stands_in_nobodys_way(world):
    world.publication(due_at=NINE - timedelta(minutes=2), state=S.HELD, held_reason=HeldReason.PAUSED)
    world.publication(due_at=LATER - timedelta(minutes=31))
    fresh = world.publication()
    assert heads(world) == [fresh.id]


def gate(world, **fields):
    with world.writing() as unit:
        unit.agents.put_gate(Gate(account_id=world.a.id, **fields))


def test_a_closed_gate_leaves_its_account_without_a_head(world):
    world.publication()
    elsewhere = world.publication(world.b)
    gate(world, rest_until=LATER + timedelta(seconds=1), why="slow down")
    assert heads(world) == [elsewhere.id]
    assert len(heads(world, LATER + timedelta(seconds=1))) == 2
    gate(world, rest_until=LATER + timedelta(days=400))
    assert len(heads(world)) == 2, "noted before the clock was set back"


def test_what_catches_up_keeps_its_distance_and_nothing_overtakes_it(world):
    late = world.publication(due_at=LATER - timedelta(minutes=3))
    world.publication(due_at=LATER)
    elsewhere = world.publication(world.b, due_at=LATER)
    spacing = timedelta(minutes=2)

    def spaced(now):
        return ids(world.read(lambda unit: unit.publications.heads(now, 9, (), spacing)))

    assert spaced(LATER) == [late.id, elsewhere.id], "nothing went out there yet"
    gate(world, sent_at=LATER - timedelta(seconds=119))
    assert spaced(LATER) == [elsewhere.id]
    assert spaced(LATER + timedelta(seconds=1)) == [late.id, elsewhere.id]
    gate(world, sent_at=LATER + timedelta(hours=1))
    assert len(spaced(LATER)) == 2, "sent in the future: the clock was set back"
    gate(world, sent_at=LATER - timedelta(minutes=4))
    assert spaced(LATER - timedelta(minutes=2)) == [late.id], "what is in time keeps no distance"


def test_of_what_is_held_with_its_account_one_tells_for_all(world):
    def held(minutes, reason, where=None):
        return world.publication(
            *([where] if where else []),
            due_at=NINE + timedelta(minutes=minutes),
            state=S.HELD,
            held_reason=reason,
        )

    second, first = held(2, HeldReason.NEEDS_SIGN_IN), held(1, HeldReason.NEEDS_SIGN_IN)
    finding, other = held(0, HeldReason.FINDING), held(3, HeldReason.FINDING)
    elsewhere = held(4, HeldReason.NEEDS_SIGN_IN, world.b)
    held(20, HeldReason.FINDING)
    held(-40, HeldReason.FINDING)
    world.publication()

    def found(**more):
        return ids(world.read(lambda unit: unit.publications.held(LATER, 9, **more)))

    assert found() == [finding.id, first.id, other.id, elsewhere.id]
    assert second.id not in found()
    assert found(busy=[world.a.id]) == [elsewhere.id]


def test_of_an_account_only_what_is_due_by_a_moment(world):
    first = world.publication(due_at=NINE)
    world.publication(due_at=LATER)
    world.publication(due_at=None)
    mine = world.read(lambda unit: unit.publications.of_account(world.a.id, [S.PLANNED], NINE))
    assert ids(mine) == [first.id]


def test_an_account_with_a_running_lease_has_no_head(world):
    flying, waiting, elsewhere = world.publication(), world.publication(), world.publication(world.b)
    with world.writing() as unit:
        unit.publications.claim(flying.id, "w", 60)
    assert world.read(lambda unit: unit.publications.busy_accounts()) == {world.a.id}
    assert heads(world) == [elsewhere.id]
    assert waiting.id not in heads(world)
    with world.writing() as unit:
        unit.publications.renew(flying.id, 1, 0)
    assert world.read(lambda unit: unit.publications.busy_accounts()) == frozenset()
    assert heads(world) == [waiting.id, elsewhere.id]


def test_grace_is_half_an_hour_or_what_the_post_says(world):
    usual = world.publication(due_at=NINE)
    short = world.publication(due_at=NINE, grace_minutes=5)
    none = world.publication(due_at=NINE, grace_minutes=0)
    long = world.publication(due_at=NINE, grace_minutes=600, state=S.THROTTLED)
    held = world.publication(due_at=NINE, state=S.HELD, held_reason=HeldReason.BY_HAND)

    def overdue(minutes):
        now = NINE + timedelta(minutes=minutes)
        return set(ids(world.read(lambda unit: unit.publications.overdue(now))))

    assert overdue(0) == set()
    assert overdue(1) == {none.id}
    assert overdue(30) == {none.id, short.id}
    assert overdue(31) == {none.id, short.id, usual.id, held.id}
    assert overdue(601) == {none.id, short.id, usual.id, held.id, long.id}
    assert usual.late_at == NINE + timedelta(minutes=30)


def test_a_new_time_is_late_at_a_new_time(world):
    one = world.publication(due_at=NINE)
    with world.writing() as unit:
        unit.publications.save(replace(one, due_at=NINE + timedelta(hours=1)))
    assert ids(world.read(lambda unit: unit.publications.overdue(NINE + timedelta(minutes=59)))) == []
    assert heads(world, NINE + timedelta(minutes=65)) == [one.id]


def published(world, **fields):
    return world.publication(state=S.PUBLISHED, remote_id="1", **fields)


def test_the_rest_of_a_published_one_is_leased_and_leaves_it_published(world):
    out = published(world, follow_up_at=NINE)
    assert ids(world.read(lambda unit: unit.publications.follow_ups(NINE - timedelta(seconds=1)))) == []
    assert ids(world.read(lambda unit: unit.publications.follow_ups(NINE))) == [out.id]
    other = world.publication()
    with world.writing() as unit:
        leased = unit.publications.claim_follow_up(out.id, "w", 60)
        assert (leased.state, leased.lease, leased.leased_by) == (S.PUBLISHED, 1, "w")
        assert unit.publications.claim_follow_up(out.id, "v", 60) is None
        assert unit.publications.claim(other.id, "v", 60) is None
        assert unit.publications.renew(out.id, 1, 60)
        done = unit.publications.save_leased(replace(leased, follow_up_at=None), 1)
        assert (done.leased_by, done.leased_until, done.follow_up_at) == ("", None, None)
        assert not unit.publications.renew(out.id, 1, 60)
        assert unit.publications.save_leased(done, 1) is None
        assert unit.publications.claim(other.id, "v", 60) is not None


def test_only_what_has_a_rest_can_be_claimed_for_it(world):
    for one in (published(world), world.publication(account_of(world))):
        with world.writing() as unit:
            assert unit.publications.claim_follow_up(one.id, "w", 60) is None
            assert unit.publications.claim_follow_up("nobody", "w", 60) is None


def test_a_rest_whose_lease_ended_is_found(world):
    out = published(world, follow_up_at=NINE)
    published(world)
    with world.writing() as unit:
        assert unit.publications.claim_follow_up(out.id, "w", 0) is not None
    with world.writing() as unit:  # its part may be out: nobody takes it before it was recovered
        assert unit.publications.claim_follow_up(out.id, "v", 60) is None
    assert ids(world.read(lambda unit: unit.publications.expired())) == [out.id]


def account_of(world):
    with world.writing() as unit:
        return unit.accounts.save(account(world.client.id, handle="third"))


def test_everything_new_comes_back_as_it_was_saved(world):
    one = world.publication(
        state=S.MISSED,
        missed_reason=MissedReason.ASLEEP,
        grace_minutes=7,
        look_url="https://social.example/@rye",
        confirmed_at=NINE,
        follow_up_at=LATER,
        removed_at=LATER,
    )
    assert world.read(lambda unit: unit.publications.get(one.id)) == one


@pytest.mark.parametrize(
    ("before", "after", "missing"),
    [
        (S.SENDING, S.PUBLISHED, "remote_id"),
        (S.UNCONFIRMED, S.PUBLISHED, "remote_id"),
        (S.SENDING, S.UNCONFIRMED, "unconfirmed_since"),
        (S.PLANNED, S.HELD, "held_reason"),
    ],
)
def test_nothing_says_what_it_cannot_know(world, before, after, missing):
    one = world.publication(state=before)
    with world.plan.write() as unit, pytest.raises(ValueError, match=f"without {missing}"):
        unit.publications.save(replace(one, state=after))
    assert world.read(lambda unit: unit.publications.get(one.id)) == one


def pulse(world, now=NINE):
    return world.read(lambda unit: unit.publications.pulse(now))


def test_the_pulse_says_what_there_is_to_do_and_when_the_next_comes(world):
    assert pulse(world) == Pulse()
    world.publication(due_at=LATER, not_before=LATER + timedelta(minutes=1))
    world.publication(due_at=LATER + timedelta(minutes=2), state=S.THROTTLED)
    assert pulse(world) == Pulse(next_at=LATER + timedelta(minutes=1))
    assert pulse(world, LATER + timedelta(minutes=1)).next_at == LATER + timedelta(minutes=2)
    assert pulse(world, LATER + timedelta(hours=1)) == Pulse(due=True)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"state": S.HELD, "held_reason": HeldReason.PAUSED}, "due"),
        ({"state": S.UNCONFIRMED, "unconfirmed_since": NINE}, "looks"),
        ({"state": S.UNCONFIRMED, "unconfirmed_since": NINE, "looks": 1, "not_before": NINE}, "looks"),
        ({"state": S.PUBLISHED, "remote_id": "1", "follow_up_at": NINE}, "rests"),
        ({"state": S.CLAIMED, "leased_until": NINE}, "leased"),
    ],
)
def test_the_pulse_tells_one_thing_from_another(world, fields, told):
    world.publication(**fields)
    assert pulse(world) == Pulse(**{told: True})


def test_a_question_to_the_person_is_nothing_to_do(world):
    world.publication(state=S.UNCONFIRMED, unconfirmed_since=NINE, looks=2)
    world.publication(state=S.UNCONFIRMED, unconfirmed_since=NINE, not_before=LATER)
    assert pulse(world) == Pulse()
