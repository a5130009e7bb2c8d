"""The one function that delivers: callable by anybody, any number of times, on any machine."""

import itertools
import threading
from dataclasses import replace

import pytest

from planner.domain.errors import Locked, NotFound, Unconfirmed
from planner.domain.ids import PublicationId
from planner.domain.journal import StepRole
from planner.domain.publication import PublicationState as S
from planner.editing.edits import PutPost, RemovePosts
from planner.publishing.deliver import deliver
from planner.publishing.setup import Setup
from tests.planner.world import wall


@pytest.fixture
def worker(shared):
    """Delivers like a worker of a task queue: told an id, knowing nothing else."""
    numbers = itertools.count()  # threads may ask it at once, unlike a generator

    def work(publication_id):
        name = f"worker {next(numbers)}"
        setup = Setup(worker=name, connectors=shared.connectors.get, blocking=shared.blocking)
        return deliver(publication_id, shared.services, setup)

    return work


def test_a_hundred_calls_send_it_once(shared, worker):
    post = shared.world.post(text="One\n---\nTwo")
    one = shared.world.publication(post).id
    assert worker(one) is S.PLANNED, "not before its time"
    shared.go_to()
    threads = [threading.Thread(target=lambda: [worker(one) for _ in range(5)]) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert worker(one) is S.PUBLISHED
    assert [role for _, role, _ in shared.network.arrived] == [StepRole.ROOT, StepRole.PART]


def test_the_same_call_looks_for_what_is_not_confirmed(shared, worker):
    post = shared.world.post()
    one = shared.world.publication(post).id
    shared.go_to()
    shared.network.after[StepRole.ROOT].append(Unconfirmed("The answer never came."))
    assert worker(one) is S.UNCONFIRMED
    assert worker(one) is S.UNCONFIRMED, "not before the network has settled"
    shared.clock.tick(minutes=10)
    assert worker(one) is S.PUBLISHED
    assert len(shared.network.arrived) == 1


def test_the_same_call_takes_over_what_another_left(shared, worker):
    post = shared.world.post()
    one = shared.world.publication(post).id
    shared.go_to()
    with shared.services.plan.write() as unit:
        unit.publications.claim(one, "gone", 0)
        unit.commit()
    assert worker(one) is S.PUBLISHED


def test_who_is_told_of_nothing_says_so(shared, worker):
    with pytest.raises(NotFound):
        worker(PublicationId("no such"))


def test_an_edit_while_it_is_sent_is_refused_and_one_before_goes_out(shared, worker):
    post = shared.world.post()
    shared.go_to("2026-10-17 09:00")
    from dataclasses import replace

    shared.world.do(PutPost(replace(shared.world.stored(post), text="Other words")))
    shared.go_to()
    refused = []

    def edit():
        for change in ({"text": "Too late"}, {"when": wall("2026-10-17 12:00")}):
            try:
                shared.world.do(PutPost(replace(shared.world.stored(post), **change)))
            except Locked as locked:
                refused.append(str(locked))

    shared.network.waits = edit
    assert worker(shared.world.publication(post).id) is S.PUBLISHED
    assert len(refused) == 2
    assert "is being sent to" in refused[0]
    assert "Other words" in shared.journal(post)[1][0].frozen
    assert "Too late" not in shared.journal(post)[1][0].frozen


def test_what_lies_in_the_bin_is_never_sent(room):
    post = room.world.post()
    room.world.do(RemovePosts((post.id,)))
    one = room.world.publication(post)
    with room.services.plan.write() as unit:  # as an older Parley may have left it
        unit.publications.save(replace(one, state=S.PLANNED, cancelled_reason=None))
        unit.commit()
    room.go_to()
    assert room.publisher().deliver(one.id) is S.PLANNED
    assert room.network.arrived == []
