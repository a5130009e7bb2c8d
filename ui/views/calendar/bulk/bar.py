"""The bar over the toolbar while several posts are selected: how many, and what can be done with them."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.views.calendar.bulk.words import left_words, selected_words
from ui.views.calendar.selection import Selection
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.themed import follow

ONE_CLIENT = tr("These posts belong to several clients, and an account belongs to one")


class BulkBar(QWidget):
    """Lies over ``toolbar``, so that the days below never jump.

    Signals:
        move, kind, accounts, copy, remove: what is asked for. clear: select none.
    """

    move_wanted = Signal()
    kind = Signal()
    accounts = Signal()
    copy = Signal()
    remove = Signal()
    clear = Signal()

    def __init__(self, selection: Selection, toolbar: QWidget) -> None:
        super().__init__(toolbar.parentWidget())
        self._selection, self._toolbar = selection, toolbar
        self.number = Label(size=13, weight=600, color="acctx", tabular=True)
        self.stays = ElidedLabel("", size=12, color="tx2")
        self.move_button = Button(tr("Move"), trailing="down")
        self.kind_button = Button(tr("Kind"), trailing="down")
        self.accounts_button = Button(tr("Accounts"), trailing="down")
        self.copy_button = Button(tr("Duplicate"), tooltip=tr("Copy as drafts (Ctrl+D)"))
        self.remove_button = Button(tr("Delete"), "danger", tooltip=tr("Delete (Del)"))
        self.clear_button = Button(tr("Clear", "the selection"), "ghost", keycap="Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 14, 0)
        row.setSpacing(6)
        row.addWidget(self.number)
        row.addSpacing(6)
        row.addWidget(self.stays, 1)
        for button, signal in (
            (self.move_button, self.move_wanted),
            (self.kind_button, self.kind),
            (self.accounts_button, self.accounts),
            (self.copy_button, self.copy),
            (self.remove_button, self.remove),
            (self.clear_button, self.clear),
        ):
            row.addWidget(button)
            button.clicked.connect(signal)
        toolbar.installEventFilter(self)
        follow(self)

    def refresh(self) -> None:
        """Say what is selected now; hidden when nothing is."""
        chips = self._selection.chips
        shown = self.isVisible()
        self.setVisible(bool(chips))
        self._toolbar.setEnabled(not chips)  # what lies below takes no focus
        if not chips:
            return
        words = selected_words(chips)
        rest = left_words([chip for chip in chips if not chip.movable])
        self.number.setText(words)
        self.stays.set_text(rest)
        self.setAccessibleName(f"{words}. {rest}" if rest else words)
        one_client = len({chip.client_id for chip in chips}) == 1
        self.accounts_button.set_reason("" if one_client else ONE_CLIENT)
        self.move_button.set_reason(
            ""
            if any(chip.movable for chip in chips)
            else tr("None of them can move: people may have seen them")
        )
        self._place()
        if not shown:
            self.raise_()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def retheme(self) -> None:
        """Read colours and sizes from the current theme."""
        self._place()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the toolbar."""
        if watched is self._toolbar and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc selects none."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a soft ground with a hairline below."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().accsoft)
        painter.fillRect(0, self.height() - 1, self.width(), 1, current().line)
        painter.end()

    def _place(self) -> None:
        self.setGeometry(self._toolbar.geometry())
