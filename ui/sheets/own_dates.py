"""The client's own calendar: a row for each day, with its name and what it means for posts."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.brief import DayNature, OwnDate
from planner.languages import tr
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.days import DayField
from ui.widgets.field import LineEdit

NATURES = (
    (tr("Closed"), DayNature.HOLIDAY),
    (tr("Quiet: no selling"), DayNature.MEMORIAL),
    (tr("Event"), DayNature.EVENT),
)


class OwnDateRow(QWidget):
    """One day.

    Signals:
        removed(object): its button was pressed; the row itself.
    """

    removed = Signal(object)

    def __init__(self, one: OwnDate, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DayField(QDate(one.day.year, one.day.month, one.day.day))
        self.day.set_today(today)
        self.day.setFixedWidth(118)
        self.name = LineEdit(one.name, placeholder=tr("Remembrance Day"), name=tr("Name of the day"))
        self.nature = Combo(NATURES, name=tr("What it means"))
        self.nature.choose(one.nature)
        self.yearly = CheckBox(tr("Yearly"), checked=one.yearly)
        self.remove = IconButton("x", tr("Take this day out"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.day)
        row.addWidget(self.name, 1)
        row.addWidget(self.nature)
        row.addWidget(self.yearly)
        row.addWidget(self.remove)
        self.remove.clicked.connect(self._leave)

    def value(self) -> OwnDate | None:
        """The day, None while it has no name."""
        name = self.name.text().strip()
        if not name:
            return None
        day = self.day.date()
        return OwnDate(
            day=date(day.year(), day.month(), day.day()),
            name=name,
            nature=DayNature(self.nature.currentData()),  # Qt hands out the bare word
            yearly=self.yearly.isChecked(),
        )

    def _leave(self) -> None:
        self.removed.emit(self)


class OwnDates(QWidget):
    """The rows, and a button for one more.

    Signals:
        grown(): a row came.
    """

    grown = Signal()

    def __init__(self, dates: tuple[OwnDate, ...], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.rows: list[OwnDateRow] = []
        self.more = Button(tr("Add a day"), "ghost", "small", icon="plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        for one in dates:
            self._add(one)
        self.more.clicked.connect(self._one_more)

    def value(self) -> tuple[OwnDate, ...]:
        """The days that have a name, in order of the day."""
        found = (row.value() for row in self.rows)
        return tuple(sorted((one for one in found if one), key=lambda one: (one.day, one.name)))

    def _add(self, one: OwnDate) -> OwnDateRow:
        row = OwnDateRow(one, self._today)
        row.removed.connect(self._take_out)
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    def _one_more(self) -> None:
        row = self._add(OwnDate(day=self._today, name="", nature=DayNature.HOLIDAY))
        self.grown.emit()
        row.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, row: OwnDateRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
