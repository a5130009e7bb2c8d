"""The panel's upper half: headline number, bar, legend."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.languages import tr
from ui.mix.bar import MixBar
from ui.mix.figures import Figure
from ui.mix.legend import Legend
from ui.theme.theme import Theme, current
from ui.widgets.themed import follow, px, repaint

HEIGHT = 34


class HeadlineRow(QWidget):
    """The line "46 %", "promotion", "6 of 13 posts", on one base line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        repaint(self)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._figure = figure
        self.setAccessibleName(self.words())
        self.update()

    def words(self) -> str:
        """All of it as one sentence."""
        if self._figure is None:
            return ""
        figure = self._figure
        parts = [figure.verdict, figure.of]
        if figure.percent:
            parts = [tr("{share} promotion", share=figure.percent), figure.of, figure.verdict]
        return ", ".join(part for part in parts if part)

    def sizeHint(self) -> QSize:
        """One line of the headline number."""
        return QSize(280, px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw number, word and count."""
        if self._figure is None:
            return
        theme, figure = current(), self._figure
        painter = QPainter(self)
        base = self.height() - px(9)
        left = 0.0
        if figure.percent:
            left = self._write(painter, left, base, figure.percent, figure.tone.value, 26, 600) + 8
            left = self._write(painter, left, base, tr("promotion"), "tx", 14, 500) + 8
        else:
            left = self._write(painter, left, base, figure.verdict, "tx2", 15, 600) + 8
        painter.setFont(theme.font(13, tabular=True))
        rest = painter.fontMetrics().elidedText(
            figure.of, Qt.TextElideMode.ElideRight, max(round(self.width() - left), 20)
        )
        self._write(painter, left, base, rest, "tx2", 13, 400)

    @staticmethod
    def _write(
        painter: QPainter, left: float, base: float, words: str, color: str, size: float, weight: int
    ) -> float:
        painter.setFont(current().font(size, weight, tabular=True))
        painter.setPen(getattr(current(), color))
        painter.drawText(round(left), round(base), words)
        return left + QFontMetricsF(painter.font()).horizontalAdvance(words)


class Summary(QWidget):
    """Headline, bar and legend of one figure.

    Signals:
        chosen(str): a kind's value (or "") whose posts shall be shown.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline, self.bar, self.legend = HeadlineRow(), MixBar(theme), Legend(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(0)
        column.addWidget(self.headline)
        column.addSpacing(2)
        column.addWidget(self.bar)
        column.addSpacing(3)
        column.addWidget(self.legend)
        self.bar.chosen.connect(self.chosen)
        self.legend.chosen.connect(self.chosen)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self.headline.show_figure(figure)
        self.bar.show_figure(figure)
        self.legend.show_parts(figure.counts)
