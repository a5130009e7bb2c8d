"""The three doors of the first run: a picture, a promise, a button; each card is one button."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from planner.domain.kinds import Kind
from planner.languages import tr
from ui.shell.rail_items import ENTER
from ui.theme.icons import icon_pixmap
from ui.theme.theme import Theme, current, mix
from ui.widgets.labels import Paragraph
from ui.widgets.themed import follow, px, repaint

CARD = QSize(296, 321)
ART = 150  # px of the picture above
_K = Kind
SAMPLE_WEEKS = (
    (_K.STORY, None, _K.TEACH, _K.CONVERSE, None, _K.PROMOTE, None),
    (_K.COMMUNITY, _K.STORY, None, None, _K.TEACH, _K.CONVERSE, None),
    (None, _K.ENTERTAIN, _K.STORY, None, _K.PROMOTE, None, None),
)
SLOTS = ((0, 0.22, _K.STORY), (2, 0.38, _K.CONVERSE), (4, 0.16, _K.TEACH), (5, 0.46, _K.COMMUNITY))


class Door(QPushButton):
    """A card of the welcome screen. ``art``: "sample", "import" or "empty"."""

    def __init__(
        self, art: str, title: str, promise: str, action: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._art, self._title, self._action = art, title, action
        self._promise = Paragraph(promise, color="tx2", parent=self)
        self._promise.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(f"{title}: {action}")
        self.setAccessibleDescription(promise)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("radius", 12)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        wide = CARD.width() - 42
        self._promise.setGeometry(21, ART + px(44), wide, self._promise.heightForWidth(wide))
        repaint(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(CARD.width(), ART + px(CARD.height() - ART))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(card, 12, 12)
        painter.fillPath(path, theme.raised)
        painter.save()
        painter.setClipPath(path)
        painter.setClipRect(QRectF(0, 0, self.width(), ART), Qt.ClipOperation.IntersectClip)
        painter.fillRect(QRectF(0, 0, self.width(), ART), theme.panel)
        {"sample": self._sample, "import": self._import, "empty": self._empty}[self._art](painter, theme)
        painter.restore()
        painter.fillRect(QRectF(0, ART, self.width(), 1), theme.line)
        strong = self.underMouse() or self.hasFocus()
        painter.setPen(theme.acc if self.hasFocus() else theme.field if strong else theme.line2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card, 12, 12)
        painter.setPen(theme.tx)
        painter.setFont(theme.font(15, 600))
        title = QRectF(21, ART + px(16), self.width() - 42, px(22))
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self._title)
        self._paint_action(painter, theme)

    def _paint_action(self, painter: QPainter, theme: Theme) -> None:
        primary = self._art == "sample"
        painter.setFont(theme.font(13, 600 if primary else 500))
        wide = painter.fontMetrics().horizontalAdvance(self._action) + 26
        box = QRectF(21.5, self.height() - px(30) - 18.5, wide, px(30) - 1)
        hover = self.underMouse()
        fill = (theme.acch if hover else theme.acc) if primary else (theme.sel if hover else theme.raised)
        painter.setPen(fill if primary else theme.line2)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 7, 7)
        painter.setPen(theme.acct if primary else theme.tx)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._action)

    def _sample(self, painter: QPainter, theme: Theme) -> None:
        step = QPointF(38.3, 40.3)
        for row, week in enumerate(SAMPLE_WEEKS):
            for column, kind in enumerate(week):
                cell = QRectF(16.5 + column * step.x(), 23.5 + row * step.y(), 34, 36)
                self._cell(painter, theme, cell)
                if kind is None:
                    continue
                color = theme.kind(kind)
                chip = QRectF(cell.left() + 4, cell.top() + 10, 27, 16)
                painter.fillRect(chip, mix(color, theme.raised, 0.18))
                painter.fillRect(QRectF(chip.left(), chip.top(), 3, 16), color)
                grey = mix(theme.field, theme.raised, 0.42)
                painter.fillRect(QRectF(chip.left() + 7, chip.top() + 4, 16, 2.5), grey)
                painter.fillRect(QRectF(chip.left() + 7, chip.top() + 9.5, 11, 2.5), grey)

    def _import(self, painter: QPainter, theme: Theme) -> None:
        table = QRectF(41.5, 25.5, 215, 160)
        path = QPainterPath()
        path.addRoundedRect(table, 9, 9)
        painter.fillPath(path, theme.raised)
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(QRectF(table.left(), table.top(), table.width(), 26), theme.sel)
        painter.restore()
        painter.setPen(theme.line2)
        painter.drawPath(path)
        painter.setFont(theme.font(11, 600))
        painter.setPen(theme.tx2)
        columns = (14, 68, 122, 176)
        for left, word in zip(columns, (tr("Text"), tr("Date"), tr("Time"), tr("Image")), strict=True):
            painter.drawText(QPointF(table.left() + left, table.top() + 17), word)
        for row, text in enumerate((34, 28, 36, 30)):
            middle = table.top() + 39 + row * 25
            painter.fillRect(QRectF(table.left(), middle + 12, table.width(), 1), theme.line)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.line2)
            for left, wide in zip(columns[:3], (text, 30, 24), strict=True):
                painter.drawRoundedRect(QRectF(table.left() + left, middle - 2.5, wide, 5), 2, 2)
            bad = row == 2
            painter.setBrush(theme.warnsoft if bad else theme.accsoft)
            painter.drawEllipse(QPointF(table.left() + 182, middle), 7, 7)
            ink = theme.warn if bad else theme.acc
            if bad:
                painter.setPen(ink)
                painter.setFont(theme.font(11, 600))
                box = QRectF(table.left() + 175, middle - 7, 14, 14)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "!")
            else:
                tick = icon_pixmap("check", ink, 10, self.devicePixelRatioF(), 3.2)
                painter.drawPixmap(QPointF(table.left() + 177, middle - 5), tick)

    def _empty(self, painter: QPainter, theme: Theme) -> None:
        tops = {column: (top, kind) for column, top, kind in SLOTS}
        for column in range(7):
            cell = QRectF(16.5 + column * 38.3, 31.5, 34, 90)
            self._cell(painter, theme, cell)
            if column in tops:
                top, kind = tops[column]
                pen = QPen(theme.kind(kind), 1.3, Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([2.6, 1.8])
                painter.setPen(pen)
                painter.setBrush(QColor(0, 0, 0, 0))
                slot = QRectF(cell.left() + 4, cell.top() + 90 * top, 26, 22)
                painter.drawRoundedRect(slot, 4, 4)

    @staticmethod
    def _cell(painter: QPainter, theme: Theme, cell: QRectF) -> None:
        painter.setPen(theme.line)
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(cell, 4, 4)
