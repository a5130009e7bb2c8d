"""All eight kinds with their counts under the bar; zeros are quiet."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.kinds import Kind
from ui.mix.figures import Part
from ui.theme.icons import badge_pixmap
from ui.theme.theme import Theme

COLUMNS = 3  # two when text is large, or the names are long
LARGE = 1.15
APART = 4  # px between columns at least
ROW = 20
BADGE = 13
GAP = 7


class Legend(QWidget):
    """A grid of badge, name and count. The bar is the tab stop; this one answers to the mouse.

    Signals:
        chosen(str): a kind's value, "" for posts without a kind.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_parts(self, parts: tuple[Part, ...]) -> None:
        """Show the counts, in the bar's order."""
        self._parts = parts
        self.setAccessibleName(", ".join(f"{part.name} {part.count}" for part in parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Three columns or two, as many rows as there are kinds."""
        rows = -(-max(len(self._parts), 8) // self._count())
        return QSize(300, rows * self._row())

    def minimumSizeHint(self) -> QSize:
        """The same height, squeezed columns."""
        return QSize(200, self.sizeHint().height())

    def _row(self) -> int:
        return round(ROW * self._theme.scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _count(self) -> int:
        if self._theme.scale >= LARGE:
            return COLUMNS - 1
        wide = sum(self._natural(COLUMNS)) + (COLUMNS - 1) * APART
        return COLUMNS if wide <= self.width() else COLUMNS - 1

    def _natural(self, count: int) -> list[int]:
        """How wide each of ``count`` columns has to be for all of its words."""
        words = QFontMetrics(self._theme.font(12))
        bold = QFontMetrics(self._theme.font(12, 600, tabular=True))
        natural = [0] * count
        for index, part in enumerate(self._parts):
            wide = (
                BADGE + 5 + words.horizontalAdvance(part.name) + 6 + bold.horizontalAdvance(str(part.count))
            )
            natural[index % count] = max(natural[index % count], wide)
        return natural

    def _columns(self) -> list[tuple[int, int]]:
        """Left edge and width of each column: as wide as its words where there is room, else equal."""
        count = self._count()
        natural = self._natural(count)
        spare = self.width() - sum(natural)
        if spare < (count - 1) * APART:
            each = (self.width() + GAP) // count
            return [(index * each, each - GAP) for index in range(count)]
        gap = min(spare // (count - 1), 14)
        more = (spare - gap * (count - 1)) // count
        left, columns = 0, []
        for width in natural:
            columns.append((left, width + more))
            left += width + more + gap
        return columns

    def _cell(self, index: int) -> QRect:
        left, width = self._columns()[index % self._count()]
        return QRect(left, (index // self._count()) * self._row(), width, self._row())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw badge, name and count of each kind."""
        painter = QPainter(self)
        for index, part in enumerate(self._parts):
            cell = self._cell(index)
            kind = Kind(part.kind) if part.kind else None
            badge = badge_pixmap(kind, self._theme, self.devicePixelRatioF())
            painter.drawPixmap(cell.left(), cell.center().y() - BADGE // 2, badge)
            count = str(part.count)
            painter.setFont(self._theme.font(12, 600 if part.count else 400, tabular=True))
            painter.setPen(self._theme.tx if part.count else self._theme.tx3)
            number = painter.fontMetrics().horizontalAdvance(count)
            painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
            painter.setFont(self._theme.font(12))
            painter.setPen(self._theme.tx2 if part.count else self._theme.tx3)
            room = cell.adjusted(BADGE + 5, 0, -number - 3, 0)
            words = painter.fontMetrics().elidedText(part.name, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _part_at(self, x: int, y: int) -> Part | None:
        return next((p for i, p in enumerate(self._parts) if self._cell(i).contains(x, y)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over kinds that have posts."""
        part = self._part_at(round(event.position().x()), round(event.position().y()))
        hand = part is not None and part.count
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the posts of the kind."""
        part = self._part_at(round(event.position().x()), round(event.position().y()))
        if part is not None and part.count and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(part.kind)
