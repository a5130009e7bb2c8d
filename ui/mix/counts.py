"""How many findings of a severity there are, as a button that filters or opens them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.lint.finding import Severity
from ui.mix.figures import severity_words
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.themed import follow, px, repaint

HEIGHT = 24
ICON = 15
ICONS = {Severity.ERROR: "octagon-x", Severity.WARNING: "triangle", Severity.INFO: "info"}


class CountButton(QAbstractButton):
    """Says "2 errors" with its icon in the severity's colour; ``short`` shows the number alone."""

    def __init__(self, severity: Severity, *, short: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.severity = severity
        self._short = short
        self.setProperty("radius", 6)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_count(0)
        follow(self)

    def show_count(self, count: int) -> None:
        """Show another number; none hides it."""
        words = severity_words(self.severity, count)
        self.setText(str(count) if self._short else words)
        self.setAccessibleName(words)
        self.setToolTip("" if not self._short else words)
        self.setVisible(count > 0)
        repaint(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self.setFont(current().font(12, 500, tabular=True))
        repaint(self)

    def sizeHint(self) -> QSize:
        """Icon and words."""
        return QSize(round(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + ICON + 13, px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon and words; chosen or under the pointer on the severity's soft fill."""
        theme = current()
        strong, soft = theme.severity(self.severity.value)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(strong if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(soft)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icon = icon_pixmap(ICONS[self.severity], strong, ICON, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(4, (self.height() - ICON) / 2), icon)
        painter.setFont(self.font())
        painter.setPen(strong)
        room = QRectF(ICON + 8, 0, self.width() - ICON - 8, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
