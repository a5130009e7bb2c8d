"""Writing at the left and previews at the right; where both do not fit, one of them at a time."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.languages import tr
from ui.widgets.segmented import Segmented
from ui.widgets.themed import follow, px

WRITE, PREVIEW = "write", "preview"
NARROW = 760
"""Px at a text size of 100 % under which one column has no room for the other."""


class Columns(QWidget):
    """Two columns, or a choice between them above."""

    def __init__(self, left: QWidget, right: QStackedWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        self.chooser = Segmented(
            ((WRITE, tr("Write"), "pencil"), (PREVIEW, tr("Preview"), "eye")),
            WRITE,
            name=tr("Show", "what: words, preview"),
        )
        self.chooser.chosen.connect(self._chose)
        right.currentChanged.connect(self._brought)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(22, 10, 22, 0)
        top.addWidget(self.chooser)
        top.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(left, 59)
        both.addWidget(right, 41)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._top)
        whole.addLayout(both, 1)
        follow(self)

    @property
    def narrow(self) -> bool:
        """Whether one column is shown at a time."""
        return 0 < self.width() < px(NARROW)

    def retheme(self) -> None:
        """The text size decides how much fits."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The window decides how much fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.narrow
        self._top.setVisible(narrow)
        self._left.setVisible(not narrow or self.chooser.value() == WRITE)
        self._right.setVisible(not narrow or self.chooser.value() == PREVIEW)

    def _brought(self, _index: int) -> None:
        """Something else was asked for in the right column: it is shown."""
        self.chooser.set_value(PREVIEW)
        self._arrange()

    def _chose(self, _key: str) -> None:
        self._arrange()
