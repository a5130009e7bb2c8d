"""The doctor's lines in the window: everything that has to be right on this machine."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from planner.care.line import Line
from planner.languages import tr
from ui.sheets.frame import TaskSheet
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph
from ui.widgets.marks import IconMark

if TYPE_CHECKING:
    from ui.context import UiContext

HIGH = 330


class DoctorSheet(TaskSheet):
    """Looks at everything off the window's thread, then shows one row for each thing."""

    def __init__(self, context: "UiContext") -> None:
        super().__init__(tr("Check everything"), tr("Reading the plan from end to end…"), width=640)
        self._context = context
        self.rows = QGridLayout()
        self.rows.setContentsMargins(0, 0, 8, 0)
        self.rows.setHorizontalSpacing(10)
        self.rows.setVerticalSpacing(10)
        self.rows.setColumnStretch(2, 1)
        inner = QWidget()
        inner.setProperty("plain", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.rows)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setMinimumHeight(HIGH)
        scroll.setAccessibleName(tr("What was looked at"))
        self.body.addWidget(scroll)
        close = Button(tr("Close"), "primary")
        close.clicked.connect(self.done)
        self.default_button = close
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        context.tasks.network(self._look, self._show, self._failed)

    def _look(self) -> tuple[Line, ...]:
        from planner.care.doctor import examine

        services = self._context.services
        return tuple(examine(services.backups, services.clock, services, None))

    def _show(self, lines: tuple[Line, ...]) -> None:
        wrong = [line for line in lines if not line.fine]
        self.say_lead(
            tr(
                "{n} thing to look at, first in the list.|{n} things to look at, first in the list.",
                "",
                len(wrong),
            )
            if wrong
            else tr("All is well.")
        )
        for row, line in enumerate([*wrong, *(line for line in lines if line.fine)]):
            self._add(row, line)

    def _add(self, row: int, line: Line) -> None:
        mark = IconMark("tick-circle", "ok") if line.fine else IconMark("triangle", "warn")
        name = Label(line.label[:1].upper() + line.label[1:], weight=600)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Paragraph(line.text, color="tx2" if line.fine else "tx"))
        if line.mend:
            words.addWidget(Paragraph(line.mend, weight=500))
        top = Qt.AlignmentFlag.AlignTop
        self.rows.addWidget(mark, row, 0, top)
        self.rows.addWidget(name, row, 1, top)
        self.rows.addLayout(words, row, 2)

    def _failed(self, error: Exception) -> None:
        self.say_lead(" ".join(part for part in (str(error), getattr(error, "mend", "")) if part))


def open_doctor(context: "UiContext") -> None:
    """Check everything and say how it stands."""
    sheet = DoctorSheet(context)
    sheet.done.connect(context.shell.close_sheet)
    context.shell.open_sheet(sheet)
