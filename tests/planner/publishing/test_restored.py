"""A copy from before a post went out is put back: nothing goes out a second time."""

from dataclasses import replace

import pytest

from planner.domain.publication import PublicationState as S
from planner.domain.repeat import Every, RepeatRule
from planner.editing.pausing import SetPause
from planner.editing.repeating import ChangeRepeat, RepeatPost, Scope, Wish
from storage.backups.disk import DiskBackups
from storage.open import open_plan
from tests.fakes.clock import FakeClock
from tests.planner.publishing.conftest import make_room
from tests.plans import new_plan
from tests.storage.damage import fold, random_bytes


@pytest.fixture
def kept(tmp_path):
    """The bakery on a plan file with its copies; ``reopen`` opens the file again after it was closed."""
    clock = FakeClock()
    path = tmp_path / "plan.db"
    room = make_room(new_plan(path), clock)
    room.services = replace(room.services, backups=DiskBackups(path, clock))

    def reopen() -> None:
        plan = open_plan(path)
        room.services = replace(room.services, plan=plan)
        room.world.plan = plan
        room.world.editor = type(room.world.editor)(plan, clock)

    room.reopen = reopen
    yield room
    for publisher in room.publishers:
        publisher.close(timeout=5)
    room.services.plan.close()


def sent_since(kept):
    """A post that went out after the copy was made; gives it with the copy."""
    post = kept.world.post()
    copy = kept.services.backups.make().path
    kept.go_to()
    kept.publisher().run_once()
    assert len(kept.network.arrived) == 1
    kept.services.plan.close()
    return post, copy


def test_a_whole_plan_tells_the_copy_what_is_out(kept):
    post, copy = sent_since(kept)
    done = kept.services.backups.restore(copy)
    assert (done.carried, done.paused) == (1, False)
    kept.reopen()
    kept.go_to(minutes=5)
    kept.publisher().run_once()
    assert kept.world.state(post) is S.PUBLISHED
    assert len(kept.network.arrived) == 1


def test_after_a_damaged_one_nothing_goes_out_before_a_person_looked(kept):
    post, copy = sent_since(kept)
    path = kept.services.backups.folder.parent / "plan.db"
    fold(path)
    random_bytes(path)
    assert kept.services.backups.restore(copy).paused
    kept.reopen()
    kept.go_to(minutes=5)
    kept.publisher().run_once()
    assert len(kept.network.arrived) == 1
    kept.world.do(SetPause(paused=False))
    kept.publisher().run_once()
    assert kept.world.state(post) is S.MISSED
    assert len(kept.network.arrived) == 1


def test_a_repeat_whose_posts_were_made_anew_since_sends_none_of_them_twice(kept):
    world = kept.world
    post, daily = world.post(), Wish(rule=RepeatRule(every=Every.DAY))
    world.do(RepeatPost(post.id, Wish(rule=RepeatRule(every=Every.WEEK))))
    world.do(ChangeRepeat(world.stored(post), Scope.ALL, daily))
    copy = kept.services.backups.make().path
    world.editor.undo()
    world.do(ChangeRepeat(world.stored(post), Scope.ALL, daily))
    for day in ("2026-10-17 10:00", "2026-10-18 10:00"):
        kept.go_to(day)
        kept.publisher().run_once()
    assert len(kept.network.arrived) == 2
    kept.services.plan.close()
    assert kept.services.backups.restore(copy).carried == 2
    assert kept.services.backups.check().loose == ()
    kept.reopen()
    kept.go_to("2026-10-18 10:05")
    kept.publisher().run_once()
    assert len(kept.network.arrived) == 2
    kept.go_to("2026-10-19 10:00")
    kept.publisher().run_once()
    assert len(kept.network.arrived) == 3
