"""The popover of one slot: when, which role, on which accounts, on which days."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import time

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.account import Account
from planner.domain.kinds import Kind
from planner.domain.rhythm import is_quiet_time
from planner.languages import tr
from planner.languages.dates import short_weekday
from ui.sheets.rhythm.cells import Cell
from ui.sheets.rhythm.words import ANY_KIND, DAYS, account_name, kind_name
from ui.widgets.buttons import Button
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.clock import ClockField
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label, Paragraph
from ui.widgets.popover import Popover

WIDTH = 296
QUIET = tr("That is within the quiet hours: the linter will say so.")


class SlotEditor(Popover):
    """Asks what a slot is. Enter keeps it.

    Signals:
        kept(object, object): the cell, and the weekdays it stands on. taken_out(): remove it from all its days.
    """

    kept = Signal(object, object)
    taken_out = Signal()

    def __init__(
        self,
        window: QWidget,
        cell: Cell,
        days: Collection[int],
        accounts: Sequence[Account],
        *,
        order: Sequence[int] = range(7),
        quiet: tuple[time, time] | None = None,
        half_days: bool = False,
        new: bool = False,
    ) -> None:
        super().__init__(window, name=tr("A slot of the week"), width=WIDTH)
        self._cell, self._quiet = cell, quiet
        self.clock = ClockField(QTime(cell.at.hour, cell.at.minute), half_days=half_days)
        kinds = [(ANY_KIND, ""), *((kind_name(kind), kind.value) for kind in Kind)]
        self.kind = Combo(kinds, name=tr("Role"))
        self.kind.choose(cell.kind.value if cell.kind else "")
        self.accounts = [
            (one.id, CheckBox(account_name(one), checked=one.id in cell.accounts)) for one in accounts
        ]
        self.days = {day: CheckBox(short_weekday(day), checked=day in days) for day in order}
        for day, box in self.days.items():
            box.setAccessibleName(DAYS[day])
        self.note = Paragraph("", size=11.5, color="warn")
        self.keep = Button(tr("Add slot") if new else tr("Keep"), "primary", "small")
        self.remove = Button(tr("Remove"), "danger", "small")
        if new:
            self.remove.hide()
        self._build()
        self.clock.timeChanged.connect(self._show)
        for box in [*(box for _, box in self.accounts), *self.days.values()]:
            box.toggled.connect(self._show)
        self.keep.clicked.connect(self._keep)
        self.remove.clicked.connect(self._remove)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps it."""
        if event.text() in {"\r", "\n"} and self.keep.isEnabled():
            self._keep()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.clock)
        head.addWidget(self.kind, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.note)
        if len(self.accounts) > 1:
            self.body.addWidget(Label(tr("Accounts"), size=12, weight=500, color="tx2"))
            boxes = QVBoxLayout()
            boxes.setSpacing(2)
            for _, box in self.accounts:
                boxes.addWidget(box)
            self.body.addLayout(boxes)
        self.body.addWidget(Label(tr("On these days"), size=12, weight=500, color="tx2"))
        flow = QWidget()
        flow.setProperty("plain", True)
        row = FlowLayout(flow, gap=10, row_gap=4)
        for box in self.days.values():
            row.addWidget(box)
        flow.setFixedHeight(row.heightForWidth(WIDTH - 28))
        self.body.addWidget(flow)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.keep)
        self.body.addLayout(foot)

    def value(self) -> tuple[Cell, tuple[int, ...]]:
        """The cell as filled in, and its weekdays."""
        chosen = self.clock.time()
        kind = str(self.kind.currentData())
        many = len(self.accounts) > 1
        accounts = (
            tuple(one for one, box in self.accounts if box.isChecked()) if many else self._cell.accounts
        )
        cell = replace(
            self._cell,
            at=time(chosen.hour(), chosen.minute()),
            kind=Kind(kind) if kind else None,
            accounts=accounts,
        )
        return cell, tuple(day for day, box in self.days.items() if box.isChecked())

    def _show(self, *_args: object) -> None:
        cell, days = self.value()
        missing = tr("Choose an account") if not cell.accounts else "" if days else tr("Choose a day")
        self.keep.set_reason(missing)
        quiet = self._quiet is not None and is_quiet_time(cell.at, *self._quiet)
        self.note.setText(QUIET if quiet else "")
        self.note.setVisible(quiet)

    def _keep(self) -> None:
        if self.keep.isEnabled():
            self.kept.emit(*self.value())
            self.close_now()

    def _remove(self) -> None:
        self.taken_out.emit()
        self.close_now()
