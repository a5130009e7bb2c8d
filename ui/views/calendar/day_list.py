"""“+n more”: a day with all its posts and reply windows, in a popover."""

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

from planner.languages import tr
from ui.theme.theme import Theme
from ui.views.calendar.art import ArtRoom
from ui.views.calendar.dates import long_day
from ui.views.calendar.items import items_of
from ui.views.calendar.layout import GAP, TEXT_LEFT, TEXT_RIGHT, PlacedChip
from ui.views.calendar.replies import ReplyWindow, window_name
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
    """A day's chips and reply windows as a list, spoken like those of the grid."""

    def __init__(self, day: DayState, findings: Mapping[str, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.items = items_of(day)
        self._findings = findings

    def rowCount(self, parent: Index = _ROOT) -> int:
        """What is on the day."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What a chip or a window says."""
        chip = self.items[index.row()]
        if isinstance(chip, ReplyWindow):
            told = {
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.AccessibleTextRole,
                Qt.ItemDataRole.ToolTipRole,
            }
            return window_name(chip) if role in told else None
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
        """One line of words, or a window's height."""
        model = index.model()
        assert isinstance(model, DayModel)
        aside = isinstance(model.items[index.row()], ReplyWindow)
        tall = self._room.measures.replies if aside else self._room.measures.chip(1)
        return QSize(option.rect.width(), tall + GAP + EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the chip, its edge under the mouse, its ring under the keyboard."""
        model = index.model()
        assert isinstance(model, DayModel)
        width = option.rect.width() - 2 * EDGE
        chip = model.items[index.row()]
        if isinstance(chip, ReplyWindow):
            self._paint_window(painter, option, chip)
            return
        placed = self._placed.get((index.row(), width))
        if placed is None:
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

    def _paint_window(self, painter: QPainter, option: QStyleOptionViewItem, window: ReplyWindow) -> None:
        box = option.rect.adjusted(EDGE, EDGE, -EDGE, 0)
        self._room.replies.paint(painter, window, box.x(), box.y(), box.width())
        over = option.state & QStyle.StateFlag.State_MouseOver
        if not over and not option.state & QStyle.StateFlag.State_HasFocus:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.field if over else self._theme.acc, 1 if over else 2))
        ring = QRectF(box.x(), box.y(), box.width(), self._room.measures.replies)
        painter.drawRoundedRect(ring.adjusted(-1, -1, 1, 1), 5, 5)
        painter.restore()


class DayList(Popover):
    """All posts and reply windows of a day.

    Signals:
        opened: the Chip to open. window_opened: the ReplyWindow to change.
    """

    opened = Signal(object)
    window_opened = Signal(object)

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        room: ArtRoom,
        day: DayState,
        findings: Mapping[str, int],
    ) -> None:
        title = tr("{day}, {n} post|{day}, {n} posts", "", len(day.chips), day=long_day(day.date))
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
        row, aside = room.measures.chip(1) + GAP + EDGE, room.measures.replies + GAP + EDGE
        most = MOST_ROWS * row
        self.list.setFixedHeight(min(len(day.chips) * row + len(day.replies) * aside, most) + EDGE)
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.activated.connect(self._pick)
        self.list.clicked.connect(self._pick)
        self.body.addWidget(self.list)

    def _pick(self, index: QModelIndex) -> None:
        model = self.list.model()
        if isinstance(model, DayModel) and index.isValid() and self.isVisible():
            chip = model.items[index.row()]
            self.close_now()
            (self.window_opened if isinstance(chip, ReplyWindow) else self.opened).emit(chip)
