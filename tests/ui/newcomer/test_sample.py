"""A newcomer's first quarter of an hour in the real window, on a real sample plan."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.connectors.platforms.practice.connector import practice_folder
from planner.connectors.platforms.practice.feed import Feed
from planner.domain.kinds import Kind
from tests.ui.newcomer.person import LEFT
from ui.mix.why import RuleSheet
from ui.shell.welcome import Welcome
from ui.views.calendar.state import ChipState
from ui.views.composer.sheet import ComposerSheet
from ui.views.practice.card import FeedCard
from ui.widgets.buttons import Button
from ui.widgets.clock import ClockField

WORDS = "Which crust do you like, dark or golden? Tell us 🥖"


def open_the_sample(me):
    me.click(me.window.findChild(Welcome).doors[0])
    me.until(lambda: me.session().sample and me.window.workspace.isVisible())
    me.until(lambda: len(me.chips()) > 20)
    me.until(lambda: me.window.workspace.panel() is not None)
    me.until(lambda: me.window.workspace.panel().list.rows)
    assert me.window.workspace.band.isVisible()  # "Nothing leaves this computer"


def ask_why(me):
    panel = me.window.workspace.panel()
    row = panel.list.rows[0]
    assert row.finding.code == "MIX001"
    panel.list.focus_row(0)  # focus marks like the pointer, which an offscreen window has not
    me.until(lambda: me.calendar.face.grid.marks.named == frozenset(row.finding.posts))
    why = next(one for one in panel.list.card(row.key).findChildren(Button) if one.text() == "Why?")
    me.click(why)
    me.until(lambda: me.sheet(RuleSheet) is not None)
    me.until(lambda: "In this plan now" in me.sheet(RuleSheet).page.toPlainText())
    assert row.finding.message.split(":")[0] in me.sheet(RuleSheet).page.toPlainText().replace("\n", " ")
    me.key(Qt.Key.Key_Escape)
    me.until(lambda: me.sheet(RuleSheet) is None)


def write_and_schedule(me):
    me.calendar.face.grid.setFocus()
    me.key(Qt.Key.Key_N)
    me.until(lambda: me.sheet(ComposerSheet) is not None and me.sheet(ComposerSheet).work.draft is not None)
    sheet = me.sheet(ComposerSheet)
    sheet.text.editor.setFocus()
    sheet.text.editor.insertPlainText(WORDS)
    me.click(sheet.kinds.button(Kind.CONVERSE))
    clock = sheet.when.clock
    assert isinstance(clock, ClockField)
    me.look_at()
    me.click(clock)
    me.until(clock.hasSelectedText)
    QTest.keyClicks(clock, "12:01")
    me.until(lambda: sheet.footer.schedule_button.text() == "Schedule for today 12:01")
    me.until(sheet.footer.schedule_button.isEnabled)
    me.click(sheet.footer.schedule_button)
    me.until(lambda: me.sheet(ComposerSheet) is None)
    me.until(lambda: me.chip("Which crust") is not None)
    assert me.chip("Which crust").state is ChipState.SCHEDULED


def see_it_published(me):
    me.tick(minutes=1, seconds=5)
    me.tick(seconds=30)  # a second look sends nothing again
    me.until(lambda: me.chip("Which crust").state is ChipState.PUBLISHED)
    me.calm()
    me.click(me.window.workspace.rail.item("practice"))
    me.until(lambda: any(WORDS in card.accessibleName() for card in me.window.findChildren(FeedCard)))
    folder = Path(practice_folder(me.session().services.data_dir))
    assert sum(post["text"].startswith(WORDS) for post in Feed(folder).posts()) == 1
    me.click(me.window.workspace.rail.item("calendar"))
    me.until(me.calendar.isVisible)


def delete_and_take_back(me):
    chip = next(one for one in me.chips() if one.state is ChipState.DRAFT)
    before = len(me.chips())
    me.look_at()
    me.calendar.face.grid.setFocus()
    me.calendar.face.grid.select_post(chip.post_id)
    me.key(Qt.Key.Key_Delete)
    me.until(lambda: len(me.chips()) == before - 1)
    me.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    me.until(lambda: len(me.chips()) == before)
    assert any(one.post_id == chip.post_id for one in me.chips())


def delete_several_and_take_back(me):
    grid, before = me.calendar.face.grid, len(me.chips())
    wanted = [one for one in me.chips() if one.state is ChipState.DRAFT][:3]
    me.look_at()
    for number, chip in enumerate(wanted):
        keys = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        placed = next(one for cell in grid.laid_out.cells for one in cell.chips if one.chip.key == chip.key)
        middle = QPoint(placed.x + placed.width // 2, placed.y + placed.height // 2)
        me.qtbot.mouseClick(grid.viewport(), LEFT, keys, middle)
    assert me.calendar.several.bar.number.text() == "3 posts selected"
    me.key(Qt.Key.Key_Delete)
    me.until(lambda: len(me.chips()) == before - 3)
    assert not me.calendar.several.bar.isVisible()
    me.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    me.until(lambda: len(me.chips()) == before)


def test_the_first_quarter_of_an_hour(newcomer):
    open_the_sample(newcomer)
    ask_why(newcomer)
    write_and_schedule(newcomer)
    see_it_published(newcomer)
    delete_and_take_back(newcomer)
    delete_several_and_take_back(newcomer)
