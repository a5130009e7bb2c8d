"""Paints the agenda's lines: headings of days, posts and reply windows."""

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme.theme import Theme
from ui.views.calendar.agenda.line_art import LineArt
from ui.views.calendar.agenda.model import AgendaModel
from ui.views.calendar.agenda.state import Line
from ui.views.calendar.art import ArtRoom
from ui.views.calendar.days import Marks
from ui.views.calendar.judged import NOTHING, Judged

Index = QModelIndex | QPersistentModelIndex
KEPT = 160  # lines drawn and kept, some four windows full
INSET = 8  # px from the list's edge to a row's ground


class AgendaRow(QStyledItemDelegate):
    """The delegate; ``marks`` says which posts a finding names."""

    def __init__(self, theme: Theme, room: ArtRoom, parent: QWidget, *, half_days: bool = False) -> None:
        super().__init__(parent)
        self.marks = Marks()
        self._half_days, self._year = half_days, 0
        self.take(theme, room)

    def take(self, theme: Theme, room: ArtRoom) -> None:
        """Take up a theme's colours and sizes."""
        self._theme, self._room = theme, room
        self._kept: dict[Hashable, QPixmap] = {}
        self._art = LineArt(theme, room, half_days=self._half_days, year=self._year)

    def set_year(self, year: int) -> None:
        """Name other years than this one."""
        if year != self._year:
            self._year = year
            self.take(self._theme, self._room)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line, more for a heading."""
        line = _line(index)
        return QSize(
            option.rect.width(), self._art.head if line is not None and line.heading else self._art.line
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what the line is."""
        line, box = _line(index), QRect(option.rect)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, line, option)
        painter.drawPixmap(box.topLeft(), self._drawn(line, box.size(), _judged(index)))
        painter.restore()

    def _drawn(self, line: Line, size: QSize, findings: Judged) -> QPixmap:
        """What a line says, drawn once: scrolling costs no more than copies."""
        about: Hashable = line.words
        if line.chip is not None:
            post = line.chip.post_id
            about = line.chip, findings.get(post, 0), findings.worst(post)
        elif line.window is not None:
            about = line.window
        elif line.day is not None:
            about = line.day.date, line.day.today, line.day.aside, len(line.day.chips)
        key = about, size.width()
        known = self._kept.get(key)
        if known is None:
            if len(self._kept) >= KEPT:
                for old in list(self._kept)[: KEPT // 2]:
                    del self._kept[old]
            known = self._kept[key] = self._art.draw(line, size, findings)
        return known

    def _ground(self, painter: QPainter, box: QRect, line: Line, option: QStyleOptionViewItem) -> None:
        """Hover, selection, the edge of a finding, and the ring of the keyboard."""
        theme, marks = self._theme, self.marks
        inner = QRectF(box).adjusted(INSET, 1.5, -INSET, -1.5)
        if line.heading:
            inner.setTop(box.bottom() - self._art.line + 4)
        if option.state & QStyle.StateFlag.State_MouseOver and not line.words:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.sel)
            painter.drawRoundedRect(inner, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        named = line.chip is not None and line.chip.post_id in marks.named
        if named:
            painter.setPen(QPen(theme.severity(marks.severity)[0], 1.5))
            painter.drawRoundedRect(inner, 6, 6)
        elif option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(theme.acc, 1.5))
            painter.drawRoundedRect(inner, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus and marks.focused:
            painter.setPen(QPen(theme.acc, 2))
            painter.drawRoundedRect(inner, 6, 6)
        if marks.named and line.chip is not None and not named:
            painter.setOpacity(marks.dim)


def _line(index: Index) -> Line | None:
    model = index.model()
    return model.line(index) if isinstance(model, AgendaModel) else None


def _judged(index: Index) -> Judged:
    model = index.model()
    return model.findings if isinstance(model, AgendaModel) else NOTHING
