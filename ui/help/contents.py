"""The left column of the guide: its pages, or what a search found."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.languages import tr
from ui.help.library import Entry, Hit
from ui.theme.theme import current
from ui.widgets.themed import follow, px

TARGET = Qt.ItemDataRole.UserRole  # where an item leads
BELOW = Qt.ItemDataRole.UserRole + 1  # its second line, "" for none
GROUP = Qt.ItemDataRole.UserRole + 2  # it is the name of a group


class Contents(QListWidget):
    """``chosen`` sends where the item leads, by a click or Enter."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Contents"))
        self.setProperty("plain", True)
        self.setFrameShape(self.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Lines(self))
        self.setUniformItemSizes(False)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        follow(self)

    def show_pages(self, entries: Sequence[Entry], path: str) -> None:
        """Show the contents, with the page at ``path`` marked."""
        self.clear()
        self.setAccessibleName(tr("Contents"))
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                head = QListWidgetItem(group)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setData(GROUP, True)
                self.addItem(head)
            self._add(entry.title, "", entry.path)
        self.mark(path)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what a search found."""
        self.clear()
        self.setAccessibleName(tr("{n} place found|{n} places found", "", len(hits)))
        for hit in hits:
            place = f"{hit.title}: {hit.heading}" if hit.heading not in {"", hit.title} else hit.title
            self._add(place, hit.words, hit.target)
        if not hits:
            none = QListWidgetItem(tr("Nothing found. Try fewer or other words."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(none)

    def mark(self, path: str) -> None:
        """Mark the page that is shown."""
        for row in range(self.count()):
            if self.item(row).data(TARGET) == path:
                self.setCurrentRow(row)
                return
        self.setCurrentRow(-1)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(13))
        self.scheduleDelayedItemsLayout()

    def _add(self, title: str, below: str, target: str) -> None:
        item = QListWidgetItem(title)
        item.setData(TARGET, target)
        item.setData(BELOW, below)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}. {below}" if below else title)
        item.setToolTip(title)
        self.addItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        if item.data(TARGET):
            self.chosen.emit(item.data(TARGET))


class _Lines(QStyledItemDelegate):
    """One line for a page, two for what was found."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, px(52 if index.data(BELOW) else 34 if index.data(GROUP) else 28))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = current(), option.rect  # type: ignore[attr-defined]
        on = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)  # type: ignore[attr-defined]
        leads = bool(index.data(TARGET))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if leads and (on or over):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.sel if on else theme.sunken)
            painter.drawRoundedRect(rect.adjusted(0, 1, -2, -1), 6, 6)
        box = rect.adjusted(9, 0, -9, 0)
        if index.data(GROUP):
            painter.setFont(theme.font(12, 600))
            painter.setPen(theme.tx2)
            box.setTop(box.top() + px(10))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, index.data())
        elif index.data(BELOW):
            half = rect.height() // 2
            self._line(painter, QRect(box.left(), rect.top() + 4, box.width(), half - 4), index.data(), 600)
            theme_font = theme.font(11.5)
            painter.setFont(theme_font)
            painter.setPen(theme.tx2)
            below = QRect(box.left(), rect.top() + half, box.width(), half - 5)
            words = painter.fontMetrics().elidedText(
                index.data(BELOW), Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, words)
        else:
            self._line(painter, box, index.data(), 600 if on else 400, quiet=not leads)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, box: QRect, words: str, weight: int, *, quiet: bool = False) -> None:
        theme = current()
        painter.setFont(theme.font(13, weight))
        painter.setPen(theme.tx3 if quiet else theme.tx)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
