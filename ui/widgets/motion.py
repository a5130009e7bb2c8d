"""Short fades and slides; with reduced motion everything is immediate."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QPropertyAnimation, Qt
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from ui.theme.theme import current

FADE_MS = 120
SLIDE_MS = 160
SLIDE_PX = 8


def fade_in(widget: QWidget) -> None:
    """Show ``widget`` by a fade of 120 ms."""
    if current().reduced_motion:
        return
    effect = QGraphicsOpacityEffect(widget)
    effect.setOpacity(0.0)
    widget.setGraphicsEffect(effect)
    motion = QPropertyAnimation(effect, b"opacity", widget)
    motion.setDuration(FADE_MS)
    motion.setStartValue(0.0)
    motion.setEndValue(1.0)
    motion.finished.connect(_Drop(widget).now)
    motion.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)


_ARRIVAL = "arrival"


def slide_in(widget: QWidget, dx: int = 0, dy: int = SLIDE_PX) -> None:
    """Let ``widget`` arrive at its place from ``dx``, ``dy`` px away, in 160 ms."""
    if current().reduced_motion:
        return
    place = widget.pos()
    motion = QPropertyAnimation(widget, b"pos", widget)
    motion.setDuration(SLIDE_MS)
    motion.setEasingCurve(QEasingCurve.Type.OutCubic)
    motion.setStartValue(place + QPoint(dx, dy))
    motion.setEndValue(place)
    motion.setObjectName(_ARRIVAL)
    motion.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)


def arrive_at(widget: QWidget, place: QPoint) -> None:
    """Let ``widget``, if it is still sliding in, arrive at ``place``, from as near as it came to the old one."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly  # bars that scroll have motions of their own
    for motion in widget.findChildren(QPropertyAnimation, _ARRIVAL, direct):
        way = motion.startValue() - motion.endValue()
        motion.setEndValue(place)
        motion.setStartValue(place + way)


class _Drop(QWidget):
    """Takes the opacity effect away when the fade is over: effects slow down every later paint."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.hide()
        self._widget = widget

    def now(self) -> None:
        """Take it away."""
        self._widget.setGraphicsEffect(None)  # type: ignore[arg-type]
        self.deleteLater()
