"""Where the window stands: as it was left, but never where no screen is any more."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SEEN = 120  # px of the window's upper edge that have to be on a screen, so that it can be moved
EDGE = 60  # px below that edge


def place(window: QWidget, geometry: QByteArray) -> None:
    """Put the window where it stood; the first time, or where that screen is gone, on the first screen."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    restored = window.restoreGeometry(geometry)
    if window.isMaximized() or window.isFullScreen():
        return  # the system chooses a screen that is there
    now = window.geometry()
    if not restored and screens:
        now = QRect(now.topLeft(), now.size().boundedTo(screens[0].size()))
    right = on_screen(now, screens)
    if right != window.geometry():
        window.setGeometry(right)


def on_screen(window: QRect, screens: Sequence[QRect]) -> QRect:
    """``window`` as it is while enough of its upper edge is seen; else in the middle of the first screen.

    Args:
        window: in desktop coordinates.
        screens: the part of each that windows may use; the first is the main one.
    """
    if not screens:
        return window
    upper = QRect(window.topLeft(), QPoint(window.right(), window.top() + EDGE))
    for screen in screens:
        seen = upper & screen
        if seen.width() >= min(SEEN, window.width()) and seen.height() >= EDGE // 2:
            return window
    home = QRect(QPoint(0, 0), window.size().boundedTo(screens[0].size()))
    home.moveCenter(screens[0].center())
    return home
