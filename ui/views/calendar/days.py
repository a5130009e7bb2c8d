"""Paints a day: its ground, number and what stands at its right, then its chips."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QRegion

from planner.languages import tr
from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme
from ui.views.calendar.art import ArtRoom
from ui.views.calendar.layout import Cell, GridLayout, Hit, PlacedChip, PlacedReplies

DIMMED = 0.42
DRAGGED = 0.35
_NOWHERE = Hit(-1)


@dataclass(slots=True)
class Marks:
    """What is marked in the grid beyond the plan itself.

    Attributes:
        current: the day and chip the keyboard is on. focused: the grid has the keyboard.
        hover: what the mouse is over. target: cell index a drag would drop on, -1: none.
        dragged: keys of the chips that are being dragged. selected: of those selected together.
        named, severity: posts of the finding in hand; empty: none. dim: how far the others have faded.
    """

    current: Hit = _NOWHERE
    focused: bool = False
    hover: Hit = _NOWHERE
    target: int = -1
    dragged: frozenset[tuple[str, str]] = frozenset()
    selected: frozenset[tuple[str, str]] = frozenset()
    named: Collection[str] = frozenset()
    severity: str = ""
    dim: float = DIMMED


class DayPainter:
    """Paints cells from ``layout`` with ``room``'s art; both are set by the grid."""

    def __init__(self, theme: Theme, room: ArtRoom) -> None:
        self.theme = theme
        self.room = room
        self.layout: GridLayout | None = None
        self.marks = Marks()

    def paint(self, painter: QPainter, region: QRegion) -> None:
        """Paint the days that ``region`` of the viewport touches."""
        if self.layout is None:
            return
        whole = region.boundingRect()
        pieces = region.rectCount() > 1
        for number, cell in enumerate(self.layout.cells):
            box = QRect(cell.x, cell.y, cell.width, cell.height)
            if whole.intersects(box) and (not pieces or region.intersects(box)):
                self.paint_cell(painter, number, cell)

    def paint_cell(self, painter: QPainter, number: int, cell: Cell) -> None:
        """Paint the ground, the head and the chips of a cell."""
        theme, marks, day = self.theme, self.marks, cell.day
        ground = theme.weekend if day.weekend else theme.canvas if day.in_month else theme.outside
        if number == marks.target:
            ground = theme.accsoft
        painter.fillRect(cell.x, cell.y, cell.width, cell.height, ground)
        painter.setPen(QPen(theme.line, 0))
        right, bottom = cell.x + cell.width - 1, cell.y + cell.height - 1
        painter.drawLine(right, cell.y, right, bottom)
        painter.drawLine(cell.x, bottom, right, bottom)
        self._head(painter, number, cell)
        for placed in cell.chips:
            self._chip(painter, placed)
        for aside in cell.replies:
            self._replies(painter, aside)
        if cell.more:
            self._more(painter, number, cell)
        if number == marks.target:
            painter.setPen(QPen(theme.acc, 1))
            painter.drawRect(cell.x, cell.y, cell.width - 2, cell.height - 2)
        if marks.current.cell == number:
            self._current(painter, cell)

    def _head(self, painter: QPainter, number: int, cell: Cell) -> None:
        theme, day = self.theme, cell.day
        height = self.room.measures.head - 4
        box = QRect(cell.x + 7, cell.y + 2, cell.width - 14, height)
        if day.today:
            side = max(22, height - 1)
            width = max(side, self.room.fit.width(day.label) + 8)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.acc)
            disc = QRectF(cell.x + 4, cell.y + 3, width, side)
            painter.drawRoundedRect(disc, side / 2, side / 2)
            painter.restore()
            painter.setFont(theme.font(13, 600))
            painter.setPen(theme.acct)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, day.label)
        else:
            text, font = self.room.label(day.label, 13, 500 if day.in_month else 400)
            painter.setFont(font)
            painter.setPen(theme.tx if day.in_month else theme.tx2)
            top = box.y() + (height - round(text.size().height())) // 2
            painter.drawStaticText(box.x(), top, text)
        end = cell.x + cell.width - 8
        if day.aside:
            icon = icon_pixmap("clock", theme.tx3, 12, self.room.dpr)
            painter.drawPixmap(end - 12, box.center().y() - 5, icon)
            text, font = self.room.label(day.aside, 11, 400)
            left = end - 16 - round(text.size().width())
            if left > box.x() + self.room.fit.width(day.label) + 10:  # else the clock alone
                painter.setFont(font)
                painter.setPen(theme.tx2)
                top = box.y() + (height - round(text.size().height())) // 2
                painter.drawStaticText(left, top, text)
        elif day.name:
            self._name(painter, cell, box)
        elif cell.unsaid:
            icon = icon_pixmap("reply", theme.acctx, 12, self.room.dpr)
            painter.drawPixmap(end - 12, box.center().y() - 5, icon)
        elif self.marks.hover.cell == number and self.marks.target < 0:
            icon = icon_pixmap("plus", theme.tx3, 14, self.room.dpr)
            painter.drawPixmap(end - 14, box.center().y() - 6, icon)

    def _name(self, painter: QPainter, cell: Cell, box: QRect) -> None:
        """What the day is called, at its right."""
        used = self.room.fit.width(cell.day.label) + 14
        words = self.room.fit.fit(cell.day.name, box.width() - used, 1)[0]
        text, font = self.room.label(words, 11, 400)
        painter.setFont(font)
        painter.setPen(self.theme.tx2)
        top = box.y() + (box.height() - round(text.size().height())) // 2
        painter.drawStaticText(box.right() - round(text.size().width()), top, text)

    def _chip(self, painter: QPainter, placed: PlacedChip) -> None:
        theme, marks, chip = self.theme, self.marks, placed.chip
        named = not marks.named or chip.post_id in marks.named
        dragged = bool(marks.dragged) and chip.key in marks.dragged
        fade = DRAGGED if dragged else 1.0 if named else marks.dim
        if fade != 1.0:
            painter.setOpacity(fade)
            self.room.paint(painter, placed)
            painter.setOpacity(1.0)
        else:
            self.room.paint(painter, placed)
        if marks.named and named:
            self.room.edge(painter, placed, theme.severity(marks.severity)[0], 1.5)
        elif marks.selected and not dragged and chip.key in marks.selected:
            self.room.edge(painter, placed, theme.acc, 1.5)
        elif self._under_mouse(placed):
            self.room.edge(painter, placed, theme.field, 1.0)

    def _replies(self, painter: QPainter, placed: PlacedReplies) -> None:
        marks, window = self.marks, placed.window
        if marks.named and window.post_id not in marks.named:
            painter.setOpacity(marks.dim)
        self.room.replies.paint(painter, window, placed.x, placed.y, placed.width)
        painter.setOpacity(1.0)

    def _under_mouse(self, placed: PlacedChip) -> bool:
        hover = self.marks.hover
        if self.layout is None or hover.cell < 0 or hover.chip < 0:
            return False
        chips = self.layout.cells[hover.cell].chips
        return hover.chip < len(chips) and chips[hover.chip] is placed

    def _more(self, painter: QPainter, number: int, cell: Cell) -> None:
        hovered = self.marks.hover.cell == number and self.marks.hover.more
        words = (
            tr("+{more} more", more=cell.more)
            if cell.chips or not cell.day.chips
            else tr("{n} post|{n} posts", "", len(cell.day.chips))
        )
        text, font = self.room.label(words, 11.5, 500 if hovered else 400)
        painter.setFont(font)
        painter.setPen(self.theme.acctx if hovered else self.theme.tx2)
        painter.drawStaticText(cell.x + 8, cell.more_y, text)

    def _current(self, painter: QPainter, cell: Cell) -> None:
        """Edge of the selected chip, ring of the focus: around the chip, else inside the day."""
        marks, acc = self.marks, self.theme.acc
        placed = cell.chips[marks.current.chip] if 0 <= marks.current.chip < len(cell.chips) else None
        if marks.current.window >= 0:
            self._current_replies(painter, cell)
            return
        if placed is not None and placed.chip.key not in marks.dragged:
            self.room.edge(painter, placed, acc, 1.5)
        if not marks.focused or marks.dragged:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(acc, 2))
        if placed is not None:
            box = QRectF(placed.x, placed.y, placed.width, placed.height).adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(box, 8, 8)
        else:
            box = QRectF(cell.x, cell.y, cell.width - 1, cell.height - 1).adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(box, 6, 6)
        painter.restore()

    def _current_replies(self, painter: QPainter, cell: Cell) -> None:
        """Edge of the selected reply window, and its ring."""
        chosen = cell.day.replies[self.marks.current.window]
        placed = next((one for one in cell.replies if one.window is chosen), None)
        if placed is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.acc, 1.5))
        box = QRectF(placed.x, placed.y, placed.width, self.room.measures.replies)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        if self.marks.focused:
            painter.setPen(QPen(self.theme.acc, 2))
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 6, 6)
        painter.restore()
