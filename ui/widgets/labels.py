"""Text: always plain, in the theme's sizes and colours."""

from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QMargins, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.theme import current
from ui.widgets.themed import follow

_OTHER_SCRIPTS = "\u0590"
"""From here on letters are not Latin, Greek or Cyrillic, which the window's own font has."""


def right_to_left(text: str) -> bool:
    """Whether a line of ``text`` begins at the right: its first letter decides."""
    for letter in text:
        direction = bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


class Label(QLabel):
    """One line of plain text; ``size`` in px, ``color`` a token's name."""

    def __init__(
        self,
        text: str = "",
        *,
        size: float = 13,
        weight: int = 400,
        color: str = "tx",
        mono: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = (size, weight, mono, tabular)
        self._color = color
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        follow(self)

    def set_color(self, token: str) -> None:
        """Show the text in another token's colour."""
        self._color = token
        self.retheme()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        theme = current()
        size, weight, mono, tabular = self._style
        self.setFont(theme.font(size, weight, mono=mono, tabular=tabular))
        palette = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.WindowText, getattr(theme, self._color))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, theme.tx3)
        self.setPalette(palette)

    def sizeHint(self) -> QSize:
        return self._with_room(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._with_room(super().minimumSizeHint())

    def _with_room(self, size: QSize) -> QSize:
        """Higher, where letters of another script reach beyond the line that the font asks for."""
        return size.grownBy(QMargins(0, 1, 0, 1) * _beyond(self.fontMetrics(), self.text()))


def _beyond(metrics: QFontMetrics, text: str) -> int:
    """How far letters reach above or below the font's own line, in px: those of Arabic, Thai and others come from another font."""
    if max(text, default="") < _OTHER_SCRIPTS:
        return 0
    ink = metrics.tightBoundingRect(text)
    return max(0, ink.y() + ink.height() - metrics.descent(), -ink.y() - metrics.ascent())


class ElidedLabel(Label):
    """One line that ends in "…" where there is no room; the whole text is its tooltip then."""

    def __init__(self, text: str = "", **style: object) -> None:
        self._whole = text
        super().__init__(text, **style)  # type: ignore[arg-type]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show ``text``."""
        self._whole = text
        self._elide()

    def whole_text(self) -> str:
        """The text, not shortened."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        super().retheme()
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(12, super().minimumSizeHint().height())

    def _elide(self) -> None:
        width = max(0, self.contentsRect().width())
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, width)
        self.setText(shown)
        self.setAccessibleName(self._whole)
        self.setToolTip(self._whole if shown != self._whole else "")


class Paragraph(QWidget):
    """Wrapped plain text with the design's line height; ``ink``: a colour that no theme changes."""

    def __init__(
        self,
        text: str = "",
        *,
        size: float = 13,
        weight: int = 400,
        color: str = "tx",
        center: bool = False,
        max_lines: int = 0,
        ink: QColor | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._ink = text, ink
        self._style = (size, weight)
        self._color = color
        self._center = center
        self._max_lines = max_lines
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        follow(self)

    def text(self) -> str:
        """What it says."""
        return self._text

    def setText(self, text: str) -> None:
        """Say ``text``."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def set_color(self, token: str) -> None:
        """Show the text in another token's colour."""
        self._color = token
        self.update()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(*self._style))
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = sum(len(self._lines(part, width)) for part in self._parts())
        if self._max_lines:
            lines = min(lines, self._max_lines)
        return lines * self._line()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = max((metrics.horizontalAdvance(part) for part in self._parts()), default=0.0)
        wide = min(round(width) + 2, 360)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._line())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setPen(self._ink or (getattr(theme, self._color) if self.isEnabled() else theme.tx3))
        metrics = QFontMetricsF(self.font())
        top = (self._line() - metrics.height()) / 2
        for index, (words, rtl) in enumerate(self.shown_lines()):
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
            )
            left = 0.0
            if self._center or rtl:
                free = self.width() - metrics.horizontalAdvance(words)
                left = free / 2 if self._center else free
            painter.drawText(QPointF(left, index * self._line() + top + metrics.ascent()), words)

    def shown_lines(self) -> list[tuple[str, bool]]:
        """Its lines at its width, each with whether it begins at the right; "…" ends the last of too many."""
        metrics, parts = QFontMetricsF(self.font()), self._parts()
        lines: list[tuple[str, bool]] = []
        for index, part in enumerate(parts):
            rtl = right_to_left(part)
            for start, length in self._lines(part, self.width()):
                if self._max_lines and len(lines) == self._max_lines - 1:
                    rest = part[start:].strip()
                    if any(parts[index + 1 :]):  # who reads must see that it goes on
                        rest = f"{rest} …".lstrip()
                    lines.append((metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width()), rtl))
                    return lines
                lines.append((part[start : start + length].rstrip(), rtl))
        return lines

    def _parts(self) -> list[str]:
        return self._text.split("\n") if self._text else []

    def _line(self) -> int:
        return current().line_height(self._style[0])

    def _lines(self, part: str, width: int) -> list[tuple[int, int]]:
        layout = QTextLayout(part, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[tuple[int, int]] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            lines.append((line.textStart(), line.textLength()))
        layout.endLayout()
        return lines or [(0, 0)]
