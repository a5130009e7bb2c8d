"""The preview's rows for the table: where, what, and what is to be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.exchange.verdicts import RowVerdict
from planner.languages import tr
from planner.languages.dates import day_and_year
from planner.networks.facts import facts_of
from ui.dates import clock
from ui.sheets.importing.words import said, verdict_name

COLUMNS = (tr("Row"), tr("Verdict"), tr("When"), tr("Account"), tr("Post"))
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class VerdictModel(QAbstractTableModel):
    """One line per row of the file.

    Attributes:
        account: where rows go that name no account, as the person answered; "" while nobody did.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[RowVerdict] = ()
        self.account = ""

    def show(self, rows: Sequence[RowVerdict]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, index: _Index) -> RowVerdict:
        """The row behind an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(row, index.column(), self.account)
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{tr('Row {row}', row=row.row)}, {verdict_name(row)}. {row.words} {said(row)}".strip()
        return None


def cell(row: RowVerdict, column: int, account: str = "") -> str:
    """What stands in a column; ``account`` is where rows without one go."""
    if column == 0:
        return str(row.row)
    if column == 1:
        return verdict_name(row)
    if column == 2:
        return f"{day_and_year(row.when.local)}, {clock(row.when.local)}" if row.when else "–"
    if column == 3:
        return account_words(row.network, row.account) or account or "–"
    return row.words or tr("No text")


def account_words(network: str, handle: str) -> str:
    """Write “Bluesky · ryeandshine.example”; what is not known is left out."""
    facts = facts_of(network) if network else None
    return " · ".join(part for part in (facts.label if facts else network, handle) if part)
