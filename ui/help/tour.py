"""The tour: a card beside one real control after another, the rest of the window dimmed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from planner.languages import tr
from ui.theme.theme import current
from ui.widgets.announce import announce
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.shadow import MARGIN, paint_surface
from ui.widgets.themed import follow, px

WIDE = 320  # px of the card
AROUND = 6  # px between a control and its ring
AWAY = 12  # px between the ring and the card
EDGE = 10  # px kept free at the window's edges
RADIUS = 10
FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown})
BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp})


@dataclass(frozen=True, slots=True)
class Step:
    """One stop. ``where`` finds what it points at: a widget and the part of it meant, None: it is not there."""

    title: str
    words: str
    where: Callable[[], "tuple[QWidget, QRect] | None"]


class Tour(QWidget):
    """Covers the window. Enter and arrow keys go on and back, Esc ends.

    Attributes:
        ended: the last step was left, or the tour was ended before: True when it was seen to its end.
        card: what is read; step: the number of the stop, from 0.
    """

    ended = Signal(bool)

    def __init__(self, window: QWidget, steps: Sequence[Step]) -> None:
        super().__init__(window)
        self.steps = [step for step in steps if step.where() is not None]
        self.step = 0
        self._before = QApplication.focusWidget()
        self._hole = QRect()
        self.setAccessibleName(tr("Tour"))
        self.setProperty("covers", True)  # the keys of what it covers rest
        self.card = _Card(self)
        self.card.back.clicked.connect(self.go_back)
        self.card.forward.clicked.connect(self.go_on)
        self.card.end.clicked.connect(self.leave)
        for watched in (window, *self.card.buttons):
            watched.installEventFilter(self)
        self.setGeometry(window.rect())
        follow(self)

    def start(self) -> None:
        """Show the first stop."""
        self.show()
        self.raise_()
        self._show()

    def go_on(self) -> None:
        """The next stop, or the end."""
        if self.step + 1 >= len(self.steps):
            self._finish(seen=True)
            return
        self.step += 1
        self._show()

    def go_back(self) -> None:
        """The stop before."""
        if self.step:
            self.step -= 1
            self._show()

    def leave(self) -> None:
        """End it here."""
        self._finish(seen=False)

    def hole(self) -> QRect:
        """What is pointed at, in the window's coordinates."""
        return self._hole

    def retheme(self) -> None:
        """Read colours and fonts from the current theme."""
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_on()
        else:
            self._turned(event.key())
        event.accept()  # nothing below hears keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        now = QApplication.focusWidget()
        if now is not None and not self.isAncestorOf(now):
            (self.card.forward if forward else self.card.end).setFocus(Qt.FocusReason.TabFocusReason)
        return moved

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.setGeometry(self.parentWidget().rect())
            self._place()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched in self.card.buttons and self._turned(event.key())  # buttons would move the focus
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dim, ring = QPainterPath(), QPainterPath()
        dim.addRect(QRectF(self.rect()))
        ring.addRoundedRect(QRectF(self._hole), RADIUS, RADIUS)
        painter.fillPath(dim.subtracted(ring), theme.scrim)
        painter.setPen(QPen(theme.acc, 2))
        painter.drawPath(ring)

    def _turned(self, key: int) -> bool:
        if key in FORWARD:
            self.go_on()
        elif key in BACK:
            self.go_back()
        return key in FORWARD or key in BACK

    def _show(self) -> None:
        step = self.steps[self.step]
        self.card.tell(step, self.step, len(self.steps))
        self._place()
        self.card.show()
        self.card.forward.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, f"{step.title}. {step.words}")

    def _place(self) -> None:
        found = self.steps[self.step].where() if self.steps else None
        if found is not None:
            widget, rect = found
            hole = QRect(widget.mapTo(self.parentWidget(), rect.topLeft()), rect.size())
            self._hole = hole.adjusted(-AROUND, -AROUND, AROUND, AROUND) & self.rect().adjusted(2, 2, -2, -2)
        self.card.resize(self.card.sizeHint())
        self.card.move(beside(self._hole, self.card.surface_size(), self.rect()) - QPoint(MARGIN, MARGIN))
        self.update()

    def _finish(self, *, seen: bool) -> None:
        self.parentWidget().removeEventFilter(self)
        self.hide()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit(seen)
        self.deleteLater()


def beside(hole: QRect, card: QSize, room: QRect) -> QPoint:
    """Where a card goes: right of what it is about, else left, below or above it; inside it where all is full."""
    top = max(room.top() + EDGE, min(hole.top(), room.bottom() - EDGE - card.height()))
    left = max(room.left() + EDGE, min(hole.left(), room.right() - EDGE - card.width()))
    if hole.right() + AWAY + card.width() + EDGE <= room.right():
        return QPoint(hole.right() + AWAY, top)
    if hole.left() - AWAY - card.width() >= room.left() + EDGE:
        return QPoint(hole.left() - AWAY - card.width(), top)
    if hole.bottom() + AWAY + card.height() + EDGE <= room.bottom():
        return QPoint(left, hole.bottom() + AWAY)
    if hole.top() - AWAY - card.height() >= room.top() + EDGE:
        return QPoint(left, hole.top() - AWAY - card.height())
    return QPoint(hole.center().x() - card.width() // 2, hole.center().y() - card.height() // 2)


class _Card(QWidget):
    """Title, words, which stop it is, and the way on."""

    def __init__(self, tour: Tour) -> None:
        super().__init__(tour)
        self.title = Label("", size=15, weight=600)
        self.words = Paragraph("", color="tx2")
        self.count = Label("", size=12, color="tx3", tabular=True)
        self.end = Button(tr("End tour"), "ghost", "small")
        self.back = Button(tr("Back"), size="small")
        self.forward = Button(tr("Next"), "primary", "small")
        self.buttons = (self.end, self.back, self.forward)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.count)
        foot.addStretch(1)
        for button in self.buttons:
            foot.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(MARGIN + 16, MARGIN + 13, MARGIN + 12, MARGIN + 11)
        box.setSpacing(7)
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addSpacing(4)
        box.addLayout(foot)

    def tell(self, step: Step, number: int, count: int) -> None:
        """Say a stop."""
        self.title.setText(step.title)
        self.words.setText(step.words)
        self.count.setText(tr("{number} of {count}", number=number + 1, count=count))
        self.back.setVisible(number > 0)
        self.forward.set_words(tr("Next") if number + 1 < count else tr("Done"))
        self.end.setVisible(number + 1 < count)

    def sizeHint(self) -> QSize:
        wide = px(WIDE) + 2 * MARGIN
        return QSize(wide, self.layout().heightForWidth(wide))

    def surface_size(self) -> QSize:
        """Of what is seen, without the shadow."""
        return self.size() - QSize(2 * MARGIN, 2 * MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        surface = QRectF(self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        paint_surface(painter, surface, RADIUS, current(), self.devicePixelRatioF())
