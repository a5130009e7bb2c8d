"""The agenda's lines as a list model: what they say aloud; the delegate paints from the lines themselves."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.views.calendar.agenda.state import AgendaState, Key, Line, lines_of
from ui.views.calendar.judged import NOTHING
from ui.views.calendar.replies import window_name
from ui.views.calendar.words import chip_hint, chip_name, day_name

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class AgendaModel(QAbstractListModel):
    """Lines in order of time.

    Attributes:
        findings: number of findings by post id, said with the posts.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.findings = NOTHING
        self._rows: dict[Key, int] = {}

    def show(self, state: AgendaState) -> None:
        """Show another stretch."""
        self.beginResetModel()
        self.lines = list(lines_of(state))
        self._rows = {line.key: row for row, line in enumerate(self.lines)}
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """The line at ``index``."""
        return self.lines[index.row()] if index.isValid() and index.row() < len(self.lines) else None

    def row_of(self, key: Key) -> int:
        """The row of a line, -1 when it is not there."""
        return self._rows.get(key, -1)

    def row_of_post(self, post_id: str) -> int:
        """The row of a post's first line, -1 when it is not there."""
        return _first(row for row, one in enumerate(self.lines) if one.chip and one.chip.post_id == post_id)

    def row_of_day(self, day: date) -> int:
        """The row of a day's heading, of the next one where nothing is on it; the last one after all."""
        after = (row for row, one in enumerate(self.lines) if one.heading and one.day.date >= day)
        found = _first(after)
        if found >= 0:
            return found
        return _first(row for row in range(len(self.lines) - 1, -1, -1) if self.lines[row].heading)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Posts can be selected together; headings and reply windows are walked through."""
        line = self.line(index)
        if line is None or line.words:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsSelectable if line.chip is not None else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What a line says."""
        line = self.line(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return chip_hint(line.chip) if line.chip is not None else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if line.chip is not None:
            return chip_name(line.chip, self.findings.get(line.chip.post_id, 0))
        if line.window is not None:
            return window_name(line.window)
        return day_name(line.day, self.findings) if line.day is not None else line.words


def _first(rows: Iterable[int]) -> int:
    return next(iter(rows), -1)
