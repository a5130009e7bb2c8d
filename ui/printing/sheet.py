"""“Print”: a month or a week, as a calendar or as a list, with what it will look like beside it."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from planner.domain.errors import EnvironmentFault
from planner.languages import tr
from ui.dates import month_and_year
from ui.printing.listing import ListPages
from ui.printing.month import MonthPages
from ui.printing.output import to_pdf, to_pictures, to_printer
from ui.printing.paper import Pages, Paper, page_layout, printed_size
from ui.printing.preview import Preview
from ui.sheets.frame import TaskSheet
from ui.views.calendar.dates import days_from_to, shift_month
from ui.views.calendar.reading import Shown, Wanted, read_month
from ui.views.calendar.state import MonthState
from ui.views.calendar.week.reading import read_week
from ui.views.calendar.week.state import WeekState
from ui.widgets.buttons import Button, IconButton
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.context import UiContext
    from ui.views.calendar.page import CalendarPage

MONTH, WEEK = "month", "week"
GRID, LIST = "grid", "list"
TALL, WIDE = "portrait", "landscape"
FILES = tr("PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)")


class PrintSheet(TaskSheet):
    """Asks what and how; then prints, or writes a file.

    Args:
        context: of the window.
        wanted: what the calendar shows: its day, its client, its filter.
        week: the week of that day first, else its month.
    """

    help_page = "guide/planning.md#on-paper"

    def __init__(self, context: "UiContext", wanted: Wanted, *, week: bool = False) -> None:
        super().__init__(tr("Print"), width=860)
        self._context, self._wanted = context, wanted
        self._shown: Shown[MonthState] | Shown[WeekState] | None = None
        self.pages: Pages | None = None
        self._page = 0
        letter = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        self.span = Segmented(
            [(MONTH, tr("Month")), (WEEK, tr("Week"))], WEEK if week else MONTH, name=tr("How much to print")
        )
        self.what = Segmented([(GRID, tr("Calendar")), (LIST, tr("List"))], name=tr("What to print"))
        self.paper = Segmented(
            [(one.value, one.value) for one in Paper],
            (Paper.LETTER if letter else Paper.A4).value,
            name=tr("Paper"),
        )
        self.way = Segmented(
            [(WIDE, tr("Landscape")), (TALL, tr("Portrait"))], name=tr("Which way the paper lies")
        )
        self.month = Label("", weight=600)
        self.preview = Preview()
        self.count = Label("", size=12, color="tx2")
        self.before = IconButton("left", tr("Page before"), size="small")
        self.after = IconButton("right", tr("Page after"), size="small")
        self.print = Button(tr("Print…"), "primary", icon="printer")
        self.save = Button(tr("Save as PDF or picture…"), icon="download")
        self._build()
        self._read()

    def _build(self) -> None:
        earlier, later = IconButton("left", tr("Earlier")), IconButton("right", tr("Later"))
        earlier.clicked.connect(partial(self._step, -1))
        later.clicked.connect(partial(self._step, 1))
        months = QHBoxLayout()
        months.setSpacing(4)
        for part in (earlier, later, self.month):
            months.addWidget(part)
        months.addStretch(1)
        asked = QVBoxLayout()
        asked.setSpacing(14)
        asked.addLayout(months)
        for words, control in (
            (tr("Range"), self.span),
            (tr("As"), self.what),
            (tr("Paper"), self.paper),
            (tr("Orientation"), self.way),
        ):
            asked.addWidget(Field(words, control))
        asked.addStretch(1)
        turning = QHBoxLayout()
        turning.addStretch(1)
        for part in (self.before, self.count, self.after):
            turning.addWidget(part)
        turning.addStretch(1)
        seen = QVBoxLayout()
        seen.addWidget(self.preview, 1)
        seen.addLayout(turning)
        both = QHBoxLayout()
        both.setSpacing(22)
        both.addLayout(asked)
        both.addLayout(seen, 1)
        self.body.addLayout(both, 1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.save)
        self.foot.addWidget(self.print)
        self.default_button = self.print
        self.span.chosen.connect(self._read)
        self.what.chosen.connect(self._chosen)
        self.paper.chosen.connect(self._lay_out)
        self.way.chosen.connect(self._lay_out)
        self.before.clicked.connect(partial(self._turn, -1))
        self.after.clicked.connect(partial(self._turn, 1))
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._ask_file)

    # What is shown

    def _read(self, _key: str = "") -> None:
        if self._of_a_week():
            self._context.tasks.glance(partial(read_week, wanted=self._wanted), self._got)
        else:
            self._context.tasks.glance(partial(read_month, wanted=self._wanted), self._got)

    def _got(self, shown: Shown[MonthState] | Shown[WeekState]) -> None:
        if isinstance(shown.state, WeekState) == self._of_a_week():  # else another was chosen meanwhile
            self._shown = shown
            self._lay_out()

    def _of_a_week(self) -> bool:
        return self.span.value() == WEEK

    def _step(self, by: int) -> None:
        day = self._wanted.day
        there = shift_week(day, by) if self._of_a_week() else shift_month(day, by)
        self._wanted = replace(self._wanted, day=there)
        self._read()

    def _chosen(self, what: str) -> None:
        self.way.set_value(WIDE if what == GRID else TALL)
        self._lay_out()

    def _lay_out(self, _key: str = "") -> None:
        if self._shown is None:
            return
        state = self._shown.state
        title = week_title(state) if isinstance(state, WeekState) else month_and_year(state.month)
        size = printed_size(self._paper(), landscape=self._landscape())
        kind = MonthPages if self.what.value() == GRID else ListPages
        self.pages = kind(state, title, self._whose(), size)
        self.month.setText(title)
        self._page = 0
        self._show_page()

    def _whose(self) -> str:
        """The client's name, and how much of its plan the filter leaves."""
        assert self._shown is not None
        wanted, state = self._shown.wanted, self._shown.state
        name = next(
            (one.name for one in self._shown.clients if one.id == wanted.client_id), tr("All clients")
        )
        return (
            name
            if state.shown == state.posts
            else tr("{client} · {shown} of {posts} posts", client=name, shown=state.shown, posts=state.posts)
        )

    def _show_page(self) -> None:
        if self.pages is None:
            return
        count = self.pages.count()
        self.preview.show_page(self.pages, self._page)
        self.count.setText(tr("{number} of {count}", number=self._page + 1, count=count))
        for widget in (self.before, self.count, self.after):
            widget.setVisible(count > 1)
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page < count - 1)

    def _turn(self, by: int) -> None:
        if self.pages is not None:
            self._page = min(max(self._page + by, 0), self.pages.count() - 1)
            self._show_page()

    def _paper(self) -> Paper:
        return Paper(self.paper.value())

    def _landscape(self) -> bool:
        return self.way.value() == WIDE

    # Where it goes

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # no other part of the window needs it

        if self.pages is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self._paper(), landscape=self._landscape()))
        printer.setDocName(self.pages.title)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.pages.count())
        if not dialog.exec():
            return
        if to_printer(self.pages, printer):
            self._done(tr("{title} goes to the printer", title=self.pages.title))
        else:
            self._context.shell.toast(tr("The printer took nothing. Nothing was printed."), error=True)

    def _ask_file(self) -> None:
        if self.pages is None:
            return
        name = f"{self.pages.title}.pdf"
        path, chosen = QFileDialog.getSaveFileName(self, tr("Save as"), name, FILES)
        if path:
            self.write(Path(path), chosen)

    def write(self, path: Path, chosen: str = "") -> None:
        """Write the file that ``path`` names; without an end it gets that of the format ``chosen``."""
        if self.pages is None:
            return
        if path.suffix.lower() not in {".pdf", ".png", ".svg"}:
            end = next((one for one in ("png", "svg") if f"*.{one}" in chosen), "pdf")
            path = path.with_name(f"{path.name}.{end}")
        try:
            if path.suffix.lower() == ".pdf":
                to_pdf(self.pages, path, self._paper(), landscape=self._landscape())
                written = [path]
            else:
                written = to_pictures(self.pages, path)
        except EnvironmentFault as fault:
            self._context.shell.toast(str(fault), error=True)
            return
        if len(written) == 1:
            self._done(tr("Saved {name}", name=written[0].name))
        else:
            self._done(tr("Saved {n} picture|Saved {n} pictures", "", len(written)))

    def _done(self, words: str) -> None:
        self._context.shell.toast(words)
        self.done.emit()


def week_title(week: WeekState) -> str:
    """Says "12–18 October 2026"."""
    days = days_from_to(week.first, week.last)
    return tr("{days} {year}", "a week on paper", days=days, year=week.last.year)


def shift_week(day: date, by: int) -> date:
    """The day ``by`` weeks later; stays inside years 1 to 9999."""
    return date.fromordinal(min(max(day.toordinal() + 7 * by, 1), date.max.toordinal()))


def open_print(context: "UiContext", page: "CalendarPage") -> None:
    """Show the sheet for the month or the week that the calendar shows, with its filter."""
    week = page.toolbar.faces.value() == WEEK
    wanted = page.face.wanted()
    if not week:
        wanted = replace(wanted, day=page.month)
    context.shell.open_sheet(PrintSheet(context, wanted, week=week))
