"""“Move to…”: another day and time for a post, the menu's twin of dragging."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.times import WallTime
from planner.languages import tr
from ui.context import UiContext
from ui.views.calendar.carrying import Carried
from ui.views.calendar.edits import clock_words
from ui.views.calendar.moments import DayField, TimeField
from ui.views.calendar.state import Chip
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label, Paragraph
from ui.widgets.popover import Popover

if TYPE_CHECKING:
    from ui.views.calendar.foreseen import Foreseen

WIDTH = 300


class MoveTo(Popover):
    """Asks for a day and a time; ``first``: the post has none yet.

    Signals:
        chosen: the WallTime to move to.
    """

    chosen = Signal(object)

    def __init__(
        self,
        window: QWidget,
        words: str,
        when: WallTime,
        *,
        first_weekday: int = 0,
        half_days: bool = False,
        first: bool = False,
    ) -> None:
        name = tr("Give {words} a day", words=words) if first else tr("Move {words}", words=words)
        super().__init__(window, name=name, width=WIDTH)
        self._zone = when.zone
        self._chip: Chip | None = None
        self._remark: tuple[WallTime, str] | None = None
        self.foreseen: Foreseen | None = None
        self.day = DayField(when.local.date(), first_weekday=first_weekday)
        self.time = TimeField(when.local, half_days=half_days)
        self.note = Paragraph("", size=11.5, color="tx2")
        self.move_button = Button(tr("Give it the day") if first else tr("Move"), "primary", "small")
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self.day, 1)
        fields.addWidget(self.time)
        foot = QHBoxLayout()
        foot.addWidget(Label(self._zone.replace("_", " "), size=11.5, color="tx3"))
        foot.addStretch(1)
        foot.addWidget(self.move_button)
        head = tr("Give “{words}” a day", words=words) if first else tr("Move “{words}” to", words=words)
        self.body.addWidget(ElidedLabel(head, weight=600))
        self.body.addLayout(fields)
        self.body.addWidget(self.note)
        self.body.addLayout(foot)
        self.day.dateChanged.connect(self._changed)
        self.time.timeChanged.connect(self._changed)
        self.move_button.clicked.connect(self._move)
        self._changed()

    def when(self) -> WallTime:
        """The wall time chosen."""
        return WallTime(datetime.combine(self.day.chosen(), self.time.chosen()), self._zone)

    def remark(self, words: str) -> None:
        """Say something of the time that is suggested, as long as it stands there."""
        self._remark = (self.when(), words)
        self._changed()

    def foresee(self, context: UiContext, chip: Chip) -> None:
        """Say with each day and time what moving ``chip`` there would lead to."""
        from ui.views.calendar.foreseen import Foreseen  # with the linter, which no first picture needs

        self._chip, self.foreseen = chip, Foreseen(context)
        self.foreseen.changed.connect(self._fit)
        self.body.insertWidget(self.body.indexOf(self.note), self.foreseen)
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._move()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        if self.foreseen is not None and self._chip is not None:  # it speaks of the clocks, too
            self.note.hide()
            self.foreseen.foresee(Carried((self._chip,), (self.when(),)))
            return
        words = clock_words(self.when())
        if not words and self._remark is not None and self._remark[0] == self.when():
            words = self._remark[1]
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self._fit()

    def _fit(self) -> None:
        if self.isVisible():
            self.layout().activate()
            self.adjustSize()

    def _move(self) -> None:
        self.chosen.emit(self.when())
        self.close_now()
