"""How far work on another thread is, thinned for the window."""

import pytest

from tests.fakes.plan import FakePlan
from ui.progress import REST_MS, Follower
from ui.tasks import Tasks

STEPS = 5000
HOUR_MS = 3_600_000


@pytest.fixture
def tasks(qapp):
    runner = Tasks(FakePlan())
    yield runner
    assert runner.close()


def test_many_steps_are_few_pictures_and_the_last_one_is_seen(qtbot, tasks):
    follower = Follower(tasks)
    line, seen = follower.follow(), []
    follower.moved.connect(lambda *at: seen.append(at))
    for done in range(STEPS):
        assert line(done + 1, STEPS) is False
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] == (STEPS, STEPS))
    assert len(seen) <= 2


def test_between_two_pictures_there_is_a_rest(qtbot, tasks):
    follower = Follower(tasks)
    line, seen = follower.follow(), []
    follower.moved.connect(lambda *at: seen.append(at))
    assert follower._rest.interval() == REST_MS >= 1000 / 20
    follower._rest.setInterval(HOUR_MS)  # however slow this machine is, it is not over by itself
    line(1, 3)
    qtbot.waitUntil(lambda: seen == [(1, 3)])
    assert follower._rest.isActive()
    line(2, 3)
    qtbot.wait(0)
    assert seen == [(1, 3)]
    follower._rest.setInterval(REST_MS)
    qtbot.waitUntil(lambda: seen == [(1, 3), (2, 3)])
    qtbot.waitUntil(lambda: not follower._rest.isActive())
    line(3, 3)
    qtbot.waitUntil(lambda: seen[-1] == (3, 3))


def test_work_followed_before_is_not_shown(qtbot, tasks):
    follower = Follower(tasks)
    old, seen = follower.follow(), []
    follower.moved.connect(lambda *at: seen.append(at))
    new = follower.follow()
    old(1, 9)
    new(2, 3)
    qtbot.waitUntil(lambda: seen == [(2, 3)])


def test_a_stop_is_answered_at_the_next_step(tasks):
    line = Follower(tasks).follow()
    line.stop()
    assert line(1, 2)


def test_the_window_may_be_gone(qtbot, tasks):
    follower = Follower(tasks)
    line = follower.follow()
    follower.deleteLater()
    qtbot.waitSignal(follower.destroyed).wait()
    assert line(1, 2) is False
