"""The month as a table: weeks by weekdays, each cell a day. Painting reads the layout, screen readers this."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.naming import naming
from ui.views.calendar.judged import NOTHING
from ui.views.calendar.state import DayState, MonthState
from ui.views.calendar.words import chip_name, day_and_chips

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class MonthModel(QAbstractTableModel):
    """Hands a ``MonthState`` to the table view.

    Attributes:
        state: what is shown, None before the first answer.
        findings: number of findings by post id, said with the posts.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state: MonthState | None = None
        self.findings = NOTHING
        self._chosen: tuple[int, int] = (-1, -1)

    def show(self, state: MonthState) -> None:
        """Show another month, or the same one anew."""
        rebuilt = self.state is None or self.state.weeks != state.weeks
        if rebuilt:
            self.beginResetModel()
        self.state = state
        self._chosen = (-1, -1)
        if rebuilt:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(state.weeks - 1, 6))

    def choose(self, cell: int, chip: int) -> None:
        """Let the cell speak as its chip; ``chip`` -1: as the whole day."""
        self._chosen = (cell, chip)

    def day(self, index: Index) -> DayState | None:
        """The day at ``index``."""
        if self.state is None or not index.isValid():
            return None
        return self.state.days[index.row() * 7 + index.column()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Weeks shown."""
        return 0 if parent.isValid() or self.state is None else self.state.weeks

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Weekdays."""
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What the day says aloud; nothing else is drawn from the model."""
        day = self.day(index)
        if day is None or role not in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return None
        cell, number = self._chosen
        if cell == index.row() * 7 + index.column() and 0 <= number < len(day.chips):
            chip = day.chips[number]
            return chip_name(chip, self.findings.get(chip.post_id, 0))
        return day_and_chips(day, self.findings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Weekdays above; the weeks have no name."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        weekday = (section + (self.state.first_weekday if self.state else 0)) % 7
        if role == Qt.ItemDataRole.DisplayRole:
            return naming().weekdays[weekday]
        return naming().long_weekdays[weekday] if role == Qt.ItemDataRole.AccessibleTextRole else None
