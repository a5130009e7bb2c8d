"""Small marks: tags, rule codes, kind badges, avatars, keycaps and plain icons."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.kinds import Kind, kind_name
from planner.languages import tr
from ui.theme.icons import BADGE, BADGE_LARGE, badge_pixmap, icon_pixmap
from ui.theme.theme import current
from ui.widgets.keycaps import shown
from ui.widgets.themed import follow, px, repaint

TONES = {
    "neutral": ("tx2", "sunken"),
    "acc": ("acctx", "accsoft"),
    "crit": ("crit", "critsoft"),
    "warn": ("warn", "warnsoft"),
    "note": ("note", "notesoft"),
    "ok": ("ok", "oksoft"),
}


class Mark(QWidget):
    """Base of marks: fixed size, repainted with the theme, never focused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        repaint(self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Tag(Mark):
    """A word on a soft fill, with an icon if wanted; ``tone``: neutral, acc, crit, warn, note or ok."""

    def __init__(
        self,
        text: str,
        tone: str = "neutral",
        *,
        icon: str = "",
        code: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon, self._code = text, tone, icon, code
        self.setAccessibleName(text)
        follow(self)

    def text(self) -> str:
        """What it says."""
        return self._text

    def set(self, text: str, tone: str = "", icon: str | None = None) -> None:
        """Say ``text``, in another tone or with another icon if given."""
        self._text, self._tone = text, tone or self._tone
        self._icon = self._icon if icon is None else icon
        self.setAccessibleName(text)
        repaint(self)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._font()).horizontalAdvance(self._text) + 12
        return QSize(round(width + (px(12) + 4 if self._icon else 0)), px(17))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        ink, fill = (getattr(theme, token) for token in TONES[self._tone])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        left = 6.0
        if self._icon:
            pixmap = icon_pixmap(self._icon, ink, px(12), self.devicePixelRatioF(), 2.0)
            painter.drawPixmap(QPointF(left, (self.height() - px(12)) // 2), pixmap)
            left += px(12) + 4
        painter.setFont(self._font())
        painter.setPen(ink)
        painter.drawText(
            QRectF(left, 0, self.width(), self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._text,
        )

    def _font(self):  # noqa: ANN202 - QFont, said by the theme
        return current().font(11, 600 if self._code else 500, mono=self._code, tabular=not self._code)


class KeyCap(Mark):
    """A key as it stands on the keyboard: "Ctrl ,"."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = shown(text)
        self.setAccessibleName(self._text)
        follow(self)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(current().font(11, 400)).horizontalAdvance(self._text)
        return QSize(max(round(width) + 10, px(18)), px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line2)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font(11, 400))
        painter.setPen(theme.tx2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class KindBadge(Mark):
    """The badge of a kind, small or large; None is the "?" of a kind not known yet."""

    def __init__(self, kind: Kind | None, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._large = kind, large
        self.setAccessibleName(kind_name(kind) if kind else tr("Kind not known"))
        follow(self)

    def set_kind(self, kind: Kind | None) -> None:
        """Show another kind."""
        self._kind = kind
        self.setAccessibleName(kind_name(kind) if kind else tr("Kind not known"))
        self.update()

    def sizeHint(self) -> QSize:
        side = (BADGE_LARGE if self._large else BADGE)[0]
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        pixmap = badge_pixmap(self._kind, current(), self.devicePixelRatioF(), large=self._large)
        QPainter(self).drawPixmap(0, 0, pixmap)


class IconMark(Mark):
    """An icon that is no control; ``color`` is a token's name."""

    def __init__(self, name: str, color: str = "tx2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._color, self._side = name, color, size
        follow(self)

    def set(self, name: str, color: str = "") -> None:
        """Show another icon, in another colour if given."""
        self._name, self._color = name, color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        color: QColor = getattr(current(), self._color)
        pixmap = icon_pixmap(self._name, color, px(self._side), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


class Avatar(Mark):
    """Initials in white on a client's colour; square, or round for people."""

    def __init__(
        self,
        initials: str,
        color: str,
        side: int = 26,
        *,
        name: str = "",
        round_: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._initials, self._color, self._side, self._round = initials, color, side, round_
        self.setAccessibleName(name or initials)
        follow(self)

    def set(self, initials: str, color: str, name: str = "") -> None:
        """Show someone else."""
        self._initials, self._color = initials, color
        self.setAccessibleName(name or initials)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._initials, self._color, round_=self._round)


def paint_avatar(painter: QPainter, box: QRectF, initials: str, color: str, *, round_: bool = False) -> None:
    """Paint an avatar into ``box``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    radius = box.height() / 2 if round_ else box.height() * 0.25
    painter.drawRoundedRect(box, radius, radius)
    painter.setPen(QColor("#FFFFFF"))
    size = 12 if box.height() > 34 else 10.5 if box.height() > 20 else 8
    painter.setFont(current().font(size, 600))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials)
