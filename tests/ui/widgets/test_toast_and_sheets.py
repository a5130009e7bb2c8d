import pytest
from PySide6.QtCore import QPoint, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.theme.theme import current
from ui.widgets.column import Column
from ui.widgets.focus import FocusRing
from ui.widgets.popover import Popover
from ui.widgets.shadow import MARGIN
from ui.widgets.sheet import Sheet, SheetHost
from ui.widgets.toast import SHOWN_MS, Toast


@pytest.fixture(autouse=True)
def _still(qapp):
    current().reduced_motion = True
    yield
    current().reduced_motion = False


def make_window(qtbot):
    window = QWidget()
    window.resize(800, 600)
    window.button = QPushButton("Below", window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_a_toast_offers_undo_and_goes(qtbot):
    window = make_window(qtbot)
    toast = Toast(window)
    toast.say("Moved to Sat 17, 10:00", undo=True)
    assert toast.offers_undo()
    with qtbot.waitSignal(toast.undo):
        qtbot.mouseClick(toast.undo_button(), Qt.MouseButton.LeftButton)
    assert toast.text() == ""


def test_a_newer_toast_replaces_the_older(qtbot):
    window = make_window(qtbot)
    toast = Toast(window)
    toast.say("One", undo=True)
    toast.say("Two")
    assert toast.text() == "Two"
    assert not toast.offers_undo()
    assert toast._timer.interval() == SHOWN_MS == 8000
    assert toast._timer.isActive()


def test_a_long_toast_wraps_so_that_its_end_can_be_read(qtbot):
    window = make_window(qtbot)
    toast = Toast(window)
    toast.say("Saved")
    low = toast.height()
    toast.say("The server could not be reached. " * 4 + "Check the address and the connection.", error=True)
    assert toast.height() > low
    assert toast.width() <= window.width()
    assert toast._timer.interval() > SHOWN_MS


def test_a_toast_keeps_off_the_buttons_at_the_foot(qtbot):
    window, kept = make_window(qtbot), [0]
    toast = Toast(window, lambda: kept[0])
    toast.say("Saved")
    surface = toast.geometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    assert window.height() - surface.bottom() < 30
    kept[0] = 80
    toast.place()
    assert toast.geometry().bottom() - MARGIN < window.height() - 80


def test_a_toast_stays_while_it_has_the_focus(qtbot):
    window = make_window(qtbot)
    toast = Toast(window)
    toast.say("Stay", undo=True)
    toast.undo_button().setFocus()
    toast._time_over()
    assert toast.text() == "Stay"
    window.button.setFocus()
    toast._time_over()
    assert toast.text() == ""


class Careful(Sheet):
    def __init__(self, *, may):
        super().__init__("Careful")
        self.may = may
        self.first = QPushButton("First")
        self.last = QPushButton("Last")
        box = QVBoxLayout(self)
        box.addWidget(self.first)
        box.addWidget(self.last)

    def may_close(self):
        return self.may


def test_escape_closes_a_sheet_and_gives_the_focus_back(qtbot):
    window = make_window(qtbot)
    window.activateWindow()
    window.button.setFocus()
    host = SheetHost(window)
    host.open(Careful(may=True))
    assert host.isVisible()
    with qtbot.waitSignal(host.closed):
        qtbot.keyClick(host.sheet(), Qt.Key.Key_Escape)
    assert not host.isVisible()
    assert window.focusWidget() is window.button


def test_a_sheet_that_would_lose_something_stays(qtbot):
    window = make_window(qtbot)
    host = SheetHost(window)
    sheet = Careful(may=False)
    host.open(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert host.sheet() is sheet
    assert host.close_sheet()  # asked for by the program: not asked again


def test_tab_stays_inside_a_sheet(qtbot):
    window = make_window(qtbot)
    host = SheetHost(window)
    sheet = Careful(may=True)
    host.open(sheet)
    for _ in range(5):
        qtbot.keyClick(window.focusWidget() or sheet, Qt.Key.Key_Tab)
        assert window.focusWidget() is not window.button


def test_tab_comes_round_in_a_sheet_both_ways(qtbot):
    window = make_window(qtbot)
    host = SheetHost(window)
    sheet = Careful(may=True)
    host.open(sheet)
    sheet.last.setFocus()
    qtbot.keyClick(sheet.last, Qt.Key.Key_Tab)
    assert window.focusWidget() is sheet
    qtbot.keyClick(sheet, Qt.Key.Key_Tab)
    assert window.focusWidget() is sheet.first
    sheet.setFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_Backtab)
    assert window.focusWidget() is sheet.last


def test_a_sheet_that_grows_while_it_arrives_ends_in_the_middle(qtbot):
    current().reduced_motion = False
    window = make_window(qtbot)
    host = SheetHost(window)
    sheet = Sheet("Grows")
    column = QVBoxLayout(sheet)
    column.addWidget(QPushButton("One"))
    host.open(sheet)
    more = QPushButton("Two")
    more.setMinimumHeight(300)
    column.addWidget(more)
    qtbot.waitUntil(lambda: not host._frame.findChildren(QPropertyAnimation))
    middle = host._frame.geometry().center()
    assert abs(middle.y() - host.rect().center().y()) <= 1
    assert host._frame.height() >= 300


class _Watched(SheetHost):
    painted = QRegion()

    def paintEvent(self, event):  # noqa: N802 - as Qt names it
        self.painted += event.region()
        super().paintEvent(event)


def test_the_shadow_of_a_sheet_goes_with_it(qtbot):
    current().reduced_motion = False
    window = make_window(qtbot)
    host = _Watched(window)
    sheet = Sheet("Shrinks")
    column = QVBoxLayout(sheet)
    tall = QPushButton("Tall")
    tall.setMinimumHeight(400)
    column.addWidget(tall)
    host.open(sheet)
    qtbot.waitUntil(lambda: not host._frame.findChildren(QPropertyAnimation))
    qtbot.waitUntil(lambda: not host.painted.isEmpty())

    def stale(before):
        shadow = QRegion(before.adjusted(-20, -12, 20, 28)) - QRegion(host._frame.geometry())
        return not (shadow - host.painted).isEmpty()

    for change in (lambda: tall.setMinimumHeight(200), lambda: host._frame.move(host._frame.pos() / 2)):
        before = host._frame.geometry()
        host.painted = QRegion()
        change()
        qtbot.waitUntil(lambda before=before: host._frame.geometry() != before and not stale(before))


def test_a_sheet_that_grows_while_it_arrives_comes_from_as_near(qtbot):
    current().reduced_motion = False
    window = make_window(qtbot)
    host = SheetHost(window)
    sheet = Sheet("Grows")
    column = QVBoxLayout(sheet)
    column.addWidget(QPushButton("One"))
    host.open(sheet)
    (motion,) = host._frame.findChildren(QPropertyAnimation)
    way = motion.startValue() - motion.endValue()
    more = QPushButton("Two")
    more.setMinimumHeight(300)
    column.addWidget(more)
    host._place()
    assert motion.startValue() - motion.endValue() == way
    qtbot.waitUntil(lambda: not host._frame.findChildren(QPropertyAnimation))


def test_a_drawer_stands_at_the_right(qtbot):
    window = make_window(qtbot)
    host = SheetHost(window)
    sheet = Careful(may=True)
    host.open(sheet, "right")
    place = sheet.mapTo(window, sheet.rect().topRight())
    assert place.x() == window.width() - 1


def test_a_click_elsewhere_closes_a_popover(qtbot):
    window = make_window(qtbot)
    window.button.move(300, 550)
    popover = Popover(window, width=200)
    popover.body.addWidget(QPushButton("Inside"))
    popover.open_at(window.button)
    assert popover.mapTo(window, popover.surface().bottomLeft()).y() < 550  # no room below
    with qtbot.waitSignal(popover.closed):
        qtbot.mouseClick(window, Qt.MouseButton.LeftButton, pos=window.rect().bottomRight())


def test_the_ring_is_around_what_has_the_focus_by_key(qtbot):
    window = make_window(qtbot)
    window.button.move(50, 50)
    ring = FocusRing(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.target() is window.button)
    assert ring.geometry() == window.button.geometry().adjusted(-4, -4, 4, 4)
    window.button.clearFocus()
    window.button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.target() is None


def test_the_ring_of_what_fills_the_window_is_seen_on_all_its_sides(qtbot):
    window = make_window(qtbot)
    window.button.setGeometry(100, 0, window.width() - 100, window.height())
    ring = FocusRing(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.target() is window.button)
    assert ring.geometry() == window.rect().adjusted(96, 0, 0, 0)
    assert ring._box() == QRectF(1, 1, ring.width() - 2, ring.height() - 2)


def test_the_ring_goes_beyond_a_view_only_around_what_is_all_within_it(qtbot):
    window = make_window(qtbot)
    ring = FocusRing(window)
    column = Column(window)
    column.setGeometry(50, 50, 200, 100)
    column.body.setContentsMargins(0, 0, 0, 0)
    first, tall = QPushButton("First"), QPushButton("Tall")
    tall.setFixedHeight(200)
    column.body.addWidget(first)
    column.body.addWidget(tall)
    column.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.target() is first)
    assert ring.geometry().topLeft() == QPoint(46, 46)
    tall.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.target() is tall)
    assert ring.geometry().left() == 46
    assert ring.geometry().bottom() == column.geometry().bottom()
