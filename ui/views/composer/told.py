"""The post's findings in a popover: code, sentence, Why? and Ignore…."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.lint.finding import Finding
from ui.mix.wrapped import wrapped
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.marks import Tag
from ui.widgets.popover import Popover

WIDTH = 330
MOST = 6
TONES = {"error": "crit", "warning": "warn", "info": "note"}


class Told(QWidget):
    """One finding in the popover.

    Signals:
        why(object): the Finding whose rule shall be explained. ignore(object, object): Finding, button.
    """

    why = Signal(object)
    ignore = Signal(object, object)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finding = finding
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(Tag(finding.code, TONES[finding.severity.value], code=True))
        head.addWidget(Label(finding.name, size=11.5, color="tx3"))
        head.addStretch(1)
        why, ignore = Button("Why?", "ghost", "small"), Button("Ignore…", "ghost", "small")
        why.clicked.connect(self._why)
        ignore.clicked.connect(self._ignore)
        self._button = ignore
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(why)
        row.addWidget(ignore)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(wrapped(finding.message, WIDTH - 28))
        column.addLayout(row)

    def _why(self) -> None:
        self.why.emit(self._finding)

    def _ignore(self) -> None:
        self.ignore.emit(self._finding, self._button)


class ToldPopover(Popover):
    """Findings under each other; more than a few scroll.

    Signals:
        why(object), ignore(object, object): as of ``Told``.
    """

    why = Signal(object)
    ignore = Signal(object, object)

    def __init__(self, window: QWidget, findings: Sequence[Finding]) -> None:
        super().__init__(window, name="Findings for this post", width=WIDTH)
        holder = QWidget()
        holder.setProperty("plain", True)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for finding in findings:
            told = Told(finding)
            told.why.connect(self.why)
            told.ignore.connect(self.ignore)
            column.addWidget(told)
        if len(findings) <= MOST:
            self.body.addWidget(holder)
            return
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        scroll.setFixedHeight(380)
        self.body.addWidget(scroll)

    def open_under(self, anchor: QWidget, rect: QRect | None = None) -> None:
        """Open below ``anchor``."""
        self.open_at(anchor, rect)
