"""Plan a week: a line for each free slot becomes a draft there."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from planner.almanac.prompts import prompts_in
from planner.domain.brief import Brief, OwnDate
from planner.domain.kinds import Kind
from planner.domain.post import Stage
from planner.domain.slot import Slot
from planner.editing.edits import PutClient, SetPrompts, SetRhythm
from planner.lint.consequence import Consequence
from planner.lint.finding import Headline
from tests.ui.making import BLUESKY, CLIENT, MASTODON, a_post
from ui.sheets.planning.sheet import PlanWeekSheet, open_plan_week


def slot(day, at=time(12), kind=None, account=MASTODON):
    return Slot(account_id=account, weekday=day, at=at, kind=kind)


RHYTHM = (
    slot(0, kind=Kind.STORY),
    slot(3, kind=Kind.TEACH),
    slot(3, kind=Kind.TEACH, account=BLUESKY),
    slot(5, kind=Kind.CONVERSE),
)


@pytest.fixture
def plan(making, show, settle):
    making.bridge.client = CLIENT

    def opened(day=None, rhythm=RHYTHM):
        making.shell.editor.do(SetRhythm(CLIENT, rhythm))
        sheet = show(PlanWeekSheet(making.context, CLIENT, day))
        settle()
        return sheet

    return opened


def days(sheet):
    return [f"{row.slot.when.local:%a %d %H:%M}" for row in sheet.rows]


def posts(making):
    with making.plan.read() as unit:
        return [one for one in unit.posts.of_client(CLIENT) if one.when is not None]


def test_this_week_shows_what_is_free_and_still_to_come(plan):
    sheet = plan()
    assert days(sheet) == ["Thu 15 12:00", "Sat 17 12:00"]
    assert sheet.range.text() == "12–18 October"
    assert sheet.facts.text() == "nothing planned yet"
    assert [row.chosen() for row in sheet.rows] == [Kind.TEACH, Kind.CONVERSE]
    assert all(row.line.placeholderText() for row in sheet.rows)
    assert not sheet.save.isEnabled()
    assert not sheet.back.isEnabled()


def test_lines_become_drafts_at_their_slots_in_one_step(plan, making, qtbot, settle):
    sheet = plan()
    first, second = sheet.rows
    qtbot.keyClicks(first.line, "How dough rests")
    qtbot.keyClick(first.line, Qt.Key.Key_Return)
    assert second.line.hasFocus()
    second.line.setText("Crust or crumb?")
    second.kind.choose("community")
    assert sheet.save.text() == "Save 2 drafts"
    qtbot.keyClick(second.line, Qt.Key.Key_Return)
    assert sheet.save.hasFocus()
    sheet.save.click()
    settle()
    found = posts(making)
    assert [(one.text, one.stage, one.kind) for one in found] == [
        ("How dough rests", Stage.DRAFT, Kind.TEACH),
        ("Crust or crumb?", Stage.DRAFT, Kind.COMMUNITY),
    ]
    assert {one.account_id for one in found[0].variants} == {MASTODON, BLUESKY}
    assert making.shell.gone_to[-1][0].toPython() == date(2026, 10, 15)
    making.shell.editor.undo()
    assert posts(making) == []


def test_a_post_takes_its_slot_and_other_weeks_are_reached(plan, making, settle):
    making.put(a_post("Rye", days=1.05))  # Thursday 11:53
    sheet = plan()
    assert days(sheet) == ["Sat 17 12:00"]
    assert sheet.facts.text() == "1 post planned"
    sheet.on.click()
    settle()
    assert days(sheet) == ["Mon 19 12:00", "Thu 22 12:00", "Sat 24 12:00"]
    sheet.back.click()
    settle()
    assert days(sheet) == ["Sat 17 12:00"]


def test_it_begins_with_the_first_week_that_has_a_free_slot(plan):
    assert plan(rhythm=(slot(0),)).range.text() == "19–25 October"


def test_a_certain_week_and_one_that_is_full(plan, making, settle):
    making.put(a_post("Rye", days=5.05))  # Monday 19th 11:53
    sheet = plan(date(2026, 10, 20), rhythm=(slot(0),))
    assert sheet.nothing.isVisible()
    assert sheet.nothing.sentence.text() == "Every slot of this week is taken"
    sheet.nothing.button.click()
    settle()
    assert days(sheet) == ["Mon 26 12:00"]


def test_a_week_whose_slots_are_behind_is_not_called_taken(plan, settle):
    sheet = plan(date(2026, 10, 14), rhythm=(slot(0),))  # it is Wednesday, and nothing was planned for Monday
    assert sheet.nothing.sentence.text() == "The slots of this week are over"
    sheet.nothing.button.click()
    settle()
    assert days(sheet) == ["Mon 19 12:00"]


def test_without_slots_the_rhythm_is_set_first(plan, making):
    sheet = plan(rhythm=())
    assert sheet.nothing.sentence.text() == "No posting slots yet"
    sheet.nothing.button.click()
    assert making.shell.calls[-1] == ("edit_client", CLIENT)


def test_an_idea_is_taken_for_a_slot(plan, making, settle):
    idea = replace(a_post("How we score a loaf", post_id="i1", kind=Kind.TEACH, stage=Stage.IDEA), when=None)
    making.put(idea, replace(idea, id="i2", kind=Kind.STORY, text="The old oven"))
    sheet = plan()
    row = sheet.rows[0]
    assert [one.id for one in row.fitting()] == ["i1"]
    row.take(row.fitting()[0])
    sheet.save.click()
    settle()
    post = making.post("i1")
    assert post.stage is Stage.DRAFT
    assert f"{post.when.local:%d %H:%M}" == "15 12:00"


def test_an_idea_whose_words_were_changed_stays_an_idea(plan, making, settle):
    making.put(replace(a_post("Loaf", post_id="i1", kind=Kind.TEACH, stage=Stage.IDEA), when=None))
    sheet = plan()
    sheet.rows[0].take(sheet.rows[0].fitting()[0])
    sheet.rows[0].line.setText("Another loaf")
    sheet.save.click()
    settle()
    assert making.post("i1").when is None
    assert [one.text for one in posts(making)] == ["Another loaf"]


def test_another_prompt_and_another_role(plan):
    row = plan().rows[0]
    before = row.line.placeholderText()
    row.other.click()
    assert row.line.placeholderText() != before
    row.kind.choose("promote")
    assert row.where.kind is Kind.PROMOTE


def test_days_of_the_clients_calendar_are_told(plan, making):
    with making.plan.read() as unit:
        client = unit.clients.get(CLIENT)
    brief = Brief(own_dates=(OwnDate(day=date(2026, 10, 16), name="World Bread Day"),))
    making.shell.editor.do(PutClient(replace(client, brief=brief)))
    assert plan().facts.text() == "nothing planned yet · Fri: World Bread Day"


def test_leaving_asks_once_when_lines_were_written(plan):
    sheet = plan()
    assert sheet.may_close()
    sheet.rows[0].line.setText("x")
    assert not sheet.may_close()
    assert sheet.may_close()


def test_it_opens_over_the_window(making, settle):
    open_plan_week(making.context)
    assert isinstance(making.shell.sheets[-1], PlanWeekSheet)
    settle()


def test_what_the_lines_do_to_the_mix_is_told_before_they_are_placed(plan, making, qtbot):
    asked = []
    before, after = Headline(judged=True, promo=6, posts=13), Headline(judged=True, promo=6, posts=15)

    def what_if(what, done, _failed=None):
        asked.append(what)
        done(Consequence(mixes={"c1": (before, after)}))

    making.shell.what_if = what_if
    sheet = plan()
    sheet.rows[0].line.setText("How dough rests")
    qtbot.waitUntil(lambda: bool(sheet.foreseen.lines))
    assert [line.words for line in sheet.foreseen.lines] == ["Promotion 46\u00a0% → 40\u00a0%"]
    assert [(one.account_key, one.kind, one.text) for one in asked[-1].fresh] == [
        (MASTODON, Kind.TEACH, "How dough rests"),
        (BLUESKY, Kind.TEACH, "How dough rests"),
    ]
    assert sheet.mix.whole_text() == "1 post this week, promotion 0\u00a0%: 1 Teach"
    sheet.rows[0].kind.choose("promote")
    assert sheet.mix.whole_text() == "1 post this week, promotion 100\u00a0%: 1 Promote"
    qtbot.waitUntil(lambda: asked[-1].fresh[0].kind is Kind.PROMOTE)
    sheet.rows[0].line.clear()
    qtbot.waitUntil(lambda: not sheet.foreseen.lines)


def test_prompts_of_the_client_stand_in_its_lines(plan, making):
    making.shell.editor.do(
        SetPrompts(CLIENT, ((Kind.TEACH, "How hot is hot?"),), prompts_in("").by_kind[Kind.TEACH])
    )
    sheet = plan()
    assert sheet.rows[0].line.placeholderText() == "How hot is hot?"
    assert sheet.rows[0].other.isHidden()
    sheet.prompts.click()
    assert making.shell.calls[-1][0] == "edit_prompts"
