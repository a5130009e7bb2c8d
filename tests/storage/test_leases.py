"""The contract of claims and leases: each publication is taken once, and who lost it writes nothing."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from planner.domain.ids import new_id
from planner.domain.publication import HeldReason, PublicationState
from tests.storage.world import account

S = PublicationState


def claim(world, publication, worker="w", seconds=60.0):
    with world.writing() as unit:
        return unit.publications.claim(publication.id, worker, seconds)


def test_a_claim_takes_the_lease(world):
    held = world.publication(state=S.HELD, held_reason=HeldReason.PAUSED)
    claimed = claim(world, held)
    assert (claimed.state, claimed.lease, claimed.leased_by, claimed.held_reason) == (S.CLAIMED, 1, "w", None)
    assert claimed.revision == held.revision + 1
    assert world.read(lambda unit: unit.publications.get(held.id)) == claimed


@pytest.mark.parametrize("state", [S.DRAFT, S.MISSED, S.PUBLISHED, S.UNCONFIRMED, S.CANCELLED, S.HISTORY])
def test_only_waiting_ones_are_claimed(world, state):
    publication = world.publication(state=state)
    assert claim(world, publication) is None
    assert world.read(lambda unit: unit.publications.get(publication.id)) == publication


def test_what_another_has_or_what_is_gone_is_not_claimed(world):
    publication = world.publication()
    assert claim(world, publication, "first") is not None
    assert claim(world, publication, "second") is None
    assert claim(world, replace(publication, id=new_id())) is None


def test_an_account_sends_one_at_a_time(world):
    first, second, elsewhere = world.publication(), world.publication(), world.publication(world.b)
    leased = claim(world, first)
    assert claim(world, second) is None
    assert claim(world, elsewhere) is not None
    with world.writing() as unit:
        sending = unit.publications.save_leased(replace(leased, state=S.SENDING), leased.lease)
    assert claim(world, second) is None
    with world.writing() as unit:
        unit.publications.save_leased(replace(sending, state=S.PUBLISHED, remote_id="1"), leased.lease)
    assert claim(world, second) is not None


def test_an_ended_lease_no_longer_keeps_its_account_busy(world):
    claim(world, world.publication(), seconds=0)
    assert claim(world, world.publication()) is not None


def test_the_holder_saves_and_keeps_its_lease_while_in_flight(world):
    leased = claim(world, world.publication())
    with world.writing() as unit:
        assert unit.publications.renew(leased.id, leased.lease, 600)
        sending = unit.publications.save_leased(replace(leased, state=S.SENDING, tries=1), leased.lease)
    stored = world.read(lambda unit: unit.publications.get(leased.id))
    assert stored == sending
    assert stored.leased_until > leased.leased_until
    with world.writing() as unit:
        done = unit.publications.save_leased(replace(sending, state=S.PUBLISHED, remote_id="1"), leased.lease)
    assert (done.leased_by, done.leased_until, done.lease) == ("", None, leased.lease)


def test_who_lost_the_lease_writes_nothing(world):
    lost = claim(world, world.publication(), "first", seconds=0)
    with world.writing() as unit:
        (late,) = unit.publications.expired()
        unit.publications.save(replace(late, state=S.PLANNED))
    newer = claim(world, lost, "second")
    assert newer.lease == lost.lease + 1
    with world.writing() as unit:
        assert unit.publications.save_leased(replace(lost, state=S.SENDING), lost.lease) is None
        assert unit.publications.renew(lost.id, lost.lease, 60) is None
    assert world.read(lambda unit: unit.publications.get(lost.id)) == newer


def test_who_was_taken_for_dead_writes_nothing_although_nobody_claimed_again(world):
    lost = claim(world, world.publication(), seconds=0)
    with world.writing() as unit:
        given_back = unit.publications.save(replace(lost, state=S.PLANNED))
    with world.writing() as unit:
        assert unit.publications.save_leased(replace(lost, state=S.SENDING), lost.lease) is None
        assert unit.publications.renew(lost.id, lost.lease, 60) is None
    assert world.read(lambda unit: unit.publications.get(lost.id)) == given_back


def test_a_leased_save_checks_the_transition(world):
    leased = claim(world, world.publication())
    with world.plan.write() as unit, pytest.raises(ValueError, match="cannot become"):
        unit.publications.save_leased(replace(leased, state=S.PUBLISHED), leased.lease)


def test_expired_are_those_in_flight_whose_lease_ended(world):
    ended = claim(world, world.publication(), seconds=0)
    claim(world, world.publication(world.b), seconds=600)
    world.publication()
    assert world.read(lambda unit: unit.publications.expired()) == [ended]
    with world.writing() as unit:
        assert unit.publications.renew(ended.id, ended.lease, 60)
    assert world.read(lambda unit: unit.publications.expired()) == []


def test_a_lease_from_before_the_clock_was_set_back_is_taken_as_ended(world):
    ahead = claim(world, world.publication(), seconds=86_400)
    assert world.read(lambda unit: unit.publications.expired()) == [ahead]
    assert claim(world, world.publication()) is not None


def test_eight_workers_take_two_hundred_publications_once_each(world):
    with world.writing() as unit:
        accounts = [unit.accounts.save(account(world.client.id, handle=f"h{n}")) for n in range(200)]
    rows = [world.publication(one) for one in accounts]

    def work(worker: str) -> list[str]:
        return [row.id for row in rows if claim(world, row, worker)]

    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(work, [f"worker {number}" for number in range(8)]))
    assert sorted(one for part in taken for one in part) == sorted(row.id for row in rows)


def test_eight_workers_on_one_account_get_one_between_them(world):
    rows = [world.publication() for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        claims = list(pool.map(lambda row: claim(world, row, row.id), rows))
    assert sum(one is not None for one in claims) == 1
