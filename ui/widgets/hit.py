"""How a row of a ``HitList`` looks, and what it is made of."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from planner.domain.kinds import Kind
from ui.theme.icons import BADGE, badge_pixmap, icon_pixmap
from ui.theme.theme import current
from ui.widgets.keycaps import shown
from ui.widgets.themed import px

ONE_LINE, TWO_LINES, HEADER = 33, 48, 27
INSET, PAD, ICON, MARK, GAP = 8, 12, 16, 13, 10
Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One row.

    Attributes:
        data: what the one who asked knows it by; None: a heading.
        text, below: first and second line, with ``marks`` and ``below_marks`` (start, end) of what matched.
        aside: at the right of the first line. icons: (name, colour token) at the right of the second, or after ``aside``.
        badge: show the badge of ``kind`` ("?" for None). icon: else this one.
        keycap: a key at the right, always; the current row shows "Enter" where it has none.
        reason: why it cannot be chosen now, "" when it can.
        said: what a screen reader says; "": the texts.
    """

    data: object = None
    text: str
    below: str = ""
    marks: Spans = ()
    below_marks: Spans = ()
    aside: str = ""
    icons: tuple[tuple[str, str], ...] = ()
    badge: bool = False
    kind: Kind | None = None
    icon: str = ""
    keycap: str = ""
    reason: str = ""
    said: str = ""

    @property
    def heading(self) -> bool:
        """Whether it only names the rows under it."""
        return self.data is None

    @property
    def height(self) -> int:
        """Px at 100 %."""
        return HEADER if self.heading else TWO_LINES if self.below else ONE_LINE


class HitPainter(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hit = index.model().hits[index.row()]  # type: ignore[union-attr]
        return QSize(100, px(hit.height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit = index.model().hits[index.row()]  # type: ignore[union-attr]
        theme, box = current(), option.rect.adjusted(INSET, 0, -INSET, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if hit.heading:
            painter.setFont(theme.font(11.5, 600))
            painter.setPen(theme.tx2)
            painter.drawText(box.adjusted(PAD, 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, hit.text)
        else:
            on = option.widget.currentIndex() == index
            if on:
                painter.setPen(
                    theme.line2 if theme.dark else Qt.PenStyle.NoPen
                )  # there the fill alone is faint
                painter.setBrush(theme.sel)
                painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
            self._row(painter, box.adjusted(PAD, 0, -PAD, 0), hit, option.widget.devicePixelRatioF(), on=on)
        painter.restore()

    def _row(self, painter: QPainter, box: QRect, hit: Hit, dpr: float, *, on: bool) -> None:
        theme = current()
        half = box.height() // 2
        first = QRect(box.left(), box.top() + 4, box.width(), half - 3) if hit.below else box
        second = QRect(box.left(), box.top() + half, box.width(), half - 4)
        ink = theme.tx3 if hit.reason else theme.tx
        left = box.left()
        middle = first.center().y() + 1
        if hit.badge:
            painter.drawPixmap(QPointF(left, middle - BADGE[0] // 2), badge_pixmap(hit.kind, theme, dpr))
            left += BADGE[0] + GAP
        elif hit.icon:
            side = px(ICON)
            painter.drawPixmap(
                QPointF(left, middle - side // 2),
                icon_pixmap(hit.icon, theme.tx3 if hit.reason else theme.tx2, side, dpr),
            )
            left += side + GAP
        right = self._cap(painter, first, hit.keycap or (shown("Enter") if on and not hit.reason else ""))
        if not hit.below:
            right = self._icons(painter, first, right, hit.icons, dpr)
        aside = hit.reason or hit.aside
        if aside:
            font = theme.font(12, tabular=True)
            width = min(QFontMetrics(font).horizontalAdvance(aside), (right - left) * 2 // 3)
            painter.setFont(font)
            painter.setPen(theme.tx3 if hit.reason else theme.tx2)
            painter.drawText(
                QRect(right - width, first.top(), width, first.height()), Qt.AlignmentFlag.AlignVCenter, aside
            )
            right -= width + GAP
        self._words(
            painter,
            QRect(left, first.top(), right - left, first.height()),
            hit.text,
            hit.marks,
            theme.font(13),
            ink,
        )
        if hit.below:
            right = self._icons(painter, second, second.right() + 1, hit.icons, dpr)
            room = QRect(left, second.top(), right - left, second.height())
            self._words(painter, room, hit.below, hit.below_marks, theme.font(12), theme.tx2)

    @staticmethod
    def _icons(
        painter: QPainter, box: QRect, right: int, icons: Sequence[tuple[str, str]], dpr: float
    ) -> int:
        side = px(MARK)
        for name, token in reversed(icons):
            right -= side
            pixmap = icon_pixmap(name, getattr(current(), token), side, dpr)
            painter.drawPixmap(QPointF(right, box.center().y() + 1 - side // 2), pixmap)
            right -= 5
        return right - 5 if icons else right

    @staticmethod
    def _cap(painter: QPainter, box: QRect, words: str) -> int:
        if not words:
            return box.right() + 1
        theme = current()
        font = theme.font(11)
        width = max(QFontMetrics(font).horizontalAdvance(words) + 10, px(18))
        cap = QRectF(box.right() + 1 - width, box.center().y() + 1 - px(9), width, px(18))
        painter.setPen(theme.line2)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(theme.tx2)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)
        return round(cap.left()) - GAP

    @staticmethod
    def _words(painter: QPainter, box: QRect, words: str, marks: Spans, font: QFont, ink: QColor) -> None:
        theme = current()
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, max(0, box.width()))
        layout = QTextLayout(shown, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        look = QTextCharFormat()
        look.setBackground(theme.accsoft)
        look.setForeground(theme.acctx)
        ranges = []
        for start, end in marks:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, max(0, min(end, len(shown)) - start)
            one.format = look
            ranges.append(one)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(max(1, box.width()))
        layout.endLayout()
        painter.setPen(ink)
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2))
