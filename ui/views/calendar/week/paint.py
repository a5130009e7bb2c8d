"""Paints the week: what lies on its ground, the line of now, and what is chosen."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme
from ui.views.calendar.art import RADIUS, ArtRoom
from ui.views.calendar.days import DIMMED, DRAGGED
from ui.views.calendar.layout import PlacedChip
from ui.views.calendar.week.ghost_art import GhostArt
from ui.views.calendar.week.ground import Ground
from ui.views.calendar.week.layout import NOWHERE, ROW, Box, Column, Crowd, PlacedWindow, Spot, WeekLayout
from ui.views.calendar.week.window_art import WindowArt
from ui.views.calendar.week.words import span_words

DOT = 5.0  # px, half of the dot where the line of now enters today
NOW_WIDE = 2.0
FADED = 0.38  # of the line of now on the days before today


@dataclass(slots=True)
class Marks:
    """What is marked beyond the plan itself.

    Attributes:
        current: what the keyboard is on. focused: the grid has the keyboard. hover: what the mouse is over.
        selected: keys of the chips that are selected together.
        dragged: keys of the chips that are being dragged. target: where they would go, and in words.
        span: time that is being marked, as (day, first place, last place).
        moving: the reply window in hand, as (day, number).
        named, severity: posts of the finding in hand; empty: none. dim: how far the others have faded.
        now: (day, place) of the line of now, None in another week.
    """

    current: Spot = NOWHERE
    focused: bool = False
    hover: Spot = NOWHERE
    selected: Collection[tuple[str, str]] = ()
    dragged: Collection[tuple[str, str]] = ()
    target: "Target | None" = None
    span: tuple[int, int, int] | None = None
    moving: tuple[int, int] | None = None
    half_days: bool = False
    named: Collection[str] = frozenset()
    severity: str = ""
    dim: float = DIMMED
    now: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """Where a drop would put a chip: a box of the content, day and time in words, the badge's kind."""

    box: QRect
    day: str
    time: str
    icon: str

    @property
    def words(self) -> str:
        """Says “Sat 17, 10:00”."""
        return f"{self.day}, {self.time}"


