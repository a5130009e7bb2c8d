"""Buttons: 30 high, 24 when small; one primary per surface."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme, current
from ui.widgets.keycaps import shown
from ui.widgets.themed import follow, px, repaint

KINDS = ("primary", "default", "ghost", "danger", "link")
CLEAR = QColor(0, 0, 0, 0)
CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Button(QPushButton):
    """A button with an optional icon, count and keycap.

    Args:
        kind: "primary", "default", "ghost", "danger" or "link".
        size: "normal" (30 px) or "small" (24 px).
        icon: icon name before the text. trailing: icon name after it (a menu's "down").
        keycap: a key shown at the right ("/").
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "default",
        size: str = "normal",
        *,
        icon: str = "",
        trailing: str = "",
        keycap: str = "",
        tooltip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        if kind not in KINDS:
            msg = f"no button kind {kind!r}"
            raise ValueError(msg)
        self._kind, self._size = kind, size
        self._icon, self._trailing, self._keycap = icon, trailing, shown(keycap)
        self._count = 0
        self._passed_to: QWidget | None = None
        self.setProperty("radius", 7 if size == "normal" else 6)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text or tooltip)
        self.setToolTip(tooltip)
        follow(self)

    def set_count(self, count: int) -> None:
        """Show a number after the text, 0 for none."""
        self._count = count
        repaint(self)

    def set_icon(self, name: str) -> None:
        """Show another icon, "" for none."""
        self._icon = name
        repaint(self)

    def set_trailing(self, name: str) -> None:
        """Show another icon after the text, "" for none."""
        self._trailing = name
        repaint(self)

    def set_kind(self, kind: str) -> None:
        """Look like another kind of button."""
        self._kind = kind
        repaint(self)

    def set_words(self, text: str) -> None:
        """Say ``text``, also to screen readers."""
        self.setText(text)
        self.setAccessibleName(text)
        repaint(self)

    def set_short(self, short: bool, text: str, keycap: str = "") -> None:
        """Show only the icon (and count) without an outline, or ``text`` and ``keycap`` too; its name stays."""
        if bool(self.text()) == short:
            self._kind, self._keycap = ("ghost", "") if short else ("default", shown(keycap))
            self.setText("" if short else text)
            repaint(self)

    def set_reason(self, reason: str) -> None:
        """Disable with ``reason`` as tooltip; "" enables again."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def begin_waiting(self, reason: str = "") -> None:
        """Disable while what it began is under way; Qt gives its focus to a neighbour meanwhile."""
        focused = self.window().focusWidget() is self
        self.setEnabled(False)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)
        self._passed_to = self.window().focusWidget() if focused else None

    def end_waiting(self) -> None:
        """Enable again; takes the focus back where nobody moved it on, so that Enter does not press the neighbour."""
        passed_to, self._passed_to = self._passed_to, None
        self.set_reason("")
        if passed_to is not None and self.window().focusWidget() is passed_to:
            self.setFocus()

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        heavy = self._kind in {"primary", "link"}
        self.setFont(current().font(13 if self._size == "normal" else 12, 600 if heavy else 500))
        repaint(self)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        height = px(30 if self._size == "normal" else 24)
        parts = [width for width in self._widths(metrics) if width]
        if not self.text() and len(parts) == 1:
            return QSize(height, height)
        return QSize(round(sum(parts) + 7 * (len(parts) - 1) + 2 * self._pad()), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave, QEvent.Type.EnabledChange}:
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & CHORD:
            self.click()  # Qt does that in dialogs only
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = self.colours()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = float(self.property("radius"))
        painter.setPen(edge if edge.alpha() else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        if fill.alpha() or edge.alpha():
            painter.drawRoundedRect(box, radius, radius)
        self._paint_parts(painter, ink)

    def colours(self) -> tuple[QColor, QColor, QColor]:
        """Fill, edge and text of the present state."""
        theme = current()
        bare = self._kind in {"ghost", "link"}
        if not self.isEnabled():
            return (CLEAR, CLEAR, theme.tx3) if bare else (theme.sunken, theme.line2, theme.tx3)
        hover, down = self.underMouse(), self.isDown()
        return self._bare_colours(theme, hover, down) if bare else self._box_colours(theme, hover, down)

    def _bare_colours(self, theme: Theme, hover: bool, down: bool) -> tuple[QColor, QColor, QColor]:
        if self._kind == "link":
            return CLEAR, CLEAR, theme.acch if hover else theme.acctx
        strong = hover or self.isChecked()
        return (theme.sel if strong or down else CLEAR), CLEAR, theme.tx if strong else theme.tx2

    def _box_colours(self, theme: Theme, hover: bool, down: bool) -> tuple[QColor, QColor, QColor]:
        if self._kind == "primary":
            fill = theme.acctx if down and not theme.dark else theme.acch if hover or down else theme.acc
            return fill, fill, theme.acct
        if self.isChecked():
            return theme.accsoft, theme.acc, theme.tx
        if self._kind == "danger":
            return (theme.critsoft if hover or down else theme.raised), theme.line2, theme.crit
        return (
            (theme.sel if hover or down else theme.raised),
            (theme.field if down else theme.line2),
            theme.tx,
        )

    def _pad(self) -> int:
        return {"link": 0, "ghost": 8}.get(self._kind, 12 if self._size == "normal" else 9)

    def _icon_side(self) -> int:
        return px(16 if self._size == "normal" else 14)

    def _widths(self, metrics: QFontMetricsF) -> tuple[float, float, float, float, float]:
        count = max(px(18), metrics.horizontalAdvance(str(self._count)) + 10) if self._count else 0.0
        cap = max(px(16), metrics.horizontalAdvance(self._keycap) + 8) if self._keycap else 0.0
        return (
            self._icon_side() if self._icon else 0.0,
            metrics.horizontalAdvance(self.text()) if self.text() else 0.0,
            count,
            cap,
            px(14) if self._trailing else 0.0,
        )

    def _paint_parts(self, painter: QPainter, ink: QColor) -> None:
        metrics = QFontMetricsF(self.font())
        icon, text, count, cap, trailing = self._widths(metrics)
        used = [width for width in (icon, text, count, cap, trailing) if width]
        free = self.width() - sum(used) - 7 * max(0, len(used) - 1)
        left = free / 2 if not self.property("alignLeft") else float(self._pad())
        middle = self.height() / 2
        dpr = self.devicePixelRatioF()
        if icon:
            pixmap = icon_pixmap(self._icon, ink, icon, dpr)
            painter.drawPixmap(QPointF(round(left), round(middle - icon / 2)), pixmap)
            left += icon + 7
        if text:
            painter.setFont(self.font())
            painter.setPen(ink)
            base = middle + (metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(round(left), round(base)), self.text())
            left += text + 7
        for width, words in ((count, str(self._count)), (cap, self._keycap)):
            if width:
                self._paint_cap(
                    painter, QRectF(left, middle - px(9), width, px(18)), words, soft=width == count
                )
                left += width + 7
        if trailing:
            pixmap = icon_pixmap(self._trailing, ink, trailing, dpr)
            at = self.width() - self._pad() - trailing if self.property("alignLeft") else left
            painter.drawPixmap(QPointF(round(at), round(middle - trailing / 2)), pixmap)

    def _paint_cap(self, painter: QPainter, box: QRectF, words: str, *, soft: bool) -> None:
        theme = current()
        painter.setFont(theme.font(11, 600 if soft else 500, tabular=True))
        painter.setPen(Qt.PenStyle.NoPen if soft else theme.line2)
        painter.setBrush(theme.accsoft if soft else theme.canvas)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.acctx if soft else theme.tx2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class IconButton(Button):
    """A square button with an icon only; ``name`` is its accessible name and tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        kind: str = "ghost",
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", kind, size, icon=icon, tooltip=name, parent=parent)
