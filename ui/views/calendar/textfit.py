"""Cuts words to the lines a chip has. Whole shaping is left to Qt, so every script breaks where it may."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = _RIGHT_TO_LEFT | {"L"}


def right_to_left(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    if words.isascii():
        return False
    for letter in words:
        direction = unicodedata.bidirectional(letter)
        if direction in _STRONG:
            return direction in _RIGHT_TO_LEFT
    return False


def _after(words: str, units: int) -> int:
    """The index in ``words`` after ``units`` UTF-16 units, which is how Qt counts."""
    if words.isascii():
        return units
    seen = 0
    for index, letter in enumerate(words):
        if seen >= units:
            return index
        seen += 2 if ord(letter) > 0xFFFF else 1
    return len(words)


class TextFit:
    """Fits words in one or two lines of a font.

    Attributes:
        ascent, height: of the font's line, in px.
    """

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)
        self.ascent, self.height = self._metrics.ascent(), self._metrics.height()
        self._widths: dict[str, int] = {}
        self._dots = self._metrics.horizontalAdvance("…")
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def width(self, words: str) -> int:
        """Px that ``words`` take on one line."""
        return self._metrics.horizontalAdvance(words)

    def fit(self, words: str, width: int, most: int) -> tuple[str, ...]:
        """``words`` in at most ``most`` lines (1 or 2) of ``width`` px, the last one elided if need be."""
        if most == 1:
            return (self._elide(words, width),)
        if len(words) < width and self._metrics.horizontalAdvance(words) <= width:
            return (words,)
        words = words[: width + 2]  # as for one line, for two
        end = self._end_of_line(words, width) if words.isascii() else self._end_by_layout(words, width)
        first, rest = words[:end].rstrip(), words[end:].lstrip()
        if not rest:
            return (first,)
        return first, self._elide(rest, width)

    def _end_of_line(self, words: str, width: int) -> int:
        """Where ASCII words break: after the last space or hyphen that fits, else anywhere. By its letters' widths."""
        widths, used, may = self._widths, 0, 0
        for index, letter in enumerate(words):
            advance = widths.get(letter)
            if advance is None:
                advance = widths[letter] = self._metrics.horizontalAdvance(letter)
            used += advance
            if letter == " ":  # it may hang over the edge
                may = index + 1
            elif used > width:
                return may or max(index, 1)
            elif letter == "-":
                may = index + 1
        return len(words)

    def _end_by_layout(self, words: str, width: int) -> int:
        layout = QTextLayout(words, self._font)
        layout.setTextOption(self._option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        end = _after(words, line.textLength())
        layout.endLayout()
        return end

    def _elide(self, words: str, width: int) -> str:
        if words.isascii():
            return self._elide_plain(words, width)
        most = width // 2  # no letter is narrower than 2 px, so what lies behind need not be measured
        if len(words) > most:
            words = words[:most] + "…"
        return self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)

    def _elide_plain(self, words: str, width: int) -> str:
        """The same for ASCII by its letters' own widths: a fifth of the time, and no script that joins them."""
        widths, used, keep = self._widths, 0, 0
        room = width - self._dots
        for letter in words:
            advance = widths.get(letter)
            if advance is None:
                advance = widths[letter] = self._metrics.horizontalAdvance(letter)
            used += advance
            if used > width:
                return words[:keep] + "…"
            if used <= room:
                keep += 1
        return words