class WeekPainter:
    """Paints ``layout`` with ``room``'s art, in px of the content; both are set by the canvas."""

    def __init__(self, theme: Theme, room: ArtRoom) -> None:
        self.theme = theme
        self.room = room
        self.layout: WeekLayout | None = None
        self.marks = Marks()
        self.ground = Ground(theme, room.dpr)
        self.windows, self.ghosts = WindowArt(theme, room.dpr), GhostArt(theme, room.dpr)

    def restyle(self, room: ArtRoom) -> None:
        """Take the theme's new colours and sizes."""
        self.room = room
        self.ground = Ground(self.theme, room.dpr)
        self.windows, self.ghosts = WindowArt(self.theme, room.dpr), GhostArt(self.theme, room.dpr)

    def paint(self, painter: QPainter, seen: QRect) -> None:
        """Paint what lies in ``seen`` px of the content."""
        layout = self.layout
        if layout is None:
            return
        self.ground.paint(painter, layout, seen)
        columns = [
            (number, one)
            for number, one in enumerate(layout.days)
            if one.x <= seen.right() and one.x + one.width > seen.left()
        ]
        for number, column in columns:
            self._set_aside(painter, number, column, seen)
        self._wanted(painter, layout)
        for _, column in columns:
            self._posts(painter, column, seen)
        if self.marks.now is not None:
            self._now(painter, layout, *self.marks.now)
        if self.marks.current.day >= 0:
            self._current(painter, layout)

    def _set_aside(self, painter: QPainter, number: int, column: Column, seen: QRect) -> None:
        """Time to answer, and free slots."""
        for window in column.windows:
            if _meets(window, seen):
                self._window(painter, window, moving=self.marks.moving == (number, window.number))
        for ghost in column.ghosts:
            if _meets(ghost, seen):
                hovered = (self.marks.hover.day, self.marks.hover.slot) == (number, ghost.number)
                painter.setOpacity(self.marks.dim if self.marks.named else 1.0)
                self.ghosts.paint(painter, ghost, hovered=hovered)
                painter.setOpacity(1.0)

    def _posts(self, painter: QPainter, column: Column, seen: QRect) -> None:
        for placed in column.chips.values():
            if _meets(placed, seen):
                self._chip(painter, placed)
        for crowd in column.crowds:
            self._crowd(painter, column, crowd)

    def _window(self, painter: QPainter, placed: PlacedWindow, *, moving: bool) -> None:
        marks = self.marks
        if moving:
            painter.setOpacity(DRAGGED)
        elif marks.named and placed.window.post_id not in marks.named:
            painter.setOpacity(marks.dim)
        self.windows.paint(painter, placed)
        painter.setOpacity(1.0)

    def _wanted(self, painter: QPainter, layout: WeekLayout) -> None:
        """Time that is being marked, and where a drop would go."""
        if self.marks.span is not None:
            self._span(painter, layout, *self.marks.span)
        if self.marks.target is not None:
            self._target(painter, self.marks.target)

    def _span(self, painter: QPainter, layout: WeekLayout, day: int, start: int, end: int) -> None:
        column = layout.days[day]
        top, low = layout.y(start), layout.y(end)
        box = QRectF(column.x + 4, top, column.width - 9, max(low - top, 2))
        self._soft(painter, box)
        font = self.theme.font(11, 500, tabular=True)
        if box.height() >= QFontMetrics(font).height():
            said = span_words(layout.state, start, end, half_days=self.marks.half_days)
            tall = min(box.height(), self.room.measures.line + 4)
            words = QRectF(box.x(), box.y(), box.width(), tall)
            _write(painter, words, said, font, self.theme.acctx)

    def _target(self, painter: QPainter, target: Target) -> None:
        self._soft(painter, QRectF(target.box))
        icon = icon_pixmap(target.icon, self.theme.acctx, 13, self.room.dpr)
        painter.drawPixmap(target.box.x() + 7, target.box.y() + 5, icon)
        font = self.theme.font(11.5, 600, tabular=True)
        room = target.box.width() - 30
        metrics = QFontMetrics(font)
        whole = metrics.horizontalAdvance(target.words) <= room
        said = metrics.elidedText(target.words if whole else target.time, Qt.TextElideMode.ElideRight, room)
        line = self.room.measures.line
        _write(
            painter,
            QRectF(target.box.x() + 25, target.box.y() + 4, room, line),
            said,
            font,
            self.theme.acctx,
            Qt.AlignmentFlag.AlignLeft,
        )

    def _soft(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.theme.accsoft)
        painter.setPen(QPen(self.theme.acc, 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.restore()

    def _chip(self, painter: QPainter, placed: PlacedChip) -> None:
        theme, marks, chip = self.theme, self.marks, placed.chip
        named = not marks.named or chip.post_id in marks.named
        fade = DRAGGED if chip.key in marks.dragged else 1.0 if named else marks.dim
        if fade != 1.0:
            painter.setOpacity(fade)
        self.room.paint(painter, placed)
        if fade != 1.0:
            painter.setOpacity(1.0)
        if marks.named and named:
            self.room.edge(painter, placed, theme.severity(marks.severity)[0], 1.5)
        elif chip.key in marks.selected:
            self.room.edge(painter, placed, theme.acc, 1.5)
        elif self._hovered(placed):
            self.room.edge(painter, placed, theme.field, 1.0)

    def _hovered(self, placed: PlacedChip) -> bool:
        hover = self.marks.hover
        if self.layout is None or hover.day < 0 or hover.chip < 0 or hover.more:
            return False
        return self.layout.days[hover.day].chips.get(hover.chip) is placed

    def _crowd(self, painter: QPainter, column: Column, crowd: Crowd) -> None:
        theme, hover = self.theme, self.marks.hover
        over = hover.more and hover.chip == crowd.number and self.layout.days[hover.day] is column
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.sel if over else theme.sunken)
        painter.setPen(QPen(theme.line2, 1))
        box = QRectF(crowd.x, crowd.y, crowd.width, crowd.height)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.restore()
        _write(painter, box, f"+{crowd.count}", theme.font(11.5, 500), theme.acctx if over else theme.tx2)

    def _now(self, painter: QPainter, layout: WeekLayout, day: int, place: int) -> None:
        y, theme = layout.y(place), self.theme
        column = layout.days[day]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pale = QColor(theme.acc)
        pale.setAlphaF(FADED)
        painter.setPen(QPen(pale, 1))
        painter.drawLine(QPointF(0, y + 0.5), QPointF(column.x, y + 0.5))
        painter.setPen(QPen(theme.acc, NOW_WIDE))
        painter.drawLine(QPointF(column.x, y + 0.5), QPointF(column.x + column.width - 1, y + 0.5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.acc)
        painter.drawEllipse(QPointF(max(column.x, DOT), y + 0.5), DOT, DOT)
        painter.restore()

    def _current(self, painter: QPainter, layout: WeekLayout) -> None:
        """Edge of the selected chip; the ring of the focus around it, else around the cell of time."""
        marks, acc = self.marks, self.theme.acc
        box = spot_box(layout, marks.current)
        column = layout.days[marks.current.day]
        placed = column.chips.get(marks.current.chip)
        if placed is not None and not marks.dragged:
            self.room.edge(painter, placed, acc, 1.5)
        if not marks.focused or marks.dragged:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(acc, 2))
        if marks.current.chip >= 0 or marks.current.reply >= 0:
            painter.drawRoundedRect(QRectF(box).adjusted(-3, -3, 3, 3), 8, 8)
        else:
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 5, 5)
        painter.restore()


def spot_box(layout: WeekLayout, spot: Spot) -> QRect:
    """The place of a chip, a crowd, a reply window or a cell of time, in px of the content."""
    column = layout.days[spot.day]
    placed = column.chips.get(spot.chip)
    if placed is not None:
        return QRect(placed.x, placed.y, placed.width, placed.height)
    if spot.chip >= 0:
        for crowd in column.crowds:
            if crowd.number <= spot.chip < len(column.day.chips):
                return QRect(crowd.x, crowd.y, crowd.width, crowd.height)
    for window in column.windows:
        if window.number == spot.reply:
            return QRect(window.x, window.y, window.width, window.height)
    top, low = layout.y(spot.row * ROW), layout.y(min(spot.row * ROW + ROW, layout.state.axis.length))
    return QRect(column.x, top, column.width - 1, low - top)


def _meets(box: PlacedChip | Box, seen: QRect) -> bool:
    return box.y <= seen.bottom() and box.y + box.height > seen.top()


def _write(
    painter: QPainter,
    box: QRectF,
    words: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
