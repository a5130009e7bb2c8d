"""The mix bar: promote first, the limit marked, what lies beyond it hatched."""

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from planner.domain.kinds import Kind
from planner.languages import tr
from ui.mix.figures import Figure, Part
from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme

BAR = 18
LABEL = 17
BELOW = 5
RADIUS = 4
MARK = 2
GLYPH = 12
SLIDE_MS = 200


class MixBar(QWidget):
    """One tab stop; arrows read each part; a click or Enter asks for that part's posts.

    Signals:
        chosen(str): a kind's value, "" for posts without a kind; sent on click and Enter.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figure: Figure | None = None
        self._shown: dict[str, float] = {}
        self._from: dict[str, float] = {}
        self._current = -1
        self._slide = QVariantAnimation(self)
        self._slide.setStartValue(0.0)
        self._slide.setEndValue(1.0)
        self._slide.setDuration(SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self._slid)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ownFocus", True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Mix of kinds"))

    def sizeHint(self) -> QSize:
        """As wide as it may be; room for the label above and the mark below."""
        return QSize(300, LABEL + BAR + BELOW)

    def minimumSizeHint(self) -> QSize:
        """Narrow panels squeeze the bar, never its height."""
        return QSize(120, LABEL + BAR + BELOW)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure; its parts slide to their new widths."""
        first = self._figure is None
        self._from = dict(self._shown)
        self._figure = figure
        self._current = min(self._current, len(figure.parts) - 1)
        self._slide.stop()
        if first or self._theme.reduced_motion or not self.isVisible():
            self._slid(1.0)
        else:
            self._slide.start()
        self._say()

    def parts(self) -> tuple[Part, ...]:
        """The parts that are drawn, from left to right."""
        return self._figure.parts if self._figure else ()

    def rects(self) -> list[QRectF]:
        """Where each part is drawn."""
        left, rects = 0.0, []
        for part in self.parts():
            width = self._shown.get(part.kind, part.share) * self.width()
            rects.append(QRectF(left, LABEL, width, BAR))
            left += width
        return rects

    def _slid(self, value: float) -> None:
        target = {part.kind: part.share for part in self.parts()}
        self._shown = {
            kind: self._from.get(kind, 0.0) + (share - self._from.get(kind, 0.0)) * float(value)
            for kind, share in target.items()
        }
        self.update()

    def _say(self) -> None:
        if self._figure is None or not self.parts():
            self.setAccessibleDescription(tr("No posts"))
            return
        spoken = [self._figure.spoken(part) for part in self.parts()]
        self.setAccessibleDescription(spoken[self._current] if self._current >= 0 else "; ".join(spoken))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw parts, hatch, mark and label."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, LABEL, self.width(), BAR)
        outline = QPainterPath()
        outline.addRoundedRect(bar, RADIUS, RADIUS)
        painter.setClipPath(outline)
        painter.fillRect(bar, self._theme.sunken)
        for part, rect in zip(self.parts(), self.rects(), strict=True):
            self._draw_part(painter, part, rect)
        painter.setClipping(False)
        self._draw_mark(painter)
        if self.hasFocus():
            self._draw_focus(painter)
        painter.end()

    def _draw_part(self, painter: QPainter, part: Part, rect: QRectF) -> None:
        fill = self._theme.kind(Kind(part.kind)) if part.kind else self._theme.field
        inside = rect.adjusted(0, 0, -1 if rect.right() < self.width() - 0.5 else 0, 0)
        painter.fillRect(inside, fill)
        limit = self._limit()
        glyph_room = QRectF(inside)
        if part.kind == Kind.PROMOTE and limit is not None:
            beyond = QRectF(inside)
            beyond.setLeft(max(limit * self.width(), inside.left()))
            if beyond.width() > MARK:
                self._hatch(painter, beyond)
                glyph_room.setRight(beyond.left())
        if glyph_room.width() >= GLYPH + 4:
            name = f"kind-{part.kind}" if part.kind else "help"
            pixmap = icon_pixmap(name, self._theme.glyph, GLYPH, self.devicePixelRatioF(), 2.2)
            spot = glyph_room.center()
            painter.drawPixmap(round(spot.x() - GLYPH / 2), round(spot.y() - GLYPH / 2), pixmap)

    def _hatch(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        stripe = QColor(self._theme.canvas)
        stripe.setAlphaF(0.42)
        painter.setPen(QPen(stripe, 2))
        x = rect.left() - rect.height()
        while x < rect.right():
            painter.drawLine(round(x), round(rect.bottom()), round(x + rect.height()), round(rect.top()))
            x += 6
        painter.restore()

    def _draw_mark(self, painter: QPainter) -> None:
        if self._figure is None:
            return
        if self._figure.limit is None:
            self._draw_verdict(painter)
            return
        x = (self._limit() or 0.0) * self.width()
        painter.fillRect(QRectF(x - MARK / 2 - 1, LABEL, MARK + 2, BAR), self._theme.panel)
        painter.fillRect(QRectF(x - MARK / 2, LABEL - 2, MARK, BAR + 4), self._theme.tx)
        painter.setFont(self._theme.font(11))
        painter.setPen(self._theme.tx2)
        words = self._figure.limit_label
        width = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(0.0, x - width / 2), self.width() - width)
        box = QRectF(left, 0, width + 1, LABEL - 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _limit(self) -> float | None:
        if self._figure is None or self._figure.limit is None:
            return None
        top, bottom = self._figure.limit
        return top / bottom

    def _draw_verdict(self, painter: QPainter) -> None:
        """A range that was only looked at says so where the limit would stand."""
        if self._figure is not None and self._figure.percent:
            painter.setFont(self._theme.font(11))
            painter.setPen(self._theme.tx3)
            box = QRectF(0, 0, self.width(), LABEL - 3)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._figure.verdict)

    def _draw_focus(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.acc, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rects = self.rects()
        rect = (
            rects[self._current] if 0 <= self._current < len(rects) else QRectF(0, LABEL, self.width(), BAR)
        )
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _part_at(self, x: float) -> int:
        return next((i for i, rect in enumerate(self.rects()) if rect.left() <= x < rect.right()), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the part under the pointer."""
        index = self._part_at(event.position().x()) if event.position().y() >= LABEL else -1
        self.setCursor(Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor)
        if index >= 0:
            part = self.parts()[index]
            total = sum(p.count for p in self.parts())
            QToolTip.showText(
                event.globalPosition().toPoint(),
                tr("{kind} {count} of {total}", kind=part.name, count=part.count, total=total),
                self,
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the posts of the part."""
        index = self._part_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0 and event.position().y() >= LABEL:
            self._current = index
            self.chosen.emit(self.parts()[index].kind)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from part to part, Enter and Space ask for its posts."""
        last = len(self.parts()) - 1
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and last >= 0:
            self._current = max(0, min(last, self._current + steps[Qt.Key(event.key())]))
            self._say()
            self.update()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._current >= 0:
            self.chosen.emit(self.parts()[self._current].kind)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin reading at the first part."""
        self._current = max(self._current, 0) if self.parts() else -1
        self._say()
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The whole bar is described again."""
        self._current = -1
        self._say()
        super().focusOutEvent(event)
        self.update()
