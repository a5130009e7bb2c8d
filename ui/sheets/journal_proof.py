"""The proof of one line of the journal, folded away: the answer, who sent it, hash and key of the request."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.languages import tr
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph

SHOW, HIDE = tr("Details"), tr("Hide details")
OBVIOUS = frozenset({"due", "published"})
"""Lines whose detail is told elsewhere: who sent it by the attempt, the address by a button."""


class Proof(QWidget):
    """A link that unfolds the proof; what is remote in it is plain text and wraps anywhere."""

    def __init__(self, rows: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.link = Button(SHOW, "link", "small")
        self.link.setAccessibleDescription(tr("Answer, request and key of this line"))
        self.link.clicked.connect(self._turn)
        self._rows = rows
        self.rows: QWidget | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.link)

    def unfolded(self) -> bool:
        """Whether the rows are shown."""
        return self.rows is not None and not self.rows.isHidden()

    def _turn(self) -> None:
        if self.rows is None:
            self.rows = self._made()
            self._box.addWidget(self.rows)
            self.rows.show()
        else:
            self.rows.setVisible(self.rows.isHidden())
        self.link.set_words(HIDE if self.unfolded() else SHOW)

    def _made(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for index, (label, value) in enumerate(self._rows):
            name = Label(label, size=11.5, color="tx3")
            grid.addWidget(name, index, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Paragraph(value, size=11.5, color="tx2"), index, 1)
        return holder
