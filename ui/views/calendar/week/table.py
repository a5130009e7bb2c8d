"""The hours of a week as a table view: what is shown, and how far it is scrolled.

As in the month, the table gives screen readers its cells and everything is painted past its delegates.
"""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from planner.domain.times import zone_of
from planner.languages import tr
from ui.theme.theme import Theme
from ui.views.calendar.art import ArtRoom
from ui.views.calendar.judged import Judged
from ui.views.calendar.week.edges import EdgePills
from ui.views.calendar.week.filling import lay_out
from ui.views.calendar.week.heads import Corner, DayHeads, HourAxis, head_height
from ui.views.calendar.week.layout import (
    FIRST_HOUR,
    LAST_HOUR,
    NOWHERE,
    ROW,
    WeekLayout,
    hour_height,
)
from ui.views.calendar.week.model import WeekModel
from ui.views.calendar.week.paint import Marks, WeekPainter
from ui.views.calendar.week.state import WeekState, minute_of

NEAR = 12  # px kept free between what the keyboard is on and the edge


class HourTable(QTableView):
    """The days and hours of a week."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.heads, self.axis = DayHeads(theme, self), HourAxis(theme, self)
        self.corner = Corner(theme, self.axis, self)
        self.setObjectName("weekGrid")
        self.setAccessibleName(tr("Week"))
        self.setProperty("ownFocus", True)
        self.setProperty("plain", True)  # the style sheet's word for: without frame and ground
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setAutoScroll(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self.axis)
        self.week_model = WeekModel(self)
        self.setModel(self.week_model)
        self.pills = EdgePills(theme)
        self._painter = WeekPainter(theme, ArtRoom(theme, self.devicePixelRatioF()))
        self._now: datetime | None = None
        self._start = -1  # px it was scrolled to at first, -1: not yet

    # What is shown

    @property
    def week_state(self) -> WeekState | None:
        """The week shown."""
        return self.week_model.state

    range_state = week_state

    @property
    def marks(self) -> Marks:
        """What is marked beyond the plan; change it through the methods here."""
        return self._painter.marks

    @property
    def laid_out(self) -> WeekLayout | None:
        """Where everything lies, in px of the content."""
        return self._painter.layout

    @property
    def room(self) -> ArtRoom:
        """What prepares and paints chips."""
        return self._painter.room

    @property
    def scrolled(self) -> int:
        """Px of the content above the viewport."""
        return self.verticalScrollBar().value()

    def show_state(self, state: WeekState, now: datetime, *, half_days: bool = False) -> None:
        """Show a week, with the line of ``now`` (aware UTC)."""
        self.axis.half_days = self.week_model.half_days = half_days
        self.marks.half_days = half_days
        self.axis.two = bool(state.own_zone)
        self.week_model.show(state)
        self.heads.state = state
        self.marks.hover = NOWHERE
        self._lay_out()
        self.set_now(now)
        self.corner.show_state(state, now)
        if self._start < 0:
            self.scroll_to_start()

    def set_now(self, now: datetime) -> None:
        """Put the line of now where the clock is (aware UTC)."""
        self._now, state = now, self.week_state
        if state is None:
            return
        there = now.astimezone(zone_of(state.zone))
        day = state.index_of(there.date())
        place = state.axis.place(minute_of(there), again=bool(there.fold))
        self.marks.now = (day, place) if day >= 0 else None
        self.axis.now = (place, there) if day >= 0 else None
        self.axis.viewport().update()
        self.viewport().update()

    def set_findings(self, findings: Judged) -> None:
        """Say these numbers of findings with the posts and days."""
        self.week_model.findings = findings

    def restyle(self) -> None:
        """Take the theme's new colours and sizes."""
        self.pills.restyle()
        self._painter.restyle(ArtRoom(self.theme, self.devicePixelRatioF()))
        self.updateGeometries()
        self._lay_out()
        self.heads.viewport().update()
        self.axis.viewport().update()
        self.corner.update()

    def scroll_to_start(self) -> None:
        """Show 06:00 to 21:00, or where now is when that is earlier or later."""
        layout = self.laid_out
        if layout is None:
            return
        axis, tall = layout.state.axis, self.viewport().height()
        top = layout.y(axis.place(FIRST_HOUR * 60))
        if self.marks.now is not None:
            now = layout.y(self.marks.now[1])
            if not top <= now <= min(top + tall, layout.y(axis.place(LAST_HOUR * 60))) - NEAR:
                top = now - tall // 2
        self.verticalScrollBar().setValue(top)
        self._start = self.scrolled

    def see(self, top: int, low: int) -> None:
        """Scroll so that these px of the content are seen."""
        bar, tall = self.verticalScrollBar(), self.viewport().height()
        if top - NEAR < bar.value():
            bar.setValue(top - NEAR)
        elif low + NEAR > bar.value() + tall:
            bar.setValue(low + NEAR - tall)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is seen of the hours."""
        painter, layout = QPainter(self.viewport()), self.laid_out
        painter.translate(0, -self.scrolled)
        self._painter.paint(painter, event.rect().translated(0, self.scrolled))
        painter.translate(0, self.scrolled)
        if layout is not None:
            self.pills.lay_out(layout, self.scrolled, self.viewport().height())
            self.pills.paint(painter, self.room.dpr)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; the counts at the edges stay where they are."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the hours out for the new size; the hour at the top stays there, once somebody scrolled."""
        layout, top = self.laid_out, self.scrolled
        place = layout.place(top) if layout is not None else 0
        super().resizeEvent(event)
        self._lay_out()
        if top == self._start:
            self.scroll_to_start()
        elif self.laid_out is not None:
            self.verticalScrollBar().setValue(self.laid_out.y(place))

    def event(self, event: QEvent) -> bool:
        """Draw anew for a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.restyle()
        return super().event(event)

    def updateGeometries(self) -> None:
        """Keep the heads at the height, and the hours at the width, that their text needs."""
        high, wide = head_height(self.theme), self.axis.wide()
        self.heads.setFixedHeight(high)
        self.axis.setFixedWidth(wide)
        super().updateGeometries()
        self.corner.setGeometry(0, 0, wide, high)

    def _lay_out(self) -> None:
        state = self.week_state
        if state is None:
            return
        if self.axis.width() != self.axis.wide():
            self.updateGeometries()
        size, room = self.viewport().size(), self.room
        hour = hour_height(size.height(), self.theme.scale)
        before = self.laid_out
        layout = lay_out(state, size.width(), hour, room.measures, room.fit.fit)
        self._painter.layout = self.axis.layout_ = layout
        if before is None or (before.columns, before.hour, before.rows) != (
            layout.columns,
            hour,
            layout.rows,
        ):
            for column in range(len(state.days)):
                self.heads.resizeSection(column, layout.columns[column + 1] - layout.columns[column])
            for row in range(layout.rows):
                end = min((row + 1) * ROW, state.axis.length)
                self.axis.resizeSection(row, layout.y(end) - layout.y(row * ROW))
            self.updateGeometries()  # else how far it can be scrolled is known a moment later only
        self.heads.viewport().update()
        self.axis.viewport().update()
        self.viewport().update()
