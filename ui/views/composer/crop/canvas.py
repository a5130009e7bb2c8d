"""The picture with the frame of what is kept: dragged, pulled at eight handles, moved by arrows."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.languages import tr
from ui.theme.theme import current
from ui.views.composer.crop.shape import ALL, Frame, pulled, scaled, shifted
from ui.widgets.themed import follow

EDGE = 12
GRIP = 12.0
REACH = 16.0
STEP, LEAP = 0.005, 0.05
ZOOM = 1.05
HANDLES = tuple((x, y) for y in (-1, 0, 1) for x in (-1, 0, 1) if (x, y) != (0, 0))
_CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
}
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SIZES = {
    Qt.Key.Key_Plus: ZOOM,
    Qt.Key.Key_Equal: ZOOM,
    Qt.Key.Key_Minus: 1 / ZOOM,
}


class Canvas(QWidget):
    """A picture and a frame on it.

    Signals:
        framed(): the frame is another one.

    Attributes:
        frame: what is kept. ratio: the form that is held (width divided by height), 0: none.
    """

    framed = Signal()

    def __init__(
        self, image: QImage, shape: float, frame: Frame = ALL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._image, self.shape, self.frame = image, shape, frame
        self.ratio = 0.0
        self._held: tuple[tuple[int, int], QPointF, Frame] | None = None
        self._scaled: QImage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 160)
        self.setAccessibleName(tr("Crop frame"))
        follow(self)

    def retheme(self) -> None:
        """Read colours from the current theme."""
        self.update()

    def sizeHint(self) -> QSize:
        """Large, where there is room."""
        return QSize(560, 430)

    def show_frame(self, frame: Frame) -> None:
        """Show another frame, and say so."""
        if frame == self.frame:
            return
        self.frame = frame
        self.framed.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, with Shift by more; plus and minus size; Ctrl with arrows pulls the lower right corner."""
        key = Qt.Key(event.key())
        if key in _SIZES:
            self.show_frame(scaled(self.frame, _SIZES[key]))
        elif key in _ARROWS:
            step = LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            across, along = _ARROWS[key]
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                handle = (1, 1) if self.ratio else (abs(across), abs(along))
                self.show_frame(pulled(self.frame, handle, across * step, along * step, self._share()))
            else:
                self.show_frame(shifted(self.frame, across * step, along * step))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel sizes the frame."""
        self.show_frame(scaled(self.frame, 1 / ZOOM if event.angleDelta().y() > 0 else ZOOM))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle, or of the whole frame."""
        if event.button() == Qt.MouseButton.LeftButton:
            handle = self._handle_at(event.position())
            if handle is not None:
                self._held = handle, event.position(), self.frame

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held; else show what could be."""
        if self._held is None:
            handle = self._handle_at(event.position())
            inside = Qt.CursorShape.SizeAllCursor
            self.setCursor(Qt.CursorShape.ArrowCursor if handle is None else _CURSORS.get(handle, inside))
            return
        handle, start, frame = self._held
        picture = self._picture()
        right = (event.position().x() - start.x()) / picture.width()
        down = (event.position().y() - start.y()) / picture.height()
        if handle == (0, 0):
            self.show_frame(shifted(frame, right, down))
        else:
            self.show_frame(pulled(frame, handle, right, down, self._share()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, what is cut off dimmed, thirds and handles."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.sunken)
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        picture, box = self._picture(), self._box()
        painter.drawImage(picture, self._at_size(picture))
        dim = QPainterPath()
        dim.addRect(picture)
        hole = QPainterPath()
        hole.addRect(box)
        painter.fillPath(dim - hole, QColor(12, 16, 14, 150))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 90), 1))
        for third in (1 / 3, 2 / 3):
            x, y = box.left() + box.width() * third, box.top() + box.height() * third
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(QPen(QColor(0, 0, 0, 110), 3))
        painter.drawRect(box)
        painter.setPen(
            QPen(theme.acc if self.hasFocus() else QColor("#FFFFFF"), 2 if self.hasFocus() else 1.4)
        )
        painter.drawRect(box)
        painter.setPen(QPen(QColor(0, 0, 0, 110), 1))
        painter.setBrush(QColor("#FFFFFF"))
        for handle in HANDLES:
            spot = self._spot(handle, box)
            painter.drawRoundedRect(QRectF(spot.x() - GRIP / 2, spot.y() - GRIP / 2, GRIP, GRIP), 3, 3)

    def _share(self) -> float | None:
        return self.ratio / self.shape if self.ratio else None

    def _picture(self) -> QRectF:
        """Where the picture lies."""
        room = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        width = min(room.width(), room.height() * self.shape)
        height = width / self.shape
        return QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)

    def _box(self) -> QRectF:
        """Where the frame lies."""
        picture, frame = self._picture(), self.frame
        return QRectF(
            picture.left() + frame.left * picture.width(),
            picture.top() + frame.top * picture.height(),
            frame.width * picture.width(),
            frame.height * picture.height(),
        )

    def _at_size(self, picture: QRectF) -> QImage:
        dpr = self.devicePixelRatioF()
        size = (picture.size() * dpr).toSize()
        if self._scaled is None or self._scaled.size() != size:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        return self._scaled

    @staticmethod
    def _spot(handle: tuple[int, int], box: QRectF) -> QPointF:
        return QPointF(
            box.center().x() + handle[0] * box.width() / 2, box.center().y() + handle[1] * box.height() / 2
        )

    def _handle_at(self, spot: QPointF) -> tuple[int, int] | None:
        box = self._box()
        near = [((spot - self._spot(handle, box)).manhattanLength(), handle) for handle in HANDLES]
        distance, handle = min(near)
        if distance <= REACH:
            return handle
        return (0, 0) if box.contains(spot) else None
