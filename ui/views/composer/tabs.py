"""The tabs over the text: "All", and one for each chosen account, with a tag where it has its own words."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.languages import tr
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.themed import follow, px, repaint

HEIGHT = 32
PAD = 11
GAP = 6
MARK = 14
WORDS_LEAST = 52  # px of a shortened name at a text size of 100 %; of less only the mark is shown


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab. ``key``: account id, "" for All. ``own``: what it has of its own ("own text"), "" nothing."""

    key: str
    label: str
    icon: str = ""
    own: str = ""


class Tabs(QWidget):
    """One tab stop; left and right choose.

    Signals:
        chosen(str): the key of the tab that was clicked or reached by an arrow.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs: tuple[Tab, ...] = (Tab("", tr("All")),)
        self._value = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        self.setProperty("radius", 6)
        self.setMouseTracking(True)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        repaint(self)

    def value(self) -> str:
        """The key of the tab in view."""
        return self._value

    def show_tabs(self, tabs: tuple[Tab, ...], value: str) -> None:
        """Lay out the tabs and mark the one in view."""
        if (tabs, value) == (self._tabs, self._value):
            return
        self._tabs, self._value = tabs, value
        word = next(
            (", ".join(word for word in (tab.label, tab.own) if word) for tab in tabs if tab.key == value), ""
        )
        self.setAccessibleName(tr("Text for: {account}", account=word))
        repaint(self)

    def sizeHint(self) -> QSize:
        """All tabs side by side."""
        return QSize(round(sum(width for _, width in self._laid_out(shorten=False))), px(HEIGHT))

    def _laid_out(self, *, shorten: bool = True) -> list[tuple[Tab, float]]:
        metrics = QFontMetricsF(current().font(13, 600))
        small = QFontMetricsF(current().font(11, 500))
        widths = []
        for tab in self._tabs:
            icon = MARK + GAP if tab.icon else 0
            own = small.horizontalAdvance(tab.own) + 12 + GAP if tab.own else 0
            widths.append(2 * PAD + icon + metrics.horizontalAdvance(tab.label) + own)
        total = sum(widths)
        if shorten and total > self.width() > 0:
            widths = self._squeezed(widths)
        return list(zip(self._tabs, widths, strict=True))

    def _squeezed(self, widths: list[float]) -> list[float]:
        """The tab in view and "All" whole, the others shorter; as bare marks side by side where words say too little."""
        stays = [not tab.icon or tab.key == self._value for tab in self._tabs]
        kept = sum(width for width, whole in zip(widths, stays, strict=True) if whole)
        if kept > self.width() / 2:  # a long name: it gives way as well
            stays = [not tab.icon for tab in self._tabs]
            kept = sum(width for width, whole in zip(widths, stays, strict=True) if whole)
        squeeze = max(self.width() - kept, 0) / max(sum(widths) - kept, 1)
        bare, least = 2 * PAD + MARK, 2 * PAD + MARK + GAP + px(WORDS_LEAST)
        shorter = [width if whole else width * squeeze for width, whole in zip(widths, stays, strict=True)]
        poor = any(
            not whole and new < min(least, old)
            for new, old, whole in zip(shorter, widths, stays, strict=True)
        )
        room = self.width() - kept - bare * stays.count(False)
        if not poor or room < 0:
            return shorter
        marks = []
        for width, whole in zip(widths, stays, strict=True):  # the first ones keep their words where they fit
            words = whole or width - bare <= room
            room -= width - bare if words and not whole else 0
            marks.append(width if words else bare)
        return marks

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tabs on their hairline."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.line)
        left = 0.0
        for tab, width in self._laid_out():
            on = tab.key == self._value
            self._paint_tab(painter, tab, QRectF(left, 0, width, self.height()), on=on)
            left += width

    def _paint_tab(self, painter: QPainter, tab: Tab, box: QRectF, *, on: bool) -> None:
        theme = current()
        ink = theme.tx if on else theme.tx2
        left = box.left() + PAD
        middle = box.center().y() - 1
        if tab.icon:
            mark = icon_pixmap(tab.icon, ink, MARK, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(round(left), round(middle - MARK / 2)), mark)
            left += MARK + GAP
        own = QFontMetricsF(theme.font(11, 500)).horizontalAdvance(tab.own) + 12 if tab.own else 0.0
        painter.setFont(theme.font(13, 600 if on else 500))
        painter.setPen(ink)
        room = box.right() - PAD - left - (own + GAP if own else 0)
        whole = painter.fontMetrics().horizontalAdvance(tab.label)
        if tab.icon and room + 2 < min(whole, px(WORDS_LEAST)):  # a mark says more than two letters
            if own:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.acc)
                painter.drawEllipse(QPointF(left - GAP + 2, middle - MARK / 2 + 1), 3, 3)
            own = 0.0
        else:
            room = max(room, 8)
            words = painter.fontMetrics().elidedText(tab.label, Qt.TextElideMode.ElideRight, round(room) + 1)
            painter.drawText(
                QRectF(left, 0, room + 2, box.height() - 2), Qt.AlignmentFlag.AlignVCenter, words
            )
        if own:
            tag = QRectF(box.right() - PAD - own, middle - 8, own, 17)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.sunken)
            painter.drawRoundedRect(tag, 4, 4)
            painter.setPen(theme.tx2)
            painter.setFont(theme.font(11, 500))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, tab.own)
        if on:
            painter.setPen(QPen(theme.acc, 2))
            y = box.bottom() - 1
            painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))

    def _at(self, x: float) -> int:
        left = 0.0
        for index, (_, width) in enumerate(self._laid_out()):
            if left <= x < left + width:
                return index
            left += width
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the whole name where it is shortened."""
        index = self._at(event.position().x())
        self.setCursor(Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor)
        tab = self._tabs[index] if index > 0 else None
        self.setToolTip(", ".join(word for word in (tab.label, tab.own) if word) if tab else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a tab."""
        index = self._at(event.position().x())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._tabs[index].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        keys = [tab.key for tab in self._tabs]
        index = keys.index(self._value) + steps[Qt.Key(event.key())]
        if 0 <= index < len(keys):
            self.chosen.emit(keys[index])
