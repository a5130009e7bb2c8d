"""The emoji picker: type a name, press Enter; those used last come first."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.views.composer.emoji.data import Emoji, found_by, recent_first
from ui.widgets.field import LineEdit
from ui.widgets.labels import ElidedLabel
from ui.widgets.popover import Popover
from ui.widgets.themed import px

WIDTH, HIGH, CELL = 372, 264, 38
SIGN = 20
NONE = tr("No emoji has that name.")
_Index = QModelIndex | QPersistentModelIndex


class EmojiModel(QAbstractListModel):
    """The emoji that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Sequence[Emoji] = ()

    def show_emoji(self, shown: Sequence[Emoji]) -> None:
        """Show others."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        one = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.sign
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return one.name
        return None


class _Cells(QStyledItemDelegate):
    """Draws one emoji in its square."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(px(CELL), px(CELL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = current()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)  # type: ignore[attr-defined]
        box = QRect(option.rect).adjusted(2, 2, -2, -2)  # type: ignore[attr-defined]
        if chosen or over:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.acc if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme.accsoft if chosen else theme.sel)
            painter.drawRoundedRect(box, 6, 6)
        painter.setFont(theme.font(SIGN))
        painter.setPen(theme.tx)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()


class EmojiPicker(Popover):
    """A field and the emoji under it.

    Signals:
        chosen(str): the emoji.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget, recent: Sequence[str]) -> None:
        super().__init__(window, name=tr("Emoji"), width=WIDTH)
        self._recent, self._all = tuple(recent), ()  # type: tuple[str, ...], tuple[Emoji, ...]
        self.search = LineEdit(
            icon="search", placeholder=tr("bread, heart, Brot…"), name=tr("Find an emoji by its name")
        )
        self.model = EmojiModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Cells(self.view))
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setProperty("bare", True)
        self.view.setAccessibleName(tr("Emoji"))
        self.view.setFixedHeight(px(HIGH))
        self.name = ElidedLabel(tr("Reading the emoji"), size=12, color="tx2")
        for widget in (self.search, self.view, self.name):
            self.body.addWidget(widget)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._take_first)
        self.search.installEventFilter(self)
        self.view.clicked.connect(self._take)
        self.view.activated.connect(self._take)
        self.view.entered.connect(self._tell)
        self.view.selectionModel().currentChanged.connect(self._tell)

    def show_all(self, emoji: Sequence[Emoji]) -> None:
        """Show what there is."""
        self._all = tuple(emoji)
        self._find(self.search.text())

    def _find(self, typed: str) -> None:
        found = found_by(recent_first(self._all, self._recent), typed)
        self.model.show_emoji(found)
        self.name.set_text(found[0].name if found else NONE)

    def _tell(self, index: QModelIndex, *_before: object) -> None:
        if index.isValid():
            self.name.set_text(self.model.shown[index.row()].name)

    def _take_first(self) -> None:
        if self.model.shown:
            self._take(self.model.index(0))

    def _take(self, index: QModelIndex) -> None:
        if self._open and index.isValid():
            sign = self.model.shown[index.row()].sign
            self.close_now()
            self.chosen.emit(sign)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into the emoji."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is self.search and down and event.type() == QEvent.Type.KeyPress and self.model.shown:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            self.view.setCurrentIndex(self.model.index(0))
            return True
        return super().eventFilter(watched, event)
