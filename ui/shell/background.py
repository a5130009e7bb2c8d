"""Parley while its window is not looked at: the tray, messages that lead to the right place, closing to the tray."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from planner.languages import tr
from ui.shell import desktop as desktops
from ui.shell import tray as trays
from ui.shell.tray import Tray

if TYPE_CHECKING:
    from ui.shell.news import Message, News
    from ui.shell.notifier import Notifier
    from ui.shell.window import MainWindow

TRAY, CLOSING = "tray", "closing"
"""Preferences: "off" for no mark in the tray; what closing does: "ask", "stay" or "close"."""
ASK, STAY, CLOSE = "ask", "stay", "close"
SETTLE_MS = 800
TOLD = "told_tray"  # preference: the person was told where the window went
WENT = (tr("Parley runs on"), tr("It publishes what comes due. The mark here brings the window back."))


class Background(QObject):
    """One per program; follows whichever plan is open in ``window``."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.tray = _tray(window)
        self.desktop = None if self.tray is not None else _desktop()
        self.notifier: Notifier | None = None
        if self.tray is not None:
            self.tray.opened.connect(window.to_front)
            self.tray.next_wanted.connect(self._next)
            self.tray.pause_wanted.connect(window.actions_.pause_everything)
            self.tray.quit_wanted.connect(window.end)
            self.tray.message_pressed.connect(self._pressed)
        window.adopted.connect(self._adopted)
        window.preferences.changed.connect(self._show_tray)
        window.installEventFilter(self)
        self._show_tray()

    def has_tray(self) -> bool:
        """Whether the window can go to the tray."""
        return self.tray is not None and self.tray.shown()

    def tells_outside(self) -> bool:
        """Whether messages can be shown outside of the window."""
        return self.tray is not None or self.desktop is not None

    def leave(self) -> None:
        """Take the window away and run on: in the tray, else minimised."""
        if self.tray is None:
            self._window.showMinimized()
            return
        self.tray.show()
        self._window.hide()
        if not self._window.preferences.text(TOLD):
            self._window.preferences.put(TOLD, "yes", tell=False)
            self.tray.say(*WENT, loud=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._show_tray()  # one that was there for the hidden window only goes
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Take the mark away: Parley ends."""
        self._hush()
        if self.tray is not None:
            self.tray.hide()

    def _show_tray(self) -> None:
        if self.tray is None:
            return
        if self._window.preferences.text(TRAY, "on") == "on" or not self._window.isVisible():
            self.tray.show()
        else:
            self.tray.hide()

    def _adopted(self) -> None:
        self._hush()
        session, keeper = self._window.session(), self._window.keeper()
        if session is None or keeper is None:
            return
        keeper.loaded.connect(self._tell)
        self._tell()
        QTimer.singleShot(SETTLE_MS, session, self._listen)  # the month is painted first

    def _hush(self) -> None:
        if self.notifier is not None:
            self.notifier.stop()
            self.notifier = None

    def _listen(self) -> None:
        from ui.shell.findings_told import FindingsTold
        from ui.shell.notifier import Notifier

        session = self._window.session()
        if session is not None and not session.closed() and self.notifier is None:
            self.notifier = Notifier(self._window, session, self._say if self.tells_outside() else None)
            FindingsTold(self._window, session)

    def _tell(self) -> None:
        keeper = self._window.keeper()
        if self.tray is not None and keeper is not None:
            now = self._window.context.services.clock.now()
            self.tray.tell(keeper.rows.outlook, now, self._window.preferences.own_zone)

    def _say(self, message: "Message") -> None:
        outside = self.tray or self.desktop
        if outside is not None:
            outside.say(message.title, message.body, loud=message.loud)

    def _next(self) -> None:
        keeper = self._window.keeper()
        self._window.to_front()
        if keeper is not None and keeper.rows.outlook.due and self._free():
            self._window.context.shell.compose(keeper.rows.outlook.due[0].post_id)

    def _pressed(self) -> None:
        self._window.to_front()
        if self.notifier is not None and self.notifier.last and self._free():
            self.open_news(self.notifier.last)

    def open_news(self, news: "Sequence[News]") -> None:
        """Lead to what was told: a journal, a question, what was missed, the accounts, or today."""
        from ui.shell.news import Topic

        shell, topics = self._window.context.shell, {one.topic for one in news}
        clients = {one.client_id for one in news}
        if self._window.session() is not None and self._window.context.bridge.client not in {None, *clients}:
            self._window.session().bridge.choose_client(next(iter(clients)) if len(clients) == 1 else None)
        posts = {one.post_id for one in news}
        if Topic.MISSED in topics or any(one.asks for one in news if len(posts) > 1):
            shell.catch_up()
        elif topics == {Topic.BY_HAND} and len(posts) == 1 and news[0].post_id is not None:
            shell.post_by_hand(news[0].post_id)
        elif topics == {Topic.SIGN_IN}:
            shell.show_view("accounts")
        elif len(posts) == 1 and topics <= {Topic.PUBLISHED, Topic.FAILED} and news[0].post_id is not None:
            (shell.ask_live if news[0].asks else shell.show_journal)(news[0].post_id)
        else:
            self._window.actions_.today()

    def _free(self) -> bool:
        return self._window.working() and not self._window.covered()


def _desktop() -> desktops.DesktopMessages | None:
    path = desktops.program()
    return desktops.DesktopMessages(path) if path else None


def _tray(window: QWidget) -> Tray | None:
    return Tray(window) if trays.available() else None
