"""Settings: the copies of the plan."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from planner.domain.backups import KEPT, Backup
from planner.languages import tr
from ui.context import UiContext
from ui.sheets.copy_words import KINDS, day_of, size_of
from ui.sheets.frame import empty
from ui.shell.settings_card import Card
from ui.shell.words import sentence
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Paragraph

FEW = 4


class CopiesCard(Card):
    """Last copy, list of copies, a copy now, putting one back, the doctor."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(tr("Copies of your plan"))
        self._context = context
        self._backups = context.services.backups
        self._all = False
        self.last = Paragraph("", color="tx2")
        self.add(self.last)
        self.list = QGridLayout()
        self.list.setHorizontalSpacing(16)
        self.list.setVerticalSpacing(2)
        self.list.setColumnStretch(3, 1)
        holder = QWidget()
        holder.setLayout(self.list)
        self.list.setContentsMargins(0, 0, 0, 0)
        self.add(holder)
        self.more = Button("", "link")
        self.more.clicked.connect(self._show_all)
        self.add(self.more)
        self.now = Button(tr("Make a copy now"), icon="copy")
        self.now.clicked.connect(self._make)
        self.other = Button(tr("Put back a file…"), icon="history")
        self.other.clicked.connect(self._choose)
        self.check = Button(tr("Check everything"), icon="tick-circle")
        self.check.clicked.connect(self._check)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for button in (self.now, self.other, self.check):
            line.addWidget(button)
        line.addStretch(1)
        self.add(row)
        if self._backups.folder is None:
            for widget in (holder, self.more, self.now, self.other):
                widget.hide()
            self.last.setText(self._backups.instead)
        else:
            self.load()

    def load(self) -> None:
        """Read which copies there are."""
        self._context.tasks.network(self._backups.all, self._show)

    def _show(self, copies: Sequence[Backup]) -> None:
        empty(self.list)
        if not copies:
            self.last.setText(
                tr(
                    "There is none yet. One is made each day while Parley or an agent runs, and {kept} are kept.",
                    kept=KEPT,
                )
            )
        else:
            self.last.setText(
                tr(
                    "The last is from {day}. One is made each day while Parley or an agent runs, and {kept} are kept; "
                    "each is read from end to end before it counts.",
                    day=day_of(copies[0].at),
                    kept=KEPT,
                )
            )
        shown = copies if self._all else copies[:FEW]
        for row, one in enumerate(shown):
            self._add(row, one)
        self.more.setVisible(len(copies) > len(shown))
        self.more.set_words(tr("Show all {number}", number=len(copies)))

    def _add(self, row: int, one: Backup) -> None:
        day = day_of(one.at)
        self.list.addWidget(Label(day, tabular=True), row, 0)
        self.list.addWidget(Label(KINDS[one.kind], color="tx2"), row, 1)
        self.list.addWidget(Label(size_of(one), color="tx2", tabular=True), row, 2)
        back = Button(tr("Put back…"), "ghost", "small")
        back.setAccessibleName(tr("Put back the copy of {day}", day=day))
        back.clicked.connect(partial(self._ask, one.path, tr("Put back the copy of {day}?", day=day)))
        self.list.addWidget(back, row, 4)

    def _show_all(self) -> None:
        self._all = True
        self.load()

    def _make(self) -> None:
        self.now.begin_waiting(tr("Copying…"))
        self._context.tasks.network(self._backups.make, self._made, self._not_made)

    def _made(self, one: Backup) -> None:
        self.now.end_waiting()
        self._context.shell.toast(tr("Copied and checked: {size}.", size=size_of(one)))
        self.load()

    def _not_made(self, error: Exception) -> None:
        self.now.end_waiting()
        self._context.shell.toast(sentence(error), error=True)

    def _choose(self) -> None:
        from ui.sheets.restore import choose_copy

        choose_copy(self._context, self)

    def _ask(self, path: Path, title: str) -> None:
        from ui.sheets.restore import open_restore

        open_restore(self._context, path, title)

    def _check(self) -> None:
        from ui.sheets.doctor import open_doctor

        open_doctor(self._context)
