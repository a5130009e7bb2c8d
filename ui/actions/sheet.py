"""The sheet of all keys, as the actions name them."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.languages import tr
from ui.actions.named import Group, lines_of
from ui.widgets.buttons import IconButton
from ui.widgets.column import Column
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import KeyCap
from ui.widgets.sheet import Sheet

GAP, EDGES = 36, 46  # px between groups, and left and right of them
OFF = tr("Single letters and signs are switched off. Settings, Keys switches them on.")
ON = tr("Single letters and signs rest while you write. Settings, Keys switches them off.")


class KeysSheet(Sheet):
    """All keys, in groups."""

    help_page = "guide/planning.md#keys"

    def __init__(
        self, close: Callable[[], None], *, letters: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("All keys"), parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 16, 22, 18)
        box.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Label(tr("All keys"), size=15, weight=600))
        head.addStretch(1)
        cross = IconButton("x", tr("Close"), size="small")
        cross.clicked.connect(close)
        head.addWidget(cross)
        box.addLayout(head)
        self._groups = [self._group(group) for group in Group]
        groups = QWidget()
        flow = FlowLayout(groups, gap=GAP, row_gap=18)
        for one in self._groups:
            flow.addWidget(one)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        groups.setSizePolicy(policy)
        self._column = Column()  # large text in a small window scrolls
        self._column.body.setContentsMargins(0, 0, 0, 0)
        self._column.body.addWidget(groups)
        self._column.body.addStretch(1)
        self._note = Paragraph(ON if letters else OFF, size=12, color="tx3")
        box.addWidget(self._column, 1)
        box.addWidget(self._note)

    def sizeHint(self) -> QSize:
        """All groups beside each other."""
        sizes = [one.sizeHint() for one in self._groups]
        wide = sum(size.width() for size in sizes) + GAP * (len(sizes) - 1)
        high = max(size.height() for size in sizes)
        layout = self.layout()
        edges = layout.contentsMargins()
        rest = edges.top() + edges.bottom() + 2 * layout.spacing() + layout.itemAt(0).sizeHint().height()
        return QSize(wide + EDGES, high + rest + self._note.heightForWidth(wide) + 2)

    @staticmethod
    def _group(group: Group) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(group.words, size=12, weight=600, color="tx2"))
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
        return widget
