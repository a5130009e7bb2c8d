"""Quick add: one line of text on a day becomes a draft; “More…” goes on in the composer."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.client import Client
from planner.domain.ids import ClientId
from planner.domain.kinds import Kind
from planner.domain.slot import SlotTime
from planner.domain.times import WallTime
from planner.languages import tr
from ui.views.calendar.dates import long_day
from ui.views.calendar.edits import clock_words
from ui.views.calendar.moments import TimeField
from ui.views.calendar.words import kind_name
from ui.widgets.buttons import Button
from ui.widgets.choices import Combo
from ui.widgets.field import LineEdit
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.marks import KindBadge
from ui.widgets.popover import Popover

WIDTH = 320


class QuickAdd(Popover):
    """Asks for one line.

    Args:
        kind: of the post. minutes: of the time that was marked, which may be set aside to answer instead; 0: none.

    Signals:
        aside: the time marked is to be set aside to answer. slot_wanted: the next free slot of this client id.
        saved: (client id, text, WallTime): keep it as a draft.
        more: the same: keep it, if there is text, and open the composer.
    """

    saved = Signal(object, str, object)
    more = Signal(object, str, object)
    aside = Signal()
    slot_wanted = Signal(object)

    def __init__(
        self,
        window: QWidget,
        when: WallTime,
        clients: Sequence[Client],
        *,
        kind: Kind | None = None,
        minutes: int = 0,
        half_days: bool = False,
    ) -> None:
        super().__init__(window, name=tr("New post on {day}", day=long_day(when.local.date())), width=WIDTH)
        self._when = when
        self.slot: SlotTime | None = None
        self._clients = {client.id: client for client in clients}
        self.line = LineEdit(placeholder=tr("What is it about?"), name=tr("Words of the new post"))
        self.time = TimeField(when.local, half_days=half_days)
        self.client = Combo([(client.name, client.id) for client in clients], name=tr("Client"))
        self.note = Paragraph("", size=11.5, color="tx2")
        self.save = Button(tr("Save draft"), "primary", "small")
        self.go_on = Button(tr("More…"), "default", "small")
        head = QHBoxLayout()
        head.setSpacing(6)
        self._day = Label(long_day(when.local.date()), weight=600)
        head.addWidget(self._day)
        if kind is not None:
            head.addWidget(KindBadge(kind))
            head.addWidget(Label(kind_name(kind), size=12, color="tx2"))
        head.addStretch(1)
        head.addWidget(self.time)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(ElidedLabel(tr("Enter saves a draft"), size=11.5, color="tx3"), 1)
        foot.addWidget(self.go_on)
        foot.addWidget(self.save)
        self.body.addLayout(head)
        self.body.addWidget(self.line)
        self.body.addWidget(self.client)
        self.client.setVisible(len(clients) > 1)
        self.body.addWidget(self.note)
        self.next = Button(tr("Next free slot"), "link", "small", icon="skip")
        self.next.clicked.connect(self._want_slot)
        self.body.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(foot)
        self.instead = self._instead(minutes) if minutes else None
        QWidget.setTabOrder(self.line, self.time)
        self.line.textChanged.connect(self._typed)
        self.time.timeChanged.connect(self._typed)
        self.save.clicked.connect(self._save)
        self.go_on.clicked.connect(self._more)
        self._typed()

    def _instead(self, minutes: int) -> Button:
        """The way to keep the time marked for answers."""
        button = Button(
            tr("Set these {minutes} min aside to answer", minutes=minutes), "link", "small", icon="reply"
        )
        button.clicked.connect(self._set_aside)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def go_to(self, slot: SlotTime) -> None:
        """Stand at a free slot, wherever it is."""
        self.slot, self._when = slot, slot.when
        local = slot.when.local
        self._day.setText(long_day(local.date()))
        self.time.setTime(QTime(local.hour, local.minute))
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed()

    def _want_slot(self) -> None:
        self.slot_wanted.emit(self._client())

    def when(self) -> WallTime:
        """The time chosen, in the zone of the client chosen."""
        zone = self._when.zone
        chosen = self._clients.get(self._client())
        if chosen is not None:
            zone = chosen.zone
        if (self.time.chosen(), zone) == (self._when.local.time(), self._when.zone):
            return self._when  # with the reading that was chosen where the time comes twice
        return WallTime(datetime.combine(self._when.local.date(), self.time.chosen()), zone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._save()
        else:
            super().keyPressEvent(event)

    def _client(self) -> ClientId:
        return ClientId(str(self.client.currentData() or ""))

    def _typed(self) -> None:
        empty = not self.line.text().strip()
        self.save.set_reason(tr("Write a few words first") if empty else "")
        words = clock_words(self.when())
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _save(self) -> None:
        if self.line.text().strip():
            self.saved.emit(self._client(), self.line.text().strip(), self.when())
            self.close_now()

    def _set_aside(self) -> None:
        self.aside.emit()
        self.close_now()

    def _more(self) -> None:
        self.more.emit(self._client(), self.line.text().strip(), self.when())
        self.close_now()
