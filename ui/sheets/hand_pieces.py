"""The words of a post that is put on a network by hand: each with what it is, and a button that copies it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.languages import tr
from planner.publishing.handing import Piece
from ui.sheets.frame import Card, empty
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph

LINES = 8  # of each, where there are several of them fewer
FEW = 4


class HandPieces(QWidget):
    """Shows them one under the other.

    Attributes:
        copied: a sentence on what was put on the clipboard. buttons: of the pieces, in order.
    """

    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._pieces: tuple[Piece, ...] = ()
        self.buttons: list[Button] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show other words."""
        empty(self._box)
        self._pieces, self.buttons = tuple(pieces), []
        lines = LINES if len(self._pieces) == 1 else FEW
        for index, piece in enumerate(self._pieces):
            card = Card(padding=12)
            head = QHBoxLayout()
            head.addWidget(Label(piece.name, size=12, color="tx2"), 1)
            button = Button(tr("Copy"), "default", "small", icon="copy")
            button.setAccessibleName(tr("Copy: {what}", what=piece.name))
            button.setProperty("piece", index)
            button.clicked.connect(self._press)
            head.addWidget(button)
            card.body.setSpacing(6)
            card.body.addLayout(head)
            card.body.addWidget(Paragraph(piece.text, max_lines=lines))
            self.buttons.append(button)
            self._box.addWidget(card)
        self.setVisible(bool(self._pieces))

    def copy(self, index: int) -> None:
        """Put one of them on the clipboard."""
        piece = self._pieces[index]
        QGuiApplication.clipboard().setText(piece.text)
        if len(self._pieces) == 1:
            self.copied.emit(tr("The words are copied: paste them there."))
        else:
            self.copied.emit(
                tr("“{what}” is copied: paste it there, then come back for the next.", what=piece.name)
            )

    def _press(self) -> None:
        self.copy(int(self.sender().property("piece")))
