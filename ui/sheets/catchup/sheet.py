"""The catch-up screen itself. Nothing is sent before its button is pressed, and then never in a burst."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.changes import Aggregate, Changes
from planner.domain.ids import ClientId, PublicationId
from planner.domain.media import MediaItem
from planner.languages import tr
from planner.ports.unit_of_work import UnitOfWork
from planner.publishing.catchup.deciding import edit_of, suggested, undecided
from planner.publishing.catchup.item import CatchUp, Way
from planner.publishing.catchup.reading import read_catch_up
from planner.publishing.catchup.spacing import departures
from ui.sheets.catchup.foot import Foot, Head, Hint
from ui.sheets.catchup.row import ItemRow
from ui.sheets.catchup.rows import Rows
from ui.sheets.catchup.words import apply_words, headline, lead, spacing_words, summary
from ui.sheets.frame import order_tabs
from ui.shell.words import sentence
from ui.views.composer.pictures import Pictures
from ui.widgets.field import Rule
from ui.widgets.sheet import Sheet, centred
from ui.widgets.states import EmptyState
from ui.widgets.themed import px

if TYPE_CHECKING:
    from ui.context import UiContext

WIDTH = 760
FIRST = 6  # posts of the first picture, which is there before all are read
PAINTED = 50  # ms until that picture is painted
STALE = timedelta(seconds=50)
"""Older than this it is read again at the publisher's next tick: lateness and slots go on."""


@dataclass(frozen=True, slots=True)
class _Read:
    catch_up: CatchUp
    pictures: tuple[MediaItem, ...]


