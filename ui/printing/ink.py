"""What all pages are painted with: fonts, the head and foot of a page, and the mark of a kind that grey paper keeps."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from planner.domain.kinds import Kind
from planner.languages import tr
from ui.theme.icons import badge_pixmap, icon_pixmap
from ui.theme.theme import Look, Theme
from ui.theme.tokens import KIND_CODES

SHARP = 4.0  # px of a picture for each px of the page: printers have many more dots than screens
HEAD, FOOT = 34.0, 18.0
BADGE = 13.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Ink:
    """Light colours and plain sizes, whatever the window shows."""

    def __init__(self) -> None:
        self.theme = Theme(Look.LIGHT, scale=1.0)

    def font(self, size: float, weight: int = 400, *, tabular: bool = False) -> QFont:
        """A font ``size`` px high."""
        return self.theme.font(size, weight, tabular=tabular)

    def width(self, words: str, size: float, weight: int = 400) -> float:
        """How wide ``words`` are."""
        return QFontMetricsF(self.font(size, weight)).horizontalAdvance(words)

    def say(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        size: float,
        weight: int = 400,
        *,
        color: str = "tx",
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """One line, cut where it has no room."""
        font = self.font(size, weight, tabular=True)
        fitting = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(getattr(self.theme, color))
        painter.drawText(box, int(align) | int(Qt.TextFlag.TextSingleLine), fitting)

    def kind(self, painter: QPainter, x: float, y: float, kind: Kind | None) -> float:
        """A kind's glyph and its two letters, which say it without colour; how wide they are."""
        painter.drawPixmap(QPointF(x, y), badge_pixmap(kind, self.theme, SHARP))
        code = KIND_CODES[kind] if kind else "?"
        self.say(painter, QRectF(x + BADGE + 3, y - 1, 22, BADGE + 2), code, 10.5, 600, color="tx2")
        return BADGE + 3 + self.width(code, 10.5, 600) + 6

    def mark(self, painter: QPainter, name: str, x: float, y: float, side: float, color: str = "tx2") -> None:
        """A small icon."""
        pixmap = icon_pixmap(name, getattr(self.theme, color), side, SHARP, 2.0)
        painter.drawPixmap(QPointF(x, y), pixmap)

    def line(
        self, painter: QPainter, x1: float, y1: float, x2: float, y2: float, *, strong: bool = False
    ) -> None:
        """A hairline."""
        painter.setPen(QPen(self.theme.field if strong else self.theme.line2, 0.75))
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def head(self, painter: QPainter, width: float, title: str, aside: str) -> None:
        """The first line of a page."""
        self.say(painter, QRectF(0, 0, width * 0.6, HEAD - 10), title, 19, 600)
        self.say(painter, QRectF(width * 0.6, 0, width * 0.4, HEAD - 10), aside, 11, color="tx2", align=RIGHT)

    def foot(self, painter: QPainter, width: float, height: float, number: int, count: int) -> None:
        """The page's number, where there are several."""
        if count > 1:
            box = QRectF(0, height - FOOT, width, FOOT)
            self.say(
                painter,
                box,
                tr("{number} of {count}", number=number + 1, count=count),
                10,
                color="tx2",
                align=RIGHT,
            )
