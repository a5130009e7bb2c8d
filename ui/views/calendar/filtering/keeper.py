"""Where the filter is kept: one for each client, over the views and until the next start."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.ids import ClientId
from ui.context import UiContext
from ui.views.calendar.filtering.rule import ALL, Filter, filter_from

if TYPE_CHECKING:
    from collections.abc import Iterable

EVERYBODY = "all"


class Filters(QObject):
    """The filter in use. Every view of the calendar reads ``now`` and shows again after ``changed``.

    Those of the sample business are forgotten with it: its posts are made anew.

    Signals:
        changed: the filter in use (Filter) is another one.
    """

    changed = Signal(object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._sample: dict[str, Filter] = {}
        self._key = self._key_of(context.bridge.client)
        self.now = self._read()
        context.bridge.client_changed.connect(self._client_changed)

    def use(self, wanted: Filter) -> None:
        """Filter by ``wanted`` from now on, with this client."""
        if wanted == self.now:
            return
        self.now = wanted
        self._keep()
        self.changed.emit(wanted)

    def turn(self, part: str, choice: str) -> None:
        """Choose one more, or one less, in a part of the filter."""
        self.use(self.now.turned(part, choice))

    def say_words(self, words: str) -> None:
        """Filter by these words too; "": by none."""
        self.use(replace(self.now, words=words.strip()))

    def pick(self, post_ids: "Iterable[str]") -> None:
        """Show only these posts, until the filter is cleared; none: as before."""
        self.use(replace(self.now, only=frozenset(post_ids)))

    @Slot()
    def clear(self) -> None:
        """Show all again."""
        self.use(ALL)

    @Slot(object)
    def _client_changed(self, client_id: ClientId | None) -> None:
        """Take up the filter of another client."""
        before, self._key = self.now, self._key_of(client_id)
        self.now = self._read()
        if self.now != before:
            self.changed.emit(self.now)

    def _read(self) -> Filter:
        if self._context.sample:
            return self._sample.get(self._key, ALL)
        return filter_from(self._context.preferences.text(self._key))

    def _keep(self) -> None:
        kept = self.now.kept()
        if self._context.sample:
            self._sample[self._key] = filter_from(kept)
        elif kept != self._context.preferences.text(self._key):
            self._context.preferences.put(self._key, kept, tell=False)

    @staticmethod
    def _key_of(client_id: ClientId | None) -> str:
        return f"filter/{client_id or EVERYBODY}"
