"""“+n more”: a day with all its posts, in a popover."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme.theme import Theme
from ui.views.calendar.art import ArtRoom
from ui.views.calendar.dates import counted, long_day
from ui.views.calendar.layout import GAP, TEXT_LEFT, TEXT_RIGHT, PlacedChip
from ui.views.calendar.state import DayState
from ui.views.calendar.words import chip_hint, chip_name
from ui.widgets.labels import Label
from ui.widgets.popover import Popover

WIDTH = 280
MOST_ROWS = 9
EDGE = 3  # room for a row's focus ring
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class DayModel(QAbstractListModel):
    """A day's chips as a list, spoken like those of the grid."""

    def __init__(self, day: DayState, findings: Mapping[str, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.day = day
        self._findings = findings

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Posts of the day."""
        return 0 if parent.isValid() else len(self.day.chips)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What a chip says."""
        chip = self.day.chips[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return chip_name(chip, self._findings.get(chip.post_id, 0))
        return chip_hint(chip) if role == Qt.ItemDataRole.ToolTipRole else None


class ChipRow(QStyledItemDelegate):
    """Paints a row as its chip."""

    def __init__(self, theme: Theme, room: ArtRoom, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = room
        self._placed: dict[tuple[int, int], PlacedChip] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line of words."""
        del index
        return QSize(option.rect.width(), self._room.measures.chip(1) + GAP + EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the chip, its edge under the mouse, its ring under the keyboard."""
        model = index.model()
        assert isinstance(model, DayModel)
        width = option.rect.width() - 2 * EDGE
        placed = self._placed.get((index.row(), width))
        if placed is None:
            chip = model.day.chips[index.row()]
            words = self._room.fit.fit(chip.words, width - TEXT_LEFT - TEXT_RIGHT, 1)
            placed = PlacedChip(chip, 0, 0, width, self._room.measures.chip(1), words)
            self._placed[index.row(), width] = placed
        placed.x, placed.y = option.rect.x() + EDGE, option.rect.y() + EDGE
        self._room.paint(painter, placed)
        if option.state & QStyle.StateFlag.State_MouseOver:
            self._room.edge(painter, placed, self._theme.field, 1.0)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.acc, 2))
            box = QRectF(placed.x, placed.y, placed.width, placed.height)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 7, 7)
            painter.restore()


class DayList(Popover):
    """All posts of a day.

    Signals:
        opened: the Chip to open.
    """

    opened = Signal(object)

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        room: ArtRoom,
        day: DayState,
        findings: Mapping[str, int],
    ) -> None:
        title = f"{long_day(day.date)}, {counted(len(day.chips), 'post')}"
        super().__init__(window, name=title, width=WIDTH)
        self.body.addWidget(Label(title, weight=600))
        self.list = QListView()
        self.list.setAccessibleName(title)
        self.list.setProperty("ownFocus", True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("plain", True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(DayModel(day, findings, self.list))
        self.list.setItemDelegate(ChipRow(theme, room, self.list))
        row = room.measures.chip(1) + GAP + EDGE
        self.list.setFixedHeight(min(len(day.chips), MOST_ROWS) * row + EDGE)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.activated.connect(self._pick)
        self.list.clicked.connect(self._pick)
        self.body.addWidget(self.list)

    def _pick(self, index: QModelIndex) -> None:
        model = self.list.model()
        if isinstance(model, DayModel) and index.isValid() and self.isVisible():
            chip = model.day.chips[index.row()]
            self.close_now()
            self.opened.emit(chip)
