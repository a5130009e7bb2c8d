"""An idea as a card: its words, what was noted, whose it is. It can be dragged onto a day or another kind."""

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from planner.domain.client import Client
from planner.domain.kinds import kind_name
from planner.domain.post import Post
from planner.languages import tr
from ui.theme.icons import badge_pixmap
from ui.theme.theme import current
from ui.widgets.marks import paint_avatar
from ui.widgets.themed import follow, px

IDEA = "application/x-parley-idea"
"""What is dragged: the id of the post, as UTF-8."""

PAD, SIDE = 10, 20
LINES = 4
CARRIED = QSize(200, 26)
DIMMED = 0.35


class IdeaCard(QWidget):
    """One idea.

    Signals:
        opened(): by double click or Enter. menu(QPoint): asked for at this point of the screen.
        pressed(int): another key, for the board: arrows, Del, D (give it a day).
        rested(bool): it is being dragged; it lies again.
    """

    opened = Signal()
    menu = Signal(QPoint)
    pressed = Signal(int)
    rested = Signal(bool)

    def __init__(self, post: Post, client: Client | None = None, *, width: int = 200) -> None:
        super().__init__()
        self.post, self._client = post, client
        self.resize(width, 1)  # about as wide as it will be, so that it is measured once
        self._broken: tuple[list[str], bool] = ([], False)
        self._from: QPoint | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("radius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        kind = kind_name(post.kind) if post.kind else tr("Kind not chosen")
        whose = f", {client.name}" if client else ""
        self.setAccessibleName(tr("Idea, {kind}, {words}", kind=kind, words=self.words()) + whose)
        follow(self)

    def shows(self, post: Post, client: Client | None) -> bool:
        """Whether it shows just this already."""
        return (self.post, self._client) == (post, client)

    def words(self) -> str:
        """Title and text; the notes of an idea that has no words yet."""
        post = self.post
        said = " ".join(part for part in (post.title.strip(), " ".join(post.text.split())) if part)
        return said or post.notes or tr("Empty idea")

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self._measure()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def _lines(self) -> tuple[list[str], bool]:
        """The words broken to the card's width, and whether some were left out."""
        room = max(60, self.width() - 2 * PAD - 4 - (SIDE + 6 if self._client else 0))
        layout = QTextLayout(self.words(), current().font(13))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while len(lines) < LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room)
            lines.append(self.words()[line.textStart() : line.textStart() + line.textLength()])
        layout.endLayout()
        return lines, sum(map(len, lines)) < len(self.words())

    def _measure(self) -> None:
        self._broken = self._lines()
        noted = bool(self.post.notes and self.words() != self.post.notes)
        height = 2 * PAD + len(self._broken[0]) * px(18) + (px(18) if noted else 0)
        if height != self.height():  # each new height lays the whole board out again
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(180, self.height())

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = (event.position().toPoint() - self._from).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._drag()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._from = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif (
            event.key()
            in {
                Qt.Key.Key_Up,
                Qt.Key.Key_Down,
                Qt.Key.Key_Left,
                Qt.Key.Key_Right,
                Qt.Key.Key_Delete,
                Qt.Key.Key_D,
            }
            and not event.modifiers()
        ):
            self.pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def _carried(self) -> QPixmap:
        """What follows the pointer: a badge and the first words."""
        theme, dpr = current(), self.devicePixelRatioF()
        size = QSize(px(CARRIED.width()), px(CARRIED.height()))
        pixmap = QPixmap(size * dpr)
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.acc, 1))
        painter.setBrush(theme.chip_fill(self.post.kind))
        painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 5, 5)
        painter.drawPixmap(8, (size.height() - 13) // 2, badge_pixmap(self.post.kind, theme, dpr))
        painter.setFont(theme.font(11.5, 500))
        painter.setPen(theme.tx)
        box = QRectF(27, 0, size.width() - 34, size.height())
        words = painter.fontMetrics().elidedText(
            self.words(), Qt.TextElideMode.ElideRight, round(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
        return pixmap

    def _drag(self) -> None:
        drag, data = QDrag(self), QMimeData()
        data.setData(IDEA, QByteArray(self.post.id.encode()))
        drag.setMimeData(data)
        drag.setPixmap(self._carried())
        drag.setHotSpot(
            QPoint(CARRIED.width() // 8, -6)
        )  # below the pointer: what it is dropped on stays in sight
        self._from, self._dragged = None, True
        self.update()
        self.rested.emit(False)
        drag.exec(Qt.DropAction.MoveAction)
        self._dragged = False
        self.rested.emit(True)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dragged:
            painter.setOpacity(DIMMED)
        edge = theme.acc if self.hasFocus() else theme.field if self.underMouse() else theme.line2
        painter.setPen(QPen(edge, 1))
        painter.setBrush(theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.kind(self.post.kind) if self.post.kind else theme.field)
        painter.drawRoundedRect(QRectF(3, 6, 3, self.height() - 12), 1.5, 1.5)
        lines, cut = self._broken
        painter.setFont(theme.font(13))
        painter.setPen(theme.tx)
        top = float(PAD)
        room = self.width() - 2 * PAD - 4 - (SIDE + 6 if self._client else 0)
        for number, line in enumerate(lines):
            shown = line.rstrip()
            if cut and number == len(lines) - 1:
                shown = painter.fontMetrics().elidedText(f"{shown} …", Qt.TextElideMode.ElideRight, room)
            box = QRectF(
                PAD + 4, top, room + PAD, px(18)
            )  # a line may be a hair wider than it was broken for
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
            top += px(18)
        if self.post.notes and self.words() != self.post.notes:
            painter.setFont(theme.font(12))
            painter.setPen(theme.tx2)
            box = QRectF(PAD + 4, top, room, px(18))
            shown = painter.fontMetrics().elidedText(
                " ".join(self.post.notes.split()), Qt.TextElideMode.ElideRight, round(box.width())
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        if self._client:
            box = QRectF(self.width() - PAD - SIDE + 2, PAD, SIDE, SIDE)
            paint_avatar(painter, box, self._client.initials, self._client.colour)


def idea_in(data: QMimeData) -> str:
    """The id of the idea that is dragged, "" when something else is."""
    return bytes(data.data(IDEA).data()).decode() if data.hasFormat(IDEA) else ""
