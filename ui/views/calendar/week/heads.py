"""Around the week's hours: the heads of the days above, the times at the left, the zones in the corner."""

from datetime import datetime

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from planner.domain.times import zone_of
from planner.languages import tr
from ui.naming import naming
from ui.theme.theme import Theme
from ui.views.calendar.dates import hour_words, short_day, time_words
from ui.views.calendar.week.axis import wall_on
from ui.views.calendar.week.layout import WeekLayout
from ui.views.calendar.week.state import WeekState, minute_of
from ui.views.calendar.week.words import offset_words, place_name
from ui.widgets.themed import px

LEFT = 8  # px from a column's edge to its words
ASIDE_GAP = 5
NOON = 12 * 60


def head_height(theme: Theme) -> int:
    """Px of a day's head: its weekday over its number."""
    return theme.line_height(11.5) + theme.line_height(15) + 17


class DayHeads(QHeaderView):
    """Weekday over date; today in a pill; what else the day is at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.state: WeekState | None = None
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """As high as its two lines."""
        return QSize(super().sizeHint().width(), head_height(self._theme))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint one day's head."""
        theme = self._theme
        painter.fillRect(rect, theme.canvas)
        painter.setPen(QPen(theme.line, 0))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        painter.drawLine(rect.right(), rect.top(), rect.right(), rect.bottom())
        if self.state is None:
            return
        day = self.state.days[logical]
        small, strong = theme.font(11.5, 500 if day.today else 400), theme.font(15, 600, tabular=True)
        line = theme.line_height(11.5)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        top = QRect(rect.left() + LEFT, rect.top() + 7, rect.width() - 2 * LEFT, line)
        name = naming().weekdays[day.date.weekday()]
        painter.setFont(small)
        painter.setPen(theme.acctx if day.today else theme.tx2)
        painter.drawText(top, flags, name)
        if day.aside or day.name:
            right = top.adjusted(0, 0, 2, 0)
            room = right.width() - QFontMetrics(small).horizontalAdvance(name) - ASIDE_GAP
            painter.setFont(theme.font(11))
            painter.setPen(theme.tx2)
            said = painter.fontMetrics().elidedText(day.aside or day.name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        number = QRect(top.left(), top.bottom() + 2, top.width(), theme.line_height(15))
        painter.setFont(strong)
        if day.today:
            wide = QFontMetrics(strong).horizontalAdvance(day.label) + 18
            pill = QRectF(number.left() - 2, number.top() - 1.5, wide, number.height() + 3)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.acc)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.restore()
            painter.setPen(theme.acct)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, day.label)
        else:
            painter.setPen(theme.tx)
            painter.drawText(number, flags, day.label)


