"""Closing while posts are due: says which and when, and offers to keep running."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSystemTrayIcon, QVBoxLayout, QWidget

from ui.shell.status import Due, Outlook, closing_words
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.buttons import Button
from ui.widgets.choices import Menu
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import IconMark
from ui.widgets.sheet import Sheet

AHEAD = timedelta(hours=24)
WIDE = 480


def would_wait(outlook: Outlook, now: datetime, *, publishes: bool) -> tuple[Due, ...]:
    """The posts of the next 24 hours that nobody would send while this window is closed."""
    if outlook.others or not publishes:
        return ()
    return tuple(item for item in outlook.due if item.at - now <= AHEAD)


class ClosingSheet(Sheet):
    """Three ways on: keep running, close all the same, stay."""

    help_page = "guide/publishing.md"

    keep_running = Signal()
    close_now = Signal()
    stay = Signal()

    def __init__(self, due: Sequence[Due], now: datetime, parent: QWidget | None = None) -> None:
        headline, lines = closing_words(due, now)
        super().__init__(headline, parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 20, 22, 18)
        box.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconMark("clock", "acctx", 18))
        head.addWidget(Label(headline, size=15, weight=600))
        head.addStretch(1)
        box.addLayout(head)
        box.addWidget(Paragraph("\n".join(lines), color="tx"))
        box.addWidget(
            Paragraph(
                "Posts go out only while Parley runs. What is missed is never sent late by itself: you decide "
                "about it when you are back.",
                color="tx2",
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        self.anyway = Button("Close all the same", "ghost")
        self.anyway.clicked.connect(self.close_now)
        self.back = Button("Stay")
        self.back.clicked.connect(self.stay)
        self.keep = Button("Keep running minimised", "primary")
        self.keep.clicked.connect(self.keep_running)
        row.addWidget(self.anyway)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.keep)
        box.addSpacing(4)
        box.addLayout(row)

    def sizeHint(self) -> QSize:
        return QSize(WIDE, self.layout().heightForWidth(WIDE))


class Tray(QObject):
    """Parley's mark in the system tray while the window is hidden."""

    opened = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(QIcon(icon_pixmap("parley", current().acc, 32)), parent)
        self._icon.setToolTip("Parley is running and publishes what is due")
        self._menu = Menu()
        self._menu.add("Open Parley", self.opened.emit)
        self._menu.add("Close Parley", self.quit_wanted.emit)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._clicked)

    @staticmethod
    def available() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QApplication.platformName() != "offscreen"

    def show(self) -> None:
        """Show the mark."""
        self._icon.show()

    def hide(self) -> None:
        """Take the mark away."""
        self._icon.hide()

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.opened.emit()
