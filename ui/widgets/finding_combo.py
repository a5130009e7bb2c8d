"""A drop-down of many choices: opening it asks for a few letters and lists what has them, never higher than nine rows."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from shiboken6 import isValid

from planner.languages import tr
from ui.widgets.choices import Combo
from ui.widgets.field import LineEdit
from ui.widgets.labels import Label
from ui.widgets.popover import Popover
from ui.widgets.themed import px

ROW, MOST_ROWS, NARROWEST = 28, 9, 240
_Index = QModelIndex | QPersistentModelIndex


class FindingCombo(Combo):
    """One of many. A letter typed on it opens the list with what has that letter.

    Attributes:
        choices: the open list, None while it is closed.
    """

    def __init__(
        self,
        choices: Iterable[tuple[str, object]] = (),
        *,
        name: str = "",
        icon: str = "",
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(choices, name=name, icon=icon, size=size, parent=parent)
        self.choices: Choices | None = None
        self._pressed_shut = False

    def showPopup(self) -> None:
        """Open the list; the press that closed it does not open it again."""
        if self._pressed_shut or (self.choices is not None and isValid(self.choices)):
            return
        self.choices = Choices(self)
        self.choices.closed.connect(self._shut)
        self.choices.open_at(self)
        self.choices.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def hidePopup(self) -> None:
        """Close the list."""
        if self.choices is not None and isValid(self.choices):
            self.choices.close_now()

    def finds(self, letter: str) -> bool:
        """Any letter opens the list with what has it."""
        return bool(letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters find, other keys do as in any drop-down."""
        letters = event.text().strip()
        if letters.isprintable() and letters and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.showPopup()
            if self.choices is not None:
                self.choices.field.setText(letters)
            return
        super().keyPressEvent(event)

    def _shut(self) -> None:
        self.choices, self._pressed_shut = None, True
        QTimer.singleShot(0, self, self._open_again)

    def _open_again(self) -> None:
        self._pressed_shut = False


class _Found(QSortFilterProxyModel):
    """The choices that have all the words, wherever they stand: "york" finds "America/New_York"."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def find(self, words: str) -> None:
        """Show what has these words."""
        self._words = _plain(words).split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        text = _plain(str(self.sourceModel().index(row, 0, parent).data() or ""))
        return all(word in text for word in self._words)


class _Rows(QStyledItemDelegate):
    """Rows high enough to be hit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), px(ROW))


class Choices(Popover):
    """The list with its field.

    Attributes:
        field: what is looked for. list: what has it.
    """

    def __init__(self, combo: FindingCombo) -> None:
        super().__init__(combo, name=combo.accessibleName(), width=max(NARROWEST, combo.width()))
        self._combo = combo
        self.field = LineEdit(icon="search", placeholder=tr("Type to find"), name=combo.accessibleName())
        self.list = QListView()
        self.list.setAccessibleName(combo.accessibleName())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("plain", True)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setFixedHeight(px(ROW) * min(MOST_ROWS, max(combo.count(), 1)) + 4)
        self._found = _Found(self)
        self._found.setSourceModel(combo.model())
        self.list.setModel(self._found)
        self.none = Label(tr("Nothing has these letters."), size=12, color="tx2")
        self.none.hide()
        self.body.setSpacing(6)
        for part in (self.field, self.none, self.list):
            self.body.addWidget(part)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._take_current)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self._mark(combo.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up, Down and pages go through the list while the field has the focus."""
        moving = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in moving:
                self.list.keyPressEvent(event)
                return True
            return False
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        self._found.find(words)
        self.none.setVisible(self._found.rowCount() == 0)
        if words.strip():
            self.list.setCurrentIndex(self._found.index(0, 0))
            self.list.scrollToTop()
        else:
            self._mark(self._combo.currentIndex())

    def _mark(self, row: int) -> None:
        index = self._found.mapFromSource(self._combo.model().index(row, 0))
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _take_current(self) -> None:
        self._take(self.list.currentIndex())

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row, combo = self._found.mapToSource(index).row(), self._combo
        self.close_now()
        combo.setCurrentIndex(row)
        combo.activated.emit(row)


def _plain(words: str) -> str:
    return words.casefold().replace("_", " ").replace("/", " ")
