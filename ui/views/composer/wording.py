"""A text as it goes out: wrapped, with addresses, mentions and tags in the link colour."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import current
from ui.views.composer.marks import link_marks
from ui.views.composer.offsets import to_qt
from ui.widgets.themed import follow


class Words(QWidget):
    """A text as it goes out: wrapped, with addresses, mentions and tags in the link colour."""

    def __init__(self, size: float = 14, weight: int = 400, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._style = (size, weight)
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(self)

    def text(self) -> str:
        """What it shows."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show ``text``."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.retheme()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        theme = current()
        self._document.setDefaultFont(theme.font(*self._style))
        self._document.setPlainText(self._text)
        for mark in link_marks(self._text):
            look = QTextCharFormat()
            look.setForeground(theme.acctx)
            cursor = QTextCursor(self._document)
            cursor.setPosition(to_qt(self._text, mark.start))
            cursor.setPosition(to_qt(self._text, mark.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text."""
        self._document.setTextWidth(width)
        return round(self._document.size().height()) if self._text else 0

    def sizeHint(self) -> QSize:
        """At its present width."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        self._document.setTextWidth(self.width())
        painter = QPainter(self)
        layout = self._document.documentLayout()
        context = layout.PaintContext()  # type: ignore[attr-defined]
        context.palette = self.palette()
        context.palette.setColor(context.palette.ColorRole.Text, current().tx)
        layout.draw(painter, context)
