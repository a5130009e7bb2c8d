"""The week as a table: half hours by days, for screen readers. Painting reads the layout."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.views.calendar.judged import Judged
from ui.views.calendar.replies import window_name
from ui.views.calendar.week.layout import NOWHERE, ROW, Spot
from ui.views.calendar.week.state import DAYS, WeekState, chip_place
from ui.views.calendar.week.words import cell_name, head_name, row_name
from ui.views.calendar.words import chip_name

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class WeekModel(QAbstractTableModel):
    """Hands a ``WeekState`` to the table view.

    Attributes:
        state: what is shown, None before the first answer. findings: said with the posts.
        half_days: times read "6:30 pm".
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: WeekState | None = None
        self.findings = Judged()
        self.half_days = False
        self.chosen = NOWHERE
        self._rows = 0

    def show(self, state: WeekState) -> None:
        """Show another week, or the same one anew."""
        rows = -(-state.axis.length // ROW)
        rebuilt = self.state is None or rows != self._rows
        if rebuilt:
            self.beginResetModel()
        self.state, self._rows, self.chosen = state, rows, NOWHERE
        if rebuilt:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, DAYS - 1))

    def choose(self, spot: Spot) -> None:
        """Let the cell speak as its chip, where ``spot`` is on one."""
        self.chosen = spot

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Half hours of a day."""
        return 0 if parent.isValid() or self.state is None else self._rows

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Days."""
        return 0 if parent.isValid() else DAYS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What a cell says aloud; nothing else is drawn from the model."""
        if self.state is None or not index.isValid():
            return None
        if role not in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return None
        here = Spot(index.column(), index.row())
        chosen = self.chosen
        return self.words(chosen if (chosen.day, chosen.row) == (here.day, here.row) else here)

    def words(self, spot: Spot) -> str:
        """What a cell, or the chip chosen in it, says."""
        if self.state is None or spot.day < 0:
            return ""
        day = self.state.days[spot.day]
        if 0 <= spot.chip < len(day.chips):
            chip = day.chips[spot.chip]
            return chip_name(chip, self.findings.get(chip.post_id, 0))
        if 0 <= spot.reply < len(day.replies):
            return window_name(day.replies[spot.reply])
        here = [chip for chip in day.chips if chip_place(self.state.axis, chip) // ROW == spot.row]
        return cell_name(self.state, spot, here, self.findings, half_days=self.half_days)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Days above, times at the left."""
        if self.state is None or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return head_name(self.state.days[section], self.findings)
        return row_name(self.state, section, half_days=self.half_days)