class CatchUpSheet(Sheet):
    """Shows what waits and applies what is decided. What the person chose stays while it is read again."""

    help_page = "guide/publishing.md#missed"

    def __init__(self, context: "UiContext", client_id: ClientId | None) -> None:
        super().__init__(tr("Catch up"))
        self._context, self._client_id = context, client_id
        self.catch_up: CatchUp | None = None
        self._chosen: dict[str, Way] = {}
        self._applying = self._applied_once = False
        self._leaving: Mapping[PublicationId, datetime] = {}
        self._pictures = Pictures(context, self)
        self._pictures.ready.connect(self._painted)
        self.head, self.hint, self.foot = Head(), Hint(), Foot()
        self.foot.later.clicked.connect(self.done)
        self.foot.apply.clicked.connect(self.apply)
        self.scroll = Rows()
        self.scroll.made.connect(self._made)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.head, Rule()):
            box.addWidget(part)
        box.addWidget(self.scroll, 1)
        for part in (Rule(), self.hint, Rule(), self.foot):
            box.addWidget(part)
        self.head.say(tr("Reading what waits…"), "")
        self.hint.hide()
        self.foot.apply.hide()
        context.bridge.changed.connect(self._heard)
        context.bridge.tick_done.connect(self._ticked)
        self._read(FIRST)

    def foot_row(self) -> QWidget:
        """The button that does it all, and what stands beside it."""
        return self.foot

    def load(self) -> None:
        """Read what waits."""
        self._read(None)

    def _read(self, first: int | None) -> None:
        now, client_id = self._context.services.clock.now(), self._client_id

        def read(unit: UnitOfWork) -> _Read:
            found = read_catch_up(unit, now, client_id, first=first)
            wanted = [item.media_id for item in found.items if item.media_id is not None]
            return _Read(found, tuple(unit.media.many(wanted).values()))

        self._context.tasks.read(read, self._show)

    @property
    def rows(self) -> dict[str, ItemRow]:
        """The rows that were made: those in view, and those that were."""
        return self.scroll.rows

    def apply(self) -> None:
        """Do what is chosen, and close when nothing more waits for the person."""
        if self.catch_up is None or self._applying or not self.foot.apply.isEnabled():
            return
        self._applying = True
        edit = edit_of(self.catch_up, self.choices(), self._context.services.clock.now())
        self._context.shell.do(edit, done=self._applied, failed=self._failed)

    def known(self, _nothing: object) -> None:
        """Hear that what is shown counts as shown."""

    def choices(self) -> dict[str, Way]:
        """What is chosen, by the items' keys: as the person did, else as suggested."""
        if self.catch_up is None:
            return {}
        keys = {item.key: item for item in self.catch_up.items}
        kept = {k: way for k, way in self._chosen.items() if k in keys and way not in keys[k].barred}
        return {**suggested(self.catch_up), **kept}

    def wanted(self, room: QRect) -> QRect:
        """As high as its posts need, at most the window."""
        return centred(self.sizeHint().boundedTo(room.size()), room)

    def sizeHint(self) -> QSize:
        wide = px(WIDTH)
        rows = max(self.scroll.total_height(wide), px(120) if self.rows else px(170))
        around = self.head.layout().totalHeightForWidth(wide)
        if not self.hint.isHidden():
            around += max(self.hint.layout().totalHeightForWidth(wide), self.hint.minimumHeight())
        return QSize(wide, rows + around + self.foot.sizeHint().height() + 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.apply()
        else:
            super().keyPressEvent(event)

    def _show(self, read: _Read) -> None:
        self.catch_up = read.catch_up
        if self._applied_once and not read.catch_up.items:
            self.done.emit()
            return
        self._pictures.ask(read.pictures)
        focus = self.scroll.focused()
        items = read.catch_up.items
        several = len({item.client_id for item in items}) > 1
        if items:
            self.scroll.show_items(items, self.choices(), all_clients=several, unread=read.catch_up.unread)
        else:
            self._show_nothing()
        title = headline(read.catch_up) if items else tr("All caught up")
        self.head.say(title, self._lead(), read.catch_up.notes)
        self.hint.say(spacing_words(read.catch_up.spacing))
        self.hint.setVisible(bool(items))
        self.foot.apply.setVisible(bool(items))
        self.foot.later.setText(tr("Decide later") if items else tr("Close"))
        order_tabs(self)
        self._tell()
        if focus in self.rows:
            self.rows[focus].ways.setFocus()
        self.updateGeometry()
        if read.catch_up.unread:
            QTimer.singleShot(PAINTED, self, self.load)  # not beside the painting of the first picture

    def _show_nothing(self) -> None:
        self.scroll.drop_all()
        nothing = EmptyState(
            "check", tr("Nothing waits for you"), tr("Every post is out, or goes out at its time.")
        )
        self.scroll.body.addWidget(nothing)
        self.scroll.body.addStretch(1)

    def _made(self, row: ItemRow) -> None:
        """A row came into view."""
        row.chosen.connect(self._choose)
        row.stepped.connect(self._step)
        row.asked.connect(self._asked)
        row.live.connect(self._live)
        row.art.show_image(self._pictures.image(row.item.media_id))
        self._tell_row(row)

    def _lead(self) -> str:
        return lead(self.catch_up) if self.catch_up is not None and self.catch_up.items else ""

    def _tell(self) -> None:
        """Say what the choices come to."""
        if self.catch_up is None:
            return
        now, choices = self._context.services.clock.now(), self.choices()
        self._leaving = departures(self.catch_up, choices, now)
        for row in self.rows.values():
            self._tell_row(row)
        waiting = len(self.catch_up.items) + self.catch_up.unread - len(choices)
        self.foot.tell(summary(choices.values(), waiting), apply_words(len(choices)))
        must = undecided(self.catch_up, choices)
        reason = tr("Nothing is chosen yet.") if not choices else ""
        if must:
            reason = tr(
                "“{headline}” needs your choice first: only you can tell whether it is out.",
                headline=must[0].headline,
            )
        if self.catch_up.unread:
            reason = tr("The others are still being read.")
        self.foot.apply.set_reason(reason)

    def _tell_row(self, row: ItemRow) -> None:
        leaving = [self._leaving[one] for one in row.item.publication_ids if one in self._leaving]
        row.tell(leaving, self._context.services.clock.now())

    def _choose(self, key: str, way: Way) -> None:
        self._chosen[key] = way
        self._tell()

    def _step(self, step: int) -> None:
        sender = self.sender()
        here = self.scroll.place_of(sender) if isinstance(sender, ItemRow) else 0
        if (row := self.scroll.reach(here + step)) is not None:
            self.scroll.focus(row)

    def _asked(self) -> None:
        row = self.sender()
        if isinstance(row, ItemRow):
            self._context.shell.show_journal(row.item.post_id)

    def _live(self) -> None:
        row = self.sender()
        if isinstance(row, ItemRow):
            self._context.shell.ask_live(row.item.post_id)

    def _painted(self, media_id: str) -> None:
        for row in self.rows.values():
            if row.item.media_id == media_id:
                row.art.show_image(self._pictures.image(row.item.media_id))

    def _applied(self, _changes: Changes) -> None:
        self._applying, self._applied_once = False, True
        self._chosen.clear()
        self.load()

    def _failed(self, error: Exception) -> None:
        self._applying = False
        self.foot.say_error(sentence(error))
        self.load()

    def _heard(self, changes: Changes) -> None:
        if not self._applying and changes.touches(
            Aggregate.PUBLICATION, Aggregate.POST, Aggregate.ACCOUNT, Aggregate.CLIENT
        ):
            self.load()

    def _ticked(self, _report: object) -> None:
        now = self._context.services.clock.now()
        if self.catch_up is not None and now - self.catch_up.at > STALE and not self._applying:
            self.load()
