"""What stands before a text or its pictures until a reader presses it: a content warning."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from planner.languages import tr
from planner.networks.options import Option, OptionKind
from planner.networks.rendered import Rendered
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.preview.block import Coat
from ui.widgets.themed import px

PAD, SIGN, GAP = 10, 15, 8
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class WarningBlock:
    """One warning in a band of its own."""

    def __init__(self, words: str, coat: Coat) -> None:
        self.words = words
        self._coat = coat

    def height(self, width: float) -> float:
        """Of its wrapped words."""
        metrics = QFontMetricsF(current().font(13, 500))
        room = QRectF(0, 0, max(width - 2 * PAD - px(SIGN) - GAP, 1), 10_000)
        return metrics.boundingRect(room, int(_WRAP), self.words).height() + 2 * px(8)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw the band, its sign, and the words."""
        theme, colours = current(), self._coat.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colours.line)
        painter.setBrush(colours.sunken)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        side = px(SIGN)
        sign = icon_pixmap("triangle", colours.tx2, side, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + PAD, box.center().y() - side / 2), sign)
        painter.setFont(theme.font(13, 500))
        painter.setPen(colours.tx)
        room = box.adjusted(PAD + side + GAP, 0, -PAD, 0)
        painter.drawText(room, int(_WRAP), self.words)

    def tip(self, _spot: QPointF, _width: float) -> str:
        """What it does."""
        return tr("Readers see this first and press to see the rest.")

    def says(self) -> str:
        """That it is one, and its words."""
        return tr("Content warning: {words}", words=self.words)


def warnings_of(rendered: Rendered, coat: Coat, *, of_text: bool) -> list[WarningBlock]:
    """The warnings before the text, or those before pictures."""
    found = []
    for option in coat.facts.options:
        value = rendered.options.get(option.key, "").strip()
        if option.warns and value and (option.kind is OptionKind.TEXT) is of_text:
            words = value if of_text else _named(option, value)
            found += [WarningBlock(words, coat)] if words else []
    return found


def _named(option: Option, value: str) -> str:
    if option.kind is OptionKind.SWITCH:
        return tr("Hidden until somebody presses it") if value == "yes" else ""
    return next((one.label for one in option.choices if one.value == value), "")
