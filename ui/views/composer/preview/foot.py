"""What stands below a post: the network's buttons, and the first comment."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from planner.languages import tr
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.preview.block import Coat
from ui.views.composer.preview.head import Who
from ui.views.composer.preview.words import WordsBlock
from ui.widgets.marks import paint_avatar
from ui.widgets.themed import px

ICON = 17


class ActionsBlock:
    """The buttons of the network, drawn only: nothing here can be pressed."""

    def __init__(self, coat: Coat) -> None:
        self._coat = coat

    @property
    def spoken(self) -> bool:
        """Whether they are words."""
        return self._coat.skin.spoken

    def height(self, _width: float) -> float:
        """Of the row, 0 where the network shows none."""
        if not self._coat.skin.actions:
            return 0.0
        return float(px(34 if self._coat.skin.spoken else 20))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw icons, or icons with words below a hairline."""
        if self._coat.skin.spoken:
            self._paint_words(painter, box)
        else:
            self._paint_icons(painter, box)

    def tip(self, _spot: QPointF, _width: float) -> str:
        """Nothing to tell."""
        return ""

    def says(self) -> str:
        """Nothing: they belong to the network."""
        return ""

    def _paint_icons(self, painter: QPainter, box: QRectF) -> None:
        names = self._coat.skin.actions
        dpr = painter.device().devicePixelRatioF()
        split = names.index("|") if "|" in names else len(names)
        left, right = names[:split], names[split + 1 :]
        side = px(ICON)
        step = min(box.width() / max(len(left) + len(right), 1), px(82))
        y = box.center().y() - side / 2
        for index, name in enumerate(left):
            painter.drawPixmap(
                QPointF(box.left() + index * step, y), icon_pixmap(name, self._coat.colours.tx2, side, dpr)
            )
        for index, name in enumerate(reversed(right)):
            x = box.right() - side - index * (side + px(16))
            painter.drawPixmap(QPointF(x, y), icon_pixmap(name, self._coat.colours.tx2, side, dpr))

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        colours, theme = self._coat.colours, current()
        dpr = painter.device().devicePixelRatioF()
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), colours.line)
        pairs = list(zip(self._coat.skin.actions[::2], self._coat.skin.actions[1::2], strict=True))
        painter.setFont(theme.font(12.5, 500))
        painter.setPen(colours.tx2)
        step, side = box.width() / len(pairs), px(15)
        for index, (name, word) in enumerate(pairs):
            room = QRectF(box.left() + index * step, box.top() + 2, step, box.height() - 2)
            wide = painter.fontMetrics().horizontalAdvance(word)
            left = max(room.center().x() - (side + 6 + wide) / 2, room.left())
            painter.drawPixmap(
                QPointF(left, room.center().y() - side / 2), icon_pixmap(name, colours.tx2, side, dpr)
            )
            words = room.adjusted(left - room.left() + side + 6, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)


class CommentBlock:
    """The first comment, as a bubble below the post."""

    SIDE = 28

    def __init__(self, text: str, who: Who, coat: Coat) -> None:
        self._who, self._coat = who, coat
        self._words = WordsBlock(text, coat, size=13, fold=False)

    def height(self, width: float) -> float:
        """Of the bubble with its label."""
        return px(18) + self._words.height(self._inner(width)) + px(20) + 10

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw label, avatar and bubble."""
        theme, colours, who = current(), self._coat.colours, self._who
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(12))
        painter.setPen(colours.tx2)
        label = QRectF(box.left(), box.top(), box.width(), px(16))
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, tr("First comment"))
        side = px(self.SIDE)
        top = box.top() + px(18)
        paint_avatar(painter, QRectF(box.left(), top, side, side), who.initials, who.colour, round_=True)
        bubble = QRectF(box.left() + side + 8, top, box.width() - side - 8, box.bottom() - top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.sunken)
        painter.drawRoundedRect(bubble, 12, 12)
        painter.setFont(theme.font(12.5, 600))
        painter.setPen(colours.tx)
        inner = bubble.adjusted(11, 5, -11, -5)
        name = painter.fontMetrics().elidedText(who.name, Qt.TextElideMode.ElideRight, round(inner.width()))
        painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), px(18)), 0, name)
        self._words.paint(painter, inner.adjusted(0, px(18), 0, 0))

    def tip(self, _spot: QPointF, _width: float) -> str:
        """Nothing more to tell."""
        return ""

    def says(self) -> str:
        """The comment."""
        return tr("First comment: {text}", text=self._words.text)

    def _inner(self, width: float) -> float:
        return width - px(self.SIDE) - 8 - 22
