"""From the first start to a plan of one's own, with mouse and keys: what a baker does on the first evening."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from planner.connectors.platforms.practice.connector import practice_folder
from planner.connectors.platforms.practice.feed import Feed
from planner.domain.kinds import Kind
from tests.ui.newcomer.person import LEFT
from ui.mix.fix import FixPopover
from ui.mix.why import RuleSheet
from ui.sheets.importing.sheet import ImportSheet
from ui.shell.welcome import Welcome
from ui.views.accounts.form import ConnectForm
from ui.views.calendar.state import ChipState
from ui.views.composer.sheet import ComposerSheet
from ui.views.practice.card import FeedCard
from ui.widgets.buttons import Button

PLAN = Path(__file__).resolve().parents[2] / "data" / "plans" / "bakery.parley.csv"
EVENING = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)  # a Saturday, 19:00 in Berlin
QUESTION = "Poppy seed or sesame on Sunday? Tell us before noon"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class FileChooser(QObject):
    """Types a path into the file dialog, which holds everything else up while it is open."""

    def __init__(self, path):
        super().__init__()
        self._path = path
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(100)

    def look(self):
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        name.selectAll()
        QTest.keyClicks(name, str(self._path))
        QTest.keyClick(name, Qt.Key.Key_Return)
        if not dialog.isVisible():  # the dialog's own completion may take the first Return
            self._timer.stop()


def import_a_plan(me):
    chooser = FileChooser(PLAN)
    me.click(me.window.findChild(Welcome).doors[1])
    me.until(lambda: me.sheet(ImportSheet) is not None)
    me.until(me.sheet(ImportSheet).go.isEnabled)
    assert me.sheet(ImportSheet).counts.whole_text() == "32 ready"
    me.click(me.sheet(ImportSheet).go)
    me.until(lambda: me.sheet(ImportSheet) is None)
    me.until(lambda: len(me.chips()) > 20)
    me.until(lambda: me.window.workspace.panel() is not None and me.window.workspace.panel().list.rows)
    assert me.window.toast.text() == "Imported 32 posts."
    del chooser


def button(widget, words):
    return next(one for one in widget.findChildren(Button) if one.text() == words and one.isVisible())


def card(me, index=0):
    found = me.window.workspace.panel().list
    return found.card(found.rows[index].key)


def see_why(me):
    assert me.window.workspace.panel().list.rows[0].finding.code == "MIX001"
    me.click(button(card(me), "Why?"))
    me.until(lambda: me.sheet(RuleSheet) is not None)
    me.until(lambda: "In this plan now" in me.sheet(RuleSheet).page.toPlainText())
    said = me.sheet(RuleSheet).page.toPlainText().replace("\n", " ").replace("\u00a0", " ")
    assert "Promotion is 78 % of 23 Nov–7 Dec: 7 of 9 posts" in said
    me.look_at()
    me.key(Qt.Key.Key_Escape)
    me.until(lambda: me.sheet(RuleSheet) is None)


def apply_a_fix(me):
    found = me.window.workspace.panel().list

    def runs():
        return [one.finding.message for one in found.rows if one.finding.code == "MIX003"]

    before = runs()
    index = next(number for number, one in enumerate(found.rows) if one.finding.code == "MIX003")
    me.look_at()
    found.focus_row(index)
    me.click(button(card(me, index), "Fix…"))
    me.until(lambda: me.sheet(FixPopover) is not None and me.sheet(FixPopover).offer is not None)
    popover = me.sheet(FixPopover)
    assert popover.offer.fix.leads_to == "2 in a row"  # each offer says the number it leads to
    assert popover.apply.text() == "Apply"
    me.click(popover.apply)
    me.until(lambda: me.sheet(FixPopover) is None)
    me.until(lambda: runs() != before and len(runs()) < len(before))
    assert me.window.toast.offers_undo()


def connect_the_practice_feed(me):
    me.click(me.window.workspace.rail.item("accounts"))
    page = me.window.workspace.page("accounts")
    me.calm()
    me.click(next(one for one in page._add_buttons if one.property("network") == "practice"))
    me.until(lambda: me.sheet(ConnectForm) is not None)
    me.click(me.sheet(ConnectForm).connect_button)
    me.until(lambda: me.sheet(ConnectForm) is None)
    me.calm()
    me.click(me.window.workspace.rail.item("calendar"))
    me.until(me.calendar.isVisible)


def ask_something(me):
    me.look_at()
    grid = me.calendar.face.grid
    grid.setFocus()
    me.key(Qt.Key.Key_T)  # the import led to its first day
    me.until(lambda: grid.chosen_day() is not None and grid.chosen_day().today)
    me.key(Qt.Key.Key_N)
    me.until(lambda: me.sheet(ComposerSheet) is not None and me.sheet(ComposerSheet).work.draft is not None)
    sheet = me.sheet(ComposerSheet)
    sheet.text.editor.setFocus()
    QTest.keyClicks(sheet.text.editor, QUESTION)
    me.click(sheet.kinds.button(Kind.CONVERSE))
    me.look_at()
    me.click(sheet.when.clock)
    me.until(sheet.when.clock.hasSelectedText)
    QTest.keyClicks(sheet.when.clock, "19:01")
    me.until(lambda: sheet.footer.schedule_button.text() == "Schedule for today 19:01")
    me.until(sheet.footer.schedule_button.isEnabled)
    me.click(sheet.footer.schedule_button)
    me.until(lambda: me.sheet(ComposerSheet) is None)
    me.until(lambda: me.chip("Poppy seed") is not None)
    assert me.chip("Poppy seed").state is ChipState.SCHEDULED


def watch_it_go_out(me):
    me.tick(minutes=1, seconds=5)
    me.until(lambda: me.chip("Poppy seed").state is ChipState.PUBLISHED)
    me.calm()
    me.click(me.window.workspace.rail.item("practice"))
    me.until(lambda: any(QUESTION in one.accessibleName() for one in me.window.findChildren(FeedCard)))
    folder = Path(practice_folder(me.session().services.data_dir))
    assert sum(post["text"].startswith(QUESTION) for post in Feed(folder).posts()) == 1
    me.click(me.window.workspace.rail.item("calendar"))
    me.until(me.calendar.isVisible)


def delete_several_and_take_it_back(me):
    def spots():
        layout = me.calendar.face.grid.laid_out
        placed = [one for cell in layout.cells for one in cell.chips if one.chip.movable]
        return [QPoint(one.x + one.width // 2, one.y + one.height // 2) for one in placed]

    before = len(me.chips())
    me.look_at()
    first, *_, last = spots()[:5]
    viewport = me.calendar.face.grid.viewport()
    QTest.mouseClick(viewport, LEFT, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseClick(viewport, LEFT, SHIFT, last)
    count = len(me.calendar.face.grid.selection.chips)
    assert count >= 5
    me.key(Qt.Key.Key_Delete)
    me.until(lambda: len(me.chips()) == before - count)
    assert me.window.toast.text().startswith(f"Deleted {count} posts")
    me.click(me.window.toast.undo_button())
    me.until(lambda: len(me.chips()) == before)


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the offscreen desktop: raise, grab
@pytest.mark.parametrize("newcomer", [EVENING], indirect=True)
def test_the_first_evening(newcomer):
    import_a_plan(newcomer)
    see_why(newcomer)
    apply_a_fix(newcomer)
    connect_the_practice_feed(newcomer)
    ask_something(newcomer)
    watch_it_go_out(newcomer)
    delete_several_and_take_it_back(newcomer)
