"""Questions to the linter while something is dragged."""

from datetime import timedelta

from planner.lint.consequence import Consequence, Copy, WhatIf
from tests.ui.making import leaning_plan
from tests.ui.mix.test_service import service_of
from ui.mix.trying import Trials

ONE, TWO, THREE = (WhatIf(copies=(Copy("p003", timedelta(days=days)),)) for days in (1, 2, 3))


class Slow:
    """A shell whose answers come when told."""

    def __init__(self, context):
        self.waiting = []
        object.__setattr__(context, "shell", self)

    def what_if(self, what, done, failed):
        self.waiting.append((what, done, failed))

    def answer(self):
        what, done, _ = self.waiting.pop(0)
        done(Consequence())
        return what


def trials_of(making, qtbot):
    slow = Slow(making.context)
    trials, told = Trials(making.context), []
    trials.told.connect(told.append)
    return trials, slow, told


def test_one_question_at_a_time_and_the_newest_wins(making, qtbot):
    trials, slow, told = trials_of(making, qtbot)
    for what in (ONE, TWO, THREE):
        trials.ask(what)
    assert [what for what, *_ in slow.waiting] == [ONE]
    slow.answer()
    assert told == []
    assert [what for what, *_ in slow.waiting] == [THREE]
    slow.answer()
    assert [one.what for one in told] == [THREE]


def test_what_is_known_is_told_at_once(making, qtbot):
    trials, slow, told = trials_of(making, qtbot)
    trials.ask(ONE)
    slow.answer()
    trials.ask(TWO)
    trials.ask(ONE)
    assert [one.what for one in told] == [ONE, ONE]
    assert len(slow.waiting) == 1


def test_after_the_drag_nothing_is_told_or_known(making, qtbot):
    trials, slow, told = trials_of(making, qtbot)
    trials.ask(ONE)
    trials.forget()
    slow.answer()
    assert told == []
    trials.ask(ONE)
    assert [what for what, *_ in slow.waiting] == [ONE]


def test_a_failure_is_no_answer_and_the_next_question_goes_out(making, qtbot):
    trials, slow, told = trials_of(making, qtbot)
    trials.ask(ONE)
    trials.ask(TWO)
    slow.waiting.pop(0)[2](RuntimeError("no"))
    slow.answer()
    assert [one.what for one in told] == [TWO]


def test_the_service_answers_from_its_last_run(making):
    making.put(*leaning_plan())
    service, held = service_of(making)
    answers = Answers()
    service.what_if(ONE, answers.take)
    held.answer(making.plan)
    assert answers.got == [None]
    service.run()
    held.answer(making.plan)
    before = service.checked.report
    service.what_if(WhatIf(copies=(Copy("p010", timedelta(days=1)),)), answers.take)
    held.answer(making.plan)
    assert answers.got[1].mixes
    service.run()
    held.answer(making.plan)
    assert service.checked.report.findings == before.findings


class Answers:
    def __init__(self):
        self.got = []

    def take(self, answer):
        self.got.append(answer)