class HourAxis(QHeaderView):
    """The hours of the client's zone beside the days, those of the person's own at their left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.layout_: WeekLayout | None = None
        self.now: tuple[int, datetime] | None = None
        self.two = self.half_days = False
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def lane(self) -> int:
        """Px of one zone's hours."""
        widest = hour_words(12 * 60 + 30, half_days=self.half_days)
        return max(
            QFontMetrics(self._theme.font(11, 500, tabular=True)).horizontalAdvance(widest) + px(19), 50
        )

    def wide(self) -> int:
        """Px of all."""
        return self.lane() * (2 if self.two else 1)

    def sizeHint(self) -> QSize:
        """As wide as its hours."""
        return QSize(self.wide(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hours: a time stands at its line, half over it, which sections would cut."""
        theme, layout = self._theme, self.layout_
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.canvas)
        right = self.width() - 1
        painter.setPen(QPen(theme.line, 0))
        painter.drawLine(right, event.rect().top(), right, event.rect().bottom())
        if layout is not None:
            self._hours(painter, layout)
        painter.end()

    def _hours(self, painter: QPainter, layout: WeekLayout) -> None:
        theme, lane, shift = self._theme, self.lane(), self.offset()
        right, line = self.width(), theme.line_height(11)
        pill = layout.y(self.now[0]) - shift if self.now is not None else -1000
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(11, tabular=True))
        for place, minute, again in layout.state.axis.hours():
            y = layout.y(place) - shift
            if abs(y - pill) < line - 2 or not line // 2 <= y <= self.height() - line // 2:
                continue
            box = QRect(right - lane, y - line // 2, lane - 8, line)
            painter.setPen(theme.tx2)
            painter.drawText(box, flags, hour_words(minute, half_days=self.half_days))
            if layout.state.own_zone:
                painter.setPen(theme.tx3)
                words = self._own_words(layout.state, minute, again=again)
                painter.drawText(box.translated(-lane, 0), flags, words)
        if self.now is not None:
            self._now(painter, pill)

    def _own_words(self, state: WeekState, minute: int, *, again: bool) -> str:
        index = reference_day(state)
        when = wall_on(state.days[index].date, minute, again, state.clocks[index], state.zone)
        there = when.instant().astimezone(zone_of(state.own_zone))
        return hour_words(minute_of(there), half_days=self.half_days)

    def _now(self, painter: QPainter, y: int) -> None:
        theme = self._theme
        assert self.now is not None
        words = time_words(self.now[1], half_days=self.half_days)
        font = theme.font(11, 600, tabular=True)
        wide, high = QFontMetrics(font).horizontalAdvance(words) + 13, theme.line_height(11) + 1
        box = QRectF(self.width() - 5 - wide, pill_top(y, high, self.height()), wide, high)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.acc)
        painter.drawRoundedRect(box, high / 2, high / 2)
        painter.restore()
        painter.setFont(font)
        painter.setPen(theme.acct)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def pill_top(y: int, high: int, room: int) -> float:
    """Where the time begins that stands beside ``y``: whole while that is in view, shortly before midnight, too."""
    top = y + 0.5 - high / 2
    return min(max(top, 0.0), float(room - high)) if 0 <= y <= room else top


class Corner(QWidget):
    """The zones over their hours: “London” and “GMT+1”."""

    def __init__(self, theme: Theme, axis: HourAxis, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._axis = theme, axis
        self._zones: list[tuple[str, str]] = []

    def show_state(self, state: WeekState, now: datetime) -> None:
        """Name the zones of a week, with their offset as it is ``now`` or in the middle of its first day."""
        day = state.days[reference_day(state)]
        when = wall_on(day.date, NOON, False, state.clocks[state.index_of(day.date)], state.zone)
        instant = now if day.today else when.instant()
        zones = [state.own_zone, state.zone] if state.own_zone else [state.zone]
        self._zones = [(place_name(zone), offset_words(zone, instant)) for zone in zones]
        zones_said = ", ".join(f"{name} {offset}" for name, offset in self._zones)
        names = [name for name, _ in self._zones]
        if len(names) == 1:
            self.setToolTip(tr("Times in {zone}", zone=names[0]))
        elif shifts(state):
            said = tr(
                "Your times in {own}, the client's in {zone}, as on {day}: clocks change this week",
                own=names[0],
                zone=names[1],
                day=short_day(day.date),
            )
            self.setToolTip(said)
        else:
            self.setToolTip(tr("Your times in {own}, the client's in {zone}", own=names[0], zone=names[1]))
        self.setAccessibleName(tr("Time zone: {zones}", zones=zones_said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint name over offset, for each zone."""
        del event
        theme, lane = self._theme, self._axis.lane()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.canvas)
        painter.setPen(QPen(theme.line, 0))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        painter.setFont(theme.font(11))
        line = theme.line_height(11)
        top = (self.height() - 2 * line) // 2
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for index, (name, offset) in enumerate(self._zones):
            painter.setPen(theme.tx2 if index == len(self._zones) - 1 else theme.tx3)
            box = QRect(index * lane + 3, top, lane - 11, line)
            said = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, flags, said)
            painter.drawText(box.translated(0, line), flags, offset)
        painter.end()


def shifts(state: WeekState) -> bool:
    """Whether the person's clocks are not as far from the client's on all days of the week."""
    noons = [
        wall_on(day.date, NOON, False, clock, state.zone).instant()
        for day, clock in zip(state.days, state.clocks, strict=True)
    ]
    here, there = zone_of(state.zone), zone_of(state.own_zone)
    apart = {
        noon.astimezone(there).replace(tzinfo=None) - noon.astimezone(here).replace(tzinfo=None)
        for noon in noons
    }
    return len(apart) > 1


def reference_day(state: WeekState) -> int:
    """The day whose clocks speak for the week: today, else the first."""
    return next((index for index, day in enumerate(state.days) if day.today), 0)
