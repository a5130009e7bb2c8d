"""What a move, or another change of several posts, would lead to: in a popover the same lines as beside a drag."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.lint.consequence import WhatIf
from ui.context import UiContext
from ui.mix.effects import NOTHING, Effect, effects_of
from ui.mix.trying import Told, Trials
from ui.views.calendar.carrying import Carried, warning_of, what_if_of
from ui.widgets.labels import Paragraph
from ui.widgets.marks import IconMark


class Foreseen(QWidget):
    """Lines that follow what is chosen; asked off the GUI thread, the newest wins.

    Signals:
        changed: there are other lines, the height may be another.
    """

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._carried: Carried | None = None
        self.lines: tuple[Effect, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(5)
        self._trials = Trials(context, self)
        self._trials.told.connect(self._told)
        self.hide()

    def foresee(self, carried: Carried) -> None:
        """Say what ``carried`` would lead to."""
        self._carried = carried
        self._show(())
        if carried.stays:
            self._trials.nothing()
        else:
            self._trials.ask(what_if_of(carried))

    def foresee_change(self, what: WhatIf | None) -> None:
        """Say what a change that moves nothing would lead to; None: nothing is chosen yet."""
        self._carried = None
        self._show(())
        if what is None or what == WhatIf():
            self._trials.nothing()
        else:
            self._trials.ask(what)

    def _told(self, told: Told) -> None:
        if told.consequence is not None:
            self._show(effects_of(told.consequence) or (Effect("check", "tx3", NOTHING),))

    def _show(self, effects: tuple[Effect, ...]) -> None:
        words = ""
        if self._carried is not None and not self._carried.stays:
            words = warning_of(self._carried, self._context.services.clock.now())
        lines = ((Effect("clock", "warn", words),) if words else ()) + effects
        if lines == self.lines:
            return
        self.lines = lines
        while (item := self._box.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for line in lines:
            self._box.addWidget(effect_row(line))
        self.setAccessibleName(". ".join(line.words for line in lines))
        self.setVisible(bool(lines))
        self.changed.emit()


def effect_row(effect: Effect) -> QWidget:
    """One line: its mark, its words."""
    row = QWidget()
    box = QHBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(7)
    box.addWidget(IconMark(effect.icon, effect.color, 14), 0, Qt.AlignmentFlag.AlignTop)
    box.addWidget(Paragraph(effect.words, size=12, color="tx2", max_lines=2), 1)
    return row
