from planner.domain.changes import Aggregate, Change, Changes
from planner.domain.errors import EnvironmentFault
from planner.domain.media_host import setting_of
from tests.ui.making import CLIENT, leaning_plan
from ui.mix.service import MixService


class Held:
    """A task runner that answers when told."""

    def __init__(self):
        self.waiting = []

    def read(self, work, done, failed=None):
        self.waiting.append((work, done, failed))

    def answer(self, plan):
        work, done, _ = self.waiting.pop(0)
        with plan.read() as unit:
            result = work(unit)
        done(result)


def service_of(making):
    held = Held()
    object.__setattr__(making.context, "tasks", held)
    return MixService(making.context), held


def changed(aggregate: Aggregate) -> Changes:
    return Changes((Change(aggregate, "x"),), 1)


def test_a_change_during_a_run_makes_one_more_run(making, qtbot):
    making.put(*leaning_plan())
    service, held = service_of(making)
    service.run()
    service.run()
    service.run()
    assert len(held.waiting) == 1
    held.answer(making.plan)
    assert service.checked is not None
    assert len(held.waiting) == 1
    held.answer(making.plan)
    assert not held.waiting


def test_many_changes_are_one_run_and_kept_texts_are_none(making, qtbot):
    service, held = service_of(making)
    service._pause.stop()
    making.bridge.changed.emit(changed(Aggregate.SETTING))
    making.bridge.changed.emit(changed(Aggregate.MEDIA))
    assert not service._pause.isActive()
    for _ in range(20):
        making.bridge.changed.emit(changed(Aggregate.POST))
    assert service._pause.isActive()
    qtbot.waitUntil(lambda: len(held.waiting) == 1)
    assert not service._pause.isActive()


def test_a_place_for_pictures_is_looked_at_anew(making):
    service, _ = service_of(making)
    service._pause.stop()
    making.bridge.changed.emit(Changes((Change(Aggregate.SETTING, setting_of(CLIENT)),), 1))
    assert service._pause.isActive()


def test_a_slow_run_says_checking_and_the_old_report_stays(making, qtbot):
    making.put(*leaning_plan())
    service, held = service_of(making)
    service.run()
    held.answer(making.plan)
    old = service.checked
    service._slow.setInterval(10)
    with qtbot.waitSignal(service.checking) as slow:
        service.run()
    assert slow.args == [True]
    assert service.checked is old
    with qtbot.waitSignal(service.checking) as done:
        held.answer(making.plan)
    assert done.args == [False]


def test_a_report_for_a_client_that_is_no_longer_shown_is_dropped(making, qtbot):
    making.put(*leaning_plan())
    service, held = service_of(making)
    service.run()
    making.bridge.choose_client("other")
    held.answer(making.plan)
    assert service.checked is None
    held.answer(making.plan)
    assert service.checked.client_id == "other"


def test_trouble_is_told_and_the_report_stays(making):
    service, held = service_of(making)
    service.run()
    held.waiting[0][2](EnvironmentFault("The disk is full."))
    assert making.shell.errors == ["The plan could not be checked: The disk is full."]


def test_the_window_hears_the_report(making, qtbot):
    making.put(*leaning_plan())
    with qtbot.waitSignal(making.bridge.report_ready) as heard:
        service = MixService(making.context)
    assert heard.args[0] is service.checked.report
