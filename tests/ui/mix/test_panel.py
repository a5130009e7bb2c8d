from dataclasses import replace

from PySide6.QtCore import QDate, QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest

from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.media import MediaUse
from planner.editing.edits import SetKind
from planner.lint.finding import Severity
from tests.ui.making import BLUESKY, MASTODON, a_post, leaning_plan
from ui.mix.looking import Range


def entering():
    return QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5))


def test_the_headline_is_the_finding(panel):
    headline = panel.service.checked.report.clients["c1"]
    mix = next(row for row in panel.list.rows if row.finding.code == "MIX002")
    assert mix.finding.numbers["promo"] == headline.promo
    assert f"{headline.promo} of {headline.posts} posts" in panel.summary.headline.words()
    assert mix.key == headline.fingerprint


def test_hover_marks_click_keeps_and_escape_lets_go(panel, making, qtbot):
    row = panel.list.rows[0]
    card = panel.list.card(row.key)
    card.enterEvent(entering())
    assert making.shell.marked[-1] == (row.finding.posts, row.finding.severity.value)
    card.leaveEvent(QEvent(QEvent.Type.Leave))
    assert making.shell.marked[-1] == ((), "")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    card.leaveEvent(QEvent(QEvent.Type.Leave))
    assert making.shell.marked[-1] == (row.finding.posts, row.finding.severity.value)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert making.shell.marked[-1] == ((), "")
    assert panel.marker.kept is None


def test_a_date_chip_goes_to_its_day(panel, making):
    row = next(row for row in panel.list.rows if row.chips)
    card = panel.list.card(row.key)
    card.day.emit(row, row.chips[1].post)
    day, post = making.shell.gone_to[-1]
    local = panel.service.checked.whens[row.chips[1].post].local
    assert (day, post) == (QDate(local.year, local.month, local.day), row.chips[1].post)


def test_buttons(panel, making, qtbot):
    row = panel.list.rows[0]
    card = panel.list.card(row.key)
    buttons = {button.text(): button for button in (card._open, card._why, card._ignore)}
    qtbot.mouseClick(buttons["Why?"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons["Ignore…"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons["Show"], Qt.MouseButton.LeftButton)
    assert ("show_rule", row.finding.code) in making.shell.calls
    assert ("ignore", row.finding) in making.shell.calls
    assert making.shell.gone_to[-1][1] == row.finding.posts[0]


def test_one_post_is_opened(make_panel, making, qtbot):
    panel = make_panel(a_post("x" * 700))
    row = next(row for row in panel.list.rows if row.finding.code == "TXT001")
    qtbot.mouseClick(panel.list.card(row.key)._open, Qt.MouseButton.LeftButton)
    assert ("compose", row.finding.posts[0]) in making.shell.calls


def test_counts_filter_the_list(make_panel, qtbot):
    plan = leaning_plan()
    panel = make_panel(
        *plan, a_post("x" * 700, days=9.5), a_post(days=9.7, media=(MediaUse(media_id=None, name="x.jpg"),))
    )
    everything = len(panel.list.rows)
    button = panel.counts.buttons[Severity.ERROR]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert 0 < len(panel.list.rows) < everything
    assert {row.finding.severity for row in panel.list.rows} == {Severity.ERROR}
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(panel.list.rows) == everything


def test_ranges_to_look_at_are_neutral(panel, qtbot):
    panel.head.ranged.emit(Range.DAYS_30)
    qtbot.waitUntil(lambda: "not judged" in panel.summary.headline.words())
    assert panel.head.range.currentText().startswith("30 days · 14 Oct")
    panel.head.ranged.emit(Range.WORST)
    assert "not judged" not in panel.summary.headline.words()


def test_the_bar_filters_the_grid_and_a_second_click_shows_all(panel, making, qtbot):
    kind = panel.summary.bar.parts()[0].kind
    bar = panel.summary.bar
    centre = bar.rects()[0].center().toPoint()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=centre)
    assert kind == "promote"
    assert set(making.shell.filtered[-1]) == set(panel._headline.post_ids["promote"])
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=centre)
    assert making.shell.filtered[-1] == ()


def test_arrows_read_each_part_of_the_bar(panel):
    bar = panel.summary.bar
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Left)
    assert bar.accessibleDescription().startswith("Promote ")
    assert "limit 33" in bar.accessibleDescription()
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert bar.accessibleDescription().startswith(bar.parts()[1].name)


def test_a_change_makes_a_new_report_and_the_old_one_stays_meanwhile(panel, making, qtbot):
    before = panel.list.rows
    first = making.post("p008")
    making.shell.do(SetKind((first.id,), Kind.STORY))
    assert panel.list.rows == before
    old = panel.service.checked
    qtbot.waitUntil(lambda: panel.service.checked is not old)
    assert panel.service.checked.report.clients["c1"].promo != old.report.clients["c1"].promo


def test_nothing_and_nothing_wrong(make_panel, qtbot, making):
    panel = make_panel()
    assert panel.summary.headline.words() == "Too few to judge, 0 posts planned"
    assert panel.stack.currentWidget() is panel.empty
    kinds = (Kind.STORY, Kind.CONVERSE)  # a plan that asks now and then
    making.put(*(replace(post, kind=kinds[i % 4 == 0]) for i, post in enumerate(leaning_plan())))
    making.tasks.poll()
    panel.service.run()
    qtbot.waitUntil(lambda: panel.service.checked.report.posts > 0)
    assert panel.empty.sentence.text() == "No findings"
    assert "13 posts on 1 account checked" in panel.empty.fact.text()


def test_accounts_can_be_chosen(make_panel):
    plan = [replace(post, variants=post.variants) for post in leaning_plan()]
    panel = make_panel(*plan, *(a_post(f"b{i}", days=i, accounts=(BLUESKY,)) for i in range(9)))
    labels = [panel.head.scope.itemText(index) for index in range(panel.head.scope.count())]
    assert labels == ["All accounts", "Mastodon · @ryeandshine", "Bluesky · ryeandshine"]
    panel.head.scope.setCurrentIndex(1)
    panel.head.scope.activated.emit(1)
    headline = panel.service.checked.report.per_account[MASTODON]
    assert f"{headline.promo} of {headline.posts} posts" in panel.summary.headline.words()


def test_another_client_is_checked_when_it_is_chosen(panel, making, qtbot):
    making.bridge.choose_client(ClientId("nobody"))
    qtbot.waitUntil(lambda: panel.service.checked.client_id == "nobody")
    assert panel.list.rows == ()


def test_f8_walks_the_findings(panel, making):
    panel.step_finding(1)
    first = panel.marker.kept
    panel.step_finding(1)
    assert panel.marker.kept.key == panel.list.rows[1].key != first.key
    panel.step_finding(-1)
    assert panel.marker.kept.key == first.key
    assert making.shell.marked[-1][0] == first.finding.posts
