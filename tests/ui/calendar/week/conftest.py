"""The week of 12 October, to work with."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.calendar.desk import Desk, send_move


class WeekDesk(Desk):
    """A desk whose page shows the week."""

    def __init__(self, **options):
        super().__init__(**options)
        self.page.show_face("week")
        self.week = self.page.face
        self.grid = self.week.grid

    def at(self, day, hour, minute=0):
        """A point of the viewport in a day's column, a little below a time."""
        layout = self.grid.laid_out
        index = self.grid.week_state.index_of(date(2026, 10, day))
        column = layout.days[index]
        y = layout.y(layout.state.axis.place(hour * 60 + minute)) - self.grid.scrolled
        return QPoint(column.x + column.width // 2, y + 2)

    def placed(self, words):
        """Where the chip with these words lies, in px of the content."""
        for column in self.grid.laid_out.days:
            for one in column.chips.values():
                if one.chip.words == words:
                    return one
        raise LookupError(words)

    def grip(self, words):
        """A point of the viewport on a chip."""
        one = self.placed(words)
        return QPoint(one.x + 10, one.y + 10 - self.grid.scrolled)

    def carry(self, words, goal, keys=Qt.KeyboardModifier.NoModifier, *, drop=True):
        """Drag a chip so that its top comes to ``goal``."""
        start, end = self.grip(words), goal + QPoint(0, 10)
        viewport = self.grid.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        for share in (0.3, 0.7, 1.0):
            send_move(viewport, (QPointF(start) + QPointF(end - start) * share).toPoint(), keys)
        if drop:
            QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, keys, end)


@pytest.fixture
def make_week(qtbot):
    """Makes weeks of 866 x 900 px, shown; keywords as for ``Desk``."""
    desks = []

    def make(**options):
        desk = WeekDesk(**options)
        desks.append(desk)
        qtbot.addWidget(desk.page)
        desk.page.resize(866, 900)
        with qtbot.waitExposed(desk.page):
            desk.page.show()
        desk.page.waiting.first_painted()  # the strip of what waits takes its height now
        QApplication.processEvents()
        return desk

    return make


@pytest.fixture
def desk(make_week):
    """The bakery's week."""
    return make_week()
