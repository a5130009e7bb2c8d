"""The shape that task sheets share: a title with its close button, a body, a foot with buttons."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.buttons import IconButton
from ui.widgets.field import Rule
from ui.widgets.labels import Label, Paragraph
from ui.widgets.sheet import Sheet


class TaskSheet(Sheet):
    """Fill ``body`` and ``foot``; ``x`` sends ``done``.

    Attributes:
        body: QVBoxLayout under the title. foot: QHBoxLayout below the rule, buttons at its right end.
    """

    def __init__(self, title: str, lead: str = "", *, width: int = 560) -> None:
        super().__init__(title)
        self._width = width
        self.title = Label(title, size=19, weight=600)
        close = IconButton("x", "Close")
        close.clicked.connect(self.done)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(22, 16, 12, 0)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(close)
        self.lead = Paragraph(lead, color="tx2")
        self.lead.setVisible(bool(lead))
        top = QVBoxLayout()
        top.setContentsMargins(22, 2, 22, 10)
        top.addWidget(self.lead)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(22, 0, 22, 18)
        self.body.setSpacing(14)
        self._foot_box = QWidget()
        self.foot = QHBoxLayout(self._foot_box)
        self.foot.setContentsMargins(22, 12, 22, 14)
        self.foot.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self.head)
        box.addLayout(top)
        box.addLayout(self.body, 1)
        box.addWidget(Rule())
        box.addWidget(self._foot_box)

    def say_lead(self, text: str) -> None:
        """Write another sentence under the title."""
        self.lead.setText(text)
        self.lead.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        height = layout.heightForWidth(self._width) if layout.hasHeightForWidth() else -1
        return QSize(self._width, max(height, layout.sizeHint().height()))
