"""The catch-up screen: what it shows, and that nothing happens before its button is pressed."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from planner.domain.ids import ClientId
from planner.domain.publication import MissedReason
from planner.domain.publication import PublicationState as S
from planner.editing.edits import SkipPublications
from planner.publishing.catchup.item import Way
from tests.ui.making import BLUESKY, INSTAGRAM, NOW, a_post
from ui.widgets.labels import ElidedLabel


def test_it_says_what_happened_and_suggests(missed, four):
    fresh, tip, over, unsure = four
    sheet = missed.open()
    assert sheet.head.title.text() == "This computer slept for 13 h 50 min. Four posts need a decision."
    chosen = {post_id: missed.row(post_id).ways.value() for post_id in four}
    assert chosen == {fresh: Way.NOW, tip: Way.SLOT, over: Way.SKIP, unsure: None}
    assert missed.row(fresh).says.text() == "34 min late and still true."
    assert missed.row(over).says.text().startswith("The text says “tonight”, and that evening is over.")
    assert sheet.foot.words.text() == "1 now · 1 moved · 1 skipped · 1 waits"
    assert sheet.foot.apply.text() == "Apply 3 decisions"
    assert sheet.hint.words.text().startswith("Never a burst: at most one post per account in 10 min")
    one_line, narrow = (sheet.hint.layout().totalHeightForWidth(wide) for wide in (1200, 400))
    assert narrow > one_line  # a longer language wraps instead of being cut off


def test_while_it_reads_it_says_so_and_no_message_covers_its_button(missed, four):
    sheet = missed.open(wait=False)
    assert sheet.head.title.text() == "Reading what waits…"
    assert sheet.foot.apply.isHidden()
    missed.settle()
    assert not sheet.foot.apply.isHidden()
    assert sheet.foot_row() is sheet.foot


def test_what_only_the_person_can_tell_comes_first(missed, four):
    *_, unsure = four
    sheet = missed.open()
    assert not sheet.foot.apply.isEnabled()
    assert "“Office breakfast boxes” needs your choice first" in sheet.foot.apply.toolTip()
    row = missed.row(unsure)
    assert not row.look.isHidden()
    row.live_question.click()
    assert missed.making.shell.calls[-1] == ("ask_live", unsure)
    assert missed.row(four[0]).live_question.isHidden()
    row.ways.choose(Way.NOW)  # barred: it may be out
    assert row.ways.value() is None
    row.ways.choose(Way.BY_HAND)
    assert sheet.foot.apply.isEnabled()
    assert sheet.foot.apply.text() == "Apply 4 decisions"


def test_apply_does_all_at_once_and_closes(missed, four, qtbot):
    fresh, tip, over, unsure = four
    sheet = missed.open()
    missed.row(unsure).ways.choose(Way.BY_HAND)
    with qtbot.waitSignal(sheet.done):
        sheet.foot.apply.click()
    missed.settle()
    assert missed.states(fresh) == [S.PLANNED, S.PLANNED]
    assert missed.states(tip) == [S.PLANNED]
    assert missed.states(over) == [S.DRAFT]
    assert missed.states(unsure) == [S.DONE_BY_HAND]
    assert missed.making.shell.editor.undo_label == ("4 decisions: 1 now, 1 moved, 1 skipped, 1 marked")


def test_deciding_later_changes_nothing(missed, four, qtbot):
    sheet = missed.open()
    with qtbot.waitSignal(sheet.done):
        sheet.foot.later.click()
    assert [missed.states(post_id)[0] for post_id in four] == [S.MISSED] * 3 + [S.UNCONFIRMED]


def test_never_a_burst_is_told_with_its_times(missed):
    first = missed.add("One tip", 0.6)
    second = missed.add("Another tip", 0.7)
    missed.open()
    assert missed.row(second).says.text() == "42 min late and still true."
    assert "It goes out at 10:51, so that its account is not flooded." in missed.row(first).says.text()


def test_keys(missed, four):
    fresh, _tip, over, unsure = four
    sheet = missed.open()
    first = missed.row(over).ways
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert first.value() is Way.SLOT
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Down)
    assert sheet.focusWidget() is missed.row(fresh).ways
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Down)
    last = missed.row(unsure).ways
    assert sheet.focusWidget() is last
    QTest.keyClick(last, Qt.Key.Key_Right)  # past what is barred
    assert last.value() is Way.SKIP
    QTest.keyClick(last, Qt.Key.Key_Return)  # a lone Enter decides nothing
    assert missed.states(fresh)[0] is S.MISSED
    QTest.keyClick(last, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    missed.settle()
    assert missed.states(fresh)[0] is S.PLANNED


def test_clicks_choose_and_barred_ones_say_why(missed, four):
    *_, over, unsure = four
    missed.open()
    ways = missed.row(over).ways
    QTest.mouseClick(ways, Qt.MouseButton.LeftButton, pos=ways.box(Way.BY_HAND).center().toPoint())
    assert ways.value() is Way.BY_HAND
    barred = missed.row(unsure).ways
    QTest.mouseClick(barred, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert barred.value() is None
    assert "Publish now is not possible: It may be on Mastodon already" in barred.accessibleDescription()


def test_choices_stay_while_it_is_read_again(missed, four):
    *_, over, _unsure = four
    sheet = missed.open()
    missed.row(over).ways.choose(Way.BY_HAND)
    missed.making.clock.at += timedelta(minutes=2)
    sheet._ticked(None)
    missed.settle()
    assert missed.row(over).ways.value() is Way.BY_HAND
    assert "15 h 2 min late" in missed.row(over).accessibleName()


def test_what_others_decided_meanwhile_goes(missed, four):
    fresh, tip, over, _unsure = four
    sheet = missed.open()
    with missed.making.plan.read() as unit:
        ids = tuple(one.id for one in unit.publications.of_post(over))
    missed.making.shell.do(SkipPublications(ids))
    missed.settle()
    missed.settle()  # what the change made it read
    assert {row.item.post_id for row in sheet.rows.values()} == {fresh, tip, four[3]}


def test_when_it_cannot_be_done_it_says_so_and_reads_again(missed):
    post_id = missed.add("A tip", 12)
    sheet = missed.open()
    sheet._applying = True  # deaf to the change below, as between a read and a press
    missed.lead(post_id, S.PLANNED)
    missed.lead(post_id, S.CLAIMED)
    sheet._applying = False
    sheet.apply()
    missed.settle()
    assert "is being sent" in sheet.foot.error.text()
    assert sheet.rows == {}
    assert sheet.head.title.text() == "All caught up"


def test_a_network_parley_does_not_publish_to_waits_without_hindering(missed):
    with missed.making.plan.write() as unit:  # one that lets no program in
        unit.accounts.save(replace(unit.accounts.get(INSTAGRAM), network="nextdoor"))
        unit.commit()
    by_hand = missed.add("By hand", 3, accounts=(INSTAGRAM,), reason=MissedReason.HELD)
    tip = missed.add("A tip", 5)
    sheet = missed.open()
    assert missed.row(by_hand).ways.value() is None
    assert sheet.foot.apply.isEnabled()
    sheet.apply()
    missed.settle()
    assert missed.states(tip) == [S.PLANNED]
    assert [row.item.post_id for row in sheet.rows.values()] == [by_hand]
    assert not sheet.foot.apply.isEnabled()


def test_it_is_as_high_as_its_posts_need_and_scrolls_beyond(missed, four, qtbot):
    sheet = missed.open()
    sheet.resize(sheet.wanted(QRect(0, 0, 1392, 852)).size())
    qtbot.waitUntil(lambda: sheet.scroll.verticalScrollBar().maximum() == 0)
    sheet.resize(sheet.wanted(QRect(0, 0, 1318, 500)).size())
    qtbot.waitUntil(lambda: sheet.scroll.verticalScrollBar().maximum() > 0)
    assert sheet.foot.apply.isVisible()


def test_nothing_waits(missed):
    sheet = missed.open()
    assert sheet.head.title.text() == "All caught up"
    assert not sheet.foot.apply.isEnabled()


def test_clients_are_named_where_there_are_several(missed, making):
    missed.add("A tip", 5)
    with making.plan.write() as unit:
        client = unit.clients.get(ClientId("c1"))
        unit.clients.save(replace(client, id=ClientId("c2"), name="Kiln & Loom", revision=0))
        account = unit.accounts.get(BLUESKY)
        unit.accounts.save(
            replace(account, id="b2", client_id="c2", handle="kiln", label="", remote_id="2", revision=0)
        )
        unit.commit()
    theirs = a_post("Clay", post_id="clay", days=-0.2, accounts=("b2",))
    now, making.clock.at = making.clock.at, NOW - timedelta(days=2)
    making.put(replace(theirs, client_id="c2"))
    making.clock.at = now
    missed.lead("clay", S.MISSED)
    sheet = missed.open(client_id=None)
    assert [row.item.client for row in sheet.rows.values()] == ["Rye & Shine", "Kiln & Loom"]
    shown = [label.whole_text() for label in sheet.findChildren(ElidedLabel)]
    assert "Kiln & Loom: kiln" in shown


def test_very_many_come_in_turns(missed, monkeypatch, qtbot):
    monkeypatch.setattr("planner.publishing.catchup.reading.MOST", 2)
    for hours in (5, 6, 7):
        missed.add(f"Tip {hours}", hours)
    sheet = missed.open()
    assert sheet.head.title.text() == "Two posts need a decision, others follow."
    sheet.apply()
    missed.settle()
    missed.settle()
    assert [row.item.headline for row in sheet.rows.values()] == ["Tip 5"]
    with qtbot.waitSignal(sheet.done):
        sheet.apply()
