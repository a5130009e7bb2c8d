"""Round corners for windows of their own, where nothing may draw the desktop under them."""

import math

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget


class RoundCorners(QObject):
    """Makes the corners of a popup translucent; on X11 it cuts them off, whenever the popup is resized.

    Without a compositing manager X11 shows what is translucent as black.
    """

    def __init__(self, window: QWidget, radius: float) -> None:
        super().__init__(window)
        self._radius = radius
        if QGuiApplication.platformName() == "xcb":
            window.installEventFilter(self)
        else:
            window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt."""
        if isinstance(event, QResizeEvent) and isinstance(watched, QWidget):
            watched.setMask(rounded(QRect(0, 0, event.size().width(), event.size().height()), self._radius))
        return False


def rounded(area: QRect, radius: float) -> QRegion:
    """The pixels of ``area`` whose middle lies within corners of ``radius``."""
    region = QRegion(area)
    for line in range(math.ceil(radius)):
        off = round(radius - math.sqrt(radius**2 - (radius - line - 0.5) ** 2))
        for top in (area.top() + line, area.bottom() - line):
            region -= QRegion(area.left(), top, off, 1)
            region -= QRegion(area.right() + 1 - off, top, off, 1)
    return region
