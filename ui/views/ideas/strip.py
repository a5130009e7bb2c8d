"""The coming two weeks beside the board: what is planned each day, and the free slots to drop an idea on."""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.domain.entry import CalendarRow
from planner.domain.kinds import Kind
from planner.domain.slot import SlotTime
from planner.domain.times import wall_at
from planner.languages import tr
from ui.sheets.frame import empty
from ui.theme.icons import badge_pixmap
from ui.theme.theme import current
from ui.views.calendar.dates import short_day, time_words
from ui.views.ideas.card import idea_in
from ui.views.ideas.reading import Board, Day
from ui.views.ideas.words import DROP, NO_RHYTHM, kind_name
from ui.widgets.column import Column
from ui.widgets.labels import Label, Paragraph
from ui.widgets.themed import follow, px

HEAD, LINE = 22, 24
NEAR = 60
"""px: so near to an end of the strip it scrolls on while an idea is dragged."""


class DayBox(QWidget):
    """One day: its name, a line for each post and each free slot.

    Signals:
        dropped(str, object, object): an idea on this date, and the slot it was dropped on or None.
        pressed(object, object): a click on a free slot: the slot, and where it is in the box (QRect).
        hovered(): an idea is dragged over it.
    """

    dropped = Signal(str, object, object)
    pressed = Signal(object, object)
    hovered = Signal()

    def __init__(self, day: Day, zone: str, *, today: bool, half_days: bool) -> None:
        super().__init__()
        self.day, self._today = day, today
        self._target = -2  # -1 the day, else a line
        self._lines: list[tuple[datetime, Kind | None, str, SlotTime | None]] = []
        for row in day.posts:
            self._lines.append((wall_at(row.due_at, zone).local, row.kind, _words(row), None))
        for slot in day.slots:
            self._lines.append((wall_at(slot.at, zone).local, slot.kind, "", slot))
        self._lines.sort(key=lambda line: line[0])
        self._half_days = half_days
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        free = ", ".join(
            tr("free slot {time} {kind}", time=time_words(at, half_days=half_days), kind=kind_name(kind))
            for at, kind, _, slot in self._lines
            if slot
        )
        said = f"{short_day(day.date)}, {tr('{n} post|{n} posts', '', len(day.posts))}"
        self.setAccessibleName(f"{said}, {free}" if free else said)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFixedHeight(px(HEAD) + len(self._lines) * px(LINE) + 8)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, self.height())

    def slot_at(self, y: float) -> SlotTime | None:
        """The free slot at this height, None on a post or on the day itself."""
        place = self._place(y)
        return self._lines[place][3] if place >= 0 else None

    def _place(self, y: float) -> int:
        place = int((y - px(HEAD) - 2) // px(LINE))
        return place if 0 <= place < len(self._lines) and self._lines[place][3] is not None else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        slot = self.slot_at(event.position().y())
        if slot is not None and event.button() == Qt.MouseButton.LeftButton:
            top = px(HEAD) + 2 + self._place(event.position().y()) * px(LINE)
            self.pressed.emit(slot, QRect(6, top, self.width() - 12, px(LINE)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if idea_in(event.mimeData()):
            event.acceptProposedAction()
            self._target = self._place(event.position().y())
            self.update()
            self.hovered.emit()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._target = -2
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._target = -2
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(idea_in(event.mimeData()), self.day.date, self.slot_at(event.position().y()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, dpr = current(), self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._target >= -1:
            painter.setPen(QPen(theme.acc, 1))
            painter.setBrush(theme.accsoft)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.setFont(theme.font(12, 600 if self._today else 500))
        painter.setPen(theme.acctx if self._today else theme.tx if self._lines else theme.tx2)
        name = tr("{day} · today", day=short_day(self.day.date)) if self._today else short_day(self.day.date)
        painter.drawText(QRectF(8, 0, self.width() - 16, px(HEAD)), Qt.AlignmentFlag.AlignVCenter, name)
        top = float(px(HEAD) + 2)
        for place, (at, kind, words, slot) in enumerate(self._lines):
            box = QRectF(6.5, top + 1, self.width() - 13, px(LINE) - 3)
            free = slot is not None
            edge = theme.acc if place == self._target else theme.field if free else theme.line
            style = Qt.PenStyle.DashLine if free and place != self._target else Qt.PenStyle.SolidLine
            painter.setPen(QPen(edge, 1, style))
            painter.setBrush(theme.raised if free else theme.chip_fill(kind))
            painter.drawRoundedRect(box, 5, 5)
            painter.drawPixmap(
                round(box.x() + 6), round(box.center().y() - 6), badge_pixmap(kind, theme, dpr)
            )
            painter.setFont(theme.font(11.5, 500, tabular=True))
            painter.setPen(theme.tx2 if free else theme.tx)
            clock = time_words(at, half_days=self._half_days)
            left = box.x() + 25
            painter.drawText(
                QRectF(left, box.y(), box.width() - 30, box.height()), Qt.AlignmentFlag.AlignVCenter, clock
            )
            left += painter.fontMetrics().horizontalAdvance(clock) + 7
            painter.setFont(theme.font(11.5))
            room = box.right() - left - 6
            said = kind_name(kind) if free and kind else tr("Any kind") if free else words
            shown = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, round(room))
            painter.drawText(QRectF(left, box.y(), room, box.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            top += px(LINE)


class TwoWeeks(QWidget):
    """The strip.

    Signals:
        dropped(str, object, object): see DayBox.
        pressed(object, object, object): a click on a free slot: the slot, the box, and where it is in it (QRect).
    """

    dropped = Signal(str, object, object)
    pressed = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[DayBox] = []
        self._note = Paragraph(DROP, size=12, color="tx2")
        self._scroll = Column()
        self._scroll.body.setContentsMargins(8, 2, 8, 12)
        self._scroll.body.setSpacing(4)
        self._scroll.setAccessibleName(tr("The coming two weeks"))
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 10, 0, 0)
        box.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 12, 4)
        head.setSpacing(2)
        head.addWidget(Label(tr("The coming two weeks"), size=15, weight=600))
        head.addWidget(self._note)
        box.addLayout(head)
        box.addWidget(self._scroll, 1)
        follow(self)

    def retheme(self) -> None:
        """Read colours and sizes from the current theme."""
        self.setFixedWidth(px(268))
        self.update()

    def show_days(self, board: Board, today: date, *, half_days: bool) -> None:
        """Show the days of ``board``."""
        empty(self._scroll.body)
        self.boxes = []
        for day in board.days:
            box = DayBox(day, board.zone, today=day.date == today, half_days=half_days)
            box.dropped.connect(self.dropped)
            box.pressed.connect(partial(self._pressed, box))
            box.hovered.connect(partial(self._scroll.ensureWidgetVisible, box, 0, px(NEAR)))
            self._scroll.body.addWidget(box)
            self.boxes.append(box)
        self._scroll.body.addStretch(1)
        self._note.setText(DROP if board.rhythm else NO_RHYTHM)

    def _pressed(self, box: DayBox, slot: SlotTime, rect: QRect) -> None:
        self.pressed.emit(slot, box, rect)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().panel)
        painter.fillRect(0, 0, 1, self.height(), current().line)


def _words(row: CalendarRow) -> str:
    return " ".join(row.words.split()) or tr("Untitled")
