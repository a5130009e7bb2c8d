"""The head of a post: who says it, and when, as the network writes it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.views.composer.preview.block import Coat
from ui.views.composer.preview.skins import Head
from ui.widgets.marks import paint_avatar
from ui.widgets.themed import px

GAP = 10


@dataclass(frozen=True, slots=True)
class Who:
    """Who says it, and when. ``day``: "15 Oct" or "", as the network would write it today."""

    name: str
    handle: str
    initials: str
    colour: str
    day: str
    clock: str = ""


class HeadBlock:
    """Avatar, names and day. In a post that stands beside its avatar it is as high as the name alone."""

    def __init__(self, who: Who, coat: Coat) -> None:
        self._who, self._coat = who, coat

    @property
    def inset(self) -> float:
        """How far the words stand to the right of the avatar."""
        return px(self._coat.skin.avatar) + GAP

    def height(self, _width: float) -> float:
        """The avatar's, or the line of names."""
        skin = self._coat.skin
        if skin.indent:
            return float(px(19))
        return float(px(skin.avatar))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw it. ``box`` reaches over the avatar."""
        skin, who = self._coat.skin, self._who
        side = px(skin.avatar)
        frame = QRectF(box.left(), box.top(), side, side)
        if skin.round:
            paint_avatar(painter, frame, who.initials, who.colour, round_=True)
        else:
            self._paint_square(painter, frame)
        room = QRectF(box.left() + self.inset, box.top(), box.width() - self.inset, box.height())
        if skin.head is Head.INLINE:
            self._inline(painter, room, who.name, f"{_at(who.handle)} · {who.day}".strip(" ·"))
        elif skin.head is Head.HANDLE:
            self._inline(painter, room, who.handle, who.day)
        else:
            self._stacked(painter, room)

    def tip(self, _spot: QPointF, _width: float) -> str:
        """Nothing more to tell."""
        return ""

    def says(self) -> str:
        """Who, and when."""
        return ", ".join(word for word in (self._who.name, self._who.handle, self._who.day) if word)

    def _paint_square(self, painter: QPainter, frame: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._who.colour))
        painter.drawRoundedRect(frame, self._coat.skin.corner, self._coat.skin.corner)
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(current().font(13, 600))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._who.initials)

    def _inline(self, painter: QPainter, room: QRectF, first: str, second: str) -> None:
        theme, colours = current(), self._coat.colours
        high = room.height() if not self._coat.skin.indent else px(19)
        line = QRectF(room.left(), room.top(), room.width(), high)
        painter.setFont(theme.font(14, 600))
        painter.setPen(colours.tx)
        metrics = painter.fontMetrics()
        words = metrics.elidedText(first, Qt.TextElideMode.ElideRight, round(line.width() * 0.62))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        left = metrics.horizontalAdvance(words) + 6
        painter.setFont(theme.font(13.5))
        painter.setPen(colours.tx2)
        rest = line.adjusted(left, 0, 0, 0)
        short = painter.fontMetrics().elidedText(second, Qt.TextElideMode.ElideMiddle, round(rest.width()))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, short)

    def _stacked(self, painter: QPainter, room: QRectF) -> None:
        theme, colours, who = current(), self._coat.colours, self._who
        dated = self._coat.skin.head is Head.DATED
        high = px(19)
        top = room.center().y() - high
        dpr = painter.device().devicePixelRatioF()
        right = 0.0
        if not dated and who.day:
            painter.setFont(theme.font(12.5))
            right = painter.fontMetrics().horizontalAdvance(who.day) + px(14) + 8
            painter.setPen(colours.tx2)
            line = QRectF(room.left(), top, room.width(), high)
            middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, middle, who.day)
            globe = icon_pixmap("globe", colours.tx2, px(14), dpr)
            painter.drawPixmap(QPointF(line.right() - right + 4, line.center().y() - px(14) / 2), globe)
        painter.setFont(theme.font(14.5, 600))
        painter.setPen(colours.tx)
        first = QRectF(room.left(), top, room.width() - right, high)
        name = painter.fontMetrics().elidedText(who.name, Qt.TextElideMode.ElideRight, round(first.width()))
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, name)
        second = QRectF(room.left(), top + high, room.width(), high)
        painter.setPen(colours.tx2)
        painter.setFont(theme.font(13))
        said = ", ".join(word for word in (who.day, who.clock) if word) if dated else _at(who.handle)
        words = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideMiddle, round(second.width()))
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, words)
        if dated and said:
            left = second.left() + painter.fontMetrics().horizontalAdvance(words) + 6
            globe = icon_pixmap("globe", colours.tx2, px(12), dpr)
            painter.drawPixmap(QPointF(left, second.center().y() - px(12) / 2), globe)


class PageHead:
    """A page's own address above it: an address bar with the slug that goes out."""

    def __init__(self, address: str, coat: Coat) -> None:
        self._address, self._coat = address, coat

    def height(self, _width: float) -> float:
        """Of the bar."""
        return float(px(26))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Draw the bar."""
        theme, colours = current(), self._coat.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.sunken)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        lock = icon_pixmap("lock", colours.tx2, px(12), painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + 10, box.center().y() - px(12) / 2), lock)
        room = box.adjusted(10 + px(12) + 6, 0, -10, 0)
        painter.setPen(colours.tx2)
        painter.setFont(theme.font(12))
        words = painter.fontMetrics().elidedText(
            self._address, Qt.TextElideMode.ElideMiddle, round(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def tip(self, _spot: QPointF, _width: float) -> str:
        """The whole address."""
        return self._address

    def says(self) -> str:
        """The address."""
        return self._address


def _at(handle: str) -> str:
    """The handle with its sign, unless it is a name of several words or a place ("r/bread")."""
    plain = handle.startswith("@") or any(sign in handle for sign in " /") or not handle
    return handle if plain else f"@{handle}"
