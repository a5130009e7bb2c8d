"""A text as a network shows it: wrapped, coloured, folded where the network folds it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from planner.languages import tr
from planner.networks.reading import LinkKind, Reading, fold_at, folded, read
from ui.theme.theme import current
from ui.views.composer.offsets import qt_length, to_qt
from ui.views.composer.preview.block import Coat

ELLIPSIS = "… "


class WordsBlock:
    """A text of a post.

    Args:
        text: as it goes out. coat: of the network. size, weight: of the letters.
        lead: words before it in bold, which belong to the network (Instagram's handle).
        fold: whether the network's fold is shown.
    """

    def __init__(
        self,
        text: str,
        coat: Coat,
        *,
        size: float = 0.0,
        weight: int = 400,
        lead: str = "",
        fold: bool = True,
        quiet: bool = False,
    ) -> None:
        self.text = text
        self._coat, self._size, self._weight = coat, size or coat.skin.size, weight
        self._lead = f"{lead} " if lead else ""
        self._fold = fold
        self._ink = coat.colours.tx2 if quiet else coat.colours.tx
        self._whole = read(text, coat.facts, coat.look)
        self._width = -1.0
        self.shown: Reading = self._whole
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._document.setDefaultTextOption(option)

    def height(self, width: float) -> float:
        """Of the wrapped text."""
        if not self.text:
            return 0.0
        self._lay_out(width)
        return float(self._document.size().height())

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw it."""
        self._lay_out(box.width())
        painter.save()
        painter.translate(box.topLeft())
        layout = self._document.documentLayout()
        context = layout.PaintContext()  # type: ignore[attr-defined]
        context.palette.setColor(context.palette.ColorRole.Text, self._ink)
        layout.draw(painter, context)
        painter.restore()

    def tip(self, _spot: QPointF, _width: float) -> str:
        """The words that are folded away are told."""
        if not self.shown.folded:
            return ""
        return tr(
            "{network} shows this much. The rest is read after “{word}”.",
            network=self._coat.facts.label,
            word=self._coat.look.fold_word,
        )

    def says(self) -> str:
        """The text as it goes out."""
        return self.text

    def _lay_out(self, width: float) -> None:
        if width == self._width:
            return
        self._width = width
        self._document.setDefaultFont(current().font(self._size, self._weight))
        self._fill(self._whole)
        self.shown = self._folded() if self._fold else self._whole
        if self.shown.folded:
            self._fill(self.shown)

    def _folded(self) -> Reading:
        """The reading with the fold, at the present width."""
        look = self._coat.look
        if not look.fold_word:
            return self._whole
        ends = [
            end for end in (fold_at(self._whole, look), self._line_end(look.fold_lines)) if end is not None
        ]
        return folded(self._whole, min(ends)) if ends else self._whole

    def _line_end(self, lines: int) -> int | None:
        """Where the last line before the fold ends, less the word for more; None: there are no more lines."""
        if not lines:
            return None
        self._document.size()  # lays the lines out
        seen = 0
        block = self._document.begin()
        while block.isValid():
            layout = block.layout()
            count = layout.lineCount()
            if seen + count >= lines:
                last = layout.lineAt(lines - seen - 1)
                end = block.position() + last.textStart() + last.textLength()
                if seen + count == lines and not block.next().isValid():
                    return None
                word = QFontMetricsF(self._document.defaultFont()).horizontalAdvance(self._word())
                room = last.naturalTextWidth() + word <= self._width
                return self._offset(end, room=room)
            seen += count
            block = block.next()
        return None

    def _word(self) -> str:
        """The word for more as it follows the text."""
        look = self._coat.look
        return f"\n{look.fold_word}" if look.fold_below else ELLIPSIS + look.fold_word

    def _offset(self, place: int, *, room: bool) -> int:
        """The offset in the reading of a place in the document, before the word for more where it needs room."""
        units = place - qt_length(self._lead)
        raw = self._whole.text.encode("utf-16-le", "surrogatepass")[: max(units, 0) * 2]
        offset = len(raw.decode("utf-16-le", "surrogatepass"))
        word = 0 if self._coat.look.fold_below or room else len(self._word()) + 1
        return max(offset - word, 1)

    def _fill(self, reading: Reading) -> None:
        coat, colours = self._coat, self._coat.colours
        look = coat.look
        more = self._word() if reading.folded else ""
        self._document.setPlainText(self._lead + reading.text + more)
        self._document.setTextWidth(self._width)
        offset = qt_length(self._lead)
        if self._lead:
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.DemiBold)
            self._mark(0, offset, bold)
        for piece in reading.pieces:
            ink = QTextCharFormat()
            ink.setForeground(coat.tag if piece.kind is LinkKind.HASHTAG else colours.link)
            start, end = to_qt(reading.text, piece.start), to_qt(reading.text, piece.end)
            self._mark(offset + start, offset + end, ink)
        if more:
            ink = QTextCharFormat()
            ink.setForeground(colours.link if look.fold_below else colours.tx2)
            end = offset + qt_length(reading.text) + qt_length(more)
            self._mark(end - qt_length(look.fold_word), end, ink)

    def _mark(self, start: int, end: int, look: QTextCharFormat) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)
