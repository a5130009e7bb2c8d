"""The lines between the parts of a thread, drawn over the three dashes that stand for them in the text."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QTextEdit

from planner.domain.post import THREAD_BREAK
from planner.languages import tr
from ui.theme.theme import current


def has_breaks(editor: QTextEdit) -> bool:
    """Whether there may be something to draw."""
    return THREAD_BREAK in editor.toPlainText()


def paint_breaks(editor: QTextEdit) -> None:
    """Draw a line with the number of the part that begins there; the line with the caret shows its dashes."""
    theme = current()
    painter = QPainter(editor.viewport())
    painter.setFont(theme.font(11, 500))
    metrics = QFontMetricsF(painter.font())
    right = editor.viewport().width()
    for middle, number in _breaks(editor):
        painter.fillRect(QRectF(0, middle - 11, right, 22), theme.raised)
        words = tr("Part {number}", number=number)
        width = metrics.horizontalAdvance(words)
        painter.setPen(theme.line2)
        painter.drawLine(QPointF(0, round(middle)), QPointF(right - width - 14, round(middle)))
        painter.setPen(theme.tx3)
        box = QRectF(right - width - 6, middle - 11, width + 4, 22)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


def _breaks(editor: QTextEdit) -> Iterator[tuple[float, int]]:
    """The middle of each break's line in the viewport, and the number of the part that follows."""
    document = editor.document()
    caret = editor.textCursor().block()
    top = editor.verticalScrollBar().value()
    number, words = 1, False
    block = document.begin()
    while block.isValid():
        text = block.text().strip()
        if text == THREAD_BREAK:
            number += words
            words = False
            if block != caret or not editor.hasFocus():
                box = document.documentLayout().blockBoundingRect(block)
                yield box.center().y() - top, number
        else:
            words = words or bool(text)
        block = block.next()
