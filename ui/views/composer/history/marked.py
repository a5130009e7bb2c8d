"""A text with what was added and what is gone marked in it: underlined green, struck out red."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.views.composer.history.differences import Piece, Side
from ui.widgets.themed import follow

MOST = 160  # characters of an unchanged stretch that are shown; the middle of a longer one is left out


class Marked(QWidget):
    """Wrapped text; the height follows the width."""

    def __init__(self, pieces: Sequence[Piece], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = tuple(pieces)
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = (_spoken(one) for one in pieces if one.side is not Side.BOTH)
        self.setAccessibleName("; ".join(said) or tr("No words changed"))
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        theme = current()
        self._document.setDefaultFont(theme.font(13))
        self._document.clear()
        cursor = QTextCursor(self._document)
        for index, piece in enumerate(self._pieces):
            look = QTextCharFormat()
            look.setForeground(theme.tx2)
            text = piece.text
            if piece.side is Side.ADDED:
                look.setForeground(theme.ok)
                look.setBackground(theme.oksoft)
                look.setFontUnderline(True)
            elif piece.side is Side.GONE:
                look.setForeground(theme.crit)
                look.setBackground(theme.critsoft)
                look.setFontStrikeOut(True)
            else:
                text = _shortened(text, first=index == 0, last=index == len(self._pieces) - 1)
            cursor.insertText(text, look)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text."""
        self._document.setTextWidth(width)
        return round(self._document.size().height())

    def sizeHint(self) -> QSize:
        """At its present width."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        self._document.setTextWidth(self.width())
        self._document.drawContents(QPainter(self))


def _spoken(piece: Piece) -> str:
    text = piece.text.strip()
    return (
        tr("added: “{text}”", text=text) if piece.side is Side.ADDED else tr("taken out: “{text}”", text=text)
    )


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """An unchanged stretch without its middle, or without the end that touches no change."""
    if len(text) <= MOST:
        return text
    half = MOST // 2
    head, tail = ("" if first else text[:half]), ("" if last else text[-half:])
    return f"{head} … {tail}"
