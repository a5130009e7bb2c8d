"""The sheet of all keys, as the actions name them."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions.named import Group, lines_of
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import KeyCap
from ui.widgets.sheet import Sheet

OFF = "Single letters and signs are switched off. Settings, Keys switches them on."
ON = "Single letters and signs rest while you write. Settings, Keys switches them off."


class KeysSheet(Sheet):
    """All keys, in groups."""

    def __init__(
        self, close: Callable[[], None], *, letters: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__("All keys", parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 16, 22, 18)
        box.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Label("All keys", size=15, weight=600))
        head.addStretch(1)
        cross = IconButton("x", "Close", size="small")
        cross.clicked.connect(close)
        head.addWidget(cross)
        box.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        for group in Group:
            columns.addLayout(self._group(group))
        box.addLayout(columns)
        box.addWidget(Paragraph(ON if letters else OFF, size=12, color="tx3"))

    @staticmethod
    def _group(group: Group) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Label(group.value, size=12, weight=600, color="tx2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        for row, line in enumerate(lines_of(group)):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in line.caps:
                caps.addWidget(KeyCap(key))
            caps.addStretch(1)
            grid.addLayout(caps, row, 0)
            grid.addWidget(Label(line.does), row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column
