"""Parley's mark in the system tray: what goes out next, pause, open, close; and the system's own messages."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from planner.languages import tr
from ui.shell.status import Outlook, day_and_time, shortened, upper_first
from ui.theme.icons import icon_pixmap
from ui.theme.theme import current
from ui.widgets.choices import Menu

SIDES = (16, 22, 24, 32, 48)  # px: each desktop takes the one it needs
SHOWN_MS = 10_000


def available() -> bool:
    """Whether this desktop has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QApplication.platformName() != "offscreen"


class Tray(QObject):
    """The icon and its menu.

    Attributes:
        opened: bring the window. next_wanted: show what goes out next. pause_wanted: pause everything, or let it go on.
        quit_wanted: close Parley. message_pressed: the message shown last was clicked.
    """

    opened = Signal()
    next_wanted = Signal()
    pause_wanted = Signal()
    quit_wanted = Signal()
    message_pressed = Signal()

    def __init__(self, parent: QWidget, icon: Callable[[QObject], QSystemTrayIcon] = QSystemTrayIcon) -> None:
        super().__init__(parent)
        self._window = parent
        self._icon = icon(parent)
        self._icon.activated.connect(self._clicked)
        self._icon.messageClicked.connect(self.message_pressed)
        self._menu: Menu | None = None
        self.words = ""
        self.retheme()
        current().changed.connect(self.retheme)
        self.tell(None, None, "UTC")

    def tell(self, outlook: Outlook | None, now: datetime | None, zone: str) -> None:
        """Say what goes out next; None: no plan is open."""
        due = outlook.due[0] if outlook is not None and outlook.due else None
        if due is not None and now is not None:
            when = upper_first(day_and_time(due.at, now, zone))
            self.words = f"{when} · {shortened(due.words)}"
        else:
            anything_paused = outlook is not None and bool(outlook.pauses)
            self.words = tr("Nothing is sent") if anything_paused else tr("Nothing is planned")
        paused = outlook is not None and any(
            one.client_id is None and one.account_id is None for one in outlook.pauses
        )
        self._icon.setToolTip(f"Parley\n{tr('Everything is paused') if paused else self.words}")
        before, self._menu = self._menu, self._made(paused, due is not None, outlook is not None)
        self._icon.setContextMenu(self._menu)
        if before is not None:
            before.deleteLater()

    def menu(self) -> Menu:
        """What a click with the right button shows."""
        assert self._menu is not None
        return self._menu

    def show(self) -> None:
        """Show the mark."""
        self._icon.show()

    def hide(self) -> None:
        """Take the mark away."""
        self._icon.hide()

    def shown(self) -> bool:
        """Whether it is there."""
        return bool(self._icon.isVisible())

    def say(self, title: str, body: str, *, loud: bool) -> None:
        """Show one of the system's messages."""
        kinds = QSystemTrayIcon.MessageIcon
        self._icon.showMessage(title, body, kinds.Warning if loud else kinds.Information, SHOWN_MS)

    def retheme(self) -> None:
        """Draw the mark anew."""
        mark = QIcon()
        for side in SIDES:
            mark.addPixmap(icon_pixmap("parley", current().acc, side))
        self._icon.setIcon(mark)

    def _made(self, paused: bool, due: bool, open_plan: bool) -> Menu:
        menu = Menu(self._window)
        menu.add(self.words, self.next_wanted.emit, icon_name="clock", enabled=due)
        menu.addSeparator()
        menu.add(tr("Open Parley"), self.opened.emit, icon_name="parley")
        words = tr("Resume everything") if paused else tr("Pause everything")
        menu.add(words, self.pause_wanted.emit, icon_name="octagon-pause", enabled=open_plan)
        menu.addSeparator()
        menu.add(tr("Close Parley"), self.quit_wanted.emit, icon_name="x")
        return menu

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        reasons = QSystemTrayIcon.ActivationReason
        if reason in {reasons.Trigger, reasons.DoubleClick}:
            self.opened.emit()
