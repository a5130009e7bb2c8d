"""A column that fills the view, and scrolls when its parts need more than there is."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Column(QScrollArea):
    """Put widgets into ``body``. Wrapped text and wrapped rows get the height that their width asks for.

    Qt's own resizing of a scroll area takes the height of an imagined narrow width; this one takes the
    real one, so that a stretching part gets what is left in the view and no more.

    Signals:
        grown(): its parts may want another height.
    """

    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._form = QWidget()
        self._form.setProperty("plain", True)
        self.body = QVBoxLayout(self._form)
        self.body.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.setWidget(self._form)
        self._form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Parts came, went or changed their height."""
        if watched is self._form and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.grown.emit()
        return super().eventFilter(watched, event)

    def wanted_height(self, width: int) -> int:
        """How high its parts want to be, ``width`` px wide."""
        wrapped = self.body.totalHeightForWidth(width)
        return wrapped if wrapped > 0 else self.body.totalSizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new view."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().size()
        needed = self.body.totalMinimumHeightForWidth(room.width())
        if needed < 0:
            needed = self.body.totalMinimumSize().height()
        self._form.resize(room.width(), max(room.height(), needed))
