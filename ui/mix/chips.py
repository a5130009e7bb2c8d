"""The days of a finding's posts as small chips that lead to the calendar."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.languages import tr
from ui.mix.rows import DateChip
from ui.theme.theme import Theme

HEIGHT, GAP, PAD, RADIUS = 18, 4, 6, 4
MAX_ROWS = 3


def _places(chips: tuple[DateChip, ...], width: int, theme: Theme) -> list[QRect]:
    metrics = QFontMetrics(theme.font(11, 500))
    height = round(HEIGHT * theme.scale)
    x = y = 0
    places = []
    for chip in chips:
        wide = metrics.horizontalAdvance(chip.label) + 2 * PAD
        if x and x + wide > width:
            x, y = 0, y + height + GAP
        places.append(QRect(x, y, wide, height))
        x += wide + GAP
    return places


class DateChips(QWidget):
    """A row (at most three) of chips; one tab stop, arrows go from day to day.

    Signals:
        chosen(str): the post id of the chip that was clicked or entered.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: tuple[DateChip, ...] = ()
        self._severity = ""
        self._lit = False
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ownFocus", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_chips(self, chips: tuple[DateChip, ...], severity: str) -> None:
        """Show other days."""
        self._chips, self._severity = chips, severity
        self._current = min(self._current, max(len(chips) - 1, 0))
        self.setAccessibleName(tr("Days: {days}", days=", ".join(chip.label for chip in chips)))
        self.update()

    def set_lit(self, lit: bool) -> None:
        """Colour the chips while their posts are marked."""
        self._lit = lit
        self.update()

    @staticmethod
    def height_for(chips: tuple[DateChip, ...], width: int, theme: Theme) -> int:
        """How high the chips are at ``width`` px; 0 without any."""
        if not chips:
            return 0
        height = round(HEIGHT * theme.scale)
        limit = MAX_ROWS * (height + GAP) - GAP
        return min(_places(chips, width, theme)[-1].bottom() + 1, limit)

    def _visible(self) -> list[tuple[DateChip, QRect]]:
        places = _places(self._chips, self.width(), self._theme)
        pairs = list(zip(self._chips, places, strict=True))
        return [(chip, rect) for chip, rect in pairs if rect.bottom() < self.height()]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chips that have room; the last one says how many more there are."""
        theme = self._theme
        strong, soft = theme.severity(self._severity)
        shown = self._visible()
        hidden = len(self._chips) - len(shown)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(11, 500, tabular=True))
        for index, (chip, rect) in enumerate(shown):
            last = hidden and index == len(shown) - 1
            painter.setPen(Qt.PenStyle.NoPen)
            if self.hasFocus() and index == self._current:
                painter.setPen(QPen(theme.acc, 2))
            painter.setBrush(soft if self._lit else theme.sunken)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            painter.setPen(strong if self._lit else theme.tx2)
            label = f"+{hidden + 1}" if last else chip.label
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, label)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day."""
        spot = event.position().toPoint()
        for index, (chip, rect) in enumerate(self._visible()):
            if rect.adjusted(-2, -3, 2, 3).contains(spot):
                self._current = index
                self.chosen.emit(chip.post)
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose, Enter and Space go there."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self._current = max(0, min(len(self._visible()) - 1, self._current + steps[Qt.Key(event.key())]))
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._chips:
            self.chosen.emit(self._chips[self._current].post)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()
