"""The board: a column for each weekday with its slots, and a button for one more."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from planner.domain.account import Account
from planner.domain.ids import AccountId
from planner.languages import tr
from planner.languages.dates import short_weekday
from ui.sheets.frame import empty, order_tabs
from ui.sheets.rhythm.cells import Cell
from ui.sheets.rhythm.chip import SlotChip
from ui.sheets.rhythm.words import DAYS, account_name
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label

GAP = 6


class WeekBoard(QWidget):
    """Seven columns in the order of the person's week.

    Signals:
        wanted(object, object): a cell to change, and the widget it is at. removed(object): a cell to take out.
        added(int, object): one more on this weekday, and the button pressed.
    """

    wanted = Signal(object, object)
    removed = Signal(object)
    added = Signal(int, object)

    def __init__(self, first_weekday: int = 0, *, half_days: bool = False) -> None:
        super().__init__()
        self._half_days = half_days
        self.days = tuple((first_weekday + place) % 7 for place in range(7))
        self._columns: dict[int, QVBoxLayout] = {}
        self.more: dict[int, IconButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for day in self.days:
            column = QVBoxLayout()
            column.setSpacing(GAP)
            name = Label(short_weekday(day), size=12, weight=500, color="tx2")
            name.setAccessibleName(DAYS[day])
            column.addWidget(name, 0, Qt.AlignmentFlag.AlignHCenter)
            inner = QVBoxLayout()
            inner.setSpacing(GAP)
            column.addLayout(inner)
            more = IconButton("plus", tr("Add a slot on {day}", day=DAYS[day]))
            more.clicked.connect(partial(self._more, day))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addStretch(1)
            self._columns[day], self.more[day] = inner, more
            row.addLayout(column, 1)

    def show_cells(self, cells: Sequence[Cell], accounts: Mapping[AccountId, Account]) -> None:
        """Show these cells; the keyboard stays where it was."""
        focus = QApplication.focusWidget()
        held = focus.cell if isinstance(focus, SlotChip) and self.isAncestorOf(focus) else None
        for day, column in self._columns.items():
            empty(column)
            for cell in (one for one in cells if one.weekday == day):
                shown = [accounts[one] for one in cell.accounts if one in accounts]
                chip = SlotChip(
                    cell,
                    [one.network for one in shown],
                    half_days=self._half_days,
                    names=[account_name(one) for one in shown],
                )
                chip.wanted.connect(partial(self._wanted, chip))
                chip.removed.connect(partial(self._remove, chip))
                chip.moved.connect(partial(self._move, chip))
                column.addWidget(chip)
        order_tabs(self)
        if held is not None:
            self.focus_near(held)

    def chips(self, day: int) -> list[SlotChip]:
        """The chips of a weekday, from top to bottom."""
        column = self._columns[day]
        found = (column.itemAt(place).widget() for place in range(column.count()))
        return [one for one in found if isinstance(one, SlotChip)]

    def focus_near(self, cell: Cell) -> None:
        """Give the keyboard to the chip of this time, else to the nearest of its day."""
        chips = self.chips(cell.weekday)
        later = [chip for chip in chips if chip.cell.at >= cell.at] or chips[-1:]
        (later[0] if later else self.more[cell.weekday]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _wanted(self, chip: SlotChip) -> None:
        self.wanted.emit(chip.cell, chip)

    def _remove(self, chip: SlotChip) -> None:
        self.removed.emit(chip.cell)

    def _more(self, day: int) -> None:
        self.added.emit(day, self.more[day])

    def _move(self, chip: SlotChip, columns: int, rows: int) -> None:
        """Go to a neighbour; in another column to the same row, or to its button."""
        place = self.days.index(chip.cell.weekday)
        row = self.chips(chip.cell.weekday).index(chip) + rows
        day = self.days[min(max(place + columns, 0), 6)]
        chips = self.chips(day)
        if row < 0:
            return
        target = (
            chips[min(row, len(chips) - 1)] if chips and (columns or row < len(chips)) else self.more[day]
        )
        target.setFocus(Qt.FocusReason.OtherFocusReason)
