"""The post's pictures side by side, each with the state of its alt text; dragged into another order."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.media import MediaUse
from planner.languages import tr
from ui.views.composer.pictures import Pictures, is_video
from ui.views.composer.thumbs import GAP, SIDE, paint_thumb, paint_tile, thumb_words
from ui.views.composer.uses import Uses, moved
from ui.widgets.choices import Menu
from ui.widgets.themed import follow, px, repaint

IN_ROW = 4
_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class Strip(QWidget):
    """Thumbnails and a tile to add more.

    Left and right choose, with Alt they move the picture; Enter opens the crop, on the tile it adds; Delete
    takes out; Ctrl+V adds what was copied; Ctrl+Z takes the last change back.

    Signals:
        chosen(int): another picture by the arrows. picked(int): by the mouse. removed(int): take it out.
        shifted(int, int): move picture to place. cropping(int): cut it. wanted(): more pictures.
        pasted(): add what was copied. undone(bool): the last change back, True: and again.
    """

    chosen = Signal(int)
    picked = Signal(int)
    removed = Signal(int)
    shifted = Signal(int, int)
    cropping = Signal(int)
    wanted = Signal()
    pasted = Signal()
    undone = Signal(bool)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._uses: Uses = ()
        self._current = -1
        self._able = True
        self._on_tile = False
        self._pressed: tuple[int, QPointF] | None = None
        self._dragged: QPointF | None = None
        self._over = -1
        self._welcome = False
        pictures.ready.connect(self._ready)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ownFocus", True)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Pictures"))
        follow(self)

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        repaint(self)

    def show_uses(self, uses: Uses, index: int, *, able: bool = True) -> None:
        """Show the post's pictures, one of them chosen (-1: none)."""
        self._uses, self._current, self._able = uses, index, able
        self._on_tile = self._on_tile and able
        words = [self._word(use) for use in uses]
        self.setAccessibleDescription("; ".join(words) or tr("No pictures"))
        self._say()
        repaint(self)

    def welcome(self, *, dropped: bool) -> None:
        """Show that what is dragged from outside may be dropped here."""
        self._welcome = dropped
        self.update()

    def sizeHint(self) -> QSize:
        """Thumbnails in rows of four, and the tile."""
        count = len(self._uses) + self._able
        rows = max(-(-count // IN_ROW), 1)
        columns = max(min(count, IN_ROW), 1)
        step = px(SIDE) + GAP
        return QSize(columns * step, rows * step)

    def minimumSizeHint(self) -> QSize:
        """As it wants to be."""
        return self.sizeHint()

    def box(self, place: int) -> QRectF:
        """Where a picture lies (from 0)."""
        step = px(SIDE) + GAP
        return QRectF(2 + (place % IN_ROW) * step, 2 + (place // IN_ROW) * step, px(SIDE), px(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw pictures, badges and the tile; what is dragged lies above all."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        held = self._pressed[0] if self._pressed and self._dragged is not None else -1
        order = list(range(len(self._uses)))
        if held >= 0:
            order = list(moved(tuple(order), held, self._over))  # type: ignore[arg-type]
        for place, index in enumerate(order):
            chosen = index == self._current and not self._on_tile
            if index == held:
                paint_tile(painter, self.box(place), icon="", strong=True)
            else:
                paint_thumb(painter, self.box(place), self._uses[index], self._pictures, chosen=chosen)
        if self._able:
            strong = (self.hasFocus() and (self._on_tile or not self._uses)) or self._welcome
            paint_tile(painter, self.box(len(self._uses)), icon="plus", strong=strong)
        if held >= 0 and self._dragged is not None:
            painter.setOpacity(0.88)
            side = px(SIDE)
            spot = self._dragged - QPointF(side / 2, side / 2)
            paint_thumb(
                painter, QRectF(spot, self.box(0).size()), self._uses[held], self._pictures, chosen=True
            )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the picture under the pointer, or carry the one that is held."""
        if self._pressed is not None and self._able and event.buttons() & Qt.MouseButton.LeftButton:
            index, start = self._pressed
            far = (event.position() - start).manhattanLength()
            if index < len(self._uses) and (
                self._dragged is not None or far >= QGuiApplication.styleHints().startDragDistance()
            ):
                self._dragged = event.position()
                self._over = self._nearest(event.position())
                self.update()
            return
        index = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor)
        add = tr("Add pictures")
        self.setToolTip("" if index < 0 else self._uses[index].name if index < len(self._uses) else add)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a picture, or ask for more."""
        index = self._at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or index < 0:
            return
        if index == len(self._uses):
            self.wanted.emit()
            return
        self._pressed = index, event.position()
        self._on_tile = False

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Choose it, or leave it where it was carried to."""
        pressed, dragged, over = self._pressed, self._dragged, self._over
        self._pressed = self._dragged = None
        self.update()
        if pressed is None:
            return
        if dragged is None:
            self.picked.emit(pressed[0])
        elif over != pressed[0]:
            self.shifted.emit(pressed[0], over)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Cut it."""
        index = self._at(event.position())
        if 0 <= index < len(self._uses) and self._able:
            self.cropping.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a picture; by the menu key with the chosen one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self._current if by_key else self._at(QPointF(event.pos()))
        if not 0 <= index < len(self._uses) or not self._able:
            return
        self.chosen.emit(index)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        use = self._uses[index]
        still = not is_video(use, self._pictures.item(use.media_id))
        menu.add(tr("Crop…"), self._crop_current, icon_name="crop", enabled=still)
        menu.add(tr("Move left"), self._move_left, icon_name="left", enabled=index > 0)
        menu.add(tr("Move right"), self._move_right, icon_name="right", enabled=index < len(self._uses) - 1)
        menu.add(tr("Remove"), self._remove_current, icon_name="trash", danger=True)
        menu.popup(self.mapToGlobal(self.box(index).bottomLeft().toPoint()) if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key, held = event.key(), event.modifiers()
        if key == Qt.Key.Key_Escape and self._dragged is not None:
            self._pressed = self._dragged = None
            self.update()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._step(-1 if key == Qt.Key.Key_Left else 1, carry=bool(held & _ALT))
        elif not self._able:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_V and held & _CTRL:
            self.pasted.emit()
        elif key in {Qt.Key.Key_Z, Qt.Key.Key_Y} and held & _CTRL:
            self.undone.emit(key == Qt.Key.Key_Y or bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._current >= 0 and not self._on_tile:
            self._remove_current()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not held & _CTRL:
            if self._on_tile or self._current < 0:
                self.wanted.emit()
            else:
                self._crop_current()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self._on_tile = False
        self.update()

    def _step(self, step: int, *, carry: bool) -> None:
        last = len(self._uses) - 1
        if carry and self._able and 0 <= self._current + step <= last:
            self.shifted.emit(self._current, self._current + step)
            return
        if self._on_tile and step < 0:
            self._on_tile = False
        elif self._current + step > last and self._able:
            self._on_tile = True
        elif 0 <= self._current + step <= last:
            self.chosen.emit(self._current + step)
        self._say()
        self.update()

    def _word(self, use: MediaUse) -> str:
        state = thumb_words(use, self._pictures)[0]
        return tr("{file}: {state}", file=use.name or tr("picture"), state=state)

    def _say(self) -> None:
        """Name what is chosen, so that a screen reader tells of each step."""
        count = len(self._uses)
        if self._on_tile or not 0 <= self._current < count:
            self.setAccessibleName(tr("Pictures: add") if self._on_tile else tr("Pictures"))
            return
        use = self._uses[self._current]
        self.setAccessibleName(
            tr(
                "Picture {number} of {count}: {file}, {state}",
                number=self._current + 1,
                count=count,
                file=use.name or tr("picture"),
                state=thumb_words(use, self._pictures)[0],
            )
        )

    def _crop_current(self) -> None:
        self.cropping.emit(self._current)

    def _remove_current(self) -> None:
        self.removed.emit(self._current)

    def _move_left(self) -> None:
        self._step(-1, carry=True)

    def _move_right(self) -> None:
        self._step(1, carry=True)

    def _at(self, spot: QPointF) -> int:
        count = len(self._uses) + self._able
        return next((i for i in range(count) if self.box(i).contains(spot)), -1)

    def _nearest(self, spot: QPointF) -> int:
        """The place among the pictures that is nearest to the pointer."""
        places = range(len(self._uses))
        return min(places, key=lambda place: (self.box(place).center() - spot).manhattanLength())

    def _ready(self, _media_id: str) -> None:
        self.update()
