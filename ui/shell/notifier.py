"""Tells what happened: to screen readers always, by the system's messages while the window is not looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import PublicationId
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from ui.preferences import Preferences
from ui.shell.news import Message, News, Topic, known_already, message_of, read_news, read_replies
from ui.widgets.announce import announce

if TYPE_CHECKING:
    from ui.shell.window import MainWindow

GATHER_MS = 2500  # what comes within this time is one message
REST_MS = 60_000  # after a message: what comes meanwhile is one more
MINUTE_MS = 60_000
SWITCH = "tell_"
"""Preference "tell_published" and so on: "off" where the person wants no message about it."""


@dataclass(frozen=True, slots=True)
class _Looked:
    """What is to be said of the publications ``ids``."""

    ids: frozenset[str]
    news: Sequence[News]


def wanted(preferences: Preferences, topic: Topic) -> bool:
    """Whether the person wants to be told of this by a message."""
    return preferences.text(f"{SWITCH}{topic.value}", "on") == "on"


class Notifier(QObject):
    """Listens to one open plan; lives as long as it.

    Args:
        window: whose plan is open.
        parent: the session.
        shows: shows a message outside of the window; None: this desktop cannot.

    Attributes:
        told: a message was shown: its news. last: of the message shown last.
        away: what happened while nobody looked, where nothing can be shown outside: told when the window is looked at.
    """

    told = Signal(object)

    def __init__(
        self, window: "MainWindow", parent: QObject, shows: Callable[[Message], None] | None
    ) -> None:
        super().__init__(parent)
        self._window, self._shows = window, shows
        self._clock = window.context.services.clock
        self._since = self._looked = self._clock.now()
        self._known: set[tuple[str, str]] | None = None
        self._early: set[str] = set()
        self._waiting: list[News] = []
        self.last: Sequence[News] = ()
        self.away: list[News] = []
        self._stopped = False
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self.flush)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.flush)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.look_for_replies)
        self._minute.start()
        window.installEventFilter(self)
        window.context.bridge.changed.connect(self._changed)
        window.context.tasks.read(known_already, self._knows, self._failed)

    def look_for_replies(self) -> None:
        """Look whether time to answer has begun since the last look."""
        after, self._looked = self._looked, self._clock.now()
        if after < self._looked:
            work = partial(_replies, after=after, until=self._looked)
            self._window.context.tasks.read(work, self._read, self._failed)

    def stop(self) -> None:
        """Tell nothing any more: the plan closes."""
        for timer in (self._gather, self._rest, self._minute):
            timer.stop()
        self._waiting, self.away, self._stopped = [], [], True
        self._window.removeEventFilter(self)

    def flush(self) -> None:
        """Show what was gathered, unless a message was shown just now."""
        if self._rest.isActive() or not self._waiting:
            return
        news, self._waiting = self._waiting, []
        message = message_of(news)
        self.last = news
        if self._shows is not None and not self._window.isActiveWindow():
            self._shows(message)
            self._rest.start()
        elif self._shows is None and not self._window.isActiveWindow():
            self.away += news
            return
        elif message.loud or news[0].topic is Topic.REPLY:  # what went out as planned is seen on its day
            self._toast(message, news)
        self.told.emit(news)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is looked at again."""
        if event.type() == QEvent.Type.WindowActivate and self.away:
            news, self.away = self.away, []
            message = message_of(news)
            self.last = news
            self._toast(message, news)
            self.told.emit(news)
        return super().eventFilter(watched, event)

    def _toast(self, message: Message, news: Sequence[News]) -> None:
        way, icon = None, ""
        if {one.topic for one in news} - {Topic.PUBLISHED} == {Topic.BY_HAND}:
            hand = [one for one in news if one.topic is Topic.BY_HAND]
            way, icon = (tr("Post by hand…"), partial(self._window.background.open_news, hand)), "hand"
        self._window.toast.say(f"{message.title}. {message.body}", error=message.wrong, icon=icon, way=way)

    def _knows(self, known: frozenset[tuple[str, str]]) -> None:
        self._known = set(known)
        if self._early:
            self._ask(self._early)
            self._early = set()

    def _changed(self, changes: Changes) -> None:
        ids = changes.ids(Aggregate.PUBLICATION)
        if not ids:
            return
        if self._known is None:
            self._early |= ids
        else:
            self._ask(ids)

    def _ask(self, ids: "set[str] | frozenset[str]") -> None:
        work = partial(_looked, ids=frozenset(ids), since=self._since)
        self._window.context.tasks.read(work, self._answered, self._failed)

    def _answered(self, looked: _Looked) -> None:
        stands = {one.key for one in looked.news}
        self._known = {key for key in self._known or () if key[0] not in looked.ids or key in stands}
        self._read(looked.news)

    def _read(self, news: Sequence[News]) -> None:
        known = self._known or set()
        fresh = [one for one in news if one.key not in known]
        self._known = known | {one.key for one in fresh}
        if not fresh or self._stopped:
            return
        message = message_of(fresh)
        announce(self._window, f"{message.title}. {message.body}", urgent=message.loud)
        self._waiting += [one for one in fresh if wanted(self._window.preferences, one.topic)]
        if self._waiting:
            self._gather.start()

    def _failed(self, _error: Exception) -> None:
        """Whoever reads next says it."""


def _looked(unit: UnitOfWork, ids: frozenset[str], since: datetime) -> _Looked:
    return _Looked(ids, read_news(unit, (PublicationId(one) for one in ids), since))


def _replies(unit: UnitOfWork, after: datetime, until: datetime) -> Sequence[News]:
    return read_replies(unit, after, until)
