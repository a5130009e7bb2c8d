"""A list of what was found: one row each, a badge or icon, words with what matched marked, and what stands beside.

The field above keeps the focus; it sends up and down here, and each row that becomes current is said aloud.
All text is plain, whoever wrote it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from ui.widgets.hit import Hit, HitPainter
from ui.widgets.themed import follow, px

ROOT = QModelIndex()


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: Sequence[Hit] = ()

    def show(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> str | None:
        hit = self.hits[index.row()]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return hit.said or ", ".join(
                part for part in (hit.text, hit.below, hit.aside, hit.reason) if part
            )
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        hit = self.hits[index.row()]
        return (
            Qt.ItemFlag.NoItemFlags
            if hit.heading
            else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        )


class HitList(QListView):
    """Shows hits.

    Signals:
        chosen(object): a click on a row sends its ``data``. opened(object): a click with Ctrl.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(HitPainter(self))
        self.setAccessibleName(name)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self._steered = False
        follow(self)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show these; the first that can be chosen is current."""
        self._model.show(hits)
        self.step(1, start=-1)

    def hits(self) -> Sequence[Hit]:
        """What is shown."""
        return self._model.hits

    def current(self) -> Hit | None:
        """The row that Enter would choose."""
        index = self.currentIndex()
        return self._model.hits[index.row()] if index.isValid() else None

    def step(self, by: int, *, start: int | None = None) -> None:
        """Make the next or previous row current; headings are stepped over, the ends are joined."""
        hits, at = self._model.hits, self.currentIndex().row() if start is None else start
        for _ in hits:
            at = (at + by) % len(hits)
            if not hits[at].heading:
                self._become(at)
                return

    def show_current(self, data: object) -> None:
        """Make the row with ``data`` current, where it is shown."""
        for row, hit in enumerate(self._model.hits):
            if not hit.heading and hit.data == data:
                self._become(row)

    def needed(self) -> int:
        """Px of height that all rows need."""
        return sum(px(hit.height) for hit in self._model.hits)

    def retheme(self) -> None:
        """Read colours and sizes from the current theme."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._model.hits[index.row()].heading:
            self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        hit = self._model.hits[index.row()]
        if not hit.heading and not hit.reason:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.opened if control else self.chosen).emit(hit.data)

    def _become(self, row: int) -> None:
        index = self._model.index(row)
        self.setCurrentIndex(index)
        if row <= 1:
            self.scrollToTop()  # with the heading
        words = self._model.data(index, Qt.ItemDataRole.AccessibleTextRole)
        self.setAccessibleDescription(words or "")
        if words and self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
