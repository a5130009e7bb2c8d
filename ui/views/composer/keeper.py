"""Keeps unsaved text: written to the plan's settings every 2 seconds while it changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from planner.languages import tr
from ui.context import UiContext
from ui.views.composer.safekeep import to_text
from ui.views.composer.state import Draft

EVERY_MS = 2000


class Keeper(QObject):
    """Remembers the newest draft and stores it; never in the way of typing.

    Attributes:
        broken: the last text could not be stored.

    Signals:
        kept(): the newest text is stored. failed(str): it could not be stored; why, in a sentence.
    """

    kept = Signal()
    failed = Signal(str)

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: tuple[str, Draft] | None = None
        self.broken = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def waiting(self) -> bool:
        """Whether text was typed that is not stored yet."""
        return self._waiting is not None

    def note(self, key: str, draft: Draft) -> None:
        """The text changed; it is stored within 2 seconds of the first change."""
        self._waiting = (key, draft)
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Store what waits now."""
        self._timer.stop()
        if self._waiting is None:
            return
        key, draft = self._waiting
        self._waiting = None
        self._context.tasks.run(self._writer(key, draft), self._done, self._not_done)

    def drop(self, key: str) -> None:
        """Forget the text kept under ``key``: it is saved, or was thrown away."""
        if self._waiting is not None and self._waiting[0] == key:
            self._timer.stop()
            self._waiting = None
        self._context.tasks.run(self._dropper(key), self._dropped, self._not_done)

    def _writer(self, key: str, draft: Draft) -> Callable[[], None]:
        services = self._context.services

        def write() -> None:
            text = to_text(draft, services.clock.now())
            with services.plan.write() as unit:
                unit.settings.put(key, text)
                unit.commit()

        return write

    def _dropper(self, key: str) -> Callable[[], None]:
        services = self._context.services

        def drop() -> None:
            with services.plan.write() as unit:
                if unit.settings.get(key):
                    unit.settings.drop(key)
                    unit.commit()

        return drop

    def _done(self, _nothing: object) -> None:
        self.broken = False
        self.kept.emit()

    def _dropped(self, _nothing: object) -> None:
        """Nothing to say: the post itself was saved."""

    def _not_done(self, error: Exception) -> None:
        self.broken = True
        self.failed.emit(tr("Your text is not kept safe right now: {error}", error=error))
